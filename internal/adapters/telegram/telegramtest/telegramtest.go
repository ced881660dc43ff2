// Package telegramtest is a strict fake of Telegram's Bot API server for tests, at the wire: methods over loopback HTTP,
// updates by long polling or by webhook, and a small world of users, chats and topics.
//
// It knows Telegram's rules as ../shared/platform.md (beside the repository) states them, section B, and answers a broken one as
// Telegram would. It also writes it down: a test that leaves a violation unread fails. A refusal that comes from the
// state of the world (blocked, kicked, migrated, not modified, too old, another poller) is no violation. Where
// Telegram's documentation is stricter than its server, the fake follows the documentation.
// It knows nothing of the adapter that it tests.
package telegramtest

import (
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"
)

const token = "7700700700:AAtelegramtest_Not-A-Secret_0123456"

// Server is the fake. Its methods are safe for concurrent use; those that wait fail the test when patience runs out, so
// they belong in the test's own goroutine. A bot under test may be another process: the URL is all that it needs.
type Server struct {
	Me User // the bot

	t        testing.TB
	http     *httptest.Server
	client   *http.Client    // posts to the webhook
	life     context.Context // of the posts to the webhook: ends with the test
	done     <-chan struct{} // closed when the test ends
	end      context.CancelFunc
	loops    sync.WaitGroup
	patience time.Duration
	privacy  bool
	methods  map[string]method

	mu         sync.Mutex
	changed    chan struct{} // closed and replaced at each change
	clock      func() time.Time
	shift      time.Duration
	serial     int64
	updates    updates
	hook       hook
	world      world
	answers    answers
	menus      menus
	pace       pace
	failures   map[string][]Failure
	holds      map[string]chan struct{}
	calls      map[string]int
	refusals   []Refusal
	violations []string
	read       int // violations that the test has seen
}

// Option changes a server before it starts.
type Option func(*Server)

// Clock sets what the fake takes for the time, for rates and for the age of a press; without it, real time. Advance
// moves either. How long getUpdates waits is real time always.
func Clock(now func() time.Time) Option { return func(s *Server) { s.clock = now } }

// Limits replaces the rates that are enforced; Telegram's without it, and none with the zero value.
func Limits(r Rates) Option { return func(s *Server) { s.pace.rates = r } }

// NoPrivacy turns privacy mode off: the bot sees all that is said in groups.
func NoPrivacy() Option { return func(s *Server) { s.privacy = false } }

// Patience bounds each wait; 20 seconds without it.
func Patience(d time.Duration) Option { return func(s *Server) { s.patience = d } }

// Redelivery sets how long after a refused webhook post the update is posted again; 20 ms without it.
func Redelivery(d time.Duration) Option { return func(s *Server) { s.hook.again = d } }

// New starts a fake Telegram that ends with the test. The test fails if it leaves a violation unread.
func New(t testing.TB, opts ...Option) *Server {
	t.Helper()
	s := build(t, opts)
	s.client = newHookClient()
	s.http = httptest.NewUnstartedServer(http.HandlerFunc(s.serve))
	s.http.Config.ErrorLog = log.New(io.Discard, "", 0) // a request's path holds the token
	s.http.Start()
	t.Cleanup(s.close)
	return s
}

// build makes a server that does not listen yet.
func build(t testing.TB, opts []Option) *Server {
	life, end := context.WithCancel(context.Background())
	s := &Server{
		Me: User{ID: 7700700700, Name: "Readout", Username: "readout_test_bot", Bot: true},
		t:  t, life: life, done: life.Done(), end: end, patience: 20 * time.Second, privacy: true, methods: methods(),
		changed: make(chan struct{}), clock: time.Now, serial: 1000,
		updates: newUpdates(), hook: newHook(), world: newWorld(), answers: newAnswers(), menus: newMenus(), pace: newPace(),
		failures: map[string][]Failure{}, holds: map[string]chan struct{}{}, calls: map[string]int{},
	}
	for _, o := range opts {
		o(s)
	}
	return s
}

func (s *Server) close() {
	s.mu.Lock()
	s.end()
	s.mu.Unlock()
	s.http.CloseClientConnections()
	s.http.Close()
	s.client.CloseIdleConnections()
	s.loops.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, v := range s.violations[s.read:] {
		s.t.Errorf("telegramtest: violation: %s", v)
	}
}

// URL is the address of the API, without a slash at the end: methods stand at URL()/bot<token>/<method>.
func (s *Server) URL() string { return s.http.URL }

// Token is the token that the fake takes.
func (s *Server) Token() string { return token }

// Now is the fake's time.
func (s *Server) Now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now()
}

func (s *Server) now() time.Time { return s.clock().Add(s.shift) }

// Advance moves the fake's time.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shift += d
	s.wake()
}

// Violations returns every rule broken so far, in order, and marks it as read: the test no longer fails for it.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.read = len(s.violations)
	return slices.Clone(s.violations)
}

// Refusal is a call that was answered with an error, whatever the reason.
type Refusal struct {
	Method      string
	Code        int
	Description string
}

// Refusals returns every call refused so far, in order, those that Fail made fail among them.
func (s *Server) Refusals() []Refusal {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.refusals)
}

// broke writes a violation down. The caller holds the lock.
func (s *Server) broke(format string, args ...any) {
	s.violations = append(s.violations, fmt.Sprintf(format, args...))
	s.wake()
}

// wake tells those who wait that something changed. The caller holds the lock.
func (s *Server) wake() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// wait blocks until f, called under the lock, says that it is so; it fails the test when patience runs out.
func (s *Server) wait(what func() string, f func() bool) {
	s.t.Helper()
	late := time.NewTimer(s.patience)
	defer late.Stop()
	for {
		s.mu.Lock()
		ok, changed := f(), s.changed
		var missing string
		if !ok {
			missing = what()
		}
		s.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-changed:
		case <-late.C:
			s.mu.Lock()
			broken := slices.Clone(s.violations)
			s.mu.Unlock()
			s.t.Fatalf("telegramtest: waited %s for %s; violations: %q", s.patience, missing, broken)
		}
	}
}

// id makes a number that no other thing has. The caller holds the lock.
func (s *Server) id() int64 {
	s.serial++
	return s.serial
}
