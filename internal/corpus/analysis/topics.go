package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// reader reads one statement.
type reader struct {
	*matcher
	hits         []hit
	verbs, tones []hit    // of the hits
	titled       []bool   // the tokens of offices and countries
	named        []named  // those who are named with an office or a country
	ours         []string // the names of the issuer's own people
	end          int32    // the token at which the page's own furniture begins
}

// topics returns the mentions of topics, in order of text, and the words of other topics that do not count.
func (r *reader) topics() (out, weak []Mention) {
	undone, others := map[string][]hit{}, map[string][]hit{} // others are other words altogether
	var titles []hit
	found := make([]hit, 0, len(r.hits)/2)
	for _, h := range r.hits {
		switch s := h.pattern.section; {
		case h.from >= r.end || !r.concerns(h):
		case s.kind == "not":
			undone[s.name] = append(undone[s.name], h)
			if h.pattern.weak {
				others[s.name] = append(others[s.name], h)
			}
		case r.entitles(h):
			titles = append(titles, h)
		case s.kind == "topic":
			found = append(found, h)
		}
	}
	var dropped []hit
	found = slices.DeleteFunc(found, func(h hit) bool {
		name := h.pattern.section.name
		if !overlaps(undone[name], h) && !(h.pattern.weak && (r.own(name) || within(titles, h))) && !(slices.Contains(mutual[:], name) && r.foreign(h)) {
			return false
		}
		if !overlaps(others[name], h) {
			dropped = append(dropped, h)
		}
		return true
	})
	slices.SortStableFunc(found, func(a, b hit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	last := map[string]int32{}
	if len(found) > 0 {
		out = make([]Mention, 0, 2*len(found))
	}
	wider := make([]bool, 0, cap(out))
	add := func(name string, h hit, implied bool) {
		if h.from >= last[name] {
			out, wider = append(out, r.mention(name, h)), append(wider, implied)
			last[name] = h.to
		}
	}
	for _, h := range found {
		name := h.pattern.section.name
		add(name, h, false)
		for _, parent := range r.lex.implied[name] {
			add(parent, h, true)
		}
	}
	r.deny(out, wider)
	return out, r.weak(out, dropped)
}

// mutual are the topics that are of the parties alone: the meeting and the relations of one of them with a third are other topics.
var mutual = [...]string{"bilateral-relations", "meeting"}

// foreign reports that a hit is of two countries of which one is no party: "Russian-Armenian talks", «российско-армянских отношений», behind
// or in front of its first words.
func (r *reader) foreign(h hit) bool {
	sentence := r.tokens[h.from].sentence
	for i := max(1, int(h.from)-2); i < min(int(h.to)+1, len(r.tokens)); i++ {
		if r.tokens[i].flags&joined == 0 || r.tokens[i].sentence != sentence || i+1 < len(r.tokens) && r.tokens[i+1].flags&joined != 0 || r.tokens[i-1].flags&joined != 0 {
			continue
		}
		first, second := r.landAt(i-1), r.landAt(i)
		if first == "" || second == "" || first == second || len(r.parties) < 2 {
			continue
		}
		if !slices.Contains(r.parties, first) || !slices.Contains(r.parties, second) {
			return true
		}
	}
	return false
}

// landAt returns the country that a word names by itself; a union is none.
func (r *reader) landAt(i int) string {
	for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
		if h := r.sets[at]; (h.set == r.lex.country || h.set == r.lex.adjective) && int(h.to) == i+1 && !h.pattern.section.is("union") {
			return h.pattern.section.name
		}
	}
	return ""
}

// weak returns the first words of each topic that is not among the mentions: hits that were dropped, and names of a topic's country.
func (r *reader) weak(mentions []Mention, dropped []hit) []Mention {
	seen := map[string]bool{}
	for _, m := range mentions {
		seen[m.Topic] = true
	}
	var out []Mention
	add := func(topic string, h hit) {
		if !seen[topic] {
			seen[topic] = true
			out = append(out, Mention{Topic: topic, Span: r.span(h.from, h.to), Sentence: r.sentences[r.tokens[h.from].sentence]})
		}
	}
	for _, h := range dropped {
		add(h.pattern.section.name, h)
		for _, parent := range r.lex.implied[h.pattern.section.name] {
			add(parent, h)
		}
	}
	for i := range r.tokens[:r.end] { // sets are found sentence by sentence: go by token
		for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
			h := r.sets[at]
			if h.set != r.lex.country && h.set != r.lex.adjective {
				continue
			}
			for _, topic := range r.lex.topicsOf[h.pattern.section.name] {
				add(topic, h)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Span.From, b.Span.From), strings.Compare(a.Topic, b.Topic))
	})
	return out
}

