package corpus

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// readingVersion is part of what a database is built by: raise it when the same statement is read or paired differently.
const readingVersion = "3"

// The tables of what was imported. texts holds each imported statement as it stands now, revisions the texts before it;
// parties has who takes part in what, by date: people, and couples of them (see couple).
const importSchema = `
CREATE TABLE build (one INTEGER PRIMARY KEY CHECK (one = 1), schema TEXT NOT NULL, applied INTEGER NOT NULL, digest TEXT NOT NULL, counts TEXT NOT NULL) STRICT;
CREATE TABLE texts (
  readout TEXT PRIMARY KEY, entry INTEGER NOT NULL, url TEXT UNIQUE, lang TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL, modified TEXT NOT NULL,
  words INTEGER NOT NULL, text TEXT NOT NULL,
  held TEXT NOT NULL,     -- the day of the talk, by the text, else that of publication
  told TEXT,              -- the words of the title or the text that tell the day
  coded INTEGER NOT NULL, -- the statement was read by people as well
  cut INTEGER NOT NULL,   -- it is not whole, as far as it shows
  since TEXT NOT NULL     -- when this text was imported
) STRICT;
CREATE UNIQUE INDEX texts_entry ON texts (entry);
CREATE INDEX texts_bare ON texts (published) WHERE url IS NULL;
CREATE TABLE revisions (
  readout TEXT NOT NULL, entry INTEGER NOT NULL, text TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  PRIMARY KEY (readout, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE copies ( -- what was imported a second time, at another address or at none
  at TEXT NOT NULL, side TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (at, text)
) STRICT, WITHOUT ROWID;
CREATE TABLE parties (
  person TEXT NOT NULL, date TEXT NOT NULL, call TEXT NOT NULL,
  PRIMARY KEY (person, date, call)
) STRICT, WITHOUT ROWID;
INSERT INTO parties SELECT k.person, c.date, c.id FROM call_people k JOIN calls c ON c.id = k.call;
INSERT INTO parties SELECT k.person || ' ' || o.person, c.date, c.id FROM call_people k JOIN call_people o ON o.call = k.call AND o.person > k.person JOIN calls c ON c.id = k.call;
DROP INDEX IF EXISTS mentions_topic; -- what follows is found by longer keys
DROP INDEX IF EXISTS call_people_person;
DROP INDEX IF EXISTS calls_date;
CREATE INDEX readouts_url ON readouts (url);
CREATE INDEX tones_readout ON tones (readout);
CREATE INDEX points_readout ON points (readout);
CREATE INDEX claims_source ON claims (source);
CREATE INDEX denials_source ON denials (source);
`

// Statement is an official text to be imported. Published is a date or a time in RFC 3339, in the issuer's zone.
type Statement struct {
	Side      string `json:"side"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published"`
	Modified  string `json:"modified,omitempty"`
	Lang      string `json:"lang,omitempty"`
	Text      string `json:"text"`
}

// date is the day of publication where the issuer is.
func (s Statement) date() string { return s.Published[:min(10, len(s.Published))] }

// day is the date of publication as a time.
func (s Statement) day() time.Time {
	t, _ := time.Parse(time.DateOnly, s.date()) // admit has seen that it is one
	return t
}

// hour is when it was published, for readers: the date, and the time with its zone where that is known.
func (s Statement) hour() string {
	t, err := time.Parse(time.RFC3339, s.Published)
	if err != nil {
		return s.date()
	}
	return t.Format("2006-01-02, 15:04 -07:00")
}

// Fate is what became of an imported statement.
type Fate string

// The fates.
const (
	NewCall   Fate = "new call"  // it is the first account of its call
	Paired    Fate = "paired"    // it joined a call that was known
	Attached  Fate = "attached"  // it is the text of a statement that was known without it
	Revised   Fate = "revised"   // another text at the same address: both are kept
	Unchanged Fate = "unchanged" // the same text at the same address, or an earlier one of it: nothing to do
	Copy      Fate = "copy"      // the same words of the same side, or almost, held at another address: nothing to do
	Ambiguous Fate = "ambiguous" // several calls fit: it stands alone
	Refused   Fate = "refused"   // it cannot be imported
	Elsewhere Fate = "imported"  // another process that runs on the same corpus put it in
)

