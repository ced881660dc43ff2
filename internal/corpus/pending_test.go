package corpus

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/corpus/analysis"
	"readoutbot/internal/corpus/corpustest"
)

// What is derived of new calls without reading their rows is what is derived from the rows.
func TestDerivedFromMemoryAsFromRows(t *testing.T) {
	c, err := Config{Text: shippedText(t), Log: &corpustest.Log{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Import(t.Context(), time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC), synthetic(600), false); err != nil {
		t.Fatal(err)
	}
	b, err := readBuild(t.Context(), c.base())
	if err != nil {
		t.Fatal(err)
	}
	tx, err := c.base().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	tables := []string{"accounts", "states", "told", "listed", "tallies"}
	before := map[string]string{}
	for _, name := range tables {
		before[name] = rowsOf(t, tx, name)
	}
	w, err := newWriter(t.Context(), tx, &b, &c.sounds)
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	calls, err := columnOf(t.Context(), tx, "SELECT DISTINCT r.call FROM readouts r JOIN texts t ON t.readout = r.id")
	if err != nil || len(calls) < 400 {
		t.Fatal(len(calls), err)
	}
	for _, id := range calls {
		w.dirty[id] = true
	}
	if err := w.flush(); err != nil {
		t.Fatal(err)
	}
	if err := w.tellAll(); err != nil {
		t.Fatal(err)
	}
	for _, name := range tables {
		if after := rowsOf(t, tx, name); after != before[name] {
			t.Errorf("%s: derived again, it is different", name)
		}
	}
}

// rowsOf are a table's rows that count for anything, in the order of their keys; lists have names there, for their numbers
// are in the order in which they came up.
func rowsOf(t *testing.T, tx *sql.Tx, table string) string {
	t.Helper()
	text := "SELECT * FROM " + table
	switch table {
	case "listed":
		text = "SELECT l.topic, l.grp, x.class, x.date, x.call FROM lists l JOIN listed x ON x.list = l.id ORDER BY 1, 2, 3, 4, 5"
	case "tallies":
		text = "SELECT l.topic, l.grp, k.period, k.class, k.n FROM lists l JOIN tallies k ON k.list = l.id WHERE k.n <> 0 ORDER BY 1, 2, 3, 4"
	}
	rows, err := tx.Query(text)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for rows.Next() {
		row, to := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			to[i] = &row[i]
		}
		if err := rows.Scan(to...); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b, row...)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A phrase is found in a text whether the text is cut whole or only where the phrase's letters are.
func TestPhrasesWhereTheirLettersAre(t *testing.T) {
	texts := []string{
		"The two leaders agreed on a cease-fire; the\u00a0President’s “root causes” stand. A ceasefire, a cease fire.",
		"Стороны обсудили прекращение огня и всё остальное: «первопричины» конфликта.",
		"Overheard there: he reheard the erred word, the re-he-ard.", "",
	}
	for _, s := range synthetic(40) {
		texts = append(texts, s.Text)
	}
	held := 0
	for i, text := range texts {
		words := analysis.Words(text)
		for _, from := range []string{text, texts[(i+1)%len(texts)]} {
			all := analysis.Words(from)
			for at := range all {
				for _, n := range []int{1, 2, 4} {
					phrase := all[at:min(at+n, len(all))]
					want := len(analysis.FindPhrase(words, phrase)) > 0
					if want {
						held++
					}
					if got := holdsPhrase(text, phrase); got != want {
						t.Fatalf("%v in %q: %v", phrase, text, got)
					}
				}
			}
		}
	}
	if held < 1000 {
		t.Errorf("only %d phrases were there", held)
	}
}
