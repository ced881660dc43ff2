package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// turn presses the button to the next page until there is none, with a new bot before each press, and returns all that is seen.
func turn(t *testing.T, d *desk, change func(*Config), m telegramtest.Message, by telegramtest.User) (whole string, last telegramtest.Message) {
	t.Helper()
	whole = m.Text
	for {
		next, ok := paging(m)
		if !ok {
			return whole, m
		}
		d.finish()
		d.run(change)
		d.tg.WaitCallback(d.tg.Press(m, next.Data, by))
		m = d.tg.WaitEdits(m, m.Edits+1)
		whole += "\n" + m.Text
	}
}

// A reader of the shipped corpus in a topic of a group: long answers are read to their end by others than who asked, and
// with bots that were started since, and back; lists go on in place, what is asked besides comes as a message.
func TestAReaderOfLongAnswers(t *testing.T) {
	set := shipped(t)
	d := newDesk(t)
	change := func(c *Config) { c.Menu, c.Answer = set.Commands(), set.Answer }
	d.run(change)
	g := d.tg.Supergroup("Forum", "Desk")
	topic := d.tg.Topic(g, "Desk")
	sent, paged := 0, 0
	for _, line := range []string{"readout 2017-01-28", "compare 2025-05-19", "calls", "disputed",
		"omitted ukraine by white-house since 2017 until 2020", "compare 2019-05-03 with 2020-07-23 by kremlin"} {
		d.tg.Say(g, alice, "/"+line, telegramtest.In(topic))
		sent++
		m := d.last(g, sent)
		doc := set.Answer(t.Context(), commands.Request{Line: line})
		whole, last := turn(t, d, change, m, boris)
		for i, p := range pages(doc) {
			seen, _ := sound(t, p.html)
			if !strings.Contains(whole, seen) {
				t.Errorf("%q: page %d is not seen", line, i+1)
			}
		}
		if last.Thread != topic || last.ID != m.ID || last.ReplyTo == 0 {
			t.Errorf("%q: %+v", line, last)
		}
		if last.Edits == 0 {
			continue
		}
		paged++
		back := last.Keyboard[0][0]
		for range last.Edits {
			d.tg.Press(last, back.Data, alice)
			last = d.tg.WaitEdits(last, last.Edits+1)
			back = last.Keyboard[0][0]
		}
		if last.Text != m.Text || fmt.Sprint(last.Keyboard) != fmt.Sprint(m.Keyboard) {
			t.Errorf("%q: back at the first page there is\n%s\nnot\n%s", line, last.Text, m.Text)
		}
	}
	if paged < 3 {
		t.Errorf("%d answers have pages", paged)
	}
	d.settled()
	if log := d.log.String(); strings.Contains(log, "level=ERROR") {
		t.Error(log)
	}
}

// Who presses twice, and who changes a question whose answer was paged, sees one message that is whole.
func TestPressesAndChangesThatCross(t *testing.T) {
	d := begin(t, nil)
	g := d.tg.Group("Desk")
	asked := d.tg.MessageOf(d.tg.Say(g, alice, "/long one"))
	m := d.last(g, 1)
	next, _ := paging(m)
	for range 3 {
		d.tg.Press(m, next.Data, boris)
	}
	m = d.tg.WaitEdits(m, 1)
	d.settled()
	if !strings.Contains(m.Text, "page 2 of") {
		t.Errorf("%s", m.Text)
	}
	d.tg.Edit(g, asked, "/long two")
	m = d.tg.WaitEdits(m, 2)
	if !strings.HasPrefix(m.Text, "You asked: long two") {
		t.Errorf("%s", m.Text)
	}
	d.tg.Forge(m, next.Data, boris) // pressed before the change was seen
	m = d.tg.WaitEdits(m, 3)
	if !strings.HasPrefix(m.Text, "You asked: long one") {
		t.Errorf("%s", m.Text)
	}
	d.settled()
	if len(d.tg.Messages(g)) != 1 || strings.Contains(d.log.String(), "level=ERROR") {
		t.Errorf("%d messages; %s", len(d.tg.Messages(g)), d.log)
	}
	// The question is changed after the bot was started again: the answer that it does not know stays, and a new one comes.
	d.finish()
	d.run(nil)
	d.tg.Edit(g, asked, "/long three")
	if m = d.last(g, 2); !strings.HasPrefix(m.Text, "You asked: long three") || m.ReplyTo != asked {
		t.Errorf("%+v", m)
	}
}

// A page that was asked for is the page of the answer as it is now: when that became shorter, the last.
func TestAnAnswerThatBecameShorter(t *testing.T) {
	short := false
	d := newDesk(t)
	d.run(func(c *Config) {
		c.Answer = func(_ context.Context, r commands.Request) *reply.Doc {
			d.mu.Lock()
			defer d.mu.Unlock()
			doc := many(120)
			if short {
				doc = many(3)
			}
			doc.Line = r.Line
			return doc
		}
	})
	d.tg.Say(alice.ID, alice, "/calls")
	m := d.last(alice.ID, 1)
	next, _ := paging(m)
	d.mu.Lock()
	short = true
	d.mu.Unlock()
	d.tg.Press(m, next.Data, alice)
	if m = d.tg.WaitEdits(m, 1); len(m.Keyboard) != 0 || !strings.HasPrefix(m.Text, "Many\n") {
		t.Errorf("%+v", m)
	}
	d.settled()
}

// Two statements that somebody pastes are compared by the shipped commands, and read to the end.
func TestAReaderOfTwoPastedTexts(t *testing.T) {
	set := shipped(t)
	d := newDesk(t)
	change := func(c *Config) {
		c.Menu, c.Answer = set.Commands(), set.Answer
		c.Compare = func(ctx context.Context, first, second string) *reply.Doc {
			return set.CompareTexts(ctx, commands.Text{Text: first}, commands.Text{Text: second})
		}
	}
	d.run(change)
	first := "The presidents spoke by telephone. They discussed the settlement in Syria and the lifting of sanctions. The conversation was constructive."
	second := "The two leaders had a call today. They spoke of Syria & North Korea.\nThe call was frank."
	said := d.tg.MessageOf(d.tg.Say(alice.ID, alice, first))
	d.last(alice.ID, 1)
	d.tg.Say(alice.ID, alice, "/compare\n"+second, telegramtest.ReplyTo(said))
	whole, _ := turn(t, d, change, d.last(alice.ID, 2), alice)
	for _, want := range []string{"Two statements compared", "the settlement in Syria", "Syria & North Korea"} {
		if !strings.Contains(whole, want) {
			t.Errorf("%q is not in\n%s", want, whole)
		}
	}
	d.tg.Say(alice.ID, alice, "/help compare")
	if m := d.last(alice.ID, 3); !strings.Contains(m.Text, "reply to that message with /compare") {
		t.Errorf("%s", m.Text)
	}
	d.settled()
	if log := d.log.String(); strings.Contains(log, "level=ERROR") || strings.Contains(log, "North Korea") {
		t.Error(log)
	}
}
