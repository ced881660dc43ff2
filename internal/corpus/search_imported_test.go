package corpus

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/analysis"
)

// searchCases reads the statements and the cases of a file.
func searchCases(t *testing.T, file string) (statements []Statement, names []string, cases [][2]string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.NewReplacer(`\u00a0`, "\u00a0", `\u00ad`, "\u00ad").Replace(string(text)), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		if head, ok := strings.CutPrefix(line, "statement "); ok {
			parts := strings.SplitN(head, " | ", 3)
			f := strings.Fields(parts[0])
			if len(parts) != 3 || len(f) != 4 {
				t.Fatalf("%s:%d: not a statement", file, i+1)
			}
			names = append(names, f[0])
			statements = append(statements, Statement{Side: f[1], Published: f[2], Lang: f[3], URL: "https://statements.example/" + f[0], Title: parts[1], Text: parts[2]})
			continue
		}
		typed, want, ok := strings.Cut(line, "->")
		if !ok {
			t.Fatalf("%s:%d: no arrow", file, i+1)
		}
		cases = append(cases, [2]string{strings.TrimSpace(typed), strings.TrimSpace(want)})
	}
	return statements, names, cases
}

// bare is the small corpus without what people wrote of calls, so that only imported texts are found.
func bare(t testing.TB) string {
	t.Helper()
	var out []string
	for _, s := range strings.SplitAfter(smallText(t), ";\n") {
		if strings.Contains(s, "INSERT INTO points") || strings.Contains(s, "INSERT INTO notes") {
			continue
		}
		out = append(out, s)
	}
	return strings.Join(out, "")
}

func TestSearchImported(t *testing.T) {
	statements, names, cases := searchCases(t, "testdata/search/imported.txt")
	c := importing(t, bare(t), statements)
	for _, tt := range cases {
		words, scope := scoped(tt[0])
		hits, err := searched(c, words, scope)
		if err != nil {
			t.Errorf("%s: %v", tt[0], err)
			continue
		}
		var got []string
		for _, h := range hits {
			i := slices.IndexFunc(statements, func(s Statement) bool { return strings.Contains(s.Text, h.Text) || s.Title == h.Text })
			if i < 0 {
				continue // what people wrote
			}
			checkMarks(t, words, h)
			if !h.Official || h.Side != statements[i].Side || h.Date != statements[i].Published || len(h.Cites) != 1 || len(h.Marks) == 0 {
				t.Errorf("%s: %+v", tt[0], h)
			}
			got = append(got, names[i]+` "`+h.Text+`"`)
		}
		want := strings.Split(tt[1], " | ")
		if tt[1] == "nothing" {
			want = nil
		}
		for i := range got {
			if i < len(want) && !strings.Contains(want[i], `"`) {
				got[i] = got[i][:1]
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt[0], diff)
		}
	}
	if len(cases) < 30 {
		t.Errorf("only %d cases", len(cases))
	}
}

// What a text says now is found, what it said before is not, and a call's texts keep their place when its date changes.
func TestSearchFollowsRevisions(t *testing.T) {
	k, w := kremlinText(), whiteHouseText()
	c := importing(t, bare(t), []Statement{k})
	changed := k
	changed.Text = strings.Replace(k.Text, "lifting the sanctions", "keeping the embargo", 1)
	dates := func(words string) string {
		var out []string
		for _, h := range must[[]Hit](t)(searched(c, words, Scope{Since: "2003-01-01"})) {
			out = append(out, h.Date+" "+h.Side)
		}
		return strings.Join(out, ", ")
	}
	if got := dates("lifting sanctions"); got != "2003-06-02 kremlin" {
		t.Errorf("before the revision: %q", got)
	}
	importAll(t, c, changed)
	if got := dates("lifting sanctions") + "; " + dates("embargo"); got != "; 2003-06-02 kremlin" {
		t.Errorf("after the revision: %q", got)
	}
	importAll(t, c, w) // Washington's date is the day before
	if got := dates("terrorism"); got != "2003-06-01 white-house, 2003-06-01 kremlin" && got != "2003-06-01 kremlin, 2003-06-01 white-house" {
		t.Errorf("both sides: %q", got)
	}
	if hits := must[[]Hit](t)(searched(c, "embargo", Scope{Since: "2003-06-01", Until: "2003-06-01"})); len(hits) != 1 {
		t.Errorf("by the call's date: %+v", hits)
	}
	var docs, with int
	if err := c.db.QueryRow("SELECT (SELECT count(*) FROM docs), (SELECT docs FROM terms WHERE term = 'embargo')").Scan(&docs, &with); err != nil || docs != 2 || with != 1 {
		t.Errorf("%d documents, embargo in %d: %v", docs, with, err)
	}
	if got := must[Uses](t)(c.Verbatim(t.Context(), "keeping the embargo", Scope{}, 5)); got.Total != 1 || got.First == nil || got.First.Date != "2003-06-01" {
		t.Errorf("%+v", got)
	}
}

