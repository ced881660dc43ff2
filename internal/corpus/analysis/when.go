package analysis

import (
	"strconv"
	"time"
)

// When is what a statement says of the day of its conversation: "yesterday", "on Friday", "3 March". The zero value is nothing.
type When struct {
	Words string // as the title or the text has them

	back             int // days before the publication
	weekday          int // 1 is Monday, 0 is none
	year, month, day int // 0 where it is not said
}

// longestDelay is how many days a statement may be published after its conversation: a date before that is of something else.
const longestDelay = 7

// On returns the day that is meant, by the date of publication; ok is false where the words can mean no day of the last week.
func (w When) On(published time.Time) (day time.Time, ok bool) {
	if w.Words == "" {
		return time.Time{}, false
	}
	p := time.Date(published.Year(), published.Month(), published.Day(), 0, 0, 0, 0, time.UTC)
	switch {
	case w.weekday > 0:
		isoDay := (int(p.Weekday())+6)%7 + 1
		return p.AddDate(0, 0, -((isoDay - w.weekday + 7) % 7)), true
	case w.month > 0:
		for _, year := range []int{p.Year(), p.Year() - 1} { // a statement of January may be of December
			if w.year > 0 {
				year = w.year
			}
			d := time.Date(year, time.Month(w.month), w.day, 0, 0, 0, 0, time.UTC)
			if d.Day() == w.day && !d.After(p) && !d.Before(p.AddDate(0, 0, -longestDelay)) {
				return d, true
			}
		}
		return time.Time{}, false
	}
	return p.AddDate(0, 0, -w.back), true
}

// when finds what a statement says of its day: a date in the title, or a day in the clause that tells of the conversation, in one of
// the first two sentences.
func (r *reader) when(title *reader) When {
	for i := range title.tokens {
		if w, to := title.dayAt(i); w.month > 0 {
			w.Words = title.quote(i, to)
			return w
		}
	}
	for i := range r.tokens {
		if r.tokens[i].sentence > 1 {
			break
		}
		w, to := r.dayAt(i)
		if to == 0 || !r.tells(i, to, w) {
			continue
		}
		w.Words = r.quote(i, to)
		return w
	}
	return When{}
}

// quote is the text from one token up to another.
func (t *text) quote(from, to int) string { return t.s[t.tokens[from].from:t.tokens[to-1].to] }

// dayAt reads a day that begins at a token, and where it ends; to is 0 where there is none.
func (r *reader) dayAt(i int) (w When, to int) {
	switch {
	case r.listed(i, "today") && !r.owns(i):
		return When{}, i + 1
	case r.listed(i, "yesterday") && !r.owns(i):
		return When{back: 1}, i + 1
	case r.folded(i) == "this" && r.at(i+1, i) && r.listed(i+1, "daypart") && !r.owns(i+1):
		return When{}, i + 2
	case r.folded(i) == "last" && r.folded(i+1) == "night" && r.at(i+1, i) && !r.owns(i+1):
		return When{back: 1}, i + 2
	}
	if n := weekdays[r.folded(i)]; n > 0 && !r.owns(i) && (i == 0 || !r.listed(i-1, "otherweek")) {
		if w, to := r.dateAt(i + 1); to > 0 && r.at(i+1, i) { // Tuesday, July 12
			return w, to
		}
		return When{weekday: n}, i + 1
	}
	return r.dateAt(i)
}

// dateAt reads a day of a month: "July 12", "12 July 2022", "12 июля".
func (r *reader) dateAt(i int) (w When, to int) {
	month, number := months[r.folded(i)], r.ordinal(i)
	switch {
	case month > 0 && r.at(i+1, i) && r.ordinal(i+1) > 0:
		w = When{month: month, day: r.ordinal(i + 1)}
	case number > 0 && r.at(i+1, i) && months[r.folded(i+1)] > 0:
		w = When{month: months[r.folded(i+1)], day: number}
	default:
		return When{}, 0
	}
	to = i + 2
	if r.at(to, i) {
		if y, err := strconv.Atoi(r.folded(to)); err == nil && 1900 < y && y < 2200 {
			w.year, to = y, to+1
		}
	}
	if r.owns(to - 1) {
		return When{}, 0
	}
	return w, to
}

// ordinal is the day of a month that a token is, 0 if it is none.
func (r *reader) ordinal(i int) int {
	if i >= len(r.tokens) || r.tokens[i].flags&number == 0 {
		return 0
	}
	s := r.folded(i)
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if len(s) > 2 && s[len(s)-2:] == end {
			s = s[:len(s)-2]
		}
	}
	if n, err := strconv.Atoi(s); err == nil && n < 32 && len(s) < 3 {
		return n
	}
	return 0
}

// at reports that there is a token, in the sentence of another.
func (r *reader) at(i, of int) bool {
	return i >= 0 && i < len(r.tokens) && r.tokens[i].sentence == r.tokens[of].sentence
}

func (r *reader) folded(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return Fold(r.s[r.tokens[i].from:r.tokens[i].to])
}

// owns reports that a possessive s stands behind a token: yesterday's attack is not the day of the talk.
func (r *reader) owns(i int) bool {
	return i < len(r.tokens) && skipPossessive(r.s, int(r.tokens[i].to)) > int(r.tokens[i].to)
}

// tells reports that a day, tokens [from, to), is that of the conversation: a word for it or for holding it stands in the sentence,
// and nothing between begins another matter. A date may be of anything: it must open its sentence, stand beside the call, or end
// the first sentence, as what is said of all of it.
func (r *reader) tells(from, to int, w When) bool {
	called := func(i int) bool { return r.listed(i, "calling") }
	told := func(i int) bool {
		return called(i) || r.listed(i, "talk") || r.listed(i, "holding") || r.listed(i, "meets")
	}
	date := w.weekday > 0 || w.month > 0
	last := r.tokens[from].sentence == 0 && !r.at(to, from)
	before, far := told, 30
	if date {
		before = called
		if !last {
			far = 5
		}
	}
	apart := func(i int) bool {
		return r.listed(i, "apart") && !(last && !date && w.back == 0 && r.listed(i, "matter"))
	}
	for i, steps := from-1, 0; r.at(i, from) && !apart(i) && steps < far; i, steps = i-1, steps+1 {
		if before(i) || last && !date && r.listed(i, "matter") {
			return true
		}
		if date && steps >= 4 && r.tokens[i].flags&capital == 0 && len(r.folded(i)) > 4 && r.folded(i) != "conversation" {
			break // more than the names and titles of who spoke
		}
	}
	most := 20
	if r.at(from-3, from) { // only what stands first in a sentence is said of all of it
		most = 2
		if r.tokens[from].sentence > 0 {
			return false
		}
	}
	for i, steps := to, 0; r.at(i, from) && !r.listed(i, "apart") && steps < most; i, steps = i+1, steps+1 {
		if most < 20 && (r.folded(i) == "and" || r.folded(i) == "и") {
			return false
		}
		if told(i) {
			return true
		}
	}
	return false
}

var months = map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
	"november": 11, "december": 12, "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8, "сентября": 9,
	"октября": 10, "ноября": 11, "декабря": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}

var weekdays = map[string]int{"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
	"понедельник": 1, "вторник": 2, "среду": 3, "четверг": 4, "пятницу": 5, "субботу": 6, "воскресенье": 7}
