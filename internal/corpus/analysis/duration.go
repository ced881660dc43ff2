package analysis

import (
	"strconv"
	"strings"
)

// duration returns how long the conversation took, in minutes, and how exactly that is said.
func (r *reader) duration() (int, string, Span) {
	words := r.lex.reservedWords
	hourly, minutely, halfHour := words["hours"], words["minutes"], words["halfhour"]
	for i := range r.tokens {
		hours, minutes, half, whole := r.is(i, hourly), r.is(i, minutely), r.is(i, halfHour), r.listed(i, "hourlong")
		if !hours && !minutes && !half && !whole || !r.sayslasting(i) && !r.spokefor(i) || r.tocome(i) {
			continue
		}
		n, from := 0, i
		switch {
		case half:
			n = 30
		case whole:
			n = 60
		default:
			amount, at, ok := r.amount(i, hours)
			if !ok {
				continue
			}
			if n, from = int(amount+.5), at; hours {
				n = int(amount*60 + .5)
			}
		}
		to := i + 1
		if hours { // "an hour and a half", "two hours and 30 minutes"
			for j := i + 1; j < len(r.tokens) && j <= i+4 && r.tokens[j].sentence == r.tokens[i].sentence; j++ {
				if r.listed(j, "half") {
					n, to = n+30, j+1
					break
				}
				if r.listed(j, "minutes") {
					if extra, _, ok := r.amount(j, false); ok {
						n, to = n+int(extra), j+1
					}
					break
				}
			}
		}
		from, bound := r.bounded(from)
		if n > 0 && n < 24*60 && (from == 0 || !r.listed(from-1, "notlong") || r.folded(i+1) == "long") {
			return n, bound, r.span(int32(from), int32(to))
		}
	}
	return 0, "", Span{}
}

// bounded returns where a time begins with the words before it that say how exact it is, and what they say. "Nearly" is about.
func (r *reader) bounded(from int) (start int, bound string) {
	for i := from - 1; i >= max(0, from-3) && r.tokens[i].sentence == r.tokens[from].sentence && !r.parted(i+1); i-- {
		for _, b := range [...]string{"about", "over", "under"} {
			if r.listed(i, b) {
				if i > 0 && r.listed(i, "over") && Fold(r.s[r.tokens[i].from:r.tokens[i].to]) == "least" {
					i--
				}
				return i, b
			}
		}
		if !r.listed(i, "than") {
			break
		}
	}
	return from, ""
}

// sayslasting reports that the sentence of a token speaks of how long the conversation took.
func (r *reader) sayslasting(i int) bool {
	sentence := r.tokens[i].sentence
	for j := max(0, i-12); j < len(r.tokens) && j < i+6; j++ {
		if r.tokens[j].sentence == sentence && r.listed(j, "lasting") {
			return true
		}
	}
	return false
}

// spokefor reports that a time is how long they spoke: "spoke for an hour", "for 15 minutes the leaders held a talk", "an hour-long
// discussion".
func (r *reader) spokefor(i int) bool {
	for j := i; j <= i+3 && r.at(j, i); j++ {
		if r.listed(j, "talk") && (j == i+1 || r.folded(i+1) == "long") {
			return true
		}
	}
	behind := i - 1
	for behind >= i-5 && r.at(behind, i) && r.folded(behind) != "for" {
		behind--
	}
	if behind < i-5 || !r.at(behind, i) {
		return false
	}
	spoke := func(j int) bool { return r.listed(j, "calling") || r.listed(j, "talk") }
	apart := func(j int) bool { return r.listed(j, "apart") || r.listed(j, "matter") }
	for j := behind - 1; r.at(j, i) && !apart(j) && j > behind-20; j-- {
		if spoke(j) {
			return true
		}
	}
	for j := i + 1; r.at(j, i) && !apart(j) && j < i+25; j++ {
		if spoke(j) {
			return true
		}
	}
	return false
}

// tocome reports that a time is of something that has not been: "they will talk for 30 minutes".
func (r *reader) tocome(i int) bool {
	sentence := r.tokens[i].sentence
	for j := max(0, i-12); j < i; j++ {
		if r.tokens[j].sentence == sentence && r.listed(j, "tocome") {
			return true
		}
	}
	return false
}

var numerals = map[string]float64{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "half": .5, "ten": 10, "fifteen": 15,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "один": 1, "одного": 1, "два": 2, "двух": 2, "три": 3, "трех": 3,
	"четыре": 4, "полтора": 1.5, "полутора": 1.5, "десять": 10, "двадцать": 20, "тридцать": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50}

// amount reads the number before a unit: "2.5 hours", "two and a half hours", "an hour", "час".
func (r *reader) amount(unit int, hours bool) (float64, int, bool) {
	word := func(i int) string { return Fold(r.s[r.tokens[i].from:r.tokens[i].to]) }
	at, plus := unit-1, 0.
	if at >= 2 && word(at) == "half" && word(at-1) == "a" && at >= 3 && word(at-2) == "and" { // two and a half hours
		plus, at = .5, at-3
	}
	if at >= 2 && r.listed(at, "half") && word(at-1) == "с" { // двух с половиной часов
		plus, at = .5, at-2
	}
	if at >= 1 && (word(at) == "a" || word(at) == "an") && word(at-1) == "half" {
		return .5, at - 1, true
	}
	if at < 0 || r.tokens[at].sentence != r.tokens[unit].sentence {
		return 1, unit, hours
	}
	if n, ok := numerals[word(at)]; ok {
		return n + plus, at, true
	}
	if next := unit + 1; hours && next < len(r.tokens) && word(next) == "long" && r.tokens[next].from == r.tokens[unit].to+1 {
		return 1, unit, true // an hour-long call
	}
	if r.tokens[at].flags&number == 0 {
		return 1, unit, hours && r.tokens[unit].flags&cyrillicLetter != 0
	}
	from := at
	raw := r.s[r.tokens[at].from:r.tokens[at].to]
	if at > 0 && r.tokens[at-1].flags&number != 0 && int(r.tokens[at-1].to)+1 == int(r.tokens[at].from) && strings.ContainsRune(".,", rune(r.s[r.tokens[at-1].to])) {
		raw, from = r.s[r.tokens[at-1].from:r.tokens[at-1].to]+"."+raw, at-1
	}
	n, err := strconv.ParseFloat(raw, 64)
	return n + plus, from, err == nil && n < 1000
}

// Alike reports that two lengths in minutes, each with its bound, can both hold. A number carries a fifth of itself, and
// at least ten minutes; "more than an hour" and 90 minutes do not contradict each other.
func Alike(a int, aBound string, b int, bBound string) bool {
	if d := max(a, b) - min(a, b); d <= max(10, max(a, b)/5) {
		return true
	}
	if a > b {
		a, aBound, b, bBound = b, bBound, a, aBound
	}
	return aBound == "over" || bBound == "under"
}

// Bound is the bound that the words of a length begin with: "", "about", "over" or "under".
func Bound(words string) string {
	return Read(Statement{Text: "The conversation lasted " + words + "."}).DurationBound
}
