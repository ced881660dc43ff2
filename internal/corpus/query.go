package corpus

import (
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
		if t.words = analysis.Words(t.Text); len(t.words) == 0 {
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

// match returns the query as a full-text expression over stems. Every word is quoted: nothing typed is interpreted.
func (q Query) match() string {
	var yes, no []string
	for _, t := range q.Terms {
		var all []string
		for i, w := range t.words {
			e := either(w)
			if t.Phrase && i > 0 { // "cease fire" stands in "ceasefire" too
				e = "(" + e + ` OR "` + analysis.Stem(t.words[i-1].Fold+w.Fold) + `")`
			}
			if t.Phrase && i+1 < len(t.words) {
				e = "(" + e + ` OR "` + analysis.Stem(w.Fold+t.words[i+1].Fold) + `")`
			}
			all = append(all, e)
		}
		e := "(" + strings.Join(all, " AND ") + ")"
		switch {
		case !t.Not:
			yes = append(yes, e)
		case !t.Phrase: // an excluded phrase is judged on the text itself
			no = append(no, e)
		}
	}
	e := strings.Join(yes, " AND ")
	for _, n := range no {
		e = "(" + e + ") NOT " + n
	}
	return e
}

// either matches a word joined or, where it has hyphens, its parts one after another.
func either(w analysis.Word) string {
	e := `"` + analysis.Stem(w.Fold) + `"`
	if w.Parts == nil {
		return e
	}
	stems := make([]string, len(w.Parts))
	for i, p := range w.Parts {
		stems[i] = analysis.Stem(p)
	}
	return "(" + e + ` OR "` + strings.Join(stems, " ") + `")`
}
