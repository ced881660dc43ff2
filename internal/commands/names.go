package commands

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// people are the people whose calls are asked for.
func (a Args) people() []string {
	return slices.DeleteFunc([]string{a.Person, a.Other}, func(id string) bool { return id == "" })
}

// peopleNames joins the names of people.
func (s *Set) peopleNames(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = s.corpus.Person(id).Name
	}
	return join(names)
}

// ofPeople chooses the calls in which people, at most two, took part.
func ofPeople(ids []string) corpus.CallFilter {
	f := corpus.CallFilter{Person: ids[0]}
	if len(ids) > 1 {
		f.With = ids[1]
	}
	return f
}

// link reports that a word links names.
func link(w string) bool {
	return slices.Contains([]string{"and", "with", "of", "between", "to", "и", "с", "со", "между"}, analysis.Fold(strings.Trim(w, ",")))
}

// withoutLink takes words that link names off the front of one, and commas off its ends.
func withoutLink(text string) string {
	words := strings.Fields(text)
	for len(words) > 1 && link(words[0]) {
		words = words[1:]
	}
	return strings.Trim(strings.Join(words, " "), ",")
}

// leading are the people, at most two, whose names a line begins with, and the words behind them.
func (u *understander) leading(words []string) (ids, rest []string) {
	for len(words) > 0 && len(ids) < 2 {
		from := 0
		for from < len(words)-1 && link(words[from]) {
			from++
		}
		n := min(3, len(words)-from)
		for ; n > 0; n-- {
			r, ok := u.set.corpus.FindPerson(strings.Join(words[from:from+n], " "))
			if ok && r.Exact && !link(words[from]) && !slices.Contains(ids, r.ID) {
				ids = append(ids, r.ID)
				break
			}
		}
		if n == 0 {
			break
		}
		words = words[from+n:]
	}
	return ids, words
}

// byPeople reads a command about one call that names people in place of a date: as the only call with them, or by offering
// those that there are. It makes nothing of other words.
func (u *understander) byPeople(c *Command, words []string) (Args, error) {
	takes := func(kind string, at int) bool {
		return slices.ContainsFunc(u.set.patterns[c.Name()], func(p pattern) bool { return len(p.slots) > at && p.slots[at].kind == kind })
	}
	if !takes("DATE", 0) || takes("PERSON", 0) {
		return Args{}, nil
	}
	ids, rest := u.leading(words)
	if len(ids) == 0 {
		return Args{}, nil
	}
	return u.whichWith(c.Name(), ids, strings.TrimSpace(" "+strings.Join(rest, " ")))
}

// whichWith reads a command as being on the only call with people, or offers those that there are. Nothing is made of a rest
// that the command does not take.
func (u *understander) whichWith(command string, ids []string, rest string) (Args, error) {
	f := ofPeople(ids)
	f.Held, f.Newest, f.NoPeople, f.Limit = true, true, true, 4*pageSize
	calls, err := u.set.corpus.Calls(u.ctx, f)
	if err != nil {
		return Args{}, err
	}
	names := u.set.peopleNames(ids)
	if len(calls) == 0 {
		return Args{}, &nothing{title: "No call with " + names + " known", text: []string{u.reach()}, next: []reply.Ask{{Label: "All calls", Line: "calls"}}}
	}
	if rest != "" {
		rest = " " + rest
	}
	a, err := u.parse(command + " " + ref(calls[0]) + rest)
	if err != nil {
		return Args{}, nil // what stands behind the names is not the command's
	}
	held, _, err := u.set.corpus.CountCalls(u.ctx, f)
	if err != nil || held == 1 {
		a.understood = append([]string{"Read as the only call with " + names + "."}, a.understood...)
		return a, err
	}
	m := &mendable{title: fmt.Sprintf("%s with %s: which one?", u.set.many(held), names), text: []string{"Choose a call; the newest stand first."}}
	if command == "compare" {
		two, err := u.set.withTwo(u.ctx, calls)
		if err != nil {
			return Args{}, err
		}
		if n := len(two); n > 0 && n < len(calls) {
			calls, m.text = two, []string{"Choose a call. Of the newest, those with the accounts of two sides stand here."}
		}
	}
	calls = calls[:min(len(calls), pageSize-1)]
	for _, c := range calls {
		m.next = append(m.next, reply.Ask{Label: when(c) + ": " + c.Title, Line: command + " " + ref(c) + rest})
	}
	if held > len(calls) {
		m.next = append(m.next, reply.Ask{Label: fmt.Sprintf("All %d", held), Line: "calls " + strings.Join(ids, " ")})
	}
	return Args{}, m
}

