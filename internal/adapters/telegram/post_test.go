package telegram

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// What comes of an answer when Telegram fails at it.
func TestAnAnswerIsSentOnce(t *testing.T) {
	for name, c := range map[string]struct {
		failure  telegramtest.Failure
		messages int // that stand in the end
		calls    int
	}{
		"cut after the effect":  {telegramtest.Failure{Drop: true}, 1, 1},
		"cut before the effect": {telegramtest.Failure{Cut: true}, 0, 1}, // nobody can tell
		"a gateway's page":      {telegramtest.Failure{HTML: true}, 1, 2},
		"503":                   {telegramtest.Failure{HTML: true, Code: 503}, 1, 2},
		"a gateway that waited": {telegramtest.Failure{HTML: true, Code: 504, After: true}, 1, 1},
		"500":                   {telegramtest.Failure{Code: 500, After: true}, 1, 1},
		"a page of 403":         {telegramtest.Failure{HTML: true, Code: 403}, 0, 1},
		"blocked":               {telegramtest.Failure{Code: 403, Description: "Forbidden: bot was blocked by the user"}, 0, 1},
		"no rights":             {telegramtest.Failure{Description: "Bad Request: not enough rights to send text messages to the chat"}, 0, 1},
		"something else":        {telegramtest.Failure{Description: "Bad Request: BUTTON_DATA_INVALID"}, 1, 2},
		"refused for good":      {telegramtest.Failure{Description: "Bad Request: wrong in every way", Times: 2}, 0, 2},
		"HTML refused":          {telegramtest.Failure{Description: "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0"}, 1, 2},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := begin(t, nil)
			d.tg.Private(alice)
			d.tg.Fail("sendMessage", c.failure)
			d.tg.Say(alice.ID, alice, "/tone x")
			d.tg.WaitCalls("sendMessage", c.calls)
			d.settled()
			if got := len(d.tg.Messages(alice.ID)); got != c.messages || d.tg.Calls("sendMessage") != c.calls {
				t.Errorf("%d messages after %d calls\n%s", got, d.tg.Calls("sendMessage"), d.log)
			}
			if name == "HTML refused" && d.last(alice.ID, 1).HTML {
				t.Error("it is not plain")
			}
			d.tg.Say(alice.ID, alice, "/about")
			d.tg.WaitMessages(alice.ID, c.messages+1)
		})
	}
}

func TestFilesThatFail(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	d.tg.Fail("sendDocument", telegramtest.Failure{RetryAfter: time.Second}) // the library loses the code of a refused upload
	d.tg.Fail("sendDocument", telegramtest.Failure{Code: 403, Description: "Forbidden: bot was blocked by the user"})
	d.tg.Say(alice.ID, alice, "/export x")
	d.tg.WaitCalls("sendDocument", 2)
	d.settled()
	if !strings.Contains(d.log.String(), "the bot cannot write there") || len(d.tg.Messages(alice.ID)) != 1 {
		t.Error(d.log)
	}
}

// Telegram tells the bot to wait, and the fake writes down every call that comes before the wait is over.
func TestAPauseIsForTheWholeBot(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	g := d.tg.Group("Desk")
	d.tg.Private(alice)
	d.tg.Fail("sendMessage", telegramtest.Failure{RetryAfter: 2 * time.Second})
	d.tg.Say(g, boris, "/tone x")
	d.tg.WaitCalls("sendMessage", 1)
	for range 5 {
		d.tg.Say(alice.ID, alice, "/about")
	}
	d.tg.Say(g, boris, "/tone y")
	d.tg.WaitMessages(alice.ID, 5)
	d.tg.WaitMessages(g, 2)
	d.settled()
	if v := d.tg.Violations(); len(v) > 0 {
		t.Errorf("%q", v)
	}
}

func TestAGroupMovesOnce(t *testing.T) {
	moves := make(chan [2]string, 10)
	d := begin(t, func(c *Config) {
		c.Moved = func(_ context.Context, from, to string) error {
			moves <- [2]string{from, to}
			return nil
		}
	})
	g := d.tg.Group("Desk")
	d.tg.Say(g, alice, "/wait")
	for len(d.lines()) == 0 {
		d.inbox.until(t, "the question", func() bool { return d.inbox.left() > 0 })
	}
	super := d.tg.Migrate(g)
	close(d.gate)
	m := d.last(super, 1)
	if m.ReplyTo != 0 || !strings.Contains(m.Text, "The answer to wait") {
		t.Errorf("%+v", m)
	}
	d.settled()
	if len(moves) != 1 {
		t.Errorf("told %d times", len(moves))
	}
	if got := <-moves; got != [2]string{strconv.FormatInt(g, 10), strconv.FormatInt(super, 10)} {
		t.Errorf("moved %q", got)
	}
	if err := d.bot.Post(t.Context(), strconv.FormatInt(g, 10), "", guide(reply.Answered, "Digest")); err != nil {
		t.Error(err)
	}
	d.last(super, 2)
}

