package telegram

import (
	"strings"
	"testing"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/commands/reply"
)

func TestCardsAreTheAnswerAndItsFindings(t *testing.T) {
	d := adaptertest.Sample()
	var got []string
	for _, c := range cards(d) {
		seen, spans := sound(t, c.html)
		got = append(got, c.title+" | "+c.description)
		if !strings.HasPrefix(seen, d.Title) || !strings.Contains(seen, "\nSources\n[") || !strings.Contains(seen, "readout 2017-01-28 · corpus 00000000") {
			t.Errorf("the card %q is\n%s", c.title, seen)
		}
		if len(spans) == 0 || c.url != "" && c.url != d.Sources[0].URL {
			t.Errorf("the card %q leads to %q", c.title, c.url)
		}
	}
	want := `Saturday, 28 January 2017: First call | By phone, one-on-one.
The call | By phone, one-on-one.
about one hour | White House
Ukraine | Kremlin: said · White House: not said
Sanctions | Kremlin: said not to have been discussed · White House: cannot be known
2017-01-28 | 76
2017-05-02 | 124
Kremlin statement | “The conversation was businesslike and constructive.”`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

func TestWhatIsNoCard(t *testing.T) {
	for _, d := range []*reply.Doc{{Title: "Mine", Private: true}, {Title: "Mend it", Outcome: reply.Mend}, {Title: "Broken", Outcome: reply.Broken}} {
		if cs := cards(d); len(cs) > 0 {
			t.Errorf("%q has %d cards", d.Title, len(cs))
		}
	}
}

func TestACardHasATitleAndAnAddressThatTelegramTakes(t *testing.T) {
	quotation := "“" + strings.Repeat("verbatim ", 20) + "”"
	for _, d := range []*reply.Doc{{}, {Title: "\u200b"}, {Title: quotation}, {Title: quotation, Line: "calls"}} {
		d.Blocks = []reply.Block{&reply.Para{Head: quotation, Line: said("words", 1)}, &reply.Para{Line: said("others", 1)}}
		d.Sources = []reply.Source{{N: 1, Outlet: "x", URL: "http://localhost/a"}, {N: 2, Outlet: "y", URL: "https://example.org/b"}}
		cs := cards(d)
		if len(cs) != 3 || cs[0].url != "https://example.org/b" || cs[1].url != "" {
			t.Errorf("%+v", cs)
		}
		for _, c := range cs {
			if empty(c.title) || d.Line != "" && c.title != d.Line {
				t.Errorf("%q", c.title)
			}
		}
	}
}

func TestALongAnswerHasTenCards(t *testing.T) {
	cs := cards(many(120))
	if len(cs) != mostCards || cs[0].title != "Many" || cs[1].title != "Lines" {
		t.Fatalf("%d cards", len(cs))
	}
	if seen, _ := sound(t, cs[0].html); !strings.HasSuffix(seen, "\nThe first of several pages.") {
		t.Errorf("the first card ends with %q", seen[len(seen)-60:])
	}
	for _, c := range cs[1:] {
		if seen, _ := sound(t, c.html); strings.Count(seen, "• ") != 1 || !strings.HasPrefix(c.description, "“") {
			t.Errorf("a card has not one finding: %s", seen)
		}
	}
	one := cards(&reply.Doc{Title: "T", Outcome: reply.Nothing, Blocks: []reply.Block{&reply.Para{Line: plainly("Nothing was found.")}}})
	if len(one) != 1 || one[0].description != "Nothing was found." || one[0].url != "" {
		t.Errorf("%+v", one)
	}
}
