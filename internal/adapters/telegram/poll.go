package telegram

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// recover gives what waited in the inbox its place. New updates are taken only then.
func (b *Bot) recover(ctx context.Context) error {
	n := 0
	for after := int64(0); ; {
		ids, bodies, err := b.inbox.Waiting(ctx, after, 100)
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("the inbox cannot be read: %s", b.redact(err.Error()))
		}
		if len(ids) == 0 {
			break
		}
		us := make([]*update, len(ids))
		for i, id := range ids {
			us[i] = b.read(bodies[i])
			us[i].ID = id
		}
		b.begin(ctx, us)
		n += len(ids)
		after = ids[len(ids)-1]
	}
	if n > 0 {
		b.log.Info("answering what waited", "updates", n)
	}
	close(b.ready)
	return nil
}

// read reads an update. One that is not understood asks for nothing.
func (b *Bot) read(body []byte) *update {
	u, err := parseUpdate(body)
	if err != nil {
		b.log.Warn("update not understood", "error", b.redact(err.Error()))
	}
	if u == nil {
		u = &update{}
	}
	return u
}

// take keeps updates, and gives those a place that were not taken before. After an error nothing may be confirmed.
func (b *Bot) take(ctx context.Context, ls []letter, us []*update) error {
	fresh, err := b.inbox.keep(ctx, ls...)
	if err != nil {
		return err
	}
	mine := us[:0]
	for _, u := range us {
		if fresh.claim(u.ID) {
			mine = append(mine, u)
		}
	}
	b.begin(ctx, mine)
	return nil
}

// begin gives updates their places, and takes those out of the inbox that ask for nothing.
func (b *Bot) begin(ctx context.Context, us []*update) {
	var idle []int64
	for _, u := range us {
		if u.Press != nil {
			b.press(u.Press)
		}
		if a := b.asked(u); a != nil {
			idle = append(idle, b.queue.push(a)...)
		} else {
			idle = append(idle, u.ID)
		}
	}
	if len(idle) == 0 {
		return
	}
	if err := b.inbox.done(ctx, idle...); err != nil {
		b.log.Error("updates could not be noted as done", "reference", reference(), "error", b.redact(err.Error()))
	}
}

// ack is a press that has to be acknowledged; url opens something.
type ack struct{ id, url string }

// press has a press acknowledged. In a channel it opens the private chat with what was pressed.
func (b *Bot) press(p *press) {
	a := ack{id: p.ID}
	if p.Message != nil && p.Message.Chat.isChannel() {
		if pl, ok := parsePayload(p.Data); ok {
			a.url = b.link(base64.RawURLEncoding.EncodeToString([]byte(pl.line)))
		} else if start := startOf(p.Data); start != "" {
			a.url = b.link(start)
		}
	}
	select {
	case b.acks <- a:
	default:
		b.log.Warn("a press was not acknowledged: too many came at once")
	}
}

// link opens the private chat with a payload; "" if the payload is too long.
func (b *Bot) link(start string) string {
	if len(start) > mostStart {
		return ""
	}
	return "https://t.me/" + b.self.Username + "?start=" + start
}

// acknowledge answers presses at once, whatever becomes of what they ask. After some seconds it is too late, and
// harmless.
func (b *Bot) acknowledge(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case a := <-b.acks:
			p := tgbotapi.Params{"callback_query_id": a.id}
			p.AddNonEmpty("url", a.url)
			func() {
				ctx, cancel := context.WithTimeout(ctx, callTimeout)
				defer cancel()
				if _, err := b.insist(ctx, "answerCallbackQuery", p); err != nil && kindOf(err) != late && ctx.Err() == nil {
					b.log.Warn("a press was not acknowledged", "error", b.redact(err.Error()))
				}
			}()
		}
	}
}

// poll takes updates until ctx is done. An offset is sent once, to confirm what is kept: after a week of silence
// Telegram may begin with lower ids again.
func (b *Bot) poll(ctx context.Context) error {
	if _, err := b.insist(ctx, "deleteWebhook", tgbotapi.Params{}); err != nil {
		return b.ended(ctx, err)
	}
	var offset int64
	var conflicts []time.Time
	for tries := 0; ; {
		if b.pace.open(ctx) != nil {
			return nil
		}
		p := tgbotapi.Params{"timeout": strconv.Itoa(int(pollFor / time.Second)), "limit": "100", "allowed_updates": kinds}
		if offset != 0 {
			p["offset"] = strconv.FormatInt(offset, 10)
		}
		out, err := b.api.call(ctx, "getUpdates", p, nil)
		if ctx.Err() != nil {
			return nil
		}
		if err == nil {
			var next int64
			if next, err = b.batch(ctx, out); err == nil {
				offset, tries = next, 0
				continue
			}
		}
		wait := backoff(tries)
		tries++
		switch kindOf(err) {
		case limited:
			b.limit(err)
			continue
		case revoked:
			return mendToken("is not accepted any more")
		case conflict:
			if conflicts = append(conflicts, time.Now()); len(conflicts) >= mostConflicts {
				if time.Since(conflicts[len(conflicts)-mostConflicts]) < time.Minute {
					return fmt.Errorf("another program takes this bot's updates (%s): stop it, or give this one a token of its own", message409(err))
				}
				conflicts = conflicts[1:]
			}
			wait = time.Second
		}
		b.log.Warn("no updates from Telegram: trying again", "seconds", wait.Seconds(), "error", b.redact(err.Error()))
		if sleep(ctx, wait) != nil {
			return nil
		}
	}
}

// mostConflicts is how often in a minute somebody else may have taken the updates. A poll of this bot's own that was
// killed may be one.
const mostConflicts = 3

func message409(err error) string {
	if e, ok := errors.AsType[*tgbotapi.Error](err); ok {
		return e.Message
	}
	return "409"
}

// batch takes the updates of a poll, and returns the offset that confirms them, 0 if there are none.
func (b *Bot) batch(ctx context.Context, result json.RawMessage) (offset int64, err error) {
	var bodies []json.RawMessage
	if err := json.Unmarshal(result, &bodies); err != nil {
		return 0, fmt.Errorf("getUpdates: %w", err)
	}
	var ls []letter
	var us []*update
	for _, body := range bodies {
		u := b.read(body)
		if u.ID == 0 {
			continue
		}
		ls, us = append(ls, letter{u.ID, body}), append(us, u)
		offset = max(offset, u.ID+1)
	}
	if len(ls) == 0 {
		if len(bodies) > 0 {
			return 0, fmt.Errorf("getUpdates: %d updates without an id", len(bodies))
		}
		return 0, nil
	}
	if err := b.take(ctx, ls, us); err != nil {
		return 0, fmt.Errorf("updates cannot be kept: %w", err)
	}
	return offset, nil
}

// ended says why a way to take updates came to an end; nil when ctx is done.
func (b *Bot) ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	if kindOf(err) == revoked {
		return mendToken("is not accepted any more")
	}
	return fmt.Errorf("refused by Telegram (%s)", b.redact(err.Error()))
}
