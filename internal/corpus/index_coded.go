package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"unicode/utf8"

	"readoutbot/internal/corpus/analysis"
)

// doc is a searchable text, cut into words.
type doc struct {
	Hit
	stems *stems
	words []analysis.Word
	folds []string // of every word, and of its parts behind it
	word  []int    // by fold: the word it is of
}

func (s *stems) doc(h Hit) doc {
	d := doc{Hit: h, stems: s, words: analysis.Words(h.Text)}
	d.folds, d.word = make([]string, 0, len(d.words)+8), make([]int, 0, len(d.words)+8)
	for i, w := range d.words {
		d.folds, d.word = append(d.folds, w.Fold), append(d.word, i)
		for _, p := range w.Parts {
			d.folds, d.word = append(d.folds, p), append(d.word, i)
		}
	}
	return d
}

// has reports whether the word at a place has a stem. A stem begins as its words do.
func (d *doc) has(i int, stem string) bool {
	f := d.folds[i]
	return f != "" && stem != "" && f[0] == stem[0] && (f[0] < utf8.RuneSelf || len(f) > 1 && len(stem) > 1 && f[1] == stem[1]) && d.stems.of(f) == stem
}

// codedIndex holds the texts that people wrote into the corpus: they are few, and their index is kept in memory.
type codedIndex struct {
	docs []doc
	of   [][]string         // by document: its stems
	with map[string][]int32 // by term: documents, in order
	mean float64            // length in stems
}

// indexCoded reads the texts that people wrote, once, when the first search comes. Excerpts of a statement that is
// held whole, and has them, are left out: they are found there.
func (c *Corpus) indexCoded(ctx context.Context) (*codedIndex, error) {
	x := &codedIndex{with: map[string][]int32{}}
	whole, err := c.wholeTexts(ctx)
	if err != nil {
		return nil, err
	}
	err = c.each(ctx, searchable, nil, func(r *sql.Rows) error {
		var h Hit
		var source string
		var also sql.NullString
		if err := r.Scan(&h.What, &h.Readout, &h.Call, &h.Date, &h.Side, &h.Speaker, &h.Form, &h.Text, &h.Lang, &h.Official, &source, &also); err != nil {
			return err
		}
		h.Cites = cites(source, also)
		d := c.stems.doc(h)
		if words := whole[h.Readout]; h.What == "passage" && len(words) > 0 && len(analysis.FindPhrase(words, d.words)) > 0 {
			return nil
		}
		x.docs = append(x.docs, d)
		return nil
	})
	for i := range x.docs {
		x.of = append(x.of, c.stems.all(x.docs[i].folds))
		x.mean += float64(len(x.of[i])) / float64(len(x.docs))
		for _, s := range x.of[i] {
			t := termOf(s)
			if on := x.with[t]; len(on) == 0 || on[len(on)-1] != int32(i) {
				x.with[t] = append(on, int32(i))
			}
		}
	}
	return x, err
}

// writtenRows are the numbers of rows that people wrote, of the tables that imports add to.
func (c *Corpus) writtenRows(ctx context.Context) (map[string]int, error) {
	out := map[string]int{}
	return out, c.each(ctx, "SELECT name, last FROM coded", nil, func(r *sql.Rows) error {
		var name string
		var n int
		err := r.Scan(&name, &n)
		out[name] = n
		return err
	})
}

// Searched says what a search looks through: excerpts of statements, summaries and notes about calls, and statements
// that are held whole.
func (c *Corpus) Searched() (excerpts, about, whole int) {
	v := c.now.Load()
	return v.counts["passages"], v.written["points"] + v.written["denials"] + v.counts["readings"] + v.counts["notes"] + v.written["dispute_views"], v.counts["texts"]
}

// wholeTexts are the imported texts of statements that people wrote down too.
func (c *Corpus) wholeTexts(ctx context.Context) (map[string][]analysis.Word, error) {
	out := map[string][]analysis.Word{}
	err := c.each(ctx, `SELECT t.readout, t.text FROM (SELECT DISTINCT readout FROM passages WHERE rowid <= (SELECT last FROM coded WHERE name = 'passages')) p
CROSS JOIN texts t ON t.readout = p.readout`, nil, func(r *sql.Rows) error {
		var readout, text string
		err := r.Scan(&readout, &text)
		out[readout] = analysis.Words(text)
		return err
	})
	return out, err
}

// texts are the documents that have one of a slot's terms, in order.
func (x *codedIndex) texts(s slot) []int32 {
	var out []int32
	for _, f := range s.forms {
		out = append(out, x.with[f.term]...)
	}
	if len(s.forms) > 1 {
		slices.Sort(out)
		out = slices.Compact(out)
	}
	return out
}

// having counts, for each document, the words of a phrase that it has in some form.
func (x *codedIndex) having(phrase []analysis.Word) []int {
	n := make([]int, len(x.docs))
	for _, w := range phrase {
		for _, i := range x.texts(slot{forms: formsOf(w.Fold)}) {
			n[i]++
		}
	}
	return n
}

