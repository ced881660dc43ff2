package analysis

import "slices"

// hit is where a pattern lies on a text, in tokens [from, to).
type hit struct {
	from, to int32
	set      int // of a set's hit
	pattern  *pattern
}

// matcher finds a lexicon's patterns in a text.
type matcher struct {
	*text
	sets    []hit
	setAt   [][2]int32 // of a token: its hits among sets
	parties []string   // countries
	present []uint64   // the gates of patterns, symbols and sets, that stand in the sentence that is matched
}

// scratch is the memory in which a text is read. Nothing that is found points into it.
type scratch struct {
	tokens     []token
	entries    []uint32
	setAt      [][2]int32
	sets, hits []hit
	present    []uint64
}

// scratch returns memory that was used before, or new.
func (l *lexicon) scratch() *scratch {
	if in, ok := l.used.Get().(*scratch); ok {
		return in
	}
	return new(scratch)
}

// largest is how many tokens a scratch may have that is kept.
const largest = 20_000

// free keeps the memory of a text that is read.
func (r *reader) free(in *scratch) {
	if len(r.tokens) > largest {
		return
	}
	*in = scratch{r.tokens, r.entries, r.setAt, r.sets, r.hits, r.present}
	r.lex.used.Put(in)
}

// match finds the sets and everything that does not depend on the parties, sentence by sentence.
func (t *text) match(in *scratch) (*matcher, []hit) {
	m := &matcher{text: t, setAt: slices.Grow(in.setAt[:0], len(t.tokens))[:len(t.tokens)], sets: slices.Grow(in.sets[:0], 64)}
	clear(m.setAt)
	n := (t.lex.symbols+1+len(t.lex.sets))/64 + 1
	m.present = slices.Grow(in.present[:0], n)[:n]
	hits := slices.Grow(in.hits[:0], len(t.tokens)/2+8)
	add := func(h hit) { hits = append(hits, h) }
	for from := 0; from < len(t.tokens); {
		to := m.enter(from)
		for i := to - 1; i >= from; i-- { // backwards: a set of sets finds those behind it
			m.setAt[i][0] = int32(len(m.sets))
			for phase := plainSets; phase <= nestedSets; phase++ {
				m.try(i, phase, m.addSet)
				m.setAt[i][1] = int32(len(m.sets))
			}
		}
		m.enterSets(from, to)
		for i := from; i < to; i++ {
			m.try(i, findings, add)
		}
		from = to
	}
	return m, hits
}

// matchRelatives appends the hits that depend on the parties.
func (m *matcher) matchRelatives(hits []hit) []hit {
	add := func(h hit) { hits = append(hits, h) }
	for from := 0; from < len(m.tokens); {
		to, lands := from, false
		for ; to < len(m.tokens) && m.tokens[to].sentence == m.tokens[from].sentence; to++ {
			for at := m.setAt[to][0]; at < m.setAt[to][1]; at++ {
				lands = lands || m.relative(m.sets[at]) >= 0
			}
		}
		if lands { // each such pattern has a country
			m.enter(from)
			m.enterSets(from, to)
			for i := from; i < to; i++ {
				m.try(i, relatives, add)
			}
		}
		from = to
	}
	return hits
}

// enterSets notes the sets that are found in the sentence of tokens [from, to).
func (m *matcher) enterSets(from, to int) {
	base := m.lex.symbols + 1
	for i := from; i < to; i++ {
		for at := m.setAt[i][0]; at < m.setAt[i][1]; at++ {
			bit := base + m.sets[at].set
			m.present[bit>>6] |= 1 << (bit & 63)
			if set := m.relative(m.sets[at]); set >= 0 {
				bit = base + set
				m.present[bit>>6] |= 1 << (bit & 63)
			}
		}
	}
}

// enter notes the gates among the symbols of the sentence that begins at a token, and returns where it ends.
func (m *matcher) enter(from int) (to int) {
	clear(m.present)
	m.present[m.lex.symbols>>6] |= 1 << (m.lex.symbols & 63)
	for to = from; to < len(m.tokens) && m.tokens[to].sentence == m.tokens[from].sentence; to++ {
		tok := m.tokens[to]
		for _, e := range m.entries[tok.first : int(tok.first)+int(tok.count)] {
			for _, sym := range m.lex.gates[e] {
				m.present[sym>>6] |= 1 << (sym & 63)
			}
		}
	}
	return to
}

// addSet notes the hit of a set, and those that follow from it.
func (m *matcher) addSet(h hit) {
	l, s := m.lex, h.pattern.section
	switch s.kind {
	case "country":
		h.set = l.country
		if h.pattern.weak {
			h.set = l.adjective
		}
		m.sets = append(m.sets, h)
		h.set = l.sets["land"]
	case "leader":
		h.set = l.sets["leader"]
	default:
		h.set = l.sets[s.name]
	}
	m.sets = append(m.sets, h)
}

