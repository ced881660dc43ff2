package terminal_test

import (
	"bufio"
	"context"
	"io"
	"strconv"
	"strings"
	"sync"
	"testing"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/adapters/terminal"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// piped is a conversation over pipes, as a person at a terminal has it. An answer ends where the next one's echo begins:
// a comment line does not print, so a mark is asked for behind every line.
type piped struct {
	in    io.Writer
	out   *bufio.Reader
	mu    sync.Mutex
	files []reply.File
}

const mark = "END-OF-ANSWER"

func TestConformance(t *testing.T) {
	adaptertest.Run(t, func(t *testing.T, answer adaptertest.Answer) adaptertest.Surface {
		inR, inW := io.Pipe()
		outR, outW := io.Pipe()
		p := &piped{in: inW, out: bufio.NewReader(outR)}
		done := make(chan error, 1)
		var last *reply.Doc
		go func() {
			done <- terminal.Run(context.Background(), terminal.Session{In: inR, Out: outW,
				Answer: func(ctx context.Context, line string) *reply.Doc {
					if line == mark { // keeps the follow-ups of the answer before
						return &reply.Doc{Title: mark, Next: last.Next}
					}
					last = answer(ctx, commands.Request{Line: line})
					return last
				},
				Save: func(f reply.File) (string, error) {
					p.mu.Lock()
					defer p.mu.Unlock()
					p.files = append(p.files, f)
					return f.Name, nil
				}})
			outW.Close()
		}()
		t.Cleanup(func() {
			inW.Close()
			io.Copy(io.Discard, outR)
			if err := <-done; err != nil {
				t.Error(err)
			}
		})
		return p
	})
}

func (p *piped) Ask(t testing.TB, line string) string {
	t.Helper()
	if _, err := io.WriteString(p.in, line+"\n"+mark+"\n"); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for {
		l, err := p.out.ReadString('\n')
		if err != nil {
			t.Fatalf("after %q: %v", b.String(), err)
		}
		if strings.TrimSpace(l) == mark {
			return b.String()
		}
		b.WriteString(l)
	}
}

func (p *piped) Follow(t testing.TB, n int) string { return p.Ask(t, strconv.Itoa(n)) }

func (p *piped) Files(testing.TB) []reply.File {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.files
}
