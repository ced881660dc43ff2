package corpus

import (
	"context"
	"database/sql"
	"strings"
	"unicode"
	"unicode/utf8"

	"readoutbot/internal/corpus/analysis"
)

const (
	longExcerpt = 280 // runes that a quotation from an imported text may have before it is narrowed to its clauses
	besideWords = 200 // runes that are kept on each side of the words that show a finding
)

// Excerpt is the sentence that shows a finding, or the clauses around it where the sentence is long: an exact part of the
// text.
func Excerpt(text string, sentence, at analysis.Span) string {
	if sentence.To <= sentence.From {
		sentence = at
	}
	whole := text[sentence.From:sentence.To]
	if utf8.RuneCountInString(whole) <= longExcerpt {
		return whole
	}
	from, to := sentence.From, sentence.To
	if before := text[from:at.From]; utf8.RuneCountInString(before) > besideWords {
		from = at.From - len(lastRunes(before, besideWords))
		if i, ok := firstClause(text[from:at.From]); ok {
			from += i
		} else if i := strings.IndexAny(text[from:at.From], " \n"); i >= 0 {
			from += i
		}
	}
	if after := text[at.To:to]; utf8.RuneCountInString(after) > besideWords {
		near := firstRunes(after, besideWords)
		if i, ok := lastClause(near); ok {
			near = near[:i]
		} else if i := strings.LastIndexAny(near, " \n"); i >= 0 {
			near = near[:i]
		}
		to = at.To + len(near)
	}
	return strings.Trim(text[from:to], " ,;:—–\n\t\u00a0")
}

// firstClause finds where the first clause that begins within a text begins.
func firstClause(s string) (int, bool) {
	for i, r := range s {
		if n := i + utf8.RuneLen(r); breaks(r, s[n:]) {
			return n, true
		}
	}
	return 0, false
}

// lastClause finds where the last clause that ends within a text ends.
func lastClause(s string) (end int, ok bool) {
	depth := 0
	for i, r := range s {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth <= 0 && breaks(r, s[i+utf8.RuneLen(r):]):
			end, ok = i, true
		}
	}
	return end, ok
}

// breaks reports that a clause ends with a mark. A comma with a number or a name behind it stands in a date or in a list.
func breaks(mark rune, behind string) bool {
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, " \n\u00a0"))
	switch mark {
	case ';', '\n':
		return true
	case ':', '—', '–':
		return strings.HasPrefix(behind, " ")
	case ',':
		return unicode.IsLower(next)
	}
	return false
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

func lastRunes(s string, n int) string {
	i := len(s)
	for ; i > 0 && n > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// Cut reports whether a quotation begins in the middle of a sentence of a text, and whether it ends in one. Of words that
// do not stand in the text nothing is known.
func Cut(text, words string) (before, after bool) {
	i := strings.Index(text, words)
	if i < 0 || words == "" {
		return false, false
	}
	const marks = " \t\u00a0\u202f\"'“”„‘’«»()[]•-—–*"
	ahead := strings.TrimRight(text[:i], marks)
	behind := strings.TrimLeft(text[i+len(words):], marks)
	last, _ := utf8.DecodeLastRuneInString(ahead)
	before = ahead != "" && !strings.ContainsRune(".!?…\n\r", last)
	end, _ := utf8.DecodeLastRuneInString(strings.TrimRight(words, marks))
	next, _ := utf8.DecodeRuneInString(behind)
	after = behind != "" && !strings.ContainsRune(".!?…", end) && !strings.ContainsRune(".!?…\n\r", next)
	return before, after
}

// TextsOf returns the imported texts of statements as they stand, by statement; those that are not held are not there.
func (c *Corpus) TextsOf(ctx context.Context, readouts []string) (_ map[string]string, err error) {
	defer wrap(&err, "TextsOf(%q)", readouts)
	out := map[string]string{}
	err = c.each(ctx, "SELECT readout, text FROM texts WHERE readout IN (SELECT value FROM json_each(?))", []any{idList(readouts)}, func(r *sql.Rows) error {
		var readout, text string
		err := r.Scan(&readout, &text)
		out[readout] = text
		return err
	})
	return out, err
}
