package corpus

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// Uses is where a phrase stands in officials' words. First and Last are exact: no text that is held has it before or
// after; nil where that was not found out. Hits are in order of date, the earliest first; Total counts all. Where
// Unread is not 0, up to so many statements that have the words were not read: Total and Hits leave them out.
type Uses struct {
	First, Last *Hit
	Hits        []Hit
	Total       int
	Unread      int
}

// Verbatim finds the official words that hold a phrase as it stands (after folding): at most n of them, the earliest first.
func (c *Corpus) Verbatim(ctx context.Context, phrase string, s Scope, n int) (u Uses, err error) {
	defer wrap(&err, "Verbatim(%q)", phrase)
	q := Query{Terms: []Term{newTerm(phrase, true, false)}}
	if len(q.Terms[0].words) == 0 {
		return Uses{}, nil
	}
	coded, err := c.now.Load().coded()
	if err != nil {
		return Uses{}, err
	}
	err = c.steadily(ctx, func(x *lookup) error {
		need, _, _ := q.slots()
		if err := x.weigh(coded, need); err != nil {
			return err
		}
		if err := x.touch(s); err != nil {
			return err
		}
		var own []Hit
		for _, h := range coded.search(q, need, s, x.touched) {
			if h.Official {
				own = append(own, h.Hit)
			}
		}
		slices.SortStableFunc(own, func(a, b Hit) int { return strings.Compare(a.Date, b.Date) })
		e, err := x.ends(q, s, need)
		if err != nil {
			return err
		}
		u, err = x.uses(q, own, e, n)
		return err
	})
	return u, err
}

// ends are the imported texts that hold a phrase, read from both ends of time. Open says that texts between were not
// read: those behind oldTo and before recentFrom.
type ends struct {
	old, recent       []int64 // in order of date
	open              bool
	oldTo, recentFrom int64
	unread            int // at most
}

// ends reads the texts that have all words of a phrase: all of them where they are few, else from both ends.
func (x *lookup) ends(q Query, s Scope, need []slot) (e ends, err error) {
	if x.docs == 0 {
		return e, nil
	}
	p := plan{slots: need}
	scoped := x.within(&p, s)
	e.recentFrom = everything
	read := func(newest bool) ([]int64, bool, error) {
		p.newest, x.left = newest, maxBlocks/2
		var some []match
		_, over := x.walk(p, func(m match) error {
			if newest && m.id <= e.oldTo {
				return errDone
			}
			if len(some) == maxChecks/2 {
				return errOver
			}
			some = append(some, m)
			if newest {
				e.recentFrom = m.id
			} else {
				e.oldTo = m.id
			}
			return nil
		})
		if over != nil && !errors.Is(over, errOver) && !errors.Is(over, errDone) {
			return nil, false, over
		}
		var ids []int64
		err := x.texts(some, func(m match, h held) error {
			ok, err := x.holds(q, s, h, scoped)
			if ok {
				ids = append(ids, m.id)
			}
			return err
		})
		return ids, errors.Is(over, errOver), err
	}
	if e.old, e.open, err = read(false); err != nil || !e.open {
		return e, err
	}
	e.recent, e.open, err = read(true)
	slices.Reverse(e.recent)
	if e.open {
		e.unread = max(1, x.least(need)-maxChecks)
	}
	return e, err
}

// errDone ends a walk that has met the other.
var errDone = errors.New("the walks have met")

// least is how many texts have the rarest of some words.
func (x *lookup) least(need []slot) int {
	n := x.docs
	for _, s := range need {
		n = min(n, s.docs)
	}
	return n
}

// holds reads whether a text, not its title, has a phrase.
func (x *lookup) holds(q Query, s Scope, h held, scoped bool) (ok bool, err error) {
	h.title = ""
	if x.reading.next(h); !x.reading.has(q.Terms[0]) {
		return false, nil
	}
	if !scoped {
		return true, nil
	}
	return x.admitted(s, h.id)
}

// uses puts together what people wrote down, in order of date, and what was imported.
func (x *lookup) uses(q Query, own []Hit, e ends, n int) (Uses, error) {
	ids := slices.Concat(e.old, e.recent)
	u := Uses{Total: len(own) + len(ids), Unread: e.unread}
	read := slices.Clone(ids[:min(n, len(ids))])
	if k := len(ids); k > n {
		read = append(read, ids[k-1])
	}
	pages, err := x.pages(read)
	if err != nil {
		return u, err
	}
	for i, j := 0, 0; len(u.Hits) < n && (i < len(own) || j < len(ids)); {
		if j == len(ids) || i < len(own) && own[i].Date <= dateOf(ids[j]) {
			u.Hits = append(u.Hits, own[i])
			i++
			continue
		}
		h, err := x.hit(q, pages, ids[j])
		if err != nil {
			return u, err
		}
		u.Hits = append(u.Hits, h)
		j++
	}
	if u.Total == 0 {
		return u, nil
	}
	if !e.open || len(e.old) > 0 || len(own) > 0 && own[0].Date <= dateOf(e.oldTo) {
		u.First = &u.Hits[0]
	}
	switch o, k := len(own)-1, len(ids)-1; {
	case k < 0 || o >= 0 && own[o].Date > dateOf(ids[k]):
		if !e.open || own[o].Date >= dateOf(e.recentFrom) {
			u.Last = &own[o]
		}
	case !e.open || len(e.recent) > 0:
		h, err := x.hit(q, pages, ids[k])
		if err != nil {
			return u, err
		}
		u.Last = &h
	}
	return u, nil
}