// ranked is a hit with what its place depends on.
type ranked struct {
	Hit
	exact int
	rank  float64
	id    int64 // of an imported text whose hit is not made yet
}

// before orders hits: official words first, then the forms typed, then by rank, then the later call.
func (a *ranked) before(b *ranked) int {
	return cmp.Or(boolFirst(a.Official, b.Official), b.exact-a.exact, cmp.Compare(b.rank, a.rank), strings.Compare(b.Date, a.Date))
}

func boolFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// search finds a query's texts among those that people wrote, in their order. If calls is not nil, only those count.
func (x *codedIndex) search(q Query, need []slot, s Scope, calls map[string]bool) []ranked {
	var least []int32
	for i, n := range need {
		if on := x.texts(n); i == 0 || len(on) < len(least) {
			least = on
		}
	}
	var out []ranked
	for _, i := range least {
		d := &x.docs[i]
		if !s.admits(d.Hit) || calls != nil && !calls[d.Call] {
			continue
		}
		if marks, exact, ok := q.locate(d); ok {
			h := d.Hit
			h.Marks = marks
			out = append(out, ranked{h, exact, x.rank(x.of[i], need), 0})
		}
	}
	return out
}

// rank is bm25 over the slots, of a text with some stems.
func (x *codedIndex) rank(stems []string, need []slot) float64 {
	sum := 0.0
	long := rankK * (1 - rankB + rankB*float64(len(stems))/x.mean)
	for _, s := range need {
		for _, f := range s.forms {
			times := 0.0
			for _, stem := range stems {
				if f.term == stem {
					times++
				}
			}
			sum += 100 * f.weigh * times * (rankK + 1) / (times + long)
		}
	}
	return sum
}

// searchable lists the texts that people wrote: official words first, then what the corpus says about calls.
const searchable = `
SELECT 'passage', r.id, r.call, c.date, r.side, r.speaker, r.form, p.text, p.lang, 1, p.source, p.also
  FROM passages p CROSS JOIN readouts r ON r.id = p.readout CROSS JOIN calls c ON c.id = r.call WHERE p.rowid <= (SELECT last FROM coded WHERE name = 'passages')
UNION ALL SELECT 'denial', '', d.call, c.date, d.side, d.who, '', d.words, '', 1, d.source, d.also
  FROM denials d CROSS JOIN calls c ON c.id = d.call WHERE d.words IS NOT NULL AND d.rowid <= (SELECT last FROM coded WHERE name = 'denials')
UNION ALL SELECT p.kind, '', r.call, c.date, r.side, r.speaker, r.form, p.text, 'en', 0, p.source, p.also
  FROM points p CROSS JOIN readouts r ON r.id = p.readout CROSS JOIN calls c ON c.id = r.call WHERE p.rowid <= (SELECT last FROM coded WHERE name = 'points')
UNION ALL SELECT 'denial', '', d.call, c.date, d.side, d.who, '', coalesce(d.detail, t.name), 'en', 0, d.source, d.also
  FROM denials d CROSS JOIN calls c ON c.id = d.call LEFT JOIN topics t ON t.slug = d.topic WHERE d.rowid <= (SELECT last FROM coded WHERE name = 'denials')
UNION ALL SELECT 'silence', '', s.call, c.date, s.side, '', '', s.detail, 'en', 0, s.source, s.also
  FROM silences s CROSS JOIN calls c ON c.id = s.call WHERE s.detail IS NOT NULL
UNION ALL SELECT 'reading', '', g.call, c.date, '', g.who, '', g.text, 'en', 0, g.source, g.also
  FROM readings g CROSS JOIN calls c ON c.id = g.call
UNION ALL SELECT 'dispute', '', d.call, c.date, '', v.who, '', d.about || ': ' || v.view, 'en', 0, v.source, v.also
  FROM dispute_views v CROSS JOIN disputes d ON d.id = v.dispute CROSS JOIN calls c ON c.id = d.call WHERE v.rowid <= (SELECT last FROM coded WHERE name = 'dispute_views')
UNION ALL SELECT l.kind, '', l.call, c.date, '', l.who, '', l.value, 'en', 0, l.source, l.also
  FROM claims l CROSS JOIN calls c ON c.id = l.call WHERE l.kind IN ('contact', 'denial', 'participants') AND l.rowid <= (SELECT last FROM coded WHERE name = 'claims')
UNION ALL SELECT 'note', '', n.call, c.date, '', '', '', n.text, 'en', 0, n.source, n.also
  FROM notes n CROSS JOIN calls c ON c.id = n.call
UNION ALL SELECT 'title', '', c.id, c.date, '', '', '', c.title, 'en', 0, c.source, c.also
  FROM calls c WHERE c.rowid <= (SELECT last FROM coded WHERE name = 'calls')`
