package corpus

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"
)

// Plan is how the database answers a query: the query's text and the steps of its plan.
type Plan struct {
	Query string
	Steps []string
}

// Plans explains every query that was asked so far, in order of their texts. Tests look in it for what grows with the corpus.
func (c *Corpus) Plans(ctx context.Context) (out []Plan, err error) {
	defer wrap(&err, "Plans")
	c.mu.Lock()
	db, queries := c.db, slices.Sorted(maps.Keys(c.prepared))
	c.mu.Unlock()
	for _, q := range queries {
		p := Plan{Query: q}
		rows, err := db.QueryContext(ctx, "EXPLAIN QUERY PLAN "+q, make([]any, strings.Count(q, "?"))...)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var id, parent, unused sql.NullInt64
			var step string
			if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
				rows.Close()
				return nil, err
			}
			p.Steps = append(p.Steps, step)
		}
		if err := rows.Close(); err != nil {
			return nil, err
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}
