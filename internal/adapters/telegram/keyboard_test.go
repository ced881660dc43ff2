package telegram

import (
	"fmt"
	"strings"
	"testing"

	"readoutbot/internal/commands/reply"
)

func TestKeyboard(t *testing.T) {
	asks := []reply.Ask{{Label: "More", Line: "calls after 15"}, {Label: "Latest", Line: "readout latest"}, {Label: "Both accounts side by side", Line: "compare 2017-01-28"},
		{Label: "Short", Line: "tone"}, {Label: "no line"}, {Line: "sides"}, {Label: strings.Repeat("word ", 20), Line: "topics"}}
	for i := range 4 {
		asks = append(asks, reply.Ask{Label: fmt.Sprintf("L%d", i), Line: fmt.Sprintf("about %d", i)})
	}
	rows, rest := keyboard(asks)
	var got []string
	for _, r := range rows {
		var labels []string
		for _, b := range r {
			labels = append(labels, b.label+"="+b.line)
		}
		got = append(got, strings.Join(labels, "|"))
	}
	want := "More=calls after 15|Latest=readout latest\nBoth accounts side by side=compare 2017-01-28\nShort=tone|sides=sides\n" +
		strings.TrimSpace(strings.Repeat("word ", 12)) + " …=topics\nL0=about 0|L1=about 1"
	if strings.Join(got, "\n") != want || len(rest) != 2 || rest[0].Label != "L2" {
		t.Errorf("got\n%s\nrest %v", strings.Join(got, "\n"), rest)
	}
	if rows, rest := keyboard(nil); rows != nil || rest != nil {
		t.Error("there is a keyboard of nothing")
	}
}

func TestAsksWithoutAButtonAreTold(t *testing.T) {
	d := &reply.Doc{Title: "Which one?"}
	for i := range 20 {
		d.Next = append(d.Next, reply.Ask{Label: fmt.Sprintf("Call %d", i), Line: fmt.Sprintf("readout 2017-01-%02d", i+1)})
	}
	p := pages(d)[0]
	if seen, _ := sound(t, p.html); !strings.Contains(seen, "To ask next\n• Call 8: readout 2017-01-09\n") || !strings.HasSuffix(seen, "• Call 19: readout 2017-01-20") {
		t.Error(seen)
	}
	n := 0
	for _, r := range p.rows {
		n += len(r)
	}
	if n != mostAsks {
		t.Errorf("%d buttons", n)
	}
}
