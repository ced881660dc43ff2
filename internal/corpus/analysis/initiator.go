package analysis

import (
	"cmp"
	"slices"
	"strings"
)

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
		case "leader":
			if who = r.behindCalled(h); who == "" {
				who = cmp.Or(r.valueIn(h, "leader"), home)
			}
		case "caller":
			who = cmp.Or(r.caller(h), home)
		case "here":
			who = there
		case "there":
			who = there
		}
		if who != "" && (r.tokens[h.from].sentence < 2 || slices.Contains(r.parties, who)) { // other conversations are told of further on
			return who, r.span(h.from, h.to)
		}
	}
	return "", Span{}
}

// caller returns the country of the leader who is named last before the verb of a hit, or else the first country there.
func (r *reader) caller(h hit) string {
	verb := h.from
	for verb < h.to && !r.listed(int(verb), "rang") {
		verb++
	}
	for i := verb - 1; i >= h.from; i-- {
		if who := r.valueIn(hit{from: i, to: verb, pattern: h.pattern}, "leader"); who != "" {
			return who
		}
	}
	return r.valueIn(hit{from: h.from, to: verb, pattern: h.pattern}, "country")
}

// behindCalled returns the country of who stands behind a Russian verb for calling, where the word before it is in the dative, and
// the one behind it is not: «Алиеву позвонил Президент Ирана».
func (r *reader) behindCalled(h hit) string {
	dative := func(i int) bool {
		w := r.folded(i)
		return strings.HasSuffix(w, "у") || strings.HasSuffix(w, "ю")
	}
	for i := int(h.from); i < int(h.to); i++ {
		if !strings.HasPrefix(r.folded(i), "позвонил") || !r.at(i-1, i) || !dative(i-1) {
			continue
		}
		end := i + 1
		for end < len(r.tokens) && end < i+6 && r.at(end, i) && r.folded(end) != "по" && !dative(end) {
			end++
		}
		if r.at(end, i) && dative(end) && end < i+6 { // «Нетаньяху позвонил Джо Байдену»
			continue
		}
		behind := hit{from: int32(i + 1), to: int32(end), pattern: h.pattern}
		return cmp.Or(r.valueIn(behind, "leader"), r.valueIn(behind, "country"))
	}
	return ""
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
