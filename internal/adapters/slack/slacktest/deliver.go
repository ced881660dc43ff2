package slacktest

import (
	"encoding/json"
	"fmt"
	"net/url"
)

// Delivery is something that Slack delivers to an app: over Socket Mode with Send, over HTTP with Request. In each kind
// an empty User is Alice and an empty Channel is General.
type Delivery interface{ body(*Server) body }

// body is a delivery as it goes over the wire.
type body struct {
	kind          string // of the envelope
	accepts       bool   // an answer in the ack
	user, channel string
	fields        map[string]any
}

func (b body) json() json.RawMessage {
	data, err := json.Marshal(b.fields)
	if err != nil {
		panic(fmt.Sprintf("slacktest: a payload that is no JSON: %v", err))
	}
	return data
}

// http is the body as Slack posts it: a form, a form with the payload in it, or JSON.
func (b body) http() (contentType string, data []byte) {
	switch b.kind {
	case "events_api":
		return "application/json", b.json()
	case "slash_commands":
		form := url.Values{}
		for name, v := range b.fields {
			form.Set(name, fmt.Sprint(v))
		}
		return "application/x-www-form-urlencoded", []byte(form.Encode())
	}
	return "application/x-www-form-urlencoded", []byte(url.Values{"payload": {string(b.json())}}.Encode())
}

// Slash is a slash command. Trigger and ResponseURL are made if empty.
type Slash struct {
	Command, Text, User, Channel, Trigger, ResponseURL string
}

func (d Slash) body(s *Server) body {
	b := s.start("slash_commands", true, &d.User, &d.Channel)
	s.make(&d.Trigger, &d.ResponseURL, d.User, d.Channel)
	name := "directmessage"
	if c := s.channels[d.Channel]; c != nil && !c.IM {
		name = c.Name
	}
	b.fields = map[string]any{
		"token": "verification-token-of-old", "team_id": TeamID, "team_domain": "news", "api_app_id": AppID,
		"channel_id": d.Channel, "channel_name": name, "user_id": d.User, "user_name": s.name(d.User),
		"command": d.Command, "text": d.Text, "response_url": d.ResponseURL, "trigger_id": d.Trigger,
		"is_enterprise_install": "false",
	}
	return b
}

// start fills in who and where, and makes the empty body of a delivery.
func (s *Server) start(kind string, accepts bool, user, channel *string) body {
	if *user == "" {
		*user = Alice
	}
	if *channel == "" {
		*channel = General
	}
	return body{kind: kind, accepts: accepts, user: *user, channel: *channel}
}

func (s *Server) make(trigger, responseURL *string, user, channel string) {
	if *trigger == "" {
		*trigger = s.newTrigger()
	}
	if *responseURL == "" {
		*responseURL = s.newResponse(channel, user)
	}
}

func (s *Server) name(user string) string {
	if u := s.users[user]; u != nil {
		return u.Name
	}
	return user
}

// Event is an inner event of the Events API: app_mention, message, app_home_opened. ID and TS are made if empty; a
// message stands in its channel from then on. More adds fields to the inner event or replaces them.
type Event struct {
	ID, Type, User, Channel, Text, TS, ThreadTS, Subtype, BotID, Tab string
	More                                                             map[string]any
}

func (d Event) body(s *Server) body {
	if d.Channel == "" && d.Type == "message" && (d.User == "" || d.User == Alice) {
		d.Channel = Direct
	}
	b := s.start("events_api", false, &d.User, &d.Channel)
	if d.ID == "" {
		d.ID = s.id("Ev")
	}
	if d.TS == "" {
		d.TS = s.stamp()
	}
	in := map[string]any{"type": d.Type, "user": d.User, "channel": d.Channel, "event_ts": d.TS}
	if d.Type == "app_home_opened" {
		in["tab"] = d.Tab
		if d.Tab == "" {
			in["tab"] = "home"
		}
	} else {
		s.said(d, in)
	}
	for name, v := range d.More {
		in[name] = v
	}
	b.fields = map[string]any{
		"token": "verification-token-of-old", "team_id": TeamID, "api_app_id": AppID, "type": "event_callback",
		"event_id": d.ID, "event_time": s.now().Unix(), "event": in,
		"authorizations": []any{map[string]any{"team_id": TeamID, "user_id": BotUser, "is_bot": true}},
	}
	return b
}

// said fills in the event of a message and lets the message stand in its channel.
func (s *Server) said(d Event, in map[string]any) {
	in["text"], in["ts"], in["team"] = d.Text, d.TS, TeamID
	kind := "channel"
	if c := s.channels[d.Channel]; c != nil && c.IM {
		kind = "im"
	} else if c != nil && c.Private {
		kind = "group"
	}
	in["channel_type"] = kind
	for name, v := range map[string]string{"thread_ts": d.ThreadTS, "subtype": d.Subtype, "bot_id": d.BotID} {
		if v != "" {
			in[name] = v
		}
	}
	thread := d.ThreadTS
	s.parent(d.Channel, thread)
	if s.messages[d.Channel+d.TS] == nil {
		s.keep(&message{channel: d.Channel, ts: d.TS, thread: thread, user: d.User, text: d.Text})
	}
}

// parent lets there be a message that a thread starts from.
func (s *Server) parent(channel, thread string) {
	if thread != "" && s.messages[channel+thread] == nil {
		s.keep(&message{channel: channel, ts: thread, user: Bob, text: "what the thread is about"})
	}
}

// Say lets a message stand in a channel without an event, and returns its timestamp: something to reply to or to use a
// shortcut on.
func (s *Server) Say(channel, user, text string) (ts string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ts = s.stamp()
	s.keep(&message{channel: channel, ts: ts, user: user, text: text})
	return ts
}
