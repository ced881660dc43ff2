package telegram

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// realm is where the ids of people and chats mean something.
const realm = "telegram"

// work carries out what waits until there is no more. Sending, which waits for Telegram, is left to goroutines of their
// own: there is one for each person in each chat at most.
func (b *Bot) work(ctx context.Context, running *sync.WaitGroup) {
	for {
		it, ok := b.queue.next(ctx)
		if !ok {
			return
		}
		a := it.ask
		if a == nil {
			var err error
			if a, err = b.reread(ctx, it.id); err != nil {
				b.log.Error("the inbox cannot be read: trying again", "reference", reference(), "error", b.redact(err.Error()))
				b.queue.back(it, time.Second)
				continue
			}
		}
		send := b.prepare(ctx, a)
		running.Go(func() {
			defer b.queue.done(it)
			b.carryOut(ctx, it.id, a, send)
		})
	}
}

// reread reads an update from the inbox; nil if it is not there any more.
func (b *Bot) reread(ctx context.Context, id int64) (*ask, error) {
	ids, bodies, err := b.inbox.Waiting(ctx, id-1, 1)
	if err != nil || len(ids) == 0 || ids[0] != id {
		return nil, err
	}
	u, err := parseUpdate(bodies[0])
	if err != nil {
		return nil, nil // as when it was taken
	}
	return b.asked(u), nil
}

// sending carries an answer to Telegram. What it returns ends the last call, after the update is noted as done: a
// kill finds at most as many answers sent and not noted as there are wires.
type sending func(context.Context) (end func(), err error)

func nothing() {}

// carryOut sends an answer and takes its update out of the inbox. What the end of the bot prevents stays there, and
// what broke off on its way does not: it may have arrived.
func (b *Bot) carryOut(ctx context.Context, id int64, a *ask, send sending) {
	end := nothing
	err := caught(func() (err error) {
		if send != nil {
			end, err = send(ctx)
		}
		return err
	})
	defer end()
	switch {
	case stopped(ctx, err):
		b.log.Warn("not answered: the bot stopped; the next start answers it", "via", a.via)
		return
	case kindOf(err) == revoked:
		b.fail(mendToken("is not accepted any more"))
		return
	case err != nil:
		b.report(a, err)
	}
	if err := b.inbox.done(ctx, id); err != nil {
		b.log.Error("an answer could not be noted as sent", "reference", reference(), "error", b.redact(err.Error()))
	}
}

