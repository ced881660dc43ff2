package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// Hit is a text in which something was found. Official says that it is a statement's own words; else it is ours, or
// an official's words to an outlet. Marks are the matched bytes.
type Hit struct {
	Call, Date, Side, Speaker, Form string
	What                            string // passage, agreement, gratitude, claim, denial, reading, note, dispute, title
	Text, Lang                      string
	Official                        bool
	Cites                           Cites
	Marks                           []analysis.Match
}

// Search finds texts by words, best first: statements' own words before summaries, exact forms before other forms,
// then by rank (bm25), then the later call first.
func (c *Corpus) Search(ctx context.Context, q Query, s Scope) (_ []Hit, err error) {
	defer wrap(&err, "Search(%q)", q.String())
	if !q.Positive() {
		return nil, nil
	}
	x, err := c.search()
	if err != nil {
		return nil, err
	}
	type found struct {
		Hit
		exact int
		rank  float64
	}
	var out []found
	err = c.each(ctx, "SELECT rowid, bm25(hits) FROM hits WHERE hits MATCH ? ORDER BY rowid", []any{q.match()}, func(r *sql.Rows) error {
		var id int
		var rank float64
		if err := r.Scan(&id, &rank); err != nil {
			return err
		}
		d := &x.docs[id-1]
		if !s.admits(d.Hit) {
			return nil
		}
		marks, exact, ok := q.locate(d)
		if ok {
			h := d.Hit
			h.Marks = marks
			out = append(out, found{h, exact, rank})
		}
		return nil
	})
	slices.SortStableFunc(out, func(a, b found) int {
		return cmp.Or(boolFirst(a.Official, b.Official), b.exact-a.exact, cmp.Compare(a.rank, b.rank), strings.Compare(b.Date, a.Date))
	})
	hits := make([]Hit, len(out))
	for i, f := range out {
		hits[i] = f.Hit
	}
	return hits, err
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

// admits reports that a hit lies within the scope.
func (s Scope) admits(h Hit) bool {
	return (len(s.Sides) == 0 || slices.Contains(s.Sides, h.Side)) && (s.Since == "" || h.Date >= s.Since) &&
		(s.Until == "" || h.Date <= s.Until) && (s.Call == "" || h.Call == s.Call)
}

// locate finds where the query's words stand in a text, how many of its terms stand there in the form typed, and
// whether the phrases are there, and the excluded ones not.
func (q Query) locate(d *doc) (marks []analysis.Match, exact int, ok bool) {
	for _, t := range q.Terms {
		at := analysis.FindPhrase(d.words, t.words)
		switch {
		case t.Not && t.Phrase && len(at) > 0:
			return nil, 0, false
		case t.Not:
			continue
		case t.Phrase && len(at) == 0:
			return nil, 0, false
		}
		if len(at) > 0 {
			exact++
		}
		marks = append(marks, at...)
		if t.Phrase {
			continue
		}
		for _, w := range t.words {
			for _, m := range append(d.run(analysis.Stem(w.Fold)), d.run(stemsOf(strings.Join(w.Parts, " ")))...) {
				if !covered(marks, m) {
					marks = append(marks, m)
				}
			}
		}
	}
	slices.SortFunc(marks, func(a, b analysis.Match) int { return cmp.Or(a.From-b.From, b.To-a.To) })
	return disjoint(marks), exact, true
}

// run finds where stems follow one another in a text, as the full-text table does.
func (d *doc) run(stems string) []analysis.Match {
	var out []analysis.Match
	want := strings.Fields(stems)
	for i := 0; len(want) > 0 && i+len(want) <= len(d.stems); i++ {
		if slices.Equal(d.stems[i:i+len(want)], want) {
			out = append(out, analysis.Match{From: d.words[d.word[i]].From, To: d.words[d.word[i+len(want)-1]].To})
		}
	}
	return out
}

func covered(marks []analysis.Match, w analysis.Match) bool {
	return slices.ContainsFunc(marks, func(m analysis.Match) bool { return m.From <= w.From && w.To <= m.To })
}

// disjoint drops marks that begin inside the one before.
func disjoint(marks []analysis.Match) []analysis.Match {
	var out []analysis.Match
	for _, m := range marks {
		if n := len(out); n == 0 || out[n-1].To <= m.From {
			out = append(out, m)
		}
	}
	return out
}

// Verbatim returns the official words that hold a phrase as it stands (after folding), in order of date.
func (c *Corpus) Verbatim(ctx context.Context, phrase string, s Scope) (_ []Hit, err error) {
	defer wrap(&err, "Verbatim(%q)", phrase)
	x, err := c.search()
	if err != nil {
		return nil, err
	}
	words := analysis.Words(phrase)
	var out []Hit
	for i := range x.docs {
		d := &x.docs[i]
		if !d.Official || !s.admits(d.Hit) {
			continue
		}
		if at := analysis.FindPhrase(d.words, words); len(at) > 0 {
			h := d.Hit
			h.Marks = at
			out = append(out, h)
		}
	}
	slices.SortStableFunc(out, func(a, b Hit) int { return strings.Compare(a.Date, b.Date) })
	return out, nil
}

// Near is a passage that comes close to a phrase: where it stands, and the words that differ.
type Near struct {
	Hit
	Missing, Other []string // words of the phrase that are not there; words that stand there instead
	Score          float64  // share of the phrase's words in place, 0 to 1
}

// NearestQuotes returns the official words that come closest to a phrase, best first, at most n, none under two thirds.
func (c *Corpus) NearestQuotes(ctx context.Context, phrase string, n int) (_ []Near, err error) {
	defer wrap(&err, "NearestQuotes(%q)", phrase)
	x, err := c.search()
	if err != nil {
		return nil, err
	}
	words := analysis.Words(phrase)
	var out []Near
	for i := range x.docs {
		d := &x.docs[i]
		if !d.Official || ctx.Err() != nil {
			continue
		}
		a := analysis.Align(words, d.words)
		if a.Score < 2.0/3 || len(words) < 2 {
			continue
		}
		h := d.Hit
		h.Marks = a.Marks
		out = append(out, Near{h, a.Missing, a.Other, a.Score})
	}
	slices.SortStableFunc(out, func(a, b Near) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), len(a.Other)-len(b.Other), strings.Compare(a.Date, b.Date))
	})
	return out[:max(0, min(n, len(out)))], ctx.Err()
}

