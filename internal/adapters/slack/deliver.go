package slack

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// Why a delivery was not posted. Any other error of Post means that its part was certainly not posted, and may be tried
// again.
var (
	// ErrGone is a room in which the bot cannot post, and will not be able to until somebody mends it. The error is a
	// *Gone.
	ErrGone = errors.New("the bot cannot post there any more")
	// ErrUnknown is a part that may be posted or not. Posted tells.
	ErrUnknown = errors.New("it is not known whether it was posted")
)

// Gone says why the bot cannot post in a room.
type Gone struct {
	Code       string // Slack's: is_archived, not_in_channel, channel_not_found, token_revoked, …
	Everywhere bool   // nor in any other room: the token is not accepted
}

func (g *Gone) Error() string        { return ErrGone.Error() + ": " + g.Code }
func (g *Gone) Is(target error) bool { return target == ErrGone }

// Unposted is the error of a delivery of which the parts before Part are posted.
type Unposted struct {
	Part, Of int
	Err      error
}

func (u *Unposted) Error() string { return fmt.Sprintf("part %d of %d: %s", u.Part, u.Of, u.Err) }
func (u *Unposted) Unwrap() error { return u.Err }

// deliveryEvent is the type of the metadata by which a delivery is found again.
const deliveryEvent = "readoutbot_delivery"

// Delivery is a document on its way to a room or, if Thread is not "", to a thread of it.
type Delivery struct {
	Room, Thread string
	Doc          *reply.Doc
	Name         string // of the delivery, for all time
	From         int    // the part to begin with, counted from 1; 0 is the first as well

	// Sending is called when a part is about to be posted; with an error it is not. Sent is called when it is posted,
	// with its timestamp. Their errors end the delivery, and are returned as they are. They may be nil.
	Sending func(part int) error
	Sent    func(part int, ts string) error
}

// Post posts a document in a room or, if thread is not "", in a thread of it, as a delivery with a name.
func (b *Bot) Post(ctx context.Context, room, thread string, d *reply.Doc, delivery string, from int) error {
	return b.Deliver(ctx, Delivery{Room: room, Thread: thread, Doc: d, Name: delivery, From: from})
}

// Deliver posts a document for everybody, at the room's pace. Further parts of a long one stand in the thread of the
// first. A From that is greater than the number of parts posts nothing. Files are not posted. An error is one of Sending
// or Sent, or an *Unposted that wraps ErrGone, ErrUnknown or neither.
func (b *Bot) Deliver(ctx context.Context, d Delivery) error {
	ls := b.rendered.render(d.Doc, options{})
	from := max(d.From, 1)
	under := d.Thread
	if under == "" && from > 1 && from <= len(ls) {
		found, err := b.delivered(ctx, d.Room, "", time.Time{}, d.Name)
		if err != nil {
			return &Unposted{from, len(ls), err}
		}
		under = found[1]
	}
	for i := from; i <= len(ls); i++ {
		l := ls[i-1]
		if d.Sending != nil {
			l.ready = func() error { return hide(d.Sending(i)) }
		}
		_, ts, err := b.post(ctx, d.Room, under, l, slack.MsgOptionMetadata(slack.SlackMetadata{
			EventType: deliveryEvent, EventPayload: map[string]any{"delivery": d.Name, "part": i},
		}))
		if err == nil && d.Sent != nil {
			err = hide(d.Sent(i, ts))
		}
		if t, ok := errors.AsType[*told](err); ok {
			return t.err
		}
		if err != nil {
			return &Unposted{i, len(ls), outcome(err)}
		}
		if under == "" {
			under = ts
		}
	}
	return nil
}

// told is an error of whoever is told about messages. It hides what it wraps: that is none of Slack's.
type told struct{ err error }

func (t *told) Error() string { return t.err.Error() }

func hide(err error) error {
	if err == nil {
		return nil
	}
	return &told{err}
}

// RetryAfter is how long Slack asks to wait before an error's call is made again; 0 if it does not.
func RetryAfter(err error) time.Duration {
	if l, ok := errors.AsType[*slack.RateLimitedError](err); ok {
		return l.RetryAfter
	}
	return 0
}

