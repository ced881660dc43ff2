package commands

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/corpustest"
)

func kremlinText() corpus.Statement {
	return corpus.Statement{Side: "kremlin", URL: "http://kremlin.example/1", Title: "Telephone conversation with President of the United States George Bush",
		Published: "2003-06-02T00:30:00+04:00", Lang: "en",
		Text: "Vladimir Putin had a telephone conversation with President of the United States George Bush at the initiative of the American side.\n" +
			"The presidents discussed the settlement in Iraq and the fight against terrorism. Vladimir Putin called for lifting the sanctions.\n" +
			"The conversation was constructive. They agreed to continue their contacts."}
}

func whiteHouseText() corpus.Statement {
	return corpus.Statement{Side: "white-house", URL: "https://whitehouse.example/1", Title: "Readout of President Bush's Call with President Putin of Russia",
		Published: "2003-06-01T18:00:00-04:00", Lang: "en",
		Text: "President George Bush spoke today by phone with President Vladimir Putin of Russia. The two leaders discussed the fight against terrorism."}
}

// withImports opens the shipped corpus with a log of its own and imports statements, one batch each.
func withImports(t testing.TB, batches ...[]corpus.Statement) (*Set, *corpus.Corpus) {
	t.Helper()
	b, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	c, err := corpus.Config{Text: string(b), Log: &corpustest.Log{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	for _, some := range batches {
		done, err := c.Import(t.Context(), noon, some, false)
		if err != nil {
			t.Fatal(err)
		}
		for i, d := range done {
			if d.Fate == corpus.Refused {
				t.Fatalf("%s: %s", some[i].Title, d.Problem)
			}
		}
	}
	return New(c, nil), c
}

func textOf(d *reply.Doc) string {
	var b strings.Builder
	b.WriteString(d.Title + "\n")
	d.Lines(func(l reply.Line, _ reply.State) { b.WriteString(l.Text() + "\n") })
	return b.String()
}

func answer(t testing.TB, s *Set, line string) *reply.Doc {
	t.Helper()
	d := s.Answer(t.Context(), Request{Line: line, At: noon})
	if d.Outcome == reply.Broken {
		t.Fatalf("%s: %s", line, textOf(d))
	}
	return d
}

func wants(t *testing.T, d *reply.Doc, outcome reply.Outcome, parts ...string) {
	t.Helper()
	text := textOf(d)
	if d.Outcome != outcome {
		t.Errorf("%s: %s, want %s:\n%s", d.Line, d.Outcome, outcome, text)
	}
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%s: %q is not in\n%s", d.Line, p, text)
		}
	}
}

func TestNewsComparesWhatWasImported(t *testing.T) {
	changed := kremlinText()
	changed.Text = strings.Replace(changed.Text, " Vladimir Putin called for lifting the sanctions.", " They spoke about Libya.", 1)
	s, _ := withImports(t, []corpus.Statement{kremlinText()}, []corpus.Statement{whiteHouseText()}, []corpus.Statement{changed})
	if n := s.Newest(); n != 3 {
		t.Errorf("the newest entry is %d", n)
	}
	wants(t, answer(t, s, "news"), reply.Answered, "3 statements imported or changed", "White House", "its text has changed",
		"no longer in it: “Vladimir Putin called for lifting the sanctions.”", "new in it: “They spoke about Libya.”", "only here", "in both")
	wants(t, answer(t, s, "news imported 1-1"), reply.Answered, "1 statement imported")
	wants(t, answer(t, s, "news imported 4-9"), reply.Nothing, "the newest import is number 3")
	wants(t, answer(t, s, "readout 2003-06-01"), reply.Answered, "The text of the Kremlin was changed: another one was imported on 1 May 2026", "Libya")
	wants(t, answer(t, s, "compare 2003-06-01"), reply.Answered, "The text of the Kremlin was changed")
}

func TestNewsOfTheShippedCorpus(t *testing.T) {
	wants(t, ask(t, "news"), reply.Nothing, "Nothing was imported")
	wants(t, ask(t, "news on 28 January 2027"), reply.Answered, "Nothing was imported", "28 January 2017 — First call after the inauguration")
	wants(t, ask(t, "news on 28 January 2017"), reply.Nothing, "Nothing was imported")
	wants(t, ask(t, "news on 2017"), reply.Mend, "On which day?")
}

