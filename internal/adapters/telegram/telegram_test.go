package telegram

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// desk is a bot that runs against a fake Telegram, with what it was asked and what it logged.
type desk struct {
	t     testing.TB
	tg    *telegramtest.Server
	bot   *Bot
	log   *logbook
	inbox *memoryInbox
	keys  *memoryKeys
	stop  context.CancelFunc
	ended chan error

	mu    sync.Mutex
	asked []commands.Request
	gate  chan struct{} // answers to "wait" wait for it
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

// memoryInbox is an inbox that outlives a bot. Its errors are what a test sets.
type memoryInbox struct {
	mu      sync.Mutex
	known   map[int64]bool
	waiting map[int64][]byte
	keeps   int
	noKeep  error
	noWord  error // keeps, and says that it did not
	noDone  error
	changed chan struct{}
}

func newMemoryInbox() *memoryInbox {
	return &memoryInbox{known: map[int64]bool{}, waiting: map[int64][]byte{}, changed: make(chan struct{}, 1)}
}

func (m *memoryInbox) tell() {
	select {
	case m.changed <- struct{}{}:
	default:
	}
}

func (m *memoryInbox) Keep(_ context.Context, ids []int64, bodies [][]byte) ([]int64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	defer m.tell()
	if m.noKeep != nil {
		return nil, m.noKeep
	}
	m.keeps++
	var fresh []int64
	for i, id := range ids {
		if !m.known[id] {
			m.known[id], m.waiting[id] = true, bytes.Clone(bodies[i])
			fresh = append(fresh, id)
		}
	}
	if m.noWord != nil {
		return nil, m.noWord
	}
	return fresh, nil
}

func (m *memoryInbox) Waiting(_ context.Context, after int64, limit int) (ids []int64, bodies [][]byte, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for id := range m.waiting {
		if id > after {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	ids = ids[:min(limit, len(ids))]
	for _, id := range ids {
		bodies = append(bodies, m.waiting[id])
	}
	return ids, bodies, nil
}

func (m *memoryInbox) Done(_ context.Context, ids ...int64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	defer m.tell()
	if m.noDone != nil {
		return m.noDone
	}
	for _, id := range ids {
		delete(m.waiting, id)
	}
	return nil
}

func (m *memoryInbox) fail(keep, done error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.noKeep, m.noDone = keep, done
}

// left is what is not done.
func (m *memoryInbox) left() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.waiting)
}

// until waits until f holds, which it tries at each change of the inbox.
func (m *memoryInbox) until(t testing.TB, what string, f func() bool) {
	t.Helper()
	late := time.After(10 * time.Second)
	for !f() {
		select {
		case <-m.changed:
		case <-late:
			t.Fatalf("waited for %s", what)
		}
	}
}

type memoryKeys struct {
	mu   sync.Mutex
	kept []string
	no   error
}

func (m *memoryKeys) Keep(_ context.Context, payload string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.no != nil {
		return "", m.no
	}
	i := slices.Index(m.kept, payload)
	if i < 0 {
		m.kept, i = append(m.kept, payload), len(m.kept)
	}
	return fmt.Sprintf("key_%d", i), nil
}

func (m *memoryKeys) Find(_ context.Context, key string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var i int
	if _, err := fmt.Sscanf(key, "key_%d", &i); err != nil || i >= len(m.kept) {
		return "", m.no
	}
	return m.kept[i], m.no
}

func known() []commands.Command {
	var out []commands.Command
	for _, u := range []string{"readout DATE", "compare DATE", "omitted TOPIC", "search WORDS", "tone WORD", "export LINE", "calls", "long", "wait", "panic",
		"private", "help", "about", "quote", "fence"} {
		out = append(out, commands.Command{Usage: []string{u}, Short: "what " + u + " does"})
	}
	return out
}

// begin starts a bot that polls; change may change its configuration. Rates are off on both sides.
func begin(t testing.TB, change func(*Config), opts ...telegramtest.Option) *desk {
	t.Helper()
	d := newDesk(t, opts...)
	d.run(change)
	return d
}

func newDesk(t testing.TB, opts ...telegramtest.Option) *desk {
	t.Helper()
	return &desk{t: t, tg: telegramtest.New(t, append([]telegramtest.Option{telegramtest.Limits(telegramtest.Rates{})}, opts...)...),
		log: &logbook{}, inbox: newMemoryInbox(), keys: &memoryKeys{}, gate: make(chan struct{})}
}

// config is a configuration for the fake, without rates.
func (d *desk) config() Config {
	return Config{
		Token: d.tg.Token(), APIURL: d.tg.URL(), Answer: d.answer, Menu: known(), Inbox: d.inbox, Keys: d.keys, Now: d.tg.Now,
		Log:     slog.New(slog.NewTextHandler(d.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		PerChat: time.Nanosecond, PerGroup: 10000, Overall: 1e9, Burst: 10000,
	}
}

// run starts a bot on the desk's inbox.
func (d *desk) run(change func(*Config)) {
	d.t.Helper()
	c := d.config()
	if change != nil {
		change(&c)
	}
	var err error
	if d.bot, err = New(d.t.Context(), c); err != nil {
		d.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(d.t.Context()))
	ended := make(chan error, 1)
	d.stop, d.ended = stop, ended
	bot := d.bot
	go func() {
		defer close(ended)
		ended <- bot.Run(ctx)
	}()
	d.t.Cleanup(d.close)
}

// close ends the bot and checks what must never stand in its log.
func (d *desk) close() {
	d.t.Helper()
	d.finish()
	for _, secret := range []string{d.tg.Token(), d.bot.c.Secret, "omitted sanctions", "/bot7"} {
		if strings.Contains(d.log.String(), secret) {
			d.t.Errorf("the log holds %q:\n%s", secret, d.log)
		}
	}
}

// finish ends the bot.
func (d *desk) finish() {
	d.t.Helper()
	d.stop()
	if err := d.wait(); err != nil {
		d.t.Errorf("Run: %v", err)
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

// settled waits until all updates are taken, and nothing is left in the inbox.
func (d *desk) settled() {
	d.t.Helper()
	for _, id := range d.tg.Pending() {
		d.tg.WaitConfirmed(id)
	}
	d.inbox.until(d.t, "an empty inbox", func() bool { return d.inbox.left() == 0 })
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
	case "export":
		doc.Files = []reply.File{{Name: "answer.csv", Type: "text/csv", Data: []byte("a,b\n1,2\n")}, {Name: "empty.csv"}}
	case "long":
		for i := range 40 {
			doc.Blocks = append(doc.Blocks, &reply.Para{Line: reply.Line{Basis: reply.Guide,
				Spans: []reply.Span{reply.Text(fmt.Sprintf("part %d %s", i, strings.Repeat("long ", 60)))}}})
		}
	case "help":
		doc.Next = []reply.Ask{{Label: "Where sanctions were left out", Line: "omitted sanctions"}}
	case "calls":
		doc.Next = []reply.Ask{{Label: "More", Line: "calls after x"}, {Label: "By words", Line: "search " + strings.Repeat("long words ", 20)}}
	}
	return doc
}

// lines is what was asked so far.
func (d *desk) lines() []string {
	var out []string
	for _, r := range d.requests() {
		out = append(out, r.Line)
	}
	return out
}

func (d *desk) requests() []commands.Request {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.asked)
}

// last is the last message of a chat, when there are n.
func (d *desk) last(chat int64, n int) telegramtest.Message {
	d.t.Helper()
	ms := d.tg.WaitMessages(chat, n)
	if len(ms) != n {
		d.t.Fatalf("%d messages, not %d", len(ms), n)
	}
	return ms[n-1]
}

var alice, boris = telegramtest.Alice(), telegramtest.Boris()

// testBot is a bot that knows its name, and calls nobody.
func testBot(t testing.TB) *Bot {
	t.Helper()
	b, err := unchecked(Config{Token: "1:x", Answer: func(context.Context, commands.Request) *reply.Doc { return nil }, Menu: known(),
		Inbox: newMemoryInbox(), Keys: &memoryKeys{}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	b.self = user{ID: 7700700700, Username: "readout_test_bot"}
	return b
}
