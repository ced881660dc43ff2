package telegram

import (
	"context"
	"slices"
	"sync"
	"time"
)

// class is whose message goes first when more wait than may be sent.
type class int

const (
	toPerson class = iota // an answer in a private chat
	toGroup               // an answer in a group
	toPosts               // what nobody waits for
	classes
)

// pace keeps to Telegram's rates: of a chat, of a group, and in all. A chat's messages go one after another; those of
// different chats take turns by their class, and of every five turns one goes to whoever would come last. A pause
// holds everything.
type pace struct {
	perChat  time.Duration // between the end of one message to a chat and the next
	perGroup int           // in a minute
	between  time.Duration // between any two messages

	mu      sync.Mutex
	lanes   map[int64]*lane
	sweepAt int
	waiting [classes][]chan struct{}
	turns   int
	wires   int       // messages that may be on the wire now
	next    time.Time // when the next message may go
	spaced  time.Time // when the next message of a delivery may go
	until   time.Time // the end of the pause
	timer   *time.Timer
}

// lane is the messages to one chat.
type lane struct {
	turn  chan struct{} // holds one while a message is on its way
	users int           // with the pace's lock
	last  time.Time     // the end of the last message, with the turn; and in a group, of the last ones
	past  []time.Time
	at    int // of the oldest of past
}

func newPace(c Config) *pace {
	return &pace{perChat: c.PerChat, perGroup: c.PerGroup, between: time.Second / time.Duration(c.Overall),
		lanes: map[int64]*lane{}, sweepAt: 1024, wires: c.Workers}
}

// enter waits for a chat's turn, and until its rate allows a message. leave gives the turn to the next.
func (p *pace) enter(ctx context.Context, chat int64) (leave func(), err error) {
	l := p.lane(chat)
	release := func() {
		p.mu.Lock()
		l.users--
		p.mu.Unlock()
	}
	select {
	case l.turn <- struct{}{}:
	case <-ctx.Done():
		release()
		return nil, ctx.Err()
	}
	leave = func() {
		l.sent(time.Now())
		<-l.turn
		release()
	}
	if err := sleep(ctx, l.wait(time.Now(), p.perChat)); err != nil {
		<-l.turn
		release()
		return nil, err
	}
	return leave, nil
}

func (p *pace) lane(chat int64) *lane {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.lanes[chat]
	if l == nil {
		if len(p.lanes) >= p.sweepAt {
			p.sweep()
		}
		l = &lane{turn: make(chan struct{}, 1)}
		if chat < 0 { // a group or a channel
			l.past = make([]time.Time, p.perGroup)
		}
		p.lanes[chat] = l
	}
	l.users++
	return l
}

// sweep forgets chats in which nothing was sent for a minute. It needs the lock.
func (p *pace) sweep() {
	now := time.Now()
	for chat, l := range p.lanes {
		if l.users == 0 && now.Sub(l.last) > max(time.Minute, p.perChat) {
			delete(p.lanes, chat)
		}
	}
	p.sweepAt = max(1024, 2*len(p.lanes))
}

// wait is how long a chat has to wait for its next message. Times are counted from the end of a message, which is not
// before its arrival.
func (l *lane) wait(now time.Time, perChat time.Duration) time.Duration {
	var d time.Duration
	if !l.last.IsZero() {
		d = perChat - now.Sub(l.last)
	}
	if len(l.past) > 0 && !l.past[l.at].IsZero() {
		d = max(d, time.Minute-now.Sub(l.past[l.at]))
	}
	return d
}

func (l *lane) sent(now time.Time) {
	l.last = now
	if len(l.past) > 0 {
		l.past[l.at] = now
		l.at = (l.at + 1) % len(l.past)
	}
}

// pass waits until a message of a class may be sent, and takes a wire for it, which free gives back.
func (p *pace) pass(ctx context.Context, c class) error {
	w := make(chan struct{})
	p.mu.Lock()
	p.waiting[c] = append(p.waiting[c], w)
	p.grant()
	p.mu.Unlock()
	select {
	case <-w:
		return nil
	case <-ctx.Done():
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if i := slices.Index(p.waiting[c], w); i >= 0 {
		p.waiting[c] = slices.Delete(p.waiting[c], i, i+1)
		return ctx.Err()
	}
	p.wires++ // it was granted just now
	p.grant()
	return ctx.Err()
}

func (p *pace) free() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wires++
	p.grant()
}

// grant lets messages go that may go now, and comes back when the next one may. It needs the lock.
func (p *pace) grant() {
	for p.wires > 0 {
		c, ok := p.choose()
		if !ok {
			return
		}
		now := time.Now()
		at := p.next
		if p.until.After(at) {
			at = p.until
		}
		if d := at.Sub(now); d > 0 {
			p.wake(d)
			return
		}
		if p.next = p.next.Add(p.between); now.After(p.next) { // a timer's lateness is made up for, and no more
			p.next = now.Add(p.between)
		}
		close(p.waiting[c][0])
		p.waiting[c] = p.waiting[c][1:]
		p.wires--
		p.turns++
	}
}

// choose is the class whose turn it is, if anybody waits.
func (p *pace) choose() (class, bool) {
	for i := range classes {
		c := i
		if p.turns%5 == 4 {
			c = classes - 1 - i
		}
		if len(p.waiting[c]) > 0 {
			return c, true
		}
	}
	return 0, false
}

// wake comes back to grant after d. It needs the lock.
func (p *pace) wake(d time.Duration) {
	if p.timer != nil {
		p.timer.Reset(d)
		return
	}
	p.timer = time.AfterFunc(d, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.grant()
	})
}

// pause keeps everything back for d.
func (p *pace) pause(d time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if until := time.Now().Add(d); until.After(p.until) {
		p.until = until
	}
}

// open waits until there is no pause.
func (p *pace) open(ctx context.Context) error {
	for {
		p.mu.Lock()
		d := time.Until(p.until)
		p.mu.Unlock()
		if d <= 0 {
			return ctx.Err()
		}
		if err := sleep(ctx, d); err != nil {
			return err
		}
	}
}
