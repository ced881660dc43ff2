//go:build unix

package terminal

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/term"
)

// screen is the far end of a pseudo-terminal.
type screen struct {
	t    *testing.T
	pty  *os.File
	seen string // what came and was not awaited yet
}

func openScreen(t *testing.T) (*screen, *os.File) {
	t.Helper()
	p, tty, err := pty.Open()
	if err != nil {
		t.Skipf("no pseudo-terminal: %v", err)
	}
	t.Cleanup(func() { p.Close(); tty.Close() })
	if err := pty.Setsize(tty, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	return &screen{t: t, pty: p}, tty
}

// await reads until want has come, and returns all that came up to its end.
func (s *screen) await(want string) string {
	s.t.Helper()
	if err := s.pty.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		s.t.Fatal(err)
	}
	buf := make([]byte, 1024)
	for {
		if before, after, ok := strings.Cut(s.seen, want); ok {
			s.seen = after
			return before + want
		}
		n, err := s.pty.Read(buf)
		if err != nil {
			s.t.Fatalf("awaiting %q: %v; came: %q", want, err, s.seen)
		}
		s.seen += string(buf[:n])
	}
}

func (s *screen) send(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.pty, keys); err != nil {
		s.t.Fatal(err)
	}
}

func completeCalls(line string) []string {
	var cs []string
	for _, c := range []string{"calls", "compare latest", "compare first", "tone"} {
		if strings.HasPrefix(c, line) {
			cs = append(cs, c)
		}
	}
	return cs
}

// start runs a session on the terminal, and returns where its error will come.
func start(ctx context.Context, tty *os.File, file string) <-chan error {
	ended := make(chan error, 1)
	env := func(k string) string { return map[string]string{"TERM": "xterm"}[k] }
	s := Session{In: tty, Out: tty, Answer: echo, Complete: completeCalls, Greeting: "Hello", HistoryFile: file,
		Style: func() Style { return StyleFor(tty, env) }}
	go func() { ended <- Run(ctx, s) }()
	return ended
}

func TestEditing(t *testing.T) {
	s, tty := openScreen(t)
	before := state(t, tty)
	file := filepath.Join(t.TempDir(), "new", "history")
	ended := start(t.Context(), tty, file)
	s.await("Hello")
	s.await(prompt)

	s.send("ca\t\r") // Tab completes
	s.await("calls ")
	s.await("\x1b[1mYou asked: calls\x1b[0m")
	s.await(prompt)

	s.send("2\r") // a number chooses
	s.await("→ calls two")
	s.await("You asked: calls two")
	s.await(prompt)

	s.send("\x1b[A") // up: the line that was chosen, not its number
	s.await("calls two")
	s.send("\x1b[A\r")
	s.await("You asked: calls\x1b[0m")
	s.await(prompt)

	s.send("co\t") // Tab goes as far as the candidates agree,
	s.await("compare ")
	s.send("\t") // then shows them
	s.await("compare latest   compare first\r\n")
	s.await(prompt + "compare ")
	s.send("\x03tone\r") // Ctrl-C clears the line
	s.await("You asked: tone\x1b[0m")
	s.await(prompt)

	s.send("\r") // an empty line is not answered
	s.await(prompt)
	s.send("\x04") // Ctrl-D ends
	if err := <-ended; err != nil {
		t.Errorf("got %v", err)
	}
	if !reflect.DeepEqual(before, state(t, tty)) {
		t.Error("the terminal is not as it was")
	}
	checkHistory(t, file, "calls\ncalls two\ncalls\ntone\n")
	againFromFile(t, s, tty, file)
}

func state(t *testing.T, tty *os.File) (st *term.State) {
	t.Helper()
	onFd(tty, func(fd int) {
		var err error
		if st, err = term.GetState(fd); err != nil {
			t.Fatal(err)
		}
	})
	return st
}

