package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus/corpustest"
)

// held is what a data directory holds: how many statements were imported, the corpus as bot export writes it, and answers.
type held struct {
	entries       int
	text, answers string
}

// holds opens a data directory and looks at what it holds.
func holds(t *testing.T, dir string) held {
	t.Helper()
	c, err := home{data: dir}.open(t.Context(), env{err: io.Discard}, true)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var text, answers strings.Builder
	if err := c.Dump(t.Context(), &text); err != nil {
		t.Fatal(err)
	}
	set := commandsOn(c.Corpus, env{err: io.Discard})
	for _, line := range []string{"search sanctions", "search \"telephone conversation\"", "topic ukraine", "mentioned syria", "omitted sanctions",
		"tone by kremlin", "calls 2004", "calls 2019", "contradictions", "calls 2003", "sides"} {
		d := set.Answer(t.Context(), commands.Request{Line: line, At: time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)})
		if d.Outcome == reply.Mend || d.Outcome == reply.Broken {
			t.Fatalf("%s: %s", line, d.Title)
		}
		fmt.Fprintf(&answers, "> %s\n%s: %s\n", line, d.Outcome, d.Title)
		d.Lines(func(l reply.Line, s reply.State) { fmt.Fprintln(&answers, s, l.Cites, l.Text()) })
		for _, s := range d.Sources {
			fmt.Fprintln(&answers, s.N, s.Title, s.URL)
		}
	}
	return held{c.Counts()["entries"], text.String(), answers.String()}
}

// anew is what a data directory holds when its database is built anew from the log.
func anew(t *testing.T, dir string) held {
	t.Helper()
	copied := t.TempDir()
	for _, name := range []string{"state.db", "state.db-wal", "state.mark"} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if os.IsNotExist(err) {
			continue
		} else if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(copied, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return holds(t, copied)
}

func sameHeld(t *testing.T, what string, got, want held) {
	t.Helper()
	if got.entries != want.entries {
		t.Errorf("%s: %d statements; want %d", what, got.entries, want.entries)
	}
	if got.text != want.text {
		t.Errorf("%s: the export differs (-want +got):\n%.4000s", what, cmp.Diff(strings.Split(want.text, "\n"), strings.Split(got.text, "\n")))
	}
	if got.answers != want.answers {
		t.Errorf("%s: answers differ (-want +got):\n%.4000s", what, cmp.Diff(strings.Split(want.answers, "\n"), strings.Split(got.answers, "\n")))
	}
}

// displacing are statements on two calls on consecutive days, in an order in which one joins the wrong call until the one comes
// that belongs there.
func displacing(day time.Time) (out []corpustest.Statement) {
	for _, s := range []struct{ side, title, text string }{
		{"kremlin", "Telephone conversation with President of the United States George Bush", "Vladimir Putin had a telephone conversation with President of the United States George Bush. They discussed %s."},
		{"white-house", "Readout of President Bush's Call with President Putin of Russia", "President George Bush spoke by phone with President Vladimir Putin of Russia. They spoke about %s."},
	} {
		for i, about := range []string{"Libya", "Syria"} {
			date := day.AddDate(0, 0, 1-i).Format(time.DateOnly)
			out = append(out, corpustest.Statement{Side: s.side, URL: "https://" + s.side + ".example/" + date, Title: s.title, Published: date, Lang: "en", Text: fmt.Sprintf(s.text, about)})
		}
	}
	return []corpustest.Statement{out[0], out[3], out[2], out[1]}
}

// statementFiles writes made statements into files of JSON Lines, in no order, and in each file some that are paired anew when
// one comes that fits better.
func statementFiles(t *testing.T, files, each int) []string {
	t.Helper()
	all := corpustest.Make(files*each, 1)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	dir := t.TempDir()
	var names []string
	for i := range files {
		var b strings.Builder
		some := slices.Clone(all[i*each : (i+1)*each])
		for week := range 2 {
			some = append(some, displacing(time.Date(2003, 3, 3+7*(2*i+week), 0, 0, 0, 0, time.UTC))...)
		}
		for _, s := range some {
			line, err := json.Marshal(map[string]string{"side": s.Side, "url": s.URL, "title": s.Title, "published": s.Published, "modified": s.Modified, "lang": s.Lang, "text": s.Text})
			if err != nil {
				t.Fatal(err)
			}
			b.Write(append(line, '\n'))
		}
		name := filepath.Join(dir, fmt.Sprintf("%d.jsonl", i))
		if err := os.WriteFile(name, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	return names
}

// Imports are killed at any moment. What is in then is all of an import or nothing of it, and its database says what one
// does that is built anew. When the import is run again to its end, everything is as if nothing had happened; to run it once more
// changes nothing.
func TestKilledWhileImporting(t *testing.T) {
	t.Parallel()
	files, each, kills := 2, 20, 3
	if long() {
		files, each, kills = 6, 300, 20
	}
	names := statementFiles(t, files, each)
	calm, harried := t.TempDir(), t.TempDir()
	var log logbook
	wants := []held{holds(t, t.TempDir())}
	var takes time.Duration // the whole of an import by a process
	for _, name := range names {
		begun := time.Now()
		if err := child(t, &log, []string{"READOUTBOT_DATA=" + calm}, "import", name).Wait(); err != nil {
			t.Fatalf("import: %v\n%s", err, log.String())
		}
		takes = max(takes, time.Since(begun))
		wants = append(wants, holds(t, calm))
	}
	during := 0 // kills after which the import was in already
	for i, name := range names {
		before, after := wants[i], wants[i+1]
		for range kills {
			cmd := child(t, &log, []string{"READOUTBOT_DATA=" + harried}, "import", name)
			ended := make(chan error, 1)
			go func() { ended <- cmd.Wait() }()
			select {
			case <-ended:
			case <-time.After(rand.N(takes)):
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
				<-ended
			}
			if rand.IntN(2) == 0 { // else the next one finds what this one left
				continue
			}
			is := holds(t, harried)
			if is.entries != before.entries && is.entries != after.entries {
				t.Fatalf("%d statements are in; %d or %d may be\n%s", is.entries, before.entries, after.entries, tail(log.String()))
			}
			if is.entries == after.entries {
				during++
			} else {
				sameHeld(t, "nothing is in", is, before)
			}
			sameHeld(t, "built anew after a kill", anew(t, harried), is)
		}
		for _, what := range []string{"run to its end", "run once more"} {
			if err := child(t, &log, []string{"READOUTBOT_DATA=" + harried}, "import", name).Wait(); err != nil {
				t.Fatalf("import: %v\n%s", err, log.String())
			}
			sameHeld(t, what, holds(t, harried), after)
		}
	}
	sameHeld(t, "built anew after all", anew(t, harried), wants[files])
	t.Logf("%d imports of %d statements, each killed %d times within %s; after %d of those that were looked at all of it was in", files, each, kills, takes.Round(time.Millisecond), during)
}
