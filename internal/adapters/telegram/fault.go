package telegram

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// What became of a Post that did not arrive whole.
var (
	// ErrGone is a room in which the bot cannot write: it was blocked or removed, or there is no such room.
	ErrGone = errors.New("the bot cannot write there")
	// ErrUnknown is a message that may or may not have arrived. It is not sent again.
	ErrUnknown = errors.New("it is not known whether it arrived")
)

// Moved is a room whose id has changed: what is kept for it belongs to another one now.
type Moved struct{ To string }

func (m *Moved) Error() string { return "the room has become " + m.To }

// Stopped is a Post of which a part was sent: of Of parts, Sent arrived.
type Stopped struct {
	Sent, Of int
	Err      error
}

func (s *Stopped) Error() string {
	return fmt.Sprintf("after %d of %d messages: %v", s.Sent, s.Of, s.Err)
}
func (s *Stopped) Unwrap() error { return s.Err }

// fault is what an error of Telegram's asks for.
type fault int

const (
	fine      fault = iota
	unclear         // it may have been done: a message is not to be sent again
	unsent          // it was not done: there was no connection, or nobody behind the gateway
	limited         // it was not done: the whole bot has to wait
	migrated        // it was not done: the group has another id now
	denied          // it was not done, and will not be
	refused         // the same, for what it says: something else may be taken
	gone            // the bot cannot write there
	unparsed        // the HTML was refused
	unchanged       // the message looks so already
	late            // the press or the inline query is too old to be answered
	missing         // the message to be edited is not there, or cannot be edited
	conflict        // somebody else takes the updates
	revoked         // the token is not accepted
)

// kindOf tells errors apart.
func kindOf(err error) fault {
	if err == nil {
		return fine
	}
	if e, ok := errors.AsType[*tgbotapi.Error](err); ok {
		return kindOfReply(e)
	}
	if e, ok := errors.AsType[*notJSON](err); ok {
		return kindOfStatus(e.status)
	}
	if errors.Is(err, errNotBegun) {
		return unsent
	}
	if e, ok := errors.AsType[*net.OpError](err); ok && (e.Op == "dial" || e.Op == "proxyconnect") {
		return unsent
	}
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return unsent
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return unsent
	}
	return unclear
}

// errNotBegun is a call that was still waiting for its turn, or for a connection.
var errNotBegun = errors.New("not begun")

func notBegun(err error) error { return fmt.Errorf("%w: %w", errNotBegun, err) }

// kindOfReply tells Telegram's own errors apart.
func kindOfReply(e *tgbotapi.Error) fault {
	says := func(parts ...string) bool {
		m := strings.ToLower(e.Message)
		for _, p := range parts {
			if strings.Contains(m, p) {
				return true
			}
		}
		return false
	}
	switch {
	case e.RetryAfter > 0 || e.Code == http.StatusTooManyRequests:
		return limited
	case e.MigrateToChatID != 0:
		return migrated
	case e.Code == http.StatusUnauthorized:
		return revoked
	case e.Code == http.StatusConflict:
		return conflict
	case e.Code == http.StatusForbidden:
		return gone
	case e.Code >= 500:
		return kindOfStatus(e.Code)
	case says("message is not modified"):
		return unchanged
	case says("query is too old", "query id is invalid", "query_id_invalid"):
		return late
	case says("can't parse entities"):
		return unparsed
	case says("message to edit not found", "message can't be edited", "message_id_invalid", "message to be edited not found"):
		return missing
	case says("chat not found", "not enough rights", "have no rights", "chat_write_forbidden", "user is deactivated", "group chat was deactivated",
		"message thread not found", "topic_closed", "topic_deleted", "peer_id_invalid", "need administrator rights", "chat_restricted"):
		return gone
	case e.Code == http.StatusBadRequest:
		return refused
	}
	return denied
}

// kindOfStatus tells replies apart that say nothing but their status. A gateway that finds nobody behind it has passed
// nothing on; one that waited too long may have.
func kindOfStatus(status int) fault {
	switch {
	case status == http.StatusBadGateway, status == http.StatusServiceUnavailable:
		return unsent
	case status == http.StatusTooManyRequests:
		return limited
	case status >= 400 && status < 500:
		return denied
	}
	return unclear
}

// retryAfter is how long Telegram asks to wait: at least a second.
func retryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*tgbotapi.Error](err); ok && e.RetryAfter > 1 {
		return time.Duration(min(e.RetryAfter, 24*3600)) * time.Second
	}
	return time.Second
}

// stopped tells that an error is the bot's own end, and not Telegram's.
func stopped(ctx context.Context, err error) bool { return err != nil && ctx.Err() != nil }

// mendToken says what an operator does about a token that is not accepted.
func mendToken(what string) error {
	return fmt.Errorf("TELEGRAM_BOT_TOKEN %s: open @BotFather in Telegram, send /mybots, choose the bot, then API Token, and copy it", what)
}
