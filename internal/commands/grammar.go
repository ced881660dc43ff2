package commands

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A pattern is a usage line taken apart: slots that follow the command's name in order, and clauses (a keyword with
// its slot) in any order behind them.
type pattern struct {
	usage   string
	slots   []slot
	clauses []clause
}

type slot struct {
	kind     string // DATE, TOPIC, SIDE, WORD, WORDS, PERSON, COMMAND, LINE, FORMAT, REF, N, N-M, REST
	optional bool
}

type clause struct {
	keyword  string
	kind     string
	optional bool
}

// compile reads a usage line: "omitted TOPIC [by SIDE] [since DATE]".
func compile(usage string) pattern {
	p := pattern{usage: usage}
	words := strings.Fields(usage)[1:]
	for i := 0; i < len(words); i++ {
		w := words[i]
		optional := strings.HasPrefix(w, "[")
		name := strings.Trim(w, `[]"`)
		if name == strings.ToUpper(name) {
			p.slots = append(p.slots, slot{name, optional})
			continue
		}
		i++
		p.clauses = append(p.clauses, clause{name, strings.Trim(words[i], "[]"), optional})
	}
	return p
}

// keywords are the words that begin a clause in this pattern.
func (p pattern) clause(word string) (clause, bool) {
	for _, c := range p.clauses {
		if c.keyword == word {
			return c, true
		}
	}
	return clause{}, false
}

// tokens cuts a line at spaces; what stands between quotation marks stays whole, marks and all.
func tokens(line string) []string {
	var out []string
	var b strings.Builder
	quoted := false
	for _, r := range line {
		switch {
		case r == '"' || r == '“' || r == '”' || r == '«' || r == '»':
			quoted = r == '“' || r == '«' || r == '"' && !quoted
			b.WriteRune(r)
		case r == ' ' && !quoted:
			if b.Len() > 0 {
				out = append(out, b.String())
				b.Reset()
			}
		default:
			b.WriteRune(r)
		}
	}
	if b.Len() > 0 {
		out = append(out, b.String())
	}
	return out
}

// segment cuts a command's words into what fills the slots and what follows each keyword. A keyword counts once, and
// only with something behind it.
func (p pattern) segment(words []string) (head []string, tail map[string][]string) {
	tail = map[string][]string{}
	at := ""
	for i, w := range words {
		k := strings.ToLower(w)
		if _, ok := p.clause(k); ok && i+1 < len(words) {
			if _, twice := tail[k]; !twice {
				at = k
				tail[k] = []string{}
				continue
			}
		}
		if at == "" {
			head = append(head, w)
		} else {
			tail[at] = append(tail[at], w)
		}
	}
	return head, tail
}

// A misfit says why words do not fit a pattern. Depth is how much was understood before: the deepest is told.
type misfit struct {
	depth int
	err   error
}

// fit fills a pattern with words.
func (u *understander) fit(p pattern, words []string) (Args, *misfit) {
	head, tail := p.segment(words)
	a := Args{values: map[string]string{}, corpus: u.set.corpus}
	open := len(p.slots) > 0 && (p.slots[0].kind == "WORDS" || p.slots[0].kind == "LINE" || p.slots[0].kind == "REST")
	for _, c := range p.clauses {
		value, given := tail[c.keyword]
		if !given {
			if !c.optional {
				return a, &misfit{0, fmt.Errorf("%s %s is missing", c.keyword, c.kind)}
			}
			continue
		}
		if err := u.fill(&a, c.keyword, c.kind, strings.Join(value, " ")); err != nil {
			if !open {
				return a, &misfit{2, err}
			}
			// In a search "by" and "since" may be words that are looked for.
			return u.fit(withoutClause(p, c.keyword), words)
		}
	}
	if m := u.slots(&a, p.slots, head); m != nil {
		return a, m
	}
	a.Line = canonical(p, a)
	return a, nil
}

// excess are words behind what a command takes.
type excess struct{ text string }

func (e *excess) Error() string {
	return fmt.Sprintf("“%s” is more than this command takes", short(e.text))
}

// depthOf tells an error about words that are meant for a slot from one about words that are not.
func depthOf(err error) int {
	var bad *badDate
	if errors.As(err, &bad) && bad.notMeant {
		return 0
	}
	return 1
}

func withoutClause(p pattern, keyword string) pattern {
	p.clauses = slices.DeleteFunc(slices.Clone(p.clauses), func(c clause) bool { return c.keyword == keyword })
	return p
}

// slots fills the slots with the words, the first slot with as many as it takes.
func (u *understander) slots(a *Args, slots []slot, words []string) *misfit {
	if len(slots) == 0 {
		if len(words) > 0 {
			return &misfit{1, &excess{strings.Join(words, " ")}}
		}
		return nil
	}
	s := slots[0]
	if len(words) == 0 {
		if s.optional {
			return u.slots(a, slots[1:], words)
		}
		if s.kind == "FORMAT" {
			return &misfit{0, errors.New("the format is missing: csv, json or md at the end")}
		}
		return &misfit{0, errors.New("something is missing after the command")}
	}
	var best *misfit
	for n := len(words); n > 0; n-- {
		try := a.clone()
		err := u.fill(&try, "", s.kind, strings.Join(words[:n], " "))
		if err != nil {
			if depth := depthOf(err); best == nil || depth > best.depth {
				best = &misfit{depth, err}
			}
			continue
		}
		m := u.slots(&try, slots[1:], words[n:])
		if m == nil {
			*a = try
			return nil
		}
		m.depth += 2
		if best == nil || m.depth >= best.depth {
			best = m
		}
	}
	return best
}

// canonical writes a pattern's line with its values, clauses in the order of the usage.
func canonical(p pattern, a Args) string {
	parts := []string{strings.Fields(p.usage)[0]}
	var seen []string
	for _, s := range p.slots {
		name := "." + s.kind
		if slices.Contains(seen, s.kind) {
			name += "+"
		}
		seen = append(seen, s.kind)
		if v := a.values[name]; v != "" {
			parts = append(parts, v)
		}
	}
	for _, c := range p.clauses {
		if v := a.values[c.keyword]; v != "" {
			parts = append(parts, c.keyword, v)
		}
	}
	return strings.Join(parts, " ")
}
