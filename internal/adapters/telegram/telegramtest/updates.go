package telegramtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"time"
)

// update is something that happened, as the bot is told of it.
type update struct {
	id      int64
	body    json.RawMessage
	message int // the message that it brings
	at      time.Time
	given   int // how often it was given to the bot
	busy    bool
	next    time.Time // when it is posted again
	done    bool      // confirmed
}

type updates struct {
	last    int64
	queue   []*update // not confirmed, in order
	byID    map[int64]*update
	allowed []string // nil is the usual kinds
	waiting *waiting // the getUpdates that waits
}

// waiting is a getUpdates that waits until another call ends it.
type waiting struct {
	ended chan struct{}
	why   string
}

func newUpdates() updates { return updates{last: 870000000, byID: map[int64]*update{}} }

// updateKinds are the kinds of update that there are here; all of them are usual.
func updateKinds() []string {
	return []string{"message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result",
		"callback_query", "my_chat_member", "chat_member", "message_reaction", "message_reaction_count", "poll", "poll_answer",
		"shipping_query", "pre_checkout_query", "chat_join_request", "chat_boost", "removed_chat_boost", "business_connection",
		"business_message", "edited_business_message", "deleted_business_messages", "purchased_paid_media"}
}

// tell queues an update, if the bot asked for its kind, and returns its id, 0 when nobody is told.
func (s *Server) tell(kind string, body any, message int) int64 {
	if s.updates.allowed != nil && !slices.Contains(s.updates.allowed, kind) {
		return 0
	}
	s.updates.last++
	u := &update{id: s.updates.last, message: message, at: s.now()}
	data, err := json.Marshal(map[string]any{"update_id": u.id, kind: body})
	if err != nil {
		panic(fmt.Sprintf("telegramtest: an update that is no JSON: %v", err))
	}
	u.body = data
	s.updates.queue = append(s.updates.queue, u)
	s.updates.byID[u.id] = u
	s.wake()
	s.pump()
	return u.id
}

// allow reads allowed_updates, which stays as it is when it is not given.
func (s *Server) allow(c *call) {
	var kinds []string
	if !c.object("allowed_updates", &kinds) {
		return
	}
	for _, k := range kinds {
		if !slices.Contains(updateKinds(), k) {
			c.bad("allowed_updates has %q", k)
			return
		}
	}
	if len(kinds) == 0 {
		kinds = nil
	}
	s.updates.allowed = kinds
}

// poll carries out getUpdates. A call that waits is ended by a newer one with 409, as by setWebhook.
func (s *Server) poll(c *call, r *http.Request, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.parse(c, r, body) || !s.known(c, pollArgs) {
		return
	}
	if s.hook.url != "" {
		c.refuse(http.StatusConflict, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
		return
	}
	offset, limit, timeout := c.number("offset", 0), c.number("limit", 100), c.number("timeout", 0)
	if limit < 1 || limit > 100 {
		c.bad("limit must be from 1 to 100, not %d", limit)
	}
	if timeout < 0 || timeout > 50 {
		c.bad("timeout must be from 0 to 50 seconds, not %d", timeout)
	}
	s.allow(c)
	if c.no != nil {
		return
	}
	s.endPoll("terminated by other getUpdates request; make sure that only one bot instance is running")
	s.confirm(offset)
	me := &waiting{ended: make(chan struct{})}
	s.updates.waiting = me
	late := time.NewTimer(time.Duration(timeout) * time.Second)
	defer late.Stop()
	for timedOut := timeout == 0; ; {
		if got := s.pending(int(limit)); len(got) > 0 || timedOut {
			s.updates.waiting = nil
			c.result = s.give(got)
			return
		}
		changed := s.changed
		s.mu.Unlock()
		gone := false
		select {
		case <-changed:
		case <-me.ended:
		case <-late.C:
			timedOut = true
		case <-r.Context().Done():
			gone = true
		case <-s.done:
			gone = true
		}
		s.mu.Lock()
		if s.updates.waiting != me {
			c.refuse(http.StatusConflict, "Conflict: %s", me.why)
			return
		}
		if gone {
			s.updates.waiting = nil
			c.result = []json.RawMessage{}
			s.wake()
			return
		}
	}
}

// endPoll ends the getUpdates that waits.
func (s *Server) endPoll(why string) {
	if w := s.updates.waiting; w != nil {
		s.updates.waiting = nil
		w.why = why
		close(w.ended)
	}
}

// confirm takes out what an offset is past: it is the id of the first update wanted, or, when negative, counts from the
// end of the queue. An update that was never given to the bot is lost then, which is a violation unless it is meant.
func (s *Server) confirm(offset int64) {
	q := s.updates.queue
	n := 0
	if offset < 0 {
		n = max(len(q)+int(max(offset, -int64(len(q)))), 0)
	} else {
		for n < len(q) && q[n].id < offset {
			if q[n].given == 0 {
				s.broke("getUpdates: offset %d confirms update %d, which was never given", offset, q[n].id)
			}
			n++
		}
	}
	for _, u := range q[:n] {
		u.done = true
	}
	s.updates.queue = q[n:]
	if n > 0 {
		s.wake()
	}
}

// pending are the first updates that are not confirmed. Those of more than a day ago are gone.
func (s *Server) pending(limit int) []*update {
	old := s.now().Add(-24 * time.Hour)
	for len(s.updates.queue) > 0 && s.updates.queue[0].at.Before(old) {
		s.updates.queue = s.updates.queue[1:]
	}
	return s.updates.queue[:min(limit, len(s.updates.queue))]
}

func (s *Server) give(us []*update) []json.RawMessage {
	out := []json.RawMessage{}
	for _, u := range us {
		u.given++
		out = append(out, u.body)
	}
	s.wake()
	return out
}

// mustUpdate is an update that a test names.
func (s *Server) mustUpdate(id int64) *update {
	s.t.Helper()
	u := s.updates.byID[id]
	if u == nil {
		s.t.Fatalf("telegramtest: there is no update %d", id)
	}
	return u
}

// findUpdate is mustUpdate for those who do not hold the lock.
func (s *Server) findUpdate(id int64) *update {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mustUpdate(id)
}

// MessageOf is the id of the message that an update brought.
func (s *Server) MessageOf(update int64) int {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mustUpdate(update).message
}

// Body is an update as JSON, as a webhook gets it.
func (s *Server) Body(update int64) []byte {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.mustUpdate(update).body)
}

// Allowed is which kinds of update the bot asked for, by getUpdates or setWebhook; nil is the usual ones.
func (s *Server) Allowed() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.updates.allowed)
}

// Deliveries is how many times an update was given to the bot, by getUpdates or by webhook.
func (s *Server) Deliveries(update int64) int {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mustUpdate(update).given
}

// Pending are the updates that the bot has not confirmed.
func (s *Server) Pending() []int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []int64
	for _, u := range s.updates.queue {
		out = append(out, u.id)
	}
	return out
}

// WaitConfirmed blocks until an update is confirmed: by an offset past it, or by 2xx from the webhook.
func (s *Server) WaitConfirmed(update int64) {
	s.t.Helper()
	u := s.findUpdate(update)
	s.wait(func() string { return fmt.Sprintf("update %d to be confirmed", update) }, func() bool { return u.done })
}
