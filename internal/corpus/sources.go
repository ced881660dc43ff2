package corpus

import (
	"context"
	"database/sql"
	"slices"
	"strings"
)

// Use is how a call rests on one source: how many facts of each kind name it.
type Use struct {
	ID    string
	Shows []Shown
}

// Shown is a number of facts of one kind.
type Shown struct {
	N         int
	One, Many string
}

// SourcesOf returns the sources that the facts of a call name, those named most in front.
func (c *Corpus) SourcesOf(ctx context.Context, call string) (_ []Use, err error) {
	defer wrap(&err, "SourcesOf(%q)", call)
	kinds := []struct{ table, one, many string }{
		{"calls", "the call itself", "the call itself"}, {"readouts", "statement", "statements"}, {"passages", "excerpt", "excerpts"},
		{"mentions", "mention", "mentions"}, {"silences", "silence", "silences"}, {"denials", "denial", "denials"},
		{"tones", "word for the mood", "words for the mood"}, {"points", "point", "points"}, {"claims", "claim", "claims"},
		{"dispute_views", "view in a dispute", "views in a dispute"}, {"readings", "reading", "readings"}, {"notes", "note", "notes"},
	}
	of := map[string]string{"calls": "id = ?1", "passages": inReadouts, "mentions": inReadouts, "tones": inReadouts, "points": inReadouts,
		"dispute_views": "dispute IN (SELECT id FROM disputes WHERE call = ?1)"}
	var uses []Use
	total := map[string]int{}
	for _, k := range kinds {
		where := of[k.table]
		if where == "" {
			where = "call = ?1"
		}
		err := c.each(ctx, "SELECT source, also FROM "+k.table+" WHERE "+where+" ORDER BY rowid", []any{call}, func(r *sql.Rows) error {
			var source string
			var also sql.NullString
			if err := r.Scan(&source, &also); err != nil {
				return err
			}
			for _, id := range cites(source, also) {
				i := slices.IndexFunc(uses, func(u Use) bool { return u.ID == id })
				if i < 0 {
					i = len(uses)
					uses = append(uses, Use{ID: id})
				}
				total[id]++
				u := &uses[i]
				if n := len(u.Shows); n == 0 || u.Shows[n-1].One != k.one {
					u.Shows = append(u.Shows, Shown{One: k.one, Many: k.many})
				}
				u.Shows[len(u.Shows)-1].N++
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(uses, func(a, b Use) int {
		if total[a.ID] != total[b.ID] {
			return total[b.ID] - total[a.ID]
		}
		return strings.Compare(a.ID, b.ID)
	})
	return uses, nil
}

const inReadouts = "readout IN (SELECT id FROM readouts WHERE call = ?1)"
