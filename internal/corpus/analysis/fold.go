// Package analysis reads text: it folds spellings together, cuts words, finds their stems and compares them; and it reads
// governments' statements: topics, tone, who called, how long, with whom, what was agreed, each with its evidence (Read).
//
// It knows letters, languages and, from the embedded lexicon, the turns of phrase of statements. It does not know the corpus: pure
// functions, no SQL, no clock.
package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Word is a word of a text: its bytes [From, To) and its folded form. A word joined by hyphens has its parts too.
type Word struct {
	From, To int
	Fold     string
	Parts    []string // of "cease-fire": cease, fire (Fold is ceasefire); nil without a hyphen
}

// Words cuts a text into words: runs of letters and digits, with apostrophes, hyphens and soft hyphens inside them.
func Words(text string) []Word { return AppendWords(make([]Word, 0, len(text)/6+1), text) }

// AppendWords appends the words of a text.
func AppendWords(out []Word, text string) []Word {
	lower := "" // the text with its ASCII letters small, once that is needed
	for at := 0; at < len(text); {
		if c := text[at]; c < utf8.RuneSelf && !letter(c) {
			at++
			continue
		}
		if end, big := plainEnd(text, at); end > at {
			if big && lower == "" {
				lower = lowerASCII(text)
			}
			w := Word{From: at, To: end, Fold: text[at:end]}
			if big {
				w.Fold = lower[at:end]
			}
			out, at = append(out, w), end
			continue
		}
		if end := russianEnd(text, at); end > at {
			out, at = append(out, Word{From: at, To: end, Fold: foldRussian(text[at:end])}), end
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !inWord(r) {
			at += size
			continue
		}
		end := wordEnd(text, at)
		if w := newWord(text[at:end], at); w.Fold != "" { // a mark alone is no word
			out = append(out, w)
		}
		at = end
	}
	return out
}

// plainEnd returns where a word of ASCII letters and digits ends that nothing joins to others, and whether one of them is a
// capital; from where no such word begins there.
func plainEnd(text string, from int) (end int, big bool) {
	end = from
	for end < len(text) && letter(text[end]) {
		big = big || text[end] <= 'Z' && text[end] >= 'A'
		end++
	}
	if end < len(text) && mayGoOn(text[end]) {
		return from, false
	}
	return end, big
}

// russianEnd returns where a word of Russian letters ends that nothing joins to others; from where no such word begins there.
func russianEnd(text string, from int) int {
	end := from
	for end+1 < len(text) && russianLetter(text[end], text[end+1]) {
		end += 2
	}
	if end < len(text) && (mayGoOn(text[end]) || letter(text[end])) {
		return from
	}
	return end
}

// mayGoOn reports that a word may go on with a byte that is no ASCII letter.
func mayGoOn(c byte) bool { return c >= utf8.RuneSelf || c == '-' || c == '\'' || c == '`' }

// foldRussian folds a word of Russian letters.
func foldRussian(s string) string {
	for i := 0; i < len(s); i += 2 {
		if c, d, _ := lowerRussian(s[i], s[i+1]); c == s[i] && d == s[i+1] {
			continue
		}
		b := []byte(s)
		for ; i < len(b); i += 2 {
			b[i], b[i+1], _ = lowerRussian(b[i], b[i+1])
		}
		return string(b)
	}
	return s
}

// lowerASCII makes a text's ASCII letters small, and leaves every byte in its place.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// wordEnd returns where the word that begins at from ends: a joiner counts only between letters.
func wordEnd(text string, from int) int {
	end := from
	for at := from; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		switch {
		case inWord(r):
			end = at
		case !joins(r):
			return end
		}
	}
	return end
}

