package commands

import (
	"context"
	"fmt"
	"testing"

	"readoutbot/internal/commands/reply"
)

func TestAnswersAreKeptUnderTheirCanonicalLine(t *testing.T) {
	_, c := open(t)
	s := New(c, nil)
	runs := 0
	for i := range s.commands {
		if run := s.commands[i].Run; s.commands[i].Name() == "omitted" {
			s.commands[i].Run = func(ctx context.Context, r Request, a Args) (*reply.Doc, error) {
				runs++
				return run(ctx, r, a)
			}
		}
	}
	first := s.Answer(t.Context(), Request{Line: "omitted sanctions"})
	for _, line := range []string{"omitted sanctions", "OMITTED Sanctions", "omitted санкции", "omitted sanktions", "when were sanctions left out?"} {
		d := s.Answer(t.Context(), Request{Line: line})
		if d.Line != first.Line || d.Title != first.Title || len(d.Blocks) != len(first.Blocks) {
			t.Errorf("%q: another answer: %q", line, d.Line)
		}
	}
	if runs != 1 {
		t.Errorf("answered %d times", runs)
	}
	if len(first.Understood) > 0 {
		t.Errorf("what one reader typed is told to another: %q", first.Understood)
	}
	if d := s.Answer(t.Context(), Request{Line: "omitted sanktions"}); len(d.Understood) != 1 {
		t.Errorf("not said how it was read: %q", d.Understood)
	}
}

func TestKeptAnswersAreBounded(t *testing.T) {
	var c cache
	for i := range 5 * mostKept {
		c.keep("v", fmt.Sprint(i), &reply.Doc{})
		if c.get("v", "0") == nil && i < mostKept/2 {
			t.Fatalf("dropped after %d", i)
		}
		if n := len(c.young) + len(c.old); n > mostKept {
			t.Fatalf("%d kept", n)
		}
	}
	if c.get("v", "0") == nil {
		t.Error("what is asked again and again was dropped")
	}
}
