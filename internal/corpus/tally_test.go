package corpus

import (
	"database/sql"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/corpustest"
)

// changedCorpus has imported statements in any order, some of them with a second text.
func changedCorpus(t *testing.T, n int) *Corpus {
	t.Helper()
	c, err := Config{Text: shippedText(t), File: filepath.Join(t.TempDir(), "corpus.db"), Log: &corpustest.Log{}}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	all := synthetic(n)
	r := rand.New(rand.NewPCG(7, 7))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var second []Statement
	for _, s := range all[:n/5] {
		s.Text = strings.Replace(s.Text, "Ukraine", "Libya", 1) + " No mention of sanctions was made."
		second = append(second, s)
	}
	for some := range slices.Chunk(append(all, second...), n/3) {
		importAll(t, c, some...)
	}
	return c
}

// What is counted is what the states say, call by call: for every group of sides and any stretch of time.
func TestTalliesAgreeWithTheStates(t *testing.T) {
	c := changedCorpus(t, 300)
	hand := map[string]bool{}
	calls, err := c.Calls(t.Context(), CallFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, call := range calls {
		hand[call.ID] = call.ByHand
	}
	for _, topic := range []string{"ukraine", "sanctions", "libya", "minsk", "wildfires"} {
		cells, err := c.cells(t.Context(), Scope{Topic: topic})
		if err != nil {
			t.Fatal(err)
		}
		denials, err := c.denials(t.Context(), Scope{Topic: topic})
		if err != nil {
			t.Fatal(err)
		}
		for _, side := range []string{"", "kremlin", "white-house", "elysee", "united-states"} {
			for _, span := range [][2]string{{"", ""}, {"2014", ""}, {"2004-02-11", "2019-08-20"}, {"2010-01-01", "2010-12-31"}, {"2015-03-04", "2015-03-20"}, {"", "2008-06-30"}} {
				var sides []string
				if side != "" {
					sides = c.SidesOf(side)
				}
				since, until := span[0], span[1]
				if since == "2014" {
					since = "2014-01-01"
				}
				got, err := c.Tallied(t.Context(), topic, GroupOf(side, sides), since, until)
				if err != nil {
					t.Fatal(err)
				}
				want, named := count(cells, denials, hand, sides, since, until)
				got.classes = nil
				if diff := cmp.Diff(want, got, cmp.AllowUnexported(Tally{})); diff != "" {
					t.Errorf("%s by %q, %s to %s (-want +got):\n%s", topic, side, since, until, diff)
				}
				whole, err := c.Tallied(t.Context(), topic, GroupOf(side, sides), "", "")
				if err != nil {
					t.Fatal(err)
				}
				var listed []string
				page := Page{Since: since, Until: until, N: 7}
				for {
					some, err := c.Listed(t.Context(), topic, GroupOf(side, sides), whole, Named, page)
					if err != nil {
						t.Fatal(err)
					}
					for _, p := range some {
						listed = append(listed, p.Call)
					}
					if len(some) < 7 {
						break
					}
					page.After = some[6]
				}
				if diff := cmp.Diff(named, listed); diff != "" {
					t.Errorf("%s by %q, %s to %s: named (-want +got):\n%s", topic, side, since, until, diff)
				}
			}
		}
	}
}

// count counts from the states what a tally has, and lists where it is named.
func count(cells []Cell, denials []Denial, hand map[string]bool, sides []string, since, until string) (t Tally, named []string) {
	denied := map[string]bool{}
	for _, d := range denials {
		denied[d.Call] = true
	}
	for i := 0; i < len(cells); {
		j := i
		var spoke, name, left, said bool
		for ; j < len(cells) && cells[j].Call == cells[i].Call; j++ {
			x := cells[j]
			said = said || x.State == Said && !x.Doubtful
			if len(sides) == 0 || slices.Contains(sides, x.Side) {
				spoke, name, left = true, name || x.State == Said, left || x.Left()
			}
		}
		c := cells[i]
		i = j
		if hand[c.Call] || !spoke || since != "" && c.Date < since || until != "" && c.Date > until {
			continue
		}
		add := func(n *int, if_ bool) {
			if if_ {
				*n++
			}
		}
		listed := left && said || denied[c.Call]
		add(&t.Calls, true)
		add(&t.Named, name)
		add(&t.Left, left)
		add(&t.Quiet, left && !listed)
		add(&t.Plain, name && !listed)
		add(&t.Noted, said || denied[c.Call])
		if name {
			named = append(named, c.Call)
		}
	}
	return t, named
}

// The levels of tallies: a call's period in SQL, and between which numbers the periods lie.
var (
	periodsOfLevel = []string{"0", "CAST(substr(date, 1, 4) AS INTEGER)", "CAST(substr(date, 1, 4) || substr(date, 6, 2) AS INTEGER)"}
	levels         = [][]any{{0, 0}, {1, 9999}, {10000, 999999}}
)

// Every level of the tallies counts the rows that are listed.
func TestTalliesCountWhatIsListed(t *testing.T) {
	c := changedCorpus(t, 300)
	for level, period := range periodsOfLevel {
		diff, err := all(t.Context(), c, `SELECT * FROM (SELECT list, `+period+` p, class, count(*) n FROM listed GROUP BY 1, 2, 3
EXCEPT SELECT list, period, class, n FROM tallies WHERE period BETWEEN ?1 AND ?2)
UNION ALL SELECT * FROM (SELECT k.list, k.period, k.class, k.n FROM tallies k JOIN lists l ON l.id = k.list WHERE k.period BETWEEN ?1 AND ?2 AND k.n <> 0 AND l.topic NOT IN ('#with', '#form', '#day')
EXCEPT SELECT list, `+period+`, class, count(*) FROM listed GROUP BY 1, 2, 3)`, levels[level], func(r *sql.Rows, s *[4]string) error {
			return r.Scan(&s[0], &s[1], &s[2], &s[3])
		})
		if err != nil || len(diff) > 0 {
			t.Errorf("level %d: %v %q", level, err, diff)
		}
	}
}

// A person's calls are counted by year and month, as those of a day of any year are in all.
func TestCallsOfAPersonAreCountedByMonth(t *testing.T) {
	c := changedCorpus(t, 300)
	for level, period := range periodsOfLevel {
		diff, err := all(t.Context(), c, `WITH is_so AS (SELECT '#with' topic, person grp, `+period+` period, count(*) n FROM parties WHERE call NOT IN (SELECT call FROM hand) GROUP BY 2, 3
UNION ALL SELECT '#day', substr(date, 6), 0, count(*) FROM calls WHERE ?2 = 0 AND precision = 'day' AND id NOT IN (SELECT call FROM hand) GROUP BY 2),
told AS (SELECT l.topic, l.grp, k.period, k.n FROM lists l JOIN tallies k ON k.list = l.id WHERE k.period BETWEEN ?1 AND ?2 AND k.n <> 0 AND l.topic IN ('#with', '#day'))
SELECT * FROM (SELECT * FROM is_so EXCEPT SELECT * FROM told) UNION ALL SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM is_so)`, levels[level],
			func(r *sql.Rows, s *[4]string) error { return r.Scan(&s[0], &s[1], &s[2], &s[3]) })
		if err != nil || len(diff) > 0 {
			t.Errorf("level %d: %v %q", level, err, diff)
		}
	}
}

// However calls are counted, they are as many as are listed.
func TestCallsAreCounted(t *testing.T) {
	c := changedCorpus(t, 300)
	for _, f := range []CallFilter{{}, {Person: "erdogan"}, {Person: "trump"}, {Since: "2014-01-01", Until: "2014-12-31"}, {Since: "2017-01-28"}, {Until: "2003-05-09"},
		{MonthDay: "05-09"}, {Imported: [2]int64{20, 90}}, {Imported: [2]int64{20, 90}, Person: "erdogan"}, {Person: "putin", Since: "2015-01-01", Until: "2016-06-06"},
		{Person: "putin", Since: "2011-03-02", Until: "2013-05-02"}, {Person: "trump", Since: "2017-01-28"}, {Person: "putin", Until: "2016-03-15"}, {Person: "erdogan", Since: "2014-03-02", Until: "2014-03-03"},
		{MonthDay: "03-02"}, {MonthDay: "01-28"}, {Person: "trump", MonthDay: "01-28"}, {Person: "putin", MonthDay: "03-02"}, {Person: "nobody", MonthDay: "03-02"},
		{Person: "putin", MonthDay: "03-02", Since: "2010-03-01", Until: "2014-12-31"}, {MonthDay: "03-02", Since: "2010-03-01"},
		{Person: "putin", With: "erdogan"}, {Person: "erdogan", With: "putin"}, {Person: "trump", With: "putin"}, {Person: "putin", With: "trump", Since: "2017-01-28", Until: "2022-03-02", Within: true},
		{Person: "putin", With: "nobody"}, {With: "erdogan"}, {Imported: [2]int64{20, 90}, Person: "erdogan", With: "putin"}, {Person: "putin", With: "erdogan", MonthDay: "03-02"},
		{Since: "2022-03-02", Until: "2022-03-02", Within: true}, {Since: "2025-02-01", Until: "2025-02-28", Within: true}} {
		held, claimed, err := c.CountCalls(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		calls, err := c.Calls(t.Context(), f)
		if err != nil || held+claimed != len(calls) {
			t.Errorf("%+v: %d held and %d claimed, %d listed (%v)", f, held, claimed, len(calls), err)
		}
		for _, x := range calls {
			if f.With != "" && !slices.Contains(x.People, f.With) || f.Within && x.Until > f.Until {
				t.Errorf("%+v chooses %s, %s to %s, with %s", f, x.ID, x.Date, x.Until, x.People)
			}
		}
		paged := f
		paged.Limit = 7
		var ids, whole []string
		for {
			some, err := c.Calls(t.Context(), paged)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range some {
				ids = append(ids, x.ID)
			}
			if len(some) < 7 {
				break
			}
			paged.After = some[6].ID
		}
		for _, x := range calls {
			whole = append(whole, x.ID)
		}
		if diff := cmp.Diff(whole, ids); diff != "" {
			t.Errorf("%+v: in pages (+):\n%s", f, diff)
		}
	}
}

func TestStretchesAreCut(t *testing.T) {
	for _, tt := range []struct{ since, until, years, months, days string }{
		{"2017-01-01", "2017-12-31", "2017-2017", "", ""},
		{"2017-01-20", "2021-01-19", "2018-2020", "2017-02-2017-12", "2017-01-20-2017-01-31 2021-01-01-2021-01-19"},
		{"2017-02-03", "2017-02-20", "", "", "2017-02-03-2017-02-20"},
		{"2017-02-03", "2017-03-20", "", "", "2017-02-03-2017-03-20"},
		{"2017-02-01", "2017-04-30", "", "2017-02-2017-04", ""},
		{"0000-01-01", "2008-06-30", "0000-2007", "2008-01-2008-06", ""},
		{"2014-01-01", "9999-12-31", "2014-9999", "", ""},
		{"2018-01-01", "2017-01-01", "", "", ""},
	} {
		p := cut(tt.since, tt.until)
		write := func(some [][2]string) string {
			var out []string
			for _, s := range some {
				out = append(out, s[0]+"-"+s[1])
			}
			return strings.Join(out, " ")
		}
		if write(p.years) != tt.years || write(p.months) != tt.months || write(p.days) != tt.days {
			t.Errorf("%s to %s: years %q, months %q, days %q", tt.since, tt.until, write(p.years), write(p.months), write(p.days))
		}
	}
}

// No day of a stretch is counted twice, and none is left out, whatever is counted whole.
func TestNoDayOfAStretchIsMissed(t *testing.T) {
	first := time.Date(2015, 12, 1, 0, 0, 0, 0, time.UTC)
	for from := range 120 {
		for n := 0; n < 900; n += 1 + n/7 {
			since, until := first.AddDate(0, 0, from).Format(time.DateOnly), first.AddDate(0, 0, from+n).Format(time.DateOnly)
			p, less := cut(since, until).nearer()
			if len(p.years) > 1 || len(p.months) > 4 || len(p.days) > 2 || len(less) > 2 {
				t.Fatalf("%s to %s: %v less %v", since, until, p, less)
			}
			for i := -40; i < n+40; i++ {
				day := first.AddDate(0, 0, from+i).Format(time.DateOnly)
				times, want := 0, 0
				for _, part := range []struct {
					of  [][2]string
					by  int
					cut int
				}{{p.years, 1, 4}, {p.months, 1, 7}, {p.days, 1, 10}, {less, -1, 10}} {
					for _, x := range part.of {
						if k := day[:part.cut]; x[0] <= k && k <= x[1] {
							times += part.by
						}
					}
				}
				if since <= day && day <= until {
					want = 1
				}
				if times != want {
					t.Fatalf("%s to %s: %s is counted %d times: %v less %v", since, until, day, times, p, less)
				}
			}
		}
	}
}
