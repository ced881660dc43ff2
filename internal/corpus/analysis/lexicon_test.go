package analysis

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLexiconLoads(t *testing.T) {
	l, err := loadLexicon(lexiconFiles)
	if err != nil {
		t.Fatal(err)
	}
	for _, topic := range l.topics {
		for _, lang := range []string{"en", "ru"} {
			if len(l.tried[topic+" "+lang]) == 0 && !slices.Contains([]string{"domestic-politics", "domestic-economy"}, topic) {
				t.Errorf("%s has no phrase in %s", topic, lang)
			}
		}
	}
	names := slices.Sorted(maps.Keys(l.implied))
	for _, s := range l.sections {
		if s.kind == "not" {
			names = append(names, s.name)
		}
	}
	for _, parents := range l.implied {
		names = append(names, parents...)
	}
	for _, name := range names {
		if !slices.Contains(l.topics, name) {
			t.Errorf("%q is no topic", name)
		}
	}
}

// corpusRows returns the rows of a table of corpus.sql that a pattern finds.
func corpusRows(t *testing.T, table, row string) [][]string {
	t.Helper()
	raw, err := os.ReadFile("../../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	_, rows, found := strings.Cut(string(raw), "INSERT INTO "+table+" (")
	rows, _, ended := strings.Cut(rows, ";\n")
	if !found || !ended {
		t.Fatalf("corpus.sql has no table %s", table)
	}
	return regexp.MustCompile(row).FindAllStringSubmatch(rows, -1)
}

// same reports what one list has and the other has not.
func same(t *testing.T, what string, lexicon, corpus []string) {
	t.Helper()
	for _, c := range corpus {
		if !slices.Contains(lexicon, c) {
			t.Errorf("%s %s of corpus.sql is not in the lexicon", what, c)
		}
	}
	for _, l := range lexicon {
		if !slices.Contains(corpus, l) {
			t.Errorf("%s %s of the lexicon is not in corpus.sql", what, l)
		}
	}
}

// The topics that are looked for are those of the corpus's table.
func TestLexiconHasTheTopicsOfTheCorpus(t *testing.T) {
	var table []string
	for _, m := range corpusRows(t, "topics", `(?m)^\s*\('([a-z0-9-]+)'`) {
		table = append(table, m[1])
	}
	same(t, "topic", Topics(), table)
}

// The sides and their countries are those of the corpus's table.
func TestLexiconHasTheSidesOfTheCorpus(t *testing.T) {
	var table, known []string
	for _, m := range corpusRows(t, "sides", `(?m)^\s*\('([a-z-]+)', '(?:[^']|\'\')*', '([a-z-]+)'`) {
		table = append(table, m[1]+" "+m[2])
	}
	l := embedded()
	for side, country := range l.homes {
		known = append(known, side+" "+country)
		if !slices.ContainsFunc(l.sections, func(s *section) bool { return s.kind == "country" && s.name == country }) {
			t.Errorf("%s: the lexicon does not name the country %s", side, country)
		}
	}
	same(t, "side", known, table)
}

// An editor's mistake is told with its file and line.
func TestLexiconMistakes(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"sanction*", `lexicon/a.txt:1: "sanction*" stands before the first section`},
		{"[topic]x", "lexicon/a.txt:1: a section is headed [kind name]"},
		{"[theme sanctions]", `lexicon/a.txt:1: no section is of the kind "theme"`},
		{"# a comment\n\n[topic sanctions]\nsanction* (of|on", "lexicon/a.txt:4: a bracket is not closed"},
		{"[topic sanctions]\nsanction*)", `lexicon/a.txt:2: what is ")"?`},
		{"[topic sanctions]\n@mood sanctions", "lexicon/a.txt:2: no set is called @mood"},
		{"[topic sanctions]\nsanctions ..x now", "lexicon/a.txt:2: a gap is ..1 to ..40"},
		{"[topic sanctions]\n..3 sanctions", `lexicon/a.txt:2: "..3 sanctions": a phrase begins with a word`},
		{"[topic sanctions]\nsanctions, too", `lexicon/a.txt:2: "sanctions," is no word`},
		{"[topic sanctions]\n(a|b|c d) (e f|g h) (i|k l) (a b|c d|e f|g h|i k) (a b|c d|e f|g h|i k) (a b|c d|e f|g h|i k) (a b|c d|e f|g h|i k) (a b|c d|e f|g h|i k) (a b|c d|e f|g h|i k)",
			"lexicon/a.txt:2: more than 20000 forms"},
		{"[topic minsk]\n+freedonia the front", `lexicon/a.txt:2: no country is called "freedonia"`},
		{"[side kremlin]", "lexicon/a.txt:1: a side is [side SLUG COUNTRY]"},
		{"[side kremlin russia]\nputin", "lexicon/a.txt:2: a side has no patterns"},
		{"[words half]\nhalf-way", `lexicon/a.txt:2: "half-way" is no word`},
	} {
		_, err := loadLexicon(fstest.MapFS{"lexicon/a.txt": {Data: []byte(tt.text)}})
		if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%q: %v, want %s", tt.text, err, tt.want)
		}
	}
}

func TestExpand(t *testing.T) {
	for line, want := range map[string]string{
		"a":               "a",
		"a b?":            "a b|a",
		"(a|b) c":         "a/b c",
		"(a b|c) d":       "a b d|c d",
		"a | b c":         "a|b c",
		"(a|b|c d)? e":    "a/b e|c d e|e",
		"x (a ..3 b|^c)":  "x a ..3 b|x ^c",
		"sanction* on? #": "sanction* on #|sanction* #",
	} {
		forms, err := expand(line)
		var got []string
		for _, f := range forms {
			got = append(got, strings.Join(f, " "))
		}
		if err != nil || strings.Join(got, "|") != want {
			t.Errorf("expand(%q) = %q, %v; want %q", line, got, err, want)
		}
	}
}
