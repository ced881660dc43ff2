package slacktest

import (
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// method is a method of the Web API: what it needs and which arguments it takes.
type method struct {
	run   func(*Server, *call)
	scope string // "" is none
	args  string // names of the arguments it takes, beside token
}

const chatArgs = "channel text blocks thread_ts metadata unfurl_links unfurl_media mrkdwn parse link_names reply_broadcast"

func methods() map[string]method {
	return map[string]method{
		"auth.test":                    {(*Server).authTest, "", ""},
		"apps.connections.open":        {(*Server).openConnection, "", ""},
		"chat.postMessage":             {(*Server).postMessage, "chat:write", chatArgs},
		"chat.postEphemeral":           {(*Server).postEphemeral, "chat:write", chatArgs + " user"},
		"chat.update":                  {(*Server).updateMessage, "chat:write", chatArgs + " ts as_user"},
		"chat.getPermalink":            {(*Server).permalink, "", "channel message_ts"},
		"conversations.info":           {(*Server).conversationsInfo, "channels:read", "channel include_locale include_num_members"},
		"conversations.members":        {(*Server).conversationsMembers, "channels:read", "channel cursor limit include_all_metadata"},
		"conversations.history":        {(*Server).history, "channels:history", "channel cursor inclusive latest limit oldest include_all_metadata"},
		"conversations.replies":        {(*Server).replies, "channels:history", "channel ts cursor inclusive latest limit oldest include_all_metadata"},
		"users.info":                   {(*Server).usersInfo, "users:read", "user include_locale"},
		"views.open":                   {(*Server).openView, "", "trigger_id view"},
		"views.publish":                {(*Server).publishView, "", "user_id view hash"},
		"views.update":                 {(*Server).updateView, "", "view external_id hash view_id"},
		"files.getUploadURLExternal":   {(*Server).uploadURL, "files:write", "filename length alt_txt snippet_type"},
		"files.completeUploadExternal": {(*Server).completeUpload, "files:write", "files channel_id channels initial_comment blocks thread_ts"},
	}
}

// call is one request to a method. Its answer is written after the lock is released.
type call struct {
	s      *Server
	method string
	token  string
	args   map[string]string // JSON values other than strings as JSON text
	status int
	header http.Header
	answer map[string]any
	warn   []string
}

func (c *call) arg(name string) string { return c.args[name] }

func (c *call) number(name string, zero int) int {
	if c.args[name] == "" {
		return zero
	}
	n, err := strconv.Atoi(c.args[name])
	if err != nil {
		return -1
	}
	return n
}

func (c *call) ok(answer map[string]any) {
	c.answer = answer
	c.answer["ok"] = true
}

// refuse answers with an error code and writes the violation down.
func (c *call) refuse(code, format string, args ...any) {
	c.answer = map[string]any{"ok": false, "error": code}
	c.s.broke("%s: %s", code, fmt.Sprintf(format, args...))
}

// detail adds Slack's explanations to a refusal.
func (c *call) detail(problems []string) {
	c.answer["errors"] = problems
	c.answer["response_metadata"] = map[string]any{"messages": problems}
}

// api serves the Web API.
func (s *Server) api(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("method")
	failure, fails := s.enter(name)
	if fails && !failure.After {
		failure.write(w)
		return
	}
	c := &call{s: s, method: name, status: http.StatusOK, header: http.Header{}}
	body, err := io.ReadAll(io.LimitReader(r.Body, 4<<20))
	if err != nil {
		return // the client is gone
	}
	s.mu.Lock()
	if m, known := methods()[name]; !known {
		c.refuse("unknown_method", "%s", name)
	} else if s.parse(c, r, body) && s.authorised(c, m) {
		s.unknownArgs(c, m)
		m.run(s, c)
	}
	s.wake()
	s.mu.Unlock()
	if fails {
		failure.write(w)
		return
	}
	c.write(w)
}

func (c *call) write(w http.ResponseWriter) {
	if len(c.warn) > 0 {
		c.answer["warning"] = strings.Join(c.warn, ",")
		meta, _ := c.answer["response_metadata"].(map[string]any)
		if meta == nil {
			meta = map[string]any{}
		}
		meta["warnings"] = c.warn
		c.answer["response_metadata"] = meta
	}
	for k, v := range c.header {
		w.Header()[k] = v
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(c.status)
	_ = json.NewEncoder(w).Encode(c.answer)
}

// parse reads the arguments of a request, from a form, JSON or the query, and its token.
func (s *Server) parse(c *call, r *http.Request, body []byte) bool {
	c.args = map[string]string{}
	if !mayGet(c.method, r.Method) {
		c.refuse("invalid_post_type", "%s with %s", c.method, r.Method)
		return false
	}
	query := r.URL.Query()
	if query.Has("token") {
		c.refuse("not_authed", "%s: the token stands in the query", c.method)
		return false
	}
	kind, params, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case r.Method == http.MethodGet:
		c.take(query)
	case len(body) == 0:
	case kind == "application/x-www-form-urlencoded":
		form, err := url.ParseQuery(string(body))
		if err != nil {
			c.refuse("invalid_form_data", "%s: %v", c.method, err)
			return false
		}
		c.take(form)
	case kind == "application/json":
		if params["charset"] == "" {
			c.warn = append(c.warn, "missing_charset")
		}
		if !c.takeJSON(body) {
			return false
		}
	case kind == "":
		c.refuse("missing_post_type", "%s has no content type", c.method)
		return false
	default:
		c.refuse("invalid_post_type", "%s as %s", c.method, kind)
		return false
	}
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		c.token = bearer
	} else {
		c.token = c.args["token"]
	}
	delete(c.args, "token")
	return true
}

