package commands

import (
	"slices"

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
			q.people = append(q.people, namedPerson{id: id, i: i, j: i + n, side: side, about: slices.Contains([]string{"about", "о", "об", "про"}, before)})
		}
	}
	slices.SortFunc(q.people, func(a, b namedPerson) int { return a.i - b.i })
}

// party is the person whose calls are meant: one who stands for no side; of two who do, the one with fewer calls.
func (u *understander) party(q *asked) string {
	best, fewest := "", 0
	var sides []string
	for _, p := range q.people {
		switch {
		case p.about || slices.Contains(sides, p.id):
		case !p.side:
			return p.id
		default:
			sides = append(sides, p.id)
		}
	}
	if len(sides) < 2 {
		return ""
	}
	for _, id := range sides {
		held, claimed, err := u.set.corpus.CountCalls(u.ctx, corpus.CallFilter{Person: id})
		if n := held + claimed; err == nil && n > 0 && (best == "" || n < fewest) {
			best, fewest = id, n
		}
	}
	return best
}

// uses notes that the command is about a person.
func (q *asked) uses(id string) {
	for i := range q.people {
		q.people[i].used = q.people[i].used || q.people[i].id == id
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

// ofPerson writes the command for a question that names a person: the calls of that person, or "" where the question's
// date is narrowed to the one call that fits, and where nothing is made of the name.
func (u *understander) ofPerson(q *asked, in, span string) string {
	counts := in == "topic" || in == "calls" || in == "tone" && q.date == ""
	id := u.party(q)
	sideOnly := !slices.ContainsFunc(q.people, func(p namedPerson) bool { return p.id == id && !p.side })
	switch {
	case q.with != "" || q.quoted != "":
		return ""
	case id == "" || sideOnly && q.date != "":
		u.narrowDay(q)
		return ""
	case sideOnly && (!q.speaksOfTalk() || in != "topic" && in != "" || q.topic != ""):
		return ""
	case q.date == "" && q.topic == "" && (q.speaksOfTalk() || in == "calls" || len(q.words) < 3):
		q.uses(id)
		return "calls " + id + span
	case q.date == "" || q.topic != "" && wide(q.date):
		return ""
	}
	s, ok, err := parseDate(q.date, u.today)
	if err != nil || !ok {
		return ""
	}
	if s.From != "" && q.topic == "" && (counts || wide(q.date)) && (q.speaksOfTalk() || in == "calls") {
		q.uses(id)
		return "calls " + id + " since " + q.date + " until " + q.date
	}
	calls := u.together(q, id, s)
	if len(calls) == 0 {
		return ""
	}
	for _, p := range q.people {
		if slices.Contains(calls[0].People, p.id) {
			q.uses(p.id)
		}
	}
	if len(calls) == 1 {
		q.date = ref(calls[0])
		return ""
	}
	if s.From == "" {
		return "calls " + id
	}
	return "calls " + id + " since " + q.date + " until " + q.date
}

// narrowDay narrows a day of several calls to the only one of those who are named as sides.
func (u *understander) narrowDay(q *asked) {
	s, ok, err := parseDate(q.date, u.today)
	if err != nil || !ok || !s.Day() || len(q.people) == 0 {
		return
	}
	all := preferDays(u.together(&asked{}, "", s), s)
	if mine := u.together(q, "", s); len(all) > 1 && len(mine) == 1 {
		q.date = ref(mine[0])
	}
}

// together are the calls of a time in which a person, or anybody for "", took part, with all others who are named where there are such.
func (u *understander) together(q *asked, id string, s Span) []corpus.Call {
	f := corpus.CallFilter{Person: id, Since: s.From, Until: s.To, MonthDay: s.MonthDay, Held: true, Limit: 4 * pageSize}
	if s.Edge != "" {
		f.Limit, f.Newest = 1, s.Edge == "latest"
	}
	calls, err := u.set.corpus.Calls(u.ctx, f)
	if err != nil {
		return nil
	}
	if s.Day() {
		calls = preferDays(calls, s)
	}
	for _, p := range q.people {
		with := slices.DeleteFunc(slices.Clone(calls), func(c corpus.Call) bool { return !slices.Contains(c.People, p.id) })
		if len(with) > 0 && !p.about {
			calls = with
		}
	}
	return calls
}
