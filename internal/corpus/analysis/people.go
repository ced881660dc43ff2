package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// findParties returns the countries whose leaders speak: those in the titles of people in the title or the first sentence, and those of
// known leaders there.
func (r *reader) findParties(sentences int32) []string {
	var out []string
	add := func(land string) {
		if land != "" && !slices.Contains(out, land) {
			out = append(out, land)
		}
	}
	for _, h := range r.hits {
		if r.entitles(h) && r.tokens[h.from].sentence < sentences {
			for i := h.from; i < h.to; i++ {
				add(r.valueIn(hit{from: i, to: h.to, pattern: h.pattern}, "country"))
			}
		}
	}
	for _, s := range r.sets {
		if s.pattern.section.kind == "leader" && r.tokens[s.from].sentence < sentences {
			add(s.pattern.section.name)
		}
	}
	return out
}

// entitles reports that a hit is somebody's title. A Russian country is named behind its leaders: «Ливию лидеры …» is none.
func (r *reader) entitles(h hit) bool {
	return h.pattern.section.kind == "title" &&
		(r.tokens[h.from].flags&cyrillicLetter == 0 || h.pattern.elems[0].set != r.lex.sets["land"] || !r.inSet(int(h.from), "country"))
}

// homeOf returns the country of the leader who is named first, for a statement whose issuer is not known.
func homeOf(readers ...*reader) string {
	for _, r := range readers {
		at, land := int32(1<<30), ""
		for _, h := range r.sets {
			if h.pattern.section.kind == "leader" && h.from < at && r.tokens[h.from].sentence == 0 {
				at, land = h.from, h.pattern.section.name
			}
		}
		if land != "" {
			return land
		}
	}
	return ""
}

// counterparts returns the people of the other sides: those in the title, by their longest name in the text; without any, those in the
// first sentence, in the second if it goes on telling who they are, and in the sentences that list who took part.
func (r *reader) counterparts(title *reader, home string) []Person {
	title.parties = r.parties
	title.findNamed(home)
	r.findNamed(home)
	r.ours = r.issuers(title, home)
	title.ours = r.ours
	all := r.people(home, true, func(int32) bool { return true })
	out := title.people(home, false, func(int32) bool { return true })
	if len(out) == 0 {
		listing := map[int32]bool{0: true, 1: r.tellsOn(home)}
		for i := range r.tokens {
			if r.listed(i, "participants") {
				listing[r.tokens[i].sentence], listing[r.tokens[i].sentence+1] = true, true
			}
		}
		return r.people(home, true, func(s int32) bool { return listing[s] })
	}
	for i := range out {
		out[i].Span = Span{} // of the title
		for _, p := range all {
			if !sameName(p.Name, out[i].Name) {
				continue
			}
			if out[i].Span == (Span{}) || len(p.Name) > len(out[i].Name) {
				out[i].Span = p.Span
			}
			if n := lastWord(p.Name); len(p.Name) > len(out[i].Name) && len(strings.Fields(p.Name)) < 6 && (r.cyrillic == 0 || n == lastWord(out[i].Name)) {
				out[i].Name = p.Name
			}
			out[i].Country = cmp.Or(out[i].Country, p.Country)
		}
	}
	return slices.CompactFunc(out, func(a, b Person) bool { return a.Name == b.Name })
}

// tellsOn reports that the second sentence tells who the other sides are: the first names none of another country, or the second tells of
// talking with somebody. Else those whom it names may be what was talked about.
func (r *reader) tellsOn(home string) bool {
	if !slices.ContainsFunc(r.named, func(n named) bool { return n.sentence == 0 && n.Country != "" && n.Country != home }) {
		return true
	}
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		if h.pattern.section.kind != "kind" || r.tokens[h.from].sentence != 1 {
			return false
		}
		last := r.folded(int(h.to) - 1)
		return last == "with" || last == "to" || last == "с"
	})
}

// most is how many people of the other sides a statement may name.
const most = 40

// people returns the persons in some sentences who are named with an office, or known, without those of the issuer's country. Where it is
// strict, only the offices of places count without a country: an association has a president too.
func (r *reader) people(home string, strict bool, in func(sentence int32) bool) []Person {
	var out []Person
	for _, n := range r.named {
		if p := n.Person; in(n.sentence) && len(out) < most && (p.Country != home || home == "") && (!strict || p.Country != "" || r.among("domestic", p.Office)) &&
			(p.Country != "" || !slices.ContainsFunc(r.ours, func(name string) bool { return sameName(name, p.Name) })) &&
			!slices.ContainsFunc(out, func(o Person) bool { return sameName(o.Name, p.Name) }) {
			if r.among("equal", p.Office) {
				p.Office = ""
			}
			out = append(out, p)
		}
	}
	return out
}

