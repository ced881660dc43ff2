package corpus

import (
	"context"
	"database/sql"

	"readoutbot/internal/corpus/analysis"
)

// family says which topic stands above which, parents and children separated by spaces, and which are broad; country is that of a side.
type family struct {
	parent, children map[string]string
	broad            map[string]bool
	country          map[string]string
	owned            map[string][]string // what own has found
}

// open reports that a search of a side's text that does not find a topic shows nothing: it is broad, or the side's own country.
func (f family) open(topic, side string) bool {
	return f.broad[topic] || analysis.Own(topic, f.country[side])
}

// own are the topics that are a side's own country.
func (f family) own(side string) []string {
	country := f.country[side]
	topics, ok := f.owned[country]
	if !ok {
		topics = analysis.OwnTopics(country)
		f.owned[country] = topics
	}
	return topics
}

func readFamily(ctx context.Context, tx *sql.Tx) (family, error) {
	of := family{map[string]string{}, map[string]string{}, map[string]bool{}, map[string]string{}, map[string][]string{}}
	rows, err := tx.QueryContext(ctx, "SELECT slug, coalesce(parent, ''), broad FROM topics ORDER BY slug")
	if err != nil {
		return of, err
	}
	defer rows.Close()
	for rows.Next() {
		var t, p string
		var broad bool
		if err := rows.Scan(&t, &p, &broad); err != nil {
			return of, err
		}
		if p != "" {
			of.parent[t] = p
			of.children[p] += " " + t
		}
		if broad {
			of.broad[t] = true
		}
	}
	if err := rows.Err(); err != nil {
		return of, err
	}
	sides, err := tx.QueryContext(ctx, "SELECT id, country FROM sides")
	if err != nil {
		return of, err
	}
	defer sides.Close()
	for sides.Next() {
		var id, country string
		if err := sides.Scan(&id, &country); err != nil {
			return of, err
		}
		of.country[id] = country
	}
	return of, sides.Err()
}
