// Package slacktest is a strict fake of Slack for tests, at the wire: the Web API and response_url over loopback HTTP,
// Socket Mode over a real WebSocket, signed requests and payloads as Slack sends them.
//
// It knows Slack's rules as ../shared/platform.md (beside the repository) states them, and answers a broken one as Slack would. It
// also writes it down: a test that leaves a violation unread fails. Where Slack counts characters the fake counts
// UTF-16 units, the stricter reading. Time stands still until a test moves it, and nothing here sleeps.
// It knows nothing of the adapter that it tests.
package slacktest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"
)

// The secrets and identities of the app in the fake workspace.
const (
	BotToken      = "xoxb-slacktest-bot"
	AppToken      = "xapp-slacktest-app"
	SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5" // the one of Slack's documentation on verifying requests

	TeamID  = "T0NEWS"
	AppID   = "A0READOUT"
	BotID   = "B0READOUT"
	BotUser = "U0READOUT"
)

// The people and channels of a new workspace. The bot is a member of General, of Archive (archived) and of the direct
// messages with Alice; it is not in Elsewhere, nor in Secret (private).
const (
	Alice = "U0ALICE"
	Bob   = "U0BOB"

	General   = "C0GENERAL"
	Elsewhere = "C0ELSEWHERE"
	Archive   = "C0ARCHIVE"
	Secret    = "G0SECRET"
	Direct    = "D0ALICE"
)

// Server is the fake. Its methods are safe for concurrent use; those that wait fail the test when patience runs out, so
// they belong in the test's own goroutine.
type Server struct {
	URL string // base of the Web API, ending in "/api/"

	t        testing.TB
	http     *httptest.Server
	done     chan struct{} // closed when the test ends
	loops    sync.WaitGroup
	patience time.Duration

	mu         sync.Mutex
	changed    chan struct{} // closed and replaced at each change
	clock      func() time.Time
	shift      time.Duration
	serial     int
	rules      map[surface]rule
	scopes     []string
	channels   map[string]*Channel
	users      map[string]*User
	messages   map[string]*message // by channel + ts
	order      []*message
	posts      []Post
	files      []File
	uploads    map[string]*upload
	views      map[string]*view
	homes      map[string]string // user to view id
	triggers   map[string]*trigger
	responses  map[string]*response
	refusal    int             // the status with which a response_url refuses
	refused    map[string]bool // block types that the workspace does not take
	buckets    map[string]*bucket
	burst      int
	failures   map[string][]Failure
	holds      map[string]chan struct{}
	calls      map[string]int
	violations []string
	read       int // violations that the test has seen
	socket     socket
}

// Option changes a server before it starts.
type Option func(*Server)

// Clock sets what the fake takes for the time; without it, time stands still at the test's start. Advance moves either.
func Clock(now func() time.Time) Option { return func(s *Server) { s.clock = now } }

// Scopes replaces the scopes that the bot token has been granted.
func Scopes(scopes ...string) Option { return func(s *Server) { s.scopes = scopes } }

// Pace makes the fake refuse more than one message a second and channel, after a burst, with 429 and Retry-After.
func Pace(burst int) Option { return func(s *Server) { s.burst = burst } }

// ResponseStatus sets the HTTP status with which a response_url refuses a message; 400 without it. Slack does not
// document it, so an adapter should be tested with 200 as well.
func ResponseStatus(status int) Option { return func(s *Server) { s.refusal = status } }

// Patience bounds each wait; 20 seconds without it.
func Patience(d time.Duration) Option { return func(s *Server) { s.patience = d } }

// PingEvery sets how often Socket Mode connections are pinged; 200 ms without it.
func PingEvery(d time.Duration) Option { return func(s *Server) { s.socket.every = d } }

// New starts a fake Slack that ends with the test. The test fails if it leaves a violation unread.
func New(t testing.TB, opts ...Option) *Server {
	t.Helper()
	start := time.Now()
	s := &Server{
		t: t, done: make(chan struct{}), patience: 20 * time.Second,
		changed: make(chan struct{}), clock: func() time.Time { return start },
		rules: known(), scopes: defaultScopes(), channels: map[string]*Channel{}, users: map[string]*User{},
		messages: map[string]*message{}, uploads: map[string]*upload{}, views: map[string]*view{}, homes: map[string]string{},
		triggers: map[string]*trigger{}, responses: map[string]*response{}, refused: map[string]bool{}, refusal: http.StatusBadRequest,
		buckets: map[string]*bucket{}, failures: map[string][]Failure{}, holds: map[string]chan struct{}{},
		calls: map[string]int{}, socket: newSocket(),
	}
	s.populate()
	for _, o := range opts {
		o(s)
	}
	s.http = httptest.NewServer(s.routes())
	s.URL = s.http.URL + "/api/"
	t.Cleanup(s.close)
	return s
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/{method}", s.api)
	mux.HandleFunc("/upload/{id}", s.upload)
	mux.HandleFunc("/response/{id}", s.respond)
	mux.HandleFunc("/link", s.link)
	return mux
}

func (s *Server) close() {
	close(s.done)
	s.closeSockets()
	s.http.CloseClientConnections()
	s.http.Close()
	s.loops.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, v := range s.violations[s.read:] {
		s.t.Errorf("slacktest: violation: %s", v)
	}
}

// Host is the server's address without scheme, for a list of hosts that response URLs may have.
func (s *Server) Host() string { return s.http.Listener.Addr().String() }

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
			s.t.Fatalf("slacktest: waited %s for %s; violations: %q", s.patience, missing, broken)
		}
	}
}

// id makes a name that no other thing has. The caller holds the lock.
func (s *Server) id(prefix string) string {
	s.serial++
	return fmt.Sprintf("%s%07d", prefix, s.serial)
}

// stamp makes a message timestamp. The caller holds the lock.
func (s *Server) stamp() string {
	s.serial++
	return fmt.Sprintf("%d.%06d", s.now().Unix(), s.serial)
}
