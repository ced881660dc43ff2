package commands

import (
	"context"
	"fmt"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// reach says how far the corpus goes, and what is not in it.
func (s *Set) reach(ctx context.Context) (since, until, words string, err error) {
	r, err := s.corpus.Reach(ctx)
	if err != nil || r.Texts == 0 {
		return s.corpus.Meta("since"), s.corpus.Meta("until"), s.corpus.Meta("reach"), err
	}
	first, err := s.edgeOfTexts(ctx, false)
	if err != nil {
		return "", "", "", err
	}
	last, err := s.edgeOfTexts(ctx, true)
	if err != nil {
		return "", "", "", err
	}
	return r.Since, r.Until, fmt.Sprintf("Beside the calls that people read (%s, %s to %s) it holds %s known from imported statements, %s to %s; there may be others.",
		s.corpus.Meta("title"), day(s.corpus.Meta("since")), day(s.corpus.Meta("until")), s.many(r.Texts), day(first), day(last)), nil
}

// edgeOfTexts is the date of the first, or the newest, call that is known by imported texts alone.
func (s *Set) edgeOfTexts(ctx context.Context, newest bool) (string, error) {
	for n := 8; ; n *= 8 {
		calls, err := s.corpus.Calls(ctx, corpus.CallFilter{Held: true, Newest: newest, Limit: n})
		if err != nil {
			return "", err
		}
		for _, c := range calls {
			if !c.ByHand {
				return c.Date, nil
			}
		}
		if len(calls) < n {
			return s.corpus.Meta("until"), nil
		}
	}
}

// within says when: on a day, in a month or year.
func within(s Span) string {
	if s.Day() || s.MonthDay != "" {
		return "on " + spoken(s)
	}
	return "in " + spoken(s)
}

// noCall says that no call is known then, the nearest ones, and whether the corpus reaches that far.
func (s *Set) noCall(ctx context.Context, command string, span Span, rest string) error {
	n := &nothing{title: "No call known " + within(span)}
	if span.From == "" {
		n.text = []string{fmt.Sprintf("On %s of no year is there a call in this corpus.", span)}
		n.next = []reply.Ask{{Label: "All calls", Line: "calls"}}
		return n
	}
	since, until, reach, err := s.reach(ctx)
	if err != nil {
		return err
	}
	switch {
	case span.From > until:
		n.text = append(n.text, fmt.Sprintf("The corpus reaches to %s: whether there was a call later, it cannot say.", day(until)))
	case span.To < since:
		n.text = append(n.text, fmt.Sprintf("The corpus begins on %s: whether there was a call before, it cannot say.", day(since)))
	default:
		n.text = append(n.text, fmt.Sprintf("The corpus covers %s to %s and holds no call then.", day(since), day(until)))
	}
	n.text = append(n.text, reach)
	before, after, err := s.corpus.Nearest(ctx, span.From)
	if err != nil {
		return err
	}
	if before != nil {
		n.next = append(n.next, reply.Ask{Label: "The call before: " + when(*before) + ", " + before.Title, Line: command + " " + ref(*before) + rest})
	}
	if after != nil {
		n.next = append(n.next, reply.Ask{Label: "The call after: " + when(*after) + ", " + after.Title, Line: command + " " + ref(*after) + rest})
	}
	return n
}
