package telegram

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func testQueue(change func(*Config)) *queue {
	c := Config{Queue: 100, PerPerson: 3, Burst: 2, Every: time.Second}
	if change != nil {
		change(&c)
	}
	return newQueue(c)
}

func TestPeopleTakeTurnsAndKeepTheirOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(func(c *Config) { c.Burst = 100 })
		for i := range 5 {
			q.push(&ask{update: int64(10 + i), user: 1, chat: 1})
		}
		q.push(&ask{update: 20, user: 2, chat: 2})
		q.push(&ask{update: 30, user: 1, chat: -5}) // the first person, in a group
		q.push(&ask{update: 10, user: 1, chat: 1})  // again
		var got []int64
		for range 7 {
			it, ok := q.next(t.Context())
			if !ok {
				t.Fatal("no more")
			}
			got = append(got, it.id)
			q.done(it)
		}
		if !slices.Equal(got, []int64{10, 20, 30, 11, 12, 13, 14}) || q.size() != 0 {
			t.Errorf("%v, %d left", got, q.size())
		}
	})
}

func TestAFloodSlowsWhoeverMakesIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(nil)
		for i := range 6 {
			q.push(&ask{update: int64(i), user: 1, chat: 1})
		}
		start := time.Now()
		var got []string
		for range 7 {
			if len(got) == 3 {
				q.push(&ask{update: 99, user: 2, chat: 2})
			}
			it, ok := q.next(t.Context())
			if !ok {
				t.Fatal("no more")
			}
			got = append(got, fmt.Sprint(it.id, " ", time.Since(start)))
			q.done(it)
		}
		want := []string{"0 0s", "1 0s", "2 1s", "99 1s", "3 2s", "4 3s", "5 4s"}
		if !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
	})
}

// What is too much for the memory has its place, and is read again.
func TestOnlyIdsAreHeldOfAFlood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(func(c *Config) { c.Queue, c.Burst = 5, 100 })
		for i := range 6 {
			q.push(&ask{update: int64(i), user: 1, chat: 1})
		}
		for i := range 6 {
			q.push(&ask{update: int64(10 + i), user: 2, chat: 2})
		}
		held := 0
		for i := range 12 {
			it, _ := q.next(t.Context())
			if it.ask != nil {
				held++
			}
			if i == 4 {
				q.back(it, time.Second)
				it, _ = q.next(t.Context())
			}
			q.done(it)
		}
		if held != 5 || q.held != 0 || q.size() != 0 {
			t.Errorf("%d in memory; %d, %d left", held, q.held, q.size())
		}
	})
}

func TestTheEndLeavesWhatWasNotBegun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(nil)
		q.push(&ask{update: 1, user: 1, chat: 1})
		q.push(&ask{update: 2, user: 2, chat: 2})
		it, _ := q.next(t.Context())
		ended := q.close()
		select {
		case <-ended:
			t.Error("ended before what was begun is done")
		default:
		}
		var all sync.WaitGroup
		for range 3 {
			all.Go(func() {
				if _, ok := q.next(t.Context()); ok {
					t.Error("begun after the end")
				}
			})
		}
		all.Wait()
		q.push(&ask{update: 3, user: 3, chat: 3})
		q.done(it)
		<-ended
		if q.close() != ended || q.size() != 1 {
			t.Errorf("%d left", q.size())
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, ok := testQueue(nil).next(ctx); ok {
			t.Error("something where nothing is")
		}
	})
}

func TestPeopleAreForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(nil)
		for i := range 5000 {
			q.push(&ask{update: int64(i), user: int64(i), chat: 1})
			it, _ := q.next(t.Context())
			q.done(it)
			if err := sleep(t.Context(), time.Second); err != nil {
				t.Fatal(err)
			}
		}
		if len(q.lines) > 1100 {
			t.Errorf("%d lines are remembered", len(q.lines))
		}
	})
}

// Of what somebody types inline only the last is answered; what another types, and what is asked in a chat, is not
// touched.
func TestTheNewestInlineQueryTakesThePlaceOfOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := testQueue(func(c *Config) { c.Burst = 100 })
		q.push(&ask{update: 1, user: 1, via: byInline})
		began, _ := q.next(t.Context())
		var outdated []int64
		for id := range int64(6) { // more than are held
			outdated = append(outdated, q.push(&ask{update: 10 + id, user: 1, via: byInline})...)
		}
		q.push(&ask{update: 20, user: 2, via: byInline})
		q.push(&ask{update: 30, user: 1, chat: 1})
		if !slices.Equal(outdated, []int64{10, 11, 12, 13, 14}) || q.size() != 4 || q.held != 3 {
			t.Errorf("%v, %d left, %d held", outdated, q.size(), q.held)
		}
		q.done(began)
		var got []int64
		for range 3 {
			it, _ := q.next(t.Context())
			got = append(got, it.id)
			q.done(it)
		}
		slices.Sort(got)
		if !slices.Equal(got, []int64{15, 20, 30}) || q.size() != 0 {
			t.Errorf("%v, %d left", got, q.size())
		}
	})
}
