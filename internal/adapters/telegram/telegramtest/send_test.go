package telegramtest

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"reflect"
	"strings"
	"testing"
)

func TestASentMessageStandsInItsChat(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	asked := s.MessageOf(s.Say(chat, Alice(), "/help"))
	r := must[wireMessage](t, s, "sendMessage", args{
		"chat_id": id(chat), "text": "<b>Help</b>", "parse_mode": "HTML", "link_preview_options": `{"is_disabled":true}`,
		"reply_parameters": fmt.Sprintf(`{"message_id":%d}`, asked), "disable_notification": "true", "protect_content": "true",
		"reply_markup": `{"inline_keyboard":[[{"text":"More","callback_data":"a more"},{"text":"Source","url":"https://example.org/x"}],[]]}`,
	})
	want := Message{
		ID: asked + 1, Chat: chat, ReplyTo: asked, Text: "Help", Source: "<b>Help</b>", HTML: true, NoPreview: true, Silent: true, Protected: true,
		Entities: []Entity{{Type: "bold", Length: 4}}, At: s.Now(),
		Keyboard: [][]Button{{{Label: "More", Data: "a more"}, {Label: "Source", URL: "https://example.org/x"}}},
	}
	got := s.WaitMessages(chat, 1)
	if len(got) != 1 || !reflect.DeepEqual(got[0], want) {
		t.Errorf("%+v\nwant %+v", got, want)
	}
	if r.ID != want.ID || r.From.ID != s.Me.ID || r.ReplyTo.Text != "/help" || len(r.Markup.Keyboard) != 1 || r.Chat.Type != "private" {
		t.Errorf("result %+v", r)
	}
	if b, ok := got[0].Button("More"); !ok || b.Data != "a more" {
		t.Errorf("button %v %v", b, ok)
	}
	if _, ok := got[0].Button("Less"); ok {
		t.Error("there is a button that there is not")
	}
}

func TestRepliesToWhatIsNotThere(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	no(t, s, "sendMessage", args{"chat_id": id(chat), "text": "x", "reply_to_message_id": "9"}, 400, "message to be replied not found", false)
	m := must[wireMessage](t, s, "sendMessage", args{"chat_id": id(chat), "text": "x", "reply_parameters": `{"message_id":9,"allow_sending_without_reply":true}`})
	if m.ReplyTo != nil {
		t.Errorf("%+v", m)
	}
}

func TestKeyboardLimits(t *testing.T) {
	s := still(t)
	chat := id(s.Private(Alice()))
	button := func(data string) string { return fmt.Sprintf(`{"text":"x","callback_data":%q}`, data) }
	row := func(n int) string { return "[" + strings.TrimSuffix(strings.Repeat(button("d")+",", n), ",") + "]" }
	rows := func(n int) string { return strings.TrimSuffix(strings.Repeat(row(1)+",", n), ",") }
	send := func(rows string) args {
		return args{"chat_id": chat, "text": "x", "reply_markup": `{"inline_keyboard":` + rows + `}`}
	}
	for _, fine := range []string{"[[" + button(strings.Repeat("й", 32)) + "]]", "[" + row(8) + "]", "[" + rows(100) + "]", "[]",
		`[[{"text":"x","switch_inline_query_current_chat":""}]]`} {
		must[wireMessage](t, s, "sendMessage", send(fine))
	}
	for rows, says := range map[string]string{
		"[[" + button(strings.Repeat("й", 32)+"x") + "]]": "BUTTON_DATA_INVALID",
		"[[" + button("") + "]]":                          "BUTTON_DATA_INVALID",
		"[" + row(9) + "]":                                "9 buttons in a row",
		"[" + rows(101) + "]":                             "reply markup is too long",
		"null":                                            "must be of type Array",
		`[[{"text":"","callback_data":"x"}]]`:             "must be non-empty",
		`[[{"text":"x"}]]`:                                "Text buttons are unallowed",
		`[[{"text":"x","callback_data":"x","url":"https://a.b/"}]]`: "of 2 kinds",
		`[[{"text":"x","url":"https://local/"}]]`:                   "is invalid",
		`[[{"text":"x","data":"y"}]]`:                               "unknown field",
	} {
		no(t, s, "sendMessage", send(rows), 400, says, true)
	}
}

