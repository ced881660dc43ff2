package slacktest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"time"
)

// response is a response_url: five uses within half an hour.
type response struct {
	channel, user string
	made          time.Time
	uses          int
}

// The limits of a response_url.
const (
	maxUses = 5
	maxAge  = 30 * time.Minute
)

// ResponseURL makes a response_url for Alice in General; payloads make their own.
func (s *Server) ResponseURL() string { return s.ResponseURLFor(General, Alice) }

// ResponseURLFor makes a response_url for somebody somewhere. The bot need not be a member of the channel.
func (s *Server) ResponseURLFor(channel, user string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newResponse(channel, user)
}

func (s *Server) newResponse(channel, user string) string {
	id := s.id("R")
	s.responses[id] = &response{channel: channel, user: user, made: s.now()}
	return s.http.URL + "/response/" + id
}

// reply is what may be sent to a response_url.
type reply struct {
	Text            string          `json:"text"`
	Blocks          json.RawMessage `json:"blocks"`
	ResponseType    string          `json:"response_type"`
	ReplaceOriginal bool            `json:"replace_original"`
	DeleteOriginal  bool            `json:"delete_original"`
	ThreadTS        string          `json:"thread_ts"`
	Metadata        json.RawMessage `json:"metadata"`
	UnfurlLinks     *bool           `json:"unfurl_links"`
	UnfurlMedia     *bool           `json:"unfurl_media"`
	Mrkdwn          *bool           `json:"mrkdwn"`
}

// respond serves response URLs.
func (s *Server) respond(w http.ResponseWriter, r *http.Request) {
	failure, fails := s.enter("response_url")
	if fails && !failure.After {
		failure.write(w)
		return
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, 4<<20))
	if err != nil {
		return // the client is gone
	}
	c := &call{s: s, method: "response_url", status: http.StatusOK, header: http.Header{}}
	s.mu.Lock()
	s.use(c, r, body)
	s.wake()
	s.mu.Unlock()
	if fails {
		failure.write(w)
		return
	}
	c.write(w)
}

func (s *Server) use(c *call, r *http.Request, body []byte) {
	u := s.responses[r.PathValue("id")]
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case u == nil:
		c.fail(http.StatusNotFound, "no_such_url", "%s", r.URL.Path)
		return
	case r.Header.Get("Authorization") != "":
		s.broke("the token was sent to a response_url")
	}
	u.uses++
	switch {
	case s.now().Sub(u.made) > maxAge:
		c.fail(http.StatusNotFound, "expired_url", "%s after its first", s.now().Sub(u.made))
		return
	case u.uses > maxUses:
		c.fail(http.StatusNotFound, "used_url", "use %d", u.uses)
		return
	case r.Method != http.MethodPost || kind != "application/json":
		c.fail(s.refusal, "invalid_payload", "%s as %q", r.Method, kind)
		return
	}
	var m reply
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		c.fail(s.refusal, "invalid_payload", "%v", err)
		return
	}
	s.take(c, u, m)
}

func (c *call) fail(status int, code, format string, args ...any) {
	c.status = status
	c.refuse(code, "response_url: %s", fmt.Sprintf(format, args...))
}

// take checks the message that was sent to a response_url and posts it.
func (s *Server) take(c *call, u *response, m reply) {
	p := Post{Method: c.method, Channel: u.channel, User: u.user, ReplaceOriginal: m.ReplaceOriginal,
		DeleteOriginal: m.DeleteOriginal, UnfurlLinks: m.UnfurlLinks, UnfurlMedia: m.UnfurlMedia}
	switch m.ResponseType {
	case "", "ephemeral":
		p.Ephemeral = true
	case "in_channel":
	default:
		c.fail(s.refusal, "invalid_payload", "response_type %q", m.ResponseType)
		return
	}
	if m.DeleteOriginal && m.Text == "" && len(m.Blocks) <= len("null") {
		s.record(p)
		c.ok(map[string]any{})
		return
	}
	content, refused := s.check(m.Text, string(m.Blocks))
	if refused == nil && length(m.Text) > maxText {
		refused = &refusal{code: "msg_too_long", problems: []string{fmt.Sprintf("text of %d characters", length(m.Text))}}
	}
	if refused != nil {
		c.status = s.refusal
		c.deny(refused, c.method)
		return
	}
	content.fill(&p)
	if metadata(string(m.Metadata)) {
		p.Metadata = m.Metadata
	}
	var ok bool
	if p.ThreadTS, ok = s.thread(c, u.channel, m.ThreadTS); !ok {
		c.status = s.refusal
		return
	}
	p.TS = s.stamp()
	if !p.Ephemeral {
		s.keep(&message{u.channel, p.TS, p.ThreadTS, BotUser, p.Text, p.Blocks, p.Metadata, true})
	}
	s.record(p)
	c.ok(map[string]any{})
}
