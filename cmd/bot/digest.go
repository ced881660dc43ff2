package main

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones, where the system has none

	"readoutbot/internal/adapters/slack"
	"readoutbot/internal/adapters/state"
	"readoutbot/internal/adapters/telegram"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/corpus"
)

// newDesk makes the desk that posts digests from an opened home. Its Set and Rooms are filled in when they are made. close
// ends its claim to be the only one.
func newDesk(c opened, h home, log *slog.Logger) (d *digest.Desk, close func()) {
	d = &digest.Desk{Store: c.state, Rooms: map[string]digest.Room{}, Log: log, Owner: rand.Text(), Stretch: corpus.MaxImported}
	if h.state != "" { // replicas share it
		return d, func() {}
	}
	alone, close := lock(h.data)
	if alone {
		d.Owner, d.Alone = "alone", true
	}
	return d, close
}

// sweepEvery is how often the state is swept of what is past its time.
const sweepEvery = 6 * time.Hour

// sweeping sweeps the state until it is stopped.
func sweeping(s *state.Store, log *slog.Logger) func(context.Context) error {
	return func(ctx context.Context) error {
		tick := time.NewTicker(sweepEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return nil
			case <-tick.C:
			}
			if n, err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
				log.Error("the state cannot be swept: trying again", "error", err)
			} else if n > 0 {
				log.Info("swept", "rows", n)
			}
		}
	}
}

// inSlack posts digests in Slack, whose parts count from 1, and which can be read back.
type inSlack struct{ *slack.Bot }

// Post implements digest.Room.
func (r inSlack) Post(ctx context.Context, m digest.Message) error {
	err := r.Deliver(ctx, slack.Delivery{Room: m.In.Room, Thread: m.In.Thread, Doc: m.Doc, Name: m.Delivery, From: m.From + 1,
		Sending: func(part int) error { return m.Sending(part - 1) },
		Sent:    func(part int, ts string) error { return m.Sent(part-1, ts) }})
	posting, ok := errors.AsType[*slack.Unposted](err)
	if !ok {
		return err
	}
	return slackFault(posting)
}

func slackFault(err error) error {
	gone, ok := errors.AsType[*slack.Gone](err)
	switch {
	case ok && gone.Everywhere: // the operator has to mend the token; the rooms are as they were
		return &digest.Later{After: 10 * time.Minute, Err: err}
	case ok:
		return &digest.Gone{Err: err, Thread: ofThread(gone.Code)}
	case errors.Is(err, slack.ErrUnknown):
		return &digest.Unclear{Err: err}
	}
	return &digest.Later{After: slack.RetryAfter(err), Err: err}
}

// ofThread tells of a platform's word for why nothing can be posted that it is about the thread or topic, not the room.
func ofThread(why string) bool {
	why = strings.ToLower(why)
	return slices.ContainsFunc([]string{"thread_locked", "cannot_reply_to_message", "topic_closed", "topic_deleted", "message thread not found"},
		func(word string) bool { return strings.Contains(why, word) })
}

// Posted implements digest.Room.
func (r inSlack) Posted(ctx context.Context, m digest.Message) (parts []int, known bool, err error) {
	found, err := r.Bot.Posted(ctx, m.In.Room, m.In.Thread, m.Since.Add(-time.Hour), m.Delivery)
	if errors.Is(err, slack.ErrGone) {
		return nil, false, nil
	}
	for _, p := range found {
		parts = append(parts, p-1)
	}
	return parts, true, err
}

// inTelegram posts digests in Telegram, which cannot be read back.
type inTelegram struct{ *telegram.Bot }

// Post implements digest.Room.
func (r inTelegram) Post(ctx context.Context, m digest.Message) error {
	failed := false // what is told about messages keeps its errors
	told := func(err error) error {
		failed = failed || err != nil
		return err
	}
	err := r.Deliver(ctx, telegram.Delivery{Room: m.In.Room, Thread: m.In.Thread, Doc: m.Doc, From: m.From,
		Sending: func(part int) error { return told(m.Sending(part)) },
		Unsent:  func(part int) error { return told(m.Unsent(part)) },
		Sent:    func(part int, ref string) error { return told(m.Sent(part, ref)) }})
	moved, ok := errors.AsType[*telegram.Moved](err)
	switch {
	case err == nil || failed || errors.Is(err, telegram.ErrRefused):
		return err
	case ok:
		return &digest.Moved{To: moved.To}
	case errors.Is(err, telegram.ErrGone):
		return &digest.Gone{Err: err, Thread: ofThread(err.Error())}
	case errors.Is(err, telegram.ErrUnknown):
		return &digest.Unclear{Err: err}
	}
	return &digest.Later{Err: err}
}

// Posted implements digest.Room.
func (inTelegram) Posted(context.Context, digest.Message) (parts []int, known bool, err error) {
	return nil, false, nil
}
