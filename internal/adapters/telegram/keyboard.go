package telegram

import "readoutbot/internal/commands/reply"

const (
	mostAsks   = 8  // buttons for what to ask next
	mostLabel  = 64 // of a button; a phone shows about half of it
	shortLabel = 18 // two such buttons stand in a row
)

// keyboard makes buttons of what can be asked next, two in a row where both are short. Rest are the asks that have none.
func keyboard(asks []reply.Ask) (rows [][]button, rest []reply.Ask) {
	n, wide := 0, true
	for _, a := range asks {
		if blank(clean(a.Line)) {
			continue
		}
		if n == mostAsks {
			rest = append(rest, a)
			continue
		}
		label := clean(a.Label)
		if blank(label) {
			label = clean(a.Line)
		}
		b := button{label: short(label, mostLabel), line: a.Line}
		if blank(b.label) {
			b.label = "…"
		}
		narrow := units(b.label) <= shortLabel
		if last := len(rows) - 1; narrow && !wide && len(rows[last]) == 1 {
			rows[last] = append(rows[last], b)
		} else {
			rows = append(rows, []button{b})
		}
		wide = !narrow
		n++
	}
	return rows, rest
}
