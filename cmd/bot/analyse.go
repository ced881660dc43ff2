package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"readoutbot/internal/corpus/analysis"
	"readoutbot/internal/corpus/statement"
)

// analyse reads statements and prints what each says. Files with mistakes are told of, and the others are read.
func analyse(ctx context.Context, e env) (int, error) {
	format := "text"
	files, err := parse(e, func(f *flag.FlagSet) { f.StringVar(&format, "format", format, "text or json") })
	if err != nil {
		return 0, err
	}
	write := analysedText
	switch {
	case format == "json":
		write = analysedJSON
	case format != "text":
		return 0, errUsage{fmt.Errorf("analyse prints text or json, not %q", format)}
	}
	if len(files) == 0 {
		return 0, errUsage{errors.New("analyse takes FILE..., or - for standard input")}
	}
	out, code := bufio.NewWriter(e.out), exitAnswered
	for _, name := range files {
		statements, problems, err := readStatements(e, name)
		if err != nil {
			return 0, err
		}
		for _, s := range statements {
			if err := ctx.Err(); err != nil {
				return 0, err
			}
			if err := write(out, newAnalysed(name, s)); err != nil {
				return 0, fmt.Errorf("write: %w", err)
			}
		}
		for _, p := range problems {
			fmt.Fprintln(e.err, p)
			code = exitNoAnswer
		}
	}
	return code, out.Flush()
}

// readStatements reads a file of statements, - is standard input.
func readStatements(e env, name string) ([]statement.Statement, []statement.Problem, error) {
	if name == "-" {
		s, problems := statement.Read(name, e.in)
		return s, problems, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, setup{err}
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, nil, setup{fmt.Errorf("%s is a directory: name its files", name)}
	}
	s, problems := statement.Read(name, f)
	if err := f.Close(); err != nil {
		return nil, nil, fmt.Errorf("close %s: %w", name, err)
	}
	return s, problems, nil
}

// analysed is what one statement says, as it is printed.
type analysed struct {
	File         string          `json:"file"`
	Line         int             `json:"line"`
	URL          string          `json:"url,omitempty"`
	Lang         string          `json:"lang"`
	Words        int             `json:"words"`
	Kind         string          `json:"kind"`
	Topics       []analysedTopic `json:"topics"`
	Denied       []analysedTopic `json:"denied"`
	Tone         []analysedTone  `json:"tone"`
	Satisfaction *evidence       `json:"satisfaction"`
	Initiator    *string         `json:"initiator"`
	Minutes      *int            `json:"duration_minutes"`
	Counterparts []string        `json:"counterparts"`
	Agreements   []evidence      `json:"agreements"`
}

type evidence struct {
	Evidence string `json:"evidence"`
}

type analysedTopic struct {
	Topic    string `json:"topic"`
	Evidence string `json:"evidence"`
	From     int    `json:"from"`
	To       int    `json:"to"`
	Strength string `json:"strength"`
}

type analysedTone struct {
	Word     string `json:"word"`
	Evidence string `json:"evidence"`
}

func newAnalysed(name string, s statement.Statement) *analysed {
	r := analysis.Read(analysis.Statement{Title: s.Title, Text: s.Text, Lang: s.Lang, Issuer: s.Side})
	at := func(span analysis.Span) string { return s.Text[span.From:span.To] }
	a := &analysed{File: name, Line: s.Line, URL: s.URL, Lang: r.Lang, Words: r.Words, Kind: r.Kind, Topics: []analysedTopic{}, Denied: []analysedTopic{},
		Tone: []analysedTone{}, Counterparts: []string{}, Agreements: []evidence{}}
	seen := map[string]bool{}
	for _, m := range r.Topics {
		if seen[m.Topic] {
			continue
		}
		seen[m.Topic] = true
		best, _ := r.Topic(m.Topic)
		t := analysedTopic{m.Topic, at(best.Span), best.Span.From, best.Span.To, best.Strength.String()}
		if best.Denied {
			a.Denied = append(a.Denied, t)
			continue
		}
		a.Topics = append(a.Topics, t)
	}
	for _, t := range r.Tone {
		a.Tone = append(a.Tone, analysedTone{t.Word, at(t.Sentence)})
	}
	if r.Satisfaction != nil {
		a.Satisfaction = &evidence{at(*r.Satisfaction)}
	}
	if r.Initiator != "" {
		a.Initiator = &r.Initiator
	}
	if r.Minutes > 0 {
		a.Minutes = &r.Minutes
	}
	for _, p := range r.Counterparts {
		a.Counterparts = append(a.Counterparts, p.Name)
	}
	for _, span := range r.Agreements {
		a.Agreements = append(a.Agreements, evidence{at(span)})
	}
	return a
}

// analysedJSON prints one object a statement, each on its line.
func analysedJSON(out io.Writer, a *analysed) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(a)
}

// analysedText prints a statement's findings for people.
func analysedText(out io.Writer, a *analysed) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d: %s, %s, %d words\n", a.File, a.Line, a.Kind, a.Lang, a.Words)
	if a.Initiator != nil {
		fmt.Fprintf(&b, "  initiated by   %s\n", *a.Initiator)
	}
	if a.Minutes != nil {
		fmt.Fprintf(&b, "  took           %d minutes\n", *a.Minutes)
	}
	if len(a.Counterparts) > 0 {
		fmt.Fprintf(&b, "  with           %s\n", strings.Join(a.Counterparts, ", "))
	}
	for i, t := range a.Tone {
		fmt.Fprintf(&b, "  %-14s %s: “%s”\n", label(i, "tone"), t.Word, oneLine(t.Evidence))
	}
	if a.Satisfaction != nil {
		fmt.Fprintf(&b, "  satisfaction   “%s”\n", oneLine(a.Satisfaction.Evidence))
	}
	for i, t := range a.Topics {
		fmt.Fprintf(&b, "  %-14s %-20s %-11s “%s”\n", label(i, "topics"), t.Topic, t.Strength, oneLine(t.Evidence))
	}
	for i, t := range a.Denied {
		fmt.Fprintf(&b, "  %-14s %-20s “%s”\n", label(i, "not discussed"), t.Topic, oneLine(t.Evidence))
	}
	for i, g := range a.Agreements {
		fmt.Fprintf(&b, "  %-14s “%s”\n", label(i, "agreements"), oneLine(g.Evidence))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// label stands before the first of several lines.
func label(i int, name string) string {
	return cmp.Or(strings.Repeat(" ", min(i, 1)), name)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
