package telegram

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// update is what matters of an update. At most one of its parts is set.
type update struct {
	ID      int64        `json:"update_id"`
	Message *message     `json:"message"`
	Edited  *message     `json:"edited_message"`
	Post    *message     `json:"channel_post"`
	Press   *press       `json:"callback_query"`
	Inline  *inlineQuery `json:"inline_query"`
	Member  *membership  `json:"my_chat_member"`
}

// kinds are the updates that are asked for, by Telegram's names.
const kinds = `["message","edited_message","channel_post","callback_query","inline_query","my_chat_member"]`

type user struct {
	ID       int64  `json:"id"`
	Bot      bool   `json:"is_bot"`
	First    string `json:"first_name"`
	Last     string `json:"last_name"`
	Username string `json:"username"`
}

// name is how a person is called.
func (u *user) name() string { return strings.TrimSpace(u.First + " " + u.Last) }

type chat struct {
	ID    int64  `json:"id"`
	Type  string `json:"type"`
	Title string `json:"title"`
}

// isPrivate tells that only one person reads there; isChannel, that nobody but its owners writes there.
func (c chat) isPrivate() bool { return c.Type == "private" }
func (c chat) isChannel() bool { return c.Type == "channel" }

type message struct {
	ID       int64    `json:"message_id"`
	Thread   int64    `json:"message_thread_id"`
	InTopic  bool     `json:"is_topic_message"`
	From     *user    `json:"from"`
	Sender   *chat    `json:"sender_chat"` // who speaks as a chat: a channel, or a group's nameless administrator
	Chat     chat     `json:"chat"`
	Date     int64    `json:"date"`
	Edited   int64    `json:"edit_date"`
	Text     string   `json:"text"`
	Entities []entity `json:"entities"`
	Caption  string   `json:"caption"`
	Under    []entity `json:"caption_entities"`
	Via      *user    `json:"via_bot"`
	Copied   bool     `json:"is_automatic_forward"`
	ReplyTo  *replied `json:"reply_to_message"`

	MigrateTo   int64 `json:"migrate_to_chat_id"`
	MigrateFrom int64 `json:"migrate_from_chat_id"`
}

// replied is a message that another replies to. Telegram does not say what it replies to itself.
type replied struct {
	From    *user           `json:"from"`
	Text    string          `json:"text"`
	Caption string          `json:"caption"`
	Topic   json.RawMessage `json:"forum_topic_created"` // what is said in a topic counts as a reply to its beginning
	ReplyTo *replied        `json:"reply_to_message"`
}

// body is what somebody wrote, "" if it is nothing.
func (r *replied) body() string {
	if strings.TrimSpace(r.Text) == "" {
		return strings.TrimSpace(r.Caption)
	}
	return strings.TrimSpace(r.Text)
}

// topic is the topic of a forum in which a message stands, 0 if it is in none. Replies have a thread elsewhere, too.
func (m *message) topic() int64 {
	if m.InTopic {
		return m.Thread
	}
	return 0
}

// body is what a person wrote, with what Telegram found in it.
func (m *message) body() (string, []entity) {
	if m.Text == "" {
		return m.Caption, m.Under
	}
	return m.Text, m.Entities
}

// entity is a part of a text that Telegram found to be something. It counts in UTF-16 units.
type entity struct {
	Type   string `json:"type"`
	Offset int64  `json:"offset"`
	Length int64  `json:"length"`
	User   *user  `json:"user"`
}

// in returns where an entity stands in a text, in bytes; false if it is not in the text, or cuts a character.
func (e entity) in(text string) (from, to int, ok bool) {
	from, to = -1, -1
	var n int64
	for i, r := range text {
		if n == e.Offset {
			from = i
		}
		if n == e.Offset+e.Length {
			to = i
		}
		if n++; r > 0xffff {
			n++
		}
	}
	if n == e.Offset+e.Length {
		to = len(text)
	}
	return from, to, from >= 0 && to > from
}

type press struct {
	ID      string   `json:"id"`
	From    *user    `json:"from"`
	Message *message `json:"message"` // none under what was inserted inline
	Data    string   `json:"data"`
}

type inlineQuery struct {
	ID    string `json:"id"`
	From  *user  `json:"from"`
	Query string `json:"query"`
}

type membership struct {
	Chat chat `json:"chat"`
	New  struct {
		Status string `json:"status"`
	} `json:"new_chat_member"`
}

// errNoUpdate is a body that is no update.
var errNoUpdate = errors.New("this is no update")

// parseUpdate reads an update. One that has an id and is otherwise not understood is an update without parts: sending
// it again would not help.
func parseUpdate(body []byte) (*update, error) {
	var u update
	err := json.Unmarshal(body, &u)
	if err == nil && u.ID > 0 {
		return &u, nil
	}
	var bare struct {
		ID int64 `json:"update_id"`
	}
	if json.Unmarshal(body, &bare) != nil || bare.ID <= 0 {
		return nil, errNoUpdate
	}
	return &update{ID: bare.ID}, fmt.Errorf("update not understood: %w", err)
}
