package analysis

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/corpus/corpustest"
)

func TestTag(t *testing.T) {
	tagger := newTagger([]string{"sanctions", "strategic stability", "strategic", "united nations security council", "санкции"})
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"the sanctions, and strategic stability", "sanctions|strategic stability"},
		{"strategic stabilities", "strategic"},
		{"presanctions sanctionss", ""},
		{"united nations security council; united nations security", "united nations security council"},
		{"strategic\nstability", "strategic"},
		{"санкции и санкциями", "санкции"},
	} {
		var got []string
		tagger.tag(tt.text, func(_, from, to int) { got = append(got, tt.text[from:to]) })
		if strings.Join(got, "|") != tt.want {
			t.Errorf("tag(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// plainPhrases are the topics' English phrases that are plain words, with two spaces between words (see spaced).
func plainPhrases() []string {
	var out []string
	for _, topic := range Topics() {
		for _, p := range Tried(topic, "en") {
			if p = Fold(p); !strings.ContainsAny(p, "…?-") {
				out = append(out, written(strings.Fields(p))...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// written writes the alternatives of a phrase's words out.
func written(words []string) []string {
	out := []string{""}
	for _, w := range words {
		var next []string
		for _, head := range out {
			for _, a := range strings.Split(w, "/") {
				next = append(next, strings.TrimSpace(head+" "+a))
			}
		}
		out = next
	}
	return out
}

// spaced writes texts as words with two spaces around each, so that grep finds whole words: a phrase is written " united  nations ".
func spaced(texts map[string]Statement) string {
	var urls []string
	for u := range texts {
		urls = append(urls, u)
	}
	slices.Sort(urls)
	var b strings.Builder
	for _, u := range urls {
		b.WriteByte(' ')
		for _, w := range Words(texts[u].Text) {
			b.WriteString(w.Fold + "  ")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// The tagger finds what grep finds, phrase by phrase.
func TestTagAgreesWithGrep(t *testing.T) {
	text, phrases := spaced(readTexts(t, corpustest.Shared(t, "readouts.jsonl"))), plainPhrases()
	grep, err := exec.LookPath("grep")
	if err != nil {
		t.Fatal(err)
	}
	if len(phrases) < 300 {
		t.Fatalf("%d phrases", len(phrases))
	}
	var list strings.Builder
	for _, p := range phrases {
		list.WriteString(" " + strings.ReplaceAll(p, " ", "  ") + " \n")
	}
	dir := t.TempDir()
	for name, s := range map[string]string{"phrases": list.String(), "text": text} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(grep, "-o", "-F", "-f", filepath.Join(dir, "phrases"), filepath.Join(dir, "text"))
	cmd.Env = []string{"LC_ALL=C"}
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("grep: %v", err)
	}
	tagger := newTagger(phrases)
	var got bytes.Buffer
	started := time.Now()
	tagger.tag(text, func(_, from, to int) { got.WriteString(" " + text[from:to] + " \n") })
	took := time.Since(started)
	if !bytes.Equal(got.Bytes(), out) {
		t.Errorf("grep finds %d bytes, the tagger %d", len(out), got.Len())
	}
	t.Logf("%d phrases in %d bytes: tagger %v, grep %v of its own time", len(phrases), len(text), took, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
}

func BenchmarkTag(b *testing.B) {
	text, tagger := spaced(readTexts(b, corpustest.Shared(b, "readouts.jsonl"))), newTagger(plainPhrases())
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		tagger.tag(text, func(_, _, _ int) {})
	}
}
