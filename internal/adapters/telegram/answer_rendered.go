package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"readoutbot/internal/commands/reply"
)

// mostRendered is how many renderings are kept.
const mostRendered = 256

// mostData is the longest data of a button, in bytes.
const mostData = 64

// leaf is one page of a document, as it is sent: encoded once for everybody. Buttons are as Telegram takes them.
type leaf struct{ form, buttons string }

// sight is a page of a document.
type sight struct {
	of   *reply.Doc
	page int
}

// rendered keeps pages of documents. A document does not change once it is made, and whoever answers the same question
// twice with the same document gets the same messages: so a document's address is the key.
type rendered struct {
	stocks sync.Pool

	mu         sync.Mutex
	young, old map[sight]leaf
}

func (r *rendered) find(s sight) (leaf, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	out, ok := r.young[s]
	if !ok {
		if out, ok = r.old[s]; ok {
			r.put(s, out)
		}
	}
	return out, ok
}

func (r *rendered) keep(s sight, out leaf) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.put(s, out)
}

// put needs the lock.
func (r *rendered) put(s sight, out leaf) {
	if r.young == nil || len(r.young) >= mostRendered/2 {
		r.old, r.young = r.young, make(map[sight]leaf, mostRendered/2)
	}
	r.young[s] = out
}

// render renders one page of a document that answers a line, or the nearest that there is. Its buttons to page ask the
// line as understood; or as asked, where what was understood differently stands in the answer, and moves the pages'
// bounds.
func (b *Bot) render(ctx context.Context, a *ask, d *reply.Doc, p payload) leaf {
	common := d.Line != "" && len(d.Understood) == 0 && len(d.Files) == 0 && a.texts == nil
	line := func(context.Context) (string, error) { return p.line, nil }
	switch {
	case common:
		if l, ok := b.rendered.find(sight{d, p.page}); ok {
			return l
		}
		line = func(context.Context) (string, error) { return d.Line, nil }
	case a.texts != nil && *a.texts != texts{}:
		line = func(ctx context.Context) (string, error) { return b.keepTexts(ctx, a.texts) }
	}
	l, whole := b.written(ctx, d, line, p.page)
	if common && whole {
		b.rendered.keep(sight{d, p.page}, l)
	}
	return l
}

// written renders a page. line is asked for only if there are more. The page is not whole if buttons could not be kept.
func (b *Bot) written(ctx context.Context, d *reply.Doc, line func(context.Context) (string, error), page int) (out leaf, whole bool) {
	st, _ := b.rendered.stocks.Get().(*stock)
	if st == nil {
		st = &stock{}
	}
	rows, rest := keyboard(d.Next)
	laid := layout(st, d, rest)
	n := len(laid.sheets)
	page = min(page, n-1)
	if !laid.outer(page) {
		rows = nil
	}
	asked, err := "", error(nil)
	if n > 1 {
		if asked, err = line(ctx); err != nil {
			asked = ""
		}
	}
	buttons, failed := b.buttons(ctx, paged(rows, page, n, asked))
	if err = errors.Join(err, failed); err != nil {
		b.log.Error("buttons could not be kept: they are left out", "reference", reference(), "error", b.redact(err.Error()))
	}
	st.html = laid.append(st.html[:0], page)
	st.form = appendForm(st.form[:0], st.html, "HTML", buttons)
	out = leaf{form: string(st.form), buttons: buttons}
	st.clear()
	b.rendered.stocks.Put(st) // not after a panic
	return out, err == nil
}

// more is the label of a follow-up that goes on with a list.
const more = "More"

// key is a button as Telegram takes it.
type key struct {
	Text string `json:"text"`
	Data string `json:"callback_data,omitempty"`
	URL  string `json:"url,omitempty"`
}

// paged is the buttons of one of n pages: to the next and the one before, and then what can be asked next. What
// goes on with the whole list stands under the last page only.
func paged(rows [][]button, i, n int, line string) [][]key {
	out := make([][]key, 0, len(rows)+1)
	if n > 1 && line != "" {
		var row []key
		at := fmt.Sprintf("(%d/%d)", i+1, n)
		switch {
		case i == n-1:
			row = []key{{Text: "‹ Back " + at, Data: pageData(i-1, line)}}
		case i == 0:
			row = []key{{Text: "More › " + at, Data: pageData(1, line)}}
		default:
			row = []key{{Text: "‹ Back", Data: pageData(i-1, line)}, {Text: "More › " + at, Data: pageData(i+1, line)}}
		}
		out = append(out, row)
	}
	for _, r := range rows {
		row := make([]key, 0, len(r))
		for _, x := range r {
			switch {
			case x.url != "":
				row = append(row, key{Text: x.label, URL: x.url})
			case x.label != more:
				row = append(row, key{Text: x.label, Data: askData(x.line)})
			case i == n-1:
				row = append(row, key{Text: x.label, Data: pageData(0, x.line)})
			}
		}
		if len(row) > 0 {
			out = append(out, row)
		}
	}
	return out
}

// buttons writes buttons as Telegram takes them; data that is too long is put behind a stored key. A button that
// cannot be stored is left out, with an error.
func (b *Bot) buttons(ctx context.Context, rows [][]key) (string, error) {
	var failed error
	kept := make([][]key, 0, len(rows))
	for _, r := range rows {
		var row []key
		for _, k := range r {
			if len(k.Data) > mostData {
				stored, err := b.c.Keys.Keep(ctx, k.Data)
				if err != nil {
					failed = err
					continue
				}
				k.Data = "k " + stored
			}
			row = append(row, k)
		}
		if len(row) > 0 {
			kept = append(kept, row)
		}
	}
	if len(kept) == 0 {
		return "", failed
	}
	out, err := json.Marshal(struct {
		Rows [][]key `json:"inline_keyboard"`
	}{kept})
	if err != nil {
		return "", err
	}
	return string(out), failed
}
