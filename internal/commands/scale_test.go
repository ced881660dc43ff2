package commands

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/corpustest"
)

// large opens the shipped corpus with made-up statements imported into a database file, once for all: as many as
// READOUTBOT_STATEMENTS says, or n. With READOUTBOT_KEEP, the name of a folder, the database stays there for the next run.
func large(t testing.TB, n int) (*Set, *corpus.Corpus) {
	t.Helper()
	if s := os.Getenv("READOUTBOT_STATEMENTS"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	opened.Lock()
	defer opened.Unlock()
	c := opened.by[n]
	if c == nil {
		var err error
		if c, err = imported(t, n); err != nil {
			t.Fatal(err)
		}
		opened.by[n] = c
	}
	return New(c, nil), c
}

// imported opens a kept corpus of n made-up statements, or imports them.
func imported(t testing.TB, n int) (*corpus.Corpus, error) {
	b, err := os.ReadFile("../../corpus.sql")
	if err != nil {
		return nil, err
	}
	ctx, dir := context.Background(), os.Getenv("READOUTBOT_KEEP")
	if dir != "" {
		dir = filepath.Join(dir, strconv.Itoa(n))
		if digest, err := os.ReadFile(filepath.Join(dir, "digest")); err == nil {
			return corpus.Config{Text: string(b), File: filepath.Join(dir, "corpus.db"), Log: keptLog{int64(n), string(digest)}}.Open(ctx)
		}
		err = os.MkdirAll(dir, 0o700)
	} else if dir, err = os.MkdirTemp("", "readoutbot-*"); err == nil {
		opened.dirs = append(opened.dirs, dir)
	}
	if err != nil {
		return nil, err
	}
	log := &corpustest.Log{}
	c, err := corpus.Config{Text: string(b), File: filepath.Join(dir, "corpus.db"), Log: log}.Open(ctx)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	all := make([]corpus.Statement, n)
	for i, s := range corpustest.Make(n, 1) {
		all[i] = corpus.Statement(s)
	}
	for some := range slices.Chunk(all, 20_000) {
		if _, err := c.Import(ctx, noon, some, false); err != nil {
			return nil, err
		}
	}
	t.Logf("%d statements imported in %s", n, time.Since(start).Round(time.Millisecond))
	digest, err := log.DigestAt(ctx, int64(n))
	if err != nil {
		return nil, err
	}
	return c, os.WriteFile(filepath.Join(dir, "digest"), []byte(digest), 0o600)
}

// A keptLog stands for the log of a database that was kept: it has its end alone, so that a database of another program
// or text cannot be built from it.
type keptLog struct {
	last   int64
	digest string
}

var errKept = errors.New("the database that was kept is of another program or text: remove the folder")

func (l keptLog) Last(context.Context) (int64, error) { return l.last, nil }

func (l keptLog) DigestAt(_ context.Context, n int64) (string, error) {
	if n != l.last {
		return "", errKept
	}
	return l.digest, nil
}

func (keptLog) Each(context.Context, int64, func(int64, time.Time, string, []byte) error) error {
	return errKept
}

func (keptLog) Append(context.Context, time.Time, string, [][]byte) (int64, error) {
	return 0, errKept
}

// opened are the corpora of large.
var opened = struct {
	sync.Mutex
	by   map[int]*corpus.Corpus
	dirs []string
}{by: map[int]*corpus.Corpus{}}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, c := range opened.by {
		c.Close()
	}
	for _, d := range opened.dirs {
		os.RemoveAll(d)
	}
	os.Exit(code)
}

// atScale are further lines that are asked of a large corpus: what grows with it.
func atScale() []string {
	return []string{
		"omitted ukraine", "omitted ukraine by kremlin since 2014", "omitted ukraine by us until 2020-03-15", "omitted syria by white-house", "omitted sanctions imported 101-200",
		"mentioned ukraine", "mentioned ukraine by elysee since 2015-02-11 until 2019-08-20", "mentioned trade by kremlin", "topic trade", "topic syria", "topic wildfires",
		"tone constructive", "tone frank by kremlin", "tone", "tone by white-house", "calls", "calls 2014", "calls 2014-05-09", "calls erdogan", "calls putin", "calls 9 May",
		"readout 2014", "readout 9 May", "readout latest", "readout first", "compare latest", "omitted latest", "news", "news imported 101-200", "news on 9 May 2027",
		"disputed 2014", "topics", "sides", "about", "sources latest", "brief latest", "what did the white house leave out about ukraine?", "readout 2031", "calls nobody",
		"calls putin since 2010 until 2014", "calls erdogan since 2014-03-02", "what did putin and erdogan say on 9 May?", "search the", "search ukraine sanctions", "search president -ukraine",
		`search "two leaders discussed" by kremlin`, "search constructive conversation by us since 2010 until 2012", `quote "they agreed to continue the contacts at many levels"`, "first telephone conversation",
		"calls putin erdogan", "calls putin erdogan since 2014-03-02", "calls erdogan putin imported 100-400", "readout 2014-05-09-erdogan", "compare erdogan", "compare 1990-05-09",
		"did putin and erdogan talk about syria?", "what did putin and erdogan discuss on 3 january 1990?", "search прекращение огня",
		"topic trade imported 500-600", "calls imported 100-400", "mentioned trade since 2003-05-05",
	}
}

// BenchmarkScale answers every command's first example, and lines whose answers could grow with the corpus, before any cache.
func BenchmarkScale(b *testing.B) {
	s, _ := large(b, 100_000)
	lines := atScale()
	for _, c := range s.Commands() {
		lines = append(lines, c.Examples[0])
	}
	for _, line := range lines {
		b.Run(strings.ReplaceAll(line, " ", "_"), func(b *testing.B) {
			r := Request{Line: line, At: noon}
			var took []time.Duration
			for b.Loop() {
				s.cache = cache{}
				start := time.Now()
				d := s.Answer(b.Context(), r)
				took = append(took, time.Since(start))
				if d.Outcome == reply.Broken {
					b.Fatal(line)
				}
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// A page at a time, every list goes on to its end: each call stands on one page, and there are as many as are counted.
func TestPagesOfALargeCorpusAreWhole(t *testing.T) {
	s, c := large(t, 1_000)
	for _, line := range []string{"calls", "calls erdogan", "calls 2014", "mentioned ukraine", "mentioned trade by kremlin", "topic ukraine", "omitted sanctions by us"} {
		seen := map[string]bool{}
		n := 0
		for at := line; at != ""; {
			d := answer(t, s, at)
			at = ""
			for _, a := range d.Next {
				if a.Label == "More" {
					at = a.Line
				}
			}
			if n++; n > 300 {
				t.Fatalf("%s does not end", line)
			}
			text := textOf(d)
			if seen[text] {
				t.Fatalf("%s: a page comes twice", line)
			}
			seen[text] = true
		}
		t.Logf("%s: %d pages", line, n)
	}
	if n := c.Counts()["entries"]; n < 900 {
		t.Errorf("%d entries", n)
	}
}
