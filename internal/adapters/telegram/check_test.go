package telegram

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
)

func TestABadTokenIsOneLine(t *testing.T) {
	d := newDesk(t)
	for _, token := range []string{"", "nonsense", "123:short", "7700700700:AAwrong_wrong_wrong_wrong_wrong_12345", "7700700700:" + strings.Repeat("x", 35)} {
		c := d.config()
		c.Token = token
		_, err := New(t.Context(), c)
		if err == nil || !strings.Contains(err.Error(), "TELEGRAM_BOT_TOKEN") || !strings.Contains(err.Error(), "@BotFather") ||
			strings.Contains(err.Error(), "\n") || token != "" && strings.Contains(err.Error(), token) {
			t.Errorf("%q: %v", token, err)
		}
	}
}

func TestWhatIsMissing(t *testing.T) {
	d := newDesk(t)
	for name, change := range map[string]func(*Config){
		"Answer": func(c *Config) { c.Answer = nil }, "Inbox": func(c *Config) { c.Inbox = nil }, "Keys": func(c *Config) { c.Keys = nil },
		"secret": func(c *Config) { c.Secret = "with spaces" }, "address": func(c *Config) { c.Webhook = "nowhere" },
		"https":  func(c *Config) { c.APIURL, c.Webhook = "", "http://bot.example.org" },
		"8443":   func(c *Config) { c.APIURL, c.Webhook = "", "https://bot.example.org:9000" },
		"server": func(c *Config) { c.APIURL = "http://[" },
	} {
		c := d.config()
		change(&c)
		if _, err := New(t.Context(), c); err == nil || !strings.Contains(err.Error(), name) || strings.Contains(err.Error(), c.Token) {
			t.Errorf("%s: %v", name, err)
		}
	}
	c := d.config()
	c.Webhook, c.Secret = "https://bot.example.org:8443/some/path", "abc"
	b, err := New(t.Context(), c)
	if err != nil || b.c.Webhook != c.Webhook {
		t.Errorf("%v", err)
	}
}

func TestTheStartWaitsWhenItIsTold(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.tg.Fail("getMe", telegramtest.Failure{RetryAfter: time.Second})
	if _, err := New(t.Context(), d.config()); err != nil {
		t.Error(err)
	}
	d.tg.Fail("getMe", telegramtest.Failure{RetryAfter: time.Hour})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := New(ctx, d.config()); err == nil {
		t.Error("no error")
	}
}

// No error tells the token, whatever Telegram, or what stands between, does.
func TestTheTokenNeverLeaves(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := l.Addr().String()
	_ = l.Close()
	for name, c := range map[string]struct {
		url    string
		answer http.HandlerFunc
	}{
		"nobody there": {"http://" + nobody, nil},
		"no such host": {"http://bot-api.invalid", nil},
		"no scheme":    {"bot-api.example", nil},
		"no address":   {"http://%zz", nil},
		"a sign":       {"http://127.0.0.1:1/%41", nil},
		"not TLS":      {"https", func(http.ResponseWriter, *http.Request) {}},
		"cut":          {"", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }},
		"half a body": {"", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "99")
			_, _ = w.Write([]byte(`{"ok":`))
		}},
		"half JSON": {"", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"ok":`)) }},
		"an echo": {"", func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(500)
			_, _ = w.Write([]byte(`{"ok":false,"error_code":500,"description":"` + r.URL.Path + `"}`))
		}},
		"a page":        {"", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(502); _, _ = w.Write([]byte(r.URL.Path)) }},
		"a page of 200": {"", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(r.URL.Path)) }},
		"elsewhere": {"", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://"+nobody+r.URL.Path, http.StatusFound)
		}},
		"a wrong type": {"", func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`{"ok":true,"result":{"id":"x"}}`))
		}},
		"nobody": {"", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{"ok":true,"result":{}}`)) }},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			if c.answer != nil {
				srv := httptest.NewServer(c.answer)
				defer srv.Close()
				c.url = strings.Replace(srv.URL, "http", cmp.Or(c.url, "http"), 1)
			}
			config := d.config()
			config.APIURL = c.url
			_, err := New(t.Context(), config)
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range []string{config.Token, config.Token[11:], "\n"} {
				if strings.Contains(err.Error(), part) || strings.Contains(d.log.String(), part) && part != "\n" {
					t.Errorf("%v", err)
				}
			}
		})
	}
}
