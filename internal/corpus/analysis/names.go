package analysis

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The cases of a Russian name that are told apart.
const (
	unknownCase = iota
	nominative
	genitive
	dative
	instrumental
)

// officeStems are the Russian offices by which a name's case is told, without their endings.
var officeStems = [...]string{"президент", "премьер", "министр", "канцлер", "корол", "эмир", "принц", "султан", "шейх", "председател", "лидер", "руководител", "коллег", "глав"}

// caseOf returns the case of a Russian office: "Президенту" is a dative.
func caseOf(office string) int {
	for _, w := range strings.FieldsFunc(Fold(office), func(r rune) bool { return r == ' ' || r == '-' }) {
		for _, stem := range officeStems {
			end, ok := strings.CutPrefix(w, stem)
			if !ok || stem == "премьер" && end == "" {
				continue
			}
			switch end {
			case "", "ь":
				return nominative
			case "а", "я", "ы", "и":
				if stem == "глав" && end == "а" {
					return nominative
				}
				return genitive
			case "у", "ю", "е":
				return dative
			case "ом", "ем", "ой":
				return instrumental
			}
		}
	}
	return unknownCase
}

// properName returns the name of tokens [from, to): a Russian one in the nominative, a Japanese one with the family's name last.
func (r *reader) properName(from, to int, office, land string) string {
	span := r.span(int32(from), int32(to))
	name := r.s[span.From:span.To]
	if land == "japan" && to-from == 2 && r.listed(from, "familyfirst") {
		family := r.s[r.tokens[from].from:r.tokens[from].to]
		_, size := utf8.DecodeRuneInString(family)
		return r.s[r.tokens[from+1].from:r.tokens[from+1].to] + " " + family[:size] + strings.ToLower(family[size:])
	}
	if !hasCyrillic(name) {
		return name
	}
	kase := caseOf(office)
	if kase != nominative { // "исполняющим обязанности Президента": the name's own words know better
		if own := r.guessCase(from, to); kase == unknownCase || own == instrumental {
			kase = own
		}
	}
	if kase == nominative {
		return strings.Join(strings.Fields(name), " ")
	}
	var b strings.Builder
	for i := from; i < to; i++ {
		if i > from {
			gap := r.s[r.tokens[i-1].to:r.tokens[i].from]
			if strings.TrimSpace(gap) == "" {
				gap = " "
			}
			b.WriteString(gap)
		}
		b.WriteString(r.undeclined(i, kase))
	}
	return b.String()
}

// undeclined returns the word of a name at a token in the nominative.
func (r *reader) undeclined(i, kase int) string {
	w := r.s[r.tokens[i].from:r.tokens[i].to]
	if r.tokens[i].flags&cyrillicLetter == 0 || r.listed(i, "unbending") || utf8.RuneCountInString(w) < 4 {
		return w
	}
	if r.listed(i, "endsina") {
		for _, end := range [...][2]string{{"жей", "жа"}, {"жи", "жа"}, {"ки", "ка"}, {"ой", "а"}, {"ей", "я"}, {"и", "я"}, {"у", "а"}, {"ы", "а"}, {"ье", "ья"}, {"йе", "йя"}, {"ие", "ия"}, {"е", "а"}, {"ю", "я"}} {
			if stem, ok := strings.CutSuffix(w, end[0]); ok {
				return stem + end[1]
			}
		}
		return w
	}
	for _, e := range endings[kase] {
		if stem, ok := strings.CutSuffix(w, e[0]); ok {
			return stem + e[1]
		}
	}
	return w
}

// endings turn the words of a name into the nominative, by case, the longest first.
var endings = [...][][2]string{
	genitive: {{"ского", "ский"}, {"цкого", "цкий"}, {"ия", "ий"}, {"ая", "ай"}, {"ея", "ей"}, {"оя", "ой"}, {"ля", "ль"}, {"ря", "рь"}, {"ы", "а"}, {"а", ""}},
	dative:   {{"скому", "ский"}, {"цкому", "цкий"}, {"ию", "ий"}, {"аю", "ай"}, {"ею", "ей"}, {"ою", "ой"}, {"лю", "ль"}, {"рю", "рь"}, {"у", ""}},
	instrumental: {{"ским", "ский"}, {"цким", "цкий"}, {"ським", "ський"}, {"лем", "ль"}, {"рем", "рь"}, {"ием", "ий"}, {"еем", "ей"}, {"аем", "ай"}, {"ом", ""}, {"ем", ""},
		{"овым", "ов"}, {"евым", "ев"}, {"ёвым", "ёв"}, {"иным", "ин"}, {"ыным", "ын"}, {"ией", "ия"}, {"ьей", "ья"}, {"ой", "а"}},
}

// guessCase tells the case of a name from the endings in which its words agree.
func (r *reader) guessCase(from, to int) int {
	ends := func(i int, ends ...string) bool {
		w := r.s[r.tokens[i].from:r.tokens[i].to]
		return !r.listed(i, "unbending") && utf8.RuneCountInString(w) > 4-min(1, i-from) && slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(w, e) })
	}
	for i := from; i < to; i++ {
		switch {
		case ends(i, "ского", "цкого"):
			return genitive
		case ends(i, "скому", "цкому"):
			return dative
		case ends(i, "ом", "ем", "ским", "цким", "овым", "евым", "ёвым", "иным", "ыным"), r.listed(i, "endsina") && ends(i, "ой", "ей"):
			return instrumental
		case r.listed(i, "endsina") && ends(i, "ы"):
			return genitive
		case r.listed(i, "endsina") && ends(i, "у"):
			return dative
		}
	}
	_, known := r.leaderAt(to - 1)
	switch first, last := from, to-1; {
	case known && ends(last, "а") && !r.listed(last, "endsina"):
		return genitive
	case known && ends(last, "у"):
		return dative
	case r.listed(first, "endsina") || first == last && !known:
	case ends(first, "у", "ю"):
		return dative
	case ends(first, "а", "я") && (ends(last, "а", "я", "ы") || known && ends(last, "о", "и", "э", "е") || r.listed(last, "unbending")):
		return genitive
	case ends(last, "ову", "еву", "ёву", "ину", "яну"):
		return dative
	}
	return nominative
}

// sameName reports that two names have the last word, in whatever case, or that one is a part of the other.
func sameName(a, b string) bool {
	if a == b {
		return true
	}
	a, b = Fold(a), Fold(b)
	return partOf(a, b) || partOf(b, a) || sameWord(lastWord(a), lastWord(b))
}

// partOf reports that the words of a folded name stand in another: "Xi" is no part of "Alexis".
func partOf(part, whole string) bool {
	at := strings.Index(whole, part)
	if at < 0 || utf8.RuneCountInString(part) > 3 {
		return at >= 0
	}
	return slices.ContainsFunc(strings.Fields(whole), func(w string) bool { return w == part })
}

// sameWord reports that two folded words are one, Russian ones in whatever case: "зеленского", "зеленским".
func sameWord(a, b string) bool {
	if a == b || !hasCyrillic(a) {
		return a == b
	}
	s, t := []rune(a), []rune(b)
	n := 0
	for n < min(len(s), len(t)) && s[n] == t[n] {
		n++
	}
	return n > 3 && max(len(s), len(t))-n <= 3
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
