package analysis

import (
	"regexp"
	"strings"
	"sync"
)

// omission is a mark that something was left out of a text, be it by its issuer: "<…>", "[...]", or dots where it begins or ends.
var omission = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(…|\.\.\.)|(…|\.\.\.)\s*$|[<\[(]\s*(…|\.{3})\s*[>\])]`)
})

// goesOn is how a text begins of which the beginning is missing.
var goesOn = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(They|He|She|Both|Also|Moreover|Они|Он|Она|Также|Кроме того)\s`)
})

// tells is a title that is itself the first sentence: "President Putin had a telephone conversation with …".
var tells = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(^|\s)(had|held|has|have|spoke|talked|met|congratulated|called|telephoned|discussed|sent|received|состоял|провёл|провел|поздравил|поговорил|встретил)(а|ся|ась|и)?\s`)
})

// Cut reports that a text is not whole, as far as it shows: it has marks of omission, or begins with what refers to a sentence that
// is not there.
func Cut(title, text string) bool {
	return (strings.Contains(text, "…") || strings.Contains(text, "...")) && omission().MatchString(text) || goesOn().MatchString(text) && !tells().MatchString(title+" ")
}
