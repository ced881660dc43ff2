package corpus

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"readoutbot/internal/corpus/corpustest"
)

// synthetic returns n made-up statements.
func synthetic(n int) []Statement {
	out := make([]Statement, n)
	for i, s := range corpustest.Make(n, 1) {
		out[i] = Statement(s)
	}
	return out
}

// size is how many statements a benchmark imports: READOUTBOT_STATEMENTS, or what is usual for it.
func size(t testing.TB, usual int) int {
	t.Helper()
	s := os.Getenv("READOUTBOT_STATEMENTS")
	if s == "" {
		return usual
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// BenchmarkImport imports made-up statements into a database file, analysis and indexing included.
func BenchmarkImport(b *testing.B) {
	n := size(b, 10_000)
	all := synthetic(n)
	at := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	for b.Loop() {
		b.StopTimer()
		c, err := Config{Text: shippedText(b), File: filepath.Join(b.TempDir(), "corpus.db"), Log: &corpustest.Log{}}.Open(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := c.Import(b.Context(), at, all, false); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		c.Close()
		b.StartTimer()
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "statements/s")
}
