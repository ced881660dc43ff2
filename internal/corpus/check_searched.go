package corpus

import (
	"fmt"
	"slices"

	"readoutbot/internal/corpus/analysis"
)

// checkSearched reads again the texts of which the corpus says that the program searched them whole: what they name must
// have a row, or a silence would be made of a row that was lost.
func (l *loaded) checkSearched() {
	rows := map[string]map[string]bool{}
	note := func(readout, topic string) {
		if rows[readout] == nil {
			rows[readout] = map[string]bool{}
		}
		rows[readout][topic] = true
	}
	for _, m := range l.rows["mentions"] {
		note(m.text("readout"), m.text("topic"))
	}
	texts := map[string][]record{}
	for _, p := range l.rows["passages"] {
		texts[p.text("readout")] = append(texts[p.text("readout")], p)
	}
	topics := l.values("topics", "slug")
	title := map[string]string{}
	for _, s := range l.rows["sources"] {
		title[s.text("id")] = s.text("title")
	}
	for _, r := range l.rows["readouts"] {
		if r.text("coverage") != "searched" {
			continue
		}
		id := r.text("id")
		if len(texts[id]) == 0 {
			l.say(r.line, "readouts", "the whole text of %s is searched, it says, but no passage holds it", id)
			continue
		}
		whole := slices.MaxFunc(texts[id], func(a, b record) int { return len(a.text("text")) - len(b.text("text")) })
		report := analysis.Read(analysis.Statement{Title: title[r.text("source")], Text: whole.text("text"), Lang: r.text("lang"), Issuer: r.text("side")})
		if n := fmt.Sprint(max(1, report.Words)); n != r.text("words") {
			l.say(r.line, "readouts", "%s has %s words, it says; its text has %s", id, r.text("words"), n)
		}
		said := map[string]bool{}
		for _, m := range append(slices.Clone(report.Topics), report.Weak...) {
			if !m.Denied && topics[m.Topic] && !rows[id][m.Topic] && !said[m.Topic] {
				said[m.Topic] = true
				l.say(r.line, "readouts", "the text of %s names %s (%q), but no mention says so: add one (doubtful, if it is no topic of it)", id, m.Topic,
					whole.text("text")[m.Span.From:m.Span.To])
			}
		}
	}
}
