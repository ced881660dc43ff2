package analysis

// separate reports that the beginning of a text tells of several conversations: "telephone conversations with", "spoke separately",
// "also spoke to".
func (r *reader) separate() bool {
	for i, t := range r.tokens {
		next := func(words ...string) bool {
			for _, w := range words {
				if r.at(i+1, i) && r.folded(i+1) == w {
					return true
				}
			}
			return false
		}
		switch {
		case t.sentence < 3 && r.listed(i, "separately"):
			return true
		case t.sentence < 3 && r.listed(i, "conversations") && (next("with", "to", "с", "со") || i > 0 && r.at(i-1, i) && r.listed(i-1, "byphone")):
			return true
		case r.folded(i) == "also" && next("spoke", "talked", "called", "telephoned", "phoned") && r.nameAt(i+2, i):
			return true
		}
	}
	return false
}

// nameAt reports that somebody stands at a token of another's sentence, behind "to" or "with" if they are there.
func (r *reader) nameAt(i, of int) bool {
	if w := r.folded(i); w == "to" || w == "with" {
		i++
	}
	return r.at(i, of) && r.tokens[i].flags&capital != 0
}
