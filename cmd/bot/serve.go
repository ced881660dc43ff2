package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"readoutbot/internal/adapters/slack"
	"readoutbot/internal/commands"
)

// serve answers in the chat rooms whose secrets are set, until it is stopped.
func serve(ctx context.Context, e env) (int, error) {
	var file, addr string
	rest, err := parse(e, func(f *flag.FlagSet) {
		f.StringVar(&file, "corpus", "", "a corpus file")
		f.StringVar(&addr, "http", "", "the address to listen on for signed requests, as in :8080")
	})
	if err != nil {
		return 0, err
	}
	if len(rest) > 0 {
		return 0, errUsage{fmt.Errorf("%q is too much", rest[0])}
	}
	c := slack.Config{BotToken: e.getenv("SLACK_BOT_TOKEN"), AppToken: e.getenv("SLACK_APP_TOKEN"), SigningSecret: e.getenv("SLACK_SIGNING_SECRET")}
	switch {
	case c.BotToken == "" && c.AppToken == "" && c.SigningSecret == "":
		return 0, errUsage{errors.New("no chat room is set up: set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (README, “Slack”)")}
	case c.SigningSecret != "" && c.AppToken == "" && addr == "":
		return 0, errUsage{errors.New("SLACK_SIGNING_SECRET is for HTTP: say where to listen with -http, as in -http :8080")}
	case addr != "" && c.SigningSecret == "":
		return 0, errUsage{errors.New("-http needs SLACK_SIGNING_SECRET: without it, requests cannot be told from forged ones")}
	}
	corpus, err := open(ctx, file)
	if err != nil {
		return 0, err
	}
	defer corpus.Close()
	c.Log = slog.New(slog.NewTextHandler(e.err, nil))
	c.Answer = commands.New(corpus, slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelError}))).Answer
	c.APIURL = e.getenv("SLACK_API_URL")
	bot, err := slack.New(ctx, c)
	if err != nil {
		return 0, setup{err}
	}
	c.Log.Info("answering in the chat room", "corpus", corpus.Version(), "socket", c.AppToken != "", "http", addr)
	return exitAnswered, both(ctx, bot, addr)
}

// setup is an error in what the operator has set up: a line, and no usage.
type setup struct{ error }

// both runs the bot and, with an address, the server that takes its requests. When one of them ends, so does the other.
func both(ctx context.Context, bot *slack.Bot, addr string) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if addr == "" {
		return setupError(bot.Run(ctx))
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return setup{fmt.Errorf("-http: %w", err)}
	}
	srv := &http.Server{Handler: bot.Handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
	ended := make(chan error, 1)
	go func() {
		defer stop()
		ended <- srv.Serve(l)
	}()
	err = bot.Run(ctx)
	late, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	shut := srv.Shutdown(late)
	if served := <-ended; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	return setupError(errors.Join(err, shut))
}

func setupError(err error) error {
	if err == nil {
		return nil
	}
	return setup{err}
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
	b, err := slack.Manifest(commands.New(corpus, nil).Commands(), url)
	if err != nil {
		return 0, errUsage{err}
	}
	_, err = e.out.Write(append(b, '\n'))
	return exitAnswered, err
}
