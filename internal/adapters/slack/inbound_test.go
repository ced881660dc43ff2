package slack

import (
	"log/slog"
	"slices"
	"strings"
	"testing"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
)

func TestWhatIsAskedAndWhereItIsAnswered(t *testing.T) {
	d := open(t, func(c *Config) { c.Burst = 100 })
	thread := d.slack.Say(slacktest.General, slacktest.Bob, "a thread")
	cases := []struct {
		name string
		send func()
		line string // what the command table is asked
		want slacktest.Post
	}{
		{"a slash command is its line's first word", func() {
			d.slack.SendSlash(slacktest.Slash{Command: "/omitted", Text: "sanctions"})
		}, "omitted sanctions", slacktest.Post{Method: "response_url", Channel: slacktest.General, Ephemeral: true}},
		{"/readouts takes any line", func() {
			d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "what was left out in 2017?"})
		}, "what was left out in 2017?", slacktest.Post{Method: "response_url", Channel: slacktest.General, Ephemeral: true}},
		{"/readouts alone is help", func() {
			d.slack.SendSlash(slacktest.Slash{Command: "/readouts"})
		}, "help", slacktest.Post{Method: "response_url", Channel: slacktest.General, Ephemeral: true}},
		{"a slash command works where the bot is not", func() {
			d.slack.SendSlash(slacktest.Slash{Command: "/readout", Text: "latest", Channel: slacktest.Secret})
		}, "readout latest", slacktest.Post{Method: "response_url", Channel: slacktest.Secret, Ephemeral: true}},
		{"a mention opens a thread", func() {
			d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> tone constructive", TS: "1700000000.000001"})
		}, "tone constructive", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.General, ThreadTS: "1700000000.000001"}},
		{"a mention in a thread stays there", func() {
			d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "and <@U0READOUT|readout>: /compare 2017-01-28", ThreadTS: thread})
		}, "compare 2017-01-28", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.General, ThreadTS: thread}},
		{"what only the asker should see is not posted", func() {
			d.slack.SendEvent(slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> private matter", User: slacktest.Bob})
		}, "private matter", slacktest.Post{Method: "chat.postEphemeral", Channel: slacktest.General, User: slacktest.Bob, Ephemeral: true}},
		{"a direct message is answered beside it", func() {
			d.slack.SendEvent(slacktest.Event{Type: "message", Text: "did they mention “root causes” &amp; NATO?"})
		}, "did they mention “root causes” & NATO?", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.Direct}},
		{"a direct message with a file", func() {
			d.slack.SendEvent(slacktest.Event{Type: "message", Subtype: "file_share", Text: "topic oil", More: map[string]any{"files": []any{map[string]any{"id": "F1"}}}})
		}, "topic oil", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.Direct}},
		{"a direct message that is sent to its thread and to the channel", func() {
			d.slack.SendEvent(slacktest.Event{Type: "message", Subtype: "thread_broadcast", Text: "topic gas", ThreadTS: "1700000000.000009"})
		}, "topic gas", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.Direct, ThreadTS: "1700000000.000009"}},
		{"a button under an ephemeral answer", func() {
			d.slack.SendAction(slacktest.Action{ActionID: "ask:2", Value: "omitted sanctions after 10", Ephemeral: true})
		}, "omitted sanctions after 10", slacktest.Post{Method: "response_url", Channel: slacktest.General, Ephemeral: true}},
		{"a button under a public answer", func() {
			d.slack.SendAction(slacktest.Action{ActionID: "ask:0", Value: "brief 2017-01-28", MessageTS: thread})
		}, "brief 2017-01-28", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.General, ThreadTS: thread}},
		{"a button in the home", func() {
			d.slack.SendAction(slacktest.Action{ActionID: "ask:0", Value: "about", ViewID: "V1"})
		}, "about", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.Direct}},
		{"share", func() {
			d.slack.SendAction(slacktest.Action{ActionID: "share", Value: "topic oil", Ephemeral: true})
		}, "topic oil", slacktest.Post{Method: "chat.postMessage", Channel: slacktest.General}},
	}
	for i, c := range cases {
		c.send()
		got := d.slack.WaitPosts(i + 1)[i]
		if l := d.lines(); l[len(l)-1] != c.line {
			t.Errorf("%s: asked %q, want %q", c.name, l[len(l)-1], c.line)
		}
		if got.Method != c.want.Method || got.Channel != c.want.Channel || got.ThreadTS != c.want.ThreadTS || got.Ephemeral != c.want.Ephemeral ||
			c.want.User != "" && got.User != c.want.User {
			t.Errorf("%s: answered by %s in %s, thread %q, ephemeral %v to %s", c.name, got.Method, got.Channel, got.ThreadTS, got.Ephemeral, got.User)
		}
		if got.Method == "chat.postMessage" && (got.UnfurlLinks == nil || *got.UnfurlLinks || got.UnfurlMedia == nil || *got.UnfurlMedia) {
			t.Errorf("%s: links unfurl", c.name)
		}
	}
	d.finish()
	if n := len(d.slack.Posts()); n != len(cases) {
		t.Errorf("%d questions had %d answers", len(cases), n)
	}
}

