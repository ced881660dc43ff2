package corpus

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readoutbot/internal/corpus/corpustest"
)

// The facts that PRODUCT.md says the shipped corpus must get right.

func ids(calls []Call) []string {
	var out []string
	for _, c := range calls {
		out = append(out, c.ID)
	}
	return out
}

func TestCallsOfTheCorpus(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	held := must[[]Call](t)(c.Calls(ctx, CallFilter{Held: true}))
	want := strings.Fields(`2016-11-14 2017-01-28 2017-04-03 2017-05-02 2017-11-21 2017-12-14 2017-12-17 2018-02-12 2018-03-20 2019-05-03
		2019-07-31 2019-12-29 2020-03-30 2020-04-09 2020-04-10 2020-04-12 2020-05-07 2020-06-01 2020-07-23 2025-02-12 2025-03-18
		2025-05-19 2025-06-04 2025-06-14 2025-07-03 2025-08-18 2025-10-16 2025-12-28 2025-12-29 2026-03-09 2026-04-29`)
	if len(want) != 31 {
		t.Fatalf("the test lists %d calls", len(want))
	}
	if diff := cmp.Diff(want, ids(held)); diff != "" {
		t.Errorf("calls that took place (-want +got):\n%s", diff)
	}
	var others, moscow []string
	for _, call := range must[[]Call](t)(c.Calls(ctx, CallFilter{})) {
		if !call.Held() {
			others = append(others, call.Date+" "+call.Status)
		}
		if call.MoscowDate != "" {
			moscow = append(moscow, call.Date+" "+call.MoscowDate)
		}
	}
	if diff := cmp.Diff([]string{"2021-01-01 denied", "2024-11-07 denied", "2025-02-01 unconfirmed", "2025-03-13 denied",
		"2025-08-25 unconfirmed", "2025-12-15 denied"}, others); diff != "" {
		t.Errorf("contacts that were claimed (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"2017-04-03 2017-04-04", "2017-12-14 2017-12-15", "2020-04-09 2020-04-10", "2025-08-18 2025-08-19"}, moscow); diff != "" {
		t.Errorf("dates in Moscow (-want +got):\n%s", diff)
	}
	if c.Meta("since") != held[0].Date || c.Meta("until") != held[30].Date {
		t.Errorf("the corpus says it reaches from %s to %s", c.Meta("since"), c.Meta("until"))
	}
	for _, call := range held {
		if !slices.Contains(call.People, "trump") || !slices.Contains(call.People, "putin") {
			t.Errorf("%s: between %v", call.ID, call.People)
		}
		if with := slices.Contains(call.People, "salman"); call.OneOnOne == with && call.ID != "2020-04-12" {
			t.Errorf("%s: one on one %v, King Salman %v", call.ID, call.OneOnOne, with)
		}
	}
}

// cell is the state of a topic on one side of a call.
func cell(t *testing.T, c *Corpus, call, topic, side string) Cell {
	t.Helper()
	cells := must[[]Cell](t)(c.Cells(context.Background(), Scope{Call: call, Topic: topic, Sides: []string{side}}))
	if len(cells) != 1 {
		t.Fatalf("%s, %s, %s: %d cells", call, topic, side, len(cells))
	}
	return cells[0]
}

func Test20170128(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	for _, side := range []string{"kremlin", "white-house"} {
		got := cell(t, c, "2017-01-28", "sanctions", side)
		if got.State != Denied || got.Silent != ByReport || !got.Left() {
			t.Errorf("sanctions, %s: %s, silent by %q; want denied, and silent by report", side, got.State, got.Silent)
		}
		for _, topic := range []string{"terrorism", "syria"} {
			if got := cell(t, c, "2017-01-28", topic, side); got.State != Said || got.Ground != ByMention {
				t.Errorf("%s, %s: %s by %s, want said", topic, side, got.State, got.Ground)
			}
		}
	}
	for _, topic := range []string{"ukraine", "meeting", "trade", "iran", "north-korea"} {
		if got := cell(t, c, "2017-01-28", topic, "kremlin"); got.State != Said || got.Doubtful || got.Added {
			t.Errorf("%s, Kremlin: %+v, want said", topic, got)
		}
		if got := cell(t, c, "2017-01-28", topic, "white-house"); got.State != NotSaid || !got.Left() {
			t.Errorf("%s, White House: %s by %s, want not said", topic, got.State, got.Ground)
		}
	}
	disputes := must[[]Dispute](t)(c.Disputes(ctx, Scope{Call: "2017-01-28", Topic: "ukraine"}))
	if len(disputes) != 1 || len(disputes[0].Views) != 2 || disputes[0].Kind != "presence" {
		t.Errorf("seeds 000 and 001 differ on Ukraine: %+v", disputes)
	}
	minutes := map[int][]string{}
	for _, cl := range must[[]Claim](t)(c.Claims(ctx, Scope{Call: "2017-01-28"})) {
		if cl.Kind == "duration" {
			minutes[cl.Minutes] = append(minutes[cl.Minutes], cl.Who)
		}
	}
	want := map[int][]string{30: {"RFE/RL", "Breitbart"}, 45: {"Trump administration officials to Reuters"},
		60: {"White House", "RFE/RL", "EIR, attributing it to the Kremlin report"}}
	if diff := cmp.Diff(want, minutes); diff != "" {
		t.Errorf("how long (-want +got):\n%s", diff)
	}
}

func TestCallsOneOnOneOfTheFirstTerm(t *testing.T) {
	c := shipped(t)
	i := slices.IndexFunc(c.Periods(), func(p Period) bool { return p.ID == "first-term" })
	term := c.Periods()[i]
	var got []string
	for _, call := range must[[]Call](t)(c.Calls(context.Background(), CallFilter{Since: term.Since, Until: term.Until, Held: true})) {
		if call.OneOnOne {
			got = append(got, call.ID)
		}
	}
	want := strings.Fields(`2017-01-28 2017-04-03 2017-05-02 2017-11-21 2017-12-14 2017-12-17 2018-02-12 2018-03-20 2019-05-03 2019-07-31
		2019-12-29 2020-03-30 2020-04-10 2020-04-12 2020-05-07 2020-06-01 2020-07-23`)
	if len(want) != 17 {
		t.Fatalf("the test lists %d", len(want))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("one on one (-want +got):\n%s", diff)
	}
}

// toneDates are the calls of the first term, one on one, whose mood the Kremlin's main statement gives that word.
func toneDates(t *testing.T, word string) (of, besides []string) {
	c := shipped(t)
	for _, n := range must[[]Tone](t)(c.Tones(context.Background(), word, Scope{Sides: []string{"kremlin"}, Since: "2017-01-20", Until: "2021-01-19"})) {
		if n.Word != word || n.Side != "kremlin" {
			t.Errorf("asked for the Kremlin's %s: %+v", word, n)
		}
		if n.Held && n.OneOnOne && n.Role == "main" && n.OfConversation() {
			of = append(of, n.Date)
		} else {
			besides = append(besides, n.Date+" "+n.About)
		}
	}
	return of, besides
}

func TestMeduzasCounts(t *testing.T) {
	constructive, _ := toneDates(t, "constructive")
	if diff := cmp.Diff(strings.Fields("2017-01-28 2017-05-02 2018-03-20 2019-05-03 2020-05-07 2020-06-01 2020-07-23"), constructive); diff != "" {
		t.Errorf("constructive (-want +got):\n%s", diff)
	}
	satisfaction, besides := toneDates(t, "satisfaction")
	if diff := cmp.Diff(strings.Fields("2017-11-21 2019-05-03 2020-05-07"), satisfaction); diff != "" {
		t.Errorf("satisfaction (-want +got):\n%s", diff)
	}
	// On 2018-03-20 the satisfaction is about Korea: a count of words would say four.
	if !slices.ContainsFunc(besides, func(s string) bool {
		return strings.HasPrefix(s, "2018-03-20 ") && strings.Contains(s, "Korea")
	}) {
		t.Errorf("satisfaction besides: %q, want 2018-03-20, about Korea", besides)
	}
	for word, n := range map[string]int{"constructive": len(constructive), "satisfaction": len(satisfaction)} {
		counts := must[[]PublishedCount](t)(shipped(t).PublishedCounts(context.Background(), word))
		if len(counts) != 1 || counts[0].Counted != n || counts[0].Of != 17 || counts[0].Side != "kremlin" || counts[0].Cites[0] != "meduza-tone" {
			t.Errorf("%s: Meduza counts %+v, we %d of 17", word, counts, n)
		}
	}
}

func TestSanctionsOnNorthKorea(t *testing.T) {
	c := shipped(t)
	if got := cell(t, c, "2019-05-03", "sanctions", "kremlin"); got.State != Said || got.Ground != ByMention || got.Doubtful {
		t.Errorf("2019-05-03: the Kremlin on sanctions: %+v, want said", got)
	}
	m := must[[]Mention](t)(c.Mentions(context.Background(), Scope{Call: "2019-05-03", Topic: "sanctions", Sides: []string{"kremlin"}}))
	if len(m) != 1 || !strings.Contains(m[0].Note, "North Korea") || m[0].Words != "ease the sanctions pressure on North Korea" {
		t.Errorf("which sanctions: %+v", m)
	}
}

func Test20250519(t *testing.T) {
	var got []string
	for _, r := range must[[]Readout](t)(shipped(t).Readouts(context.Background(), Scope{Call: "2025-05-19"})) {
		who, _, _ := strings.Cut(r.Speaker, ",")
		got = append(got, strings.Join([]string{r.Form, r.Side, who}, ", "))
		if r.Form == "remarks" && !strings.Contains(r.Speaker, "reporters") {
			t.Errorf("Putin spoke to reporters: %s", r.Speaker)
		}
	}
	want := []string{"remarks, kremlin, Vladimir Putin", "post, white-house, Donald Trump", "briefing, kremlin, Yury Ushakov"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("who spoke, in order (-want +got):\n%s", diff)
	}
}

// data reads a file of ../shared/data, which need not be there.
func data(t *testing.T, name string) []byte {
	b, err := os.ReadFile(corpustest.Shared(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTopicsOfTheTable(t *testing.T) {
	c := shipped(t)
	lines := bufio.NewScanner(strings.NewReader(string(data(t, "topics.tsv"))))
	n := 0
	for lines.Scan() {
		f := strings.Split(lines.Text(), "\t")
		if f[0] == "slug" {
			continue
		}
		n++
		i := slices.IndexFunc(c.Topics(), func(t Topic) bool { return t.Slug == f[0] })
		if i < 0 {
			t.Errorf("no topic %s", f[0])
			continue
		}
		if topic := c.Topics()[i]; topic.Parent != f[1] || topic.Name != f[2] {
			t.Errorf("%s: parent %q and name %q, want %q and %q", f[0], topic.Parent, topic.Name, f[1], f[2])
		}
	}
	if n < 60 || n != len(c.Topics()) {
		t.Errorf("%d topics in topics.tsv, %d in the corpus", n, len(c.Topics()))
	}
}

// A told is a call of calls.json.
type told struct {
	ID, Date, Status string
	OneOnOne         *bool  `json:"one_on_one"`
	MoscowDate       string `json:"moscow_date"`
	Kremlin, US      *account
}

type account struct {
	Completeness     string
	TextRead         string `json:"text_read"`
	Topics, Doubtful []string
}

func calls(t *testing.T) []told {
	var out []told
	if err := json.Unmarshal(data(t, "calls.json"), &out); err != nil {
		t.Fatal(err)
	}
	if len(out) != 37 {
		t.Errorf("%d calls in calls.json", len(out))
	}
	return out
}

// id is the corpus's name for a call.
func (c told) id() string {
	switch c.Date {
	case "2021/2024":
		return "denied-2021"
	case "2025-02":
		return "claimed-2025-02"
	}
	return c.Date
}

// sides are the accounts of a call by the corpus's name of the side.
func (c told) sides() map[string]*account {
	if c.Kremlin == nil {
		return nil
	}
	us := "white-house"
	if c.Date < "2017-01-20" {
		us = "trump-transition"
	}
	return map[string]*account{"kremlin": c.Kremlin, us: c.US}
}

func TestCallsJSONCalls(t *testing.T) {
	c := shipped(t)
	for _, call := range calls(t) {
		got, err := c.Call(context.Background(), call.id())
		if err != nil {
			t.Error(err)
			continue
		}
		if want := strings.HasPrefix(call.Status, "confirmed by both sides"); got.Held() != want {
			t.Errorf("%s: %s, calls.json says %s", call.id(), got.Status, call.Status)
		}
		if call.OneOnOne != nil && got.Held() && got.OneOnOne != *call.OneOnOne {
			t.Errorf("%s: one on one %v", call.id(), got.OneOnOne)
		}
		if moscow, _, _ := strings.Cut(call.MoscowDate, " "); got.MoscowDate != moscow {
			t.Errorf("%s: date in Moscow %q, calls.json has %q", call.id(), got.MoscowDate, moscow)
		}
	}
}

func TestCallsJSONTopics(t *testing.T) {
	c, ctx := shipped(t), context.Background()
	compared := 0
	for _, call := range calls(t) {
		for side, a := range call.sides() {
			mentions := map[string][]Mention{}
			for _, m := range must[[]Mention](t)(c.Mentions(ctx, Scope{Call: call.id(), Sides: []string{side}})) {
				mentions[m.Topic] = append(mentions[m.Topic], m)
			}
			for _, topic := range a.Topics {
				compared++
				if len(mentions[topic]) == 0 {
					t.Errorf("%s, %s: calls.json has %s, the corpus no mention", call.id(), side, topic)
				}
			}
			for _, topic := range a.Doubtful {
				compared++
				if len(mentions[topic]) == 0 {
					t.Errorf("%s, %s: calls.json has %s as doubtful, the corpus no mention", call.id(), side, topic)
				}
				for _, m := range mentions[topic] {
					if !m.Doubtful && !slices.Contains(a.Topics, topic) {
						t.Errorf("%s, %s: calls.json has %s as doubtful, %s has it as sure", call.id(), side, topic, m.Readout)
					}
				}
			}
		}
	}
	if compared < 423 {
		t.Errorf("compared %d topics only", compared)
	}
}

// No silence that the corpus claims is contradicted by what two readers found.
func TestCallsJSONSilence(t *testing.T) {
	c := shipped(t)
	near := map[string][]string{} // a topic, its parent and its children
	for _, topic := range c.Topics() {
		near[topic.Slug] = append(near[topic.Slug], topic.Slug)
		if topic.Parent != "" {
			near[topic.Slug] = append(near[topic.Slug], topic.Parent)
			near[topic.Parent] = append(near[topic.Parent], topic.Slug)
		}
	}
	claimed := map[Ground]int{}
	for _, call := range calls(t) {
		for side, a := range call.sides() {
			for _, topic := range c.Topics() {
				got := cell(t, c, call.id(), topic.Slug, side)
				if !got.Left() {
					continue
				}
				claimed[got.Ground]++
				for _, n := range near[topic.Slug] {
					if slices.Contains(a.Topics, n) || slices.Contains(a.Doubtful, n) {
						// A report on the narrower topic stands though the wider one is said: it names the narrower.
						if n != topic.Slug && n == topic.Parent && (got.Ground == ByReport || got.Silent == ByReport) {
							continue
						}
						t.Errorf("%s, %s: %s is not said by %s, but calls.json has %s", call.id(), side, topic.Slug, got.Ground, n)
					}
				}
			}
		}
	}
	for _, g := range []Ground{ByFullText, ByAssembled, ByReport, ByDenial} {
		if claimed[g] == 0 {
			t.Errorf("no silence by %s was compared: %v", g, claimed)
		}
	}
}

// A text counts as held only where calls.json says that it was read.
func TestCallsJSONCoverage(t *testing.T) {
	c := shipped(t)
	held := 0
	for _, call := range calls(t) {
		for side, a := range call.sides() {
			for _, r := range must[[]Readout](t)(c.Readouts(context.Background(), Scope{Call: call.id(), Sides: []string{side}})) {
				if !r.Main() || r.Coverage != "full" && r.Coverage != "assembled" {
					continue
				}
				held++
				read := func(with ...string) bool {
					return slices.ContainsFunc(with, func(p string) bool {
						return strings.HasPrefix(a.TextRead, p) || strings.HasPrefix(a.Completeness, p)
					})
				}
				full := read("full", "near-full", "tweet full")
				if !full && !read("assembled, near-full", "assembled, believed full") || r.Coverage == "full" && !full {
					t.Errorf("%s: coverage %q (%s), calls.json has %q and %q", r.ID, r.Coverage, r.CoverageNote, a.Completeness, a.TextRead)
				}
			}
		}
	}
	if held < 30 {
		t.Errorf("only %d texts compared", held)
	}
}

func TestCallsJSONSources(t *testing.T) {
	c := shipped(t)
	have := map[string]bool{}
	for _, r := range must[[]string](t)(all(context.Background(), c, "SELECT coalesce(url, seed) FROM sources WHERE url IS NOT NULL OR seed IS NOT NULL", nil, scanString)) {
		have[r] = true
	}
	var tree any
	if err := json.Unmarshal(data(t, "calls.json"), &tree); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	var walk func(v any, key string)
	walk = func(v any, key string) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				walk(x, k)
			}
		case []any:
			for _, x := range v {
				walk(x, key)
			}
		case string:
			if key == "sources" {
				seen[v] = true
			}
		}
	}
	walk(tree, "")
	addresses := 0
	for _, s := range sorted(seen) {
		if seed, _, ok := strings.Cut(s, "_"); ok && strings.HasSuffix(s, ".txt") && !strings.Contains(s, "/") {
			s = seed
		} else if s, _, _ = strings.Cut(s, " "); !strings.HasPrefix(s, "http") { // "https://… (a copy)"; a search is no address
			continue
		}
		addresses++
		if !have[s] {
			t.Errorf("no source has %s", s)
		}
	}
	if addresses < 250 {
		t.Errorf("only %d addresses in calls.json", addresses)
	}
}
