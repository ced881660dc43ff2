package corpus

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// An earlier text that comes again changes nothing, at its own address and at a mirror's.
func TestAnEarlierTextAgain(t *testing.T) {
	old, w := kremlinText(), whiteHouseText()
	now, broken, elsewhere := old, old, old
	now.Text = strings.Replace(old.Text, " Vladimir Putin called for lifting the sanctions.", "", 1)
	broken.Text = strings.ReplaceAll(old.Text, "\n", "\n\n")
	elsewhere.URL = "http://special.kremlin.example/1"
	c, done := imported(t, old, w)
	if again := importAll(t, c, now); again[0].Fate != Revised {
		t.Fatalf("%+v", again)
	}
	last := c.Newest()
	for name, again := range map[string][]Imported{"alone": importAll(t, c, old), "with its pair": importAll(t, c, w, old, now), "with other line breaks": importAll(t, c, broken)} {
		if slices.ContainsFunc(again, func(d Imported) bool { return d.Fate != Unchanged }) {
			t.Errorf("%s: %+v", name, again)
		}
	}
	if s, _ := stateOf(t, c, done[0].Call, "kremlin", "sanctions"); s != NotSaid || c.Newest() != last {
		t.Errorf("sanctions are %s, entry %d then %d", s, last, c.Newest())
	}
	again := importAll(t, c, elsewhere)
	if again[0].Fate != Copy || again[0].Remark != "the words of an earlier text of the statement held at http://kremlin.example/1: passed over" {
		t.Errorf("an earlier text at another address: %+v", again)
	}
	builtAnew(t, c)
	all, done := imported(t, old, now, old, elsewhere)
	if all.Counts()["texts"] != 1 || done[1].Fate != Revised || done[2].Fate != Unchanged || done[3].Fate != Copy {
		t.Errorf("in one import: %+v", done)
	}
}

// Of two processes that import the same, or an earlier text, the second changes nothing: the log has it twice.
func TestTheLogHasItTwice(t *testing.T) {
	now := kremlinText()
	now.Text += " They spoke of Iran."
	c, done := imported(t, kremlinText(), now)
	bodies := [][]byte{}
	if err := c.log.Each(t.Context(), 0, func(_ int64, _ time.Time, _ string, body []byte) error {
		bodies = append(bodies, slices.Clone(body))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.log.Append(t.Context(), day, kindStatement, bodies); err != nil {
		t.Fatal(err)
	}
	if err := c.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	revisions, err := c.Revisions(t.Context(), done[0].Call)
	if err != nil || len(revisions) != 1 || c.Counts()["entries"] != 2 {
		t.Errorf("%+v %v %v", revisions, c.Counts(), err)
	}
	builtAnew(t, c)
}

// A mirror of a statement is no second call, though some words or a name's letters differ; it is told which. What differs more does not
// fall together, nor do short ones.
func TestAlmostTheSameWords(t *testing.T) {
	long := whiteHouseText()
	long.Text += " They agreed that the cooperation of their governments in the fight against terrorism must go on, and that their ministers meet again in the autumn, in the capital of the Russian Federation."
	mirror := func(old, new string) Statement {
		s := long
		s.URL = "https://mirror.example/1"
		s.Text = strings.Replace(s.Text, old, new, 1)
		return s
	}
	retitled := mirror("George Bush spoke", "George BUSH spoke")
	retitled.Title = strings.ToUpper(long.Title)
	short := whiteHouseText()
	short.URL, short.Text = "https://mirror.example/1", strings.Replace(short.Text, "Ukraine", "Libya", 1)
	other := long
	other.URL, other.Title = "https://whitehouse.example/2", "Readout of President Bush's Call with President Chirac of France"
	other.Text = strings.Replace(long.Text, "President Vladimir Putin of Russia", "President Jacques Chirac of France", 1)
	for _, tt := range []struct {
		name        string
		first, then Statement
		fate        Fate
		remark      string
	}{
		{"the same", long, mirror("", ""), Copy, ""},
		{"one word", long, mirror("autumn", "fall"), Copy, "almost the same words as the statement held at https://whitehouse.example/1: passed over"},
		{"letters", long, retitled, Copy, "almost the same words as the statement held at https://whitehouse.example/1: passed over"},
		{"a sentence less", long, mirror(" They agreed that the cooperation of their governments in the fight against terrorism must go on, and", " They said"), NewCall, ""},
		{"another day", long, func() Statement { s := mirror("autumn", "fall"); s.Published = "2003-06-02"; return s }(), NewCall, ""},
		{"another short one", whiteHouseText(), short, NewCall, ""},
		{"the same on another's call", long, other, NewCall, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, apart := range []bool{false, true} {
				var c *Corpus
				var done []Imported
				if apart {
					c, done = imported(t, tt.first)
					done = append(done, importAll(t, c, tt.then)...)
				} else {
					c, done = imported(t, tt.first, tt.then)
				}
				if done[1].Fate != tt.fate || done[1].Remark != tt.remark {
					t.Errorf("apart %v: %+v", apart, done[1])
				}
				if again := importAll(t, c, tt.first, tt.then); again[0].Fate != Unchanged || again[1].Fate != Unchanged {
					t.Errorf("again: %+v", again)
				}
				builtAnew(t, c)
			}
		})
	}
}

// A mirror whose people are read otherwise, or that names none, is one still when title and words are the same.
func TestMirrorOfOtherPeople(t *testing.T) {
	first := Statement{Side: "white-house", URL: "https://whitehouse.example/1", Published: "2003-06-01", Lang: "en", Title: "Statement on the Fight against Terrorism",
		Text: "The fight against terrorism goes on, and the government will not rest until those who plan attacks are found, and brought before a court, wherever they hide, and however long that takes."}
	mirror := first
	mirror.URL, mirror.Text = "https://mirror.example/1", strings.Replace(first.Text, "terrorism", "Terrorism", 1)
	untitled := mirror
	untitled.URL, untitled.Title = "https://mirror.example/2", "Another statement"
	for _, apart := range []bool{false, true} {
		c, done := imported(t, first)
		if apart {
			done = append(done, importAll(t, c, mirror)...)
			done = append(done, importAll(t, c, untitled)...)
		} else {
			c, done = imported(t, first, mirror, untitled)
		}
		if done[1].Fate != Copy || done[1].Call != done[0].Call || done[1].Remark == "" || done[2].Fate != NewCall {
			t.Errorf("apart %v: %+v", apart, done)
		}
		builtAnew(t, c)
	}
}

// A text that comes nearly the same as one held without an address does not lend it its own.
func TestAlmostWithoutAnAddress(t *testing.T) {
	bare, other := kremlinText(), kremlinText()
	bare.URL, other.Text = "", strings.Replace(other.Text, "constructive", "productive", 1)
	c, done := imported(t, bare, other)
	if done[1].Fate != Copy || !strings.Contains(done[1].Remark, "without an address as "+done[0].Readout) {
		t.Errorf("%+v", done)
	}
	if again := importAll(t, c, bare, other); again[0].Fate != Unchanged || again[1].Fate != Unchanged {
		t.Errorf("%+v", again)
	}
}

// builtAnew compares a corpus with one that is built from its log, which it returns.
func builtAnew(t *testing.T, c *Corpus) *Corpus {
	t.Helper()
	anew, err := Config{Text: smallText(t), Log: c.log}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { anew.Close() })
	if diff := cmp.Diff(dumped(t, anew), dumped(t, c)); diff != "" {
		t.Errorf("(-built anew +as it grew):\n%s", diff)
	}
	if diff := cmp.Diff(anew.Counts(), c.Counts()); diff != "" {
		t.Errorf("counts (-built anew +as it grew):\n%s", diff)
	}
	return anew
}

