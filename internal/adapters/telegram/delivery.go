package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// ErrRefused is a message that Telegram did not take and will not take: it was certainly not sent.
var ErrRefused = errors.New("the message was refused")

// Delivery is a document on its way to a room. Its parts are its pages, and then its files.
type Delivery struct {
	Room, Thread string // as those of Post
	Doc          *reply.Doc
	From         int // the first part to send, counted from 0

	// Sending is called when a part is about to go on the wire, also when it is sent again; with an error it does not go.
	// Unsent is called when it was not sent after all, and waits to be sent again. Sent is called when it has arrived, with
	// the message's id. Their errors end the delivery, and are returned. They may be nil.
	Sending func(part int) error
	Unsent  func(part int) error
	Sent    func(part int, ref string) error
}

// Deliver sends a document as Post does, and tells about every message. What ends it is an error of Sending or Sent, or
// wraps ErrGone, ErrUnknown or ErrRefused, or is a *Moved; with any other, the part was not sent and can be later.
func (b *Bot) Deliver(ctx context.Context, d Delivery) error {
	to, err := parseRoom(d.Room, d.Thread)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	ps := pages(d.Doc)
	for i := d.From; i < len(ps); i++ {
		var buttons string
		if i == len(ps)-1 {
			if buttons, err = b.buttons(ctx, asks(ps[i].rows)); err != nil {
				b.log.Error("buttons could not be kept: they are left out", "reference", reference(), "error", b.redact(err.Error()))
			}
		}
		l := newLeaf(ps[i].html, buttons)
		err := b.hand(ctx, d, i, to, func(ctx context.Context, p tgbotapi.Params) ([]byte, error) {
			return b.plainly(ctx, "sendMessage", p, l)
		})
		if err != nil {
			return err
		}
	}
	part := len(ps)
	for i := range d.Doc.Files {
		if len(d.Doc.Files[i].Data) == 0 {
			continue
		}
		if part >= d.From {
			err := b.hand(ctx, d, part, to, func(ctx context.Context, p tgbotapi.Params) ([]byte, error) {
				return b.api.call(ctx, "sendDocument", p, &d.Doc.Files[i])
			})
			if err != nil {
				return err
			}
		}
		part++
	}
	return nil
}

// told is an error of whoever is told about messages. It hides what it wraps: that is none of Telegram's.
type told struct{ err error }

func (t *told) Error() string { return t.err.Error() }

// hand sends one part of a delivery, between what is told about it.
func (b *Bot) hand(ctx context.Context, d Delivery, part int, to place, send func(context.Context, tgbotapi.Params) ([]byte, error)) error {
	end, err := b.deliver(ctx, to.chat, toPosts, func(ctx context.Context, chat int64) error {
		if d.Sending != nil {
			if err := d.Sending(part); err != nil {
				return &told{err}
			}
			if err := b.pace.space(ctx); err != nil {
				return notBegun(err)
			}
		}
		out, err := send(ctx, to.params(chat))
		if k := kindOf(err); d.Unsent != nil && (k == unsent || k == limited || k == migrated) {
			if err := d.Unsent(part); err != nil {
				return &told{err}
			}
		}
		if err == nil && d.Sent != nil {
			if err := d.Sent(part, strconv.FormatInt(messageID(out), 10)); err != nil {
				return &told{err}
			}
		}
		return err
	})
	end()
	if t, ok := errors.AsType[*told](err); ok {
		return t.err
	}
	if err = b.became(err); kindOf(err) == denied || kindOf(err) == unparsed || kindOf(err) == refused {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}

// space keeps the messages of deliveries apart once more: whoever is told about them may have held some of them up, and
// they must not go on the wire at once.
func (p *pace) space(ctx context.Context) error {
	p.mu.Lock()
	at := time.Now()
	if at.Before(p.spaced) {
		at = p.spaced
	}
	p.spaced = at.Add(p.between)
	p.mu.Unlock()
	return sleep(ctx, time.Until(at))
}

// May tells whether the asker may set what is posted where they ask: in a group, its admins may. If not, it says why.
func (b *Bot) May(ctx context.Context, r commands.Request) (ok bool, why string) {
	if r.In.Room == r.From.ID { // a private chat; a channel's own post; an admin who speaks for the group
		return true, ""
	}
	out, err := b.api.call(ctx, "getChatMember", tgbotapi.Params{"chat_id": r.In.Room, "user_id": r.From.ID}, nil)
	if err != nil {
		b.log.Warn("who is an admin of a group is not known", "error", b.redact(err.Error()))
		return false, "In a group its admins set what is posted, and Telegram does not say whether you are one. Please try again later."
	}
	if s := memberStatus(out); s == "creator" || s == "administrator" {
		return true, ""
	}
	return false, "In a group its admins set what is posted. Ask one of them, or set it in a private chat with me."
}

func memberStatus(result []byte) string {
	var m struct {
		Status string `json:"status"`
	}
	_ = json.Unmarshal(result, &m) // what says nothing is no admin
	return m.Status
}
