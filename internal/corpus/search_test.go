package corpus

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/analysis"
)

func TestSearch(t *testing.T) {
	text, err := os.ReadFile("testdata/search.txt")
	if err != nil {
		t.Fatal(err)
	}
	c, n := shipped(t), 0
	for i, line := range strings.Split(string(text), "\n") {
		typed, want, ok := strings.Cut(line, "->")
		if line == "" || line[0] == '#' {
			continue
		}
		if !ok {
			t.Errorf("search.txt:%d: no arrow", i+1)
			continue
		}
		n++
		words, scope := scoped(strings.ReplaceAll(strings.TrimSpace(typed), `\u00a0`, "\u00a0"))
		hits, err := searched(c, words, scope)
		if err != nil {
			t.Errorf("search.txt:%d: %v", i+1, err)
			continue
		}
		var got []string
		for _, h := range hits {
			got = append(got, strings.TrimSpace(h.Call+" "+h.What+" "+h.Side))
			checkMarks(t, typed, h)
			if len(h.Marks) == 0 {
				t.Errorf("search.txt:%d: %s: nothing is marked in %q", i+1, typed, h.Text)
			}
		}
		expected := strings.Split(strings.TrimSpace(want), " | ")
		if expected[0] == "nothing" {
			expected = nil
		} else if len(got) > len(expected) {
			got = got[:len(expected)]
		}
		if !slices.Equal(got, expected) {
			t.Errorf("search.txt:%d: %s\n  found %q\n  want  %q", i+1, strings.TrimSpace(typed), got, expected)
		}
	}
	if n < 40 {
		t.Errorf("%d cases", n)
	}
}

// searched is all that a search finds.
func searched(c *Corpus, words string, s Scope) ([]Hit, error) {
	found, err := c.Search(context.Background(), ParseQuery(words), s, 0, 1000)
	if err == nil && len(found.Hits) != found.Official+found.About {
		err = fmt.Errorf("%d hits of %d and %d", len(found.Hits), found.Official, found.About)
	}
	return found.Hits, err
}

// scoped takes "by SIDE, since DATE: " off a query.
func scoped(s string) (string, Scope) {
	head, rest, ok := strings.Cut(s, ": ")
	if !ok {
		return s, Scope{}
	}
	var scope Scope
	for _, part := range strings.Split(head, ", ") {
		switch word, value, _ := strings.Cut(part, " "); word {
		case "by":
			scope.Sides = []string{value}
		case "since":
			scope.Since = value
		case "until":
			scope.Until = value
		default:
			return s, Scope{}
		}
	}
	return rest, scope
}

