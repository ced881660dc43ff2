package corpus

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func dumped(t *testing.T, c *Corpus) string {
	t.Helper()
	var b bytes.Buffer
	if err := c.Dump(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A dump holds every row: it can be opened, and is then dumped as it was.
func TestDumpIsWhole(t *testing.T) {
	text := shippedText(t)
	first := open(t, text)
	once := dumped(t, first)
	_, problems, err := Check(t.Context(), once)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	second := open(t, once)
	if diff := cmp.Diff(first.Counts(), second.Counts()); diff != "" {
		t.Errorf("rows in the text (-) and in the dump (+):\n%s", diff)
	}
	if again := dumped(t, second); again != once {
		t.Error("a dump of the dump is another one:\n" + cmp.Diff(once, again))
	}
}

// What was imported is in the dump: it opens without the log, with the same states.
func TestDumpHoldsWhatWasImported(t *testing.T) {
	c, err := Config{Text: smallText(t), Log: &memoryLog{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	importAll(t, c, kremlinText(), whiteHouseText())
	second := open(t, dumped(t, c))
	states := func(c *Corpus) []Cell {
		cells, err := c.Cells(context.Background(), Scope{})
		if err != nil {
			t.Fatal(err)
		}
		return cells
	}
	if diff := cmp.Diff(states(c), states(second)); diff != "" {
		t.Errorf("states by the log (-) and by the dump (+):\n%s", diff)
	}
}

func importAll(t testing.TB, c *Corpus, statements ...Statement) []Imported {
	t.Helper()
	done, err := c.Import(t.Context(), day, statements, false)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

var day = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
