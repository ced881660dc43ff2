// Package digest lets the bot speak first: saved lines that are answered by a schedule or when something comes in, each
// posted once.
//
// It knows schedules, watches, quiet hours, whose turn a delivery is, and what to do when it is not known whether a
// message is out. It does not know where the state is kept, how a chat room posts, or what a line says.
package digest

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// Kinds of subscription.
const (
	ByTime = "digest" // a line, or what is new, by a schedule
	Watch  = "watch"  // a line whose answer is awaited; it is told by its chat's Alerts
	Alerts = "alerts" // up to where a chat with watches has been told; the reader never sees it
)

// Subscription is a line that a chat wants answered without asking.
type Subscription struct {
	ID                  int64
	Realm, Room, Thread string
	Kind                string
	Line                string // "" is what is new
	Schedule            string // as Schedule.When writes it; "" for a watch
	Zone                string // an IANA name
	By                  string // the id of the person who asked for it
	At                  time.Time
	Enabled             bool
	Reason              string // why it is disabled
	Cursor              string // the log entry up to which its chat has been told; moved by Settle
	Last                string // the greatest slot that was claimed, "" when there was none
}

// States of a delivery. Claimed is the only one that can become another, save that Unknown can be settled once more.
const (
	Claimed = "claimed" // somebody has it, until the lease is over
	Sent    = "sent"    // all parts are out
	Unknown = "unknown" // a part may be out, and nobody could tell
	Skipped = "skipped" // nothing was sent, on purpose
	Failed  = "failed"  // not all parts could be sent
)

// Delivery is what became of one slot of a subscription. Owner and Attempt are the proof of a claim: every claim of a
// delivery has an attempt of its own.
//
// It is used so: Claim or Stuck; for each part Sending, send, Progress; Settle. After a crash the next to have it sees
// Part, the first that is not known to be out, and InFlight: whether it was about to be sent. If so it may be out, which
// has to be found out; if not, it is not out.
type Delivery struct {
	Subscription int64
	Slot         string
	State        string
	Owner        string
	Lease        time.Time // until when it is claimed
	Attempt      int       // counts from 1
	Part         int       // how many parts are known to be out
	InFlight     bool
	Refs         []string // what the platform calls the messages of the parts
	Note         string   // while it is claimed, what was noted with the first claim
	At           time.Time
	Settled      time.Time // zero while it is claimed
}

// ErrLost says that a claim is no longer held: its lease was over and another has it, or it was settled or dropped.
var ErrLost = errors.New("the claim is no longer held")

// Store keeps what must outlive the process. Its methods are told in detail where they are implemented.
type Store interface {
	Subscribers
	Deliverer
	Chats
}

// Subscribers keeps who wants what.
type Subscribers interface {
	AddSubscription(ctx context.Context, u Subscription) (id int64, fresh bool, err error)
	Subscription(ctx context.Context, id int64) (u Subscription, found bool, err error)
	Subscriptions(ctx context.Context, realm, room string) ([]Subscription, error)
	Enabled(ctx context.Context, after int64, limit int) ([]Subscription, error)
	Drop(ctx context.Context, realm, room string, id int64) (was bool, err error)
	Disable(ctx context.Context, id int64, reason string) (was bool, err error)
}

// Deliverer keeps what became of every slot, so that each is posted once.
type Deliverer interface {
	Claim(ctx context.Context, owner string, subscription int64, slot, note string, lease time.Duration) (won bool, d Delivery, err error)
	Stuck(ctx context.Context, owner string, lease time.Duration, limit int, hands ...Delivery) ([]Delivery, error)
	Release(ctx context.Context, owner string) (n int64, err error)
	Extend(ctx context.Context, d Delivery, lease time.Duration) error
	Sending(ctx context.Context, d Delivery, part int, lease time.Duration) error
	Unsent(ctx context.Context, d Delivery, part int) error
	Progress(ctx context.Context, d Delivery, part int, ref string) error
	Settle(ctx context.Context, d Delivery, state, note, cursor string) error
	Deliveries(ctx context.Context, subscription int64, limit int) ([]Delivery, error)
}

// Chats keeps what a chat has set, and the audit.
type Chats interface {
	Set(ctx context.Context, realm, room, key, value string) error
	Settings(ctx context.Context, realm, room string) (map[string]string, error)
	Note(ctx context.Context, at time.Time, realm, room, person, what string) error
	Moved(ctx context.Context, realm, from, to string) error
}

