package telegramtest

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// event is an update as the bot sees it.
type event struct {
	ID       int64            `json:"update_id"`
	Message  *wireMessage     `json:"message"`
	Edited   *wireMessage     `json:"edited_message"`
	Post     *wireMessage     `json:"channel_post"`
	Callback *wireCallback    `json:"callback_query"`
	Inline   *wireInline      `json:"inline_query"`
	Member   wireMemberChange `json:"my_chat_member"`
}

func poll(t *testing.T, s *Server, a args) []event {
	t.Helper()
	return must[[]event](t, s, "getUpdates", a)
}

func ids(es []event) []int64 {
	var out []int64
	for _, e := range es {
		out = append(out, e.ID)
	}
	return out
}

func TestUpdatesAreConfirmedOnlyByOffset(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	var said []int64
	for range 5 {
		said = append(said, s.Say(chat, Alice(), "/help"))
	}
	for _, step := range []struct {
		a    args
		want []int64
	}{
		{nil, said},
		{args{"offset": "0"}, said},
		{args{"offset": id(said[0])}, said},
		{args{"offset": id(said[2]), "limit": "2"}, said[2:4]},
		{args{"offset": id(said[2])}, said[2:]},
		{args{"offset": id(said[4] + 1)}, nil},
		{args{"offset": id(said[0])}, nil},
	} {
		if got := ids(poll(t, s, step.a)); !slices.Equal(got, step.want) {
			t.Errorf("%v: %v, want %v", step.a, got, step.want)
		}
	}
	if n := s.Deliveries(said[4]); n != 4 {
		t.Errorf("the last update was given %d times", n)
	}
	s.WaitConfirmed(said[4])
	if p := s.Pending(); len(p) != 0 {
		t.Errorf("pending %v", p)
	}
}

func TestANegativeOffsetForgetsAllButTheLast(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	var said []int64
	for range 4 {
		said = append(said, s.Say(chat, Alice(), "/help"))
	}
	for _, step := range []struct {
		offset string
		want   []int64
	}{{"-9", said}, {"-2", said[2:]}, {"0", said[2:]}, {"-1", said[3:]}} {
		if got := ids(poll(t, s, args{"offset": step.offset})); !slices.Equal(got, step.want) {
			t.Errorf("%s: %v, want %v", step.offset, got, step.want)
		}
	}
}

func TestAnOffsetPastWhatWasNeverGivenIsAViolation(t *testing.T) {
	s := still(t)
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	poll(t, s, args{"offset": id(u + 1)})
	if v := s.Violations(); len(v) != 1 || !strings.Contains(v[0], "never given") {
		t.Errorf("violations %q", v)
	}
}

func TestUpdatesOfMoreThanADayAgoAreGone(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	s.Say(chat, Alice(), "/help")
	s.Advance(24*time.Hour + time.Second)
	u := s.Say(chat, Alice(), "/help")
	if got := ids(poll(t, s, nil)); !slices.Equal(got, []int64{u}) {
		t.Errorf("%v", got)
	}
}

func TestThePollWaitsForAnUpdate(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	got := make(chan []event, 1)
	go func() { got <- poll(t, s, args{"timeout": "50"}) }()
	waitPolling(s)
	u := s.Say(chat, Alice(), "/help")
	if us := ids(<-got); !slices.Equal(us, []int64{u}) {
		t.Errorf("%v", us)
	}
}

// waitPolling blocks until a getUpdates waits.
func waitPolling(s *Server) {
	s.wait(func() string { return "a poll" }, func() bool { return s.updates.waiting != nil })
}

// Without HTTP, so that time passes at once.
func TestThePollEndsAfterItsTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := build(t, nil)
		defer s.end()
		c := &call{s: s, method: "getUpdates"}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://x/?timeout=30", nil)
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		s.poll(c, r, nil)
		if took := time.Since(start); took != 30*time.Second || c.no != nil {
			t.Errorf("took %s, %v", took, c.no)
		}
	})
}

func TestANewerPollEndsTheOneThatWaits(t *testing.T) {
	s := still(t)
	first := make(chan reply, 1)
	go func() { first <- do(t, s, "getUpdates", args{"timeout": "50"}) }()
	waitPolling(s)
	poll(t, s, nil)
	if r := <-first; r.Code != http.StatusConflict || !strings.Contains(r.Description, "terminated by other getUpdates request") {
		t.Errorf("%+v", r)
	}
}

