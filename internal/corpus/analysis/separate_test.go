package analysis

import (
	"strings"
	"testing"
)

// Several conversations told of in one statement are no conference.
func TestSeparate(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"", "Vladimir Putin had telephone conversations with President of France Emmanuel Macron and Federal Chancellor of Germany Olaf Scholz.", true},
		{"Readout of President Biden’s Calls with President Macron of France and Chancellor Scholz of Germany", "The President spoke today with both leaders.", true},
		{"", "Vladimir Putin had several telephone conversations with President of Kazakhstan Kassym-Jomart Tokayev and President of Belarus Alexander Lukashenko.", true},
		{"", "President Biden spoke separately with President Macron of France and Chancellor Scholz of Germany.", true},
		{"", "The Prime Minister and President Obama discussed Syria. The Prime Minister also spoke to Prime Minister Harper of Canada.", true},
		{"", "Владимир Путин провёл телефонные разговоры с Президентом Франции Эммануэлем Макроном и Федеральным канцлером Германии Олафом Шольцем.", true},
		{"", "Vladimir Putin held a telephone conversation with President of France Emmanuel Macron and Federal Chancellor of Germany Olaf Scholz.", false},
		{"", "President Biden hosted a call with President Macron of France and Chancellor Scholz of Germany. The leaders also discussed energy.", false},
		{"", "Vladimir Putin had a telephone conversation with President of France Emmanuel Macron.", false},
	} {
		issuer := "kremlin"
		if strings.Contains(tt.text, "Prime Minister and") {
			issuer = "downing-street"
		}
		if got := Read(Statement{Title: tt.title, Text: tt.text, Issuer: issuer}).Separate; got != tt.want {
			t.Errorf("%s %s: %v", tt.title, tt.text, got)
		}
	}
}