// An import in many small steps, one at once, and a database that is opened again answer alike; no run is much like another in size.
func TestIndexIsTheSameHoweverItGrew(t *testing.T) {
	statements := zipfStatements(300)
	whole := importing(t, smallText(t), statements)
	log, file := &memoryLog{}, filepath.Join(t.TempDir(), "corpus.db")
	steps, err := Config{Text: smallText(t), File: file, Log: log}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for some := range slices.Chunk(statements, 7) {
		if _, err := steps.Import(t.Context(), at, some, false); err != nil {
			t.Fatal(err)
		}
	}
	runs, err := readRuns(t.Context(), steps.db)
	if err != nil || len(runs) > 8 {
		t.Errorf("%d runs, %v", len(runs), err)
	}
	for i := 1; i < len(runs); i++ {
		if runs[i-1].docs < 2*runs[i].docs {
			t.Errorf("runs %v", runs)
		}
	}
	want := answers(t, whole)
	if diff := cmp.Diff(want, answers(t, steps)); diff != "" {
		t.Errorf("in steps (-whole +steps):\n%s", diff)
	}
	steps.Close()
	again, err := Config{Text: smallText(t), File: file, Log: log}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if diff := cmp.Diff(want, answers(t, again)); diff != "" {
		t.Errorf("opened again (-whole +again):\n%s", diff)
	}
}

func answers(t *testing.T, c *Corpus) (out []string) {
	t.Helper()
	for _, q := range []string{"w0", "w5 w2", "w1 -w2", `"w0 w1"`, "w30", "w3 w4 w5"} {
		for _, s := range []Scope{{}, {Sides: []string{"kremlin"}}, {Since: "2005-01-01", Until: "2010-12-31"}} {
			found, err := c.Search(t.Context(), ParseQuery(q), s, 3, 5)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, fmt.Sprint(q, s, found.Official, found.Newest))
			for _, h := range found.Hits {
				out = append(out, fmt.Sprint(h.Call, h.Side, h.Text, h.Marks, h.Cites))
			}
		}
	}
	u, err := c.Verbatim(t.Context(), "w0 w1", Scope{}, 3)
	if err != nil {
		t.Fatal(err)
	}
	return append(out, fmt.Sprintf("%d %+v %+v", u.Total, *u.First, *u.Last))
}

// What the index finds is what reading every text finds.
func TestIndexFindsAll(t *testing.T) {
	statements := zipfStatements(400)
	c := importing(t, smallText(t), statements)
	for _, words := range []string{"w0 w1", "w7", "w0 w9 -w3", `"w1 w0"`, "w2 w3 w4 w5", "zzz", "w0 zzz"} {
		q, want := ParseQuery(words), 0
		for _, s := range statements {
			text, title := c.stems.doc(Hit{Text: s.Text}), c.stems.doc(Hit{Text: s.Title})
			if _, _, ok := q.locate(&text, &title); ok {
				want++
			}
		}
		found, err := c.Search(context.Background(), q, Scope{}, 0, 500)
		if err != nil || found.Newest == 0 && (found.Official != want || len(found.Hits) != want) || found.Newest > 0 && found.Official > want {
			t.Errorf("%s: %d of %d, newest %d, %v", words, found.Official, want, found.Newest, err)
		}
	}
}

// What waits when an import is killed is put into the index by whoever opens the corpus next.
func TestIndexSettlesWhatWaits(t *testing.T) {
	log, file := &memoryLog{}, filepath.Join(t.TempDir(), "corpus.db")
	cfg := Config{Text: smallText(t), File: file, Log: log}
	c, err := cfg.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	importAll(t, c, kremlinText())
	entries := c.stems.entries(kremlinText().Title, kremlinText().Text)
	var id int64
	if err := c.db.QueryRow("SELECT id FROM docs").Scan(&id); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"DELETE FROM postings", "DELETE FROM runs", "DELETE FROM terms"} {
		if _, err := c.db.Exec(text); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.db.Exec("INSERT INTO waiting (data) VALUES (?)", appendDocument(nil, id, entries)); err != nil {
		t.Fatal(err)
	}
	c.Close()
	if c, err = cfg.Open(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if hits := must[[]Hit](t)(searched(c, "constructive conversation", Scope{Since: "2003-01-01"})); len(hits) != 1 {
		t.Errorf("%+v", hits)
	}
}

// A damaged index is an error that says what to do, and no crash.
func TestDamagedIndex(t *testing.T) {
	c := importing(t, smallText(t), []Statement{kremlinText()})
	for _, data := range [][]byte{{}, {0x80}, {1, 2, 3}, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1, 1}} {
		if _, err := c.db.Exec("UPDATE postings SET data = ?", data); err != nil {
			t.Fatal(err)
		}
		if found, err := c.Search(t.Context(), ParseQuery("terrorism"), Scope{}, 0, 10); err == nil && found.Official > 0 {
			t.Errorf("%v: %+v", data, found)
		}
	}
}

