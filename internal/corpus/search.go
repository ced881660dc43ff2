package corpus

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// Hit is a text in which something was found. Official says that it is a statement's own words; else it is ours, or
// an official's words to an outlet. Of a statement that is held whole, Text is the sentences where it was found, or its
// title. Marks are the matched bytes.
type Hit struct {
	Call, Readout, Date, Side, Speaker, Form string
	What                                     string // passage, sentence, title, agreement, gratitude, claim, denial, reading, note, dispute
	Text, Lang                               string
	Official                                 bool
	Cites                                    Cites
	Marks                                    []analysis.Match
}

// Found is a page of what a search found, best first, and how much there is: statements' own words and other texts.
// Where Newest is not 0, not all was looked through: Official counts what is among that many of the newest statements
// that have the rarest of the words, and there may be more in older ones.
type Found struct {
	Hits            []Hit
	Official, About int
	Newest          int
}

// Search finds texts by words, best first: statements' own words before summaries, exact forms before other forms,
// then by rank (bm25), then the later call first. It returns the hits from a place on, at most so many.
func (c *Corpus) Search(ctx context.Context, q Query, s Scope, from, limit int) (found Found, err error) {
	defer wrap(&err, "Search(%q)", q.String())
	if !q.Positive() {
		return Found{}, nil
	}
	coded, err := c.now.Load().coded()
	if err != nil {
		return Found{}, err
	}
	err = c.steadily(ctx, func(x *lookup) error {
		need, without, check := q.slots()
		if err := x.weigh(coded, need, without); err != nil {
			return err
		}
		if err := x.touch(s); err != nil {
			return err
		}
		found = Found{}
		hits := coded.search(q, need, s, x.touched)
		for _, h := range hits {
			if h.Official {
				found.Official++
			} else {
				found.About++
			}
		}
		texts, n, err := x.search(q, s, plan{slots: need, without: without}, check, from+limit)
		if errors.Is(err, errOver) {
			found.Newest, err = n.seen, nil
		}
		if err != nil {
			return err
		}
		found.Official += n.matched
		hits = append(hits, texts...)
		found.Hits, err = x.show(q, best(hits, from, limit))
		return err
	})
	return found, err
}

// best sorts hits and takes a page of them.
func best(hits []ranked, from, limit int) []*ranked {
	all := make([]*ranked, len(hits))
	for i := range hits {
		all[i] = &hits[i]
	}
	slices.SortStableFunc(all, func(a, b *ranked) int { return a.before(b) })
	return all[min(from, len(all)):min(from+limit, len(all))]
}

// show makes the hits that are not made yet.
func (x *lookup) show(q Query, hits []*ranked) ([]Hit, error) {
	var ids []int64
	for _, h := range hits {
		if h.id != 0 {
			ids = append(ids, h.id)
		}
	}
	pages, err := x.pages(ids)
	if err != nil {
		return nil, err
	}
	var out []Hit
	for _, h := range hits {
		if h.id != 0 {
			if h.Hit, err = x.hit(q, pages, h.id); err != nil {
				return nil, err
			}
		}
		out = append(out, h.Hit)
	}
	return out, nil
}

// weigh counts the texts that have the slots' terms, of both kinds, and says how rare they are.
func (x *lookup) weigh(coded *codedIndex, slots ...[]slot) error {
	for _, some := range slots {
		if err := x.count(some); err != nil {
			return err
		}
		for i := range some {
			for j := range some[i].forms {
				f := &some[i].forms[j]
				f.weigh = rarity(x.docs+len(coded.docs), max(0, min(f.docs, x.docs))+len(coded.with[f.term])) / 100
			}
		}
	}
	return nil
}

// admits reports that a hit lies within the scope.
func (s Scope) admits(h Hit) bool {
	return (len(s.Sides) == 0 || slices.Contains(s.Sides, h.Side)) && (s.Since == "" || h.Date >= s.Since) &&
		(s.Until == "" || h.Date <= s.Until) && (s.Call == "" || h.Call == s.Call)
}

