package analysis

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"sync"
)

// Version is a hash of the lexicon: findings of different versions may differ.
var Version = sync.OnceValue(func() string {
	h := sha256.New()
	names, err := fs.Glob(lexiconFiles, "lexicon/*.txt")
	if err != nil {
		panic(err) // the pattern is good
	}
	for _, name := range names {
		b, err := lexiconFiles.ReadFile(name)
		if err != nil {
			panic(err) // it is embedded
		}
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
})
