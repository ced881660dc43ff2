package analysis_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readoutbot/internal/corpus/analysis"
)

func TestWords(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // "raw=fold", and the parts behind it
	}{
		{"nothing", "", nil},
		{"signs only", " — … “”, -- ' - ", nil},
		{"case and punctuation", "Hello, World!", []string{"Hello=hello", "World=world"}},
		{"digits are words", "31 calls, 2017-01-28", []string{"31=31", "calls=calls", "2017-01-28=20170128 2017 01 28"}},
		{"straight apostrophe", "Russia's", []string{"Russia's=russias"}},
		{"curly apostrophe", "Russia’s", []string{"Russia’s=russias"}},
		{"quotation marks are not in the word", "‘hope’ 'hope' “hope”", []string{"hope=hope", "hope=hope", "hope=hope"}},
		{"hyphen", "cease-fire", []string{"cease-fire=ceasefire cease fire"}},
		{"non-breaking hyphen", "cease\u2011fire", []string{"cease\u2011fire=ceasefire cease fire"}},
		{"hyphen at the end", "mid- and long-term", []string{"mid=mid", "and=and", "long-term=longterm long term"}},
		{"two hyphens are still one join", "a--b", []string{"a--b=ab a b"}},
		{"dashes part words", "30–day—truce", []string{"30=30", "day=day", "truce=truce"}},
		{"soft hyphen", "sanc\u00adtions", []string{"sanc\u00adtions=sanctions"}},
		{"non-breaking space", "White\u00a0House", []string{"White=white", "House=house"}},
		{"abbreviation", "U.S.", []string{"U=u", "S=s"}},
		{"yo is ye", "путём развития", []string{"путём=путем", "развития=развития"}},
		{"short i stays", "войной", []string{"войной=войной"}},
		{"stress mark", "Пу́тин", []string{"Пу́тин=путин"}},
		{"accent", "café Zürich", []string{"café=cafe", "Zürich=zurich"}},
		{"mixed scripts", "hopе", []string{"hopе=hope"}},
		{"a mark without a letter is no word", "\u0301 \u0306 ʼ", nil},
		{"broken UTF-8 parts words", "a\xffb", []string{"a=a", "b=b"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, w := range analysis.Words(tt.text) {
				got = append(got, strings.Join(append([]string{tt.text[w.From:w.To] + "=" + w.Fold}, w.Parts...), " "))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Words(%q), wanted (-) and got (+):\n%s", tt.text, diff)
			}
		})
	}
}

