package analysis

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"readoutbot/internal/corpus/corpustest"
)

// readCase is a case of testdata/read.txt.
type readCase struct {
	name string
	line int
	Statement
	want map[string]string
}

func readCases(t *testing.T, file string) []readCase {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []readCase
	for n, line := range strings.Split(string(raw), "\n") {
		name, begins := strings.CutPrefix(line, "== ")
		switch {
		case begins:
			out = append(out, readCase{name: name, line: n + 1, want: map[string]string{}})
			continue
		case len(out) == 0 || line == "":
			continue
		}
		c := &out[len(out)-1]
		key, value, _ := strings.Cut(line, ": ")
		switch {
		case key == "> issuer":
			c.Issuer = value
		case key == "> title":
			c.Title = value
		case slices.Contains([]string{"topics", "tone", "satisfaction", "initiator", "minutes", "kind", "people", "sentences", "agreements", "weak", "bound", "lasted"}, key):
			c.want[key] = value
		default:
			c.Text += line + "\n"
		}
	}
	return out
}

// said writes what was found as the cases do.
func said(st Statement, r Report, key, want string) string {
	var out []string
	sep := ", "
	switch key {
	case "topics":
		sep = " "
		seen := map[string]bool{}
		for _, m := range r.Topics {
			if seen[m.Topic] {
				continue
			}
			seen[m.Topic] = true
			best, _ := r.Topic(m.Topic)
			name := m.Topic
			if best.Denied {
				name += "!"
			}
			if best.Unsure {
				name += "?"
			}
			if strings.Contains(want, m.Topic+"=") {
				name += "=" + best.Strength.String()
			}
			out = append(out, name)
		}
	case "weak":
		sep = " "
		for _, m := range r.Weak {
			out = append(out, m.Topic)
		}
	case "bound":
		if r.DurationBound != "" {
			out = append(out, r.DurationBound)
		}
	case "lasted":
		out = append(out, st.Text[r.DurationAt.From:r.DurationAt.To])
	case "tone":
		for _, t := range r.Tone {
			out = append(out, t.Word)
		}
	case "satisfaction":
		if r.Satisfaction != nil {
			out = append(out, st.Text[r.Satisfaction.From:r.Satisfaction.To])
		}
	case "initiator":
		if r.Initiator != "" {
			out = append(out, r.Initiator)
		}
	case "minutes":
		out = append(out, strconv.Itoa(r.Minutes))
	case "kind":
		out = append(out, r.Kind)
	case "people":
		sep = " | "
		for _, p := range r.Counterparts {
			out = append(out, p.Name)
		}
	case "sentences":
		out = append(out, strconv.Itoa(len(r.Sentences)))
	case "agreements":
		out = append(out, strconv.Itoa(len(r.Agreements)))
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, sep)
}

func TestRead(t *testing.T) {
	cases := readCases(t, "testdata/read.txt")
	if len(cases) < 50 {
		t.Fatalf("%d cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if len(c.want) == 0 {
				t.Fatalf("line %d: the case expects nothing", c.line)
			}
			r := Read(c.Statement)
			for key, want := range c.want {
				if got := said(c.Statement, r, key, want); got != want {
					t.Errorf("line %d: %s: %s, want %s", c.line, key, got, want)
				}
			}
		})
	}
}

// Every finding lies in the text, in a sentence of it, on the bounds of letters.
func checkSpans(st Statement, r Report) error {
	in := func(what string, s Span) error {
		if s.From < 0 || s.To > len(st.Text) || s.From >= s.To {
			return fmt.Errorf("%s: [%d, %d) of %d", what, s.From, s.To, len(st.Text))
		}
		if utf8.ValidString(st.Text) && !utf8.ValidString(st.Text[s.From:s.To]) {
			return fmt.Errorf("%s: [%d, %d) cuts a letter", what, s.From, s.To)
		}
		return nil
	}
	sentence := func(what string, s, of Span) error {
		if !slices.Contains(r.Sentences, of) || s.From < of.From || s.To > of.To {
			return fmt.Errorf("%s: [%d, %d) does not lie in its sentence [%d, %d)", what, s.From, s.To, of.From, of.To)
		}
		return in(what, s)
	}
	end := 0
	for _, s := range r.Sentences {
		if err := in("sentence", s); err != nil {
			return err
		}
		if s.From < end {
			return fmt.Errorf("sentence [%d, %d) begins before %d", s.From, s.To, end)
		}
		end = s.To
	}
	at := 0
	for _, m := range r.Topics {
		if err := sentence(m.Topic, m.Span, m.Sentence); err != nil {
			return err
		}
		if m.Span.From < at {
			return fmt.Errorf("%s stands out of order", m.Topic)
		}
		at = m.Span.From
	}
	for _, m := range r.Weak {
		if _, ok := r.Topic(m.Topic); ok {
			return fmt.Errorf("%s is weak and a topic", m.Topic)
		}
		if err := sentence("weak "+m.Topic, m.Span, m.Sentence); err != nil {
			return err
		}
	}
	for _, x := range r.Tone {
		if err := sentence("tone "+x.Word, x.Span, x.Sentence); err != nil {
			return err
		}
	}
	if r.Satisfaction != nil {
		if err := in("satisfaction", *r.Satisfaction); err != nil {
			return err
		}
	}
	if r.Minutes > 0 {
		if err := in("duration", r.DurationAt); err != nil {
			return err
		}
	}
	if r.InitiatorAt != (Span{}) {
		if err := in("initiator", r.InitiatorAt); err != nil {
			return err
		}
	}
	for _, p := range r.Counterparts {
		if p.Span != (Span{}) {
			if err := in(p.Name, p.Span); err != nil {
				return err
			}
		}
	}
	return nil
}

