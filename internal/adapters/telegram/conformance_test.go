package telegram

import (
	"context"
	"slices"
	"strings"
	"testing"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// fence is asked behind every question: one person's questions are answered in order, so an answer is whole when the
// fence's is there.
const fence = "fence"

// direct is a private chat with the bot, as a person has it.
type direct struct {
	d      *desk
	seen   int                    // messages read so far
	answer []telegramtest.Message // messages of the last answer
}

func TestConformance(t *testing.T) {
	adaptertest.Run(t, func(t *testing.T, answer adaptertest.Answer) adaptertest.Surface {
		return &direct{d: begin(t, func(c *Config) {
			c.Answer = func(ctx context.Context, r commands.Request) *reply.Doc {
				if r.Line == fence {
					return &reply.Doc{Title: fence, Outcome: reply.Answered}
				}
				return answer(ctx, r)
			}
		})}
	})
}

func (s *direct) Ask(t testing.TB, line string) string {
	t.Helper()
	s.d.tg.Say(alice.ID, alice, line)
	return s.read(t)
}

// read asks for the fence and returns what is seen before it, page by page.
func (s *direct) read(t testing.TB) string {
	t.Helper()
	s.d.tg.Say(alice.ID, alice, fence)
	var b strings.Builder
	s.answer = nil
	for {
		m := s.d.tg.WaitMessages(alice.ID, s.seen+1)[s.seen]
		s.seen++
		if m.Text == fence {
			return b.String()
		}
		s.answer = append(s.answer, m)
		b.WriteString(visible(m))
		for page := 2; ; page++ {
			next, ok := paging(m)
			if !ok {
				break
			}
			s.d.tg.Press(m, next.Data, alice)
			m = s.d.tg.WaitEdits(m, page-1)
			b.WriteString(visible(m))
		}
	}
}

// paging is the button to the next page.
func paging(m telegramtest.Message) (telegramtest.Button, bool) {
	for _, row := range m.Keyboard {
		for _, b := range row {
			if strings.HasPrefix(b.Label, "More ›") {
				return b, true
			}
		}
	}
	return telegramtest.Button{}, false
}

// visible is the text of a message; an address stands behind words that lead to it.
func visible(m telegramtest.Message) string {
	var b strings.Builder
	b.WriteString(m.Text + "\n")
	for _, e := range m.Entities {
		if e.URL != "" {
			b.WriteString(e.URL + "\n")
		}
	}
	return b.String()
}

func (s *direct) Follow(t testing.TB, n int) string {
	t.Helper()
	for _, m := range s.answer {
		asks := slices.DeleteFunc(slices.Concat(m.Keyboard...), func(b telegramtest.Button) bool { return !strings.HasPrefix(b.Data, "a ") })
		if n <= len(asks) {
			s.d.tg.Press(m, asks[n-1].Data, alice)
			return s.read(t)
		}
	}
	t.Fatalf("there is no follow-up %d", n)
	return ""
}

func (s *direct) Files(testing.TB) []reply.File {
	var out []reply.File
	for _, m := range s.d.tg.Messages(alice.ID) {
		if m.Document != nil {
			out = append(out, reply.File{Name: m.Document.Name, Data: m.Document.Body})
		}
	}
	return out
}

// Every example of every command is answered as Telegram takes it, to its last page, and looked up inline.
func TestEveryExampleIsAnswered(t *testing.T) {
	set := shipped(t)
	s := &direct{d: begin(t, func(c *Config) {
		c.Menu = set.Commands()
		c.Answer = func(ctx context.Context, r commands.Request) *reply.Doc {
			if r.Line == fence {
				return &reply.Doc{Title: fence, Outcome: reply.Answered}
			}
			return set.Answer(ctx, r)
		}
	})}
	for _, c := range set.Commands() {
		for _, e := range c.Examples {
			title := set.Answer(t.Context(), commands.Request{Line: e}).Title
			if seen := s.Ask(t, "/"+e); !strings.Contains(seen, title) {
				t.Errorf("%q: %q is not in\n%s", e, title, seen)
			}
			a := s.d.tg.WaitInline(s.d.tg.Inline(alice, e))
			if len(a.Results) == 0 && a.Label == "" {
				t.Errorf("%q: neither cards nor a way to the private chat", e)
			}
		}
	}
	s.d.settled()
	if log := s.d.log.String(); strings.Contains(log, "level=ERROR") || strings.Contains(log, "level=WARN") {
		t.Error(log)
	}
}
