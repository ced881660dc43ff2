package telegram

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// units is the length of a text as Telegram counts it: in UTF-16 code units.
func units(s string) int {
	n, _ := measure(s)
	return n
}

// measure is the length of a text in UTF-16 code units, and its length in bytes when it is escaped.
func measure(s string) (units, escaped int) {
	units, escaped = len(s), len(s)
	wide := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c-'&' <= '>'-'&' {
			switch c {
			case '&':
				escaped += len("&amp;") - 1
			case '<', '>':
				escaped += len("&lt;") - 1
			}
		} else if c >= utf8.RuneSelf {
			wide = true
			switch {
			case c < 0xc0:
				units--
			case c >= 0xf0:
				units++
			}
		}
	}
	if wide && !utf8.ValidString(s) {
		return measure(strings.ToValidUTF8(s, "\ufffd"))
	}
	return units, escaped
}

// escape makes a text literal in Telegram's HTML, which interprets no other signs than these three. What is not UTF-8
// becomes U+FFFD: Telegram refuses it.
func escape(s string) string { return string(appendEscaped(nil, s)) }

func appendEscaped(out []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i]-'&' > '>'-'&' {
			continue
		}
		var sign string
		switch s[i] {
		case '&':
			sign = "&amp;"
		case '<':
			sign = "&lt;"
		case '>':
			sign = "&gt;"
		default:
			continue
		}
		out = append(append(out, s[from:i]...), sign...)
		from = i + 1
	}
	return append(out, s[from:]...)
}

// escapeAttr makes a text literal in an attribute between double quotation marks.
func escapeAttr(s string) string {
	if !strings.ContainsAny(s, `&<>"`) && utf8.ValidString(s) {
		return s
	}
	return strings.ReplaceAll(escape(s), `"`, "&quot;")
}

// clean takes control characters and bidirectional overrides out of a text. Line breaks and tabs become spaces.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case breaks(r):
			return ' '
		case unicode.IsControl(r), overrides(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", " "), "\ufffd"))
}

func isClean(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < ' ' || c > '~' {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r < '\u00a0' || breaks(r) || overrides(r) {
			return false
		}
		i += n
	}
	return true
}

func breaks(r rune) bool {
	return r == '\n' || r == '\t' || r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

func overrides(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// prefix is the longest beginning of s that is at most n units long.
func prefix(s string, n int) string {
	for i, r := range s {
		n--
		if r > 0xffff {
			n--
		}
		if n < 0 {
			return s[:i]
		}
	}
	return s
}

// short cuts a text that is longer than n units at a word, and before a quotation that does not fit. It is for titles
// and labels, never for a quotation itself.
func short(s string, n int) string {
	if units(s) <= n {
		return s
	}
	s = prefix(s, n-2)
	if open := strings.LastIndex(s, "“"); open >= 0 && !strings.Contains(s[open:], "”") {
		s = s[:open]
	} else if i := strings.LastIndexFunc(s, unicode.IsSpace); i > len(s)/2 {
		s = s[:i]
	}
	return strings.TrimRightFunc(s, unicode.IsSpace) + " …"
}

// blank tells whether a text has nothing to see.
func blank(s string) bool {
	if s != "" && s[0] > ' ' && s[0] < 0x7f {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsSpace(r) && unicode.IsGraphic(r) && r != '\u2800' && r != '\u3164'
	}) < 0
}

// columns is the width of a text in a monospaced font.
func columns(s string) int {
	if strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) < 0 {
		return len(s)
	}
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana), r >= 0xff01 && r <= 0xff60, r >= 0x1f000 && r <= 0x1faff:
			n += 2
		default:
			n++
		}
	}
	return n
}
