package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands/reply"
)

// callTimeout is the longest that a call may take; a poll takes pollFor more. maxReply is the longest reply that is
// read, in bytes.
const (
	callTimeout = 15 * time.Second
	pollFor     = 50 * time.Second
	maxReply    = 16 << 20
)

// silent is a logger that says nothing. The library's own would print the token.
type silent struct{}

func (silent) Println(...any)        {}
func (silent) Printf(string, ...any) {}

var _ = tgbotapi.SetLogger(silent{})

// client calls the Bot API. No error of its bears the token.
type client struct {
	api     tgbotapi.BotAPI // copied for each call: the library knows no context
	http    *http.Client
	secrets *strings.Replacer
}

func newClient(c Config, t http.RoundTripper) *client {
	api := tgbotapi.BotAPI{Token: c.Token}
	api.SetAPIEndpoint(strings.ReplaceAll(strings.TrimSuffix(c.APIURL, "/"), "%", "%%") + "/bot%s/%s")
	return &client{
		api: api,
		http: &http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse // the address bears the token
		}},
		secrets: strings.NewReplacer(c.Token, "[redacted]", url.QueryEscape(c.Token), "[redacted]", c.Secret, "[redacted]"),
	}
}

// doer lets the library use a function as its HTTP client.
type doer func(*http.Request) (*http.Response, error)

// Do implements tgbotapi.HTTPClient.
func (f doer) Do(r *http.Request) (*http.Response, error) { return f(r) }

// call calls a method once; f, if there is one, goes with it as a document. kindOf says what an error asks for.
func (c *client) call(ctx context.Context, method string, params tgbotapi.Params, f *reply.File) (json.RawMessage, error) {
	return c.callWith(ctx, method, params, "", f)
}

// callWith is call with further parameters that are encoded already, as a form.
func (c *client) callWith(ctx context.Context, method string, params tgbotapi.Params, form string, f *reply.File) (json.RawMessage, error) {
	most := callTimeout
	if method == "getUpdates" {
		most += pollFor
	}
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	var dialling atomic.Bool
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) { dialling.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { dialling.Store(false) },
	})
	status := 0
	api := c.api
	api.Client = doer(func(r *http.Request) (*http.Response, error) {
		extend(r, form)
		resp, err := c.http.Do(r.WithContext(ctx))
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		status = resp.StatusCode
		body, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
		if err != nil {
			return nil, fmt.Errorf("the reply broke off: %w", err)
		}
		if !object(body) {
			return nil, &notJSON{status}
		}
		resp.Body = io.NopCloser(bytes.NewReader(body))
		return resp, nil
	})
	var resp *tgbotapi.APIResponse
	var err error
	if f == nil {
		resp, err = api.MakeRequest(method, params)
	} else {
		resp, err = api.UploadFiles(method, params, []tgbotapi.RequestFile{{Name: "document", Data: tgbotapi.FileBytes{Name: f.Name, Bytes: f.Data}}})
	}
	if err != nil {
		if err = c.hide(method, status, err); dialling.Load() { // the time ran out before there was a connection
			err = notBegun(err)
		}
		return nil, err
	}
	return resp.Result, nil
}

// extend adds parameters to the form that a request posts.
func extend(r *http.Request, form string) {
	if form == "" {
		return
	}
	head, getHead, between := r.Body, r.GetBody, ""
	if r.ContentLength > 0 {
		between = "&"
	}
	whole := func(head io.ReadCloser) io.ReadCloser {
		return body{io.MultiReader(head, strings.NewReader(between), strings.NewReader(form)), head}
	}
	r.ContentLength += int64(len(between) + len(form))
	r.Body = whole(head)
	r.GetBody = func() (io.ReadCloser, error) {
		head, err := getHead()
		if err != nil {
			return nil, err
		}
		return whole(head), nil
	}
}

// body is a request's body of several parts.
type body struct {
	io.Reader
	io.Closer
}

// object tells that a body begins as a JSON object.
func object(body []byte) bool {
	body = bytes.TrimLeft(body, " \t\r\n")
	return len(body) > 0 && body[0] == '{'
}

// notJSON is a reply of something between Telegram and us.
type notJSON struct{ status int }

func (e *notJSON) Error() string {
	return fmt.Sprintf("HTTP %d %s, and no JSON", e.status, http.StatusText(e.status))
}

// hide makes an error for the caller: without the address, which bears the token, and with the code that the library
// loses when it uploads.
func (c *client) hide(method string, status int, err error) error {
	for {
		u, ok := errors.AsType[*url.Error](err)
		if !ok {
			break
		}
		err = u.Err
	}
	if e, ok := errors.AsType[*tgbotapi.Error](err); ok {
		own := *e
		if own.Code == 0 {
			own.Code = status
		}
		own.Message = c.redact(own.Message)
		err = &own
	}
	if s := err.Error(); c.redact(s) != s {
		err = errors.New(c.redact(s))
	}
	return fmt.Errorf("%s: %w", method, err)
}

var tokens = regexp.MustCompile(`\d{5,}:[\w-]{30,}`)

// redact takes tokens and the webhook's secret out of a text.
func (c *client) redact(s string) string {
	return tokens.ReplaceAllString(c.secrets.Replace(s), "[redacted]")
}

func (b *Bot) redact(s string) string { return b.api.redact(s) }

// insist calls a method that may be called again: it waits when Telegram says so, and tries again when there is no
// connection or no clear answer, until ctx is done.
func (b *Bot) insist(ctx context.Context, method string, params tgbotapi.Params) (json.RawMessage, error) {
	for tries := 0; ; tries++ {
		if err := b.pace.open(ctx); err != nil {
			return nil, err
		}
		out, err := b.api.call(ctx, method, params, nil)
		switch kindOf(err) {
		case limited:
			b.limit(err)
		case unsent, unclear:
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			b.log.Warn("no answer from Telegram: trying again", "method", method, "error", err)
			if err := sleep(ctx, backoff(tries)); err != nil {
				return nil, err
			}
		default:
			return out, err
		}
	}
}

// limit keeps the whole bot silent for as long as Telegram asks.
func (b *Bot) limit(err error) {
	wait := retryAfter(err)
	b.log.Warn("Telegram asks for a pause", "seconds", wait.Seconds())
	b.pace.pause(wait)
}

// backoff is how long to wait after a number of failures: 1 s, twice as long each time, at most 30 s.
func backoff(tries int) time.Duration { return min(time.Second<<min(tries, 5), 30*time.Second) }

// sleep waits, or returns ctx's error when it is done.
func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
