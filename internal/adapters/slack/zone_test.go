package slack

import (
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
)

func TestTheAskersZoneIsLookedUpWhereItMatters(t *testing.T) {
	d := open(t, func(c *Config) {
		c.Burst = 100
		c.Zoned = func(line string) bool { return strings.HasPrefix(line, "calls ") }
	}, func(b *Bot) { b.zones.known = nil })
	n := 0
	ask := func(line, user string) string {
		t.Helper()
		n++
		d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: line, User: user}))
		d.slack.WaitPosts(n)
		d.mu.Lock()
		defer d.mu.Unlock()
		if z := d.asked[len(d.asked)-1].Zone; z != nil {
			return z.String()
		}
		return ""
	}
	expect := func(what, line, user, want string, calls int) {
		t.Helper()
		if got := ask(line, user); got != want {
			t.Errorf("%s: the zone is %q, want %q", what, got, want)
		}
		if c := d.slack.Calls("users.info"); c != calls {
			t.Errorf("%s: looked up %d times, want %d", what, c, calls)
		}
	}
	expect("where it does not matter", "about", slacktest.Alice, "", 0)
	expect("where it does", "calls today", slacktest.Alice, "America/New_York", 1)
	expect("again", "calls today", slacktest.Alice, "America/New_York", 1)
	expect("somebody else", "calls today", slacktest.Bob, "Europe/Moscow", 2)
	d.slack.SetUser(slacktest.User{ID: slacktest.Alice, Name: "alice", Zone: "Europe/Riga"})
	d.slack.Advance(7 * time.Hour)
	expect("after hours", "calls today", slacktest.Alice, "Europe/Riga", 3)
	d.slack.Fail("users.info", 1, slacktest.Outage())
	d.slack.Advance(7 * time.Hour)
	expect("when it cannot be had", "calls today", slacktest.Alice, "", 4)
	expect("at once again", "calls today", slacktest.Alice, "", 4)
	d.slack.Advance(6 * time.Minute)
	expect("a while later", "calls today", slacktest.Alice, "Europe/Riga", 5)
}

// An acknowledgement does not wait for a zone, and an app without the scope answers all the same.
func TestALookUpHoldsNoAcknowledgementUp(t *testing.T) {
	d := open(t, func(c *Config) { c.Zoned = func(string) bool { return true } })
	release := d.slack.Hold("users.info")
	d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "calls today"}))
	d.slack.WaitCalls("users.info", 1)
	if n := len(d.lines()); n != 0 {
		t.Errorf("%d questions were asked before", n)
	}
	release()
	d.slack.WaitPosts(1)
}
