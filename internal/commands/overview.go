package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// One call as it bears on a topic.
type bearing struct {
	v                    seen
	cells                []corpus.Cell // of the sides chosen
	others               []corpus.Cell // of the other sides
	said, left, reported bool
	unknown              bool // of a side chosen, nothing can be claimed
	bare                 bool // of the call, only its id and date were read
}

// named reports that a side chosen named the topic, be it doubtful.
func (k *bearing) named() bool {
	return slices.ContainsFunc(k.cells, func(c corpus.Cell) bool { return c.State == corpus.Said })
}

// remarked reports that the topic was denied, or that a source remarks on its silence.
func (k *bearing) remarked() bool {
	return k.reported || len(k.v.denials) > 0 || len(k.v.silences) > 0
}

// worth reports that a list of omissions has the call: of those that people read, whatever is known; of those known by
// imported texts alone, one-sided silences, and what was remarked on or denied.
func (k *bearing) worth() bool {
	if k.v.call.ByHand {
		return k.left || k.named() || k.remarked()
	}
	return k.said && k.left || k.remarked()
}

// weight puts first what a reader looks for: one-sided silences, then those remarked on or denied, then the rest.
func (k *bearing) weight() int {
	switch {
	case k.said && k.left:
		return 0
	case k.reported || len(k.v.denials) > 0 || !k.v.call.ByHand && k.remarked():
		return 1
	case k.named():
		return 2
	}
	return 3
}

func (k *bearing) place() corpus.Place { return corpus.Place{Date: k.v.call.Date, Call: k.v.call.ID} }

// overview is a topic over the calls on which a side chosen spoke. Those of which people wrote something down are read
// whole, and so are those of a stretch of imports; the others are counted, and read as far as they are shown.
type overview struct {
	topic        string
	sides        []string // chosen; empty for every one
	group        string   // of sides
	since, until string
	scope        string     // in words
	calls        []*bearing // read whole
	texts        corpus.Tally
	stretch      bool
	total        int // calls on which a chosen side spoke
	saidIn       int // of them, those in which a chosen side said it
	leftIn       int // those in which a chosen side left it out
	unknown      int // accounts of which nothing can be claimed
}

func (o *overview) chosen(side string) bool {
	return len(o.sides) == 0 || slices.Contains(o.sides, side)
}

// overview reads what bears on a topic.
func (s *Set) overview(ctx context.Context, a Args) (*overview, error) {
	scope := a.scope()
	scope.Topic, scope.Sides = a.Topic, nil
	o := &overview{topic: a.Topic, sides: a.Sides, group: corpus.GroupOf(a.Side, a.Sides), since: scope.Since, until: scope.Until,
		scope: s.scopeWords(a), stretch: a.Imported != [2]int64{}}
	var err error
	if o.stretch {
		if scope.Calls, err = s.corpus.Touched(ctx, scope.Imported); err != nil {
			return nil, err
		}
		scope.Calls, scope.Imported = append(scope.Calls, ""), [2]int64{}
	} else {
		scope.Hand = true
	}
	if o.calls, err = s.bearings(ctx, o, scope); err != nil {
		return nil, err
	}
	if !o.stretch { // of a stretch, mentions are read of the calls that are shown
		if err = s.named(ctx, o.calls, scope); err != nil {
			return nil, err
		}
		if o.texts, err = s.corpus.Tallied(ctx, a.Topic, o.group, o.since, o.until); err != nil {
			return nil, err
		}
	}
	o.total, o.saidIn, o.leftIn = len(o.calls)+o.texts.Calls, o.texts.Named, o.texts.Left
	for _, k := range o.calls {
		if k.named() {
			o.saidIn++
		}
		if k.left {
			o.leftIn++
		}
		for _, c := range k.cells {
			if c.State == corpus.NotHeld {
				o.unknown++
			}
		}
		if o.stretch && !k.v.call.ByHand { // counted beside those that are listed, as the tally does
			switch {
			case k.worth():
			case k.named():
				o.texts.Plain++
			case k.left:
				o.texts.Quiet++
			}
		}
	}
	return o, nil
}

