package telegram

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
)

func TestPollingTakesTheWebhookAway(t *testing.T) {
	d := begin(t, nil)
	d.tg.WaitCalls("getUpdates", 1)
	if d.tg.Calls("deleteWebhook") != 1 || d.tg.Calls("setWebhook") != 0 {
		t.Error("the webhook is not deleted")
	}
	want := []string{"message", "edited_message", "channel_post", "callback_query", "inline_query", "my_chat_member"}
	d.tg.Say(alice.ID, alice, "/about")
	d.last(alice.ID, 1)
	if got := d.tg.Allowed(); !slices.Equal(got, want) {
		t.Errorf("asks for %q", got)
	}
}

// A kill: a bot that is not allowed to end. Another begins with what the first has kept.
func TestNothingIsLostByAKill(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.run(func(c *Config) { c.PerPerson, c.Queue, c.Grace = 2, 3, time.Nanosecond })
	d.tg.Private(alice)
	release := d.tg.Hold("sendMessage")
	var last int64
	for i := range 10 {
		last = d.tg.Say(alice.ID, alice, fmt.Sprintf("/tone word%d", i))
	}
	d.tg.WaitConfirmed(last)
	d.tg.WaitCalls("sendMessage", 1)
	d.close()
	if got := d.inbox.left(); got != 10 {
		t.Fatalf("%d of 10 are kept", got)
	}
	d.run(func(c *Config) { c.PerPerson, c.Queue = 2, 3 }) // fewer than wait: most are read again
	release()
	d.settled()
	ms := d.tg.Messages(alice.ID)
	for i := range 10 {
		n := 0
		for _, m := range ms {
			if strings.Contains(m.Text, fmt.Sprintf("word%d\n", i)) || strings.HasSuffix(m.Text, fmt.Sprintf("word%d", i)) {
				n++
			}
		}
		if n < 1 || n > 1 && i > 0 { // the first was on the wire
			t.Errorf("word%d is answered %d times", i, n)
		}
	}
	for i := range ms[:len(ms)-1] {
		if ms[i].Text > ms[i+1].Text {
			t.Errorf("%q is answered before %q", ms[i].Text, ms[i+1].Text)
		}
	}
}

// The bot is stopped dead many times while questions come: each is answered, and those that are answered twice are no
// more than may be on the wire when it stops.
func TestStopsInALoop(t *testing.T) {
	t.Parallel()
	const people, each, stops = 40, 10, 15
	d := newDesk(t)
	dead := func(c *Config) { c.Grace, c.PerPerson, c.Queue, c.Workers = time.Nanosecond, 2, 50, 4 }
	d.run(dead)
	said := make(chan struct{})
	go func() {
		defer close(said)
		for i := range people * each {
			id := int64(2000 + i%people)
			d.tg.Say(id, telegramtest.User{ID: id, Name: "P"}, fmt.Sprintf("/tone word%d.", i/people))
		}
	}()
	for i := range stops {
		d.tg.WaitCalls("sendMessage", (i+1)*people*each/(2*stops))
		d.stop()
		if err := d.wait(); err != nil {
			t.Fatal(err)
		}
		d.run(dead)
	}
	<-said
	d.settled()
	twice := 0
	for p := range people {
		ms := d.tg.Messages(int64(2000 + p))
		for i := range each {
			n := len(slices.DeleteFunc(slices.Clone(ms), func(m telegramtest.Message) bool {
				return !strings.Contains(m.Text, fmt.Sprintf("You asked: tone word%d.", i))
			}))
			if n == 0 {
				t.Errorf("person %d has no answer %d", p, i)
			}
			twice += max(0, n-1)
		}
	}
	if twice > 4*stops {
		t.Errorf("%d were answered twice in %d stops", twice, stops)
	}
	t.Logf("%d of %d answered twice in %d stops", twice, people*each, stops)
}

// Killed between keeping and confirming, the bot gets updates again, and answers them once.
func TestUpdatesThatComeAgainAreAnsweredOnce(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	d.tg.WaitCalls("getUpdates", 1)
	d.tg.Fail("getUpdates", telegramtest.Failure{Cut: true}) // the poll that confirms
	id := d.tg.Say(alice.ID, alice, "/tone x")
	d.last(alice.ID, 1)
	d.stop()
	if err := d.wait(); err != nil {
		t.Fatal(err)
	}
	given := d.tg.Deliveries(id)
	d.run(nil)
	d.tg.WaitConfirmed(id)
	d.settled()
	if got := d.tg.Messages(alice.ID); len(got) != 1 || d.tg.Deliveries(id) == given {
		t.Errorf("%d answers to %d deliveries", len(got), d.tg.Deliveries(id))
	}
}

func TestAnInboxThatFailsConfirmsNothing(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	d.tg.WaitCalls("getUpdates", 1)
	d.inbox.fail(errors.New("disk full"), nil)
	id := d.tg.Say(alice.ID, alice, "/tone x")
	d.inbox.until(t, "a try to keep it", func() bool { return d.tg.Deliveries(id) > 0 })
	if len(d.tg.Pending()) != 1 {
		t.Error("it is confirmed")
	}
	d.inbox.fail(nil, nil)
	d.last(alice.ID, 1)
	d.settled()
}

