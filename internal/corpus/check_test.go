package corpus

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/analysis"
)

func TestCheckShipped(t *testing.T) {
	counts, problems, err := Check(context.Background(), shippedText(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("corpus.sql: %s", p)
	}
	for _, table := range tables() {
		if counts[table] == 0 {
			t.Errorf("corpus.sql has no row in %s", table)
		}
	}
	if len(counts) != len(tables()) {
		t.Errorf("rows in %d tables, want %d: %v", len(counts), len(tables()), counts)
	}
}

// The small corpus has rows of every table, and quotations with letters of the wrong script, as real ones do.
func TestCheckSmall(t *testing.T) {
	text := smallText(t)
	counts, problems, err := Check(context.Background(), text)
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v", problems, err)
	}
	for _, table := range tables() {
		if counts[table] == 0 {
			t.Errorf("small.sql has no row in %s", table)
		}
	}
	if !analysis.Mixed("Kрыма") || strings.Count(text, "Kрыма") != 3 {
		t.Error("small.sql has lost its quotation with a Latin K")
	}
}

// A change is a case of testdata/check.txt.
type change struct {
	line     int
	name     string
	edits    [][2]string
	expected []string
}

func readChanges(t *testing.T) []change {
	data, err := os.ReadFile("testdata/check.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []change
	for i, line := range strings.Split(string(data), "\n") {
		from, to, edit := strings.Cut(line, "=>")
		switch {
		case line == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "---"):
		case strings.HasPrefix(line, "== "):
			out = append(out, change{line: i + 1, name: line[3:]})
		case len(out) == 0:
			t.Fatalf("check.txt:%d: before the first case: %s", i+1, line)
		case line[0] == '!':
			c := &out[len(out)-1]
			c.expected = append(c.expected, line[1:])
		case edit:
			c := &out[len(out)-1]
			c.edits = append(c.edits, [2]string{escapes.Replace(strings.TrimSpace(from)), escapes.Replace(strings.TrimSpace(to))})
		default:
			t.Fatalf("check.txt:%d: neither a change nor a problem: %s", i+1, line)
		}
	}
	return out
}

var escapes = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r", `\u00a0`, "\u00a0")

// apply makes the changes and returns the text and the line of the first.
func (c change) apply(t *testing.T, text string) (string, int) {
	top := 0
	for _, e := range c.edits {
		at := len(text)
		if e[0] == "" {
			e[1] += "\n"
		} else {
			if n := strings.Count(text, e[0]); n != 1 {
				t.Fatalf("check.txt:%d: %q stands %d times in small.sql", c.line, e[0], n)
			}
			at = strings.Index(text, e[0])
		}
		if top == 0 {
			top = 1 + strings.Count(text[:at], "\n")
		}
		text = text[:at] + e[1] + text[at+len(e[0]):]
	}
	return text, top
}

// problem reads an expected problem.
func (c change) problem(t *testing.T, text, expected string, first int) string {
	m := regexp.MustCompile(`^(?:@(.*?)@)?([+-]?\d+)? (.*)$`).FindStringSubmatch(expected)
	if m == nil {
		t.Fatalf("check.txt:%d: %q is no problem", c.line, expected)
	}
	line := func(words string) int {
		if n := strings.Count(text, words); n != 1 {
			t.Fatalf("check.txt:%d: %q stands %d times in the changed text", c.line, words, n)
		}
		return 1 + strings.Count(text[:strings.Index(text, words)], "\n")
	}
	at := first
	if m[1] != "" {
		at = line(m[1])
	}
	if m[2] == "0" {
		at = 0
	} else if m[2] != "" {
		n, _ := strconv.Atoi(m[2])
		at += n
	}
	said := regexp.MustCompile(`\{(.*?)\}`).ReplaceAllStringFunc(m[3], func(w string) string {
		return strconv.Itoa(line(w[1 : len(w)-1]))
	})
	if at == 0 {
		return escapes.Replace(said)
	}
	return fmt.Sprintf("line %d: %s", at, escapes.Replace(said))
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	small := smallText(t)
	for _, c := range readChanges(t) {
		t.Run(c.name, func(t *testing.T) {
			text, first := c.apply(t, small)
			_, problems, err := Check(context.Background(), text)
			if err != nil {
				t.Fatal(err)
			}
			var got, want []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			for _, e := range c.expected {
				want = append(want, c.problem(t, text, e, first))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("check.txt:%d: wanted (-) and got (+):\n%s", c.line, diff)
			}
			if len(want) == 1 {
				return
			}
			// Open takes what has no problem, and names several in the same order.
			corpus, err := Open(context.Background(), text)
			var ce *CheckError
			switch {
			case len(want) == 0 && err != nil:
				t.Errorf("Open: %v", err)
			case len(want) == 0:
				corpus.Close()
			case !errors.As(err, &ce):
				t.Errorf("Open: %v, want a CheckError", err)
			default:
				if diff := cmp.Diff(problems, ce.Problems); diff != "" {
					t.Errorf("Check (-) and Open (+) differ:\n%s", diff)
				}
			}
		})
	}
}

