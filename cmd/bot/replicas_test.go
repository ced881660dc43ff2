package main

import (
	"math/rand/v2"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/adapters/state/statetest"
)

// wire is a connection to PostgreSQL that can be cut.
type wire struct {
	t     *testing.T
	proxy *toxiproxy.Proxy
}

// between puts a wire before a database, and returns the address to use.
func between(t *testing.T, address string) (*wire, string) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{t, toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop()), "postgres", "127.0.0.1:0", u.Host)}
	if err := w.proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.proxy.Stop)
	u.Host = w.proxy.Listen
	return w, u.String()
}

// cut ends all connections, and takes new ones after a while.
func (w *wire) cut(after time.Duration) {
	w.t.Helper()
	w.proxy.Stop()
	<-time.After(after)
	if err := w.proxy.Start(); err != nil {
		w.t.Fatal(err)
	}
}

// Replicas share a state in PostgreSQL. One after another is killed while digests go out, and their connections to the
// state are cut. Every digest is posted once, and none is left lying: what the dead had in hand is taken over.
func TestReplicasAreKilledAndCutOff(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ replicas, chats, kills int }{{2, 60, 1}, {2, 1000, 15}, {3, 1000, 15}} {
		if c.chats > 100 && !long() {
			continue
		}
		p := slackPlatform(t)
		address := statetest.Postgres(t)
		s, err := state.Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		w, proxied := between(t, address)
		p.lines = []string{"brief 2017-01-28", "readout 2017-01-28", "topic sanctions"}
		rooms := p.subscribe(t, s, c.chats)
		var log logbook
		dirs, running := make([]string, c.replicas), make([]*exec.Cmd, c.replicas)
		launch := func(i int) {
			running[i] = start(t, "brisk", &log, append(p.environ, "READOUTBOT_DATA="+dirs[i], "READOUTBOT_STATE="+proxied), "serve")
		}
		begun := time.Now()
		for i := range running {
			dirs[i] = t.TempDir()
			launch(i)
		}
		for range c.kills {
			p.wait(p.calls() + 1 + rand.IntN(max(1, c.chats/c.kills/4)))
			i := rand.IntN(c.replicas)
			if err := running[i].Process.Kill(); err != nil {
				t.Fatal(err)
			}
			running[i].Wait()
			w.cut(time.Duration(rand.IntN(100)) * time.Millisecond)
			launch(i)
		}
		last := time.Now()
		by := settled(t, s, c.chats, &log)
		over := time.Since(last)
		for _, cmd := range running {
			stop(t, cmd, &log)
		}
		lost, twice := p.count(t, s, rooms)
		t.Logf("%d replicas, %d chats, %d kills and cuts, %s: %v, %d lost, %d posted twice; all was settled %s after the last kill",
			c.replicas, c.chats, c.kills, time.Since(begun).Round(time.Second), by, lost, twice, over.Round(100*time.Millisecond))
		if by[state.Sent] != c.chats || lost > 0 || twice > 0 {
			t.Errorf("%v; %d lost, %d posted twice\n%s", by, lost, twice, tail(log.String()))
		}
		if password, ok := strings.CutPrefix(proxied, "postgres://"); ok && strings.Contains(log.String(), password) {
			t.Error("the address of the state is in the log")
		}
	}
}
