package analysis

import (
	"errors"
	"slices"
)

// FNV-1a.
const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

func hash(word string) uint32 {
	h := uint32(hashSeed)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * hashPrime
	}
	return h
}

// A wordTable leads from words to numbers. Who looks one up has its hash already.
type wordTable struct {
	slots []wordSlot // a power of two, at most half full
}

type wordSlot struct {
	word     string // "" is a free slot
	hash, id uint32
}

func newWordTable(of map[string]uint32) wordTable {
	n := 1
	for n < 2*len(of)+1 {
		n *= 2
	}
	w := wordTable{slots: make([]wordSlot, n)}
	for word, id := range of {
		h := hash(word)
		i := int(h) & (n - 1)
		for w.slots[i].word != "" {
			i = (i + 1) & (n - 1)
		}
		w.slots[i] = wordSlot{word, h, id}
	}
	return w
}

func (w *wordTable) find(h uint32, word []byte) (uint32, bool) {
	mask := len(w.slots) - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		switch s := &w.slots[i]; {
		case s.word == "":
			return 0, false
		case s.hash == h && s.word == string(word):
			return s.id, true
		}
	}
}

// A listTable leads from the names of word lists, which are few and asked for all the time, to their symbols.
type listTable struct {
	slots [256]struct {
		name string // "" is a free slot
		sym  uint32
	}
}

func newListTable(of map[string]uint32) (l listTable, err error) {
	if len(of) > len(l.slots)/2 {
		return l, errors.New("there are too many lists of words")
	}
	for name, sym := range of {
		i := listSlot(name)
		for l.slots[i].name != "" {
			i++
		}
		l.slots[i].name, l.slots[i].sym = name, sym
	}
	return l, nil
}

// listSlot is where a name is looked for first.
func listSlot(name string) uint8 {
	n := uint8(len(name))
	return 31*n + 7*name[0] + 3*name[n/2] + name[n-1]
}

func (l *listTable) find(name string) (sym uint32, ok bool) {
	for i := listSlot(name); ; i++ {
		switch s := &l.slots[i]; s.name {
		case name:
			return s.sym, true
		case "":
			return 0, false
		}
	}
}

// index makes the tables by which words are looked up.
func (b *builder) index() (err error) {
	b.lexicon.exact, b.lexicon.longer = newWordTable(b.exact), newWordTable(b.longer)
	if b.lists, err = newListTable(b.reservedWords); err != nil {
		return err
	}
	reserved := map[uint32]bool{}
	for _, sym := range b.reservedWords {
		reserved[sym] = true
	}
	b.some, b.inList = make([]uint64, len(b.syms)), make([]bool, len(b.syms))
	for e, syms := range b.syms {
		slices.Sort(syms)
		for _, sym := range syms {
			b.some[e] |= 1 << (sym & 63)
			b.inList[e] = b.inList[e] || reserved[sym]
		}
	}
	return nil
}

// gate notes with each pattern of a phase the two rarest things it needs behind its first: a sentence without them is not tried.
// All of them are noted in gates.
func (b *builder) gate(phase int, lists [][]candidate, gates map[uint32]bool) {
	for _, list := range lists {
		for i := range list {
			c := &list[i]
			always := uint32(b.symbols)
			c.gate = [2]uint32{always, always}
			least := [2]int{1 << 30, 1 << 30}
			for n, e := range c.pattern.elems {
				bit, w := e.sym, 0
				switch {
				case n > 0 && e.kind == wordElem:
					w = b.weight[e.sym]
				case n > 0 && e.kind == setElem && phase >= findings:
					bit, w = always+1+uint32(e.set), 20
				default:
					continue
				}
				if w < least[0] {
					least[1], c.gate[1] = least[0], c.gate[0]
					least[0], c.gate[0] = w, bit
				} else if w < least[1] {
					least[1], c.gate[1] = w, bit
				}
			}
			gates[c.gate[0]], gates[c.gate[1]] = true, true
		}
	}
}
