// Package readoutbot embeds the corpus in the binary. It stands at the top because go:embed cannot reach upwards.
package readoutbot

import _ "embed"

// Corpus is the text of corpus.sql.
//
//go:embed corpus.sql
var Corpus string
