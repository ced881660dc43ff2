package corpus

import (
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
)

// held is an imported text as it stands.
type held struct {
	id                   int64
	readout, title, text string
	cuts                 []byte // its sentences
}

// read reads an imported text; false if the document is gone.
func (x *lookup) read(id int64) (h held, ok bool, err error) {
	h.id = id
	err = x.c.row(x.ctx, "SELECT d.readout, d.cuts, t.title, t.text FROM docs d CROSS JOIN texts t ON t.readout = d.readout WHERE d.id = ?", []any{id},
		&h.readout, &h.cuts, &h.title, &h.text)
	if errors.Is(err, sql.ErrNoRows) {
		return h, false, nil
	}
	return h, err == nil, err
}

// textsAtOnce is how many texts are read with one query.
const textsAtOnce = 20

// texts reads the texts of matches and calls f for each, in their order. Those that are gone are passed over.
func (x *lookup) texts(some []match, f func(match, held) error) error {
	for part := range slices.Chunk(some, textsAtOnce) {
		ids := make([]int64, len(part))
		for i, m := range part {
			ids[i] = m.id
		}
		list, err := json.Marshal(ids)
		if err != nil {
			return err
		}
		page := make(map[int64]held, len(part))
		err = x.c.each(x.ctx, "SELECT d.id, d.readout, d.cuts, t.title, t.text FROM json_each(?) j CROSS JOIN docs d ON d.id = j.value CROSS JOIN texts t ON t.readout = d.readout",
			[]any{string(list)}, func(r *sql.Rows) error {
				var h held
				err := r.Scan(&h.id, &h.readout, &h.cuts, &h.title, &h.text)
				page[h.id] = h
				return err
			})
		if err != nil {
			return err
		}
		for _, m := range part {
			if h, ok := page[m.id]; ok {
				if err := f(m, h); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
