package analysis

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// tone returns the words said of the conversation itself: before its name ("a frank conversation"), said of it ("the conversation was
// frank"), or of the discussing ("discussed in detail").
func (r *reader) tone() []Tone {
	var out []Tone
	said := map[string]bool{}
	end := 0
	for _, h := range r.tones {
		if h.from >= r.end || !r.ofTheTalk(h) {
			continue
		}
		from := h.from
		if from > 0 && r.listed(int(from)-1, "hours") { // "hour-long" is how long
			continue
		}
		if from > 0 && r.listed(int(from)-1, "modifier") && r.tokens[from-1].sentence == r.tokens[from].sentence {
			from--
		}
		span := r.span(from, h.to)
		word := strings.ToLower(r.s[span.From:span.To])
		if said[word] || span.From < end {
			continue
		}
		said[word], end = true, span.To
		out = append(out, Tone{Word: word, Key: h.pattern.section.name, Span: span, Sentence: r.sentences[r.tokens[h.from].sentence]})
	}
	return out
}

// ofTheTalk reports that a tone word is said of the conversation.
func (r *reader) ofTheTalk(h hit) bool {
	sentence := r.tokens[h.from].sentence
	same := func(i int) bool { return i >= 0 && i < len(r.tokens) && r.tokens[i].sentence == sentence }
	// Before its name, with nothing but other tone words between.
	i := int(h.to)
	for same(i) && (r.listed(i, "between") || r.tonal(i)) {
		i++
	}
	if same(i) && r.listed(i, "talk") {
		return !r.planned(int(h.from), same)
	}
	// Adverbs beside a verb of discussing.
	span := r.span(h.from, h.to)
	word := strings.ToLower(r.s[span.From:span.To])
	if strings.HasPrefix(word, "in ") || strings.HasSuffix(word, "но") && h.to == h.from+1 {
		for d := 1; d <= 3; d++ {
			if same(int(h.from)-d) && r.listed(int(h.from)-d, "discuss") || same(int(h.to)+d-1) && r.listed(int(h.to)+d-1, "discuss") {
				return true
			}
		}
		return false
	}
	// Said of it: its name, a verb, then the word.
	verb := -1
	for i, steps := int(h.from)-1, 0; same(i) && steps < 8; i, steps = i-1, steps+1 {
		if r.listed(i, "predicate") {
			verb = i
			break
		}
		if !r.listed(i, "between") && !r.tonal(i) && !r.listed(i, "talk") {
			return false
		}
	}
	if verb < 0 {
		return false
	}
	for i, steps := verb, 0; same(i) && steps < 14; i, steps = i-1, steps+1 {
		if r.listed(i, "talk") {
			return !r.planned(i, same)
		}
	}
	return false
}

// planned reports that the words before a token speak of what is still to come.
func (r *reader) planned(i int, same func(int) bool) bool {
	for d := 1; d <= 3 && same(i-d); d++ {
		if r.listed(i-d, "future") {
			return true
		}
	}
	return false
}

// tonal reports that a tone word stands at a token.
func (r *reader) tonal(i int) bool {
	from, _ := slices.BinarySearchFunc(r.tones, i-2, func(h hit, at int) int { return cmp.Compare(int(h.from), at) })
	for ; from < len(r.tones) && int(r.tones[from].from) <= i; from++ {
		if i < int(r.tones[from].to) {
			return true
		}
	}
	return false
}

func (r *reader) listed(i int, list string) bool {
	sym, ok := r.lex.reservedWords[list]
	return ok && r.is(i, sym)
}

// satisfaction returns where satisfaction with the conversation is expressed.
func (r *reader) satisfaction() *Span {
	for _, h := range r.hits {
		if h.pattern.section.kind == "satisfaction" {
			s := r.span(h.from, h.to)
			return &s
		}
	}
	return nil
}

// initiator returns who initiated the conversation, by a country's slug, and where that is said.
func (r *reader) initiator(home string) (string, Span) {
	there := ""
	for _, p := range r.parties {
		if p != home {
			there = p
			break
		}
	}
	for _, h := range r.hits {
		if s := h.pattern.section; s.kind == "initiator" && s.name == "mutual" && r.aboutTalk(h) {
			return "", Span{}
		}
	}
	for _, h := range r.hits {
		s := h.pattern.section
		if s.kind != "initiator" || !r.aboutTalk(h) {
			continue
		}
		who := ""
		switch s.name {
		case "named":
			who = r.valueIn(h, "country")
		case "leader", "caller":
			who = r.valueIn(h, "leader")
			if who == "" {
				who = home
			}
		case "here":
			who = there
		case "there":
			who = there
		}
		if who != "" {
			return who, r.span(h.from, h.to)
		}
	}
	return "", Span{}
}

// aboutTalk reports that the sentence of a hit names the conversation, and is not about what was told in it at somebody's request:
// other things have initiators too.
func (r *reader) aboutTalk(h hit) bool {
	sentence := r.tokens[h.from].sentence
	from := int(h.from)
	for from > 0 && r.tokens[from-1].sentence == sentence {
		from--
	}
	asked := false
	for i := h.from; i < h.to; i++ {
		asked = asked || r.listed(int(i), "asking")
	}
	about := false
	for i := from; i < len(r.tokens) && r.tokens[i].sentence == sentence; i++ {
		if asked && r.listed(i, "informing") {
			return false
		}
		about = about || r.listed(i, "talk") || r.listed(i, "calling")
	}
	return about
}

// valueIn returns the first country or leader's country inside a hit.
func (r *reader) valueIn(h hit, kind string) string {
	for i := h.from; i < h.to; i++ {
		best := int32(0)
		who := ""
		for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
			if s := r.sets[at]; s.pattern.section.kind == kind && s.to <= h.to && s.to > best {
				best, who = s.to, s.pattern.section.name
			}
		}
		if who != "" {
			return who
		}
	}
	return ""
}