// Who was made known by a statement is told with it, once.
func TestNewPeople(t *testing.T) {
	s := kremlinText()
	s.URL, s.Title = "http://kremlin.example/2", "Telephone conversation with President of Turkey Recep Tayyip Erdogan"
	s.Text = "Vladimir Putin had a telephone conversation with President of Turkey Recep Tayyip Erdogan. They discussed Syria."
	next := s
	next.URL, next.Published = "http://kremlin.example/3", "2003-07-02"
	_, done := imported(t, kremlinText(), s, next)
	if len(done[0].New) != 0 || !slices.Equal(done[1].New, []string{"Recep Tayyip Erdogan (President of Turkey)"}) || len(done[2].New) != 0 {
		t.Errorf("%q %q %q", done[0].New, done[1].New, done[2].New)
	}
}

// A statement whose text was changed to almost the words of another one stays when it is paired anew.
func TestWhatIsHeldIsNoCopy(t *testing.T) {
	k3, k4, e3 := call3("kremlin", "2003-03-03", "Syria"), call3("kremlin", "2003-03-04", "Libya"), call3("white-house", "2003-03-03", "Syria")
	k4.Text += " They agreed that the cooperation of their governments in the fight against terrorism must go on, and that their ministers meet again in the autumn."
	second := call3("kremlin", "2003-03-04", "Iran")
	changed := second
	changed.Text = strings.Replace(k4.Text, "autumn", "fall", 1)
	c, done := imported(t, e3)
	for _, s := range []Statement{k4, second, changed, k3} {
		done = append(done, importAll(t, c, s)...)
	}
	if done[1].Fate != Paired || done[2].Fate != NewCall || done[3].Fate != Revised || done[4].Fate != Paired || c.Counts()["texts"] != 4 {
		t.Errorf("%+v %v", done, c.Counts())
	}
	builtAnew(t, c)
}
