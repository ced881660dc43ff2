package corpus

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCallFilter(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct {
		name string
		f    CallFilter
		want string
	}{
		{"a day", CallFilter{Since: "2017-01-28", Until: "2017-01-28"}, "2017-01-28"},
		{"a day in Moscow", CallFilter{Since: "2017-04-04", Until: "2017-04-04"}, "2017-04-03"},
		{"no call that day", CallFilter{Since: "2017-01-29", Until: "2017-01-29"}, ""},
		{"a month", CallFilter{Since: "2017-12-01", Until: "2017-12-31"}, "2017-12-14 2017-12-17"},
		{"a range that overlaps", CallFilter{Since: "2022-01-01", Until: "2022-12-31"}, "denied-2021"},
		{"and did not take place", CallFilter{Since: "2022-01-01", Until: "2022-12-31", Held: true}, ""},
		{"a day of any year", CallFilter{MonthDay: "12-29"}, "2019-12-29 2025-12-29"},
		{"a day of any year, in Moscow", CallFilter{MonthDay: "08-19"}, "2025-08-18"},
		{"the first of February is not all of it", CallFilter{MonthDay: "02-01"}, ""},
		{"a person", CallFilter{Person: "salman"}, "2020-04-09 2020-04-12"},
		{"a person and a date", CallFilter{Person: "salman", Since: "2020-04-11"}, "2020-04-12"},
		{"nobody", CallFilter{Person: "biden"}, ""},
		{"the first two", CallFilter{Limit: 2}, "2016-11-14 2017-01-28"},
		{"after one", CallFilter{After: "2017-01-28", Limit: 2}, "2017-04-03 2017-05-02"},
		{"after the last", CallFilter{After: "2026-04-29"}, ""},
		{"after what is not there", CallFilter{After: "1999-01-01"}, ""},
		{"the last of all", CallFilter{Since: "2026-04-29"}, "2026-04-29"},
		{"before all", CallFilter{Until: "2016-11-13"}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(ids(must[[]Call](t)(c.Calls(context.Background(), tt.f))), " "); got != tt.want {
				t.Errorf("Calls(%+v) = %q, want %q", tt.f, got, tt.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct{ date, before, after string }{
		{"2016-11-13", "", "2016-11-14"},
		{"2016-11-14", "", "2017-01-28"}, // the day itself is neither
		{"2017-03-01", "2017-01-28", "2017-04-03"},
		{"2024-11-07", "2020-07-23", "2025-02-12"}, // what was denied is no neighbour
		{"2026-04-29", "2026-03-09", ""},
		{"2030-01-01", "2026-04-29", ""},
	} {
		before, after, err := c.Nearest(context.Background(), tt.date)
		if err != nil {
			t.Fatal(err)
		}
		var got [2]string
		for i, call := range []*Call{before, after} {
			if call != nil {
				got[i] = call.ID
			}
		}
		if got != [2]string{tt.before, tt.after} {
			t.Errorf("Nearest(%s) = %q, want %q and %q", tt.date, got, tt.before, tt.after)
		}
	}
}

func TestEdge(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	if first, last := must[Call](t)(c.Edge(ctx, false)), must[Call](t)(c.Edge(ctx, true)); first.ID != "2016-11-14" || last.ID != "2026-04-29" {
		t.Errorf("from %s to %s", first.ID, last.ID)
	}
	// The small corpus ends with a call that was denied, and it is not the last.
	if last := must[Call](t)(open(t, smallText(t)).Edge(ctx, true)); last.ID != "2001-06-16" {
		t.Errorf("last %s", last.ID)
	}
}

func TestNotFound(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	_, call := c.Call(ctx, "2017-01-29")
	_, source := c.Source(ctx, "nobody")
	nothing := strings.NewReplacer("'held', 'phone', 1", "'denied', 'contact', NULL").Replace(smallText(t))
	_, edge := open(t, nothing).Edge(ctx, false)
	for want, err := range map[string]error{`Call("2017-01-29"): not in the corpus`: call, `Source("nobody"): not in the corpus`: source,
		"Edge(false): not in the corpus": edge} {
		if !errors.Is(err, ErrNotFound) || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	// A source that is there is the same twice.
	one, two := must[Source](t)(c.Source(ctx, "kremlin-60469")), must[Source](t)(c.Source(ctx, "kremlin-60469"))
	if one != two || one.ID != "kremlin-60469" || one.Kind != "official" || !strings.HasPrefix(one.URL, "http") {
		t.Errorf("%+v, %+v", one, two)
	}
}

// A row is what every fact can be asked by.
type fact struct {
	call, topic, side, date string
	cites                   Cites
	text                    string
}

// queries are all that take a scope, in one form. Those without a topic or a side leave it out of the scope.
type query struct {
	name        string
	topic, side bool
	ask         func(context.Context, *Corpus, Scope) ([]fact, error)
	rows        string // of the corpus text
}

func facts[T any](v []T, err error, of func(T) fact) ([]fact, error) {
	var out []fact
	for _, x := range v {
		f := of(x)
		f.text = fmt.Sprintf("%+v", x)
		out = append(out, f)
	}
	return out, err
}

// call is the call of a readout's id.
func callOf(readout string) (call, side string) {
	call, side, _ = strings.Cut(readout, "/")
	for _, s := range []string{"kremlin", "white-house", "trump-transition"} {
		if strings.HasPrefix(side, s) {
			side = s
		}
	}
	return call, side
}

func queries() []query {
	return []query{
		{"Readouts", false, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Readouts(ctx, s)
			return facts(v, err, func(r Readout) fact { return fact{call: r.Call, side: r.Side, cites: r.Cites} })
		}, "readouts"},
		{"Mentions", true, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Mentions(ctx, s)
			return facts(v, err, func(r Mention) fact { return fact{call: r.Call, side: r.Side, topic: r.Topic, cites: r.Cites} })
		}, "mentions"},
		{"Passages", false, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Passages(ctx, s)
			return facts(v, err, func(r Passage) fact {
				call, side := callOf(r.Readout)
				return fact{call: call, side: side, cites: r.Cites}
			})
		}, "passages"},
		{"Silences", true, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Silences(ctx, s)
			return facts(v, err, func(r Silence) fact { return fact{call: r.Call, side: r.Side, topic: r.Topic, cites: r.Cites} })
		}, "silences"},
		{"Denials", true, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Denials(ctx, s)
			return facts(v, err, func(r Denial) fact { return fact{call: r.Call, side: r.Side, topic: r.Topic, cites: r.Cites} })
		}, "denials"},
		{"Tones", false, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Tones(ctx, "", s)
			return facts(v, err, func(r Tone) fact { return fact{call: r.Call, side: r.Side, date: r.Date, cites: r.Cites} })
		}, "tones"},
		{"Points", false, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Points(ctx, s)
			return facts(v, err, func(r Point) fact {
				call, _ := callOf(r.Readout)
				return fact{call: call, side: r.Side, cites: r.Cites}
			})
		}, "points"},
		{"Claims", false, false, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Claims(ctx, s)
			return facts(v, err, func(r Claim) fact { return fact{call: r.Call, cites: r.Cites} })
		}, "claims"},
		{"Disputes", true, false, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Disputes(ctx, s)
			return facts(v, err, func(r Dispute) fact {
				if len(r.Views) < 2 {
					return fact{call: r.Call, topic: r.Topic}
				}
				return fact{call: r.Call, topic: r.Topic, cites: r.Views[1].Cites}
			})
		}, "disputes"},
		{"Readings", true, false, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Readings(ctx, s)
			return facts(v, err, func(r Interpretation) fact { return fact{call: r.Call, topic: r.Topic, cites: r.Cites} })
		}, "readings"},
		{"Remarks", false, false, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Remarks(ctx, s)
			return facts(v, err, func(r Remark) fact { return fact{call: r.Call, cites: r.Cites} })
		}, "notes"},
		{"Cells", true, true, func(ctx context.Context, c *Corpus, s Scope) ([]fact, error) {
			v, err := c.Cells(ctx, s)
			return facts(v, err, func(r Cell) fact {
				return fact{call: r.Call, side: r.Side, topic: r.Topic, date: r.Date, cites: Cites{"-"}}
			})
		}, ""},
	}
}