// own reports that a topic's country is a party to the conversation.
func (r *reader) own(topic string) bool {
	return slices.ContainsFunc(r.lex.lands[topic], func(land string) bool { return slices.Contains(r.parties, land) })
}

// nearby is how many words back the country is looked for of which a hit may be.
const nearby = 150

// concerns reports that a hit's own countries, if it has some, are spoken of: "the east of the country" is Ukraine's where Ukraine is
// a party, or was named last of the countries that are none.
func (r *reader) concerns(h hit) bool {
	of := h.pattern.of
	if of == nil || slices.ContainsFunc(of, func(land string) bool { return slices.Contains(r.parties, land) }) {
		return true
	}
	for i := int(h.from) - 1; i >= max(0, int(h.from)-nearby); i-- {
		for at := r.setAt[i][0]; at < r.setAt[i][1]; at++ {
			s := r.sets[at]
			if land := s.pattern.section.name; (s.set == r.lex.country || s.set == r.lex.adjective) && !s.pattern.section.is("union") && !slices.Contains(r.parties, land) {
				return slices.Contains(of, land)
			}
		}
	}
	return false
}

// overlaps reports that one of some hits, in order of text, shares a token with a hit.
func overlaps(hits []hit, h hit) bool {
	return slices.ContainsFunc(near(hits, h), func(o hit) bool { return o.from < h.to && h.from < o.to })
}

// within reports that a hit lies inside one of some hits, in order of text.
func within(hits []hit, h hit) bool {
	return slices.ContainsFunc(near(hits, h), func(o hit) bool { return o.from <= h.from && h.to <= o.to })
}

// near returns those of some hits, in order of text, that may share a token with a hit: none is longer than a sentence.
func near(hits []hit, h hit) []hit {
	start := func(o hit, at int32) int { return cmp.Compare(o.from, at) }
	from, _ := slices.BinarySearchFunc(hits, h.from-longest, start)
	to, _ := slices.BinarySearchFunc(hits, h.to, start)
	return hits[from:to]
}

// mention reads the strength of a mention from the verb that governs it: the strongest inside its phrase, else the last before it in
// the sentence, else the first behind it.
func (r *reader) mention(topic string, h hit) Mention {
	sentence := r.tokens[h.from].sentence
	m := Mention{Topic: topic, Span: r.span(h.from, h.to), Sentence: r.sentences[sentence]}
	slug, _, _ := strings.Cut(topic, "-")
	m.Named = strings.Contains(strings.ToLower(r.s[m.Span.From:m.Span.To]), slug[:min(5, len(slug))])
	var before, inside, after *hit
	from, _ := slices.BinarySearchFunc(r.verbs, sentence, func(v hit, s int32) int { return cmp.Compare(r.tokens[v.from].sentence, s) })
	for i := from; i < len(r.verbs) && r.tokens[r.verbs[i].from].sentence == sentence; i++ {
		v := &r.verbs[i]
		switch {
		case r.strength(v) > Discussed && r.near(int(v.from), "nay"):
		case v.from >= h.from && v.to <= h.to:
			if inside == nil || r.strength(v) > r.strength(inside) {
				inside = v
			}
		case v.from < h.from:
			before = v
		case after == nil:
			after = v
		}
	}
	verb := cmp.Or(inside, before, after)
	if verb != nil {
		span := r.span(verb.from, verb.to)
		m.Strength, m.Verb = r.strength(verb), r.s[span.From:span.To]
		if m.Strength == Agreed && r.dated(verb) {
			m.Strength = Ordered
		}
	}
	return m
}

// strength is what a verb says, by its section.
func (r *reader) strength(h *hit) Strength {
	switch h.pattern.section.name {
	case "discussed":
		return Discussed
	case "called-for":
		return CalledFor
	case "agreed", "dated":
		return Agreed
	case "ordered":
		return Ordered
	}
	return Mentioned
}

// dated reports that a day to come is named behind a verb of agreement: "agreed to meet on 16 May", "no later than Friday", but not
// "agreed on 16 May", nor a day of something past.
func (r *reader) dated(verb *hit) bool {
	sentence := r.tokens[verb.from].sentence
	settled := verb.pattern.section.name == "dated"
	for i := int(verb.to); i < len(r.tokens) && r.tokens[i].sentence == sentence; i++ {
		switch {
		case r.listed(i, "past"):
			return false
		case !r.listed(i, "month"), !settled && i < int(verb.to)+3:
		case r.tokens[i].flags&number == 0:
			// "May 16", "16 мая", "on Friday"; "may" alone is no month.
			return i+1 < len(r.tokens) && r.tokens[i+1].flags&number != 0 || r.tokens[i-1].flags&number != 0 || r.tokens[i].flags&capital != 0 || r.tokens[i].flags&cyrillicLetter != 0
		}
	}
	return false
}
