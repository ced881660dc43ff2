package main

import (
	"io"
	"testing"
	"time"

	"readoutbot/internal/corpus/statement"
)

// A country's name, and the names of its head's office, stand for the side that speaks for it; those of its other organs do not.
func TestSideOfACountry(t *testing.T) {
	c, err := home{}.open(t.Context(), env{err: io.Discard}, false)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for name, want := range map[string]string{
		"united-states": "white-house", "US": "white-house", "us": "white-house", "USA": "white-house", "the United States of America": "white-house", "US President": "white-house",
		"us-government": "white-house", "US Administration": "white-house", "Turkish Presidency": "turkish-presidency", "Türkiye": "turkish-presidency", "Republic of Türkiye": "turkish-presidency",
		"President of Turkey": "turkish-presidency", "Office of the Prime Minister of Israel": "israel-pmo", "israel-prime-minister": "israel-pmo", "State of Israel": "israel-pmo",
		"Germany": "german-chancellery", "germany-chancellor": "german-chancellery", "Россия": "kremlin", "Президент России": "kremlin", "Администрация Президента России": "kremlin",
		"china": "china-mfa", "Chinese MFA": "china-mfa", "saudi arabia royal court": "saudi-press-agency", "white-house": "white-house", "WH": "white-house",
		"us-transition": "", "US transition team": "", "us-elect": "", "US President-elect": "", "us-opposition": "", "US State Department": "", "US Embassy": "", "us-secretary-of-state": "",
		"Turkish Foreign Ministry": "", "turkey-mfa": "", "Russian Ministry of Defence": "", "Ministry of Foreign Affairs of Russia": "", "МИД России": "", "посольство России": "",
		"US National Security Council": "", "Turkish parliament": "", "German Foreign Minister": "", "atlantis": "",
	} {
		got, err := sideOf(c.Corpus, name, "2020-12-01", "")
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q (%v), want %q", name, got, err, want)
		}
	}
	if got, err := sideOf(c.Corpus, "us-transition", "2016-12-01", ""); got != "trump-transition" {
		t.Errorf("in 2016, the transition team is %q (%v)", got, err)
	}
}

// A statement's date is written out: "yesterday" is another day tomorrow.
func TestDateOfPublication(t *testing.T) {
	c, err := home{}.open(t.Context(), env{err: io.Discard}, false)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	now := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	for date, want := range map[string]string{
		"2024-01-02": "2024-01-02", "2 January 2024": "2024-01-02", "2 января 2024": "2024-01-02", "2024-01-02T10:00:00+03:00": "2024-01-02T10:00:00+03:00",
		"yesterday": "", "today": "", "вчера": "", "latest": "", "2 January": "", "January 2024": "", "2024": "", "-1": "",
	} {
		got, _, err := admitted(c.Corpus, statement.Statement{Side: "kremlin", Published: date, Text: "They spoke."}, now)
		if (err == nil) != (want != "") || err == nil && got.Published != want {
			t.Errorf("%q is %q (%v), want %q", date, got.Published, err, want)
		}
	}
}
