package commands

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"readoutbot/internal/corpus/analysis"
)

// Span is a stretch of days as a reader names it. From and To are dates, both included; MonthDay ("01-28") stands alone
// where no year is given; Edge is "first" or "latest"; Call is a call's id.
type Span struct {
	From, To string
	MonthDay string
	Edge     string
	Call     string
}

// Day reports that the span is a single day.
func (s Span) Day() bool { return s.From != "" && s.From == s.To }

// Short reports that the span is less than a year.
func (s Span) Short() bool {
	if s.From == "" {
		return true
	}
	from, err1 := time.Parse(time.DateOnly, s.From)
	to, err2 := time.Parse(time.DateOnly, s.To)
	return err1 == nil && err2 == nil && to.Sub(from) < 364*24*time.Hour
}

// dateName cuts what may be a call's name as somebody else's statement would have given it: a day, and a name behind it.
func dateName(text string) (date, name string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if len(text) < len(time.DateOnly)+2 || text[len(time.DateOnly)] != '-' {
		return "", "", false
	}
	date, name = text[:len(time.DateOnly)], text[len(time.DateOnly)+1:]
	_, err := time.Parse(time.DateOnly, date)
	return date, name, err == nil && !strings.Contains(name, " ")
}

// String is the span as it can be typed: a day, a month, a year.
func (s Span) String() string {
	switch {
	case s.Call != "":
		return s.Call
	case s.Edge != "":
		return s.Edge
	case s.MonthDay != "":
		t, _ := time.Parse("01-02", s.MonthDay)
		return t.Format("2 January")
	case s.Day():
		return s.From
	case s.From[:4] == s.To[:4] && s.From[5:] == "01-01" && s.To[5:] == "12-31":
		return s.From[:4]
	}
	return s.From[:7]
}

// badDate says that a text is meant as a date and cannot be one; notMeant, that it does not look like one at all.
type badDate struct {
	text, why string
	notMeant  bool
}

func (e *badDate) Error() string { return fmt.Sprintf("%q is no date: %s", e.text, e.why) }

// parseDate reads a date as people write them, in English or Russian. ok is false where the text is no date at all; an
// error says that it is one that cannot be. today is for "today" and "yesterday".
func parseDate(text string, today time.Time) (s Span, ok bool, err error) {
	words := dateWords(text)
	if len(words) == 0 || len(words) > 4 {
		return s, false, nil
	}
	if len(words) == 1 {
		if s, ok := wordDate(words[0], today); ok {
			return s, true, nil
		}
		if s, ok, err := numericDate(words[0]); ok || err != nil {
			return s, ok, err
		}
	}
	var day, month, year int
	for _, w := range words {
		if n, isDay := number(w); n > 0 {
			switch {
			case isDay && day == 0 && n <= 31:
				day = n
			case n >= 1900 && n < 2100 && year == 0:
				year = n
			default:
				return s, false, nil
			}
			continue
		}
		m := monthOf(w)
		if m == 0 || month != 0 {
			return s, false, nil
		}
		month = m
	}
	switch {
	case month == 0 && day == 0 && year > 0:
		return Span{From: fmt.Sprintf("%d-01-01", year), To: fmt.Sprintf("%d-12-31", year)}, true, nil
	case month == 0:
		return s, false, nil
	case year == 0 && day == 0:
		return s, false, &badDate{text: text, why: "add a year, as in " + time.Month(month).String() + " 2017"}
	}
	return fromParts(text, year, month, day)
}

// fromParts makes a span of a year, month and day; a part that is 0 is not given.
func fromParts(text string, year, month, day int) (Span, bool, error) {
	if month < 1 || month > 12 {
		return Span{}, false, &badDate{text: text, why: "there is no such month"}
	}
	if day == 0 {
		first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
		return Span{From: first.Format(time.DateOnly), To: first.AddDate(0, 1, -1).Format(time.DateOnly)}, true, nil
	}
	y := year
	if y == 0 {
		y = 2000 // a leap year
	}
	t := time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return Span{}, false, &badDate{text: text, why: fmt.Sprintf("%s has no day %d", time.Month(month), day)}
	}
	if year == 0 {
		return Span{MonthDay: t.Format("01-02")}, true, nil
	}
	return Span{From: t.Format(time.DateOnly), To: t.Format(time.DateOnly)}, true, nil
}

// Day reads a date as questions take them, or one that a time follows, and returns its day as YYYY-MM-DD.
func Day(text string, today time.Time) (string, error) {
	if n := len(time.DateOnly); len(text) > n {
		if _, err := time.Parse(time.DateOnly, text[:n]); err == nil {
			return text[:n], nil
		}
	}
	s, ok, err := parseDate(text, today)
	var bad *badDate
	switch {
	case errors.As(err, &bad):
		return "", fmt.Errorf("%q is no date: %s", text, bad.why)
	case !ok || !s.Day():
		return "", fmt.Errorf("%q is no date of publication: write YYYY-MM-DD", text)
	}
	return s.From, nil
}

