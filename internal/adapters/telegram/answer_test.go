package telegram

import (
	"encoding/base64"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
)

func TestAPrivateQuestionIsAnsweredInItsChat(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/readout 2017-01-28")
	m := d.last(alice.ID, 1)
	if !strings.Contains(m.Text, "The answer to readout 2017-01-28") || !m.HTML || !m.NoPreview || m.ReplyTo != 0 {
		t.Errorf("%+v", m)
	}
	r := d.requests()[0]
	if r.Line != "readout 2017-01-28" || r.From.ID != "1001" || r.From.Realm != "telegram" || r.From.Name != "Alice" ||
		r.In.Room != "1001" || !r.In.Private || r.In.Thread != "" || r.At.IsZero() {
		t.Errorf("%+v", r)
	}
	d.settled()
}

func TestInGroupsOnlyWhatIsMeantForTheBotIsAnswered(t *testing.T) {
	d := begin(t, nil, telegramtest.NoPrivacy())
	g := d.tg.Supergroup("Desk")
	for _, silent := range []string{"hello all", "/readout@other_bot 2017", "/unknown 2017", "/unknown@readout_test_bot", "@other_bot tone", "mail a@readout_test_bot.org",
		"/start", "see /readout 2017", "please /tone@other_bot x"} {
		d.tg.Say(g, alice, silent)
	}
	first := d.tg.Say(g, alice, "/readout@README_test_bot 2017") // another bot's name
	d.tg.Say(g, alice, "/readout@Readout_Test_Bot 2017-01-28")
	m := d.last(g, 1)
	if m.ReplyTo <= d.tg.MessageOf(first) || !strings.Contains(m.Text, "The answer to readout 2017-01-28") {
		t.Errorf("%+v", m)
	}
	d.tg.Say(g, boris, "@readout_test_bot, what of 😀 sanctions?")
	d.last(g, 2)
	d.tg.Say(g, boris, "and ukraine?", telegramtest.ReplyTo(m.ID))
	d.last(g, 3)
	d.tg.Say(g, boris, "please /tone@readout_test_bot constructive")
	d.last(g, 4)
	d.tg.Say(g, boris, "/tone constructive")
	d.last(g, 5)
	want := []string{"readout 2017-01-28", "what of 😀 sanctions?", "and ukraine?", "tone constructive", "tone constructive"}
	if got := d.lines(); !slices.Equal(got, want) {
		t.Errorf("asked %q", got)
	}
	if r := d.requests()[1]; r.In.Private || r.In.Room != strconv.FormatInt(g, 10) {
		t.Errorf("%+v", r)
	}
}

func TestUnknownCommandsInPrivateReachTheCommands(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/redout 2017")
	d.tg.Say(alice.ID, alice, "/readout@other_bot 2017")
	d.tg.Say(alice.ID, alice, "что с санкциями?")
	d.tg.Say(alice.ID, alice, "a card", telegramtest.ViaBot())
	d.tg.Say(alice.ID, alice, "about")
	d.last(alice.ID, 3)
	if got := d.lines(); !slices.Equal(got, []string{"redout 2017", "что с санкциями?", "about"}) {
		t.Errorf("asked %q", got)
	}
}

func TestATopicIsAnsweredInTheTopic(t *testing.T) {
	d := begin(t, nil)
	g := d.tg.Supergroup("Forum", "Moscow", "Washington")
	topic := d.tg.Topic(g, "Washington")
	d.tg.Say(g, alice, "/help", telegramtest.In(topic))
	m := d.last(g, 1)
	if m.Thread != topic || d.requests()[0].In.Thread != strconv.Itoa(topic) {
		t.Errorf("%+v", m)
	}
	d.tg.Say(g, alice, "not a question", telegramtest.In(topic))
	d.tg.Press(m, m.Keyboard[0][0].Data, boris)
	if m = d.last(g, 2); m.Thread != topic || !strings.Contains(m.Text, "omitted sanctions") {
		t.Errorf("%+v", m)
	}
}

// A reply in a group without topics has a thread, which no message can be sent to.
func TestAReplyIsNoTopic(t *testing.T) {
	d := begin(t, nil)
	g := d.tg.Supergroup("Desk")
	d.tg.Say(g, alice, "/help")
	m := d.last(g, 1)
	d.tg.Say(g, alice, "about", telegramtest.ReplyTo(m.ID))
	if m = d.last(g, 2); d.requests()[1].In.Thread != "" {
		t.Errorf("%+v %+v", m, d.requests()[1])
	}
}

