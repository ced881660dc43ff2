package corpus

import (
	"fmt"

	"readoutbot/internal/corpus/analysis"
)

// What has almost the same words as another statement has at least copyWords of them, and copyShare percent of the longer one's in common.
const (
	copyWords = 30
	copyShare = 95
)

// A likeness is how near one text is to another.
type likeness int

const (
	unlike   likeness = iota
	almost            // almost the same words, in any order
	sameOnes          // the same words, in other letters or with other signs between them
	equal             // the same signs, but for white space
)

// alikeness compares two texts; most of them differ in length, and are told apart by that.
func alikeness(a, b string) likeness {
	if sameSigns(a, b) {
		return equal
	}
	if 2*len(a) < len(b) || 2*len(b) < len(a) {
		return unlike
	}
	as, bs := analysis.Words(a), analysis.Words(b)
	same := len(as) == len(bs)
	count := make(map[string]int, len(as))
	for i, w := range as {
		count[w.Fold]++
		same = same && w.Fold == bs[i].Fold
	}
	if same {
		return sameOnes
	}
	common := 0
	for _, w := range bs {
		if count[w.Fold] > 0 {
			count[w.Fold]--
			common++
		}
	}
	if min(len(as), len(bs)) >= copyWords && 100*common >= copyShare*max(len(as), len(bs)) {
		return almost
	}
	return unlike
}

// copied finds among the statements on a call one of the same side and language that has the same words or had them before; of the
// same day, also one that has almost the same. out says which. A text that is whole takes the place of one that is not.
func (w *writer) copied(members []member, l *logged, out *Imported) error {
	for _, m := range members {
		if l.again || m.side != l.st.Side || !m.text || m.lang != l.report.Lang || !m.revised && unlikeLengths(m.length, l.report.Words) {
			continue
		}
		texts, url := []string{m.words}, m.url
		if m.words == "" {
			var err error
			if texts, err = w.versions(m.id); err != nil {
				return err
			}
			if _, err := w.get("SELECT coalesce(url, '') FROM texts WHERE readout = ?", []any{m.id}, &url); err != nil {
				return err
			}
		}
		for i, text := range texts {
			how := alikeness(text, l.st.Text)
			if how == unlike || m.held != l.day() && (how != equal || l.report.Words < copyWords) {
				continue
			}
			out.Fate, out.Readout, out.Remark = Copy, m.id, remark(how, i > 0, m.id, url)
			if m.cut && !l.cut && i == 0 {
				out.Fate, out.Remark = Revised, "" // it is the whole of what is held in part
			}
			return nil
		}
	}
	return nil
}

// unlikeLengths reports that texts of so many words are no copies of each other, whatever the words are.
func unlikeLengths(a, b int) bool { return 100*min(a, b) < (copyShare-5)*max(a, b) }

// versions are the texts of a statement: the one that stands, and those before it. What was put aside must have been written.
func (w *writer) versions(readout string) ([]string, error) {
	return w.strings("SELECT text FROM (SELECT text, 1 AS now, entry FROM texts WHERE readout = ?1 UNION ALL SELECT text, 0, entry FROM revisions WHERE readout = ?1) ORDER BY now DESC, entry DESC", readout)
}

// remark says in what a copy is not quite the statement that is held, "" if it is.
func remark(how likeness, former bool, readout, url string) string {
	if how == equal && !former {
		return ""
	}
	what := "almost the same words as"
	if how == equal {
		what = "the words of"
	}
	which := "the statement held"
	if former {
		which = "an earlier text of the statement held"
	}
	if url == "" {
		return fmt.Sprintf("%s %s without an address as %s: passed over", what, which, readout)
	}
	return fmt.Sprintf("%s %s at %s: passed over", what, which, url)
}

// mirrored finds a statement of the same side, day and title that has the same words, though its people were read otherwise: a
// name is spelled in other letters, or none was read.
func (w *writer) mirrored(l *logged, out *Imported) error {
	if l.again || l.report.Words < copyWords {
		return nil
	}
	of := key(l.st.Title)
	take := func(m member, call, title string) bool {
		if title != l.st.Title && key(title) != of {
			return false
		}
		how := alikeness(m.words, l.st.Text)
		if how < sameOnes {
			return false
		}
		*out = Imported{Entry: out.Entry, Fate: Copy, Readout: m.id, Call: call, Remark: remark(how, false, m.id, m.url)}
		return true
	}
	place, err := w.sidePlace(l.st.Side)
	if err != nil {
		return err
	}
	day := dayNumber(l.day())
	for _, d := range w.pending.docs {
		if !w.pending.days[day<<sideBits|place] {
			break // most often none is there
		}
		if d.id>>dayBits != day || d.side != l.st.Side {
			continue
		}
		for _, m := range w.pending.readouts[d.call] {
			if m.id == d.readout && m.lang == l.report.Lang && m.length == l.report.Words && take(m, d.call, m.title) {
				return nil
			}
		}
	}
	if last, err := w.lastNumber(day << dayBits); err != nil || last == day<<dayBits {
		return err // nothing is of that day
	}
	s, err := w.stmt(`SELECT t.readout, r.call, t.title, coalesce(t.url, ''), t.text FROM docs d CROSS JOIN texts t ON t.readout = d.readout CROSS JOIN readouts r ON r.id = d.readout
WHERE d.id BETWEEN ?1 AND ?2 AND d.id & ?3 = ?4 AND r.side = ?5 AND t.words = ?6 AND t.lang = ?7 ORDER BY d.id`)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(w.ctx, day<<dayBits, (day+1)<<dayBits-1, lastSide, place, l.st.Side, l.report.Words, l.report.Lang)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var m member
		var call, title string
		if err := rows.Scan(&m.id, &call, &title, &m.url, &m.words); err != nil {
			return err
		}
		if take(m, call, title) {
			break
		}
	}
	return rows.Err()
}
