package corpus

import (
	"context"
	"database/sql"
	"slices"
)

// Claims returns disputed and disputable values of a call.
func (c *Corpus) Claims(ctx context.Context, s Scope) (_ []Claim, err error) {
	defer wrap(&err, "Claims(%+v)", s)
	where, args := s.where("c.id", "", "")
	return all(ctx, c, `SELECT l.call, l.kind, l.value, coalesce(l.minutes, 0), l.who, coalesce(l.said_on, ''), coalesce(l.note, ''),
  l.source, l.also FROM calls c CROSS JOIN claims l ON l.call = c.id`+where+` ORDER BY c.date, c.id, l.rowid`, args,
		func(r *sql.Rows, v *Claim) error {
			var source string
			var also sql.NullString
			err := r.Scan(&v.Call, &v.Kind, &v.Value, &v.Minutes, &v.Who, &v.SaidOn, &v.Note, &source, &also)
			v.Cites = cites(source, also)
			return err
		})
}

// Disputes returns contradictions with their views, by date.
func (c *Corpus) Disputes(ctx context.Context, s Scope) (_ []Dispute, err error) {
	defer wrap(&err, "Disputes(%+v)", s)
	if s.byHand() && s.Since == "" && s.Until == "" && len(s.Sides) == 0 {
		all, err := keep(&c.now.Load().hand.disputes, s.Topic, func() ([]Dispute, error) { return c.disputes(ctx, s) })
		return slices.Clone(all), err
	}
	return c.disputes(ctx, s)
}

func (c *Corpus) disputes(ctx context.Context, s Scope) (out []Dispute, err error) {
	where, args := s.where("c.id", "d.topic", "")
	err = c.each(ctx, `SELECT d.id, d.call, d.kind, coalesce(d.topic, ''), d.about, v.who, v.view, v.source, v.also
FROM disputes d JOIN dispute_views v ON v.dispute = d.id JOIN calls c ON c.id = d.call`+where+
		` ORDER BY c.date, c.id, d.rowid, v.rowid`, args, func(r *sql.Rows) error {
		var d Dispute
		var v View
		var source string
		var also sql.NullString
		if err := r.Scan(&d.ID, &d.Call, &d.Kind, &d.Topic, &d.About, &v.Who, &v.View, &source, &also); err != nil {
			return err
		}
		v.Cites = cites(source, also)
		if n := len(out); n == 0 || out[n-1].ID != d.ID {
			out = append(out, d)
		}
		last := &out[len(out)-1]
		last.Views = append(last.Views, v)
		return nil
	})
	return out, err
}

// Readings returns interpretations, by date.
func (c *Corpus) Readings(ctx context.Context, s Scope) (_ []Interpretation, err error) {
	defer wrap(&err, "Readings(%+v)", s)
	if s.byHand() && s.Since == "" && s.Until == "" && len(s.Sides) == 0 {
		all, err := keep(&c.now.Load().hand.readings, s.Topic, func() ([]Interpretation, error) { return c.readings(ctx, s) })
		return slices.Clone(all), err
	}
	return c.readings(ctx, s)
}

func (c *Corpus) readings(ctx context.Context, s Scope) (_ []Interpretation, err error) {
	where, args := s.where("c.id", "g.topic", "")
	return all(ctx, c, `SELECT g.call, coalesce(g.topic, ''), g.who, g.text, g.source, g.also
FROM readings g JOIN calls c ON c.id = g.call`+where+` ORDER BY c.date, c.id, g.rowid`, args,
		func(r *sql.Rows, v *Interpretation) error {
			var source string
			var also sql.NullString
			err := r.Scan(&v.Call, &v.Topic, &v.Who, &v.Text, &source, &also)
			v.Cites = cites(source, also)
			return err
		})
}

// Remarks returns the notes on a call.
func (c *Corpus) Remarks(ctx context.Context, s Scope) (_ []Remark, err error) {
	defer wrap(&err, "Remarks(%+v)", s)
	where, args := s.where("c.id", "", "")
	return all(ctx, c, `SELECT n.call, n.text, n.source, n.also FROM notes n JOIN calls c ON c.id = n.call`+where+
		` ORDER BY c.date, c.id, n.rowid`, args, func(r *sql.Rows, v *Remark) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Call, &v.Text, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
}

// PublishedCount is a count that an outlet published.
type PublishedCount struct {
	Word, Side, Period string
	Counted, Of        int
	Note               string
	Cites              Cites
}

// PublishedCounts returns outlets' counts of a tone word.
func (c *Corpus) PublishedCounts(ctx context.Context, word string) (_ []PublishedCount, err error) {
	defer wrap(&err, "PublishedCounts(%q)", word)
	return all(ctx, c, "SELECT word, side, period, counted, of, coalesce(note, ''), source FROM counts WHERE word = ? ORDER BY rowid",
		[]any{word}, func(r *sql.Rows, v *PublishedCount) error {
			var source string
			err := r.Scan(&v.Word, &v.Side, &v.Period, &v.Counted, &v.Of, &v.Note, &source)
			v.Cites = Cites{source}
			return err
		})
}