// among reports that a word of an office is on a list.
func (r *reader) among(list, office string) bool {
	t, sym := r.lex.cut(office), r.lex.reservedWords[list]
	for i := range t.tokens {
		if t.is(i, sym) {
			return true
		}
	}
	return false
}

// name returns the tokens of a name at a token: words with capitals that are no office, country or the beginning of a sentence, and
// particles between them. It ends before a leader of the issuer's country, and where a name begins again.
func (r *reader) name(i int, home string) (from, to int) {
	from, to = r.capitals(i)
	for j := from + 1; j < to; j++ {
		if h, ok := r.leaderAt(j); ok && home != "" && h.pattern.section.name == home {
			first := j - 1 // his first name
			for first > from && r.tokens[first].flags&joined != 0 {
				first--
			}
			if first > from && !r.inSet(first, "particle") && r.tokens[j-1].to-r.tokens[j-1].from > 2 && r.somebody(from, first, home) { // no initial
				to = first
			}
			break
		}
		if r.tokens[j].to-r.tokens[j].from > 4 && r.again(from, j) {
			to = j
			break
		}
	}
	for j := from + 1; j < to; j++ {
		if r.regnal(j) { // "Abdullah II ibn Al Hussein"
			to = j + 1
		}
	}
	for to > from && !r.listed(to-1, "notname") && r.inSet(to-1, "particle") && r.tokens[to-1].flags&joined == 0 {
		to--
	}
	return from, to
}

// regnal reports that the word at a token is a number of kings: II, XVI.
func (r *reader) regnal(i int) bool {
	w := r.s[r.tokens[i].from:r.tokens[i].to]
	return len(w) > 1 && strings.Trim(w, "IVX") == ""
}

// again reports that the word at a token stands before it in a name, in whatever case, but not beside it.
func (r *reader) again(from, at int) bool {
	word := func(i int) string { return Fold(r.s[r.tokens[i].from:r.tokens[i].to]) }
	for i := from; i < at-1; i++ {
		if sameWord(word(i), word(at)) {
			return true
		}
	}
	return at > from+1 && r.tokens[at].flags&cyrillicLetter != 0 && sameWord(word(at-1), word(at))
}

// capitals returns the words with capitals at a token that may be a name.
func (r *reader) capitals(i int) (from, to int) {
	sentence := r.tokens[i].sentence
	proper := func(i int) bool {
		return i < len(r.tokens) && r.tokens[i].sentence == sentence && r.tokens[i].flags&capital != 0 && !r.titled[i] &&
			!r.listed(i, "notname") && !r.listed(i, "opener")
	}
	if !proper(i) {
		if _, leader := r.leaderAt(i); !leader || !r.inSet(i, "particle") { // "President von der Leyen"
			return i, i
		}
	}
	to = i + 1
	for to < len(r.tokens) && r.tokens[to].sentence == sentence {
		gap := r.s[r.tokens[to-1].to:r.tokens[to].from]
		switch {
		case gap == "’ " && r.inSet(to, "particle"): // "Shia’ al-Sudani"
			to++
		case gap != " " && gap != "\u00a0" && gap != "-" && gap != ". " && gap != "’" && gap != "":
			return i, to
		case gap == ". " && r.tokens[to-1].to-r.tokens[to-1].from > 2 && !r.is(to-1, r.lex.abbreviation):
			return i, to
		case proper(to) || gap == "-":
			to++
		case r.inSet(to, "particle") && to+1 < len(r.tokens) && (proper(to+1) || r.inSet(to+1, "particle")):
			to++
		default:
			return i, to
		}
	}
	return i, to
}

func (r *reader) inSet(i int, sets ...string) bool {
	at := r.setAt[i]
	if at[0] == at[1] {
		return false
	}
	for _, name := range sets {
		set := r.lex.sets[name]
		for _, h := range r.sets[at[0]:at[1]] {
			if h.set == set {
				return true
			}
		}
	}
	return false
}

// leaderAt returns the known leader at a token.
func (r *reader) leaderAt(i int) (hit, bool) {
	at := r.setAt[i]
	if at[0] == at[1] {
		return hit{}, false
	}
	leader := r.lex.sets["leader"]
	for _, h := range r.sets[at[0]:at[1]] {
		if h.set == leader {
			return h, true
		}
	}
	return hit{}, false
}

// known returns the country of a name that ends as a known leader's; a surname alone must be that of a party.
func (r *reader) known(from, to int) string {
	for i := from; i < to; i++ {
		if h, ok := r.leaderAt(i); ok && (to-from > 1 || slices.Contains(r.parties, h.pattern.section.name) || r.parties == nil) {
			return h.pattern.section.name
		}
	}
	return ""
}

