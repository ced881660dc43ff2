package slack

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"
)

// maxBody is the largest request that is read, in bytes.
const maxBody = 1 << 20

// Handler receives Slack's signed requests: POST /slack/commands, /slack/interactivity and /slack/events. Each is
// acknowledged at once; what it asks is answered by Run.
func (b *Bot) Handler() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /slack/commands", b.signed(b.serveCommand))
	m.HandleFunc("POST /slack/interactivity", b.signed(b.serveInteraction))
	m.HandleFunc("POST /slack/events", b.signed(b.serveEvent))
	m.HandleFunc("GET /slack/commands", certificateCheck)
	m.HandleFunc("GET /slack/interactivity", certificateCheck)
	return m
}

// certificateCheck answers Slack's check of the server's certificate, which bears ssl_check=1 and no signature.
func certificateCheck(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("ssl_check") != "1" {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "Method Not Allowed", http.StatusMethodNotAllowed)
	}
}

// checksCertificate tells whether a request that nobody signed is a check of the certificate, sent by POST.
func checksCertificate(body []byte) bool {
	var check string
	err := readForm(string(body[:min(len(body), 1<<10)]), formField{"ssl_check", &check})
	return err == nil && check == "1"
}

// signed reads a request, and passes it on only if Slack signed it within the last five minutes. The signature is
// that of one body at one time: it names a delivery that bears no id.
func (b *Bot) signed(serve func(w http.ResponseWriter, body []byte, signature string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := readBody(w, r)
		if err != nil {
			code := http.StatusBadRequest
			if _, large := errors.AsType[*http.MaxBytesError](err); large {
				code = http.StatusRequestEntityTooLarge
			}
			http.Error(w, "unreadable request", code)
			return
		}
		if err := b.signer.verify(r.Header, body, time.Now()); err != nil {
			if checksCertificate(body) {
				return
			}
			if n := b.forged.count(time.Now()); n > 0 {
				b.log.Warn("requests refused: not signed by Slack", "requests", n, "path", r.URL.Path, "last", err)
			}
			http.Error(w, "not signed by Slack", http.StatusUnauthorized)
			return
		}
		serve(w, body, r.Header.Get("X-Slack-Signature"))
	}
}

// readBody reads a request of at most maxBody, at once where it says that it is as short as most.
func readBody(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	const most = 16 << 10
	if r.ContentLength < 0 || r.ContentLength > most {
		return io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	}
	body := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, body)
	return body, err
}

// rarely counts what may happen very often, and is told of once a minute.
type rarely struct {
	mu   sync.Mutex
	told time.Time
	n    int
}

// count counts one more. It returns how many there were since it last did, or 0 if that is less than a minute ago.
func (r *rarely) count(now time.Time) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.n++
	if !r.told.IsZero() && now.Sub(r.told) < time.Minute {
		return 0
	}
	r.told = now
	return r.take()
}

// rest returns how many were counted and not told of.
func (r *rarely) rest() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.take()
}

func (r *rarely) take() int {
	n := r.n
	r.n = 0
	return n
}

func (b *Bot) serveCommand(w http.ResponseWriter, body []byte, signature string) {
	var c slashCommand
	err := readForm(string(body), formField{"command", &c.Command}, formField{"text", &c.Text}, formField{"user_id", &c.UserID},
		formField{"user_name", &c.UserName}, formField{"channel_id", &c.ChannelID}, formField{"response_url", &c.ResponseURL},
		formField{"trigger_id", &c.TriggerID})
	if err != nil {
		b.malformed(w, err)
		return
	}
	if c.Command == "" && checksCertificate(body) {
		return
	}
	asks, err := b.fromSlash(c, signature)
	b.serve(w, asks, err)
}

func (b *Bot) serveInteraction(w http.ResponseWriter, body []byte, signature string) {
	var payload string
	if err := readForm(string(body), formField{"payload", &payload}); err != nil {
		b.malformed(w, err)
		return
	}
	if payload == "" && checksCertificate(body) {
		return
	}
	asks, err := b.fromInteraction([]byte(payload), signature)
	b.serve(w, asks, err)
}

func (b *Bot) serveEvent(w http.ResponseWriter, body []byte, _ string) {
	var e event
	if json.Unmarshal(body, &e) == nil && e.Type == "url_verification" {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		_, _ = io.WriteString(w, e.Challenge)
		return
	}
	asks, err := b.fromEvent(body)
	b.serve(w, asks, err)
}

// serve acknowledges a request, and then lets the work begin. What is not taken is refused politely; an event that
// comes while the bot stops is left for Slack to deliver again.
func (b *Bot) serve(w http.ResponseWriter, asks []ask, err error) {
	if err != nil {
		b.malformed(w, err)
		return
	}
	t := b.take(asks)
	switch {
	case t.later:
		http.Error(w, "stopping", http.StatusServiceUnavailable)
		return
	case t.inline != "":
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(inline(t.inline))
		return
	}
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusOK)
	if f, ok := w.(http.Flusher); ok {
		f.Flush()
	}
	b.begin(t)
}

// malformed answers what Slack signed and we cannot read: delivering it again would not help.
func (b *Bot) malformed(w http.ResponseWriter, err error) {
	b.log.Warn("payload not understood", "error", b.redact(err.Error()))
	w.Header().Set("X-Slack-No-Retry", "1")
	http.Error(w, "not understood", http.StatusBadRequest)
}