// A watch is a saved line with the stretch of imports that it has not seen.
func TestAStretchOfImports(t *testing.T) {
	s, _ := withImports(t, []corpus.Statement{kremlinText(), whiteHouseText()})
	for _, tt := range []struct {
		line    string
		outcome reply.Outcome
		part    string
	}{
		{"omitted sanctions by white-house imported 1-2", reply.Answered, "1 June 2003, Vladimir Putin and George W. Bush — White House: searched"},
		{"omitted sanctions by white-house imported 3-9", reply.Nothing, "(White House, imports 3 to 9)"},
		{"omitted libya by white-house imported 1-2", reply.Nothing, ""},
		{"mentioned sanctions imported 1", reply.Answered, "called for lifting the sanctions"},
		{"mentioned sanctions by white-house imported 1-2", reply.Nothing, ""},
		{"topic terrorism imported 1-2", reply.Answered, "1 June 2003"},
		{"topic libya imported 1-2", reply.Nothing, ""},
		{"tone constructive imported 1-2", reply.Answered, "The conversation was constructive."},
		{"tone constructive imported 3-9", reply.Nothing, ""},
		{"tone imported 1-2", reply.Answered, "constructive"},
		{"calls imported 1-2", reply.Answered, "1 June 2003"},
		{"calls bush imported 1-2", reply.Answered, "1 June 2003"},
		{"calls imported 3-9", reply.Nothing, ""},
		{"search sanctions imported 1-2", reply.Answered, "lifting the sanctions"},
		{"search sanctions imported 3-9", reply.Nothing, ""},
		{"omitted sanctions imported soon", reply.Mend, "no stretch of imports"},
	} {
		d := answer(t, s, tt.line)
		wants(t, d, tt.outcome, tt.part)
		if tt.outcome != reply.Mend && !strings.Contains(d.Line, " imported ") {
			t.Errorf("%s was read as %q", tt.line, d.Line)
		}
	}
}

func TestKeptAnswersEndWithTheVersion(t *testing.T) {
	s, c := withImports(t, []corpus.Statement{whiteHouseText()})
	before := answer(t, s, "readout 2003-06-01")
	if again := answer(t, s, "readout 2003-06-01"); again != before {
		t.Error("the answer was not kept")
	}
	if _, err := c.Import(t.Context(), noon, []corpus.Statement{kremlinText()}, false); err != nil {
		t.Fatal(err)
	}
	after := answer(t, s, "readout 2003-06-01")
	if after.Corpus == before.Corpus || !strings.Contains(textOf(after), "lifting the sanctions") {
		t.Errorf("answered from the corpus as it was: %s", textOf(after))
	}
}

// Commands that others bring stand in the table like ours.
func TestExtraCommands(t *testing.T) {
	_, c := open(t)
	runs := 0
	s := New(c, nil, Command{
		Usage: []string{"watch LINE", "watch off N"}, Grammar: []string{"watch [REST]"}, Short: "a", Long: "b", Examples: []string{"watch"}, Effect: true,
		Run: func(_ context.Context, r Request, a Args) (*reply.Doc, error) {
			if runs++; a.Rest == "off" {
				return nil, Mend("Which one?", []string{"Give its number."}, []reply.Ask{{Label: "The first", Line: "watch off 1"}})
			}
			return &reply.Doc{Title: "Watching: " + a.Rest}, nil
		},
	})
	for range 2 {
		wants(t, s.Answer(t.Context(), Request{Line: "/watch Omitted ukraine  by WH"}), reply.Answered, "Watching: Omitted ukraine by WH")
	}
	if runs != 2 {
		t.Errorf("run %d times: an effect was kept", runs)
	}
	wants(t, s.Answer(t.Context(), Request{Line: "watch"}), reply.Answered, "Watching: \n")
	d := s.Answer(t.Context(), Request{Line: "watch off"})
	wants(t, d, reply.Mend, "Which one?", "Give its number.")
	wants(t, s.Answer(t.Context(), Request{Line: "help"}), reply.Answered, "watch off N")
	if !slices.Contains(s.Complete("wa"), "watch") {
		t.Error("not completed")
	}
	if d := s.Answer(t.Context(), Request{Line: "wathc"}); len(d.Next) == 0 || !strings.Contains(d.Next[0].Line, "watch") {
		t.Errorf("a slip is not seen: %v", d.Next)
	}
}

func TestCanonical(t *testing.T) {
	s, _ := open(t)
	line, err := s.Canonical(t.Context(), Request{Line: "/omitted санкции by WH", At: noon})
	if err != nil || line != "omitted sanctions by white-house" {
		t.Errorf("%q %v", line, err)
	}
	_, err = s.Canonical(t.Context(), Request{Line: "omited sanctions", At: noon})
	var m *mendable
	if !errors.As(err, &m) || len(m.next) == 0 || m.next[0].Line != "omitted sanctions" {
		t.Errorf("a typo is not caught: %v", err)
	}
}

