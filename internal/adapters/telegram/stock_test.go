package telegram

import (
	"strings"
	"testing"

	"readoutbot/internal/adapters/adaptertest"
	"readoutbot/internal/commands/reply"
)

// What was rendered before leaves no trace, and what was written stays.
func TestAStockIsUsedAgain(t *testing.T) {
	docs := []*reply.Doc{adaptertest.Sample(), many(120), {}, many(3), usual("calls"), many(40)}
	for _, d := range blocks() {
		docs = append(docs, d)
	}
	st := &stock{}
	var got, want []string
	for range 2 {
		for _, d := range docs {
			b := layout(st, d, nil)
			for i := range b.sheets {
				got = append(got, string(b.append(nil, i)))
			}
			st.clear()
			b = layout(&stock{}, d, nil)
			for i := range b.sheets {
				want = append(want, string(b.append(nil, i)))
			}
		}
	}
	if strings.Join(got, "\x00") != strings.Join(want, "\x00") {
		t.Error("a stock that was used before renders something else")
	}
}

// A text that is longer than the room for texts, and one after it, are both whole.
func TestAStocksTexts(t *testing.T) {
	var s stock
	long := strings.Repeat("x", 10000)
	a, b, c := s.join("a", "b"), s.join(long, "y"), s.keep([]byte("c"))
	for range 5000 {
		s.join("z", "z")
	}
	if a != "ab" || b != long+"y" || c != "c" {
		t.Errorf("%q %d %q", a, len(b), c)
	}
}

// BenchmarkStock is a document of the usual size, laid out and written with what was used before.
func BenchmarkStock(b *testing.B) {
	d := usual("omitted sanctions by kremlin")
	st := &stock{}
	b.ReportAllocs()
	for b.Loop() {
		st.html = layout(st, d, nil).append(st.html[:0], 0)
		st.clear()
	}
}