// upload sends a document as the library does.
func upload(t *testing.T, s *Server, a args, field, name, body string) reply {
	t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	for k, v := range a {
		if err := m.WriteField(k, v); err != nil {
			t.Fatal(err)
		}
	}
	part, err := m.CreateFormFile(field, name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := part.Write([]byte(body)); err != nil {
		t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := request(t, s.URL()+"/bot"+s.Token()+"/sendDocument", m.FormDataContentType(), b.String())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestDocuments(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	to := args{"chat_id": id(chat), "caption": "<i>export</i>", "parse_mode": "HTML"}
	if r := upload(t, s, to, "document", "a.csv", "x,y\n"); !r.OK {
		t.Fatalf("%+v", r)
	}
	m := s.Messages(chat)[0]
	if m.Document == nil || m.Document.Name != "a.csv" || string(m.Document.Body) != "x,y\n" || m.Text != "export" || len(m.Entities) != 1 {
		t.Errorf("%+v", m)
	}
	again := must[wireMessage](t, s, "sendDocument", args{"chat_id": id(chat), "document": fmt.Sprintf("file-%d-%d", chat, m.ID)})
	if again.Document.Name != "a.csv" || again.Document.Size != 4 {
		t.Errorf("%+v", again.Document)
	}
	for _, c := range []struct {
		a           args
		field, body string
		says        string
	}{
		{to, "document", "", "file must be non-empty"},
		{to, "file", "x", `unknown file "file"`},
		{args{"chat_id": id(chat), "caption": strings.Repeat("x", maxCaption+1)}, "document", "x", "message caption is too long"},
	} {
		if r := upload(t, s, c.a, c.field, "a.csv", c.body); r.Code != 400 || !strings.Contains(r.Description, c.says) {
			t.Errorf("%+v, want %q", r, c.says)
		}
	}
	if r := upload(t, s, args{"chat_id": id(chat), "caption": strings.Repeat("x", maxCaption)}, "document", "a.csv", "x"); !r.OK {
		t.Errorf("%+v", r)
	}
	no(t, s, "sendDocument", to, 400, "there is no document", true)
	no(t, s, "sendDocument", args{"chat_id": id(chat), "document": "file-1-1"}, 400, "wrong file identifier", true)
	no(t, s, "editMessageText", args{"chat_id": id(chat), "message_id": id(int64(m.ID)), "text": "x"}, 400, "no text in the message", true)
	big := &call{s: s, method: "sendDocument", args: to, file: &Document{Name: "a", Body: make([]byte, maxDocument+1)}}
	s.sendDocument(big)
	if big.no == nil || big.no.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("%+v", big.no)
	}
	s.Violations()
}

func TestEditsAreInPlace(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	theirs := s.MessageOf(s.Say(chat, Alice(), "/help"))
	m := must[wireMessage](t, s, "sendMessage", args{"chat_id": id(chat), "text": "<b>one</b>", "parse_mode": "HTML",
		"reply_markup": `{"inline_keyboard":[[{"text":"More","callback_data":"p2"}]]}`})
	at := func(message int, more args) args {
		more["chat_id"], more["message_id"] = id(chat), id(int64(message))
		return more
	}
	same := args{"text": "<strong>one</strong>", "parse_mode": "HTML", "reply_markup": `{"inline_keyboard":[[{"text":"More","callback_data":"p2"}]]}`}
	no(t, s, "editMessageText", at(m.ID, same), 400, "message is not modified", false)
	no(t, s, "editMessageReplyMarkup", at(m.ID, args{"reply_markup": same["reply_markup"]}), 400, "message is not modified", false)
	no(t, s, "editMessageText", at(99, args{"text": "x"}), 400, "message to edit not found", false)
	no(t, s, "editMessageText", at(theirs, args{"text": "x"}), 400, "message can't be edited", true)
	no(t, s, "editMessageText", args{"chat_id": id(chat), "text": "x"}, 400, "message identifier is not specified", true)
	no(t, s, "editMessageText", at(m.ID, args{"text": "<b>", "parse_mode": "HTML"}), 400, "can't parse entities", true)
	must[wireMessage](t, s, "editMessageText", at(m.ID, args{"text": "two"}))
	got := s.WaitEdits(Message{Chat: chat, ID: m.ID}, 1)
	if got.Text != "two" || got.Keyboard != nil || got.Entities != nil || got.Edits != 1 || len(s.Messages(chat)) != 1 {
		t.Errorf("%+v", got)
	}
	must[wireMessage](t, s, "editMessageReplyMarkup", at(m.ID, args{"reply_markup": `{"inline_keyboard":[[{"text":"Back","callback_data":"p1"}]]}`}))
	if got := s.WaitEdits(got, 2); got.Text != "two" || got.Keyboard[0][0].Data != "p1" {
		t.Errorf("%+v", got)
	}
	no(t, s, "deleteMessage", at(theirs, args{}), 400, "message can't be deleted", true)
	must[bool](t, s, "deleteMessage", at(m.ID, args{}))
	if len(s.Messages(chat)) != 0 {
		t.Error("the message still stands")
	}
	no(t, s, "deleteMessage", at(m.ID, args{}), 400, "message to delete not found", false)
}

func TestWhereTheBotMayNotSpeak(t *testing.T) {
	s := still(t)
	chat, group, super := s.Private(Alice()), s.Group("Desk"), s.Supergroup("Forum")
	send := func(chat int64) args { return args{"chat_id": id(chat), "text": "x"} }
	no(t, s, "sendMessage", send(12345), 400, "chat not found", false)
	s.Member(chat, Alice(), "kicked")
	no(t, s, "sendMessage", send(chat), 403, "Forbidden: bot was blocked by the user", false)
	s.Member(group, Alice(), "kicked")
	no(t, s, "sendMessage", send(group), 403, "Forbidden: bot was kicked from the group chat", false)
	if s.Say(group, Alice(), "/help") != 0 {
		t.Error("the bot hears what is said where it is not")
	}
	must[bool](t, s, "leaveChat", args{"chat_id": id(super)})
	no(t, s, "sendMessage", send(super), 403, "Forbidden: bot is not a member of the supergroup chat", false)
	s.Member(chat, Alice(), "member")
	must[wireMessage](t, s, "sendMessage", send(chat))
	s.Forbid(chat, "user is deactivated")
	no(t, s, "sendMessage", send(chat), 403, "Forbidden: user is deactivated", false)
	got := poll(t, s, nil)
	if len(got) != 3 || got[0].Member.New.Status != "kicked" || got[0].Member.Old.Status != "member" || got[0].Member.New.User.ID != s.Me.ID || got[1].Member.Chat.ID != group {
		t.Errorf("%+v", got)
	}
}

func TestAGroupBecomesASupergroup(t *testing.T) {
	s := still(t)
	group := s.Group("Desk")
	super := s.Migrate(group)
	r := no(t, s, "sendMessage", args{"chat_id": id(group), "text": "x"}, 400, "group chat was upgraded to a supergroup chat", false)
	if r.Parameters.MigrateTo != super {
		t.Errorf("%+v", r)
	}
	got := poll(t, s, nil)
	if len(got) != 2 || got[0].Message.Chat.ID != group || got[0].Message.MigrateTo != super || got[1].Message.Chat.ID != super || got[1].Message.MigrateFrom != group {
		t.Errorf("%+v", got)
	}
	must[wireMessage](t, s, "sendMessage", args{"chat_id": id(super), "text": "x"})
	if s.Say(group, Alice(), "/help") != 0 {
		t.Error("something is said in a group that is no more")
	}
}

func TestChatsAndTheirMembers(t *testing.T) {
	s := still(t)
	chat := s.Supergroup("Forum", "Calls")
	s.Admin(chat, Boris())
	if c := must[wireChat](t, s, "getChat", args{"chat_id": id(chat)}); c.Title != "Forum" || !c.Forum {
		t.Errorf("%+v", c)
	}
	for user, want := range map[int64]string{Alice().ID: "member", Boris().ID: "administrator", s.Me.ID: "member"} {
		if m := must[wireMember](t, s, "getChatMember", args{"chat_id": id(chat), "user_id": id(user)}); m.Status != want {
			t.Errorf("%d is %q", user, m.Status)
		}
	}
	no(t, s, "getChatMember", args{"chat_id": id(chat)}, 400, "invalid user_id", true)
	must[bool](t, s, "sendChatAction", args{"chat_id": id(chat), "action": "typing"})
	no(t, s, "sendChatAction", args{"chat_id": id(chat), "action": "dancing"}, 400, "wrong parameter action", true)
}
