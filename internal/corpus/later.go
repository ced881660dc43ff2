package corpus

import (
	"slices"
	"strings"
)

// laterRows are rows of one table that wait to be inserted together.
type laterRows struct {
	into    string
	columns int
	values  []any
}

// later puts a row aside. Only rows that nothing reads before flush may wait.
func (w *writer) later(into string, values ...any) {
	i := slices.IndexFunc(w.rows, func(r *laterRows) bool { return r.into == into })
	if i < 0 {
		i = len(w.rows)
		w.rows = append(w.rows, &laterRows{into: into, columns: len(values)})
	}
	w.rows[i].values = append(w.rows[i].values, values...)
}

// flush inserts what was put aside, and derives the states of the calls that changed.
func (w *writer) flush() error {
	if err := w.rowsOut(); err != nil {
		return err
	}
	if err := w.contradict(); err != nil {
		return err
	}
	return w.derive()
}

// hand is what people wrote down and imported statements may be about.
type hand struct {
	statements map[string][2]string // by side and bare address: readout and call
	readouts   map[string]bool      // by id
	sources    map[string]string    // ids by address
	ids        map[string]bool      // of sources
}

// bareAddress is an address as statements are told apart by it: http and https are the same, so is a slash at its end.
func bareAddress(address string) string {
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"), "/")
}

// addresses are the forms that an address may be held in.
func addresses(address string) []string {
	bare := bareAddress(address)
	return []string{address, "https://" + bare, "http://" + bare, "https://" + bare + "/", "http://" + bare + "/"}
}

func (w *writer) readHand() error {
	h := &w.hand
	h.statements, h.readouts, h.sources, h.ids = map[string][2]string{}, map[string]bool{}, map[string]string{}, map[string]bool{}
	rows, err := w.tx.QueryContext(w.ctx, "SELECT id, coalesce(url, '') FROM sources WHERE rowid <= (SELECT last FROM coded WHERE name = 'sources')")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id, address string
		if err := rows.Scan(&id, &address); err != nil {
			return err
		}
		h.ids[id] = true
		if address != "" {
			h.sources[address] = id
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	readouts, err := w.tx.QueryContext(w.ctx, `SELECT r.id, r.call, r.side, r.role, coalesce(r.url, ''), coalesce(s.url, '') FROM readouts r LEFT JOIN sources s ON s.id = r.source
WHERE r.rowid <= (SELECT last FROM coded WHERE name = 'readouts') ORDER BY r.rowid`)
	if err != nil {
		return err
	}
	defer readouts.Close()
	for readouts.Next() {
		var id, call, side, role, own, source string
		if err := readouts.Scan(&id, &call, &side, &role, &own, &source); err != nil {
			return err
		}
		h.readouts[id] = true
		for _, address := range []string{own, source} {
			at := side + " " + bareAddress(address)
			if _, taken := h.statements[at]; !taken && address != "" && (address == own || role == "main") {
				h.statements[at] = [2]string{id, call}
			}
		}
	}
	return readouts.Err()
}
