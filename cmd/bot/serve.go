package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"readoutbot/internal/adapters/slack"
	"readoutbot/internal/adapters/telegram"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/commands/reply"
)

// A room is a chat platform that the bot answers in. handler is nil where nothing is posted to it.
type room struct {
	name    string
	run     func(context.Context) error
	handler http.Handler
}

// serve answers in the chat rooms whose secrets are set, until it is stopped.
func serve(ctx context.Context, e env) (int, error) {
	var h home
	var addr string
	rest, err := parse(e, func(f *flag.FlagSet) {
		h.flags(f, e)
		f.StringVar(&addr, "http", "", "the address to listen on for signed requests, as in :8080")
	})
	if err != nil {
		return 0, err
	}
	if len(rest) > 0 {
		return 0, errUsage{fmt.Errorf("%q is too much", rest[0])}
	}
	s := secretsOf(e.getenv)
	if err := s.check(addr); err != nil {
		return 0, errUsage{err}
	}
	c, err := h.open(ctx, e, true)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	log := slog.New(slog.NewTextHandler(e.err, nil))
	desk, unlock := newDesk(c, h, log)
	defer unlock()
	desk.Lease = e.lease
	set := commands.New(c.Corpus, slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelError})), desk.Commands()...)
	desk.Set = set
	rooms, err := s.rooms(ctx, c, set, desk, log)
	if err != nil {
		return 0, setup{err}
	}
	for _, r := range rooms {
		log.Info("answering in the chat room", "room", r.name, "corpus", c.Version(), "http", r.handler != nil)
	}
	rooms = append(rooms, room{"digests", desk.Run, nil}, room{"sweeping", sweeping(c.state, log), nil})
	stop := keepFresh(ctx, c, log)
	defer stop()
	return exitAnswered, setupError(together(ctx, rooms, addr))
}

// secrets are what the chat platforms gave the operator.
type secrets struct {
	slackBot, slackApp, slackSigning, slackURL string
	telegram, webhook, secret, telegramURL     string
}

func secretsOf(getenv func(string) string) secrets {
	return secrets{getenv("SLACK_BOT_TOKEN"), getenv("SLACK_APP_TOKEN"), getenv("SLACK_SIGNING_SECRET"), getenv("SLACK_API_URL"),
		getenv("TELEGRAM_BOT_TOKEN"), getenv("TELEGRAM_WEBHOOK"), getenv("TELEGRAM_WEBHOOK_SECRET"), getenv("TELEGRAM_API_URL")}
}

func (s secrets) slack() bool { return s.slackBot != "" || s.slackApp != "" || s.slackSigning != "" }

// check refuses a setting that cannot work, before anything is opened.
func (s secrets) check(addr string) error {
	switch {
	case !s.slack() && s.telegram == "":
		return errors.New("no chat room is set up: set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (README, “Slack”), or TELEGRAM_BOT_TOKEN (README, “Telegram”)")
	case s.slackSigning != "" && s.slackApp == "" && addr == "":
		return errors.New("SLACK_SIGNING_SECRET is for HTTP: say where to listen with -http, as in -http :8080")
	case s.webhook != "" && s.telegram == "":
		return errors.New("TELEGRAM_WEBHOOK is set, but TELEGRAM_BOT_TOKEN is not")
	case s.webhook != "" && addr == "":
		return errors.New("TELEGRAM_WEBHOOK is for HTTP: say where to listen with -http, as in -http :8080")
	case addr != "" && s.slackSigning == "" && s.webhook == "":
		return errors.New("-http needs SLACK_SIGNING_SECRET or TELEGRAM_WEBHOOK: without them nothing is posted to it, and forged requests could not be told")
	}
	return nil
}

