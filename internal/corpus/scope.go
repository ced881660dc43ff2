package corpus

import (
	"encoding/json"
	"slices"
	"strings"
)

// Scope chooses facts by call, topic, side and date. Empty fields choose nothing away.
type Scope struct {
	Call, Topic  string
	Below        bool // mentions: those of the topics below the topic too
	NotHeld      bool // only of contacts that were claimed and denied or not confirmed
	Sides        []string
	Since, Until string
	Calls        []string // only of these calls; nil chooses nothing away
	Hand         bool     // only of calls of which people wrote something down
	Imported     [2]int64 // only of calls that these log entries touched, both included; zero chooses nothing away
}

// where returns the conditions for a table t joined to calls c. The columns are named by the caller.
func (s Scope) where(call, topic, side string) (string, []any) {
	conds, args := []string{"1"}, []any{}
	add := func(cond string, a any) {
		conds = append(conds, cond)
		args = append(args, a)
	}
	if s.Call != "" {
		add(call+" = ?", s.Call)
	}
	if s.Topic != "" && topic != "" {
		add(topic+" = ?", s.Topic)
	}
	if len(s.Sides) > 0 && side != "" {
		conds = append(conds, side+" IN (?"+strings.Repeat(", ?", len(s.Sides)-1)+")")
		for _, id := range s.Sides {
			args = append(args, id)
		}
	}
	if s.Since != "" {
		add("c.date >= ?", s.Since)
	}
	if s.Until != "" {
		add("c.date <= ?", s.Until)
	}
	if s.Calls != nil {
		add("c.id IN (SELECT value FROM json_each(?))", idList(s.Calls))
	}
	if s.Hand {
		conds = append(conds, "c.id IN (SELECT call FROM hand)")
	}
	if s.Imported != [2]int64{} {
		conds = append(conds, "c.id IN (SELECT call FROM entries WHERE entry BETWEEN ? AND ?)")
		args = append(args, s.Imported[0], s.Imported[1])
	}
	if s.NotHeld {
		conds = append(conds, "c.status <> 'held'")
	}
	return " WHERE " + strings.Join(conds, " AND "), args
}

// idList is a list of ids as a query takes it.
func idList(ids []string) string {
	b, err := json.Marshal(ids)
	if err != nil {
		return "[]" // strings can be written
	}
	return string(b)
}

// ofCalls reports that a scope chooses by its calls, sides and topic alone.
func (s Scope) ofCalls() bool {
	return (s.Call != "" || s.Calls != nil) && s.Since == "" && s.Until == "" && !s.Hand && !s.NotHeld && s.Imported == [2]int64{}
}

// everything reports that a scope chooses nothing away.
func (s Scope) everything() bool {
	return s.Call == "" && s.Topic == "" && s.Calls == nil && len(s.Sides) == 0 && s.Since == "" && s.Until == "" && !s.Hand && !s.NotHeld && s.Imported == [2]int64{}
}

// hasCall reports that a scope chooses a call.
func (s Scope) hasCall(id string) bool {
	return (s.Call == "" || id == s.Call) && (s.Calls == nil || slices.Contains(s.Calls, id))
}