func TestNotACorpus(t *testing.T) {
	const missing = "not a corpus: no table meta, periods, sides, side_aliases, people, people_aliases, topics, topic_aliases, tone_aliases, offices, " +
		"sources, calls, call_people, readouts, passages, mentions, silences, denials, tones, points, claims, disputes, dispute_views, " +
		"readings, notes, counts"
	schema, _, _ := strings.Cut(smallText(t), "\nINSERT ")
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", []string{"the file is empty"}},
		{"white space", " \n\t\n", []string{"the file is empty"}},
		{"a comment", "-- corpus\n", []string{missing}},
		{"a poem", "Roses are red;\nviolets are blue", []string{
			`line 1: expected CREATE or INSERT, found "Roses are red;": a corpus has no other statements`,
			`line 2: expected CREATE or INSERT, found "violets are blue": a corpus has no other statements`}},
		{"another database", "CREATE TABLE t (x);\nINSERT INTO t (x) VALUES (1);\n", []string{missing}},
		{"a table short", strings.Replace(schema, "CREATE TABLE meta", "CREATE TABLE mate", 1), []string{"not a corpus: no table meta"}},
		{"another encoding", schema + "\n-- \xd0\xef\xf0\n", []string{fmt.Sprintf("line %d: the line is not UTF-8: save the file as UTF-8", 2+strings.Count(schema, "\n"))}},
		{"only a schema", schema, []string{"the corpus holds no call"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, problems, err := Check(context.Background(), tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("wanted (-) and got (+):\n%s", diff)
			}
			if c, err := Open(context.Background(), tt.text); err == nil {
				c.Close()
				t.Error("Open takes it")
			}
		})
	}
}

// Some editors put a mark in front of a file: it is no fault, and moves no line.
func TestByteOrderMark(t *testing.T) {
	open(t, "\ufeff"+smallText(t))
	_, problems, err := Check(context.Background(), "\ufeff"+strings.Replace(smallText(t), "'2002-02-28'", "'2017-02-30'", 1))
	_, want, _ := Check(context.Background(), strings.Replace(smallText(t), "'2002-02-28'", "'2017-02-30'", 1))
	if diff := cmp.Diff(want, problems); diff != "" || len(want) != 1 || err != nil {
		t.Errorf("%v, without (-) and with (+) the mark:\n%s", err, diff)
	}
}

func TestCheckErrorCounts(t *testing.T) {
	one := &CheckError{[]Problem{{3, "calls", "bad"}}}
	two := &CheckError{[]Problem{{0, "", "bad"}, {3, "calls", "bad"}}}
	if one.Error() != "line 3: calls: bad" || two.Error() != "bad (and 1 more problems)" {
		t.Errorf("%q, %q", one, two)
	}
}

// A given-up check is an error of its own, not a fault of the text.
func TestCheckGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, problems, err := Check(ctx, smallText(t)); !errors.Is(err, context.Canceled) || problems != nil {
		t.Errorf("%v, %v", problems, err)
	}
	if _, err := Open(ctx, smallText(t)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// Every problem that the loader, the parser and the checks can name has a case in check.txt or above.
func TestEveryCheckHasACase(t *testing.T) {
	cases := []string{"not a corpus: no table x", "the corpus holds no call"}
	for _, c := range readChanges(t) {
		for _, e := range c.expected {
			_, said, _ := strings.Cut(e, " ")
			cases = append(cases, e, said)
			if _, after, ok := strings.Cut(said, ": "); ok {
				cases = append(cases, after)
			}
		}
	}
	for _, name := range []string{"check.go", "load.go", "parse.go"} {
		for _, format := range messages(t, name) {
			re := regexp.MustCompile(verbs.ReplaceAllString(regexp.QuoteMeta(format), ".*"))
			if !slices.ContainsFunc(cases, re.MatchString) {
				t.Errorf("%s: no case finds %q", name, format)
			}
		}
	}
}

var verbs = regexp.MustCompile(`%[dqsw]`)

// messages are the formats of problems in a source file: of say, and of the parser's errors.
func messages(t *testing.T, name string) []string {
	f, err := goparser.ParseFile(token.NewFileSet(), name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(f, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		fun, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || fun.Sel.Name != "say" && (fun.Sel.Name != "Errorf" || name != "parse.go") {
			return true
		}
		arg := call.Args[min(2, len(call.Args)-1)]
		if fun.Sel.Name == "Errorf" {
			arg = call.Args[0]
		}
		if lit, ok := arg.(*ast.BasicLit); ok {
			if s, _ := strconv.Unquote(lit.Value); s != "%s" {
				out = append(out, s)
			}
		}
		return true
	})
	if len(out) == 0 && name != "load.go" {
		t.Errorf("no messages in %s", name)
	}
	return out
}

func FuzzParse(f *testing.F) {
	f.Add("INSERT INTO t (a) VALUES ('x'), (NULL), (-5);")
	f.Add("INSERT INTO t (a VALUES ('x''y\n')")
	f.Add("CREATE TABLE t (x); -- y\nDROP;")
	f.Add("INSERT INTO t (a) VALUES ('\n\n")
	f.Add("insert into t(a,b)values(-,--\n);")
	f.Add(";;;'")
	f.Fuzz(func(t *testing.T, text string) {
		got, problems := parse(text)
		last := 1 + strings.Count(text, "\n")
		for _, p := range problems {
			if p.Line < 1 || p.Line > last || p.Text == "" {
				t.Errorf("parse(%q): %+v, of %d lines", text, p, last)
			}
		}
		for _, s := range got.schema {
			if s.line < 1 || s.line > last || !strings.HasSuffix(s.sql, ";") {
				t.Errorf("parse(%q): %+v", text, s)
			}
		}
		for _, in := range got.tables {
			for _, r := range in.rows {
				if len(r.values) != len(in.columns) || r.line < in.line || r.line > last {
					t.Errorf("parse(%q): a row of %d values on line %d, for %d columns on line %d", text, len(r.values), r.line, len(in.columns), in.line)
				}
			}
		}
	})
}
