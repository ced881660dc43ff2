package commands

import (
	"strings"
	"testing"
)

// BenchmarkAnswer answers every example of every command from the shipped corpus.
func BenchmarkAnswer(b *testing.B) {
	s, _ := open(b)
	for _, c := range s.Commands() {
		for _, e := range c.Examples {
			b.Run(strings.ReplaceAll(e, " ", "_"), func(b *testing.B) {
				r := Request{Line: e, At: noon}
				for b.Loop() {
					s.cache = cache{} // cold: no answer is kept
					s.Answer(b.Context(), r)
				}
			})
		}
	}
}

// BenchmarkKept answers from what is kept.
func BenchmarkKept(b *testing.B) {
	s, _ := open(b)
	for b.Loop() {
		s.Answer(b.Context(), Request{Line: "omitted sanctions", At: noon})
	}
}

// BenchmarkQuestion understands and answers a free question.
func BenchmarkQuestion(b *testing.B) {
	s, _ := open(b)
	for b.Loop() {
		s.cache = cache{}
		s.Answer(b.Context(), Request{Line: "what did the white house leave out on 28 January 2017?", At: noon})
	}
}
