package corpus

import (
	"slices"
	"strings"
)

// couple is the key under which calls of two people are found: their ids in order, with a space between.
func couple(a, b string) string { return min(a, b) + " " + max(a, b) }

// parties are the keys under which a call of some people is found: each of them, and each two.
func parties(people []string) []string {
	out := slices.Compact(slices.Sorted(slices.Values(people)))
	for i, a := range out[:len(out):len(out)] {
		for _, b := range out[i+1:] {
			if strings.Contains(b, " ") {
				break
			}
			out = append(out, couple(a, b))
		}
	}
	return out
}

// enlist writes under which keys a call is found, and takes out those under another date, if there is one.
func (w *writer) enlist(call, date, old string) error {
	people, err := w.strings("SELECT person FROM call_people WHERE call = ? ORDER BY person", call)
	if err != nil {
		return err
	}
	for _, p := range parties(people) {
		if old != "" {
			if err := w.exec("DELETE FROM parties WHERE person = ? AND date = ? AND call = ?", p, old, call); err != nil {
				return err
			}
		}
		if date != "" {
			if err := w.exec("INSERT OR IGNORE INTO parties (person, date, call) VALUES (?, ?, ?)", p, date, call); err != nil {
				return err
			}
		}
	}
	return nil
}
