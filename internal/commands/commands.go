// Package commands understands a line of text and answers it with a document.
//
// It knows the command table, the grammar, forgiving dates and names, free questions, and how facts are put into
// words. It does not know where a question comes from or how an answer is shown, and no SQL: the corpus does.
package commands

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"time"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// Person is who asks. An ID means nothing outside its realm.
type Person struct{ Realm, ID, Name string }

// Place is where it was asked. Private says that only the asker reads the answer there.
type Place struct {
	Realm, Room, Thread string
	Private             bool
}

// Request is a question, freed of mention, slash, entities and button payload.
type Request struct {
	Line string
	From Person
	In   Place
	At   time.Time      // when it was asked; used for "today" and "yesterday" only
	Zone *time.Location // nil is UTC
}

// Command is a command as data. A usage line is its grammar: lower case is a keyword, capitals a slot, brackets make
// optional. Where a command reads its words itself, Grammar says so ("digest [REST]") and Usage is for readers only.
// Examples are run as tests against the real corpus. Effect says that an answer changes something, or depends on more
// than the corpus and the line: such answers are never kept.
type Command struct {
	Usage    []string
	Grammar  []string // nil: Usage is
	Short    string
	Long     string
	Examples []string
	Effect   bool
	Run      func(context.Context, Request, Args) (*reply.Doc, error)
}

// Name is the command's first word.
func (c Command) Name() string {
	name, _, _ := strings.Cut(c.Usage[0], " ")
	return name
}

// Set is a table of commands on a corpus. It is safe for concurrent use.
type Set struct {
	corpus   *corpus.Corpus
	commands []Command
	patterns map[string][]pattern
	log      *slog.Logger
	timeout  time.Duration
	cache    cache
}

// New returns the commands that answer from a corpus, and further ones behind them. log gets a line for each answer; nil
// keeps silent.
func New(c *corpus.Corpus, log *slog.Logger, extra ...Command) *Set {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	s := &Set{corpus: c, log: log, timeout: 5 * time.Second}
	s.commands = append(s.table(), extra...)
	s.patterns = map[string][]pattern{}
	for _, c := range s.commands {
		grammar := c.Grammar
		if grammar == nil {
			grammar = c.Usage
		}
		for _, u := range grammar {
			s.patterns[c.Name()] = append(s.patterns[c.Name()], compile(u))
		}
	}
	return s
}

// Commands is the table, in the order in which help shows it.
func (s *Set) Commands() []Command { return s.commands }

// Newest is the number of the newest log entry that answers are given from, 0 if nothing was ever imported.
func (s *Set) Newest() int64 { return s.corpus.Newest() }

// Canonical understands a line without answering it, and returns it as it can be asked again. A line that is not
// understood is an error that a command may return: it tells the reader how to mend it.
func (s *Set) Canonical(ctx context.Context, r Request) (line string, err error) {
	a, err := s.understand(ctx, r, clean(r.Line))
	return a.Line, err
}

