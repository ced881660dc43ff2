package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"slices"

	"readoutbot/internal/corpus"
)

// check checks a corpus file, or the embedded corpus, and says what it found.
func check(ctx context.Context, e env) (int, error) {
	files, err := parse(e, func(*flag.FlagSet) {})
	if err != nil {
		return 0, err
	}
	name, file := "the embedded corpus", ""
	switch len(files) {
	case 0:
	case 1:
		name, file = files[0], files[0]
	default:
		return 0, errUsage{errors.New("check takes one file")}
	}
	text, err := corpusText(file)
	if err != nil {
		return 0, err
	}
	counts, problems, err := corpus.Check(ctx, text)
	if err != nil {
		return 0, err
	}
	for _, p := range problems {
		fmt.Fprintln(e.out, p)
	}
	fmt.Fprintf(e.out, "%s:\n", name)
	for _, t := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(e.out, "  %5d %s\n", counts[t], t)
	}
	if len(problems) > 0 {
		fmt.Fprintf(e.out, "%d problems: mend them before the corpus is used.\n", len(problems))
		return exitNoAnswer, nil
	}
	fmt.Fprintln(e.out, "No problem found.")
	return exitAnswered, nil
}
