package corpus

import (
	"context"
	"testing"
)

// BenchmarkOpen is what a process pays before its first answer.
func BenchmarkOpen(b *testing.B) {
	text := shippedText(b)
	for b.Loop() {
		c, err := Open(context.Background(), text)
		if err != nil {
			b.Fatal(err)
		}
		c.Close()
	}
}

// BenchmarkSearch is a search by two words and a phrase, after the first.
func BenchmarkSearch(b *testing.B) {
	c, ctx := shipped(b), context.Background()
	q := ParseQuery(`"the call" Putin -sanctions`)
	for b.Loop() {
		found, err := c.Search(ctx, q, Scope{}, 0, 10)
		if err != nil || len(found.Hits) == 0 {
			b.Fatal(found, err)
		}
	}
}

// BenchmarkCells is one topic in every call.
func BenchmarkCells(b *testing.B) {
	c, ctx := shipped(b), context.Background()
	for b.Loop() {
		cells, err := c.Cells(ctx, Scope{Topic: "ukraine"})
		if err != nil || len(cells) == 0 {
			b.Fatal(len(cells), err)
		}
	}
}
