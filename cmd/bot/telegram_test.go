package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/adapters/telegram"
	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// chatroom is a bot on the shipped corpus that talks with one person, with its state in a file.
type chatroom struct {
	*telegramtest.Server
	set   *commands.Set
	alice telegramtest.User
	room  int64
	seen  int
}

func openChatroom(t testing.TB) *chatroom {
	t.Helper()
	c, err := corpus.Open(t.Context(), mustRead(t, "../../corpus.sql"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	st, err := state.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	set := commandsOn(c, env{err: io.Discard})
	s := telegramtest.New(t, telegramtest.Limits(telegramtest.Rates{}))
	bot, err := telegram.New(t.Context(), telegram.Config{
		Token: s.Token(), APIURL: s.URL(), Menu: set.Commands(), Inbox: st.Inbox("telegram"), Keys: st.Keys("telegram"),
		PerChat: time.Nanosecond, PerGroup: 1 << 20, Overall: 1 << 20, Burst: 1000, PerPerson: 1000, Log: slog.New(slog.DiscardHandler),
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
	alice := telegramtest.Alice()
	return &chatroom{Server: s, set: set, alice: alice, room: s.Private(alice)}
}

// answer asks a question and returns every page of the answer, and the files.
func (r *chatroom) answer(line string) (pages []telegramtest.Message, files []telegramtest.Document) {
	const fence = "sides"
	r.Say(r.room, r.alice, line)
	r.Say(r.room, r.alice, fence)
	for {
		m := r.WaitMessages(r.room, r.seen+1)[r.seen]
		r.seen++
		switch {
		case strings.HasPrefix(m.Text, "Sides") && (line != fence || len(pages) > 0):
			return pages, files
		case m.Document != nil:
			files = append(files, *m.Document)
			continue
		}
		pages = append(pages, m)
		for edits := m.Edits + 1; ; edits++ {
			next, ok := paging(m)
			if !ok {
				break
			}
			r.Press(m, next, r.alice)
			m = r.WaitEdits(m, edits)
			pages = append(pages, m)
		}
	}
}

// paging is the payload of a page's button for the page behind it.
func paging(m telegramtest.Message) (string, bool) {
	for _, row := range m.Keyboard {
		for _, b := range row {
			if strings.HasPrefix(b.Label, "More") && strings.Contains(b.Label, "›") {
				return b.Data, true
			}
		}
	}
	return "", false
}

// Every example of every command is answered in a private chat within Telegram's limits: the fake records every rule
// that is broken, and its test fails with it.
func TestEveryExampleInTelegram(t *testing.T) {
	t.Parallel()
	r := openChatroom(t)
	for _, c := range r.set.Commands() {
		for _, e := range c.Examples {
			d := r.set.Answer(t.Context(), commands.Request{Line: e})
			pages, files := r.answer(e)
			if len(pages) == 0 || !strings.Contains(pages[0].Text, strings.Fields(d.Title)[0]) || len(files) != len(d.Files) {
				t.Errorf("%q is not answered with %q, and %d files", e, d.Title, len(d.Files))
				continue
			}
			var seen strings.Builder
			for _, p := range pages {
				seen.WriteString(p.Text)
				if !p.NoPreview || !p.HTML {
					t.Errorf("%q: link previews are off %v, HTML is taken %v", e, p.NoPreview, p.HTML)
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

// html asks a question and returns the messages of the answer, as they were sent, with their buttons.
func (r *chatroom) html(line string) []byte {
	var b bytes.Buffer
	pages, _ := r.answer(line)
	for i, p := range pages {
		fmt.Fprintf(&b, "--- page %d of %d\n%s\n", i+1, len(pages), p.Source)
		for _, row := range p.Keyboard {
			var labels []string
			for _, k := range row {
				labels = append(labels, "["+k.Label+"]("+k.Data+k.URL+")")
			}
			fmt.Fprintln(&b, strings.Join(labels, " "))
		}
	}
	return b.Bytes()
}

// The program itself in Telegram: it answers, logs one line without the question or the token, and ends with 0.
func TestServeTelegram(t *testing.T) {
	t.Parallel()
	s := telegramtest.New(t)
	var log logbook
	ctx, stop := context.WithCancel(t.Context())
	code := make(chan int, 1)
	set := map[string]string{"TELEGRAM_BOT_TOKEN": s.Token(), "TELEGRAM_API_URL": s.URL(), "READOUTBOT_DATA": t.TempDir()}
	go func() {
		code <- run(ctx, env{args: []string{"serve"}, out: io.Discard, err: &log, getenv: func(k string) string { return set[k] }})
	}()
	room := s.Private(telegramtest.Alice())
	s.Say(room, telegramtest.Alice(), "omitted sanktions")
	if m := s.WaitMessages(room, 1)[0]; !strings.Contains(m.Text, "Took “sanktions” to mean the topic Sanctions.") {
		t.Errorf("answered %q", m.Text)
	}
	stop()
	if c := <-code; c != exitAnswered {
		t.Errorf("ended with %d", c)
	}
	text := log.String()
	if n := strings.Count(text, "msg=answered "); n != 1 || !strings.Contains(text, "command=omitted") {
		t.Errorf("%d lines for one answer:\n%s", n, text)
	}
	for _, secret := range []string{"sanktions", s.Token(), strings.SplitN(s.Token(), ":", 2)[1]} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is in the log:\n%s", secret, text)
		}
	}
}

// A token that Telegram does not take ends the start with one line, without the token.
func TestServeRefusesABadToken(t *testing.T) {
	t.Parallel()
	s := telegramtest.New(t)
	bad := "123456789:" + strings.Repeat("x", 35)
	var log logbook
	set := map[string]string{"TELEGRAM_BOT_TOKEN": bad, "TELEGRAM_API_URL": s.URL(), "READOUTBOT_DATA": t.TempDir()}
	if c := run(t.Context(), env{args: []string{"serve"}, out: io.Discard, err: &log, getenv: func(k string) string { return set[k] }}); c != exitUsage {
		t.Errorf("ended with %d", c)
	}
	if text := log.String(); strings.Contains(text, bad[10:]) || strings.Count(text, "\n") != 1 || !strings.Contains(text, "TELEGRAM_BOT_TOKEN") {
		t.Errorf("said %q", text)
	}
	s.Violations() // a bot of another token is no fault of the room's
}
