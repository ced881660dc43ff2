package commands

import (
	"context"
	"slices"
	"strings"

	"readoutbot/internal/corpus"
)

// One call as it bears on a topic.
type bearing struct {
	v                    seen
	cells                []corpus.Cell // of the sides chosen
	others               []corpus.Cell // of the other sides
	said, left, reported bool
	unknown              bool // of a side chosen, nothing can be claimed
}

// named reports that a side chosen named the topic, be it doubtful.
func (k *bearing) named() bool {
	return slices.ContainsFunc(k.cells, func(c corpus.Cell) bool { return c.State == corpus.Said })
}

// bears reports that anything is known of the call and the topic: it was left out, named, denied or remarked on.
func (k *bearing) bears() bool {
	return k.left || k.named() || len(k.v.denials) > 0 || len(k.v.silences) > 0
}

// weight puts first what a reader looks for: one-sided silences, then those remarked on or denied, then the rest.
func (k *bearing) weight() int {
	switch {
	case k.said && k.left:
		return 0
	case k.reported || len(k.v.denials) > 0:
		return 1
	case k.named():
		return 2
	}
	return 3
}

// overview is a topic over the calls on which a side chosen spoke.
type overview struct {
	topic   string
	sides   []string // chosen; empty for every one
	scope   string   // in words
	calls   []*bearing
	saidIn  int // calls in which a chosen side said it
	leftIn  int // calls in which a chosen side left it out
	unknown int // accounts of which nothing can be claimed
}

func (o *overview) chosen(side string) bool {
	return len(o.sides) == 0 || slices.Contains(o.sides, side)
}

// overview reads everything that bears on a topic.
func (s *Set) overview(ctx context.Context, a Args) (*overview, error) {
	scope := a.scope()
	scope.Topic, scope.Sides = a.Topic, nil
	o := &overview{topic: a.Topic, sides: a.Sides, scope: s.scopeWords(a)}
	cells, err := s.corpus.Cells(ctx, scope)
	if err != nil {
		return nil, err
	}
	calls, err := s.corpus.Calls(ctx, corpus.CallFilter{Since: scope.Since, Until: scope.Until, Held: true})
	if err != nil {
		return nil, err
	}
	at := map[string]*bearing{}
	for _, c := range calls {
		k := &bearing{v: seen{call: c}}
		at[c.ID] = k
		o.calls = append(o.calls, k)
	}
	for _, c := range cells {
		k := at[c.Call]
		if k == nil {
			continue
		}
		k.v.cells = append(k.v.cells, c)
		k.said = k.said || c.State == corpus.Said && !c.Doubtful
		if !o.chosen(c.Side) {
			k.others = append(k.others, c)
			continue
		}
		k.cells = append(k.cells, c)
		k.left = k.left || c.Left()
		k.reported = k.reported || c.Ground == corpus.ByReport || c.Silent == corpus.ByReport
		if c.State == corpus.NotHeld {
			k.unknown = true
			o.unknown++
		}
	}
	if err := s.attach(ctx, o, at, scope); err != nil {
		return nil, err
	}
	o.calls = slices.DeleteFunc(o.calls, func(k *bearing) bool { return len(k.cells) == 0 })
	for _, k := range o.calls {
		if k.named() {
			o.saidIn++
		}
		if k.left {
			o.leftIn++
		}
	}
	return o, nil
}

// attach reads the rows behind the states.
func (s *Set) attach(ctx context.Context, o *overview, at map[string]*bearing, scope corpus.Scope) error {
	below := scope
	below.Below = true
	mentions, err := s.corpus.Mentions(ctx, below)
	if err != nil {
		return err
	}
	for _, m := range mentions {
		if k := at[m.Call]; k != nil {
			k.v.mentions = append(k.v.mentions, m)
		}
	}
	silences, err := s.corpus.Silences(ctx, scope)
	if err != nil {
		return err
	}
	for _, x := range silences {
		if k := at[x.Call]; k != nil {
			k.v.silences = append(k.v.silences, x)
		}
	}
	denials, err := s.corpus.Denials(ctx, scope)
	if err != nil {
		return err
	}
	for _, d := range denials {
		if k := at[d.Call]; k != nil {
			k.v.denials = append(k.v.denials, d)
		}
	}
	return nil
}

// open reads the statements on the calls that are shown.
func (s *Set) open(ctx context.Context, shown []*bearing) error {
	for _, k := range shown {
		var err error
		if k.v.readouts, err = s.corpus.ReadoutsOf(ctx, k.v.call.ID); err != nil {
			return err
		}
	}
	return nil
}

// scopeWords says which part of the corpus a question chooses.
func (s *Set) scopeWords(a Args) string {
	var parts []string
	if a.Side != "" {
		parts = append(parts, s.corpus.Side(a.Side).Name)
	}
	switch {
	case a.Since != nil && a.Until != nil && *a.Since == *a.Until:
		parts = append(parts, spoken(*a.Since))
	default:
		if a.Since != nil {
			parts = append(parts, "since "+spoken(*a.Since))
		}
		if a.Until != nil {
			parts = append(parts, "until "+spoken(*a.Until))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// page cuts the calls that a condition chooses at the page size, beginning behind a call.
func (o *overview) page(after string, want func(*bearing) bool) (shown []*bearing, more string) {
	past := after == ""
	for _, k := range o.calls {
		if past && want(k) {
			if len(shown) == pageSize {
				return shown, shown[pageSize-1].v.call.ID
			}
			shown = append(shown, k)
		}
		past = past || k.v.call.ID == after
	}
	return shown, ""
}
