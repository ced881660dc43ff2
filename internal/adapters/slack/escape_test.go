package slack

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

var (
	control = regexp.MustCompile(`[<>]|&(amp;|lt;|gt;)?`)
	emoji   = regexp.MustCompile(`:[a-z_+]{2,}:`)
)

// live tells whether Slack would see anything but text in the text of a message.
func live(s string) bool {
	for _, c := range control.FindAllString(s, -1) {
		if c == "<" || c == ">" || c == "&" {
			return true
		}
	}
	return emoji.MatchString(s)
}

func TestEsc(t *testing.T) {
	for in, want := range map[string]string{
		"<!channel>":   "&lt;!channel&gt;",
		"<@U1>":        "&lt;@U1&gt;",
		"<http://a|b>": "&lt;http://a|b&gt;",
		"&lt;":         "&amp;lt;",
		"R&D *b* _i_":  "R&amp;D *b* _i_",
		"мир":          "мир",
	} {
		if got := esc(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestShortcodesAreNoEmojiAndTimesAreLeftAlone(t *testing.T) {
	for in, want := range map[string]string{
		":smile:":      ":\u200bsmile:",
		"a:+1:b":       "a:\u200b+1:b",
		":100:":        ":\u200b100:",
		":флаг_ru:":    ":\u200bфлаг_ru:",
		"at 12:30:00":  "at 12:30:00",
		"Kremlin: a:b": "Kremlin: a:b",
	} {
		if got := quiet(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// scrubbed is clean without its short cut.
func scrubbed(s string) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\r\n", " "), "\ufffd")
	return strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("\n\t\r\u0085\u2028\u2029", r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r) && r > '\u200f' && r != '\u061c':
			return -1
		}
		return r
	}, s)
}

func FuzzEscape(f *testing.F) {
	for _, s := range []string{"<!channel>", "<@U1>", "<http://a|b>", "&lt;", "&amp;lt;", ":smile::smile:", ":a:b:c:", "\xff<", "a\r\nb\x00\u202e", "“quote", "“q” and “r"} {
		f.Add(s, 5)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		back := strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&")
		if got := esc(s); strings.ContainsAny(got, "<>") || back.Replace(got) != s {
			t.Errorf("esc(%q) is %q", s, got)
		}
		if got := notification(s); live(got) {
			t.Errorf("notification(%q) is live: %q", s, got)
		}
		c := scrubbed(s)
		if got := clean(s); got != c {
			t.Errorf("clean(%q) is %q, want %q", s, got, c)
		}
		if !utf8.ValidString(c) || strings.ContainsFunc(c, unicode.IsControl) || clean(c) != c {
			t.Errorf("clean(%q) is %q", s, c)
		}
		if utf8.ValidString(s) && size(s) != len(utf16.Encode([]rune(s))) {
			t.Errorf("the size of %q is %d", s, size(s))
		}
		n = min(max(n, 2), 1000)
		if got := short(c, n); size(got) > n && size(c) > n {
			t.Errorf("short(%q, %d) is %q", c, n, got)
		}
	})
}