func checkHistory(t *testing.T, file, want string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, string(b)); d != "" {
		t.Errorf("history: %s", d)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

// againFromFile sees that the next session has the history of the one before.
func againFromFile(t *testing.T, s *screen, tty *os.File, file string) {
	t.Helper()
	ended := start(t.Context(), tty, file)
	s.await(prompt)
	s.send("\x1b[A\x1b[A")
	s.await("calls")
	s.send("\x15exit\r")
	if err := <-ended; err != nil {
		t.Errorf("got %v", err)
	}
}

func TestDoneContextLeavesTheTerminalAsItWas(t *testing.T) {
	for _, blocking := range []bool{false, true} {
		s, tty := openScreen(t)
		if blocking {
			tty.Fd() // as os.Stdin is: a read cannot be broken off
		}
		before := state(t, tty)
		ctx, cancel := context.WithCancel(t.Context())
		ended := start(ctx, tty, "")
		s.await(prompt)
		s.send("half a li")
		s.await("half a li")
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		s.await("\r\n")
		if !reflect.DeepEqual(before, state(t, tty)) {
			t.Error("the terminal is not as it was")
		}
	}
}

func TestKeyThatNeverEndsEndsTheSession(t *testing.T) {
	s, tty := openScreen(t)
	ended := start(t.Context(), tty, "")
	s.await(prompt)
	s.send("\x1b[" + strings.Repeat("1", 600))
	if err := <-ended; err == nil || !strings.Contains(err.Error(), "never ends") {
		t.Errorf("got %v", err)
	}
}

func TestInputTerminalWithoutOutputTerminalIsReadLineByLine(t *testing.T) {
	s, tty := openScreen(t)
	r, w := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := Run(t.Context(), Session{In: tty, Out: w, Answer: echo, Greeting: "Hello"})
		w.Close()
		ended <- err
	}()
	s.send("sides\nquit\n")
	b, _ := io.ReadAll(r)
	if err := <-ended; err != nil || string(b) != "You asked: sides\n" {
		t.Errorf("got %q, %v", b, err)
	}
}

func TestStyleOfATerminal(t *testing.T) {
	_, tty := openScreen(t)
	for _, c := range []struct {
		env  string
		cols uint16
		want Style
	}{
		{"TERM=xterm", 80, Style{80, true}},
		{"TERM=xterm COLUMNS=50", 300, Style{120, true}},
		{"TERM=xterm COLUMNS=50", 0, Style{50, true}},
		{"TERM=xterm NO_COLOR=1", 80, Style{80, false}},
		{"TERM=dumb", 80, Style{80, false}},
	} {
		if err := pty.Setsize(tty, &pty.Winsize{Rows: 24, Cols: c.cols}); err != nil {
			t.Fatal(err)
		}
		env := func(k string) string {
			for _, kv := range strings.Fields(c.env) {
				if v, ok := strings.CutPrefix(kv, k+"="); ok {
					return v
				}
			}
			return ""
		}
		if got := StyleFor(tty, env); got != c.want {
			t.Errorf("%s at %d: got %+v, want %+v", c.env, c.cols, got, c.want)
		}
	}
}

func TestComplete(t *testing.T) {
	for _, c := range []struct {
		line       string
		pos        int
		candidates []string
		want       string
		shown      int
	}{
		{"to", 2, []string{"tone"}, "tone |", 0},
		{"to x", 2, []string{"tone"}, "tone| x", 0},
		{"c", 1, []string{"calls", "calm"}, "cal|", 0},
		{"cal", 3, []string{"calls", "calm"}, "cal|", 2},
		{"САН", 6, []string{"санкции", "сантехника"}, "САН|", 2},
		{"x", 1, nil, "x|", 0},
		{"m", 1, []string{"мир", "май"}, "м|", 0},
		{"ми", 4, []string{"мир", "май"}, "ми|", 2},
	} {
		shown := 0
		line, pos, ok := complete(c.line, c.pos, func(string) []string { return c.candidates }, func(cs []string) { shown = len(cs) })
		if got := line[:pos] + "|" + line[pos:]; !ok || got != c.want || shown != c.shown {
			t.Errorf("%q: got %q, %d shown; want %q, %d", c.line, got, shown, c.want, c.shown)
		}
	}
}

func TestHistory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "history")
	var lines []string
	for i := range 2*mostHistory + 10 {
		lines = append(lines, "line "+strings.Repeat("x", i%7))
	}
	lines = append(lines, "evil\x1b[2J", "")
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
	h := loadHistory(file)
	h.Add("2")
	h.Add(" last ")
	h.Add("last")
	if got := []string{h.At(0), h.At(1)}; !slices.Equal(got, []string{"last", "evil�[2J"}) || h.Len() != mostHistory+1 {
		t.Errorf("%d lines, the last are %q", h.Len(), got)
	}
	b, err := os.ReadFile(file)
	if n := strings.Count(string(b), "\n"); err != nil || n != mostHistory+1 {
		t.Errorf("the file has %d lines, %v", n, err)
	}
}

func TestHistoryFileThatCannotBeIsNoMatter(t *testing.T) {
	for _, file := range []string{"/dev/null/history", t.TempDir(), "\x00"} {
		h := loadHistory(file)
		h.Add("one")
		if h.Len() != 1 {
			t.Errorf("%q: %d lines", file, h.Len())
		}
	}
}