// try calls f with the hits of a phase's patterns that begin at a token.
func (m *matcher) try(i, phase int, f func(hit)) {
	starts := &m.lex.starts[phase]
	tok := m.tokens[i]
	for _, e := range m.entries[tok.first : int(tok.first)+int(tok.count)] {
		if list := starts.leads[e]; len(list) > 0 {
			m.tryAll(i, 1, list, f)
		}
	}
	if len(starts.bySet) == 0 {
		return
	}
	for at, end := m.setAt[i][0], m.setAt[i][1]; at < end; at++ {
		set := m.sets[at].set
		if set < len(starts.bySet) && !m.triedBefore(i, at, set) {
			m.tryAll(i, 0, starts.bySet[set], f)
		}
		if set = m.relative(m.sets[at]); set >= 0 && set < len(starts.bySet) && !m.triedBefore(i, at, set) {
			m.tryAll(i, 0, starts.bySet[set], f)
		}
	}
}

// triedBefore reports that an earlier hit at the token had the set.
func (m *matcher) triedBefore(i int, at int32, s int) bool {
	for j := m.setAt[i][0]; j < at; j++ {
		if m.sets[j].set == s || m.relative(m.sets[j]) == s {
			return true
		}
	}
	return false
}

// relative returns the set that a country belongs to by the statement: here is a party, third another; -1 is none.
func (m *matcher) relative(h hit) int {
	if h.set != m.lex.country && h.set != m.lex.adjective {
		return -1
	}
	switch {
	case slices.Contains(m.parties, h.pattern.section.name):
		return m.lex.here
	case h.set == m.lex.country && !slices.Contains(h.pattern.section.options, "union"):
		return m.lex.third
	}
	return -1
}

// tryAll calls f with the hits of patterns of which the first known elements are the words at a token.
func (m *matcher) tryAll(i, known int, list []candidate, f func(hit)) {
	flags, sentence := m.tokens[i].flags, m.tokens[i].sentence
	for n := range list {
		c := &list[n]
		if m.present[c.gate[0]>>6]>>(c.gate[0]&63)&1 == 0 || m.present[c.gate[1]>>6]>>(c.gate[1]&63)&1 == 0 || flags&c.flags != c.flags {
			continue
		}
		if end := m.fits(c.pattern, known, i+known, sentence); end > 0 {
			f(hit{from: int32(i), to: int32(end), pattern: c.pattern})
		}
	}
}

// fits returns where a pattern from its e-th element ends when it begins at a token of a sentence; 0 when it does not fit.
func (m *matcher) fits(p *pattern, e, i int, sentence int32) int {
	for ; e < len(p.elems); e++ {
		el := &p.elems[e]
		if el.kind == gapElem {
			for skip := 0; skip <= el.most && i+skip < len(m.tokens); skip++ {
				if end := m.fits(p, e+1, i+skip, sentence); end > 0 {
					return end
				}
			}
			return 0
		}
		ends := i >= len(m.tokens) || m.tokens[i].sentence != sentence
		if ends != (el.kind == endElem) {
			return 0
		}
		if ends {
			continue
		}
		if el.kind == setElem {
			return m.fitsSet(p, e, i, sentence)
		}
		if m.tokens[i].flags&el.flags != el.flags || el.kind == wordElem && !m.is(i, el.sym) {
			return 0
		}
		i++
	}
	return i
}

// fitsSet goes on behind every hit of a set at a token, the longest first.
func (m *matcher) fitsSet(p *pattern, e, i int, sentence int32) int {
	best := 0
	for at := m.setAt[i][0]; at < m.setAt[i][1]; at++ {
		h := m.sets[at]
		if h.set != p.elems[e].set && m.relative(h) != p.elems[e].set {
			continue
		}
		if end := m.fits(p, e+1, int(h.to), sentence); end > best {
			best = end
		}
	}
	return best
}

// is reports whether a token is one of the words of a symbol.
func (t *text) is(i int, sym uint32) bool {
	tok := &t.tokens[i]
	for _, e := range t.entries[tok.first : int(tok.first)+int(tok.count)] {
		if t.lex.some[e]>>(sym&63)&1 == 0 {
			continue
		}
		for _, s := range t.lex.syms[e] {
			if s == sym {
				return true
			}
			if s > sym {
				break
			}
		}
	}
	return false
}

// span is the stretch of tokens [from, to) in bytes.
func (t *text) span(from, to int32) Span {
	return Span{int(t.tokens[from].from), int(t.tokens[to-1].to)}
}
