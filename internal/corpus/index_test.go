package corpus

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// zipfStatements are texts of some hundred words by a few sides over many years, always the same.
func zipfStatements(n int) []Statement {
	r := rand.New(rand.NewPCG(1, 2))
	z := rand.NewZipf(r, 1.1, 4, 40_000)
	sides := []string{"kremlin", "white-house"}
	day := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	out := make([]Statement, n)
	for i := range out {
		var b strings.Builder
		for s := range 9 {
			if s > 0 {
				b.WriteByte(' ')
			}
			for w := range 15 + r.IntN(10) {
				word := "w" + strconv.FormatUint(z.Uint64(), 36)
				if w == 0 {
					word = strings.ToUpper(word)
				} else {
					b.WriteByte(' ')
				}
				b.WriteString(word)
			}
			b.WriteByte('.')
		}
		out[i] = Statement{Side: sides[i%2], URL: fmt.Sprintf("https://texts.example/%d", i), Lang: "en",
			Published: day.AddDate(0, 0, r.IntN(9000)).Format(time.DateOnly), Title: "Statement " + strconv.Itoa(i), Text: b.String()}
	}
	return out
}

// importing opens a corpus in a file and imports statements, some thousand at a time.
func importing(tb testing.TB, text string, statements []Statement) *Corpus {
	tb.Helper()
	c, err := Config{Text: text, File: filepath.Join(tb.TempDir(), "corpus.db"), Log: &memoryLog{}}.Open(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { c.Close() })
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for some := range slices.Chunk(statements, 50_000) {
		if _, err := c.Import(context.Background(), at, some, false); err != nil {
			tb.Fatal(err)
		}
	}
	return c
}

// scale is how many statements a benchmark runs on.
func scale(b *testing.B) int {
	if n, err := strconv.Atoi(os.Getenv("STATEMENTS")); err == nil {
		return n
	}
	return 10_000
}

func BenchmarkIndexed(b *testing.B) {
	statements := zipfStatements(scale(b))
	start := time.Now()
	c := importing(b, smallText(b), statements)
	b.Logf("%d statements imported in %v", len(statements), time.Since(start))
	ctx := context.Background()
	runs, _ := readRuns(ctx, c.db)
	b.Log(runs)
	for _, q := range []string{"w0", "w0 w1 w2", "w50", "w50 w90", "w2000 w0", "w3000", "w0 -w1", `"w0 w1"`, `"w0 w1 w2"`, `"w40 w2"`, `"w300 w301"`, `"w0 w0 w0 w1 w5"`} {
		b.Run(strings.ReplaceAll(q, " ", "_"), func(b *testing.B) {
			var found Found
			for b.Loop() {
				var err error
				if found, err = c.Search(ctx, ParseQuery(q), Scope{}, 0, 10); err != nil {
					b.Fatal(err)
				}
			}
			b.Log(q, len(found.Hits), found.Official, found.Newest)
		})
	}
	for _, q := range []string{"w0 w1", "w0 w1 w2", "w300 w301", "w40 w2", "w4000"} {
		b.Run("verbatim_"+strings.ReplaceAll(q, " ", "_"), func(b *testing.B) {
			var found Uses
			for b.Loop() {
				var err error
				if found, err = c.Verbatim(ctx, q, Scope{}, 10); err != nil {
					b.Fatal(err)
				}
			}
			b.Log(q, found.Total, found.Unread)
		})
	}
	b.Run("near", func(b *testing.B) {
		words := strings.Fields(statements[7].Text)[3:15]
		words[5] = "other"
		phrase := strings.Join(words, " ")
		for b.Loop() {
			if near, err := c.NearestQuotes(ctx, phrase, 3); err != nil || len(near) == 0 {
				b.Fatal(near, err)
			}
		}
	})
}
