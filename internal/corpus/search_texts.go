package corpus

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"slices"

	"readoutbot/internal/corpus/analysis"
)

// held is an imported text as it stands.
type held struct {
	id          int64
	title, text string
}

// textsAtOnce is how many texts are read with one query.
const textsAtOnce = 40

// texts reads the texts of matches and calls f for each, in their order. Those that are gone are passed over.
func (x *lookup) texts(some []match, f func(match, held) error) error {
	for part := range slices.Chunk(some, textsAtOnce) {
		list, err := json.Marshal(idsOf(part))
		if err != nil {
			return err
		}
		page := make(map[int64]held, len(part))
		err = x.c.each(x.ctx, "SELECT d.id, t.title, t.text FROM json_each(?) j CROSS JOIN docs d ON d.id = j.value CROSS JOIN texts t ON t.readout = d.readout",
			[]any{string(list)}, func(r *sql.Rows) error {
				var h held
				err := r.Scan(&h.id, &h.title, &h.text)
				page[h.id] = h
				return err
			})
		if err != nil {
			return err
		}
		for _, m := range part {
			if h, ok := page[m.id]; ok {
				if err := f(m, h); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func idsOf(some []match) []int64 {
	ids := make([]int64, len(some))
	for i, m := range some {
		ids[i] = m.id
	}
	return ids
}

// shown is an imported text with what an answer says of it: Text is the whole.
type shown struct {
	Hit
	title string
	cuts  []byte // its sentences
}

// pages reads the texts that an answer shows. Those that are gone are not among them.
func (x *lookup) pages(ids []int64) (map[int64]*shown, error) {
	out := make(map[int64]*shown, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	return out, x.c.each(x.ctx, `SELECT d.id, d.cuts, t.title, t.text, r.id, r.call, c.date, r.side, r.speaker, r.form, t.lang,
  coalesce((SELECT s.id FROM sources s WHERE s.url = t.url), r.source)
FROM json_each(?) j CROSS JOIN docs d ON d.id = j.value CROSS JOIN texts t ON t.readout = d.readout CROSS JOIN readouts r ON r.id = d.readout CROSS JOIN calls c ON c.id = r.call`,
		[]any{string(list)}, func(r *sql.Rows) error {
			var id int64
			var source string
			p := &shown{Hit: Hit{What: "sentence", Official: true}}
			err := r.Scan(&id, &p.cuts, &p.title, &p.Text, &p.Readout, &p.Call, &p.Date, &p.Side, &p.Speaker, &p.Form, &p.Lang, &source)
			p.Cites = Cites{source}
			out[id] = p
			return err
		})
}

// A reading decides whether a text or its title has what is looked for: by their letters as far as these tell, and cut
// into words, once, where they do not.
type reading struct {
	text, title string
	stems       *stems
	letters     [2]*lettering
	cut         [2]*doc
	room        [2][]byte // for letters
}

// next goes on with another text.
func (r *reading) next(h held) {
	*r = reading{text: h.text, title: h.title, stems: r.stems, room: r.room}
}

// lettering are the plain letters of a text, if all are known.
type lettering struct {
	letters []byte
	known   bool
}

func (r *reading) part(i int) string {
	if i == 0 {
		return r.text
	}
	return r.title
}

// words cuts the text (0) or the title (1) into words.
func (r *reading) words(i int) *doc {
	if r.cut[i] == nil {
		d := r.stems.doc(Hit{Text: r.part(i)})
		r.cut[i] = &d
	}
	return r.cut[i]
}

// has reports that the text or the title has a term's words as they stand.
func (r *reading) has(t Term) bool {
	for i := range r.letters {
		p := r.letters[i]
		if p == nil {
			p = &lettering{}
			p.letters, p.known = plainLetters(r.room[i], r.part(i))
			if r.letters[i] = p; p.known {
				r.room[i] = p.letters
			}
		}
		switch {
		case !p.known:
			if len(analysis.FindPhrase(r.words(i).words, t.words)) > 0 {
				return true
			}
		case stands(r.part(i), p.letters, t.words):
			return true
		}
	}
	return false
}

// finds reports that the text or the title has every word of a term in some form.
func (r *reading) finds(t Term) bool {
	return r.words(0).look(t).found || r.words(1).look(t).found
}

// stands reports that a text with these plain letters has a phrase as it stands. Only where its letters stand is the
// text cut into words.
func stands(text string, letters []byte, phrase []analysis.Word) bool {
	var want []byte
	for _, w := range phrase {
		want = append(want, w.Fold...)
	}
	for from := 0; len(want) > 0; from++ {
		i := bytes.Index(letters[from:], want)
		if i < 0 {
			return false
		}
		from += i
		if len(analysis.FindPhrase(analysis.Words(stretch(text, from, from+len(want))), phrase)) > 0 {
			return true
		}
	}
	return false
}

// matches reports how many of a query's terms a text has as typed, and whether it has all of them, and none that is excluded.
func (q Query) matches(r *reading) (exact int, ok bool) {
	for _, t := range q.Terms {
		typed := r.has(t)
		switch {
		case t.Not && (typed || !q.asTyped(t) && r.finds(t)):
			return 0, false
		case t.Not:
		case typed:
			exact++
		case t.Phrase || !r.finds(t):
			return 0, false
		}
	}
	return exact, true
}
