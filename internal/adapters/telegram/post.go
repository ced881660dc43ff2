package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands/reply"
)

// noPreview keeps Telegram from showing a page behind a link.
const noPreview = `{"is_disabled":true}`

// place is where a message goes. A replyTo that is not there any more does not keep it.
type place struct{ chat, thread, replyTo int64 }

// classOf is whose turn an answer in a chat has. Ids of people are positive.
func classOf(chat int64) class {
	if chat > 0 {
		return toPerson
	}
	return toGroup
}

// params are the parameters that all messages to a place have.
func (w place) params(chat int64) tgbotapi.Params {
	p := tgbotapi.Params{"chat_id": strconv.FormatInt(chat, 10)}
	if w.thread != 0 {
		p["message_thread_id"] = strconv.FormatInt(w.thread, 10)
	}
	if w.replyTo != 0 && chat == w.chat { // a group that became another one has other messages
		p["reply_parameters"] = `{"message_id":` + strconv.FormatInt(w.replyTo, 10) + `,"allow_sending_without_reply":true}`
	}
	return p
}

// newLeaf is a page that is ready to be sent.
func newLeaf(html, buttons string) leaf {
	return leaf{form: string(appendForm(nil, html, "HTML", buttons)), buttons: buttons}
}

// appendForm encodes a text as the parameters of a message. The text comes last.
func appendForm[T string | []byte](out []byte, text T, mode, buttons string) []byte {
	out = appendQuery(append(out, "link_preview_options="...), noPreview)
	if mode != "" {
		out = append(append(out, "&parse_mode="...), mode...)
	}
	if buttons != "" {
		out = appendQuery(append(out, "&reply_markup="...), buttons)
	}
	return appendQuery(append(out, textField...), text)
}

const textField = "&text="

// appendQuery encodes a text as the value of a parameter.
func appendQuery[T string | []byte](out []byte, s T) []byte {
	const digits = "0123456789ABCDEF"
	n := len(out)
	out = slices.Grow(out, 3*len(s))
	out = out[:cap(out)]
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_', c == '~':
			out[n] = c
			n++
		case c == ' ':
			out[n] = '+'
			n++
		default:
			out[n], out[n+1], out[n+2] = '%', digits[c>>4], digits[c&15]
			n += 3
		}
	}
	return out[:n]
}

// plain is a page without markup, for when its HTML is refused.
func (l leaf) plain() string {
	_, text, _ := strings.Cut(l.form, textField)
	html, _ := url.QueryUnescape(text) // appendQuery wrote it
	return plainOf(html)
}

// send sends a page as a new message, and returns its id. end ends the turn of its chat.
func (b *Bot) send(ctx context.Context, to place, c class, l leaf) (id int64, end func(), err error) {
	end, err = b.deliver(ctx, to.chat, c, func(ctx context.Context, chat int64) error {
		out, err := b.plainly(ctx, "sendMessage", to.params(chat), l)
		if err == nil {
			id = messageID(out)
		}
		return err
	})
	return id, end, err
}

// edit makes a message show a page. That it does already is no error.
func (b *Bot) edit(ctx context.Context, in place, id int64, l leaf) (end func(), err error) {
	return b.deliver(ctx, in.chat, classOf(in.chat), func(ctx context.Context, chat int64) error {
		_, err := b.plainly(ctx, "editMessageText", tgbotapi.Params{"chat_id": strconv.FormatInt(chat, 10), "message_id": strconv.FormatInt(id, 10)}, l)
		if kindOf(err) == unchanged {
			return nil
		}
		return err
	})
}

// plainly calls a method with a page, and once more with its plain text if Telegram refuses the page: without its buttons
// too, if it is not the HTML that is refused.
func (b *Bot) plainly(ctx context.Context, method string, params tgbotapi.Params, l leaf) (json.RawMessage, error) {
	out, err := b.api.callWith(ctx, method, params, l.form, nil)
	buttons := ""
	switch kindOf(err) {
	case unparsed:
		buttons = l.buttons
	case refused:
	default:
		return out, err
	}
	b.log.Error("a page was refused: sent as plain text", "reference", reference(), "error", b.redact(err.Error()))
	return b.api.callWith(ctx, method, params, string(appendForm(nil, l.plain(), "", buttons)), nil)
}

// upload sends a file.
func (b *Bot) upload(ctx context.Context, to place, c class, f reply.File) (end func(), err error) {
	return b.deliver(ctx, to.chat, c, func(ctx context.Context, chat int64) error {
		_, err := b.api.call(ctx, "sendDocument", to.params(chat), &f)
		return err
	})
}

