package commands

import (
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/commands/reply"
)

func TestDates(t *testing.T) {
	today := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"2017-01-28": "2017-01-28", "2017-1-28": "2017-01-28", "2017/01/28": "2017-01-28", "2017.01.28": "2017-01-28",
		"28 Jan 2017": "2017-01-28", "28 January 2017": "2017-01-28", "January 28, 2017": "2017-01-28", "Jan 28th 2017": "2017-01-28",
		"the 28th of January, 2017": "2017-01-28", "Saturday, 28 January 2017": "2017-01-28", "28.01.2017": "2017-01-28",
		"28.1.2017": "2017-01-28", "28/01/2017": "2017-01-28", "01/28/2017": "2017-01-28", "05/05/2017": "2017-05-05",
		"28 января 2017": "2017-01-28", "28 января 2017 г.": "2017-01-28", "28 янв 2017": "2017-01-28", "28-го января 2017 года": "2017-01-28",
		"2 мая 2017": "2017-05-02", "31 июля 2019": "2019-07-31", "3 МАЯ 2019": "2019-05-03", "1 июня 2020": "2020-06-01", "20 марта 2018": "2018-03-20",
		"january 2017": "2017-01", "май 2017": "2017-05", "May 2017": "2017-05", "2017-05": "2017-05", "05.2017": "2017-05", "sept 2024": "2024-09",
		"in January 2017": "2017-01", "в январе 2017": "2017-01", "2017": "2017", "в 2017 году": "2017",
		"latest": "latest", "LAST": "latest", "последний": "latest", "first": "first", "первый": "first", "latest call": "latest",
		"today": "2026-11-22", "yesterday": "2026-11-21", "вчера": "2026-11-21",
		"28 January": "28 January", "29 February": "29 February", "29 February 2020": "2020-02-29",
		"28 Janury 2017": "2017-01-28", "3 Febuary 2018": "2018-02-03", "28\u00a0января\u00a02017": "2017-01-28",
	} {
		s, ok, err := parseDate(text, today)
		if err != nil || !ok || s.String() != want {
			t.Errorf("%q is %q (%v, %v), want %q", text, s, ok, err, want)
		}
	}
	for _, text := range []string{"2017-02-30", "29 February 2017", "2017-13-01", "31 апреля 2018", "May", "03/04/2017", "00.13.2017x 32.01.2017"} {
		if s, ok, _ := parseDate(text, today); ok {
			t.Errorf("%q was read as %q", text, s)
		}
	}
	for _, text := range []string{"", "sanctions", "may be", "17", "1 2 3", "kremlin 2017", "2017 kremlin", "31", "march on moscow", "2017-01-28-29"} {
		if s, ok, err := parseDate(text, today); ok || err != nil {
			t.Errorf("%q was read as %q (%v)", text, s, err)
		}
	}
}

func FuzzDate(f *testing.F) {
	for _, s := range []string{"2017-01-28", "28 января 2017 г.", "the 28th of January, 2017", "03/04/2017", "latest", "2017"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, ok, err := parseDate(text, noon)
		if ok && err != nil {
			t.Errorf("%q is a date and an error: %v", text, err)
		}
		if !ok {
			return
		}
		again, ok, err := parseDate(s.String(), noon)
		if !ok || err != nil || again != s {
			t.Errorf("%q reads as %q, which reads as %q (%v, %v)", text, s, again, ok, err)
		}
	})
}

