package corpus

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func kremlinText() Statement {
	return Statement{Side: "kremlin", URL: "http://kremlin.example/1", Title: "Telephone conversation with President of the United States George Bush",
		Published: "2003-06-02T00:30:00+04:00", Lang: "en",
		Text: "Vladimir Putin had a telephone conversation with President of the United States George Bush at the initiative of the American side.\n" +
			"The presidents discussed the situation in Ukraine and the fight against terrorism. Vladimir Putin called for lifting the sanctions.\n" +
			"The conversation was constructive. They agreed to continue their contacts."}
}

func whiteHouseText() Statement {
	return Statement{Side: "white-house", URL: "https://whitehouse.example/1", Title: "Readout of President Bush's Call with President Putin of Russia",
		Published: "2003-06-01T18:00:00-04:00", Lang: "en",
		Text: "President George Bush spoke today by phone with President Vladimir Putin of Russia. The two leaders discussed Ukraine and the fight against terrorism."}
}

func imported(t *testing.T, statements ...Statement) (*Corpus, []Imported) {
	t.Helper()
	c, err := Config{Text: smallText(t), Log: &memoryLog{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c, importAll(t, c, statements...)
}

func stateOf(t *testing.T, c *Corpus, call, side, topic string) (State, Ground) {
	t.Helper()
	cells, err := c.Cells(t.Context(), Scope{Topic: topic, Call: call, Sides: []string{side}})
	if err != nil || len(cells) != 1 {
		t.Fatal(cells, err)
	}
	return cells[0].State, cells[0].Ground
}

// Two sides' statements become one call, though Moscow's date is a day later; what only one says is left out by the other.
func TestStatementsArePaired(t *testing.T) {
	c, done := imported(t, kremlinText(), whiteHouseText())
	if done[0].Fate != NewCall || done[1].Fate != Paired || done[0].Call != done[1].Call {
		t.Fatalf("%+v", done)
	}
	call, err := c.Call(t.Context(), done[0].Call)
	if err != nil || call.Date != "2003-06-01" || call.MoscowDate != "2003-06-02" || !slices.Equal(call.People, []string{"bush", "putin"}) {
		t.Errorf("%+v %v", call, err)
	}
	for _, tt := range []struct {
		side, topic string
		state       State
		ground      Ground
	}{
		{"kremlin", "sanctions", Said, ByMention}, {"white-house", "sanctions", NotSaid, BySearch},
		{"kremlin", "ukraine", Said, ByMention}, {"white-house", "ukraine", Said, ByMention},
		{"kremlin", "contacts", Said, ByMention}, {"white-house", "contacts", NotHeld, ByBroad}, // it can be put in many words
	} {
		if s, g := stateOf(t, c, call.ID, tt.side, tt.topic); s != tt.state || g != tt.ground {
			t.Errorf("%s on %s: %s by %s", tt.side, tt.topic, s, g)
		}
	}
}

// The same words at another address are no second statement, nor is another form of the address.
func TestTheSameWordsElsewhere(t *testing.T) {
	k, w := kremlinText(), whiteHouseText()
	elsewhere, slashed, changed := k, k, k
	elsewhere.URL, elsewhere.Text = "http://special.kremlin.example/1", strings.Replace(k.Text, "\n", "\n\n", 1)
	slashed.URL = "https://kremlin.example/1/"
	changed.URL, changed.Text = slashed.URL, strings.Replace(k.Text, " Vladimir Putin called for lifting the sanctions.", "", 1)
	for _, apart := range []bool{false, true} {
		c, done := imported(t)
		for _, some := range [][]Statement{{k, w}, {elsewhere, slashed}} {
			if apart {
				done = append(done, importAll(t, c, some...)...)
			}
		}
		if !apart {
			done = importAll(t, c, k, w, elsewhere, slashed)
		}
		if done[2].Fate != Copy || done[2].Call != done[0].Call || done[3].Fate != Unchanged || c.Counts()["texts"] != 2 || c.Counts()["entries"] != 2 {
			t.Errorf("%+v %v", done, c.Counts())
		}
		if again := importAll(t, c, elsewhere, slashed); again[0].Fate != Unchanged || again[1].Fate != Unchanged {
			t.Errorf("the copy again: %+v", again)
		}
		if again := importAll(t, c, changed); again[0].Fate != Revised || again[0].Readout != done[0].Readout {
			t.Errorf("%+v", again)
		}
		if s, _ := stateOf(t, c, done[0].Call, "kremlin", "sanctions"); s != NotSaid {
			t.Errorf("sanctions are %s in the new text", s)
		}
	}
}

// A statement that tells the day of its talk gives the call that day, and its words are kept.
func TestTheDayThatIsTold(t *testing.T) {
	w := whiteHouseText()
	w.Published, w.Text = "2003-06-03T09:00:00-04:00", strings.Replace(w.Text, "today by phone", "by phone yesterday", 1)
	c, done := imported(t, kremlinText(), w)
	if done[1].Fate != Paired || done[0].Call != done[1].Call {
		t.Fatalf("%+v", done)
	}
	rs, err := c.ReadoutsOf(t.Context(), done[0].Call)
	if err != nil || len(rs) != 2 {
		t.Fatal(rs, err)
	}
	for _, r := range rs {
		held, told := "", ""
		if r.Side == "white-house" {
			held, told = "2003-06-02", "yesterday"
		}
		if r.Held != held || r.Told != told {
			t.Errorf("%s: %q %q", r.Side, r.Held, r.Told)
		}
	}
	if call, err := c.Call(t.Context(), done[0].Call); err != nil || call.Date != "2003-06-02" || call.MoscowDate != "" {
		t.Errorf("%+v %v", call, err)
	}
}

// The words that show a finding stand in the text, letter for letter.
func TestFindingsQuoteTheText(t *testing.T) {
	c, _ := imported(t, kremlinText())
	mentions, err := c.Mentions(t.Context(), Scope{Since: "2003-06-01", Until: "2003-06-03"})
	if err != nil || len(mentions) == 0 {
		t.Fatal(mentions, err)
	}
	for _, m := range mentions {
		if m.Words == "" || !strings.Contains(kremlinText().Text, m.Words) {
			t.Errorf("%s: %q", m.Topic, m.Words)
		}
	}
}

func TestTheSameAddress(t *testing.T) {
	c, _ := imported(t, kremlinText())
	version := c.Version()
	if done := importAll(t, c, kremlinText()); done[0].Fate != Unchanged || c.Version() != version {
		t.Errorf("%+v, version %s then %s", done, version, c.Version())
	}
	changed := kremlinText()
	changed.Text = strings.Replace(changed.Text, " Vladimir Putin called for lifting the sanctions.", "", 1)
	done := importAll(t, c, changed)
	if done[0].Fate != Revised || c.Version() == version {
		t.Fatalf("%+v", done)
	}
	if s, _ := stateOf(t, c, done[0].Call, "kremlin", "sanctions"); s != NotSaid {
		t.Errorf("sanctions are %s in the new text", s)
	}
}

// Without an address, a statement is known by its side, date and words; an address belongs to one side.
func TestWithoutAnAddress(t *testing.T) {
	k, other := kremlinText(), whiteHouseText()
	k.URL = ""
	c, done := imported(t, k, k)
	if done[0].Fate != NewCall || done[1].Fate != Unchanged {
		t.Errorf("%+v", done)
	}
	if again := importAll(t, c, k); again[0].Fate != Unchanged {
		t.Errorf("%+v", again)
	}
	if done = importAll(t, c, kremlinText()); done[0].Fate != Copy {
		t.Errorf("the same words, now with their address: %+v", done)
	}
	if rs, err := c.Readouts(t.Context(), Scope{Call: done[0].Call}); err != nil || len(rs) != 1 || rs[0].URL != kremlinText().URL {
		t.Errorf("%+v %v", rs, err)
	}
	other.URL = kremlinText().URL
	if done = importAll(t, c, other); done[0].Fate != Refused || !strings.Contains(done[0].Problem, "kremlin") {
		t.Errorf("%+v", done)
	}
}

// A statement that cannot be imported is refused with its reason, and the others go in.
func TestRefused(t *testing.T) {
	unknown, empty, undated := kremlinText(), kremlinText(), kremlinText()
	unknown.Side, empty.Text, undated.Published = "atlantis", " \n", "yesterday"
	_, done := imported(t, unknown, empty, undated, whiteHouseText())
	for i, want := range []string{"unknown side", "no text", "no date"} {
		if done[i].Fate != Refused || !strings.Contains(done[i].Problem, want) {
			t.Errorf("%+v, want %q", done[i], want)
		}
	}
	if done[3].Fate != NewCall {
		t.Errorf("%+v", done[3])
	}
}

func TestDryRunKeepsNothing(t *testing.T) {
	c, _ := imported(t)
	before, version := dumped(t, c), c.Version()
	done, err := c.Import(t.Context(), day, []Statement{kremlinText(), whiteHouseText()}, true)
	if err != nil || done[0].Fate != NewCall || done[1].Fate != Paired {
		t.Fatal(done, err)
	}
	if dumped(t, c) != before || c.Version() != version {
		t.Error("a rehearsal changed the corpus")
	}
}

func TestUndo(t *testing.T) {
	c, _ := imported(t)
	before := dumped(t, c)
	done := importAll(t, c, kremlinText(), whiteHouseText())
	taken, err := c.Undo(t.Context(), day, []int64{done[0].Entry, 99})
	if err != nil || !slices.Equal(taken, []int64{done[0].Entry}) {
		t.Fatal(taken, err)
	}
	alone, _ := imported(t, whiteHouseText())
	strip := func(s string) string { return strings.NewReplacer("-2'", "-1'").Replace(s) } // the numbers in the ids of sources
	if got, want := strip(dumped(t, c)), strip(dumped(t, alone)); got != want {
		t.Errorf("as if never imported (-), undone (+):\n%s", cmp.Diff(want, got))
	}
	if _, err := c.Undo(t.Context(), day, []int64{done[1].Entry}); err != nil {
		t.Fatal(err)
	}
	if got := dumped(t, c); got != before {
		t.Errorf("all undone (+):\n%s", cmp.Diff(before, got))
	}
	if again := importAll(t, c, kremlinText()); again[0].Fate != NewCall {
		t.Errorf("%+v", again)
	}
}

// The database is a cache: without it, the text and the log give the same corpus.
func TestTheDatabaseCanBeDeleted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "data", "corpus.db")
	log := &memoryLog{}
	reopen := func() *Corpus {
		c, err := Config{Text: smallText(t), File: file, Log: log}.Open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Close() })
		return c
	}
	c := reopen()
	importAll(t, c, kremlinText())
	importAll(t, c, whiteHouseText())
	want, version := dumped(t, c), c.Version()
	c.Close()
	if c = reopen(); dumped(t, c) != want || c.Version() != version {
		t.Error("opened again, it is another corpus")
	}
	c.Close()
	file = fileOf(file, schemaOf(smallText(t)))
	for _, end := range []string{"", "-wal", "-shm"} {
		os.Remove(file + end)
	}
	file = filepath.Join(filepath.Dir(file), "corpus.db")
	if c = reopen(); dumped(t, c) != want || c.Version() != version {
		t.Error("built again, it is another corpus")
	}
	c.Close()
	if err := os.WriteFile(fileOf(file, schemaOf(smallText(t))), []byte("no database"), 0o600); err != nil {
		t.Fatal(err)
	}
	if c = reopen(); dumped(t, c) != want {
		t.Error("a damaged file is not built again")
	}
}

