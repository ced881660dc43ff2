package telegramtest

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"time"
)

const (
	callbackLife = 15 * time.Second // how long a press can be answered
	inlineLife   = 10 * time.Second // how long a query can be answered
	tooOld       = "Bad Request: query is too old and response timeout expired or query ID is invalid"

	maxNotice  = 200
	maxResults = 50
	maxID      = 64
)

// question is a press or an inline query.
type question struct {
	at       time.Time
	life     time.Duration
	answered bool
}

type answers struct {
	questions map[string]*question
	order     []string
	callbacks []CallbackAnswer
	inlines   []InlineAnswer
}

func newAnswers() answers { return answers{questions: map[string]*question{}} }

// CallbackAnswer is an answer to a press.
type CallbackAnswer struct {
	ID    string // of the callback query
	Text  string
	Alert bool
	URL   string
	Cache int // seconds
}

// InlineAnswer is an answer to an inline query.
type InlineAnswer struct {
	ID         string // of the inline query
	Results    []InlineResult
	Cache      int // seconds
	Personal   bool
	NextOffset string
	Label      string // of the button above the results
	Start      string // its start parameter
}

// InlineResult is an article that can be inserted.
type InlineResult struct {
	ID, Title, Description, URL string
	Message                     Message // what is inserted; it stands in no chat
}

// ask makes the id of a question that can be answered for so long.
func (s *Server) ask(life time.Duration) string {
	id := strconv.FormatInt(4_000_000_000_000+s.id(), 10)
	s.answers.questions[id] = &question{at: s.now(), life: life}
	s.answers.order = append(s.answers.order, id)
	return id
}

// Press lets a person press the button of a message that has the data, and returns the id of the callback query. The
// message must bear the button now: it may have been edited since the test got hold of it.
func (s *Server) Press(m Message, data string, from User) string {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c, now := s.pressed(m)
	bears := func(row []Button) bool {
		return slices.ContainsFunc(row, func(b Button) bool { return b.Data == data })
	}
	if data == "" || !slices.ContainsFunc(now.Keyboard, bears) {
		s.t.Fatalf("telegramtest: message %d of %s has no button %q: %v", m.ID, c, data, now.Keyboard)
	}
	return s.press(c, now, data, from)
}

// Forge delivers a press with data that no button has, as a changed app can send, and returns the callback query's id.
func (s *Server) Forge(m Message, data string, from User) string {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	c, now := s.pressed(m)
	return s.press(c, now, data, from)
}

// pressed is the message that a test presses a button of.
func (s *Server) pressed(m Message) (*chat, *message) {
	s.t.Helper()
	c := s.must(m.Chat)
	now := c.byID[m.ID]
	if now == nil || !now.ours {
		s.t.Fatalf("telegramtest: %s has no message %d of the bot", c, m.ID)
	}
	return c, now
}

func (s *Server) press(c *chat, m *message, data string, from User) string {
	id := s.ask(callbackLife)
	s.tell("callback_query", wireCallback{ID: id, From: wire(from), Message: c.message(m, true), Instance: fmt.Sprint(-c.id), Data: data}, m.ID)
	return id
}

// Inline lets a person type a query behind the bot's name in some chat, and returns the id of the query.
func (s *Server) Inline(from User, query string) string { return s.InlineAt(from, query, "") }

// InlineAt is Inline for the results from an offset on, which an answer named.
func (s *Server) InlineAt(from User, query, offset string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.ask(inlineLife)
	s.tell("inline_query", wireInline{ID: id, From: wire(from), Query: query, Offset: offset, Chat: supergroup}, 0)
	return id
}

// take finds the question that a call answers. One that is answered already cannot be answered again.
func (s *Server) take(c *call, name string) string {
	id := c.arg(name)
	if id == "" {
		c.bad("%s is empty", name)
	}
	if c.no != nil {
		return ""
	}
	q := s.answers.questions[id]
	if q == nil || q.answered || s.now().Sub(q.at) > q.life {
		c.refuse(http.StatusBadRequest, tooOld)
		return ""
	}
	q.answered = true
	return id
}

func (s *Server) answerCallback(c *call) {
	a := CallbackAnswer{Text: c.arg("text"), Alert: c.flag("show_alert"), URL: c.arg("url"), Cache: int(c.number("cache_time", 0))}
	switch {
	case units(a.Text) > maxNotice:
		c.bad("MESSAGE_TOO_LONG")
	case a.URL != "" && !linkable(a.URL):
		c.bad("URL_INVALID")
	case a.Cache < 0:
		c.bad("cache_time is negative")
	}
	if a.ID = s.take(c, "callback_query_id"); c.no == nil {
		s.answers.callbacks = append(s.answers.callbacks, a)
		c.result = true
	}
}

