package reply

import (
	"strings"
	"unicode"
)

// Mark is the basis as a reader sees it behind a line. Quoted lines show their words, and guide lines rest on nothing:
// they have none.
func (b Basis) Mark() string {
	switch b {
	case Read:
		return "(read in the text)"
	case Reported:
		return "(reported)"
	case Interpreted:
		return "(interpretation)"
	case Computed:
		return "(computed)"
	}
	return ""
}

// SharedBasis is the basis of two or more lines if it is one that is shown and all of them share it, so that it can be
// said once; else "". Empty lines do not count.
func SharedBasis(ls []Line) Basis {
	var b Basis
	n := 0
	for _, l := range ls {
		if len(l.Spans) == 0 {
			continue
		}
		if n > 0 && l.Basis != b {
			return ""
		}
		b = l.Basis
		n++
	}
	if n < 2 || b.Mark() == "" {
		return ""
	}
	return b
}

// Number reports that a text is a number: digits with their signs, at most eight characters.
func Number(text string) bool {
	other := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsDigit(r) && !strings.ContainsRune(".,%−-", r) })
	return len(text) <= 8 && other < 0 && strings.ContainsFunc(text, unicode.IsDigit)
}
