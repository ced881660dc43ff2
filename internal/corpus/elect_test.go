package corpus

import (
	"testing"

	"readoutbot/internal/corpus/analysis"
)

// Who is elected and does not hold the office yet is no office holder: a statement of the president-elect is not the president's.
func TestPresidentElect(t *testing.T) {
	for _, tt := range []struct{ title, text, country, want string }{
		{"Readout of the President-elect’s Call with President Vladimir Putin of Russia", "They spoke today.", "united-states", ""},
		{"Call with President Vladimir Putin of Russia", "The president-elect spoke with President Vladimir Putin of Russia.", "united-states", ""},
		{"Call with President Vladimir Putin of Russia", "Today, the President-elect of the United States spoke with President Vladimir Putin of Russia.", "united-states", ""},
		{"Readout of the President's Call with President Vladimir Putin of Russia", "The president spoke with President Vladimir Putin of Russia about the president-elect of Mexico.", "united-states", "bush"},
		{"Call with the President-elect of Russia", "The president-elect of Russia spoke with the President.", "united-states", "bush"},
		{"Call with President-elect of Russia Vladimir Putin", "President-elect Vladimir Putin was congratulated by the President.", "united-states", "bush"},
		{"Разговор с Владимиром Путиным", "Сегодня избранный Президент США говорил с Президентом России Владимиром Путиным.", "united-states", ""},
	} {
		g := &registry{sounds: &sounds{}, byID: map[string]*someone{}, byName: map[string]*someone{}, like: map[string][]*someone{}, begins: map[string]bool{},
			terms: []term{{"white-house", "bush", "2001-01-20", "2009-01-19"}}}
		g.add(&someone{ID: "bush", Name: "George W. Bush", Country: "united-states"})
		g.add(&someone{ID: "putin", Name: "Vladimir Putin", Country: "russia"})
		l := &logged{st: Statement{Side: "white-house", Title: tt.title, Text: tt.text, Published: "2003-06-01"}}
		l.read(&stems{})
		got := ""
		if p := g.own(l, Side{ID: "white-house", Country: tt.country}); p != nil {
			got = p.ID
		}
		if got != tt.want {
			t.Errorf("%q, %q: %q speaks, want %q", tt.title, tt.text, got, tt.want)
		}
		if p := g.own(l, Side{ID: "bush-transition", Country: tt.country}); p != nil {
			t.Errorf("%q speaks for a side that has no office holder", p.ID)
		}
		g.terms = append(g.terms, term{"bush-transition", "bush", "2001-01-20", "2009-01-19"})
		if p := g.own(l, Side{ID: "bush-transition", Country: tt.country}); p == nil || p.ID != "bush" {
			t.Errorf("%v speaks for the transition", p)
		}
	}
}

// A surname alone, of a country that the text does not tell, is who of several held an office on that day, and nobody where several did.
func TestASurnameAlone(t *testing.T) {
	g := &registry{sounds: &sounds{}, byID: map[string]*someone{}, byName: map[string]*someone{}, like: map[string][]*someone{}, begins: map[string]bool{},
		terms: []term{{"tanzania", "samia", "2021-03-19", "9999-12-31"}, {"somalia", "mohamud", "2022-05-23", "9999-12-31"}}}
	g.add(&someone{ID: "samia", Name: "Samia Suluhu Hassan", Country: "tanzania"})
	g.add(&someone{ID: "mohamud", Name: "Mohamud Hassan", Country: "somalia"})
	for _, tt := range []struct {
		of   analysis.Person
		date string
		want string
	}{
		{analysis.Person{Name: "Hassan"}, "2021-06-01", "samia"},
		{analysis.Person{Name: "Hassan"}, "2023-06-01", ""},
		{analysis.Person{Name: "Hassan"}, "2019-06-01", ""},
		{analysis.Person{Name: "Hassan", Country: "somalia"}, "2023-06-01", "mohamud"},
		{analysis.Person{Name: "Samia Hassan"}, "2023-06-01", "samia"},
	} {
		got := ""
		if p := g.find(tt.of, tt.date); p != nil {
			got = p.ID
		}
		if got != tt.want {
			t.Errorf("%+v on %s: %q, want %q", tt.of, tt.date, got, tt.want)
		}
	}
}
