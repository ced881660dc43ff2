package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// tone returns the words said of the conversation itself: before its name ("a frank conversation", "the warmth of the conversation"),
// said of it ("the conversation was frank"), or of the discussing ("discussed in detail"). What stands before them ("very") is no part of them.
func (r *reader) tone() []Tone {
	var out []Tone
	said := map[string]bool{}
	end := 0
	for _, h := range r.tones {
		if h.from >= r.end || r.near(int(h.from), "nay") || !r.ofTheTalk(h) {
			continue
		}
		if h.from > 0 && r.listed(int(h.from)-1, "hours") { // "hour-long" is how long
			continue
		}
		span := r.span(h.from, h.to)
		word := strings.ToLower(r.s[span.From:span.To])
		if said[word] || span.From < end {
			continue
		}
		said[word], end = true, span.To
		out = append(out, Tone{Word: word, Key: h.pattern.section.name, Span: span, Sentence: r.sentences[r.tokens[h.from].sentence]})
	}
	return out
}

// long reports that a word stands for how long something takes: "20-minute".
func (r *reader) long(i int) bool {
	return r.tokens[i].flags&number != 0 || r.listed(i, "minutes") || r.listed(i, "hours")
}

// ofTheTalk reports that a tone word is said of the conversation. Words of the section's option "noun" are what the conversation has, those
// of "adverb" are said of the discussing, those of "participle" may be verbs too.
func (r *reader) ofTheTalk(h hit) bool {
	sentence, section := r.tokens[h.from].sentence, h.pattern.section
	same := func(i int) bool { return i >= 0 && i < len(r.tokens) && r.tokens[i].sentence == sentence }
	next := int(h.to)
	switch {
	case section.is("adverb") || r.adverbial(h):
		return r.besideDiscussing(h, same, section.is("adverb"))
	case section.is("participle") && same(next) && r.listed(next, "binds"): // "engaged in a conversation"
		return false
	}
	// Before its name, with nothing but other tone words between, or "nature of the".
	i, of := next, section.is("noun")
	for same(i) && (r.listed(i, "between") || r.tonal(i) || of && r.listed(i, "itsown") || r.listed(i, "manner") || r.long(i)) {
		of = of || r.listed(i, "manner")
		i++
	}
	if of && i > next && r.listed(i-1, "talk") { // "in a warm atmosphere"
		i--
	}
	if same(i) && (r.listed(i, "talk") || r.listed(i, "encounter") && r.held(i, int(h.from), same)) {
		return !r.planned(int(h.from), same) && !r.another(int(h.from), i, same)
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

// adverbial reports that a tone word says how something was done by its form: "in detail", «подробно».
func (r *reader) adverbial(h hit) bool {
	span := r.span(h.from, h.to)
	word := strings.ToLower(r.s[span.From:span.To])
	return strings.HasPrefix(word, "in ") || strings.HasSuffix(word, "но") && h.to == h.from+1
}

// besideDiscussing reports that a verb of discussing stands near a tone word, or further before it where the word ends the clause
// ("discussed the situation in Syria in detail"). Where it is strict, the verb is of what was done.
func (r *reader) besideDiscussing(h hit, same func(int) bool, strict bool) bool {
	for d := 1; d <= 3; d++ {
		for _, i := range [...]int{int(h.from) - d, int(h.to) + d - 1} {
			if same(i) && r.listed(i, "discuss") && !r.undone(i, min(i, int(h.from)), same, strict) {
				return true
			}
		}
	}
	if next := int(h.to); same(next) && !r.parted(next) && r.begins(next) == nowhere && !r.listed(next, "binds") {
		return false
	}
	for i := int(h.from) - 1; same(i) && i > int(h.from)-aside; i-- {
		switch {
		case r.listed(i, "discuss"):
			return !r.undone(i, i, same, true)
		case r.listed(i, "finite") || r.listed(i, "informing") || r.begins(i) == hardly || i == int(h.from)-1 && strings.HasSuffix(r.s[:r.tokens[i].to], "ed"):
			return false
		}
	}
	return false
}

// aside is how far behind a verb of discussing an adverb may stand.
const aside = 14

// undone reports that a verb is of what is yet to be done: an infinitive behind words that say so, or, where it is strict, any verb behind
// "will be", from a token on.
func (r *reader) undone(verb, from int, same func(int) bool, strict bool) bool {
	for d := 1; strict && d <= 2 && same(from-d); d++ {
		if r.listed(from-d, "tobe") {
			return true
		}
	}
	return r.listed(verb, "infinitive") && r.planned(verb, same)
}

// held reports that an encounter with a tone word before it is the conversation itself: one from afar, or one that was held.
func (r *reader) held(encounter, tone int, same func(int) bool) bool {
	for d := 1; d <= 4 && same(tone-d); d++ {
		if r.listed(tone-d, "holding") {
			return true
		}
	}
	return r.listed(encounter-1, "remote")
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

// another reports that a tone word, with the conversation's name at a token behind it, is said of other conversations than this: "many
// constructive conversations", "the frank conversation during his visit".
func (r *reader) another(tone, name int, same func(int) bool) bool {
	for d := 1; d <= 2 && same(tone-d); d++ {
		if r.listed(tone-d, "othertalks") {
			return true
		}
	}
	for i := name + 1; same(i) && i <= name+aside; i++ {
		if !r.listed(i, "during") {
			continue
		}
		for d := 1; d <= 3 && same(i+d); d++ {
			if r.listed(i+d, "occasion") {
				return true
			}
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
	if r.tokens[i].flags&inList == 0 {
		return false
	}
	sym, ok := r.lex.lists.find(list)
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
			name := h.pattern.section.name
			if name == "gathering" {
				if from == r {
					continue
				}
				name = "meeting"
			}
			if h.from < at || h.from == at && name == "call" { // "held a summit telephone talk"
				at, kind = h.from, name
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

// near reports that a word of some lists stands before a token with nothing but two words between that begin no clause. "Not only" takes
// nothing back.
func (r *reader) near(at int, lists ...string) bool {
	for i := at - 1; i >= max(0, at-3) && r.tokens[i].sentence == r.tokens[at].sentence && !r.parted(i+1); i-- {
		for _, list := range lists {
			if r.listed(i, list) {
				return !r.listed(i+1, "partly")
			}
		}
		if r.begins(i) != nowhere {
			break
		}
	}
	return false
}

// inside reports that a word of a list stands in a hit.
func (r *reader) inside(h hit, list string) bool {
	for i := h.from; i < h.to; i++ {
		if r.listed(int(i), list) {
			return true
		}
	}
	return false
}

// ofOthers reports that a word for agreeing is no deed of the two: somebody is to agree, or it tells of what was agreed elsewhere
// ("agreed upon at the talks in Istanbul").
func (r *reader) ofOthers(i int) bool {
	switch r.folded(i) {
	case "agree":
		return r.folded(i-1) == "to" && !(r.at(i-2, i) && r.listed(i-2, "manages"))
	case "agreed":
		return slices.Contains([]string{"on", "upon"}, r.folded(i+1)) && r.at(i+2, i) && r.listed(i+2, "elsewhere")
	}
	return false
}

// agreements returns the sentences that tell of agreements and next steps.
func (r *reader) agreements() []Span {
	var out []Span
	for _, h := range r.hits {
		if h.pattern.section.kind != "agreement" || h.from >= r.end || r.near(int(h.from), "nay", "unsettled") || r.inside(h, "nay") || r.ofOthers(int(h.from)) {
			continue
		}
		if s := r.sentences[r.tokens[h.from].sentence]; len(out) == 0 || out[len(out)-1] != s {
			out = append(out, s)
		}
	}
	return out
}
