// Package slack is the newsroom's room in Slack: what people type, press and mention there becomes a request, and a
// document becomes messages within Slack's limits.
//
// It knows both of Slack's transports (Socket Mode and signed HTTP requests), its payloads, its limits and its errors.
// It does not know what is asked: every slash command, mention, direct message and button is a line for Answer.
package slack

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// Config is what a Bot needs. BotToken and Answer are needed, with AppToken for Socket Mode or SigningSecret for HTTP,
// or both. The rest works when it is zero.
type Config struct {
	BotToken      string // xoxb-…
	AppToken      string // xapp-…, for Socket Mode
	SigningSecret string // for HTTP
	APIURL        string // "" is Slack's; ends in "/"

	// ResponseHosts are the hosts to which an answer may be sent by response_url; nil is Slack's own. A loopback
	// address that is named here may be plain http.
	ResponseHosts []string

	Answer func(context.Context, commands.Request) *reply.Doc
	Zoned  func(line string) bool // tells which lines are asked with the asker's time zone; nil is none
	Log    *slog.Logger           // nil keeps silent
	Seen   Seen                   // nil remembers in memory
	Now    func() time.Time       // nil is time.Now

	// Compare sets two pasted statements side by side, for whoever pasted them. Nil offers no form for them.
	Compare func(ctx context.Context, first, second string) *reply.Doc

	Workers   int           // questions answered at a time; 8
	Queue     int           // questions of everybody that may wait; 4096
	PerPerson int           // questions of one person that may wait; 20
	Burst     int           // questions of one person answered without a pause; 10
	Every     time.Duration // the pause between further ones; 500 ms
	Pace      time.Duration // the pause between messages to one channel; 1 s, as Slack asks
	Grace     time.Duration // how long answers in flight may take at the end; 2 s
}

func (c Config) withDefaults() Config {
	if c.APIURL == "" {
		c.APIURL = slack.APIURL
	}
	if c.ResponseHosts == nil {
		c.ResponseHosts = []string{"hooks.slack.com", "hooks.slack-gov.com"}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Seen == nil {
		c.Seen = newMemory(c.Now)
	}
	for _, d := range []struct {
		n    *int
		zero int
	}{{&c.Workers, 8}, {&c.Queue, 4096}, {&c.PerPerson, 20}, {&c.Burst, 10}} {
		if *d.n == 0 {
			*d.n = d.zero
		}
	}
	if c.Every == 0 {
		c.Every = 500 * time.Millisecond
	}
	if c.Pace == 0 {
		c.Pace = time.Second
	}
	if c.Grace == 0 {
		c.Grace = 2 * time.Second
	}
	return c
}

// Bot answers in one workspace. It is made by New.
type Bot struct {
	c      Config
	api    *slack.Client
	hooks  http.RoundTripper // for response_url: no token is ever sent, and no redirect is followed
	log    *slog.Logger
	signer *signer

	name string // as it is invited: /invite @name
	self string // its user id

	queue    *queue
	crew     *crew
	rendered rendered
	zones    zones
	pace     *pace
	forged   rarely
	refusals chan refusal
	broken   chan error // holds the error that ends Run
	once     sync.Once
	ping     time.Duration // without a ping for that long, the socket is opened anew
}

// New checks the tokens and what the app may do, and returns a Bot for Run and Handler. An error is one line that says
// what is wrong and where it is mended.
func New(ctx context.Context, c Config) (*Bot, error) {
	b, err := unchecked(c, http.DefaultTransport)
	if err != nil {
		return nil, err
	}
	return b, b.check(ctx)
}

// unchecked is New without a call to Slack.
func unchecked(c Config, t http.RoundTripper) (*Bot, error) {
	c = c.withDefaults()
	if err := checkSecrets(c); err != nil {
		return nil, err
	}
	retries := slack.DefaultRetryConfig() // 429 only: a connection that broke may have posted
	retries.RetryAfterDuration = time.Second
	return &Bot{
		c:   c,
		log: c.Log,
		api: slack.New(c.BotToken,
			slack.OptionAppLevelToken(c.AppToken),
			slack.OptionAPIURL(c.APIURL),
			slack.OptionHTTPClient(&http.Client{Timeout: callTimeout, Transport: t}), // before the retries, or there are none
			slack.OptionRetryConfig(retries)),
		hooks:    t,
		signer:   newSigner(c.SigningSecret),
		queue:    newQueue(c),
		crew:     newCrew(8 * c.Workers),
		pace:     newPace(c.Pace),
		refusals: make(chan refusal, 256),
		broken:   make(chan error, 1),
		ping:     30 * time.Second,
	}, nil
}

// callTimeout is the longest that one call of Slack may take; sendTimeout, all calls for one answer, with the waits
// that Slack asks for.
const (
	callTimeout = 15 * time.Second
	sendTimeout = 5 * time.Minute
)

// Run answers what comes in until ctx is done: by Socket Mode if there is an AppToken, and by Handler, whose requests
// wait until Run runs. Then it takes nothing more, and finishes what it has acknowledged within the grace. The error is
// nil when ctx is done; else it is one line that says what an operator has to mend. A Bot runs once.
func (b *Bot) Run(ctx context.Context) error {
	work, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	var running sync.WaitGroup
	for range b.c.Workers {
		running.Go(func() { b.work(work, &running) })
	}
	running.Go(func() { b.refuse(work) })

	listen, deafen := context.WithCancel(context.WithoutCancel(ctx))
	defer deafen()
	ended := make(chan error, 1)
	var s *socket
	if b.c.AppToken != "" {
		s = b.newSocket()
		running.Go(func() { ended <- s.listen(listen) })
	}
	var err error
	select {
	case <-ctx.Done():
	case err = <-b.broken:
	case err = <-ended:
		s = nil
	}
	late := time.Now().Add(b.c.Grace)
	b.finish(abandon)
	if s != nil { // last, so that what was taken is acknowledged
		s.flush(max(time.Until(late), leastFlush))
	}
	deafen()
	running.Wait()
	if n := b.forged.rest(); n > 0 {
		b.log.Warn("requests refused: not signed by Slack", "requests", n)
	}
	return err
}

// leastFlush is how long acknowledgements are waited for at least, at the end.
const leastFlush = 250 * time.Millisecond

// finish waits until everything taken is answered, at most for the grace. What waits for its channel's pace is posted
// in a burst.
func (b *Bot) finish(abandon func()) {
	late := time.NewTimer(b.c.Grace)
	defer late.Stop()
	empty := b.queue.close()
	b.pace.hurry()
	select {
	case <-empty:
	case <-late.C:
		b.log.Warn("stopped before all was answered", "unanswered", b.queue.size())
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
