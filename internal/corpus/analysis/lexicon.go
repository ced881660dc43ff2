package analysis

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// embedded is the lexicon that the program carries.
var embedded = sync.OnceValue(func() *lexicon {
	l, err := loadLexicon(lexiconFiles)
	if err != nil {
		panic(err) // a test loads it: it cannot be wrong in a built program
	}
	return l
})

// section is a part of the lexicon, headed [kind name option…].
type section struct {
	kind, name string
	options    []string
}

// is reports that a section has an option.
func (s *section) is(option string) bool { return slices.Contains(s.options, option) }

// lexicon is what words mean: the patterns of topics, tone, verbs, people and countries, by their first word.
type lexicon struct {
	exact  wordTable       // words and their entries
	longer wordTable       // those that go on: "sanction*"
	sieve  [1 << 10]uint64 // the hashes of the open ones
	syms   [][]uint32      // of an entry: the places in patterns that it fits
	gates  [][]uint32      // those of them without which some pattern is not tried
	some   []uint64        // of an entry: of its places, the last six bits
	starts [phases]struct {
		bySym, bySet [][]candidate
		leads        [][]candidate // of an entry: the patterns that it begins
	}
	sets    map[string]int
	symbols int // how many there are; behind their bits in matcher.present come one that is always set, and those of the sets

	used sync.Pool // of *scratch

	sections []*section
	topics   []string
	tried    map[string][]string // by topic and language
	implied  map[string][]string // topics by the topic that implies them
	lands    map[string][]string // a topic's own countries
	topicsOf map[string][]string // the topics of which a country is one of the own
	homes    map[string]string   // a side's country

	reservedWords                   map[string]uint32 // word lists
	lists                           listTable         // the same
	inList                          []bool            // of an entry: it is on a word list
	abbreviation, opener            uint32
	country, adjective, here, third int
}

// The phases of matching: sets, sets of sets, and what is looked for. Later ones may use the former.
const (
	plainSets = iota
	nestedSets
	findings  // that do not depend on the parties
	relatives // that do
	phases
)

// kindOf reports whether a kind of section is known, and whether its patterns are a set that others use.
func kindOf(kind string) (set, known bool) {
	switch kind {
	case "set", "country", "leader":
		return true, true
	case "words", "side", "implies", "topic", "not", "title", "tone", "verb", "deny", "satisfaction", "initiator", "kind", "agreement", "furniture":
		return false, true
	}
	return false, false
}

// builder makes a lexicon.
type builder struct {
	*lexicon
	exact     map[string]uint32 // words and their entries
	longer    map[string]uint32 // those that go on
	known     map[string]uint32 // symbols
	weight    []int             // of a symbol: how often its words may stand in a sentence
	countries map[string]bool
	now       *section
}