// ending returns the longest hit of a set, or two, that ends before a token.
func (r *reader) ending(before int, sets ...string) (best hit, found bool) {
	var kinds [2]int
	for n, s := range sets {
		kinds[n] = r.lex.sets[s]
	}
	for i := before - 1; i >= max(0, before-8) && r.tokens[i].sentence == r.tokens[before-1].sentence; i-- {
		for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
			if h := r.sets[at]; int(h.to) == before && slices.Contains(kinds[:len(sets)], h.set) {
				best, found = h, true
			}
		}
	}
	return best, found
}

// office returns the office and the country that stand before a name with nothing else between ("President of Turkey", "Turkish
// President"), or behind it ("of Turkey", ", President of Turkey"). Some offices count only with their country.
func (r *reader) office(from, to int) (office, land string) {
	i, loose := from, false
	for i > 0 && (r.titled[i-1] || r.listed(i-1, "beforename")) && (r.beside(i) || i == from && r.comma(i)) {
		if h, ok := r.ending(i, "office"); ok {
			span := r.span(h.from, h.to)
			office, i = r.s[span.From:span.To], int(h.from)
			break
		}
		if h, ok := r.ending(i, "country", "adjective"); ok {
			land, i = cmp.Or(land, h.pattern.section.name), int(h.from)
		} else if h, ok := r.ending(i, "realm"); ok {
			loose, i = true, int(h.from)
		} else if h, ok := r.ending(i, "honour"); ok {
			i = int(h.from)
		} else if r.listed(i-1, "beforename") {
			loose, i = loose || r.s[r.tokens[i-1].from:r.tokens[i-1].to] == "of", i-1
		} else {
			break
		}
	}
	if loose && land == "" {
		office = ""
	}
	if office != "" && land == "" && i > 0 && r.beside(i) {
		if h, ok := r.ending(i, "country", "adjective"); ok {
			land = h.pattern.section.name
		}
	}
	if office != "" && land == "" {
		if h, ok := r.starting(i, "leader"); ok && int(h.to) <= to {
			land = h.pattern.section.name
		}
	}
	if office == "" || land == "" {
		behind, country := r.officeBehind(to, office == "")
		office, land = cmp.Or(office, behind), cmp.Or(land, country)
	}
	if land == "" && i < from && r.tokens[i].sentence == r.tokens[from].sentence && r.listed(i, "ofcountry") {
		return "", ""
	}
	return office, land
}

// beside reports that only a space parts a token from the one before, or the stop of an abbreviation.
func (r *reader) beside(i int) bool {
	if r.tokens[i-1].sentence != r.tokens[i].sentence {
		return false
	}
	gap := strings.TrimSpace(r.s[r.tokens[i-1].to:r.tokens[i].from])
	return gap == "" || gap == "-" || gap == "." && r.is(i-1, r.lex.abbreviation)
}

// comma reports that a comma parts a token from the one before, and a country's name or "the" stands before it ("the President of Uzbekistan, Islam
// Karimov").
func (r *reader) comma(i int) bool {
	if r.tokens[i-1].sentence != r.tokens[i].sentence || r.s[r.tokens[i-1].to:r.tokens[i].from] != ", " {
		return false
	}
	h, ok := r.ending(i, "country")
	return ok && h.from > 0 && (r.inSet(int(h.from)-1, "realm") || r.listed(int(h.from)-1, "beforename"))
}

// officeBehind reads "of Turkey" behind a name, and, if it has no office yet, ", President of Turkey".
func (r *reader) officeBehind(to int, free bool) (office, land string) {
	if to >= len(r.tokens) || r.tokens[to].sentence != r.tokens[to-1].sentence {
		return "", ""
	}
	gap := r.s[r.tokens[to-1].to:r.tokens[to].from]
	i := to
	if h, ok := r.starting(to, "office"); ok && free && (gap == ", " || gap == ", the " || gap == " (") {
		span := r.span(h.from, h.to)
		office, i = r.s[span.From:span.To], int(h.to)
		if gap = " "; i < len(r.tokens) && r.s[r.tokens[i].from:r.tokens[i].to] != "of" {
			return "", "" // the next of a list
		}
	}
	if gap != " " || i >= len(r.tokens) || r.tokens[i].sentence != r.tokens[to].sentence || r.s[r.tokens[i].from:r.tokens[i].to] != "of" && r.tokens[i].flags&cyrillicLetter == 0 {
		return office, ""
	}
	for j := i; j < min(i+8, len(r.tokens)) && r.tokens[j].sentence == r.tokens[to].sentence; j++ {
		if h, ok := r.starting(j, "country"); ok {
			return office, h.pattern.section.name
		}
		if j > i && !r.inSet(j, "realm") && !r.listed(j, "beforename") && (j == 0 || !r.inSet(j-1, "realm")) {
			break
		}
	}
	return office, ""
}

// starting returns the longest hit of a set that begins at a token.
func (r *reader) starting(i int, set string) (best hit, found bool) {
	for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
		if h := r.sets[at]; h.set == r.lex.sets[set] && h.to > best.to {
			best, found = h, true
		}
	}
	return best, found
}
