package corpus

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// Problem is something wrong in a corpus text. Line is 0 where no line can be named.
type Problem struct {
	Line  int
	Table string
	Text  string
}

func (p Problem) String() string {
	s := p.Text
	if p.Table != "" {
		s = p.Table + ": " + s
	}
	if p.Line > 0 {
		s = fmt.Sprintf("line %d: %s", p.Line, s)
	}
	return s
}

// CheckError holds all that is wrong in a corpus text, in the order of its lines.
type CheckError struct{ Problems []Problem }

func (e *CheckError) Error() string {
	if len(e.Problems) == 1 {
		return e.Problems[0].String()
	}
	return fmt.Sprintf("%s (and %d more problems)", e.Problems[0], len(e.Problems)-1)
}

// Check loads and checks a corpus text. It returns the numbers of rows by table, and the problems in order of lines.
func Check(ctx context.Context, text string) (map[string]int, []Problem, error) {
	db, err := memory()
	if err != nil {
		return nil, nil, err
	}
	defer db.Close()
	l, err := load(ctx, db, text, false)
	if err != nil {
		return nil, nil, err
	}
	return l.counts, l.found(), nil
}

// loaded is a corpus text in a database, with the line of every row.
type loaded struct {
	db       *sql.DB
	problems []Problem
	unread   bool                // the text could not be read to its end
	checked  bool                // it is known to be right
	counts   map[string]int      // of rows, by table
	rows     map[string][]record // by table, in order of rowid; none of a text that was checked
}

// A record is a row with its columns by name.
type record struct {
	line    int
	columns []string
	values  []any
}

// text returns a column's text, "" for NULL and for a column that the row does not give. A number in a column of text
// is stored as its digits, and read as them.
func (r record) text(column string) string {
	i := slices.Index(r.columns, column)
	if i < 0 || r.values[i] == nil {
		return ""
	}
	if s, ok := r.values[i].(string); ok {
		return s
	}
	return fmt.Sprint(r.values[i])
}

// found are all problems, those of loading and those of the checks, in the order of lines.
func (l *loaded) found() []Problem {
	problems := l.problems
	if !l.unread && !l.checked {
		problems = append(problems, l.check()...)
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return a.Line - b.Line })
	return problems
}

func (l *loaded) say(line int, table, format string, args ...any) {
	l.problems = append(l.problems, Problem{line, table, fmt.Sprintf(format, args...)})
}

// load parses a text and inserts its rows into an empty database. An error is ours (the database cannot be written);
// what is wrong with the text stands in problems.
func load(ctx context.Context, db *sql.DB, text string, checked bool) (l *loaded, err error) {
	text = strings.TrimPrefix(text, "\ufeff") // some editors put a mark in front
	f, problems := readable(text)
	l = &loaded{db: db, problems: problems, checked: checked, counts: map[string]int{}, rows: map[string][]record{}}
	if ctx, err = lasting(ctx); err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	for _, s := range f.schema {
		if _, err := tx.ExecContext(ctx, s.sql); err != nil {
			l.say(s.line, "", "%s", plain(err))
		}
	}
	if missing := l.missingTables(ctx, tx); len(missing) > 0 && len(problems) == 0 {
		l.say(0, "", "not a corpus: no table %s", strings.Join(missing, ", "))
		return l, tx.Commit()
	}
	if len(problems) > 0 {
		l.unread = true // what was not read would be missed everywhere: the first slip is what counts
		return l, tx.Commit()
	}
	for _, in := range merge(f.tables) {
		if err := l.insert(ctx, tx, in); err != nil {
			l.say(in.line, in.table, "%s", plain(err))
		}
	}
	return l, tx.Commit()
}

// readable parses a text that can be one.
func readable(text string) (file, []Problem) {
	if strings.TrimSpace(text) == "" {
		return file{}, []Problem{{Text: "the file is empty"}}
	}
	if !utf8.ValidString(text) {
		n := 1
		for line := range strings.SplitSeq(text, "\n") {
			if !utf8.ValidString(line) {
				break
			}
			n++
		}
		return file{}, []Problem{{Line: n, Text: "the line is not UTF-8: save the file as UTF-8"}}
	}
	return parse(text)
}

// merge joins the statements that fill the same columns of a table, in order, so that their rows go in together.
func merge(in []insert) []insert {
	at := map[string]int{}
	var out []insert
	for _, x := range in {
		key := x.table + " " + strings.Join(x.columns, " ")
		i, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, x)
			continue
		}
		out[i].rows = append(out[i].rows, x.rows...)
	}
	return out
}

