package corpus

import (
	"fmt"
	"slices"
	"testing"
)

// The cases that matter, to be read beside the head of corpus.sql.
func TestDerive(t *testing.T) {
	full, assembled, partial := []string{"full"}, []string{"assembled"}, []string{"partial"}
	none := []string{"none"}
	for _, tt := range []struct {
		name   string
		e      evidence
		state  State
		ground Ground
	}{
		{"a mention is said", evidence{said: true, coverage: full}, Said, ByMention},
		{"a mention needs no full text", evidence{said: true, coverage: partial}, Said, ByMention},
		{"a mention stands above a denial", evidence{said: true, denied: true, coverage: full}, Said, ByMention},
		{"a mention stands above a report of silence", evidence{said: true, reported: true, coverage: full}, Said, ByMention},
		{"a mention of Crimea is one of Ukraine", evidence{narrower: true, coverage: full}, Said, ByNarrower},
		{"the topic's own mention is the better ground", evidence{said: true, narrower: true, coverage: full}, Said, ByMention},
		{"a search finds no words for what can be put in many", evidence{broad: true, coverage: []string{"searched"}}, NotHeld, ByBroad},
		{"readers found none either", evidence{broad: true, coverage: []string{"both"}}, NotSaid, ByFullText},
		{"one text was only searched", evidence{broad: true, coverage: []string{"both", "searched"}}, NotHeld, ByBroad},
		{"one was read, the other only searched", evidence{broad: true, coverage: []string{"full", "searched"}}, NotHeld, ByBroad},
		{"so it is of a name, but by the search", evidence{coverage: []string{"full", "searched"}}, NotSaid, BySearch},
		{"a search finds no name", evidence{coverage: []string{"searched"}}, NotSaid, BySearch},
		{"a mention of Ukraine says nothing of Crimea", evidence{wider: true, coverage: full}, NotHeld, ByWider},
		{"nor in a text assembled from quotations", evidence{wider: true, coverage: assembled}, NotHeld, ByWider},
		{"a denial of Crimea is one though Ukraine is said", evidence{wider: true, denied: true, coverage: full}, Denied, ByDenial},
		{"a report of silence on Crimea is one though Ukraine is said", evidence{wider: true, reported: true, coverage: full}, NotSaid, ByReport},
		{"a denial stands above silence", evidence{denied: true, coverage: full}, Denied, ByDenial},
		{"a denial stands above a report of silence", evidence{denied: true, reported: true, coverage: partial}, Denied, ByDenial},
		{"a denial needs no statement", evidence{denied: true}, Denied, ByDenial},
		{"a report of silence needs no full text", evidence{reported: true, coverage: partial}, NotSaid, ByReport},
		{"a report of silence stands above our own reading", evidence{reported: true, coverage: full}, NotSaid, ByReport},
		{"a full text without the topic", evidence{coverage: full}, NotSaid, ByFullText},
		{"two of them", evidence{coverage: []string{"full", "full"}}, NotSaid, ByFullText},
		{"a text assembled from quotations has a caveat", evidence{coverage: assembled}, NotSaid, ByAssembled},
		{"one of two is enough for the caveat", evidence{coverage: []string{"full", "assembled"}}, NotSaid, ByAssembled},
		{"a text known in part cannot be silent", evidence{coverage: partial}, NotHeld, ByPartial},
		{"one of two is enough not to know", evidence{coverage: []string{"full", "partial"}}, NotHeld, ByPartial},
		{"a text known from reports cannot be silent", evidence{coverage: []string{"reported"}}, NotHeld, ByPartial},
		{"nothing was issued", evidence{coverage: none}, NoneIssued, ByNone},
		{"a post, and no statement besides", evidence{coverage: []string{"none", "full"}}, NotSaid, ByFullText},
		{"a side with no row of its own", evidence{}, NotHeld, ByPartial},
		{"a coverage that is not in the schema", evidence{coverage: []string{"mostly"}}, NotHeld, ByPartial},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s, g := derive(tt.e); s != tt.state || g != tt.ground {
				t.Errorf("derive(%+v) = %s by %s, want %s by %s", tt.e, s, g, tt.state, tt.ground)
			}
		})
	}
}

// Every combination there is, against the rules as the head of corpus.sql gives them.
func TestDeriveAll(t *testing.T) {
	coverages := [][]string{nil, {"full"}, {"assembled"}, {"partial"}, {"reported"}, {"none"}, {"full", "full"}, {"full", "assembled"},
		{"assembled", "full"}, {"full", "partial"}, {"partial", "full"}, {"none", "full"}, {"full", "none"}, {"none", "none"},
		{"none", "partial"}, {"none", "assembled"}}
	cases := 0
	for bits := range 32 {
		for _, cover := range coverages {
			e := evidence{said: bits&1 > 0, narrower: bits&2 > 0, wider: bits&4 > 0, denied: bits&8 > 0, reported: bits&16 > 0, coverage: cover}
			cases++
			state, ground := derive(e)
			wantState, wantGround := rules(e)
			if state != wantState || ground != wantGround {
				t.Errorf("derive(%+v) = %s by %s, want %s by %s", e, state, ground, wantState, wantGround)
			}
			if before := fmt.Sprint(cover); fmt.Sprint(e.coverage) != before {
				t.Errorf("derive changed its evidence: %v", e.coverage)
			}
		}
	}
	if cases != 32*16 {
		t.Errorf("%d cases", cases)
	}
}

// rules is the head of corpus.sql, sentence by sentence. It filters a list of sentences that are true and takes the
// first, where derive switches.
func rules(e evidence) (State, Ground) {
	statements := slices.DeleteFunc(slices.Clone(e.coverage), func(c string) bool { return c == "none" })
	every := func(allowed ...string) bool {
		for _, c := range statements {
			if !slices.Contains(allowed, c) {
				return false
			}
		}
		return len(statements) > 0
	}
	for _, rule := range []struct {
		holds  bool
		state  State
		ground Ground
	}{
		{e.said, Said, ByMention},                                         // "a mention exists of the topic
		{e.narrower, Said, ByNarrower},                                    // or of one below it"
		{e.denied, Denied, ByDenial},                                      // "a denial without a detail exists"
		{e.reported, NotSaid, ByReport},                                   // "a silence row without a detail exists (a source reports it)
		{every("full") && !e.wider, NotSaid, ByFullText},                  // or every main readout of the side has coverage full
		{every("full", "assembled") && !e.wider, NotSaid, ByAssembled},    // or assembled"
		{every("full", "assembled") && e.wider, NotHeld, ByWider},         // "where only the wider topic is said, the narrower one is not held"
		{len(statements) == 0 && len(e.coverage) > 0, NoneIssued, ByNone}, // "the side issued nothing"
		{true, NotHeld, ByPartial},                                        // "everything else: we cannot know"
	} {
		if rule.holds {
			return rule.state, rule.ground
		}
	}
	panic("no rule")
}

func TestLeft(t *testing.T) {
	for _, tt := range []struct {
		cell Cell
		want bool
	}{
		{Cell{State: NotSaid}, true},
		{Cell{State: Denied, Silent: ByFullText}, true},
		{Cell{State: Denied, Silent: ByReport}, true},
		{Cell{State: Denied}, false}, // an official denied it; what the text says is not known
		{Cell{State: Said}, false},
		{Cell{State: Said, Silent: ByReport}, false},
		{Cell{State: NoneIssued}, false},
		{Cell{State: NotHeld}, false},
	} {
		if got := tt.cell.Left(); got != tt.want {
			t.Errorf("%+v: left is %v", tt.cell, got)
		}
	}
}
