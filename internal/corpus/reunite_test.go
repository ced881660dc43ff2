package corpus

import (
	"database/sql"
	"fmt"
	"github.com/google/go-cmp/cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// call3 is a statement on a call between Putin and Bush, by one of their sides.
func call3(side, published, about string) Statement {
	s := Statement{Side: side, URL: "https://" + side + ".example/" + published + "-" + about, Published: published, Lang: "en"}
	switch side {
	case "kremlin":
		s.Title = "Telephone conversation with President of the United States George Bush"
		s.Text = "Vladimir Putin had a telephone conversation with President of the United States George Bush. They discussed " + about + "."
	case "white-house":
		s.Title = "Readout of President Bush's Call with President Putin of Russia"
		s.Text = "President George Bush spoke by phone with President Vladimir Putin of Russia. They spoke about " + about + "."
	}
	return s
}

// calls3 are the calls of a corpus as their statements' sides and addresses.
func calls3(t *testing.T, c *Corpus) string {
	t.Helper()
	rows, err := all(t.Context(), c, "SELECT group_concat(substr(r.url, 9), ' ' ORDER BY r.url) AS those FROM readouts r WHERE r.call LIKE '2003-%' GROUP BY r.call ORDER BY those", nil,
		func(r *sql.Rows, s *string) error { return r.Scan(s) })
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(rows, "\n")
}

// In whatever order they come, in one import or each in its own, statements end in the call that they are nearest to.
func TestOrderDoesNotMatter(t *testing.T) {
	k3, k4, e3, e4 := call3("kremlin", "2003-03-03", "Syria"), call3("kremlin", "2003-03-04", "Libya"), call3("white-house", "2003-03-03", "Syria"), call3("white-house", "2003-03-04", "Libya")
	k2 := call3("kremlin", "2003-03-02", "Iran")
	for name, set := range map[string][]Statement{
		"two days, both sides":            {k3, k4, e3, e4},
		"two of one side, one the other":  {k3, k4, e3},
		"the other's is of the later day": {k3, k4, e4},
		"five":                            {k2, k3, k4, e3, e4},
	} {
		t.Run(name, func(t *testing.T) {
			want := ""
			permute(set, func(some []Statement) {
				for _, apart := range []bool{false, true} {
					c, done := imported(t)
					if apart {
						for _, s := range some {
							done = append(done, importAll(t, c, s)...)
						}
					} else {
						done = importAll(t, c, some...)
					}
					got := calls3(t, c)
					var order []string
					for i, s := range some {
						order = append(order, fmt.Sprintf("%s %s %s", s.Side, s.Published, done[i].Fate))
					}
					if want == "" {
						want = got
					} else if got != want {
						t.Errorf("%v, apart %v:\n%s\nwant\n%s", order, apart, got, want)
					}
					if err := c.Close(); err != nil {
						t.Error(err)
					}
				}
			})
			t.Log(want)
		})
	}
}

func permute(some []Statement, f func([]Statement)) {
	var step func(done, left []Statement)
	step = func(done, left []Statement) {
		if len(left) == 0 {
			f(done)
		}
		for i := range left {
			step(append(slices.Clone(done), left[i]), slices.Delete(slices.Clone(left), i, i+1))
		}
	}
	step(nil, some)
}

// An import tells what became of a statement that was there before and is paired anew; one that stays where it was is not told of.
func TestImportTellsWhatItMoved(t *testing.T) {
	k3, k4, e3, e4 := call3("kremlin", "2003-03-03", "Syria"), call3("kremlin", "2003-03-04", "Libya"), call3("white-house", "2003-03-03", "Syria"), call3("white-house", "2003-03-04", "Libya")
	c, _ := imported(t, e3, k4)
	dry, err := c.Import(t.Context(), day, []Statement{k3, e4}, true)
	if err != nil {
		t.Fatal(err)
	}
	done := importAll(t, c, k3, e4)
	for i, d := range [][]Imported{dry, done} {
		if len(d[0].Moved) != 1 || d[0].Moved[0].Entry != 2 || !strings.HasSuffix(d[0].Moved[0].Readout, "/kremlin") || d[0].Moved[0].Call == d[0].Call || len(d[1].Moved) != 0 {
			t.Errorf("%d: %+v", i, d)
		}
	}
	if done[0].Moved[0].Call != done[1].Call {
		t.Errorf("%+v", done)
	}
}

// Statements that were published within hours of each other stay together over midnight, whatever else is of the next day; one
// that could be of two calls stands alone.
func TestHoursTell(t *testing.T) {
	w3, k4, w4 := call3("white-house", "2003-03-03", "Syria"), call3("kremlin", "2003-03-04", "Syria"), call3("white-house", "2003-03-04", "Libya")
	w3.Published, k4.Published, w4.Published = "2003-03-03T18:00:00-05:00", "2003-03-04T01:30:00+03:00", "2003-03-04T15:00:00-05:00"
	c, done := imported(t, w3, k4, w4)
	if done[1].Call != done[0].Call || done[2].Fate != NewCall {
		t.Errorf("%+v\n%s", done, calls3(t, c))
	}
	c, done = imported(t, w3, w4, k4)
	if done[2].Fate != Ambiguous {
		t.Errorf("%+v\n%s", done, calls3(t, c))
	}
}

// Many statements of a few days, one import each: the corpus grows as it is built anew, and every entry is there once.
func TestManyReunions(t *testing.T) {
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 432))
		c, _ := imported(t)
		for i := range 25 {
			s := call3([]string{"kremlin", "white-house"}[r.IntN(2)], fmt.Sprintf("2003-03-%02d", 3+r.IntN(7)), fmt.Sprintf("matter %d of many, which is told in words of its own", i))
			importAll(t, c, s)
		}
		t.Log("seed", seed)
		anew := builtAnew(t, c)
		n, err := c.count(t.Context(), "SELECT count(*) FROM entries")
		if err != nil || n != c.Counts()["entries"] || n != anew.Counts()["entries"] {
			t.Errorf("seed %d: %d entries, counted %d and %d; %v", seed, n, c.Counts()["entries"], anew.Counts()["entries"], err)
		}
	}
}