func TestLinksOpenACall(t *testing.T) {
	d := begin(t, nil)
	long := strings.TrimSpace(strings.Repeat("search deep words ", 10))
	key, err := d.keys.Keep(t.Context(), "a "+long)
	if err != nil {
		t.Fatal(err)
	}
	for payload, line := range map[string]string{
		"": "help", " 2017-01-28": "readout 2017-01-28", " 2017": "readout 2017", " latest": "readout latest", " about": "about",
		" " + base64.RawURLEncoding.EncodeToString([]byte("tone constructive")):       "tone constructive",
		" " + base64.RawURLEncoding.EncodeToString([]byte("что сказали о санкциях?")): "что сказали о санкциях?",
		" " + base64.RawURLEncoding.EncodeToString([]byte("about")):                   "about",
		" k-" + key: long,
	} {
		n := len(d.tg.Messages(d.tg.Private(alice)))
		d.tg.Say(alice.ID, alice, "/start"+payload)
		d.last(alice.ID, n+1)
		if got := d.lines(); got[len(got)-1] != line {
			t.Errorf("%q asks %q, not %q", payload, got[len(got)-1], line)
		}
	}
	g := d.tg.Group("Desk")
	d.tg.Say(g, alice, "/start@readout_test_bot 2017-01-28")
	d.last(g, 1)
}

func TestPagingIsInPlace(t *testing.T) {
	d := begin(t, nil)
	g := d.tg.Group("Desk")
	d.tg.Say(g, alice, "/long")
	m := d.last(g, 1)
	whole := m.Text
	for i := 1; ; i++ {
		row := m.Keyboard[0]
		last := row[len(row)-1]
		if !strings.HasPrefix(last.Label, "More ›") {
			break
		}
		press := d.tg.Press(m, last.Data, boris)
		d.tg.WaitCallback(press)
		m = d.tg.WaitEdits(m, i)
		whole += m.Text
	}
	for i := range 40 {
		if n := strings.Count(whole, "part "+strconv.Itoa(i)+" "); n != 1 {
			t.Errorf("part %d is seen %d times", i, n)
		}
	}
	back := m.Keyboard[0][0]
	d.tg.Press(m, back.Data, alice)
	m = d.tg.WaitEdits(m, m.Edits+1)
	d.tg.Press(m, m.Keyboard[0][0].Data, alice)
	d.tg.WaitEdits(m, m.Edits+1)
	if len(d.tg.Messages(g)) != 1 || !strings.HasPrefix(back.Label, "‹ Back") {
		t.Errorf("%d messages, %q", len(d.tg.Messages(g)), back.Label)
	}
}

func TestMoreOfAListIsInPlaceAndOtherQuestionsAreNot(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/calls")
	m := d.last(alice.ID, 1)
	b, _ := m.Button("By words")
	if !strings.HasPrefix(b.Data, "k ") {
		t.Errorf("a long line stands in %q", b.Data)
	}
	d.tg.Press(m, b.Data, alice)
	if got := d.last(alice.ID, 2); !strings.Contains(got.Text, "long words") {
		t.Errorf("%q", got.Text)
	}
	b, _ = m.Button("More")
	d.tg.Press(m, b.Data, alice)
	if m = d.tg.WaitEdits(m, 1); !strings.Contains(m.Text, "calls after x") || len(d.tg.Messages(alice.ID)) != 2 {
		t.Errorf("%q", m.Text)
	}
	// Pressed again in the message as it was, it changes nothing and is no error.
	d.tg.Forge(m, b.Data, alice)
	d.settled()
	if strings.Contains(d.log.String(), "level=ERROR") {
		t.Error(d.log)
	}
}

func TestAButtonOutlivesTheBot(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/calls")
	m := d.last(alice.ID, 1)
	d.close()
	d.run(nil)
	for i, label := range []string{"By words", "More"} {
		b, _ := m.Button(label)
		d.tg.Press(m, b.Data, alice)
		d.tg.WaitMessages(alice.ID, 2)
		if label == "More" {
			d.tg.WaitEdits(m, i)
		}
	}
}

