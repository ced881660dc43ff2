package commands

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// mayTexts are two statements on one call: one tells the day, and has the other's party in passing only.
func mayTexts() []corpus.Statement {
	return []corpus.Statement{
		{Side: "elysee", URL: "https://elysee.example/1", Published: "2014-05-06", Lang: "en", Title: "Telephone conversation between the President and Vladimir Putin, President of the Russian Federation",
			Text: "President François Hollande spoke today by phone with President Vladimir Putin of Russia. They discussed Iran. The two had a warm and constructive conversation."},
		{Side: "kremlin", URL: "http://kremlin.example/9", Published: "2014-05-06", Lang: "en", Title: "Telephone conversation with President of France Francois Hollande",
			Text: "Vladimir Putin had a telephone conversation with President of France Francois Hollande.\nThey agreed to continue the talks on Syria."},
	}
}

func lacks(t *testing.T, d *reply.Doc, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if text := textOf(d); strings.Contains(text, p) {
			t.Errorf("%s: %q is in\n%s", d.Line, p, text)
		}
	}
}

func TestUpperTakesALetter(t *testing.T) {
	for in, want := range map[string]string{"": "", "élysée": "Élysée", "Élysée statement": "Élysée statement", "кремль": "Кремль", "the call": "The call", "“so”": "“so”"} {
		if got := upper(in); got != want {
			t.Errorf("upper(%q) = %q, want %q", in, got, want)
		}
	}
	s, _ := withImports(t, mayTexts())
	for _, line := range []string{"readout 2014-05-06", "news", "compare 2014-05-06", "omitted 2014-05-06", "brief 2014-05-06"} {
		d := answer(t, s, line)
		if text := textOf(d); !utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError) {
			t.Errorf("%s has broken letters:\n%s", line, text)
		}
	}
	wants(t, answer(t, s, "readout 2014-05-06"), reply.Answered, "Élysée statement: ")
}

func TestArticlesOfSides(t *testing.T) {
	_, c := open(t)
	for id, want := range map[string]string{
		"kremlin": "the Kremlin", "downing-street": "Downing Street", "nato": "NATO", "kazakhstan-president": "Akorda", "italy-pm": "Palazzo Chigi",
		"brazil-presidency": "Planalto", "venezuela-presidency": "Miraflores", "vatican": "the Holy See", "elysee": "the Élysée",
		"germany": "Germany", "united-states": "the United States",
	} {
		if got := the(c.Side(id)); got != want {
			t.Errorf("%s is spoken of as %q, want %q", id, got, want)
		}
	}
	p := &page{corpus: c}
	if got := p.theSides([]string{"kremlin", "downing-street", "white-house"}); got != "the Kremlin, Downing Street and the White House" {
		t.Errorf("three sides are %q", got)
	}
}

// A topic that both texts have, one of them in words of which it is doubtful, is not counted as said by both.
func TestDoubtfulTopicsStandApart(t *testing.T) {
	v := seen{call: corpus.Call{ID: "x"}, cells: []corpus.Cell{
		{Topic: "syria", Side: "kremlin", State: corpus.Said}, {Topic: "syria", Side: "elysee", State: corpus.Said},
		{Topic: "arctic", Side: "kremlin", State: corpus.Said, Doubtful: true}, {Topic: "arctic", Side: "elysee", State: corpus.Said},
		{Topic: "belarus", Side: "kremlin", State: corpus.Said, Doubtful: true}, {Topic: "belarus", Side: "elysee", State: corpus.Said, Doubtful: true},
		{Topic: "iran", Side: "kremlin", State: corpus.Said, Doubtful: true}, {Topic: "iran", Side: "elysee", State: corpus.NotSaid, Ground: corpus.BySearch},
	}, readouts: []corpus.Readout{{ID: "x/kremlin", Side: "kremlin", Form: "statement", Role: "main", Cites: corpus.Cites{"kremlin-54181"}}, {ID: "x/elysee", Side: "elysee", Form: "statement", Role: "main", Cites: corpus.Cites{"kremlin-54181"}}}}
	sure, doubtful := v.certain(v.groups(v.sides()).all, v.sides())
	if !slices.Equal(sure, []string{"syria"}) || !slices.Equal(doubtful, []string{"arctic", "belarus"}) {
		t.Errorf("said by both: %v; doubtful: %v", sure, doubtful)
	}
	_, c := open(t)
	s := New(c, nil)
	p := s.page(t.Context(), "")
	p.summary(v, v.sides(), v.groups(v.sides()))
	wants(t, p.Doc, "", "Said by both sides (1): Syria.", "In both texts, but whether as a topic cannot be told (2): Arctic, Belarus.")
	both := p.briefBoth(v).Text()
	if !strings.Contains(both, "the Kremlin and the Élysée spoke of Syria.") {
		t.Errorf("in brief: %s", both)
	}
	for _, side := range []string{"kremlin", "elysee"} {
		got := p.shared(v, side)
		if !strings.HasPrefix(got, "1 topic in both") || !strings.Contains(got, "3 where the program cannot tell whether as a topic") || strings.Contains(got, "only") {
			t.Errorf("news of the %s: %s", side, got)
		}
	}
}

