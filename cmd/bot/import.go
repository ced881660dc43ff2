package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"readoutbot/internal/corpus"
)

// importFiles puts statements into the corpus, or takes them back.
func importFiles(ctx context.Context, e env) (int, error) {
	var h home
	var dry, verbose bool
	var undo string
	files, err := parse(e, func(f *flag.FlagSet) {
		h.flags(f, e)
		f.BoolVar(&dry, "dry-run", false, "only say what would become of each statement")
		f.BoolVar(&verbose, "v", false, "name every statement")
		f.StringVar(&undo, "undo", "", "take back what was imported under this number, or these: 12 or 12-40")
	})
	switch {
	case err != nil:
		return 0, err
	case undo != "" && (len(files) > 0 || dry):
		return 0, errUsage{errors.New("-undo goes alone")}
	case undo == "" && len(files) == 0:
		return 0, errUsage{errors.New("name the files to import; - reads standard input")}
	}
	var numbers []int64
	if undo != "" {
		if numbers, err = entries(undo); err != nil {
			return 0, err
		}
	}
	c, err := h.open(ctx, e, true)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	if undo != "" {
		return undoImport(ctx, e, c, undo, numbers)
	}
	var statements []corpus.Statement
	var from []string
	broken, refused := 0, 0
	now := time.Now()
	for _, name := range files {
		some, problems, err := readStatements(e, name)
		if err != nil {
			return 0, err
		}
		for _, p := range problems {
			fmt.Fprintln(e.err, p)
		}
		broken += len(problems)
		for _, s := range some {
			as, key, err := admitted(c.Corpus, s, now)
			if err != nil {
				fmt.Fprintf(e.err, "%s:%d: %v\n", name, headLine(name, s, key), err)
				refused++
				continue
			}
			statements = append(statements, as)
			from = append(from, fmt.Sprintf("%s:%d", name, s.Line))
		}
	}
	done, err := c.Import(ctx, now, statements, dry)
	if err != nil {
		return 0, err
	}
	return report(e, done, statements, from, [2]int{broken, refused}, dry, verbose || dry)
}

// entries reads a number, or a stretch of them.
func entries(s string) ([]int64, error) {
	first, last, stretch := strings.Cut(s, "-")
	if !stretch {
		last = first
	}
	from, err1 := strconv.ParseInt(first, 10, 64)
	to, err2 := strconv.ParseInt(last, 10, 64)
	if err1 != nil || err2 != nil || from < 1 || to < from || to-from > 10_000_000 {
		return nil, errUsage{fmt.Errorf("-undo %q: write a number, as in 12, or a stretch, as in 12-40", s)}
	}
	var out []int64
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out, nil
}

