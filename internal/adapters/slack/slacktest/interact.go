package slacktest

import "encoding/json"

// Action is a press of a button, in a message or, with ViewID, in a home tab or a modal. A press in a view has no
// response_url. Trigger and ResponseURL are made if empty.
type Action struct {
	ActionID, BlockID, Value, Text     string
	User, Channel, MessageTS, ThreadTS string
	Ephemeral                          bool
	Blocks                             json.RawMessage // the message's
	ViewID, ViewType                   string          // ViewType is "home" if empty
	Trigger, ResponseURL, ActionTS     string
	Second                             string // action_id of a second action in the same payload
	CallbackID, PrivateMetadata        string // of the view
}

func (d Action) body(s *Server) body {
	b := s.start("interactive", false, &d.User, &d.Channel)
	s.make(&d.Trigger, &d.ResponseURL, d.User, d.Channel)
	if d.ActionTS == "" {
		d.ActionTS = s.stamp()
	}
	actions := []any{d.action(d.ActionID)}
	if d.Second != "" {
		actions = append(actions, d.action(d.Second))
	}
	b.fields = s.interaction("block_actions", d.User, d.Trigger)
	b.fields["actions"] = actions
	b.fields["state"] = map[string]any{"values": map[string]any{}}
	if d.ViewID != "" {
		d.inView(b.fields)
		return b
	}
	d.inMessage(s, b.fields)
	return b
}

func (d Action) action(id string) map[string]any {
	return map[string]any{"type": "button", "action_id": id, "block_id": or(d.BlockID, "b1"), "value": d.Value,
		"action_ts": d.ActionTS, "text": map[string]any{"type": "plain_text", "text": or(d.Text, "More"), "emoji": true}}
}

func (d Action) inView(fields map[string]any) {
	kind := or(d.ViewType, "home")
	fields["container"] = map[string]any{"type": "view", "view_id": d.ViewID}
	fields["view"] = map[string]any{"id": d.ViewID, "type": kind, "callback_id": d.CallbackID,
		"private_metadata": d.PrivateMetadata, "blocks": []any{}, "state": map[string]any{"values": map[string]any{}}}
}

func (d Action) inMessage(s *Server, fields map[string]any) {
	s.parent(d.Channel, d.ThreadTS)
	if d.MessageTS == "" {
		d.MessageTS = s.stamp()
		if !d.Ephemeral {
			s.keep(&message{channel: d.Channel, ts: d.MessageTS, thread: d.ThreadTS, user: BotUser, text: "answer", ours: true})
		}
	}
	container := map[string]any{"type": "message", "message_ts": d.MessageTS, "channel_id": d.Channel, "is_ephemeral": d.Ephemeral}
	if d.ThreadTS != "" {
		container["thread_ts"] = d.ThreadTS
	}
	fields["container"] = container
	fields["channel"] = map[string]any{"id": d.Channel, "name": "channel"}
	fields["response_url"] = d.ResponseURL
	if !d.Ephemeral { // Slack sends no message for an ephemeral one
		m := map[string]any{"type": "message", "user": BotUser, "bot_id": BotID, "ts": d.MessageTS, "text": "answer"}
		if d.ThreadTS != "" {
			m["thread_ts"] = d.ThreadTS
		}
		if d.Blocks != nil {
			m["blocks"] = d.Blocks
		}
		fields["message"] = m
	}
}

// Shortcut is a message shortcut or, if Global, one from the menu. MessageTS, Trigger and ResponseURL are made if empty;
// a global one has neither a message nor a response_url.
type Shortcut struct {
	CallbackID, User, Channel, Text, Author string
	MessageTS, ThreadTS                     string
	Global                                  bool
	Trigger, ResponseURL                    string
}

func (d Shortcut) body(s *Server) body {
	b := s.start("interactive", false, &d.User, &d.Channel)
	s.make(&d.Trigger, &d.ResponseURL, d.User, d.Channel)
	if d.Global {
		b.fields = s.interaction("shortcut", d.User, d.Trigger)
		b.fields["callback_id"], b.fields["action_ts"] = d.CallbackID, s.stamp()
		return b
	}
	if d.MessageTS == "" {
		d.MessageTS = s.stamp()
	}
	d.Author = or(d.Author, Bob)
	s.parent(d.Channel, d.ThreadTS)
	if s.messages[d.Channel+d.MessageTS] == nil {
		s.keep(&message{channel: d.Channel, ts: d.MessageTS, thread: d.ThreadTS, user: d.Author, text: d.Text})
	}
	m := map[string]any{"type": "message", "user": d.Author, "ts": d.MessageTS, "text": d.Text}
	if d.ThreadTS != "" {
		m["thread_ts"] = d.ThreadTS
	}
	b.fields = s.interaction("message_action", d.User, d.Trigger)
	b.fields["callback_id"], b.fields["action_ts"] = d.CallbackID, s.stamp()
	b.fields["response_url"], b.fields["message_ts"], b.fields["message"] = d.ResponseURL, d.MessageTS, m
	b.fields["channel"] = map[string]any{"id": d.Channel, "name": "channel"}
	return b
}

// Submission is what was typed into a modal: values by block_id and action_id.
type Submission struct {
	CallbackID, ViewID, PrivateMetadata, User string
	Values                                    map[string]map[string]string
	Trigger                                   string
}

func (d Submission) body(s *Server) body {
	var channel, response string
	b := s.start("interactive", true, &d.User, &channel)
	s.make(&d.Trigger, &response, d.User, channel)
	values := map[string]any{}
	for block, actions := range d.Values {
		typed := map[string]any{}
		for action, v := range actions {
			typed[action] = map[string]any{"type": "plain_text_input", "value": v}
		}
		values[block] = typed
	}
	b.fields = s.interaction("view_submission", d.User, d.Trigger)
	b.fields["response_urls"] = []any{}
	b.fields["view"] = map[string]any{"id": or(d.ViewID, "V0"), "type": "modal", "callback_id": d.CallbackID,
		"private_metadata": d.PrivateMetadata, "blocks": []any{}, "state": map[string]any{"values": values}}
	return b
}

// interaction is what all interactive payloads have.
func (s *Server) interaction(kind, user, trigger string) map[string]any {
	return map[string]any{
		"type": kind, "token": "verification-token-of-old", "api_app_id": AppID, "trigger_id": trigger,
		"team": map[string]any{"id": TeamID, "domain": "news"}, "is_enterprise_install": false, "enterprise": nil,
		"user": map[string]any{"id": user, "username": s.name(user), "name": s.name(user), "team_id": TeamID},
	}
}

func or(s, zero string) string {
	if s == "" {
		return zero
	}
	return s
}
