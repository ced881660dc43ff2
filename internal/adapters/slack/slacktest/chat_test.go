package slacktest

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
)

func client(s *Server) *slack.Client {
	return slack.New(BotToken, slack.OptionAppLevelToken(AppToken), slack.OptionAPIURL(s.URL))
}

// everything is a message with every block that the fake knows, made by slack-go.
func everything() []slack.Block {
	plain := func(t string) *slack.TextBlockObject { return slack.NewTextBlockObject("plain_text", t, true, false) }
	mrkdwn := func(t string) *slack.TextBlockObject { return slack.NewTextBlockObject("mrkdwn", t, false, false) }
	words := func(t string) *slack.RichTextSection {
		return slack.NewRichTextSection(
			slack.NewRichTextSectionTextElement(t, &slack.RichTextSectionTextStyle{Bold: true}),
			slack.NewRichTextSectionLinkElement("https://example.org/a?b=1&c=2", "source", nil))
	}
	return []slack.Block{
		slack.NewHeaderBlock(plain("Call of 12 March")),
		slack.NewContextBlock("context", mrkdwn("read as *12 March*"), slack.NewImageBlockElement("https://example.org/i.png", "a flag")),
		slack.NewDividerBlock(),
		slack.NewSectionBlock(mrkdwn("A &amp; B"), []*slack.TextBlockObject{mrkdwn("*Kyiv*"), plain("Moscow")},
			slack.NewAccessory(slack.NewButtonBlockElement("side", "v", plain("Side")))),
		slack.NewImageBlock("https://example.org/c.png", "a chart", "", plain("Chart")),
		slack.NewRichTextBlock("rich", words("A <quotation> & more"),
			slack.NewRichTextList(slack.RTEListBullet, 0, words("one"), words("two")),
			&slack.RichTextQuote{Type: slack.RTEQuote, Elements: words("said").Elements},
			&slack.RichTextPreformatted{Type: slack.RTEPreformatted, Elements: words("code").Elements}),
		slack.NewTableBlock("table").WithColumnSettings(slack.ColumnSetting{Align: "left", IsWrapped: true}).
			AddRow(slack.NewTableRawTextCell("Side"), slack.NewTableRawTextCell("Count")).
			AddRow(slack.NewTableRichTextCell(words("Kyiv")), slack.NewTableRawNumberCell(3)),
		slack.NewActionBlock("actions", slack.NewButtonBlockElement("ask:0", "compare 12.3.", plain("Compare")).WithStyle(slack.StylePrimary),
			slack.NewButtonBlockElement("share", "readout 12.3.", plain("Share in channel"))),
	}
}

func TestAValidMessageOfEveryBlockPasses(t *testing.T) {
	s := New(t)
	api := client(s)
	ch, ts, err := api.PostMessageContext(t.Context(), General, slack.MsgOptionText("Call of 12 March", false),
		slack.MsgOptionBlocks(everything()...), slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl(),
		slack.MsgOptionMetadata(slack.SlackMetadata{EventType: "delivery", EventPayload: map[string]any{"id": "d1"}}))
	if err != nil || ch != General || ts == "" {
		t.Fatalf("%s %s %v", ch, ts, err)
	}
	p := s.WaitPosts(1)[0]
	if p.Method != "chat.postMessage" || p.Channel != General || p.TS != ts || p.Text != "Call of 12 March" || len(p.Metadata) == 0 {
		t.Errorf("%+v", p)
	}
	if p.UnfurlLinks == nil || *p.UnfurlLinks || p.UnfurlMedia == nil || *p.UnfurlMedia {
		t.Errorf("unfurl flags %v %v", p.UnfurlLinks, p.UnfurlMedia)
	}
	if len(p.Mentions)+len(p.Links)+len(p.Unescaped) != 0 || len(p.RichLinks) != 6 {
		t.Errorf("live markup %v %v %v %d", p.Mentions, p.Links, p.Unescaped, len(p.RichLinks))
	}
	var ids []string
	for _, b := range p.Buttons() {
		ids = append(ids, b.ActionID)
	}
	if strings.Join(ids, " ") != "side ask:0 share" || p.Press("ask:0", Bob).Value != "compare 12.3." {
		t.Errorf("buttons %v", p.Buttons())
	}
	if v := p.Visible(); !strings.Contains(v, "A <quotation> & more") || !strings.Contains(v, "Share in channel") {
		t.Errorf("visible: %s", v)
	}
	link, err := api.GetPermalinkContext(t.Context(), &slack.PermalinkParameters{Channel: General, Ts: ts})
	if err != nil || !strings.Contains(link, General) {
		t.Errorf("permalink %q %v", link, err)
	}
	h, err := api.GetConversationHistoryContext(t.Context(), &slack.GetConversationHistoryParameters{ChannelID: General, IncludeAllMetadata: true})
	if err != nil || len(h.Messages) != 1 || h.Messages[0].Metadata.EventPayload["id"] != "d1" {
		t.Errorf("history %+v %v", h, err)
	}
}