func TestForgedAndForgottenButtons(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/help")
	m := d.last(alice.ID, 1)
	for _, data := range []string{"x", "p0 calls", "p calls", "p99999999999999999999 calls", "a ", "k ", "q line"} {
		d.tg.WaitCallback(d.tg.Forge(m, data, alice))
	}
	d.tg.Forge(m, "k key_99", alice)
	if got := d.tg.WaitMessages(alice.ID, 2)[1]; !strings.Contains(got.Text, "does not work any more") {
		t.Errorf("%q", got.Text)
	}
	d.keys.mu.Lock()
	d.keys.no = errors.New("disk full")
	d.keys.mu.Unlock()
	d.tg.Forge(m, "k key_0", alice)
	if got := d.tg.WaitMessages(alice.ID, 3)[2]; !strings.Contains(got.Text, "our fault") {
		t.Errorf("%q", got.Text)
	}
	// A page that there is no more is the last one there is.
	d.tg.Forge(m, "p77 about", alice)
	d.tg.WaitEdits(m, 1)
	d.settled()
}

func TestButtonsThatCannotBeKeptAreLeftOut(t *testing.T) {
	d := begin(t, func(c *Config) { c.Keys = &memoryKeys{no: errors.New("disk full")} })
	d.tg.Say(alice.ID, alice, "/calls")
	m := d.last(alice.ID, 1)
	if _, ok := m.Button("More"); !ok || len(m.Keyboard) != 1 {
		t.Errorf("%+v", m.Keyboard)
	}
}

func TestAPressIsAcknowledgedBeforeItIsAnswered(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/help")
	m := d.last(alice.ID, 1)
	release := d.tg.Hold("sendMessage")
	d.tg.WaitCallback(d.tg.Press(m, m.Keyboard[0][0].Data, alice))
	release()
	d.last(alice.ID, 2)
	// One that is too old to be acknowledged is answered.
	d.tg.Fail("answerCallbackQuery", telegramtest.Failure{Description: "Bad Request: query is too old and response timeout expired or query ID is invalid"})
	d.tg.Press(m, m.Keyboard[0][0].Data, alice)
	d.last(alice.ID, 3)
	if strings.Contains(d.log.String(), "not acknowledged") {
		t.Error(d.log)
	}
}

func TestAChangedQuestionChangesItsAnswer(t *testing.T) {
	d := begin(t, nil)
	d.tg.Private(alice)
	ask := d.tg.Say(alice.ID, alice, "/tone constructive")
	m := d.last(alice.ID, 1)
	id := d.tg.MessageOf(ask)
	d.tg.Edit(alice.ID, id, "/tone businesslike")
	if m = d.tg.WaitEdits(m, 1); !strings.Contains(m.Text, "tone businesslike") {
		t.Errorf("%q", m.Text)
	}
	d.tg.Edit(alice.ID, id, "/tone businesslike") // as when Telegram adds something to a message
	d.settled()
	d.tg.Advance(editable + time.Minute)
	d.tg.Edit(alice.ID, id, "/tone warm")
	d.settled()
	if got := d.tg.Messages(alice.ID); len(got) != 1 || got[0].Edits != 1 {
		t.Errorf("%d messages, %d edits", len(got), got[0].Edits)
	}
}

func TestAChangeThatMakesAQuestionIsAnswered(t *testing.T) {
	d := begin(t, nil, telegramtest.NoPrivacy())
	g := d.tg.Group("Desk")
	said := d.tg.Say(g, alice, "/reedout 2017")
	d.settled()
	d.tg.Edit(g, d.tg.MessageOf(said), "/readout 2017")
	m := d.last(g, 1)
	if m.ReplyTo != d.tg.MessageOf(said) {
		t.Errorf("%+v", m)
	}
}

func TestExportsAreDocuments(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/export calls csv")
	m := d.last(alice.ID, 2)
	if m.Document == nil || m.Document.Name != "answer.csv" || string(m.Document.Body) != "a,b\n1,2\n" {
		t.Errorf("%+v", m.Document)
	}
	d.settled()
}

func TestAPanicIsAnsweredWithAReference(t *testing.T) {
	d := begin(t, nil)
	d.tg.Say(alice.ID, alice, "/panic")
	if m := d.last(alice.ID, 1); !strings.Contains(m.Text, "our fault") {
		t.Errorf("%q", m.Text)
	}
	d.settled()
	if !strings.Contains(d.log.String(), "reference=") {
		t.Error(d.log)
	}
}

