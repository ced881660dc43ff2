package telegramtest

import (
	"fmt"
	"net/http"
	"time"
)

// Rates are how many messages a bot may send. Zero is no limit. A message may come as much as Slack early, since what
// is sent a second apart does not arrive a second apart; edits count as messages.
type Rates struct {
	PerChat  time.Duration // between two messages to one chat
	PerGroup int           // messages to one group or channel in any minute
	Overall  int           // messages in any second
	Slack    time.Duration
}

// onTheWay is how long after the answer that tells the bot to wait another call may come in that was sent before it.
const onTheWay = 250 * time.Millisecond

// Telegram is what Telegram's documentation says.
func Telegram() Rates {
	return Rates{PerChat: time.Second, PerGroup: 20, Overall: 30, Slack: 100 * time.Millisecond}
}

type pace struct {
	rates Rates
	chats map[int64]*paced
	all   []time.Time // when messages were sent, not older than a second
	since time.Time   // the bot is refused since then
	until time.Time   // and until then
}

// paced is what has been sent to a chat.
type paced struct {
	next time.Time   // when the next message is due, were all of them evenly spaced
	sent []time.Time // not older than a minute
}

func newPace() pace { return pace{rates: Telegram(), chats: map[int64]*paced{}} }

// block refuses the whole bot for so long. The caller holds the lock.
func (s *Server) block(d time.Duration) {
	s.pace.since = s.now()
	s.pace.until = s.pace.since.Add(time.Duration(seconds(d)) * time.Second)
}

// waiting refuses a call while the bot was told to wait. That it did not wait is a violation, unless the call was
// already on its way.
func (s *Server) waiting(c *call) bool {
	now := s.now()
	left := s.pace.until.Sub(now)
	if left <= 0 {
		return false
	}
	c.tooMany(left)
	if now.Sub(s.pace.since) > onTheWay {
		s.broke("%s: called %d s before the end of retry_after", c.method, seconds(left))
	}
	return true
}

func (c *call) tooMany(left time.Duration) {
	c.refuse(http.StatusTooManyRequests, "Too Many Requests: retry after %d", seconds(left))
	c.no.Parameters.RetryAfter = seconds(left)
}

// spend takes one message of what may be sent to a chat, or refuses it and the whole bot for a while.
func (s *Server) spend(c *call, to *chat) bool {
	now, r := s.now(), s.pace.rates
	p := s.pace.chats[to.id]
	if p == nil {
		p = &paced{}
		s.pace.chats[to.id] = p
	}
	p.sent = since(p.sent, now.Add(r.Slack-time.Minute))
	s.pace.all = since(s.pace.all, now.Add(-time.Second))
	var left time.Duration
	var why string
	switch {
	case r.PerGroup > 0 && to.kind != private && len(p.sent) >= r.PerGroup:
		left, why = p.sent[0].Add(time.Minute).Sub(now), fmt.Sprintf("more than %d messages a minute to %s", r.PerGroup, to)
	case r.Overall > 0 && len(s.pace.all) >= r.Overall:
		left, why = time.Second, fmt.Sprintf("more than %d messages a second", r.Overall)
	case r.PerChat > 0 && now.Before(p.next.Add(-r.Slack)):
		left, why = p.next.Sub(now), fmt.Sprintf("more than one message in %s to %s", r.PerChat, to)
	default:
		if p.next.Before(now) {
			p.next = now
		}
		p.next = p.next.Add(r.PerChat)
		p.sent, s.pace.all = append(p.sent, now), append(s.pace.all, now)
		return true
	}
	c.tooMany(left)
	s.block(left)
	s.broke("%s: %s", c.method, why)
	return false
}

// since drops the times that are not after a limit.
func since(times []time.Time, limit time.Time) []time.Time {
	i := 0
	for i < len(times) && !times[i].After(limit) {
		i++
	}
	return times[i:]
}
