package terminal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/commands/reply"
)

// echo answers a line with itself as the title, and offers two follow-ups.
func echo(_ context.Context, line string) *reply.Doc {
	d := &reply.Doc{Title: "You asked: " + line}
	if strings.HasPrefix(line, "calls") {
		d.Next = []reply.Ask{{Label: "One", Line: "tone one"}, {Label: "Two", Line: "calls two"}}
	}
	return d
}

func piped(t *testing.T, s Session, in string) string {
	t.Helper()
	var out bytes.Buffer
	s.In, s.Out = strings.NewReader(in), &out
	if s.Answer == nil {
		s.Answer = echo
	}
	if err := Run(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func titles(out string) (ts []string) {
	for l := range strings.Lines(out) {
		if t, ok := strings.CutPrefix(strings.TrimSuffix(l, "\n"), "You asked: "); ok {
			ts = append(ts, t)
		}
	}
	return ts
}

func TestPipedLinesAreAnsweredInOrder(t *testing.T) {
	got := piped(t, Session{Greeting: "Hello"}, "\ufeff# a comment\n\n  readout latest  \r\n \n2017\nsides")
	if d := cmp.Diff("You asked: readout latest\n\nYou asked: 2017\n\nYou asked: sides\n", got); d != "" {
		t.Error(d)
	}
}

func TestNumberChoosesAFollowUpOfTheAnswerBefore(t *testing.T) {
	got := piped(t, Session{}, "calls\n2\n1\n")
	if d := cmp.Diff([]string{"calls", "calls two", "tone one"}, titles(got)); d != "" {
		t.Error(d)
	}
	if !strings.Contains(got, "\n→ calls two\n\nYou asked: calls two\n") {
		t.Errorf("the chosen line is not shown in\n%s", got)
	}
}

func TestNumberOutOfRangeSaysWhatToType(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1\n", "nothing to choose by number yet"},
		{"calls\n3\n", "There is no follow-up 3: the last answer offers 1 to 2."},
		{"calls\n0\n", "There is no follow-up 0"},
		{"calls\ntone one\n1\n", "nothing to choose by number"},
	} {
		if got := piped(t, Session{}, c.in); !strings.Contains(got, c.want) {
			t.Errorf("%q: %q is not in\n%s", c.in, c.want, got)
		}
	}
	got := piped(t, Session{}, "calls\n3\n2\n")
	if d := cmp.Diff([]string{"calls", "calls two"}, titles(got)); d != "" {
		t.Errorf("after a number out of range, the follow-ups are gone: %s", d)
	}
}

func TestQuitAndExitEnd(t *testing.T) {
	for _, word := range []string{"quit", "exit", " QUIT "} {
		if got := titles(piped(t, Session{}, "sides\n"+word+"\ntopics\n")); len(got) != 1 {
			t.Errorf("%q: answered %q", word, got)
		}
	}
}

func TestLineOfAMebibyteIsNotAnswered(t *testing.T) {
	long := strings.Repeat("x", 1<<20)
	for _, in := range []string{long + "\nsides\n", "sides\n" + long} {
		got := piped(t, Session{}, in)
		if d := cmp.Diff([]string{"sides"}, titles(got)); d != "" || !strings.Contains(got, "too long") || len(got) > 1000 {
			t.Errorf("%s: %d bytes: %.300s", d, len(got), got)
		}
	}
	just := strings.Repeat("y", longest-1)
	if got := piped(t, Session{Style: func() Style { return Style{Width: 9999} }}, just+"\n"); !strings.Contains(got, just) {
		t.Errorf("a line of %d bytes is not answered: %.300s", longest-1, got)
	}
}

func TestFilesAreSaved(t *testing.T) {
	answer := func(context.Context, string) *reply.Doc {
		return &reply.Doc{Files: []reply.File{{Name: "a.csv", Type: "text/csv", Data: []byte("x")}, {Name: "b.csv"}}}
	}
	save := func(f reply.File) (string, error) {
		if f.Name == "b.csv" {
			return "", errors.New("the disk is full")
		}
		return "/exports/" + f.Name, nil
	}
	got := piped(t, Session{Answer: answer, Save: save}, "export\n")
	want := "File: a.csv (text/csv, 1 byte)\nFile: b.csv (0 bytes)\nSaved: /exports/a.csv\nb.csv could not be saved: the disk is full\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestWidthIsAskedAtEachAnswer(t *testing.T) {
	w := 60
	style := func() Style { w -= 20; return Style{Width: w} }
	got := piped(t, Session{Style: style}, "one two three four five\none two three four five\n")
	if d := cmp.Diff("You asked: one two three four five\n\nYou asked: one two\nthree four five\n", got); d != "" {
		t.Error(d)
	}
}

type full struct{ after int }

func (f *full) Write(b []byte) (int, error) {
	if f.after--; f.after < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(b), nil
}

func TestWriteErrorEndsTheSession(t *testing.T) {
	n := 0
	s := Session{In: strings.NewReader(strings.Repeat("calls\n", 100)), Out: &full{after: 3}, Answer: func(ctx context.Context, l string) *reply.Doc { n++; return echo(ctx, l) }}
	if err := Run(t.Context(), s); !errors.Is(err, io.ErrClosedPipe) || n > 3 {
		t.Errorf("after %d answers: %v", n, err)
	}
}

func TestReadErrorIsReported(t *testing.T) {
	r, w := io.Pipe()
	_ = w.CloseWithError(io.ErrUnexpectedEOF)
	if err := Run(t.Context(), Session{In: r, Out: io.Discard, Answer: echo}); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
}

func TestDoneContextEndsASessionThatWaits(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	why := fmt.Errorf("a signal came")
	ctx, cancel := context.WithCancelCause(t.Context())
	answered := make(chan struct{})
	ended := make(chan error)
	go func() {
		ended <- Run(ctx, Session{In: r, Out: io.Discard, Answer: func(context.Context, string) *reply.Doc { close(answered); return nil }})
	}()
	_, _ = io.WriteString(w, "one\n")
	<-answered
	cancel(why)
	if err := <-ended; err != why {
		t.Errorf("got %v", err)
	}
	// What comes later is not swallowed by a read that was left behind.
	_, _ = io.WriteString(w, "two")
	b := make([]byte, 3)
	if _, err := io.ReadFull(r, b); err != nil || string(b) != "two" {
		t.Errorf("got %q, %v", b, err)
	}
}

func TestAnswerAfterTheContextIsNotPrinted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var out bytes.Buffer
	answer := func(ctx context.Context, l string) *reply.Doc { cancel(); return echo(ctx, l) }
	err := Run(ctx, Session{In: strings.NewReader("a\nb\n"), Out: &out, Answer: answer})
	if !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("got %v and %q", err, out.String())
	}
}