// Imported says what became of one statement. Entry is its number in the log, by which it can be undone.
type Imported struct {
	Fate          Fate
	Entry         int64
	Call, Readout string
	Might         []string   // calls that fit, where they are several
	Problem       string     // why it was refused
	Remark        string     // of a copy, what is not quite the same, and where the statement is held; of what could not be read, why
	New           []string   // people whom it made known, with their offices
	Moved         []Imported // statements imported before that were paired anew because it came

	was   string // of one that was paired anew, its readout before
	apart string // the call that is to be taken apart, for the statement fits there better than another
}

// The kinds of log entries.
const (
	kindStatement = "statement"
	kindUndo      = "undo"
)

// errUndone says that the log takes back what was applied: the database is built anew.
var errUndone = errors.New("the log takes back what was applied")

// errElsewhere says that another process applied the log meanwhile.
var errElsewhere = errors.New("another process applied the log")

// Import adds statements to the log and to the corpus, and says of each what became of it. With dry, nothing is kept.
// A statement that cannot be imported is refused, and the others go in.
func (c *Corpus) Import(ctx context.Context, at time.Time, statements []Statement, dry bool) (_ []Imported, err error) {
	defer wrap(&err, "import")
	if c.log == nil {
		return nil, errors.New("this corpus has no log to import into")
	}
	if err := c.Refresh(ctx); err != nil {
		return nil, err
	}
	c.writing.Lock()
	defer c.writing.Unlock()
	out := make([]Imported, len(statements))
	var bodies [][]byte
	var at2 []int
	texts, err := c.textsAt(ctx, statements)
	if err != nil {
		return nil, err
	}
	for i, s := range statements {
		if out[i] = c.admit(s, texts); out[i].Fate != "" {
			continue
		}
		body, err := json.Marshal(s)
		if err != nil {
			return nil, err
		}
		bodies, at2 = append(bodies, body), append(at2, i)
	}
	b, err := readBuild(ctx, c.base())
	if err != nil {
		return nil, err
	}
	if dry {
		done, err := c.rehearse(ctx, at, b, bodies)
		fates := fatesOf(done, b.Applied)
		for j, i := range at2 {
			if d, ok := fates[b.Applied+1+int64(j)]; ok {
				d.Entry = 0
				out[i] = d
			}
		}
		return out, err
	}
	if len(bodies) == 0 {
		return out, nil
	}
	var numbers []int64
	for part := range slices.Chunk(bodies, appendBatch) {
		first, err := c.log.Append(ctx, at, kindStatement, part)
		if err != nil {
			return nil, afterwards(err, numbers)
		}
		for j := range part {
			numbers = append(numbers, first+int64(j))
		}
	}
	done, err := c.applyAll(ctx, b, nil)
	if err != nil {
		return nil, afterwards(err, numbers)
	}
	fates := fatesOf(done, numbers[0]-1)
	for j, i := range at2 {
		if d, ok := fates[numbers[j]]; ok {
			out[i] = d
		} else {
			out[i] = Imported{Fate: Elsewhere, Entry: numbers[j]}
		}
	}
	return out, c.look(ctx)
}

// fatesOf says by entry what became of it last; of one that was paired anew, done tells several times. Those up to before
// were there before.
func fatesOf(done []Imported, before int64) map[int64]Imported {
	fates := map[int64]Imported{}
	for _, d := range done {
		was := fates[d.Entry]
		d.New, d.Moved = append(was.New, d.New...), append(was.Moved, d.Moved...)
		fates[d.Entry] = d
	}
	told, seen := map[int64]bool{}, map[int64]bool{}
	for _, d := range done { // each that ended elsewhere is told of once, by the first that moved it
		if seen[d.Entry] {
			continue
		}
		seen[d.Entry] = true
		d = fates[d.Entry]
		moved := d.Moved
		d.Moved = nil
		for _, m := range moved {
			if now := fates[m.Entry]; m.Entry <= before && !told[m.Entry] {
				told[m.Entry] = true
				if now.Readout != m.was {
					d.Moved = append(d.Moved, now)
				}
			}
		}
		fates[d.Entry] = d
	}
	return fates
}

// appendBatch is how many statements go into the log at a time: others write there too.
const appendBatch = 5000

// afterwards says of what failed when statements were in the log already that they are not lost.
func afterwards(err error, numbers []int64) error {
	if len(numbers) == 0 {
		return err
	}
	return fmt.Errorf("entries %d-%d are in the log and go in when the corpus is next opened: %w", numbers[0], numbers[len(numbers)-1], err)
}

