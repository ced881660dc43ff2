package slack

import (
	"context"
	"strings"
	"testing"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// fence is asked behind every question: one person's questions are answered in order, so an answer is whole when the
// fence's is there.
const fence = "fence"

// direct is a direct message with the bot, as a person has it.
type direct struct {
	d      *desk
	seen   int              // posts read so far
	answer []slacktest.Post // posts of the last answer
}

func TestConformance(t *testing.T) {
	adaptertest.Run(t, func(t *testing.T, answer adaptertest.Answer) adaptertest.Surface {
		return &direct{d: open(t, func(c *Config) {
			c.Burst = 1000
			c.Answer = func(ctx context.Context, r commands.Request) *reply.Doc {
				if r.Line == fence {
					return &reply.Doc{Title: fence, Outcome: reply.Answered}
				}
				return answer(ctx, r)
			}
		})}
	})
}

// escaped is a text as Slack sends it.
func escaped(line string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(line)
}

func (s *direct) Ask(t testing.TB, line string) string {
	t.Helper()
	s.d.slack.SendEvent(slacktest.Event{Type: "message", User: slacktest.Alice, Text: escaped(line)})
	return s.read(t)
}

// read asks for the fence and returns what is seen before it.
func (s *direct) read(t testing.TB) string {
	t.Helper()
	s.d.slack.SendEvent(slacktest.Event{Type: "message", User: slacktest.Alice, Text: fence})
	var b strings.Builder
	s.answer = nil
	for {
		p := s.d.slack.WaitPosts(s.seen + 1)[s.seen]
		s.seen++
		if strings.Contains(p.Text, fence) {
			return b.String()
		}
		s.answer = append(s.answer, p)
		b.WriteString(p.Visible() + "\n")
		for _, l := range p.RichLinks { // an address stands behind words that lead to it
			b.WriteString(l.Raw + "\n")
		}
	}
}

func (s *direct) Follow(t testing.TB, n int) string {
	t.Helper()
	for _, p := range s.answer {
		asks := 0
		for _, button := range p.Buttons() {
			if !strings.HasPrefix(button.ActionID, "ask:") {
				continue
			}
			if asks++; asks == n {
				s.d.slack.SendAction(p.Press(button.ActionID, slacktest.Alice))
				return s.read(t)
			}
		}
	}
	t.Fatalf("there is no follow-up %d", n)
	return ""
}

func (s *direct) Files(testing.TB) []reply.File {
	var out []reply.File
	for _, f := range s.d.slack.Files() {
		out = append(out, reply.File{Name: f.Name, Data: f.Content})
	}
	return out
}
