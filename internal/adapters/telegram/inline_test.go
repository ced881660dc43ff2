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

func TestInlineCards(t *testing.T) {
	d := begin(t, nil)
	a := d.tg.WaitInline(d.tg.Inline(alice, "omitted sanctions 2017"))
	if len(a.Results) == 0 || len(a.Results) > 10 || a.Label != "" {
		t.Fatalf("%+v", a)
	}
	for _, r := range a.Results {
		if r.Title == "" || !r.Message.HTML || !r.Message.NoPreview {
			t.Errorf("%+v", r)
		}
	}
	r := d.requests()[0]
	if r.Line != "omitted sanctions 2017" || r.In.Room != "" || r.In.Private || r.From.ID != "1001" {
		t.Errorf("%+v", r)
	}
	d.settled()
}

func TestInlineShowsNothingPrivate(t *testing.T) {
	d := begin(t, nil)
	a := d.tg.WaitInline(d.tg.Inline(alice, "private matters"))
	if len(a.Results) != 0 || a.Label != "Ask in a private chat" || deepLine(a.Start, nil) != "private matters" {
		t.Errorf("%+v", a)
	}
	a = d.tg.WaitInline(d.tg.Inline(alice, "private "+strings.Repeat("words ", 20)))
	if len(a.Results) != 0 || deepLine(a.Start, map[string]bool{"help": true}) != "help" {
		t.Errorf("%+v", a)
	}
}

// What is typed inline is asked at each letter: a command that changes something is not carried out.
func TestInlineChangesNothing(t *testing.T) {
	d := begin(t, func(c *Config) {
		c.Menu = append(c.Menu, commands.Command{Usage: []string{"digest on"}, Short: "x", Effect: true})
	})
	for _, line := range []string{"digest off", " Digest", "/digest off"} {
		if a := d.tg.WaitInline(d.tg.Inline(alice, line)); len(a.Results) != 0 || a.Label == "" {
			t.Errorf("%+v", a)
		}
	}
	if got := d.lines(); len(got) != 0 {
		t.Errorf("asked %q", got)
	}
	d.tg.Say(alice.ID, alice, "/digest off")
	d.last(alice.ID, 1)
}

func TestAPanicInlineIsAnAnswerWithoutCards(t *testing.T) {
	d := begin(t, nil)
	if a := d.tg.WaitInline(d.tg.Inline(alice, "panic")); len(a.Results) != 0 || a.Label == "" {
		t.Errorf("%+v", a)
	}
	d.settled()
}

func TestInlineCardsOfAMend(t *testing.T) {
	b := testBot(t)
	p, err := b.inlineAnswer(&ask{line: " "}, &reply.Doc{Outcome: reply.Mend, Title: "How to ask", Private: true})
	if err != nil || p["results"] != "[]" || !strings.Contains(p["button"], "What can be asked") {
		t.Errorf("%v, %v", p, err)
	}
}

func TestAnInlineQueryThatIsTooOldIsForgotten(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Fail("answerInlineQuery", telegramtest.Failure{Description: "Bad Request: query is too old and response timeout expired or query ID is invalid"})
	d.tg.Inline(alice, "tone")
	d.tg.WaitCalls("answerInlineQuery", 1)
	d.settled()
	if strings.Contains(d.log.String(), "level=ERROR") {
		t.Error(d.log)
	}
	d.tg.Fail("answerInlineQuery", telegramtest.Failure{HTML: true}) // may be answered twice
	d.tg.WaitInline(d.tg.Inline(alice, "tone"))
}

// Whatever the document is, its cards are such as Telegram takes.
func TestCardsWithinLimits(t *testing.T) {
	var d *desk
	d = begin(t, func(c *Config) {
		c.Answer = func(ctx context.Context, r commands.Request) *reply.Doc {
			switch r.Line {
			case "sample":
				return adaptertest.Sample()
			case "empty":
				return &reply.Doc{Title: "Only a title"}
			}
			return d.answer(ctx, r)
		}
	})
	for _, query := range []string{"sample", "long", "empty"} {
		if a := d.tg.WaitInline(d.tg.Inline(alice, query)); len(a.Results) > 10 {
			t.Errorf("%q: %d cards", query, len(a.Results))
		}
	}
	d.settled()
}

// Who types fast is answered for what they typed last.
func TestWhatIsTypedOnIsNotAnswered(t *testing.T) {
	d := newDesk(t)
	begun := make(chan string, 8)
	d.run(func(c *Config) {
		c.Answer = func(ctx context.Context, r commands.Request) *reply.Doc {
			begun <- r.Line
			return d.answer(ctx, r)
		}
	})
	d.tg.Inline(alice, "wait")
	<-begun
	for _, query := range []string{"s", "sa", "san", "sanctions"} {
		d.tg.Inline(alice, query)
	}
	for _, id := range d.tg.Pending() {
		d.tg.WaitConfirmed(id)
	}
	d.inbox.until(t, "two of five", func() bool { return d.inbox.left() == 2 })
	close(d.gate)
	d.settled()
	if got := d.lines(); !slices.Equal(got, []string{"wait", "sanctions"}) {
		t.Errorf("asked %q", got)
	}
}
