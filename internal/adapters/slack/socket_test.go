package slack

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
)

func TestABurstIsAnsweredToTheLastAndNothingTwice(t *testing.T) {
	const n = 500
	d := open(t, nil)
	for i := range n {
		user := fmt.Sprintf("U%d", i%50)
		d.slack.SetUser(slacktest.User{ID: user, Name: user})
		id := d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: fmt.Sprintf("topic %d", i), User: user})
		if i%7 == 0 {
			d.slack.Resend(id)
		}
	}
	d.slack.WaitPosts(n)
	d.finish()
	posts := d.slack.Posts()
	if len(posts) != n {
		t.Errorf("%d answers to %d commands", len(posts), n)
	}
	answered := map[string]int{}
	for _, p := range posts {
		answered[p.Text]++
	}
	if len(answered) != n {
		t.Errorf("%d of %d commands are answered", len(answered), n)
	}
	if u := d.slack.Unacked(); len(u) > 0 {
		t.Errorf("%d commands are not acknowledged", len(u))
	}
}

func TestAnAcknowledgementDoesNotWaitForTheAnswer(t *testing.T) {
	d := open(t, nil)
	id := d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "wait"})
	if p := d.slack.WaitAcked(id); p != nil && string(p) != "null" {
		t.Errorf("acknowledged with %s", p)
	}
	if n := len(d.slack.Posts()); n != 0 {
		t.Errorf("%d answers before there is one", n)
	}
	close(d.gate)
	d.slack.WaitPosts(1)
}

func TestASocketThatIsDroppedInMidAnswer(t *testing.T) {
	for name, drop := range map[string]func(*slacktest.Server){
		"without a word": (*slacktest.Server).Drop, "with notice": (*slacktest.Server).Disconnect,
		"with a warning": func(s *slacktest.Server) { s.Refresh("warning") },
	} {
		t.Run(name, func(t *testing.T) {
			d := open(t, nil)
			id := d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "wait"})
			d.slack.WaitAcked(id)
			drop(d.slack)
			close(d.gate)
			d.slack.WaitPosts(1)
			d.slack.WaitConnected(2)
			d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about"})
			d.slack.WaitPosts(2)
		})
	}
}

// What comes while no socket is open is delivered when one is, and what was not acknowledged comes again.
func TestEventsInTheGapAreAnsweredOnce(t *testing.T) {
	d := open(t, nil)
	d.slack.Drop()
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "in the gap"})
	d.slack.WaitPosts(1)
	for _, id := range d.slack.Redeliver() {
		d.slack.WaitAcked(id)
	}
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "the end"})
	d.slack.WaitPosts(2)
	d.finish()
	if n := len(d.lines()); n != 2 {
		t.Errorf("asked %q", d.lines())
	}
}

func TestDuplicateEnvelopesAreAnsweredOnce(t *testing.T) {
	d := open(t, nil)
	for _, id := range []string{
		d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "a"}),
		d.slack.SendEvent(slacktest.Event{Type: "message", Text: "b"}),
		d.slack.SendAction(slacktest.Action{ActionID: "ask:0", Value: "c", Ephemeral: true}),
	} {
		d.slack.Resend(id)
		d.slack.Resend(id)
	}
	d.slack.WaitPosts(3)
	d.finish()
	if n := len(d.slack.Posts()); n != 3 {
		t.Errorf("%d answers to 3 questions", n)
	}
}

func TestMalformedEnvelopesAreAcknowledgedAndForgotten(t *testing.T) {
	d := open(t, nil)
	for i, frame := range []string{
		`{"type":"events_api","envelope_id":"m0","payload":{"type":"event_callback","event":{"type":"no_such_event"}}}`,
		`{"type":"events_api","envelope_id":"m1","payload":"text"}`,
		`{"type":"no_such_type","envelope_id":"m2","payload":{}}`,
		`{"type":"slash_commands","envelope_id":"m3","payload":[]}`,
		`{"type":"interactive","envelope_id":"m4","payload":{"type":"block_actions","actions":7}}`,
		`{"type":"interactive","envelope_id":"m5"}`,
		`{"type":"events_api","envelope_id":"m6","payload":{},"retry_attempt":"x"}`,
	} {
		d.slack.SendRaw([]byte(frame))
		d.slack.WaitAcked(fmt.Sprintf("m%d", i))
	}
	for _, frame := range []string{`{"envelope_id":`, `null`, `[]`, `7`, `{}`, ``} {
		d.slack.SendRaw([]byte(frame))
	}
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"})
	d.slack.WaitPosts(1)
	if n := d.slack.Connections(); n != 1 {
		t.Errorf("%d connections", n)
	}
}

// The client library may be stricter than we: what it cannot parse and we can is answered.
func TestAnEventThatTheLibraryCannotParseIsAnswered(t *testing.T) {
	d := open(t, nil)
	payload, _ := json.Marshal(map[string]any{"type": "event_callback", "event_id": "Ev1", "event": map[string]any{
		"type": "message", "channel_type": "im", "user": slacktest.Alice, "channel": slacktest.Direct, "text": "about", "ts": "1700000000.000100",
		"blocks": "not a list",
	}})
	d.slack.SendRaw([]byte(`{"type":"events_api","envelope_id":"x","payload":` + string(payload) + `}`))
	d.slack.WaitPosts(1)
}

func TestASocketWithoutPingsIsOpenedAnew(t *testing.T) {
	d := open(t, nil, func(b *Bot) { b.ping = 300 * time.Millisecond })
	d.slack.SilencePings()
	d.slack.WaitConnected(2)
	d.slack.ResumePings()
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about"})
	d.slack.WaitPosts(1)
}

