package analysis

import (
	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/russian"
)

// Common reports that a folded word carries no matter of its own in English or Russian (snowball's lists of stop words).
func Common(word string) bool { return english.IsStopWord(word) || russian.IsStopWord(word) }
