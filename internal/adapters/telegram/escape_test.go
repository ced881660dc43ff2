package telegram

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func FuzzTelegramEscape(f *testing.F) {
	for _, s := range []string{"", "a & b < c > d \"e\"", "&lt;b&gt; &amp;amp; <b>", "<a href=\"http://x/\">y</a>", "мир 😀 \xff\x00\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := strings.ToValidUTF8(s, "\ufffd")
		e := escape(s)
		seen, spans, err := parseHTML(e)
		if err != nil || seen != want || len(spans) > 0 {
			t.Fatalf("%q is escaped as %q and read as %q %v %v", s, e, seen, spans, err)
		}
		if !utf8.ValidString(e) {
			t.Fatalf("%q is not UTF-8", e)
		}
		const address = "https://example.org/"
		seen, spans, err = parseHTML(`<a href="` + escapeAttr(address+clean(s)) + `">x</a>`)
		if r := link("x", address+clean(s)); r.url != "" && (err != nil || seen != "x" || spans[0].url != r.url) {
			t.Fatalf("the address %q: %q %v %v", s, seen, spans, err)
		}
		if n := len(utf16.Encode([]rune(want))); units(want) != n {
			t.Fatalf("%q has %d units, not %d", want, n, units(want))
		}
		for _, r := range clean(s) {
			if r < ' ' || r >= '\u202a' && r <= '\u202e' {
				t.Fatalf("%q is left in %q", r, clean(s))
			}
		}
		if c := short(clean(s), 20); units(c) > 20 || !utf8.ValidString(c) {
			t.Fatalf("%q is not short", c)
		}
	})
}

func TestShortCutsAtWordsAndBeforeQuotations(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"a title that fits", "a title that fits"},
		{"a title that is far too long", "a title that is …"},
		{"he said “that it is far” too", "he said …"},
		{"“the whole is a quotation”", " …"},
		{"😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀 …"},
	} {
		if got := short(c.in, 20); strings.TrimSpace(got) != strings.TrimSpace(c.want) {
			t.Errorf("%q becomes %q, not %q", c.in, got, c.want)
		}
	}
}

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"": 0, "Kremlin": 7, "Кремль": 6, "日本": 4, "e\u0301": 1, "\u200b": 0, "😀": 2} {
		if got := columns(s); got != want {
			t.Errorf("%q is %d columns wide, not %d", s, got, want)
		}
	}
}
