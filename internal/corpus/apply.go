package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"readoutbot/internal/corpus/analysis"
)

// logged is a log entry that was read.
type logged struct {
	n      int64
	at     time.Time
	st     Statement
	report analysis.Report
	source string // the id of its source row, once there is one
	held   string // the day of the talk, by the text
	cut    bool   // it is not whole, as far as it shows
	broken string // why it could not be read

	entries []entry   // of the index
	called  []opening // where names may stand
	other   bool      // it is of somebody who does not hold the office
	again   bool      // it was held before: it is no copy, whatever its text has become
}

// day is the day of the talk: by the statement's own words, else that of publication.
func (l *logged) day() string { return cmp.Or(l.held, l.st.date()) }

// The notes on the coverage of a statement of whose imported text nothing is claimed: it shows that it is not whole, or the program
// could not read it.
const (
	notWhole = "as imported: the text shows that it is not whole"
	unread   = "as imported: the program could not read it"
	partly   = "('" + notWhole + "', '" + unread + "')" // in SQL
)

// coverage is how much of a side's account the text is, and a note on that.
func (l *logged) coverage() (coverage string, note any) {
	switch {
	case l.broken != "":
		return "partial", unread
	case l.cut:
		return "partial", notWhole
	}
	return "searched", nil
}

// applyBatch is how many statements go into the database at a time.
const applyBatch = 1000

// apply applies what the log has beyond the build. undone are entries to pass over; without it, an entry that takes
// another back ends it with errUndone.
func (c *Corpus) apply(ctx context.Context, b build, undone map[int64]bool) error {
	_, err := c.applyAll(ctx, b, undone)
	return err
}

func (c *Corpus) applyAll(ctx context.Context, b build, undone map[int64]bool) (done []Imported, err error) {
	if c.log == nil {
		return nil, nil
	}
	for {
		done, err = c.applySome(ctx, b, undone, done)
		if !errors.Is(err, errElsewhere) {
			return done, err
		}
		if b, err = readBuild(ctx, c.base()); err != nil {
			return done, err
		}
	}
}

// A portion of the log: its statements, analysed, and the number of its last entry.
type portion struct {
	some []logged
	last int64
}

// applySome writes one portion of the log while the next is read.
func (c *Corpus) applySome(ctx context.Context, b build, undone map[int64]bool, done []Imported) ([]Imported, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	portions := make(chan portion, 1)
	var failed error
	go func() {
		defer close(portions)
		failed = c.portions(ctx, b.Applied, undone, func(p portion) error {
			select {
			case portions <- p:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	var err error
	for p := range portions {
		if err != nil {
			continue // what is read meanwhile
		}
		var some []Imported
		if some, err = c.put(ctx, &b, p.some, p.last); err == nil {
			done = append(done, some...)
			err = c.settle(ctx, false)
		}
		if err != nil {
			stop()
		}
	}
	if err == nil {
		err = failed
	}
	return done, err
}

// portions reads the log behind an entry, and calls f for every portion of it.
func (c *Corpus) portions(ctx context.Context, after int64, undone map[int64]bool, f func(portion) error) error {
	p := portion{last: after}
	give := func() error {
		if p.last == after {
			return nil
		}
		c.read(p.some)
		after = p.last
		now := p
		p.some = nil
		return f(now)
	}
	err := c.log.Each(ctx, after, func(n int64, at time.Time, kind string, body []byte) error {
		switch {
		case kind == kindUndo && undone == nil:
			return errUndone
		case kind == kindStatement && !undone[n]:
			l := logged{n: n, at: at}
			if err := json.Unmarshal(body, &l.st); err != nil {
				return fmt.Errorf("log entry %d: %w", n, err)
			}
			p.some = append(p.some, l)
		}
		p.last = n
		if len(p.some) == applyBatch {
			return give()
		}
		return nil
	})
	if err == nil {
		err = give()
	}
	return err
}

// read analyses statements, on all processors.
func (c *Corpus) read(some []logged) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				some[i].read(&c.stems)
			}
		})
	}
	for i := range some {
		next <- i
	}
	close(next)
	wg.Wait()
}

// read analyses a statement. Should the reading break, the text is kept and nothing is claimed of it: a log that holds it can
// still be applied.
func (l *logged) read(known *stems) {
	s := l.st
	l.report.Lang, l.report.Words, l.cut = s.Lang, len(strings.Fields(s.Text)), true
	defer func() {
		if p := recover(); p != nil {
			l.report.Lang, l.broken = cmp.Or(l.report.Lang, "en"), fmt.Sprint(p)
		}
	}()
	l.report = analysis.Read(analysis.Statement{Title: s.Title, Text: s.Text, Lang: s.Lang, Issuer: s.Side})
	if t, ok := l.report.When.On(s.day()); ok {
		l.held = t.Format(time.DateOnly)
	}
	l.spoken()
	l.entries = known.entries(s.Title, s.Text)
	l.cut = analysis.Cut(s.Title, s.Text)
}

// put writes analysed statements and notes that the log is applied up to last, in one transaction.
func (c *Corpus) put(ctx context.Context, b *build, some []logged, last int64) ([]Imported, error) {
	tx, err := c.base().BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	is, err := readBuild(ctx, tx)
	if err != nil {
		return nil, err
	}
	if is.Applied != b.Applied || is.Digest != b.Digest {
		return nil, errElsewhere
	}
	now := *b
	now.Applied = last
	if now.Digest, err = c.log.DigestAt(ctx, last); err != nil {
		return nil, err
	}
	done, err := c.write(ctx, tx, &now, some)
	if err != nil {
		return nil, err
	}
	if err := tx.Commit(); err != nil {
		return nil, err
	}
	*b = now
	return done, nil
}

// rehearse applies statements and takes everything back.
func (c *Corpus) rehearse(ctx context.Context, at time.Time, b build, bodies [][]byte) ([]Imported, error) {
	some := make([]logged, len(bodies))
	for i, body := range bodies {
		some[i] = logged{n: b.Applied + int64(i) + 1, at: at}
		if err := json.Unmarshal(body, &some[i].st); err != nil {
			return nil, err
		}
	}
	c.read(some)
	tx, err := c.base().BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	return c.write(ctx, tx, &b, some)
}

// write writes statements in order, and derives what follows from them.
func (c *Corpus) write(ctx context.Context, tx *sql.Tx, b *build, some []logged) ([]Imported, error) {
	w, err := newWriter(ctx, tx, b, &c.sounds)
	if err != nil {
		return nil, err
	}
	defer w.close()
	w.stems = &c.stems
	if err := w.statementsAt(some); err != nil {
		return nil, err
	}
	done := make([]Imported, len(some))
	for i := range some {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		before := len(w.moved)
		if done[i], err = w.statement(&some[i]); err != nil {
			return nil, fmt.Errorf("log entry %d: %w", some[i].n, err)
		}
		done[i].New, w.born = w.born, nil
		if some[i].broken != "" {
			done[i].Remark = "the program could not read it (" + some[i].broken + "): it is held, and nothing is claimed of it"
		}
		done[i].Moved = slices.Clone(w.moved[before:])
		moved := slices.ContainsFunc(w.moved, func(d Imported) bool { return d.Entry == some[i].n })
		if done[i].Fate != Copy && done[i].Fate != Unchanged && !moved {
			w.enter(&some[i], done[i])
		}
	}
	done = append(done, w.moved...)
	if err := w.flush(); err != nil {
		return nil, err
	}
	if err := errors.Join(w.leave(), w.tellAll()); err != nil {
		return nil, err
	}
	b.Counts = w.counts
	return done, b.write(ctx, tx)
}