// batch is how many rows are inserted at a time.
const batch = 32

// insert puts in the rows of one statement, a batch at a time; a batch that is refused is put in row by row, so that
// what is wrong has a line.
func (l *loaded) insert(ctx context.Context, tx *sql.Tx, in insert) error {
	put, done, err := inserter(ctx, tx, in.table+" ("+strings.Join(in.columns, ", ")+")", len(in.columns))
	if err != nil {
		return err
	}
	defer done()
	values := make([]any, 0, batch*len(in.columns))
	for rows := range slices.Chunk(in.rows, batch) {
		values = values[:0]
		for _, r := range rows {
			values = append(values, r.values...)
		}
		whole := put(values) == nil
		if whole && l.checked {
			l.counts[in.table] += len(rows)
			continue
		}
		for _, r := range rows {
			if !whole {
				if err := put(r.values); err != nil {
					l.say(r.line, in.table, "%s", plain(err))
					continue
				}
			}
			l.counts[in.table]++
			l.rows[in.table] = append(l.rows[in.table], record{r.line, in.columns, r.values})
		}
	}
	return nil
}

// orIgnore in front of a table passes over rows that are there.
const orIgnore = "or ignore "

// inserter returns a function that inserts values, of one row or of many, and one that ends it. A full batch is
// prepared once.
func inserter(ctx context.Context, tx *sql.Tx, into string, columns int) (put func([]any) error, done func(), err error) {
	row := "(" + strings.TrimSuffix(strings.Repeat("?,", columns), ",") + ")"
	verb := "INSERT INTO "
	if bare, ok := strings.CutPrefix(into, orIgnore); ok {
		verb, into = "INSERT OR IGNORE INTO ", bare
	}
	text := func(rows int) string {
		return verb + into + " VALUES " + strings.TrimSuffix(strings.Repeat(row+",", rows), ",")
	}
	one, err := tx.PrepareContext(ctx, text(1))
	if err != nil {
		return nil, nil, err
	}
	var many *sql.Stmt
	put = func(values []any) error {
		rows := len(values) / columns
		switch {
		case rows == 1:
			_, err := one.ExecContext(ctx, values...)
			return err
		case rows < batch:
			_, err := tx.ExecContext(ctx, text(rows), values...)
			return err
		case many == nil:
			var err error
			if many, err = tx.PrepareContext(ctx, text(batch)); err != nil {
				return err
			}
		}
		_, err := many.ExecContext(ctx, values...)
		return err
	}
	return put, func() {
		one.Close()
		if many != nil {
			many.Close()
		}
	}, nil
}

// tables are what every corpus text must create.
func tables() []string {
	return []string{"meta", "periods", "sides", "side_aliases", "people", "people_aliases", "topics", "topic_aliases",
		"tone_aliases", "offices", "sources", "calls", "call_people", "readouts", "passages", "mentions", "silences", "denials",
		"tones", "points", "claims", "disputes", "dispute_views", "readings", "notes", "counts"}
}

func (l *loaded) missingTables(ctx context.Context, tx *sql.Tx) []string {
	have := map[string]bool{}
	rows, err := tx.QueryContext(ctx, "SELECT name FROM sqlite_schema WHERE type = 'table'")
	if err != nil {
		return []string{plain(err)}
	}
	defer rows.Close()
	for rows.Next() {
		var n string
		if rows.Scan(&n) == nil {
			have[n] = true
		}
	}
	return slices.DeleteFunc(tables(), func(t string) bool { return have[t] })
}

// plain says a database's error in an editor's words.
func plain(err error) string {
	s := err.Error()
	s = strings.TrimPrefix(s, "constraint failed: ")
	s = strings.TrimPrefix(s, "SQL logic error: ")
	if i := strings.LastIndex(s, " ("); i > 0 && strings.HasSuffix(s, ")") {
		s = s[:i] // the driver's error number
	}
	for _, p := range [][2]string{
		{"CHECK constraint failed: ", "a value is not allowed; the schema wants "},
		{"UNIQUE constraint failed: ", "stands twice: "},
		{"NOT NULL constraint failed: ", "must not be empty: "},
	} {
		s = strings.Replace(s, p[0], p[1], 1)
	}
	return s
}

// sorted returns the keys of a map in order.
func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
