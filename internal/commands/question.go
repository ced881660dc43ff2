package commands

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/corpus/analysis"
)

// asked is a free question taken apart.
type asked struct {
	words  []analysis.Word
	used   []bool
	line   string
	date   string
	since  string
	until  string
	sides  []named // in order, each once
	note   string  // what else is to be said of how the question was read
	silent string  // the side that a question sets apart as not having said it: "but the Kremlin did not"
	topic  string
	people []namedPerson // in order
	quoted string
	with   string // a second date
	read   string // how the topic's name was read, "" where it stands as it is
}

// question understands a free question as a command. It never guesses beyond a date, a topic, a side, people or a quotation
// that stand in it. An error says what can be asked instead.
func (u *understander) question(line string) (_ Args, ok bool, _ error) {
	q := &asked{line: line, words: analysis.Words(line)}
	if len(q.words) == 0 || len(q.words) > 60 {
		return Args{}, false, nil
	}
	q.used = make([]bool, len(q.words))
	q.findQuoted()
	u.findDates(q)
	q.findSides(u.sideName)
	u.findTopic(q)
	u.findPeople(q)
	command, err := u.compose(q)
	if command == "" || err != nil {
		return Args{}, false, err
	}
	a, err := u.parse(command)
	if err != nil {
		return Args{}, false, nil // a question that makes no command is not understood
	}
	aside := q.aside()
	if len(aside) > 0 && q.intent() == "" && (q.topic == "" || q.read != "") && q.quoted == "" {
		return Args{}, false, nil // nothing but a date or a side was understood, and something else was meant
	}
	a.understood = append([]string{fmt.Sprintf("Understood as: %s", a.Line)}, a.understood...)
	if q.read != "" {
		a.understood = append(a.understood, q.read)
	}
	if q.note != "" {
		a.understood = append(a.understood, q.note)
	}
	if aside = slices.Concat(q.asMatters(a), q.asideNames(), aside); len(aside) > 0 && q.quoted == "" {
		a.understood = append(a.understood, "Left aside, as nothing was made of it: "+strings.Join(aside, ", ")+".")
	}
	return a, true, nil
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
	rest := strings.TrimLeft(q.line[open:], "\"“«")
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
		if j-i == 1 && (first == "last" || first == "first" || first == "recent" || len(first) < 4) && q.intent() != "compare" || weekday(first) {
			return false
		}
		s, ok, err := parseDate(raw, u.today)
		if err != nil || !ok || strings.ContainsAny(raw, "?!") || s.Edge != "" && len(q.words) > 2 && q.intent() != "compare" {
			return false
		}
		before := ""
		if i > 0 {
			before = q.words[i-1].Fold
		}
		return q.dated(s, before)
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

// dated puts a date where the word before it says that it belongs.
func (q *asked) dated(s Span, before string) bool {
	shift := func(date string, days int) string {
		t, err := time.Parse(time.DateOnly, date)
		if err != nil {
			return date
		}
		return t.AddDate(0, 0, days).Format(time.DateOnly)
	}
	switch before {
	case "since", "from", "с", "начиная":
		q.since = s.String()
	case "after", "после":
		q.since = shift(s.To, 1)
	case "until", "till", "to", "по":
		q.until = s.String()
	case "before", "до":
		q.until = shift(s.From, -1)
	case "between", "между":
		q.since = s.String()
	default:
		switch {
		case q.since != "" && q.until == "" && (before == "and" || before == "и"):
			q.until = s.String()
		case q.date == "":
			q.date = s.String()
		case q.with == "":
			q.with = s.String()
		default:
			return false
		}
	}
	return true
}

// sideName knows the folded name of a side. A country that is also a topic is rather asked for as the topic.
func (u *understander) sideName(w string) (string, bool) {
	if _, ok := u.set.corpus.TopicWords()[w]; ok {
		return "", false
	}
	id, ok := u.set.corpus.SideWords()[w]
	return id, ok
}

func (u *understander) personName(w string) (string, bool) {
	id, ok := u.set.corpus.PeopleWords()[w]
	return id, ok && !link(w) && !analysis.Common(w)
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
	note := func(i, j int, id string) {
		t := c.Topic(id)
		if f := q.folded(i, j); f != analysis.Fold(t.Name) && f != strings.ReplaceAll(t.Slug, "-", " ") {
			q.read = fmt.Sprintf("Read “%s” as the topic %s.", q.line[q.words[i].From:q.words[j-1].To], t.Name)
		}
	}
	q.windows(4, func(i, j int) bool {
		id, ok := c.TopicWords()[q.folded(i, j)]
		if ok = ok && !idle(q.folded(i, j)) && take(id); ok {
			note(i, j, id)
		}
		return ok
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
		if ok = ok && len(r.Others) == 0 && take(r.ID); ok {
			note(i, j, r.ID)
		}
		return ok
	})
}

// idle words are aliases of a topic that in a question mean something else.
func idle(w string) bool {
	return slices.Contains([]string{"contact", "contacts", "relations", "relationship", "meeting", "thanks", "history", "conversation",
		"phone", "talks", "statement", "statements", "different", "difference"}, w)
}

// compose writes the command that a question amounts to, "" where it amounts to none.
func (u *understander) compose(q *asked) (string, error) {
	in := q.intent()
	if q.beyond(in) {
		return "", nil
	}
	if q.date == "" && q.since == "" && slices.Contains([]string{"sources", "brief", "compare", "tone", "readout"}, in) {
		q.date, q.until = q.until, "" // "источники по 2 мая 2017"
	}
	side := q.bySide(in)
	span := ""
	if q.since != "" {
		span += " since " + q.since
	}
	if q.until != "" {
		span += " until " + q.until
	}
	word := u.toneWord(q)
	if word != "" && q.negated() && in != "omitted" {
		return "", nil
	}
	if in == "topic" && q.topic == "" && word != "" {
		in = "tone" // how many times was it called that
	}
	if command, err := u.ofPeople(q, in, word, span); command != "" || err != nil {
		return command, err
	}
	return u.written(q, in, word, side, span), nil
}

// written writes the command for what a question has: a date, a topic, a side, a word for the mood.
func (u *understander) written(q *asked, in, word, side, span string) string {
	switch {
	case q.with != "" && in == "compare":
		return "compare " + q.date + " with " + q.with + side
	case q.with != "":
		return "" // two dates, and no word on what to do with them
	case q.quoted != "" && in != "tone":
		return `quote "` + q.quoted + `"`
	case in == "tone" && q.date == "" && word != "":
		return "tone " + word + side
	case in == "tone" && q.date == "":
		return "tone" + side
	case in != "tone" && q.date == "" && q.topic == "" && word != "" && (len(q.words) == 1 || q.speaksOfCalls()):
		return "tone " + word + side
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
	case in == "calls":
		return "calls"
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

// toneWord takes the first tone word out of the question.
func (u *understander) toneWord(q *asked) string {
	for i, w := range q.words {
		if q.used[i] || shows(w.Fold, intents()) || slices.Contains(strings.Fields(fillers), w.Fold) {
			continue
		}
		if r, ok := u.set.corpus.FindTone(w.Fold); ok && r.Exact {
			q.used[i] = true
			return r.ID
		}
	}
	return ""
}
