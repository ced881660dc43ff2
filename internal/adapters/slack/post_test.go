package slack

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
)

func TestLongAnswersGoOnInTheThread(t *testing.T) {
	d := open(t, nil)
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "long story"})
	posts := d.slack.WaitPosts(2)
	if posts[0].ThreadTS != "" || posts[1].ThreadTS != posts[0].TS {
		t.Errorf("threads %q and %q under %q", posts[0].ThreadTS, posts[1].ThreadTS, posts[0].TS)
	}
	d.finish()
	n := len(d.slack.Posts())
	for i, p := range d.slack.Posts()[1:] {
		if p.ThreadTS != posts[0].TS {
			t.Errorf("message %d of %d is elsewhere", i+2, n)
		}
	}
}

func TestFilesGoToTheThreadAndForOneReaderToDirectMessages(t *testing.T) {
	d := open(t, nil)
	d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> export calls csv", TS: "1700000000.000001"})
	f := d.slack.WaitFiles(1)[0]
	if f.Name != "answer.csv" || string(f.Content) != "a,b\n1,2\n" || f.ThreadTS != "1700000000.000001" || f.Channels[0] != slacktest.General {
		t.Errorf("in public: %+v", f)
	}
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "export calls csv"})
	if f = d.slack.WaitFiles(2)[1]; f.Channels[0] != slacktest.Direct || f.ThreadTS != "" {
		t.Errorf("in private: %+v", f)
	}
	posts := d.slack.WaitPosts(4)
	if p := posts[3]; p.Channel != slacktest.General || !p.Ephemeral || !strings.Contains(p.Text, "answer.csv") {
		t.Errorf("the reader is not told where the file is: %+v", p)
	}
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "export calls csv"})
	if f = d.slack.WaitFiles(3)[2]; f.Channels[0] != slacktest.Direct || f.ThreadTS != "" {
		t.Errorf("in direct messages: %+v", f)
	}
}

// methods is how the posts so far were made, in order.
func methods(d *desk) string {
	var out []string
	for _, p := range d.slack.Posts() {
		m := p.Method
		if p.Channel == slacktest.Direct {
			m += " (direct)"
		}
		out = append(out, m)
	}
	return strings.Join(out, ", ")
}