func TestLinesAndTheirCanonicalForm(t *testing.T) {
	for line, want := range map[string]string{
		"/readout 2017-01-28":                          "readout 2017-01-28",
		"/readout@readoutbot 2017-01-28":               "readout 2017-01-28",
		"READOUT 28 Jan 2017":                          "readout 2017-01-28",
		"readout   28\tjanuary  2017 kremlin":          "readout 2017-01-28 kremlin",
		"readout 28 января 2017":                       "readout 2017-01-28",
		"readout latest":                               "readout 2026-04-29",
		"readout first":                                "readout 2016-11-14",
		"readout may 2017":                             "readout 2017-05",
		"readout 2018-03":                              "readout 2018-03",
		"readout denied-2021":                          "readout denied-2021",
		"readout 28 January":                           "readout 28 January",
		"omitted sanktions":                            "omitted sanctions",
		"omitted санкции":                              "omitted sanctions",
		"omitted ISIS":                                 "omitted islamic-state",
		"omitted the white house":                      "",
		"omitted North Korea by the White House":       "omitted north-korea by white-house",
		"omitted 28 Jan 2017 by WH":                    "omitted 2017-01-28 by white-house",
		"omitted ukraine until 2020 since 2017 by us":  "omitted ukraine by united-states since 2017 until 2020",
		"compare 2019-05-03 with 2020-07-23 by Moscow": "compare 2019-05-03 with 2020-07-23 by kremlin",
		"compare 2017-01-28 cease fire":                "compare 2017-01-28 ceasefire",
		"compare 28 Jan 2017 North Korea":              "compare 2017-01-28 north-korea",
		"tone constructively":                          "tone constructive",
		"tone конструктивный":                          "tone constructive",
		"tone by kremlin":                              "tone by kremlin",
		"tone 2017-01-28":                              "tone 2017-01-28",
		"tone businesslike by kremlin":                 "tone businesslike by kremlin",
		"calls 2020":                                   "calls 2020",
		"calls King Salman":                            "calls salman",
		"calls":                                        "calls",
		`search "root causes" by kremlin since 2025`:   `search "root causes" by kremlin since 2025`,
		"search stand by me":                           "search stand by me",
		"export omitted sanctions csv":                 "export omitted sanctions csv",
		"export omitted санкции CSV":                   "export omitted sanctions csv",
		"help omited":                                  "help omitted",
		"":                                             "help",
		"/":                                            "help",
	} {
		if d := ask(t, line); d.Line != want {
			t.Errorf("%q was read as %q (%s), want %q", line, d.Line, d.Title, want)
		}
	}
}

func TestWhatWasReadDifferentlyIsSaid(t *testing.T) {
	for line, want := range map[string]string{
		"omitted sanktions": "Took “sanktions” to mean the topic Sanctions.",
		"omitted санкции":   "Read “санкции” as the topic Sanctions.",
		"omitted ISIS":      "Read “ISIS” as the topic Islamic State.",
		"tone satisfied":    "Read “satisfied” as the word “satisfaction”.",
	} {
		if d := ask(t, line); !slices.Contains(d.Understood, want) {
			t.Errorf("%q says %q, want %q", line, d.Understood, want)
		}
	}
	for _, line := range []string{"omitted sanctions", "omitted Sanctions", "omitted oil market", "tone constructive"} {
		if d := ask(t, line); len(d.Understood) > 0 {
			t.Errorf("%q says %q", line, d.Understood)
		}
	}
}

// What cannot be answered says what to type instead, and what it offers works.
func TestWhatCannotBeAnsweredOffersLinesThatWork(t *testing.T) {
	for line, want := range map[string]string{
		"readuot 2017-01-28":                        "readout 2017-01-28",
		"omited sanctions":                          "omitted sanctions",
		"compair 2017-01-28":                        "compare 2017-01-28",
		"readout 2017-02-03":                        "readout 2017-04-03",
		"readout 2017":                              "readout 2017-01-28",
		"readout 2027-01-01":                        "readout 2026-04-29",
		"readout 2001":                              "readout 2016-11-14",
		"readout 2017-02-30":                        "readout 2017-01-28",
		"omitted ukraine by martians":               "omitted ukraine by kremlin",
		"omitted bananas":                           "topics",
		"omitted sanctions 2017":                    "omitted sanctions since 2017 until 2017",
		"mentioned ukraine after 2019":              "mentioned ukraine since 2019",
		"calls after zzz":                           "",
		"omitted sanctions since 2020 until 2017":   "omitted sanctions",
		"tone constructive by us":                   "tone constructive",
		"which calls lasted longer than two hours?": "help",
		"tone xyzzy":                                "tone",
		"tone constuctve":                           "tone constructive",
		"search zzzzz":                              "",
		`search "`:                                  "search cease-fire",
		"search санкций":                            "topic sanctions",
		"search -oil":                               "search cease-fire",
		"quote":                                     `quote "businesslike and constructive"`,
		"first zzzz":                                "",
		"calls angela merkel":                       "calls",
		"kremlin":                                   "tone by kremlin",
		"export about":                              "export omitted sanctions csv",
		"readout 2017-01-28 white elephant":         "",
		"disputed 2017-01-28 2017-01-29":            "",
		"mentioned arctic":                          "omitted arctic",
	} {
		d := ask(t, line)
		if line == "tone constuctve" {
			if d.Line != "tone constructive" {
				t.Errorf("%q: %q", line, d.Line)
			}
			continue
		}
		if d.Outcome == reply.Answered || d.Outcome == reply.Broken {
			t.Errorf("%q is %s", line, d.Outcome)
		}
		if d.Title == "" || len(d.Blocks) == 0 && len(d.Next) == 0 {
			t.Errorf("%q: nothing is said", line)
		}
		if want != "" && !slices.ContainsFunc(d.Next, func(a reply.Ask) bool { return a.Line == want }) {
			t.Errorf("%q does not offer %q but %v", line, want, d.Next)
		}
	}
}