// withTwo leaves of calls those of which two sides' accounts are known.
func (s *Set) withTwo(ctx context.Context, calls []corpus.Call) ([]corpus.Call, error) {
	ids := []string{}
	for _, c := range calls {
		ids = append(ids, c.ID)
	}
	readouts, err := s.corpus.ReadoutsIn(ctx, ids)
	first, two := map[string]string{}, map[string]bool{}
	for _, r := range readouts {
		if r.Form == "none" {
			continue
		}
		if first[r.Call] == "" {
			first[r.Call] = r.Side
		}
		two[r.Call] = two[r.Call] || first[r.Call] != r.Side
	}
	return slices.DeleteFunc(slices.Clone(calls), func(c corpus.Call) bool { return !two[c.ID] }), err
}

// numbered is the end of a call's id that tells it from others of the day.
var numbered = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`-\d+$`) })

// callOf is the call of a day with somebody: an id bears the name that the first statement on the call gave it.
func (u *understander) callOf(a *Args, text, date, name string) (corpus.Call, error) {
	c := u.set.corpus
	r, ok := c.FindPerson(numbered().ReplaceAllString(name, ""))
	if !ok {
		return corpus.Call{}, &badDate{text: text, why: "no call and nobody goes by that name; write " + date + " alone", notMeant: true}
	}
	span := Span{From: date, To: date}
	calls, err := c.Calls(u.ctx, corpus.CallFilter{Person: r.ID, Since: date, Until: date, Within: true, Limit: pageSize})
	if err != nil {
		return corpus.Call{}, err
	}
	calls = preferDays(calls, span)
	who := c.Person(r.ID).Name
	switch {
	case len(calls) == 1:
		if !r.Exact {
			a.noted(name, who, false)
		}
		return calls[0], nil
	case len(calls) == 0:
		n := &nothing{title: "No call with " + who + " known on " + day(date), text: []string{u.reach()}}
		err := errors.Join(u.set.nearestWith(u.ctx, n, text+"\x00", span, []string{r.ID}), u.set.claimedThen(u.ctx, n, span, []string{r.ID}))
		if err != nil {
			return corpus.Call{}, err
		}
		n.next = append(n.next, reply.Ask{Label: "All with " + who, Line: "calls " + r.ID})
		return corpus.Call{}, n
	}
	m := &mendable{title: fmt.Sprintf("%s with %s on %s: which one?", u.set.many(len(calls)), who, day(date)), text: []string{"Choose a call."}}
	for _, k := range calls {
		m.next = append(m.next, reply.Ask{Label: when(k) + ": " + k.Title, Line: text + "\x00" + ref(k)})
	}
	return corpus.Call{}, m
}

// everybody reports that people choose nothing away: each of them took part in every call.
func (s *Set) everybody(ctx context.Context, ids []string) bool {
	held, claimed, err := s.corpus.CountCalls(ctx, corpus.CallFilter{})
	return err == nil && !slices.ContainsFunc(ids, func(id string) bool {
		with, claimedWith, err := s.corpus.CountCalls(ctx, corpus.CallFilter{Person: id})
		return err != nil || with != held || claimedWith != claimed
	})
}