// doc is a searchable text.
type doc struct {
	Hit
	words []analysis.Word
	stems []string // of every word, and of its parts behind it
	word  []int    // by stem: the word it is of
}

// index holds the searchable texts; their row ids in the full-text table count from 1.
type index struct{ docs []doc }

// buildIndex reads every text that can be searched, once, when the first search comes.
func (c *Corpus) buildIndex(ctx context.Context) (*index, error) {
	docs, err := all(ctx, c, searchable, nil, func(r *sql.Rows, d *doc) error {
		var source string
		var also sql.NullString
		err := r.Scan(&d.What, &d.Call, &d.Date, &d.Side, &d.Speaker, &d.Form, &d.Text, &d.Lang, &d.Official, &source, &also)
		d.Cites = cites(source, also)
		return err
	})
	if err != nil {
		return nil, err
	}
	tx, err := c.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "CREATE VIRTUAL TABLE hits USING fts5(stems, content='', tokenize='unicode61 remove_diacritics 0')"); err != nil {
		return nil, err
	}
	stems := map[string]string{}
	stem := func(w string) string {
		s, ok := stems[w]
		if !ok {
			s = analysis.Stem(w)
			stems[w] = s
		}
		return s
	}
	var values []any
	for i := range docs {
		d := &docs[i]
		d.words = analysis.Words(d.Text)
		for j, w := range d.words {
			for _, p := range append([]string{w.Fold}, w.Parts...) {
				d.stems, d.word = append(d.stems, stem(p)), append(d.word, j)
			}
		}
		values = append(values, i+1, strings.Join(d.stems, " "))
	}
	if err := insertAll(ctx, tx, "hits (rowid, stems)", 2, values); err != nil {
		return nil, err
	}
	return &index{docs}, tx.Commit()
}

// searchable lists every text that can be searched: official words first, then what the corpus says about calls.
const searchable = `
SELECT 'passage', r.call, c.date, r.side, r.speaker, r.form, p.text, p.lang, 1, p.source, p.also
  FROM passages p JOIN readouts r ON r.id = p.readout JOIN calls c ON c.id = r.call
UNION ALL SELECT 'denial', d.call, c.date, d.side, d.who, '', d.words, '', 1, d.source, d.also
  FROM denials d JOIN calls c ON c.id = d.call WHERE d.words IS NOT NULL
UNION ALL SELECT p.kind, r.call, c.date, r.side, r.speaker, r.form, p.text, 'en', 0, p.source, p.also
  FROM points p JOIN readouts r ON r.id = p.readout JOIN calls c ON c.id = r.call
UNION ALL SELECT 'denial', d.call, c.date, d.side, d.who, '', coalesce(d.detail, t.name), 'en', 0, d.source, d.also
  FROM denials d JOIN calls c ON c.id = d.call LEFT JOIN topics t ON t.slug = d.topic
UNION ALL SELECT 'silence', s.call, c.date, s.side, '', '', s.detail, 'en', 0, s.source, s.also
  FROM silences s JOIN calls c ON c.id = s.call WHERE s.detail IS NOT NULL
UNION ALL SELECT 'reading', g.call, c.date, '', g.who, '', g.text, 'en', 0, g.source, g.also
  FROM readings g JOIN calls c ON c.id = g.call
UNION ALL SELECT 'dispute', d.call, c.date, '', v.who, '', d.about || ': ' || v.view, 'en', 0, v.source, v.also
  FROM disputes d JOIN dispute_views v ON v.dispute = d.id JOIN calls c ON c.id = d.call
UNION ALL SELECT l.kind, l.call, c.date, '', l.who, '', l.value, 'en', 0, l.source, l.also
  FROM claims l JOIN calls c ON c.id = l.call WHERE l.kind IN ('contact', 'denial', 'participants')
UNION ALL SELECT 'note', n.call, c.date, '', '', '', n.text, 'en', 0, n.source, n.also
  FROM notes n JOIN calls c ON c.id = n.call
UNION ALL SELECT 'title', c.id, c.date, '', '', '', c.title, 'en', 0, c.source, c.also FROM calls c`
