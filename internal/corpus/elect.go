package corpus

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"readoutbot/internal/corpus/analysis"
)

// elect is how somebody is called who was elected to an office and does not hold it yet.
const elect = `(?:(?:the|our|u\.?s\.?|american) )*(?:(?:vice[- ])?president|prime minister|chancellor)[-\x{2010}\x{2011} ](?:elect|designate)\b|(?:вновь |ново)?избранн(?:ый|ого) президент|президент(?:а)?-элект`

// electTitle and electSentence match a title and a sentence of which such a person is the subject, up to the person.
var (
	electTitle = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^\W*(?:(?:readout|summary|statement|transcript|call|conversation)s? (?:of|on|from|by) )?(?:` + elect + `)`)
	})
	electSentence = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^\W*(?:(?:today|yesterday|earlier|this|on|late|сегодня|вчера)[ ,][^.,;]{0,40}?,? ?)?(?:` + elect + `)`)
	})
)

// ofElect reports that a statement of a country has somebody for its own subject who was elected and does not hold the office
// yet: not one whom its office holder spoke with.
func (l *logged) ofElect(country string) bool {
	return l.electIn(l.st.Title, country, electTitle) || l.electIn(firstSentence(l), country, electSentence)
}

func (l *logged) electIn(s, country string, subject func() *regexp.Regexp) bool {
	small := strings.ToLower(s)
	if !slices.ContainsFunc([]string{"elect", "designate", "избран", "элект"}, func(w string) bool { return strings.Contains(small, w) }) {
		return false
	}
	at := subject().FindStringIndex(s)
	if at == nil {
		return false
	}
	rest := strings.TrimSpace(s[at[1]:])
	if of, found := strings.CutPrefix(rest, "of "); found {
		words := strings.Fields(of)
		return slices.ContainsFunc([]int{1, 2, 3}, func(n int) bool { return n <= len(words) && analysis.Country(strings.Join(words[:n], " ")) == country })
	}
	return !slices.ContainsFunc(l.report.Counterparts, func(p analysis.Person) bool { return p.Name != "" && strings.HasPrefix(rest, p.Name) })
}
