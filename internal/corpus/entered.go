package corpus

import (
	"context"
	"database/sql"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// The table of what the log's entries did: entries has a row for every statement that was imported.
const enteredSchema = `
CREATE TABLE entries (
  entry INTEGER PRIMARY KEY, readout TEXT NOT NULL, call TEXT NOT NULL, side TEXT NOT NULL, fate TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX entries_call ON entries (call);
CREATE INDEX revisions_entry ON revisions (entry);
`

const entriesTable = "entries (entry, readout, call, side, fate, at)"

// enter notes what became of a log entry.
func (w *writer) enter(l *logged, done Imported) {
	w.counts["entries"]++
	w.later(entriesTable, l.n, done.Readout, done.Call, l.st.Side, string(done.Fate), l.at.UTC().Format("2006-01-02"))
}

// Newest is the number of the newest log entry that is applied, 0 if there is none.
func (c *Corpus) Newest() int64 { return c.now.Load().newest }

// MaxImported is how many log entries a Scope can choose: of a longer stretch, the newest count.
const MaxImported = 2000

// Stretch is the part of a stretch of log entries that a Scope can choose: none beyond the newest, not more than MaxImported.
func (c *Corpus) Stretch(s [2]int64) [2]int64 {
	if s == [2]int64{} {
		return s
	}
	s[1] = min(s[1], max(c.Newest(), 1))
	s[0] = max(s[0], s[1]-MaxImported+1)
	return s
}

// Entry is a statement that was imported: what became of it, and when (a date).
type Entry struct {
	N                       int64
	Readout, Call, Side, At string
	Fate                    Fate
}

// Entries returns what was imported within a stretch of the log, the newest first, at most n, only those below the
// number before where that is not 0; and how many there are in the stretch. The zero stretch is the whole log.
func (c *Corpus) Entries(ctx context.Context, s [2]int64, before int64, n int) (_ []Entry, of int, err error) {
	defer wrap(&err, "Entries(%v)", s)
	if s == [2]int64{} {
		s = [2]int64{1, c.Newest()}
		of = c.Counts()["entries"]
	} else {
		s[1] = min(s[1], c.Newest())
		if of, err = c.count(ctx, "SELECT count(*) FROM entries WHERE entry BETWEEN ? AND ?", s[0], s[1]); err != nil {
			return nil, 0, err
		}
	}
	if before > 0 {
		s[1] = min(s[1], before-1)
	}
	out, err := all(ctx, c, "SELECT entry, readout, call, side, fate, at FROM entries WHERE entry BETWEEN ? AND ? ORDER BY entry DESC LIMIT ? + 0", []any{s[0], s[1], n},
		func(r *sql.Rows, e *Entry) error { return r.Scan(&e.N, &e.Readout, &e.Call, &e.Side, &e.Fate, &e.At) })
	return out, of, err
}

// count runs a query for one number.
func (c *Corpus) count(ctx context.Context, text string, args ...any) (n int, err error) {
	err = c.row(ctx, text, args, &n)
	return n, err
}

// Revision says that a statement's text was changed: what was held since one day and until another (when the next text
// was imported). Gone and Come are the sentences that only the old or only the new text has, exact.
type Revision struct {
	Readout, Call, Side, Lang string
	Since, Until              string
	Entry                     int64 // which brought the new text
	Gone, Come                []string
	Cites                     Cites
}

// Revisions returns the changes of the texts of a call, in order.
func (c *Corpus) Revisions(ctx context.Context, call string) (_ []Revision, err error) {
	defer wrap(&err, "Revisions(%q)", call)
	type version struct {
		Revision
		text string
	}
	vs, err := all(ctx, c, `SELECT r.id, r.side, coalesce(r.lang, ''), v.entry, v.since, v.until, v.text, r.source, r.also
FROM readouts r JOIN revisions v ON v.readout = r.id WHERE r.call = ?1
UNION ALL SELECT r.id, r.side, coalesce(r.lang, ''), t.entry, t.since, '', t.text, r.source, r.also
FROM readouts r JOIN texts t ON t.readout = r.id WHERE r.call = ?1 AND EXISTS (SELECT 1 FROM revisions v WHERE v.readout = r.id)
ORDER BY 1, 4`, []any{call}, func(r *sql.Rows, v *version) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Readout, &v.Side, &v.Lang, &v.Entry, &v.Since, &v.Until, &v.text, &source, &also)
		v.Call, v.Cites = call, cites(source, also)
		return err
	})
	var out []Revision
	for i := 1; i < len(vs); i++ {
		old, now := vs[i-1], vs[i]
		if old.Readout != now.Readout {
			continue
		}
		rev := old.Revision
		rev.Entry = now.Entry
		rev.Since, rev.Until = dayOf(old.Since), dayOf(old.Until)
		rev.Gone, rev.Come = changed(old.text, now.text)
		out = append(out, rev)
	}
	return out, err
}

// dayOf is the day of a time in RFC 3339.
func dayOf(at string) string { return at[:min(len(at), 10)] }

// changed returns the sentences that only the old and only the new text has.
func changed(old, now string) (gone, come []string) {
	was, is := sentences(old), sentences(now)
	only := func(these, those []string) (out []string) {
		there := map[string]int{}
		for _, s := range those {
			there[strings.Join(strings.Fields(s), " ")]++
		}
		for _, s := range these {
			if k := strings.Join(strings.Fields(s), " "); there[k] > 0 {
				there[k]--
				continue
			}
			out = append(out, s)
		}
		return out
	}
	return only(was, is), only(is, was)
}

// sentences cuts a text.
func sentences(text string) []string {
	var out []string
	for _, s := range analysis.Read(analysis.Statement{Text: text}).Sentences {
		if t := strings.TrimSpace(text[s.From:s.To]); t != "" {
			out = append(out, t)
		}
	}
	return out
}