func TestAPollWhoseClientIsGoneIsForgotten(t *testing.T) {
	s := still(t)
	c := &http.Client{Timeout: 20 * time.Millisecond}
	if resp, err := c.Get(s.URL() + "/bot" + s.Token() + "/getUpdates?timeout=50"); err == nil {
		_ = resp.Body.Close()
		t.Fatal("the poll did not wait")
	}
	s.wait(func() string { return "the poll to be forgotten" }, func() bool { return s.updates.waiting == nil })
	u := s.Say(s.Private(Alice()), Alice(), "/help")
	if n := s.Deliveries(u); n != 0 {
		t.Errorf("given %d times to a client that is gone", n)
	}
	if got := ids(poll(t, s, nil)); !slices.Equal(got, []int64{u}) {
		t.Errorf("%v", got)
	}
}

func TestAllowedUpdatesStick(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	poll(t, s, args{"allowed_updates": `["inline_query"]`})
	if u := s.Say(chat, Alice(), "/help"); u != 0 {
		t.Errorf("update %d is of a kind that was not asked for", u)
	}
	poll(t, s, nil)
	s.Inline(Alice(), "sanctions")
	if got := poll(t, s, nil); len(got) != 1 || got[0].Inline.Query != "sanctions" {
		t.Errorf("%v", got)
	}
	if a := s.Allowed(); !slices.Equal(a, []string{"inline_query"}) {
		t.Errorf("allowed %v", a)
	}
	poll(t, s, args{"allowed_updates": `[]`})
	if u := s.Say(chat, Alice(), "/help"); u == 0 {
		t.Error("an empty list does not bring the usual kinds back")
	}
	for _, bad := range []string{`["messages"]`, "null", "message"} {
		no(t, s, "getUpdates", args{"allowed_updates": bad}, http.StatusBadRequest, "allowed_updates", true)
	}
}

func TestThePollsLimits(t *testing.T) {
	s := still(t)
	no(t, s, "getUpdates", args{"limit": "101"}, http.StatusBadRequest, "limit", true)
	no(t, s, "getUpdates", args{"limit": "0"}, http.StatusBadRequest, "limit", true)
	no(t, s, "getUpdates", args{"timeout": "51"}, http.StatusBadRequest, "timeout", true)
	no(t, s, "getUpdates", args{"wait": "1"}, http.StatusBadRequest, "unknown parameter", true)
}

func TestEntitiesOfWhatIsTyped(t *testing.T) {
	for text, want := range map[string][]Entity{
		"/readout@readout_test_bot 2017": {{Type: "bot_command", Length: 25}},
		"😀 /help":                        {{Type: "bot_command", Offset: 3, Length: 5}},
		"a/b //c path/x":                 nil,
		"hi @readout_test_bot!":          {{Type: "mention", Offset: 3, Length: 17}},
		"write to a@example.org":         {{Type: "email", Offset: 9, Length: 13}},
		"see https://example.org/a@b/c.": {{Type: "url", Offset: 4, Length: 25}},
		"#санкции 2017":                  {{Type: "hashtag", Length: 8}},
		"#1 a#b":                         nil,
	} {
		if got := detect(text); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"/help", "😀 /help@x_y 😀"} {
		for _, e := range detect(text) {
			if got := cut(text, e); !strings.HasPrefix(got, "/help") || strings.Contains(got, " ") {
				t.Errorf("cut %q of %q", got, text)
			}
		}
	}
}

func TestPrivacyModeKeepsTalkFromTheBot(t *testing.T) {
	s := still(t)
	chat := s.Group("Desk")
	u := s.Say(chat, Alice(), "/help")
	ours := must[wireMessage](t, s, "sendMessage", args{"chat_id": id(chat), "text": "answer"})
	if u == 0 {
		t.Error("a command is not delivered")
	}
	for text, want := range map[string]bool{
		"good morning":              false,
		"/help@readout_test_bot":    true,
		"/help@Readout_Test_Bot x":  true,
		"/help@other_bot":           false,
		"hi @readout_test_bot":      true,
		"hi @READOUT_TEST_BOT":      true,
		"hi @readout_test_bot_two":  false,
		"mail x@readout_test_bot.y": false,
	} {
		if got := s.Say(chat, Alice(), text) != 0; got != want {
			t.Errorf("%q delivered: %v", text, got)
		}
	}
	if s.Say(chat, Alice(), "and 2018?", ReplyTo(ours.ID)) == 0 {
		t.Error("a reply to the bot is not delivered")
	}
	if s.Say(chat, Alice(), "a card", ViaBot()) == 0 {
		t.Error("what was inserted through the bot is not delivered")
	}
	s.Member(chat, Alice(), "administrator")
	if s.Say(chat, Alice(), "good morning") == 0 {
		t.Error("an administrator does not hear all")
	}
	open := still(t, NoPrivacy())
	if open.Say(open.Group("Desk"), Alice(), "/help@other_bot") == 0 {
		t.Error("without privacy mode not all is delivered")
	}
}

