package commands

import (
	"slices"
	"strings"
	"testing"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// without is the opposite of wants: the answer has none of the parts.
func without(t *testing.T, d *reply.Doc, parts ...string) {
	t.Helper()
	text := textOf(d)
	for _, a := range d.Next {
		text += a.Label + " " + a.Line + "\n"
	}
	for _, p := range parts {
		if strings.Contains(text, p) {
			t.Errorf("%s: %q is in\n%s", d.Line, p, text)
		}
	}
}

// offers checks the lines that an answer offers.
func offers(t *testing.T, d *reply.Doc, lines ...string) {
	t.Helper()
	for _, l := range lines {
		if !slices.ContainsFunc(d.Next, func(a reply.Ask) bool { return a.Line == l }) {
			t.Errorf("%s %q does not offer %q: %v", d.Line, d.Title, l, d.Next)
		}
	}
}

// understood checks which lines questions are understood as.
func understood(t *testing.T, s *Set, want map[string]string) {
	t.Helper()
	for question, line := range want {
		if d := answer(t, s, question); d.Line != line {
			t.Errorf("%q is understood as %q, want %q (%s)", question, d.Line, line, d.Title)
		}
	}
}

// A contact claimed for years is no answer to a day or a month, and none at all where others are asked about.
func TestAClaimOfYearsIsNoAnswerToADay(t *testing.T) {
	const claim = "A contact claimed for 2021–2024, denied, is: calls 2021."
	for _, line := range []string{"readout 2024-01-03", "compare 2023-03-05", "omitted 2022-03", "brief March 2022", "calls 2 March 2022", "tone 2022-03-02", "sources 2021-01-01"} {
		d := ask(t, line)
		wants(t, d, reply.Nothing, "No call known", claim)
		offers(t, d, "readout denied-2021")
	}
	wants(t, ask(t, "readout 2022"), reply.Answered, "Woodward")
	wants(t, ask(t, "calls 2022"), reply.Answered, "Woodward")
	d := ask(t, "О чём говорили Путин и Эрдоган 3 января 2024?")
	wants(t, d, reply.Nothing, "No call with Vladimir Putin and Recep Tayyip Erdogan known on 3 January 2024")
	without(t, d, "2021–2024", "Woodward")
	without(t, ask(t, "readout 2024-01-03-erdogan"), "2021–2024", "Woodward")
	wants(t, ask(t, "readout 2024-01-03-trump"), reply.Nothing, "No call with Donald Trump known on 3 January 2024", claim)

	s, _ := withImports(t, []corpus.Statement{{Side: "kremlin", URL: "https://calls.example/b", Title: "Telephone conversation with Prime Minister of Israel Naftali Bennett",
		Published: "2022-03-02", Lang: "en", Text: "Vladimir Putin had a telephone conversation with Prime Minister of Israel Naftali Bennett. They discussed Ukraine."}})
	d = answer(t, s, "calls 2 March 2022")
	wants(t, d, reply.Answered, "1 call that took place, 0 claimed", "Naftali Bennett")
	without(t, d, "Woodward")
	wants(t, answer(t, s, "readout March 2022"), reply.Answered, "Naftali Bennett")
}

// Two people narrow calls; what cannot be narrowed by people offers what can be asked.
func TestTwoPeopleChooseTheirCalls(t *testing.T) {
	s, _ := withImports(t, calledTexts())
	understood(t, s, map[string]string{
		"calls putin merkel":                                  "calls putin merkel",
		"calls putin and merkel":                              "calls putin merkel",
		"calls between obama and merkel":                      "calls obama merkel",
		"how often did Putin speak with Merkel":               "calls putin merkel",
		"what did Putin and Merkel discuss":                   "calls putin merkel",
		"did Putin and Merkel talk about Syria":               "compare 2014-05-06-merkel syria",
		"did Obama and Merkel talk about Ukraine":             "compare 2014-03-04-merkel-2 ukraine",
		"when did Obama talk to Erdogan in March 2014":        "calls obama erdogan since 2014-03 until 2014-03",
		"what did Obama and Erdogan discuss on 4 March 2014?": "calls obama erdogan since 2014-03-04 until 2014-03-04",
		"what did Putin and Merkel agree on 6 May 2014":       "readout 2014-05-06-merkel",
		"latest call of Putin and Merkel":                     "readout 2014-05-06-merkel",
	})
	d := answer(t, s, "calls putin merkel")
	wants(t, d, reply.Answered, "Calls with Vladimir Putin and Angela Merkel", "2 calls that took place", "4 March 2014", "6 May 2014")
	without(t, d, "Erdogan", "Obama")
	wants(t, answer(t, s, "calls putin merkel since 2014-04"), reply.Answered, "1 call that took place")
	d = answer(t, s, "what did Obama and Erdogan discuss on 4 March 2014?")
	wants(t, d, reply.Nothing, "No call with Barack Obama and Recep Tayyip Erdogan known on 4 March 2014")
	d = answer(t, s, "what did Putin and Merkel discuss on 1 April 2014?")
	wants(t, d, reply.Nothing, "No call with Vladimir Putin and Angela Merkel known on 1 April 2014")
	offers(t, d, "readout 2014-03-04-merkel", "readout 2014-05-06-merkel", "calls putin merkel")
	wants(t, answer(t, s, "calls obama erdogan"), reply.Nothing, "No call with Barack Obama and Recep Tayyip Erdogan known")
	d = answer(t, s, "did Obama and Merkel talk about Syria")
	wants(t, d, reply.Mend, "Syria is not known to be spoken of in a call with Barack Obama and Angela Merkel")
	offers(t, d, "calls obama merkel", "mentioned syria")
	d = answer(t, s, "how often did Putin and Merkel call it constructive")
	wants(t, d, reply.Mend, "cannot be narrowed to the calls with Vladimir Putin and Angela Merkel")
	offers(t, d, "calls putin merkel", "tone constructive")
	offers(t, answer(t, s, "how often did Putin, Merkel and Erdogan speak"), "calls putin merkel", "calls putin erdogan", "calls merkel erdogan")
	wants(t, answer(t, s, "calls putin putin"), reply.Mend, "How to ask")
	if got := s.Complete("calls putin merk"); !slices.Contains(got, "calls putin merkel") {
		t.Errorf("completed to %q", got)
	}
	// Where they took part in every call, their names choose nothing away.
	if d := ask(t, "did Trump and Putin discuss Syria"); d.Line != "mentioned syria" {
		t.Errorf("understood as %q (%s)", d.Line, d.Title)
	}
}

// A command on one call that names people in place of a date offers their calls.
func TestPeopleInPlaceOfADate(t *testing.T) {
	s, _ := withImports(t, calledTexts())
	d := answer(t, s, "compare merkel")
	wants(t, d, reply.Mend, "3 calls with Angela Merkel: which one?")
	offers(t, d, "compare 2014-03-04-merkel", "compare 2014-05-06-merkel", "compare 2014-03-04-merkel-2")
	offers(t, answer(t, s, "compare merkel ukraine"), "compare 2014-05-06-merkel ukraine")
	d = answer(t, s, "readout putin and erdogan")
	if d.Line != "readout 2014-03-04-erdogan" || !slices.Contains(d.Understood, "Read as the only call with Vladimir Putin and Recep Tayyip Erdogan.") {
		t.Errorf("understood as %q: %v", d.Line, d.Understood)
	}
	offers(t, answer(t, s, "what did Putin leave out of his calls with Merkel"), "omitted 2014-05-06-merkel by kremlin")
	if d := answer(t, s, "what did Erdogan leave out of his call with Putin on 4 March 2014"); d.Line != "omitted 2014-03-04-erdogan" {
		t.Errorf("understood as %q (%s)", d.Line, d.Title)
	}
	wants(t, answer(t, s, "compare scholz"), reply.Nothing, "No call with Olaf Scholz known")
	wants(t, answer(t, s, "compare may"), reply.Mend, "How to ask")
	wants(t, answer(t, s, "compare nobody"), reply.Mend, "How to ask")
}

// A call goes by its day and the name of anybody who took part, whoever's statement was imported first.
func TestACallGoesByADayAndAName(t *testing.T) {
	s, _ := withImports(t, calledTexts())
	understood(t, s, map[string]string{
		"readout 2014-03-04-obama":            "readout 2014-03-04-merkel-2",
		"readout 2014-05-06-putin":            "readout 2014-05-06-merkel",
		"compare 2014-05-06-Merkel syria":     "compare 2014-05-06-merkel syria",
		"readout 2014-05-06-merkel-2":         "readout 2014-05-06-merkel",
		"calls merkel since 2014-05-06-putin": "calls merkel since 2014-05-06-merkel",
	})
	d := answer(t, s, "readout 2014-03-04-putin")
	wants(t, d, reply.Mend, "2 calls with Vladimir Putin on 4 March 2014: which one?")
	offers(t, d, "readout 2014-03-04-merkel", "readout 2014-03-04-erdogan")
	d = answer(t, s, "compare 2014-04-01-merkel ukraine")
	wants(t, d, reply.Nothing, "No call with Angela Merkel known on 1 April 2014")
	offers(t, d, "compare 2014-05-06-merkel ukraine", "calls merkel")
	wants(t, answer(t, s, "readout 2014-03-04-nobody"), reply.Mend, "no call and nobody goes by that name; write 2014-03-04 alone")
}

// A statement on the same people that is held under another call is not said to be not held.
func TestAStatementThatIsHeldApart(t *testing.T) {
	text := textsAt("apart")
	s, c := withImports(t, []corpus.Statement{
		text("kremlin", "1", "2014-03-04", "Telephone conversation with President of the United States Barack Obama",
			"Vladimir Putin had a telephone conversation with President of the United States Barack Obama. They discussed Ukraine."),
		text("white-house", "2", "2014-03-04", "Readout of the President's Meeting with President Putin of Russia",
			"President Barack Obama met with President Vladimir Putin of Russia today. They discussed Ukraine."),
		text("kremlin", "3", "2014-07-04", "Telephone conversation with President of the United States Barack Obama",
			"Vladimir Putin had a telephone conversation with President of the United States Barack Obama. They discussed Syria."),
		text("white-house", "4", "2014-07-04", "Readout of the President's Call with Chancellor Merkel of Germany",
			"President Barack Obama spoke today by phone with Chancellor Angela Merkel of Germany. They discussed Ukraine."),
	})
	calls, err := c.Calls(t.Context(), corpus.CallFilter{Since: "2014-03-04", Until: "2014-03-04"})
	if err != nil || len(calls) != 2 {
		t.Fatalf("%d calls (%v): the test needs two that are held apart", len(calls), err)
	}
	for _, line := range []string{"readout", "compare"} {
		d := answer(t, s, line+" "+calls[0].ID)
		wants(t, d, reply.Answered, "within a day of it is held apart: readout "+calls[1].ID)
		offers(t, d, "readout "+calls[1].ID)
		without(t, d, "is not held")
		without(t, answer(t, s, line+" 2014-07-04-obama"), "held apart")
	}
	wants(t, answer(t, s, "news"), reply.Answered, "held apart: readout "+calls[0].ID, "the text of the White House is not held")
}

// Of two sides the one that is set apart is the one that left something out.
func TestTheSideThatIsSetApart(t *testing.T) {
	s, _ := open(t)
	understood(t, s, map[string]string{
		"что Белый дом сказал, а Кремль нет, 28 января 2017":                        "omitted 2017-01-28 by kremlin",
		"что Кремль сказал, а Белый дом нет, 28 января 2017":                        "omitted 2017-01-28 by white-house",
		"what did the White House say on 28 January 2017 but not the Kremlin":       "omitted 2017-01-28 by kremlin",
		"what was left out by the Kremlin that the White House has on 2 May 2017":   "omitted 2017-05-02 by kremlin",
		"what did the Kremlin leave out on 2 May 2017 that the White House said":    "omitted 2017-05-02 by kremlin",
		"что Кремль не сказал, а Белый дом сказал, 2 мая 2017":                      "omitted 2017-05-02 by kremlin",
		"what did the Kremlin say that the White House did not, on 28 January 2017": "omitted 2017-01-28 by white-house",
	})
}

// A day on which a statement on another day's talk was published finds that talk.
func TestADayOfPublicationFindsTheTalk(t *testing.T) {
	told := kremlinText()
	told.Published, told.Text = "2014-03-04", "Yesterday "+told.Text
	s, _ := withImports(t, []corpus.Statement{told})
	wants(t, answer(t, s, "compare 2014-03-04"), reply.Answered, "3 March 2014")
	wants(t, answer(t, s, "readout 2014-03-05"), reply.Nothing, "No call known on 5 March 2014")
	others := calledTexts()
	s, _ = withImports(t, append(others, told))
	d := answer(t, s, "compare 2014-03-04")
	wants(t, d, reply.Mend, "4 calls on 4 March 2014: which one?")
	if !slices.ContainsFunc(d.Next, func(a reply.Ask) bool {
		return strings.HasPrefix(a.Label, "3 March 2014 (published on 4 March 2014): ")
	}) {
		t.Errorf("the talk of the day before is not offered: %v", d.Next)
	}
}

// Words in a language that most texts are not in are not found: the answer says so, and names the topic.
func TestTextsAreSearchedInTheirOwnLanguage(t *testing.T) {
	s, _ := withImports(t, calledTexts())
	d := answer(t, s, "search безвозмездные зернохранилища")
	wants(t, d, reply.Nothing, "these words are looked for in Russian, and most of the whole statements held are in English.")
	d = answer(t, s, "search разоружение")
	wants(t, d, reply.Nothing, "A topic is found in both: topic ")
	without(t, answer(t, s, "search grainstores"), "their own language")
}

// A country that a question names as its matter, and that is no topic, is told of as left aside; one that speaks is not.
func TestACountryAsAMatterIsLeftAside(t *testing.T) {
	for line, aside := range map[string]string{
		"did they discuss turkey on 2 may 2017?":         "Left aside, as nothing was made of it: turkey.",
		"did putin mention germany on 2 may 2017":        "Left aside, as nothing was made of it: germany.",
		"what did the kremlin leave out about sanctions": "",
		"did the white house mention sanctions?":         "",
	} {
		text := strings.Join(ask(t, line).Understood, "\n")
		if got := strings.Contains(text, "Left aside"); got != (aside != "") || !strings.Contains(text, aside) {
			t.Errorf("%s: %q", line, text)
		}
	}
}
