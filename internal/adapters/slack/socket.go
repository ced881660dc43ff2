package slack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"
)

// socket is a Socket Mode client with the acknowledgements that wait for a connection.
type socket struct {
	bot     *Bot
	client  *socketmode.Client
	acks    chan socketmode.Response
	waiting waiting // acknowledgements that are not written yet
}

func (b *Bot) newSocket() *socket {
	s := &socket{bot: b, acks: make(chan socketmode.Response, 2*b.c.Queue)}
	s.client = socketmode.New(b.api, socketmode.OptionPingInterval(b.ping), socketmode.OptionReadLimit(maxBody),
		socketmode.OptionLog(log.New(io.Discard, "", 0)),
		socketmode.OptionDialer(&websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: callTimeout,
			WriteBufferSize: 32 << 10, WriteBufferPool: &written{done: s.waiting.less}}))
	return s
}

// written is a pool of buffers for a connection. A buffer comes back when its message is written: all that the client
// writes are acknowledgements.
type written struct {
	sync.Pool
	done func()
}

// Put implements websocket.BufferPool.
func (w *written) Put(buffer any) {
	w.Pool.Put(buffer)
	w.done()
}

// waiting counts what is not done yet.
type waiting struct {
	mu   sync.Mutex
	n    int
	none chan struct{} // closed when n is 0 again; nil before anything was
}

func (w *waiting) more() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.n++; w.n == 1 {
		w.none = make(chan struct{})
	}
}

func (w *waiting) less() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.n == 0 {
		return
	}
	if w.n--; w.n == 0 {
		close(w.none)
	}
}

// left is how much is not done, and what is closed when all is.
func (w *waiting) left() (int, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.n, w.none
}

// flush waits until the acknowledgements so far are written, at most for a while.
func (s *socket) flush(most time.Duration) {
	n, none := s.waiting.left()
	if n == 0 {
		return
	}
	late := time.NewTimer(most)
	defer late.Stop()
	select {
	case <-none:
	case <-late.C:
		n, _ = s.waiting.left()
		s.bot.log.Warn("stopped before all was acknowledged: Slack delivers events again", "unacknowledged", n)
	}
}

// listen takes what comes by Socket Mode until ctx is done, over as many connections as it needs. Its error is nil when
// ctx is done; else one line that says what an operator has to mend.
func (s *socket) listen(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	drained := make(chan struct{})
	go func() { defer close(drained); s.drain(ctx, cancel) }()
	go s.acknowledge(ctx)
	err := s.run(ctx)
	mend := context.Cause(ctx)
	cancel(nil)
	<-drained
	switch {
	case errors.Is(mend, errSocket):
		return mend
	case err == nil:
		return nil
	}
	return mendSocket(err)
}

// run keeps connections open until ctx is done, or until Slack does not accept the token.
func (s *socket) run(ctx context.Context) error {
	for {
		err := s.client.RunContext(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if !errors.Is(err, context.Canceled) {
			return err
		}
	}
}

// drain is the one reader of the client's events. It never waits for anything else: the client stands still for good
// when nobody reads.
func (s *socket) drain(ctx context.Context, stop func(error)) {
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-s.client.Events:
			if err := s.event(e); err != nil {
				stop(err)
				return
			}
		}
	}
}

// event handles an event of the client. An error ends the run.
func (s *socket) event(e socketmode.Event) error {
	log := s.bot.log
	switch e.Type {
	case socketmode.EventTypeEventsAPI, socketmode.EventTypeSlashCommand, socketmode.EventTypeInteractive:
		if e.Request != nil {
			s.envelope(*e.Request)
		}
	case socketmode.EventTypeErrorBadMessage:
		if bad, ok := e.Data.(*socketmode.ErrorBadMessage); ok {
			s.bad(bad)
		}
	case socketmode.EventTypeConnected:
		log.Info("connected")
	case socketmode.EventTypeConnectionError:
		if c, ok := e.Data.(*slack.ConnectionErrorEvent); ok {
			log.Warn("no connection yet", "attempt", c.Attempt, "next", c.Backoff, "error", s.bot.redact(c.ErrorObj.Error()))
			if hopeless(c.ErrorObj) {
				return mendSocket(c.ErrorObj)
			}
		}
	case socketmode.EventTypeErrorWriteFailed:
		log.Warn("an acknowledgement was lost: Slack delivers again")
	case socketmode.EventTypeIncomingError:
		log.Info("the connection broke: opening another")
	}
	return nil
}

