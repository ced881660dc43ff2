package corpus

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"readoutbot/internal/corpus/corpustest"
)

// realStatements are the real texts beside the project; without them the test is skipped.
func realStatements(t testing.TB) []Statement {
	t.Helper()
	f, err := os.Open(corpustest.Shared(t, "readouts.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []Statement
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var s struct {
			Statement
			Issuer string `json:"issuer"`
		}
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			t.Fatal(err)
		}
		s.Side = s.Issuer
		out = append(out, s.Statement)
	}
	return out
}

func TestRealImport(t *testing.T) {
	all := realStatements(t)
	text, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	c, err := Config{Text: string(text), File: filepath.Join(t.TempDir(), "corpus.db"), Log: &memoryLog{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	start := time.Now()
	done, err := c.Import(context.Background(), time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC), all, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(len(done), "statements in", time.Since(start))
	n := map[Fate]int{}
	for i, d := range done {
		n[d.Fate]++
		if d.Fate == Refused || d.Fate == Ambiguous || d.Fate == Paired || d.Fate == Attached {
			t.Log(d.Fate, d.Call, d.Might, d.Problem, all[i].Title)
		}
	}
	t.Log(n, c.Counts())
}