func TestSharedAnswersNameWhoSharedThem(t *testing.T) {
	d := open(t, nil)
	d.slack.SendAction(slacktest.Action{ActionID: "share", Value: "topic oil", Ephemeral: true, User: slacktest.Bob})
	p := d.slack.WaitPosts(1)[0]
	if !strings.Contains(string(p.Blocks), slacktest.Bob) {
		t.Errorf("Bob is not named: %s", p.Blocks)
	}
	d.slack.Forget()
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "topic oil"})
	if p := d.slack.WaitPosts(1)[0]; !strings.Contains(string(p.Blocks), `"share"`) {
		t.Errorf("no button to share: %s", p.Blocks)
	}
	d.slack.Forget()
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "private oil"})
	if p := d.slack.WaitPosts(1)[0]; strings.Contains(string(p.Blocks), `"share"`) {
		t.Errorf("a private answer can be shared: %s", p.Blocks)
	}
}

func TestTheRequestSaysWhoAndWhere(t *testing.T) {
	d := open(t, nil)
	d.slack.SendSlash(slacktest.Slash{Command: "/readouts", Text: "about"})
	d.slack.WaitPosts(1)
	want := commands.Request{Line: "about", At: d.slack.Now(), From: commands.Person{Realm: "slack", ID: slacktest.Alice, Name: "alice"},
		In: commands.Place{Realm: "slack", Room: slacktest.General, Private: true}}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.asked[0] != want {
		t.Errorf("got %+v, want %+v", d.asked[0], want)
	}
}

func TestTheShortcutSearchesForTheWordsThatTell(t *testing.T) {
	d := open(t, nil)
	d.slack.SendShortcut(slacktest.Shortcut{CallbackID: "related_readouts", Text: "They *said* that oil and <@U1> sanctions would come — by Thursday!"})
	p := d.slack.WaitPosts(1)[0]
	if p.Method != "response_url" || !p.Ephemeral {
		t.Errorf("answered by %s", p.Method)
	}
	if want := []string{"search sanctions thursday", "search sanctions", "search thursday", "search sanctions"}; !slices.Equal(d.lines(), want) {
		t.Errorf("asked %q, want %q", d.lines(), want)
	}
	d.slack.Forget()
	d.slack.SendShortcut(slacktest.Shortcut{CallbackID: "related_readouts", Text: "ok :+1:"})
	if p := d.slack.WaitPosts(1)[0]; !strings.Contains(p.Text, "nothing to search for") {
		t.Errorf("got %q", p.Text)
	}
}

func TestTheHomeShowsTheLatestCallsAndExamples(t *testing.T) {
	d := open(t, nil)
	d.slack.SendEvent(slacktest.Event{Type: "app_home_opened", Tab: "messages"})
	d.slack.SendEvent(slacktest.Event{Type: "app_home_opened", Tab: "home", User: slacktest.Bob})
	p := d.slack.WaitPosts(1)[0]
	if p.Method != "views.publish" || p.User != slacktest.Bob {
		t.Fatalf("%s for %s", p.Method, p.User)
	}
	view := string(p.View)
	last, fifth := strings.Index(view, "9 January 2017"), strings.Index(view, "5 January 2017")
	if last < 0 || fifth < last || strings.Contains(view, "4 January 2017") {
		t.Errorf("not the five latest calls, latest first: %s", view)
	}
	for _, want := range []string{"readout 9 January 2017", "omitted sanctions", "/readouts", "@readout"} {
		if !strings.Contains(view, want) {
			t.Errorf("the home lacks %q: %s", want, view)
		}
	}
}