func newWord(raw string, at int) Word {
	w := Word{From: at, To: at + len(raw)}
	if plainASCII(raw) {
		w.Fold = raw
		return w
	}
	if isASCII(raw) && strings.IndexByte(raw, '-') < 0 {
		w.Fold = Fold(raw)
		return w
	}
	var parts []string
	for _, p := range strings.FieldsFunc(raw, isHyphen) {
		if f := Fold(p); f != "" {
			parts = append(parts, f)
		}
	}
	w.Fold = strings.Join(parts, "")
	if len(parts) > 1 {
		w.Parts = parts
	}
	return w
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func isHyphen(r rune) bool { return r == '-' || r == '\u2010' || r == '\u2011' }

func isApostrophe(r rune) bool { return r == '\'' || r == '\u2019' || r == '\u02bc' || r == '`' }

const softHyphen = '\u00ad'

func joins(r rune) bool { return isHyphen(r) || isApostrophe(r) || r == softHyphen }

// Fold brings spellings of one word together: lower case, ё as е, no accents on Latin letters, no apostrophes and
// soft hyphens, hyphens as "-", spaces of every kind as one space, and look-alike letters of the other script in the
// script that most of the word is in.
func Fold(s string) string {
	if plainASCII(s) {
		return s
	}
	if isASCII(s) {
		return foldASCII(s)
	}
	return foldAll(s)
}

// foldASCII folds what has no letters but ASCII ones, as foldAll does.
func foldASCII(s string) string {
	var short [48]byte
	b := short[:0]
	if len(s) > len(short) {
		b = make([]byte, 0, len(s))
	}
	space := false
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '\'' || c == '`':
			continue
		case c == ' ' || '\t' <= c && c <= '\r':
			space = len(b) > 0
			continue
		}
		if space {
			b, space = append(b, ' '), false
		}
		b = append(b, c)
	}
	return string(b)
}

func foldAll(s string) string {
	s = strings.ToLower(s)
	if !isASCII(s) {
		s = foldWide(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case isApostrophe(r) || r == softHyphen:
			continue
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case isHyphen(r) || r == '\u2013' || r == '\u2212':
			r = '-'
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// plainASCII reports that folding would change nothing: lower-case letters and digits only.
func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; !('a' <= c && c <= 'z' || '0' <= c && c <= '9') {
			return false
		}
	}
	return true
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foldWide folds what is beyond ASCII: accents, ё, and look-alike letters, word by word.
func foldWide(s string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range norm.NFD.String(s) {
		// The breve makes й of и: another letter, kept. That of ğ is an accent.
		if unicode.Is(unicode.Mn, r) && !(r == '\u0306' && unicode.Is(unicode.Cyrillic, last)) {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	fields := strings.FieldsFunc(norm.NFC.String(b.String()), unicode.IsSpace)
	for i, f := range fields {
		if Mixed(f) {
			fields[i] = oneScript(f)
		}
	}
	return strings.Join(fields, " ")
}

// Mixed reports whether a word holds both Latin and Cyrillic letters.
func Mixed(word string) bool {
	latin, cyrillic := scripts(word)
	return latin > 0 && cyrillic > 0
}

func scripts(word string) (latin, cyrillic int) {
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		}
	}
	return latin, cyrillic
}

// Letters that look alike, in the same order.
const (
	cyrillicTwins = "асеорхукмнвіјѕ"
	latinTwins    = "aceopxykmhbijs"
)

func oneScript(word string) string {
	latin, cyrillic := scripts(word)
	from, to := []rune(cyrillicTwins), []rune(latinTwins)
	if cyrillic > latin {
		from, to = to, from
	}
	last := rune(0)
	return strings.Map(func(r rune) rune {
		if r == '\u0306' && !unicode.Is(unicode.Cyrillic, last) { // of a letter that is Latin now: an accent
			return -1
		}
		last = r
		for i, f := range from {
			if r == f {
				last = to[i]
			}
		}
		return last
	}, word)
}

// Distance is the number of letters to insert, drop, change or swap with a neighbour to make b of a (optimal string
// alignment), or most+1 when it is more than most.
func Distance(a, b string, most int) int {
	s, t := []rune(a), []rune(b)
	if len(s)-len(t) > most || len(t)-len(s) > most {
		return most + 1
	}
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range last {
		last[j] = j
	}
	for i := range s {
		row[0] = i + 1
		best := row[0]
		for j := range t {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			best = min(best, row[j+1])
		}
		if best > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(t)], most+1)
}

// Near is the distance at which a word of that many letters still counts as a slip of the fingers.
func Near(letters int) int {
	switch {
	case letters < 5: // Iraq is not Iran
		return 0
	case letters < 7:
		return 1
	}
	return 2
}
