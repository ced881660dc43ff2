package telegramtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func withButton(t *testing.T, s *Server) Message {
	t.Helper()
	chat := s.Private(Alice())
	must[wireMessage](t, s, "sendMessage", args{"chat_id": id(chat), "text": "x", "reply_markup": `{"inline_keyboard":[[{"text":"More","callback_data":"a more"}]]}`})
	return s.Messages(chat)[0]
}

func TestAPressIsAnsweredOnceAndInTime(t *testing.T) {
	s := still(t)
	m := withButton(t, s)
	press := s.Press(m, "a more", Boris())
	got := poll(t, s, nil)
	if q := got[0].Callback; q.ID != press || q.Data != "a more" || q.From.ID != Boris().ID || q.Message.ID != m.ID || q.Message.Chat.ID != m.Chat {
		t.Errorf("%+v", q)
	}
	if u := s.Unanswered(); !slices.Equal(u, []string{press}) {
		t.Errorf("unanswered %v", u)
	}
	must[bool](t, s, "answerCallbackQuery", args{"callback_query_id": press, "text": "…", "show_alert": "true", "cache_time": "3"})
	if a := s.WaitCallback(press); a != (CallbackAnswer{ID: press, Text: "…", Alert: true, Cache: 3}) {
		t.Errorf("%+v", a)
	}
	no(t, s, "answerCallbackQuery", args{"callback_query_id": press}, 400, "query is too old", false)
	no(t, s, "answerCallbackQuery", args{"callback_query_id": "12"}, 400, "query is too old", false)
	no(t, s, "answerCallbackQuery", args{}, 400, "callback_query_id is empty", true)
	late := s.Press(m, "a more", Alice())
	s.Advance(callbackLife + time.Millisecond)
	no(t, s, "answerCallbackQuery", args{"callback_query_id": late}, 400, "query is too old", false)
	next := s.Forge(m, "p9 nothing", Alice())
	no(t, s, "answerCallbackQuery", args{"callback_query_id": next, "text": strings.Repeat("x", maxNotice+1)}, 400, "MESSAGE_TOO_LONG", true)
	no(t, s, "answerCallbackQuery", args{"callback_query_id": next, "url": "nowhere"}, 400, "URL_INVALID", true)
	no(t, s, "answerCallbackQuery", args{"callback_query_id": next, "cache_time": "-1"}, 400, "negative", true)
	must[bool](t, s, "answerCallbackQuery", args{"callback_query_id": next, "text": strings.Repeat("x", maxNotice)})
	if calls, _ := s.Answers(); len(calls) != 2 {
		t.Errorf("%v", calls)
	}
}

func TestAButtonThatIsNotThereCannotBePressed(t *testing.T) {
	st := &stub{TB: t}
	s := New(st)
	m := withButton(t, s)
	defer st.end()
	defer func() {
		if recover() == nil || len(st.errors) != 1 || !strings.Contains(st.errors[0], `has no button "a less"`) {
			t.Errorf("errors %q", st.errors)
		}
	}()
	s.Press(m, "a less", Alice())
}