func TestWhatSlackRefuses(t *testing.T) {
	slash := func(d *desk) string { return d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"}) }
	mention := func(d *desk) string {
		return d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about"})
	}
	share := func(channel string) func(*desk) string {
		return func(d *desk) string {
			return d.slack.SendAction(slacktest.Action{ActionID: "share", Value: "about", Ephemeral: true, Channel: channel})
		}
	}
	fail := func(method string, f slacktest.Failure) func(*desk) {
		return func(d *desk) { d.slack.Fail(method, 1, f) }
	}
	both := func(fs ...func(*desk)) func(*desk) {
		return func(d *desk) {
			for _, f := range fs {
				f(d)
			}
		}
	}
	nothing := func(*desk) {}
	cases := []struct {
		name     string
		fails    func(*desk)
		send     func(*desk) string // returns the envelope
		posts    string
		text     string // in the last post
		log      string
		violates bool
	}{
		{"response_url is used up", fail("response_url", slacktest.Failure{Status: 404, Error: "used_url"}), slash, "chat.postEphemeral", "You asked: about", "", false},
		{"response_url is expired", fail("response_url", slacktest.Failure{Status: 404, Error: "expired_url"}), slash, "chat.postEphemeral", "You asked: about", "", false},
		{"response_url is out of order", fail("response_url", slacktest.Outage()), slash, "chat.postEphemeral", "You asked: about", "", false},
		{"response_url resets", fail("response_url", slacktest.Reset()), slash, "chat.postEphemeral", "You asked: about", "", false},
		{"response_url refuses blocks", fail("response_url", slacktest.Failure{Status: 400, Error: "invalid_blocks"}), slash, "response_url", "You asked: about", "sent as text", false},
		{"response_url limits", fail("response_url", slacktest.RateLimited(time.Second)), slash, "response_url", "You asked: about", "", false},
		{"response_url limits for long", fail("response_url", slacktest.RateLimited(time.Hour)), slash, "chat.postEphemeral", "You asked: about", "", false},
		{"neither response_url nor channel", both(fail("response_url", slacktest.Failure{Status: 404, Error: "expired_url"}), fail("chat.postEphemeral", slacktest.Code("user_not_in_channel"))),
			slash, "chat.postMessage (direct)", "You asked: about", "", false},
		{"invalid_blocks", fail("chat.postMessage", slacktest.Code("invalid_blocks")), mention, "chat.postMessage", "You asked: about", "sent as text", false},
		{"msg_blocks_too_long", fail("chat.postMessage", slacktest.Code("msg_blocks_too_long")), mention, "chat.postMessage", "You asked: about", "sent as text", false},
		{"invalid_blocks twice", both(fail("chat.postMessage", slacktest.Code("invalid_blocks")), fail("chat.postMessage", slacktest.Code("invalid_blocks"))),
			mention, "chat.postEphemeral", "Slack did not take my answer", "invalid_blocks", false},
		{"429", fail("chat.postMessage", slacktest.RateLimited(time.Second)), mention, "chat.postMessage", "You asked: about", "", false},
		{"not_in_channel", nothing, share(slacktest.Elsewhere), "response_url", "/invite @readout", "not_in_channel", true},
		{"channel_not_found", nothing, share(slacktest.Secret), "response_url", "/invite @readout", "channel_not_found", true},
		{"is_archived", nothing, share(slacktest.Archive), "response_url", "archived", "is_archived", true},
		{"restricted_action", fail("chat.postMessage", slacktest.Code("restricted_action")), mention, "chat.postEphemeral", "does not let me post", "restricted_action", false},
		{"not_in_channel, and no response_url", fail("chat.postMessage", slacktest.Code("not_in_channel")), mention, "chat.postEphemeral", "/invite @readout", "not_in_channel", false},
		{"no way but direct messages", both(fail("chat.postMessage", slacktest.Code("not_in_channel")), fail("chat.postEphemeral", slacktest.Code("not_in_channel"))),
			mention, "chat.postMessage (direct)", "/invite @readout", "not_in_channel", false},
		{"an unknown code", fail("chat.postMessage", slacktest.Code("some_new_error")), mention, "chat.postEphemeral", "noted under", "some_new_error", false},
		{"ok false, without an error", fail("chat.postMessage", slacktest.Failure{}), mention, "chat.postEphemeral", "could not see whether", "may or may not", false},
		{"a reset", fail("chat.postMessage", slacktest.Reset()), mention, "chat.postEphemeral", "could not see whether", "not answered", false},
		{"posted, and the answer lost", fail("chat.postMessage", slacktest.Lost()), mention, "chat.postMessage, chat.postEphemeral", "could not see whether", "not answered", false},
		{"posted for one reader, and the answer lost", both(fail("response_url", slacktest.Failure{Status: 404, Error: "expired_url"}), fail("chat.postEphemeral", slacktest.Lost())),
			slash, "chat.postEphemeral, response_url", "could not see whether", "not answered", false},
		{"the note is lost as well", both(fail("chat.postMessage", slacktest.Reset()), fail("chat.postEphemeral", slacktest.Reset())), mention, "", "", "not answered", false},
		{"the note is refused", both(fail("chat.postMessage", slacktest.Reset()), fail("chat.postEphemeral", slacktest.Code("user_not_in_channel"))),
			mention, "chat.postMessage (direct)", "could not see whether", "not answered", false},
		{"an outage", fail("chat.postMessage", slacktest.Outage()), mention, "chat.postEphemeral", "could not see whether", "503", false},
		{"the upload fails", fail("files.completeUploadExternal", slacktest.Code("some_new_error")),
			func(d *desk) string {
				return d.slack.SendEvent(slacktest.Event{Type: "message", Text: "export calls csv"})
			},
			"chat.postMessage (direct), chat.postEphemeral (direct)", "noted under", "some_new_error", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := open(t, func(c *Config) { c.Grace = 8 * time.Second })
			c.fails(d)
			d.slack.WaitAcked(c.send(d))
			d.finish()
			if got := methods(d); got != c.posts {
				t.Errorf("posted by %q, want %q", got, c.posts)
			}
			if posts := d.slack.Posts(); len(posts) > 0 && !strings.Contains(posts[len(posts)-1].Text, c.text) {
				t.Errorf("the reader is told %q", posts[len(posts)-1].Text)
			}
			if !strings.Contains(d.log.String(), c.log) || c.log != "" && !strings.Contains(d.log.String(), "reference=") {
				t.Errorf("the log lacks %q with a reference:\n%s", c.log, d.log)
			}
			if broken := d.slack.Violations(); len(broken) > 0 != c.violates {
				t.Errorf("violations: %q", broken)
			}
		})
	}
}