// article is an inline result as it comes in; other kinds are not known here.
type article struct {
	Type        string      `json:"type"`
	ID          string      `json:"id"`
	Title       string      `json:"title"`
	Description string      `json:"description"`
	URL         string      `json:"url"`
	HideURL     bool        `json:"hide_url"`
	Thumb       string      `json:"thumbnail_url"`
	ThumbWidth  int         `json:"thumbnail_width"`
	ThumbHeight int         `json:"thumbnail_height"`
	Markup      *wireMarkup `json:"reply_markup"`
	Content     *struct {
		Text    string `json:"message_text"`
		Mode    string `json:"parse_mode"`
		Off     bool   `json:"disable_web_page_preview"`
		Preview *struct {
			Off bool `json:"is_disabled"`
		} `json:"link_preview_options"`
	} `json:"input_message_content"`
}

var startShaped = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func (s *Server) answerInline(c *call) {
	a := InlineAnswer{Cache: int(c.number("cache_time", 300)), Personal: c.flag("is_personal"), NextOffset: c.arg("next_offset")}
	var articles []article
	var button struct {
		Text  string `json:"text"`
		Start string `json:"start_parameter"`
	}
	if !c.object("results", &articles) {
		c.bad("results is empty")
	}
	if c.object("button", &button) && (button.Text == "" || !startShaped.MatchString(button.Start)) {
		c.bad("button needs a text and a start_parameter of 1 to 64 signs A-Z, a-z, 0-9, _ and -")
	}
	a.Label, a.Start = button.Text, button.Start
	switch {
	case len(articles) > maxResults:
		c.bad("RESULTS_TOO_MUCH")
	case len(a.NextOffset) > maxID:
		c.bad("NEXT_OFFSET_INVALID")
	case a.Cache < 0:
		c.bad("cache_time is negative")
	}
	ids := map[string]bool{}
	for _, r := range articles {
		if ids[r.ID] {
			c.bad("RESULT_ID_DUPLICATE")
		}
		ids[r.ID] = true
		a.Results = append(a.Results, s.article(c, r))
	}
	if a.ID = s.take(c, "inline_query_id"); c.no == nil {
		s.answers.inlines = append(s.answers.inlines, a)
		c.result = true
	}
}

// article checks one inline result and what it would insert.
func (s *Server) article(c *call, r article) InlineResult {
	out := InlineResult{ID: r.ID, Title: r.Title, Description: r.Description, URL: r.URL}
	switch {
	case r.Type != "article":
		c.bad("inline results of type %q are not known here", r.Type)
	case r.ID == "" || len(r.ID) > maxID:
		c.bad("RESULT_ID_INVALID")
	case r.Title == "":
		c.bad("ARTICLE_TITLE_EMPTY")
	case r.URL != "" && !linkable(r.URL):
		c.bad("WEBDOCUMENT_URL_INVALID")
	case r.Content == nil:
		c.bad("input_message_content is empty")
	}
	if c.no != nil {
		return out
	}
	inner := &call{s: s, method: c.method, args: map[string]string{"text": r.Content.Text, "parse_mode": r.Content.Mode}}
	s.text(inner, "text", maxText, &out.Message)
	c.no = inner.no
	out.Message.NoPreview = r.Content.Off || r.Content.Preview != nil && r.Content.Preview.Off
	if r.Markup != nil {
		_, out.Message.Keyboard = s.keyboard(c, *r.Markup)
	}
	return out
}

// Answers returns the answers to presses and to inline queries so far, in order.
func (s *Server) Answers() ([]CallbackAnswer, []InlineAnswer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.answers.callbacks), slices.Clone(s.answers.inlines)
}

// Unanswered are the presses and inline queries that have not been answered.
func (s *Server) Unanswered() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.answers.order), func(id string) bool { return s.answers.questions[id].answered })
}

// WaitCallback blocks until a press is answered.
func (s *Server) WaitCallback(id string) CallbackAnswer {
	s.t.Helper()
	var out CallbackAnswer
	s.wait(func() string { return "an answer to the press " + id }, func() bool {
		i := slices.IndexFunc(s.answers.callbacks, func(a CallbackAnswer) bool { return a.ID == id })
		if i >= 0 {
			out = s.answers.callbacks[i]
		}
		return i >= 0
	})
	return out
}

// WaitInline blocks until an inline query is answered.
func (s *Server) WaitInline(id string) InlineAnswer {
	s.t.Helper()
	var out InlineAnswer
	s.wait(func() string { return "an answer to the inline query " + id }, func() bool {
		i := slices.IndexFunc(s.answers.inlines, func(a InlineAnswer) bool { return a.ID == id })
		if i >= 0 {
			out = s.answers.inlines[i]
		}
		return i >= 0
	})
	return out
}
