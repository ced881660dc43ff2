package slacktest

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
)

func respond(t *testing.T, s *Server, address, body string) (string, map[string]any) {
	t.Helper()
	return send(t, s, http.MethodPost, address, "application/json", "", body)
}

func TestAResponseURLHasFiveUses(t *testing.T) {
	s := New(t)
	u := s.ResponseURLFor(Elsewhere, Bob)
	for i := range 5 {
		if code, _ := respond(t, s, u, `{"text":"x"}`); code != "" {
			t.Errorf("use %d: %q", i+1, code)
		}
	}
	code, answer := respond(t, s, u, `{"text":"x"}`)
	if code != "used_url" || answer["status"] != 404 {
		t.Errorf("use 6: %v", answer)
	}
	broke(t, s, "used_url")
	if p := s.WaitPosts(5)[0]; p.Method != "response_url" || p.Channel != Elsewhere || p.User != Bob || !p.Ephemeral || p.Text != "x" {
		t.Errorf("%+v", p)
	}
}

func TestAResponseURLExpires(t *testing.T) {
	s := New(t)
	u := s.ResponseURL()
	s.Advance(30 * time.Minute)
	if code, _ := respond(t, s, u, `{"text":"x"}`); code != "" {
		t.Errorf("after 30 minutes: %q", code)
	}
	s.Advance(time.Second)
	if code, answer := respond(t, s, u, `{"text":"x"}`); code != "expired_url" || answer["status"] != 404 {
		t.Errorf("a second later: %v", answer)
	}
	broke(t, s, "expired_url")
}

func TestWhatAResponseURLTakes(t *testing.T) {
	s := New(t)
	for _, c := range []struct{ body, want string }{
		{`{"text":"x","response_type":"in_channel","replace_original":false,"delete_original":false}`, ""},
		{`{"delete_original":true}`, ""},
		{`{"text":"x","blocks":[{"type":"divider"}],"unfurl_links":false}`, ""},
		{`{"text":""}`, "no_text"},
		{`{"text":"x","response_type":"public"}`, "invalid_payload"},
		{`{"text":"x","colour":"red"}`, "invalid_payload"},
		{`{"text":`, "invalid_payload"},
		{`{"text":"x","blocks":[{"type":"marquee"}]}`, "invalid_blocks"},
		{`{"text":"x","blocks":[` + times(5, same(section(2700))) + `]}`, "msg_blocks_too_long"},
		{`{"text":"` + strings.Repeat("x", 40001) + `"}`, "msg_too_long"},
		{`{"text":"x","thread_ts":"now"}`, "invalid_thread_ts"},
	} {
		code, answer := respond(t, s, s.ResponseURL(), c.body)
		if code != c.want || code != "" && answer["status"] != 400 {
			t.Errorf("%.60s: %v, want %q", c.body, answer, c.want)
		}
		if c.want != "" {
			broke(t, s, c.want)
		}
	}
	if p := s.Posts(); len(p) != 3 || p[0].Ephemeral || !p[1].DeleteOriginal || p[2].UnfurlLinks == nil {
		t.Errorf("%+v", p)
	}
	if code, _ := send(t, s, "POST", s.ResponseURL(), "text/plain", "", "x"); code != "invalid_payload" {
		t.Errorf("as text: %q", code)
	}
	broke(t, s, "invalid_payload")
	if code, _ := send(t, s, "POST", s.ResponseURL(), "application/json", BotToken, `{"text":"x"}`); code != "" {
		t.Errorf("with the token: %q", code)
	}
	broke(t, s, "the token was sent")
	if code, _ := respond(t, s, s.ResponseURL()+"0", `{"text":"x"}`); code != "no_such_url" {
		t.Errorf("a made-up URL: %q", code)
	}
	broke(t, s, "no_such_url")
}

