package telegramtest

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
)

// listener is a bot that listens: it notes what it gets and answers with the next status.
type listener struct {
	mu     sync.Mutex
	got    []int64
	secret []string
	path   string
	body   string
	status []int
}

func (l *listener) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var e event
	body, err := io.ReadAll(r.Body)
	if err == nil {
		err = json.Unmarshal(body, &e)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.got, l.path = append(l.got, e.ID), r.URL.Path
	l.secret = append(l.secret, r.Header.Get("X-Telegram-Bot-Api-Secret-Token"))
	status := http.StatusOK
	if len(l.status) > 0 {
		status, l.status = l.status[0], l.status[1:]
	}
	if err != nil || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" {
		status = http.StatusBadRequest
	}
	w.WriteHeader(status)
	_, _ = io.WriteString(w, l.body)
}

// hooked is a server with a webhook and the bot that listens behind it.
func hooked(t *testing.T, status ...int) (*Server, *listener) {
	t.Helper()
	s, l := still(t), &listener{status: status}
	local := httptest.NewServer(l)
	t.Cleanup(local.Close)
	s.Behind(local.URL)
	must[bool](t, s, "setWebhook", args{"url": "https://news.example/hook", "secret_token": "s3cret-_", "allowed_updates": `["message"]`})
	s.WaitWebhook()
	return s, l
}

func TestAWebhookGetsUpdatesWithTheSecret(t *testing.T) {
	s, l := hooked(t)
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	s.WaitConfirmed(u)
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Equal(l.got, []int64{u}) || l.secret[0] != "s3cret-_" || l.path != "/hook" {
		t.Errorf("%+v", l)
	}
	if address, secret, allowed := s.Webhook(); address != "https://news.example/hook" || secret != "s3cret-_" || !slices.Equal(allowed, []string{"message"}) {
		t.Errorf("%s %s %v", address, secret, allowed)
	}
}

func TestWhatTheWebhookRefusesIsPostedAgain(t *testing.T) {
	s, l := hooked(t, http.StatusInternalServerError, http.StatusFound, http.StatusUnauthorized)
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	s.WaitConfirmed(u)
	if n := s.Deliveries(u); n != 4 {
		t.Errorf("delivered %d times", n)
	}
	info := must[map[string]any](t, s, "getWebhookInfo", nil)
	if info["pending_update_count"] != 0.0 || !strings.Contains(info["last_error_message"].(string), "401") || info["url"] != "https://news.example/hook" {
		t.Errorf("%v", info)
	}
	if status := s.Redeliver(u); status != http.StatusOK {
		t.Errorf("redelivered with %d", status)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Equal(l.got, []int64{u, u, u, u, u}) {
		t.Errorf("%v", l.got)
	}
}

func TestManyUpdatesAreAllDeliveredOnce(t *testing.T) {
	s, l := hooked(t)
	chat := s.Private(Alice())
	var said []int64
	for range 200 {
		said = append(said, s.Say(chat, Alice(), "/help"))
	}
	for _, u := range said {
		s.WaitConfirmed(u)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.Sort(l.got)
	if !slices.Equal(l.got, said) {
		t.Errorf("%d deliveries of %d updates", len(l.got), len(said))
	}
}

func TestAWebhookAndPollingExcludeEachOther(t *testing.T) {
	s := still(t)
	first := make(chan reply, 1)
	go func() { first <- do(t, s, "getUpdates", args{"timeout": "50"}) }()
	waitPolling(s)
	s.Behind("http://127.0.0.1:1") // nobody listens there
	must[bool](t, s, "setWebhook", args{"url": "https://news.example/hook"})
	if r := <-first; r.Code != 409 || !strings.Contains(r.Description, "terminated by setWebhook request") {
		t.Errorf("%+v", r)
	}
	no(t, s, "getUpdates", nil, 409, "can't use getUpdates method while webhook is active", false)
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	s.wait(func() string { return "a failed post" }, func() bool { return s.hook.failed == "Connection refused" })
	if status := s.Redeliver(u); status != 0 {
		t.Errorf("%d from nobody", status)
	}
	must[bool](t, s, "deleteWebhook", nil)
	if got := ids(poll(t, s, nil)); !slices.Equal(got, []int64{u}) {
		t.Errorf("%v", got)
	}
	must[bool](t, s, "setWebhook", args{"url": ""})
	must[bool](t, s, "deleteWebhook", args{"drop_pending_updates": "true"})
	if got := poll(t, s, nil); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

func TestWebhookLimits(t *testing.T) {
	s := still(t)
	for says, a := range map[string]args{
		"An HTTPS URL must be provided": {"url": "http://news.example/hook"},
		"only on ports":                 {"url": "https://news.example:8080/hook"},
		"invalid webhook URL":           {"url": "https:///hook"},
		"unallowed characters":          {"url": "https://news.example/hook", "secret_token": "a b"},
		"secret token":                  {"url": "https://news.example/hook", "secret_token": strings.Repeat("x", 257)},
		"max_connections":               {"url": "https://news.example/hook", "max_connections": "101"},
		"allowed_updates":               {"url": "https://news.example/hook", "allowed_updates": "null"},
	} {
		no(t, s, "setWebhook", a, 400, says, true)
	}
	if address, _, _ := s.Webhook(); address != "" {
		t.Errorf("set to %s", address)
	}
	for _, port := range []string{":443", ":80", ":88", ":8443", ""} {
		must[bool](t, s, "setWebhook", args{"url": "https://news.example" + port + "/hook", "secret_token": strings.Repeat("x", 256)})
	}
}

func TestAMethodInTheWebhooksAnswerIsAViolation(t *testing.T) {
	s, l := hooked(t)
	l.body = `{"method":"sendMessage","chat_id":1001,"text":"x"}`
	s.WaitConfirmed(s.Say(s.Private(Alice()), Alice(), "/help"))
	if v := s.Violations(); len(v) != 1 || !strings.Contains(v[0], "sendMessage") {
		t.Errorf("violations %q", v)
	}
}

func TestAnUpdatesBodyIsWhatTheWebhookGets(t *testing.T) {
	s := still(t)
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	var e event
	if err := json.Unmarshal(s.Body(u), &e); err != nil || e.ID != u || e.Message.Text != "/help" || e.Message.Entities[0].Type != "bot_command" {
		t.Errorf("%s %v", s.Body(u), err)
	}
}
