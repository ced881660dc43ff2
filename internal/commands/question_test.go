package commands

import (
	"os"
	"strings"
	"testing"

	"readoutbot/internal/commands/reply"
)

func TestFreeQuestions(t *testing.T) {
	b, err := os.ReadFile("testdata/questions.txt")
	if err != nil {
		t.Fatal(err)
	}
	question, n := "", 0
	for _, l := range strings.Split(string(b), "\n") {
		l = strings.TrimSpace(l)
		want, isWant := strings.CutPrefix(l, "=> ")
		switch {
		case l == "" || strings.HasPrefix(l, "#"):
		case !isWant:
			question = l
		default:
			n++
			d := ask(t, question)
			if want == "?" {
				if d.Outcome != reply.Mend || len(d.Next) == 0 {
					t.Errorf("%q: %s %q, want to be told what to type", question, d.Outcome, d.Line)
				}
				continue
			}
			if d.Line != want {
				t.Errorf("%q\n got  %q (%s)\n want %q", question, d.Line, d.Title, want)
				continue
			}
			if len(d.Understood) == 0 || !strings.Contains(d.Understood[0], want) {
				t.Errorf("%q does not say that it was understood as %q: %v", question, want, d.Understood)
			}
			direct := ask(t, want)
			if d.Title != direct.Title || len(d.Blocks) != len(direct.Blocks) {
				t.Errorf("%q: not the answer to %q", question, want)
			}
		}
	}
	if n < 60 {
		t.Errorf("only %d questions", n)
	}
}