// dateWords cuts a text and drops what adds nothing to a date.
func dateWords(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(analysis.Fold(text), func(r rune) bool { return r == ' ' || r == ',' }) {
		w = strings.Trim(w, ".?!;:\"“”«»()")
		switch w {
		case "", "of", "the", "on", "in", "at", "г", "год", "года", "году", "call", "one", "в", "на", "от", "за", "звонок", "разговор":
			continue
		}
		if weekday(w) {
			continue
		}
		out = append(out, w)
	}
	return out
}

func weekday(w string) bool {
	for _, d := range []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "wed", "thu", "fri", "sat", "sun",
		"понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота", "субботу", "воскресенье"} {
		if w == d {
			return true
		}
	}
	return false
}

func wordDate(w string, today time.Time) (Span, bool) {
	day := func(t time.Time) (Span, bool) {
		d := t.Format(time.DateOnly)
		return Span{From: d, To: d}, true
	}
	switch w {
	case "latest", "last", "newest", "recent", "последний", "последнего", "последнем", "последняя", "последнее":
		return Span{Edge: "latest"}, true
	case "first", "earliest", "oldest", "первый", "первого", "первом", "первая", "первое":
		return Span{Edge: "first"}, true
	case "today", "сегодня":
		return day(today)
	case "yesterday", "вчера":
		return day(today.AddDate(0, 0, -1))
	}
	return Span{}, false
}

// numericDate reads 2017-01-28, 2017-01, 28.01.2017 and 28/01/2017. Where day and month could change places, it asks.
func numericDate(w string) (Span, bool, error) {
	parts := strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '.' || r == '/' })
	if len(parts) < 2 || len(parts) > 3 {
		return Span{}, false, nil
	}
	n := make([]int, len(parts))
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || len(p) > 4 || v == 0 {
			return Span{}, false, nil
		}
		n[i] = v
	}
	switch {
	case len(parts[0]) == 4 && len(parts) == 2:
		return fromParts(w, n[0], n[1], 0)
	case len(parts[0]) == 4:
		return fromParts(w, n[0], n[1], n[2])
	case len(parts) == 2 && len(parts[1]) == 4:
		return fromParts(w, n[1], n[0], 0)
	case len(parts) == 3 && len(parts[2]) == 4 && !strings.Contains(w, "/"):
		return fromParts(w, n[2], n[1], n[0])
	case len(parts) == 3 && len(parts[2]) == 4 && n[0] > 12:
		return fromParts(w, n[2], n[1], n[0])
	case len(parts) == 3 && len(parts[2]) == 4 && (n[1] > 12 || n[0] == n[1]):
		return fromParts(w, n[2], n[0], n[1])
	case len(parts) == 3 && len(parts[2]) == 4:
		return Span{}, false, &badDate{text: w, why: fmt.Sprintf("it can be read in two ways; write %04d-%02d-%02d or %04d-%02d-%02d", n[2], n[1], n[0], n[2], n[0], n[1])}
	}
	return Span{}, false, nil
}

// number reads a number with or without an ordinal's ending; isDay says that it can be a day of the month.
func number(w string) (n int, isDay bool) {
	end := strings.IndexFunc(w, func(r rune) bool { return !unicode.IsDigit(r) })
	rest := ""
	if end >= 0 {
		w, rest = w[:end], strings.TrimPrefix(w[end:], "-")
	}
	switch rest {
	case "", "st", "nd", "rd", "th", "го", "е", "ое", "ого", "м", "ом":
	default:
		return 0, false
	}
	n, err := strconv.Atoi(w)
	if err != nil || len(w) > 4 {
		return 0, false
	}
	return n, len(w) <= 2
}

// monthOf returns the month that a folded word names, 0 for none: names and abbreviations in English and Russian (in
// any case), and names with one slip of the fingers.
func monthOf(w string) int {
	english := []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	russian := []string{"январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"}
	letters := len([]rune(w))
	for i, m := range english {
		if w == m || letters >= 3 && letters <= 4 && strings.HasPrefix(m, w) {
			return i + 1
		}
	}
	for i, m := range russian {
		switch {
		case m == "ма":
			if w == "май" || w == "мая" || w == "мае" || w == "маи" {
				return i + 1
			}
		case strings.HasPrefix(w, m) && letters <= len([]rune(m))+2, letters >= 3 && strings.HasPrefix(m, w):
			return i + 1
		}
	}
	for i, m := range english {
		if letters >= 5 && analysis.Distance(w, m, 1) == 1 {
			return i + 1
		}
	}
	return 0
}
