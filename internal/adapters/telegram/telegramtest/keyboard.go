package telegramtest

import (
	"unicode/utf8"
)

const (
	maxData    = 64 // bytes of callback_data
	maxButtons = 100
	maxRow     = 8
)

// markup reads the keyboard of a message. Other keyboards than inline ones are not known here.
func (s *Server) markup(c *call, m *message) {
	var w wireMarkup
	if c.object("reply_markup", &w) {
		m.buttons, m.Keyboard = s.keyboard(c, w)
	}
}

// keyboard checks an inline keyboard.
func (s *Server) keyboard(c *call, w wireMarkup) ([][]wireButton, [][]Button) {
	if w.Keyboard == nil {
		c.bad(`Field "inline_keyboard" must be of type Array`)
		return nil, nil
	}
	var wires [][]wireButton
	var out [][]Button
	n := 0
	for _, row := range w.Keyboard {
		if len(row) == 0 {
			continue
		}
		if len(row) > maxRow {
			c.bad("%d buttons in a row", len(row))
		}
		var buttons []Button
		for _, b := range row {
			s.button(c, b)
			n++
			shown := Button{Label: b.Text, URL: b.URL}
			if b.Data != nil {
				shown.Data = *b.Data
			}
			buttons = append(buttons, shown)
		}
		wires, out = append(wires, row), append(out, buttons)
	}
	if n > maxButtons {
		c.bad("reply markup is too long")
	}
	return wires, out
}

func (s *Server) button(c *call, b wireButton) {
	kinds := 0
	for _, set := range []bool{b.URL != "", b.Data != nil, b.Switch != nil, b.Current != nil} {
		if set {
			kinds++
		}
	}
	switch {
	case b.Text == "":
		c.bad("can't parse inline keyboard button: Field \"text\" must be non-empty")
	case kinds == 0:
		c.bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
	case kinds > 1:
		c.bad("can't parse inline keyboard button: %q is of %d kinds", b.Text, kinds)
	case b.Data != nil && (*b.Data == "" || len(*b.Data) > maxData || !utf8.ValidString(*b.Data)):
		c.bad("BUTTON_DATA_INVALID")
	case b.URL != "" && !linkable(b.URL):
		c.bad("inline keyboard button URL %q is invalid", b.URL)
	}
}