// What one process imports, another one that runs on the same file answers from after a refresh.
func TestRefresh(t *testing.T) {
	file, log := filepath.Join(t.TempDir(), "corpus.db"), &memoryLog{}
	var both [2]*Corpus
	for i := range both {
		var err error
		if both[i], err = (Config{Text: smallText(t), File: file, Log: log}).Open(t.Context()); err != nil {
			t.Fatal(err)
		}
		defer both[i].Close()
	}
	importAll(t, both[0], kremlinText())
	if err := both[1].Refresh(context.Background()); err != nil {
		t.Fatal(err)
	}
	if both[0].Version() != both[1].Version() || dumped(t, both[0]) != dumped(t, both[1]) {
		t.Error("they differ")
	}
	if _, err := both[1].Undo(t.Context(), day, []int64{1}); err != nil {
		t.Fatal(err)
	}
	if err := both[0].Refresh(context.Background()); err != nil {
		t.Fatal(err)
	}
	if both[0].Version() != both[1].Version() || dumped(t, both[0]) != dumped(t, both[1]) {
		t.Error("they differ after an undo")
	}
}

// What people wrote about a statement stands, whatever becomes of its text.
func TestRevisionLeavesWhatPeopleWrote(t *testing.T) {
	c, _ := imported(t)
	before, _ := c.Tones(t.Context(), "", Scope{})
	points, _ := c.Points(t.Context(), Scope{})
	text := Statement{Side: "kremlin", URL: "https://office.example/1", Published: "2001-01-11", Lang: "ru",
		Text: "Состоялся откровенный разговор о положении на Украине. Обсуждались санкции."}
	done := importAll(t, c, text)
	if done[0].Fate != Attached || done[0].Call != "2001-01-10" {
		t.Fatalf("%+v", done)
	}
	if s, g := stateOf(t, c, "2001-01-10", "kremlin", "trade"); s != NotSaid || g != ByFullText {
		t.Errorf("trade: %s by %s", s, g)
	}
	text.Text = "Состоялся откровенный разговор о положении на Украине."
	if done = importAll(t, c, text); done[0].Fate != Revised {
		t.Fatalf("%+v", done)
	}
	if s, g := stateOf(t, c, "2001-01-10", "kremlin", "contacts"); s != NotHeld || g != ByBroad { // nobody but the program read the new text
		t.Errorf("contacts: %s by %s", s, g)
	}
	after, _ := c.Tones(t.Context(), "", Scope{})
	left, _ := c.Points(t.Context(), Scope{})
	if len(before) == 0 || len(after) < len(before) || len(left) < len(points) {
		t.Errorf("tones %d then %d, points %d then %d", len(before), len(after), len(points), len(left))
	}
	mentions, err := c.Mentions(t.Context(), Scope{Call: "2001-01-10", Sides: []string{"kremlin"}})
	if err != nil || len(mentions) != 2 {
		t.Errorf("%+v %v", mentions, err)
	}
}

