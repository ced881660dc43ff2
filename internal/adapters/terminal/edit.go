package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

const prompt = "> "

// edit holds the conversation on a terminal.
func (c *conversation) edit(ctx context.Context, in, out *os.File) error {
	src := newInput(in, ctx.Done())
	defer src.close()
	past := loadHistory(c.HistoryFile)
	t := term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{clearing{src}, c.out}, prompt)
	t.History = past
	t.AutoCompleteCallback = func(line string, pos int, key rune) (string, int, bool) {
		if key != '\t' || c.Complete == nil {
			return "", 0, false
		}
		return complete(line, pos, c.Complete, func(choices []string) {
			_, _ = io.WriteString(t, columnar(choices, c.style().Width))
		})
	}
	if c.Greeting != "" {
		for g := range strings.SplitSeq(c.Greeting+"\n", "\n") {
			_ = c.say(0, g)
		}
	}
	for {
		line, err := editLine(t, in, out)
		if err != nil {
			_, _ = io.WriteString(c.out, "\n")
			if errors.Is(err, io.EOF) {
				return nil
			}
			return fmt.Errorf("reading the terminal: %w", err)
		}
		c.spoke = true // the line that was typed
		before := c.out.n
		answered, err := c.turn(ctx, line)
		if errors.Is(err, errQuit) {
			return nil
		}
		if err != nil {
			return err
		}
		past.Add(answered)
		if c.out.n > before {
			_, _ = io.WriteString(c.out, "\n")
		}
	}
}

// editLine edits one line, with the terminal raw until it returns.
func editLine(t *term.Terminal, in, out *os.File) (line string, err error) {
	onFd(out, func(fd int) {
		if w, h, err := term.GetSize(fd); err == nil && w > 0 {
			_ = t.SetSize(w, h)
		}
	})
	var was *term.State
	onFd(in, func(fd int) { was, err = term.MakeRaw(fd) })
	if err != nil {
		return "", err
	}
	if was != nil {
		defer onFd(in, func(fd int) { _ = term.Restore(fd, was) })
	}
	return t.ReadLine()
}

// complete is what Tab does to a line with the cursor after its first pos bytes: the one candidate is taken, several
// are taken as far as they agree, and shown where they agree no further.
func complete(line string, pos int, candidates func(string) []string, show func([]string)) (string, int, bool) {
	head, tail := line[:pos], line[pos:]
	cs := candidates(head)
	if len(cs) == 0 {
		return line, pos, true
	}
	to := agreed(cs)
	switch {
	case len(cs) == 1 && tail == "" && !strings.HasSuffix(to, " "):
		to += " "
	case len(cs) > 1 && len(to) <= len(head):
		show(cs)
		return line, pos, true
	}
	return to + tail, len(to), true
}

// agreed is the longest beginning that all candidates share.
func agreed(cs []string) string {
	to := clean(cs[0])
	for _, c := range cs[1:] {
		for c = clean(c); !strings.HasPrefix(c, to); {
			r := []rune(to)
			to = string(r[:len(r)-1])
		}
	}
	return to
}

// columnar sets candidates in columns.
func columnar(cs []string, width int) string {
	const most = 40
	more := len(cs) - most
	if more > 0 {
		cs = cs[:most]
	}
	wide := 1
	for _, c := range cs {
		wide = max(wide, columns(clean(c)))
	}
	each := max(1, (width+3)/(wide+3))
	var b strings.Builder
	for i, c := range cs {
		c = clean(c)
		b.WriteString(c)
		if i%each == each-1 || i == len(cs)-1 {
			b.WriteByte('\n')
		} else {
			b.WriteString(spaces(wide - columns(c) + 3))
		}
	}
	if more > 0 {
		fmt.Fprintf(&b, "… and %d more\n", more)
	}
	return b.String()
}
