package telegram

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// maxBody is the largest update that is read, in bytes.
const maxBody = 1 << 20

// hook tells Telegram where to post updates, and waits until ctx is done.
func (b *Bot) hook(ctx context.Context) error {
	_, err := b.insist(ctx, "setWebhook", tgbotapi.Params{"url": b.c.Webhook, "secret_token": b.c.Secret, "allowed_updates": kinds})
	if err != nil {
		if kindOf(err) == refused {
			return fmt.Errorf("the webhook %s is not taken by Telegram (%s)", b.c.Webhook, b.redact(err.Error()))
		}
		return b.ended(ctx, err)
	}
	<-ctx.Done()
	return nil
}

// Handler takes the updates that Telegram posts to the Webhook. Each is kept before it is acknowledged; what cannot be
// kept, Telegram posts again. Requests wait until Run runs.
func (b *Bot) Handler() http.Handler {
	path := Path
	if u, err := url.Parse(b.c.Webhook); err == nil && u.Path != "" {
		path = u.Path
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path != path || b.c.Webhook == "":
			http.NotFound(w, r)
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			http.Error(w, "POST only", http.StatusMethodNotAllowed)
		case subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Telegram-Bot-Api-Secret-Token")), []byte(b.c.Secret)) != 1:
			b.log.Warn("request refused: not from Telegram")
			http.Error(w, "not from Telegram", http.StatusUnauthorized)
		default:
			b.receive(w, r)
		}
	})
}

// receive takes one update.
func (b *Bot) receive(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		code := http.StatusBadRequest
		if _, large := errors.AsType[*http.MaxBytesError](err); large {
			code = http.StatusRequestEntityTooLarge
		}
		http.Error(w, "unreadable request", code)
		return
	}
	u := b.read(body)
	if u.ID == 0 {
		http.Error(w, "not understood", http.StatusBadRequest)
		return
	}
	select {
	case <-b.ready:
	case <-r.Context().Done():
	}
	if r.Context().Err() != nil || b.queue.isClosed() {
		http.Error(w, "not running", http.StatusServiceUnavailable)
		return
	}
	if err := b.take(r.Context(), []letter{{u.ID, body}}, []*update{u}); err != nil {
		b.log.Error("an update could not be kept: Telegram posts it again", "reference", reference(), "error", b.redact(err.Error()))
		http.Error(w, "not kept", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}
