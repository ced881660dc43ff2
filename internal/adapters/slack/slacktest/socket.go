package slacktest

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// The limits of Socket Mode.
const (
	maxConnections = 10
	maxAck         = 20480
	maxRetries     = 3
	ackWithin      = 3 * time.Second
)

// socket is the state of Socket Mode.
type socket struct {
	every     time.Duration
	silent    bool
	tickets   map[string]bool
	conns     []*conn // those that envelopes are sent to
	all       []*conn // those that are open
	opened    int
	turn      int
	envelopes map[string]*envelope
	order     []*envelope
}

// conn is one WebSocket.
type conn struct {
	ws    *websocket.Conn
	mu    sync.Mutex
	queue [][]byte
	more  chan struct{}
	done  chan struct{} // closed when the connection has ended
}

// envelope is something that was sent, or that waits for a connection.
type envelope struct {
	id, kind   string
	payload    json.RawMessage
	accepts    bool
	retry      int
	deliveries int
	acks       int
	answer     json.RawMessage
	sent       time.Time
	replaced   bool // delivered again under another id
	user, room string
}

func newSocket() socket {
	return socket{every: 200 * time.Millisecond, tickets: map[string]bool{}, envelopes: map[string]*envelope{}}
}

func (s *Server) openConnection(c *call) {
	ticket := s.id("ticket")
	s.socket.tickets[ticket] = true
	c.ok(map[string]any{"url": "ws" + strings.TrimPrefix(s.http.URL, "http") + "/link?ticket=" + ticket + "&app_id=" + AppID})
}

// link serves one Socket Mode connection.
func (s *Server) link(w http.ResponseWriter, r *http.Request) {
	if failure, fails := s.enter("link"); fails {
		failure.write(w)
		return
	}
	ticket := r.URL.Query().Get("ticket")
	s.mu.Lock()
	good := s.socket.tickets[ticket]
	delete(s.socket.tickets, ticket)
	if !good {
		s.broke("Socket Mode: a ticket that was never given, or is used")
	}
	s.mu.Unlock()
	if !good {
		http.Error(w, "invalid ticket", http.StatusForbidden)
		return
	}
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	ws, err := up.Upgrade(w, r, nil)
	if err != nil {
		return // it answered
	}
	c := &conn{ws: ws, more: make(chan struct{}, 1), done: make(chan struct{})}
	s.mu.Lock()
	select {
	case <-s.done:
		s.mu.Unlock()
		_ = ws.Close()
		return
	default:
	}
	s.loops.Add(3)
	s.socket.all = append(s.socket.all, c)
	s.mu.Unlock()
	go s.ping(c)
	go s.writeOut(c)
	s.hello(c)
	s.listen(c)
}

// hello greets a new connection and sends what waited for one.
func (s *Server) hello(c *conn) {
	s.mu.Lock()
	n := len(s.socket.conns) + 1
	s.mu.Unlock()
	c.send(map[string]any{"type": "hello", "num_connections": n,
		"connection_info": map[string]any{"app_id": AppID},
		"debug_info":      map[string]any{"host": "applink-fake", "started": "2026-01-01", "build_number": 1, "approximate_connection_time": 3600}})
	s.mu.Lock()
	defer s.mu.Unlock()
	if n > maxConnections {
		s.broke("Socket Mode: connection %d, at most %d", n, maxConnections)
	}
	s.socket.conns = append(s.socket.conns, c)
	s.socket.opened++
	for _, e := range s.socket.order {
		if e.kind == "events_api" && e.deliveries == 0 {
			s.deliver(e)
		}
	}
	s.wake()
}

// listen reads acks until the connection ends.
func (s *Server) listen(c *conn) {
	defer s.loops.Done()
	for {
		_, data, err := c.ws.ReadMessage()
		if err != nil {
			break
		}
		s.mu.Lock()
		s.ack(data)
		s.wake()
		s.mu.Unlock()
	}
	s.mu.Lock()
	gone := func(o *conn) bool { return o == c }
	s.socket.conns = slices.DeleteFunc(s.socket.conns, gone)
	s.socket.all = slices.DeleteFunc(s.socket.all, gone)
	s.wake()
	s.mu.Unlock()
	close(c.done)
	_ = c.ws.Close()
}

// ping pings a connection until it ends.
func (s *Server) ping(c *conn) {
	defer s.loops.Done()
	s.mu.Lock()
	tick := time.NewTicker(s.socket.every)
	s.mu.Unlock()
	defer tick.Stop()
	for {
		s.mu.Lock()
		silent := s.socket.silent
		s.mu.Unlock()
		if !silent {
			_ = c.ws.WriteControl(websocket.PingMessage, []byte("Ping from applink-fake"), time.Now().Add(time.Second))
		}
		select {
		case <-tick.C:
		case <-c.done:
			return
		case <-s.done:
			return
		}
	}
}

// send queues a message, so that an app that does not read holds nobody up. A connection that is gone swallows it, as a
// network does.
func (c *conn) send(v any) {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("slacktest: a message that is no JSON: %v", err))
	}
	c.raw(data)
}

func (c *conn) raw(data []byte) {
	c.mu.Lock()
	c.queue = append(c.queue, data)
	c.mu.Unlock()
	select {
	case c.more <- struct{}{}:
	default:
	}
}

// writeOut writes what is queued until the connection ends.
func (s *Server) writeOut(c *conn) {
	defer s.loops.Done()
	for {
		select {
		case <-c.more:
		case <-c.done:
			return
		}
		c.mu.Lock()
		queue := c.queue
		c.queue = nil
		c.mu.Unlock()
		for _, data := range queue {
			if c.ws.WriteMessage(websocket.TextMessage, data) != nil {
				break // the reader sees it end
			}
		}
	}
}

// ack takes what the app wrote.
func (s *Server) ack(data []byte) {
	if len(data) >= maxAck {
		s.broke("Socket Mode: an ack of %d bytes is dropped, less than %d are taken", len(data), maxAck)
		return
	}
	var fields map[string]json.RawMessage
	var id string
	if err := json.Unmarshal(data, &fields); err != nil || json.Unmarshal(fields["envelope_id"], &id) != nil || id == "" {
		s.broke("Socket Mode: not an ack: %s", data)
		return
	}
	for name := range maps.Keys(fields) {
		if name != "envelope_id" && name != "payload" {
			s.broke("Socket Mode: the ack of %s has an unknown field %q", id, name)
		}
	}
	e := s.socket.envelopes[id]
	if e == nil {
		s.broke("Socket Mode: the ack of %s, which was never sent", id)
		return
	}
	if e.acks++; e.acks > e.deliveries {
		s.broke("Socket Mode: %s was sent %d times and acked %d times", id, e.deliveries, e.acks)
	}
	if late := s.now().Sub(e.sent); late > ackWithin {
		s.broke("Socket Mode: %s was acked after %s, at most %s", id, late, ackWithin)
	}
	if p := fields["payload"]; p != nil && string(p) != "null" {
		s.answered(e, p)
	}
}

// answered takes the payload of an ack.
func (s *Server) answered(e *envelope, payload json.RawMessage) {
	if !e.accepts {
		s.broke("Socket Mode: the ack of %s has a payload, but its envelope accepts none", e.id)
		return
	}
	e.answer = payload
	if e.kind != "slash_commands" {
		return
	}
	c := &call{s: s, method: "ack"}
	var m reply
	if err := json.Unmarshal(payload, &m); err != nil {
		s.broke("ack: %v", err)
		return
	}
	s.take(c, &response{channel: e.room, user: e.user}, m)
}
