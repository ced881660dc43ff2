package reply

import (
	"bytes"
	"encoding/json"
)

// JSON returns the document as indented JSON: line, understood, outcome, title, blocks (each with its kind), sources,
// next, files, corpus, private. The names are stable.
func (d *Doc) JSON() ([]byte, error) {
	c := &collector{}
	d.Print(c)
	type file struct {
		File
		Size int `json:"size"`
	}
	files := make([]file, 0, len(d.Files))
	for _, f := range d.Files {
		files = append(files, file{f, len(f.Data)})
	}
	out := struct {
		Line       string   `json:"line"`
		Understood []string `json:"understood"`
		Outcome    Outcome  `json:"outcome"`
		Title      string   `json:"title"`
		Blocks     []any    `json:"blocks"`
		Sources    []Source `json:"sources"`
		Next       []Ask    `json:"next"`
		Files      []file   `json:"files"`
		Corpus     string   `json:"corpus"`
		Private    bool     `json:"private"`
	}{d.Line, notNil(d.Understood), d.Outcome, d.Title, notNil(c.blocks), notNil(d.Sources), notNil(d.Next), files, d.Corpus, d.Private}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(out)
	return b.Bytes(), err
}

func notNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

type collector struct{ blocks []any }

func (c *collector) Para(b *Para) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*Para
	}{"para", b})
}

func (c *collector) List(b *List) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*List
	}{"list", b})
}

func (c *collector) Quote(b *Quote) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*Quote
	}{"quote", b})
}

func (c *collector) Table(b *Table) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*Table
	}{"table", b})
}

func (c *collector) Contrast(b *Contrast) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*Contrast
	}{"contrast", b})
}

func (c *collector) Note(b *Note) {
	c.blocks = append(c.blocks, struct {
		Kind string `json:"kind"`
		*Note
	}{"note", b})
}