func TestFold(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", ""},
		{"sanctions", "sanctions"},
		{"Sanctions", "sanctions"},
		{"  White \u00a0\t House\n", "white house"},
		{"don’t don't donʼt", "dont dont dont"},
		{"cease\u2010fire cease\u2011fire cease–fire cease−fire", "cease-fire cease-fire cease-fire cease-fire"},
		{"Всё ещё", "все еще"},
		{"Йемен", "йемен"},
		{"и\u0306од", "йод"}, // a breve of its own: the same letter
		{"Беларусь, ў", "беларусь, ў"},
		{"São Paulo", "sao paulo"},
		{"Erdoğan", "erdogan"}, // the breve of a Latin letter is an accent, that of й is not
		{"sanc\u00adtions", "sanctions"},
		{"cо", "co"},             // one of each: Latin
		{"hopе", "hope"},         // Cyrillic е in a Latin word
		{"Кремль c", "кремль c"}, // each word for itself
		{"Рoссия", "россия"},     // Latin o in a Cyrillic word
		{"НАТO", "нато"},         // Latin O
		{"NATО", "nato"},         // Cyrillic О
		{"COVID-19", "covid-19"}, //
		{"“quoted”", "“quoted”"}, // quotation marks are not letters, and stay
	} {
		if got := analysis.Fold(tt.in); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestMixed(t *testing.T) {
	for word, want := range map[string]bool{
		"hope": false, "надежда": false, "hopе": true, "НАТO": true, "2017": false, "": false, "йod": true, "ß": false,
	} {
		if got := analysis.Mixed(word); got != want {
			t.Errorf("Mixed(%q) = %v", word, got)
		}
	}
}

// Forms of one word meet in one stem, and different words do not.
func TestStem(t *testing.T) {
	for _, forms := range []string{
		"sanction sanctions sanctioned",
		"agree agreed agrees",
		"terrorist terrorists",
		"санкции санкций санкциями санкциям",
		"конструктивный конструктивная конструктивной конструктивном",
		"переговоры переговоров переговорах",
		"путем пути",
	} {
		words := strings.Fields(forms)
		for _, w := range words[1:] {
			if analysis.Stem(w) != analysis.Stem(words[0]) {
				t.Errorf("Stem(%s) = %s, but Stem(%s) = %s", w, analysis.Stem(w), words[0], analysis.Stem(words[0]))
			}
		}
	}
	for _, p := range [][2]string{{"sanctions", "section"}, {"санкции", "секции"}, {"peace", "piece"}, {"korea", "careers"}} {
		if analysis.Stem(p[0]) == analysis.Stem(p[1]) {
			t.Errorf("%s and %s have one stem: %s", p[0], p[1], analysis.Stem(p[0]))
		}
	}
}

func TestFindPhrase(t *testing.T) {
	for _, tt := range []struct{ name, text, phrase, want string }{
		{"one word", "A constructive talk.", "constructive", "constructive"},
		{"not a part of a word", "It was unconstructive.", "constructive", ""},
		{"not the beginning of a word", "constructively", "constructive", ""},
		{"in order", "in a businesslike and constructive way", "businesslike and constructive", "businesslike and constructive"},
		{"not out of order", "constructive and businesslike", "businesslike and constructive", ""},
		{"not with a word between", "businesslike, open and constructive", "businesslike and constructive", ""},
		{"over punctuation", "peace, however: hard", "peace however hard", "peace, however: hard"},
		{"over a line", "White\n  House", "white house", "White\n  House"},
		{"over a non-breaking space", "White\u00a0House", "White House", "White\u00a0House"},
		{"hyphen in the text", "the cease-fire held", "ceasefire", "cease-fire"},
		{"hyphen in the phrase", "the ceasefire held", "cease-fire", "ceasefire"},
		{"two words for one", "the cease fire held", "ceasefire", "cease fire"},
		{"curly and straight", "America’s offer", "america's", "America’s"},
		{"twice", "peace, and peace", "peace", "peace|peace"},
		{"overlapping: the first counts", "no no no", "no no", "no no"},
		{"longer than the text", "peace", "peace talks", ""},
		{"nothing", "peace", " — ", ""},
		{"in nothing", "", "peace", ""},
		{"ё and е", "путём развития", "путем", "путём"},
		{"mixed script in the text", "with hopе of it", "hope", "hopе"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, m := range analysis.FindPhrase(analysis.Words(tt.text), analysis.Words(tt.phrase)) {
				got = append(got, tt.text[m.From:m.To])
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("%q in %q: found %q, want %q", tt.phrase, tt.text, s, tt.want)
			}
		})
	}
}

func TestAlign(t *testing.T) {
	for _, tt := range []struct {
		name, phrase, text   string
		score                float64
		kept, missing, other string
	}{
		{"the same", "a frank talk", "It was a frank talk, he said", 1, "a frank talk", "", ""},
		{"one word changed", "a frank talk", "It was a short talk, he said", 2. / 3, "a talk", "frank", "short"},
		{"one word left out", "a very frank talk", "It was a frank talk", .75, "a frank talk", "very", ""},
		{"one word added", "a frank talk", "a very frank talk", 1, "a frank talk", "", "very"},
		{"order counts", "talk frank", "frank talk", .5, "frank", "talk", ""},
		{"nothing in common", "frank talk", "silence", 0, "", "", ""},
		{"no phrase", "", "silence", 0, "", "", ""},
		{"no text", "frank talk", "", 0, "", "", ""},
		{"the shortest stretch", "no deal", "no, said he, no deal", 1, "no deal", "", ""},
		{"the better stretch, though later", "a frank and open talk", "a talk; then a frank, open talk", .8, "a frank open talk", "and", ""},
		{"folded", "America's 'cease-fire'", "america’s ceasefire", 1, "america’s ceasefire", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := analysis.Align(analysis.Words(tt.phrase), analysis.Words(tt.text), 1)
			var kept []string
			for _, m := range a.Marks {
				kept = append(kept, tt.text[m.From:m.To])
			}
			if a.Score != tt.score || strings.Join(kept, " ") != tt.kept || strings.Join(a.Missing, " ") != tt.missing ||
				strings.Join(a.Other, " ") != tt.other {
				t.Errorf("%q on %q: %.2f, kept %q, missing %q, other %q; want %.2f, %q, %q, %q",
					tt.phrase, tt.text, a.Score, kept, a.Missing, a.Other, tt.score, tt.kept, tt.missing, tt.other)
			}
		})
	}
}

