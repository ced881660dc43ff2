package corpus

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// The tables of a dump: those that all calls share, then those that stand call by call, each with the condition on ?1
// that chooses a call's rows.
var (
	sharedTables = []string{"meta", "periods", "sides", "side_aliases", "people", "people_aliases", "offices", "topics", "topic_aliases",
		"tone_aliases", "sources", "counts"}
	callTables = []struct{ name, of string }{
		{"calls", "id = ?1"}, {"call_people", "call = ?1"}, {"readouts", "call = ?1"}, {"passages", inReadouts}, {"mentions", inReadouts},
		{"silences", "call = ?1"}, {"denials", "call = ?1"}, {"tones", inReadouts}, {"points", inReadouts}, {"claims", "call = ?1"},
		{"disputes", "call = ?1"}, {"dispute_views", "dispute IN (SELECT id FROM disputes WHERE call = ?1)"}, {"readings", "call = ?1"}, {"notes", "call = ?1"},
	}
)

// Dump writes the whole corpus as a corpus text: what people wrote and what was imported, call by call in order of date.
// Equal corpora have equal dumps, and a dump can be opened and dumped again without a change.
func (c *Corpus) Dump(ctx context.Context, to io.Writer) (err error) {
	defer wrap(&err, "dump the corpus")
	d := &dump{ctx: ctx, c: c, out: bufio.NewWriter(to), columns: map[string][]column{}}
	head, err := schemaText(c.text)
	if err != nil {
		return err
	}
	d.out.WriteString(head)
	for _, t := range sharedTables {
		if err := d.table(t, "1", nil); err != nil {
			return err
		}
	}
	calls, err := all(ctx, c, "SELECT id FROM calls ORDER BY date, id", nil, func(r *sql.Rows, id *string) error { return r.Scan(id) })
	if err != nil {
		return err
	}
	for _, id := range calls {
		fmt.Fprintf(d.out, "\n-- %s\n", id)
		for _, t := range callTables {
			if err := d.table(t.name, t.of, []any{id}); err != nil {
				return err
			}
		}
	}
	return d.out.Flush()
}

// schemaText is the head of a corpus text: everything in front of its first INSERT.
func schemaText(text string) (string, error) {
	f, problems := parse(text)
	if len(problems) > 0 || len(f.tables) == 0 {
		return "", fmt.Errorf("the corpus text cannot be read")
	}
	line := slices.MinFunc(f.tables, func(a, b insert) int { return a.line - b.line }).line
	lines := strings.SplitAfter(text, "\n")
	head := strings.TrimRight(strings.Join(lines[:line-1], ""), "\n -") // without the rule in front of the rows
	return head + "\n", nil
}

// column is a column of a table and what it holds when nothing is said.
type column struct {
	name string
	zero any
}

type dump struct {
	ctx     context.Context
	c       *Corpus
	out     *bufio.Writer
	columns map[string][]column
}

// table writes the rows that a condition chooses, as one INSERT. Columns that hold nothing in any of them are left out.
func (d *dump) table(name, where string, args []any) error {
	columns, err := d.of(name)
	if err != nil {
		return err
	}
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	query := "SELECT " + strings.Join(names, ", ") + " FROM " + name + " WHERE " + where + " ORDER BY rowid"
	var rows [][]any
	err = d.c.each(d.ctx, query, args, func(r *sql.Rows) error {
		row := make([]any, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := r.Scan(into...); err != nil {
			return err
		}
		rows = append(rows, row)
		return nil
	})
	if err != nil {
		return err
	}
	if name == "passages" && len(args) > 0 {
		if err := d.texts(args[0].(string), columns, &rows); err != nil {
			return err
		}
	}
	if len(rows) > 0 {
		d.insert(name, columns, rows)
	}
	return nil
}

// texts adds the whole texts of imported statements to the passages of a call.
func (d *dump) texts(call string, columns []column, rows *[][]any) error {
	at := func(name string) int { return slices.IndexFunc(columns, func(c column) bool { return c.name == name }) }
	readout, lang, text, source := at("readout"), at("lang"), at("text"), at("source")
	return d.c.each(d.ctx, "SELECT t.readout, t.lang, t.text, coalesce(s.id, r.source) FROM readouts r JOIN texts t ON t.readout = r.id LEFT JOIN sources s ON s.url = t.url WHERE r.call = ? ORDER BY r.rowid",
		[]any{call}, func(r *sql.Rows) error {
			var id, l, words, from string
			if err := r.Scan(&id, &l, &words, &from); err != nil {
				return err
			}
			words = strings.TrimSpace(words)
			if slices.ContainsFunc(*rows, func(row []any) bool { return row[readout] == id && row[text] == words }) {
				return nil
			}
			row := make([]any, len(columns))
			row[readout], row[lang], row[text], row[source] = id, l, words, from
			*rows = append(*rows, row)
			return nil
		})
}

func (d *dump) of(table string) ([]column, error) {
	if c := d.columns[table]; c != nil {
		return c, nil
	}
	c, err := all(d.ctx, d.c, "SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid", []any{table}, func(r *sql.Rows, c *column) error {
		var zero sql.NullString
		if err := r.Scan(&c.name, &zero); err != nil || !zero.Valid {
			return err
		}
		if n, err := strconv.ParseInt(zero.String, 10, 64); err == nil {
			c.zero = n
		} else {
			c.zero = strings.Trim(zero.String, "'")
		}
		return nil
	})
	d.columns[table] = c
	return c, err
}

func (d *dump) insert(name string, columns []column, rows [][]any) {
	var keep []int
	for i, c := range columns {
		if slices.ContainsFunc(rows, func(r []any) bool { return r[i] != nil && r[i] != c.zero }) {
			keep = append(keep, i)
		}
	}
	fmt.Fprintf(d.out, "\nINSERT INTO %s (", name)
	for n, i := range keep {
		if n > 0 {
			d.out.WriteString(", ")
		}
		d.out.WriteString(columns[i].name)
	}
	d.out.WriteString(") VALUES\n")
	for j, row := range rows {
		d.out.WriteString("  (")
		for n, i := range keep {
			if n > 0 {
				d.out.WriteString(", ")
			}
			d.out.WriteString(literal(row[i], columns[i].zero))
		}
		d.out.WriteString(")")
		if j < len(rows)-1 {
			d.out.WriteString(",\n")
		}
	}
	d.out.WriteString(";\n")
}

// literal writes a value as a corpus text has it.
func literal(v, zero any) string {
	if v == nil {
		v = zero
	}
	switch v := v.(type) {
	case nil:
		return "NULL"
	case int64:
		return strconv.FormatInt(v, 10)
	case string:
		return "'" + strings.ReplaceAll(v, "'", "''") + "'"
	}
	return fmt.Sprint(v)
}