// A move that a refused message tells and that cannot be noted is noted with the next one; both arrive.
func TestAMoveThatAMessageTells(t *testing.T) {
	moves := 0
	d := newDesk(t)
	c := d.config()
	c.Moved = func(context.Context, string, string) error {
		if moves++; moves == 1 {
			return errors.New("disk full")
		}
		return nil
	}
	var err error
	if d.bot, err = New(t.Context(), c); err != nil { // it does not run: nothing but messages tells it
		t.Fatal(err)
	}
	g := d.tg.Group("Desk")
	super := d.tg.Migrate(g)
	for range 3 {
		if err := d.bot.Post(t.Context(), strconv.FormatInt(g, 10), "", guide(reply.Answered, "Digest")); err != nil {
			t.Error(err)
		}
	}
	if d.last(super, 3); moves != 2 {
		t.Errorf("noted %d times", moves)
	}
}

// A move that cannot be noted is noted later.
func TestAMoveIsNotForgotten(t *testing.T) {
	t.Parallel()
	tries := make(chan struct{}, 10)
	d := begin(t, func(c *Config) {
		c.Moved = func(context.Context, string, string) error {
			tries <- struct{}{}
			if len(tries) == 1 {
				return errors.New("disk full")
			}
			return nil
		}
	})
	g := d.tg.Group("Desk")
	d.tg.Migrate(g)
	d.settled()
	if len(tries) != 2 {
		t.Errorf("%d tries", len(tries))
	}
}

func TestTheEndOfAChatIsTold(t *testing.T) {
	left := make(chan string, 2)
	d := begin(t, func(c *Config) {
		c.Gone = func(_ context.Context, room string) error { left <- room; return nil }
	})
	d.tg.Private(alice)
	d.tg.Member(alice.ID, alice, "kicked")
	d.tg.Member(alice.ID, alice, "member")
	d.settled()
	if got := <-left; got != "1001" || len(left) != 0 {
		t.Errorf("%q left, and %d more", got, len(left))
	}
}

func TestATokenThatIsRevokedEndsTheBot(t *testing.T) {
	d := begin(t, nil)
	d.tg.Private(alice)
	d.tg.Fail("sendMessage", telegramtest.Failure{Code: http.StatusUnauthorized, Description: "Unauthorized"})
	d.tg.Say(alice.ID, alice, "/tone x")
	err := d.wait()
	if err == nil || !strings.Contains(err.Error(), "@BotFather") || strings.Contains(err.Error(), d.tg.Token()) {
		t.Errorf("%v", err)
	}
	if d.inbox.left() != 1 {
		t.Error("the question is lost")
	}
}

func digest(t *testing.T) *reply.Doc {
	t.Helper()
	return newDesk(t).answer(t.Context(), commands.Request{Line: "long"})
}

func TestADigestIsPostedWhole(t *testing.T) {
	d := begin(t, nil)
	g := d.tg.Supergroup("Forum", "News")
	topic := d.tg.Topic(g, "News")
	doc := digest(t)
	doc.Next = []reply.Ask{{Label: "More", Line: "calls after x"}}
	doc.Files = []reply.File{{Name: "a.csv", Data: []byte("x")}, {Name: "empty"}}
	if err := d.bot.Post(t.Context(), strconv.FormatInt(g, 10)+"/"+strconv.Itoa(topic), "", doc); err != nil {
		t.Fatal(err)
	}
	ms := d.tg.Messages(g)
	var whole string
	for i, m := range ms {
		whole += m.Text + "\n"
		if last := i == len(ms)-2; m.Thread != topic || (len(m.Keyboard) > 0) != last {
			t.Errorf("message %d of %d: %+v", i, len(ms), m.Keyboard)
		}
	}
	if !strings.Contains(whole, "part 39 ") || ms[len(ms)-1].Document == nil {
		t.Errorf("%d messages", len(ms))
	}
	// A press under a digest asks in a message of its own.
	b, _ := ms[len(ms)-2].Button("More")
	d.tg.Press(ms[len(ms)-2], b.Data, alice)
	if m := d.last(g, len(ms)+1); m.Thread != topic {
		t.Errorf("%+v", m)
	}
}