// Answers answers lines. It is the table of commands.
type Answers interface {
	Answer(ctx context.Context, r commands.Request) *reply.Doc
	Canonical(ctx context.Context, r commands.Request) (line string, err error)
	Commands() []commands.Command
	Newest() int64
}

// Room is a chat platform.
type Room interface {
	// Post posts a document from a part on. Errors are Gone, Moved, Later and Unclear, ErrLost of the callbacks, or
	// anything else that was refused for good.
	Post(ctx context.Context, m Message) error
	// Posted finds out which parts of a message are out. known is false where the platform cannot tell.
	Posted(ctx context.Context, m Message) (parts []int, known bool, err error)
	// May tells whether a person may set what is posted where they ask, and if not, why.
	May(ctx context.Context, r commands.Request) (ok bool, why string)
}

// Message is a document for a place, as one or more messages: its parts.
type Message struct {
	In       commands.Place
	Doc      *reply.Doc
	Delivery string    // names the delivery for all time
	Since    time.Time // when it was begun, at the earliest
	From     int       // the first part to post
	// Sending is called just before a part is posted, also before it is posted again; with an error it must not be.
	Sending func(part int) error
	// Unsent is called when such a part is known not to be out, and is not tried again at once.
	Unsent func(part int) error
	// Sent is called when a part is out, with what the platform calls it.
	Sent func(part int, ref string) error
}

// Gone is a room in which the bot cannot write: it was removed, blocked, or the room is closed.
type Gone struct {
	Err    error
	Thread bool // it is only the thread, and not the room
}

// Moved is a room whose id has changed. Nothing was posted in it.
type Moved struct{ To string }

// Later is a message that is known not to be posted, and can be after a time.
type Later struct {
	After time.Duration // 0 is not known
	Err   error
}

// Unclear is a message that may or may not be posted.
type Unclear struct{ Err error }

func (e *Gone) Error() string    { return "the bot cannot write there: " + e.Err.Error() }
func (e *Gone) Unwrap() error    { return e.Err }
func (e *Moved) Error() string   { return "the room has another id" }
func (e *Later) Error() string   { return "not now: " + e.Err.Error() }
func (e *Later) Unwrap() error   { return e.Err }
func (e *Unclear) Error() string { return "it is not known whether it arrived: " + e.Err.Error() }
func (e *Unclear) Unwrap() error { return e.Err }

// Desk sets up digests and watches, and posts them. Where nothing can be kept or posted, as in a terminal, the zero Desk
// gives the commands, which say so.
type Desk struct {
	Store Store
	Set   Answers
	Rooms map[string]Room // by realm
	Log   *slog.Logger    // nil keeps silent

	Owner   string           // this process among those that share the store
	Alone   bool             // nobody else uses that name: what it had claimed before is taken up at once
	Now     func() time.Time // nil is time.Now
	Workers int              // posts of a realm at a time; 16
	Lease   time.Duration    // how long a claim lasts after its owner died while something was on its way; 30 s
	Every   time.Duration    // how often is looked for what is new and what is stuck; 2 s
	Calm    time.Duration    // how long nothing more must come in before watches are told; 5 s
	Grace   time.Duration    // how long posts in flight may take at the end; 2 s
	Stretch int64            // how many entries of the log a line can be asked about; 2,000
}

// workers and what follows are the values with their defaults.
func (d *Desk) workers() int {
	if d.Workers > 0 {
		return d.Workers
	}
	return 16
}

// or is a duration, or what it is when it is zero.
func or(d, zero time.Duration) time.Duration {
	if d > 0 {
		return d
	}
	return zero
}

func (d *Desk) lease() time.Duration { return or(d.Lease, 30*time.Second) }

// brief is how long a claim lasts of which nothing is on its way: another process has it soon after its owner died.
func (d *Desk) brief() time.Duration {
	if d.Alone {
		return d.lease()
	}
	return min(d.lease(), 3*time.Second)
}

func (d *Desk) every() time.Duration { return or(d.Every, 2*time.Second) }
func (d *Desk) calm() time.Duration  { return or(d.Calm, 5*time.Second) }
func (d *Desk) grace() time.Duration { return or(d.Grace, 2*time.Second) }

func (d *Desk) stretch() int64 {
	if d.Stretch > 0 {
		return d.Stretch
	}
	return 2000
}

func (d *Desk) now() time.Time {
	if d.Now != nil {
		return d.Now()
	}
	return time.Now()
}

func (d *Desk) log() *slog.Logger {
	if d.Log != nil {
		return d.Log
	}
	return slog.New(slog.DiscardHandler)
}
