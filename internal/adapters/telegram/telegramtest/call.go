package telegramtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// method is a method of the Bot API.
type method struct {
	run  func(*Server, *call)
	args string // names of the parameters that it takes
	free bool   // whether it is served while the bot is told to wait
}

const (
	placeArgs = "chat_id message_thread_id "
	sendArgs  = placeArgs + "parse_mode disable_notification protect_content reply_parameters reply_to_message_id allow_sending_without_reply reply_markup "
	textArgs  = "text entities link_preview_options disable_web_page_preview "
	menuArgs  = "scope language_code"
)

// methods are what the fake serves; getUpdates is served apart, since it waits.
func methods() map[string]method {
	return map[string]method{
		"getMe":                  {(*Server).getMe, "", true},
		"setWebhook":             {(*Server).setWebhook, "url secret_token allowed_updates max_connections drop_pending_updates ip_address", true},
		"deleteWebhook":          {(*Server).deleteWebhook, "drop_pending_updates", true},
		"getWebhookInfo":         {(*Server).webhookInfo, "", true},
		"sendMessage":            {(*Server).sendMessage, sendArgs + textArgs, false},
		"sendDocument":           {(*Server).sendDocument, sendArgs + "document caption caption_entities disable_content_type_detection", false},
		"sendChatAction":         {(*Server).sendChatAction, placeArgs + "action", false},
		"editMessageText":        {(*Server).editText, "chat_id message_id parse_mode reply_markup " + textArgs, false},
		"editMessageReplyMarkup": {(*Server).editMarkup, "chat_id message_id reply_markup", false},
		"deleteMessage":          {(*Server).deleteMessage, "chat_id message_id", false},
		"getChat":                {(*Server).getChat, "chat_id", false},
		"getChatMember":          {(*Server).getChatMember, "chat_id user_id", false},
		"leaveChat":              {(*Server).leaveChat, "chat_id", false},
		"answerCallbackQuery":    {(*Server).answerCallback, "callback_query_id text show_alert url cache_time", false},
		"answerInlineQuery":      {(*Server).answerInline, "inline_query_id results cache_time is_personal next_offset button", false},
		"setMyCommands":          {(*Server).setCommands, "commands " + menuArgs, false},
		"deleteMyCommands":       {(*Server).deleteCommands, menuArgs, false},
		"getMyCommands":          {(*Server).getCommands, menuArgs, false},
		"setMyDescription":       {(*Server).setDescription, "description language_code", false},
		"setMyShortDescription":  {(*Server).setShortDescription, "short_description language_code", false},
		"getMyDescription":       {(*Server).getDescription, "language_code", false},
		"getMyShortDescription":  {(*Server).getShortDescription, "language_code", false},
	}
}

const pollArgs = "offset limit timeout allowed_updates"

// call is one request to a method. Its answer is written after the lock is released.
type call struct {
	s      *Server
	method string
	args   map[string]string // JSON values other than strings as JSON text
	file   *Document         // the part of a multipart body that is a file
	field  string            // its name
	result any
	no     *refusal
}

// refuse answers that the state of the world does not allow it.
func (c *call) refuse(code int, format string, args ...any) {
	if c.no == nil {
		c.no = &refusal{Code: code, Description: fmt.Sprintf(format, args...)}
	}
}

// bad answers that a rule is broken, and writes that down.
func (c *call) bad(format string, args ...any) {
	if c.no == nil {
		c.refuse(http.StatusBadRequest, "Bad Request: "+format, args...)
		c.s.broke("%s: %s", c.method, c.no.Description)
	}
}

func (c *call) arg(name string) string { return c.args[name] }

// number reads a whole number; a malformed one is refused.
func (c *call) number(name string, zero int64) int64 {
	text := c.args[name]
	if text == "" {
		return zero
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		c.bad("%s must be a number, not %q", name, text)
	}
	return n
}

// flag reads a Boolean; a malformed one is refused.
func (c *call) flag(name string) bool {
	text := c.args[name]
	if text != "" && text != "true" && text != "false" {
		c.bad("%s must be true or false, not %q", name, text)
	}
	return text == "true"
}

// object decodes a parameter that is JSON; unknown fields are refused. It says whether the parameter is there.
func (c *call) object(name string, v any) bool {
	text := c.args[name]
	if text == "" {
		return false
	}
	if err := strictly([]byte(text), v); err != nil || text == "null" {
		c.bad("can't parse %s JSON object: %v", name, err)
		return false
	}
	return true
}

// strictly decodes JSON of which every field is known.
func strictly(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("more than one value")
	}
	return nil
}

var tokenShaped = regexp.MustCompile(`^\d+:[\w-]{35}$`)