// What is said of an account is what it speaks of: its words may be others.
func TestAccountsSpeakOfTopics(t *testing.T) {
	s, _ := withImports(t, mayTexts())
	d := answer(t, s, "brief 2014-05-06")
	wants(t, d, reply.Answered, "account alone speaks of ")
	lacks(t, d, "alone names")
	d = answer(t, s, "topic syria")
	wants(t, d, reply.Answered, "First spoken of on 6 May 2014, by the Kremlin", "Last spoken of on ")
	lacks(t, d, "First named", "Last named")
	wants(t, answer(t, s, "mentioned syria"), reply.Answered, "Spoken of in ")
	wants(t, answer(t, s, "omitted syria"), reply.Answered, "at least one spoke of it.")
}

func TestBriefQuotesASentenceOnce(t *testing.T) {
	s, _ := withImports(t, mayTexts())
	d := answer(t, s, "brief 2014-05-06")
	if n := strings.Count(textOf(d), "warm and constructive"); n != 1 {
		t.Errorf("the sentence stands %d times in\n%s", n, textOf(d))
	}
	lacks(t, d, ".”.")
}

func TestAnImportedAgreementIsQuotedOnce(t *testing.T) {
	s, _ := withImports(t, mayTexts())
	d := answer(t, s, "readout 2014-05-06")
	wants(t, d, reply.Answered, "Kremlin: “They agreed to continue the talks on Syria.”")
	lacks(t, d, "They agreed to continue the talks on Syria. — ")
	wants(t, ask(t, "readout 2017-01-28"), reply.Answered, " — “")
}

// The statement that tells no day is named.
func TestWhoTellsNoDay(t *testing.T) {
	s, _ := withImports(t, mayTexts())
	d := answer(t, s, "compare 2014-05-06")
	wants(t, d, reply.Answered, "Élysée, 6 May 2014 (the talk: “today”)", "The Kremlin's text tells no day.")
	lacks(t, d, "Where no day of the talk is told")
}

// A count says that it has how matters were discussed, where the program read texts.
func TestToneSaysWhatIsCounted(t *testing.T) {
	const more = "or of how its matters were discussed, in texts that the program read"
	lacks(t, ask(t, "tone constructive"), more)
	s, _ := withImports(t, mayTexts())
	wants(t, answer(t, s, "tone constructive"), reply.Answered, more)
}

func TestAboutNamesWhatIsHeld(t *testing.T) {
	if d := ask(t, "about"); d.Title != "About this corpus: Trump–Putin calls" {
		t.Errorf("the shipped corpus is titled %q", d.Title)
	}
	s, _ := withImports(t, mayTexts())
	if d := answer(t, s, "about"); d.Title != "About this corpus: Trump–Putin calls, and 1 call known from imported statements" {
		t.Errorf("with an imported call it is titled %q", d.Title)
	}
}

// A changed text is told of near the top of every page about its call.
func TestChangedTextsAreToldOf(t *testing.T) {
	old := mayTexts()
	changed := old[1]
	changed.Text += " They spoke about Libya."
	s, _ := withImports(t, old, []corpus.Statement{changed})
	for line, where := range map[string]string{
		"readout 2014-05-06": "“Changed texts” below shows how", "compare 2014-05-06": "“Changed texts” below shows how",
		"omitted 2014-05-06": "“readout 2014-05-06-", "brief 2014-05-06": "“readout 2014-05-06-",
	} {
		d := answer(t, s, line)
		wants(t, d, reply.Answered, "The Kremlin's text was changed: the one that is held was imported on 1 May 2026; "+where)
	}
	lacks(t, ask(t, "readout 2017-01-28"), "text was changed")
}

func TestQuietTextsAreCounted(t *testing.T) {
	for _, tt := range []struct {
		texts, alone int
		want         string
	}{{1, 1, "no other"}, {3, 3, "of these, no other"}, {5, 4, "in most of these no other"}, {5, 2, "in 2 of these no other"}} {
		if got := quietly(tt.texts, tt.alone); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%d of %d: %q, want %q", tt.alone, tt.texts, got, tt.want)
		}
	}
}

// A quotation that is a part of a sentence has a mark of omission outside its words.
func TestPartsOfSentencesAreMarked(t *testing.T) {
	long := mayTexts()
	long[1].Text = "Vladimir Putin had a telephone conversation with President of France Francois Hollande.\n" +
		"The two leaders " + strings.Repeat("went through the whole range of matters that they had before them at their last talk, and ", 4) +
		"they spoke of the sanctions, " + strings.Repeat("and they also went through the further matters that were put before them on that day, ", 4) + "and so ended."
	s, _ := withImports(t, long)
	d := answer(t, s, "readout 2014-05-06")
	found := false
	d.Lines(func(l reply.Line, _ reply.State) {
		for i, sp := range l.Spans {
			if sp.Kind != reply.Words || !strings.Contains(sp.Text, "sanctions") {
				continue
			}
			found = true
			if !strings.Contains(long[1].Text, sp.Text) || i == 0 || l.Spans[i-1].Text != "… " || i+1 == len(l.Spans) || !strings.HasPrefix(l.Spans[i+1].Text, " …") {
				t.Errorf("a part of a sentence is shown as %q", l.Text())
			}
		}
	})
	if !found {
		t.Errorf("the sanctions are not quoted in\n%s", textOf(d))
	}
}