func TestSlackGoPostsToAResponseURL(t *testing.T) {
	s := New(t, ResponseStatus(http.StatusOK))
	_, _, err := client(s).PostMessageContext(t.Context(), General, slack.MsgOptionText("x", false),
		slack.MsgOptionBlocks(everything()...), slack.MsgOptionResponseURL(s.ResponseURL(), slack.ResponseTypeInChannel))
	if err != nil {
		t.Error(err)
	}
	err = slack.PostWebhookCustomHTTPContext(t.Context(), s.ResponseURL(), http.DefaultClient,
		&slack.WebhookMessage{Text: "y", Blocks: &slack.Blocks{BlockSet: everything()}, ResponseType: "ephemeral"})
	if err != nil {
		t.Error(err)
	}
	if p := s.Posts(); len(p) != 2 || p[0].Ephemeral || !p[1].Ephemeral || len(p[1].Buttons()) != 3 {
		t.Errorf("%+v", p)
	}
	_, _, err = client(s).PostMessageContext(t.Context(), General, slack.MsgOptionText("x", false),
		slack.MsgOptionBlocks(slack.NewSectionBlock(nil, nil, nil)), slack.MsgOptionResponseURL(s.ResponseURL(), "ephemeral"))
	if refused, ok := errors.AsType[slack.SlackErrorResponse](err); !ok || refused.Err != "invalid_blocks" {
		t.Errorf("refused with 200: %v", err)
	}
	broke(t, s, "neither text nor fields")
}

func TestResponseURLsFailOnRequest(t *testing.T) {
	s := New(t)
	s.Fail("response_url", 1, Outage())
	s.Fail("response_url", 1, Lost())
	u := s.ResponseURL()
	if code, _ := respond(t, s, u, `{"text":"x"}`); code != "503" || len(s.Posts()) != 0 {
		t.Errorf("outage: %q", code)
	}
	if code, _ := respond(t, s, u, `{"text":"x"}`); !strings.HasPrefix(code, "transport") || len(s.Posts()) != 1 {
		t.Errorf("lost: %q", code)
	}
}

func modal(fields string) string {
	return `{"type":"modal","title":` + pln(24) + `,"blocks":[` + section(9) + `]` + fields + `}`
}

func TestModals(t *testing.T) {
	s := New(t)
	id := func(n int) string { return fmt.Sprintf("%q", strings.Repeat("i", n)) }
	input := `{"type":"input","label":` + pln(2000) + `,"element":{"type":"plain_text_input","action_id":"a"}}`
	for _, c := range []struct{ name, view, want string }{
		{"a good one", modal(`,"close":` + pln(24) + `,"private_metadata":` + id(3000) + `,"callback_id":` + id(255)), ""},
		{"a hundred blocks", `{"type":"modal","title":` + pln(1) + `,"blocks":[` + times(100, same(section(1))) + `]}`, ""},
		{"too many blocks", `{"type":"modal","title":` + pln(1) + `,"blocks":[` + times(101, same(section(1))) + `]}`, "no more than 100"},
		{"a long title", `{"type":"modal","title":` + pln(25) + `,"blocks":[]}`, "less than 25"},
		{"no title", `{"type":"modal","blocks":[]}`, "missing required field: title"},
		{"long metadata", modal(`,"private_metadata":` + id(3001)), "less than 3001"},
		{"a long callback_id", modal(`,"callback_id":` + id(256)), "less than 256"},
		{"an unknown field", modal(`,"colour":"red"`), "additional property: colour"},
		{"a table", `{"type":"modal","title":` + pln(1) + `,"blocks":[` + table(1, 1, 1) + `]}`, "unsupported type: table"},
		{"an input", `{"type":"modal","title":` + pln(1) + `,"submit":` + pln(1) + `,"blocks":[` + input + `]}`, ""},
		{"an input without submit", `{"type":"modal","title":` + pln(1) + `,"blocks":[` + input + `]}`, "submit is required"},
		{"a home tab", `{"type":"home","title":` + pln(1) + `,"blocks":[]}`, "must be modal"},
		{"no JSON", `{`, "view is no JSON"},
	} {
		code, answer := form(t, s, "views.open", map[string]string{"trigger_id": s.Trigger(), "view": c.view})
		if why := fmt.Sprint(answer["response_metadata"]); (code == "") != (c.want == "") || !strings.Contains(why, c.want) && code != "" {
			t.Errorf("%s: %q %s, want %q", c.name, code, why, c.want)
		}
		if c.want != "" {
			broke(t, s, c.want)
		}
	}
}

func TestATriggerOpensOneModalInThreeSeconds(t *testing.T) {
	s := New(t)
	open := func(trigger string) string {
		code, _ := form(t, s, "views.open", map[string]string{"trigger_id": trigger, "view": modal("")})
		return code
	}
	a, b := s.Trigger(), s.Trigger()
	if code := open(a); code != "" {
		t.Errorf("first: %q", code)
	}
	for trigger, want := range map[string]string{a: "exchanged_trigger_id", "1.2.3": "invalid_trigger_id", "": "invalid_trigger_id"} {
		if code := open(trigger); code != want {
			t.Errorf("%q: %q, want %q", trigger, code, want)
		}
		broke(t, s, want)
	}
	s.Advance(3*time.Second + 1)
	if code := open(b); code != "expired_trigger_id" {
		t.Errorf("late: %q", code)
	}
	broke(t, s, "expired_trigger_id")
}

