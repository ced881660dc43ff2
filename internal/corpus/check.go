package corpus

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/corpus/analysis"
)

// check finds what constraints cannot: references, dates, quotations, scripts, duplicates and contradictions with the
// rules at the head of the corpus. It adds to the problems and returns those that it found.
func (l *loaded) check() []Problem {
	before := l.problems
	l.problems = nil
	if len(l.rows["calls"]) == 0 && len(before) == 0 {
		l.say(0, "", "the corpus holds no call")
	}
	l.checkEmpty()
	l.checkReferences()
	l.checkSources()
	l.checkDates()
	l.checkWords()
	l.checkScripts()
	l.checkDuplicates()
	l.checkNames()
	l.checkReadouts()
	l.checkSilences()
	l.checkDisputes()
	l.checkSearched()
	found := l.problems
	l.problems = before
	return found
}

// checkEmpty refuses empty texts, which are neither something nor NULL: a source that is none, a detail that says nothing.
func (l *loaded) checkEmpty() {
	for _, t := range sorted(l.rows) {
		for _, r := range l.rows[t] {
			for i, c := range r.columns {
				if r.values[i] == "" {
					l.say(r.line, t, "%s is empty: fill it in, or write NULL", c)
				}
			}
		}
	}
}

// checkReferences names the line of every row that points at something that is not there.
func (l *loaded) checkReferences() {
	for _, t := range sorted(l.rows) {
		keys, err := l.foreignKeys(t)
		if err != nil {
			l.say(0, t, "%s", plain(err))
			continue
		}
		for _, k := range keys {
			have := l.values(k.parent, k.to)
			for _, r := range l.rows[t] {
				if v := r.text(k.from); v != "" && !have[v] {
					l.say(r.line, t, "unknown %s %q: no row of %s has it", k.from, v, k.parent)
				}
			}
		}
	}
}

type foreignKey struct{ parent, from, to string }

