package analysis

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A pattern is a phrase as the lexicon writes it, without alternatives: a sequence of elements.
type pattern struct {
	elems   []elem
	section *section
	weak    bool     // of a country: counts only where it is no party
	of      []string // counts only where one of these countries is a party, or was named last of those that are none
}

// candidate is a pattern with the bits that matcher.present must have for it, and the flags that its first token must have.
type candidate struct {
	gate    [2]uint32
	flags   uint8
	pattern *pattern
}

// elem is one place of a pattern.
type elem struct {
	kind  elemKind
	sym   uint32 // of a word
	flags uint8  // that a word's token must have
	set   int    // of a set
	most  int    // of a gap: how many words it may span
}

type elemKind uint8

const (
	wordElem elemKind = iota
	setElem
	gapElem
	anyElem // any token with the flags
	endElem // the end of the sentence
)

// cutOf takes the countries off the head of a line: "+ukraine,poland the front".
func (b *builder) cutOf(line string) (rest string, of []string, err error) {
	rest, marked := strings.CutPrefix(line, "+")
	if !marked {
		return line, nil, nil
	}
	lands, rest, _ := strings.Cut(rest, " ")
	of = strings.Split(lands, ",")
	for _, land := range of {
		if !b.countries[land] {
			return "", nil, fmt.Errorf("no country is called %q", land)
		}
	}
	return rest, of, nil
}

// maxForms bounds how many phrases one line may stand for.
const maxForms = 20000

// expand writes a line's alternatives out: "(a|b c) d?" is "a d", "a", "b c d", "b c".
func expand(line string) ([][]string, error) {
	p := expander{rest: line}
	forms, err := p.choice()
	if err == nil && p.rest != "" {
		err = fmt.Errorf("what is %q?", p.rest)
	}
	return forms, err
}

type expander struct{ rest string }

func (p *expander) choice() ([][]string, error) {
	var out [][]string
	for {
		forms, err := p.sequence()
		if err != nil {
			return nil, err
		}
		out = append(out, forms...)
		if !strings.HasPrefix(p.rest, "|") {
			return merge(out), nil
		}
		p.rest = p.rest[1:]
	}
}

// merge makes one of the alternatives that are plain words: "a|b" is "a/b".
func merge(forms [][]string) [][]string {
	var out [][]string
	var plain []string
	at := 0
	for _, f := range forms {
		if len(f) != 1 || strings.ContainsAny(f[0], "^@#$.-") {
			out = append(out, f)
			continue
		}
		if plain == nil {
			at = len(out)
			out = append(out, nil)
		}
		plain = append(plain, f[0])
	}
	if plain != nil {
		out[at] = []string{strings.Join(plain, "/")}
	}
	return out
}

func (p *expander) sequence() ([][]string, error) {
	out := [][]string{nil}
	for {
		p.rest = strings.TrimLeft(p.rest, " \t")
		var item [][]string
		switch {
		case p.rest == "" || p.rest[0] == '|' || p.rest[0] == ')':
			return out, nil
		case p.rest[0] == '(':
			p.rest = p.rest[1:]
			forms, err := p.choice()
			if err != nil {
				return nil, err
			}
			if !strings.HasPrefix(p.rest, ")") {
				return nil, errors.New("a bracket is not closed")
			}
			p.rest, item = p.rest[1:], forms
		default:
			end := strings.IndexAny(p.rest, " \t|()?")
			if end < 0 {
				end = len(p.rest)
			}
			if end == 0 {
				return nil, fmt.Errorf("what is %q?", p.rest)
			}
			item, p.rest = [][]string{{p.rest[:end]}}, p.rest[end:]
		}
		if strings.HasPrefix(p.rest, "?") {
			p.rest, item = p.rest[1:], append(item, nil)
		}
		if len(out)*len(item) > maxForms {
			return nil, fmt.Errorf("more than %d forms", maxForms)
		}
		next := make([][]string, 0, len(out)*len(item))
		for _, head := range out {
			for _, tail := range item {
				next = append(next, append(head[:len(head):len(head)], tail...))
			}
		}
		out = next
	}
}

// elements compiles one word of a line; a hyphenated word is several.
func (b *builder) elements(word string) ([]elem, error) {
	switch {
	case word == "^":
		return []elem{{kind: anyElem, flags: capital}}, nil
	case word == "$":
		return []elem{{kind: endElem}}, nil
	case word == "#":
		return []elem{{kind: anyElem, flags: number}}, nil
	case strings.HasPrefix(word, ".."):
		n, err := strconv.Atoi(word[2:])
		if err != nil || n < 1 || n > 40 {
			return nil, fmt.Errorf("a gap is ..1 to ..40, not %s", word)
		}
		return []elem{{kind: gapElem, most: n}}, nil
	case strings.HasPrefix(word, "@"):
		set, ok := b.sets[word[1:]]
		if !ok {
			return nil, fmt.Errorf("no set is called %s", word)
		}
		return []elem{{kind: setElem, set: set}}, nil
	}
	var flags uint8
	if w, ok := strings.CutPrefix(word, "^^"); ok {
		word, flags = w, capitals
	} else if w, ok := strings.CutPrefix(word, "^"); ok {
		word, flags = w, capital
	}
	if strings.ContainsAny(word, "@#^$.,;:") {
		return nil, fmt.Errorf("%q is no word", word)
	}
	if strings.ContainsRune(word, '/') {
		sym, err := b.symbol(strings.Split(word, "/"))
		return []elem{{sym: sym, flags: flags}}, err
	}
	var out []elem
	for _, part := range strings.Split(word, "-") {
		sym, err := b.symbol([]string{part})
		if err != nil {
			return nil, err
		}
		out = append(out, elem{sym: sym, flags: flags})
		flags = 0
	}
	return out, nil
}

// symbol returns the number of a set of words, and notes it with each of them.
func (b *builder) symbol(words []string) (uint32, error) {
	key := strings.Join(words, "/")
	if sym, ok := b.known[key]; ok {
		return sym, nil
	}
	sym := uint32(len(b.known))
	b.known[key] = sym
	b.weight = append(b.weight, 0)
	for _, w := range words {
		stem, open := strings.CutSuffix(w, "*")
		folded := Fold(stem)
		if folded == "" || strings.ContainsAny(folded, " *-") {
			return 0, fmt.Errorf("%q is no word", w)
		}
		id := b.entry(folded, open)
		b.syms[id] = append(b.syms[id], sym)
		if b.weight[sym] += 2; len(folded) < 4 || Common(folded) {
			b.weight[sym] += 50
		}
	}
	return sym, nil
}

// reading writes a line as a reader would: without signs, alternatives parted by a stroke.
func reading(form []string) string {
	var out []string
	for _, w := range form {
		w = strings.ReplaceAll(strings.TrimLeft(w, "^"), "*", "…")
		if w == "" || w == "#" || w == "$" || strings.HasPrefix(w, "..") || strings.HasPrefix(w, "@") {
			w = "…"
		}
		if len(out) == 0 || w != "…" || out[len(out)-1] != "…" {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}