func TestChangesAreTold(t *testing.T) {
	_, c := withImports(t, []corpus.Statement{kremlinText()})
	changed := kremlinText()
	changed.Text += " A further meeting was arranged."
	if _, err := c.Import(t.Context(), noon.Add(48*time.Hour), []corpus.Statement{changed}, false); err != nil {
		t.Fatal(err)
	}
	got, err := c.Revisions(t.Context(), "2003-06-02-bush")
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	if r := got[0]; r.Since != "2026-05-01" || r.Until != "2026-05-03" || len(r.Gone) != 0 || !slices.Equal(r.Come, []string{"A further meeting was arranged."}) {
		t.Errorf("%+v", r)
	}
}

// The counts that outlets published are of calls between two people: those of others, or before, change nothing.
func TestPublishedCountsStand(t *testing.T) {
	other := kremlinText()
	other.URL, other.Published = "http://kremlin.example/2", "2018-06-02T00:30:00+03:00"
	other.Title = "Telephone conversation with President of Turkey Recep Tayyip Erdogan"
	other.Text = "Vladimir Putin had a telephone conversation with President of Turkey Recep Tayyip Erdogan. They discussed Syria. The conversation was constructive."
	same := kremlinText()
	same.URL, same.Published = "http://kremlin.example/3", "2018-08-09T10:30:00+03:00"
	same.Title = "Telephone conversation with President of the United States Donald Trump"
	same.Text = "Vladimir Putin had a telephone conversation with President of the United States Donald Trump. They discussed Syria. The conversation was constructive."
	s, _ := withImports(t, []corpus.Statement{kremlinText(), other})
	wants(t, answer(t, s, "tone constructive"), reply.Answered, "first term: in 7 of 17 one-on-one calls", "Meduza counted 7 of 17; the corpus agrees",
		"Kremlin: on 2 of the 2 calls", "2 June 2018 — Kremlin statement: “The conversation was constructive.”")
	wants(t, answer(t, s, "tone satisfaction"), reply.Answered, "first term: in 3 of 17 one-on-one calls", "the corpus agrees")
	s, _ = withImports(t, []corpus.Statement{same})
	wants(t, answer(t, s, "tone constructive"), reply.Answered, "first term: in 8 of 18 one-on-one calls", "2018-08-09", "the corpus has 8 of 18")
	ledger := answer(t, s, "tone by kremlin")
	wants(t, ledger, reply.Answered, "constructive")
}

// What is said of how far the corpus goes is true when other leaders' calls are imported.
func TestReachIsTrue(t *testing.T) {
	s, _ := withImports(t, []corpus.Statement{kremlinText()})
	for _, line := range []string{"about", "calls king salman", "readout 1999-05-05"} {
		if text := textOf(answer(t, s, line)); strings.Contains(text, "those of other leaders are not in it") {
			t.Errorf("%s: %s", line, text)
		}
	}
	wants(t, answer(t, s, "about"), reply.Answered, "It covers 2 June 2003 to 29 April 2026", "1 call known from imported statements", "1 whole text, searched")
	wants(t, answer(t, s, "readout 1999-05-05"), reply.Nothing, "The corpus begins on 2 June 2003")
}

// Of calls known by one side's text alone nothing is listed as an omission: they are counted.
func TestOneSidesTextIsNoOmission(t *testing.T) {
	s, _ := withImports(t, []corpus.Statement{kremlinText()})
	before := textOf(ask(t, "omitted syria"))
	d := answer(t, s, "omitted syria")
	wants(t, d, reply.Answered, "In 1 more, which are not listed, no statement held speaks of it.")
	if strings.Contains(textOf(d), "2003") || !strings.Contains(before, "Of 31 calls") || !strings.Contains(textOf(d), "Of 32 calls") {
		t.Errorf("%s", textOf(d))
	}
	wants(t, answer(t, s, "topic sanctions"), reply.Answered, "First spoken of on 2 June 2003, by the Kremlin", "among the 31 that people read")
	wants(t, answer(t, s, "mentioned sanctions"), reply.Answered, "2 June 2003, Vladimir Putin and George W. Bush — Kremlin")
	wants(t, answer(t, s, "calls bush"), reply.Answered, "1 call that took place, 0 claimed")
	wants(t, answer(t, s, "sides"), reply.Answered, "Known, with no statement here yet", "On 32 calls")
}
