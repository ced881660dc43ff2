package analysis

import "testing"

// A text shows that something was left out of it by marks, or by a beginning that refers to what is not there.
func TestCut(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"Telephone conversation with President of Turkey", "Vladimir Putin spoke by telephone. Until next time.\n<…>", true},
		{"", "The President spoke with the King. […] They agreed to meet.", true},
		{"", "The President spoke with the King (...). They agreed to meet.", true},
		{"", "… and they agreed to meet.", true},
		{"", "The President spoke with the King about trade…", true},
		{"PM call with President Biden: 17 August 2021", "They discussed the ongoing efforts.", true},
		{"Readout", "Both leaders condemned the attacks.", true},
		{"Разговор с Президентом Франции", "Они обсудили торговлю.", true},
		{"President Vladimir Putin had a telephone conversation with the Prime Minister of Israel", "They discussed the crisis.", false},
		{"", "The President spoke with the King. “We will see… and wait,” he said.", false},
		{"", "The two leaders discussed trade.", false},
		{"", "Heads of state met. He spoke.", false},
		{"", "", false},
	} {
		if got := Cut(tt.title, tt.text); got != tt.want {
			t.Errorf("%q, %q: %v", tt.title, tt.text, got)
		}
	}
}