// rooms makes the rooms whose secrets are set, and checks them with their platforms.
func (s secrets) rooms(ctx context.Context, c opened, set *commands.Set, desk *digest.Desk, log *slog.Logger) ([]room, error) {
	answer := func(ctx context.Context, r commands.Request) *reply.Doc { return set.Answer(ctx, r) }
	var rooms []room
	if s.slack() {
		b, err := slack.New(ctx, slack.Config{BotToken: s.slackBot, AppToken: s.slackApp, SigningSecret: s.slackSigning, APIURL: s.slackURL,
			Answer: answer, Zoned: digest.Zoned, Log: log.With("room", "slack"), Seen: c.state.Seen("slack"), Compare: pasted(set)})
		if err != nil {
			return nil, err
		}
		desk.Rooms["slack"] = inSlack{b}
		r := room{"slack", b.Run, nil}
		if s.slackSigning != "" {
			r.handler = b.Handler()
		}
		rooms = append(rooms, r)
	}
	if s.telegram != "" {
		realm := "telegram:" + botID(s.telegram)
		b, err := telegram.New(ctx, telegram.Config{Token: s.telegram, Webhook: s.webhook, Secret: s.secret, APIURL: s.telegramURL,
			Answer: answer, Compare: pasted(set), Menu: set.Commands(), Log: log.With("room", "telegram"), Inbox: c.state.Inbox(realm), Keys: c.state.Keys(realm),
			Moved: func(ctx context.Context, from, to string) error { return c.state.Moved(ctx, "telegram", from, to) },
			Gone:  func(ctx context.Context, room string) error { return desk.Gone(ctx, "telegram", room) }})
		if err != nil {
			return nil, err
		}
		desk.Rooms["telegram"] = inTelegram{b}
		r := room{"telegram", b.Run, nil}
		if s.webhook != "" {
			r.handler = b.Handler()
		}
		rooms = append(rooms, r)
	}
	return rooms, nil
}

// pasted compares two texts that somebody pasted.
func pasted(set *commands.Set) func(ctx context.Context, first, second string) *reply.Doc {
	return func(ctx context.Context, first, second string) *reply.Doc {
		return set.CompareTexts(ctx, commands.Text{Text: first}, commands.Text{Text: second})
	}
}

// botID is the part of a token that is no secret.
func botID(token string) string {
	id, _, _ := strings.Cut(token, ":")
	return id
}

// freshness is how soon an import by another process is answered from.
const freshness = 2 * time.Second

// keepFresh follows what other processes import, until it is stopped.
func keepFresh(ctx context.Context, c opened, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(freshness)
		defer tick.Stop()
		failing := false
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			before := c.Version()
			err := c.Refresh(ctx)
			switch {
			case err != nil && !failing && ctx.Err() == nil:
				log.Error("what was imported elsewhere cannot be followed; answers go on from the corpus as it is", "error", err)
			case c.Version() != before:
				log.Info("the corpus has changed", "corpus", c.Version())
			}
			failing = err != nil
		}
	}()
	return func() { cancel(); <-done }
}

// setup is an error in what the operator has set up: a line, and no usage.
type setup struct{ error }

func setupError(err error) error {
	if err == nil {
		return nil
	}
	return setup{err}
}

// together runs the rooms and, with an address, the server that takes their requests. When one of them ends, so do the others.
func together(ctx context.Context, rooms []room, addr string) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, len(rooms)+1)
	n := len(rooms)
	if addr != "" {
		l, err := net.Listen("tcp", addr)
		if err != nil {
			return fmt.Errorf("-http: %w", err)
		}
		n++
		go func() { ended <- listen(ctx, l, handler(rooms)) }()
	}
	for _, r := range rooms {
		go func() { ended <- r.run(ctx) }()
	}
	var err error
	for range n {
		err = errors.Join(err, <-ended)
		stop()
	}
	return err
}

// handler passes requests to the rooms: Slack's stand below /slack/, the rest is Telegram's.
func handler(rooms []room) http.Handler {
	m := http.NewServeMux()
	for _, r := range rooms {
		switch {
		case r.handler == nil:
		case r.name == "slack":
			m.Handle("/slack/", r.handler)
		default:
			m.Handle("/", r.handler)
		}
	}
	return m
}

// listen serves until ctx is done. Requests that are being answered then have a while to end.
func listen(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	served := make(chan error, 1)
	go func() { served <- srv.Serve(l) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	return srv.Shutdown(late)
}

// manifest prints the app's manifest: for Socket Mode, or for HTTP at an address.
func manifest(ctx context.Context, e env) (int, error) {
	var url string
	rest, err := parse(e, func(f *flag.FlagSet) {
		f.StringVar(&url, "url", "", "the address of the bot, as in https://bot.example.org")
	})
	if err != nil {
		return 0, err
	}
	if len(rest) > 0 {
		return 0, errUsage{fmt.Errorf("%q is too much", rest[0])}
	}
	corpus, err := open(ctx, "")
	if err != nil {
		return 0, err
	}
	defer corpus.Close()
	b, err := slack.Manifest(commandsOn(corpus, e).Commands(), url)
	if err != nil {
		return 0, errUsage{err}
	}
	_, err = e.out.Write(append(b, '\n'))
	return exitAnswered, err
}
