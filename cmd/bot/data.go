package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/corpus"
)

// A home is where the corpus and the state live: the data directory, and the state elsewhere if that is said.
type home struct {
	corpus string // a corpus file, "" for the embedded one
	data   string // a directory
	state  string // "postgres://…", "" for a file in the data directory
}

// flags defines the flags by which a home is chosen.
func (h *home) flags(f *flag.FlagSet, e env) {
	f.StringVar(&h.corpus, "corpus", "", "a corpus file")
	f.StringVar(&h.data, "data", dataDir(e.getenv), "the data directory")
	f.StringVar(&h.state, "state", e.getenv("READOUTBOT_STATE"), "postgres://… for a state that replicas share")
}

// dataDir is the data directory where none is named: READOUTBOT_DATA, else the user's place for data.
func dataDir(getenv func(string) string) string {
	if dir := getenv("READOUTBOT_DATA"); dir != "" {
		return dir
	}
	dir := getenv("XDG_DATA_HOME")
	if dir == "" {
		user := getenv("HOME")
		if user == "" {
			return ""
		}
		dir = filepath.Join(user, ".local", "share")
	}
	return filepath.Join(dir, "readoutbot")
}

// An opened home: the corpus, and the state with its log where there is one.
type opened struct {
	*corpus.Corpus
	state *state.Store // nil where nothing is kept
}

func (o opened) Close() error {
	err := o.Corpus.Close()
	if o.state != nil {
		err = errors.Join(err, o.state.Close())
	}
	return err
}

// open opens the corpus with what was imported. With keep, the data directory is made where there is none; without it, a
// machine on which nothing was ever kept answers from the corpus text alone, in memory.
func (h home) open(ctx context.Context, e env, keep bool) (opened, error) {
	text, err := corpusText(h.corpus)
	if err != nil {
		return opened{}, err
	}
	checked := h.corpus == "" // a test checks the embedded one
	where := h.state
	if where == "" {
		where = h.data
	}
	if !keep && !h.kept() {
		c, err := corpus.Config{Text: text, Checked: checked}.Open(ctx)
		return opened{Corpus: c}, err
	}
	if where == "" {
		return opened{}, errUsage{errors.New("there is no place to keep data: name a directory with -data")}
	}
	if h.state != "" && !strings.HasPrefix(h.state, "postgres://") && !strings.HasPrefix(h.state, "postgresql://") {
		return opened{}, errUsage{fmt.Errorf("-state %q: write postgres://…, or leave it out to keep the state in the data directory", h.state)}
	}
	s, err := state.Open(ctx, where)
	if err != nil {
		return opened{}, setup{err}
	}
	log := s.Log()
	file := ""
	if h.data != "" {
		file = filepath.Join(h.data, "corpus.db")
	}
	c, err := corpus.Config{Text: text, Checked: checked, File: file, Log: log}.Open(ctx)
	var problems *corpus.CheckError
	if err != nil && file != "" && ctx.Err() == nil && !errors.As(err, &problems) {
		fmt.Fprintf(e.err, "the corpus cannot be kept in %s and is built in memory: %v\n", file, err)
		c, err = corpus.Config{Text: text, Checked: checked, Log: log}.Open(ctx)
	}
	if err != nil {
		s.Close()
		return opened{}, err
	}
	return opened{c, s}, nil
}

// kept reports that something was kept before.
func (h home) kept() bool {
	if h.state != "" {
		return true
	}
	_, err := os.Stat(filepath.Join(h.data, "state.db"))
	return h.data != "" && err == nil
}

// commandsOn is the command table on a corpus where nothing is posted: of the desk's commands it has the explanations. Errors
// of ours go to e.
func commandsOn(c *corpus.Corpus, e env) *commands.Set {
	return commands.New(c, slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelError})), new(digest.Desk).Commands()...)
}
