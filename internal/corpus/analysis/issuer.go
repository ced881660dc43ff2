package analysis

import "slices"

// issuers returns the names of the issuer's own people: those whose country is the issuer's, and, where the title names none of them, the one
// for whom the statement speaks: "Prime Minister Carney speaks with ..." in Canada's is Canada's, also where nobody knows him.
func (r *reader) issuers(title *reader, home string) []string {
	if home == "" {
		return nil
	}
	var ours, abroad []string
	named := false // one of them, in the title
	for _, in := range [...]*reader{title, r} {
		for _, p := range in.named[:min(most, len(in.named))] {
			switch {
			case p.sentence >= introduced || p.Country == "":
			case p.Country != home:
				abroad = append(abroad, p.Name)
			default:
				ours = append(ours, p.Name)
				named = named || in == title
			}
		}
	}
	named = named || slices.ContainsFunc(ours, title.names)
	if !named {
		if name := title.speaker(home, abroad, false); name != "" {
			return append(ours, name)
		}
	}
	if len(ours) == 0 {
		if name := r.speaker(home, abroad, true); name != "" {
			return []string{name}
		}
	}
	return ours
}

// introduced is within how many sentences a statement tells whose leaders its people are.
const introduced = 4

// names reports that somebody is named, by the last word of the name at least.
func (r *reader) names(name string) bool {
	last := Fold(lastWord(name))
	for i := range r.tokens {
		if r.tokens[i].flags&capital != 0 && sameWord(r.folded(i), last) {
			return true
		}
	}
	return false
}

// speaker returns who is named in the first sentence with an office and without a country, beside somebody else, and before the words that
// lead to the other side ("to", "with", "received"). Where it is strict, the other must stand behind and be known to be of another country.
// There is none where the office of somebody without a name stands in front ("PM call with ...").
func (r *reader) speaker(home string, abroad []string, strict bool) string {
	name := ""
	end := 0 // of the last name
	for _, p := range r.named[:min(most, len(r.named))] {
		if p.sentence > 0 {
			break
		}
		front := r.before(p.from)
		foreign := p.Country != "" || slices.ContainsFunc(abroad, func(a string) bool { return sameName(a, p.Name) })
		switch {
		case p.Country == home || strict && name != "" && (!foreign || r.unnamed(end, front)):
			return ""
		case name != "":
			return name
		case r.leads(end, front) || end == 0 && r.unnamed(0, front):
			return ""
		case !foreign && end > 0 && !strict:
			return p.Name
		case !foreign:
			name = p.Name
		}
		end = p.to
	}
	return ""
}

// before returns where what stands in front of a name begins: its office, country and honours.
func (r *reader) before(from int) int {
	at := from
	for at > 0 && (r.beside(at) || at == from && r.comma(at)) && (r.titled[at-1] || r.listed(at-1, "beforename")) {
		at--
	}
	return at
}

// leads reports that a word between two tokens leads to the other side.
func (r *reader) leads(from, to int) bool {
	for i := from; i < to; i++ {
		if r.listed(i, "towards") {
			return true
		}
	}
	return false
}

// unnamed reports that an office stands between two tokens.
func (r *reader) unnamed(from, to int) bool {
	for i := from; i < to; i++ {
		if r.inSet(i, "office") {
			return true
		}
	}
	return false
}
