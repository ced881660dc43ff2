package slack

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
)

// answerAll answers what is in the queue with one worker that takes a second for each question, and returns who was
// answered when.
func answerAll(q *queue, n int) (who []string, when []time.Duration) {
	start := time.Now()
	for range n {
		a, ok := q.next(context.Background())
		if !ok {
			break
		}
		time.Sleep(time.Second)
		who, when = append(who, a.user+a.line), append(when, time.Since(start).Round(time.Millisecond))
		q.done(a)
	}
	return who, when
}

func fill(t *testing.T, q *queue, who string, n int) {
	t.Helper()
	for i := range n {
		a := question(who, i)
		if err := q.reserve(a); err != nil {
			t.Fatal(err)
		}
		q.push(a)
	}
}

func question(who string, n int) ask {
	return ask{id: fmt.Sprintf("%s/%d", who, n), user: who, line: fmt.Sprint(n)}
}

func TestAFloodDelaysOnlyWhoMakesIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(Config{PerPerson: 100, Burst: 100}.withDefaults())
		fill(t, q, "flood", 50)
		fill(t, q, "bob", 2)
		who, _ := answerAll(q, 52)
		if want := []string{"flood0", "bob0", "flood1", "bob1", "flood2"}; !slices.Equal(who[:5], want) {
			t.Errorf("answered %q", who[:5])
		}
		for i := 2; i < 50; i++ {
			if who[i+2] != fmt.Sprintf("flood%d", i) {
				t.Errorf("question %d of one person is answered as %s", i, who[i+2])
			}
		}
	})
}

func TestOnePersonsQuestionsKeepToAPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(Config{Burst: 2, Every: 10 * time.Second}.withDefaults())
		fill(t, q, "u", 4)
		_, when := answerAll(q, 4)
		if want := []time.Duration{time.Second, 2 * time.Second, 11 * time.Second, 21 * time.Second}; !slices.Equal(when, want) {
			t.Errorf("answered after %v, want %v", when, want)
		}
	})
}

func TestAtTheEndNobodyIsHeldBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(Config{Burst: 1, Every: time.Hour}.withDefaults())
		fill(t, q, "u", 3)
		go func() {
			time.Sleep(10 * time.Second)
			q.close()
		}()
		_, when := answerAll(q, 3)
		if when[2] != 12*time.Second {
			t.Errorf("answered after %v", when)
		}
		<-q.empty
		if _, ok := q.next(context.Background()); ok {
			t.Error("there is more in an empty queue")
		}
		if err := q.reserve(question("u", 9)); !errors.Is(err, errClosed) {
			t.Errorf("a closed queue takes a question: %v", err)
		}
	})
}

func TestTheQueueIsBounded(t *testing.T) {
	q := newQueue(Config{Queue: 3, PerPerson: 2}.withDefaults())
	fill(t, q, "u", 2)
	if err := q.reserve(question("u", 2)); !errors.Is(err, errImpatient) {
		t.Errorf("a third question of one person: %v", err)
	}
	if err := q.reserve(question("u", 1)); !errors.Is(err, errTaken) {
		t.Errorf("the second question, delivered again: %v", err)
	}
	fill(t, q, "v", 1)
	if err := q.reserve(question("w", 0)); !errors.Is(err, errCrowded) {
		t.Errorf("a fourth question: %v", err)
	}
	a, _ := q.next(t.Context())
	q.done(a)
	if len(q.ids) != 2 {
		t.Errorf("%d ids are held for 2 questions", len(q.ids))
	}
}

func TestPeopleWhoAskNoMoreAreForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(Config{}.withDefaults())
		for i := range 5000 {
			who := fmt.Sprint(i)
			fill(t, q, who, 1)
			a, ok := q.next(t.Context())
			if !ok {
				t.Fatal("nothing to answer")
			}
			q.done(a)
			time.Sleep(time.Second)
		}
		if n := len(q.people); n > 1024 {
			t.Errorf("%d people are remembered", n)
		}
	})
}

func TestAChannelGetsOneMessageASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPace(time.Second)
		start := time.Now()
		for _, c := range []string{"C1", "C2", "C1", "C3", "C1"} {
			if err := p.wait(t.Context(), c); err != nil {
				t.Fatal(err)
			}
		}
		if took := time.Since(start); took != 2*time.Second {
			t.Errorf("three messages to a channel took %s", took)
		}
	})
}

// At the end a channel takes a burst, also of what waits already, and then goes on faster.
func TestAtTheEndTheChannelsPaceIsHurried(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPace(4 * time.Second)
		start := time.Now()
		posted := make(chan time.Duration, 20)
		for range 8 {
			go func() {
				if err := p.wait(t.Context(), "C1"); err != nil {
					t.Error(err)
				}
				posted <- time.Since(start)
			}()
		}
		synctest.Wait()
		p.hurry()
		var got []time.Duration
		for range 8 {
			got = append(got, <-posted)
		}
		// One before; then a burst of five; then one a second.
		if want := []time.Duration{0, 0, 0, 0, 0, 0, time.Second, 2 * time.Second}; !slices.Equal(got, want) {
			t.Errorf("posted at %v", got)
		}
	})
}