// touch finds the calls that a scope's log entries touched, and their documents.
func (x *lookup) touch(s Scope) error {
	if s.Imported == [2]int64{} {
		return nil
	}
	x.touched, x.only = map[string]bool{}, []int64{}
	s.Imported = x.c.Stretch(s.Imported)
	return x.c.each(x.ctx, `SELECT DISTINCT e.call, coalesce(d.id, 0) FROM entries e CROSS JOIN readouts r ON r.call = e.call LEFT JOIN docs d ON d.readout = r.id
WHERE e.entry BETWEEN ? AND ? ORDER BY 2`, []any{s.Imported[0], s.Imported[1]}, func(r *sql.Rows) error {
		var call string
		var id int64
		err := r.Scan(&call, &id)
		x.touched[call] = true
		if id > 0 {
			x.only = append(x.only, id)
		}
		return err
	})
}

// within limits a plan to a scope. It reports whether a document's row must be looked at as well.
func (x *lookup) within(p *plan, s Scope) (check bool) {
	p.to, p.only = everything, x.only
	if day := dayNumber(s.Since); day > 0 {
		p.from = day << dayBits
	}
	if day := dayNumber(s.Until); day > 0 {
		p.to = day<<dayBits + 1<<dayBits - 1
	}
	if len(s.Sides) == 0 {
		return s.Call != ""
	}
	p.places = map[int64]bool{}
	for i, side := range x.c.Sides() {
		if slices.Contains(s.Sides, side.ID) {
			p.places[int64(min(i+1, lastSide))] = true
		}
	}
	return s.Call != "" || p.places[lastSide]
}

// reach says how far a search went: the documents of the rarest word gone through, and those that match.
type reach struct{ seen, matched int }

// search finds the best of the imported texts. It returns errOver with them where the bounds were reached.
func (x *lookup) search(q Query, s Scope, p plan, check bool, most int) (_ []ranked, n reach, err error) {
	if x.docs == 0 {
		return nil, n, nil
	}
	p.newest = true
	scoped := x.within(&p, s)
	check = scoped || check
	best := bests{most: most}
	var some []match // to be checked
	n.seen, err = x.walk(p, func(m match) error {
		if check {
			if len(some) == maxChecks {
				return errOver
			}
			some = append(some, m)
			return nil
		}
		if n.matched++; n.matched > maxMatches {
			n.matched--
			return errOver
		}
		best.add(m)
		return nil
	})
	if err != nil && !errors.Is(err, errOver) {
		return nil, n, err
	}
	err2 := x.texts(some, func(m match, h held) error {
		exact, ok, err := x.check(q, s, h, scoped)
		if m.exact = exact; ok {
			n.matched++
			best.add(m)
		}
		return err
	})
	if err2 != nil {
		return nil, n, err2
	}
	var out []ranked
	for _, m := range best.sorted() {
		out = append(out, ranked{Hit{Official: true, Date: dateOf(m.id)}, m.exact, m.rank, m.id})
	}
	return out, n, err
}

// bests keeps the best matches: a heap, the worst on top. Matches come newest first; of equals the earlier stays.
type bests struct {
	most int
	heap []match
}

func worse(a, b match) bool {
	switch {
	case a.exact != b.exact:
		return a.exact < b.exact
	case a.rank != b.rank:
		return a.rank < b.rank
	}
	return a.id < b.id
}

func (b *bests) add(m match) {
	h := b.heap
	switch {
	case b.most == 0:
		return
	case len(h) < b.most:
		h = append(h, m)
		for i := len(h) - 1; i > 0 && worse(h[i], h[(i-1)/2]); i = (i - 1) / 2 {
			h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
		}
		b.heap = h
	case worse(h[0], m):
		h[0] = m
		for i := 0; 2*i+1 < len(h); {
			k := 2*i + 1
			if k+1 < len(h) && worse(h[k+1], h[k]) {
				k++
			}
			if !worse(h[k], h[i]) {
				break
			}
			h[i], h[k] = h[k], h[i]
			i = k
		}
	}
}

// sorted are the matches, best first.
func (b *bests) sorted() []match {
	slices.SortFunc(b.heap, func(x, y match) int {
		if worse(x, y) {
			return 1
		}
		return -1
	})
	return b.heap
}

