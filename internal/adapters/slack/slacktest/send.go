package slacktest

import (
	"encoding/json"
	"fmt"
	"slices"
)

// Send delivers something over Socket Mode and returns its envelope's id. The first one waits for the first connection.
// With no connection open an event is kept for the next one; a command or an action is lost, as Slack loses it, and
// Undelivered tells.
func (s *Server) Send(d Delivery) (envelopeID string) {
	s.t.Helper()
	s.WaitConnected(1)
	s.mu.Lock()
	defer s.mu.Unlock()
	body := d.body(s)
	e := &envelope{kind: body.kind, payload: body.json(), accepts: body.accepts, user: body.user, room: body.channel}
	return s.post(e)
}

// SendSlash delivers a slash command.
func (s *Server) SendSlash(d Slash) (envelopeID string) { s.t.Helper(); return s.Send(d) }

// SendEvent delivers an event.
func (s *Server) SendEvent(d Event) (envelopeID string) { s.t.Helper(); return s.Send(d) }

// SendAction delivers a press of a button.
func (s *Server) SendAction(d Action) (envelopeID string) { s.t.Helper(); return s.Send(d) }

// SendShortcut delivers a shortcut.
func (s *Server) SendShortcut(d Shortcut) (envelopeID string) { s.t.Helper(); return s.Send(d) }

// SendSubmission delivers what was typed into a modal.
func (s *Server) SendSubmission(d Submission) (envelopeID string) { s.t.Helper(); return s.Send(d) }

// SendRaw writes a text frame as it is to one connection: malformed JSON, unknown envelopes. If it bears an
// envelope_id, acks for it are counted.
func (s *Server) SendRaw(frame []byte) {
	s.t.Helper()
	s.WaitConnected(1)
	s.mu.Lock()
	defer s.mu.Unlock()
	var e struct {
		ID string `json:"envelope_id"`
	}
	if json.Unmarshal(frame, &e) == nil && e.ID != "" {
		known := s.socket.envelopes[e.ID]
		if known == nil {
			known = &envelope{id: e.ID, kind: "raw"}
			s.socket.envelopes[e.ID] = known
		}
		known.deliveries++
		known.sent = s.now()
	}
	if c := s.next(); c != nil {
		c.raw(frame)
	}
}

// post gives an envelope its id and delivers it.
func (s *Server) post(e *envelope) string {
	e.id = s.id("envelope-")
	s.socket.envelopes[e.id] = e
	s.socket.order = append(s.socket.order, e)
	s.deliver(e)
	return e.id
}

// deliver sends an envelope to the connection whose turn it is.
func (s *Server) deliver(e *envelope) {
	c := s.next()
	if c == nil {
		return
	}
	e.deliveries++
	e.sent = s.now()
	out := map[string]any{"type": e.kind, "envelope_id": e.id, "payload": e.payload, "accepts_response_payload": e.accepts}
	if e.kind == "events_api" {
		reason := ""
		if e.retry > 0 {
			reason = "timeout"
		}
		out["retry_attempt"], out["retry_reason"] = e.retry, reason
	}
	c.send(out)
}

func (s *Server) next() *conn {
	if len(s.socket.conns) == 0 {
		return nil
	}
	s.socket.turn++
	return s.socket.conns[s.socket.turn%len(s.socket.conns)]
}

// Resend delivers the same envelope once more, under the same id: a duplicate.
func (s *Server) Resend(envelopeID string) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.socket.envelopes[envelopeID]
	if e == nil {
		s.t.Errorf("slacktest: there is no envelope %s", envelopeID)
		return
	}
	s.deliver(e)
}

// Redeliver delivers every unacked event again, with the same event_id in a new envelope, as Slack does up to three
// times. Slash commands and actions are not redelivered. It returns the new envelopes' ids.
func (s *Server) Redeliver() (envelopeIDs []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range slices.Clone(s.socket.order) {
		if e.kind == "events_api" && e.acks == 0 && !e.replaced && e.retry < maxRetries {
			e.replaced = true
			again := &envelope{kind: e.kind, payload: e.payload, retry: e.retry + 1, user: e.user, room: e.room}
			envelopeIDs = append(envelopeIDs, s.post(again))
		}
	}
	return envelopeIDs
}

// Acked is how many times an envelope was acked.
func (s *Server) Acked(envelopeID string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e := s.socket.envelopes[envelopeID]; e != nil {
		return e.acks
	}
	return 0
}

// WaitAcked blocks until an envelope is acked and returns the ack's payload, nil for none.
func (s *Server) WaitAcked(envelopeID string) json.RawMessage {
	s.t.Helper()
	var answer json.RawMessage
	s.wait(func() string { return "an ack of " + envelopeID }, func() bool {
		e := s.socket.envelopes[envelopeID]
		if e == nil || e.acks == 0 {
			return false
		}
		answer = e.answer
		return true
	})
	return answer
}

// Unacked lists the envelopes that were delivered and not acked, in order.
func (s *Server) Unacked() []string {
	return s.list(func(e *envelope) bool { return e.deliveries > 0 && e.acks == 0 })
}

// Undelivered lists the envelopes for which there was no connection: events wait for one, others are lost.
func (s *Server) Undelivered() []string {
	return s.list(func(e *envelope) bool { return e.deliveries == 0 })
}

func (s *Server) list(f func(*envelope) bool) (ids []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, e := range s.socket.order {
		if f(e) {
			ids = append(ids, e.id)
		}
	}
	return ids
}

// WaitConnected blocks until n connections have been opened since the start.
func (s *Server) WaitConnected(n int) {
	s.t.Helper()
	s.wait(func() string { return fmt.Sprintf("%d connections, have had %d", n, s.socket.opened) },
		func() bool { return s.socket.opened >= n })
}

// Connections is how many connections have been opened since the start.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.socket.opened
}

// WaitDisconnected blocks until no connection is open.
func (s *Server) WaitDisconnected() {
	s.t.Helper()
	s.wait(func() string { return fmt.Sprintf("the end of %d connections", len(s.socket.all)) },
		func() bool { return len(s.socket.all) == 0 })
}

// Disconnect asks every connection to go and sends it nothing more. Acks on it still count.
func (s *Server) Disconnect() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.socket.conns {
		c.send(disconnect("refresh_requested"))
	}
	s.socket.conns = nil
}

// Refresh announces to every connection that it will be refreshed and goes on using it until the app closes it.
// Slack's reasons are "warning" (about ten seconds before), "refresh_requested" and "link_disabled".
func (s *Server) Refresh(reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.socket.conns {
		c.send(disconnect(reason))
	}
}

func disconnect(reason string) map[string]any {
	return map[string]any{"type": "disconnect", "reason": reason, "debug_info": map[string]any{"host": "applink-fake"}}
}

// Drop ends every connection without a word, as a network does.
func (s *Server) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.socket.all {
		_ = c.ws.NetConn().Close()
	}
	s.socket.conns = nil
}

// SilencePings stops the pings of all connections, also of those to come, so that the app takes them for dead;
// ResumePings starts them again.
func (s *Server) SilencePings() { s.pings(true) }

// ResumePings undoes SilencePings.
func (s *Server) ResumePings() { s.pings(false) }

func (s *Server) pings(silent bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.socket.silent = silent
}

func (s *Server) closeSockets() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.socket.all {
		_ = c.ws.NetConn().Close()
	}
}