// A store can lose its word after it has kept something: that is answered all the same, and once.
func TestAnInboxThatKeepsAndSaysItDoesNot(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	d.tg.WaitCalls("getUpdates", 1)
	d.inbox.mu.Lock()
	d.inbox.noWord = errors.New("the connection broke off")
	d.inbox.mu.Unlock()
	d.tg.Say(alice.ID, alice, "/tone x")
	d.inbox.until(t, "the update", func() bool { return d.inbox.left() == 1 })
	d.inbox.mu.Lock()
	d.inbox.noWord = nil
	d.inbox.mu.Unlock()
	d.last(alice.ID, 1)
	d.settled()
	d.last(alice.ID, 1)
	if n := len(d.bot.inbox.doubt); n != 0 {
		t.Errorf("%d ids are in doubt", n)
	}
}

// An answer that cannot be noted is not sent again, and noted later.
func TestAnInboxThatCannotBeCleared(t *testing.T) {
	d := begin(t, nil)
	d.tg.Private(alice)
	d.inbox.fail(nil, errors.New("disk full"))
	d.tg.Say(alice.ID, alice, "/tone x")
	d.tg.Say(alice.ID, alice, "/tone y")
	d.last(alice.ID, 2)
	d.inbox.fail(nil, nil)
	d.tg.Say(alice.ID, alice, "/tone z")
	d.last(alice.ID, 3)
	d.settled()
	if got := len(d.tg.Messages(alice.ID)); got != 3 {
		t.Errorf("%d messages", got)
	}
}

func TestPollingOutlivesFaults(t *testing.T) {
	for name, f := range map[string]telegramtest.Failure{
		"a gateway's page": {HTML: true}, "cut": {Cut: true}, "a reply that broke off": {Drop: true}, "500": {Code: 500}, "too many": {RetryAfter: time.Second},
		"one conflict": {Code: 409, Description: "Conflict: terminated by other getUpdates request"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			d.tg.Private(alice)
			d.tg.Fail("deleteWebhook", f)
			d.tg.Fail("getUpdates", f)
			if f.Code == 409 {
				d.tg.Mend("deleteWebhook")
			}
			d.tg.Say(alice.ID, alice, "/tone x")
			d.run(nil)
			d.last(alice.ID, 1)
			d.settled()
		})
	}
}

func TestAnotherPollerStopsTheBot(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.WaitCalls("getUpdates", 1)
	d.tg.Fail("getUpdates", telegramtest.Failure{Code: 409, Description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", Times: -1})
	d.tg.Say(alice.ID, alice, "/about") // ends the poll
	err := d.wait()
	if err == nil || !strings.Contains(err.Error(), "another program takes this bot's updates") || strings.Contains(err.Error(), d.tg.Token()) ||
		strings.Contains(err.Error(), "\n") {
		t.Errorf("%v", err)
	}
}

func TestARevokedTokenEndsPolling(t *testing.T) {
	d := begin(t, nil)
	d.tg.WaitCalls("getUpdates", 1)
	d.tg.Fail("getUpdates", telegramtest.Failure{Code: 401, Description: "Unauthorized"})
	d.tg.Say(alice.ID, alice, "/about")
	if err := d.wait(); err == nil || !strings.Contains(err.Error(), "@BotFather") {
		t.Errorf("%v", err)
	}
}

func TestWhatIsInFlightIsFinished(t *testing.T) {
	d := begin(t, func(c *Config) { c.Grace = 10 * time.Second })
	d.tg.Private(alice)
	release := d.tg.Hold("sendMessage")
	d.tg.Say(alice.ID, alice, "/tone x")
	d.tg.WaitCalls("sendMessage", 1)
	ended := d.bot.queue.empty
	d.stop()
	select {
	case <-ended:
		t.Error("it ended before the answer was sent")
	case <-time.After(50 * time.Millisecond):
	}
	release()
	if err := d.wait(); err != nil {
		t.Error(err)
	}
	if len(d.tg.Messages(alice.ID)) != 1 || d.inbox.left() != 0 {
		t.Errorf("%d messages, %d left", len(d.tg.Messages(alice.ID)), d.inbox.left())
	}
}

// A message hangs until the test is over: that Run ends before is the grace's doing.
func TestTheEndIsNoLaterThanTheGrace(t *testing.T) {
	t.Parallel()
	d := begin(t, func(c *Config) { c.Grace = 100 * time.Millisecond })
	d.tg.Private(alice)
	release := d.tg.Hold("sendMessage")
	defer release()
	d.tg.Say(alice.ID, alice, "/tone x")
	d.tg.WaitCalls("sendMessage", 1)
	d.stop()
	if err := d.wait(); err != nil {
		t.Error(err)
	}
	if d.inbox.left() != 1 {
		t.Errorf("%d left", d.inbox.left())
	}
}

// After a week without updates, Telegram may begin with lower ids again: an offset is not kept longer than it is needed.
func TestAnOffsetIsSentOnce(t *testing.T) {
	b := testBot(t)
	offset, err := b.batch(t.Context(), []byte(`[{"update_id":900,"message":{}},{"update_id":901},{"nothing":1}]`))
	if err != nil || offset != 902 {
		t.Errorf("%d, %v", offset, err)
	}
	if offset, err = b.batch(t.Context(), []byte(`[]`)); err != nil || offset != 0 {
		t.Errorf("%d, %v", offset, err)
	}
	if _, err = b.batch(t.Context(), []byte(`{}`)); err == nil {
		t.Error("no updates, and no error")
	}
	// What cannot be confirmed comes again at once: the error makes the poll wait.
	if _, err = b.batch(t.Context(), []byte(`[{"nothing":1},{"update_id":"x"}]`)); err == nil {
		t.Error("no id, and no error")
	}
}