// heldText are the texts that are held at an address: the one that stands, and those before it.
type heldText struct {
	side  string
	texts []string
}

// has reports that a text is one of them, however its lines are broken.
func (h heldText) has(text string) bool {
	return slices.ContainsFunc(h.texts, func(t string) bool { return sameSigns(t, text) })
}

// sameSigns reports that two texts differ in white space at most.
func sameSigns(a, b string) bool {
	for a != b {
		var x, y string
		x, a = firstField(a)
		if y, b = firstField(b); x != y {
			return false
		}
	}
	return true
}

// firstField is what stands before the first white space, "" where nothing else is left, and the rest.
func firstField(s string) (first, rest string) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// bareKey stands for the address of a statement that has none: its side, date and words.
func bareKey(side, published, text string) string {
	return "\n" + side + "\n" + published + "\n" + text
}

// place is a statement's address as statements are told apart by it, or what stands for it.
func (s Statement) place() string {
	if s.URL == "" {
		return bareKey(s.Side, s.Published, s.Text)
	}
	return bareAddress(s.URL)
}

// textsAt are the texts that are held of statements' addresses, with those before them, and those without an address of the same dates.
func (c *Corpus) textsAt(ctx context.Context, statements []Statement) (map[string]heldText, error) {
	out := map[string]heldText{}
	note := func(at, side, text string) {
		out[at] = heldText{side, append(out[at].texts, text)}
	}
	for part := range slices.Chunk(statements, 500) {
		var urls, days, places []string
		for _, s := range part {
			places = append(places, s.place())
			if s.URL != "" {
				urls = append(urls, addresses(s.URL)...)
			} else {
				days = append(days, s.Published)
			}
		}
		for _, q := range []struct {
			where string
			of    []string
		}{{"t.url", urls}, {"t.url IS NULL AND t.published", days}} {
			if len(q.of) == 0 {
				continue
			}
			err := c.each(ctx, "SELECT coalesce(t.url, ''), r.side, t.published, t.text FROM texts t JOIN readouts r ON r.id = t.readout WHERE "+q.where+" IN (SELECT value FROM json_each(?))",
				[]any{idList(q.of)}, func(r *sql.Rows) error {
					var url, side, published, text string
					if err := r.Scan(&url, &side, &published, &text); err != nil {
						return err
					}
					at := bareAddress(url)
					if url == "" {
						at = bareKey(side, published, text)
					}
					note(at, side, text)
					return nil
				})
			if err != nil {
				return nil, err
			}
		}
		noteRow := func(r *sql.Rows) error {
			var at, side, text string
			if err := r.Scan(&at, &side, &text); err != nil {
				return err
			}
			note(bareAddress(at), side, text)
			return nil
		}
		err := errors.Join(
			c.each(ctx, "SELECT at, side, text FROM copies WHERE at IN (SELECT value FROM json_each(?))", []any{idList(places)}, noteRow),
			c.each(ctx, "SELECT t.url, r.side, v.text FROM texts t JOIN readouts r ON r.id = t.readout JOIN revisions v ON v.readout = t.readout WHERE t.url IN (SELECT value FROM json_each(?))",
				[]any{idList(urls)}, noteRow))
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// admit refuses what cannot be imported, and passes over what is there already. It notes the text.
func (c *Corpus) admit(s Statement, texts map[string]heldText) Imported {
	refuse := func(format string, a ...any) Imported {
		return Imported{Fate: Refused, Problem: fmt.Sprintf(format, a...)}
	}
	switch {
	case s.Side == "":
		return refuse("the side that issued it is missing")
	case c.Side(s.Side).Place == "":
		return refuse("unknown side %q: write one of those in the table of sides, or add it there", s.Side)
	case strings.TrimSpace(s.Text) == "":
		return refuse("it has no text")
	case !isDate(s.date(), false):
		return refuse("%q is no date of publication: write YYYY-MM-DD", s.Published)
	case s.Lang != "" && s.Lang != "en" && s.Lang != "ru":
		return refuse("statements in %q cannot be read: only English and Russian (en, ru)", s.Lang)
	}
	at := s.place()
	held, seen := texts[at]
	switch {
	case seen && held.side != s.Side:
		return refuse("the text at this address is held as one of %q: give each side's statement an address of its own", held.side)
	case held.has(s.Text):
		return Imported{Fate: Unchanged}
	}
	texts[at] = heldText{s.Side, append(held.texts, s.Text)}
	return Imported{}
}
