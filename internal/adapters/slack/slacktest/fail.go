package slacktest

import (
	"fmt"
	"net"
	"net/http"
	"time"
)

// Failure is how a method fails. The zero value answers {"ok":false} without an error code, which Slack has been seen
// to do.
type Failure struct {
	Status     int           // HTTP status; 0 is 200
	Error      string        // the error code
	RetryAfter time.Duration // for 429, in seconds rounded down, so that a millisecond means at once; 0 sends none
	HTML       string        // a body in place of JSON
	Reset      bool          // the connection is reset; nothing is answered
	After      bool          // the call is carried out and then fails for the caller: nobody can tell whether it was
}

// RateLimited is 429 with Retry-After.
func RateLimited(after time.Duration) Failure {
	return Failure{Status: http.StatusTooManyRequests, Error: "ratelimited", RetryAfter: after}
}

// Code is an answer with an error code.
func Code(code string) Failure { return Failure{Error: code} }

// Outage is 503 with Slack's page for people.
func Outage() Failure {
	return Failure{Status: http.StatusServiceUnavailable, HTML: "<html><body>Slack is down for maintenance</body></html>"}
}

// Reset ends the connection without an answer.
func Reset() Failure { return Failure{Reset: true} }

// Lost carries the call out and ends the connection without an answer.
func Lost() Failure { return Failure{Reset: true, After: true} }

// Fail makes the next calls of a method fail: so many times, or for ever if times is negative. Failures of one method
// queue up. The methods are those of the Web API, "response_url",
// "upload" and "link" (the WebSocket's handshake); "*" is any of them.
func (s *Server) Fail(method string, times int, f Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if times < 0 {
		times = 1 << 20
	}
	for range times {
		s.failures[method] = append(s.failures[method], f)
	}
}

// Mend forgets the failures of a method that have not happened yet.
func (s *Server) Mend(method string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.failures, method)
}

// Hold keeps calls of a method waiting, before they are carried out, until release is called or the test ends.
func (s *Server) Hold(method string) (release func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	gate := make(chan struct{})
	s.holds[method] = gate
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.holds[method] == gate {
			delete(s.holds, method)
			close(gate)
		}
	}
}

// Calls is how many times a method was called, whatever came of it; "response_url" and "upload" count too.
func (s *Server) Calls(method string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[method]
}

// WaitCalls blocks until a method has been called n times. A call that is held counts.
func (s *Server) WaitCalls(method string, n int) {
	s.t.Helper()
	s.wait(func() string { return fmt.Sprintf("%d calls of %s, have %d", n, method, s.calls[method]) },
		func() bool { return s.calls[method] >= n })
}

// enter counts a call, waits while its method is held, and takes the failure that is due.
func (s *Server) enter(method string) (Failure, bool) {
	s.mu.Lock()
	s.calls[method]++
	s.wake()
	gate := s.holds[method]
	s.mu.Unlock()
	if gate != nil {
		select {
		case <-gate:
		case <-s.done:
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range []string{method, "*"} {
		if queue := s.failures[m]; len(queue) > 0 {
			s.failures[m] = queue[1:]
			return queue[0], true
		}
	}
	return Failure{}, false
}

func (f Failure) write(w http.ResponseWriter) {
	if f.Reset {
		reset(w)
		return
	}
	status := f.Status
	if status == 0 {
		status = http.StatusOK
	}
	if f.RetryAfter > 0 {
		w.Header().Set("Retry-After", fmt.Sprint(int(f.RetryAfter.Seconds())))
	}
	if f.HTML != "" {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(status)
		_, _ = w.Write([]byte(f.HTML))
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	if f.Error == "" {
		_, _ = w.Write([]byte(`{"ok":false}`))
		return
	}
	_, _ = fmt.Fprintf(w, `{"ok":false,"error":%q}`, f.Error)
}

// reset ends a connection so that the client reads "connection reset".
func reset(w http.ResponseWriter) {
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		return
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}