func TestOnAStopAnswersInFlightAreFinished(t *testing.T) {
	d := open(t, nil)
	release := d.slack.Hold("response_url")
	for i := range 20 {
		user := fmt.Sprintf("U%d", i)
		d.slack.SetUser(slacktest.User{ID: user, Name: user})
		d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: fmt.Sprintf("topic %d", i), User: user})
	}
	d.slack.WaitCalls("response_url", 20)
	d.stop()
	<-d.bot.queue.closing
	late := d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"}))
	if !strings.Contains(string(late), "restarted") {
		t.Errorf("who asks while it stops is told %s", late)
	}
	event := d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about"})
	release()
	d.slack.WaitPosts(21)
	d.finish()
	if d.slack.Acked(event) > 0 {
		t.Error("an event is acknowledged and not answered")
	}
}

// What was begun is posted in a burst at the end, though its channel's pace is far slower than the grace.
func TestAnAnswerThatWasBegunIsFinishedOnAStop(t *testing.T) {
	d := open(t, nil, func(b *Bot) { b.pace = newPace(time.Minute) })
	for range 2 {
		d.slack.WaitAcked(d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> long story"}))
	}
	d.slack.WaitPosts(1)
	d.finish()
	if n := len(d.slack.Posts()); n != 2*len(letters(long(d), options{})) {
		t.Errorf("%d messages of two answers:\n%s", n, d.log)
	}
}

func TestWhatAStopCutsOffIsNamedInTheLog(t *testing.T) {
	d := open(t, func(c *Config) { c.Grace = 50 * time.Millisecond })
	d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> long story"})
	first := d.slack.WaitPosts(1)[0]
	d.slack.Hold("chat.postMessage")
	d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> another long story", User: slacktest.Bob})
	d.slack.WaitCalls("chat.postMessage", 2)
	d.finish()
	if !strings.Contains(first.Visible(), "more message") {
		t.Errorf("the first message does not tell that it goes on: %s", first.Visible())
	}
	if log := d.log.String(); !strings.Contains(log, "the bot stopped") || !strings.Contains(log, " of=") {
		t.Errorf("logged:\n%s", log)
	}
}

// What is answered is acknowledged, also when the bot stops in a burst: acknowledgements are written before the socket
// closes.
func TestWhatIsAnsweredOnAStopIsAcknowledged(t *testing.T) {
	for range 10 {
		d := open(t, nil)
		ids := map[string]string{}
		for i := range 40 {
			line, user := fmt.Sprintf("topic %d", i), fmt.Sprintf("U%d", i)
			d.slack.SetUser(slacktest.User{ID: user, Name: user})
			ids[line] = d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: line, User: user})
		}
		d.slack.WaitAcked(ids["topic 0"])
		d.finish()
		d.slack.WaitDisconnected()
		for _, line := range d.lines() {
			if d.slack.Acked(ids[line]) != 1 {
				t.Errorf("%s is answered, and acknowledged %d times", line, d.slack.Acked(ids[line]))
			}
		}
		if n := len(d.slack.Posts()); n < len(d.lines()) {
			t.Errorf("%d questions have %d answers", len(d.lines()), n)
		}
	}
}

func TestFlushWaitsForWhatIsNotWritten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, err := unchecked(Config{BotToken: "xoxb-1", AppToken: "xapp-1", Answer: (&desk{}).answer}, http.DefaultTransport)
		if err != nil {
			t.Fatal(err)
		}
		s := b.newSocket()
		s.flush(time.Hour) // nothing waits
		s.waiting.more()
		s.waiting.more()
		start := time.Now()
		go func() {
			for range 3 { // one more than there are
				time.Sleep(time.Second)
				s.waiting.less()
			}
		}()
		s.flush(time.Hour)
		if took := time.Since(start); took != 2*time.Second {
			t.Errorf("it waited %s", took)
		}
		s.waiting.more()
		s.flush(time.Minute)
		if took := time.Since(start); took != 3*time.Second { // the third was written meanwhile
			t.Errorf("it waited %s in all", took)
		}
		s.waiting.more()
		s.flush(time.Minute)
		if took := time.Since(start); took != 63*time.Second {
			t.Errorf("it waited %s at most", took)
		}
	})
}

// Two answers wait for a gate that nobody opens: that Run ends at all is the grace's doing.
func TestAStopDoesNotWaitForever(t *testing.T) {
	d := open(t, func(c *Config) { c.Grace = 50 * time.Millisecond })
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "wait"})
	d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "topic oil"}))
	d.finish()
	if !strings.Contains(d.log.String(), "unanswered=2") {
		t.Errorf("the log does not tell of what is lost:\n%s", d.log)
	}
}

func TestASocketThatIsNotToBeHadEndsTheRunWithOneLine(t *testing.T) {
	for _, code := range []string{"not_allowed_token_type", "missing_scope", "team_disabled", "app_disabled", "invalid_auth", "account_inactive", "token_revoked"} {
		s := slacktest.New(t, slacktest.Scopes(scopes()...))
		s.Fail("apps.connections.open", 3, slacktest.Code(code))
		d := &desk{}
		b, err := New(t.Context(), Config{BotToken: slacktest.BotToken, AppToken: slacktest.AppToken, APIURL: s.URL, Answer: d.answer})
		if err != nil {
			t.Fatal(err)
		}
		err = b.Run(t.Context())
		if err == nil || !strings.Contains(err.Error(), code) || !strings.Contains(err.Error(), "SLACK_APP_TOKEN") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestAnOutageIsWaitedOut(t *testing.T) {
	d := open(t, nil)
	d.slack.Fail("apps.connections.open", 2, slacktest.Outage())
	d.slack.Drop()
	d.slack.WaitConnected(2)
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about"})
	d.slack.WaitPosts(1)
}
