package slack

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
)

func TestADeliveryTellsAboutEveryPart(t *testing.T) {
	d := open(t, func(c *Config) { overHTTP(c); c.Pace = time.Millisecond })
	doc := long(d)
	all := len(letters(doc, options{}))
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
		return d.bot.Deliver(t.Context(), Delivery{Room: slacktest.General, Doc: doc, Name: "digest", From: from,
			Sending: func(part int) error { return tell(fmt.Sprint("sending ", part)) },
			Sent: func(part int, ts string) error {
				if ts == "" {
					t.Errorf("part %d has no timestamp", part)
				}
				return tell(fmt.Sprint("sent ", part))
			}})
	}
	if err := deliver(0, "sending 2"); err == nil || err.Error() != "the state is gone" || fmt.Sprint(told) != "[sending 1 sent 1 sending 2]" || len(d.slack.Posts()) != 1 {
		t.Errorf("%v, told %s, %d messages", err, told, len(d.slack.Posts()))
	}
	if err := deliver(2, ""); err != nil || len(d.slack.Posts()) != all || told[len(told)-1] != fmt.Sprint("sent ", all) {
		t.Errorf("%v, told %s, %d messages of %d", err, told, len(d.slack.Posts()), all)
	}
	d.slack.Fail("chat.postMessage", 1, slacktest.RateLimited(time.Second))
	if err := deliver(all, ""); err != nil || fmt.Sprint(told) != fmt.Sprintf("[sending %d sent %[1]d]", all) {
		t.Errorf("after a pause: %v, told %s", err, told)
	}
}

func TestWhoMaySetWhatIsPosted(t *testing.T) {
	d := open(t, overHTTP)
	d.slack.SetChannel(slacktest.Channel{ID: "C0SOME", Name: "some", Members: []string{slacktest.Bob}, Member: true})
	crowd := make([]string, 2500)
	for i := range crowd {
		crowd[i] = fmt.Sprintf("U0CROWD%d", i)
	}
	d.slack.SetChannel(slacktest.Channel{ID: "C0CROWD", Name: "crowd", Members: append(crowd, slacktest.Alice), Member: true})
	may := func(who, where string) (bool, string) {
		return d.bot.May(t.Context(), commands.Request{From: commands.Person{ID: who}, In: commands.Place{Room: where}})
	}
	for _, c := range []struct {
		who, where string
		may        bool
	}{{slacktest.Alice, slacktest.Direct, true}, {slacktest.Bob, "C0SOME", true}, {slacktest.Alice, "C0SOME", false},
		{slacktest.Alice, "C0CROWD", true}, {slacktest.Bob, "C0CROWD", false}} {
		if ok, why := may(c.who, c.where); ok != c.may || ok != (why == "") {
			t.Errorf("%s in %s: %v, %q", c.who, c.where, ok, why)
		}
	}
	d.slack.Fail("conversations.members", 1, slacktest.Code("missing_scope"))
	if ok, why := may(slacktest.Bob, "C0SOME"); ok || why == "" {
		t.Errorf("where Slack does not tell: %v, %q", ok, why)
	}
}
