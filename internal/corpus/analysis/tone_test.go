package analysis

import (
	"slices"
	"testing"
)

// Tone words count where they are said of this conversation, not of others, and whatever adverb stands before them.
func TestToneOfThisConversation(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Беседа президентов прошла в традиционно деловой и дружественной атмосфере.", []string{"деловой", "дружественной"}},
		{"Разговор прошёл в неизменно тёплой и доверительной атмосфере.", []string{"тёплой", "доверительной"}},
		{"The conversation took place in a traditionally warm and friendly atmosphere.", []string{"warm", "friendly"}},
		{"The leaders had a genuinely frank conversation.", []string{"frank"}},
		{"He thanked his colleague for the frank conversation on trade.", []string{"frank"}},
		{"He called his colleague a partner with whom he has held many constructive conversations.", nil},
		{"He thanked his colleague for the constructive conversation about Ukraine during the visit of the ministers in June.", nil},
		{"They recalled their previous constructive conversations.", nil},
		{"Он поблагодарил за содержательный разговор в ходе визита в Москву.", nil},
	} {
		var got []string
		for _, w := range Read(Statement{Text: tt.text}).Tone {
			got = append(got, w.Word)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
