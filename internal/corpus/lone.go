package corpus

import (
	"slices"
	"strings"
)

// A loneCall is a call that is new and has one statement: what follows from it is known without reading its rows again.
type loneCall struct {
	*pendingCall
	side, form, coverage          string
	named, doubted, denied, tones []string
}

// lonely derives the states of new calls, and what they add to the overviews.
func (w *writer) lonely(f *findings) {
	for _, id := range sorted(w.lone) {
		c := w.lone[id]
		account := spot{call: id, side: c.side}
		f.order = append(f.order, account)
		f.coverage[account] = []string{c.coverage}
		from := len(f.keys)
		for _, t := range c.named {
			f.mention(t, id, c.side, false, true)
		}
		for _, t := range c.doubted {
			f.mention(t, id, c.side, true, true)
		}
		for _, t := range c.denied {
			f.at(t, id, c.side).denied = true
		}
		w.tell.ready[id] = c.gist(f, f.keys[from:])
	}
}

// gist is what a call adds to the overviews; keys are those of its states.
func (c *loneCall) gist(f *findings, keys []spot) *gist {
	g := &gist{Date: c.date, People: slices.Sorted(slices.Values(c.people)), Forms: []string{c.side + "/" + c.form}}
	if c.oneOnOne && len(g.People) == 2 {
		g.Pair = strings.Join(g.People, " ")
	}
	account := f.coverage[spot{call: c.id, side: c.side}]
	state, _ := unmentioned(evidence{coverage: account})
	g.Sides = []gistSide{{c.side, state == NotSaid}}
	for _, k := range keys {
		cell := f.known[k].cell(k, account, f.family)
		t := g.topic(k.topic)
		t.Cells = append(t.Cells, strings.TrimSpace(k.side+" "+flags(cell)))
	}
	for _, t := range c.denied {
		g.topic(t).Remark = true
	}
	written := Tone{Role: "main", Form: c.form}.Written()
	for _, word := range slices.Compact(slices.Sorted(slices.Values(c.tones))) {
		g.Tones = append(g.Tones, gistTone{word, c.side, written})
	}
	return g
}
