package slack

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// esc escapes the three characters that Slack's mrkdwn and the text of a message interpret. The text of rich_text and
// plain_text is literal, and is never escaped. See https://docs.slack.dev/messaging/formatting-message-text.
func esc(s string) string {
	s = strings.ReplaceAll(s, "&", "&amp;")
	s = strings.ReplaceAll(s, "<", "&lt;")
	return strings.ReplaceAll(s, ">", "&gt;")
}

var shortcode = regexp.MustCompile(`:[\pL\pN_+'-]*(?:[\pL_+]|\pN{3})[\pL\pN_+'-]*:`)

// quiet keeps emoji shortcodes of a text from turning into emoji: a zero-width space follows their colon. Times of
// day have no more than two digits between colons, and are left alone.
func quiet(s string) string {
	if strings.Count(s, ":") < 2 {
		return s
	}
	for shortcode.MatchString(s) { // the colon that ends one may begin the next
		s = shortcode.ReplaceAllStringFunc(s, func(c string) string { return ":\u200b" + c[1:] })
	}
	return s
}

// notification is a text as the text of a message, which is always interpreted.
func notification(s string) string { return esc(quiet(s)) }

// clean takes control characters and bidirectional overrides out of a text. Line breaks and tabs become spaces.
func clean(s string) string {
	if !soiled(s) && utf8.ValidString(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
			return ' '
		case unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return -1
		}
		return r
	}, strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", " "), "\ufffd"))
}

// soiled tells by its bytes that a text may hold something that clean takes out: it passes over nothing that does, and
// most texts are told to be clean at little cost.
func soiled(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c <= '~' {
			continue
		}
		switch {
		case c < ' ', c == 0x7f:
			return true
		case c == 0xc2 && i+1 < len(s) && s[i+1] < 0xa0: // U+0080 to U+009F
			return true
		case c == 0xe2 && i+2 < len(s) && (s[i+1] == 0x80 && s[i+2] >= 0xa8 && s[i+2] <= 0xae || // U+2028 to U+202E
			s[i+1] == 0x81 && s[i+2] >= 0xa6 && s[i+2] <= 0xa9): // U+2066 to U+2069
			return true
		}
	}
	return false
}

// size is the length of a text as Slack may count it: in UTF-16 code units, of which no other count is larger save
// that of bytes. The text is UTF-8: a byte that begins a character counts, and twice if the character is beyond U+FFFF.
func size(s string) int {
	n := 0
	for i := range len(s) {
		c := s[i]
		if c < 0x80 || c >= 0xc0 {
			n++
		}
		if c >= 0xf0 {
			n++
		}
	}
	return n
}

// prefix is the longest beginning of s that is at most n long.
func prefix(s string, n int) string {
	for i, r := range s {
		n -= size(string(r))
		if n < 0 {
			return s[:i]
		}
	}
	return s
}

// short cuts a text that is longer than n at a word and before any quotation that does not fit. It is never used on a
// quotation itself.
func short(s string, n int) string {
	if size(s) <= n {
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
	return strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsSpace(r) && unicode.IsGraphic(r) && r != '\u2800' && r != '\u3164'
	}) < 0
}

// runeStarts tells whether a text can be cut at i.
func runeStarts(s string, i int) bool {
	return i >= 0 && (i == len(s) || i < len(s) && utf8.RuneStart(s[i]))
}