func TestPostSaysWhatBecameOfIt(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	room := strconv.FormatInt(d.tg.Private(alice), 10)
	post := func(f *telegramtest.Failure) error {
		if f != nil {
			d.tg.Fail("sendMessage", *f)
		}
		return d.bot.Post(t.Context(), room, "", guide(reply.Answered, "Digest"))
	}
	if err := post(&telegramtest.Failure{Drop: true}); !errors.Is(err, ErrUnknown) {
		t.Errorf("cut: %v", err)
	}
	if err := post(&telegramtest.Failure{Code: 403, Description: "Forbidden: user is deactivated"}); !errors.Is(err, ErrGone) {
		t.Errorf("blocked: %v", err)
	}
	if err := d.bot.Post(t.Context(), "12345", "", guide(reply.Answered, "Digest")); !errors.Is(err, ErrGone) {
		t.Errorf("no such chat: %v", err)
	}
	if err := post(&telegramtest.Failure{MigrateTo: -100999}); err == nil {
		t.Error("moved to nowhere, and no error")
	} else if m, ok := errors.AsType[*Moved](err); !ok || m.To != "-100999" {
		t.Errorf("moved: %v", err)
	}
	for _, bad := range []string{"", "x", "1/x"} {
		if err := d.bot.Post(t.Context(), bad, "", guide(reply.Answered, "Digest")); err == nil {
			t.Errorf("%q is taken for a room", bad)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.bot.Post(ctx, room, "", guide(reply.Answered, "Digest")); !errors.Is(err, context.Canceled) || errors.Is(err, ErrUnknown) {
		t.Errorf("not begun: %v", err)
	}
	sent := len(d.tg.Messages(alice.ID))
	d.tg.Fail("sendMessage", telegramtest.Failure{HTML: true})
	if err := post(nil); err != nil || len(d.tg.Messages(alice.ID)) != sent+1 {
		t.Errorf("a gateway's page: %v", err)
	}
	long := digest(t)
	long.Files = []reply.File{{Name: "a.csv", Data: []byte("x")}}
	d.tg.Fail("sendDocument", telegramtest.Failure{Cut: true})
	err := d.bot.Post(t.Context(), room, "", long)
	s, ok := errors.AsType[*Stopped](err)
	if !ok || !errors.Is(err, ErrUnknown) || s.Sent != s.Of-1 || s.Of < 3 {
		t.Errorf("stopped: %v", err)
	}
}

// With the rates that a bot has by itself, Telegram's are kept: the fake writes down where they are not. That they are
// reached too, the tests of the pace show on a clock of their own.
func TestTelegramsRatesAreKept(t *testing.T) {
	t.Parallel()
	d := newDesk(t, telegramtest.Limits(telegramtest.Telegram()))
	d.run(func(c *Config) { c.PerChat, c.PerGroup, c.Overall = 0, 0, 0 })
	g := d.tg.Group("Desk")
	for i := range 60 {
		d.tg.Say(int64(2000+i), telegramtest.User{ID: int64(2000 + i), Name: "P"}, "/tone x")
	}
	for range 3 {
		d.tg.Say(g, boris, "/tone x")
		d.tg.Say(alice.ID, alice, "/export x")
	}
	d.tg.WaitMessages(alice.ID, 6)
	d.tg.WaitMessages(g, 3)
	d.settled()
	if got := d.tg.Refusals(); len(got) > 0 {
		t.Errorf("%v", got)
	}
}

// An answer in a private chat does not wait for those in a group, even if the same person asks in both.
func TestAGroupsBacklogKeepsNobodyWaiting(t *testing.T) {
	t.Parallel()
	d := newDesk(t, telegramtest.Limits(telegramtest.Telegram()))
	d.run(func(c *Config) { c.PerChat, c.PerGroup, c.Overall, c.Grace = 0, 0, 0, time.Millisecond })
	g := d.tg.Group("Desk")
	for i := range 60 {
		d.tg.Say(g, telegramtest.User{ID: int64(2000 + i), Name: "P"}, "/tone x")
	}
	d.tg.Say(g, alice, "/tone x")
	d.tg.WaitMessages(g, 1)
	d.tg.Say(alice.ID, alice, "/about")
	d.tg.WaitMessages(alice.ID, 1)
	if n := len(d.tg.Messages(g)); n > 30 { // of 61, at most 20 a minute
		t.Errorf("%d answers in the group came before hers", n)
	}
	d.finish()
	if d.inbox.left() == 0 {
		t.Error("there was no backlog")
	}
}

// A panic on the way to Telegram takes no chat's turn and no wire along.
func TestAPanicOnTheWayIsAnError(t *testing.T) {
	d := begin(t, func(c *Config) { c.Workers = 1 })
	for range 3 {
		end, err := d.bot.deliver(t.Context(), alice.ID, toPerson, func(context.Context, int64) error { panic("a bug") })
		end()
		if err == nil || !strings.Contains(err.Error(), "a bug") {
			t.Errorf("%v", err)
		}
	}
	d.tg.Say(alice.ID, alice, "/about")
	d.last(alice.ID, 1)
}