// results makes inline results of which f changes each.
func results(t *testing.T, n int, f func(i int, r map[string]any)) string {
	t.Helper()
	out := []map[string]any{}
	for i := range n {
		r := map[string]any{"type": "article", "id": fmt.Sprint("r", i), "title": "Call", "description": "2017", "url": "https://example.org/x",
			"input_message_content": map[string]any{"message_text": "<b>Call</b>", "parse_mode": "HTML", "link_preview_options": map[string]any{"is_disabled": true}}}
		if f != nil {
			f(i, r)
		}
		out = append(out, r)
	}
	b, err := json.Marshal(out)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestInlineQueriesAreAnswered(t *testing.T) {
	s := still(t)
	q := s.Inline(Alice(), "sanctions 2017")
	if got := poll(t, s, nil); got[0].Inline.Query != "sanctions 2017" || got[0].Inline.ID != q || got[0].Inline.From.Lang != "en" {
		t.Errorf("%+v", got[0].Inline)
	}
	must[bool](t, s, "answerInlineQuery", args{"inline_query_id": q, "results": results(t, maxResults, nil), "cache_time": "60", "is_personal": "true",
		"next_offset": "50", "button": `{"text":"Help","start_parameter":"help"}`})
	a := s.WaitInline(q)
	if len(a.Results) != maxResults || a.Cache != 60 || !a.Personal || a.NextOffset != "50" || a.Label != "Help" || a.Start != "help" {
		t.Errorf("%+v", a)
	}
	if r := a.Results[1]; r.ID != "r1" || r.Title != "Call" || r.Description != "2017" || r.URL != "https://example.org/x" || r.Message.Text != "Call" ||
		!r.Message.NoPreview || r.Message.Entities[0].Type != "bold" {
		t.Errorf("%+v", r)
	}
	no(t, s, "answerInlineQuery", args{"inline_query_id": q, "results": "[]"}, 400, "query is too old", false)
	next := s.InlineAt(Alice(), "sanctions", "50")
	if got := poll(t, s, args{"offset": "-1"}); got[0].Inline.Offset != "50" {
		t.Errorf("%+v", got[0].Inline)
	}
	must[bool](t, s, "answerInlineQuery", args{"inline_query_id": next, "results": "[]"})
	if a := s.WaitInline(next); a.Cache != 300 || a.Results != nil {
		t.Errorf("%+v", a)
	}
	late := s.Inline(Alice(), "x")
	s.Advance(inlineLife + time.Millisecond)
	no(t, s, "answerInlineQuery", args{"inline_query_id": late, "results": "[]"}, 400, "query is too old", false)
}

func TestInlineLimits(t *testing.T) {
	s := still(t)
	q := s.Inline(Alice(), "x")
	one := func(name string, v any) string {
		return results(t, 1, func(_ int, r map[string]any) { r[name] = v })
	}
	content := func(text string) map[string]any { return map[string]any{"message_text": text, "parse_mode": "HTML"} }
	for says, bad := range map[string]string{
		"RESULTS_TOO_MUCH":               results(t, maxResults+1, nil),
		"RESULT_ID_DUPLICATE":            results(t, 2, func(_ int, r map[string]any) { r["id"] = "same" }),
		"RESULT_ID_INVALID":              one("id", strings.Repeat("x", maxID+1)),
		"ARTICLE_TITLE_EMPTY":            one("title", ""),
		"WEBDOCUMENT_URL_INVALID":        one("url", "nowhere"),
		"not known here":                 one("type", "photo"),
		"input_message_content is empty": one("input_message_content", nil),
		"message is too long":            one("input_message_content", content(strings.Repeat("x", maxText+1))),
		"message text is empty":          one("input_message_content", content("")),
		"can't parse entities":           one("input_message_content", content("<b>")),
		"BUTTON_DATA_INVALID":            one("reply_markup", json.RawMessage(`{"inline_keyboard":[[{"text":"x","callback_data":""}]]}`)),
		"unknown field":                  one("colour", "red"),
		"results is empty":               "",
	} {
		no(t, s, "answerInlineQuery", args{"inline_query_id": q, "results": bad}, 400, says, true)
	}
	for says, bad := range map[string]args{
		"NEXT_OFFSET_INVALID": {"next_offset": strings.Repeat("x", 65)},
		"start_parameter":     {"button": `{"text":"x","start_parameter":"a b"}`},
		"negative":            {"cache_time": "-1"},
	} {
		bad["inline_query_id"], bad["results"] = q, "[]"
		no(t, s, "answerInlineQuery", bad, 400, says, true)
	}
	must[bool](t, s, "answerInlineQuery", args{"inline_query_id": q, "results": "[]"})
}

func TestMenus(t *testing.T) {
	s := still(t)
	group := s.Group("Desk")
	menu := func(n int) string {
		out := []BotCommand{}
		for i := range n {
			out = append(out, BotCommand{fmt.Sprint("c", i), "what it does"})
		}
		b, err := json.Marshal(out)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	must[bool](t, s, "setMyCommands", args{"commands": menu(maxCommands), "scope": `{"type":"all_private_chats"}`, "language_code": "ru"})
	must[bool](t, s, "setMyCommands", args{"commands": menu(2)})
	must[bool](t, s, "setMyCommands", args{"commands": menu(1), "scope": fmt.Sprintf(`{"type":"chat","chat_id":%d}`, group)})
	for scope, want := range map[string]int{"all_private_chats/ru": 100, "all_private_chats/": 0, "default/": 2, fmt.Sprint("chat ", group, "/"): 1} {
		name, lang, _ := strings.Cut(scope, "/")
		if got := s.Commands(name, lang); len(got) != want {
			t.Errorf("%s: %d commands, want %d", scope, len(got), want)
		}
	}
	if got := must[[]BotCommand](t, s, "getMyCommands", nil); len(got) != 2 || got[1] != (BotCommand{"c1", "what it does"}) {
		t.Errorf("%v", got)
	}
	must[bool](t, s, "deleteMyCommands", nil)
	if got := must[[]BotCommand](t, s, "getMyCommands", nil); len(got) != 0 {
		t.Errorf("%v", got)
	}
	one := func(name, what string) string { return fmt.Sprintf(`[{"command":%q,"description":%q}]`, name, what) }
	for _, c := range []struct{ commands, scope, lang, says string }{
		{menu(101), "", "", "BOT_COMMANDS_TOO_MUCH"},
		{one("readout-help", "x"), "", "", "BOT_COMMAND_INVALID"},
		{one("Help", "x"), "", "", "BOT_COMMAND_INVALID"},
		{one("/help", "x"), "", "", "BOT_COMMAND_INVALID"},
		{one(strings.Repeat("x", 33), "x"), "", "", "BOT_COMMAND_INVALID"},
		{one("help", ""), "", "", "BOT_COMMAND_DESCRIPTION_INVALID"},
		{one("help", strings.Repeat("й", 257)), "", "", "BOT_COMMAND_DESCRIPTION_INVALID"},
		{`[{"command":"a","description":"x"},{"command":"a","description":"x"}]`, "", "", "BOT_COMMAND_DUPLICATE"},
		{"", "", "", "commands is empty"},
		{menu(1), `{"type":"everywhere"}`, "", "unsupported type"},
		{menu(1), `{"type":"chat","chat_id":5}`, "", "chat not found"},
		{menu(1), "", "eng", "invalid language code"},
	} {
		no(t, s, "setMyCommands", args{"commands": c.commands, "scope": c.scope, "language_code": c.lang}, 400, c.says, true)
	}
	must[bool](t, s, "setMyCommands", args{"commands": one(strings.Repeat("x", 32), strings.Repeat("й", 256))})
}

func TestDescriptions(t *testing.T) {
	s := still(t)
	must[bool](t, s, "setMyDescription", args{"description": "Compares readouts"})
	must[bool](t, s, "setMyDescription", args{"description": "Сравнивает", "language_code": "ru"})
	must[bool](t, s, "setMyShortDescription", args{"short_description": "Readouts"})
	if long, short := s.Description(""); long != "Compares readouts" || short != "Readouts" {
		t.Errorf("%q %q", long, short)
	}
	for lang, want := range map[string]string{"ru": "Сравнивает", "de": "Compares readouts"} {
		if got := must[map[string]string](t, s, "getMyDescription", args{"language_code": lang}); got["description"] != want {
			t.Errorf("%s: %v", lang, got)
		}
	}
	if got := must[map[string]string](t, s, "getMyShortDescription", nil); got["short_description"] != "Readouts" {
		t.Errorf("%v", got)
	}
	no(t, s, "setMyDescription", args{"description": strings.Repeat("x", 513)}, 400, "too long", true)
	no(t, s, "setMyShortDescription", args{"short_description": strings.Repeat("x", 121)}, 400, "too long", true)
}
