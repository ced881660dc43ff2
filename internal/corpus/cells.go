package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// Cell is the state of a topic in one side's account of one call.
type Cell struct {
	Topic, Call, Date, Side string
	State                   State
	Ground                  Ground
	Doubtful                bool   // said, but readers differ on it
	Added                   bool   // said, but in no main readout
	Silent                  Ground // denied: why the text is known to be silent as well, "" where it is not
}

// Left reports that the side's account is known to leave the topic out.
func (c Cell) Left() bool { return c.State == NotSaid || c.State == Denied && c.Silent != "" }

// Cells returns the states of calls that took place. Without a topic, only of topics of which a row speaks in the call;
// with one, every side of every call.
func (c *Corpus) Cells(ctx context.Context, s Scope) (_ []Cell, err error) {
	defer wrap(&err, "Cells(%+v)", s)
	if s.byHand() && s.Topic != "" {
		all, err := keep(&c.now.Load().hand.cells, s.Topic, func() ([]Cell, error) { return c.cells(ctx, Scope{Topic: s.Topic, Hand: true}) })
		return slices.DeleteFunc(slices.Clone(all), func(v Cell) bool { return !s.fits(v.Side, v.Date) }), err
	}
	return c.cells(ctx, s)
}

func (c *Corpus) cells(ctx context.Context, s Scope) ([]Cell, error) {
	if s.Topic == "" && (s.Call != "" || s.Calls != nil) {
		return c.cellsOf(ctx, s)
	}
	const columns = `SELECT k.topic, a.call, c.date, a.side, coalesce(s.state, a.state), coalesce(s.ground, a.ground),
  coalesce(s.doubtful, 0), coalesce(s.added, 0), coalesce(s.silent, '') FROM `
	const joins = ` LEFT JOIN states s ON s.topic = k.topic AND s.call = a.call AND s.side = a.side`
	const spoken = ` k CROSS JOIN calls c ON c.id = k.call CROSS JOIN accounts a ON a.call = k.call`
	from := `(SELECT DISTINCT call, topic FROM states)` + spoken
	var first []any
	if s.Topic != "" {
		from, first = `calls c CROSS JOIN accounts a ON a.call = c.id CROSS JOIN (SELECT ? AS topic) k`, []any{s.Topic}
	}
	where, args := s.where("c.id", "k.topic", "a.side")
	out, err := all(ctx, c, columns+from+joins+where, append(first, args...), func(r *sql.Rows, v *Cell) error {
		return r.Scan(&v.Topic, &v.Call, &v.Date, &v.Side, &v.State, &v.Ground, &v.Doubtful, &v.Added, &v.Silent)
	})
	for i, v := range out {
		out[i] = c.Unspoken(v, v.Topic)
	}
	c.order(out)
	return out, err
}

// order puts cells in the order of dates, topics and sides.
func (c *Corpus) order(cells []Cell) {
	n := c.names()
	slices.SortFunc(cells, func(a, b Cell) int {
		return cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.Call, b.Call), n.topicAt[a.Topic]-n.topicAt[b.Topic], n.sideAt[a.Side]-n.sideAt[b.Side])
	})
}

// cellsOf returns the states of calls, of topics of which a row speaks: what the rows say, and of the other sides what
// is known of their accounts.
func (c *Corpus) cellsOf(ctx context.Context, s Scope) ([]Cell, error) {
	where, args := s.where("c.id", "", "a.side")
	accounts, err := all(ctx, c, "SELECT a.call, c.date, a.side, a.state, a.ground FROM calls c CROSS JOIN accounts a ON a.call = c.id"+where, args,
		func(r *sql.Rows, v *Cell) error { return r.Scan(&v.Call, &v.Date, &v.Side, &v.State, &v.Ground) })
	if err != nil {
		return nil, err
	}
	known := map[spot]Cell{}
	topics := map[string][]string{} // by call
	text, of := "call IN (SELECT value FROM json_each(?))", idList(s.Calls)
	if s.Call != "" {
		text, of = "call = ?", s.Call
	}
	err = c.each(ctx, "SELECT call, topic, side, state, ground, doubtful, added, silent FROM states WHERE "+text+" ORDER BY call, topic", []any{of}, func(r *sql.Rows) error {
		var v Cell
		err := r.Scan(&v.Call, &v.Topic, &v.Side, &v.State, &v.Ground, &v.Doubtful, &v.Added, &v.Silent)
		known[spot{v.Topic, v.Call, v.Side}] = v
		if t := topics[v.Call]; len(t) == 0 || t[len(t)-1] != v.Topic {
			topics[v.Call] = append(t, v.Topic)
		}
		return err
	})
	var out []Cell
	for _, a := range accounts {
		for _, t := range topics[a.Call] {
			v, ok := known[spot{t, a.Call, a.Side}]
			if !ok {
				v = c.Unspoken(a, t)
			}
			v.Date = a.Date
			out = append(out, v)
		}
	}
	c.order(out)
	return out, err
}

// Unspoken is the state of a topic of which no row speaks, by the account that it is left to.
func (c *Corpus) Unspoken(account Cell, topic string) Cell {
	account.Topic = topic
	if account.State == NotSaid && account.Ground == BySearch && (c.Topic(topic).Broad || analysis.Own(topic, c.Side(account.Side).Country)) {
		account.State, account.Ground = NotHeld, ByBroad
	}
	return account
}

// Accounts returns, by side, the state of every topic of which no row speaks in a call.
func (c *Corpus) Accounts(ctx context.Context, call string) (_ map[string]Cell, err error) {
	defer wrap(&err, "Accounts(%q)", call)
	out := map[string]Cell{}
	err = c.each(ctx, "SELECT a.call, c.date, a.side, a.state, a.ground FROM accounts a JOIN calls c ON c.id = a.call WHERE a.call = ?", []any{call},
		func(r *sql.Rows) error {
			var v Cell
			err := r.Scan(&v.Call, &v.Date, &v.Side, &v.State, &v.Ground)
			out[v.Side] = v
			return err
		})
	return out, err
}

// CallsNaming returns, by topic, in how many calls a side is known to have named it.
func (c *Corpus) CallsNaming(ctx context.Context) (_ map[string]int, err error) {
	defer wrap(&err, "CallsNaming")
	type naming struct {
		topic string
		calls int
	}
	scan := func(r *sql.Rows, v *naming) error { return r.Scan(&v.topic, &v.calls) }
	hand, err := keep(&c.now.Load().hand.naming, "", func() ([]naming, error) {
		return all(ctx, c, "SELECT s.topic, count(DISTINCT s.call) FROM hand h CROSS JOIN states s ON s.call = h.call WHERE s.state = 'said' GROUP BY s.topic", nil, scan)
	})
	if err != nil {
		return nil, err
	}
	texts, err := all(ctx, c, "SELECT l.topic, sum(k.n) FROM topics t CROSS JOIN lists l ON l.topic = t.slug AND l.grp = '' CROSS JOIN tallies k ON k.list = l.id AND k.period = 0 WHERE k.class & ? GROUP BY l.topic",
		[]any{ofNamed}, scan)
	n := map[string]int{}
	for _, x := range append(slices.Clone(hand), texts...) {
		n[x.topic] += x.calls
	}
	return n, err
}
