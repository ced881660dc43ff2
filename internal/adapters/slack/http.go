package slack

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"

	"github.com/slack-go/slack"
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
	return m
}

// signed reads a request, and passes it on only if Slack signed it within the last five minutes. The signature is
// that of one body at one time: it names a delivery that bears no id.
func (b *Bot) signed(serve func(w http.ResponseWriter, body []byte, signature string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		if err != nil {
			code := http.StatusBadRequest
			if _, large := errors.AsType[*http.MaxBytesError](err); large {
				code = http.StatusRequestEntityTooLarge
			}
			http.Error(w, "unreadable request", code)
			return
		}
		v, err := slack.NewSecretsVerifier(r.Header, b.c.SigningSecret)
		if err == nil {
			_, _ = v.Write(body)
			err = v.Ensure()
		}
		if err != nil {
			b.log.Warn("request refused: not signed by Slack", "path", r.URL.Path, "error", b.redact(err.Error()))
			http.Error(w, "not signed by Slack", http.StatusUnauthorized)
			return
		}
		serve(w, body, r.Header.Get("X-Slack-Signature"))
	}
}

func (b *Bot) serveCommand(w http.ResponseWriter, body []byte, signature string) {
	f, err := url.ParseQuery(string(body))
	if err != nil {
		b.malformed(w, err)
		return
	}
	asks, err := b.fromSlash(slashCommand{
		Command: f.Get("command"), Text: f.Get("text"), UserID: f.Get("user_id"), UserName: f.Get("user_name"),
		ChannelID: f.Get("channel_id"), ResponseURL: f.Get("response_url"), TriggerID: f.Get("trigger_id"),
	}, signature)
	b.serve(w, asks, err)
}

func (b *Bot) serveInteraction(w http.ResponseWriter, body []byte, signature string) {
	f, err := url.ParseQuery(string(body))
	if err != nil {
		b.malformed(w, err)
		return
	}
	asks, err := b.fromInteraction([]byte(f.Get("payload")), signature)
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
	_ = http.NewResponseController(w).Flush()
	b.begin(t)
}

// malformed answers what Slack signed and we cannot read: delivering it again would not help.
func (b *Bot) malformed(w http.ResponseWriter, err error) {
	b.log.Warn("payload not understood", "error", b.redact(err.Error()))
	w.Header().Set("X-Slack-No-Retry", "1")
	http.Error(w, "not understood", http.StatusBadRequest)
}
