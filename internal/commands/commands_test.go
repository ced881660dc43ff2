package commands

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// shipped opens the corpus that is shipped, once for all tests.
var shipped = sync.OnceValues(func() (*corpus.Corpus, error) {
	b, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		return nil, err
	}
	return corpus.Open(context.Background(), string(b))
})

func open(t testing.TB) (*Set, *corpus.Corpus) {
	t.Helper()
	c, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return New(c, nil), c
}

// noon is when the tests ask.
var noon = time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)

func ask(t testing.TB, line string) *reply.Doc {
	t.Helper()
	s, _ := open(t)
	return s.Answer(t.Context(), Request{Line: line, At: noon})
}

// lines are questions of every kind: all examples, and every call and topic under the commands that take one.
func lines(t testing.TB) []string {
	s, c := open(t)
	var out []string
	for _, cmd := range s.Commands() {
		out = append(out, cmd.Examples...)
	}
	calls, err := c.Calls(t.Context(), corpus.CallFilter{})
	if err != nil {
		t.Fatal(err)
	}
	spoke := []string{"kremlin", "white-house", "trump-transition"}
	for _, call := range calls {
		for _, name := range []string{"readout", "compare", "omitted", "tone", "disputed", "brief", "sources"} {
			out = append(out, name+" "+call.ID)
		}
		for _, side := range spoke {
			out = append(out, "omitted "+call.ID+" by "+side, "readout "+call.ID+" "+side)
		}
	}
	for _, topic := range c.Topics() {
		for _, name := range []string{"omitted", "mentioned", "topic"} {
			out = append(out, name+" "+topic.Slug, name+" "+topic.Name)
		}
		for _, side := range spoke {
			out = append(out, "omitted "+topic.Slug+" by "+side)
		}
	}
	for _, w := range c.ToneWords() {
		out = append(out, "tone "+w)
	}
	for i := 1; i < len(calls); i++ {
		out = append(out, "compare "+calls[i-1].ID+" with "+calls[i].ID)
	}
	return append(out, "disputed", "tone", "calls", "topics", "sides", "about", "help")
}

func TestEveryExampleIsAnswered(t *testing.T) {
	s, _ := open(t)
	for _, c := range s.Commands() {
		if len(c.Examples) == 0 || c.Short == "" || c.Long == "" {
			t.Errorf("%s: examples, short or long text is missing", c.Name())
		}
		for _, e := range c.Examples {
			d := ask(t, e)
			if d.Outcome != reply.Answered {
				t.Errorf("%s: %s: %s", e, d.Outcome, d.Title)
			}
			if len(d.Understood) > 0 && !strings.Contains(e, "king") {
				t.Errorf("%s is not plain: %v", e, d.Understood)
			}
			if name, _, _ := strings.Cut(d.Line, " "); name != c.Name() {
				t.Errorf("%s was read as %q", e, d.Line)
			}
			if again := ask(t, d.Line); again.Line != d.Line {
				t.Errorf("%s: its canonical line %q becomes %q", e, d.Line, again.Line)
			}
		}
	}
}