// check reads a text to decide whether it is what a query looks for; scoped says that its call and side must be looked at.
func (x *lookup) check(q Query, s Scope, h held, scoped bool) (exact int, ok bool, err error) {
	x.reading.next(h)
	if exact, ok = q.matches(&x.reading); !ok || !scoped {
		return exact, ok, nil
	}
	ok, err = x.admitted(s, h.id)
	return exact, ok, err
}

// admitted reports that a text lies within a scope.
func (x *lookup) admitted(s Scope, id int64) (bool, error) {
	var h Hit
	err := x.c.row(x.ctx, "SELECT r.call, c.date, r.side FROM docs d CROSS JOIN readouts r ON r.id = d.readout CROSS JOIN calls c ON c.id = r.call WHERE d.id = ?", []any{id},
		&h.Call, &h.Date, &h.Side)
	return s.admits(h), err
}

// hit shows where a text has what a query looks for: in its title if not in its sentences.
func (x *lookup) hit(q Query, pages map[int64]*shown, id int64) (Hit, error) {
	page := pages[id]
	if page == nil {
		return Hit{}, ErrNotFound
	}
	hit := page.Hit
	if marks, each := q.sights(x.c.stems.doc(hit)); len(marks) > 0 {
		hit.quote(sentencesOf(page.cuts, hit.Text), marks, each)
	} else {
		hit.What, hit.Text = "title", page.title
		hit.Marks, _ = q.sights(x.c.stems.doc(hit))
	}
	return hit, nil
}

// sights are where a query's terms stand in a text: all of them, and for each term those in any form and those as typed.
func (q Query) sights(d doc) (marks []analysis.Match, each [][]analysis.Match) {
	for _, t := range q.Terms {
		if !t.Not {
			s := d.look(t)
			marks = append(marks, s.marks...)
			each = append(each, s.marks, s.marks[:s.typed])
		}
	}
	return inOrder(marks), each
}

// longQuote is how long a quotation from a text may grow to show all that was looked for, in bytes.
const longQuote = 600

// quote narrows a hit to the sentences that have most of what was looked for: each has the marks of each term.
func (h *Hit) quote(sentences []analysis.Span, marks []analysis.Match, each [][]analysis.Match) {
	terms := func(s analysis.Span) int {
		n := 0
		for _, at := range each {
			if slices.ContainsFunc(at, func(m analysis.Match) bool { return s.From <= m.From && m.To <= s.To }) {
				n++
			}
		}
		return n
	}
	best, most := analysis.Span{}, 0
	for _, m := range marks {
		s := around(h.Text, sentences, m)
		if n := terms(s); n > most {
			best, most = s, n
		}
	}
	for _, m := range marks { // what is near and adds a term
		wider := around(h.Text, sentences, m)
		wider = analysis.Span{From: min(wider.From, best.From), To: max(wider.To, best.To)}
		if n := terms(wider); n > most && wider.To-wider.From <= longQuote {
			best, most = wider, n
		}
	}
	var inside []analysis.Match
	for _, m := range marks {
		if best.From <= m.From && m.To <= best.To {
			inside = append(inside, analysis.Match{From: m.From - best.From, To: m.To - best.From})
		}
	}
	h.Text, h.Marks = h.Text[best.From:best.To], inside
}

// around is the stretch of whole sentences that a match stands in; where none is known, its line.
func around(text string, sentences []analysis.Span, m analysis.Match) analysis.Span {
	out := analysis.Span(m)
	from, to := false, false
	for _, s := range sentences {
		if s.From <= m.From && m.From < s.To {
			out.From, from = s.From, true
		}
		if s.From < m.To && m.To <= s.To {
			out.To, to = s.To, true
		}
	}
	if !from {
		out.From = strings.LastIndexByte(text[:m.From], '\n') + 1
	}
	if i := strings.IndexByte(text[m.To:], '\n'); !to && i >= 0 {
		out.To = m.To + i
	} else if !to {
		out.To = len(text)
	}
	return out
}
