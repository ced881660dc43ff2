package slack

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// long is a document of more messages than one.
func long(d *desk) *reply.Doc { return d.answer(context.Background(), commands.Request{Line: "long"}) }

func TestADeliveryIsPostedInPartsAndFoundAgain(t *testing.T) {
	d := open(t, overHTTP)
	since := d.slack.Now()
	if err := d.bot.Post(t.Context(), slacktest.General, "", long(d), "digest-7", 0); err != nil {
		t.Fatal(err)
	}
	posts := d.slack.Posts()
	if len(posts) < 2 {
		t.Fatalf("%d messages", len(posts))
	}
	for i, p := range posts {
		var m struct {
			Type    string `json:"event_type"`
			Payload struct {
				Delivery string
				Part     int
			} `json:"event_payload"`
		}
		if err := json.Unmarshal(p.Metadata, &m); err != nil || m.Type != "readoutbot_delivery" || m.Payload.Delivery != "digest-7" || m.Payload.Part != i+1 {
			t.Errorf("message %d has the metadata %s", i+1, p.Metadata)
		}
		if i > 0 && p.ThreadTS != posts[0].TS {
			t.Errorf("message %d is in the thread %q", i+1, p.ThreadTS)
		}
	}
	for name, want := range map[string]int{"digest-7": len(posts), "digest-8": 0} {
		parts, err := d.bot.Posted(t.Context(), slacktest.General, "", since, name)
		if err != nil || len(parts) != want || want > 0 && parts[want-1] != want {
			t.Errorf("%s: found %v, %v", name, parts, err)
		}
	}
	if parts, err := d.bot.Posted(t.Context(), slacktest.General, "", since.Add(time.Hour), "digest-7"); err != nil || len(parts) != 0 {
		t.Errorf("found %v since an hour later, %v", parts, err)
	}
}

// What was cut off is settled by reading back and goes on where it stopped, with nothing twice, in the same thread.
func TestAnInterruptedDeliveryGoesOn(t *testing.T) {
	for _, thread := range []bool{false, true} {
		for name, c := range map[string]struct {
			fails slacktest.Failure
			there []int
		}{
			"posted, and its answer lost": {slacktest.Lost(), []int{1}},
			"lost":                        {slacktest.Reset(), nil},
			"neither refused nor taken":   {slacktest.Outage(), nil},
		} {
			d := open(t, overHTTP)
			doc, under := long(d), ""
			if thread {
				under = d.slack.Say(slacktest.General, slacktest.Bob, "a thread")
			}
			all := len(letters(doc, options{}))
			d.slack.Fail("chat.postMessage", 1, c.fails)
			err := d.bot.Post(t.Context(), slacktest.General, under, doc, "digest", 1)
			if u, ok := errors.AsType[*Unposted](err); !ok || !errors.Is(err, ErrUnknown) || u.Part != 1 || u.Of != all {
				t.Fatalf("%s: %v", name, err)
			}
			since := d.slack.Now().Add(-time.Minute)
			parts, err := d.bot.Posted(t.Context(), slacktest.General, under, since, "digest")
			if err != nil || !slices.Equal(parts, c.there) {
				t.Fatalf("%s: found %v, %v", name, parts, err)
			}
			if err := d.bot.Post(t.Context(), slacktest.General, under, doc, "digest", len(parts)+1); err != nil {
				t.Fatal(err)
			}
			posts := d.slack.Posts()
			if len(posts) != all {
				t.Errorf("%s: %d messages, want %d", name, len(posts), all)
			}
			for _, p := range posts[1:] {
				if p.ThreadTS != first(under, posts[0].TS) {
					t.Errorf("%s: a part is in the thread %q", name, p.ThreadTS)
				}
			}
			if parts, err = d.bot.Posted(t.Context(), slacktest.General, under, since, "digest"); err != nil || len(parts) != all {
				t.Errorf("%s: at last found %v, %v", name, parts, err)
			}
		}
	}
}

func TestWhereADeliveryCannotBePosted(t *testing.T) {
	d := open(t, overHTTP)
	doc := &reply.Doc{Title: "Digest"}
	for room, code := range map[string]string{slacktest.Archive: "is_archived", slacktest.Elsewhere: "not_in_channel", "C0NONE": "channel_not_found"} {
		err := d.bot.Post(t.Context(), room, "", doc, "x", 1)
		if g, ok := errors.AsType[*Gone](err); !ok || !errors.Is(err, ErrGone) || g.Code != code || g.Everywhere || errors.Is(err, ErrUnknown) {
			t.Errorf("%s: %v", room, err)
		}
	}
	d.slack.Violations()
	d.slack.Fail("chat.postMessage", 1, slacktest.Code("token_revoked"))
	if g, ok := errors.AsType[*Gone](d.bot.Post(t.Context(), slacktest.General, "", doc, "x", 1)); !ok || g.Code != "token_revoked" || !g.Everywhere {
		t.Errorf("a revoked token: %+v", g)
	}
	d.slack.Fail("chat.postMessage", 1, slacktest.Code("rate_limited_team"))
	if err := d.bot.Post(t.Context(), slacktest.General, "", doc, "x", 1); err == nil || errors.Is(err, ErrGone) || errors.Is(err, ErrUnknown) {
		t.Errorf("what is certainly not posted: %v", err)
	}
	d.slack.Fail("chat.postMessage", 1, slacktest.Code("fatal_error"))
	if err := d.bot.Post(t.Context(), slacktest.General, "", doc, "x", 1); !errors.Is(err, ErrUnknown) {
		t.Errorf("what may have been carried out in part: %v", err)
	}
	done, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.bot.Post(done, slacktest.General, "", doc, "x", 1); !errors.Is(err, context.Canceled) || errors.Is(err, ErrUnknown) {
		t.Errorf("what was never sent: %v", err)
	}
	if n := len(d.slack.Posts()); n != 0 {
		t.Errorf("%d messages", n)
	}
	if _, err := d.bot.Posted(t.Context(), slacktest.Elsewhere, "", time.Time{}, "x"); !errors.Is(err, ErrGone) {
		t.Errorf("a room that cannot be read: %v", err)
	}
	d.slack.Violations()
}

func TestWithoutTheScopeADeliveryCannotBeReadBack(t *testing.T) {
	s := slacktest.New(t, slacktest.Scopes(scopes()...))
	b, err := New(t.Context(), Config{BotToken: slacktest.BotToken, AppToken: slacktest.AppToken, APIURL: s.URL, Answer: (&desk{}).answer})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Posted(t.Context(), slacktest.General, "", time.Time{}, "x"); err == nil || !strings.Contains(err.Error(), "channels:history") {
		t.Errorf("%v", err)
	}
	s.Violations()
}