// bearings reads what bears on the topic in the calls of a scope, in order of date.
func (s *Set) bearings(ctx context.Context, o *overview, scope corpus.Scope) ([]*bearing, error) {
	scope.Topic = o.topic
	cells, err := s.corpus.Cells(ctx, scope)
	if err != nil {
		return nil, err
	}
	calls, err := s.corpus.Calls(ctx, corpus.CallFilter{Since: scope.Since, Until: scope.Until, Hand: scope.Hand || o.stretch, Calls: scope.Calls, NoPeople: true})
	if err != nil {
		return nil, err
	}
	at := map[string]*bearing{}
	var out []*bearing
	for _, c := range calls {
		at[c.ID] = nil // it is known, be it only claimed
		if c.Held() {
			at[c.ID] = &bearing{v: seen{call: c}}
			out = append(out, at[c.ID])
		}
	}
	if o.stretch {
		out = append(out, barely(at, cells)...)
		slices.SortStableFunc(out, func(a, b *bearing) int { return comparePlaces(a.place(), b.place()) })
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
		k.unknown = k.unknown || c.State == corpus.NotHeld
	}
	if err := s.remarks(ctx, at, scope); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(out, func(k *bearing) bool { return len(k.cells) == 0 }), nil
}

// barely are the calls of cells that are known by imported texts alone, and not in at, to which they are added: all of these
// took place.
func barely(at map[string]*bearing, cells []corpus.Cell) []*bearing {
	var out []*bearing
	for _, c := range cells {
		if _, known := at[c.Call]; !known {
			k := &bearing{v: seen{call: corpus.Call{ID: c.Call, Date: c.Date, Precision: "day", Status: "held"}}, bare: true}
			at[c.Call], out = k, append(out, k)
		}
	}
	return out
}

// whole reads the calls of which only the id and the date were read.
func (s *Set) whole(ctx context.Context, some ...*bearing) error {
	at := map[string]*bearing{}
	var ids []string
	for _, k := range some {
		if k.bare {
			at[k.v.call.ID], ids = k, append(ids, k.v.call.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	calls, err := s.corpus.Calls(ctx, corpus.CallFilter{Calls: ids, NoPeople: true})
	for _, c := range calls {
		at[c.ID].v.call, at[c.ID].bare = c, false
	}
	return err
}

// named reads the mentions behind the states.
func (s *Set) named(ctx context.Context, calls []*bearing, scope corpus.Scope) error {
	scope.Below = true
	mentions, err := s.corpus.Mentions(ctx, scope)
	if err != nil {
		return err
	}
	at := make(map[string]*bearing, len(calls))
	for _, k := range calls {
		at[k.v.call.ID], k.v.mentions = k, nil
	}
	for _, m := range mentions {
		if k := at[m.Call]; k != nil {
			k.v.mentions = append(k.v.mentions, m)
		}
	}
	return nil
}

// remarks reads what else stands behind the states.
func (s *Set) remarks(ctx context.Context, at map[string]*bearing, scope corpus.Scope) error {
	scope.Since, scope.Until = "", "" // the calls are chosen already
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

// many counts calls; where meetings and other events are held too, it says so.
func (s *Set) many(n int) string {
	one, some := "call", "calls"
	if s.corpus.HoldsMeetings() {
		one, some = "call or meeting", "calls and meetings"
	}
	return count(n, one, some)
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
	if a.Imported != [2]int64{} {
		parts = append(parts, stretchWords(a.Imported))
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// stretchWords names a stretch of the log.
func stretchWords(s [2]int64) string {
	if s[0] == s[1] {
		return fmt.Sprintf("import %d", s[0])
	}
	return fmt.Sprintf("imports %d to %d", s[0], s[1])
}

// tellStretch says that a stretch of imports is longer than what is looked through at once.
func (p *page) tellStretch(a Args) {
	if whole, part := a.Imported, a.stretched(); whole[0] < part[0] {
		p.add(&reply.Note{Line: guide("Of that many imports the newest %d are looked at here: %d to %d.", corpus.MaxImported, part[0], part[1])})
	}
}
