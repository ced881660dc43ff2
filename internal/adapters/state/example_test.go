package state_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"readoutbot/internal/adapters/state"
)

// deliver sends the parts of a delivery that are not out, each once.
func deliver(ctx context.Context, s *state.Store, d state.Delivery, parts []string, send func(string) (ref string), find func(string) (ref string, out bool)) error {
	for part := d.Part; part < len(parts); part++ {
		if part == d.Part && d.InFlight { // whoever had it before stopped between Sending and Progress
			if ref, out := find(parts[part]); out {
				if err := s.Progress(ctx, d, part, ref); err != nil {
					return err
				}
				continue
			}
		}
		if err := s.Sending(ctx, d, part, time.Minute); err != nil {
			return err
		}
		if err := s.Progress(ctx, d, part, send(parts[part])); err != nil {
			return err
		}
	}
	return s.Settle(ctx, d, state.Sent, "", "entry 17")
}

// A digest is claimed, its parts are sent, and a crash after one of them posts nothing twice.
func Example() {
	dir, err := os.MkdirTemp("", "state")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	s, err := state.Open(ctx, dir)
	if err != nil {
		log.Fatal(err)
	}
	defer s.Close()
	id, _, err := s.AddSubscription(ctx, state.Subscription{Realm: "slack", Room: "C1", Kind: "digest", Line: "topic ukraine",
		Schedule: "08:30 weekdays", Zone: "Europe/Prague", By: "U1", At: time.Now(), Cursor: "entry 12"})
	if err != nil {
		log.Fatal(err)
	}

	// The first process claims the slot and stops after the first part is out, before it could say so.
	won, d, err := s.Claim(ctx, "process 1", id, "2026-11-23T08:30", "", time.Minute)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("won:", won)
	if err := s.Sending(ctx, d, 0, time.Minute); err != nil {
		log.Fatal(err)
	}

	// Its next life has the delivery at once, and finds the message in the channel.
	if _, err := s.Release(ctx, "process 1"); err != nil {
		log.Fatal(err)
	}
	stuck, err := s.Stuck(ctx, "process 1", time.Minute, 10)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range stuck {
		err := deliver(ctx, s, d, []string{"first part", "second part"},
			func(text string) string { fmt.Println("send", text); return "ref 2" },
			func(text string) (string, bool) { fmt.Println("found", text); return "ref 1", true })
		if err != nil {
			log.Fatal(err)
		}
	}
	done, err := s.Deliveries(ctx, id, 1)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s, attempt %d, %q\n", done[0].State, done[0].Attempt, done[0].Refs)
	// Output:
	// won: true
	// found first part
	// send second part
	// sent, attempt 2, ["ref 1" "ref 2"]
}
