package commands

import (
	"slices"

	"readoutbot/internal/corpus/analysis"
)

// named is a side in a question, at the words from i to before j.
type named struct {
	id   string
	i, j int
}

// findSides takes the names of sides out of the question; know leads from a folded name to what it names. It sees whether one is
// set apart: "but the Kremlin did not", "а Кремль нет", "but not the Kremlin".
func (q *asked) findSides(know func(string) (string, bool)) {
	var found []named
	q.windows(3, func(i, j int) bool {
		id, ok := know(q.folded(i, j))
		if ok {
			found = append(found, named{id, i, j})
		}
		return ok
	})
	slices.SortStableFunc(found, func(a, b named) int { return a.i - b.i })
	word := func(i int) string {
		if i < 0 || i >= len(q.words) {
			return ""
		}
		return q.words[i].Fold
	}
	for _, f := range found {
		if slices.ContainsFunc(q.sides, func(s named) bool { return s.id == f.id }) {
			continue
		}
		before := word(f.i - 1)
		if before == "the" {
			before = word(f.i - 2)
		}
		if len(q.sides) > 0 && (word(f.j) == "нет" || word(f.j) == "not" || before == "not" || before == "не") {
			q.silent = f.id
		}
		q.sides = append(q.sides, f)
	}
}

// bySide is the clause for the side that is asked about: of several, the one that is said to have left something out; none
// where that is somebody who stands for no side.
func (q *asked) bySide(in string) string {
	_, from, to := q.shown()
	switch {
	case len(q.sides) == 0:
		return ""
	case in == "omitted" && slices.ContainsFunc(q.people, func(p namedPerson) bool { return !p.side && !p.about && p.j <= from }) && q.sides[0].i >= to:
		return "" // "what did Erdogan leave out of his call with Putin"
	case len(q.sides) == 1:
		return " by " + q.sides[0].id
	case in != "omitted":
		return ""
	case q.silent != "":
		return " by " + q.silent
	}
	id := q.sides[0].id // "left out by the Kremlin that the White House has"
	for _, s := range q.sides {
		switch {
		case s.i >= to && s.i <= to+2 && slices.ContainsFunc(q.words[to:s.i], func(w analysis.Word) bool { return w.Fold == "by" }):
			return " by " + s.id
		case s.j <= from:
			id = s.id // "what the Kremlin said that the White House did not"
		}
	}
	return " by " + id
}

// asMatters are the sides that a question names as a matter ("did they discuss Turkey"), not as who speaks: nothing was made of
// those that a command is not about.
func (q *asked) asMatters(a Args) []string {
	before := []string{"about", "on", "over", "regarding", "concerning", "discuss*", "mention*", "raise", "raised", "о", "об", "обо", "про", "обсуд*", "обсужд*", "упом*"}
	var out []string
	for _, s := range q.sides {
		i := s.i - 1
		if i > 0 && q.words[i].Fold == "the" {
			i--
		}
		if i < 0 || a.Side == s.id || !slices.ContainsFunc(before, func(w string) bool { return fits(q.words[i].Fold, w) }) {
			continue
		}
		out = append(out, q.line[q.words[s.i].From:q.words[s.j-1].To])
	}
	return out
}
