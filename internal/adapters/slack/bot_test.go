package slack

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// desk is a bot that runs against a fake Slack, with what it was asked and what it logged.
type desk struct {
	t     testing.TB
	slack *slacktest.Server
	bot   *Bot
	log   *logbook
	stop  context.CancelFunc
	ended chan error

	mu    sync.Mutex
	asked []commands.Request
	gate  chan struct{} // if not nil, answers to "wait" wait for it
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

// open starts a bot on Socket Mode; change may change its configuration, and tune the bot before it runs.
func open(t testing.TB, change func(*Config), tune ...func(*Bot)) *desk {
	t.Helper()
	d := &desk{t: t, slack: slacktest.New(t, slacktest.Scopes(allScopes()...)), log: &logbook{}, ended: make(chan error, 1), gate: make(chan struct{})}
	c := Config{
		BotToken: slacktest.BotToken, AppToken: slacktest.AppToken, SigningSecret: slacktest.SigningSecret,
		APIURL: d.slack.URL, ResponseHosts: []string{d.slack.Host()}, Answer: d.answer, Now: d.slack.Now,
		Log: slog.New(slog.NewTextHandler(d.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	if change != nil {
		change(&c)
	}
	var err error
	if d.bot, err = New(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	d.bot.pace = newPace(time.Millisecond)
	for _, f := range tune {
		f(d.bot)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	d.stop = stop
	go func() {
		defer close(d.ended)
		d.ended <- d.bot.Run(ctx)
	}()
	t.Cleanup(d.close)
	if c.AppToken != "" {
		d.slack.WaitConnected(1)
	}
	return d
}

// close ends the bot and checks what must never stand in its log.
func (d *desk) close() {
	d.finish()
	for _, secret := range []string{slacktest.BotToken, slacktest.AppToken, slacktest.SigningSecret, "/response/", "ticket=t", "omitted sanctions"} {
		if strings.Contains(d.log.String(), secret) {
			d.t.Errorf("the log holds %q:\n%s", secret, d.log)
		}
	}
}

// wait waits for the end of Run; a second wait returns nil.
func (d *desk) wait() error {
	select {
	case err := <-d.ended:
		return err
	case <-time.After(time.Minute):
		return errors.New("it does not end")
	}
}

// answer is a small bot: it repeats the line, and does as some lines say.
func (d *desk) answer(ctx context.Context, r commands.Request) *reply.Doc {
	d.mu.Lock()
	d.asked = append(d.asked, r)
	d.mu.Unlock()
	doc := guide(reply.Answered, "You asked: "+r.Line, "The answer to "+r.Line)
	doc.Line, doc.Private = r.Line, false
	switch word, _, _ := strings.Cut(r.Line, " "); word {
	case "wait":
		select {
		case <-d.gate:
		case <-ctx.Done():
		}
	case "panic":
		panic("a bug")
	case "private":
		doc.Private = true
	case "nothing", "search":
		if !strings.HasSuffix(r.Line, " sanctions") {
			doc.Outcome, doc.Private = reply.Nothing, true
		}
	case "export":
		doc.Files = []reply.File{{Name: "answer.csv", Type: "text/csv", Data: []byte("a,b\n1,2\n")}}
	case "long":
		for i := range 40 {
			doc.Blocks = append(doc.Blocks, &reply.Para{Line: reply.Line{Basis: reply.Guide,
				Spans: []reply.Span{reply.Text(fmt.Sprintf("%d %s", i, strings.Repeat("long ", 150)))}}})
		}
	case "help":
		doc.Next = []reply.Ask{{Label: "Where sanctions were left out", Line: "omitted sanctions"}}
	case "calls":
		doc.Blocks = append(doc.Blocks, calls())
	}
	return doc
}

func calls() *reply.Table {
	t := &reply.Table{Columns: []string{"Date", "Call"}}
	for i := 1; i <= 9; i++ {
		t.Rows = append(t.Rows, []reply.Line{
			{Spans: []reply.Span{reply.Text(fmt.Sprintf("%d January 2017", i))}},
			{Spans: []reply.Span{reply.Text(fmt.Sprintf("Call %d", i))}},
		})
	}
	return t
}

// lines is what was asked so far.
func (d *desk) lines() []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []string
	for _, r := range d.asked {
		out = append(out, r.Line)
	}
	return out
}

// serve sends a request to the bot's handler, and returns what it answers.
func (d *desk) serve(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	d.bot.Handler().ServeHTTP(w, r)
	return w
}

// finish ends the bot, which answers first whatever it took.
func (d *desk) finish() {
	d.t.Helper()
	d.stop()
	if err := d.wait(); err != nil {
		d.t.Errorf("Run: %v", err)
	}
}