func TestATokenThatIsRevokedEndsTheRun(t *testing.T) {
	for _, code := range []string{"token_revoked", "account_inactive", "invalid_auth"} {
		d := open(t, nil)
		d.slack.Fail("chat.postMessage", 2, slacktest.Code(code))
		d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about"})
		d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about", User: slacktest.Bob})
		err := d.wait()
		if err == nil || !strings.Contains(err.Error(), code) || !strings.Contains(err.Error(), "SLACK_BOT_TOKEN") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: the run ends with %v", code, err)
		}
		if n := strings.Count(d.log.String(), "the bot cannot go on"); n != 1 {
			t.Errorf("%s: logged %d times", code, n)
		}
	}
}

func TestAResponseURLIsUsedFiveTimesAndForHalfAnHour(t *testing.T) {
	d := open(t, overHTTP)
	a := ask{user: slacktest.Alice, channel: slacktest.General, hook: d.bot.newHook(d.slack.ResponseURL())}
	for i := range 7 {
		if err := d.bot.whisper(t.Context(), a, note(fmt.Sprint(i))); err != nil {
			t.Error(err)
		}
	}
	if want := strings.Repeat("response_url, ", 5) + "chat.postEphemeral, chat.postEphemeral"; methods(d) != want {
		t.Errorf("posted by %q", methods(d))
	}
	d.slack.Forget()
	a.hook = d.bot.newHook(d.slack.ResponseURL())
	d.slack.Advance(29*time.Minute + time.Second)
	if err := d.bot.whisper(t.Context(), a, note("late")); err != nil {
		t.Error(err)
	}
	if methods(d) != "chat.postEphemeral" {
		t.Errorf("after half an hour posted by %q", methods(d))
	}
}

func TestABugIsTheReadersToKnowAndOursToLog(t *testing.T) {
	d := open(t, nil)
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "panic now"})
	p := d.slack.WaitPosts(1)[0]
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"})
	d.slack.WaitPosts(2)
	_, ref, ok := strings.Cut(d.log.String(), "reference=")
	if ref = first(ref, "?"); !ok || !strings.Contains(string(p.Blocks), ref[:8]) {
		t.Errorf("the reader got %s, the log %s", p.Blocks, d.log)
	}
}

func TestTheLogHasOneLineForAnAnswerAndNoWordOfIt(t *testing.T) {
	d := open(t, nil)
	d.slack.SendSlash(slacktest.Slash{Command: "/omitted", Text: "sanctions by kremlin"})
	d.slack.WaitPosts(1)
	d.finish()
	log := d.log.String()
	if strings.Count(log, "msg=answered") != 1 || !strings.Contains(log, "via=slash command=omitted outcome=answered") || strings.Contains(log, "kremlin") {
		t.Errorf("logged:\n%s", log)
	}
}

func TestSecretsAreRedacted(t *testing.T) {
	b := &Bot{c: Config{SigningSecret: "8f742231b10e"}}
	for in, want := range map[string]string{
		"xoxb-1-2-abc, xapp-1-A-9":                            "[redacted], [redacted]",
		"xoxe.xoxp-1-abc":                                     "[redacted]",
		"POST https://hooks.slack.com/commands/T1/2/3: EOF":   "POST https://hooks.slack.com/[redacted] EOF",
		"wss://wss.slack.com/link/?ticket=abc-1&app_id=A2: x": "wss://wss.slack.com/link/?ticket=[redacted]&app_id=[redacted] x",
		"secret 8f742231b10e":                                 "secret [redacted]",
		"nothing":                                             "nothing",
	} {
		if got := b.redact(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestErrorsAreToldApart(t *testing.T) {
	if k := kindOf(fmt.Errorf("call: %w", errSpent)); k != denied {
		t.Errorf("a spent response_url is %d", k)
	}
	if k := kindOf(&unsure{"x", errors.New("reset")}); k != unclear {
		t.Errorf("a reset is %d", k)
	}
}
