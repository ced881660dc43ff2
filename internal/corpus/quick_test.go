package corpus

import (
	"context"
	"database/sql"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// tableRows are all rows of a database's tables, each as a text.
func tableRows(t *testing.T, c *Corpus) map[string][]string {
	t.Helper()
	tables, err := all(t.Context(), c, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", nil, func(r *sql.Rows, s *string) error { return r.Scan(s) })
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, table := range tables {
		err := c.each(t.Context(), "SELECT * FROM "+table, nil, func(r *sql.Rows) error {
			columns, err := r.Columns()
			if err != nil {
				return err
			}
			values, into := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				into[i] = &values[i]
			}
			err = r.Scan(into...)
			out[table] = append(out[table], fmt.Sprint(values...))
			return err
		})
		if err != nil {
			t.Fatal(table, err)
		}
	}
	return out
}

// A text that was checked makes the corpus that it makes when it is checked again.
func TestCheckedTextMakesTheSameCorpus(t *testing.T) {
	text := shippedText(t)
	want, err := Open(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	defer want.Close()
	got, err := Config{Text: text, Checked: true}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer got.Close()
	if got.Version() != want.Version() || !reflect.DeepEqual(got.Counts(), want.Counts()) {
		t.Errorf("version %s, counts %v; want %s, %v", got.Version(), got.Counts(), want.Version(), want.Counts())
	}
	rows := tableRows(t, want)
	if len(rows["calls"]) == 0 || !reflect.DeepEqual(tableRows(t, got), rows) {
		t.Error("the tables differ")
	}
}

// A text that is said to be checked and cannot be is refused all the same.
func TestCheckedTextIsStillRead(t *testing.T) {
	for _, text := range []string{"", "SELECT 1;", "CREATE TABLE meta (key TEXT);"} {
		if c, err := (Config{Text: text, Checked: true}).Open(t.Context()); err == nil {
			c.Close()
			t.Errorf("%q is opened", text)
		}
	}
}

func TestTable(t *testing.T) {
	c, err := Open(t.Context(), smallText(t))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	want := [][]string{{"a", "12 b", ""}, {"", "7", "x"}, {"ё\n", "3 4 5", "' 2"}, {strings.Repeat("long ", 300), "\x1f\x00", "é"}}
	if _, err := c.db.Exec("CREATE TABLE odd (n INTEGER, p TEXT, q TEXT, r TEXT)"); err != nil {
		t.Fatal(err)
	}
	read := func() (got [][]string) {
		err := c.table(context.Background(), "odd ORDER BY n", []string{"p", "q", "coalesce(r, '')"}, func(row []string) {
			got = append(got, append([]string(nil), row...))
		})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	if got := read(); got != nil {
		t.Errorf("of an empty table: %q", got)
	}
	for i := range want {
		r := want[len(want)-1-i]
		if _, err := c.db.Exec("INSERT INTO odd VALUES (?, ?, ?, nullif(?, ''))", len(want)-i, r[0], r[1], r[2]); err != nil {
			t.Fatal(err)
		}
	}
	if got := read(); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if err := c.table(t.Context(), "nowhere", []string{"a"}, func([]string) {}); err == nil {
		t.Error("a table is read that is not there")
	}
}

func TestOfOthers(t *testing.T) {
	texts := []string{"", "Call by the Vice President", "the VICE PRESIDENT", "Novice President", "vice presidents", "national security adviser", "National Security", "secretary of state",
		"secretary", "ſecretary of ſtate", "First Lady", "Second Gentleman", "gentleman", "advisor", "Advisers", "adviſer", "spokesperson", "spo\u212aesperson", "envoy", "convoy", "Вице-президент", "ВИЦЕ-ПРЕЗИДЕНТ",
		"советник", "Помощник Президента", "помощник", "Security Council", "The President spoke to the President"}
	for _, s := range synthetic(300) {
		texts = append(texts, s.Title, s.Text)
	}
	yes := 0
	for _, s := range texts {
		want := others().MatchString(s)
		if got := ofOthers(s); got != want {
			t.Errorf("ofOthers(%q) = %v", s, got)
		}
		if want {
			yes++
		}
	}
	if yes < 12 {
		t.Errorf("only %d match", yes)
	}
}

// The terms of a text are the same in memory that others were read in.
func TestEntriesLeaveNothingBehind(t *testing.T) {
	var used stems
	for _, s := range synthetic(200) {
		got, want := used.entries(s.Title, s.Text), new(stems).entries(s.Title, s.Text)
		again := append([]entry(nil), got...)
		used.entries(s.Text[:len(s.Text)/3], "Other words")
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(got, again) {
			t.Fatalf("%q: %v, want %v", s.Title, got, want)
		}
	}
}