// Statements that contradict each other are both kept: the length and the initiator, as each gives them. When one is
// revised so that they agree, the contradiction is gone.
func TestContradictionsAreKept(t *testing.T) {
	k, w := kremlinText(), whiteHouseText()
	k.Text += " The conversation lasted thirty minutes."
	w.Text += " The call lasted about one hour. The call took place at the initiative of the Russian side."
	c, done := imported(t, k, w)
	disputes, err := c.Disputes(t.Context(), Scope{Call: done[0].Call})
	if err != nil || len(disputes) != 2 || len(disputes[0].Views) != 2 || disputes[0].Kind != "number" || disputes[1].Kind != "initiator" {
		t.Fatalf("%+v %v", disputes, err)
	}
	w.Text = strings.Replace(w.Text, " The call took place at the initiative of the Russian side.", "", 1)
	w.Text = strings.Replace(w.Text, "about one hour", "35 minutes", 1)
	importAll(t, c, w)
	if disputes, err = c.Disputes(t.Context(), Scope{Call: done[0].Call}); err != nil || len(disputes) != 0 {
		t.Errorf("%+v %v", disputes, err)
	}
}

// A side's own country is what all its statements are of: that one does not name it is no omission.
func TestOwnCountry(t *testing.T) {
	w := whiteHouseText()
	k := kremlinText()
	c, done := imported(t, w, k)
	if s, g := stateOf(t, c, done[0].Call, "kremlin", "ukraine"); s != Said || g != ByMention {
		t.Errorf("%s by %s", s, g)
	}
	cell := Cell{Side: "kremlin", State: NotSaid, Ground: BySearch}
	if got := c.Unspoken(cell, "ukraine"); got.State != NotSaid {
		t.Errorf("Ukraine is not the Kremlin's own: %+v", got)
	}
	full, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	cell.Side = "ukraine-president"
	if got := full.Unspoken(cell, "ukraine"); got.State != NotHeld || got.Ground != ByBroad {
		t.Errorf("Ukraine's own: %+v", got)
	}
	if got := full.Unspoken(cell, "syria"); got.State != NotSaid {
		t.Errorf("Syria is not: %+v", got)
	}
}