// envelope acknowledges a delivery, and then lets the work on it begin.
func (s *socket) envelope(r socketmode.Request) {
	b := s.bot
	var asks []ask
	var err error
	switch r.Type {
	case socketmode.RequestTypeSlashCommands:
		var c slashCommand
		if err = json.Unmarshal(r.Payload, &c); err == nil {
			asks, err = b.fromSlash(c, r.EnvelopeID)
		}
	case socketmode.RequestTypeInteractive:
		asks, err = b.fromInteraction(r.Payload, r.EnvelopeID)
	case socketmode.RequestTypeEventsAPI:
		asks, err = b.fromEvent(r.Payload)
	}
	if err != nil {
		b.log.Warn("payload not understood", "type", r.Type, "error", b.redact(err.Error()))
	}
	t := b.take(asks)
	if t.later {
		return
	}
	ack := socketmode.Response{EnvelopeID: r.EnvelopeID}
	if t.inline != "" {
		ack.Payload = inline(t.inline)
	}
	s.waiting.more()
	select {
	case s.acks <- ack:
	default:
		s.waiting.less()
		b.log.Warn("an acknowledgement was dropped: Slack delivers again")
	}
	b.begin(t)
}

// bad handles an envelope that the client does not understand. We may: it reads more of a payload than we need. It is
// acknowledged in any case, or it would come again and again.
func (s *socket) bad(m *socketmode.ErrorBadMessage) {
	var r socketmode.Request
	if err := json.Unmarshal(m.Message, &r); err != nil || r.EnvelopeID == "" {
		var just struct {
			EnvelopeID string `json:"envelope_id"`
		}
		if json.Unmarshal(m.Message, &just) != nil || just.EnvelopeID == "" {
			s.bot.log.Warn("a message without an envelope was passed over")
			return
		}
		r = socketmode.Request{EnvelopeID: just.EnvelopeID}
	}
	s.envelope(r)
}

// acknowledge hands acknowledgements to the client, which takes them only while it is connected.
func (s *socket) acknowledge(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case a := <-s.acks:
			if err := s.client.SendCtx(ctx, a); err != nil && ctx.Err() == nil {
				s.waiting.less()
				s.bot.log.Warn("an acknowledgement was not sent", "error", s.bot.redact(err.Error()))
			}
		}
	}
}

// errSocket is a setting that keeps Socket Mode from working for good.
var errSocket = errors.New("the connection to Slack")

// hopeless tells that trying again does not open a connection.
func hopeless(err error) bool {
	switch errorName(err) {
	case "not_allowed_token_type", "missing_scope", "team_disabled", "app_disabled", "invalid_auth", "account_inactive",
		"not_authed", "token_revoked", "token_expired", "no_permission", "access_denied", "app_not_found", "socket_mode_not_enabled",
		"forbidden_team", "org_login_required", "ekm_access_denied":
		return true
	}
	return false
}

// mendSocket says what an operator does about a connection that is not to be had.
func mendSocket(err error) error {
	what := errorName(err)
	switch what {
	case "missing_scope":
		what += ": the app-level token needs the scope connections:write"
	case "not_allowed_token_type":
		what += ": SLACK_APP_TOKEN must be an app-level token, xapp-…"
	case "team_disabled", "app_disabled", "account_inactive":
		what += ": the app or the workspace is switched off"
	}
	return fmt.Errorf("%w cannot be opened (%s): make an app-level token with connections:write (%s, Basic Information, App-Level Tokens), set SLACK_APP_TOKEN to it, and switch Socket Mode on", errSocket, what, appsPage)
}
