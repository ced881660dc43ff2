package analysis

import "testing"

// A country is known by its slug, its names in both languages, a side's slug and the names of its organs.
func TestCountry(t *testing.T) {
	for name, want := range map[string]string{
		"kremlin": "russia", "white-house": "united-states", "White House": "united-states", "The White House": "united-states", "elysee": "france", "Élysée": "france",
		"Downing Street": "united-kingdom", "india": "india", "canada": "canada", "japan": "japan", "Japan": "japan", "south-korea": "south-korea", "North Korea": "north-korea",
		"uk": "united-kingdom", "UK": "united-kingdom", "United Kingdom": "united-kingdom", "us": "united-states", "US": "united-states", "USA": "united-states", "usa": "united-states",
		"u.s.": "united-states", "uae": "united-arab-emirates", "UAE": "united-arab-emirates", "united-arab-emirates": "united-arab-emirates", "eu": "european-union", "EU": "european-union",
		"us-transition": "united-states", "us_transition": "united-states", "germany": "germany", "Germany's government": "germany", "german-government": "germany", "Prime Minister of Canada": "canada",
		"Office of the President of Finland": "finland", "Indian PMO": "india", "saudi-arabia": "saudi-arabia", "Royal Court of Saudi Arabia": "saudi-arabia", "Türkiye": "turkey", "nato": "nato",
		"Россия": "russia", "США": "united-states", "Франция": "france", "Великобритания": "united-kingdom", "Администрация Президента России": "russia", "ОАЭ": "united-arab-emirates",
		"КНР": "china", "czech-republic": "czech-republic", "new-zealand": "new-zealand", "guinea": "guinea",
		"": "", "nobody": "", "us and them": "", "president": "", "Canada geese": "", "India and Pakistan": "", "...": "", "-": "",
	} {
		if got := Country(name); got != want {
			t.Errorf("Country(%q) = %q, want %q", name, got, want)
		}
	}
	l := embedded()
	for _, s := range l.sections {
		if s.kind == "country" {
			if got := Country(s.name); got != s.name {
				t.Errorf("Country(%q) = %q", s.name, got)
			}
		}
	}
	for side, country := range l.homes {
		if got := Country(side); got != country {
			t.Errorf("Country(%q) = %q, want %q", side, got, country)
		}
	}
}

// The issuer is known by its country as by its side.
func TestIssuerByCountry(t *testing.T) {
	st := Statement{Title: "Telephone conversation with President of the United States of America Barack Obama",
		Text: "Prime Minister Narendra Modi spoke with US President Barack Obama on the US side's initiative."}
	for _, issuer := range []string{"indian-pmo", "india", "India", "Индия"} {
		st.Issuer = issuer
		r := Read(st)
		if len(r.Counterparts) != 1 || r.Counterparts[0].Name != "Barack Obama" || r.Initiator != "united-states" {
			t.Errorf("%s: %+v, %q", issuer, r.Counterparts, r.Initiator)
		}
	}
}
