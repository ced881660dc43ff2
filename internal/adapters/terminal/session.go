package terminal

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"readoutbot/internal/commands/reply"
)

// longest is the most bytes of a typed line. An editor takes no more, and a longer line of a pipe is not answered.
const longest = 4096

// Session is a conversation over In and Out. Answer is needed; the rest may be left out.
type Session struct {
	In     io.Reader // edited where both In and Out are terminals, else read line by line
	Out    io.Writer
	Answer func(ctx context.Context, line string) *reply.Doc

	Complete    func(line string) []string // whole lines that the line may become
	Style       func() Style               // asked before each answer, so that a window can change its size
	Greeting    string                     // shown on a terminal only
	HistoryFile string                     // created with mode 0600; no history is kept where it is empty
	Save        func(reply.File) (path string, err error)
}

// Run answers lines in order until In ends, "quit" or "exit" is typed, or ctx is done. Empty lines and lines that
// begin with # are passed over. A bare number of at most three digits chooses a follow-up of the answer before; a
// longer one is a year, and is answered.
//
// On a terminal, lines are edited: Tab completes, the arrows go through the history, Ctrl-C clears the line and Ctrl-D
// ends. The terminal is raw only while a line is edited, so that Ctrl-C during an answer is the signal that it is
// elsewhere.
//
// The error is nil at the end and after "quit", the cause of ctx when ctx is done, or what kept Run from reading or
// writing. When ctx is done, a read of In may be left waiting: In should not be read again unless it has deadlines.
func Run(ctx context.Context, s Session) error {
	c := &conversation{Session: s, out: &sticky{w: s.Out}}
	in, isIn := terminalOf(s.In)
	out, isOut := terminalOf(s.Out)
	var err error
	if isIn && isOut {
		err = c.edit(ctx, in, out)
	} else {
		err = c.read(ctx)
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// conversation is a session with what was said last.
type conversation struct {
	Session
	out   *sticky
	next  []reply.Ask // the follow-ups of the answer before
	spoke bool        // something was printed
}

// errQuit ends a conversation at the reader's wish.
var errQuit = errors.New("quit")

// turn answers one typed line, and returns the line that was answered: the one that a number stood for. The error is
// errQuit, a write error, or the context's.
func (c *conversation) turn(ctx context.Context, typed string) (string, error) {
	line := strings.TrimSpace(typed)
	switch {
	case line == "" || strings.HasPrefix(line, "#"):
		return "", nil
	case strings.EqualFold(line, "quit") || strings.EqualFold(line, "exit"):
		return "", errQuit
	}
	c.gap()
	if n, ok := choice(line); ok {
		if n < 1 || n > len(c.next) {
			return "", c.say(0, c.noSuch(line))
		}
		line = c.next[n-1].Line
		if err := c.say(dim, "→ "+line); err != nil {
			return "", err
		}
		c.gap()
	}
	d := c.Answer(ctx, line)
	if ctx.Err() != nil {
		return line, ctx.Err()
	}
	if d == nil {
		d = &reply.Doc{}
	}
	c.next = d.Next
	Text(c.out, d, c.style())
	for _, f := range d.Files {
		c.save(f)
	}
	return line, c.out.err
}

// choice reads the number of a follow-up.
func choice(line string) (int, bool) {
	n, err := strconv.ParseUint(line, 10, 0)
	return int(n), err == nil && len(line) <= 3
}

func (c *conversation) noSuch(number string) string {
	switch n := len(c.next); n {
	case 0:
		return "There is nothing to choose by number yet. Type a question, or “help”."
	case 1:
		return fmt.Sprintf("There is no follow-up %s: the last answer offers only 1. Type 1, or a question.", number)
	default:
		return fmt.Sprintf("There is no follow-up %s: the last answer offers 1 to %d. Type one of these numbers, or a question.", number, n)
	}
}

// save hands a file of an answer to Save, and prints where it went.
func (c *conversation) save(f reply.File) {
	if c.Save == nil {
		return
	}
	path, err := c.Save(f)
	if err != nil {
		_ = c.say(0, fmt.Sprintf("%s could not be saved: %v", f.Name, err))
		return
	}
	_ = c.say(0, "Saved: "+path)
}

func (c *conversation) style() Style {
	if c.Style == nil {
		return Style{}.sane()
	}
	return c.Style().sane()
}

// say prints words of the session's own.
func (c *conversation) say(k look, text string) error {
	p := &printer{Style: c.style()}
	p.put(hang(run{}, wrap([]run{{text, k}}, p.Width)))
	_, err := io.WriteString(c.out, p.b.String())
	c.spoke = true
	return err
}

// gap prints an empty line, unless nothing stands above.
func (c *conversation) gap() {
	if c.spoke {
		_, _ = io.WriteString(c.out, "\n")
	}
	c.spoke = true
}

// read answers the lines of what is not a terminal. Nothing but answers is printed.
func (c *conversation) read(ctx context.Context) error {
	src := newInput(c.In, ctx.Done())
	defer src.close()
	r := bufio.NewReaderSize(src, longest)
	for ctx.Err() == nil {
		line, long, err := readLine(r)
		if err != nil && err != io.EOF {
			return fmt.Errorf("reading questions: %w", err)
		}
		var failed error
		if long {
			c.gap()
			failed = c.say(0, fmt.Sprintf("That line is too long to be a question (more than %d bytes), and was not answered. Ask in fewer words.", longest))
		} else {
			_, failed = c.turn(ctx, line)
		}
		if failed == errQuit {
			return nil
		}
		if failed != nil {
			return failed
		}
		if err == io.EOF {
			return nil
		}
	}
	return ctx.Err()
}

// readLine reads up to the end of a line. A line that does not fit in the reader's buffer is read to its end and long.
func readLine(r *bufio.Reader) (line string, long bool, err error) {
	b, err := r.ReadSlice('\n')
	for errors.Is(err, bufio.ErrBufferFull) {
		long = true
		_, err = r.ReadSlice('\n')
	}
	if long {
		return "", true, err
	}
	return strings.TrimPrefix(string(b), "\ufeff"), false, err
}

// sticky keeps the first error of a writer, and writes nothing after it.
type sticky struct {
	w   io.Writer
	n   int // bytes written
	err error
}

func (s *sticky) Write(b []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.w.Write(b)
	s.n += n
	if err != nil {
		s.err = fmt.Errorf("writing the answer: %w", err)
	}
	return n, s.err
}
