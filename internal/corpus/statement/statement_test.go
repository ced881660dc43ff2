package statement_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/statement"
)

func TestRead(t *testing.T) {
	for _, tt := range []struct {
		name, file, text string
		want             []statement.Statement
		problems         []string
	}{
		{"plain", "a.txt", "They spoke.\nThey agreed: contacts.\n", []statement.Statement{{Text: "They spoke.\nThey agreed: contacts.", Line: 1, Form: statement.Plain}}, nil},
		{"front matter", "a.txt", "---\nside: kremlin\ndate: 2017-01-28\nurl: https://example.org/1\ntitle: A call: the first\nlang: en\n---\n\nThey spoke.\n",
			[]statement.Statement{{Side: "kremlin", Published: "2017-01-28", URL: "https://example.org/1", Title: "A call: the first", Lang: "en", Text: "They spoke.", Line: 8, Form: statement.Headed}}, nil},
		{"simple head", "a.txt", "Side: kremlin\r\nTitle: A call\r\n\r\nThey spoke.\r\n", []statement.Statement{{Side: "kremlin", Title: "A call", Text: "They spoke.", Line: 4, Form: statement.Headed}}, nil},
		{"a text that only looks like a head", "a.txt", "Putin: hello\n\nTrump: hello", []statement.Statement{{Text: "Putin: hello\n\nTrump: hello", Line: 1, Form: statement.Plain}}, nil},
		{"no text", "a.txt", " \n", nil, []string{"a.txt:1: there is no text: the file is empty"}},
		{"no text behind the head", "a.txt", "---\nside: kremlin\n---\n", nil, []string{"a.txt:4: there is no text below the head: write it behind an empty line"}},
		{"head without an end", "a.txt", "---\nside: kremlin\n", nil, []string{"a.txt:1: the head that begins with --- does not end with ---"}},
		{"unknown field", "a.txt", "---\nside: kremlin\nmood: good\n---\nText.", nil, []string{`a.txt:3: the head has side, date, url, title and lang, not "mood: good"`}},
		{"not UTF-8", "a.txt", "\xcf\xf3\xf2\xe8\xed", nil, []string{"a.txt:1: the text is not UTF-8: save it as UTF-8"}},
		{"UTF-16", "a.txt", "\xff\xfeT\x00", nil, []string{"a.txt:1: the text is not UTF-8 but UTF-16: save it as UTF-8"}},
		{"a document of an office program", "a.docx", "PK\x03\x04 word/document.xml", nil, []string{"a.docx:1: this is no text file: save it as plain text (UTF-8) or as JSON Lines"}},
		{"a document that begins with a brace", "a.rtf", "{\\rtf1 They spoke.}", nil, []string{"a.rtf:1: this is no text file: save it as plain text (UTF-8) or as JSON Lines"}},
		{"signs that no text has", "a.txt", "They\x00\x01 spoke.", nil, []string{"a.txt:1: this is no text file: save it as plain text (UTF-8) or as JSON Lines"}},
		{"a web page", "a.txt", "\n<!DOCTYPE html><p>They spoke.", nil, []string{"a.txt:1: this is a web page: save its text as plain text (UTF-8)"}},
		{"an array", "a.json", "[\n {\"text\":\"One.\"}]", nil, []string{"a.json:1: this is an array of JSON: write one object a line, as jq -c '.[]' does"}},
		{"a text that begins with a bracket", "a.txt", "[Photo] They spoke.", []statement.Statement{{Text: "[Photo] They spoke.", Line: 1, Form: statement.Plain}}, nil},
		{"an object over several lines", "a.jsonl", "{\n\"text\": \"One.\"\n}\n", nil, []string{"a.jsonl:1: an object of JSON goes over several lines here: write one object a line, as jq -c . does"}},
		{"lines that are no statements", "a.jsonl", "They spoke.\n{\"text\": 1}\n{\"text\": \"One.\",}\n", nil, []string{
			`a.jsonl:1: the line is no JSON object: one statement is one line, as in {"side": "kremlin", "published": "2024-01-02", "text": "…"}`,
			`a.jsonl:2: the field "text" holds a number: write its text in quotes`,
			`a.jsonl:3: the line is no JSON object (invalid character '}' looking for beginning of object key string): one statement is one line, as in {"side": "kremlin", "published": "2024-01-02", "text": "…"}`}},
		{"JSON Lines by name, a broken line among good ones", "a.jsonl", `{"issuer":"kremlin","text":"One."}
{"issuer":
{"side":"white-house","text":"Two.","date":"2017-01-28"}

{"text":""}`,
			[]statement.Statement{{Side: "kremlin", Text: "One.", Line: 1, Form: statement.JSON}, {Side: "white-house", Text: "Two.", Published: "2017-01-28", Line: 3, Form: statement.JSON}},
			[]string{`a.jsonl:2: the line is cut off: one statement is one line, as in {"side": "kremlin", "published": "2024-01-02", "text": "…"}`,
				`a.jsonl:5: there is no text: the field "text" is missing or empty`}},
		{"JSON Lines by what stands there", "-", "\ufeff {\"text\":\"One.\",\"lang\":\"en\"}\n", []statement.Statement{{Text: "One.", Lang: "en", Line: 1, Form: statement.JSON}}, nil},
		{"a mark of the byte order before a head", "a.txt", "\ufeff---\nlang: ru\n---\nДа.", []statement.Statement{{Lang: "ru", Text: "Да.", Line: 4, Form: statement.Headed}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, problems := statement.Read(tt.file, strings.NewReader(tt.text))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("wanted (-) and got (+):\n%s", diff)
			}
			var said []string
			for _, p := range problems {
				said = append(said, p.Error())
			}
			if diff := cmp.Diff(tt.problems, said); diff != "" {
				t.Errorf("problems, wanted (-) and got (+):\n%s", diff)
			}
		})
	}
}

// A file that breaks off is a problem, and what came before it is read.
func TestReadOfABrokenFile(t *testing.T) {
	broken := errors.New("the disk is gone")
	got, problems := statement.Read("a.jsonl", iotest.DataErrReader(iotest.OneByteReader(readerThatFails{strings.NewReader("{\"text\":\"One.\"}\n{\"te"), broken})))
	if len(got) != 1 || len(problems) != 2 || !errors.Is(problems[1], broken) {
		t.Errorf("read %v with problems %v", got, problems)
	}
	if _, problems := statement.Read("a.txt", iotest.ErrReader(broken)); len(problems) != 1 || !errors.Is(problems[0], broken) {
		t.Errorf("problems %v", problems)
	}
}

type readerThatFails struct {
	*strings.Reader
	err error
}

func (r readerThatFails) Read(p []byte) (int, error) {
	if r.Len() == 0 {
		return 0, r.err
	}
	return r.Reader.Read(p)
}

// Whatever the text, a text that is read has words, and comes with a line or a problem.
func FuzzRead(f *testing.F) {
	f.Add("a.txt", "---\nside: x\n---\nText")
	f.Add("a.jsonl", "{\"text\":\"One.\"}\n{")
	f.Add("-", "side: a\n\n")
	f.Fuzz(func(t *testing.T, name, text string) {
		got, problems := statement.Read(name, strings.NewReader(text))
		for _, s := range got {
			if strings.TrimSpace(s.Text) == "" || s.Line < 1 {
				t.Errorf("Read(%q, %q): %+v", name, text, s)
			}
		}
		for _, p := range problems {
			if p.Line < 1 || p.Err == nil {
				t.Errorf("Read(%q, %q): problem %+v", name, text, p)
			}
		}
	})
}