func undoImport(ctx context.Context, e env, c opened, what string, numbers []int64) (int, error) {
	taken, err := c.Undo(ctx, time.Now(), numbers)
	if err != nil {
		return 0, err
	}
	if len(taken) == 0 {
		fmt.Fprintf(e.err, "bot import: nothing was imported under %s, or it was taken back already\n", what)
		return exitNoAnswer, nil
	}
	fmt.Fprintf(e.out, "Taken back: %s. The corpus is as if they had never been imported. Statements that later imports passed over as known already are gone with them: import those files again if they should stay.\n", count(len(taken), "statement"))
	return exitAnswered, nil
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// report says what became of every statement that needs a look, and counts the others. Lost are those that could not be
// read and those that were refused before.
func report(e env, done []corpus.Imported, statements []corpus.Statement, from []string, lost [2]int, dry, verbose bool) (int, error) {
	w := bufio.NewWriter(e.out)
	broken := lost[0]
	n := map[corpus.Fate]int{corpus.Refused: lost[1]}
	var first, last int64
	for i, d := range done {
		n[d.Fate]++
		if d.Entry > 0 {
			if first == 0 {
				first = d.Entry
			}
			last = d.Entry
		}
		switch {
		case d.Fate == corpus.Refused:
			fmt.Fprintf(e.err, "%s: %s\n", from[i], d.Problem)
		case d.Fate == corpus.Ambiguous:
			fmt.Fprintf(w, "%s: %s may belong to %s: it stands alone as %s, and is counted as a call\n", from[i], name(statements[i]), strings.Join(d.Might, " or "), d.Call)
		case d.Remark != "":
			fmt.Fprintf(w, "%s: %s: %s\n", from[i], name(statements[i]), d.Remark)
		case verbose:
			fmt.Fprintf(w, "%s: %s: %s\n", from[i], name(statements[i]), strings.TrimSpace(string(d.Fate)+" "+d.Call))
		}
		for _, m := range d.Moved {
			fmt.Fprintf(w, "%s: %s fits better where import %d was: that is now %s\n", from[i], name(statements[i]), m.Entry, m.Readout)
		}
	}
	var parts []string
	for _, f := range []corpus.Fate{corpus.NewCall, corpus.Paired, corpus.Attached, corpus.Revised, corpus.Ambiguous, corpus.Unchanged, corpus.Copy, corpus.Elsewhere, corpus.Refused} {
		if n[f] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[f], meaning[f]))
		}
	}
	if broken > 0 {
		parts = append(parts, fmt.Sprintf("%d could not be read", broken))
	}
	head := "Imported"
	if dry {
		head = "Would import"
	}
	if len(parts) == 0 {
		parts = []string{"nothing: the files hold no statement"}
	}
	fmt.Fprintf(w, "%s: %s.\n", head, strings.Join(parts, ", "))
	introduce(w, done)
	if n[corpus.Ambiguous] > 0 && !dry {
		fmt.Fprint(w, settle)
	}
	if first > 0 {
		fmt.Fprintf(w, "To take this back: bot import -undo %s\n", stretch(first, last))
	}
	code := exitAnswered
	if n[corpus.Refused]+broken > 0 {
		code = exitNoAnswer
	}
	return code, w.Flush()
}

// settle tells an editor what to do with statements that could belong to several calls.
const settle = `To put a statement that could belong to several calls on the one that it is on (look at each: bot ask readout CALL): bot export FILE; in FILE
delete the rows of the call on which it stands alone from calls and call_people, and write the other call's name for that one's
everywhere else; then bot check FILE, and run the bot with -corpus FILE.
`

// mostNew is how many new people are named at most.
const mostNew = 10

// introduce names the people whom statements made known: a name that is spelled another way makes a second person.
func introduce(w io.Writer, done []corpus.Imported) {
	var people []string
	for _, d := range done {
		people = append(people, d.New...)
	}
	if len(people) == 0 {
		return
	}
	more := ""
	if n := len(people) - mostNew; n > 0 {
		people, more = people[:mostNew], fmt.Sprintf(" and %d more", n)
	}
	fmt.Fprintf(w, "New people: %s%s: check the names; aliases are in the table people_aliases.\n", strings.Join(people, ", "), more)
}

var meaning = map[corpus.Fate]string{
	corpus.NewCall: "the first on their call", corpus.Paired: "joined to a call that was known", corpus.Attached: "the text of a statement that was known without it",
	corpus.Revised: "a new text at a known address (both are kept)", corpus.Ambiguous: "that could belong to several calls (not guessed)",
	corpus.Unchanged: "known already", corpus.Copy: "known already at another address", corpus.Elsewhere: "put in by the bot that is running", corpus.Refused: "refused",
}

func stretch(first, last int64) string {
	if first == last {
		return strconv.FormatInt(first, 10)
	}
	return fmt.Sprintf("%d-%d", first, last)
}

// name names a statement for an editor.
func name(s corpus.Statement) string {
	if s.Title != "" {
		return "“" + s.Title + "”"
	}
	return s.Side + " " + s.Published
}
