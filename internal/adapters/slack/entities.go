package slack

import (
	"strings"
	"unicode/utf8"
)

// longest is the most of a message that is read, in bytes.
const longest = 8 << 10

// line is what was typed: without entities and mentions, a slash in front and backquotes around it. Smart quotes stay.
func (b *Bot) line(text string) string {
	if len(text) > longest {
		text = text[:longest]
		for !utf8.ValidString(text) && len(text) > longest-utf8.UTFMax {
			text = text[:len(text)-1]
		}
	}
	l := strings.TrimSpace(literal(text))
	if strings.Count(l, "`") == 2 && l[0] == '`' && l[len(l)-1] == '`' {
		l = strings.TrimSpace(l[1 : len(l)-1])
	}
	if rest, ok := strings.CutPrefix(l, everyCommand+" "); ok {
		return strings.TrimSpace(rest)
	}
	return strings.TrimSpace(strings.TrimPrefix(l, "/"))
}

// addressed is what was typed after the bot's mention, or before it if nothing comes after.
func (b *Bot) addressed(text string) string {
	at := strings.Index(text, "<@"+b.self)
	if b.self == "" || at < 0 {
		return b.line(text)
	}
	if _, after, ok := strings.Cut(text[at:], ">"); ok {
		if l := b.line(strings.TrimLeft(after, " \t\n:,–—-")); l != "" {
			return l
		}
	}
	return b.line(text[:at])
}

// literal is the text that Slack's escaped text stands for: mentions of people, groups and everybody are taken out,
// channels and links become their labels, and &lt; &gt; &amp; are unescaped once.
// See https://docs.slack.dev/messaging/formatting-message-text.
func literal(s string) string {
	if !strings.Contains(s, "<") {
		return unescape(s)
	}
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "<")
		inside, after, closed := strings.Cut(rest, ">")
		if !ok || !closed {
			out.WriteString(unescape(s))
			return out.String()
		}
		out.WriteString(unescape(before))
		out.WriteString(unescape(entity(inside)))
		s = after
	}
}

// entity is what stands for an entity, still escaped.
func entity(e string) string {
	target, label, labelled := strings.Cut(e, "|")
	switch {
	case strings.HasPrefix(e, "!date^"):
		return label
	case strings.HasPrefix(e, "@"), strings.HasPrefix(e, "!"):
		return " "
	case labelled:
		return label
	case strings.HasPrefix(e, "#"):
		return " "
	}
	return strings.TrimPrefix(target, "mailto:")
}

func unescape(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	return strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(s)
}
