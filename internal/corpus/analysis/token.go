package analysis

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a statement as the matcher sees it: hyphens part words, a possessive 's is dropped.
type token struct {
	from, to int32
	sentence int32
	first    int32 // into text.entries: what the lexicon knows of the word
	count    uint16
	flags    uint8
}

const (
	capital        = 1 << iota // begins with a capital letter
	capitals                   // has no small letter, and two letters or more
	number                     // begins with a digit
	joined                     // a hyphen stands between it and the word before
	cyrillicLetter             // has a Cyrillic letter
	inList                     // is on one of the lexicon's word lists
)

// text is a statement cut into tokens and sentences.
type text struct {
	s         string
	tokens    []token
	entries   []uint32
	sentences []Span
	words     int
	cyrillic  int
	lex       *lexicon
}

// cut cuts a text into tokens and sentences, and looks its words up.
func (l *lexicon) cut(s string) *text { return l.cutInto(s, &scratch{}) }

// cutInto cuts a text into tokens that stand in a scratch.
func (l *lexicon) cutInto(s string, in *scratch) *text {
	t := &text{s: s, lex: l, tokens: slices.Grow(in.tokens[:0], len(s)/6+8), entries: slices.Grow(in.entries[:0], len(s)/6+8)}
	var buffer [96]byte
	hyphen := false
	for at := 0; at < len(s); {
		c := s[at]
		if c < utf8.RuneSelf {
			if !letter(c) {
				hyphen = c == '-' && at > 0 && len(t.tokens) > 0 && int(t.tokens[len(t.tokens)-1].to) == at
				at++
				continue
			}
		} else if r, size := utf8.DecodeRuneInString(s[at:]); !inWord(r) {
			hyphen = isHyphen(r) && len(t.tokens) > 0 && int(t.tokens[len(t.tokens)-1].to) == at
			at += size
			continue
		}
		at = t.word(at, hyphen, buffer[:0])
		hyphen = false
	}
	t.split()
	return t
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' }

// word reads the word that begins at a byte, up to a hyphen, and returns where it ends.
func (t *text) word(from int, hyphen bool, fold []byte) int {
	s := t.s
	at, upper, lower, wide, cyrillic := from, 0, 0, false, false
loop:
	for at < len(s) {
		c := s[at]
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			if c > '9' {
				lower++
			}
			fold = append(fold, c)
			at++
		case 'A' <= c && c <= 'Z':
			upper++
			fold = append(fold, c+'a'-'A')
			at++
		case at+1 < len(s) && russianLetter(c, s[at+1]):
			first, second, big := lowerRussian(c, s[at+1])
			fold, cyrillic = append(fold, first, second), true
			if big {
				upper++
			} else {
				lower++
			}
			at += 2
		default:
			r, size := utf8.DecodeRuneInString(s[at:])
			switch {
			case inWord(r):
				wide = true
				if unicode.IsUpper(r) {
					upper++
				} else {
					lower++
				}
				if unicode.Is(unicode.Cyrillic, r) {
					cyrillic = true
				}
				fold = utf8.AppendRune(fold, r)
			case (isApostrophe(r) || r == softHyphen) && follows(s, at+size):
				if isApostrophe(r) && possessive(s, at+size) {
					break loop
				}
			default:
				break loop
			}
			at += size
		}
	}
	if wide || cyrillic && mixed(fold) {
		fold = []byte(Fold(string(fold)))
	}
	if len(fold) == 0 {
		return at
	}
	t.add(fold, token{from: int32(from), to: int32(at), flags: flagsOf(s[from:], upper, lower, cyrillic, hyphen)})
	return skipPossessive(s, at)
}

// add looks a folded word up and appends its token.
func (t *text) add(fold []byte, tok token) {
	tok.first = int32(len(t.entries))
	t.entries = t.lex.find(fold, t.entries)
	tok.count = uint16(len(t.entries) - int(tok.first))
	for _, e := range t.entries[tok.first:] {
		if t.lex.inList[e] {
			tok.flags |= inList
		}
	}
	t.tokens = append(t.tokens, tok)
	if tok.flags&joined == 0 {
		t.words++
	}
	if tok.flags&cyrillicLetter != 0 {
		t.cyrillic++
	}
}

// russianLetter reports that two bytes are one of А-я, or ё.
func russianLetter(c, d byte) bool {
	return c == 0xd0 && 0x90 <= d && d <= 0xbf || c == 0xd1 && 0x80 <= d && d <= 0x8f || c == 0xd1 && d == 0x91
}