// kind returns what the statement is about, by its title, else by its first two sentences, else by the first call it names.
func (r *reader) kind(title *reader) string {
	first := func(from *reader, most int32) string {
		at, kind := int32(1<<30), ""
		for _, h := range from.hits {
			if h.pattern.section.kind != "kind" || from.tokens[h.from].sentence > most {
				continue
			}
			if h.pattern.section.name == "video-call" {
				return "video-call"
			}
			if h.from < at {
				at, kind = h.from, h.pattern.section.name
			}
		}
		return kind
	}
	own := first(r, 1)
	if own == "video-call" {
		return own
	}
	if k := first(title, 9); k != "" {
		return k
	}
	if own != "" {
		return own
	}
	if first(r, 1<<30) == "call" {
		return "call"
	}
	return "statement"
}

// duration returns how long the conversation took, in minutes.
func (r *reader) duration() (int, Span) {
	words := r.lex.reservedWords
	hourly, minutely, halfHour := words["hours"], words["minutes"], words["halfhour"]
	for i := range r.tokens {
		hours, minutes, half, whole := r.is(i, hourly), r.is(i, minutely), r.is(i, halfHour), r.listed(i, "hourlong")
		if !hours && !minutes && !half && !whole || !r.sayslasting(i) || r.tocome(i) {
			continue
		}
		n, from := 0, i
		switch {
		case half:
			n = 30
		case whole:
			n = 60
		default:
			amount, at, ok := r.amount(i, hours)
			if !ok {
				continue
			}
			if n, from = int(amount+.5), at; hours {
				n = int(amount*60 + .5)
			}
		}
		to := i + 1
		if hours { // "an hour and a half", "two hours and 30 minutes"
			for j := i + 1; j < len(r.tokens) && j <= i+4 && r.tokens[j].sentence == r.tokens[i].sentence; j++ {
				if r.listed(j, "half") {
					n, to = n+30, j+1
					break
				}
				if r.listed(j, "minutes") {
					if extra, _, ok := r.amount(j, false); ok {
						n, to = n+int(extra), j+1
					}
					break
				}
			}
		}
		if n > 0 && n < 24*60 && (from == 0 || !r.listed(from-1, "notlong")) {
			return n, r.span(int32(from), int32(to))
		}
	}
	return 0, Span{}
}

// sayslasting reports that the sentence of a token speaks of how long the conversation took.
func (r *reader) sayslasting(i int) bool {
	sentence := r.tokens[i].sentence
	for j := max(0, i-12); j < len(r.tokens) && j < i+6; j++ {
		if r.tokens[j].sentence == sentence && r.listed(j, "lasting") {
			return true
		}
	}
	return false
}

// tocome reports that a time is of something that has not been: "they will talk for 30 minutes".
func (r *reader) tocome(i int) bool {
	sentence := r.tokens[i].sentence
	for j := max(0, i-12); j < i; j++ {
		if r.tokens[j].sentence == sentence && r.listed(j, "tocome") {
			return true
		}
	}
	return false
}

var numerals = map[string]float64{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "half": .5, "ten": 10, "fifteen": 15,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "один": 1, "одного": 1, "два": 2, "двух": 2, "три": 3, "трех": 3,
	"четыре": 4, "полтора": 1.5, "полутора": 1.5, "десять": 10, "двадцать": 20, "тридцать": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50}

// amount reads the number before a unit: "2.5 hours", "two and a half hours", "an hour", "час".
func (r *reader) amount(unit int, hours bool) (float64, int, bool) {
	word := func(i int) string { return Fold(r.s[r.tokens[i].from:r.tokens[i].to]) }
	at, plus := unit-1, 0.
	if at >= 2 && word(at) == "half" && word(at-1) == "a" && at >= 3 && word(at-2) == "and" { // two and a half hours
		plus, at = .5, at-3
	}
	if at >= 2 && r.listed(at, "half") && word(at-1) == "с" { // двух с половиной часов
		plus, at = .5, at-2
	}
	if at >= 1 && (word(at) == "a" || word(at) == "an") && word(at-1) == "half" {
		return .5, at - 1, true
	}
	if at < 0 || r.tokens[at].sentence != r.tokens[unit].sentence {
		return 1, unit, hours
	}
	if n, ok := numerals[word(at)]; ok {
		return n + plus, at, true
	}
	if next := unit + 1; hours && next < len(r.tokens) && word(next) == "long" && r.tokens[next].from == r.tokens[unit].to+1 {
		return 1, unit, true // an hour-long call
	}
	if r.tokens[at].flags&number == 0 {
		return 1, unit, hours && r.tokens[unit].flags&cyrillicLetter != 0
	}
	from := at
	raw := r.s[r.tokens[at].from:r.tokens[at].to]
	if at > 0 && r.tokens[at-1].flags&number != 0 && int(r.tokens[at-1].to)+1 == int(r.tokens[at].from) && strings.ContainsRune(".,", rune(r.s[r.tokens[at-1].to])) {
		raw, from = r.s[r.tokens[at-1].from:r.tokens[at-1].to]+"."+raw, at-1
	}
	n, err := strconv.ParseFloat(raw, 64)
	return n + plus, from, err == nil && n < 1000
}

// agreements returns the sentences that tell of agreements and next steps.
func (r *reader) agreements() []Span {
	var out []Span
	for _, h := range r.hits {
		if h.pattern.section.kind != "agreement" || h.from >= r.end {
			continue
		}
		if s := r.sentences[r.tokens[h.from].sentence]; len(out) == 0 || out[len(out)-1] != s {
			out = append(out, s)
		}
	}
	return out
}
