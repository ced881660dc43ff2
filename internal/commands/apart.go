package commands

import (
	"fmt"
	"strings"

	"readoutbot/internal/commands/reply"
)

// missing names whose text is not held of a call on which only one side's is.
func (p *page) missing(v seen, side string) string {
	for _, id := range v.call.People {
		if o := p.corpus.SideOf(id, v.call.Date); o != "" && o != side && p.corpus.Side(o).Country != p.corpus.Side(side).Country {
			if apart := p.apart(v, o); apart != "" {
				return fmt.Sprintf("a statement of %s within a day of it is held apart: readout %s", p.theSide(o), apart)
			}
			return "the text of " + p.theSide(o) + " is not held"
		}
	}
	return "no other side's text is held"
}

// apart is another call with a statement of a side on it that may be of the same talk, "" if there is none.
func (p *page) apart(v seen, side string) string {
	id, err := p.corpus.Apart(p.ctx, v.call, side)
	if err != nil && p.err == nil {
		p.err = err
	}
	return id
}

// oneText says of a call that is known by one side's text alone whose text is not held.
func (p *page) oneText(v seen) {
	if sides := v.sides(); len(sides) == 1 && !v.call.ByHand {
		missing := p.missing(v, sides[0])
		if _, apart, ok := strings.Cut(missing, "held apart: "); ok {
			p.add(&reply.Note{Line: p.computed(v.mainCites(sides), "Only one side's account is held here: %s.", missing)})
			p.ask("The statement that is held apart", apart)
			return
		}
		p.add(&reply.Note{Line: p.computed(v.mainCites(sides), "Only one side's account is held: %s. What the other said cannot be known.", missing)})
	}
}
