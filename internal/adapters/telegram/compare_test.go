package telegram

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands/reply"
)

const (
	kremlinText = "The presidents discussed the situation in Syria & agreed to go on."
	whiteText   = "The two leaders spoke of Syria <briefly>, and of sanctions at some length."
)

// comparing is a desk whose bot compares texts, and tells which.
func comparing(t *testing.T) (d *desk, pairs func() []string) {
	t.Helper()
	var got []string
	d = newDesk(t)
	compare := func(_ context.Context, first, second string) *reply.Doc {
		d.mu.Lock()
		defer d.mu.Unlock()
		got = append(got, first+"|"+second)
		doc := guide(reply.Answered, "Two statements compared", "First: "+first, "Second: "+second)
		for i := range 30 {
			if strings.Contains(first, "at length") {
				doc.Blocks = append(doc.Blocks, &reply.Para{Line: plainly(fmt.Sprintf("topic %d %s", i, strings.Repeat("words ", 60)))})
			}
		}
		return doc
	}
	d.run(func(c *Config) { c.Compare = compare })
	return d, func() []string {
		d.mu.Lock()
		defer d.mu.Unlock()
		return slices.Clone(got)
	}
}

func TestAReplyComparesTwoTexts(t *testing.T) {
	d, pairs := comparing(t)
	long := strings.Repeat("The sides spoke of trade. ", 6)
	first := d.tg.MessageOf(d.tg.Say(alice.ID, alice, kremlinText)) // is answered as a question
	d.last(alice.ID, 1)
	for i, line := range []string{"/compare\n" + whiteText, "compare " + long, "Compare\n\n" + whiteText, "/compare " + whiteText[:30] + "\n" + whiteText[30:]} {
		d.tg.Say(alice.ID, alice, line, telegramtest.ReplyTo(first))
		if m := d.last(alice.ID, i+2); !strings.Contains(m.Text, "First: "+kremlinText) || !strings.Contains(m.Text, "Two statements compared") {
			t.Errorf("%q: %s", line, m.Text)
		}
	}
	want := []string{kremlinText + "|" + whiteText, kremlinText + "|" + strings.TrimSpace(long), kremlinText + "|" + whiteText, kremlinText + "|" + whiteText[:30] + "\n" + whiteText[30:]}
	if got := pairs(); !slices.Equal(got, want) {
		t.Errorf("compared %q", got)
	}
	// What is short, or is said to the bot's own message, or to none, is an ordinary question.
	for i, c := range []struct {
		line string
		opts []telegramtest.Opt
	}{
		{"/compare 2017-01-28 sanctions", []telegramtest.Opt{telegramtest.ReplyTo(first)}},
		{"/compare 2017-01-28\nsanctions", []telegramtest.Opt{telegramtest.ReplyTo(first)}},
		{"/compare\n" + whiteText, nil},
		{"/compare\n" + whiteText, []telegramtest.Opt{telegramtest.ReplyTo(d.tg.Messages(alice.ID)[0].ID)}},
		{"/tone\n" + whiteText, []telegramtest.Opt{telegramtest.ReplyTo(first)}},
	} {
		d.tg.Say(alice.ID, alice, c.line, c.opts...)
		if m := d.last(alice.ID, i+6); !strings.Contains(m.Text, "You asked: ") {
			t.Errorf("%q: %s", c.line, m.Text)
		}
	}
	d.settled()
	if len(pairs()) != len(want) || strings.Contains(d.log.String(), "Syria") {
		t.Errorf("compared %q; the log is %s", pairs()[len(want):], d.log)
	}
}

func TestAReplyInAGroupComparesTwoTexts(t *testing.T) {
	d, pairs := comparing(t)
	g := d.tg.Supergroup("Forum", "Desk")
	topic := d.tg.Topic(g, "Desk")
	d.tg.Say(g, alice, "/help", telegramtest.In(topic)) // privacy mode keeps the text that comes next from the bot
	help := d.last(g, 1)
	first := help.ID + 1
	if d.tg.Say(g, alice, kremlinText, telegramtest.In(topic)) != 0 {
		t.Fatal("the bot was told")
	}
	for i, line := range []string{"@readout_test_bot compare\n" + whiteText, "/compare@readout_test_bot\n" + whiteText} {
		d.tg.Say(g, boris, line, telegramtest.ReplyTo(first), telegramtest.In(topic))
		if m := d.last(g, i+2); m.Thread != topic || m.ReplyTo != first+1+2*i || !strings.Contains(m.Text, "Second: "+whiteText) {
			t.Errorf("%+v", m)
		}
	}
	if got := pairs(); len(got) != 2 || got[1] != kremlinText+"|"+whiteText {
		t.Errorf("compared %q", got)
	}
	d.settled()
}