// The words are those that Words cuts, whatever the text.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", twoHundred, "U.S.", "a\xffb", "“Они договорились.” Санкции не обсуждались!", "cease-fire cease\u2011fire sanc\u00adtions",
		"2.5-hour call, an hour and a half", "по инициативе турецкой стороны", "И\u0306 k\u0306 İ ſ ß ’s 's", "of of of of of President President", "- a\n- b\n\n…?!",
		"Putin’s call with Trump and President of Ukraine Zelensky of Ukraine of Ukraine", "\u200b\u2060 ё Ё Й", "д.р. г. А. С. \x80", "They agreed ", "They agreed, "} {
		f.Add("Telephone conversation with President of France Emmanuel Macron", s, "kremlin")
	}
	f.Fuzz(func(t *testing.T, title, text, issuer string) {
		st := Statement{Title: title, Text: text, Issuer: issuer}
		r := Read(st)
		if err := checkSpans(st, r); err != nil {
			t.Errorf("Read(%q): %v", st, err)
		}
		if again := Read(st); fmt.Sprintf("%+v", again) != fmt.Sprintf("%+v", r) && r.Satisfaction == nil {
			t.Errorf("Read(%q) is not the same twice", st)
		}
	})
}

// The spans of real statements are right, too, and their words are counted as Words does.
func TestReadTheTextsHeld(t *testing.T) {
	n := 0
	for url, st := range readTexts(t, corpustest.Shared(t, "readouts.jsonl")) {
		r := Read(st)
		if err := checkSpans(st, r); err != nil {
			t.Errorf("%s: %v", url, err)
		}
		if w := len(Words(st.Text)); w != r.Words {
			t.Errorf("%s: %d words, Words cuts %d", url, r.Words, w)
		}
		if len(r.Topics) > 0 {
			n++
		}
	}
	if n < 1900 {
		t.Errorf("topics were found in %d texts only", n)
	}
}

func TestTried(t *testing.T) {
	if got := Tried("sanctions", "en"); !slices.Contains(got, "sanctions") || hasCyrillic(strings.Join(got, "")) {
		t.Errorf("Tried(sanctions, en) = %q", got)
	}
	if got := Tried("sanctions", "ru"); !slices.Contains(got, "санкци…") {
		t.Errorf("Tried(sanctions, ru) = %q", got)
	}
	if got := Tried("no such topic", "en"); len(got) != 0 {
		t.Errorf("an unknown topic has phrases: %q", got)
	}
}

func TestStrengthsHaveNames(t *testing.T) {
	var got []string
	for s := Mentioned; s <= Ordered; s++ {
		got = append(got, s.String())
	}
	if want := "mentioned discussed called for agreed ordered"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// The phrases of testdata/phrases.txt show their topics, or do not.
func TestPhrases(t *testing.T) {
	raw, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for n, line := range strings.Split(string(raw), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		rest, absent := strings.CutPrefix(line, "! ")
		topic, phrase, ok := strings.Cut(rest, ": ")
		if !ok || !slices.Contains(Topics(), topic) {
			t.Fatalf("line %d: %q is no topic", n+1, topic)
		}
		lines++
		r := Read(Statement{Issuer: "kremlin", Title: "Telephone conversation with President of France Emmanuel Macron", Text: phrase})
		if m, found := r.Topic(topic); found == absent {
			t.Errorf("line %d: found %v %q: %s", n+1, found, phrase[m.Span.From:m.Span.To], line)
		}
	}
	if lines < 200 {
		t.Errorf("%d lines", lines)
	}
}

func TestLengthsThatDoNotContradict(t *testing.T) {
	for _, tt := range []struct {
		a      int
		aBound string
		b      int
		bBound string
		want   bool
	}{
		{60, "over", 90, "", true}, {90, "", 60, "over", true}, {60, "", 90, "over", false}, {120, "about", 121, "", true},
		{30, "", 60, "about", false}, {60, "under", 45, "", true}, {45, "", 90, "under", true}, {90, "under", 150, "", false},
	} {
		if got := Alike(tt.a, tt.aBound, tt.b, tt.bBound); got != tt.want {
			t.Errorf("%s %d and %s %d: %v", tt.aBound, tt.a, tt.bBound, tt.b, got)
		}
	}
	for words, want := range map[string]string{"more than an hour": "over", "менее часа": "under", "about two hours": "about", "90 minutes": ""} {
		if got := Bound(words); got != want {
			t.Errorf("%q: %q", words, got)
		}
	}
}
