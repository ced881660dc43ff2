package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"readoutbot/internal/adapters/terminal"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// chat is a conversation in the terminal, or the answers to piped lines.
func chat(ctx context.Context, e env) (int, error) {
	var h home
	rest, err := parse(e, func(f *flag.FlagSet) { h.flags(f, e) })
	if err != nil {
		return 0, err
	}
	if len(rest) > 0 {
		return 0, errUsage{fmt.Errorf("%q is too much; to ask one question, write bot ask in front", rest[0])}
	}
	c, err := h.open(ctx, e, false)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	set := commandsOn(c.Corpus, e)
	err = terminal.Run(ctx, terminal.Session{
		In: e.in, Out: e.out,
		Answer: func(ctx context.Context, line string) *reply.Doc {
			return set.Answer(ctx, commands.Request{Line: line, In: commands.Place{Realm: "terminal", Private: true}, At: time.Now(), Zone: time.Local})
		},
		Complete:    set.Complete,
		Style:       func() terminal.Style { return style(e) },
		Greeting:    greeting(c.Meta("title"), c.Counts()["calls"]),
		HistoryFile: historyFile(e.getenv),
		Save:        save,
	})
	if ctx.Err() != nil {
		return exitAnswered, nil // interrupted: an end like any other
	}
	return exitAnswered, err
}

func greeting(title string, calls int) string {
	return fmt.Sprintf("readoutbot: what governments said after their leaders' calls, and what they left out.\n"+
		"Corpus: %s, %d calls. Try “readout 2017-01-28” or “omitted sanctions”; Tab completes, a number follows up, “help” explains, “quit” ends.", title, calls)
}

// historyFile is where typed lines are kept: in the user's state directory, nowhere if there is none.
func historyFile(getenv func(string) string) string {
	dir := getenv("XDG_STATE_HOME")
	if dir == "" {
		home := getenv("HOME")
		if home == "" {
			return ""
		}
		dir = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(dir, "readoutbot", "history")
}

// save writes an export into the working directory. A file that is there is not overwritten: a number is added.
func save(f reply.File) (string, error) {
	ext := filepath.Ext(f.Name)
	name := f.Name
	for n := 2; ; n++ {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, os.ErrExist) && n < 1000 {
			name = fmt.Sprintf("%s-%d%s", f.Name[:len(f.Name)-len(ext)], n, ext)
			continue
		}
		if err != nil {
			return "", fmt.Errorf("save %s: %w", f.Name, err)
		}
		_, err = file.Write(f.Data)
		return name, errors.Join(err, file.Close())
	}
}

// docs prints the command reference.
func docs(ctx context.Context, e env) (int, error) {
	var table bool
	if _, err := parse(e, func(f *flag.FlagSet) { f.BoolVar(&table, "table", false, "only the table") }); err != nil {
		return 0, err
	}
	c, err := open(ctx, "")
	if err != nil {
		return 0, err
	}
	defer c.Close()
	set := commandsOn(c, e)
	text := set.Reference()
	if table {
		text = set.ReferenceTable()
	}
	_, err = io.WriteString(e.out, text)
	return exitAnswered, err
}
