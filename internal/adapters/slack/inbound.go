package slack

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// via is how a question came.
type via string

const (
	bySlash    via = "slash"
	byMention  via = "mention"
	byMessage  via = "message"
	byButton   via = "button"
	byShare    via = "share"
	byShortcut via = "shortcut"
	byHome     via = "home"
	byForm     via = "form"  // wants to paste two statements
	byTexts    via = "texts" // has pasted them
)

// ask is a question that came in: the line, who asks, and where the answer belongs.
type ask struct {
	id   string // the same when it is delivered again
	via  via
	line string
	user string
	name string
	at   time.Time

	channel string // "" is the asker's direct messages
	thread  string // "" is the channel itself, or, for a mention, a thread to be opened on message
	message string // the ts of the message that asks or was pressed
	public  bool   // the answer is for everybody in the channel
	hook    *hook  // where an answer for the asker alone goes first; nil if there is none

	trigger string // opens a form within three seconds
	texts   texts  // that were pasted
}

// direct tells that the channel is the asker's direct messages with the bot.
func (a ask) direct() bool { return a.channel == "" || strings.HasPrefix(a.channel, "D") }

// errMalformed is a payload that cannot be understood; sending it again does not help.
var errMalformed = errors.New("malformed payload")

// slashCommand is what matters of a slash command.
type slashCommand struct {
	Command     string `json:"command"`
	Text        string `json:"text"`
	UserID      string `json:"user_id"`
	UserName    string `json:"user_name"`
	ChannelID   string `json:"channel_id"`
	ResponseURL string `json:"response_url"`
	TriggerID   string `json:"trigger_id"`
}

// everyCommand is the slash command that takes any line; every other one is the first word of its line.
const everyCommand = "/readouts"

// fromSlash makes a question of a slash command. delivery is the id to use if it bears none.
func (b *Bot) fromSlash(c slashCommand, delivery string) ([]ask, error) {
	if c.Command == "" || c.UserID == "" {
		return nil, fmt.Errorf("%w: a slash command without a name or a user", errMalformed)
	}
	line := b.line(c.Text)
	if name := strings.ToLower(c.Command); name != everyCommand {
		line = strings.TrimSpace(strings.TrimPrefix(name, "/") + " " + line)
	}
	a := ask{
		id: id("slash", c.TriggerID, delivery), via: bySlash, line: line, user: c.UserID, name: c.UserName,
		channel: c.ChannelID, hook: b.newHook(c.ResponseURL),
	}
	if line == compareLine && b.c.Compare != nil && c.TriggerID != "" {
		a.via, a.trigger = byForm, c.TriggerID
	}
	return b.asks(a), nil
}

// event is what matters of an event.
type event struct {
	Type      string `json:"type"`
	Challenge string `json:"challenge"`
	EventID   string `json:"event_id"`
	Event     struct {
		Type        string          `json:"type"`
		Subtype     string          `json:"subtype"`
		User        string          `json:"user"`
		BotID       string          `json:"bot_id"`
		Text        string          `json:"text"`
		TS          string          `json:"ts"`
		ThreadTS    string          `json:"thread_ts"`
		EventTS     string          `json:"event_ts"`
		Channel     string          `json:"channel"`
		ChannelType string          `json:"channel_type"`
		Tab         string          `json:"tab"`
		Edited      json.RawMessage `json:"edited"`
	} `json:"event"`
}

// ofPerson tells whether a message of a subtype is something that a person says.
func ofPerson(subtype string) bool {
	return subtype == "" || subtype == "file_share" || subtype == "thread_broadcast"
}

// fromEvent makes a question of an event: a mention, a direct message, the opening of the home. What is edited, what
// tells of a channel rather than says something, and what bots and the bot itself post is passed over.
func (b *Bot) fromEvent(payload []byte) ([]ask, error) {
	var e event
	if err := json.Unmarshal(payload, &e); err != nil {
		return nil, fmt.Errorf("%w: %w", errMalformed, err)
	}
	if e.Type == "app_rate_limited" {
		b.log.Warn("Slack holds events back: more came in an hour than it delivers")
		return nil, nil
	}
	if e.Type != "event_callback" || e.Event.Type == "" {
		return nil, fmt.Errorf("%w: not an event", errMalformed)
	}
	v := e.Event
	if v.User == "" || v.User == b.self || v.BotID != "" || !ofPerson(v.Subtype) || len(v.Edited) > 0 && string(v.Edited) != "null" {
		return nil, nil
	}
	a := ask{
		id: id("event", e.EventID, v.Channel+"/"+v.User+"/"+v.EventTS+v.TS), user: v.User,
		channel: v.Channel, thread: v.ThreadTS, message: v.TS, public: true,
	}
	switch {
	case v.Type == "app_mention" && v.Channel != "":
		a.via, a.line = byMention, b.addressed(v.Text)
	case v.Type == "message" && v.ChannelType == "im":
		a.via, a.line = byMessage, b.line(v.Text)
	case v.Type == "app_home_opened" && v.Tab == "home":
		a.via, a.channel, a.public = byHome, "", false
	default:
		return nil, nil
	}
	return b.asks(a), nil
}