func (l *loaded) foreignKeys(table string) ([]foreignKey, error) {
	rows, err := l.db.Query(`SELECT "table", "from", coalesce("to", '') FROM pragma_foreign_key_list(?) ORDER BY id`, table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []foreignKey
	for rows.Next() {
		var k foreignKey
		if err := rows.Scan(&k.parent, &k.from, &k.to); err != nil {
			return nil, err
		}
		out = append(out, k)
	}
	return out, rows.Err()
}

// values are what a column of a table holds.
func (l *loaded) values(table, column string) map[string]bool {
	have := map[string]bool{}
	for _, r := range l.rows[table] {
		have[r.text(column)] = true
	}
	return have
}

func (l *loaded) checkSources() {
	have, cited := l.values("sources", "id"), map[string]bool{}
	for _, t := range sorted(l.rows) {
		for _, r := range l.rows[t] {
			cited[r.text("source")] = true
			for _, s := range strings.Fields(r.text("also")) {
				cited[s] = true
				if !have[s] {
					l.say(r.line, t, "unknown source %q in also", s)
				}
				if s == r.text("source") {
					l.say(r.line, t, "source %q stands again in also", s)
				}
			}
		}
	}
	for _, r := range l.rows["sources"] {
		if !cited[r.text("id")] {
			l.say(r.line, "sources", "source %q is cited by nothing: cite it or remove it", r.text("id"))
		}
	}
}

// checkDates refuses dates that do not exist. Some columns hold a date with words behind it, or a year or month only.
func (l *loaded) checkDates() {
	for _, d := range []struct {
		table, column  string
		coarse, trails bool
	}{
		{"calls", "date", false, false}, {"calls", "until", false, false}, {"calls", "moscow_date", false, false},
		{"periods", "since", false, false}, {"periods", "until", false, false},
		{"sources", "published", true, false}, {"readouts", "published", true, true},
		{"claims", "said_on", true, false}, {"denials", "said_on", true, false},
	} {
		for _, r := range l.rows[d.table] {
			v := r.text(d.column)
			if v == "" {
				continue
			}
			day := v
			if d.trails {
				if i := strings.IndexAny(v, " ,;/"); i > 0 {
					day = v[:i]
				}
			}
			if !isDate(day, d.coarse) {
				l.say(r.line, d.table, "%s %q is no date: write YYYY-MM-DD of a day that exists", d.column, v)
			}
		}
	}
	for _, r := range l.rows["meta"] {
		if k := r.text("key"); (k == "since" || k == "until") && !isDate(r.text("value"), false) {
			l.say(r.line, "meta", "%s %q is no date", k, r.text("value"))
		}
	}
}

func isDate(s string, coarse bool) bool {
	layouts := []string{"2006-01-02"}
	if coarse {
		layouts = append(layouts, "2006-01", "2006")
	}
	return slices.ContainsFunc(layouts, func(layout string) bool {
		_, err := time.Parse(layout, s)
		return err == nil
	})
}

// checkWords refuses a quotation that does not stand, letter for letter, in a passage of its readout.
func (l *loaded) checkWords() {
	held := map[string][]string{}
	for _, r := range l.rows["passages"] {
		held[r.text("readout")] = append(held[r.text("readout")], r.text("text"))
		if t := r.text("text"); strings.TrimSpace(t) != t {
			l.say(r.line, "passages", "the passage has white space around it")
		}
	}
	for _, t := range []string{"mentions", "tones", "points"} {
		for _, r := range l.rows[t] {
			w := r.text("words")
			if w == "" {
				continue
			}
			if !slices.ContainsFunc(held[r.text("readout")], func(p string) bool { return strings.Contains(p, w) }) {
				l.say(r.line, t, "the words %q stand in no passage of %s", w, r.text("readout"))
			}
		}
	}
}

// checkScripts refuses words that mix Latin and Cyrillic letters in our own text; quotations keep theirs.
func (l *loaded) checkScripts() {
	quoted := map[string]bool{"words": true, "passages.text": true, "url": true}
	for _, t := range sorted(l.rows) {
		for _, r := range l.rows[t] {
			for i, c := range r.columns {
				s, ok := r.values[i].(string)
				if !ok || !hasCyrillic(s) || onlyCyrillic(s) || quoted[c] || quoted[t+"."+c] {
					continue
				}
				for _, w := range strings.FieldsFunc(outsideQuotes(s), func(r rune) bool { return strings.ContainsRune(" -–—/(),.;:+", r) }) {
					if analysis.Mixed(w) {
						l.say(r.line, t, "%s: %q mixes Latin and Cyrillic letters", c, w)
					}
				}
			}
		}
	}
}

// hasCyrillic is quick: the first bytes of Cyrillic letters in UTF-8.
func hasCyrillic(s string) bool {
	for i := range len(s) {
		if s[i]&^3 == 0xd0 {
			return true
		}
	}
	return false
}

// onlyCyrillic reports that a text has Cyrillic letters and ASCII signs only: there is nothing that they could be mixed with.
func onlyCyrillic(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c >= 0xc0 && c&^3 != 0xd0:
			return false
		}
	}
	return true
}