// Of a text that is not whole, as it shows, no silence is claimed; of another text at its address, whole, it is.
func TestATextThatIsNotWholeClaimsNothing(t *testing.T) {
	whole := call3("kremlin", "2003-03-03", "Syria")
	cut := whole
	cut.Text += " <…>"
	c, done := imported(t, cut, call3("white-house", "2003-03-03", "Libya"))
	state := func() (kremlin, white Cell) {
		t.Helper()
		for _, topic := range []string{"libya", "syria"} {
			cells, err := c.Cells(t.Context(), Scope{Call: done[0].Call, Topic: topic})
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range cells {
				switch {
				case topic == "libya" && x.Side == "kremlin":
					kremlin = x
				case topic == "syria" && x.Side == "white-house":
					white = x
				}
			}
		}
		return kremlin, white
	}
	if k, w := state(); k.State != NotHeld || k.Ground != ByPartial || w.State != NotSaid {
		t.Errorf("%+v\n%+v", k, w)
	}
	importAll(t, c, whole)
	if k, w := state(); k.State != NotSaid || k.Ground != BySearch || w.State != NotSaid {
		t.Errorf("whole: %+v\n%+v", k, w)
	}
}

// The whole of a text that is held in part, at another address, takes its place.
func TestTheWholeTakesThePlaceOfThePart(t *testing.T) {
	whole := call3("kremlin", "2003-03-03", "Syria, and the means by which the two countries, their ministers and their ambassadors are to go on with the work that was begun in spring, in summer and in autumn of the year before, so that it may end well")
	part := whole
	part.Text += " <…>"
	whole.URL += "-whole"
	for _, together := range []bool{true, false} {
		c, done := imported(t, part)
		if together {
			c, done = imported(t, part, whole)
		} else {
			done = append(done, importAll(t, c, whole)...)
		}
		if done[1].Fate != Revised || done[1].Readout != done[0].Readout {
			t.Errorf("together %v: %+v", together, done)
		}
		revisions, err := c.Revisions(t.Context(), done[0].Call)
		if err != nil || len(revisions) != 1 {
			t.Errorf("together %v: %+v %v", together, revisions, err)
		}
		cells, err := c.Cells(t.Context(), Scope{Call: done[0].Call, Topic: "libya"})
		if err != nil || len(cells) != 1 || cells[0].State != NotSaid {
			t.Errorf("together %v: %+v %v", together, cells, err)
		}
		if again := importAll(t, c, part); again[0].Fate != Copy && again[0].Fate != Unchanged {
			t.Errorf("together %v: the part again: %+v", together, again)
		}
	}
}

// A text on which the reading breaks is kept, and nothing is claimed of it.
func TestAReadingThatBreaks(t *testing.T) {
	l := logged{st: call3("kremlin", "2003-03-03", "Syria")}
	l.read(nil) // there is nothing to index with
	if coverage, note := l.coverage(); !l.cut || l.report.Words == 0 || coverage != "partial" || note != unread {
		t.Errorf("%+v", l)
	}
}
