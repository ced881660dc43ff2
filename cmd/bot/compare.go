package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// compare compares two statements from files, without keeping them.
func compare(ctx context.Context, e env) (int, error) {
	var h home
	format := "text"
	files, err := parse(e, func(f *flag.FlagSet) {
		h.flags(f, e)
		f.StringVar(&format, "format", format, "text, json or markdown")
	})
	switch {
	case err != nil:
		return 0, err
	case !isFormat(format):
		return 0, errFormat(format)
	case len(files) != 2:
		return 0, errUsage{errors.New("name two files, each with one statement; - reads one from standard input")}
	case files[0] == "-" && files[1] == "-":
		return 0, errUsage{errors.New("standard input holds one statement: name a file for the other")}
	}
	var texts [2]commands.Text
	for i, name := range files {
		some, problems, err := readStatements(e, name)
		switch {
		case err != nil:
			return 0, err
		case len(problems) > 0:
			return 0, setup{problems[0]}
		case len(some) != 1:
			return 0, setup{fmt.Errorf("%s holds %d statements: two files with one each are compared", name, len(some))}
		}
		s := some[0]
		texts[i] = commands.Text{Side: s.Side, Title: s.Title, URL: s.URL, Published: s.Published, Lang: s.Lang, Text: s.Text}
		if s.Side == "" {
			texts[i].Name = name
		}
	}
	c, err := h.open(ctx, e, false)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	for i := range texts {
		day, err := commands.Day(texts[i].Published, time.Now())
		if err != nil {
			day = time.Now().Format(time.DateOnly)
		}
		if id, err := sideOf(c.Corpus, texts[i].Side, day, texts[i].Title+" "+texts[i].Text); err == nil {
			texts[i].Side = id
		}
	}
	set := commandsOn(c.Corpus, e)
	d := set.CompareTexts(ctx, texts[0], texts[1])
	if err := print(e, d, format); err != nil {
		return 0, err
	}
	return exitOf(d), nil
}

func formats() []string { return []string{"text", "json", "markdown"} }

func isFormat(s string) bool {
	for _, f := range formats() {
		if f == s {
			return true
		}
	}
	return false
}

func errFormat(s string) error {
	return errUsage{fmt.Errorf("-format %q: write %s", s, strings.Join(formats(), ", "))}
}

// exitOf is the exit code that says what became of a question.
func exitOf(d *reply.Doc) int {
	switch d.Outcome {
	case reply.Answered:
		return exitAnswered
	case reply.Broken:
		return exitBroken
	}
	return exitNoAnswer
}
