package slacktest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Live is markup that does something to people or leads somewhere: <!channel>, <@U1>, <#C1>, <http://a|b>. In says
// where it stood: "text", or the JSON pointer of a block's text.
type Live struct{ Raw, In string }

// Post is something that was shown to people, as it was accepted.
type Post struct {
	Method   string // chat.postMessage, chat.postEphemeral, chat.update, response_url, ack, views.open, views.publish, views.update
	Channel  string
	User     string // who alone sees it (chat.postEphemeral, views), or whose response_url it was
	ThreadTS string
	TS       string
	Text     string
	Blocks   json.RawMessage // nil without blocks
	Metadata json.RawMessage // nil without metadata
	View     json.RawMessage // of views: the whole view
	ViewID   string

	Ephemeral                       bool // only User sees it
	ReplaceOriginal, DeleteOriginal bool // response_url
	ReplyBroadcast                  bool
	UnfurlLinks, UnfurlMedia        *bool // as sent; nil when not sent, which lets Slack decide

	Mentions  []Live // live mentions, in text, mrkdwn and rich_text
	Links     []Live // live links in text and mrkdwn; those of rich_text are in RichLinks
	RichLinks []Live
	Unescaped []Live // a bare & or < in text or mrkdwn: something was not escaped
	At        time.Time
}

// Posts returns every accepted post in order.
func (s *Server) Posts() []Post {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.posts)
}

// WaitPosts blocks until there are n posts and returns all.
func (s *Server) WaitPosts(n int) []Post {
	s.t.Helper()
	s.wait(func() string { return fmt.Sprintf("%d posts, have %d", n, len(s.posts)) },
		func() bool { return len(s.posts) >= n })
	return s.Posts()
}

// Forget drops the posts and files seen so far, so that a test can count from nothing. What stands in channels stays.
func (s *Server) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.posts, s.files = nil, nil
}

func (s *Server) record(p Post) {
	p.At = s.now()
	s.posts = append(s.posts, p)
	s.wake()
}

// content is the checked words and blocks of a message.
type content struct {
	text   string
	blocks json.RawMessage
	seen   seen
}

func (b content) fill(p *Post) {
	p.Text, p.Blocks = b.text, b.blocks
	p.Mentions, p.Links, p.RichLinks, p.Unescaped = b.seen.mentions, b.seen.links, b.seen.richLinks, b.seen.unescaped
}

// refusal is why content is not taken. A silent one is the workspace's choice and no violation.
type refusal struct {
	code     string
	problems []string
	silent   bool
}

// The limits of a message.
const (
	maxText      = 40000
	maxBlocks    = 50
	maxBlockText = 13200
)

// check checks the words and blocks of a message. An overlong text is cut, as Slack does; the caller warns.
func (s *Server) check(text, blocks string) (content, *refusal) {
	b := content{text: text}
	if strings.TrimSpace(text) == "" {
		return b, &refusal{code: "no_text", problems: []string{"text is empty: notifications and screen readers get nothing"}}
	}
	b.seen.mrkdwn("text", text)
	if blocks == "" || blocks == "null" {
		return b, nil
	}
	c := newChecker(inMessage, s.rules)
	n, r := c.blocks(blocks, maxBlocks)
	switch {
	case r != nil:
		return b, r
	case c.size > maxBlockText:
		return b, &refusal{code: "msg_blocks_too_long",
			problems: []string{fmt.Sprintf("%d characters in the blocks of a message, at most %d", c.size, maxBlockText)}}
	}
	for kind := range s.refused {
		if c.types[kind] {
			return b, &refusal{code: "invalid_blocks", problems: []string{"[ERROR] unsupported type: " + kind}, silent: true}
		}
	}
	if n > 0 {
		b.blocks = json.RawMessage(blocks)
	}
	b.seen.add(c.seen)
	return b, nil
}

// deny answers with a refusal.
func (c *call) deny(r *refusal, what string) {
	c.answer = map[string]any{"ok": false, "error": r.code}
	if !r.silent {
		c.s.broke("%s: %s: %q", r.code, what, r.problems)
	}
	c.detail(r.problems)
}

// seen is what live markup a message holds.
type seen struct{ mentions, links, richLinks, unescaped []Live }

func (l *seen) add(o seen) {
	l.mentions = append(l.mentions, o.mentions...)
	l.links = append(l.links, o.links...)
	l.richLinks = append(l.richLinks, o.richLinks...)
	l.unescaped = append(l.unescaped, o.unescaped...)
}

var (
	angled = regexp.MustCompile(`<([^<>\n]+)>`)
	bare   = regexp.MustCompile(`&(amp;|lt;|gt;)?`)
)

// mrkdwn looks for live markup where Slack interprets it.
func (l *seen) mrkdwn(in, text string) {
	for _, m := range angled.FindAllString(text, -1) {
		switch m[1] {
		case '@', '#', '!':
			l.mentions = append(l.mentions, Live{m, in})
		default:
			l.links = append(l.links, Live{m, in})
		}
	}
	rest := angled.ReplaceAllString(text, "")
	for _, r := range rest {
		if r == '<' {
			l.unescaped = append(l.unescaped, Live{"<", in})
		}
	}
	for _, m := range bare.FindAllString(text, -1) {
		if m == "&" {
			l.unescaped = append(l.unescaped, Live{m, in})
		}
	}
}