func TestWhereTheBotMayPost(t *testing.T) {
	s := New(t)
	for channel, want := range map[string]string{
		General: "", Direct: "", Alice: "", Elsewhere: "not_in_channel", Archive: "is_archived",
		Secret: "channel_not_found", "C0NONE": "channel_not_found", "": "channel_not_found", Bob: "channel_not_found",
	} {
		for _, method := range []string{"chat.postMessage", "chat.postEphemeral"} {
			code, _ := form(t, s, method, map[string]string{"channel": channel, "text": "x", "user": Alice})
			if code != want {
				t.Errorf("%s to %q: %q, want %q", method, channel, code, want)
			}
		}
	}
	s.Violations()
}

func TestEphemeralMessagesAreForMembers(t *testing.T) {
	s := New(t)
	s.SetUser(User{ID: "U0GONE", Deleted: true})
	s.SetUser(User{ID: "U0EVE"})
	for user, want := range map[string]string{"U0NONE": "user_not_found", "U0GONE": "user_not_found", "U0EVE": "user_not_in_channel", "": "user_not_found"} {
		if code, _ := form(t, s, "chat.postEphemeral", map[string]string{"channel": General, "text": "x", "user": user}); code != want {
			t.Errorf("to %q: %q, want %q", user, code, want)
		}
		broke(t, s, want)
	}
	ts, err := client(s).PostEphemeralContext(t.Context(), General, Bob, slack.MsgOptionText("for you", false))
	if err != nil || ts == "" {
		t.Fatal(err)
	}
	if p := s.Posts()[0]; !p.Ephemeral || p.User != Bob {
		t.Errorf("%+v", p)
	}
	if code, _ := form(t, s, "chat.update", map[string]string{"channel": General, "ts": ts, "text": "y"}); code != "message_not_found" {
		t.Errorf("update of an ephemeral message: %q", code)
	}
	broke(t, s, "message_not_found")
}

func TestText(t *testing.T) {
	s := New(t)
	post := func(text string) (string, map[string]any) {
		return form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": text, "blocks": `[{"type":"divider"}]`})
	}
	for _, text := range []string{"", " \n"} {
		if code, _ := post(text); code != "no_text" {
			t.Errorf("%q: %q", text, code)
		}
		broke(t, s, "no_text")
	}
	if code, _ := post(strings.Repeat("ä", 40000)); code != "" {
		t.Errorf("40,000 characters: %q", code)
	}
	if code, answer := post(strings.Repeat("ä", 40001)); code != "" || answer["warning"] != "message_truncated" {
		t.Errorf("40,001 characters: %q %v", code, answer)
	}
	broke(t, s, "message_truncated")
	if n := length(s.Posts()[1].Text); n != 40000 {
		t.Errorf("%d characters kept", n)
	}
}

