package telegram

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
)

// hooked starts a bot with a webhook, and lets the fake post to it.
func hooked(t *testing.T, change func(*Config)) *desk {
	t.Helper()
	d := newDesk(t)
	d.runHooked(change)
	return d
}

func (d *desk) runHooked(change func(*Config)) {
	d.t.Helper()
	d.run(func(c *Config) {
		c.Webhook = "https://bot.example.org"
		if change != nil {
			change(c)
		}
	})
	d.tg.WaitWebhook()
	srv := httptest.NewServer(d.bot.Handler())
	d.t.Cleanup(srv.Close)
	d.tg.Behind(srv.URL)
}

func TestAWebhookAnswers(t *testing.T) {
	d := hooked(t, nil)
	address, secret, allowed := d.tg.Webhook()
	if address != "https://bot.example.org/telegram" || secret != d.bot.c.Secret || len(secret) < 20 || !slices.Contains(allowed, "my_chat_member") {
		t.Errorf("%q %d %q", address, len(secret), allowed)
	}
	id := d.tg.Say(alice.ID, alice, "/tone x")
	d.last(alice.ID, 1)
	d.tg.WaitConfirmed(id)
	if status := d.tg.Redeliver(id); status != http.StatusOK {
		t.Errorf("delivered again: %d", status)
	}
	d.settled()
	if got := len(d.tg.Messages(alice.ID)); got != 1 || d.tg.Calls("getUpdates") != 0 {
		t.Errorf("%d messages, %d polls", got, d.tg.Calls("getUpdates"))
	}
}

func post(d *desk, path, secret, body string) int {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	if secret != "" {
		r.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	}
	w := httptest.NewRecorder()
	d.bot.Handler().ServeHTTP(w, r)
	return w.Code
}

func TestForgedPostsAreRefused(t *testing.T) {
	d := hooked(t, nil)
	const body = `{"update_id":5,"message":{"message_id":1,"from":{"id":1001},"chat":{"id":1001,"type":"private"},"text":"about"}}`
	secret := d.bot.c.Secret
	for name, status := range map[string]int{
		"no secret":        post(d, "/telegram", "", body),
		"a wrong secret":   post(d, "/telegram", "x", body),
		"a shorter secret": post(d, "/telegram", secret[:len(secret)-1], body),
		"a longer secret":  post(d, "/telegram", secret+"x", body),
	} {
		if status != http.StatusUnauthorized {
			t.Errorf("%s: %d", name, status)
		}
	}
	for name, c := range map[string][2]int{
		"elsewhere":     {post(d, "/", secret, body), http.StatusNotFound},
		"no update":     {post(d, "/telegram", secret, `{"x":1}`), http.StatusBadRequest},
		"no JSON":       {post(d, "/telegram", secret, `nothing`), http.StatusBadRequest},
		"too large":     {post(d, "/telegram", secret, strings.Repeat("x", maxBody+1)), http.StatusRequestEntityTooLarge},
		"half readable": {post(d, "/telegram", secret, `{"update_id":6,"message":{"text":{}}}`), http.StatusOK},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %d", name, c[0])
		}
	}
	w := httptest.NewRecorder()
	d.bot.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/telegram", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET: %d", w.Code)
	}
	if len(d.lines()) != 0 || d.inbox.left() != 0 {
		t.Errorf("asked %q", d.lines())
	}
}

func TestWithoutAWebhookNothingIsTaken(t *testing.T) {
	d := begin(t, nil)
	if status := post(d, "/telegram", d.bot.c.Secret, `{"update_id":5}`); status != http.StatusNotFound {
		t.Errorf("%d", status)
	}
}

func TestWhatCannotBeKeptIsPostedAgain(t *testing.T) {
	d := hooked(t, nil)
	d.tg.Private(alice)
	d.inbox.fail(errors.New("disk full"), nil)
	id := d.tg.Say(alice.ID, alice, "/tone x")
	d.inbox.until(t, "two tries", func() bool { return d.tg.Deliveries(id) > 1 })
	d.inbox.fail(nil, nil)
	d.last(alice.ID, 1)
	d.tg.WaitConfirmed(id)
	d.settled()
}

func TestRequestsWaitUntilTheBotRunsAndAreRefusedAfter(t *testing.T) {
	d := newDesk(t)
	c := d.config()
	c.Webhook = "https://bot.example.org/hook"
	var err error
	if d.bot, err = New(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/hook", strings.NewReader(`{"update_id":5}`))
	r.Header.Set("X-Telegram-Bot-Api-Secret-Token", d.bot.c.Secret)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	w := httptest.NewRecorder()
	d.bot.Handler().ServeHTTP(w, r.WithContext(ctx))
	if w.Code != http.StatusServiceUnavailable {
		t.Errorf("before: %d", w.Code)
	}
	done := make(chan int, 1)
	go func() { done <- post(d, "/hook", d.bot.c.Secret, `{"update_id":6}`) }()
	run, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.bot.Run(run) }()
	if status := <-done; status != http.StatusOK {
		t.Errorf("while it runs: %d", status)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if status := post(d, "/hook", d.bot.c.Secret, `{"update_id":7}`); status != http.StatusServiceUnavailable {
		t.Errorf("after: %d", status)
	}
}

func TestAWebhookThatIsRefused(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.tg.Fail("setWebhook", telegramtest.Failure{HTML: true}) // tried again
	d.tg.Fail("setWebhook", telegramtest.Failure{Description: "Bad Request: bad webhook: Failed to resolve host"})
	d.run(func(c *Config) { c.Webhook = "https://bot.example.org" })
	if err := d.wait(); err == nil || !strings.Contains(err.Error(), "Failed to resolve host") {
		t.Errorf("%v", err)
	}
}

// Two deliveries of one update at the same moment are one.
func TestDeliveriesAtTheSameMoment(t *testing.T) {
	in := newInbox(newMemoryInbox())
	for range 50 {
		start := make(chan struct{})
		var all sync.WaitGroup
		var mu sync.Mutex
		claimed := map[int64]int{}
		for i := range 16 {
			all.Go(func() {
				<-start
				id := int64(i/2 + 1)
				fresh, err := in.keep(t.Context(), letter{id, nil})
				if err != nil {
					t.Error(err)
					return
				}
				if fresh.claim(id) {
					mu.Lock()
					claimed[id]++
					mu.Unlock()
				}
			})
		}
		close(start)
		all.Wait()
		for id, n := range claimed {
			if n != 1 {
				t.Errorf("update %d was claimed %d times", id, n)
			}
		}
		in = newInbox(newMemoryInbox())
	}
}

// Many updates at the same time are few transactions.
func TestUpdatesAreKeptTogether(t *testing.T) {
	m := newMemoryInbox()
	in := newInbox(m)
	m.mu.Lock()
	var all sync.WaitGroup
	for i := range 100 {
		all.Go(func() {
			if _, err := in.keep(t.Context(), letter{int64(i + 1), nil}); err != nil {
				t.Error(err)
			}
		})
	}
	for {
		in.keeping.mu.Lock()
		n := 0
		if in.keeping.next != nil {
			n = len(in.keeping.next.items)
		}
		in.keeping.mu.Unlock()
		if n == 99 {
			break
		}
	}
	m.mu.Unlock()
	all.Wait()
	if m.keeps != 2 || len(m.waiting) != 100 {
		t.Errorf("%d updates in %d transactions", len(m.waiting), m.keeps)
	}
}