// Every query returns all rows without a scope, in order of date, each with a source that is there; and with a scope those
// of them that lie in it, in the same order.
func TestScopes(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	dates := map[string]string{}
	for _, call := range must[[]Call](t)(c.Calls(ctx, CallFilter{})) {
		dates[call.ID] = call.Date
	}
	for _, q := range queries() {
		everything := must[[]fact](t)(q.ask(ctx, c, Scope{}))
		if q.rows != "" && len(everything) != c.Counts()[q.rows] {
			t.Errorf("%s: %d rows of %d", q.name, len(everything), c.Counts()[q.rows])
		}
		last := ""
		for i := range everything {
			f := &everything[i]
			if f.date == "" {
				f.date = dates[f.call]
			}
			if f.date == "" || f.date != dates[f.call] || f.date < last {
				t.Errorf("%s: %s of %q after %s", q.name, f.date, f.call, last)
			}
			last = f.date
			for _, id := range f.cites {
				if _, err := c.Source(ctx, id); err != nil && id != "-" {
					t.Errorf("%s: %s: %v", q.name, f.text, err)
				}
			}
			if len(f.cites) == 0 {
				t.Errorf("%s: without a source: %s", q.name, f.text)
			}
		}
		for _, s := range []Scope{
			{Call: "2017-01-28"}, {Call: "2025-05-19"}, {Call: "nothing"},
			{Topic: "ukraine"}, {Topic: "sanctions"},
			{Sides: []string{"kremlin"}}, {Sides: []string{"white-house", "trump-transition"}}, {Sides: []string{"nobody"}},
			{Since: "2017-01-28"}, {Since: "2017-01-29"}, {Until: "2017-01-28"}, {Until: "2017-01-27"},
			{Since: "2019-01-01", Until: "2020-12-31"}, {Since: "2020-12-31", Until: "2019-01-01"},
			{Call: "2019-05-03", Topic: "sanctions", Sides: []string{"kremlin"}, Since: "2019-05-03", Until: "2019-05-03"},
			{Topic: "ukraine", Sides: []string{"kremlin"}, Since: "2025-01-01"},
		} {
			if q.name == "Cells" && s.Topic != "" {
				continue // of a topic it has more than without: see TestCells
			}
			var want []string
			for _, f := range everything {
				if (s.Call == "" || f.call == s.Call) && (s.Topic == "" || !q.topic || f.topic == s.Topic) &&
					(len(s.Sides) == 0 || !q.side || slices.Contains(s.Sides, f.side)) &&
					(s.Since == "" || f.date >= s.Since) && (s.Until == "" || f.date <= s.Until) {
					want = append(want, f.text)
				}
			}
			var got []string
			for _, f := range must[[]fact](t)(q.ask(ctx, c, s)) {
				got = append(got, f.text)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s(%+v): %d rows, want %d (-want +got):\n%s", q.name, s, len(got), len(want), diff)
			}
		}
	}
}

