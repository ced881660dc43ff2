package slack

import (
	"sync"

	"readoutbot/internal/commands/reply"
)

// mostRendered is how many renderings are kept.
const mostRendered = 256

// rendered keeps renderings of documents. A document does not change once it is made, and whoever answers the same
// question twice with the same document gets the same letters: so a document's address is the key.
type rendered struct {
	mu         sync.Mutex
	young, old map[rendering][]letter
}

type rendering struct {
	d *reply.Doc
	o options
}

// render is letters, for what was rendered before a look-up. What names a person is not kept.
func (r *rendered) render(d *reply.Doc, o options) []letter {
	if o.SharedBy != "" || o.Asked != "" || len(d.Files) > 0 {
		return letters(d, o)
	}
	k := rendering{d, o}
	r.mu.Lock()
	ls, young := r.young[k]
	if !young {
		ls = r.old[k]
	}
	r.mu.Unlock()
	if young {
		return ls
	}
	if ls == nil {
		ls = letters(d, o)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.young == nil || len(r.young) >= mostRendered/2 {
		r.old, r.young = r.young, map[rendering][]letter{}
	}
	r.young[k] = ls
	return ls
}