// Everything that an answer offers to ask next is understood as it stands.
func TestEveryNextLineIsUnderstood(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range lines(t) {
		for _, a := range ask(t, line).Next {
			if seen[a.Line] {
				continue
			}
			seen[a.Line] = true
			d := ask(t, a.Line)
			if d.Outcome == reply.Mend || d.Outcome == reply.Broken {
				t.Errorf("%s offers %q (%s): %s", line, a.Line, a.Label, d.Title)
			}
			if d.Line != a.Line && !strings.HasSuffix(a.Line, " latest") {
				t.Errorf("%s offers %q, which is %q", line, a.Line, d.Line)
			}
			if strings.TrimSpace(a.Label) == "" {
				t.Errorf("%s offers %q without a label", line, a.Line)
			}
		}
	}
	if len(seen) < 300 {
		t.Errorf("only %d lines", len(seen))
	}
}

// "More" leads through a whole list, each call once.
func TestPagesHoldEveryCallOnce(t *testing.T) {
	for _, first := range []string{"calls", "mentioned ukraine", "disputed", "topics"} {
		seen, pages := map[string]int{}, 0
		for line := first; line != ""; pages++ {
			d := ask(t, line)
			line = ""
			for _, a := range d.Next {
				if a.Label == "More" {
					line = a.Line
				}
			}
			for _, b := range d.Blocks {
				switch b := b.(type) {
				case *reply.List:
					for _, it := range b.Items {
						seen[it.Line.Text()]++
					}
				case *reply.Table:
					for _, r := range b.Rows {
						seen[r[0].Text()]++
					}
				}
			}
			if pages > 20 {
				t.Fatalf("%s does not end", first)
			}
		}
		if pages < 2 {
			t.Errorf("%s has one page only: the test needs more", first)
		}
		for text, n := range seen {
			if n != 1 {
				t.Errorf("%s: %q stands %d times", first, text, n)
			}
		}
	}
}

func FuzzAnswer(f *testing.F) {
	s, _ := open(f)
	for _, c := range s.Commands() {
		for _, e := range c.Examples {
			f.Add(e)
		}
	}
	for _, l := range []string{"search OR (", `search "a b`, "search c-span's NEAR/2 *", "readout 99999", "omitted by by by", "/@", "compare with with",
		"export export export csv", "что умолчал Кремль", "quote «»", "tone \x00", "calls after", "disputed after zz", "search a after -1"} {
		f.Add(l)
	}
	f.Fuzz(func(t *testing.T, line string) {
		d := s.Answer(t.Context(), Request{Line: line, At: noon})
		if d.Outcome == reply.Broken || d.Outcome == "" || d.Title == "" {
			t.Fatalf("%q: outcome %q, title %q", line, d.Outcome, d.Title)
		}
		if d.Line != "" {
			if again := s.Answer(t.Context(), Request{Line: d.Line, At: noon}); again.Line != d.Line {
				t.Errorf("%q is %q, which is %q", line, d.Line, again.Line)
			}
		}
		s.Complete(line)
	})
}

func TestCompletion(t *testing.T) {
	s, _ := open(t)
	for line, want := range map[string]string{
		"re": "readout", "omitted sanc": "omitted sanctions", "omitted sanctions b": "omitted sanctions by",
		"omitted sanctions by wh": "omitted sanctions by white-house", "readout 2017-01": "readout 2017-01-28",
		"compare 2019-05-03 w": "compare 2019-05-03 with", "compare 2019-05-03 with 2020-07": "compare 2019-05-03 with 2020-07-23",
		"tone cons": "tone constructive", "help om": "help omitted", "search oil si": "search oil since", "/om": "",
	} {
		got := s.Complete(line)
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%q completes to %q, want %q", line, got, want)
		}
	}
}
