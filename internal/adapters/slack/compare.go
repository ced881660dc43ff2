package slack

import (
	"context"
	"errors"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// compareLine asks for the form, and compareCallback is the name by which Slack returns it.
const (
	compareLine     = "compare"
	compareCallback = "compare_statements"
)

// mostPasted is the most that Slack takes in an input.
const mostPasted = 3000

// texts are two statements that somebody pasted.
type texts struct{ first, second string }

// inputs are the names of the form's inputs.
func inputs() [2]string { return [2]string{"first", "second"} }

// pasted is what was typed into the form.
func pasted(i interaction) texts {
	var t [2]string
	for n, name := range inputs() {
		t[n] = strings.TrimSpace(i.View.State.Values[name][name].Value)
	}
	return texts{t[0], t[1]}
}

// openForm opens the form for two statements. Its answer goes to whoever sends it, in the channel where they asked.
func (b *Bot) openForm(ctx context.Context, a ask) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if b.c.Compare == nil {
		return b.explain(ctx, a, "Statements cannot be pasted here", "Type compare and a date: both accounts of the call of that day come side by side.")
	}
	_, err := b.api.OpenViewContext(ctx, a.trigger, compareForm(a.channel))
	switch e, refused := errors.AsType[slack.SlackErrorResponse](err); {
	case refused && (e.Err == "expired_trigger_id" || e.Err == "exchanged_trigger_id" || e.Err == "invalid_trigger_id"):
		return b.explain(ctx, a, "The form came too late", "Slack lets me open a form only within three seconds. Please ask for it again.")
	case err != nil:
		return b.excuse(ctx, a, err)
	}
	return nil
}

// explain tells the asker why there is no form.
func (b *Bot) explain(ctx context.Context, a ask, title, text string) error {
	d := guide(reply.Mend, title, text)
	return b.tell(ctx, a, d, letters(d, options{}))
}

// compareForm is a form with two inputs. It bears the channel in which it was asked for.
func compareForm(channel string) slack.ModalViewRequest {
	label := func(s string) *slack.TextBlockObject {
		return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
	}
	v := slack.ModalViewRequest{Type: slack.VTModal, CallbackID: compareCallback, PrivateMetadata: channel,
		Title: label("Two statements"), Submit: label("Compare"), Close: label("Cancel")}
	for i, name := range inputs() {
		in := slack.NewInputBlock(name, label([]string{"First statement", "Second statement"}[i]),
			label("At most 3,000 characters. Of a longer statement, paste the part to compare."),
			&slack.PlainTextInputBlockElement{Type: slack.METPlainTextInput, ActionID: name, Multiline: true, MaxLength: mostPasted,
				FocusOnLoad: i == 0})
		v.Blocks.BlockSet = append(v.Blocks.BlockSet, in)
	}
	return v
}

// compare sets two pasted statements side by side. What was pasted is the asker's own: the answer is for them alone.
func (b *Bot) compare(ctx context.Context, a ask) *reply.Doc {
	switch {
	case b.c.Compare == nil:
		panic("a form was sent that was never opened")
	case blank(a.texts.first) || blank(a.texts.second):
		return guide(reply.Mend, "One of the statements is empty", "Please ask for the form again, and paste a text into both fields.")
	}
	d := b.c.Compare(ctx, a.texts.first, a.texts.second)
	if d == nil {
		panic("no document for two statements")
	}
	return d
}