// deliver makes a call to a chat when its turn comes and Telegram's rates allow it. It is made again if it is known not
// to have been carried out: after a pause that Telegram asks for, when there was no connection, and once, in the other
// group, when the group has become one. end gives the chat's turn to the next; it is never nil.
func (b *Bot) deliver(ctx context.Context, chat int64, c class, do func(ctx context.Context, chat int64) error) (end func(), err error) {
	moved := false
	for tries := 0; ; tries++ {
		to := b.rooms.now(chat)
		leave, err := b.pace.enter(ctx, to)
		if err != nil {
			return nothing, notBegun(err)
		}
		if err := b.pace.pass(ctx, c); err != nil {
			leave()
			return nothing, notBegun(err)
		}
		err = caught(func() error { return do(ctx, to) })
		end := func() { b.pace.free(); leave() }
		switch kindOf(err) {
		case limited:
			b.limit(err)
			end()
		case unsent:
			end()
			b.log.Warn("no connection to Telegram: trying again", "error", b.redact(err.Error()))
			if err := sleep(ctx, backoff(tries)); err != nil {
				return nothing, notBegun(err)
			}
		case migrated:
			e, _ := errors.AsType[*tgbotapi.Error](err)
			if moved {
				return end, err
			}
			end()
			moved = true
			if c == toPosts && b.c.Moved == nil {
				return nothing, &Moved{strconv.FormatInt(e.MigrateToChatID, 10)}
			}
			if err := b.follow(ctx, to, e.MigrateToChatID); err != nil {
				b.log.Error("the group's new id could not be noted: the next message tries again", "reference", reference(), "error", b.redact(err.Error()))
				chat = e.MigrateToChatID
			}
		default:
			return end, err
		}
	}
}

// caught makes an error of a panic: a chat's turn must not be lost to one.
func caught(do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return do()
}

// follow notes that a group has become another one, everywhere and once.
func (b *Bot) follow(ctx context.Context, from, to int64) error {
	b.rooms.moving.Lock()
	defer b.rooms.moving.Unlock()
	if b.rooms.now(from) == to {
		return nil
	}
	if b.c.Moved != nil {
		if err := b.c.Moved(ctx, strconv.FormatInt(from, 10), strconv.FormatInt(to, 10)); err != nil {
			return fmt.Errorf("a group that moved: %w", err)
		}
	}
	b.rooms.move(from, to)
	b.log.Info("a group has become a supergroup")
	return nil
}

// Post sends a document to a room: a chat's id, or with a slash and the id of a topic behind it, which thread says
// else. All its pages are sent, and its files. It returns when all is sent, or says what became of it: ErrGone,
// ErrUnknown and *Moved tell what the caller has to do, *Stopped how much arrived. It works whether or not Run runs.
func (b *Bot) Post(ctx context.Context, room, thread string, d *reply.Doc) error {
	to, err := parseRoom(room, thread)
	if err != nil {
		return err
	}
	ps := pages(d)
	of := len(ps)
	for _, f := range d.Files {
		if len(f.Data) > 0 {
			of++
		}
	}
	sent := 0
	step := func(end func(), err error) error {
		end()
		if err == nil {
			sent++
			return nil
		}
		if err = b.became(err); sent > 0 {
			return &Stopped{sent, of, err}
		}
		return err
	}
	for i, p := range ps {
		var buttons string
		if i == len(ps)-1 {
			if buttons, err = b.buttons(ctx, asks(p.rows)); err != nil {
				b.log.Error("buttons could not be kept: they are left out", "reference", reference(), "error", b.redact(err.Error()))
			}
		}
		_, end, err := b.send(ctx, to, toPosts, newLeaf(p.html, buttons))
		if err := step(end, err); err != nil {
			return err
		}
	}
	for _, f := range d.Files {
		if len(f.Data) == 0 {
			continue
		}
		if err := step(b.upload(ctx, to, toPosts, f)); err != nil {
			return err
		}
	}
	return nil
}

// asks are a page's buttons; each asks in a message of its own.
func asks(rows [][]button) [][]key {
	out := make([][]key, len(rows))
	for i, r := range rows {
		for _, x := range r {
			if x.url != "" {
				out[i] = append(out[i], key{Text: x.label, URL: x.url})
			} else {
				out[i] = append(out[i], key{Text: x.label, Data: askData(x.line)})
			}
		}
	}
	return out
}

// became says what became of a message that did not arrive, for the caller of Post.
func (b *Bot) became(err error) error {
	if _, ok := errors.AsType[*Moved](err); ok {
		return err
	}
	switch kindOf(err) {
	case gone:
		return fmt.Errorf("%w: %w", ErrGone, err)
	case revoked:
		b.fail(mendToken("is not accepted any more"))
		return err
	case unclear:
		return fmt.Errorf("%w: %w", ErrUnknown, err)
	}
	return err
}

// parseRoom reads where a post goes.
func parseRoom(room, thread string) (place, error) {
	id, topic, _ := strings.Cut(room, "/")
	if topic == "" {
		topic = thread
	}
	var to place
	var err error
	if to.chat, err = strconv.ParseInt(id, 10, 64); err != nil {
		return to, fmt.Errorf("%q is no room", room)
	}
	if topic != "" {
		if to.thread, err = strconv.ParseInt(topic, 10, 64); err != nil {
			return to, fmt.Errorf("%q is no topic", topic)
		}
	}
	return to, nil
}
