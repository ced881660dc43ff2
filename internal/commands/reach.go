package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// reach says how far the corpus goes, and what is not in it.
func (s *Set) reach(ctx context.Context) (since, until, words string, err error) {
	r, err := s.corpus.Reach(ctx)
	if err != nil || r.Texts == 0 {
		return s.corpus.Meta("since"), s.corpus.Meta("until"), s.corpus.Meta("reach"), err
	}
	return r.Since, r.Until, fmt.Sprintf("Beside the calls that people read (%s, %s to %s) it holds %s known from imported statements, %s to %s; there may be others.",
		s.corpus.Meta("title"), day(s.corpus.Meta("since")), day(s.corpus.Meta("until")), s.many(r.Texts), day(r.First), day(r.Last)), nil
}

// holdings names what the corpus holds: the calls that people read, and those known from imported statements.
func (s *Set) holdings(ctx context.Context) (string, error) {
	r, err := s.corpus.Reach(ctx)
	title := s.corpus.Meta("title")
	if r.Texts > 0 {
		title += ", and " + s.many(r.Texts) + " known from imported statements"
	}
	return title, err
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
	if err := s.claimedThen(ctx, n, span, nil); err != nil {
		return err
	}
	return n
}

// claimedThen adds to an answer that no call is known then that a contact was claimed for a longer time, if those who are asked
// about, or nobody, are its own people.
func (s *Set) claimedThen(ctx context.Context, n *nothing, span Span, people []string) error {
	if !span.Short() || span.From == "" {
		return nil
	}
	calls, err := s.corpus.Calls(ctx, corpus.CallFilter{Since: span.From, Until: span.To, Hand: true})
	for _, c := range calls {
		if c.Held() || c.Until == "" || slices.ContainsFunc(people, func(id string) bool { return !slices.Contains(c.People, id) }) {
			continue
		}
		n.text = append(n.text, fmt.Sprintf("A contact claimed for %s, %s, is: %s.", when(c), statusWord(c.Status), "calls "+c.Date[:4]))
		n.next = append(n.next, reply.Ask{Label: "Claimed for " + when(c) + ": " + c.Title, Line: "readout " + ref(c)})
	}
	return err
}

// statusWord says what became of a contact that was claimed.
func statusWord(status string) string {
	return map[string]string{"denied": "denied", "unconfirmed": "not confirmed"}[status]
}

// nearestWith offers the calls with people before and after a time.
func (s *Set) nearestWith(ctx context.Context, n *nothing, command string, span Span, people []string) error {
	before, _, err := s.corpus.NearestWith(ctx, span.From, people)
	if err != nil {
		return err
	}
	_, after, err := s.corpus.NearestWith(ctx, span.To, people)
	if err != nil {
		return err
	}
	if before != nil {
		n.next = append(n.next, reply.Ask{Label: "The call before: " + when(*before) + ", " + before.Title, Line: command + ref(*before)})
	}
	if after != nil {
		n.next = append(n.next, reply.Ask{Label: "The call after: " + when(*after) + ", " + after.Title, Line: command + ref(*after)})
	}
	return nil
}

// noneThen says that no call with some people is known in a stretch of time, and the nearest ones.
func (s *Set) noneThen(ctx context.Context, a Args) error {
	people := a.people()
	n := &nothing{title: "No call with " + s.peopleNames(people) + s.scopeWords(a)}
	_, _, reach, err := s.reach(ctx)
	if err != nil {
		return err
	}
	n.text = []string{reach}
	if a.Since != nil && a.Until != nil {
		span := Span{From: a.Since.From, To: a.Until.To}
		if *a.Since == *a.Until {
			n.title = "No call with " + s.peopleNames(people) + " known " + within(*a.Since)
		}
		if err := s.nearestWith(ctx, n, "readout ", span, people); err != nil {
			return err
		}
		if err := s.claimedThen(ctx, n, span, people); err != nil {
			return err
		}
	}
	line := "calls " + strings.Join(people, " ")
	n.next = append(n.next, reply.Ask{Label: "All with " + s.peopleNames(people), Line: line})
	return n
}

// publishedThen are the calls of a day and, where they are none or several, those of which a statement was published on it.
func (s *Set) publishedThen(ctx context.Context, span Span, calls []corpus.Call) ([]corpus.Call, error) {
	if !span.Day() || span.Call != "" || len(calls) == 1 || len(calls) > pageSize { // of that many not all are offered
		return calls, nil
	}
	others, err := s.corpus.PublishedOn(ctx, span.From)
	for _, c := range others {
		if !slices.ContainsFunc(calls, func(k corpus.Call) bool { return k.ID == c.ID }) {
			calls = append(calls, c)
		}
	}
	return calls, err
}

// choiceOf names a call that a reader may choose who asked for a time.
func choiceOf(c corpus.Call, span Span) string {
	label := when(c)
	if span.Day() && c.Date != span.From && c.MoscowDate != span.From && !c.ByHand {
		label += " (published on " + day(span.From) + ")"
	}
	return label + ": " + c.Title
}
