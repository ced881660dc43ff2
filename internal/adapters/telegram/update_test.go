package telegram

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"readoutbot/internal/adapters/telegram/telegramtest"
)

func TestEntitiesCountInUTF16(t *testing.T) {
	for _, c := range []struct {
		text           string
		offset, length int64
		want           string
	}{
		{"/tone x", 0, 5, "/tone"}, {"😀 @bot", 3, 4, "@bot"}, {"ё@bot", 1, 4, "@bot"}, {"a\U0001F1F7\U0001F1FAb", 5, 1, "b"},
		{"😀", 0, 2, "😀"}, {"😀", 1, 1, ""}, {"😀", 0, 1, ""}, {"abc", 0, 4, ""}, {"abc", -1, 2, ""}, {"abc", 1, 0, ""}, {"abc", 2, -1, ""},
		{"abc", 3, 1, ""}, {"", 0, 0, ""}, {"abc", 1 << 62, 1 << 62, ""}, {"abc", 1, 1<<63 - 1, ""}, {"\xff\xfe", 0, 2, "\xff\xfe"},
	} {
		from, to, ok := entity{Offset: c.offset, Length: c.length}.in(c.text)
		if ok != (c.want != "") || ok && c.text[from:to] != c.want {
			t.Errorf("%q from %d, %d long: %d %d %t", c.text, c.offset, c.length, from, to, ok)
		}
	}
}

func TestLinesAreFreedOfWhatIsNotTheQuestion(t *testing.T) {
	b := testBot(t)
	cmd := func(text string, more ...entity) string {
		word, _, _ := strings.Cut(text, " ")
		return say("private", text, append([]entity{{Type: "bot_command", Length: int64(units(word))}}, more...)...)
	}
	for _, c := range []struct{ body, line string }{
		{cmd("/readout 2017-01-28"), "readout 2017-01-28"},
		{cmd("/READOUT@Readout_Test_BOT  2017"), "readout  2017"},
		{cmd("/search @everyone #x", entity{Type: "mention", Offset: 8, Length: 9}), "search @everyone #x"},
		{say("private", "@readout_test_bot: tone", entity{Type: "mention", Length: 17}), "tone"},
		{say("supergroup", "what of @readout_test_bot sanctions", entity{Type: "mention", Offset: 8, Length: 17}), "what of  sanctions"},
		{say("supergroup", "Readout, tone", entity{Type: "text_mention", Length: 7, User: &user{ID: 7700700700}}), "tone"},
		{say("supergroup", "@readout_test_bot /tone x", entity{Type: "mention", Length: 17}, entity{Type: "bot_command", Offset: 18, Length: 5}), "tone x"},
		{say("supergroup", "@readout_test_bot", entity{Type: "mention", Length: 17}), ""},
		{say("private", "see /tone", entity{Type: "bot_command", Offset: 4, Length: 5}), "see /tone"},
		{say("private", "/помощь"), "/помощь"},
		{cmd("/start"), "help"},
		{cmd("/start 2017-01"), "readout 2017-01"},
		{cmd("/start white_house"), "readout white house"},
	} {
		a := b.asked(b.read([]byte(c.body)))
		if a == nil || a.line != c.line {
			t.Errorf("%s: %+v", c.body, a)
		}
	}
}

// say is an update with a message.
func say(kind, text string, entities ...entity) string {
	out, err := json.Marshal(map[string]any{"update_id": 7, "message": map[string]any{"message_id": 3, "date": 1, "from": map[string]any{"id": 5, "first_name": "A"},
		"chat": map[string]any{"id": 5, "type": kind}, "text": text, "entities": entities}})
	if err != nil {
		panic(err)
	}
	return strings.ReplaceAll(strings.NewReplacer(`"Type"`, `"type"`).Replace(string(out)), `"user":null`, `"user":{}`)
}

