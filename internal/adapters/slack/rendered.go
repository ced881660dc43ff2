package slack

import (
	"sync"

	"readoutbot/internal/commands/reply"
)

// mostRendered is how many renderings are kept.
const mostRendered = 256

// rendered keeps renderings of documents. A document does not change once it is made, and whoever answers the same
// question twice with the same document gets the same messages: so a document's address is the key.
type rendered struct {
	mu         sync.Mutex
	young, old map[rendering][]message
}

type rendering struct {
	d *reply.Doc
	o options
}

// render is render, for what was rendered before a look-up. What names a person is not kept.
func (r *rendered) render(d *reply.Doc, o options) []message {
	if o.SharedBy != "" || o.Asked != "" || len(d.Files) > 0 {
		return render(d, o)
	}
	k := rendering{d, o}
	r.mu.Lock()
	msgs, ok := r.young[k]
	if !ok {
		msgs, ok = r.old[k]
	}
	r.mu.Unlock()
	if !ok {
		msgs = render(d, o)
		for i, m := range msgs {
			msgs[i].body = sync.OnceValues(func() ([]byte, error) { return hookBody(m, "") })
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.young == nil || len(r.young) >= mostRendered/2 {
		r.old, r.young = r.young, map[rendering][]message{}
	}
	r.young[k] = msgs
	return msgs
}
