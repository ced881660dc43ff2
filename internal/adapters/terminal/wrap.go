package terminal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
)

// look is how a run of text looks where there is colour.
type look uint8

const (
	bold look = 1 << iota
	dim
	italic
	underline
	cyan
	green
	yellow
	keep // no look: a line is broken at the run's spaces only where a word would be too wide
)

// sgr returns the escape sequence that sets the look.
func (k look) sgr() string {
	var codes []string
	for i, c := range []string{"1", "2", "3", "4", "36", "32", "33"} {
		if k&(1<<i) != 0 {
			codes = append(codes, c)
		}
	}
	return "\x1b[" + strings.Join(codes, ";") + "m"
}

// run is text of one look.
type run struct {
	text string
	look look
}

// line is a laid-out line. Its runs are clean.
type line struct {
	runs  []run
	width int
}

func (l *line) add(r run) {
	if r.text == "" {
		return
	}
	r.look &^= keep
	l.width += columns(r.text)
	if n := len(l.runs); n > 0 && l.runs[n-1].look == r.look {
		l.runs[n-1].text += r.text
		return
	}
	l.runs = append(l.runs, r)
}

func (l line) write(b *strings.Builder, color bool) {
	for i, r := range l.runs {
		if i == len(l.runs)-1 {
			r.text = strings.TrimRight(r.text, " ")
		}
		if color && r.look != 0 && strings.TrimSpace(r.text) != "" {
			b.WriteString(r.look.sgr() + r.text + "\x1b[0m")
		} else {
			b.WriteString(r.text)
		}
	}
}

// columns is the width of a clean text on a terminal. It does not depend on the locale.
func columns(s string) int {
	return (&runewidth.Condition{StrictEmojiNeutral: true}).StringWidth(s)
}

func spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }

// clean makes a text harmless to a terminal; see the package comment.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
			return ' '
		case unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", " "), "\ufffd"))
}

// breaks tells whether a line may be broken at r. It may not at the spaces that say so, nor at hyphens, which stand in
// dates and addresses.
func breaks(r rune) bool {
	return unicode.Is(unicode.Zs, r) && r != '\u00a0' && r != '\u202f' && r != '\u2007'
}

// word is what is never broken, with the space before it.
type word struct {
	gap  run
	runs line
}

// words cuts runs at the spaces where lines may be broken; also at those of keep, if it is loose.
func words(rs []run, loose bool) []word {
	var ws []word
	open := false
	var gap run
	for _, r := range rs {
		rest := clean(r.text)
		for rest != "" {
			n := strings.IndexFunc(rest, breaks)
			if r.look&keep != 0 && !loose {
				n = -1
			}
			if n != 0 {
				if n < 0 {
					n = len(rest)
				}
				if !open {
					ws = append(ws, word{gap: gap})
					open, gap = true, run{}
				}
				ws[len(ws)-1].runs.add(run{rest[:n], r.look})
				rest = rest[n:]
				continue
			}
			n = len(rest) - len(strings.TrimLeftFunc(rest, breaks))
			gap = run{gap.text + rest[:n], r.look}
			open, rest = false, rest[n:]
		}
	}
	return ws
}

// wrap lays runs out in lines of at most width columns. A word that is wider has a line of its own. Spaces inside a
// line are kept as they are.
func wrap(rs []run, width int) []line {
	ws := words(rs, false)
	if slices.ContainsFunc(ws, func(w word) bool { return w.runs.width > width }) {
		ws = words(rs, true)
	}
	var ls []line
	for _, w := range ws {
		n := len(ls)
		if n == 0 || ls[n-1].width+columns(w.gap.text)+w.runs.width > width {
			ls = append(ls, line{})
		} else {
			ls[n-1].add(w.gap)
		}
		for _, r := range w.runs.runs {
			ls[len(ls)-1].add(r)
		}
	}
	return ls
}

// widest is the width of the widest word.
func widest(rs []run) int {
	n := 0
	for _, w := range words(rs, true) {
		n = max(n, w.runs.width)
	}
	return n
}

// hang puts a prefix before the first line, and as much space before the others. No lines are one empty line.
func hang(prefix run, ls []line) []line {
	if len(ls) == 0 {
		ls = []line{{}}
	}
	prefix.text = clean(prefix.text)
	in := run{text: spaces(columns(prefix.text))}
	out := make([]line, len(ls))
	for i, l := range ls {
		first := in
		if i == 0 {
			first = prefix
		}
		if i == 0 || l.width > 0 {
			out[i].add(first)
		}
		for _, r := range l.runs {
			out[i].add(r)
		}
	}
	return out
}

// zip sets cells side by side in columns of the widths given, gap apart. Lines have no space at the end.
func zip(widths []int, gap int, cells [][]line) []line {
	var out []line
	for i := 0; ; i++ {
		var l line
		at, more := 0, false
		for c, w := range widths {
			if c < len(cells) && i < len(cells[c]) {
				more = true
				if cell := cells[c][i]; cell.width > 0 {
					l.add(run{text: spaces(at - l.width)})
					for _, r := range cell.runs {
						l.add(r)
					}
				}
			}
			at += w + gap
		}
		if !more {
			return out
		}
		out = append(out, l)
	}
}