// The words kept and the words missing are the phrase; the score is the share of the kept, and the best there is.
func TestAlignKeepsThePhrase(t *testing.T) {
	words := rapid.Map(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c"}), 0, 7), func(w []string) string { return strings.Join(w, " ") })
	rapid.Check(t, func(t *rapid.T) {
		phrase, text := words.Draw(t, "phrase"), words.Draw(t, "text")
		p, w := analysis.Words(phrase), analysis.Words(text)
		a := analysis.Align(p, w, 1)
		if len(p) == 0 {
			return
		}
		if got := len(a.Marks) + len(a.Missing); len(a.Marks) > 0 && got != len(p) {
			t.Fatalf("%q on %q: %d kept and %d missing of %d", phrase, text, len(a.Marks), len(a.Missing), len(p))
		}
		best := 0
		for i := range w {
			best = max(best, common(p, w[i:min(len(w), i+2*len(p))]))
		}
		if want := float64(best) / float64(len(p)); a.Score != want || len(a.Marks) != best {
			t.Fatalf("%q on %q: score %.2f with %d marks, want %.2f", phrase, text, a.Score, len(a.Marks), want)
		}
	})
}

// common is the length of the longest common subsequence, written for being right and not for being quick.
func common(a, b []analysis.Word) int {
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0
	case a[0].Fold == b[0].Fold:
		return 1 + common(a[1:], b[1:])
	}
	return max(common(a[1:], b), common(a, b[1:]))
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b       string
		most, want int
	}{
		{"", "", 0, 0},
		{"", "abc", 3, 3},
		{"", "abc", 2, 3},
		{"sanctions", "sanctions", 2, 0},
		{"sanktions", "sanctions", 2, 1}, // changed
		{"sanctons", "sanctions", 2, 1},  // dropped
		{"sancttions", "sanctions", 2, 1},
		{"sacntions", "sanctions", 2, 1}, // swapped
		{"sacntoins", "sanctions", 2, 2},
		{"kitten", "sitting", 5, 3},
		{"kitten", "sitting", 2, 3},
		{"kitten", "sitting", 0, 1},
		{"ca", "abc", 5, 3}, // optimal string alignment: no letter is touched twice
		{"санкцыи", "санкции", 2, 1},
		{"й", "и", 1, 1},
	} {
		if got := analysis.Distance(tt.a, tt.b, tt.most); got != tt.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", tt.a, tt.b, tt.most, got, tt.want)
		}
	}
}

func TestNear(t *testing.T) {
	var got []int
	for n := range 9 {
		got = append(got, analysis.Near(n))
	}
	if want := []int{0, 0, 0, 0, 0, 1, 1, 2, 2}; !slices.Equal(got, want) {
		t.Errorf("Near(0..8) = %v, want %v", got, want)
	}
}

func TestCommon(t *testing.T) {
	for word, want := range map[string]bool{"the": true, "about": true, "что": true, "она": true, "sanctions": false, "санкции": false, "": false} {
		if got := analysis.Common(word); got != want {
			t.Errorf("Common(%q) = %v", word, got)
		}
	}
}

// seeds are texts as they come: two scripts, marks, signs, what is no UTF-8.
func seeds(f *testing.F, add func(string)) {
	for _, s := range []string{"", "Hello, World!", "hopе", "Путём", "й и\u0306 y\u0306 \u0306", "cease-fire cease\u2011fire", "sanc\u00adtions",
		"Erdoğan café", "a'b ’ ʼ `", "\xff\xc3", "İ ſ K Å ß ǆ", "ᾀ ͅ", "한국 中国 日本", "٣ ३ Ⅷ ²", "-", "\u200b\u2060", "ѝ Ѐ Ї ґ", "AЇ\u0306"} {
		add(s)
	}
}

