package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

// ToneUse says in how many calls a side said a word of the conversation, by imported texts alone.
type ToneUse struct {
	Word, Side string
	Calls      int
	classes    []int
}

// ToneUses counts words for the mood by side, the most frequent first; with word "" all of them.
func (c *Corpus) ToneUses(ctx context.Context, word string, sides []string) (_ []ToneUse, err error) {
	defer wrap(&err, "ToneUses(%q)", word)
	from, to := "", "\U0010ffff"
	if word != "" {
		from, to = word+"/", word+"0" // the sign behind /
	}
	var out []ToneUse
	err = c.each(ctx, "SELECT l.grp, k.class, k.n FROM lists l CROSS JOIN tallies k ON k.list = l.id AND k.period = 0 WHERE l.topic = ? AND l.grp >= ? AND l.grp < ? AND k.n > 0 ORDER BY l.grp, k.class", []any{tallyTone, from, to}, func(r *sql.Rows) error {
		var grp string
		var n, class int
		if err := r.Scan(&grp, &class, &n); err != nil {
			return err
		}
		w, side, _ := strings.Cut(grp, "/")
		if side == "" || side[0] == '/' || len(sides) > 0 && !slices.Contains(sides, side) {
			return nil // all sides, or a country
		}
		if k := len(out); k > 0 && out[k-1].Word == w && out[k-1].Side == side {
			out[k-1].Calls += n
			out[k-1].classes = append(out[k-1].classes, class)
		} else {
			out = append(out, ToneUse{w, side, n, []int{class}})
		}
		return nil
	})
	slices.SortStableFunc(out, func(a, b ToneUse) int {
		return cmp.Or(b.Calls-a.Calls, strings.Compare(a.Word, b.Word), strings.Compare(a.Side, b.Side))
	})
	return out, err
}

// Bounds returns the first and the last call of a use.
func (c *Corpus) Bounds(ctx context.Context, u ToneUse) (first, last Place, err error) {
	defer wrap(&err, "Bounds(%q, %q)", u.Word, u.Side)
	const text = `SELECT * FROM (SELECT date, call FROM listed WHERE list = ` + listOf + ` AND class = ?3 ORDER BY date, call LIMIT 1)
UNION ALL SELECT * FROM (SELECT date, call FROM listed WHERE list = ` + listOf + ` AND class = ?3 ORDER BY date DESC, call DESC LIMIT 1)`
	for _, class := range u.classes {
		err = c.each(ctx, text, []any{tallyTone, u.Word + "/" + u.Side, class}, func(r *sql.Rows) error {
			var p Place
			err := r.Scan(&p.Date, &p.Call)
			if first.Call == "" || before(p, first) {
				first = p
			}
			if before(last, p) {
				last = p
			}
			return err
		})
		if err != nil {
			return first, last, err
		}
	}
	return first, last, nil
}

func before(a, b Place) bool {
	return cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.Call, b.Call)) < 0
}

// ToneCalls returns calls in which one of a group said a word, by imported texts alone, in order of date.
func (c *Corpus) ToneCalls(ctx context.Context, word, group string, p Page) (_ []Place, err error) {
	defer wrap(&err, "ToneCalls(%q)", word)
	return c.underClasses(ctx, tallyTone, word+"/"+group, []int{0, 1}, p)
}

// OneOnOne counts the calls that two people had one-on-one, by imported texts alone; with people "" those of any two.
func (c *Corpus) OneOnOne(ctx context.Context, people, since, until string) (_ int, err error) {
	defer wrap(&err, "OneOnOne(%q)", people)
	sums, err := c.sums(ctx, tallyPair, cmp.Or(people, "*"), since, until)
	return sums[0], err
}

// Used counts the one-on-one calls of two people (any two with "") of which a side wrote a word, by imported texts alone,
// and returns the first n.
func (c *Corpus) Used(ctx context.Context, word, side, people, since, until string, n int) (int, []Place, error) {
	grp := word + "/" + side + "/" + cmp.Or(people, "*")
	sums, err := c.sums(ctx, tallyUsed, grp, since, until)
	if err != nil || sums[0] == 0 {
		return 0, nil, err
	}
	places, err := c.underClasses(ctx, tallyUsed, grp, []int{0}, Page{Since: since, Until: until, N: n})
	return sums[0], places, err
}

func (c *Corpus) underClasses(ctx context.Context, topic, group string, classes []int, p Page) ([]Place, error) {
	var out []Place
	for _, class := range classes {
		some, err := c.listed(ctx, topic, group, class, p)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return firstOf(out, p), nil
}

// DisputedTexts counts the calls about which something is disputed, by imported texts alone, and returns a page of them.
func (c *Corpus) DisputedTexts(ctx context.Context, p Page) (int, []Place, error) {
	sums, err := c.sums(ctx, tallyDisputed, "", p.Since, p.Until)
	if err != nil || sums[0] == 0 {
		return 0, nil, err
	}
	places, err := c.listed(ctx, tallyDisputed, "", 0, p)
	return sums[0], places, err
}

// FormUse is how many statements of one form a side has, by imported texts alone.
type FormUse struct {
	Side, Form string
	N          int
}

// FormUses counts statements by side and form, in order.
func (c *Corpus) FormUses(ctx context.Context) (_ []FormUse, err error) {
	defer wrap(&err, "FormUses")
	return all(ctx, c, "SELECT l.grp, k.n FROM lists l CROSS JOIN tallies k ON k.list = l.id AND k.period = 0 WHERE l.topic = ? AND k.n > 0 ORDER BY l.grp", []any{tallyForm}, func(r *sql.Rows, v *FormUse) error {
		var grp string
		err := r.Scan(&grp, &v.N)
		v.Side, v.Form, _ = strings.Cut(grp, "/")
		return err
	})
}

// Spoken counts the calls of which a side's account is held, by imported texts alone.
func (c *Corpus) Spoken(ctx context.Context, side string) (n int, err error) {
	defer wrap(&err, "Spoken(%q)", side)
	sums, err := c.sums(ctx, "", side, "", "")
	for _, some := range sums {
		n += some
	}
	return n, err
}
