package analysis

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// named is somebody who is named with an office or a country.
type named struct {
	Person
	from, to int // tokens
	sentence int32
}

// findNamed finds all who are named so.
func (r *reader) findNamed(home string) {
	r.entitle()
	for i := 0; i < len(r.tokens); {
		if r.tokens[i].flags&capital == 0 && r.setAt[i][0] == r.setAt[i][1] {
			i++
			continue
		}
		to, p := r.person(i, home)
		if p.Name != "" && (p.Office != "" || p.Country != "") {
			r.named = append(r.named, named{p, i, to, r.tokens[i].sentence})
		}
		i = max(to, i+1)
	}
}

// person returns who is named at a token, and where the name ends: at the token, if none is there. The name is "" where it is too short,
// or stands behind the office of several.
func (r *reader) person(i int, home string) (to int, p Person) {
	from, to := r.name(i, home)
	if to == from {
		return i, p
	}
	end := to
	if r.regnal(to - 1) {
		_, end = r.capitals(from) // "Abdullah II ibn Al Hussein"
	}
	p.Span = r.span(int32(from), int32(to))
	p.Office, p.Country = r.office(from, end)
	known := r.known(from, to)
	p.Country = cmp.Or(known, p.Country)
	p.Name = r.properName(from, to, p.Office, p.Country)
	if given, office := r.inverted(from, to, known); given > to {
		end = given
		p.Span, p.Office = r.span(int32(from), int32(end)), office
		p.Name = r.properName(to, end, office, known) + " " + p.Name
	}
	if f := strings.Fields(p.Name); from > 0 && r.listed(from-1, "crown") && r.beside(from) && (len(f) == 1 || len(f) == 2 && strings.Trim(f[1], "IVX") == "") {
		p.Span.From = int(r.tokens[from-1].from) // "King Abdullah II"
		p.Name = r.s[p.Span.From:p.Span.To]
	}
	if to-from == 1 && (r.short(p) || r.among("several", p.Office) && known == "") {
		p.Name = ""
	}
	if p.Office == "" && known == "" {
		p.Country = ""
	}
	return end, p
}

// inverted returns where the first names end that stand behind a leader's surname, and the office behind them: "Mr. Putin, Vladimir
// Vladimirovich, President of the Russian Federation".
func (r *reader) inverted(from, to int, known string) (end int, office string) {
	if known == "" || to-from > 1 || to >= len(r.tokens) || r.s[r.tokens[to-1].to:r.tokens[to].from] != ", " {
		return to, ""
	}
	if _, end = r.capitals(to); end == to {
		return to, ""
	}
	office, land := r.officeBehind(end, true)
	if office == "" || land != known {
		return to, ""
	}
	return end, office
}

// short reports that a name of one word is too short: one of two letters stands behind an office only, and a page that shows "Jo\xE3o" has
// lost letters.
func (r *reader) short(p Person) bool {
	n := utf8.RuneCountInString(p.Name)
	return n < 2 || n == 2 && p.Office == "" || n < 4 && strings.HasPrefix(r.s[p.Span.To:], `\`)
}

// entitle notes the tokens of offices, countries and honours, which are no part of a name; what sounds like an honour may be one of a leader's.
func (r *reader) entitle() {
	r.titled = make([]bool, len(r.tokens))
	note := func(yes bool, sets ...int) {
		for _, h := range r.sets {
			for i := h.from; i < h.to && slices.Contains(sets, h.set); i++ {
				r.titled[i] = yes
			}
		}
	}
	note(true, r.lex.sets["honour"])
	note(false, r.lex.sets["leader"]) // Hun Sen
	note(true, r.lex.sets["office"], r.lex.country, r.lex.adjective, r.lex.sets["realm"])
}

// somebody reports that words in front of a leader's first name are the name of somebody else: they are several, or have a country of their own.
// "Recep" is none in front of "Tayyip Erdogan".
func (r *reader) somebody(from, to int, home string) bool {
	words := 0
	for i := from; i < to; i++ {
		if r.tokens[i].flags&joined == 0 && !r.inSet(i, "particle") {
			words++
		}
	}
	if words > 1 {
		return true
	}
	_, land := r.office(from, to)
	return land != "" && land != home
}
