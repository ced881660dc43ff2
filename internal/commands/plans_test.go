package commands

import (
	"regexp"
	"strings"
	"testing"

	"readoutbot/internal/corpus"
)

// smallTables stay small whatever is imported.
const smallTables = " build meta periods sides side_aliases people people_aliases offices topics topic_aliases tone_aliases counts hand json_each coded runs gone readings notes silences passages "

var tableNamed = regexp.MustCompile(`(?i)(?:FROM|JOIN)\s+([a-z_]+)(?:\s+([a-z]+))?`)

// scans returns the steps of a plan that read a table that grows from end to end. To walk an index from one of its ends
// is none where the query has a limit and the rows come in its order.
func scans(p corpus.Plan) []string {
	tables := map[string]string{}
	for _, m := range tableNamed.FindAllStringSubmatch(p.Query, -1) {
		tables[m[1]] = m[1]
		if m[2] != "" {
			tables[m[2]] = m[1]
		}
	}
	sorts := strings.Contains(strings.Join(p.Steps, "\n"), "USE TEMP B-TREE FOR ORDER BY")
	var out []string
	for _, s := range p.Steps {
		name, ok := strings.CutPrefix(s, "SCAN ")
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(name, " ")
		table := tables[name]
		if strings.Contains(p.Query, "FROM coded WHERE") || strings.Contains(p.Query, "WITH RECURSIVE "+name+" ") {
			continue // what people wrote, read once; a walk from word to word
		}
		walks := strings.Contains(s, "INDEX") && strings.Contains(p.Query, "LIMIT") && !sorts
		if table != "" && !strings.Contains(smallTables, " "+table+" ") && !walks {
			out = append(out, s)
		}
	}
	return out
}

// No answer reads a table that grows from end to end.
func TestPlansUseIndexes(t *testing.T) {
	s, c := large(t, 1_000)
	lines := atScale()
	for _, cmd := range s.Commands() {
		lines = append(lines, cmd.Examples...)
	}
	for _, l := range lines {
		answer(t, s, l)
	}
	plans, err := c.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(plans) < 40 {
		t.Errorf("only %d queries were asked", len(plans))
	}
	for _, p := range plans {
		if found := scans(p); len(found) > 0 {
			t.Errorf("%s\n  %s", p.Query, strings.Join(p.Steps, "\n  "))
		}
	}
}

// The check itself finds a scan.
func TestAScanIsFound(t *testing.T) {
	bad := corpus.Plan{Query: "SELECT id FROM calls c WHERE c.title = ?", Steps: []string{"SCAN c"}}
	good := corpus.Plan{Query: "SELECT id FROM calls c ORDER BY date LIMIT 1", Steps: []string{"SCAN c USING INDEX calls_order"}}
	sorted := corpus.Plan{Query: "SELECT id FROM calls c ORDER BY title LIMIT 1", Steps: []string{"SCAN c USING INDEX calls_order", "USE TEMP B-TREE FOR ORDER BY"}}
	if len(scans(bad)) != 1 || len(scans(good)) != 0 || len(scans(sorted)) != 1 {
		t.Error(scans(bad), scans(good), scans(sorted))
	}
}