// Telegram does not tell what a message that is replied to replies to: it is said how to ask instead. Where it is told,
// the two are compared.
func TestCompareAloneInAReply(t *testing.T) {
	d, pairs := comparing(t)
	first := d.tg.MessageOf(d.tg.Say(alice.ID, alice, kremlinText))
	second := d.tg.MessageOf(d.tg.Say(alice.ID, alice, whiteText, telegramtest.ReplyTo(first)))
	d.last(alice.ID, 2)
	d.tg.Say(alice.ID, alice, "/compare", telegramtest.ReplyTo(second))
	if m := d.last(alice.ID, 3); !strings.Contains(m.Text, "reply to that message with /compare") || !strings.Contains(m.Text, "at least 40 characters") {
		t.Errorf("%s", m.Text)
	}
	d.settled()
	if got := pairs(); len(got) != 0 {
		t.Errorf("compared %q", got)
	}
	body := `{"update_id":1,"message":{"message_id":9,"from":{"id":7,"first_name":"A"},"chat":{"id":7,"type":"private"},"text":"compare",
		"reply_to_message":{"from":{"id":7},"text":"B","reply_to_message":{"from":{"id":8},"caption":"A"}}}}`
	if a := d.bot.asked(d.bot.read([]byte(body))); a == nil || a.texts == nil || *a.texts != (texts{"A", "B"}) {
		t.Errorf("%+v", a)
	}
	// A picture has no words to compare.
	d.bot.c.Menu = known()
	body = strings.Replace(strings.Replace(body, `"text":"B",`, "", 1), `"text":"compare"`, `"text":"compare\n`+whiteText+`"`, 1)
	if a := d.bot.asked(d.bot.read([]byte(body))); a == nil || a.texts == nil || *a.texts != (texts{}) {
		t.Errorf("%+v", a)
	}
}

func TestHowToCompareIsInTheHelp(t *testing.T) {
	d, _ := comparing(t)
	for i, line := range []string{"/compare", "/help compare", "/help"} {
		d.tg.Say(alice.ID, alice, line)
		if m := d.last(alice.ID, i+1); strings.Contains(m.Text, "Two statements that are not in the corpus") != (line != "/help") {
			t.Errorf("%q: %s", line, m.Text)
		}
	}
}

// A long comparison is paged like any answer, also by a bot that was started since.
func TestALongComparisonIsPaged(t *testing.T) {
	d, pairs := comparing(t)
	first := d.tg.MessageOf(d.tg.Say(alice.ID, alice, kremlinText+" At some more length: they spoke at length."))
	d.last(alice.ID, 1)
	d.tg.Say(alice.ID, alice, "/compare\n"+whiteText, telegramtest.ReplyTo(first))
	m := d.last(alice.ID, 2)
	compare := d.bot.c.Compare
	d.close()
	d.run(func(c *Config) { c.Compare = compare })
	whole := m.Text
	for i := 1; ; i++ {
		next, ok := paging(m)
		if !ok {
			break
		}
		if len(next.Data) > mostData || strings.Contains(next.Data, "Syria") {
			t.Errorf("%q", next.Data)
		}
		d.tg.Press(m, next.Data, boris)
		m = d.tg.WaitEdits(m, i)
		whole += m.Text
	}
	for i := range 30 {
		if strings.Count(whole, fmt.Sprintf("topic %d ", i)) != 1 {
			t.Errorf("topic %d is not seen once", i)
		}
	}
	if n := len(pairs()); n < 3 || m.Edits < 2 {
		t.Errorf("compared %d times, %d edits", n, m.Edits)
	}
	d.keys.mu.Lock()
	d.keys.kept = nil
	d.keys.mu.Unlock()
	d.tg.Press(m, m.Keyboard[0][0].Data, alice)
	if m = d.tg.WaitEdits(m, m.Edits+1); !strings.Contains(m.Text, "does not work any more") {
		t.Errorf("%s", m.Text)
	}
	d.settled()
}

func TestAChangedComparison(t *testing.T) {
	d, pairs := comparing(t)
	first := d.tg.MessageOf(d.tg.Say(alice.ID, alice, kremlinText))
	d.last(alice.ID, 1)
	asked := d.tg.MessageOf(d.tg.Say(alice.ID, alice, "/compare\n"+whiteText, telegramtest.ReplyTo(first)))
	m := d.last(alice.ID, 2)
	d.tg.Edit(alice.ID, asked, "/compare\n"+whiteText+" And of trade.")
	if m = d.tg.WaitEdits(m, 1); !strings.Contains(m.Text, "And of trade.") || len(pairs()) != 2 {
		t.Errorf("%s", m.Text)
	}
}

func TestWithoutCompareTextsAreQuestions(t *testing.T) {
	d := begin(t, nil)
	first := d.tg.MessageOf(d.tg.Say(alice.ID, alice, kremlinText))
	d.tg.Say(alice.ID, alice, "/compare\n"+whiteText, telegramtest.ReplyTo(first))
	if m := d.last(alice.ID, 2); !strings.Contains(m.Text, "You asked: compare") {
		t.Errorf("%s", m.Text)
	}
	d.tg.Say(alice.ID, alice, "/compare")
	if m := d.last(alice.ID, 3); strings.Contains(m.Text, "Two statements") {
		t.Errorf("%s", m.Text)
	}
}
