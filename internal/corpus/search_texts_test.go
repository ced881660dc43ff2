package corpus

import (
	"testing"
)

// What is decided by a text's letters is what its words say.
func TestLettersTellWhatWordsSay(t *testing.T) {
	texts := []string{
		"The two leaders discussed a cease-fire in Ukraine. Ceasefires were mentioned, and the cease fire of May.", "They spoke of ceasing fire; the fire ceased.",
		"Russia\u2019s visit was constructive, Erdo\u011fan said: \u00abbusinesslike and\u00a0constructive\u00bb.", "Президенты обсудили прекращение огня; всё ещё открыто.",
		"Прекращение-огня и sanctions. cанкции with a Latin c", "", "non-proliferation of nuclear-weapons", "THE TWO LEADERS, DISCUSSED", "in 2014 the 9 May", "co-operation and coöperation",
	}
	queries := []string{
		"cease-fire", "ceasefire", "cease fire", `"cease fire"`, `"two leaders discussed"`, "discussing leaders", "the -constructive", `constructive -"and constructive"`, "fire -ceasefire", "ceasefires -ceasefire",
		"прекращение", `"прекращение огня"`, "огонь", "обсудить -прекращение-огня", "санкции", "sanction", "erdogan", `"erdogan said"`, "russia", "russias", "non-proliferation", "proliferation weapons", "2014 9", "cooperation", "всё", "-fire leaders",
	}
	var stems stems
	n := 0
	for _, words := range queries {
		q := ParseQuery(words)
		r := reading{stems: &stems}
		for _, text := range texts {
			for _, title := range texts {
				a, b := stems.doc(Hit{Text: text}), stems.doc(Hit{Text: title})
				_, exact, ok := q.locate(&a, &b)
				r.next(held{text: text, title: title})
				got, found := q.matches(&r)
				if found != ok || ok && got != exact {
					t.Errorf("%s in %q, %q: %d %v, want %d %v", words, text, title, got, found, exact, ok)
				}
				if ok {
					n++
				}
			}
		}
	}
	if n < 300 {
		t.Errorf("only %d were found", n)
	}
}
