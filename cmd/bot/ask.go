package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"readoutbot/internal/adapters/terminal"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// ask answers one line and ends.
func ask(ctx context.Context, e env) (int, error) {
	var format string
	var h home
	words, err := parse(e, func(f *flag.FlagSet) {
		f.StringVar(&format, "format", "text", "text, json or markdown")
		h.flags(f, e)
	})
	if err != nil {
		return 0, err
	}
	if !isFormat(format) {
		return 0, errFormat(format)
	}
	line := strings.Join(words, " ")
	if strings.TrimSpace(line) == "" {
		return 0, errUsage{errors.New("the question is missing")}
	}
	debug.SetGCPercent(800) // one answer and the end: collecting garbage would cost more than it frees
	c, err := h.open(ctx, e, false)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	set := commandsOn(c.Corpus, e)
	d := set.Answer(ctx, commands.Request{Line: line, In: commands.Place{Realm: "terminal", Private: true}, At: time.Now(), Zone: time.Local})
	if err := print(e, d, format); err != nil {
		return 0, err
	}
	for _, f := range d.Files {
		if format == "text" {
			path, err := save(f)
			if err != nil {
				return 0, err
			}
			fmt.Fprintf(e.err, "written: %s\n", path)
		}
	}
	return exitOf(d), nil
}

func print(e env, d *reply.Doc, format string) error {
	switch format {
	case "json":
		b, err := d.JSON()
		if err != nil {
			return err
		}
		_, err = e.out.Write(b)
		return err
	case "markdown":
		_, err := io.WriteString(e.out, d.Markdown())
		return err
	}
	terminal.Text(e.out, d, style(e))
	return nil
}

// style is how text is shown: as the terminal behind the output has it.
func style(e env) terminal.Style {
	f, _ := e.out.(*os.File)
	return terminal.StyleFor(f, e.getenv)
}