// loadLexicon reads every file of a lexicon. A mistake is reported with its file and line.
func loadLexicon(files fs.FS) (*lexicon, error) {
	b := &builder{countries: map[string]bool{}, known: map[string]uint32{}, exact: map[string]uint32{}, longer: map[string]uint32{}, lexicon: &lexicon{
		sets: map[string]int{}, tried: map[string][]string{}, topicsOf: map[string][]string{}, implied: map[string][]string{}, lands: map[string][]string{}, homes: map[string]string{}, reservedWords: map[string]uint32{},
	}}
	for _, name := range []string{"country", "adjective", "land", "here", "third", "leader"} {
		b.sets[name] = len(b.sets)
	}
	b.country, b.adjective, b.here, b.third = b.sets["country"], b.sets["adjective"], b.sets["here"], b.sets["third"]
	names, err := fs.Glob(files, "lexicon/*.txt")
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	var texts []string
	for _, name := range names {
		t, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		texts = append(texts, string(t))
	}
	for pass, read := range []func(string) error{b.head, b.line} { // the names of sets stand before their uses
		for i, t := range texts {
			for n, line := range strings.Split(t, "\n") {
				line = strings.TrimSpace(line)
				if line == "" || line == "#" || strings.HasPrefix(line, "# ") || pass == 0 && line[0] != '[' {
					continue
				}
				if err := read(line); err != nil {
					return nil, fmt.Errorf("%s:%d: %w", names[i], n+1, err)
				}
			}
			b.now = nil
		}
	}
	b.abbreviation, b.opener = b.reserved("abbreviation"), b.reserved("opener")
	slices.Sort(b.topics)
	b.topics = slices.Compact(b.topics)
	for _, topic := range b.topics {
		for _, land := range b.lands[topic] {
			b.topicsOf[land] = append(b.topicsOf[land], topic)
		}
	}
	b.symbols = len(b.known)
	if err := b.index(); err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	gates := map[uint32]bool{}
	for phase := range b.starts {
		at := &b.starts[phase]
		b.gate(phase, at.bySym, gates)
		b.gate(phase, at.bySet, gates)
		at.leads = make([][]candidate, len(b.syms))
		for e, syms := range b.syms {
			for _, sym := range syms {
				if int(sym) < len(at.bySym) {
					at.leads[e] = append(at.leads[e], at.bySym[sym]...)
				}
			}
		}
	}
	b.gates = make([][]uint32, len(b.syms))
	for e, syms := range b.syms {
		for _, sym := range syms {
			if gates[sym] {
				b.gates[e] = append(b.gates[e], sym)
			}
		}
	}
	return b.lexicon, nil
}

// head notes the names of sets and countries and checks a section's head.
func (b *builder) head(line string) error {
	s, err := parseHead(line)
	if err != nil {
		return err
	}
	if s.kind == "country" {
		b.countries[s.name] = true
	}
	if s.kind == "set" {
		if _, ok := b.sets[s.name]; !ok {
			b.sets[s.name] = len(b.sets)
		}
	}
	return nil
}

func parseHead(line string) (*section, error) {
	inner, ok := strings.CutSuffix(strings.TrimPrefix(line, "["), "]")
	f := strings.Fields(inner)
	if !ok || len(f) == 0 {
		return nil, fmt.Errorf("a section is headed [kind name], not %s", line)
	}
	if _, known := kindOf(f[0]); !known {
		return nil, fmt.Errorf("no section is of the kind %q", f[0])
	}
	s := &section{kind: f[0]}
	if len(f) > 1 {
		s.name, s.options = f[1], f[2:]
	}
	return s, nil
}

// section begins a section.
func (b *builder) section(line string) error {
	s, err := parseHead(line)
	if err != nil {
		return err
	}
	b.now = s
	b.sections = append(b.sections, s)
	switch s.kind {
	case "topic":
		b.topics = append(b.topics, s.name)
		b.lands[s.name] = append(b.lands[s.name], s.options...)
	case "side":
		if len(s.options) != 1 {
			return fmt.Errorf("a side is [side SLUG COUNTRY], not %s", line)
		}
		b.homes[s.name] = s.options[0]
	}
	return nil
}

// line reads a line: a section's head, or what stands under it.
func (b *builder) line(line string) error {
	if line[0] == '[' {
		return b.section(line)
	}
	switch {
	case b.now == nil:
		return fmt.Errorf("%q stands before the first section", line)
	case b.now.kind == "side":
		return fmt.Errorf("a side has no patterns: %q", line)
	case b.now.kind == "implies":
		f := strings.Fields(line)
		b.implied[b.now.name] = append(b.implied[b.now.name], f...)
		return nil
	case b.now.kind == "words":
		for _, w := range strings.Fields(line) {
			if err := b.note(b.now.name, w); err != nil {
				return err
			}
		}
		return nil
	}
	line, weak := cutWeak(line)
	line, of, err := b.cutOf(line)
	if err != nil {
		return err
	}
	forms, err := expand(line)
	if err != nil {
		return err
	}
	lang := "en"
	if hasCyrillic(line) {
		lang = "ru"
	}
	for _, form := range forms {
		p := &pattern{section: b.now, weak: weak, of: of}
		for _, word := range form {
			elems, err := b.elements(word)
			if err != nil {
				return err
			}
			p.elems = append(p.elems, elems...)
		}
		if err := b.add(p); err != nil {
			return fmt.Errorf("%q: %w", strings.Join(form, " "), err)
		}
		if b.now.kind == "topic" && of == nil { // what is not looked for everywhere is not said to be
			b.try(b.now.name+" "+lang, form)
		}
	}
	return nil
}

