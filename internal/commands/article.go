package commands

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readoutbot/internal/corpus"
)

// the names a side within a sentence: the Kremlin, but Downing Street. Places that stand for an office and names of
// alliances take no article, and of the countries that stand for a side few do.
func the(s corpus.Side) string {
	bare := slices.Contains([]string{"Downing Street", "NATO", "Akorda", "Palazzo Chigi", "Planalto", "Miraflores"}, s.Name)
	if s.Place == "" {
		first, _, _ := strings.Cut(s.Name, " ")
		bare = !slices.Contains([]string{"United", "European", "Netherlands", "Philippines"}, first)
	}
	if bare {
		return s.Name
	}
	return "the " + s.Name
}

// sideName is a side's name as it stands alone.
func (p *page) sideName(id string) string { return p.corpus.Side(id).Name }

// theSide names a side within a sentence.
func (p *page) theSide(id string) string { return the(p.corpus.Side(id)) }

// sideNames joins the names of sides.
func (p *page) sideNames(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = p.sideName(id)
	}
	return join(names)
}

// theSides joins the names of sides within a sentence.
func (p *page) theSides(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = p.theSide(id)
	}
	return join(names)
}

// upper begins a sentence with a capital letter.
func upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