func FuzzWords(f *testing.F) {
	seeds(f, func(s string) { f.Add(s) })
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, w := range analysis.Words(s) {
			if w.From < end || w.To <= w.From || w.To > len(s) {
				t.Fatalf("Words(%q): a word at [%d, %d) after %d, of %d bytes", s, w.From, w.To, end, len(s))
			}
			end = w.To
			if !bound(s, w.From) || !bound(s, w.To) {
				t.Errorf("Words(%q): [%d, %d) cuts a letter", s, w.From, w.To)
			}
			if w.Fold == "" || slices.Contains(w.Parts, "") {
				t.Errorf("Words(%q): %q folds to %q %q", s, s[w.From:w.To], w.Fold, w.Parts)
			}
			if w.Parts != nil && (len(w.Parts) < 2 || strings.Join(w.Parts, "") != w.Fold) {
				t.Errorf("Words(%q): parts %q of %q", s, w.Parts, w.Fold)
			}
			if strings.ContainsAny(w.Fold, " \"'-*()") {
				t.Errorf("Words(%q): %q folds to %q, with a sign in it", s, s[w.From:w.To], w.Fold)
			}
			analysis.Stem(w.Fold) // does not panic
		}
	})
}

// bound reports that no letter is cut there.
func bound(s string, at int) bool {
	return at == 0 || at == len(s) || utf8.RuneStart(s[at]) || !utf8.ValidString(s)
}

func FuzzFold(f *testing.F) {
	seeds(f, func(s string) { f.Add(s) })
	f.Fuzz(func(t *testing.T, s string) {
		once := analysis.Fold(s)
		if twice := analysis.Fold(once); twice != once {
			t.Errorf("Fold(%q) = %+q, folded again %+q", s, once, twice)
		}
		if utf8.ValidString(s) && !utf8.ValidString(once) {
			t.Errorf("Fold(%q) = %q is no UTF-8", s, once)
		}
	})
}

func FuzzDistance(f *testing.F) {
	f.Add("sanktions", "sanctions", "actions", 2)
	f.Add("ca", "ac", "abc", 5)
	f.Add("санкции", "санкций", "", 1)
	f.Fuzz(func(t *testing.T, a, b, c string, most int) {
		if len(a)+len(b)+len(c) > 300 || most < 0 || most > 100 {
			return
		}
		d := func(x, y string) int { return analysis.Distance(x, y, 1000) }
		ab := d(a, b)
		if back := d(b, a); back != ab {
			t.Errorf("Distance(%q, %q) = %d, and back %d", a, b, ab, back)
		}
		if (ab == 0) != (string([]rune(a)) == string([]rune(b))) {
			t.Errorf("Distance(%q, %q) = %d", a, b, ab)
		}
		if got := analysis.Distance(a, b, most); got != min(ab, most+1) {
			t.Errorf("Distance(%q, %q, %d) = %d, but without a bound it is %d", a, b, most, got, ab)
		}
		if want := alignment([]rune(a), []rune(b)); ab != want {
			t.Errorf("Distance(%q, %q) = %d, want %d", a, b, ab, want)
		}
		// Optimal string alignment has no triangle (ca → ac → abc), but a swap is two changes at most, and changes have one.
		if ac, most := d(a, c), 2*(ab+d(b, c)); ac > most {
			t.Errorf("Distance(%q, %q) = %d, but by way of %q at most %d", a, c, ac, b, most)
		}
	})
}

// alignment is the same distance from its definition: one table, no bound.
func alignment(a, b []rune) int {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
		for j := range t[i] {
			if i == 0 || j == 0 {
				t[i][j] = i + j
				continue
			}
			t[i][j] = min(t[i-1][j]+1, t[i][j-1]+1, t[i-1][j-1]+1)
			if a[i-1] == b[j-1] {
				t[i][j] = min(t[i][j], t[i-1][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				t[i][j] = min(t[i][j], t[i-2][j-2]+1)
			}
		}
	}
	return t[len(a)][len(b)]
}

// What a phrase is found by lies in the text, in order, and reads as the phrase.
func FuzzFindPhrase(f *testing.F) {
	f.Add("the cease-fire, the cease fire", "ceasefire")
	f.Add("no no no", "no no")
	f.Fuzz(func(t *testing.T, text, phrase string) {
		end := 0
		for _, m := range analysis.FindPhrase(analysis.Words(text), analysis.Words(phrase)) {
			if m.From < end || m.To <= m.From || m.To > len(text) {
				t.Fatalf("%q in %q: [%d, %d) after %d", phrase, text, m.From, m.To, end)
			}
			end = m.To
			if got, want := joined(text[m.From:m.To]), joined(phrase); got != want {
				t.Errorf("%q in %q: found %q", phrase, text, text[m.From:m.To])
			}
		}
	})
}

func joined(s string) string {
	var b strings.Builder
	for _, w := range analysis.Words(s) {
		b.WriteString(w.Fold)
	}
	return b.String()
}
