package analysis

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/russian"
)

// Stem returns the stem of a folded word (snowball, English or Russian by its letters), so that forms of one word meet.
func Stem(word string) string {
	for _, r := range word {
		if unicode.Is(unicode.Cyrillic, r) {
			return strings.ReplaceAll(russian.Stem(word, true), "ё", "е")
		}
	}
	return english.Stem(word, true)
}

// Match is where a query's words stand in a text, in bytes [From, To).
type Match struct{ From, To int }

// FindPhrase returns where the words of a phrase follow one another in a text, compared as folded: punctuation and
// white space between them do not count, nor does a hyphen.
func FindPhrase(text, phrase []Word) []Match {
	want := letters(phrase)
	if want == "" {
		return nil
	}
	var out []Match
	for i := range text {
		rest := want
		for j := i; j < len(text); j++ {
			f := text[j].Fold
			if !strings.HasPrefix(rest, f) {
				break
			}
			if rest = rest[len(f):]; rest == "" {
				if n := len(out); n == 0 || out[n-1].To <= text[i].From {
					out = append(out, Match{text[i].From, text[j].To})
				}
				break
			}
		}
	}
	return out
}

// letters joins the folded words, so that "cease fire", "cease-fire" and "ceasefire" are the same.
func letters(words []Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.Fold)
	}
	return b.String()
}