// held are all words that the corpus holds: excerpts of statements, and officials' words.
func held(t *testing.T) []string {
	_, c := open(t)
	passages, err := c.Passages(t.Context(), corpus.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range passages {
		out = append(out, p.Text)
	}
	denials, err := c.Denials(t.Context(), corpus.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range denials {
		out = append(out, d.Words)
	}
	if len(out) < 100 {
		t.Fatalf("only %d excerpts", len(out))
	}
	return out
}

// What has no source cannot be printed, and a quotation has the words that are held.
func TestEveryLineHasItsSourceAndEveryQuotationItsWords(t *testing.T) {
	words := held(t)
	quoted := map[string]bool{}
	facts := 0
	for _, line := range lines(t) {
		d := ask(t, line)
		if d.Outcome == reply.Broken {
			t.Fatalf("%s: broken", line)
		}
		used := map[int]bool{}
		d.Lines(func(l reply.Line, in reply.State) {
			for _, n := range l.Cites {
				if n < 1 || n > len(d.Sources) || d.Sources[n-1].N != n {
					t.Errorf("%s: %q cites %d of %d sources", line, l.Text(), n, len(d.Sources))
				}
				used[n] = true
			}
			switch l.Basis {
			case reply.Guide:
			case reply.Computed:
				if len(d.Sources) == 0 && d.Outcome == reply.Answered && !strings.HasPrefix(line, "topics") && strings.TrimSpace(l.Text()) != "" && !unsourced(d) {
					t.Errorf("%s: %q is computed from nothing", line, l.Text())
				}
			case reply.Quoted, reply.Read, reply.Reported, reply.Interpreted:
				facts++
				if len(l.Cites) == 0 {
					t.Errorf("%s: no source for %q", line, l.Text())
				}
			default:
				t.Errorf("%s: %q has basis %q", line, l.Text(), l.Basis)
			}
			if (in == reply.NotSaid || in == reply.Denied) && len(l.Cites) == 0 {
				t.Errorf("%s: %s without evidence: %q", line, in, l.Text())
			}
			for _, s := range l.Spans {
				if s.Kind == reply.Words && !quoted[s.Text] {
					if !slices.ContainsFunc(words, func(w string) bool { return strings.Contains(w, s.Text) }) {
						t.Errorf("%s: %q is in no text held", line, s.Text)
					}
					quoted[s.Text] = true
				}
			}
		})
		for _, s := range d.Sources {
			if !used[s.N] {
				t.Errorf("%s: source %s is cited by no line", line, s.ID)
			}
		}
		for _, b := range d.Blocks {
			if c, ok := b.(*reply.Contrast); ok {
				checkContrast(t, line, c)
			}
		}
	}
	if facts < 5000 || len(quoted) < 200 {
		t.Errorf("only %d facts and %d quotations seen", facts, len(quoted))
	}
}

// unsourced documents answer with counts of nothing: no call named the topic.
func unsourced(d *reply.Doc) bool {
	return strings.HasPrefix(d.Line, "quote") || strings.HasPrefix(d.Line, "mentioned") || strings.HasPrefix(d.Line, "topic")
}

func checkContrast(t *testing.T, line string, c *reply.Contrast) {
	t.Helper()
	for _, r := range c.Rows {
		if len(r.Cells) != len(c.Sides) {
			t.Errorf("%s: %s has %d cells for %d sides", line, r.Label, len(r.Cells), len(c.Sides))
		}
		for _, cell := range r.Cells {
			if cell.State != reply.NoneIssued && cell.State != reply.NotHeld && len(cell.Lines) == 0 {
				t.Errorf("%s: %s is %s without a line", line, r.Label, cell.State)
			}
		}
	}
}

// A call is listed as an omission only where the evidence carries it.
func TestNoOmissionWithoutEvidence(t *testing.T) {
	_, c := open(t)
	listed := 0
	for _, topic := range c.Topics() {
		cells, err := c.Cells(t.Context(), corpus.Scope{Topic: topic.Slug})
		if err != nil {
			t.Fatal(err)
		}
		left := map[string]bool{}
		for _, x := range cells {
			if x.Left() {
				left[day(x.Date)+" — "+c.Side(x.Side).Name] = true
			}
		}
		for line := "omitted " + topic.Slug; line != ""; {
			d := ask(t, line)
			line = ""
			for _, a := range d.Next {
				if a.Label == "More" {
					line = a.Line
				}
			}
			for _, b := range d.Blocks {
				l, ok := b.(*reply.List)
				if !ok || !strings.HasPrefix(l.Head, "Left out") && !strings.HasPrefix(l.Head, "Not in the statement") {
					continue
				}
				for _, it := range l.Items {
					head, _, _ := strings.Cut(it.Line.Text(), ":")
					if !left[head] {
						t.Errorf("%s: %s is listed as an omission", topic.Slug, head)
					}
					delete(left, head)
					date, _, _ := strings.Cut(head, " — ")
					for _, u := range it.Under {
						side, _, _ := strings.Cut(u.Text(), ":")
						delete(left, date+" — "+side)
					}
					listed++
				}
			}
		}
		for k := range left {
			t.Errorf("%s: the omission of %s is listed nowhere", topic.Slug, k)
		}
	}
	if listed < 500 {
		t.Errorf("only %d omissions listed", listed)
	}
}

func TestTheSameQuestionHasTheSameAnswer(t *testing.T) {
	s, _ := open(t)
	b, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	other, err := corpus.Open(t.Context(), string(b))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	fresh := New(other, nil)
	for _, c := range s.Commands() {
		for _, e := range c.Examples {
			one, _ := s.Answer(t.Context(), Request{Line: e, At: noon}).JSON()
			two, _ := fresh.Answer(t.Context(), Request{Line: e, At: noon.AddDate(1, 2, 3), Zone: time.FixedZone("X", 3600)}).JSON()
			if !bytes.Equal(one, two) {
				t.Errorf("%s: two answers differ", e)
			}
		}
	}
}

func TestAPanicIsSaidWithAReferenceAndLoggedOnce(t *testing.T) {
	_, c := open(t)
	var log bytes.Buffer
	s := New(c, slog.New(slog.NewTextHandler(&log, nil)))
	for i := range s.commands {
		if s.commands[i].Name() == "about" {
			s.commands[i].Run = func(context.Context, Request, Args) (*reply.Doc, error) { panic("boom") }
		}
	}
	d := s.Answer(t.Context(), Request{Line: "about"})
	if d.Outcome != reply.Broken {
		t.Fatalf("outcome %s", d.Outcome)
	}
	var text string
	d.Lines(func(l reply.Line, _ reply.State) { text += l.Text() })
	if strings.Contains(text, "boom") {
		t.Errorf("the reader sees the panic: %s", text)
	}
	_, ref, _ := strings.Cut(log.String(), "reference=")
	ref, _, _ = strings.Cut(ref, " ")
	if len(ref) < 6 || !strings.Contains(text, ref) {
		t.Errorf("reference %q is not in %q", ref, text)
	}
	if n := strings.Count(log.String(), "boom"); n != 1 {
		t.Errorf("logged %d times", n)
	}
}

func TestAnExpiredDeadlineIsSaidKindly(t *testing.T) {
	_, c := open(t)
	s := New(c, nil)
	s.timeout = 0
	d := s.Answer(t.Context(), Request{Line: "omitted sanctions"})
	if d.Outcome != reply.Mend || !strings.Contains(d.Title, "too long") {
		t.Errorf("%s: %s", d.Outcome, d.Title)
	}
}

func TestTheLogHasNoQuestion(t *testing.T) {
	_, c := open(t)
	var log bytes.Buffer
	s := New(c, slog.New(slog.NewTextHandler(&log, nil)))
	s.Answer(t.Context(), Request{Line: "search oil", In: Place{Private: true}})
	if n := strings.Count(log.String(), "\n"); n != 1 {
		t.Errorf("%d lines for one answer:\n%s", n, log.String())
	}
	if strings.Contains(log.String(), "oil") || !strings.Contains(log.String(), "command=search") {
		t.Errorf("log: %s", log.String())
	}
}