func TestViewsOfSlackGo(t *testing.T) {
	s := New(t)
	api := client(s)
	title := slack.NewTextBlockObject("plain_text", "Readout", false, false)
	blocks := slack.Blocks{BlockSet: everything()[:4]}
	home := slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: blocks}
	v, err := api.PublishViewContext(t.Context(), slack.PublishViewContextRequest{UserID: Bob, View: home})
	if err != nil || v.ID == "" || v.Hash == "" {
		t.Fatalf("%+v %v", v, err)
	}
	again, err := api.PublishViewContext(t.Context(), slack.PublishViewContextRequest{UserID: Bob, View: home, Hash: &v.Hash})
	if err != nil || again.ID != v.ID || again.Hash == v.Hash {
		t.Errorf("published again: %+v %v", again, err)
	}
	if _, err = api.PublishViewContext(t.Context(), slack.PublishViewContextRequest{UserID: Bob, View: home, Hash: &v.Hash}); err == nil || err.Error() != "hash_conflict" {
		t.Errorf("an old hash: %v", err)
	}
	broke(t, s, "hash_conflict")
	if _, err = api.PublishViewContext(t.Context(), slack.PublishViewContextRequest{UserID: "U0NONE", View: home}); err == nil {
		t.Error("published to nobody")
	}
	broke(t, s, "user_not_found")
	m := slack.ModalViewRequest{Type: slack.VTModal, Title: title, Blocks: blocks}
	o, err := api.OpenViewContext(t.Context(), s.Trigger(), m)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := api.UpdateViewContext(t.Context(), m, "", o.Hash, o.ID); err != nil {
		t.Error(err)
	}
	if _, err := api.UpdateViewContext(t.Context(), m, "", "", "V0NONE"); err == nil || err.Error() != "not_found" {
		t.Errorf("update of nothing: %v", err)
	}
	broke(t, s, "not_found")
	if p := s.Posts(); len(p) != 4 || p[0].User != Bob || p[0].Method != "views.publish" || p[3].ViewID != o.ID || len(p[0].Buttons()) != 1 {
		t.Errorf("%+v", p)
	}
}

func TestFiles(t *testing.T) {
	s := New(t)
	api := client(s)
	parent := s.Say(General, Bob, "as a file, please")
	up := func(channel string, size int) error {
		_, err := api.UploadFileContext(t.Context(), slack.UploadFileParameters{Reader: strings.NewReader("a,b\n"), FileSize: size,
			Filename: "call.csv", Title: "Call", AltTxt: "a table", Channel: channel, ThreadTimestamp: parent, InitialComment: "<@U1>"})
		return err
	}
	if err := up(General, 4); err != nil {
		t.Fatal(err)
	}
	f := s.WaitFiles(1)[0]
	if string(f.Content) != "a,b\n" || f.Name != "call.csv" || f.Title != "Call" || f.AltText != "a table" || f.ThreadTS != parent ||
		fmt.Sprint(f.Channels) != "[C0GENERAL]" || len(f.Mentions) != 1 {
		t.Errorf("%+v", f)
	}
	if err := up(Elsewhere, 4); err == nil || !strings.Contains(err.Error(), "not_in_channel") {
		t.Errorf("elsewhere: %v", err)
	}
	broke(t, s, "not_in_channel")
	if err := up(General, 5); err == nil {
		t.Error("a file shorter than announced was taken")
	}
	broke(t, s, "5 bytes were announced and 4 sent")
	for _, c := range []struct{ method, name, value, want string }{
		{"files.getUploadURLExternal", "filename", "x.csv", "invalid_arguments"},
		{"files.completeUploadExternal", "files", `[]`, "invalid_arguments"},
		{"files.completeUploadExternal", "files", `[{"id":"F0NONE"}]`, "file_not_found"},
		{"files.completeUploadExternal", "files", `[{"id":"` + f.ID + `"}]`, "file_not_found"},
	} {
		if code, _ := form(t, s, c.method, map[string]string{c.name: c.value}); code != c.want {
			t.Errorf("%s %s: %q, want %q", c.method, c.value, code, c.want)
		}
		broke(t, s, c.want)
	}
	s.Fail("upload", 1, Outage())
	if err := up(General, 4); err == nil {
		t.Error("an upload during an outage")
	}
}
