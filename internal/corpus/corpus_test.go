package corpus

import (
	"context"
	"database/sql"
	"os"
	"strings"
	"sync"
	"testing"
)

// shippedText is the corpus text that the bot ships with.
func shippedText(tb testing.TB) string {
	tb.Helper()
	text, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

// smallText is the shipped schema with a few rows of every table.
func smallText(tb testing.TB) string {
	tb.Helper()
	schema, _, ok := strings.Cut(shippedText(tb), "\nINSERT ")
	if !ok {
		tb.Fatal("corpus.sql has no INSERT at the beginning of a line")
	}
	rows, err := os.ReadFile("testdata/small.sql")
	if err != nil {
		tb.Fatal(err)
	}
	return schema + "\n" + string(rows)
}

// open opens a text for one test.
func open(tb testing.TB, text string) *Corpus {
	tb.Helper()
	c, err := Open(context.Background(), text)
	if err != nil {
		tb.Fatalf("%v\n%+v", err, err)
	}
	tb.Cleanup(func() { c.Close() })
	return c
}

// shared opens the shipped corpus once for all tests that only ask.
var shared = sync.OnceValues(func() (*Corpus, error) {
	text, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		return nil, err
	}
	return Open(context.Background(), string(text))
})

func shipped(tb testing.TB) *Corpus {
	tb.Helper()
	c, err := shared()
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// must unwraps a query's answer.
func must[T any](tb testing.TB) func(T, error) T {
	return func(v T, err error) T {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return v
	}
}

func scanString(r *sql.Rows, s *string) error { return r.Scan(s) }