func TestEditsAreDelivered(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	u := s.Say(chat, Alice(), "/readout 2016")
	s.Advance(time.Minute)
	e := s.Edit(chat, s.MessageOf(u), "/readout 2017")
	got := poll(t, s, args{"offset": "-1"})
	if len(got) != 1 || got[0].ID != e || got[0].Edited.Text != "/readout 2017" || got[0].Edited.ID != s.MessageOf(u) ||
		got[0].Edited.Edited-got[0].Edited.Date != 60 {
		t.Errorf("%+v", got)
	}
}

func TestTopicsThreadsAndReplies(t *testing.T) {
	s := still(t, NoPrivacy())
	forum, plain := s.Supergroup("Forum", "Calls", "Other"), s.Supergroup("Plain")
	calls := s.Topic(forum, "Calls")
	s.Say(forum, Alice(), "in the topic", In(calls))
	s.Say(forum, Alice(), "in general")
	first := s.Say(plain, Alice(), "root")
	s.Say(plain, Boris(), "answer", ReplyTo(s.MessageOf(first)))
	got := poll(t, s, nil)
	if m := got[0].Message; m.Thread != calls || !m.InTopic || m.ReplyTo == nil || m.ReplyTo.TopicCreated.Name != "Calls" || !m.Chat.Forum {
		t.Errorf("in the topic: %+v", m)
	}
	if m := got[1].Message; m.Thread != 0 || m.InTopic || m.ReplyTo != nil {
		t.Errorf("in general: %+v", m)
	}
	if m := got[3].Message; m.Thread != s.MessageOf(first) || m.InTopic || m.ReplyTo.Text != "root" || m.From.ID != Boris().ID {
		t.Errorf("in a thread that is no topic: %+v", m)
	}
	no(t, s, "sendMessage", args{"chat_id": id(plain), "text": "x", "message_thread_id": id(int64(s.MessageOf(first)))}, 400, "message thread not found", true)
	no(t, s, "sendMessage", args{"chat_id": id(forum), "text": "x", "message_thread_id": "77"}, 400, "message thread not found", false)
	in := args{"chat_id": id(forum), "text": "x", "message_thread_id": id(int64(calls))}
	if m := must[wireMessage](t, s, "sendMessage", in); m.Thread != calls || !m.InTopic {
		t.Errorf("%+v", m)
	}
	s.Close(forum, calls)
	no(t, s, "sendMessage", in, 400, "TOPIC_CLOSED", false)
	s.Remove(forum, calls)
	no(t, s, "sendMessage", in, 400, "message thread not found", false)
}

func TestAChannelsPostsAreDelivered(t *testing.T) {
	s := still(t)
	chat := s.Channel("News")
	s.Say(chat, User{}, "published")
	if got := poll(t, s, nil); len(got) != 1 || got[0].Post.Text != "published" || got[0].Post.From != nil || got[0].Post.Sender.ID != chat {
		t.Errorf("%+v", got)
	}
}

func TestSayingMoreThanTheWorldHoldsFailsTheTest(t *testing.T) {
	for says, f := range map[string]func(*Server){
		"there is no chat 5":       func(s *Server) { s.Messages(5) },
		"there is no chat 6":       func(s *Server) { s.WaitMessages(6, 1) },
		"there is no chat 7":       func(s *Server) { s.WaitEdits(Message{Chat: 7}, 1) },
		"there is no update 8":     func(s *Server) { s.WaitConfirmed(8) },
		"has no message 9":         func(s *Server) { s.Say(s.Private(Alice()), Alice(), "x", ReplyTo(9)) },
		"has no topic 9":           func(s *Server) { s.Say(s.Private(Alice()), Alice(), "x", In(9)) },
		"no message 9 of a person": func(s *Server) { s.Edit(s.Private(Alice()), 9, "x") },
		`has no topic "x"`:         func(s *Server) { s.Topic(s.Supergroup("y", "z"), "x") },
		"there is no update 9":     func(s *Server) { s.Body(9) },
		"there is no webhook":      func(s *Server) { s.Redeliver(s.Say(s.Private(Alice()), Alice(), "x")) },
		`cannot be "asleep"`:       func(s *Server) { s.Member(s.Private(Alice()), Alice(), "asleep") },
		"cannot become":            func(s *Server) { s.Migrate(s.Private(Alice())) },
	} {
		t.Run(says, func(t *testing.T) {
			st := &stub{TB: t}
			s := New(st)
			defer func() {
				if recover() == nil || len(st.errors) != 1 || !strings.Contains(st.errors[0], says) {
					t.Errorf("errors %q", st.errors)
				}
				st.end()
			}()
			f(s)
		})
	}
}