// Near is a passage that comes close to a phrase: where it stands, and the words that differ.
type Near struct {
	Hit
	Missing, Other []string // words of the phrase that are not there; words that stand there instead
	Score          float64  // share of the phrase's words in place, 0 to 1
}

// NearestQuotes returns the official words that come closest to a phrase, best first, at most n, none under two thirds.
// Of imported texts it reads those that have most of the phrase's rarest words, the newest of them.
func (c *Corpus) NearestQuotes(ctx context.Context, phrase string, n int) (_ []Near, err error) {
	defer wrap(&err, "NearestQuotes(%q)", phrase)
	coded, err := c.now.Load().coded()
	if err != nil {
		return nil, err
	}
	words := analysis.Words(phrase)
	if len(words) < 2 {
		return nil, nil
	}
	var out []Near
	err = c.steadily(ctx, func(x *lookup) error {
		out = nil
		for i, n := range coded.having(words) {
			if d := &coded.docs[i]; d.Official && n >= leastNear(words) && ctx.Err() == nil {
				out = appendNear(out, d, words)
			}
		}
		near, err := x.nearest(coded, words)
		out = append(out, near...)
		return err
	})
	slices.SortStableFunc(out, func(a, b Near) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), len(a.Other)-len(b.Other), strings.Compare(a.Date, b.Date))
	})
	return out[:max(0, min(n, len(out)))], errors.Join(err, ctx.Err())
}

// leastNear is how many of a phrase's words must stand in place: two thirds.
func leastNear(words []analysis.Word) int { return (2*len(words) + 2) / 3 }

// appendNear adds a text if it comes close to a phrase.
func appendNear(out []Near, d *doc, words []analysis.Word) []Near {
	a := analysis.Align(words, d.words, leastNear(words))
	if a.Score == 0 {
		return out
	}
	h := d.Hit
	h.Marks = a.Marks
	return append(out, Near{h, a.Missing, a.Other, a.Score})
}

// Bounds of a search for what comes close.
const (
	nearWords = 5  // words that texts are looked up by, the rarest
	nearTexts = 16 // texts that are compared with the phrase
)

// nearest compares a phrase with the imported texts that have most of its rarest words.
func (x *lookup) nearest(coded *codedIndex, words []analysis.Word) ([]Near, error) {
	if x.docs == 0 {
		return nil, nil
	}
	var slots []slot
	for _, w := range words[:min(len(words), maxPhrase)] {
		slots = append(slots, slot{forms: formsOf(w.Fold)})
	}
	if err := x.weigh(coded, slots); err != nil {
		return nil, err
	}
	slots = slices.DeleteFunc(slots, func(s slot) bool { return s.docs == 0 })
	slices.SortStableFunc(slots, func(a, b slot) int { return a.docs - b.docs })
	slots = slices.CompactFunc(slots, func(a, b slot) bool { return a.forms[0].term == b.forms[0].term })
	best := bests{most: nearTexts}
	if err := x.weighed(slots[:min(len(slots), nearWords)], best.add); err != nil {
		return nil, err
	}
	some := best.sorted()
	pages, err := x.pages(idsOf(some))
	if err != nil {
		return nil, err
	}
	var out []Near
	for _, m := range some {
		page := pages[m.id]
		if page == nil {
			continue
		}
		text := x.c.stems.doc(page.Hit)
		if near := appendNear(nil, &text, words); len(near) > 0 {
			near[0].span(sentencesOf(page.cuts, text.Text))
			out = append(out, near...)
		}
	}
	return out, nil
}

// weighed calls f for each of the newest documents of slots, with the weight of the slots that it is known to have.
func (x *lookup) weighed(slots []slot, f func(match)) error {
	newest := make([][]posting, len(slots)) // the newest first
	for i, s := range slots {
		x.left = maxBlocks / nearWords
		r := x.reader(s)
		newest[i] = make([]posting, 0, blockSize)
		for id := int64(everything); len(newest[i]) < blockSize; {
			m, ok, err := x.seekSlot(r, id, true)
			if errors.Is(err, errOver) || err == nil && !ok {
				break
			}
			if err != nil {
				return err
			}
			newest[i], id = append(newest[i], posting{id: m.id}), m.id-1
		}
	}
	for {
		last := int64(-1)
		for _, some := range newest {
			if len(some) > 0 {
				last = max(last, some[0].id)
			}
		}
		if last < 0 {
			return nil
		}
		m := match{id: last}
		for i, some := range newest {
			if len(some) > 0 && some[0].id == last {
				m.rank, newest[i] = m.rank+slots[i].forms[0].weigh, some[1:]
			}
		}
		if !x.gone[last] {
			f(m)
		}
	}
}

// span narrows a hit to the sentences that its marks stand in.
func (h *Hit) span(sentences []analysis.Span) {
	first, last := h.Marks[0], h.Marks[len(h.Marks)-1]
	at := around(h.Text, sentences, analysis.Match{From: first.From, To: last.To})
	for i := range h.Marks {
		h.Marks[i].From -= at.From
		h.Marks[i].To -= at.From
	}
	h.Text = h.Text[at.From:at.To]
}
