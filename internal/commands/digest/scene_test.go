package digest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/commands/reply"
)

// hall is a chat platform: what is posted stands in its rooms.
type hall struct {
	mu     sync.Mutex
	posted []posted
	parts  int           // of every message; 0 is one
	fail   []error       // of the next posts, in order; nil posts
	lost   []bool        // of the next posts: whether the message is out all the same
	reads  bool          // it can be read back
	dark   error         // why it cannot be asked now what is posted
	came   chan struct{} // is told of every message; may be nil
}

type posted struct {
	at       time.Time
	room     string
	delivery string
	part     int
	title    string
	text     string
	lines    string
	doc      *reply.Doc
}

func (h *hall) Post(ctx context.Context, m digest.Message) error {
	for part := m.From; part < max(1, h.parts); part++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := m.Sending(part); err != nil {
			return err
		}
		h.mu.Lock()
		var err error
		lost := false
		if len(h.fail) > 0 {
			err, h.fail = h.fail[0], h.fail[1:]
			lost, h.lost = len(h.lost) > 0 && h.lost[0], h.lost[min(1, len(h.lost)):]
		}
		if err == nil || lost {
			h.posted = append(h.posted, posted{time.Now(), m.In.Room, m.Delivery, part, m.Doc.Title, text(m.Doc), m.Doc.Line, m.Doc})
		}
		n := len(h.posted)
		h.mu.Unlock()
		if h.came != nil {
			h.came <- struct{}{}
		}
		if err != nil {
			return err
		}
		if err := m.Sent(part, fmt.Sprint(n)); err != nil {
			return err
		}
	}
	return nil
}

func text(d *reply.Doc) string {
	var b strings.Builder
	d.Lines(func(l reply.Line, _ reply.State) { b.WriteString(l.Text() + "\n") })
	return b.String()
}

func (h *hall) Posted(_ context.Context, m digest.Message) (parts []int, known bool, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.dark != nil {
		return nil, false, h.dark
	}
	for _, p := range h.posted {
		if p.delivery == m.Delivery && p.room == m.In.Room {
			parts = append(parts, p.part)
		}
	}
	return parts, h.reads, nil
}

func (h *hall) May(context.Context, commands.Request) (bool, string) {
	return true, ""
}

func (h *hall) all() []posted {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]posted(nil), h.posted...)
}

// answers answers every line with a document of that title; those in nothing with nothing. Of a stretch of the log it looks
// at what there is, and at the newest 2,000 entries of that, as the corpus does.
type answers struct {
	mu      sync.Mutex
	newest  int64
	nothing func(line string) bool
	only    int64 // an entry: what is asked about a stretch without it is answered with nothing; 0 is for all
}

var stretch = regexp.MustCompile(` imported (\d+)-(\d+)`)

// clamp is a line as it is looked at, and whether there is anything to look at.
func (a *answers) clamp(line string) (string, bool) {
	m := stretch.FindStringSubmatch(line)
	if m == nil {
		return line, true
	}
	from, err := strconv.ParseInt(m[1], 10, 64)
	to, err2 := strconv.ParseInt(m[2], 10, 64)
	if err = errors.Join(err, err2); err != nil {
		panic(err)
	}
	to = min(to, a.newest)
	from = max(from, to-1999)
	return strings.Replace(line, m[0], fmt.Sprintf(" imported %d-%d", from, to), 1), from <= to && (a.only == 0 || from <= a.only && a.only <= to)
}

func (a *answers) Answer(_ context.Context, r commands.Request) *reply.Doc {
	a.mu.Lock()
	defer a.mu.Unlock()
	line, any := a.clamp(r.Line)
	d := &reply.Doc{Line: r.Line, Title: "Answer to " + line, Outcome: reply.Answered}
	if !any || a.nothing != nil && a.nothing(line) {
		d.Outcome = reply.Nothing
	}
	return d
}

func (a *answers) Canonical(_ context.Context, r commands.Request) (string, error) {
	return r.Line, nil
}
func (a *answers) Commands() []commands.Command { return nil }
func (a *answers) Newest() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.newest
}
func (a *answers) come(n int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.newest += n
}

// a scene is a desk with a state, a platform and a clock of its own.
type scene struct {
	*testing.T
	store *state.Store
	hall  *hall
	set   *answers
	desk  *digest.Desk
	log   bytes.Buffer
	logs  *slog.Logger // writes log
	stop  func()
}

// play runs f in a bubble whose clock begins on 2000-01-01 00:00 UTC.
func play(t *testing.T, f func(t *testing.T, s *scene)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		store, err := state.Open(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		defer store.Close()
		s := &scene{T: t, store: store, hall: &hall{}, set: &answers{}}
		s.logs = slog.New(slog.NewTextHandler(&s.log, nil))
		s.desk = s.another("one", true)
		s.desk.Every = 10 * time.Minute
		f(t, s)
		if s.stop != nil {
			s.stop()
		}
	})
}

// another is a further desk on the same state and platform.
func (s *scene) another(owner string, alone bool) *digest.Desk {
	return &digest.Desk{Store: s.store, Set: s.set, Rooms: map[string]digest.Room{"hall": s.hall}, Owner: owner, Alone: alone,
		Log: s.logs}
}

// run runs a desk until the end of the play, or until stop is called.
func (s *scene) run(d *digest.Desk) {
	ctx, cancel := context.WithCancel(s.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := d.Run(ctx); err != nil {
			s.Errorf("run: %v", err)
		}
	}()
	before := s.stop
	s.stop = func() {
		cancel()
		<-ended
		if s.stop = before; before != nil {
			before()
		}
	}
}

func (s *scene) add(u digest.Subscription) int64 {
	s.Helper()
	u.Realm, u.At = "hall", time.Now()
	if u.Kind == "" {
		u.Kind = digest.ByTime
	}
	if u.Room == "" {
		u.Room = "news"
	}
	if u.Kind == digest.ByTime && u.Zone == "" {
		u.Zone = "UTC"
	}
	id, _, err := s.store.AddSubscription(s.Context(), u)
	if err != nil {
		s.Fatal(err)
	}
	return id
}

func (s *scene) deliveries(id int64) []digest.Delivery {
	s.Helper()
	ds, err := s.store.Deliveries(s.Context(), id, 1000)
	if err != nil {
		s.Fatal(err)
	}
	return ds
}

// until lets time pass.
func until(at string) {
	to, err := time.Parse("2006-01-02 15:04:05", at)
	if err != nil {
		panic(err)
	}
	time.Sleep(time.Until(to))
	synctest.Wait()
}
