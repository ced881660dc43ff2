package analysis

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"readoutbot/internal/corpus/corpustest"
)

// label is what a reader found in a statement.
type label struct {
	URL          string
	Topics       words
	Tone         []string
	Satisfaction bool
	Initiator    *string
	Kind         string
	Counterparts []string
	Doubtful     []string
}

// words are the topics of a label, with the words that show them where they are noted.
type words map[string]string

func (w *words) UnmarshalJSON(raw []byte) error {
	var slugs []string
	if err := json.Unmarshal(raw, &slugs); err != nil {
		return json.Unmarshal(raw, (*map[string]string)(w))
	}
	*w = words{}
	for _, s := range slugs {
		(*w)[s] = "?"
	}
	return nil
}

// labelled is a statement with its label.
type labelled struct {
	Statement
	label
}

// readLabels reads labels and their texts.
func readLabels(t testing.TB, labels, texts string) []labelled {
	t.Helper()
	raw, err := os.ReadFile(labels)
	if err != nil {
		t.Fatal(err)
	}
	var all []label
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	held := readTexts(t, texts)
	out := make([]labelled, 0, len(all))
	for _, l := range all {
		st, ok := held[l.URL]
		if !ok {
			t.Fatalf("%s: the text is not held", l.URL)
		}
		out = append(out, labelled{st, l})
	}
	return out
}

// readTexts reads JSON Lines, or an array, of statements.
func readTexts(t testing.TB, file string) map[string]Statement {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	type line struct{ URL, Title, Text, Lang, Issuer string }
	var lines []line
	in := bufio.NewReader(f)
	if c, _ := in.Peek(1); string(c) == "[" {
		if err := json.NewDecoder(in).Decode(&lines); err != nil {
			t.Fatal(err)
		}
	} else {
		for d := json.NewDecoder(in); d.More(); {
			var l line
			if err := d.Decode(&l); err != nil {
				t.Fatal(err)
			}
			lines = append(lines, l)
		}
	}
	out := map[string]Statement{}
	for _, l := range lines {
		out[l.URL] = Statement{Title: l.Title, Text: l.Text, Lang: l.Lang, Issuer: l.Issuer}
	}
	return out
}

// score counts what a reader and the program agree on.
type score struct {
	both, only, missed                         int
	tone, satisfaction, initiator, kind, texts int // texts that are wrong in it
	report                                     []string
}

func (s *score) f1() float64 { return 2 * float64(s.both) / float64(2*s.both+s.only+s.missed) }

func measure(all []labelled) *score {
	s := &score{}
	for _, l := range all {
		s.texts++
		r := Read(l.Statement)
		found := map[string]Mention{}
		for _, m := range r.Topics {
			if _, seen := found[m.Topic]; !seen && !m.Denied {
				found[m.Topic] = m
			}
		}
		for topic, m := range found {
			switch {
			case l.label.Topics[topic] != "":
				s.both++
			case !slices.Contains(l.Doubtful, topic):
				s.only++
				s.report = append(s.report, fmt.Sprintf("+ %s: %q in %q (%s)", topic, l.Text[m.Span.From:m.Span.To], l.Text[m.Sentence.From:m.Sentence.To], l.URL))
			}
		}
		for topic, words := range l.label.Topics {
			if _, ok := found[topic]; !ok {
				s.missed++
				s.report = append(s.report, fmt.Sprintf("- %s: %q (%s)", topic, words, l.URL))
			}
		}
		var tone []string
		for _, t := range r.Tone {
			tone = append(tone, t.Word)
		}
		want := slices.Clone(l.label.Tone)
		slices.Sort(tone)
		slices.Sort(want)
		if !slices.Equal(tone, want) {
			s.tone++
			s.report = append(s.report, fmt.Sprintf("tone: %q, want %q (%s)", tone, want, l.URL))
		}
		if (r.Satisfaction != nil) != l.label.Satisfaction {
			s.satisfaction++
			s.report = append(s.report, fmt.Sprintf("satisfaction: want %v (%s)", l.label.Satisfaction, l.URL))
		}
		who := ""
		if l.label.Initiator != nil {
			who = *l.label.Initiator
		}
		if r.Initiator != who {
			s.initiator++
			s.report = append(s.report, fmt.Sprintf("initiator: %q, want %q (%s)", r.Initiator, who, l.URL))
		}
		if r.Kind != l.label.Kind {
			s.kind++
			s.report = append(s.report, fmt.Sprintf("kind: %q, want %q (%s)", r.Kind, l.label.Kind, l.URL))
		}
		var names []string
		for _, p := range r.Counterparts {
			names = append(names, p.Name)
		}
		if l.label.Counterparts != nil && !slices.Equal(names, l.label.Counterparts) {
			s.report = append(s.report, fmt.Sprintf("people: %q, want %q (%s)", names, l.label.Counterparts, l.URL))
		}
	}
	sort.Strings(s.report)
	return s
}

func (s *score) String() string {
	return fmt.Sprintf("%d texts: topics F1 %.4f (%d right, %d too many, %d missed); wrong: tone %d, satisfaction %d, initiator %d, kind %d",
		s.texts, s.f1(), s.both, s.only, s.missed, s.tone, s.satisfaction, s.initiator, s.kind)
}

// The readers' labels are met within the bounds that were promised: those that are shared, and those of our own readers.
func TestAccuracy(t *testing.T) {
	texts := corpustest.Shared(t, "readouts.jsonl")
	for _, labels := range []string{corpustest.Shared(t, "labels.json"), "testdata/labels.json"} {
		t.Run(filepath.Base(filepath.Dir(labels)), func(t *testing.T) {
			s := measure(readLabels(t, labels, texts))
			t.Log(s)
			if testing.Verbose() {
				t.Log("\n" + strings.Join(s.report, "\n"))
			}
			if s.texts < 70 {
				t.Errorf("%d texts", s.texts)
			}
			if s.f1() < .95 {
				t.Errorf("topics: F1 %.4f, want .95", s.f1())
			}
			if s.tone*100 > 3*s.texts {
				t.Errorf("tone: %d of %d texts are wrong", s.tone, s.texts)
			}
			if s.satisfaction*70 > 2*s.texts || s.initiator*70 > 2*s.texts {
				t.Errorf("satisfaction wrong in %d texts, initiator in %d, of %d: want 2 of 70 at most", s.satisfaction, s.initiator, s.texts)
			}
		})
	}
}
