package slack

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/slack-go/slack"
)

// hook is a response_url: a place for a few messages to one person, for a while.
type hook struct {
	url   *url.URL
	until time.Time

	mu   sync.Mutex
	left int
}

// use counts a use, if one is left.
func (h *hook) use(now time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.left == 0 || !now.Before(h.until) {
		return false
	}
	h.left--
	return true
}

// What Slack allows of a response_url: five messages in half an hour. A minute is left for the clocks.
const (
	hookUses = 5
	hookLife = 29 * time.Minute
)

// newHook returns nil for an address that is not Slack's: requests are signed, but what they hold may be forwarded.
func (b *Bot) newHook(address string) *hook {
	u, err := url.Parse(address)
	if err != nil || u.User != nil || !slices.Contains(b.c.ResponseHosts, u.Host) && !slices.Contains(b.c.ResponseHosts, u.Hostname()) {
		return nil
	}
	if u.Scheme != "https" {
		if ip, err := netip.ParseAddr(u.Hostname()); u.Scheme != "http" || err != nil || !ip.IsLoopback() {
			return nil
		}
	}
	return &hook{url: u, left: hookUses, until: b.c.Now().Add(hookLife)}
}

// errSpent is a response_url that may not be used any more.
var errSpent = errors.New("the response_url is spent")

// longestWait is how long a message waits for a response_url that is limited, before another way is taken.
const longestWait = 30 * time.Second

// respond sends a message for the asker alone to the response_url. A refused try counts as a use.
func (b *Bot) respond(ctx context.Context, a ask, l letter) error {
	thread := a.thread
	if a.via == byShortcut {
		thread = "" // of a message that may be anywhere
	}
	body := l.hook(thread)
	for {
		if !a.hook.use(b.c.Now()) {
			return errSpent
		}
		err := b.send(ctx, a.hook.url, body)
		limited, ok := errors.AsType[*slack.RateLimitedError](err)
		if !ok || limited.RetryAfter > longestWait {
			return err
		}
		if err := sleep(ctx, limited.RetryAfter); err != nil {
			return err
		}
	}
}

// send posts to a response_url once. Its errors hold no address: it is a secret.
func (b *Bot) send(ctx context.Context, address *url.URL, body []byte) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	r := &http.Request{Method: http.MethodPost, URL: address, Host: address.Host, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:        http.Header{"Content-Type": {"application/json; charset=utf-8"}},
		ContentLength: int64(len(body)), Body: io.NopCloser(bytes.NewReader(body)),
		GetBody: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }}
	res, err := b.hooks.RoundTrip(r.WithContext(ctx))
	if err != nil {
		return &unsure{"response_url", err}
	}
	defer res.Body.Close()
	text, err := io.ReadAll(io.LimitReader(res.Body, 64<<10))
	if err != nil {
		return &unsure{"response_url", err}
	}
	return hookError(res, text)
}

// hookError reads Slack's answer: "ok", or JSON with ok and error.
func hookError(res *http.Response, text []byte) error {
	if res.StatusCode == http.StatusOK && string(text) == "ok" {
		return nil
	}
	if res.StatusCode == http.StatusTooManyRequests {
		seconds, _ := strconv.Atoi(res.Header.Get("Retry-After"))
		return &slack.RateLimitedError{RetryAfter: time.Duration(max(1, seconds)) * time.Second}
	}
	var said struct {
		OK    bool   `json:"ok"`
		Error string `json:"error"`
	}
	isJSON := json.Unmarshal(text, &said) == nil
	switch {
	case isJSON && said.Error != "":
		return slack.SlackErrorResponse{Err: said.Error}
	case res.StatusCode == http.StatusOK && (!isJSON || said.OK):
		return nil
	case res.StatusCode >= 400 && res.StatusCode < 500 && len(text) < 100 && !strings.ContainsAny(string(text), " <"):
		return slack.SlackErrorResponse{Err: first(strings.TrimSpace(string(text)), res.Status)}
	}
	return slack.StatusCodeError{Code: res.StatusCode, Status: res.Status}
}

// sleep waits, or returns the context's error.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
