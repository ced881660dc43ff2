package analysis

import (
	"testing"
	"time"
)

// The day of a conversation, as statements tell it; published on Thursday, 3 March 2022.
func TestWhen(t *testing.T) {
	published := time.Date(2022, 3, 3, 15, 55, 0, 0, time.FixedZone("", 3*3600))
	for _, tt := range []struct{ title, text, words, day string }{
		{"", "President Biden spoke today with President Macron of France.", "today", "2022-03-03"},
		{"", "President Biden spoke by phone yesterday with President Macron to review the talks.", "yesterday", "2022-03-02"},
		{"", "Yesterday, the National Security Advisor convened a meeting with leaders of industry.", "Yesterday", "2022-03-02"},
		{"", "The Prime Minister spoke to President Zelenskyy this evening.", "this evening", "2022-03-03"},
		{"", "The leaders spoke last night.", "last night", "2022-03-02"},
		{"", "On Tuesday, the President held a telephone conversation with Emmanuel Macron.", "Tuesday", "2022-03-01"},
		{"", "The President spoke on Thursday with Emmanuel Macron.", "Thursday", "2022-03-03"},
		{"", "On Wednesday, March 2, President Biden met with the King.", "Wednesday, March 2", "2022-03-02"},
		{"PM call with President Zelenskyy of Ukraine: 28 February 2022", "The Prime Minister spoke to President Zelenskyy.", "28 February 2022", "2022-02-28"},
		{"", "2 марта состоялся телефонный разговор Владимира Путина с Президентом Франции.", "2 марта", "2022-03-02"},
		{"", "Вчера состоялся телефонный разговор Владимира Путина с Президентом Франции.", "Вчера", "2022-03-02"},
		{"", "В среду Владимир Путин провёл телефонный разговор с Президентом Франции.", "среду", "2022-03-02"},
		{"", "President of the Republic of Finland Sauli Niinistö had a phone call with President of the United States Joseph R. Biden on Wednesday, 2 March 2022.", "Wednesday, 2 March 2022", "2022-03-02"},
		{"", "French President Emmanuel Macron spoke to Mr Vladimir Putin, President of the Russian Federation, on 2 March.", "2 March", "2022-03-02"},
		{"", "The Crown Prince of Abu Dhabi last night received a phone call from President Joe Biden.", "last night", "2022-03-02"},
		{"", "Prime Minister Harper talked today with President Obama about the summit.", "today", "2022-03-03"},
		{"", "The Prime Minister and President Obama discussed the situation in Syria this afternoon.", "this afternoon", "2022-03-03"},
		{"", "По инициативе российской стороны в среду вечером состоялся телефонный разговор Владимира Путина с Джорджем Бушем.", "среду", "2022-03-02"},
		{"", "President Sauli Niinistö had a telephone conversation with the President of Ukraine Volodymyr Zelensky on Thursday.", "Thursday", "2022-03-03"},
		// Of something else.
		{"", "The leaders spoke about the attack in Damascus on Wednesday.", "", ""},
		{"", "The leaders discussed the attack in Damascus yesterday.", "", ""},
		{"", "During the telephone conversation, the leaders had a thorough exchange of opinions on the region in view of the talks of March 1.", "", ""},
		{"", "During the telephone conversation, the leaders discussed Libya with due account of the agreements of March 1, and spoke in favour of peace.", "", ""},
		{"", "They discussed the strike, which hit the town this morning.", "", ""},
		{"", "They spoke following yesterday's attack on Kabul.", "", ""},
		{"", "President Biden spoke with President Macron to discuss the strike that hit Kyiv yesterday.", "", ""},
		{"", "The leaders spoke about their meeting next Tuesday.", "", ""},
		{"", "The President congratulated the Prime Minister on the victory of 1 March.", "", ""},
		{"", "Vladimir Putin had a telephone conversation with Emmanuel Macron. The talks in Brest were reviewed. The delegations met yesterday.", "", ""},
		{"Readout of a Meeting on October 7 Crimes", "The President met with families.", "October 7", ""},
		{"", "The leaders spoke. They may meet.", "", ""},
		{"", "As they discussed the results of the talks held in Sochi on February 28, the presidents agreed to continue.", "", ""},
		{"", "The presidents discussed their meeting in Sochi on Tuesday.", "", ""},
	} {
		r := Read(Statement{Title: tt.title, Text: tt.text})
		day, ok := r.When.On(published)
		got := ""
		if ok {
			got = day.Format(time.DateOnly)
		}
		if r.When.Words != tt.words || got != tt.day {
			t.Errorf("%s %s: %q %s, want %q %s", tt.title, tt.text, r.When.Words, got, tt.words, tt.day)
		}
	}
	january := time.Date(2023, 1, 2, 0, 0, 0, 0, time.UTC)
	r := Read(Statement{Text: "On 31 December, the leaders held a telephone conversation."})
	if day, ok := r.When.On(january); !ok || day.Format(time.DateOnly) != "2022-12-31" {
		t.Errorf("a statement of January on December: %v %v", day, ok)
	}
}