func TestACaptionIsAQuestion(t *testing.T) {
	b := testBot(t)
	a := b.asked(b.read([]byte(`{"update_id":1,"message":{"message_id":5,"from":{"id":7,"first_name":"A"},"chat":{"id":7,"type":"private"},"caption":"/tone x","caption_entities":[{"type":"bot_command","offset":0,"length":5}]}}`)))
	if a == nil || a.line != "tone x" {
		t.Errorf("%+v", a)
	}
}

func TestChannelsAndNamelessAdministrators(t *testing.T) {
	b := testBot(t)
	for body, want := range map[string]*ask{
		// A nameless administrator speaks as the group, and looks like a bot.
		`{"update_id":1,"message":{"message_id":5,"from":{"id":1087968824,"is_bot":true,"first_name":"Group"},"sender_chat":{"id":-5,"type":"supergroup","title":"Desk"},"chat":{"id":-5,"type":"supergroup"},"text":"/tone x","entities":[{"type":"bot_command","offset":0,"length":5}]}}`: {user: -5, name: "Desk", line: "tone x"},
		// A channel's post that is a command.
		`{"update_id":1,"channel_post":{"message_id":5,"sender_chat":{"id":-9,"type":"channel","title":"News"},"chat":{"id":-9,"type":"channel"},"text":"/help@readout_test_bot","entities":[{"type":"bot_command","offset":0,"length":22}]}}`: {user: -9, name: "News", line: "help"},
		// An ordinary post, a post copied to the group, and another bot are no questions.
		`{"update_id":1,"channel_post":{"message_id":5,"sender_chat":{"id":-9,"type":"channel","title":"News"},"chat":{"id":-9,"type":"channel"},"text":"help"}}`:                                                                                                                    nil,
		`{"update_id":1,"message":{"message_id":5,"from":{"id":777000,"first_name":"Telegram"},"sender_chat":{"id":-9,"type":"channel"},"is_automatic_forward":true,"chat":{"id":-5,"type":"supergroup"},"text":"/help","entities":[{"type":"bot_command","offset":0,"length":5}]}}`: nil,
		`{"update_id":1,"message":{"message_id":5,"from":{"id":55,"is_bot":true,"first_name":"B"},"chat":{"id":-5,"type":"supergroup"},"text":"/help","entities":[{"type":"bot_command","offset":0,"length":5}]}}`:                                                                   nil,
		// A press under what was inserted inline has no message.
		`{"update_id":1,"callback_query":{"id":"1","from":{"id":55,"first_name":"B"},"inline_message_id":"x","data":"a help"}}`: nil,
	} {
		got := b.asked(b.read([]byte(body)))
		if (got == nil) != (want == nil) || got != nil && (got.user != want.user || got.name != want.name || got.line != want.line) {
			t.Errorf("%s: %+v", body, got)
		}
	}
}

// In a channel a press opens the private chat: its readers must not be able to make the bot post.
func TestAPressInAChannelOpensThePrivateChat(t *testing.T) {
	d := begin(t, nil)
	ch := d.tg.Channel("News")
	doc := d.answer(t.Context(), commands.Request{Line: "calls"})
	if err := d.bot.Post(t.Context(), strconv.FormatInt(ch, 10), "", doc); err != nil {
		t.Fatal(err)
	}
	m := d.last(ch, 1)
	asked := len(d.lines())
	more, _ := m.Button("More")
	a := d.tg.WaitCallback(d.tg.Press(m, more.Data, alice))
	if a.URL != "https://t.me/readout_test_bot?start="+base64.RawURLEncoding.EncodeToString([]byte("calls after x")) {
		t.Errorf("%+v", a)
	}
	long, _ := m.Button("By words")
	a = d.tg.WaitCallback(d.tg.Press(m, long.Data, alice))
	_, start, _ := strings.Cut(a.URL, "start=")
	d.settled()
	if len(d.tg.Messages(ch)) != 1 || len(d.lines()) != asked {
		t.Error("the channel got an answer")
	}
	d.tg.Say(alice.ID, alice, "/start "+start)
	if got := d.last(alice.ID, 1); !strings.Contains(got.Text, "long words") {
		t.Errorf("%q", got.Text)
	}
}
