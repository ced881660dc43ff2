package commands

import (
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// A namedPerson stands in a question. One that also names a side is asked for as that side; one that a question is about
// ("about Zelensky") need not have taken part in a call.
type namedPerson struct {
	id          string
	i, j        int // of the words
	side, about bool
	used        bool // the command is about the person
}

// findPeople takes people's names out of the question, and chooses the one whose calls are meant.
func (u *understander) findPeople(q *asked) {
	taken := make([]bool, len(q.words))
	for n := 3; n > 0; n-- {
		for i := 0; i+n <= len(q.words); i++ {
			name := q.folded(i, i+n)
			id, ok := u.personName(name)
			_, side := u.sideName(name)
			if !ok || slices.Contains(taken[i:i+n], true) || !side && slices.Contains(q.used[i:i+n], true) {
				continue
			}
			before := ""
			if i > 0 {
				before = q.words[i-1].Fold
			}
			for k := i; k < i+n; k++ {
				taken[k], q.used[k] = true, true
			}
			q.people = append(q.people, namedPerson{id: id, i: i, j: i + n, side: side, about: slices.Contains([]string{"about", "mention", "mentions", "mentioned", "о", "об", "обо", "про"}, before)})
		}
	}
	slices.SortFunc(q.people, func(a, b namedPerson) int { return a.i - b.i })
}

// parties are the people whose calls are meant, in order. Outside says that one of them stands for no side.
func (q *asked) parties() (ids []string, outside bool) {
	for _, p := range q.people {
		if p.about {
			continue
		}
		outside = outside || !p.side
		if !slices.Contains(ids, p.id) {
			ids = append(ids, p.id)
		}
	}
	return ids, outside
}

// uses notes that the command is about people.
func (q *asked) uses(ids []string) {
	for i := range q.people {
		q.people[i].used = q.people[i].used || slices.Contains(ids, q.people[i].id)
	}
}

// asideNames are the people of whom nothing was made.
func (q *asked) asideNames() []string {
	var out []string
	for _, p := range q.people {
		if !p.used && !p.side {
			out = append(out, q.line[q.words[p.i].From:q.words[p.j-1].To])
		}
	}
	return out
}

// speaksOfTalk reports that the question is about speaking or meeting with somebody.
func (q *asked) speaksOfTalk() bool {
	verbs := []string{"call*", "phon*", "speak*", "spoke", "spoken", "talk*", "met", "meet*", "conversation*",
		"говорил*", "поговорил*", "звон*", "позвон*", "созвон*", "разговор*", "разговарив*", "встреч*", "встретил*", "бесед*"}
	return slices.ContainsFunc(q.words, func(w analysis.Word) bool {
		return slices.ContainsFunc(verbs, func(v string) bool { return fits(w.Fold, v) })
	})
}

// ofPeople writes the command for a question that names people: the calls with them, or "" where the question's date is
// narrowed to the one call that fits, and where the names choose nothing. What no command narrows by people is an error that
// offers what can be asked.
func (u *understander) ofPeople(q *asked, in, word, span string) (string, error) {
	ids, outside := q.parties()
	day, ok, err := parseDate(q.date, u.today)
	if ok = ok && err == nil; len(ids) == 0 || q.with != "" || q.quoted != "" || !outside && len(ids) < 2 || q.date != "" && !ok {
		if q.with == "" && q.quoted == "" && word == "" {
			u.narrowDay(q)
		}
		return "", nil
	}
	talk := q.speaksOfTalk() || in == "calls"
	counts := in == "topic" || in == "calls" || in == "tone" && q.date == ""
	if u.set.everybody(u.ctx, ids) && (q.topic != "" || word != "" || q.date != "" || in != "topic" && in != "") {
		if word == "" {
			u.narrowDay(q)
		}
		return "", nil
	}
	if len(ids) > 2 && (q.date == "" || !day.Day()) {
		return "", u.pairs(ids)
	}
	calls := "calls " + strings.Join(ids, " ") + span
	if q.date != "" && day.From != "" {
		calls = "calls " + strings.Join(ids, " ") + " since " + q.date + " until " + q.date
	}
	switch {
	case word != "" && (q.date == "" || !day.Day()):
		return "", u.notNarrowed("tone", "tone "+word, ids, calls)
	case q.topic != "" && (q.date == "" || day.From != "" && !day.Short()):
		return u.naming(q, ids, calls)
	case q.date == "" && (in == "" || counts || in == "mentioned" || in == "readout"):
		asksWhat := in == "mentioned" && len(ids) == 2 && len(q.aside()) == 0
		if !talk && !asksWhat && len(q.words) >= 3 && in != "readout" {
			return "", nil
		}
		q.uses(ids)
		return calls, nil
	case q.date == "" && in == "disputed":
		return "", u.notNarrowed("disputed", "disputed", ids, calls)
	case q.date == "":
		rest := ""
		if in == "omitted" {
			rest = strings.TrimSpace(q.bySide(in))
		}
		a, err := u.whichWith(in, ids, rest)
		return a.Line, err
	case day.From != "" && q.topic == "" && (counts || !day.Short()) && talk:
		q.uses(ids)
		return calls, nil
	}
	return u.onDay(q, ids, day, calls)
}

// onDay narrows the question's time to the only call with people, or asks for the calls with them.
func (u *understander) onDay(q *asked, ids []string, day Span, calls string) (string, error) {
	q.uses(ids)
	with := u.together(ids, day)
	switch {
	case len(with) == 1:
		q.date = ref(with[0])
		return "", nil
	case len(ids) > 2:
		return "", u.pairs(ids)
	}
	return calls, nil
}

// pairs says that calls can be narrowed by two people.
func (u *understander) pairs(ids []string) error {
	m := &mendable{title: "Calls with " + u.set.peopleNames(ids) + "?", text: []string{"Calls can be narrowed by two people."}}
	for i, a := range ids[:min(len(ids), 3)] {
		for _, b := range ids[i+1 : min(len(ids), 3)] {
			m.next = append(m.next, reply.Ask{Label: u.set.peopleNames([]string{a, b}), Line: "calls " + a + " " + b})
		}
	}
	return m
}

// notNarrowed says that a command cannot be narrowed by people, and what can be asked.
func (u *understander) notNarrowed(command, line string, ids []string, calls string) error {
	names := u.set.peopleNames(ids)
	return &mendable{title: fmt.Sprintf("“%s” cannot be narrowed to the calls with %s", command, names),
		text: []string{"These can be asked instead."},
		next: []reply.Ask{{Label: "The calls with " + names, Line: calls}, {Label: "In all calls", Line: line}}}
}

// naming offers the calls with people in which a topic is named, or reads the question as being on the only one.
func (u *understander) naming(q *asked, ids []string, all string) (string, error) {
	f := ofPeople(ids)
	f.Held, f.Newest, f.NoPeople, f.Limit = true, true, true, 4*pageSize
	if day, ok, err := parseDate(q.date, u.today); ok && err == nil {
		f.Since, f.Until = day.From, day.To
	}
	if s, ok, err := parseDate(q.since, u.today); ok && err == nil {
		f.Since = s.From
	}
	if s, ok, err := parseDate(q.until, u.today); ok && err == nil {
		f.Until = s.To
	}
	calls, err := u.set.corpus.Calls(u.ctx, f)
	if err != nil {
		return "", err
	}
	looked := len(calls)
	named, err := u.thatName(calls, q.topic)
	if err != nil {
		return "", err
	}
	name, names := u.set.corpus.Topic(q.topic).Name, u.set.peopleNames(ids)
	if len(named) == 1 && looked < f.Limit {
		q.uses(ids)
		if q.note = "It is the only call known with " + names + "."; looked > 1 {
			q.note = fmt.Sprintf("Of %s with %s, it is the only one in which a side is known to have spoken of it.", u.set.many(looked), names)
		}
		return "compare " + ref(named[0]) + " " + q.topic, nil
	}
	m := &mendable{title: fmt.Sprintf("%s in %s with %s: which one?", name, u.set.many(len(named)), names)}
	switch {
	case len(named) == 0:
		m.title = fmt.Sprintf("%s is not known to be spoken of in a call with %s", name, names)
		m.text = []string{fmt.Sprintf("%s with %s looked at.", upper(u.set.many(looked)), names)}
	case looked == f.Limit:
		m.text = []string{fmt.Sprintf("Of the newest %s with %s, these name it.", u.set.many(looked), names)}
	default:
		m.text = []string{"Choose a call; the newest stand first."}
	}
	for _, c := range named[:min(len(named), pageSize-2)] {
		m.next = append(m.next, reply.Ask{Label: when(c) + ": " + c.Title, Line: "compare " + ref(c) + " " + q.topic})
	}
	if looked > 0 {
		m.next = append(m.next, reply.Ask{Label: "The calls with " + names, Line: all})
	}
	m.next = append(m.next, reply.Ask{Label: "Who named it, in all calls", Line: "mentioned " + q.topic})
	return "", m
}

// thatName leaves of calls those in which a side is known to have named a topic.
func (u *understander) thatName(calls []corpus.Call, topic string) ([]corpus.Call, error) {
	ids := []string{}
	for _, c := range calls {
		ids = append(ids, c.ID)
	}
	cells, err := u.set.corpus.Cells(u.ctx, corpus.Scope{Calls: ids, Topic: topic})
	said := map[string]bool{}
	for _, c := range cells {
		said[c.Call] = said[c.Call] || c.State == corpus.Said
	}
	return slices.DeleteFunc(calls, func(c corpus.Call) bool { return !said[c.ID] }), err
}

// narrowDay narrows a day of several calls to the only one of those who are named.
func (u *understander) narrowDay(q *asked) {
	s, ok, err := parseDate(q.date, u.today)
	if err != nil || !ok || !s.Day() || len(q.people) == 0 {
		return
	}
	all := u.together(nil, s)
	mine := all
	for _, p := range q.people {
		with := slices.DeleteFunc(slices.Clone(mine), func(c corpus.Call) bool { return !slices.Contains(c.People, p.id) })
		if len(with) > 0 && !p.about {
			mine = with
		}
	}
	if len(all) > 1 && len(mine) == 1 {
		q.date = ref(mine[0])
	}
}

// together are the calls of a time in which people took part, all of them.
func (u *understander) together(ids []string, s Span) []corpus.Call {
	f := corpus.CallFilter{}
	if len(ids) > 0 {
		f = ofPeople(ids)
	}
	f.Since, f.Until, f.MonthDay, f.Held, f.Limit = s.From, s.To, s.MonthDay, true, 4*pageSize
	if s.Edge != "" {
		f.Limit, f.Newest = 1, s.Edge == "latest"
	}
	calls, err := u.set.corpus.Calls(u.ctx, f)
	if err != nil {
		return nil
	}
	calls = slices.DeleteFunc(calls, func(c corpus.Call) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return !slices.Contains(c.People, id) })
	})
	if s.Day() {
		calls = preferDays(calls, s)
	}
	return calls
}
