package commands

import (
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// An intent is what a free question is after, by the phrases that show it: folded, * for any ending. The first intent
// that shows wins.
type intent struct {
	name    string
	phrases []string
}

func intents() []intent {
	return []intent{
		{"omitted", []string{"left out", "leave out", "leaves out", "leaving out", "omit*", "not mention*", "didnt mention*",
			"doesnt mention*", "fail* to mention", "silent", "silence", "missing from", "missing in", "is missing", "skipp*", "absent",
			"not say*", "didnt say", "did not", "didnt", "leave unsaid", "unsaid", "умолч*", "не упомян*", "не упомин*", "опустил*", "опущен*", "не сказ*", "не сообщ*",
			"обош*", "промолч*", "скрыл*", "не говорил*", "не назвал*", "не вошл*"}},
		{"disputed", []string{"contradict*", "disagree*", "disput*", "conflicting", "deny", "denied", "denial*", "denies", "at odds",
			"противореч*", "спорн*", "расходятся", "расхождени*", "опроверг*", "отрица*"}},
		{"compare", []string{"compar*", "difference*", "differ*", "versus", "vs", "side by side", "сравни*", "разниц*", "отлича*", "различ*"}},
		{"sources", []string{"source*", "where do* this come from", "источник*"}},
		{"brief", []string{"summar*", "brief*", "in short", "кратк*", "вкратце", "резюм*"}},
		{"tone", []string{"tone", "mood", "atmosphere", "how often was", "how many times was", "how many times did", "describe* as", "described", "тон", "тональност*", "атмосфер*",
			"настроени*", "назвал*", "называл*"}},
		{"readout", []string{"how long", "duration", "who called", "who phoned", "who initiated", "who was in the room", "who took part",
			"сколько длил*", "как долго", "длил*", "кто звонил", "кто позвонил", "кто инициатор", "кто участвовал"}},
		{"topic", []string{"over time", "history of", "how often", "how many times", "last time", "last mention*", "со временем", "как часто",
			"сколько раз", "когда в последний раз", "когда впервые", "first mention*", "first time", "come up", "came up"}},
		{"calls", []string{"how many calls", "list calls", "list the calls", "list all calls", "which calls", "all calls", "all the calls", "calls in", "when did they", "calls with", "calls between",
			"сколько звонков", "сколько было звонков", "список звонков", "все звонки", "все разговоры", "когда говорил*", "звонки"}},
		{"mentioned", []string{"mention*", "say* about", "said about", "raise*", "talk* about", "discuss*", "speak about", "spoke about", "bring up", "brought up", "refer* to",
			"упомян*", "упомин*", "сказал*", "говорил*", "обсужд*", "обсуди*", "поднимал*", "поднял*", "шла речь"}},
	}
}

// asked is a free question taken apart.
type asked struct {
	words  []analysis.Word
	used   []bool
	line   string
	date   string
	since  string
	until  string
	sides  []string // in order, each once
	topic  string
	person string
	quoted string
}

// question understands a free question as a command. It never guesses beyond a date, a topic, a side or a quotation
// that stands in it.
func (u *understander) question(line string) (Args, bool) {
	q := &asked{line: line, words: analysis.Words(line)}
	if len(q.words) == 0 || len(q.words) > 60 {
		return Args{}, false
	}
	q.used = make([]bool, len(q.words))
	q.findQuoted()
	u.findDates(q)
	q.findNames(3, u.set.corpus.SideWords(), func(id string) {
		if !slices.Contains(q.sides, id) {
			q.sides = append(q.sides, id)
		}
	})
	u.findTopic(q)
	q.findNames(3, u.set.corpus.PeopleWords(), func(id string) {
		if q.person == "" {
			q.person = id
		}
	})
	command := u.compose(q)
	if command == "" {
		return Args{}, false
	}
	a, err := u.parse(command)
	if err != nil {
		return Args{}, false
	}
	a.understood = append([]string{fmt.Sprintf("Understood as: %s", a.Line)}, a.understood...)
	return a, true
}

// folded returns the words from i to j as one folded string.
func (q *asked) folded(i, j int) string {
	parts := make([]string, 0, j-i)
	for _, w := range q.words[i:j] {
		if w.Parts != nil {
			parts = append(parts, w.Parts...)
		} else {
			parts = append(parts, w.Fold)
		}
	}
	return strings.Join(parts, " ")
}

func (q *asked) findQuoted() {
	open := strings.IndexAny(q.line, "\"“«")
	if open < 0 {
		return
	}
	_, rest, _ := strings.Cut(q.line[open:], q.line[open:open+1])
	rest = strings.TrimLeft(q.line[open:], "\"“«")
	end := strings.IndexAny(rest, "\"”»")
	if end > 0 {
		q.quoted = rest[:end]
	}
}

// windows calls f for runs of unused words, longest first; f reports whether the run is taken.
func (q *asked) windows(most int, f func(i, j int) bool) {
	for n := most; n > 0; n-- {
		for i := 0; i+n <= len(q.words); i++ {
			if slices.Contains(q.used[i:i+n], true) || !f(i, i+n) {
				continue
			}
			for k := i; k < i+n; k++ {
				q.used[k] = true
			}
		}
	}
}

// findDates takes dates out of the question; the word before says whether one bounds a stretch of time.
func (u *understander) findDates(q *asked) {
	q.windows(5, func(i, j int) bool {
		raw := q.line[q.words[i].From:q.words[j-1].To]
		first, last := q.words[i].Fold, q.words[j-1].Fold
		if len(dateWords(first)) == 0 || len(dateWords(last)) == 0 {
			return false
		}
		if j-i == 1 && (first == "last" || first == "first" || first == "recent" || len(first) < 4) || weekday(first) {
			return false
		}
		s, ok, err := parseDate(raw, u.today)
		if err != nil || !ok || strings.ContainsAny(raw, "?!") {
			return false
		}
		before := ""
		if i > 0 {
			before = q.words[i-1].Fold
		}
		switch before {
		case "since", "after", "from", "с", "после", "начиная":
			q.since = s.String()
		case "until", "till", "before", "to", "до", "по":
			q.until = s.String()
		default:
			if q.date != "" {
				return false
			}
			q.date = s.String()
		}
		return true
	})
	if q.date == "" {
		for i, w := range q.words[:max(0, len(q.words)-1)] {
			next := q.words[i+1].Fold
			if s, ok := wordDate(w.Fold, u.today); ok && s.Edge != "" && (strings.HasPrefix(next, "call") || strings.HasPrefix(next, "conversation") ||
				strings.HasPrefix(next, "readout") || strings.HasPrefix(next, "звон") || strings.HasPrefix(next, "разговор")) {
				q.date = s.Edge
				q.used[i], q.used[i+1] = true, true
			}
		}
	}
}

// findNames takes names out of the question, as they stand in a table of folded names.
func (q *asked) findNames(most int, names map[string]string, take func(string)) {
	type at struct {
		i  int
		id string
	}
	var found []at
	q.windows(most, func(i, j int) bool {
		id, ok := names[q.folded(i, j)]
		if ok {
			found = append(found, at{i, id})
		}
		return ok
	})
	slices.SortStableFunc(found, func(a, b at) int { return a.i - b.i })
	for _, f := range found {
		take(f.id)
	}
}

// findTopic takes the longest name of a topic out of the question; a single word may be in any form, or slightly
// misspelt when it is long.
func (u *understander) findTopic(q *asked) {
	c := u.set.corpus
	take := func(id string) bool {
		if q.topic == "" {
			q.topic = id
			return true
		}
		return false
	}
	q.windows(4, func(i, j int) bool {
		id, ok := c.TopicWords()[q.folded(i, j)]
		return ok && !idle(q.folded(i, j)) && take(id)
	})
	if q.topic != "" {
		return
	}
	q.windows(1, func(i, j int) bool {
		w := q.words[i].Fold
		if len([]rune(w)) < 5 || idle(w) || shows(w, intents()) {
			return false
		}
		r, ok := c.FindTopic(w)
		return ok && len(r.Others) == 0 && take(r.ID)
	})
}

// idle words are aliases of a topic that in a question mean something else.
func idle(w string) bool {
	return slices.Contains([]string{"contact", "contacts", "relations", "relationship", "meeting", "thanks", "history", "conversation",
		"phone", "talks", "statement", "statements", "different", "difference"}, w)
}

// shows reports that a single word belongs to an intent.
func shows(w string, in []intent) bool {
	return slices.ContainsFunc(in, func(x intent) bool {
		return slices.ContainsFunc(x.phrases, func(p string) bool { return !strings.Contains(p, " ") && fits(w, p) })
	})
}

// fits compares a word with a pattern word.
func fits(w, p string) bool {
	if stem, ok := strings.CutSuffix(p, "*"); ok {
		return strings.HasPrefix(w, stem)
	}
	return w == p
}

// intent returns what the question is after, "" where nothing shows it.
func (q *asked) intent() string {
	for _, in := range intents() {
		for _, p := range in.phrases {
			want := strings.Fields(p)
			for i := 0; i+len(want) <= len(q.words); i++ {
				all := true
				for k, w := range want {
					all = all && fits(q.words[i+k].Fold, w)
				}
				if all {
					return in.name
				}
			}
		}
	}
	return ""
}

// compose writes the command that a question amounts to, "" where it amounts to none.
func (u *understander) compose(q *asked) string {
	in := q.intent()
	if q.date == "" && q.since == "" && slices.Contains([]string{"sources", "brief", "compare", "tone", "readout"}, in) {
		q.date, q.until = q.until, "" // "источники по 2 мая 2017"
	}
	side := ""
	if len(q.sides) > 0 {
		side = " by " + q.sides[0]
	}
	span := ""
	if q.since != "" {
		span += " since " + q.since
	}
	if q.until != "" {
		span += " until " + q.until
	}
	if in == "omitted" && len(q.sides) > 1 {
		side = " by " + q.sides[len(q.sides)-1] // "what the Kremlin said that the White House did not"
	} else if len(q.sides) > 1 {
		side = ""
	}
	switch {
	case q.quoted != "" && in != "tone":
		return `quote "` + q.quoted + `"`
	case in == "tone" && q.date == "":
		if w := u.toneWord(q); w != "" {
			return "tone " + w + side
		}
		return "tone" + side
	case in == "calls" && q.topic == "":
		return strings.TrimSpace("calls " + q.date)
	case in == "disputed" && q.topic == "":
		return strings.TrimSpace("disputed " + q.date)
	case q.date != "" && q.topic != "" && !wide(q.date):
		return "compare " + q.date + " " + q.topic
	case q.date != "" && q.topic != "":
		return u.about(in, q.topic, side, " since "+q.date+" until "+q.date)
	case q.date != "":
		return u.ofCall(in, q.date, side)
	case q.topic != "":
		return u.about(in, q.topic, side, span)
	case in == "calls" || q.person != "" && len(q.words) < 3:
		return strings.TrimSpace("calls " + q.person)
	}
	return ""
}

// wide reports that a date is a whole year.
func wide(date string) bool { return len(date) == 4 }

func (u *understander) ofCall(in, date, side string) string {
	switch in {
	case "omitted":
		return "omitted " + date + side
	case "compare", "sources", "brief", "tone":
		return in + " " + date
	}
	if wide(date) {
		return "calls " + date
	}
	return "readout " + date
}

func (u *understander) about(in, topic, side, span string) string {
	switch in {
	case "omitted":
		return "omitted " + topic + side + span
	case "mentioned":
		return "mentioned " + topic + side + span
	}
	if side != "" || span != "" {
		return "mentioned " + topic + side + span
	}
	return "topic " + topic
}

// toneWord returns the first unused word of the question that is a tone word.
func (u *understander) toneWord(q *asked) string {
	for i, w := range q.words {
		if q.used[i] || shows(w.Fold, intents()) {
			continue
		}
		if r, ok := u.set.corpus.FindTone(w.Fold); ok && r.Exact {
			return r.ID
		}
	}
	return ""
}
