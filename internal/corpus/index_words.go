package corpus

import (
	"math"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"readoutbot/internal/corpus/analysis"
)

// stems remembers the stems of words: finding one anew takes fifty times as long. The zero value is ready.
type stems struct {
	mu    sync.RWMutex
	known map[string]string // by folded word

	memory sync.Pool // of *termMemory
}

// maxStems is how many stems are remembered.
const maxStems = 200_000

func (s *stems) of(fold string) string {
	s.mu.RLock()
	stem, ok := s.known[fold]
	s.mu.RUnlock()
	if !ok {
		stem = analysis.Stem(fold)
		s.learn(fold, stem)
	}
	return stem
}

// all finds the stems of many words.
func (s *stems) all(folds []string) []string { return s.into(nil, folds) }

// into puts the stems of many words into out.
func (s *stems) into(out, folds []string) []string {
	out = slices.Grow(out, len(folds))[:len(folds)]
	var fresh []int
	s.mu.RLock()
	for i, f := range folds {
		stem, ok := s.known[f]
		if out[i] = stem; !ok {
			fresh = append(fresh, i)
		}
	}
	s.mu.RUnlock()
	for _, i := range fresh {
		out[i] = s.of(folds[i])
	}
	return out
}

func (s *stems) learn(fold, stem string) {
	if len(fold) > maxTerm {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil {
		s.known = map[string]string{}
	}
	if len(s.known) < maxStems {
		s.known[strings.Clone(fold)] = stem
	}
}

// maxTerm is how long a term of the index is at most, in bytes; of what is longer, the beginning counts.
const maxTerm = 64

// termOf is a stem as the index has it.
func termOf(stem string) string {
	if len(stem) <= maxTerm {
		return stem
	}
	n := maxTerm
	for n > 0 && !utf8.RuneStart(stem[n]) {
		n--
	}
	return stem[:n]
}

// entry is a term of a text: how much the text is about it, and in which forms it stands there.
type entry struct {
	term   string
	impact uint8
	forms  uint8 // a set of formBits
}

// formBit tells the forms of a term apart: the common English ones surely, others probably.
func formBit(fold, term string) uint8 {
	end, ok := strings.CutPrefix(fold, term)
	switch {
	case ok && end == "":
		return 1
	case ok && end == "s":
		return 2
	case ok && end == "ed":
		return 4
	case ok && end == "ing":
		return 8
	}
	h := uint32(2166136261)
	for i := range len(fold) {
		h = (h ^ uint32(fold[i])) * 16777619
	}
	return 16 << (h >> 8 % 4)
}

// Constants of the ranking (bm25). The usual length of a statement stands for the mean, which would change with every import.
const (
	rankK, rankB = 1.2, 0.75
	usualLength  = 200 // words
)

// impact is the part of bm25 that depends on the text alone, in hundredths.
func impact(times, words int) uint8 {
	f := float64(times)
	v := f * (rankK + 1) / (f + rankK*(1-rankB+rankB*float64(words)/usualLength))
	return uint8(max(1, min(255, math.Round(100*v))))
}

// rarity is the part of bm25 that depends on how many of n texts have the term.
func rarity(n, with int) float64 {
	return max(1e-6, math.Log((float64(n-with)+0.5)/(float64(with)+0.5)))
}

// entries are the terms of a text and its title, each once, in order of the text.
func (s *stems) entries(title, text string) []entry {
	m, ok := s.memory.Get().(*termMemory)
	if !ok {
		m = &termMemory{at: map[string]int{}}
	}
	m.words = analysis.AppendWords(analysis.AppendWords(m.words[:0], text), title)
	m.folds = appendFolds(m.folds[:0], m.words)
	m.stems = s.into(m.stems[:0], m.folds)
	clear(m.at)
	m.times, m.entries = m.times[:0], m.entries[:0]
	for k, stem := range m.stems {
		t := termOf(stem)
		i, ok := m.at[t]
		if !ok {
			i = len(m.entries)
			m.at[t] = i
			m.entries, m.times = append(m.entries, entry{term: t}), append(m.times, 0)
		}
		m.times[i]++
		m.entries[i].forms |= formBit(m.folds[k], t)
	}
	for i := range m.entries {
		m.entries[i].impact = impact(m.times[i], len(m.words))
	}
	out := append(make([]entry, 0, len(m.entries)), m.entries...)
	if len(m.words) < maxKept {
		s.memory.Put(m)
	}
	return out
}

// termMemory is what entries needs while it finds the terms of a text.
type termMemory struct {
	words        []analysis.Word
	folds, stems []string
	at           map[string]int // of a term
	times        []int
	entries      []entry
}

// maxKept is how many words a text may have whose termMemory is kept for the next.
const maxKept = 4000

// appendFolds appends the folded words of a text, and behind each its parts.
func appendFolds(to []string, words []analysis.Word) []string {
	for _, w := range words {
		to = append(append(to, w.Fold), w.Parts...)
	}
	return to
}
