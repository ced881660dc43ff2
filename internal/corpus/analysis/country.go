package analysis

import "strings"

// Country returns the slug of a country that is named in English or Russian, by its slug, a short form (uk, uae, eu), a side's slug, or the
// name of one of its organs ("us-transition", "Prime Minister of Canada"); "" if none or several are named. The rest of the name may
// only be such words: "Canada geese" is no country.
func Country(name string) string { return embedded().countryOf(name) }

// longestName is how many bytes a country's name may have.
const longestName = 200

func (l *lexicon) countryOf(name string) string {
	if slug, ok := l.homes[name]; ok {
		return slug
	}
	if name == "" || len(name) > longestName {
		return ""
	}
	if slug, ok := l.homes[strings.ReplaceAll(strings.TrimPrefix(Fold(name), "the "), " ", "-")]; ok {
		return slug
	}
	if slug := l.namedIn(name); slug != "" || strings.ToLower(name) != name {
		return slug
	}
	// "us" is a country's name in capitals only; so is the first word of "us-transition".
	first := strings.IndexFunc(name, func(r rune) bool { return r == '-' || r == ' ' || r == '_' })
	if first < 0 {
		first = len(name)
	}
	return l.namedIn(strings.ToUpper(name[:first]) + strings.ReplaceAll(name[first:], "_", " "))
}

// namedIn returns the only country in a name in which everything else is the words of an organ.
func (l *lexicon) namedIn(name string) string {
	in := l.scratch()
	r := l.prepare(name, in)
	defer r.free(in)
	who := ""
	for i := 0; i < len(r.tokens); {
		best := int32(i)
		slug := ""
		for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
			if h := r.sets[at]; (h.set == l.country || h.set == l.adjective) && h.to > best {
				best, slug = h.to, h.pattern.section.name
			}
		}
		switch {
		case slug != "" && (who == "" || who == slug):
			who, i = slug, int(best)
		case slug == "" && r.listed(i, "organ"):
			i++
		default:
			return ""
		}
	}
	return who
}
