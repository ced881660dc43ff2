package commands

import (
	"strings"
	"testing"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// textsAt makes English statements with addresses at a host.
func textsAt(host string) func(side, url, day, title, words string) corpus.Statement {
	return func(side, url, day, title, words string) corpus.Statement {
		return corpus.Statement{Side: side, URL: "https://" + host + ".example/" + url, Title: title, Published: day, Lang: "en", Text: words}
	}
}

// calledTexts are of a call on one day, beside another one of that day, and of a later one.
func calledTexts() []corpus.Statement {
	text := textsAt("calls")
	return []corpus.Statement{
		text("kremlin", "1", "2014-03-04", "Telephone conversation with Federal Chancellor of Germany Angela Merkel",
			"Vladimir Putin had a telephone conversation with Federal Chancellor of Germany Angela Merkel. They discussed Ukraine."),
		text("kremlin", "2", "2014-03-04", "Telephone conversation with President of Turkey Recep Tayyip Erdogan",
			"Vladimir Putin had a telephone conversation with President of Turkey Recep Tayyip Erdogan. They discussed Syria."),
		text("white-house", "3", "2014-03-04", "Readout of the President's Call with Chancellor Merkel of Germany",
			"President Barack Obama spoke today by phone with Chancellor Angela Merkel of Germany. They discussed Ukraine."),
		text("kremlin", "4", "2014-05-06", "Telephone conversation with Federal Chancellor of Germany Angela Merkel",
			"Vladimir Putin had a telephone conversation with Federal Chancellor of Germany Angela Merkel. They discussed Syria."),
	}
}

// A person in a question, or a side, chooses among the calls of a day.
func TestPeopleAndSidesNarrow(t *testing.T) {
	s, _ := withImports(t, calledTexts())
	understood(t, s, map[string]string{
		"what did Putin and Merkel discuss on 4 March 2014?":             "readout 2014-03-04-merkel",
		"what did Putin say to Erdogan in their call on 4 March 2014?":   "readout 2014-03-04-erdogan",
		"how many times did Putin speak with Merkel in 2014":             "calls putin merkel since 2014 until 2014",
		"did Putin and Merkel discuss Ukraine on 4 March 2014?":          "compare 2014-03-04-merkel ukraine",
		"what did Obama and Merkel discuss on 4 March 2014?":             "readout 2014-03-04-merkel-2",
		"who called whom on 4 March 2014, with Merkel on the other end?": "calls merkel since 2014-03-04 until 2014-03-04",
	})
	wants(t, answer(t, s, "calls merkel since 2014-05 until 2014"), reply.Answered, "1 call that took place", "6 May 2014")
	wants(t, answer(t, s, "calls merkel since 2015"), reply.Nothing, "No call with Angela Merkel", "4 March 2014 to 6 May 2014")
	wants(t, answer(t, s, "calls scholz"), reply.Nothing, "Olaf Scholz is not recognised in any call of this corpus")
	wants(t, answer(t, s, "compare 4 March 2014 with 6 May 2014 by kremlin"), reply.Answered, "4 March 2014 and 6 May 2014, by the Kremlin")
	wants(t, answer(t, s, "compare 4 March 2014"), reply.Mend, "on 4 March 2014: which one?")
	wants(t, answer(t, s, "compare March 2014"), reply.Mend, "in March 2014: which one?")
	for _, line := range []string{"readout 2014-03-04-erdogan", "compare 2014-03-04-erdogan", "brief 2014-03-04-erdogan"} {
		d := answer(t, s, line)
		if n := strings.Count(textOf(d), "Published: Kremlin, 4 March 2014. The date is that of publication; the talk may have been a day or more before."); n != 1 {
			t.Errorf("%s says %d times of which day the date is:\n%s", line, n, textOf(d))
		}
	}
}

// A statement's own words for the day of the talk stand beside its date.
func TestTheDayThatIsTold(t *testing.T) {
	told := kremlinText()
	told.Published, told.Text = "2014-03-04", "Yesterday "+told.Text
	s, _ := withImports(t, []corpus.Statement{told})
	d := answer(t, s, "readout 2014-03-03")
	wants(t, d, reply.Answered, "3 March 2014", "Published: Kremlin, 4 March 2014 (the talk: “Yesterday”, 3 March 2014).")
	if strings.Contains(textOf(d), "may have been a day or more before") {
		t.Errorf("the day is told, and doubted:\n%s", textOf(d))
	}
}

// Of a text that was replaced news shows no numbers of the one that replaced it.
func TestAReplacedTextHasNoNumbers(t *testing.T) {
	changed := kremlinText()
	changed.Text += " They spoke about Libya."
	s, _ := withImports(t, []corpus.Statement{kremlinText()}, []corpus.Statement{changed})
	d := answer(t, s, "news imported 1-1")
	wants(t, d, reply.Answered, "an earlier text, replaced on 1 May 2026")
	if strings.Contains(textOf(d), "Libya") {
		t.Errorf("the old text has what the new one says:\n%s", textOf(d))
	}
	wants(t, answer(t, s, "news imported 2-2"), reply.Answered, "its text has changed", "Libya")
}

// A meeting of nobody in particular is no meeting of leaders.
func TestBriefNamesNobodyWhoIsNotKnown(t *testing.T) {
	_, c := open(t)
	p := &page{corpus: c}
	for _, tt := range []struct {
		kind   string
		people []string
		want   string
	}{
		{"meeting", nil, "A meeting was held"},
		{"phone", []string{"putin"}, "A phone call in which Vladimir Putin took part was held"},
		{"meeting", []string{"putin", "macron"}, "Vladimir Putin and Emmanuel Macron met"},
		{"statement", []string{"putin", "macron"}, "A statement was issued"},
	} {
		if got := p.briefWho(corpus.Call{Kind: tt.kind, People: tt.people}); got != tt.want {
			t.Errorf("a %s of %v: %q, want %q", tt.kind, tt.people, got, tt.want)
		}
	}
}

func TestRoundedDurationsAreAlike(t *testing.T) {
	for _, tt := range []struct {
		a, b int
		want bool
	}{{120, 121, true}, {120, 150, true}, {120, 151, false}, {30, 40, true}, {30, 45, false}, {60, 60, true}} {
		if analysis.Alike(tt.a, "", tt.b, "") != tt.want || analysis.Alike(tt.b, "", tt.a, "") != tt.want {
			t.Errorf("alike(%d, %d) is not %v", tt.a, tt.b, tt.want)
		}
	}
}
