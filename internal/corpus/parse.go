package corpus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A file is a corpus text taken apart: the statements that make the schema, and the rows.
type file struct {
	schema []statement
	tables []insert
}

type statement struct {
	line int
	sql  string
}

// An insert is one INSERT statement.
type insert struct {
	line    int
	table   string
	columns []string
	rows    []row
}

// A row holds literal values: string, int64 or nil.
type row struct {
	line   int
	values []any
}

// parse reads the subset of SQL that a corpus is written in. Problems name their lines; what can be read is returned.
func parse(text string) (file, []Problem) {
	p := &parser{text: text, line: 1}
	for {
		p.space()
		if p.at == len(p.text) {
			return p.file, p.problems
		}
		line, start := p.line, p.at
		var err error
		switch w := strings.ToUpper(p.word()); w {
		case "CREATE":
			if err = p.skipStatement(); err == nil {
				p.file.schema = append(p.file.schema, statement{line, p.text[start:p.at]})
			}
		case "INSERT":
			err = p.insert(line)
		default:
			err = fmt.Errorf("expected CREATE or INSERT, found %q: a corpus has no other statements", first(p.text[start:], 20))
		}
		if err != nil {
			p.problems = append(p.problems, Problem{Line: p.line, Text: err.Error()})
			if p.skipStatement() != nil {
				return p.file, p.problems
			}
		}
	}
}

type parser struct {
	text     string
	at, line int
	file     file
	problems []Problem
	rows     []row // of the statement that is read
	free     []any // where the next rows' values go
}

// space moves over white space and comments.
func (p *parser) space() {
	for p.at < len(p.text) {
		switch c := p.text[p.at]; {
		case c == '\n':
			p.line++
			p.at++
		case c == ' ' || c == '\t' || c == '\r':
			p.at++
		case strings.HasPrefix(p.text[p.at:], "--"):
			end := strings.IndexByte(p.text[p.at:], '\n')
			if end < 0 {
				end = len(p.text) - p.at
			}
			p.at += end
		default:
			return
		}
	}
}

func isWord(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func (p *parser) word() string {
	start := p.at
	for p.at < len(p.text) && isWord(p.text[p.at]) {
		p.at++
	}
	return p.text[start:p.at]
}

// expect moves over a word or a sign.
func (p *parser) expect(s string) error {
	p.space()
	start := p.at
	if isWord(s[0]) {
		if strings.EqualFold(p.word(), s) {
			return nil
		}
	} else if strings.HasPrefix(p.text[p.at:], s) {
		p.at += len(s)
		return nil
	}
	p.at = start
	return fmt.Errorf("expected “%s”, found %q", s, first(p.text[p.at:], 20))
}

func (p *parser) peek(c byte) bool {
	p.space()
	return p.at < len(p.text) && p.text[p.at] == c
}

// skipStatement moves past the next semicolon that is not in a string or a comment.
func (p *parser) skipStatement() error {
	for p.at < len(p.text) {
		p.space()
		if p.at == len(p.text) {
			break
		}
		switch p.text[p.at] {
		case ';':
			p.at++
			return nil
		case '\'':
			if _, err := p.quoted(); err != nil {
				return err
			}
		default:
			p.at++
		}
	}
	return fmt.Errorf("the statement does not end: a semicolon is missing")
}

// quoted reads a string; a doubled quotation mark stands for one.
func (p *parser) quoted() (string, error) {
	from := p.line
	p.at++
	if end := strings.IndexByte(p.text[p.at:], '\''); end >= 0 && !strings.HasPrefix(p.text[p.at+end+1:], "'") {
		s := p.text[p.at : p.at+end]
		p.line += strings.Count(s, "\n")
		p.at += end + 1
		return s, nil
	}
	var b strings.Builder
	for {
		end := strings.IndexByte(p.text[p.at:], '\'')
		if end < 0 {
			p.at = len(p.text)
			return "", fmt.Errorf("the text that begins on line %d does not end: double the quotation marks inside it", from)
		}
		part := p.text[p.at : p.at+end]
		p.line += strings.Count(part, "\n")
		b.WriteString(part)
		p.at += end + 1
		if p.at == len(p.text) || p.text[p.at] != '\'' {
			return b.String(), nil
		}
		b.WriteByte('\'')
		p.at++
	}
}

func (p *parser) value() (any, error) {
	p.space()
	if p.at == len(p.text) {
		return nil, fmt.Errorf("a value is missing")
	}
	if p.text[p.at] == '\'' {
		return p.quoted()
	}
	start := p.at
	if p.text[p.at] == '-' {
		p.at++
	}
	w := p.word()
	if strings.EqualFold(w, "NULL") {
		return nil, nil
	}
	n, err := strconv.ParseInt(p.text[start:p.at], 10, 64)
	if err != nil {
		return nil, fmt.Errorf("%q is no value: write 'text' in quotation marks, a whole number, or NULL", first(p.text[start:], 20))
	}
	return n, nil
}

func (p *parser) insert(line int) error {
	if err := p.expect("INTO"); err != nil {
		return err
	}
	p.space()
	in := insert{line: line, table: strings.ToLower(p.word())}
	if err := p.expect("("); err != nil {
		return err
	}
	for {
		p.space()
		in.columns = append(in.columns, strings.ToLower(p.word()))
		if !p.peek(',') {
			break
		}
		p.at++
	}
	if err := p.expect(")"); err != nil {
		return err
	}
	if err := p.expect("VALUES"); err != nil {
		return err
	}
	p.rows = p.rows[:0]
	for {
		r, err := p.row(len(in.columns))
		if err != nil {
			return err
		}
		p.rows = append(p.rows, r)
		if p.peek(';') {
			p.at++
			in.rows = slices.Clone(p.rows)
			p.file.tables = append(p.file.tables, in)
			return nil
		}
		if err := p.expect(","); err != nil {
			return fmt.Errorf("after a row: %w (a comma between rows, a semicolon after the last)", err)
		}
	}
}

func (p *parser) row(columns int) (row, error) {
	if err := p.expect("("); err != nil {
		return row{}, err
	}
	if len(p.free) < columns {
		p.free = make([]any, max(columns, 1024))
	}
	r := row{line: p.line, values: p.free[:0:columns]}
	p.free = p.free[columns:]
	for {
		v, err := p.value()
		if err != nil {
			return r, err
		}
		r.values = append(r.values, v)
		if !p.peek(',') {
			break
		}
		p.at++
	}
	if err := p.expect(")"); err != nil {
		return r, err
	}
	if len(r.values) != columns {
		return r, fmt.Errorf("the row has %d values for %d columns", len(r.values), columns)
	}
	return r, nil
}

func first(s string, n int) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	if len(s) > n {
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n] + "…"
	}
	return s
}
