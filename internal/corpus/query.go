package corpus

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readoutbot/internal/corpus/analysis"
)

// Limits of a search. What is longer is cut, and said to be.
const (
	maxTerms = 8
	maxQuery = 400 // bytes
)

// Term is one thing looked for: a word in any of its forms, or a phrase as it stands. Not excludes it.
type Term struct {
	Text   string
	Phrase bool
	Not    bool
	words  []analysis.Word
	stems  []string   // of the words
	parts  [][]string // stems of the parts of words with hyphens
}

// newTerm makes a term of a text. It has no words if the text has none.
func newTerm(text string, phrase, not bool) Term {
	t := Term{Text: text, Phrase: phrase, Not: not, words: analysis.Words(text)}
	for _, w := range t.words {
		t.stems, t.parts = append(t.stems, analysis.Stem(w.Fold)), append(t.parts, stemsOfParts(w.Parts))
	}
	return t
}

// Query is a search as understood. Cut says that it was longer than a search may be.
type Query struct {
	Terms []Term
	Cut   bool
}

// ParseQuery reads words, "phrases" and -words. Nothing that can be typed is an error: an open quotation mark ends with
// the line, and signs between words do not count.
func ParseQuery(s string) Query {
	var q Query
	if len(s) > maxQuery {
		s = s[:maxQuery]
		for !utf8.ValidString(s) && len(s) > 0 {
			s = s[:len(s)-1]
		}
		q.Cut = true
	}
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if unicode.IsSpace(r) {
			s = s[size:]
			continue
		}
		var t Term
		if (r == '-' || r == '\u2212' || r == '\u2013') && len(s) > size {
			next, _ := utf8.DecodeRuneInString(s[size:])
			if !unicode.IsSpace(next) {
				t.Not = true
				s = s[size:]
				r, size = utf8.DecodeRuneInString(s)
			}
		}
		if isQuote(r) {
			end := strings.IndexFunc(s[size:], isQuote)
			t.Phrase = true
			if end < 0 {
				t.Text, s = s[size:], ""
			} else {
				_, last := utf8.DecodeRuneInString(s[size+end:])
				t.Text, s = s[size:size+end], s[size+end+last:]
			}
		} else {
			end := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || isQuote(r) })
			if end < 0 {
				end = len(s)
			}
			t.Text, s = s[:end], s[end:]
		}
		if t = newTerm(t.Text, t.Phrase, t.Not); len(t.words) == 0 {
			continue
		}
		if len(q.Terms) == maxTerms {
			q.Cut = true
			break
		}
		q.Terms = append(q.Terms, t)
	}
	return q
}

func isQuote(r rune) bool { return strings.ContainsRune("\"“”„«»‟", r) }

// Positive reports that there is something to look for, not only something to exclude.
func (q Query) Positive() bool {
	for _, t := range q.Terms {
		if !t.Not {
			return true
		}
	}
	return false
}

