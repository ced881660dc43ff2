package analysis

import "errors"

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

// words lead from words to numbers. Who looks one up has its hash already.
type words struct {
	slots []wordSlot // a power of two, at most half full
}

type wordSlot struct {
	word     string // "" is a free slot
	hash, id uint32
}

func newWords(of map[string]uint32) words {
	n := 1
	for n < 2*len(of)+1 {
		n *= 2
	}
	w := words{slots: make([]wordSlot, n)}
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

func (w *words) find(h uint32, word []byte) (uint32, bool) {
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

// lists lead from the names of word lists, which are few and asked for all the time, to their symbols.
type lists struct {
	slots [256]struct {
		name string // "" is a free slot
		sym  uint32
	}
}

func newLists(of map[string]uint32) (l lists, err error) {
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

func (l *lists) find(name string) (sym uint32, ok bool) {
	for i := listSlot(name); ; i++ {
		switch s := &l.slots[i]; s.name {
		case name:
			return s.sym, true
		case "":
			return 0, false
		}
	}
}