// lowerRussian folds a Russian letter: small, ё as е.
func lowerRussian(c, d byte) (first, second byte, big bool) {
	switch {
	case c == 0xd0 && d <= 0x9f: // А-П
		return 0xd0, d + 0x20, true
	case c == 0xd0 && d <= 0xaf: // Р-Я
		return 0xd1, d - 0x20, true
	case c == 0xd1 && d == 0x91: // ё
		return 0xd0, 0xb5, false
	}
	return c, d, false
}

func flagsOf(word string, upper, lower int, cyrillic, hyphen bool) (flags uint8) {
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
		flags |= capital
	} else if unicode.IsDigit(r) {
		flags |= number
	}
	if upper > 1 && lower == 0 {
		flags |= capitals
	}
	if hyphen {
		flags |= joined
	}
	if cyrillic {
		flags |= cyrillicLetter
	}
	return flags
}

// mixed reports that a word has an ASCII letter among its Cyrillic ones.
func mixed(fold []byte) bool {
	for _, c := range fold {
		if 'a' <= c && c <= 'z' {
			return true
		}
	}
	return false
}

// follows reports that a word goes on at a byte.
func follows(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return r != utf8.RuneError && inWord(r)
}

// possessive reports that what follows an apostrophe is the s of a possessive.
func possessive(s string, at int) bool {
	return (s[at] == 's' || s[at] == 'S') && !follows(s, at+1)
}

// skipPossessive returns where the 's behind a word ends.
func skipPossessive(s string, at int) int {
	if r, size := utf8.DecodeRuneInString(s[at:]); size > 0 && isApostrophe(r) && follows(s, at+size) && possessive(s, at+size) {
		return at + size + 1
	}
	return at
}

// longest is how many words a sentence may have: a text without stops is cut, so that reading it stays quick.
const longest = 250

// split finds the sentences: they end at . ! ? … before a capital, a digit or a quotation mark, unless an abbreviation or an initial
// stands there, and at the end of a line.
func (t *text) split() {
	start := 0
	close := func(end, next int) { // the last token of the sentence, and the byte where it ends
		if start > next {
			return
		}
		from := int(t.tokens[start].from)
		for from > 0 { // an opening mark belongs to the sentence
			r, size := utf8.DecodeLastRuneInString(t.s[:from])
			if !strings.ContainsRune("“\"«(‘[", r) {
				break
			}
			from -= size
		}
		if n := len(t.sentences); n > 0 {
			from = max(from, t.sentences[n-1].To)
		}
		t.sentences = append(t.sentences, Span{from, end})
		start = next + 1
	}
	for i := range t.tokens {
		t.tokens[i].sentence = int32(len(t.sentences))
		stop := len(t.s)
		if i+1 < len(t.tokens) {
			stop = int(t.tokens[i+1].from)
		}
		if end, ends := t.ends(i, int(t.tokens[i].to), stop); ends {
			close(end, i)
		} else if i-start+1 == longest {
			close(int(t.tokens[i].to), i)
		}
	}
}

// ends reports whether a sentence ends between a token and the next, and where.
func (t *text) ends(i, from, stop int) (int, bool) {
	if gap := t.s[from:stop]; i+1 < len(t.tokens) && (gap == " " || gap == ", ") {
		return 0, false
	}
	end, dot := from, false
	for at := from; at < stop; {
		r, size := utf8.DecodeRuneInString(t.s[at:])
		at += size
		switch {
		case r == '\n':
			return max(end, from), true
		case r == '.' || r == '!' || r == '?' || r == '…':
			if r != '.' || !t.abbreviates(i) {
				dot = true
			}
			end = at
		case dot && strings.ContainsRune("”\"»)’]", r):
			end = at
		case unicode.IsSpace(r):
		case r == '’' || r == '\'' || r == 's':
			if !dot {
				end = at
			}
		}
	}
	if i+1 == len(t.tokens) {
		return max(end, from), true
	}
	next := t.tokens[i+1].flags
	if !dot || stop == end || next&(capital|number) == 0 {
		return 0, false
	}
	return end, true
}

// abbreviates reports that the full stop behind a token belongs to it: an initial or an abbreviation.
func (t *text) abbreviates(i int) bool {
	tok := t.tokens[i]
	r, size := utf8.DecodeRuneInString(t.s[tok.from:])
	if size == int(tok.to-tok.from) && unicode.IsUpper(r) {
		// "U.S. The leaders" ends, "U.S. President" does not.
		return i+1 == len(t.tokens) || int(t.tokens[i+1].from) == int(tok.to)+1 || !t.is(i+1, t.lex.opener) || t.tokens[i+1].flags&capital == 0
	}
	return t.is(i, t.lex.abbreviation)
}