// Posted returns which parts of a delivery stand in a room, in order: it reads back what was posted since, by the
// message's metadata. Thread is that of Post.
func (b *Bot) Posted(ctx context.Context, room, thread string, since time.Time, delivery string) (parts []int, err error) {
	found, err := b.delivered(ctx, room, thread, since, delivery)
	if err != nil {
		return nil, err
	}
	return slices.Sorted(maps.Keys(found)), nil
}

// outcome is the error of a post for whoever delivers.
func outcome(err error) error {
	switch kindOf(err) {
	case closed:
		return &Gone{Code: errorName(err)}
	case revoked:
		return &Gone{Code: errorName(err), Everywhere: true}
	case unclear:
		return fmt.Errorf("%w: %w", ErrUnknown, err)
	}
	return err
}

// What is read back of a room at a time, and at most.
const (
	historyPage  = 200
	historyPages = 10
)

// delivered finds the parts of a delivery, with their messages' timestamps. A history does not hold what is in threads:
// those of the delivery's own first message are read as well.
func (b *Bot) delivered(ctx context.Context, room, thread string, since time.Time, delivery string) (map[int]string, error) {
	found := map[int]string{}
	if thread != "" {
		return found, b.repliesTo(ctx, room, thread, delivery, found)
	}
	p := slack.GetConversationHistoryParameters{ChannelID: room, Limit: historyPage, Inclusive: true, IncludeAllMetadata: true, Oldest: stampOf(since)}
	for page := 0; ; page++ {
		if page == historyPages { // not to be found is not the same as not there
			return nil, errors.New("the channel's history since then is too long to be read back")
		}
		h, err := b.api.GetConversationHistoryContext(ctx, &p)
		if err != nil {
			return nil, readBack(err)
		}
		for _, m := range h.Messages {
			if part := partOf(m, delivery); part > 0 {
				found[part] = m.Timestamp
			}
		}
		if _, ok := found[1]; ok || !h.HasMore || len(h.Messages) == 0 {
			break
		}
		p.Latest, p.Inclusive = h.Messages[len(h.Messages)-1].Timestamp, false
	}
	if ts, ok := found[1]; ok {
		return found, b.repliesTo(ctx, room, ts, delivery, found)
	}
	return found, nil
}

// repliesTo adds the parts that stand in a thread.
func (b *Bot) repliesTo(ctx context.Context, room, thread, delivery string, found map[int]string) error {
	p := slack.GetConversationRepliesParameters{ChannelID: room, Timestamp: thread, Limit: historyPage, IncludeAllMetadata: true}
	for range historyPages {
		ms, more, next, err := b.api.GetConversationRepliesContext(ctx, &p)
		if err != nil {
			return readBack(err)
		}
		for _, m := range ms {
			if part := partOf(m, delivery); part > 0 {
				found[part] = m.Timestamp
			}
		}
		if !more || next == "" {
			break
		}
		p.Cursor = next
	}
	return nil
}

// partOf is the part of a delivery that a message is; 0 if it is none.
func partOf(m slack.Message, delivery string) int {
	if m.Metadata.EventType != deliveryEvent || m.Metadata.EventPayload["delivery"] != delivery {
		return 0
	}
	part, _ := m.Metadata.EventPayload["part"].(float64)
	return int(part)
}

// readBack is the error of reading a room.
func readBack(err error) error {
	if e, ok := errors.AsType[slack.SlackErrorResponse](err); ok && e.Err == "missing_scope" {
		return fmt.Errorf("what was posted cannot be read back: the app lacks %s (%s, OAuth & Permissions)", first(e.Needed, "channels:history"), appsPage)
	}
	if k := kindOf(err); k == closed || k == revoked {
		return outcome(err)
	}
	return fmt.Errorf("reading back what was posted: %w", err)
}

// stampOf is a time as Slack stamps messages; "" for none.
func stampOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return strconv.FormatInt(t.Unix(), 10) + ".000000"
}
