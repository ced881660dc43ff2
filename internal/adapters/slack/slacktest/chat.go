package slacktest

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

var stamped = regexp.MustCompile(`^\d{10}\.\d{6,}$`)

// length counts UTF-16 units.
func length(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

func (s *Server) postMessage(c *call) {
	ch, code := s.writable(c.arg("channel"))
	if code != "" {
		c.refuse(code, "chat.postMessage to %q", c.arg("channel"))
		return
	}
	p, ok := s.compose(c, ch)
	if !ok || !s.pace(c, ch) {
		return
	}
	p.TS = s.stamp()
	s.keep(&message{ch.ID, p.TS, p.ThreadTS, BotUser, p.Text, p.Blocks, p.Metadata, true})
	s.record(p)
	c.ok(map[string]any{"channel": ch.ID, "ts": p.TS, "message": s.messages[ch.ID+p.TS].json(true)})
}

func (s *Server) postEphemeral(c *call) {
	ch, code := s.writable(c.arg("channel"))
	user := s.users[c.arg("user")]
	switch {
	case code != "":
	case user == nil || user.Deleted:
		code = "user_not_found"
	case !slices.Contains(ch.Members, user.ID):
		code = "user_not_in_channel"
	}
	if code != "" {
		c.refuse(code, "chat.postEphemeral to %q in %q", c.arg("user"), c.arg("channel"))
		return
	}
	p, ok := s.compose(c, ch)
	if !ok || !s.pace(c, ch) {
		return
	}
	p.TS, p.User, p.Ephemeral = s.stamp(), user.ID, true
	s.record(p)
	c.ok(map[string]any{"message_ts": p.TS})
}

func (s *Server) updateMessage(c *call) {
	ch, code := s.writable(c.arg("channel"))
	if code != "" {
		c.refuse(code, "chat.update in %q", c.arg("channel"))
		return
	}
	m := s.messages[ch.ID+c.arg("ts")]
	switch {
	case m == nil:
		code = "message_not_found"
	case !m.ours:
		code = "cant_update_message"
	case length(c.arg("text")) > maxText:
		code = "msg_too_long"
	}
	if code != "" {
		c.refuse(code, "chat.update of %q in %q", c.arg("ts"), ch.ID)
		return
	}
	p, ok := s.compose(c, ch)
	if !ok {
		return
	}
	p.TS, p.ThreadTS = m.ts, m.thread
	if c.arg("blocks") == "" {
		p.Blocks = m.blocks // they stay unless an empty list is sent
	}
	m.text, m.blocks = p.Text, p.Blocks
	if p.Metadata != nil {
		m.metadata = p.Metadata
	}
	s.record(p)
	c.ok(map[string]any{"channel": ch.ID, "ts": p.TS, "text": p.Text, "message": m.json(true)})
}

// compose checks what is common to the ways of posting a message and makes the post of it.
func (s *Server) compose(c *call, ch *Channel) (Post, bool) {
	p := Post{Method: c.method, Channel: ch.ID}
	content, refused := s.check(c.arg("text"), c.arg("blocks"))
	if refused != nil {
		c.deny(refused, c.method)
		return p, false
	}
	if n := length(content.text); n > maxText {
		s.broke("message_truncated: %s: text of %d characters, at most %d", c.method, n, maxText)
		c.warn = append(c.warn, "message_truncated")
		content.text = string(utf16.Decode(utf16.Encode([]rune(content.text))[:maxText]))
	}
	content.fill(&p)
	if raw := c.arg("metadata"); raw != "" {
		if !metadata(raw) {
			c.refuse("invalid_metadata_format", "%s: metadata %s", c.method, raw)
			return p, false
		}
		p.Metadata = json.RawMessage(raw)
	}
	if c.arg("parse") == "full" || truth(c.arg("link_names")) {
		s.broke("%s: parse=%q link_names=%q brings names in quoted text to life", c.method, c.arg("parse"), c.arg("link_names"))
	}
	var ok bool
	if p.ThreadTS, ok = s.thread(c, ch.ID, c.arg("thread_ts")); !ok {
		return p, false
	}
	p.ReplyBroadcast = truth(c.arg("reply_broadcast"))
	p.UnfurlLinks, p.UnfurlMedia = flag(c.arg("unfurl_links")), flag(c.arg("unfurl_media"))
	return p, true
}

// thread checks what a message replies to. A thread that is not there makes Slack post outside of it.
func (s *Server) thread(c *call, channel, ts string) (string, bool) {
	if ts == "" {
		return "", true
	}
	if !stamped.MatchString(ts) {
		c.refuse("invalid_thread_ts", "%s: thread_ts %q", c.method, ts)
		return "", false
	}
	switch parent := s.messages[channel+ts]; {
	case parent == nil:
		s.broke("%s: thread_ts %s is no message of %s: posted outside of the thread", c.method, ts, channel)
		return "", true
	case parent.thread != "" && parent.thread != ts:
		s.broke("%s: thread_ts %s is a reply in the thread %s, not its parent", c.method, ts, parent.thread)
		return parent.thread, true
	}
	return ts, true
}

func (s *Server) pace(c *call, ch *Channel) bool {
	if s.paced(ch.ID) {
		return true
	}
	c.refuse("ratelimited", "%s: more than one message a second to %s", c.method, ch.ID)
	c.status = 429
	c.header.Set("Retry-After", "1")
	return false
}

var eventType = regexp.MustCompile(`^[A-Za-z0-9_]{1,255}$`)

// metadata tells whether Slack takes a message's metadata: the name of an event, and a flat object of plain values.
func metadata(raw string) bool {
	var m struct {
		Type    string                     `json:"event_type"`
		Payload map[string]json.RawMessage `json:"event_payload"`
	}
	d := json.NewDecoder(strings.NewReader(raw))
	d.DisallowUnknownFields()
	if d.Decode(&m) != nil || !eventType.MatchString(m.Type) || m.Payload == nil {
		return false
	}
	for _, v := range m.Payload {
		if v[0] == '{' || v[0] == '[' || v[0] == 'n' {
			return false
		}
	}
	return true
}

func flag(s string) *bool {
	b, err := strconv.ParseBool(s)
	if err != nil {
		return nil
	}
	return &b
}
