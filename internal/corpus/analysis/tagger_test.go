package analysis

import "math/bits"

// tagger finds plain phrases in folded text in one pass over its words: what a word begins costs one look into a table, however many
// phrases there are. The longest phrase at a word counts, and the next is looked for behind it. It may be used by many goroutines.
type tagger struct {
	first [1 << 11]uint64 // a sieve of the words that begin a phrase
	slots []tagSlot       // open addressing, a power of two long
	shift int
}

// tagSlot is a word behind a beginning of a phrase.
type tagSlot struct {
	key    uint64
	node   uint32 // the beginning with this word
	phrase int32  // the phrase that ends here, from 1
	more   bool   // longer ones begin so
}

// newTagger returns a tagger of phrases, which are given as Fold writes them.
func newTagger(phrases []string) *tagger {
	type edge struct {
		node uint32
		hash uint64
	}
	type leaf struct {
		node   uint32
		phrase int32
		more   bool
	}
	edges, nodes := map[edge]*leaf{}, uint32(0)
	t := &tagger{}
	for n, p := range phrases {
		at, last := uint32(0), (*leaf)(nil)
		for from, word := range tagWords(p) {
			if from == 0 || last == nil {
				t.first[word>>53] |= 1 << (word >> 47 & 63)
			} else {
				last.more = true
			}
			e := edge{at, word}
			if edges[e] == nil {
				nodes++
				edges[e] = &leaf{node: nodes}
			}
			last = edges[e]
			at = last.node
		}
		if last != nil && last.phrase == 0 {
			last.phrase = int32(n + 1)
		}
	}
	size := 1 << bits.Len(uint(len(edges)*4))
	t.slots, t.shift = make([]tagSlot, size), 64-bits.Len(uint(size-1))
	for e, l := range edges {
		key := tagKey(e.node, e.hash)
		i := key >> t.shift
		for t.slots[i].key != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.slots[i] = tagSlot{key, l.node, l.phrase, l.more}
	}
	return t
}

// tagKey is never 0.
func tagKey(node uint32, word uint64) uint64 {
	return (word^uint64(node)*0x9e3779b97f4a7c15)*0xd6e8feb86659fd93 | 1
}

func (t *tagger) step(node uint32, word uint64) *tagSlot {
	key := tagKey(node, word)
	for i := key >> t.shift; ; i = (i + 1) & uint64(len(t.slots)-1) {
		switch t.slots[i].key {
		case key:
			return &t.slots[i]
		case 0:
			return nil
		}
	}
}

// tag calls found with every phrase in a folded text, by its place among the phrases, and where it stands in bytes. A line's end ends a
// phrase; other signs do not.
func (t *tagger) tag(text string, found func(phrase, from, to int)) {
	for at := 0; at < len(text); {
		if !tagLetters[text[at]] {
			at++
			continue
		}
		from := at
		h := uint64(hashSeed)
		for at < len(text) && tagLetters[text[at]] {
			h = (h ^ uint64(text[at])) * tagPrime
			at++
		}
		if t.first[h>>53]>>(h>>47&63)&1 == 0 {
			continue
		}
		if phrase, to := t.longest(text, h, at); to > 0 {
			found(phrase, from, to)
			at = to
		}
	}
}

// longest returns the longest phrase that a word begins, and where it ends; 0 without one.
func (t *tagger) longest(text string, word uint64, at int) (phrase, end int) {
	node := uint32(0)
	for {
		s := t.step(node, word)
		if s == nil {
			return phrase, end
		}
		if s.phrase > 0 {
			phrase, end = int(s.phrase-1), at
		}
		if !s.more {
			return phrase, end
		}
		node = s.node
		for at < len(text) && !tagLetters[text[at]] {
			if text[at] == '\n' {
				return phrase, end
			}
			at++
		}
		if at == len(text) {
			return phrase, end
		}
		word = hashSeed
		for at < len(text) && tagLetters[text[at]] {
			word = (word ^ uint64(text[at])) * tagPrime
			at++
		}
	}
}

// tagWords calls yield with the words of a phrase: where they begin and their hashes.
func tagWords(phrase string) func(yield func(int, uint64) bool) {
	return func(yield func(int, uint64) bool) {
		for at := 0; at < len(phrase); {
			if !tagLetters[phrase[at]] {
				at++
				continue
			}
			from, h := at, uint64(hashSeed)
			for at < len(phrase) && tagLetters[phrase[at]] {
				h = (h ^ uint64(phrase[at])) * tagPrime
				at++
			}
			if !yield(from, h) {
				return
			}
		}
	}
}

const tagPrime = 0x9e3779b97f4a7c15

// tagLetters are the bytes of words in folded text: small letters, digits, and all beyond ASCII.
var tagLetters = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80
	}
	return t
}()
