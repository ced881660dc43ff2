package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
	"readoutbot/internal/corpus/statement"
)

// ahead is how far in the future a statement may be dated: somewhere it is tomorrow already.
const ahead = 48 * time.Hour

// admitted is a statement as it goes into the corpus: its side by any of its names, its date as a question may write it.
// An error comes with the field of the head that is wrong.
func admitted(c *corpus.Corpus, s statement.Statement, now time.Time) (out corpus.Statement, key string, err error) {
	out = corpus.Statement{Side: s.Side, URL: s.URL, Title: s.Title, Published: s.Published, Modified: s.Modified, Lang: s.Lang, Text: s.Text}
	switch {
	case s.Side == "":
		return out, "side", fmt.Errorf("the side that issued it is missing")
	case s.Published == "":
		return out, "date", fmt.Errorf("the date of publication is missing: write date: YYYY-MM-DD")
	}
	day, err := commands.Day(s.Published, now)
	if err != nil {
		return out, "date", err
	}
	if out.Side, err = sideOf(c, s.Side, day, s.Title+" "+s.Text); err != nil {
		return out, "side", err
	}
	if !strings.HasPrefix(s.Published, day) {
		out.Published = day
	}
	if t, err := time.Parse(time.DateOnly, day); err == nil && t.After(now.Add(ahead)) {
		return out, "date", fmt.Errorf("%q is in the future: a statement is imported when it is published", s.Published)
	}
	if s.Lang != "" && s.Lang != "en" && s.Lang != "ru" {
		return out, "lang", fmt.Errorf("statements in %q cannot be read: only English and Russian (en, ru)", s.Lang)
	}
	return out, "", nil
}

// sideOf knows a side by its id, by a name that is exactly one of its own, or by its country: the one that speaks for that on the day, of
// several the one whose speaker the text names.
func sideOf(c *corpus.Corpus, name, day, text string) (string, error) {
	if c.Side(name).Place != "" {
		return name, nil
	}
	if r, ok := c.FindSide(name); ok && r.Exact && len(r.Others) == 0 && c.Side(r.ID).Place != "" {
		return r.ID, nil
	}
	switch sides := c.SidesAt(analysis.Country(name), day, text); len(sides) {
	case 0:
		return "", fmt.Errorf("unknown side %q: write one of those that `bot ask sides` lists, or add it to the table of sides", name)
	case 1:
		return sides[0], nil
	default:
		return "", fmt.Errorf("%q is several sides: write one of %s", name, strings.Join(sides, ", "))
	}
}

// headLine is the line of a field in the head of a text; without one, that of the statement.
func headLine(file string, s statement.Statement, key string) int {
	keys := map[string][]string{"side": {"side", "issuer"}, "date": {"date", "published"}, "lang": {"lang"}}[key]
	f, err := os.Open(file)
	if err != nil {
		return s.Line // standard input
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	for n := 1; n < s.Line && in.Scan(); n++ {
		field, _, found := strings.Cut(strings.TrimPrefix(in.Text(), "\ufeff"), ":")
		if found && slices.Contains(keys, strings.ToLower(strings.TrimSpace(field))) {
			return n
		}
	}
	return s.Line
}