func TestWhatIsNotUnderstoodIsNoQuestion(t *testing.T) {
	b := testBot(t)
	for body, id := range map[string]int64{
		`{"update_id":7,"message":{"text":5}}`: 7, `{"update_id":8,"message":null}`: 8, `{"update_id":9}`: 9, `{"update_id":"x"}`: 0, `[]`: 0, ``: 0, `null`: 0,
		`{"update_id":-1}`: 0, `{"update_id":10,"callback_query":{"id":"1"}}`: 10, `{"update_id":11,"inline_query":{}}`: 11, `{"update_id":12,"my_chat_member":{}}`: 12,
		`{"update_id":13,"message":{"chat":{"id":1,"type":"private"},"from":{"id":1}}}`: 13, `{"update_id":14,"edited_message":{}}`: 14,
	} {
		u := b.read([]byte(body))
		if a := b.asked(u); u.ID != id || a != nil {
			t.Errorf("%s: %d %+v", body, u.ID, a)
		}
	}
}

func TestDataOfButtons(t *testing.T) {
	for _, line := range []string{"calls", "search a b", "p3 x", "k y"} {
		if p, ok := parsePayload(askData(line)); !ok || p != (payload{line: line}) {
			t.Errorf("%q: %+v %t", line, p, ok)
		}
		if p, ok := parsePayload(pageData(4, line)); !ok || p != (payload{line, 4, true}) {
			t.Errorf("%q: %+v %t", line, p, ok)
		}
	}
}

// Whatever JSON comes as an update, it is read without a panic, what it asks is a part of it, and no entity is believed.
func FuzzTelegramUpdate(f *testing.F) {
	f.Add([]byte(say("private", "/readout 2017", entity{Type: "bot_command", Length: 8})))
	f.Add([]byte(say("supergroup", "😀 @readout_test_bot x", entity{Type: "mention", Offset: 3, Length: 17})))
	f.Add([]byte(say("group", "/tone", entity{Type: "bot_command", Offset: -5, Length: 1 << 40})))
	f.Add([]byte(`{"update_id":1,"callback_query":{"id":"4","from":{"id":1},"message":{"message_id":1,"chat":{"id":1,"type":"private"}},"data":"p2 calls"}}`))
	f.Add([]byte(`{"update_id":1,"inline_query":{"id":"4","from":{"id":1},"query":"tone"}}`))
	f.Add([]byte(`{"update_id":1,"message":{"migrate_to_chat_id":-100}}`))
	f.Add([]byte(`{"update_id":1,"message":{"caption":"/start k-x","caption_entities":[{"type":"bot_command","offset":0,"length":6}],"chat":{"id":1,"type":"private"},"from":{"id":1}}}`))
	f.Add([]byte(`{"update_id":1,"edited_message":{"edit_date":9223372036854775807,"date":-9223372036854775808}}`))
	b := testBot(f)
	f.Fuzz(func(t *testing.T, body []byte) {
		u := b.read(body)
		a := b.asked(u)
		if a == nil {
			return
		}
		if a.update != u.ID || u.ID <= 0 {
			t.Errorf("update %d is %d", u.ID, a.update)
		}
		if !utf8.ValidString(a.line) {
			t.Errorf("a line that is no text: %q", a.line)
		}
		if p, ok := parsePayload(a.line); ok && (p.page < 0 || p.line == "") {
			t.Errorf("%q: %+v", a.line, p)
		}
		if u.Press != nil {
			b.press(u.Press)
			<-b.acks
		}
	})
}

// The fake's own updates are read as they are meant.
func TestUpdatesOfTheFake(t *testing.T) {
	d := newDesk(t)
	b := testBot(t)
	g := d.tg.Supergroup("Forum", "A")
	topic := d.tg.Topic(g, "A")
	a := b.asked(b.read(d.tg.Body(d.tg.Say(g, boris, "/tone@readout_test_bot x", telegramtest.In(topic)))))
	if a == nil || a.thread != int64(topic) || a.user != boris.ID || a.private || fmt.Sprint(a.chat) != fmt.Sprint(g) {
		t.Errorf("%+v", a)
	}
}
