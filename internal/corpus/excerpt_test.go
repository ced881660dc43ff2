package corpus

import (
	"strings"
	"testing"
	"unicode/utf8"

	"readoutbot/internal/corpus/analysis"
)

func TestExcerptBeginsAtAClause(t *testing.T) {
	long := "Both presidents noted with satisfaction the progress achieved in implementing the agreements on completing bilateral talks regarding " +
		"the accession to the WTO, and expressed a general desire for further close cooperation in this direction, " +
		"including within the framework of joint work in a multilateral format."
	lines := strings.Repeat("Они подробно обсудили состояние и перспективы двустороннего сотрудничества, ", 6) +
		"а также договоренности от 12 февраля 2015 года, включая начало прямого диалога, " + strings.Repeat("и подтвердили свою готовность к дальнейшей работе, ", 6) + "и простились."
	unbroken := strings.Repeat("word ", 80) + "sanctions " + strings.Repeat("word ", 80)
	for _, tt := range []struct{ name, text, at, begins, ends string }{
		{"the beginning is near", long, "WTO", "Both presidents", "format."},
		{"a sentence in Russian is as long as its letters are many", lines[:strings.Index(lines, ", ")], "обсудили", "Они подробно", "двустороннего сотрудничества"},
		{"no clause begins with a number", lines, "2015", "а также договоренности", "к дальнейшей работе"},
		{"without clauses it begins and ends with a word", unbroken, "sanctions", "word word", "word word"},
	} {
		from := strings.Index(tt.text, tt.at)
		got := Excerpt(tt.text, analysis.Span{To: len(tt.text)}, analysis.Span{From: from, To: from + len(tt.at)})
		if !utf8.ValidString(got) || !strings.Contains(tt.text, got) || !strings.Contains(got, tt.at) {
			t.Errorf("%s: %q is no part of the text with its words", tt.name, got)
		}
		if !strings.HasPrefix(got, tt.begins) || !strings.HasSuffix(got, tt.ends) {
			t.Errorf("%s: %q, want %q … %q", tt.name, got, tt.begins, tt.ends)
		}
	}
}

func TestCut(t *testing.T) {
	const text = "The leaders met. “They spoke of Ukraine, and of the WTO, at length.”\n— Trade was raised;\nso was Iran (twice)"
	for words, want := range map[string][2]bool{
		"The leaders met.":                                  {false, false},
		"They spoke of Ukraine":                             {false, true},
		"and of the WTO":                                    {true, true},
		"and of the WTO, at length.":                        {true, false},
		"They spoke of Ukraine, and of the WTO, at length.": {false, false},
		"Trade was raised":                                  {false, true},
		"so was Iran (twice":                                {false, false},
		"Was it said?":                                      {false, false},
		"":                                                  {false, false},
	} {
		if before, after := Cut(text, words); [2]bool{before, after} != want {
			t.Errorf("Cut(%q) = %v, %v, want %v", words, before, after, want)
		}
	}
}