func TestEditsBotsAndItselfAreIgnored(t *testing.T) {
	d := open(t, nil)
	for _, e := range []slacktest.Event{
		{Type: "app_mention", Text: "<@U0READOUT> about", BotID: "B1"},
		{Type: "app_mention", Text: "<@U0READOUT> about", User: slacktest.BotUser},
		{Type: "app_mention", Text: "<@U0READOUT> about", More: map[string]any{"edited": map[string]any{"user": "U0ALICE", "ts": "1"}}},
		{Type: "message", Text: "about", Subtype: "message_changed"},
		{Type: "message", Text: "about", Subtype: "channel_join"},
		{Type: "message", Text: "about", Subtype: "bot_message"},
		{Type: "message", Text: "about", Channel: slacktest.General, Subtype: "file_share"},
		{Type: "message", Text: "about", Channel: slacktest.General},
	} {
		id := d.slack.SendEvent(e)
		d.slack.WaitAcked(id)
	}
	d.slack.SendAction(slacktest.Action{ActionID: "other", Value: "about"})
	d.slack.SendEvent(slacktest.Event{Type: "message", Text: "a real one"})
	d.slack.WaitPosts(1)
	if want := []string{"a real one"}; !slices.Equal(d.lines(), want) {
		t.Errorf("asked %q", d.lines())
	}
}

// Slack sends one action for a press; were it to send more, sharing one would not make the others public.
func TestEachActionIsReadByItself(t *testing.T) {
	b := &Bot{c: Config{}.withDefaults()}
	asks, err := b.fromInteraction([]byte(`{"type":"block_actions","user":{"id":"U1"},"channel":{"id":"C1"},"container":{"is_ephemeral":true},
		"actions":[{"action_id":"share","value":"a"},{"action_id":"ask:0","value":"b"}]}`), "d")
	if err != nil || len(asks) != 2 || !asks[0].public || asks[1].public {
		t.Errorf("%+v, %v", asks, err)
	}
}

func TestTextIsUnescapedOnce(t *testing.T) {
	b := &Bot{self: "UBOT"}
	for in, want := range map[string]string{
		"omitted &lt;b&gt; &amp; c":                                 "omitted <b> & c",
		"&amp;lt;!channel&amp;gt;":                                  "&lt;!channel&gt;",
		"tone <@U1|kremlin> <!here> <!subteam^S1|@x>":               "tone",
		"calls <#C1|sanctions>":                                     "calls sanctions",
		"<https://a.ru/x?a=1&amp;b=2|a.ru> <https://b.ru/?c&amp;d>": "a.ru https://b.ru/?c&d",
		"“root causes” — ‘x’":                                       "“root causes” — ‘x’",
		"/readouts `omitted`":                                       "`omitted`",
		"`omitted sanctions`":                                       "omitted sanctions",
		"  /readout latest ":                                        "readout latest",
		"a < b":                                                     "a < b",
		"<!date^1^{date}|May>":                                      "May",
		"":                                                          "",
	} {
		if got := b.line(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"<@UBOT> about": "about", "hey <@UBOT>, about": "about", "about <@UBOT>": "about", "<@UBOT>": "", "about": "about",
		"<@UBOT> — <@U2> about": "about",
	} {
		if got := b.addressed(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// What a person typed comes out as they typed it, whatever it was.
func FuzzLiteral(f *testing.F) {
	for _, s := range []string{"a & b", "<!channel>", "&lt;", "“x”", "<@U1|a>", "&amp;lt;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := literal(esc(s)); got != s {
			t.Errorf("%q came out as %q", s, got)
		}
		_ = literal(s)
	})
}

// No payload breaks the parsers.
func FuzzPayloads(f *testing.F) {
	f.Add([]byte(`{"type":"event_callback","event_id":"E","event":{"type":"app_mention","user":"U","channel":"C","text":"x"}}`))
	f.Add([]byte(`{"type":"block_actions","user":{"id":"U"},"actions":[{"action_id":"ask:1","value":"x"}]}`))
	f.Fuzz(func(t *testing.T, p []byte) {
		b := &Bot{c: Config{}.withDefaults(), log: slog.New(slog.DiscardHandler), self: "U1"}
		for _, parse := range []func() ([]ask, error){
			func() ([]ask, error) { return b.fromEvent(p) },
			func() ([]ask, error) { return b.fromInteraction(p, "d") },
		} {
			asks, err := parse()
			for _, a := range asks {
				if err != nil || a.user == "" || a.id == "" {
					t.Errorf("%+v, %v", a, err)
				}
			}
		}
	})
}