// No question about texts reads a table that grows from end to end.
func TestSearchUsesIndexes(t *testing.T) {
	c := importing(t, shippedText(t), zipfStatements(50))
	answers(t, c)
	must[[]Near](t)(c.NearestQuotes(t.Context(), "w0 w1 w2 w3", 3))
	must[[]Hit](t)(searched(c, "w0", Scope{Imported: [2]int64{3, 9}}))
	scan := regexp.MustCompile(`SCAN (\w+)`)
	names := map[string]string{"d": "docs", "t": "texts", "e": "entries"} // of the search; others are small or people's
	grows := []string{"docs", "texts", "terms", "postings", "entries", "calls", "readouts"}
	seen := 0
	for text := range c.prepared {
		if !strings.Contains(text, "postings") && !strings.Contains(text, "docs") && !strings.Contains(text, "texts t") && text != searchable {
			continue
		}
		seen++
		args := make([]any, strings.Count(text, "?"))
		rows, err := c.db.Query("EXPLAIN QUERY PLAN "+text, args...)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				t.Fatal(err)
			}
			if m := scan.FindStringSubmatch(detail); m != nil && (slices.Contains(grows, m[1]) || text != searchable && names[m[1]] != "") {
				t.Errorf("%s in %s", detail, text)
			}
		}
		rows.Close()
	}
	if seen < 7 {
		t.Errorf("only %d queries seen", seen)
	}
}

// A search within a stretch of the log finds what stands in the calls that those entries touched.
func TestSearchWithinAStretch(t *testing.T) {
	statements, _, _ := searchCases(t, "testdata/search/imported.txt")
	c := importing(t, bare(t), statements)
	for stretch, want := range map[[2]int64]string{{1, 6}: "2003-01-01 2002-05-07 2001-03-01", {1, 1}: "2001-03-01", {3, 4}: "2002-05-07", {2, 2}: "", {7, 9}: ""} {
		var got []string
		for _, h := range must[[]Hit](t)(searched(c, "stability strategic", Scope{Imported: stretch})) {
			got = append(got, h.Date)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%v: %q, want %q", stretch, got, want)
		}
	}
}

// Where a statement is held whole, its excerpts are not shown beside it.
func TestAnExcerptIsShownOnce(t *testing.T) {
	st := Statement{Side: "kremlin", URL: "http://office.example/1/", Published: "2001-01-11", Lang: "ru",
		Text: "Начался день.\nСостоялся откровенный разговор о\u00a0положении на Украине. Статус Крыма не менялся."}
	c := importing(t, smallText(t), []Statement{st})
	hits := must[[]Hit](t)(searched(c, "откровенный разговор", Scope{}))
	if len(hits) != 1 || hits[0].What != "sentence" || hits[0].Call != "2001-01-10" || !strings.Contains(st.Text, hits[0].Text) {
		t.Errorf("%+v", hits)
	}
}

// On the real texts the index finds what reading all of them finds, and the first and the last use are the first and the last.
func TestSearchRealTexts(t *testing.T) {
	c := importing(t, shippedText(t), realStatements(t))
	type text struct {
		date  string
		words []analysis.Word
	}
	texts := must[[]text](t)(all(t.Context(), c, "SELECT c.date, t.text FROM texts t JOIN readouts r ON r.id = t.readout JOIN calls c ON c.id = r.call ORDER BY c.date", nil,
		func(r *sql.Rows, v *text) error {
			var words string
			err := r.Scan(&v.date, &words)
			v.words = analysis.Words(words)
			return err
		}))
	for _, phrase := range []string{"strategic stability", "Minsk agreements", "grain corridor", "ironclad commitment", "урегулирования", "most favoured nation", "cease-fire"} {
		words := analysis.Words(phrase)
		first, last, n := "", "", 0
		for _, v := range texts {
			if len(analysis.FindPhrase(v.words, words)) > 0 {
				if n++; first == "" {
					first = v.date
				}
				last = v.date
			}
		}
		own := must[Uses](t)(c.Verbatim(t.Context(), phrase, Scope{}, 1000))
		whole := 0
		for _, h := range own.Hits {
			if h.What == "sentence" {
				whole++
			}
			checkMarks(t, phrase, h)
		}
		if own.Unread == 0 && whole != n || whole > n || n > 0 && (own.First == nil || own.Last == nil || own.First.Date > first || own.Last.Date < last) {
			t.Errorf("%s: %d of %d from %s to %s, %d unread: %+v %+v", phrase, whole, n, first, last, own.Unread, own.First, own.Last)
		}
		found := must[Found](t)(c.Search(t.Context(), ParseQuery(`"`+phrase+`"`), Scope{}, 0, 10))
		if found.Newest == 0 && found.Official < n {
			t.Errorf("%s: %d hits in %d texts", phrase, found.Official, n)
		}
		t.Log(phrase, n, first, last, found.Official, found.Newest)
	}
}
