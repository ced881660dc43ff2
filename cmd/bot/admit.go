package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
	"unicode"

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
		return out, "side", missing(s, "the side that issued it is missing", "side", "kremlin")
	case s.Published == "":
		return out, "date", missing(s, "the date of publication is missing", "date", "2024-01-02")
	case !strings.ContainsFunc(s.Published, unicode.IsDigit):
		return out, "date", fmt.Errorf("%q is no date of publication: write YYYY-MM-DD", s.Published) // "yesterday" is another day tomorrow
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

// missing says that a field is not there, and how to write it where the statement stands.
func missing(s statement.Statement, what, key, as string) error {
	switch s.Form {
	case statement.JSON:
		if key == "date" {
			key = "published"
		}
		return fmt.Errorf("%s: write %q: %q into the line", what, key, as)
	case statement.Headed:
		return fmt.Errorf("%s: write %s: %s into the head", what, key, as)
	}
	return fmt.Errorf("%s: write above the text, with an empty line between:\n  side: kremlin\n  date: 2024-01-02", what)
}

// sideOf knows a side by its id, by a name that is exactly one of its own, or by its country, of whose organs only the head's stand for it: the
// side that speaks for that on the day, of several the one whose speaker the text names.
func sideOf(c *corpus.Corpus, name, day, text string) (string, error) {
	if c.Side(name).Place != "" {
		return name, nil
	}
	if r, ok := c.FindSide(name); ok && r.Exact && len(r.Others) == 0 && c.Side(r.ID).Place != "" {
		return r.ID, nil
	}
	var sides []string
	for _, id := range c.SidesAt(analysis.Country(name), day, text) {
		if ofHead(name, c.Side(id)) {
			sides = append(sides, id)
		}
	}
	switch len(sides) {
	case 0:
		return "", fmt.Errorf("unknown side %q: write one of those that `bot ask sides` lists, or add it to the table of sides", name)
	case 1:
		return sides[0], nil
	default:
		return "", fmt.Errorf("%q is several sides: write one of %s", name, strings.Join(sides, ", "))
	}
}

// headWords are how words begin that stand beside a country in a name of its head's office, a full stop behind those that are whole.
var headWords = [...]string{"the.", "of.", "and.", "for.", "s.", "president", "prime.", "pm.", "pmo.", "premier", "chancell", "government", "cabinet.", "administration.", "office.", "press.", "service.",
	"state.", "republic.", "federal.", "national.", "king.", "kings.", "emir", "amiri.", "sultan", "royal.", "court.", "palace.", "diwan.", "crown.", "prince.",
	"президент", "премьер", "канцлер", "канцеляр", "правительств", "администрац", "пресс.", "служб", "республик", "королевск", "двор"}

// ofHead reports that a name that stands for a country is that of its head's office, or only the country's: no ministry, embassy or
// transition team, unless that is the side itself.
func ofHead(name string, side corpus.Side) bool {
	own := map[string]bool{}
	for _, w := range slices.Concat(analysis.Words(side.Name), analysis.Words(strings.ReplaceAll(side.ID, "-", " "))) {
		own[w.Fold] = true
	}
	prime := false
	for _, w := range analysis.Words(strings.NewReplacer("-", " ", "_", " ").Replace(name)) {
		word := strings.TrimSuffix(w.Fold, "'s")
		of := own[word] || slices.ContainsFunc(headWords[:], func(h string) bool {
			whole, is := strings.CutSuffix(h, ".")
			return is && whole == word || !is && strings.HasPrefix(word, h)
		}) || prime && (strings.HasPrefix(word, "minister") || strings.HasPrefix(word, "министр"))
		prime = word == "prime" || strings.HasPrefix(word, "премьер")
		if !of && analysis.Country("France "+word) == "france" && analysis.Country(word) != "france" { // of an organ, and of no country
			return false
		}
	}
	return true
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
