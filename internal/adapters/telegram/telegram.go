// Package telegram is the newsroom's room in Telegram: what people type, press and look up inline there becomes a
// request, and a document becomes messages within Telegram's limits.
//
// It knows both ways in which Telegram delivers updates (polling and webhook), its limits and its errors. It does not
// know what is asked: every command, mention, reply, button and link is a line for Answer. What it has taken it keeps in
// an Inbox until it is answered, and it does not know where that is.
package telegram

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// Config is what a Bot needs. Token, Answer, Inbox and Keys are needed. The rest works when it is zero.
type Config struct {
	Token   string
	APIURL  string // "" is Telegram's; no slash at the end
	Webhook string // the public https address that Telegram posts to, with Path behind it if it has none; "" polls
	Secret  string // what tells Telegram's posts from forged ones; made at the start if it is ""

	Answer  func(context.Context, commands.Request) *reply.Doc
	Compare func(ctx context.Context, first, second string) *reply.Doc // compares two texts that are given, may be nil
	Menu    []commands.Command                                         // the commands; in groups, others are not answered
	Inbox   Inbox
	Keys    Keys
	Moved   func(ctx context.Context, from, to string) error // is told when a room's id has changed, may be nil
	Gone    func(ctx context.Context, room string) error     // is told when the bot cannot write in a room any more, may be nil
	Log     *slog.Logger                                     // nil keeps silent
	Now     func() time.Time                                 // nil is time.Now

	Workers   int           // questions answered, and messages on the wire, at a time; 8
	Queue     int           // questions held in memory; 4096. More wait in the inbox
	PerPerson int           // the same of one person in one chat; 20
	Burst     int           // questions of one person answered without a pause; 10
	Every     time.Duration // the pause between further ones; 500 ms
	PerChat   time.Duration // the pause between messages to one chat; 1 s
	PerGroup  int           // messages to one group in a minute; 20
	Overall   int           // messages in a second; 25
	Grace     time.Duration // how long answers in flight may take at the end; 2 s
}

func (c Config) withDefaults() Config {
	if c.APIURL == "" {
		c.APIURL = "https://api.telegram.org"
	}
	if c.Secret == "" {
		c.Secret = rand.Text()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	for _, d := range []struct {
		n    *int
		zero int
	}{{&c.Workers, 8}, {&c.Queue, 4096}, {&c.PerPerson, 20}, {&c.Burst, 10}, {&c.PerGroup, 20}, {&c.Overall, 25}} {
		if *d.n == 0 {
			*d.n = d.zero
		}
	}
	for _, d := range []struct {
		n    *time.Duration
		zero time.Duration
	}{{&c.Every, 500 * time.Millisecond}, {&c.PerChat, time.Second}, {&c.Grace, 2 * time.Second}} {
		if *d.n == 0 {
			*d.n = d.zero
		}
	}
	return c
}

// Bot answers as one bot. It is made by New.
type Bot struct {
	c     Config
	log   *slog.Logger
	api   *client
	self  user
	names map[string]bool // of the commands; true if one has an effect

	inbox    *inbox
	queue    *queue
	pace     *pace
	rooms    *rooms
	answers  *recent
	rendered rendered
	acks     chan ack
	ready    chan struct{} // closed when what waited at the start has its place, and new updates may be taken
	broken   chan error    // holds the error that ends Run
	once     sync.Once
}

// New checks the token, and returns a Bot for Run, Handler and Post. An error is one line that says what is wrong and
// where it is mended; the token is not in it.
func New(ctx context.Context, c Config) (*Bot, error) {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 32 // all calls go to one host
	b, err := unchecked(c, t)
	if err != nil {
		return nil, err
	}
	if err := b.check(ctx); err != nil {
		t.CloseIdleConnections()
		return nil, err
	}
	return b, nil
}

// unchecked is New without a call to Telegram.
func unchecked(c Config, t http.RoundTripper) (*Bot, error) {
	c = c.withDefaults()
	if err := checkConfig(&c); err != nil {
		return nil, err
	}
	b := &Bot{
		c: c, log: c.Log, api: newClient(c, t), names: map[string]bool{},
		inbox: newInbox(c.Inbox), queue: newQueue(c), pace: newPace(c), rooms: &rooms{}, answers: newRecent(c.Now),
		acks: make(chan ack, 4096), ready: make(chan struct{}), broken: make(chan error, 1),
	}
	for _, m := range c.Menu {
		b.names[strings.ToLower(m.Name())] = m.Effect
	}
	return b, nil
}

// Run answers what waits in the inbox, and then what comes in, until ctx is done: by polling, or by Handler if there is
// a Webhook; its requests wait until Run runs. Then it takes nothing more, and finishes what is in flight within the
// grace; what is not answered by then stays in the inbox for the next start. The error is nil when ctx is done; else it
// is one line that says what an operator has to mend. A Bot runs once.
func (b *Bot) Run(ctx context.Context) error {
	work, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	var running sync.WaitGroup
	for range b.c.Workers {
		running.Go(func() { b.work(work, &running) })
		running.Go(func() { b.acknowledge(work) })
	}
	running.Go(func() { b.introduce(work) })
	listen, deafen := context.WithCancel(ctx)
	defer deafen()
	ended := make(chan error, 1)
	running.Go(func() { ended <- b.listen(listen) })
	var err error
	select {
	case <-ctx.Done():
	case err = <-b.broken:
	case err = <-ended:
	}
	deafen()
	b.finish(abandon)
	running.Wait()
	b.api.http.CloseIdleConnections()
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if left := b.inbox.flush(late); left != nil {
		b.log.Warn("answers could not be noted as sent: they may be sent again", "error", b.redact(left.Error()))
	}
	return err
}

// listen takes what waits in the inbox, and then what comes in.
func (b *Bot) listen(ctx context.Context) error {
	if err := b.recover(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	if b.c.Webhook != "" {
		return b.hook(ctx)
	}
	return b.poll(ctx)
}

// finish waits until everything in flight is sent, at most for the grace.
func (b *Bot) finish(abandon func()) {
	late := time.NewTimer(b.c.Grace)
	defer late.Stop()
	select {
	case <-b.queue.close():
	case <-late.C:
	}
	if n := b.queue.size(); n > 0 {
		b.log.Warn("stopped before all was answered: the next start answers the rest", "unanswered", n)
	}
	abandon()
}

// fail ends Run with an error that no retry can mend. It is logged once, with a reference.
func (b *Bot) fail(err error) {
	b.once.Do(func() {
		b.log.Error("the bot cannot go on", "reference", reference(), "error", b.redact(err.Error()))
		b.broken <- err
	})
}
