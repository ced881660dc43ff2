package reply

import (
	"fmt"
	"strings"
)

// Markdown returns the document as Markdown. Every character that Markdown would interpret in a text is escaped, so
// that quotations stay literal.
func (d *Doc) Markdown() string {
	m := &markdown{}
	m.printf("# %s\n\n", escape(d.Title))
	for _, u := range d.Understood {
		m.printf("*%s*\n\n", escape(u))
	}
	d.Print(m)
	if len(d.Sources) > 0 {
		m.printf("## Sources\n\n")
		for _, s := range d.Sources {
			m.printf("%d. %s", s.N, escape(s.Text()))
			if s.URL != "" {
				m.printf(" <%s>", s.URL)
			}
			m.printf("\n")
		}
		m.printf("\n")
	}
	if len(d.Next) > 0 {
		m.printf("## Next\n\n")
		for _, a := range d.Next {
			m.printf("- %s: %s\n", escape(a.Label), code(a.Line))
		}
		m.printf("\n")
	}
	m.printf("%s · corpus %s\n", code(d.Line), d.Corpus)
	return m.b.String()
}

type markdown struct{ b strings.Builder }

func (m *markdown) printf(f string, a ...any) { fmt.Fprintf(&m.b, f, a...) }

func (m *markdown) head(h string) {
	if h != "" {
		m.printf("## %s\n\n", escape(h))
	}
}

func (m *markdown) Para(b *Para) {
	m.head(b.Head)
	m.printf("%s\n\n", mdLine(b.Line))
}

func (m *markdown) Note(b *Note) { m.printf("> *Note:* %s\n\n", mdLine(b.Line)) }

func (m *markdown) Quote(b *Quote) {
	m.printf("> %s\n>\n> — %s%s\n\n", mdSpan(b.Words), escape(b.By), mdCites(b.Cites))
}

func (m *markdown) List(b *List) {
	m.head(b.Head)
	for i, it := range b.Items {
		bullet, indent := "- ", "  "
		if b.Numbered {
			bullet = fmt.Sprintf("%d. ", i+1)
			indent = strings.Repeat(" ", len(bullet))
		}
		m.printf("%s%s\n", bullet, mdLine(it.Line))
		for _, u := range it.Under {
			m.printf("%s- %s\n", indent, mdLine(u))
		}
	}
	m.printf("\n")
}

func (m *markdown) row(cells []string) { m.printf("| %s |\n", strings.Join(cells, " | ")) }

func (m *markdown) header(cols []string) {
	rule := make([]string, len(cols))
	names := make([]string, len(cols))
	for i, c := range cols {
		rule[i], names[i] = "---", escape(c)
	}
	m.row(names)
	m.row(rule)
}

func (m *markdown) Table(b *Table) {
	m.head(b.Head)
	m.header(b.Columns)
	for _, r := range b.Rows {
		cells := make([]string, len(r))
		for i, c := range r {
			cells[i] = mdLine(c)
		}
		m.row(cells)
	}
	m.printf("\n")
}

func (m *markdown) Contrast(b *Contrast) {
	m.head(b.Head)
	m.header(append([]string{"Topic"}, b.Sides...))
	for _, r := range b.Rows {
		cells := []string{"**" + escape(r.Label) + "**"}
		for _, u := range r.Under {
			cells[0] += "<br>" + mdLine(u)
		}
		for _, c := range r.Cells {
			parts := []string{"*" + c.State.Label() + "*"}
			for _, l := range c.Lines {
				parts = append(parts, mdLine(l))
			}
			cells = append(cells, strings.Join(parts, "<br>"))
		}
		m.row(cells)
	}
	m.printf("\n")
}

func mdLine(l Line) string {
	var b strings.Builder
	for _, s := range l.Spans {
		b.WriteString(mdSpan(s))
	}
	b.WriteString(mdCites(l.Cites))
	return b.String()
}

func mdCites(ns []int) string {
	var b strings.Builder
	for _, n := range ns {
		fmt.Fprintf(&b, " \\[%d\\]", n)
	}
	return b.String()
}

func mdSpan(s Span) string {
	switch s.Kind {
	case Strong:
		return "**" + escape(s.Text) + "**"
	case Words:
		return "“" + mdMarks(s) + "”"
	case Command:
		return code(s.Text)
	case Link:
		return "[" + escape(s.Text) + "](<" + s.URL + ">)"
	}
	return mdMarks(s)
}

// code sets a text as code; one that holds a backquote stands between two.
func code(text string) string {
	switch text = strings.ReplaceAll(text, "\n", " "); {
	case text == "":
		return ""
	case strings.Contains(text, "`"):
		return "`` " + text + " ``"
	}
	return "`" + text + "`"
}

func mdMarks(s Span) string {
	var b strings.Builder
	at := 0
	for _, m := range s.Marks {
		b.WriteString(escape(s.Text[at:m[0]]) + "**" + escape(s.Text[m[0]:m[1]]) + "**")
		at = m[1]
	}
	b.WriteString(escape(s.Text[at:]))
	return b.String()
}

var mdEscaper = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"<", `\<`, ">", `\>`, "#", `\#`, "|", `\|`, "~", `\~`, "\n", " ")

func escape(s string) string { return mdEscaper.Replace(s) }