// Official words first, the form typed before other forms, then the better rank, then the later call.
func TestSearchOrder(t *testing.T) {
	text := strings.Replace(smallText(t), "INSERT INTO passages (readout, lang, text, source, also) VALUES\n", `
INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2001-06-16/kremlin', 'claim', 'agree', NULL, 'paper', NULL);
INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2001-01-10/white-house', 'en', 'they all agree, and that for a long time already, on everything', 'paper', NULL),
  ('2001-01-10/kremlin', 'en', 'peace now', 'paper', NULL),
  ('2001-06-16/kremlin', 'en', 'peace now', 'paper', NULL),
  ('2001-06-16/kremlin', 'en', 'they agreed', 'paper', NULL),
  ('2001-01-10/kremlin', 'en', 'peace, or what is called so, is what it was that they all spoke of on that day', 'paper', NULL),
`, 1)
	c := open(t, text)
	for words, want := range map[string][]string{
		"agree": {"they all agree, and that for a long time already, on everything", "they agreed", "agree"},
		"peace": {"2001-06-16", "2001-01-10", "peace, or what is called so, is what it was that they all spoke of on that day"},
	} {
		var got []string
		for _, h := range must[[]Hit](t)(searched(c, words, Scope{})) {
			if h.Text == "peace now" {
				got = append(got, h.Date)
			} else {
				got = append(got, h.Text)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", words, diff)
		}
	}
}

func TestParseQuery(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string // "-" for excluded, quotation marks for phrases
		cut  bool
	}{
		{"", nil, false},
		{"   \u00a0 \n", nil, false},
		{"sanctions", []string{"sanctions"}, false},
		{"Sanctions  RELIEF", []string{"sanctions", "relief"}, false},
		{`"sanctions relief"`, []string{`"sanctions relief"`}, false},
		{"“sanctions relief”", []string{`"sanctions relief"`}, false},
		{"«снятие санкций»", []string{`"снятие санкций"`}, false},
		{`"sanctions   relief`, []string{`"sanctions relief"`}, false},
		{`"a" "b`, []string{`"a"`, `"b"`}, false},
		{`peace"talks"now`, []string{"peace", `"talks"`, "now"}, false},
		{`"" "—" -"" -`, nil, false},
		{"-iran", []string{"-iran"}, false},
		{"−iran –china", []string{"-iran", "-china"}, false},
		{`-"nuclear deal" peace`, []string{`-"nuclear deal"`, "peace"}, false},
		{"peace - talks", []string{"peace", "talks"}, false},
		{"peace-talks", []string{"peace-talks"}, false},
		{"--iran", []string{"--iran"}, false},
		{"don’t", []string{"don’t"}, false},
		{"a b c d e f g h", strings.Fields("a b c d e f g h"), false},
		{"a b c d e f g h i", strings.Fields("a b c d e f g h"), true},
		{"a b c d e f g h —", strings.Fields("a b c d e f g h"), false},
		{strings.Repeat("ж", 200), []string{strings.Repeat("ж", 200)}, false},
		{strings.Repeat("ж", 201), []string{strings.Repeat("ж", 200)}, true},
		{"x" + strings.Repeat("ж", 200), []string{"x" + strings.Repeat("ж", 199)}, true}, // no letter is cut in two
	} {
		q := ParseQuery(tt.in)
		var got []string
		for _, term := range q.Terms {
			s := Query{Terms: []Term{term}}.String()
			got = append(got, s)
			if term.Not != strings.HasPrefix(s, "-") || term.Phrase != strings.HasSuffix(s, `"`) {
				t.Errorf("ParseQuery(%q): %+v is %s", tt.in, term, s)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" || q.Cut != tt.cut {
			t.Errorf("ParseQuery(%q), cut %v (-want +got):\n%s", tt.in, q.Cut, diff)
		}
		if want := slices.ContainsFunc(tt.want, func(s string) bool { return s[0] != '-' }); q.Positive() != want {
			t.Errorf("ParseQuery(%q).Positive() = %v", tt.in, q.Positive())
		}
	}
}

func TestVerbatim(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct {
		phrase string
		scope  Scope
		want   string
	}{
		{"ease the sanctions pressure on North Korea", Scope{}, "2019-05-03 kremlin: ease the sanctions pressure on North Korea"},
		{"“Ease the sanctions\u00a0pressure, on north korea.”", Scope{}, "2019-05-03 kremlin: ease the sanctions pressure on North Korea"},
		{"even the \"russian hoax\"", Scope{}, "2019-05-03 white-house: even the “Russian Hoax"},
		{"even the russian hoax", Scope{Sides: []string{"kremlin"}}, ""},
		{"even the russian hoax", Scope{Until: "2019-05-02"}, ""},
		{"even the russian hoax", Scope{Since: "2019-05-03"}, "2019-05-03 white-house: even the “Russian Hoax"},
		{"even the russian hoax", Scope{Call: "2017-01-28"}, ""},
		{"eased the sanctions pressure", Scope{}, ""},                 // another form is not verbatim
		{"the unrest after the killing of George Floyd", Scope{}, ""}, // our words are no quotation
		{"", Scope{}, ""},
		{"—", Scope{}, ""},
	} {
		var got []string
		for _, h := range must[Uses](t)(c.Verbatim(context.Background(), tt.phrase, tt.scope, 10)).Hits {
			if len(h.Marks) != 1 || !h.Official {
				t.Errorf("%q: %+v", tt.phrase, h)
				continue
			}
			got = append(got, fmt.Sprintf("%s %s: %s", h.Date, h.Side, h.Text[h.Marks[0].From:h.Marks[0].To]))
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("Verbatim(%q, %+v) = %q, want %q", tt.phrase, tt.scope, got, tt.want)
		}
	}
	hits := must[Uses](t)(c.Verbatim(context.Background(), "constructive", Scope{}, 100)).Hits
	if !slices.IsSortedFunc(hits, func(a, b Hit) int { return strings.Compare(a.Date, b.Date) }) || len(hits) < 7 {
		t.Errorf("%d hits, not in order of date", len(hits))
	}
}

func TestNearestQuotes(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	near := must[[]Near](t)(c.NearestQuotes(ctx, "ease the sanctions burden on North Korea", 3))
	if len(near) == 0 || near[0].Date != "2019-05-03" || strings.Join(near[0].Missing, " ") != "burden" || strings.Join(near[0].Other, " ") != "pressure" {
		t.Fatalf("%+v", near)
	}
	if got, want := near[0].Score, 6.0/7; got != want || len(near[0].Marks) != 6 {
		t.Errorf("score %v with %d marks, want %v", got, len(near[0].Marks), want)
	}
	if near := must[[]Near](t)(c.NearestQuotes(ctx, "ease the colourless", 1)); len(near) != 1 || near[0].Score != 2.0/3 {
		t.Errorf("two thirds are enough: %+v", near)
	}
	for _, phrase := range []string{"", "sanctions", "colourless green ideas sleep furiously", "ease the pressure colourless green"} {
		if near := must[[]Near](t)(c.NearestQuotes(ctx, phrase, 3)); len(near) > 0 {
			t.Errorf("%q: %+v", phrase, near)
		}
	}
	if near := must[[]Near](t)(c.NearestQuotes(ctx, "the two leaders discussed", 2)); len(near) != 2 || near[0].Score < near[1].Score {
		t.Errorf("at most two, best first: %d", len(near))
	}
	given, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := c.NearestQuotes(given, "the two leaders discussed", 2); err == nil {
		t.Error("a given-up question has an answer")
	}
}

func seedQueries(f *testing.F) {
	for _, s := range []string{"", "sanctions", `"positive and constructive"`, `-"x" peace`, "сотрудничество", "hopе", "cease-fire", "30-day", `"`, "NEAR(a b)",
		"a AND b OR c NOT d", "*", "stems:x", "'; DROP", "\x00", "\xff\xfe", "й\u0306", "\u0301", "ʼ", "𞤀a 한국", "a-\u0301-b", strings.Repeat("я ", 300)} {
		f.Add(s)
	}
}

// Reading a query again, as it is printed, changes nothing.
func FuzzParseQuery(f *testing.F) {
	seedQueries(f)
	f.Fuzz(func(t *testing.T, s string) {
		q := ParseQuery(s)
		if len(q.Terms) > maxTerms {
			t.Errorf("ParseQuery(%q) has %d terms", s, len(q.Terms))
		}
		for _, term := range q.Terms {
			if len(term.words) == 0 || !strings.Contains(s, term.Text) {
				t.Errorf("ParseQuery(%q): %+v", s, term)
			}
		}
		if again := ParseQuery(q.String()); len(q.String()) <= maxQuery && again.String() != q.String() {
			t.Errorf("ParseQuery(%q) is %q, read again %q", s, q, again)
		}
	})
}

func FuzzSearch(f *testing.F) {
	seedQueries(f)
	c, err := shared()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ctx := context.Background()
		q := ParseQuery(s)
		found, err := c.Search(ctx, q, Scope{}, 0, 1000)
		if err != nil {
			t.Fatalf("Search(%q): %v", s, err)
		}
		for _, h := range found.Hits {
			checkMarks(t, s, h)
			if len(h.Marks) == 0 && !strings.ContainsFunc(s, func(r rune) bool { return r >= 0x500 }) {
				t.Errorf("Search(%q): nothing is marked in %q", s, h.Text)
			}
			for _, term := range q.Terms {
				if term.Phrase && (len(analysis.FindPhrase(analysis.Words(h.Text), term.words)) == 0) != term.Not {
					t.Errorf("Search(%q): %q", s, h.Text)
				}
			}
		}
		verbatim, err := c.Verbatim(ctx, s, Scope{}, 1000)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range verbatim.Hits {
			checkMarks(t, s, h)
		}
		near, err := c.NearestQuotes(ctx, s, 3)
		if err != nil || len(near) > 3 {
			t.Fatalf("NearestQuotes(%q): %d, %v", s, len(near), err)
		}
		for _, n := range near {
			checkMarks(t, s, n.Hit)
		}
	})
}

// checkMarks fails where marks are not inside the text, cut a letter, are out of order or overlap.
func checkMarks(t *testing.T, s string, h Hit) {
	t.Helper()
	end := 0
	for _, m := range h.Marks {
		if m.From < end || m.To <= m.From || m.To > len(h.Text) {
			t.Fatalf("%q: marks %v in %q", s, h.Marks, h.Text)
		}
		end = m.To
		if !utf8.RuneStart(h.Text[m.From]) || m.To < len(h.Text) && !utf8.RuneStart(h.Text[m.To]) {
			t.Errorf("%q: a letter is cut in %q at %v", s, h.Text, m)
		}
	}
}
