package telegram

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// pagesOf is a document of more pages than one, with a file.
func pagesOf(t *testing.T) (d *reply.Doc, parts int) {
	t.Helper()
	d = &reply.Doc{Title: "Long", Line: "tone x", Outcome: reply.Answered, Files: []reply.File{{Name: "x.csv", Data: []byte("a,b\n")}, {Name: "empty.csv"}}}
	for i := range 200 {
		d.Blocks = append(d.Blocks, &reply.Para{Line: reply.Line{Basis: reply.Guide, Spans: []reply.Span{reply.Text(fmt.Sprintf("%d. %s", i, strings.Repeat("word ", 20)))}}})
	}
	if parts = len(pages(d)) + 1; parts < 3 {
		t.Fatalf("%d parts", parts)
	}
	return d, parts
}

func TestADeliveryTellsAboutEveryPart(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	doc, parts := pagesOf(t)
	var told []string
	deliver := func(from int, fail string) error {
		told = nil
		tell := func(what string) error {
			told = append(told, what)
			if what == fail {
				return errors.New("the state is gone")
			}
			return nil
		}
		return d.bot.Deliver(t.Context(), Delivery{Room: strconv.FormatInt(alice.ID, 10), Doc: doc, From: from,
			Sending: func(part int) error { return tell(fmt.Sprint("sending ", part)) },
			Unsent:  func(part int) error { return tell(fmt.Sprint("unsent ", part)) },
			Sent: func(part int, ref string) error {
				if ref == "" || ref == "0" {
					t.Errorf("part %d has the id %q", part, ref)
				}
				return tell(fmt.Sprint("sent ", part))
			}})
	}
	if err := deliver(1, "sending 2"); err == nil || err.Error() != "the state is gone" {
		t.Errorf("not to be recorded: %v", err)
	}
	if got := fmt.Sprint(told); got != "[sending 1 sent 1 sending 2]" || len(d.tg.Messages(alice.ID)) != 1 {
		t.Errorf("told %s, %d messages", got, len(d.tg.Messages(alice.ID)))
	}
	if err := deliver(2, ""); err != nil {
		t.Error(err)
	}
	if got := d.tg.Messages(alice.ID); len(got) != parts-1 || fmt.Sprint(told[len(told)-1]) != fmt.Sprint("sent ", parts-1) {
		t.Errorf("told %s, %d messages of %d", told, len(got), parts)
	}
	if err := deliver(parts, ""); err != nil || len(told) != 0 {
		t.Errorf("all was out: %v, told %s", err, told)
	}
	d.tg.Fail("sendMessage", telegramtest.Failure{RetryAfter: time.Second})
	if err := deliver(parts-2, "sent "+strconv.Itoa(parts-2)); err == nil || fmt.Sprint(told) != fmt.Sprintf("[sending %d unsent %[1]d sending %[1]d sent %[1]d]", parts-2) {
		t.Errorf("after a pause: %v, told %s", err, told)
	}
}

func TestWhatBecomesOfADelivery(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		failure telegramtest.Failure
		want    error
	}{
		"cut":     {telegramtest.Failure{Drop: true}, ErrUnknown},
		"blocked": {telegramtest.Failure{Code: 403, Description: "Forbidden: bot was blocked by the user"}, ErrGone},
		"refused": {telegramtest.Failure{Description: "Bad Request: wrong in every way", Times: 2}, ErrRefused},
	} {
		d := begin(t, nil)
		d.tg.Private(alice)
		d.tg.Fail("sendMessage", c.failure)
		err := d.bot.Deliver(t.Context(), Delivery{Room: strconv.FormatInt(alice.ID, 10), Doc: &reply.Doc{Title: "Digest"}})
		for _, e := range []error{ErrUnknown, ErrGone, ErrRefused} {
			if errors.Is(err, e) != (e == c.want) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	d := begin(t, nil)
	if err := d.bot.Deliver(t.Context(), Delivery{Room: "nowhere", Doc: &reply.Doc{}}); !errors.Is(err, ErrRefused) {
		t.Errorf("no room: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	d.tg.Private(alice)
	err := d.bot.Deliver(ctx, Delivery{Room: strconv.FormatInt(alice.ID, 10), Doc: &reply.Doc{Title: "Digest"}})
	if err == nil || errors.Is(err, ErrUnknown) || errors.Is(err, ErrGone) || errors.Is(err, ErrRefused) {
		t.Errorf("before it was sent: %v", err)
	}
}

func TestWhoMaySetWhatIsPosted(t *testing.T) {
	t.Parallel()
	d := begin(t, nil)
	d.tg.Private(alice)
	g := d.tg.Group("Desk")
	d.tg.Admin(g, alice)
	for _, c := range []struct {
		room, from int64
		may        bool
	}{{alice.ID, alice.ID, true}, {g, alice.ID, true}, {g, boris.ID, false}, {g, g, true}} {
		r := commands.Request{From: commands.Person{ID: strconv.FormatInt(c.from, 10)}, In: commands.Place{Room: strconv.FormatInt(c.room, 10)}}
		if ok, why := d.bot.May(t.Context(), r); ok != c.may || ok != (why == "") {
			t.Errorf("%d in %d: %v, %q", c.from, c.room, ok, why)
		}
	}
	d.tg.Fail("getChatMember", telegramtest.Failure{Code: 500})
	r := commands.Request{From: commands.Person{ID: strconv.FormatInt(alice.ID, 10)}, In: commands.Place{Room: strconv.FormatInt(g, 10)}}
	if ok, why := d.bot.May(t.Context(), r); ok || why == "" {
		t.Errorf("where nobody knows: %v, %q", ok, why)
	}
}
