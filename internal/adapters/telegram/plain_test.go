package telegram

import (
	"strings"
	"testing"

	"readoutbot/internal/commands/reply"
)

func TestWithoutMarkupAddressesAndCommandsAreText(t *testing.T) {
	d := documentOf(&reply.Para{Line: fact(reply.Guide, []int{1}, reply.Type("help"), reply.To("page", "https://example.org/"), reply.To("https://example.org/x", "https://example.org/x"))})
	got := plainOf(pages(d)[0].html)
	if !strings.Contains(got, "`help`page <https://example.org/>https://example.org/x [1]") || !strings.Contains(got, "[1] Kremlin, 2017-01-28 (official) <http://en.kremlin.ru/events/1?a=1&b=2>") {
		t.Error(got)
	}
}

func TestWithoutMarkupAFullPageLeavesAddressesOut(t *testing.T) {
	d := many(40)
	for i := range d.Sources {
		d.Sources[i].URL += strings.Repeat("x", 200)
	}
	for i, p := range pages(d) {
		seen, _ := sound(t, p.html)
		if units(plainOf(p.html)) > 4096 || strings.Contains(plainOf(p.html), "https://") == strings.Contains(plainOf(p.html), addressesLeftOut) {
			t.Errorf("page %d has %d units: %s", i+1, units(plainOf(p.html)), plainOf(p.html))
		}
		if i == 0 && !strings.HasPrefix(strings.ReplaceAll(plainOf(p.html), "`", ""), seen) {
			t.Errorf("without markup, page %d is\n%s\nnot\n%s", i+1, plainOf(p.html), seen)
		}
	}
}

// A page of many short commands is longest without markup.
func TestWithoutMarkupACommandsPageFits(t *testing.T) {
	d := &reply.Doc{Title: "T"}
	for range 30 {
		var l reply.Line
		for range 10 {
			l.Spans = append(l.Spans, reply.Type("x&<y"), reply.Text(" "+strings.Repeat("word ", 9)))
		}
		d.Blocks = append(d.Blocks, &reply.Para{Line: l})
	}
	for i, p := range pages(d) {
		seen, _ := sound(t, p.html)
		plain := plainOf(p.html)
		if units(plain) > 4096 || !strings.Contains(plain, "`x&<y`") || strings.ReplaceAll(plain, "`", "") != seen {
			t.Errorf("page %d has %d units:\n%s", i+1, units(plain), plain)
		}
	}
	full := "<code>" + strings.Repeat("c", 45) + "</code>"
	full = strings.Repeat(full, 84) + strings.Repeat("x", 4000-84*45)
	if plain := plainOf(full); units(plain) > 4096 || strings.Contains(plain, "`") || !strings.HasSuffix(plain, addressesLeftOut) {
		t.Errorf("%d units", units(plain))
	}
}
