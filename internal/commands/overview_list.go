package commands

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"readoutbot/internal/corpus"
)

// A stage is a part of a list, in order of date: which of the calls read whole, and which of the others.
type stage struct {
	want  func(*bearing) bool
	texts corpus.Which
	only  bool // of the calls read whole alone
}

// pick takes a page of calls, stage after stage, beginning behind a call, and says where the next page begins. What is
// shown is read with its statements.
func (s *Set) pick(ctx context.Context, o *overview, after string, stages ...stage) (shown []*bearing, more string, err error) {
	places, more, err := s.list(ctx, o, after, stages)
	if err != nil {
		return nil, "", err
	}
	shown, err = s.load(ctx, o, places)
	return shown, more, err
}

// list finds the places of a page.
func (s *Set) list(ctx context.Context, o *overview, after string, stages []stage) (places []corpus.Place, more string, err error) {
	at, from, err := s.resume(ctx, o, after, stages)
	if err != nil {
		return nil, "", err
	}
	for i := at; i < len(stages) && len(places) <= pageSize; i++ {
		behind := corpus.Place{}
		if i == at {
			behind = from
		}
		some, err := s.next(ctx, o, stages[i], behind, pageSize+1-len(places))
		if err != nil {
			return nil, "", err
		}
		places = append(places, some...)
	}
	if len(places) > pageSize {
		places = places[:pageSize]
		more = places[pageSize-1].Call
	}
	return places, more, nil
}

// resume finds the stage and the place of the call behind which a list goes on.
func (s *Set) resume(ctx context.Context, o *overview, after string, stages []stage) (int, corpus.Place, error) {
	if after == "" {
		return 0, corpus.Place{}, nil
	}
	found, err := s.load(ctx, o, []corpus.Place{{Call: after}})
	if err != nil || len(found) == 0 {
		return 0, corpus.Place{}, err
	}
	for i, st := range stages {
		if st.want(found[0]) {
			return i, found[0].place(), nil
		}
	}
	return 0, corpus.Place{}, nil
}

// next are the next calls of a stage.
func (s *Set) next(ctx context.Context, o *overview, st stage, behind corpus.Place, n int) ([]corpus.Place, error) {
	var out []corpus.Place
	for _, k := range o.calls {
		if p := k.place(); comparePlaces(p, behind) > 0 && st.want(k) {
			out = append(out, p)
		}
	}
	if !st.only && !o.stretch {
		some, err := s.corpus.Listed(ctx, o.topic, o.group, o.texts, st.texts, corpus.Page{Since: o.since, Until: o.until, After: behind, N: n})
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	slices.SortFunc(out, comparePlaces)
	return out[:min(n, len(out))], nil
}

func comparePlaces(a, b corpus.Place) int {
	return cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.Call, b.Call))
}

// load brings calls that are shown, in the order given, with their statements.
func (s *Set) load(ctx context.Context, o *overview, places []corpus.Place) (out []*bearing, err error) {
	var some []*bearing
	at := map[string]*bearing{}
	for _, k := range o.calls {
		at[k.v.call.ID] = k
	}
	var unread, ids []string
	for _, p := range places {
		if slices.Contains(ids, p.Call) {
			continue
		}
		ids = append(ids, p.Call)
		if at[p.Call] == nil {
			unread = append(unread, p.Call)
		}
	}
	if len(unread) > 0 {
		if some, err = s.bearings(ctx, o, corpus.Scope{Calls: unread}); err != nil {
			return nil, err
		}
		for _, k := range some {
			at[k.v.call.ID] = k
		}
	}
	for _, p := range places {
		if k := at[p.Call]; k != nil {
			out = append(out, k)
		}
	}
	if len(out) == 0 {
		return nil, nil
	}
	if err := s.whole(ctx, out...); err != nil {
		return nil, err
	}
	if o.stretch {
		err = s.named(ctx, out, corpus.Scope{Topic: o.topic, Calls: ids, Since: o.since, Until: o.until})
	} else if len(unread) > 0 {
		err = s.named(ctx, some, corpus.Scope{Topic: o.topic, Calls: unread})
	}
	if err != nil {
		return nil, err
	}
	readouts, err := s.corpus.ReadoutsIn(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, k := range out {
		k.v.readouts = nil
	}
	for _, r := range readouts {
		if k := at[r.Call]; k != nil {
			k.v.readouts = append(k.v.readouts, r)
		}
	}
	return out, nil
}
