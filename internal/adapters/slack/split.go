package slack

import (
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
)

// What a message keeps free of content: blocks for sources, buttons and notices, and characters for notices.
const (
	mostMessages  = 3 // a longer answer is cut, and says so
	contentBlocks = 34
	noticeRoom    = 700
	contentSum    = mostSum - noticeRoom
)

// page is a message that is being filled.
type page struct {
	blocks []*block
	n      int
	cites  []int // the sources that it will list, in order of their first citation
	lines  int
	table  bool
}

// book lays pieces out on pages. A page lists the sources that it cites; where they do not fit, they come at the end.
type book struct {
	pages   []*page
	sources []reply.Source
	costs   []int   // of the sources, in the list of them
	odd     bool    // they are not numbered from 1, in order
	lines   [][]bit // the sources in the list of them
	late    []int
}

func (b *book) last() *page { return b.pages[len(b.pages)-1] }

// turn begins a page.
func (b *book) turn() *page {
	b.pages = append(b.pages, &page{})
	return b.last()
}

// needs is what chunks cost a page, with the sources that it does not list yet.
func (b *book) needs(p *page, cs []chunk, sourced bool) int {
	n := 0
	var room [32]int
	seen := room[:0]
	for _, c := range cs {
		n += c.n
		for _, s := range c.cites {
			if sourced && !slices.Contains(p.cites, s) && !slices.Contains(seen, s) {
				seen = append(seen, s)
				n += b.weight(s)
			}
		}
	}
	return n
}

func (b *book) fits(p *page, cs []chunk, sourced bool) bool {
	for _, c := range cs {
		if c.table && p.table {
			return false
		}
	}
	return len(p.blocks)+len(cs) <= contentBlocks && p.n+b.needs(p, cs, sourced) <= contentSum
}

func (b *book) add(p *page, cs []chunk, sourced bool) {
	p.n += b.needs(p, cs, sourced)
	for _, c := range cs {
		p.blocks = append(p.blocks, c.block)
		p.lines += c.lines
		p.table = p.table || c.table
		for _, s := range c.cites {
			switch {
			case b.weight(s) == 0 || slices.Contains(p.cites, s):
			case sourced:
				p.cites = append(p.cites, s)
			case !slices.Contains(b.late, s):
				b.late = append(b.late, s)
			}
		}
	}
}

// place puts a piece on the last page, on a new one, or in other words.
func (b *book) place(x piece) {
	p := b.last()
	switch {
	case b.fits(p, x.keep, true):
		b.add(p, x.keep, true)
	case p.table && x.instead != nil, x.instead != nil && !b.fits(&page{}, x.keep, true):
		for _, y := range x.instead {
			b.place(y)
		}
	case b.fits(&page{}, x.keep, true):
		b.add(b.turn(), x.keep, true)
	default:
		for _, c := range x.keep {
			if !b.fits(b.last(), []chunk{c}, false) {
				b.turn()
			}
			b.add(b.last(), []chunk{c}, false)
		}
	}
}

// weight is what listing a source costs; 0 if there is none of that number.
func (b *book) weight(n int) int {
	if !b.odd {
		if n < 1 || n > len(b.costs) {
			return 0
		}
		return b.costs[n-1]
	}
	sum := 0
	for i, s := range b.sources {
		if s.N == n {
			sum += b.costs[i]
		}
	}
	return sum
}

// newBook begins a book on a page. It prints the sources once: they are weighed and listed more often.
func newBook(first *page, ss []reply.Source) *book {
	b := &book{pages: []*page{first}, sources: ss, costs: make([]int, len(ss)), lines: make([][]bit, len(ss))}
	bits := make([]bit, 0, 4*len(ss))
	for i, s := range ss {
		b.odd = b.odd || s.N != i+1
		// The address is behind the words. It is repeated where they are broken.
		from := len(bits)
		bits = append(appendNumber(bits, "[", s.N, "] "), link(clean(s.Text()), clean(s.URL)))
		b.lines[i] = bits[from:len(bits):len(bits)]
		n := cost(b.lines[i])
		if n <= mostLine {
			b.costs[i] = n + 14
			continue
		}
		for _, part := range broken(b.lines[i], mostLine) {
			b.costs[i] += cost(part) + 14
		}
	}
	return b
}

// listed makes the list of those sources that are in ns.
func (b *book) listed(ns []int, plain bool) []piece {
	if len(ns) == 0 {
		return nil
	}
	p := &printer{plain: plain}
	for i, s := range b.sources {
		if !slices.Contains(ns, s.N) {
			continue
		}
		if len(p.pieces) == 0 && len(p.open.parts) == 0 {
			p.heading("Sources", "")
		}
		p.put(section(), b.lines[i], nil)
	}
	p.flush()
	return p.pieces
}

// notice says on a page what is on others, or on none.
func notice(page, pages, shown, cut int, where, export string) string {
	var s []string
	if page == 0 && pages > 1 {
		more := "one more message"
		if pages > 2 {
			more = fmt.Sprintf("%d more messages", pages-1)
		}
		s = append(s, "Goes on in "+more+" "+where+".")
	}
	if cut > 0 && (page == 0 || page == pages-1) {
		t := fmt.Sprintf("Too long for Slack: %d of %d lines are shown.", shown, shown+cut)
		if export != "" {
			t += " The whole answer as a file: " + export
		}
		s = append(s, t)
	}
	return strings.Join(s, " ")
}