func TestLiveMarkupIsRecorded(t *testing.T) {
	s := New(t)
	text := "<!channel> <!here|here> <!everyone> <@U1> <!subteam^S1> <#C1|general> <http://evil|label> a & b < c &amp; &lt;!channel&gt;"
	blocks := `[{"type":"section","text":{"type":"mrkdwn","text":"hi <@U2>"}},
		{"type":"header","text":{"type":"plain_text","text":"<@U3> is literal here"}},
		{"type":"context","elements":[{"type":"mrkdwn","text":"<https://x.org>"}]},
		{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"<@U4> too"},
			{"type":"user","user_id":"U5"},{"type":"usergroup","usergroup_id":"S5"},{"type":"channel","channel_id":"C5"},
			{"type":"broadcast","range":"here"}]}]},
		{"type":"table","rows":[[{"type":"raw_text","text":"<@U6>"}]]}]`
	if code, answer := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": text, "blocks": blocks}); code != "" {
		t.Fatalf("%q %v", code, answer)
	}
	p := s.Posts()[0]
	var got []string
	for _, m := range p.Mentions {
		got = append(got, m.Raw)
	}
	want := []string{"<!channel>", "<!here|here>", "<!everyone>", "<@U1>", "<!subteam^S1>", "<#C1|general>",
		"<@U2>", "<@U5>", "<!subteam^S5>", "<#C5>", "<!here>"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("mentions\n%q, want\n%q", got, want)
	}
	if want := []Live{{"<http://evil|label>", "text"}, {"<https://x.org>", "/blocks/2/elements/0/text"}}; !reflect.DeepEqual(p.Links, want) {
		t.Errorf("links %v", p.Links)
	}
	if want := []Live{{"<", "text"}, {"&", "text"}}; !reflect.DeepEqual(p.Unescaped, want) {
		t.Errorf("unescaped %v", p.Unescaped)
	}
	form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "@here", "link_names": "1"})
	broke(t, s, "link_names")
}

func TestThreads(t *testing.T) {
	s := New(t)
	parent := s.Say(General, Bob, "what did they say?")
	reply := func(ts string) (string, Post) {
		code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "thread_ts": ts})
		posts := s.Posts()
		if code != "" {
			return code, Post{}
		}
		return "", posts[len(posts)-1]
	}
	code, first := reply(parent)
	if code != "" || first.ThreadTS != parent {
		t.Errorf("reply: %q %+v", code, first)
	}
	if code, p := reply("1500000000.000100"); code != "" || p.ThreadTS != "" {
		t.Errorf("to nothing: %q %+v", code, p)
	}
	broke(t, s, "outside of the thread")
	if _, p := reply(first.TS); p.ThreadTS != parent {
		t.Errorf("to a reply: %+v", p)
	}
	broke(t, s, "is a reply")
	if code, _ := reply("yesterday"); code != "invalid_thread_ts" {
		t.Errorf("malformed: %q", code)
	}
	broke(t, s, "invalid_thread_ts")
}

func TestUpdates(t *testing.T) {
	s := New(t)
	api := client(s)
	_, ts, err := api.PostMessageContext(t.Context(), General, slack.MsgOptionText("a", false), slack.MsgOptionBlocks(slack.NewDividerBlock()))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := api.UpdateMessageContext(t.Context(), General, ts, slack.MsgOptionText("b", false)); err != nil {
		t.Fatal(err)
	}
	if p := s.Posts()[1]; p.Method != "chat.update" || p.TS != ts || p.Text != "b" || p.Blocks == nil {
		t.Errorf("blocks that were not sent do not stay: %+v", p)
	}
	if _, _, _, err := api.UpdateMessageContext(t.Context(), General, ts, slack.MsgOptionText("c", false), slack.MsgOptionBlocks()); err != nil {
		t.Fatal(err)
	}
	if p := s.Posts()[2]; p.Blocks != nil {
		t.Errorf("an empty list leaves blocks: %+v", p)
	}
	theirs := s.Say(General, Bob, "mine")
	for ts, want := range map[string]string{theirs: "cant_update_message", "1500000000.000100": "message_not_found"} {
		if code, _ := form(t, s, "chat.update", map[string]string{"channel": General, "ts": ts, "text": "x"}); code != want {
			t.Errorf("update of %s: %q, want %q", ts, code, want)
		}
		broke(t, s, want)
	}
	long := map[string]string{"channel": General, "ts": ts, "text": strings.Repeat("x", 40001)}
	if code, _ := form(t, s, "chat.update", long); code != "msg_too_long" {
		t.Errorf("a long update: %q", code)
	}
	broke(t, s, "msg_too_long")
}

