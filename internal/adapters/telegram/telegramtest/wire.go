package telegramtest

// The types of the Bot API, as far as the fake speaks them.
type (
	wireUser struct {
		ID       int64  `json:"id"`
		Bot      bool   `json:"is_bot"`
		Name     string `json:"first_name"`
		Username string `json:"username,omitempty"`
		Lang     string `json:"language_code,omitempty"`
	}
	wireChat struct {
		ID       int64  `json:"id"`
		Type     string `json:"type"`
		Title    string `json:"title,omitempty"`
		Username string `json:"username,omitempty"`
		Name     string `json:"first_name,omitempty"`
		Forum    bool   `json:"is_forum,omitempty"`
	}
	wireEntity struct {
		Type     string `json:"type"`
		Offset   int    `json:"offset"`
		Length   int    `json:"length"`
		URL      string `json:"url,omitempty"`
		Language string `json:"language,omitempty"`
	}
	wireButton struct {
		Text    string  `json:"text"`
		URL     string  `json:"url,omitempty"`
		Data    *string `json:"callback_data,omitempty"`
		Switch  *string `json:"switch_inline_query,omitempty"`
		Current *string `json:"switch_inline_query_current_chat,omitempty"`
	}
	wireMarkup struct {
		Keyboard [][]wireButton `json:"inline_keyboard"`
	}
	wireDocument struct {
		FileID string `json:"file_id"`
		Unique string `json:"file_unique_id"`
		Name   string `json:"file_name"`
		Type   string `json:"mime_type,omitempty"`
		Size   int    `json:"file_size"`
	}
	wireTopic struct {
		Name  string `json:"name"`
		Color int    `json:"icon_color"`
	}
	wireMessage struct {
		ID              int           `json:"message_id"`
		Thread          int           `json:"message_thread_id,omitempty"`
		From            *wireUser     `json:"from,omitempty"`
		Sender          *wireChat     `json:"sender_chat,omitempty"`
		Chat            wireChat      `json:"chat"`
		Date            int64         `json:"date"`
		Edited          int64         `json:"edit_date,omitempty"`
		InTopic         bool          `json:"is_topic_message,omitempty"`
		ReplyTo         *wireMessage  `json:"reply_to_message,omitempty"`
		Via             *wireUser     `json:"via_bot,omitempty"`
		Text            string        `json:"text,omitempty"`
		Entities        []wireEntity  `json:"entities,omitempty"`
		Document        *wireDocument `json:"document,omitempty"`
		Caption         string        `json:"caption,omitempty"`
		CaptionEntities []wireEntity  `json:"caption_entities,omitempty"`
		Markup          *wireMarkup   `json:"reply_markup,omitempty"`
		MigrateTo       int64         `json:"migrate_to_chat_id,omitempty"`
		MigrateFrom     int64         `json:"migrate_from_chat_id,omitempty"`
		TopicCreated    *wireTopic    `json:"forum_topic_created,omitempty"`
	}
	wireMember struct {
		User   wireUser `json:"user"`
		Status string   `json:"status"`
	}
	wireMemberChange struct {
		Chat wireChat   `json:"chat"`
		From wireUser   `json:"from"`
		Date int64      `json:"date"`
		Old  wireMember `json:"old_chat_member"`
		New  wireMember `json:"new_chat_member"`
	}
	wireCallback struct {
		ID       string       `json:"id"`
		From     wireUser     `json:"from"`
		Message  *wireMessage `json:"message,omitempty"`
		Instance string       `json:"chat_instance"`
		Data     string       `json:"data"`
	}
	wireInline struct {
		ID     string   `json:"id"`
		From   wireUser `json:"from"`
		Query  string   `json:"query"`
		Offset string   `json:"offset"`
		Chat   string   `json:"chat_type,omitempty"`
	}
)

func wire(u User) wireUser {
	return wireUser{ID: u.ID, Bot: u.Bot, Name: u.Name, Username: u.Username, Lang: u.Lang}
}

func (c *chat) wire() wireChat {
	if c.kind == private {
		return wireChat{ID: c.id, Type: c.kind, Username: c.with.Username, Name: c.with.Name}
	}
	return wireChat{ID: c.id, Type: c.kind, Title: c.title, Forum: c.forum}
}

// message is a message as an update or a result has it. A reply brings what it replies to, one step deep; so does what
// is said in a topic without replying, which counts as a reply to the topic's beginning.
func (c *chat) message(m *message, deep bool) *wireMessage {
	w := &wireMessage{ID: m.ID, Thread: m.Thread, Chat: c.wire(), Date: m.At.Unix(), InTopic: c.forum && m.Thread != 0,
		MigrateTo: m.migrateTo, MigrateFrom: m.migrateFrom}
	if c.kind == channel {
		sender := c.wire()
		w.Sender = &sender
	} else {
		from := wire(m.from)
		w.From = &from
	}
	if m.via != nil {
		via := wire(*m.via)
		w.Via = &via
	}
	if !m.edited.IsZero() {
		w.Edited = m.edited.Unix()
	}
	if d := m.Document; d != nil {
		w.Document = &wireDocument{FileID: m.fileID(), Unique: m.fileID(), Name: d.Name, Type: d.Type, Size: len(d.Body)}
		w.Caption, w.CaptionEntities = m.Text, entities(m.Entities)
	} else {
		w.Text, w.Entities = m.Text, entities(m.Entities)
	}
	if len(m.buttons) > 0 {
		w.Markup = &wireMarkup{Keyboard: m.buttons}
	}
	if t := c.topic(m.Thread); deep && c.forum && m.ReplyTo == 0 && t != nil {
		maker := wire(Alice())
		w.ReplyTo = &wireMessage{ID: t.id, Thread: t.id, From: &maker, Chat: c.wire(), Date: m.At.Unix(), InTopic: true,
			TopicCreated: &wireTopic{Name: t.name, Color: 7322096}}
	} else if r := c.byID[m.ReplyTo]; deep && r != nil {
		w.ReplyTo = c.message(r, false)
	}
	return w
}

func entities(es []Entity) []wireEntity {
	var out []wireEntity
	for _, e := range es {
		out = append(out, wireEntity(e))
	}
	return out
}