// serve is the HTTP side of the API.
func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	path, isBot := strings.CutPrefix(r.URL.Path, "/bot")
	key, name, _ := strings.Cut(path, "/")
	c := &call{s: s, method: name}
	body, err := io.ReadAll(io.LimitReader(r.Body, 60<<20))
	if err != nil {
		return // the client is gone
	}
	if !isBot || !tokenShaped.MatchString(key) {
		c.method = "" // what stands there may be the token
		s.finish(w, c, &refusal{Code: http.StatusNotFound, Description: "Not Found"})
		return
	}
	if key != token {
		s.finish(w, c, &refusal{Code: http.StatusUnauthorized, Description: "Unauthorized"})
		return
	}
	failure, fails := s.enter(name)
	if fails && !failure.Drop && !failure.After {
		s.fail(w, name, failure)
		return
	}
	if name == "getUpdates" {
		s.poll(c, r, body)
	} else {
		s.call(c, r, body)
	}
	switch {
	case fails:
		s.fail(w, name, failure)
	case r.Context().Err() == nil:
		s.finish(w, c, c.no)
	}
}

// call carries out a method.
func (s *Server) call(c *call, r *http.Request, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, known := s.methods[c.method]
	if !known {
		c.refuse(http.StatusNotFound, "Not Found")
		s.broke("there is no method %q", c.method)
		return
	}
	if !m.free && s.waiting(c) {
		return
	}
	if s.parse(c, r, body) && s.known(c, m.args) {
		m.run(s, c)
	}
	s.wake()
}

// finish writes an answer, and a refusal down.
func (s *Server) finish(w http.ResponseWriter, c *call, no *refusal) {
	if no == nil {
		writeJSON(w, http.StatusOK, struct {
			OK     bool `json:"ok"`
			Result any  `json:"result"`
		}{true, c.result})
		return
	}
	s.mu.Lock()
	s.refusals = append(s.refusals, Refusal{Method: c.method, Code: no.Code, Description: no.Description})
	s.wake()
	s.mu.Unlock()
	writeJSON(w, no.Code, no)
}

// parse reads the parameters of a request: from the query, a form, a multipart form or JSON.
func (s *Server) parse(c *call, r *http.Request, body []byte) bool {
	c.args = map[string]string{}
	if r.Method != http.MethodPost && r.Method != http.MethodGet {
		c.refuse(http.StatusMethodNotAllowed, "Method Not Allowed")
		s.broke("%s with %s", c.method, r.Method)
		return false
	}
	c.take(r.URL.Query())
	kind, params, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	var err error
	switch {
	case len(body) == 0:
	case kind == "application/x-www-form-urlencoded":
		var form url.Values
		if form, err = url.ParseQuery(string(body)); err == nil {
			c.take(form)
		}
	case kind == "multipart/form-data":
		err = c.takeParts(multipart.NewReader(bytes.NewReader(body), params["boundary"]))
	case kind == "application/json":
		err = c.takeJSON(body)
	default:
		err = fmt.Errorf("a body of type %q", kind)
	}
	if err != nil {
		c.bad("can't parse the request: %v", err)
		return false
	}
	for name, text := range c.args {
		if !utf8.ValidString(text) {
			c.bad("strings must be encoded in UTF-8")
			s.broke("%s: %s is no UTF-8", c.method, name)
			return false
		}
	}
	return true
}

func (c *call) take(v url.Values) {
	for name, values := range v {
		c.args[name] = values[len(values)-1]
	}
}

func (c *call) takeParts(r *multipart.Reader) error {
	for {
		part, err := r.NextPart()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		if part.FileName() == "" {
			c.args[part.FormName()] = string(data)
			continue
		}
		if c.file != nil {
			return fmt.Errorf("more than one file")
		}
		c.field = part.FormName()
		c.file = &Document{Name: part.FileName(), Type: part.Header.Get("Content-Type"), Body: data}
	}
}

func (c *call) takeJSON(body []byte) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(body, &fields); err != nil {
		return err
	}
	for name, raw := range fields {
		var text string
		if json.Unmarshal(raw, &text) == nil && string(raw) != "null" {
			c.args[name] = text
		} else {
			c.args[name] = string(raw)
		}
	}
	return nil
}

// known refuses parameters that the method does not take; Telegram would ignore them, and so the mistake.
func (s *Server) known(c *call, args string) bool {
	may := strings.Fields(args)
	for name := range c.args {
		if !slices.Contains(may, name) {
			c.bad("unknown parameter %q", name)
		}
	}
	if c.file != nil && !slices.Contains(may, c.field) {
		c.bad("unknown file %q", c.field)
	}
	return c.no == nil
}

func (s *Server) getMe(c *call) {
	c.result = struct {
		wireUser
		CanJoin bool `json:"can_join_groups"`
		ReadAll bool `json:"can_read_all_group_messages"`
		Inline  bool `json:"supports_inline_queries"`
	}{wire(s.Me), true, !s.privacy, true}
}