func TestWhoAsksTooFastIsToldAndOthersAreAnswered(t *testing.T) {
	d := open(t, func(c *Config) { c.PerPerson, c.Workers = 2, 2 })
	d.slack.SetChannel(slacktest.Channel{ID: "D0BOB", IM: true, User: slacktest.Bob, Members: []string{slacktest.Bob}, Member: true})
	for range 2 {
		d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "wait"}))
	}
	answer := d.slack.WaitAcked(d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"}))
	if !strings.Contains(string(answer), "faster than I can answer") {
		t.Errorf("a command is refused with %s", answer)
	}
	d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about"})
	d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about"})
	p := d.slack.WaitPosts(2)[1]
	if p.Method != "chat.postEphemeral" || p.User != slacktest.Alice || !strings.Contains(p.Text, "faster than I can answer") {
		t.Errorf("a mention is refused by %s to %s: %q", p.Method, p.User, p.Text)
	}
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "about", User: slacktest.Bob, Channel: "D0BOB"})
	if p := d.slack.WaitPosts(3)[2]; p.Channel != "D0BOB" || !strings.Contains(p.Text, "You asked: about") {
		t.Errorf("Bob got %q in %s", p.Text, p.Channel)
	}
	close(d.gate)
	d.slack.WaitPosts(5)
}

// What is delivered again is no question of its own: it is neither refused nor counted.
func TestWhatIsDeliveredAgainInAFloodIsNotRefused(t *testing.T) {
	d := open(t, func(c *Config) { c.PerPerson = 1 })
	event := d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> wait"})
	d.slack.WaitAcked(event)
	d.slack.Resend(event)
	slash := d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "wait", User: slacktest.Bob})
	d.slack.WaitAcked(slash)
	d.slack.Resend(slash)
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "too much"})
	if p := d.slack.WaitPosts(1)[0]; p.Channel != slacktest.Direct || !strings.Contains(p.Text, "faster than I can answer") {
		t.Errorf("%q in %s", p.Text, p.Channel)
	}
	close(d.gate)
	d.slack.WaitPosts(3)
	d.slack.Resend(event)
	d.finish()
	if n := len(d.slack.Posts()); n != 3 {
		t.Errorf("%d messages, want two answers and one refusal", n)
	}
}

// A question behind so many messages of its channel that it cannot be answered in time is not lost silently.
func TestWhoAsksInAChannelThatIsFullIsTold(t *testing.T) {
	d := open(t, nil, func(b *Bot) { b.pace = newPace(time.Hour) })
	for range 2 {
		d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about"})
	}
	if p := d.slack.WaitPosts(2)[1]; p.Method != "chat.postEphemeral" || !strings.Contains(p.Text, "ask again in a few minutes") {
		t.Errorf("%s: %q", p.Method, p.Text)
	}
}

func TestOverloadIsAnsweredPolitely(t *testing.T) {
	d := open(t, func(c *Config) { c.Queue, c.AppToken = 1, "" })
	d.serve(d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "wait"}))
	w := d.serve(d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "about", User: slacktest.Bob}))
	if w.Code != 200 || !strings.Contains(w.Body.String(), "Please ask again in a minute") || !strings.Contains(w.Body.String(), "ephemeral") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	d.serve(d.slack.Request("/slack/interactivity", slacktest.Action{ActionID: "ask:0", Value: "about", User: slacktest.Bob}))
	if p := d.slack.WaitPosts(1)[0]; p.User != slacktest.Bob || !p.Ephemeral {
		t.Errorf("a button is refused by %s to %s", p.Method, p.User)
	}
	close(d.gate)
	d.slack.WaitPosts(2)
}

func TestIDsAreKeptForFifteenMinutes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory(time.Now)
		first := func(id string) bool {
			ok, err := m.First(t.Context(), id)
			if err != nil {
				t.Error(err)
			}
			return ok
		}
		time.Sleep(10 * time.Minute)
		if !first("a") || first("a") {
			t.Error("an id is not remembered")
		}
		for range 14 {
			time.Sleep(time.Minute)
			first("b")
		}
		if first("a") {
			t.Error("an id is forgotten after 14 minutes")
		}
		time.Sleep(time.Hour)
		if !first("a") || len(m.old) > 0 {
			t.Error("an id is remembered for ever")
		}
	})
}

// broken is a store that does not work.
type brokenStore struct{}

func (brokenStore) First(context.Context, string) (bool, error) {
	return false, errors.New("disk full")
}

func TestWithoutAMemoryQuestionsAreAnsweredAllTheSame(t *testing.T) {
	d := open(t, func(c *Config) { c.Seen = brokenStore{} })
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"})
	d.slack.WaitPosts(1)
}
