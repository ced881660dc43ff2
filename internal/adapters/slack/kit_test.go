package slack

import (
	"encoding/json"
	"strings"
	"testing"
)

// What is written as JSON is what encoding/json reads, and what it writes, whatever the text.
func FuzzJSONStrings(f *testing.F) {
	for _, s := range []string{"", "plain", "a\"b\\c\n\t\x00\x1f\x7f", "“мир” 😀", "\xff\xfe", "12345678\"", "1234567\\12345678\x01", "é\u2028"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for n := range min(len(s), 9) + 1 { // at any distance from a word's bounds
			raw := appendString(nil, s[n:])
			var got, want string
			if err := json.Unmarshal(raw, &got); err != nil {
				t.Fatalf("%q is %s: %v", s[n:], raw, err)
			}
			byTheBook, err := json.Marshal(s[n:])
			if err == nil {
				err = json.Unmarshal(byTheBook, &want)
			}
			if err != nil || got != want {
				t.Errorf("%q is %s, which reads %q, want %q (%v)", s[n:], raw, got, want, err)
			}
		}
	})
}

func TestEncodingIsRoomy(t *testing.T) {
	for _, m := range append(render(sample(), options{Share: true}), render(usual("calls"), options{})...) {
		if l := m.letter(); cap(l.body) > 2*len(l.body) || !json.Valid(l.body) || !strings.Contains(string(l.body), string(l.blocks)) {
			t.Errorf("%d bytes in a room of %d: %s", len(l.body), cap(l.body), l.body)
		}
	}
}
