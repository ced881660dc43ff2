// Package statement reads files of governments' statements: JSON Lines, a text with a head of fields, a plain text.
//
// It knows the three forms and says which line is broken. It does not know what a statement says, nor the corpus.
package statement

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode/utf8"
)

// Statement is one text as a side published it. Line is where it begins in its file, from 1.
type Statement struct {
	Side, URL, Title, Published, Modified, Lang, Text string
	Line                                              int
	Form                                              Form
}

// Form is how a statement stands in its file.
type Form string

// The forms.
const (
	Plain  Form = "plain" // a text without a head
	Headed Form = "head"
	JSON   Form = "json" // a line of JSON Lines
)

// Problem is a statement that could not be read.
type Problem struct {
	File string
	Line int
	Err  error
}

// Error says where and why.
func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %v", p.File, p.Line, p.Err) }

// Unwrap returns the reason.
func (p Problem) Unwrap() error { return p.Err }

// Most is the longest line of JSON, and the longest text, that is read, in bytes.
const Most = 16 << 20

// Read reads a file's statements. A name ending in .jsonl, or a text that begins with {, is JSON Lines: a line that is
// broken is a problem, the others are read. Anything else is one text, with or without a head (see Head).
func Read(name string, r io.Reader) ([]Statement, []Problem) {
	in := bufio.NewReaderSize(r, 64<<10)
	if start, _ := in.Peek(3); string(start) == "\ufeff" {
		_, _ = in.Discard(3) // as many as were peeked at
	}
	if err := foreign(name, in); err != nil {
		return nil, []Problem{{name, 1, err}}
	}
	if path.Ext(name) == ".jsonl" || beginsWith(in, "{") {
		return lines(name, in)
	}
	raw, err := io.ReadAll(io.LimitReader(in, Most+1))
	switch {
	case err != nil:
		return nil, []Problem{{name, 1, fmt.Errorf("read: %w", err)}}
	case len(raw) > Most:
		return nil, []Problem{{name, 1, fmt.Errorf("the text is longer than %d bytes", Most)}}
	case isBinary(raw):
		return nil, []Problem{{name, 1, errNoText}}
	case !utf8.Valid(raw):
		return nil, []Problem{{name, 1, fmt.Errorf("the text is not UTF-8: save it as UTF-8")}}
	}
	s, problem := Head(strings.ReplaceAll(string(raw), "\r\n", "\n"))
	if problem != nil {
		problem.File = name
		return nil, []Problem{*problem}
	}
	if strings.TrimSpace(s.Text) == "" {
		if s.Form == Headed {
			return nil, []Problem{{name, max(s.Line, 1), fmt.Errorf("there is no text below the head: write it behind an empty line")}}
		}
		return nil, []Problem{{name, max(s.Line, 1), fmt.Errorf("there is no text: the file is empty")}}
	}
	return []Statement{s}, nil
}

// beginsWith reports that signs stand first behind white space.
func beginsWith(in *bufio.Reader, signs string) bool { return strings.HasPrefix(beginning(in), signs) }

// beginning is how a file begins, without white space.
func beginning(in *bufio.Reader) string {
	start, _ := in.Peek(512)
	return strings.TrimLeft(string(start), " \t\r\n")
}

// lines reads JSON Lines.
func lines(name string, in *bufio.Reader) (out []Statement, problems []Problem) {
	for n := 1; ; n++ {
		raw, err := in.ReadBytes('\n')
		if line := strings.TrimSpace(string(raw)); line != "" {
			s, err := object(line)
			if err != nil {
				problems = append(problems, Problem{name, n, err})
			} else {
				s.Line = n
				out = append(out, s)
			}
		}
		if err == io.EOF {
			return out, problems
		}
		if err != nil {
			return out, append(problems, Problem{name, n, fmt.Errorf("read: %w", err)})
		}
	}
}

// object reads one line of JSON. The side may stand as "side" or as "issuer".
func object(line string) (Statement, error) {
	var o struct{ Side, Issuer, URL, Title, Published, Date, Modified, Lang, Text string }
	switch {
	case len(line) > Most:
		return Statement{}, fmt.Errorf("the line is longer than %d bytes", Most)
	case !utf8.ValidString(line):
		return Statement{}, fmt.Errorf("the line is not UTF-8")
	}
	if err := json.Unmarshal([]byte(line), &o); err != nil {
		return Statement{}, broken(line, err)
	}
	if strings.TrimSpace(o.Text) == "" {
		return Statement{}, fmt.Errorf("there is no text: the field \"text\" is missing or empty")
	}
	if o.Side == "" {
		o.Side = o.Issuer
	}
	if o.Published == "" {
		o.Published = o.Date
	}
	return Statement{Side: o.Side, URL: o.URL, Title: o.Title, Published: o.Published, Modified: o.Modified, Lang: o.Lang, Text: o.Text, Form: JSON}, nil
}

// Head parts a text from its head: lines "key: value", between lines of --- or before an empty line. The keys are side, date
// (or published), modified, url, title and lang. A text that does not begin so is a text without a head; a field that is not
// known is a problem only between lines of ---.
func Head(text string) (Statement, *Problem) {
	all := strings.Split(text, "\n")
	from, fenced := 0, strings.TrimRight(all[0], " \t") == "---"
	if fenced {
		from = 1
	}
	s := Statement{Form: Headed}
	for n := from; n < len(all); n++ {
		line := strings.TrimSpace(all[n])
		if fenced && line == "---" || !fenced && line == "" && n > 0 {
			s.Text, s.Line = strings.Trim(strings.Join(all[n+1:], "\n"), "\n"), n+2
			return s, nil
		}
		key, value, found := strings.Cut(line, ":")
		field := s.field(strings.ToLower(strings.TrimSpace(key)))
		switch {
		case found && field != nil:
			*field = strings.Trim(strings.TrimSpace(value), `"`)
		case fenced && line == "":
		case fenced:
			return Statement{}, &Problem{Line: n + 1, Err: fmt.Errorf("the head has side, date, url, title and lang, not %q", line)}
		default:
			return Statement{Text: strings.Trim(text, "\n"), Line: 1, Form: Plain}, nil
		}
	}
	if fenced {
		return Statement{}, &Problem{Line: 1, Err: fmt.Errorf("the head that begins with --- does not end with ---")}
	}
	return Statement{Text: strings.Trim(text, "\n"), Line: 1, Form: Plain}, nil
}

// field is where a key's value goes; nil is no key.
func (s *Statement) field(key string) *string {
	switch key {
	case "side", "issuer":
		return &s.Side
	case "date", "published":
		return &s.Published
	case "modified":
		return &s.Modified
	case "url":
		return &s.URL
	case "title":
		return &s.Title
	case "lang":
		return &s.Lang
	}
	return nil
}
