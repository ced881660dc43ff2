package analysis

import (
	"strings"
	"testing"
)

// twoHundred is a statement of 200 words, made for measuring.
const twoHundred = `Vladimir Putin had a telephone conversation with President of the United States of America Donald Trump at the initiative of the American side.
The leaders discussed in detail the situation in Ukraine, including the prospects for a ceasefire and the exchange of prisoners. Mr Putin stressed the importance of a political and diplomatic settlement.
The presidents also exchanged views on the Middle East, Iran’s nuclear programme and the situation on the Korean Peninsula. They agreed to continue joint efforts to combat international terrorism, and reaffirmed their intention to work towards strategic stability and the non-proliferation of weapons of mass destruction.
The current state of bilateral relations was reviewed. It was emphasised that trade and economic cooperation between the two countries, in energy and in space above all, does not correspond to its potential. The American side expressed gratitude for the humanitarian aid that was sent after the recent wildfires, and condolences were offered on the loss of life.
The leaders agreed to maintain contacts at various levels, and instructed their aides to prepare a personal meeting on the margins of the summit in Helsinki in July. The conversation lasted more than two hours, and was constructive, frank and businesslike.`

func TestTwoHundredIsTwoHundred(t *testing.T) {
	if n := len(Words(twoHundred)); n != Read(Statement{Text: twoHundred}).Words || n < 195 || n > 205 {
		t.Errorf("%d words, Read counts %d", n, Read(Statement{Text: twoHundred}).Words)
	}
}

func BenchmarkRead(b *testing.B) {
	st := Statement{Title: "Telephone conversation with President of the United States Donald Trump", Text: twoHundred, Issuer: "kremlin"}
	Read(st)
	b.SetBytes(int64(len(st.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(st)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := loadLexicon(lexiconFiles); err != nil {
			b.Fatal(err)
		}
	}
}

// A long text costs as much a word as a short one.
func BenchmarkReadLong(b *testing.B) {
	st := Statement{Text: strings.Repeat(twoHundred+"\n", 50)}
	Read(st)
	b.SetBytes(int64(len(st.Text)))
	for b.Loop() {
		Read(st)
	}
}
