package slack

import (
	"bytes"
	"context"
	"errors"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// publish posts an answer for everybody: the first message where it was asked, the others and the files in its thread.
func (b *Bot) publish(ctx context.Context, a ask, d *reply.Doc, msgs []message) error {
	thread := a.thread
	if thread == "" && !a.direct() && (a.via == byMention || a.via == byButton) {
		thread = a.message
	}
	where := first(a.channel, a.user)
	under := thread
	for _, m := range msgs {
		channel, ts, err := b.post(ctx, where, under, m)
		if err != nil {
			return b.excuse(ctx, a, err)
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
func (b *Bot) tell(ctx context.Context, a ask, d *reply.Doc, msgs []message) error {
	for _, m := range msgs {
		if err := b.whisper(ctx, a, m); err != nil {
			return err
		}
	}
	if len(d.Files) == 0 {
		return nil
	}
	var names []string
	where := ""
	for _, f := range d.Files {
		if where == "" {
			channel, _, err := b.post(ctx, a.user, "", message{Text: esc("Here is what you asked for: " + f.Name)})
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
	return b.whisper(ctx, a, message{Text: esc("In your direct messages with me: " + strings.Join(names, ", "))})
}

// excuse tells the asker why an answer is not where they look for it, where it is known that it is not. The error
// bears the reference that the asker was given.
func (b *Bot) excuse(ctx context.Context, a ask, err error) error {
	f := &failure{reference(), err}
	text := ""
	switch kind := kindOf(err); {
	case kind == unclear, kind == revoked:
		return f
	case kind == closed:
		text = b.mendClosed(err)
	case errors.Is(err, errFull):
		text = "Very many answers wait to be posted in that channel. Please ask again in a few minutes, or in a direct message."
	default:
		text = "Slack did not take my answer. It has been noted under " + f.ref + "; please pass that on to whoever runs the bot."
	}
	return errors.Join(f, b.whisper(ctx, a, message{Text: esc(text)}))
}

// whisper sends a message that only the asker sees: by the response_url, else in the channel, else as a direct message.
// Where the response_url fails, whatever the reason, the next way is taken: an answer twice harms one person less than
// none.
func (b *Bot) whisper(ctx context.Context, a ask, m message) error {
	if a.hook != nil {
		err := b.respond(ctx, a, m)
		if kindOf(err) == badBlocks {
			b.plainer(err)
			m = message{Text: plainText(m)}
			err = b.respond(ctx, a, m)
		}
		if err == nil || ctx.Err() != nil {
			return err
		}
		b.log.Debug("no answer by response_url", "error", b.redact(err.Error()))
	}
	if a.channel != "" {
		err := b.postEphemeral(ctx, a, m)
		if k := kindOf(err); err == nil || k != closed && k != denied {
			return err
		}
	}
	_, _, err := b.post(ctx, a.user, "", m)
	return err
}

// postEphemeral posts in the channel, or in its thread, for the asker's eyes.
func (b *Bot) postEphemeral(ctx context.Context, a ask, m message) error {
	once := func(m message) error {
		ts, err := b.api.PostEphemeralContext(ctx, a.channel, a.user, messageOptions(m, a.thread)...)
		if err == nil && ts == "" {
			return errNoReceipt
		}
		return err
	}
	err := once(m)
	if kindOf(err) == badBlocks {
		b.plainer(err)
		err = once(message{Text: plainText(m)})
	}
	return err
}

// post posts a message in a channel, or as a direct message to a user, and returns where it stands. What Slack does not
// accept as blocks is sent once more as text; what may have been posted is not sent again.
func (b *Bot) post(ctx context.Context, channel, thread string, m message) (where, ts string, err error) {
	once := func(m message) error {
		if err = b.pace.wait(ctx, channel); err != nil {
			return err
		}
		o := append(messageOptions(m, thread), slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl())
		where, ts, err = b.api.PostMessageContext(ctx, channel, o...)
		if err == nil && ts == "" {
			return errNoReceipt
		}
		return err
	}
	if err = once(m); kindOf(err) == badBlocks && len(m.Blocks) > 0 {
		b.plainer(err)
		err = once(message{Text: plainText(m)})
	}
	return where, ts, err
}

func (b *Bot) plainer(err error) {
	b.log.Warn("blocks refused: sent as text", "reference", reference(), "error", errorName(err))
}

func messageOptions(m message, thread string) []slack.MsgOption {
	o := []slack.MsgOption{slack.MsgOptionText(m.Text, false)}
	if len(m.Blocks) > 0 {
		o = append(o, slack.MsgOptionBlocks(m.Blocks...))
	}
	if thread != "" {
		o = append(o, slack.MsgOptionTS(thread))
	}
	return o
}

// upload shares a file in a channel or a thread. An empty one cannot be.
func (b *Bot) upload(ctx context.Context, channel, thread string, f reply.File) error {
	if len(f.Data) == 0 {
		return nil
	}
	if err := b.pace.wait(ctx, channel); err != nil {
		return err
	}
	_, err := b.api.UploadFileContext(ctx, slack.UploadFileParameters{
		Reader: bytes.NewReader(f.Data), FileSize: len(f.Data), Filename: f.Name, Title: f.Name,
		Channel: channel, ThreadTimestamp: thread,
	})
	return err
}
