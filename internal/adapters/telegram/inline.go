package telegram

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands/reply"
)

// article is a card as Telegram shows it, and what is inserted when it is chosen.
type article struct {
	Type        string  `json:"type"`
	ID          string  `json:"id"`
	Title       string  `json:"title"`
	Description string  `json:"description,omitempty"`
	URL         string  `json:"url,omitempty"`
	Content     content `json:"input_message_content"`
}

type content struct {
	Text    string          `json:"message_text"`
	Mode    string          `json:"parse_mode"`
	Preview json.RawMessage `json:"link_preview_options"`
}

// switchButton stands above the cards and opens the private chat.
type switchButton struct {
	Text  string `json:"text"`
	Start string `json:"start_parameter"`
}

// inlineFor is how long Telegram may show the same cards to others, in seconds.
const inlineFor = 300

// inlineAnswer is the answer to an inline query: cards, or the way to the private chat. Nothing private is among them.
func (b *Bot) inlineAnswer(a *ask, d *reply.Doc) (tgbotapi.Params, error) {
	articles := []article{}
	if !d.Private {
		for i, c := range cards(d) {
			articles = append(articles, article{
				Type: "article", ID: strconv.Itoa(i + 1), Title: c.title, Description: c.description, URL: c.url,
				Content: content{c.html, "HTML", json.RawMessage(noPreview)},
			})
		}
	}
	p := tgbotapi.Params{"inline_query_id": a.query, "cache_time": strconv.Itoa(inlineFor), "is_personal": "false"}
	if err := p.AddInterface("results", articles); err != nil {
		return nil, fmt.Errorf("cards: %w", err)
	}
	if len(articles) > 0 {
		return p, nil
	}
	button := switchButton{"What can be asked", startOf(askData("help"))}
	if line := strings.TrimSpace(a.line); line != "" {
		if start := startOf(askData(line)); start != "" {
			button = switchButton{"Ask in a private chat", start}
		}
	}
	return p, p.AddInterface("button", button)
}

// lookUp answers an inline query.
func (b *Bot) lookUp(ctx context.Context, a *ask, d *reply.Doc) error {
	p, err := b.inlineAnswer(a, d)
	if err != nil {
		return err
	}
	_, err = b.insist(ctx, "answerInlineQuery", p)
	if kindOf(err) == late {
		return nil
	}
	return err
}