func TestMetadata(t *testing.T) {
	s := New(t)
	for _, m := range []string{`x`, `{}`, `{"event_type":"a"}`, `{"event_type":"","event_payload":{}}`,
		`{"event_type":"a b","event_payload":{}}`, `{"event_type":"a","event_payload":{},"other":1}`, `{"event_type":"a","event_payload":{"x":{}}}`,
		`{"event_type":"a","event_payload":{"x":[1]}}`, `{"event_type":"a","event_payload":{"x":null}}`} {
		code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x", "metadata": m})
		if code != "invalid_metadata_format" {
			t.Errorf("%s: %q", m, code)
		}
		broke(t, s, "invalid_metadata_format")
	}
}

func TestThreadsAreReadByThemselves(t *testing.T) {
	s := New(t)
	api := client(s)
	parent := s.Say(General, Bob, "what the thread is about")
	for _, text := range []string{"one", "two", "three"} {
		if code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": text, "thread_ts": parent}); code != "" {
			t.Fatal(code)
		}
	}
	h, err := api.GetConversationHistoryContext(t.Context(), &slack.GetConversationHistoryParameters{ChannelID: General})
	if err != nil || len(h.Messages) != 1 {
		t.Errorf("the history holds replies: %+v %v", h, err)
	}
	var got []string
	p := slack.GetConversationRepliesParameters{ChannelID: General, Timestamp: parent, Limit: 2}
	for more := true; more; {
		var ms []slack.Message
		if ms, more, p.Cursor, err = api.GetConversationRepliesContext(t.Context(), &p); err != nil {
			t.Fatal(err)
		}
		for _, m := range ms {
			got = append(got, m.Text)
		}
	}
	if want := "what the thread is about, one, two, what the thread is about, three"; strings.Join(got, ", ") != want {
		t.Errorf("got %q", got)
	}
	form(t, s, "conversations.replies", map[string]string{"channel": General, "ts": "1700000000.000001"})
	broke(t, s, "thread_not_found")
}

func TestReading(t *testing.T) {
	s := New(t)
	api := client(s)
	u, err := api.GetUserInfoContext(t.Context(), Bob)
	if err != nil || u.RealName != "Bob <Subeditor> & Co" || u.TZ != "Europe/Moscow" {
		t.Errorf("%+v %v", u, err)
	}
	c, err := api.GetConversationInfoContext(t.Context(), &slack.GetConversationInfoInput{ChannelID: Elsewhere})
	if err != nil || c.IsMember || c.Name != "elsewhere" {
		t.Errorf("%+v %v", c, err)
	}
	for _, call := range []struct{ method, name, value, want string }{
		{"users.info", "user", "U0NONE", "user_not_found"},
		{"conversations.info", "channel", Secret, "channel_not_found"},
		{"conversations.history", "channel", Elsewhere, "not_in_channel"},
		{"chat.getPermalink", "channel", General, "message_not_found"},
	} {
		if code, _ := form(t, s, call.method, map[string]string{call.name: call.value}); code != call.want {
			t.Errorf("%s of %s: %q, want %q", call.method, call.value, code, call.want)
		}
		broke(t, s, call.want)
	}
	first := s.Say(General, Bob, "one")
	s.Say(General, Bob, "two")
	h, err := api.GetConversationHistoryContext(t.Context(), &slack.GetConversationHistoryParameters{ChannelID: General, Limit: 1})
	if err != nil || len(h.Messages) != 1 || h.Messages[0].Text != "two" || !h.HasMore {
		t.Errorf("the newest: %+v %v", h, err)
	}
	h, err = api.GetConversationHistoryContext(t.Context(), &slack.GetConversationHistoryParameters{ChannelID: General, Latest: first, Oldest: first, Inclusive: true})
	if err != nil || len(h.Messages) != 1 || h.Messages[0].Text != "one" {
		t.Errorf("one message: %+v %v", h, err)
	}
	form(t, s, "conversations.history", map[string]string{"channel": General, "limit": "1000"})
	broke(t, s, "invalid_limit")
	if got := s.Now().Sub(s.Now()); got != 0 {
		t.Errorf("time does not stand still: %s", got)
	}
	before := s.Now()
	s.Advance(time.Hour)
	if s.Now().Sub(before) != time.Hour {
		t.Error("time does not move")
	}
}
