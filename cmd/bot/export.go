package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// export writes the whole corpus as a corpus text. It never writes over a file unless that is asked for.
func export(ctx context.Context, e env) (int, error) {
	var h home
	var force bool
	rest, err := parse(e, func(f *flag.FlagSet) {
		h.flags(f, e)
		f.BoolVar(&force, "force", false, "write over a file that exists")
	})
	if err != nil {
		return 0, err
	}
	if len(rest) != 1 {
		return 0, errUsage{errors.New("name the file to write, as in: bot export corpus.sql; - writes to standard output")}
	}
	file := rest[0]
	if _, err := os.Lstat(file); file != "-" && err == nil && !force {
		return 0, setup{fmt.Errorf("%s exists: name another, or write -force before it", file)}
	}
	c, err := h.open(ctx, e, false)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	if file == "-" {
		return exitAnswered, c.Dump(ctx, e.out)
	}
	if err := replace(file, func(w io.Writer) error { return c.Dump(ctx, w) }); err != nil {
		return 0, err
	}
	size := int64(0)
	if info, err := os.Stat(file); err == nil {
		size = info.Size()
	}
	fmt.Fprintf(e.err, "Wrote %s: the corpus text and %s, %d kB.\n", file, count(c.Counts()["entries"], "imported statement"), (size+999)/1000)
	return exitAnswered, nil
}

// replace writes a file whole or not at all.
func replace(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(dirOf(path), ".readoutbot-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if err := write(f); err != nil {
		f.Close()
		return err
	}
	if err := errors.Join(f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

func dirOf(path string) string {
	if i := strings.LastIndexByte(path, os.PathSeparator); i >= 0 {
		return path[:i+1]
	}
	return "."
}