// prepare answers a question, and returns what sends the answer; nil if there is nothing to be sent.
func (b *Bot) prepare(ctx context.Context, a *ask) (send sending) {
	if a == nil {
		return nil
	}
	start := time.Now()
	defer func() {
		if p := recover(); p != nil {
			d := b.excuse(a, fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
			send = b.logged(a, d, start, b.toBeSent(ctx, a, payload{}, d))
		}
	}()
	switch a.via {
	case byMove:
		return b.untilDone(func(ctx context.Context) error {
			to, err := strconv.ParseInt(a.to, 10, 64)
			if err != nil {
				return err
			}
			return b.follow(ctx, a.chat, to)
		})
	case byLeave:
		return b.untilDone(func(ctx context.Context) error { return b.leave(ctx, a.chat) })
	}
	p, d := b.document(ctx, a)
	if d == nil {
		return nil
	}
	return b.logged(a, d, start, b.toBeSent(ctx, a, p, d))
}

// toBeSent renders an answer, and returns what sends it.
func (b *Bot) toBeSent(ctx context.Context, a *ask, p payload, d *reply.Doc) sending {
	if a.via == byInline {
		return func(ctx context.Context) (func(), error) { return nothing, b.lookUp(ctx, a, d) }
	}
	l := b.render(ctx, a, d, p)
	return func(ctx context.Context) (func(), error) { return b.answer(ctx, a, p, d, l) }
}

// untilDone tries again until something is done.
func (b *Bot) untilDone(do func(context.Context) error) sending {
	return func(ctx context.Context) (func(), error) {
		for tries := 0; ; tries++ {
			err := do(ctx)
			if err == nil {
				return nothing, nil
			}
			b.log.Error("a change could not be noted: trying again", "reference", reference(), "error", b.redact(err.Error()))
			if err := sleep(ctx, backoff(tries)); err != nil {
				return nothing, err
			}
		}
	}
}

// document answers what was asked; nil if nothing was that we understand.
func (b *Bot) document(ctx context.Context, a *ask) (payload, *reply.Doc) {
	p := payload{line: a.line}
	if a.texts != nil {
		return p, b.compareTexts(ctx, a.texts)
	}
	key, keyed := strings.CutPrefix(a.line, "k ")
	if a.via == byButton || a.via == byLink && keyed {
		data := a.line
		if keyed {
			var err error
			if data, err = b.c.Keys.Find(ctx, key); err != nil {
				return p, b.excuse(a, err)
			}
			if data == "" {
				return p, forgotten()
			}
		}
		var ok bool
		if p, ok = parsePayload(data); !ok {
			return p, nil
		}
		if a.via == byLink {
			p = payload{line: p.line}
		}
		if b.c.Compare != nil && strings.HasPrefix(p.line, textsPayload) {
			var err error
			if a.texts, err = b.findTexts(ctx, p.line); err != nil {
				return p, b.excuse(a, err)
			}
			if a.texts == nil {
				return p, forgotten()
			}
			return p, b.compareTexts(ctx, a.texts)
		}
	}
	if name, _, _ := strings.Cut(strings.TrimLeft(p.line, " /"), " "); a.via == byInline && b.names[strings.ToLower(name)] {
		return p, guide(reply.Mend, "Not here") // it would be done at each letter
	}
	return p, b.withTexts(p.line, b.ask(ctx, a, p.line))
}

func forgotten() *reply.Doc {
	return guide(reply.Mend, "This button does not work any more", "What it asked is not known here. Please type the question instead.")
}

func (b *Bot) ask(ctx context.Context, a *ask, line string) *reply.Doc {
	in := commands.Place{Realm: realm, Private: a.private}
	if a.via != byInline {
		in.Room = strconv.FormatInt(a.chat, 10)
	}
	if a.thread != 0 {
		in.Thread = strconv.FormatInt(a.thread, 10)
	}
	d := b.c.Answer(ctx, commands.Request{
		Line: line, At: a.at, From: commands.Person{Realm: realm, ID: strconv.FormatInt(a.user, 10), Name: a.name}, In: in,
	})
	if d == nil {
		panic("no document for a question")
	}
	return d
}

// answer sends an answer: in place of the message whose button was pressed to page, in place of an earlier answer
// whose question was changed, or as a new message.
func (b *Bot) answer(ctx context.Context, a *ask, p payload, d *reply.Doc, l leaf) (end func(), err error) {
	where := place{chat: a.chat, thread: a.thread}
	if !a.private && a.via != byButton {
		where.replyTo = a.message
	}
	question := question{a.chat, a.message}
	if p.place {
		end, err = b.edit(ctx, where, a.message, l)
		if kindOf(err) != missing {
			return end, err
		}
		end()
	} else if before, ok := b.answers.find(question); ok && a.edit {
		if before.line == a.line {
			return nothing, nil
		}
		end, err = b.edit(ctx, where, before.message, l)
		if kindOf(err) != missing {
			b.answers.keep(question, answered{before.message, a.line})
			return b.files(ctx, where, d, end, err)
		}
		end()
	}
	id, end, err := b.send(ctx, where, classOf(a.chat), l)
	if err == nil && id != 0 && a.via != byButton {
		b.answers.keep(question, answered{id, a.line})
	}
	if p.place {
		return end, err
	}
	return b.files(ctx, where, d, end, err)
}

// files sends a document's files after its message.
func (b *Bot) files(ctx context.Context, where place, d *reply.Doc, end func(), err error) (func(), error) {
	for _, f := range d.Files {
		if err != nil {
			break
		}
		if len(f.Data) == 0 { // Telegram takes no empty files
			continue
		}
		end()
		end, err = b.upload(ctx, where, classOf(where.chat), f)
	}
	return end, err
}

// leave tells that the bot cannot write in a room any more.
func (b *Bot) leave(ctx context.Context, chat int64) error {
	b.log.Info("the bot was removed or blocked", "group", chat < 0)
	if b.c.Gone == nil {
		return nil
	}
	return b.c.Gone(ctx, strconv.FormatInt(chat, 10))
}

// excuse logs an error of ours with a reference, and says so to the reader.
func (b *Bot) excuse(a *ask, err error) *reply.Doc {
	ref := reference()
	b.log.Error("broke", "reference", ref, "via", a.via, "error", b.redact(err.Error()))
	return guide(reply.Broken, "Something went wrong here",
		"This is our fault, not yours. It has been noted under "+ref+"; please pass that on to whoever runs the bot.")
}

// guide is a document of the room's own.
func guide(o reply.Outcome, title string, text ...string) *reply.Doc {
	d := &reply.Doc{Outcome: o, Title: title, Private: true}
	for _, t := range text {
		d.Blocks = append(d.Blocks, &reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text(t)}, Basis: reply.Guide}})
	}
	return d
}

// logged logs one line for an answered question: the command, never the text.
func (b *Bot) logged(a *ask, d *reply.Doc, start time.Time, send sending) sending {
	return func(ctx context.Context) (func(), error) {
		end, err := send(ctx)
		if err == nil {
			name, _, _ := strings.Cut(d.Line, " ")
			b.log.Info("answered", "via", a.via, "command", name, "outcome", string(d.Outcome), "took", time.Since(start).Round(time.Microsecond))
		}
		return end, err
	}
}

// report logs that an answer could not be sent.
func (b *Bot) report(a *ask, err error) {
	switch kindOf(err) {
	case gone:
		b.log.Info("not answered: the bot cannot write there", "via", a.via, "error", b.redact(err.Error()))
	case unclear:
		b.log.Error("it is not known whether an answer arrived: it is not sent again", "reference", reference(), "via", a.via, "error", b.redact(err.Error()))
	default:
		b.log.Error("not answered", "reference", reference(), "via", a.via, "error", b.redact(err.Error()))
	}
}

// reference is a short random word under which something is found in the log.
func reference() string { return strings.ToLower(rand.Text()[:8]) }

// messageID is the id of the message that a call returned, 0 if it is not said.
func messageID(result json.RawMessage) int64 {
	var m struct {
		ID int64 `json:"message_id"`
	}
	_ = json.Unmarshal(result, &m)
	return m.ID
}