// String returns the query as it can be typed: words folded, phrases in quotation marks.
func (q Query) String() string {
	var parts []string
	for _, t := range q.Terms {
		text := strings.Join(strings.Fields(strings.ToLower(t.Text)), " ")
		if t.Phrase {
			text = `"` + text + `"`
		}
		if t.Not {
			text = "-" + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}

// wants reports that a word with a stem is wanted in any form.
func (q Query) wants(stem string) bool {
	return slices.ContainsFunc(q.Terms, func(t Term) bool { return !t.Not && !t.Phrase && slices.Contains(t.stems, stem) })
}

// slots are what the index is asked for: what a text must have, and must not have. With check, the text itself decides.
func (q Query) slots() (need, without []slot, check bool) {
	for _, t := range q.Terms {
		switch {
		case t.Not && (t.Phrase || len(t.words) > 1 || t.words[0].Parts != nil || q.wants(t.stems[0])):
			check = true
		case t.Not:
			without = append(without, slot{forms: formsOf(t.words[0].Fold)})
		case t.Phrase:
			need, check = append(need, phraseSlots(t.words)...), true
		default:
			for _, w := range t.words {
				need = append(need, slot{forms: formsOf(append(longest(w.Parts), w.Fold)...)})
				check = check || len(t.words) > 1 || w.Parts != nil
			}
		}
	}
	return need, without, check || len(need) > maxSlots
}

// maxPhrase is how many words of a phrase are looked up; the others are read in the text.
const maxPhrase = 24

// phraseSlots are the words of a phrase, in the form typed; "cease fire" stands in "ceasefire" and "cease-fire" too.
func phraseSlots(words []analysis.Word) []slot {
	var out []slot
	for i, w := range words[:min(len(words), maxPhrase)] {
		folds := append(longest(w.Parts), w.Fold)
		if i > 0 {
			folds = append(folds, words[i-1].Fold+w.Fold)
		}
		if i+1 < len(words) {
			folds = append(folds, w.Fold+words[i+1].Fold)
		}
		out = append(out, slot{forms: formsOf(folds...), strict: true})
	}
	return out
}

func longest(parts []string) []string {
	best := ""
	for _, p := range parts {
		if len(p) > len(best) {
			best = p
		}
	}
	if best == "" {
		return nil
	}
	return []string{best}
}

func formsOf(folds ...string) []form {
	out := make([]form, len(folds))
	for i, f := range folds {
		term := termOf(analysis.Stem(f))
		out[i] = form{term: term, bit: formBit(f, term)}
	}
	return out
}

// A sight is where a term stands in a text. Exact: as typed; found: in some form, every word of it.
type sight struct {
	marks        []analysis.Match // as typed first
	typed        int              // how many of them are as typed
	exact, found bool
}

// look finds where a term's words stand.
func (d *doc) look(t Term) sight {
	v := sight{marks: analysis.FindPhrase(d.words, t.words)}
	v.typed, v.exact = len(v.marks), len(v.marks) > 0
	v.found = v.exact
	if t.Phrase {
		return v
	}
	missed := false
	for i := range t.words {
		forms := append(d.run(t.stems[i:i+1]), d.run(t.parts[i])...)
		missed = missed || len(forms) == 0
		for _, m := range forms {
			if !covered(v.marks, m) {
				v.marks = append(v.marks, m)
			}
		}
	}
	v.found = v.found || !missed
	return v
}

func stemsOfParts(parts []string) []string {
	out := make([]string, len(parts))
	for i, p := range parts {
		out[i] = analysis.Stem(p)
	}
	return out
}

// run finds where stems follow one another in a text.
func (d *doc) run(want []string) []analysis.Match {
	var out []analysis.Match
next:
	for i := 0; len(want) > 0 && i+len(want) <= len(d.folds); i++ {
		for j, stem := range want {
			if !d.has(i+j, stem) {
				continue next
			}
		}
		out = append(out, analysis.Match{From: d.words[d.word[i]].From, To: d.words[d.word[i+len(want)-1]].To})
	}
	return out
}

// excludes reports that a text has what the query wants left out: a phrase as it stands, a word in any form, or in the
// form typed only where another form of it is wanted.
func (q Query) excludes(t Term, d *doc) bool {
	v := d.look(t)
	if q.asTyped(t) {
		return v.exact
	}
	return v.found
}

// asTyped reports that an excluded term is left out only as it stands.
func (q Query) asTyped(t Term) bool {
	return t.Phrase || len(t.words) == 1 && q.wants(t.stems[0])
}

// locate finds where the query's words stand in a text, how many of its terms stand there in the form typed, and
// whether all are there, and the excluded ones not. A title goes with its text: what stands in either is there.
func (q Query) locate(d *doc, title ...*doc) (marks []analysis.Match, exact int, ok bool) {
	for _, t := range q.Terms {
		v := sight{}
		for i, part := range append([]*doc{d}, title...) {
			if t.Not {
				if q.excludes(t, part) {
					return nil, 0, false
				}
				continue
			}
			s := part.look(t)
			v.exact, v.found = v.exact || s.exact, v.found || s.found
			if i == 0 {
				marks = append(marks, s.marks...)
			}
		}
		if !t.Not && !v.found {
			return nil, 0, false
		}
		if v.exact {
			exact++
		}
	}
	return inOrder(marks), exact, true
}

func covered(marks []analysis.Match, w analysis.Match) bool {
	return slices.ContainsFunc(marks, func(m analysis.Match) bool { return m.From <= w.From && w.To <= m.To })
}

// inOrder sorts marks and drops those that begin inside the one before.
func inOrder(marks []analysis.Match) []analysis.Match {
	slices.SortFunc(marks, func(a, b analysis.Match) int { return cmp.Or(a.From-b.From, b.To-a.To) })
	var out []analysis.Match
	for _, m := range marks {
		if n := len(out); n == 0 || out[n-1].To <= m.From {
			out = append(out, m)
		}
	}
	return out
}

// holdsPhrase reports whether a text has a phrase as it stands.
func holdsPhrase(text string, phrase []analysis.Word) bool {
	letters, known := plainLetters(nil, text)
	if !known {
		return len(analysis.FindPhrase(analysis.Words(text), phrase)) > 0
	}
	return stands(text, letters, phrase)
}

// stretch is the part of a text, from space to space, in which some of its plain letters stand.
func stretch(text string, from, to int) string {
	begin, passed := 0, 0
	for at := 0; at < len(text); at++ {
		switch c := text[at]; {
		case c == ' ' || c == '\n':
			if passed >= to {
				return text[begin:at]
			}
			if passed <= from {
				begin = at
			}
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
			passed++
		case c&^1 == 0xd0: // a Russian letter
			passed += 2
			at++
		}
	}
	return text[begin:]
}

// plainBytes has the small form of every ASCII letter and digit, and 0 for other signs.
const plainBytes = "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"0123456789\x00\x00\x00\x00\x00\x00" +
	"\x00abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00" +
	"\x00abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00"

// plainLetters folds the letters of a text that has none but the usual English and Russian ones; else it knows nothing.
// It writes over what it is given.
func plainLetters(over []byte, text string) (letters []byte, known bool) {
	const ( // what stands before
		other = iota
		latin
		cyrillic
	)
	letters = slices.Grow(over[:0], len(text))[:len(text)]
	n, before := 0, other
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c < utf8.RuneSelf {
			now := other
			if of := plainBytes[c]; of != 0 {
				if before == cyrillic { // letters of one script in a word of the other
					return nil, false
				}
				letters[n], now = of, latin
				n++
			}
			before = now
			continue
		}
		switch {
		case c == 0xe2 && i+2 < len(text) && text[i+1] == 0x80: // quotation marks, dashes
			i += 2
			before = other
		case c == 0xc2 && i+1 < len(text) && (text[i+1] == 0xa0 || text[i+1] == 0xab || text[i+1] == 0xbb): // a space that does not break, « and »
			i++
			before = other
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			if r = unicode.ToLower(r); r == 'ё' {
				r = 'е'
			}
			if r < 'а' || r > 'я' || before == latin {
				return nil, false
			}
			n += utf8.EncodeRune(letters[n:n+2], r)
			before = cyrillic
			i += size - 1
		}
	}
	return letters[:n], true
}