// outsideQuotes drops what stands between quotation marks.
func outsideQuotes(s string) string {
	var b strings.Builder
	open := rune(0)
	closing := map[rune]rune{'"': '"', '“': '”', '«': '»'}
	for _, r := range s {
		switch {
		case open != 0:
			if r == open {
				open = 0
			}
		case closing[r] != 0:
			open = closing[r]
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// checkDuplicates finds rows that a UNIQUE constraint lets pass because a column is NULL, and passages within passages.
func (l *loaded) checkDuplicates() {
	for _, t := range []string{"silences", "denials"} {
		seen := map[string]int{}
		for _, r := range l.rows[t] {
			key := strings.Join([]string{r.text("call"), r.text("side"), r.text("topic"), r.text("detail")}, "\x00")
			if at := seen[key]; at > 0 {
				l.say(r.line, t, "the same as line %d: put the further source in also", at)
			}
			seen[key] = r.line
		}
	}
	seen := map[string]int{}
	for _, r := range l.rows["sources"] {
		if u := r.text("url"); u != "" {
			key := strings.TrimPrefix(strings.TrimPrefix(strings.TrimSuffix(u, "/"), "https://"), "http://")
			if at := seen[key]; at > 0 {
				l.say(r.line, "sources", "the same address as line %d", at)
			}
			seen[key] = r.line
		}
	}
}

// checkNames refuses aliases that are not folded, that point nowhere, or that name two things.
func (l *loaded) checkNames() {
	sides := l.values("sides", "id")
	for c := range l.values("sides", "country") {
		sides[c] = true
	}
	for _, r := range l.rows["side_aliases"] {
		if s := r.text("side"); !sides[s] {
			l.say(r.line, "side_aliases", "unknown side or country %q", s)
		}
	}
	own := map[string]string{}
	for _, r := range l.rows["topics"] {
		own[analysis.Fold(strings.ToLower(r.text("slug")))] = r.text("slug")
		own[analysis.Fold(r.text("name"))] = r.text("slug")
	}
	folded := map[string]int{}
	for _, r := range l.rows["topic_aliases"] {
		a := r.text("alias")
		f := analysis.Fold(a)
		if slug := own[f]; slug != "" && slug != r.text("topic") {
			l.say(r.line, "topic_aliases", "%q is the name of topic %s", a, slug)
		}
		if at := folded[f]; at > 0 {
			l.say(r.line, "topic_aliases", "%q is the same as line %d once folded", a, at)
		}
		folded[f] = r.line
	}
	for _, r := range l.rows["tones"] {
		if w := r.text("word"); w != strings.ToLower(w) || strings.Contains(w, `"`) {
			l.say(r.line, "tones", "word %q: write it in lower case, without quotation marks", w)
		}
	}
}

func (l *loaded) checkReadouts() {
	form := map[string]string{}
	order := map[string]int{}
	for _, r := range l.rows["readouts"] {
		id, call := r.text("id"), r.text("call")
		form[id] = r.text("form")
		if !strings.HasPrefix(id, call+"/"+r.text("side")) {
			l.say(r.line, "readouts", "id %q does not begin with %q", id, call+"/"+r.text("side"))
		}
		if i := slices.Index(r.columns, "seq"); i >= 0 && r.values[i] != nil {
			key := fmt.Sprint(call, " ", r.values[i])
			if at := order[key]; at > 0 {
				l.say(r.line, "readouts", "line %d has the same place in the order", at)
			}
			order[key] = r.line
		}
	}
	for _, t := range []string{"passages", "mentions", "tones", "points"} {
		for _, r := range l.rows[t] {
			if form[r.text("readout")] == "none" {
				l.say(r.line, t, "%s was not issued: nothing can stand in it", r.text("readout"))
			}
		}
	}
}

// checkSilences refuses a silence, or a denial, of what the same side is shown to have said.
func (l *loaded) checkSilences() {
	where := map[string]record{}
	for _, r := range l.rows["readouts"] {
		where[r.text("id")] = r
	}
	parent := map[string]string{}
	for _, r := range l.rows["topics"] {
		parent[r.text("slug")] = r.text("parent")
	}
	for _, r := range l.rows["topics"] {
		if p := r.text("parent"); p != "" && parent[p] != "" {
			l.say(r.line, "topics", "parent %q has a parent itself: one level is allowed", p)
		}
	}
	said := map[string]int{}
	for _, m := range l.rows["mentions"] {
		r := where[m.text("readout")]
		for _, t := range []string{m.text("topic"), parent[m.text("topic")]} {
			if t != "" {
				said[r.text("call")+" "+r.text("side")+" "+t] = m.line
			}
		}
	}
	contested := map[string]bool{}
	for _, d := range l.rows["disputes"] {
		contested[d.text("call")+" "+d.text("topic")] = true
	}
	for _, t := range []string{"silences", "denials"} {
		for _, r := range l.rows[t] {
			if r.text("detail") != "" || t == "denials" && contested[r.text("call")+" "+r.text("topic")] {
				continue
			}
			if at := said[r.text("call")+" "+r.text("side")+" "+r.text("topic")]; at > 0 {
				l.say(r.line, t, "line %d shows that the side said it: give a detail that is narrower, or remove one of them", at)
			}
		}
	}
}

func (l *loaded) checkDisputes() {
	views := map[string]int{}
	for _, v := range l.rows["dispute_views"] {
		views[v.text("dispute")]++
	}
	for _, d := range l.rows["disputes"] {
		if n := views[d.text("id")]; n < 2 {
			l.say(d.line, "disputes", "%s has %d views: a contradiction has at least two", d.text("id"), n)
		}
	}
}
