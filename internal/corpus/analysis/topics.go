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
	verbs, tones []hit  // of the hits
	titled       []bool // the tokens of offices and countries
	end          int32  // the token at which the page's own furniture begins
}

// topics returns the mentions of topics, in order of text.
func (r *reader) topics() []Mention {
	undone := map[string][]hit{}
	var titles, found []hit
	for _, h := range r.hits {
		switch s := h.pattern.section; {
		case h.from >= r.end:
		case s.kind == "not":
			undone[s.name] = append(undone[s.name], h)
		case s.kind == "title":
			titles = append(titles, h)
		case s.kind == "topic":
			found = append(found, h)
		}
	}
	found = slices.DeleteFunc(found, func(h hit) bool {
		name := h.pattern.section.name
		return overlaps(undone[name], h) || h.pattern.weak && (r.own(name) || within(titles, h))
	})
	slices.SortStableFunc(found, func(a, b hit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	var out []Mention
	last := map[string]int32{}
	add := func(name string, h hit) {
		if h.from >= last[name] {
			out = append(out, r.mention(name, h))
			last[name] = h.to
		}
	}
	for _, h := range found {
		name := h.pattern.section.name
		add(name, h)
		for _, parent := range r.lex.implied[name] {
			add(parent, h)
		}
	}
	r.deny(out)
	return out
}

// own reports that a topic's country is a party to the conversation.
func (r *reader) own(topic string) bool {
	return slices.ContainsFunc(r.lex.lands[topic], func(land string) bool { return slices.Contains(r.parties, land) })
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
	var before, inside, after *hit
	from, _ := slices.BinarySearchFunc(r.verbs, sentence, func(v hit, s int32) int { return cmp.Compare(r.tokens[v.from].sentence, s) })
	for i := from; i < len(r.verbs) && r.tokens[r.verbs[i].from].sentence == sentence; i++ {
		v := &r.verbs[i]
		switch {
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

// deny marks the mentions that a statement says were not discussed: those of the denial's clause.
func (r *reader) deny(mentions []Mention) {
	var clauses []int
	for _, d := range r.hits {
		if d.pattern.section.kind != "deny" {
			continue
		}
		if clauses == nil {
			clauses = r.clauses()
		}
		span, sentence, clause := r.span(d.from, d.to), r.sentences[r.tokens[d.from].sentence], clauses[d.from]
		first, _ := slices.BinarySearchFunc(mentions, sentence.From, func(m Mention, at int) int { return cmp.Compare(m.Span.From, at) })
		mark := func(before bool) (any bool) {
			for i := first; i < len(mentions) && mentions[i].Sentence == sentence; i++ {
				m := &mentions[i]
				if before && m.Span.To > span.From || !before && m.Span.From < span.To || clauses[r.tokenAt(m.Span.From)] != clause {
					continue
				}
				m.Denied, m.Strength, m.Verb, any = true, Mentioned, "", true
			}
			return any
		}
		if d.pattern.section.name == "before" || !mark(true) { // "не обсуждались санкции"
			mark(false)
		}
	}
}

// clauses numbers the clauses of the text, by token: they begin at words such as "but", and behind a semicolon.
func (r *reader) clauses() []int {
	out, n := make([]int, len(r.tokens)), 0
	for i := range r.tokens {
		if i > 0 && strings.Contains(r.s[r.tokens[i-1].to:r.tokens[i].from], ";") || r.listed(i, "clause") {
			n++
		}
		out[i] = n
	}
	return out
}

// tokenAt returns the token that begins at a byte.
func (r *reader) tokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(r.tokens, at, func(t token, at int) int { return cmp.Compare(int(t.from), at) })
	return i
}
