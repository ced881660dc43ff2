package telegram

import (
	"encoding/base64"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// via is how something came that has to be done.
type via string

const (
	byCommand via = "command"
	byMessage via = "message"
	byMention via = "mention"
	byReply   via = "reply"
	byLink    via = "link"
	byButton  via = "button"
	byInline  via = "inline"
	byTexts   via = "texts"
	byMove    via = "move"
	byLeave   via = "leave"
)

// ask is what an update asks for: a line, who asks, and where the answer belongs.
type ask struct {
	update int64
	via    via
	line   string
	user   int64 // 0 when nobody asks
	name   string
	at     time.Time

	chat    int64
	thread  int64 // the topic; 0 is none
	private bool  // only the asker reads there
	message int64 // what asks, or bears the button
	edit    bool  // the question was changed after it was asked
	query   string
	texts   *texts // what is compared, if it is not in the corpus
	to      string // the id that a chat has now
}

// editable is how long after it was asked a question may be changed: its answer is changed then.
const editable = 5 * time.Minute

// asked says what an update asks for; nil if nothing.
func (b *Bot) asked(u *update) *ask {
	switch {
	case u.Message != nil && (u.Message.MigrateTo != 0 || u.Message.MigrateFrom != 0):
		m := u.Message
		from, to := m.Chat.ID, m.MigrateTo
		if to == 0 {
			from, to = m.MigrateFrom, m.Chat.ID
		}
		return &ask{update: u.ID, via: byMove, chat: from, to: strconv.FormatInt(to, 10)}
	case u.Message != nil:
		return b.fromMessage(u.ID, u.Message)
	case u.Post != nil:
		return b.fromMessage(u.ID, u.Post)
	case u.Edited != nil:
		m := u.Edited
		if a := b.fromMessage(u.ID, m); a != nil && m.Edited-m.Date <= int64(editable/time.Second) {
			a.edit = true
			return a
		}
	case u.Press != nil:
		return b.fromPress(u.ID, u.Press)
	case u.Inline != nil && u.Inline.From != nil:
		q := u.Inline
		return &ask{update: u.ID, via: byInline, line: q.Query, user: q.From.ID, name: q.From.name(), at: b.c.Now(), query: q.ID}
	case u.Member != nil:
		switch u.Member.New.Status {
		case "left", "kicked":
			return &ask{update: u.ID, via: byLeave, chat: u.Member.Chat.ID}
		}
	}
	return nil
}

// fromMessage makes a question of a message that is meant for the bot.
func (b *Bot) fromMessage(update int64, m *message) *ask {
	if m.Copied || m.Via != nil && m.Via.ID == b.self.ID {
		return nil
	}
	a := &ask{update: update, chat: m.Chat.ID, thread: m.topic(), private: m.Chat.isPrivate(), message: m.ID, at: time.Unix(m.Date, 0)}
	switch {
	case m.Sender != nil:
		a.user, a.name = m.Sender.ID, m.Sender.Title
	case m.From != nil && !m.From.Bot:
		a.user, a.name = m.From.ID, m.From.name()
	default:
		return nil
	}
	text, entities := m.body()
	var ok bool
	if a.line, a.via, ok = b.command(text, entities, a.private); ok || a.via != "" {
		if !ok {
			return nil
		}
		return b.orTexts(m, a)
	}
	line, mentioned := b.freed(text, entities)
	switch {
	case strings.TrimSpace(text) == "":
		return nil
	case a.private:
		a.via = byMessage
	case mentioned:
		a.via = byMention
	case m.ReplyTo != nil && m.ReplyTo.From != nil && m.ReplyTo.From.ID == b.self.ID && len(m.ReplyTo.Topic) == 0:
		a.via = byReply
	default:
		return nil
	}
	a.line = line
	return b.orTexts(m, a)
}

// orTexts makes a comparison of texts of a question that asks for one.
func (b *Bot) orTexts(m *message, a *ask) *ask {
	if a.texts = b.compared(m, a.line); a.texts != nil {
		a.via = byTexts
	}
	return a
}

// command reads a message that has a command in it: the line, and whether it is for us. How it came is "" if there is
// no command. One that stands within a text is one only if it names the bot.
func (b *Bot) command(text string, entities []entity, private bool) (line string, how via, ok bool) {
	for _, e := range entities {
		if e.Type != "bot_command" {
			continue
		}
		from, to, in := e.in(text)
		if !in || text[from] != '/' {
			continue
		}
		name, bot, addressed := strings.Cut(text[from+1:to], "@")
		ours := addressed && strings.EqualFold(bot, b.self.Username)
		if before, _ := b.freed(text[:from], entities); before != "" && !ours {
			continue
		}
		if addressed && !ours {
			return "", byCommand, false
		}
		name = strings.ToLower(name)
		if name == "start" {
			if !private && !ours {
				return "", byCommand, false
			}
			return deepLine(strings.TrimSpace(text[to:]), b.names), byLink, true
		}
		_, ours = b.names[name]
		return name + text[to:], byCommand, private || ours
	}
	return "", "", false
}

// freed is a text without the bot's name, and whether it was there.
func (b *Bot) freed(text string, entities []entity) (line string, mentioned bool) {
	var out strings.Builder
	at := 0
	for _, e := range entities {
		if e.Type != "mention" && e.Type != "text_mention" {
			continue
		}
		from, to, in := e.in(text)
		if !in || from < at {
			continue
		}
		if e.User != nil && e.User.ID == b.self.ID || strings.EqualFold(text[from:to], "@"+b.self.Username) {
			out.WriteString(text[at:from])
			at, mentioned = to, true
		}
	}
	if !mentioned {
		return strings.TrimSpace(text), false
	}
	out.WriteString(text[at:])
	return strings.TrimLeft(strings.TrimSpace(out.String()), ",:;.— "), true
}

// fromPress makes a question of a pressed button. Under what was inserted inline there are none, and in a channel a
// press opens the private chat: its readers do not write there.
func (b *Bot) fromPress(update int64, p *press) *ask {
	if p.From == nil || p.Message == nil || p.Data == "" || p.Message.Chat.isChannel() {
		return nil
	}
	m := p.Message
	return &ask{update: update, via: byButton, line: p.Data, user: p.From.ID, name: p.From.name(), at: b.c.Now(),
		chat: m.Chat.ID, thread: m.topic(), private: m.Chat.isPrivate(), message: m.ID}
}

// mostStart is the longest payload of a link, in bytes.
const mostStart = 64

// bareDate is a payload that people write by hand.
var bareDate = regexp.MustCompile(`^\d{4}(-\d\d){0,2}$`)

// keyed is how a payload begins that is behind a stored key.
const keyed = "k-"

// deepLine is the line that a link's payload opens: a line in base64url if it is one, else a date or a word whose call
// is wanted. Without a payload it is a greeting. A key is returned as a button's payload.
func deepLine(payload string, names map[string]bool) string {
	known := func(name string) bool {
		_, ok := names[strings.ToLower(name)]
		return ok
	}
	switch {
	case payload == "":
		return "help"
	case bareDate.MatchString(payload):
		return "readout " + payload
	case known(payload):
		return payload
	case strings.HasPrefix(payload, keyed):
		return "k " + payload[len(keyed):]
	}
	if raw, err := base64.RawURLEncoding.DecodeString(payload); err == nil && utf8.Valid(raw) {
		line := strings.TrimSpace(string(raw))
		name, _, more := strings.Cut(line, " ")
		if (more || known(name)) && strings.IndexFunc(line, unicode.IsControl) < 0 {
			return line
		}
	}
	return "readout " + strings.ReplaceAll(payload, "_", " ")
}

// startOf is the payload of a link that opens what a button's data opens, "" if there is none that is short enough.
func startOf(data string) string {
	kind, line, ok := strings.Cut(data, " ")
	start := keyed + line
	if kind != "k" {
		start = base64.RawURLEncoding.EncodeToString([]byte(line))
	}
	if !ok || len(start) > mostStart {
		return ""
	}
	return start
}

// payload is a button's data in parts.
type payload struct {
	line  string
	page  int
	place bool // the message that bears the button is to show it
}

// A button's data is a kind, a space and a line: "a" asks the line, "p" and a number shows a page of its answer in
// place. "k" and a key stands for data that is too long.
func parsePayload(data string) (payload, bool) {
	kind, line, ok := strings.Cut(data, " ")
	if !ok || line == "" {
		return payload{}, false
	}
	if kind == "a" {
		return payload{line: line}, true
	}
	n, err := strconv.Atoi(strings.TrimPrefix(kind, "p"))
	if kind == "" || kind[0] != 'p' || err != nil || n < 1 {
		return payload{}, false
	}
	return payload{line: line, page: n - 1, place: true}, true
}

func askData(line string) string            { return "a " + line }
func pageData(page int, line string) string { return "p" + strconv.Itoa(page+1) + " " + line }
