package telegram

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"readoutbot/internal/commands/reply"
)

const (
	compareWord  = "compare"
	leastText    = 40  // units of a statement that is given with the command
	certainText  = 120 // units of one that needs no line of its own
	textsPayload = "texts "
)

// texts are two statements that are compared. The zero texts ask how that is done.
type texts struct{ first, second string }

// kept is texts as they are kept behind the buttons of a long comparison.
type kept struct {
	First  string `json:"first"`
	Second string `json:"second"`
}

// compared tells that a message that says "compare" is about two texts that are not in the corpus, and which: the text
// of the message that it replies to and the one behind the word, or, where the word stands alone, that of the message
// and of the one that this replies to.
func (b *Bot) compared(m *message, line string) *texts {
	name := line
	if i := strings.IndexFunc(line, unicode.IsSpace); i >= 0 {
		name = line[:i]
	}
	if b.c.Compare == nil || !strings.EqualFold(name, compareWord) {
		return nil
	}
	to := m.ReplyTo
	if to == nil || len(to.Topic) > 0 || to.From != nil && to.From.ID == b.self.ID {
		return nil
	}
	second := line[len(name):]
	switch {
	case isStatement(second):
		if first := to.body(); first != "" {
			return &texts{first, strings.TrimSpace(second)}
		}
		return &texts{}
	case strings.TrimSpace(second) != "":
		return nil
	case to.ReplyTo != nil && to.body() != "" && to.ReplyTo.body() != "":
		return &texts{to.ReplyTo.body(), to.body()}
	}
	return &texts{}
}

// isStatement tells a statement from a date or a topic by its length and its lines.
func isStatement(s string) bool {
	n := units(strings.TrimSpace(s))
	return n > certainText || n >= leastText && strings.Contains(s, "\n")
}

// compareTexts answers with a comparison, or with how to ask for one.
func (b *Bot) compareTexts(ctx context.Context, t *texts) *reply.Doc {
	if *t == (texts{}) {
		d := guide(reply.Mend, "Two statements are compared", howToCompare()...)
		d.Private = false
		return d
	}
	d := b.c.Compare(ctx, t.first, t.second)
	if d == nil {
		panic("no document for two statements")
	}
	return d
}

func howToCompare() []string {
	return []string{
		"Send the first statement as a message. Then reply to that message with /compare and, on the next line, the words of the second statement.",
		fmt.Sprintf("The second statement has at least %d characters, and stands on a line of its own or has more than %d; what is shorter is read as a date or a topic. "+
			"Of the message that is replied to, Telegram shows the words, but not what it replies to itself: give the second statement with the command.", leastText, certainText),
	}
}

// withTexts adds to what is said of the command how two statements are compared.
func (b *Bot) withTexts(line string, d *reply.Doc) *reply.Doc {
	words := strings.Fields(strings.ToLower(line))
	if b.c.Compare == nil || !slices.Equal(words, []string{compareWord}) && !slices.Equal(words, []string{"help", compareWord}) {
		return d
	}
	own := *d // the answer is everybody's
	own.Blocks = slices.Concat(d.Blocks, []reply.Block{&reply.List{Head: "Two statements that are not in the corpus", Items: items(howToCompare())}})
	return &own
}

func items(lines []string) []reply.Item {
	out := make([]reply.Item, len(lines))
	for i, l := range lines {
		out[i].Line = reply.Line{Spans: []reply.Span{reply.Text(l)}, Basis: reply.Guide}
	}
	return out
}

// keepTexts puts texts behind a key, and returns the line that finds them again.
func (b *Bot) keepTexts(ctx context.Context, t *texts) (line string, err error) {
	body, err := json.Marshal(kept{t.first, t.second})
	if err != nil {
		return "", err
	}
	key, err := b.c.Keys.Keep(ctx, string(body))
	return textsPayload + key, err
}

// findTexts returns the texts that a line finds; nil if they are not known.
func (b *Bot) findTexts(ctx context.Context, line string) (*texts, error) {
	body, err := b.c.Keys.Find(ctx, strings.TrimPrefix(line, textsPayload))
	var t kept
	if err != nil || body == "" || json.Unmarshal([]byte(body), &t) != nil {
		return nil, err
	}
	return &texts{t.First, t.Second}, nil
}
