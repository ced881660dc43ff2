package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// deny marks the mentions in the clause of a denial: denied, where its verb is said of their words and of nothing else; else unsure.
// Wider are the mentions of topics that hold more than their words.
func (r *reader) deny(mentions []Mention, wider []bool) {
	var clauses []int32
	var covered []int32
	for _, d := range r.hits {
		if d.pattern.section.kind != "deny" || d.from >= r.end {
			continue
		}
		if clauses == nil {
			clauses, covered = r.clauses(), r.covered(mentions)
		}
		sentence, clause := r.sentences[r.tokens[d.from].sentence], clauses[d.to-1]
		if clauses[d.from] != clause {
			continue
		}
		first, _ := slices.BinarySearchFunc(mentions, sentence.From, func(m Mention, at int) int { return cmp.Compare(m.Span.From, at) })
		found, mixed := false, r.mixed(d, clauses)
		for i := first; i < len(mentions) && mentions[i].Sentence == sentence; i++ {
			m := &mentions[i]
			at := r.tokenAt(m.Span.From)
			if clauses[at] != clause {
				continue
			}
			found = true
			sure := !mixed && !wider[i] && d.pattern.section.name != "unsure" && r.denies(d, m, int32(at), clauses, covered)
			m.Denied, m.Unsure = m.Denied || sure, true
		}
		// "Asked about sanctions, he said that they were not discussed": the words stand in another clause.
		for i := first; !found && r.refersBack(d, clauses) && i < len(mentions) && mentions[i].Span.From < int(r.tokens[d.from].from); i++ {
			mentions[i].Unsure = true
		}
	}
	for i := range mentions {
		if m := &mentions[i]; m.Unsure {
			m.Unsure, m.Strength, m.Verb = !m.Denied, Mentioned, ""
		}
	}
}

// farthest is how many words may stand between a denial and what it denies.
const farthest = 24

// denies reports that a denial is said of a mention that begins at a token: only words that add no matter stand between.
func (r *reader) denies(d hit, m *Mention, from int32, clauses, covered []int32) bool {
	to := from + 1
	for int(to) < len(r.tokens) && int(r.tokens[to].from) < m.Span.To {
		to++
	}
	russian := r.tokens[d.from].flags&cyrillicLetter != 0
	form := d.pattern.section.name
	switch {
	case to <= d.from:
		if form == "before" || d.from-to > farthest || !r.heads(from, clauses, covered, russian) {
			return false
		}
		for i := to; i < d.from; i++ {
			if !r.light(int(i)) && !r.listed(int(i), "joins") && covered[i] == 0 && !r.land(int(i)) {
				return false
			}
		}
	default:
		start := d.to
		if from < d.to {
			start = d.from + 1
		} else if form == "after" && !russian {
			return false
		}
		if from-start > farthest || !r.listsUpTo(start, from, covered) {
			return false
		}
	}
	if next := int(to); next < len(r.tokens) && clauses[next] == clauses[from] && (to < d.from || to >= d.to) && !r.parted(next) {
		return r.light(next) || r.listed(next, "finite") || r.listed(next, "joins") || russian && r.land(next) && covered[next] == 0
	}
	return true
}

// heads reports that what begins at a token is what the clause is about: it is no part of something else's name ("the lifting of
// sanctions").
func (r *reader) heads(from int32, clauses, covered []int32, russian bool) bool {
	bound := false
	for i := int(from) - 1; i >= 0 && i > int(from)-farthest && clauses[i] == clauses[from] && !r.parted(i+1); i-- {
		switch {
		case r.listed(i, "joins") || r.listed(i, "conjunction") || r.listed(i, "clause"):
			return true
		case covered[i] != 0:
			return false
		case r.listed(i, "finite"):
			return true
		case r.light(i):
			bound = bound || r.listed(i, "binds")
		case r.tokens[i].flags&capital != 0 && i > 0 && clauses[i-1] != clauses[i] && !bound && !russian:
			return true
		default:
			return !bound && !russian
		}
	}
	return true
}

// listsUpTo reports that tokens [from, to) are other mentions and words that add no matter, and that what comes next stands beside
// those mentions, not under them ("sanctions against …").
func (r *reader) listsUpTo(from, to int32, covered []int32) bool {
	fresh := true
	for i := from; i < to; i++ {
		fresh = fresh || r.listed(int(i), "joins") || r.parted(int(i))
		switch {
		case covered[i] != 0:
			fresh = false
		case !r.light(int(i)) && !r.listed(int(i), "joins"):
			return false
		}
	}
	return fresh || r.parted(int(to))
}