// Of a topic there is a cell for every side that spoke in every call; of a call, the topics of which a row speaks.
func TestCells(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	type spoke struct{ call, side string }
	want := map[spoke]bool{}
	for _, r := range must[[]Readout](t)(c.Readouts(ctx, Scope{})) {
		want[spoke{r.Call, r.Side}] = true
	}
	for _, topic := range []string{"ukraine", "bounties", "crimea"} {
		got := map[spoke]bool{}
		for _, cell := range must[[]Cell](t)(c.Cells(ctx, Scope{Topic: topic})) {
			if got[spoke{cell.Call, cell.Side}] || cell.Topic != topic {
				t.Errorf("%+v stands twice or is of another topic", cell)
			}
			got[spoke{cell.Call, cell.Side}] = true
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(spoke{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", topic, diff)
		}
	}
	topics := map[string]bool{}
	for _, cell := range must[[]Cell](t)(c.Cells(ctx, Scope{Call: "2017-01-28"})) {
		topics[cell.Topic] = true
	}
	if !topics["ukraine"] || !topics["election-interference"] || topics["bounties"] {
		t.Errorf("topics of 2017-01-28: %v", sorted(topics))
	}
	n := must[map[string]int](t)(c.CallsNaming(ctx))
	calls := map[string]bool{}
	for _, cell := range must[[]Cell](t)(c.Cells(ctx, Scope{Topic: "sanctions"})) {
		if cell.State == Said {
			calls[cell.Call] = true
		}
	}
	if len(calls) == 0 || n["sanctions"] != len(calls) {
		t.Errorf("sanctions were named in %d calls: %v", n["sanctions"], sorted(calls))
	}
}

// The small corpus, cell by cell, is the derivation from rows to states.
func TestCellsOfTheSmallCorpus(t *testing.T) {
	c := open(t, smallText(t))
	var got []string
	for _, topic := range c.Topics() {
		for _, x := range must[[]Cell](t)(c.Cells(context.Background(), Scope{Topic: topic.Slug})) {
			s := fmt.Sprintf("%s %s %s: %s by %s", x.Topic, x.Call, x.Side, x.State, x.Ground)
			if x.Silent != "" {
				s += ", silent by " + string(x.Silent)
			}
			if x.Doubtful {
				s += ", doubtful"
			}
			if x.Added {
				s += ", added"
			}
			got = append(got, s)
		}
	}
	want := []string{
		"ukraine 2001-01-10 kremlin: said by mention",
		"ukraine 2001-01-10 white-house: not-said by report",
		"ukraine 2001-06-16 kremlin: not-held by partial",
		"ukraine 2001-06-16 white-house: said by mention, doubtful, added",
		"crimea 2001-01-10 kremlin: said by mention",
		"crimea 2001-01-10 white-house: not-said by assembled",
		"crimea 2001-06-16 kremlin: not-held by partial",
		"crimea 2001-06-16 white-house: none-issued by none",
		"sanctions 2001-01-10 kremlin: not-said by report",
		"sanctions 2001-01-10 white-house: denied by denial, silent by assembled",
		"sanctions 2001-06-16 kremlin: not-held by partial",
		"sanctions 2001-06-16 white-house: none-issued by none",
		"trade 2001-01-10 kremlin: not-said by full",
		"trade 2001-01-10 white-house: said by mention",
		"trade 2001-06-16 kremlin: not-held by partial",
		"trade 2001-06-16 white-house: none-issued by none",
		"contacts 2001-01-10 kremlin: not-said by full",
		"contacts 2001-01-10 white-house: not-said by assembled",
		"contacts 2001-06-16 kremlin: not-held by partial",
		"contacts 2001-06-16 white-house: none-issued by none",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
	// Without its own mention Ukraine is said by Crimea's; without Crimea's, Crimea is not held though the text is full.
	without := func(line string) *Corpus {
		text := strings.Replace(smallText(t), line, "", 1)
		text = strings.Replace(text, "  ('2001-01-10', 'kremlin', 'crimea', NULL, 'An aide'", "  ('2001-01-10', 'kremlin', 'crimea', 'a part', 'An aide'", 1)
		return open(t, text)
	}
	c = without("  ('2001-01-10/kremlin', 'ukraine', 'о положении на Украине', 0, NULL, 'office', NULL),\n")
	if x := cell(t, c, "2001-01-10", "ukraine", "kremlin"); x.State != Said || x.Ground != ByNarrower || x.Added || x.Doubtful {
		t.Errorf("%+v", x)
	}
	c = without("  ('2001-01-10/kremlin', 'crimea', 'Статус Kрыма', 0, NULL, 'office', NULL),\n")
	if x := cell(t, c, "2001-01-10", "crimea", "kremlin"); x.State != NotHeld || x.Ground != ByWider {
		t.Errorf("%+v", x)
	}
}

func TestTonesOfAWord(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	frank := must[[]Tone](t)(c.Tones(ctx, "frank", Scope{}))
	n := 0
	for _, x := range must[[]Tone](t)(c.Tones(ctx, "", Scope{})) {
		if x.Word == "frank" {
			n++
		}
	}
	if n == 0 || len(frank) != n {
		t.Errorf("%d of %d", len(frank), n)
	}
	if x := must[[]Tone](t)(c.Tones(ctx, "no such word", Scope{})); len(x) > 0 {
		t.Errorf("%+v", x)
	}
	if x := must[[]PublishedCount](t)(c.PublishedCounts(ctx, "frank")); len(x) > 0 {
		t.Errorf("%+v", x)
	}
}

func TestReadoutsInOrder(t *testing.T) {
	var got []string
	for _, r := range must[[]Readout](t)(shipped(t).Readouts(context.Background(), Scope{Call: "2019-05-03"})) {
		got = append(got, fmt.Sprint(r.Seq, " ", r.Role, " ", r.ID))
	}
	want := []string{"1 main 2019-05-03/white-house-sanders", "2 main 2019-05-03/white-house", "3 main 2019-05-03/kremlin", "4 added 2019-05-03/white-house-trump"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("main ones first, in order of publication (-want +got):\n%s", diff)
	}
}

func TestSourcesOf(t *testing.T) {
	c, ctx := open(t, smallText(t)), context.Background()
	uses := must[[]Use](t)(c.SourcesOf(ctx, "2001-01-10"))
	var got []string
	for _, u := range uses {
		s := u.ID + ":"
		for _, n := range u.Shows {
			s += fmt.Sprintf(" %d %s,", n.N, map[bool]string{true: n.One, false: n.Many}[n.N == 1])
		}
		got = append(got, s)
	}
	want := []string{
		"paper: 1 the call itself, 1 statement, 1 excerpt, 1 mention, 3 silences, 3 denials, 1 word for the mood, 1 point, 2 claims, 3 views in a dispute, 1 reading, 1 note,",
		"office: 1 the call itself, 1 statement, 3 excerpts, 3 mentions, 1 word for the mood, 1 view in a dispute,",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if uses := must[[]Use](t)(c.SourcesOf(ctx, "nothing")); len(uses) > 0 {
		t.Errorf("%+v", uses)
	}
}

func TestVersion(t *testing.T) {
	text := smallText(t)
	one, two, other := open(t, text), open(t, text), open(t, text+"\n")
	if one.Version() != two.Version() || one.Version() == other.Version() || len(one.Version()) != 8 {
		t.Errorf("versions %s, %s, %s", one.Version(), two.Version(), other.Version())
	}
	ids, err := one.CallIDs(t.Context(), "2", 10)
	if diff := cmp.Diff([]string{"2001-01-10", "2001-06-16", "2002-02"}, ids); diff != "" || err != nil {
		t.Errorf("%v; calls (-want +got):\n%s", err, diff)
	}
	if ids, err := one.CallIDs(t.Context(), "2001-06", 10); err != nil || len(ids) != 1 || !one.HasCall(t.Context(), ids[0]) || one.HasCall(t.Context(), "2001") {
		t.Errorf("%v %v", ids, err)
	}
	if one.Meta("title") != "Two leaders" || one.Meta("nothing") != "" {
		t.Errorf("title %q", one.Meta("title"))
	}
}

// asked is every question, with an answer that can be compared.
func asked(ctx context.Context, c *Corpus) (map[string]any, error) {
	out := map[string]any{}
	var errs []error
	put := func(name string) func(v any, err error) {
		return func(v any, err error) {
			out[name] = v
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", name, err))
			}
		}
	}
	for _, q := range queries() {
		v, err := q.ask(ctx, c, Scope{Since: "2019-01-01"})
		put(q.name)(v, err)
	}
	any2 := func(v any, err error) (any, error) { return v, err }
	calls, err := c.Calls(ctx, CallFilter{})
	put("Calls")(calls, err)
	if len(calls) > 0 {
		put("Call")(any2(c.Call(ctx, calls[0].ID)))
		put("SourcesOf")(any2(c.SourcesOf(ctx, calls[0].ID)))
		put("Source")(any2(c.Source(ctx, calls[0].Cites[0])))
	} else {
		put("Call")(any2(c.Call(ctx, "2017-01-28")))
		put("SourcesOf")(any2(c.SourcesOf(ctx, "2017-01-28")))
		put("Source")(any2(c.Source(ctx, "meduza-tone")))
	}
	before, after, err := c.Nearest(ctx, "2019-01-01")
	put("Nearest")([]*Call{before, after}, err)
	put("Edge")(any2(c.Edge(ctx, true)))
	put("CallsNaming")(any2(c.CallsNaming(ctx)))
	put("PublishedCounts")(any2(c.PublishedCounts(ctx, "constructive")))
	put("Search")(any2(c.Search(ctx, ParseQuery("constructive talks"), Scope{}, 0, 10)))
	put("Verbatim")(any2(c.Verbatim(ctx, "constructive", Scope{}, 10)))
	put("NearestQuotes")(any2(c.NearestQuotes(ctx, "the two leaders discussed", 3)))
	topic, _ := c.FindTopic("санкцій")
	put("FindTopic")(topic, nil)
	return out, errors.Join(errs...)
}

// Thirty-two rooms ask everything at once, the first search among them, and hear what one room hears.
func TestManyAskAtOnce(t *testing.T) {
	c, ctx := open(t, shippedText(t)), context.Background()
	want, err := asked(ctx, shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 32 {
		wg.Go(func() {
			got, err := asked(ctx, c)
			if err != nil {
				t.Error(err)
			}
			for _, name := range sorted(want) {
				if !reflect.DeepEqual(got[name], want[name]) {
					t.Errorf("%s: another answer", name)
				}
			}
		})
	}
	wg.Wait()
}

// A question that is given up is an error, and the corpus, which is in memory, is still there.
func TestGivenUpQuestions(t *testing.T) {
	c := open(t, shippedText(t))
	for i := range 60 {
		ctx, cancel := context.WithCancel(context.Background())
		var wg sync.WaitGroup
		wg.Go(func() {
			for range i * 200 {
				if ctx.Err() != nil {
					return
				}
			}
			cancel()
		})
		if _, err := asked(ctx, c); err != nil && !errors.Is(err, context.Canceled) {
			t.Fatalf("given up: %v", err)
		}
		wg.Wait()
		cancel()
	}
	done, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := c.Calls(done, CallFilter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("given up before it was asked: %v", err)
	}
	want := must[map[string]any](t)(asked(context.Background(), shipped(t)))
	got, err := asked(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range sorted(want) {
		if !reflect.DeepEqual(got[name], want[name]) {
			t.Errorf("%s: another answer after questions were given up", name)
		}
	}
}

// A closed corpus answers with errors, not with nothing, and each says what was asked.
func TestClosed(t *testing.T) {
	c := open(t, smallText(t))
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	_, err := asked(context.Background(), c)
	for _, q := range queries() {
		if v, err := q.ask(context.Background(), c, Scope{Call: "x"}); err == nil || v != nil || errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v, %v", q.name, v, err)
		}
	}
	said := fmt.Sprint(err)
	for _, name := range []string{"Calls(", "Call(", "SourcesOf(", "Source(", "Nearest(", "Edge(", "CallsNaming", "PublishedCounts(", "Search(",
		"Verbatim(", "NearestQuotes(", "Readouts(", "Mentions(", "Passages(", "Silences(", "Denials(", "Tones(", "Points(", "Claims(", "Disputes(",
		"Readings(", "Remarks(", "Cells("} {
		if !strings.Contains(said, "\n"+strings.TrimSuffix(name, "(")+": "+name) && !strings.Contains("\n"+said, "\n"+strings.TrimSuffix(name, "(")+": "+name) {
			t.Errorf("no error of %s in:\n%s", name, said)
		}
	}
}