// Answer answers a request. It never fails: what cannot be answered is said in the document.
func (s *Set) Answer(ctx context.Context, r Request) (d *reply.Doc) {
	start := time.Now()
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	var name string
	defer func() {
		if p := recover(); p != nil {
			d = s.broke(fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
		}
		if d.Corpus == "" {
			d.Corpus = s.corpus.Version()
		}
		s.log.Info("answered", "command", name, "outcome", string(d.Outcome), "took", time.Since(start).Round(time.Microsecond))
	}()
	line := clean(r.Line)
	a, err := s.understand(ctx, r, line)
	if err != nil {
		return s.explain(ctx, err)
	}
	name = a.command.Name()
	if a.command.Effect {
		d = s.run(ctx, r, a)
	} else {
		d = s.kept(ctx, r, a)
	}
	if len(a.understood) > 0 {
		own := *d // the kept answer is everybody's
		own.Understood = append(a.understood, d.Understood...)
		d = &own
	}
	return d
}

// kept answers a command from what is kept, or keeps the answer. An answer is of one version of the corpus: what was
// found while the corpus changed is looked for again.
func (s *Set) kept(ctx context.Context, r Request, a Args) *reply.Doc {
	for again := 3; ; again-- {
		version := s.corpus.Version()
		if d := s.cache.get(version, a.Line); d != nil {
			return d
		}
		d := s.run(ctx, r, a)
		if s.corpus.Version() != version && again > 0 && ctx.Err() == nil {
			continue
		}
		if d.Corpus = version; (d.Outcome == reply.Answered || d.Outcome == reply.Nothing) && len(d.Files) == 0 {
			s.cache.keep(version, a.Line, d)
		}
		return d
	}
}

// run answers a command.
func (s *Set) run(ctx context.Context, r Request, a Args) *reply.Doc {
	d, err := a.command.Run(ctx, r, a)
	if err != nil {
		d = s.explain(ctx, err)
	}
	d.Line, d.Corpus = a.Line, s.corpus.Version()
	if d.Outcome == "" {
		d.Outcome = reply.Answered
	}
	return d
}

// maxLine is the longest question read, in bytes; the rest is dropped.
const maxLine = 2000

// clean brings white space and control characters of a line to single spaces and takes a leading slash off.
func clean(line string) string {
	if len(line) > maxLine {
		line = strings.ToValidUTF8(line[:maxLine], "")
	}
	line = strings.ToValidUTF8(line, "")
	line = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '\u200b' || r == '\ufeff' {
			return ' '
		}
		return r
	}, line)
	line = strings.Join(strings.Fields(line), " ")
	return strings.TrimSpace(strings.TrimPrefix(line, "/"))
}

// A mendable error is the reader's to mend: it says what was understood, and offers lines that work.
type mendable struct {
	title string
	text  []string
	next  []reply.Ask
}

func (e *mendable) Error() string { return e.title }

// Mend returns an error that the reader can mend: a title, what was understood or is missing, and lines that work.
func Mend(title string, text []string, next []reply.Ask) error {
	return &mendable{title: title, text: text, next: next}
}

// nothing is an error for which there is nothing: it wraps corpus.ErrNotFound and says what was searched.
type nothing struct {
	title string
	text  []string
	next  []reply.Ask
}

func (e *nothing) Error() string { return e.title }
func (e *nothing) Unwrap() error { return corpus.ErrNotFound }

// explain is the one mouth: it turns an error into a document.
func (s *Set) explain(ctx context.Context, err error) *reply.Doc {
	var m *mendable
	var n *nothing
	switch {
	case errors.As(err, &m):
		return said(reply.Mend, m.title, m.text, m.next)
	case errors.As(err, &n):
		return said(reply.Nothing, n.title, n.text, n.next)
	case errors.Is(err, context.DeadlineExceeded) || errors.Is(ctx.Err(), context.DeadlineExceeded):
		return said(reply.Mend, "That took too long", []string{"The question was stopped before it was answered. Ask for less: a topic, a date, a side."}, nil)
	}
	return s.broke(err)
}

// broke logs an error that is ours under a reference and tells the reader the reference.
func (s *Set) broke(err error) *reply.Doc {
	ref := strings.ToLower(rand.Text()[:8])
	s.log.Error("broke", "reference", ref, "error", err)
	return said(reply.Broken, "Something went wrong here", []string{
		"This is our fault, not yours. It has been noted under " + ref + "; please pass that on to whoever runs the bot.",
	}, nil)
}

func said(o reply.Outcome, title string, text []string, next []reply.Ask) *reply.Doc {
	d := &reply.Doc{Outcome: o, Title: title, Next: next, Private: true}
	for _, t := range text {
		d.Blocks = append(d.Blocks, &reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text(t)}, Basis: reply.Guide}})
	}
	return d
}