// mixed reports that a denial's clause says something else of its words: another verb of speaking, or that only a part was denied.
func (r *reader) mixed(d hit, clauses []int32) bool {
	clause := clauses[d.to-1]
	from, to := int(d.from), int(d.to)
	for ; from > 0 && clauses[from-1] == clause && from > int(d.from)-2*farthest; from-- {
		if r.listed(from-1, "speaks") || r.listed(from-1, "partly") {
			return true
		}
	}
	for ; to < len(r.tokens) && clauses[to] == clause && to < int(d.to)+2*farthest; to++ {
		if r.listed(to, "speaks") && !r.goesOn(to, d) || r.listed(to, "partly") {
			return true
		}
	}
	return false
}

// goesOn reports that a verb goes on with a denial: "did not discuss or mention".
func (r *reader) goesOn(i int, d hit) bool { return i <= int(d.to)+1 && r.listed(i-1, "joins") }

// refersBack reports that nothing but a word for something named before stands in front of a denial in its clause.
func (r *reader) refersBack(d hit, clauses []int32) bool {
	for i := int(d.from) - 1; i >= 0 && i > int(d.from)-4 && clauses[i] == clauses[d.from]; i-- {
		if !r.listed(i, "pronoun") && !r.light(i) && !r.listed(i, "joins") {
			return false
		}
	}
	return true
}

// light reports that the word at a token adds no matter to the clause.
func (r *reader) light(i int) bool {
	return r.listed(i, "light") || r.listed(i, "binds") || r.listed(i, "talk")
}

func (r *reader) land(i int) bool { return r.inSet(i, "country", "adjective") }

// parted reports that a comma stands before a token.
func (r *reader) parted(i int) bool {
	return i > 0 && i < len(r.tokens) && strings.Contains(r.s[r.tokens[i-1].to:r.tokens[i].from], ",")
}

// covered notes the tokens in which mentions lie, by the mention's number from 1.
func (r *reader) covered(mentions []Mention) []int32 {
	out := make([]int32, len(r.tokens))
	for n, m := range mentions {
		for i := r.tokenAt(m.Span.From); i < len(r.tokens) && int(r.tokens[i].from) < m.Span.To; i++ {
			out[i] = int32(n + 1)
		}
	}
	return out
}

// clauses numbers the clauses of the text, by token. A clause has a verb of its own: the words between two commas or conjunctions that
// have none belong to the clause before, or, where that ends with its verb or there is none, to the next.
func (r *reader) clauses() []int32 {
	out, n := make([]int32, len(r.tokens)), int32(0)
	for from := 0; from < len(r.tokens); {
		to := from + 1
		for to < len(r.tokens) && r.tokens[to].sentence == r.tokens[from].sentence {
			to++
		}
		n = r.number(from, to, n+1, out)
		from = to
	}
	return out
}

// number numbers the clauses of the sentence of tokens [from, to) from n, and returns the last number.
func (r *reader) number(from, to int, n int32, out []int32) int32 {
	verbs, last := 0, false // the verbs of clause n, and whether it ends with one
	final := from           // the sentence's last verb
	for i := from; i < to; i++ {
		if r.listed(i, "finite") {
			final = i
		}
	}
	for at := from; at < to; {
		end, hard := at+1, r.begins(at) == hardly
		has := r.listed(at, "finite")
		for end < to && r.begins(end) == nowhere {
			has = has || r.listed(end, "finite")
			end++
		}
		if at > from && (hard || verbs > 0 && (has || last && final >= end)) {
			n++
			verbs = 0
		}
		if has {
			verbs++
		}
		last = r.listed(end-1, "finite")
		for ; at < end; at++ {
			out[at] = n
		}
	}
	return n
}

// How a clause may begin at a token.
const (
	nowhere = iota
	softly  // if it has a verb
	hardly  // whatever it has
)

func (r *reader) begins(i int) int {
	gap := ""
	if i > 0 {
		gap = r.s[r.tokens[i-1].to:r.tokens[i].from]
	}
	also := i+1 < len(r.tokens) && r.listed(i+1, "also")
	switch {
	case strings.Contains(gap, ";") || r.listed(i, "clause") && !also:
		return hardly
	case strings.ContainsAny(gap, ",:(—–") || r.listed(i, "conjunction"):
		return softly
	}
	return nowhere
}

// tokenAt returns the token that begins at a byte.
func (r *reader) tokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(r.tokens, at, func(t token, at int) int { return cmp.Compare(int(t.from), at) })
	return i
}
