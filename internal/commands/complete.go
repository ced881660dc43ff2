package commands

import (
	"context"
	"slices"
	"strings"
)

// maxComplete is how many completions are offered.
const maxComplete = 40

// Complete returns whole lines that a line may become: commands, then topics, sides, dates and keywords by the usage.
func (s *Set) Complete(line string) []string {
	head, last := "", line
	if i := strings.LastIndexByte(line, ' '); i >= 0 {
		head, last = line[:i+1], line[i+1:]
	}
	var out []string
	offer := func(word string) {
		if strings.HasPrefix(word, strings.ToLower(last)) && !slices.Contains(out, head+word) && len(out) < maxComplete {
			out = append(out, head+word)
		}
	}
	words := strings.Fields(head)
	if len(words) == 0 {
		for _, c := range s.commands {
			offer(c.Name())
		}
		return out
	}
	for _, p := range s.patterns[strings.TrimPrefix(strings.ToLower(words[0]), "/")] {
		for _, kind := range p.wanted(words[1:]) {
			s.values(kind, strings.ToLower(last), offer)
		}
	}
	slices.Sort(out)
	return out
}

// wanted returns the kinds of value, and keywords, that can follow words.
func (p pattern) wanted(words []string) []string {
	if n := len(words); n > 0 {
		if c, ok := p.clause(strings.ToLower(words[n-1])); ok {
			return []string{c.kind}
		}
	}
	head, _ := p.segment(words)
	var kinds []string
	if len(head) < len(p.slots) {
		kinds = append(kinds, p.slots[len(head)].kind)
	}
	if len(head) > 0 || len(p.slots) == 0 || p.slots[0].optional {
		for _, c := range p.clauses {
			if !slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, c.keyword) }) && c.keyword != "after" {
				kinds = append(kinds, c.keyword)
			}
		}
	}
	return kinds
}

// values offers the values of a kind that begin with what is typed; a lower-case kind is a keyword.
func (s *Set) values(kind, typed string, offer func(string)) {
	switch kind {
	case "DATE":
		if ids, err := s.corpus.CallIDs(context.Background(), typed, maxComplete); err == nil {
			for _, id := range ids {
				offer(id)
			}
		}
		offer("first")
		offer("latest")
	case "TOPIC":
		for _, t := range s.corpus.Topics() {
			offer(t.Slug)
		}
	case "SIDE":
		for _, x := range s.corpus.Sides() {
			offer(x.ID)
		}
	case "WORD":
		for _, w := range s.corpus.ToneWords() {
			offer(w)
		}
	case "PERSON":
		for _, p := range s.corpus.People() {
			offer(p.ID)
		}
	case "COMMAND", "LINE":
		for _, c := range s.commands {
			offer(c.Name())
		}
	case "FORMAT":
		for _, f := range []string{"csv", "json", "md"} {
			offer(f)
		}
	default:
		if kind == strings.ToLower(kind) {
			offer(kind)
		}
	}
}
