package analysis

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// slowWords cuts a text into words letter by letter, as Words does where it cannot be quick.
func slowWords(text string) []Word {
	out := []Word{}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !inWord(r) {
			at += size
			continue
		}
		end := wordEnd(text, at)
		if w := newWord(text[at:end], at); w.Fold != "" {
			out = append(out, w)
		}
		at = end
	}
	return out
}

// scraps are what texts are made of where quick ways could go wrong.
var scraps = []string{"a", "Z", "9", "Putin", "cease-fire", "don't", "Iran’s", "`", "'", "-", "‑", "\u00ad", " ", "\u00a0", "\n", ".", "—", "й", "Й", "ё", "Ё", "я", "Рф",
	"Путин", "и\u0306", "е\u0308", "é", "e\u0301", "ғ", "і", "Ђ", "ѐ", "ѓ", "ß", "İ", "K", "中", "\xd0", "\xd1", "\xff", "\x00", "́", "²", "٣", "США", "COVID", "х", "Ω"}

func hostileText() *rapid.Generator[string] {
	return rapid.Map(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(scraps), rapid.String()), 0, 12), func(parts []string) string { return strings.Join(parts, "") })
}

func checkWords(t interface {
	Helper()
	Fatalf(string, ...any)
}, text string) {
	t.Helper()
	if got, want := Words(text), slowWords(text); !reflect.DeepEqual(got, want) {
		t.Fatalf("Words(%q)\n got %+v\nwant %+v", text, got, want)
	}
	if isASCII(text) && foldASCII(text) != foldAll(text) {
		t.Fatalf("foldASCII(%q) = %q, want %q", text, foldASCII(text), foldAll(text))
	}
}

func TestWordsAreThoseOfTheSlowWay(t *testing.T) {
	for _, a := range scraps {
		for _, b := range scraps {
			for _, c := range scraps {
				checkWords(t, a+b+c)
			}
		}
	}
	for _, text := range texts(t) {
		checkWords(t, text)
	}
	rapid.Check(t, func(t *rapid.T) { checkWords(t, hostileText().Draw(t, "text")) })
}

func FuzzWordsAreThoseOfTheSlowWay(f *testing.F) {
	f.Add(twoHundred)
	f.Add(strings.Join(scraps, " "))
	f.Fuzz(func(t *testing.T, text string) { checkWords(t, text) })
}

// texts are statements to read: those of testdata, and those that are at hand on this machine.
func texts(t *testing.T) []string {
	t.Helper()
	out := []string{twoHundred, strings.Join(scraps, " "), ""}
	for _, pattern := range []string{"testdata/*", "../../../../shared/data/labels.json", "../../../corpus.sql"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, strings.Split(string(b[:min(len(b), 400_000)]), "\n")...)
		}
	}
	return out
}

// slowHits tries every pattern of every sentence, whatever stands there.
func slowHits(l *lexicon, s string, parties []string) []hit {
	m, _ := l.cut(s).match(&scratch{})
	for i := range m.present {
		m.present[i] = ^uint64(0)
	}
	var hits []hit
	m.sets = m.sets[:0]
	add := func(h hit) { hits = append(hits, h) }
	for from := 0; from < len(m.tokens); {
		to := from
		for to < len(m.tokens) && m.tokens[to].sentence == m.tokens[from].sentence {
			to++
		}
		for i := to - 1; i >= from; i-- {
			m.setAt[i][0] = int32(len(m.sets))
			for phase := plainSets; phase <= nestedSets; phase++ {
				m.try(i, phase, m.addSet)
				m.setAt[i][1] = int32(len(m.sets))
			}
		}
		for i := from; i < to; i++ {
			m.try(i, findings, add)
		}
		from = to
	}
	m.parties = parties
	for i := range m.tokens {
		m.try(i, relatives, add)
	}
	return hits
}

// What a sentence lacks spares trying patterns, and changes nothing.
func TestHitsAreThoseOfTryingAll(t *testing.T) {
	l := embedded()
	all := texts(t)
	if testing.Short() {
		all = all[:min(len(all), 300)]
	}
	for _, s := range all {
		parties := []string{"russia", "turkey"}
		m, hits := l.cut(s).match(&scratch{})
		m.parties = parties
		hits = m.matchRelatives(hits)
		if want := slowHits(l, s, parties); len(hits)+len(want) > 0 && !reflect.DeepEqual(hits, want) {
			t.Fatalf("%q:\n got %d hits\nwant %d", s, len(hits), len(want))
		}
	}
}

// A text is read the same in memory that others were read in.
func TestMemoryIsLeftClean(t *testing.T) {
	l := embedded()
	all := texts(t)
	if testing.Short() {
		all = all[:min(len(all), 300)]
	}
	used := &scratch{}
	for i, s := range all {
		fresh, want := l.cut(s).match(&scratch{})
		r := l.prepare(s, used)
		if len(want)+len(r.hits) > 0 && !reflect.DeepEqual(r.hits, want) || len(r.sets)+len(fresh.sets) > 0 && !reflect.DeepEqual(r.sets, fresh.sets) {
			t.Fatalf("text %d, %q: other hits in used memory", i, s)
		}
		*used = scratch{r.tokens, r.entries, r.setAt, r.sets, r.hits, r.present}
	}
	report := Read(Statement{Text: twoHundred, Issuer: "kremlin"})
	want := Read(Statement{Text: twoHundred, Issuer: "kremlin"})
	for _, s := range all[:min(len(all), 50)] {
		Read(Statement{Title: s, Text: s})
	}
	if !reflect.DeepEqual(report, want) {
		t.Error("a report changed while other texts were read")
	}
}

func TestEveryWordIsLookedUp(t *testing.T) {
	of := map[string]uint32{}
	for i, w := range Words(strings.Join(texts(t), " ")) {
		of[w.Fold] = uint32(i)
	}
	table := newWordTable(of)
	for w, id := range of {
		if got, ok := table.find(hash(w), []byte(w)); !ok || got != id {
			t.Fatalf("%q is %d, %v, want %d", w, got, ok, id)
		}
		if _, ok := table.find(hash(w+"\x01"), []byte(w+"\x01")); ok {
			t.Fatalf("%q is found", w+"\x01")
		}
	}
	l := embedded()
	for name, sym := range l.reservedWords {
		if got, ok := l.lists.find(name); !ok || got != sym {
			t.Errorf("the list %q is %d, %v, want %d", name, got, ok, sym)
		}
	}
	if _, ok := l.lists.find("no such list"); ok {
		t.Error("a list is found that is none")
	}
}