// try notes a phrase among those that are looked for.
func (b *builder) try(key string, form []string) {
	phrases := []string{reading(form)}
	if len(form) == 1 {
		phrases = strings.Split(phrases[0], "/")
	}
	for _, p := range phrases {
		if !slices.Contains(b.tried[key], p) {
			b.tried[key] = append(b.tried[key], p)
		}
	}
}

func cutWeak(line string) (string, bool) {
	rest, weak := strings.CutPrefix(line, "~")
	return strings.TrimSpace(rest), weak
}

func hasCyrillic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
}

// add files a pattern under its first element.
func (b *builder) add(p *pattern) error {
	for len(p.elems) > 0 && p.elems[len(p.elems)-1].kind == gapElem {
		p.elems = p.elems[:len(p.elems)-1]
	}
	if len(p.elems) == 0 || p.elems[0].kind == gapElem || p.elems[0].kind == anyElem || p.elems[0].kind == endElem {
		return errors.New("a phrase begins with a word")
	}
	phase := findings
	if set, _ := kindOf(p.section.kind); set {
		phase = plainSets
		for _, e := range p.elems {
			if e.kind == setElem {
				phase = nestedSets
			}
		}
	}
	for _, e := range p.elems {
		if e.kind == setElem && (e.set == b.here || e.set == b.third) && phase == findings {
			phase = relatives
		}
	}
	at, i := &b.starts[phase].bySym, int(p.elems[0].sym)
	if p.elems[0].kind == setElem {
		at, i = &b.starts[phase].bySet, p.elems[0].set
	}
	for len(*at) <= i {
		*at = append(*at, nil)
	}
	(*at)[i] = append((*at)[i], candidate{pattern: p, flags: p.elems[0].flags})
	return nil
}

// reserved is the symbol of a word list.
func (b *builder) reserved(name string) uint32 {
	key := "[" + name + "]"
	sym, ok := b.known[key]
	if !ok {
		sym = uint32(len(b.known))
		b.known[key] = sym
		b.weight = append(b.weight, 0)
		b.reservedWords[name] = sym
	}
	return sym
}

func (b *builder) note(list, word string) error {
	stem, open := strings.CutSuffix(word, "*")
	folded := Fold(stem)
	if folded == "" || strings.ContainsAny(folded, " *-.") {
		return fmt.Errorf("%q is no word", word)
	}
	id := b.entry(folded, open)
	b.syms[id] = append(b.syms[id], b.reserved(list))
	return nil
}

// entry returns the number of a word.
func (b *builder) entry(word string, open bool) uint32 {
	table := b.exact
	if open {
		table = b.longer
	}
	id, ok := table[word]
	if !ok {
		id = uint32(len(b.syms))
		table[word] = id
		b.syms = append(b.syms, nil)
		if open {
			h := hash(word)
			b.sieve[h>>22] |= 1 << (h >> 16 & 63)
		}
	}
	return id
}

// find appends the entries that a folded word fits.
func (l *lexicon) find(word []byte, out []uint32) []uint32 {
	first := len(out)
	h := uint32(hashSeed)
	for i, c := range word {
		h = (h ^ uint32(c)) * hashPrime
		if l.sieve[h>>22]>>(h>>16&63)&1 == 1 {
			if id, ok := l.longer.find(h, word[:i+1]); ok {
				out = append(out, id)
			}
		}
	}
	if id, ok := l.exact.find(h, word); ok {
		out = slices.Insert(out, first, id)
	}
	return out
}