func (c *call) take(v url.Values) {
	for name, values := range v {
		c.args[name] = values[len(values)-1]
	}
}

func (c *call) takeJSON(body []byte) bool {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(body, &fields); err != nil {
		c.refuse("invalid_json", "%s: %v", c.method, err)
		return false
	}
	if slices.Contains(reading(), c.method) || strings.HasPrefix(c.method, "files.") {
		c.refuse("invalid_arguments", "%s does not read JSON", c.method)
		return false
	}
	for name, raw := range fields {
		var text string
		if json.Unmarshal(raw, &text) == nil {
			c.args[name] = text
		} else if string(raw) != "null" {
			c.args[name] = string(raw)
		}
	}
	if c.args["token"] != "" {
		c.refuse("not_authed", "%s: the token stands in the JSON", c.method)
		return false
	}
	return true
}

// authorised checks the token's presence, kind and value, and the scope that the method needs.
func (s *Server) authorised(c *call, m method) bool {
	want := BotToken
	if c.method == "apps.connections.open" {
		want = AppToken
	}
	kind := func(token string) string { k, _, _ := strings.Cut(token, "-"); return k }
	switch {
	case c.token == "":
		c.refuse("not_authed", "%s without a token", c.method)
		return false
	case kind(c.token) != kind(want) && slices.Contains([]string{"xoxb", "xoxp", "xapp"}, kind(c.token)):
		c.refuse("not_allowed_token_type", "%s with a token of kind %s", c.method, kind(c.token))
		return false
	case c.token != want:
		c.refuse("invalid_auth", "%s with a token that is not the app's", c.method)
		return false
	}
	if want == BotToken {
		c.header.Set("X-Oauth-Scopes", strings.Join(s.scopes, ","))
	}
	scope := m.scope
	if ch := s.channels[c.arg("channel")]; ch != nil && strings.HasPrefix(scope, "channels:") {
		_, right, _ := strings.Cut(scope, ":")
		switch {
		case ch.IM:
			scope = "im:" + right
		case ch.Private:
			scope = "groups:" + right
		}
	}
	if scope != "" && !slices.Contains(s.scopes, scope) {
		c.refuse("missing_scope", "%s needs %s", c.method, scope)
		c.answer["needed"], c.answer["provided"] = scope, strings.Join(s.scopes, ",")
		return false
	}
	return true
}

// unknownArgs writes down arguments that Slack would silently ignore.
func (s *Server) unknownArgs(c *call, m method) {
	known := strings.Fields(m.args)
	for name := range c.args {
		if !slices.Contains(known, name) {
			s.broke("%s: unknown argument %q", c.method, name)
		}
	}
}
