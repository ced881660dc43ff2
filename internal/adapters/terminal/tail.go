package terminal

import (
	"fmt"

	"readoutbot/internal/commands/reply"
)

// tail prints what follows the blocks: files, sources, what to ask next, and the canonical line with the corpus.
func (p *printer) tail(d *reply.Doc) {
	p.files(d.Files)
	p.sources(d.Sources)
	p.next(d.Next)
	end := d.Line
	if d.Corpus != "" {
		if end != "" {
			end += " · "
		}
		end += "corpus " + d.Corpus
	}
	if end != "" {
		p.put(wrap([]run{{end, dim}}, p.Width))
	}
}

func (p *printer) files(fs []reply.File) {
	var ls []line
	for _, f := range fs {
		about := size(len(f.Data))
		if f.Type != "" {
			about = f.Type + ", " + about
		}
		name := []run{{f.Name, bold}, {" (" + about + ")", dim}}
		ls = append(ls, hang(run{"File: ", dim}, wrap(name, p.Width-6))...)
	}
	p.put(ls)
}

func size(n int) string {
	if n == 1 {
		return "1 byte"
	}
	if n < 1000 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%d kB", (n+500)/1000)
}

// sources prints the numbered sources. An address that does not fit beside its source has a line of its own.
func (p *printer) sources(ss []reply.Source) {
	ls := p.sectionHead("Sources", len(ss))
	most := 0
	for _, s := range ss {
		most = max(most, s.N)
	}
	for _, s := range ss {
		number := fmt.Sprintf("%s%*d  ", spaces(inset), len(fmt.Sprint(most)), s.N)
		w := p.Width - len(number)
		text, address := wrap([]run{{s.Text(), 0}}, w), []run{{s.URL, underline | dim}}
		if s.URL != "" {
			one := wrap([]run{{s.Text() + " ", 0}, address[0]}, w)
			if len(one) == 1 && one[0].width <= w {
				text = one
			} else {
				text = append(text, wrap(address, w)...)
			}
		}
		ls = append(ls, hang(run{number, dim}, text)...)
	}
	p.put(ls)
}

// next prints the follow-ups, each with its number and the line that it stands for.
func (p *printer) next(as []reply.Ask) {
	ls := p.sectionHead("Next", len(as))
	digits := len(fmt.Sprint(len(as)))
	left := inset + digits + 2
	label, typed := 0, 0
	for _, a := range as {
		label, typed = max(label, columns(clean(a.Label))), max(typed, columns(clean(a.Line)))
	}
	beside := left+label+3+2+typed <= p.Width
	for i, a := range as {
		number := run{fmt.Sprintf("%s%*d  ", spaces(inset), digits, i+1), bold}
		text, ask := wrap([]run{{a.Label, 0}}, p.Width-left), []run{{a.Line, cyan}}
		if beside {
			arrow := hang(run{"→ ", dim}, wrap(ask, typed))
			text = zip([]int{label, typed + 2}, 3, [][]line{text, arrow})
		} else {
			text = append(text, hang(run{"→ ", dim}, wrap(ask, p.Width-left-2))...)
		}
		ls = append(ls, hang(number, text)...)
	}
	p.put(ls)
}

func (p *printer) sectionHead(h string, n int) []line {
	if n == 0 {
		return nil
	}
	return p.heading(h, "")
}
