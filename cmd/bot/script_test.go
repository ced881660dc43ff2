package main

import (
	"context"
	"os"
	"os/signal"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// The program runs as itself in the scripts.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"bot": main,
		"brisk": func() { // a bot that takes over from the dead sooner
			ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
			defer stop()
			os.Exit(run(ctx, env{os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, 10 * time.Second}))
		},
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, brief)
			b, err := os.ReadFile("../../corpus.sql")
			if err != nil {
				return err
			}
			return os.WriteFile(e.WorkDir+"/corpus.sql", b, 0o644)
		},
	})
}
