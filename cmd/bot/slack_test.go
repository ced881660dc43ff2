package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack"
	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// newsroom is a bot on the shipped corpus in a fake workspace.
type newsroom struct {
	*slacktest.Server
	set *commands.Set
	bot *slack.Bot
}

func openNewsroom(t testing.TB) *newsroom {
	t.Helper()
	c, err := corpus.Open(t.Context(), mustRead(t, "../../corpus.sql"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	set := commandsOn(c, env{err: io.Discard})
	s := slacktest.New(t)
	bot, err := slack.New(t.Context(), slack.Config{
		BotToken: slacktest.BotToken, AppToken: slacktest.AppToken, SigningSecret: slacktest.SigningSecret, APIURL: s.URL,
		ResponseHosts: []string{s.Host()}, Now: s.Now, Pace: time.Millisecond, Burst: 1000, PerPerson: 1000, Log: slog.New(slog.DiscardHandler),
		Answer: func(ctx context.Context, r commands.Request) *reply.Doc {
			r.At = time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
			d := *set.Answer(ctx, r)
			d.Corpus = "00000000" // the version changes with every edit of the corpus
			return &d
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	s.WaitConnected(1)
	return &newsroom{s, set, bot}
}

// Every example of every command is answered in a direct message within Slack's limits: the fake records every rule that
// is broken, and its test fails with it.
func TestEveryExampleInSlack(t *testing.T) {
	t.Parallel()
	n := openNewsroom(t)
	for _, c := range n.set.Commands() {
		for _, e := range c.Examples {
			d := n.set.Answer(t.Context(), commands.Request{Line: e})
			posts := n.answer(e)
			if len(posts) == 0 || !strings.Contains(posts[0].Visible(), strings.Fields(d.Title)[0]) {
				t.Errorf("%q is not answered with %q", e, d.Title)
				continue
			}
			var seen strings.Builder
			for _, p := range posts {
				seen.WriteString(p.Visible())
				if len(p.Mentions) > 0 || p.Text == "" {
					t.Errorf("%q: live mentions %v, text %q", e, p.Mentions, p.Text)
				}
			}
			d.Lines(func(l reply.Line, _ reply.State) {
				for _, s := range l.Spans {
					if s.Kind == reply.Words && !strings.Contains(seen.String(), s.Text) {
						t.Errorf("%q: the quotation %q is not seen whole", e, s.Text)
					}
				}
			})
		}
	}
}

// answer asks in a direct message and returns the messages of the answer: those before the answer to a second question.
func (n *newsroom) answer(line string) []slacktest.Post {
	const fence = "sides"
	n.Forget()
	for _, text := range []string{line, fence} {
		n.SendEvent(slacktest.Event{Type: "message", User: slacktest.Alice, Text: strings.ReplaceAll(text, "&", "&amp;")})
	}
	for i := 1; ; i++ {
		posts := n.WaitPosts(i)
		if strings.HasPrefix(posts[i-1].Text, "*Sides") || strings.HasPrefix(posts[i-1].Text, "Sides") {
			if line == fence && i == 1 {
				continue
			}
			return posts[:i-1]
		}
	}
}

// A slash command over HTTP, as Slack sends it.
func TestSlashCommandOverHTTP(t *testing.T) {
	t.Parallel()
	n := openNewsroom(t)
	form := url.Values{"command": {"/readout"}, "text": {"2017-01-28"}, "user_id": {slacktest.Alice}, "channel_id": {slacktest.General},
		"team_id": {slacktest.TeamID}, "api_app_id": {slacktest.AppID}, "trigger_id": {n.Trigger()}, "response_url": {n.ResponseURL()}}
	r := n.SignedRequest("POST", "/slack/commands", "application/x-www-form-urlencoded", []byte(form.Encode()), n.Now())
	w := httptest.NewRecorder()
	n.bot.Handler().ServeHTTP(w, r)
	if w.Code != 200 || w.Body.Len() > 0 {
		t.Errorf("acknowledged with %d %q", w.Code, w.Body)
	}
	p := n.WaitPosts(1)[0]
	for _, want := range []string{"28 January 2017", "Kremlin", "White House", "positive and constructive", "RFE/RL"} {
		if !strings.Contains(p.Visible(), want) {
			t.Errorf("%q is not in the answer", want)
		}
	}
}

// blockKit asks a question in a direct message and returns the blocks of the answer, indented.
func (n *newsroom) blockKit(t *testing.T, line string) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, p := range n.answer(line) {
		if err := json.Indent(&b, p.Blocks, "", "  "); err != nil {
			t.Fatal(err)
		}
		io.WriteString(&b, "\n")
	}
	return b.Bytes()
}

// The program itself: it starts with what the environment holds, answers, logs one line without the question or a
// token, and ends with 0 when it is told to stop.
func TestServe(t *testing.T) {
	t.Parallel()
	s := slacktest.New(t)
	var log logbook
	ctx, stop := context.WithCancel(t.Context())
	code := make(chan int, 1)
	set := map[string]string{"SLACK_BOT_TOKEN": slacktest.BotToken, "SLACK_APP_TOKEN": slacktest.AppToken, "SLACK_API_URL": s.URL, "READOUTBOT_DATA": t.TempDir()}
	go func() {
		code <- run(ctx, env{args: []string{"serve"}, out: io.Discard, err: &log, getenv: func(k string) string { return set[k] }})
	}()
	s.WaitConnected(1)
	s.SendEvent(slacktest.Event{Type: "message", User: slacktest.Alice, Text: "omitted sanktions"})
	if p := s.WaitPosts(1)[0]; !strings.Contains(p.Visible(), "Took “sanktions” to mean the topic Sanctions.") {
		t.Errorf("answered %q", p.Visible())
	}
	stop()
	if c := <-code; c != exitAnswered {
		t.Errorf("ended with %d", c)
	}
	text := log.String()
	if n := strings.Count(text, "msg=answered "); n != 1 || !strings.Contains(text, "command=omitted") {
		t.Errorf("%d lines for one answer:\n%s", n, text)
	}
	for _, secret := range []string{"sanktions", slacktest.BotToken, slacktest.AppToken} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is in the log:\n%s", secret, text)
		}
	}
}

// logbook is a log that may be read while it is written.
type logbook struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