// interaction is what matters of a pressed button, of a shortcut and of a form that was sent.
type interaction struct {
	Type        string `json:"type"`
	CallbackID  string `json:"callback_id"`
	ResponseURL string `json:"response_url"`
	TriggerID   string `json:"trigger_id"`
	ActionTS    string `json:"action_ts"`
	Channel     struct {
		ID string `json:"id"`
	} `json:"channel"`
	User struct {
		ID       string `json:"id"`
		Name     string `json:"name"`
		Username string `json:"username"`
	} `json:"user"`
	Message struct {
		Text     string `json:"text"`
		TS       string `json:"ts"`
		ThreadTS string `json:"thread_ts"`
	} `json:"message"`
	Container struct {
		MessageTS   string `json:"message_ts"`
		ThreadTS    string `json:"thread_ts"`
		ChannelID   string `json:"channel_id"`
		IsEphemeral bool   `json:"is_ephemeral"`
	} `json:"container"`
	Actions []struct {
		ActionID string `json:"action_id"`
		ActionTS string `json:"action_ts"`
		Value    string `json:"value"`
	} `json:"actions"`
	View struct {
		ID       string `json:"id"`
		Callback string `json:"callback_id"`
		Metadata string `json:"private_metadata"`
		State    struct {
			Values map[string]map[string]struct {
				Value string `json:"value"`
			} `json:"values"`
		} `json:"state"`
	} `json:"view"`
}

// The names by which Slack returns what was pressed.
const (
	askAction       = "ask:" // and a number
	relatedCallback = "related_readouts"
)

// fromInteraction makes questions of pressed buttons, of shortcuts and of forms. delivery is the id to use if it
// bears none.
func (b *Bot) fromInteraction(payload []byte, delivery string) ([]ask, error) {
	var i interaction
	if err := json.Unmarshal(payload, &i); err != nil {
		return nil, fmt.Errorf("%w: %w", errMalformed, err)
	}
	if i.Type == "" || i.User.ID == "" {
		return nil, fmt.Errorf("%w: an interaction without a type or a user", errMalformed)
	}
	a := ask{user: i.User.ID, name: first(i.User.Username, i.User.Name), channel: first(i.Channel.ID, i.Container.ChannelID),
		hook: b.newHook(i.ResponseURL)}
	switch {
	case i.Type == "message_action" && i.CallbackID == relatedCallback:
		a.id, a.via = id("shortcut", i.TriggerID, delivery), byShortcut
		a.line, a.message, a.thread = b.line(i.Message.Text), i.Message.TS, i.Message.ThreadTS
		return b.asks(a), nil
	case i.Type == "block_actions":
		return b.fromActions(i, a, delivery), nil
	case i.Type == "shortcut" && i.CallbackID == compareCallback:
		a.id, a.via, a.trigger, a.line = id("shortcut", i.TriggerID, delivery), byForm, i.TriggerID, compareLine
		return b.asks(a), nil
	case i.Type == "view_submission" && i.View.Callback == compareCallback:
		a.id, a.via, a.line = id("form", i.TriggerID, delivery), byTexts, compareLine
		a.channel, a.texts = i.View.Metadata, pasted(i)
		return b.asks(a), nil
	}
	return nil, nil
}

// fromActions makes questions of pressed buttons. What is asked under a message that only one person sees is answered
// to that person; under another message, in its thread.
func (b *Bot) fromActions(i interaction, a ask, delivery string) []ask {
	a.message = first(i.Container.MessageTS, i.Message.TS)
	a.thread = first(i.Container.ThreadTS, i.Message.ThreadTS)
	a.public = a.channel != "" && !i.Container.IsEphemeral
	var out []ask
	for _, act := range i.Actions {
		a := a
		a.id, a.line = id("action", i.TriggerID, delivery)+"/"+first(act.ActionTS, i.ActionTS)+"/"+act.ActionID, act.Value
		switch {
		case act.Value == "":
			continue
		case strings.HasPrefix(act.ActionID, askAction):
			a.via = byButton
		case act.ActionID == shareAction:
			a.via, a.public = byShare, true
		default:
			continue
		}
		out = append(out, b.asks(a)...)
	}
	return out
}

// asks stamps a question with the time.
func (b *Bot) asks(a ask) []ask {
	a.at = b.c.Now()
	return []ask{a}
}

// id names a delivery by Slack's own id, or by another if there is none.
func id(kind, slacks, other string) string { return kind + "/" + first(slacks, other) }

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
