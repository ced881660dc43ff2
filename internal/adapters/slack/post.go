package slack

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// publish posts an answer for everybody: the first message where it was asked, the others and the files in its thread.
func (b *Bot) publish(ctx context.Context, a ask, d *reply.Doc, ls []letter) error {
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	thread := a.thread
	if thread == "" && !a.direct() && (a.via == byMention || a.via == byButton) {
		thread = a.message
	}
	where := first(a.channel, a.user)
	under := thread
	for i, l := range ls {
		channel, ts, err := b.post(ctx, where, under, l)
		if err != nil {
			return b.excuse(ctx, a, &unfinished{i, len(ls), err})
		}
		where = first(channel, where)
		if under == "" {
			under = ts
		}
	}
	if a.direct() {
		under = thread
	}
	for _, f := range d.Files {
		if err := b.upload(ctx, where, under, f); err != nil {
			return b.excuse(ctx, a, err)
		}
	}
	return nil
}

// tell sends an answer to the asker alone. Files go to their direct messages.
func (b *Bot) tell(ctx context.Context, a ask, d *reply.Doc, ls []letter) error {
	for i, l := range ls {
		if err := b.whisper(ctx, a, l); err != nil {
			err = &unfinished{i, len(ls), err}
			if kindOf(err) == unclear {
				return b.excuse(ctx, a, err)
			}
			return err
		}
	}
	if len(d.Files) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	var names []string
	where := ""
	for _, f := range d.Files {
		if where == "" {
			channel, _, err := b.post(ctx, a.user, "", note("Here is what you asked for: "+f.Name))
			if err != nil {
				return b.excuse(ctx, a, err)
			}
			where = channel
		}
		if err := b.upload(ctx, where, "", f); err != nil {
			return b.excuse(ctx, a, err)
		}
		names = append(names, f.Name)
	}
	if a.channel == "" || a.channel == where {
		return nil
	}
	return b.whisper(ctx, a, note("In your direct messages with me: "+strings.Join(names, ", ")))
}

// unfinished is an answer of which only some messages are known to be sent.
type unfinished struct {
	sent, of int
	err      error
}

func (u *unfinished) Error() string {
	if u.of == 1 {
		return u.err.Error()
	}
	return fmt.Sprintf("message %d of %d: %s", u.sent+1, u.of, u.err)
}
func (u *unfinished) Unwrap() error { return u.err }

// excuse tells the asker why an answer is not where they look for it, where it is known that it is not. The error
// bears the reference that the asker was given.
func (b *Bot) excuse(ctx context.Context, a ask, err error) error {
	f := &failure{reference(), err}
	text := ""
	switch kind := kindOf(err); {
	case ctx.Err() != nil, kind == revoked:
		return f
	case kind == unclear:
		return errors.Join(f, b.doubt(ctx, a))
	case kind == closed:
		text = b.mendClosed(err)
	case errors.Is(err, errFull):
		text = "Very many answers wait to be posted in that channel. Please ask again in a few minutes, or in a direct message."
	default:
		text = "Slack did not take my answer. It has been noted under " + f.ref + "; please pass that on to whoever runs the bot."
	}
	return errors.Join(f, b.whisper(ctx, a, note(text)))
}

// doubt tells the asker that an answer may not have arrived, and how to ask again: the answer itself is not sent twice.
// The note is sent once as well. Only where a way was certainly refused, the next is taken.
func (b *Bot) doubt(ctx context.Context, a ask) error {
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	const words = "I could not see whether my answer arrived here, or all of it. If you miss it, please ask again."
	m := message{Text: words}
	if line := a.again(); line != "" {
		m.Blocks = []*block{plain(slack.MBTSection, words),
			{kind: slack.MBTAction, buttons: []button{{askName(0), "Ask again", line}}}}
	}
	l := m.letter()
	if a.hook != nil {
		if err := b.respond(ctx, a, l); kindOf(err) != denied && kindOf(err) != closed {
			return err
		}
	}
	if a.channel != "" {
		if err := b.postEphemeral(ctx, a, l); kindOf(err) != denied && kindOf(err) != closed {
			return err
		}
	}
	_, _, err := b.post(ctx, a.user, "", l)
	return err
}

// again is the line that asks the same once more, or "" if no line does.
func (a ask) again() string {
	if a.via == byShortcut || a.via == byTexts || len(a.line) > mostValue {
		return ""
	}
	return a.line
}

// whisper sends a message that only the asker sees: by the response_url, else in the channel, else as a direct message.
// Where the response_url fails, whatever the reason, the next way is taken: an answer twice harms one person less than
// none.
func (b *Bot) whisper(ctx context.Context, a ask, l letter) error {
	if a.hook != nil {
		err := b.respond(ctx, a, l)
		if kindOf(err) == badBlocks {
			b.plainer(err)
			l = l.plainer()
			err = b.respond(ctx, a, l)
		}
		if err == nil || ctx.Err() != nil {
			return err
		}
		b.log.Debug("no answer by response_url", "error", b.redact(err.Error()))
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	if a.channel != "" {
		err := b.postEphemeral(ctx, a, l)
		if k := kindOf(err); err == nil || k != closed && k != denied {
			return err
		}
	}
	_, _, err := b.post(ctx, a.user, "", l)
	return err
}

// postEphemeral posts in the channel, or in its thread, for the asker's eyes.
func (b *Bot) postEphemeral(ctx context.Context, a ask, l letter) error {
	once := func(l letter) error {
		ts, err := b.api.PostEphemeralContext(ctx, a.channel, a.user, l.options(a.thread)...)
		if err == nil && ts == "" {
			return errNoReceipt
		}
		return err
	}
	err := once(l)
	if kindOf(err) == badBlocks {
		b.plainer(err)
		err = once(l.plainer())
	}
	return err
}

// post posts a message in a channel, or as a direct message to a user, and returns where it stands. What Slack does not
// accept as blocks is sent once more as text; what may have been posted is not sent again.
func (b *Bot) post(ctx context.Context, channel, thread string, l letter, more ...slack.MsgOption) (where, ts string, err error) {
	once := func(l letter) error {
		if err = b.pace.wait(ctx, channel); err != nil {
			err = &unsent{err}
			return err
		}
		if l.ready != nil {
			if err = l.ready(); err != nil {
				return err
			}
		}
		o := append(l.options(thread), slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl())
		where, ts, err = b.api.PostMessageContext(ctx, channel, append(o, more...)...)
		if err == nil && ts == "" {
			return errNoReceipt
		}
		return err
	}
	if err = once(l); kindOf(err) == badBlocks && l.blocks != nil {
		b.plainer(err)
		err = once(l.plainer())
	}
	return where, ts, err
}

func (b *Bot) plainer(err error) {
	b.log.Warn("blocks refused: sent as text", "reference", reference(), "error", errorName(err))
}

// upload shares a file in a channel or a thread. An empty one cannot be.
func (b *Bot) upload(ctx context.Context, channel, thread string, f reply.File) error {
	if len(f.Data) == 0 {
		return nil
	}
	if err := b.pace.wait(ctx, channel); err != nil {
		return &unsent{err}
	}
	_, err := b.api.UploadFileContext(ctx, slack.UploadFileParameters{
		Reader: bytes.NewReader(f.Data), FileSize: len(f.Data), Filename: f.Name, Title: f.Name,
		Channel: channel, ThreadTimestamp: thread,
	})
	return err
}
