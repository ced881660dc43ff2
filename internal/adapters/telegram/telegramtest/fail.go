package telegramtest

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Failure is how calls of a method fail. It is carried out instead of the call unless Drop or After says otherwise.
type Failure struct {
	Code        int           // error_code and HTTP status; 0 is 400, or 502 with HTML
	Description string        // made from the code when empty
	RetryAfter  time.Duration // rounded up to seconds; the whole bot is refused for so long
	MigrateTo   int64         // migrate_to_chat_id
	HTML        bool          // the body is a page for people, as of a gateway
	Cut         bool          // the connection is cut before the call is carried out
	Drop        bool          // the call is carried out, then the connection is cut: nobody can tell
	After       bool          // the call is carried out, then the failure is answered
	Times       int           // how many calls fail; 0 is one, negative is all
}

// Fail makes the next calls of a method fail, "*" those of any. Failures of one method queue up.
func (s *Server) Fail(method string, f Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	times := max(f.Times, 1)
	if f.Times < 0 {
		times = 1 << 20
	}
	f.Times = times
	s.failures[method] = append(s.failures[method], f)
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

// Calls is how many times a method was called, whatever came of it.
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
		queue := s.failures[m]
		if len(queue) == 0 {
			continue
		}
		f := queue[0]
		if queue[0].Times--; queue[0].Times == 0 {
			s.failures[m] = queue[1:]
		}
		return f, true
	}
	return Failure{}, false
}

// fail completes a failure, writes it down, blocks the bot if it says so, and answers.
func (s *Server) fail(w http.ResponseWriter, method string, f Failure) {
	if !f.Cut && !f.Drop {
		s.mu.Lock()
		s.note(method, &f)
		s.mu.Unlock()
	}
	f.write(w)
}

func (s *Server) note(method string, f *Failure) {
	if f.Code == 0 {
		f.Code = http.StatusBadRequest
		if f.HTML {
			f.Code = http.StatusBadGateway
		} else if f.RetryAfter > 0 {
			f.Code = http.StatusTooManyRequests
		}
	}
	if f.Description == "" {
		f.Description = http.StatusText(f.Code)
		if f.RetryAfter > 0 {
			f.Description = fmt.Sprintf("Too Many Requests: retry after %d", seconds(f.RetryAfter))
		}
	}
	s.refusals = append(s.refusals, Refusal{Method: method, Code: f.Code, Description: f.Description})
	if f.RetryAfter > 0 {
		s.block(f.RetryAfter)
	}
	s.wake()
}

func (f Failure) write(w http.ResponseWriter) {
	if f.Cut || f.Drop {
		reset(w)
		return
	}
	if f.HTML {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(f.Code)
		_, _ = fmt.Fprintf(w, "<html>\r\n<head><title>%d %[2]s</title></head>\r\n<body>\r\n<center><h1>%[1]d %[2]s</h1></center>\r\n</body>\r\n</html>\r\n",
			f.Code, http.StatusText(f.Code))
		return
	}
	writeJSON(w, f.Code, refusal{Code: f.Code, Description: f.Description,
		Parameters: parameters{RetryAfter: seconds(f.RetryAfter), MigrateTo: f.MigrateTo}})
}

// refusal is an answer that says no.
type refusal struct {
	OK          bool       `json:"ok"`
	Code        int        `json:"error_code"`
	Description string     `json:"description"`
	Parameters  parameters `json:"parameters,omitzero"`
}

type parameters struct {
	RetryAfter int   `json:"retry_after,omitempty"`
	MigrateTo  int64 `json:"migrate_to_chat_id,omitempty"`
}

// seconds rounds up.
func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
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