// What was paired anew leaves nothing behind: all tables are as if the log were applied from the start, with former texts too.
func TestNothingIsLeftBehind(t *testing.T) {
	k3, k4, e3 := call3("kremlin", "2003-03-03", "Syria"), call3("kremlin", "2003-03-04", "Libya"), call3("white-house", "2003-03-03", "Syria")
	k4.Text += " They agreed to lift the sanctions. The conversation lasted 40 minutes and was frank. Terrorism was not discussed."
	changed := k4
	changed.Text += " They spoke of Ukraine."
	c, done := imported(t, e3)
	for _, s := range []Statement{k4, changed, k3} {
		done = append(done, importAll(t, c, s)...)
	}
	if done[1].Fate != Paired || done[2].Fate != Revised || done[3].Fate != Paired {
		t.Fatalf("%+v", done)
	}
	state := builtAnew(t, c)
	for _, table := range []string{"accounts", "states", "told", "listed", "tallies", "entries", "revisions", "parties", "call_people", "terms WHERE docs <> 0"} {
		var both [2]string
		for i, of := range []*Corpus{state, c} {
			tx, err := of.base().BeginTx(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			both[i] = rowsOf(t, tx, table)
			if err := tx.Rollback(); err != nil {
				t.Error(err)
			}
		}
		if both[0] == "" && table != "revisions" || both[0] != both[1] {
			t.Errorf("%s:\n%s", table, cmp.Diff(both[0], both[1]))
		}
	}
	revisions, err := c.Revisions(t.Context(), "2003-03-04-bush")
	if err != nil || len(revisions) != 1 || len(revisions[0].Come) != 1 {
		t.Errorf("%+v %v", revisions, err)
	}
	for _, word := range []string{"libya", "frank", "syria"} {
		was, err := state.Search(t.Context(), ParseQuery(word), Scope{}, 0, 10)
		if err != nil {
			t.Fatal(err)
		}
		is, err := c.Search(t.Context(), ParseQuery(word), Scope{}, 0, 10)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(was, is); diff != "" || len(is.Hits) == 0 {
			t.Errorf("search %s (-built anew +as it grew):\n%s", word, diff)
		}
	}
}
