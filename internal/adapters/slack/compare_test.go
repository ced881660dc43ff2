package slack

import (
	"context"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands/reply"
)

// pasting makes a bot that compares.
func pasting(c *Config) {
	c.Compare = func(_ context.Context, first, second string) *reply.Doc {
		return guide(reply.Answered, "Side by side", "1: "+first, "2: "+second)
	}
}

func submission(channel, first, second string) slacktest.Submission {
	return slacktest.Submission{CallbackID: "compare_statements", PrivateMetadata: channel,
		Values: map[string]map[string]string{"first": {"first": first}, "second": {"second": second}}}
}

func TestTwoPastedStatementsAreComparedForWhoPastedThem(t *testing.T) {
	d := open(t, pasting)
	for i, send := range []func(){
		func() { d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: " compare "}) },
		func() { d.slack.SendSlash(slacktest.Slash{Command: "/compare"}) },
		func() { d.slack.SendShortcut(slacktest.Shortcut{CallbackID: "compare_statements", Global: true}) },
	} {
		send()
		p := d.slack.WaitPosts(i + 1)[i]
		if p.Method != "views.open" || !strings.Contains(string(p.View), "First statement") || strings.Count(string(p.View), `"max_length":3000`) != 2 {
			t.Errorf("%d: %s %s", i, p.Method, p.View)
		}
		if where := strings.Contains(string(p.View), slacktest.General); where != (i < 2) {
			t.Errorf("%d: the form bears a channel: %t", i, where)
		}
	}
	d.slack.Forget()
	d.slack.SendSubmission(submission(slacktest.General, "A & <b>", "C"))
	p := d.slack.WaitPosts(1)[0]
	if p.Method != "chat.postEphemeral" || p.User != slacktest.Alice || !strings.Contains(p.Visible(), "1: A & <b>") || !strings.Contains(p.Visible(), "2: C") {
		t.Errorf("%s to %s: %s", p.Method, p.User, p.Visible())
	}
	d.slack.SendSubmission(submission("", "A", "B"))
	if p = d.slack.WaitPosts(2)[1]; p.Channel != slacktest.Direct {
		t.Errorf("without a channel the answer is in %s", p.Channel)
	}
	d.slack.SendSubmission(submission("", "A", " \u200b\n"))
	if p = d.slack.WaitPosts(3)[2]; !strings.Contains(p.Visible(), "both fields") {
		t.Errorf("to an empty statement: %s", p.Visible())
	}
	d.slack.SendSlash(slacktest.Slash{Command: "/compare", Text: "2017-01-28"})
	if p = d.slack.WaitPosts(4)[3]; !strings.Contains(p.Text, "You asked: compare 2017-01-28") {
		t.Errorf("compare with a date: %s", p.Text)
	}
}

func TestAFormThatCannotBeOpenedIsExplained(t *testing.T) {
	d := open(t, pasting)
	trigger := d.slack.Trigger()
	d.slack.Advance(4 * time.Second)
	d.slack.SendSlash(slacktest.Slash{Command: "/compare", Trigger: trigger})
	if p := d.slack.WaitPosts(1)[0]; p.Method != "response_url" || !strings.Contains(p.Visible(), "three seconds") {
		t.Errorf("%s: %s", p.Method, p.Visible())
	}
	d.slack.Violations()
	without := open(t, nil)
	without.slack.SendSlash(slacktest.Slash{Command: "/compare"})
	if p := without.slack.WaitPosts(1)[0]; !strings.Contains(p.Text, "You asked: compare") {
		t.Errorf("without a form: %s", p.Text)
	}
	without.slack.SendShortcut(slacktest.Shortcut{CallbackID: "compare_statements", Global: true})
	if p := without.slack.WaitPosts(2)[1]; p.Channel != slacktest.Direct || !strings.Contains(p.Visible(), "Type compare and a date") {
		t.Errorf("the shortcut without a form: %s", p.Visible())
	}
}
