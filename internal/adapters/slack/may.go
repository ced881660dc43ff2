package slack

import (
	"context"
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands"
)

// What is read of a channel's members at a time, and at most.
const (
	membersPage  = 1000
	membersPages = 50
)

// May tells whether the asker may set what is posted where they ask: in direct messages with the bot, and in a channel
// that they are a member of. If not, it says why.
func (b *Bot) May(ctx context.Context, r commands.Request) (ok bool, why string) {
	if strings.HasPrefix(r.In.Room, "D") {
		return true, ""
	}
	p := slack.GetUsersInConversationParameters{ChannelID: r.In.Room, Limit: membersPage}
	for range membersPages {
		members, next, err := b.api.GetUsersInConversationContext(ctx, &p)
		if err != nil {
			b.log.Warn("the members of a channel are not known", "error", b.redact(err.Error()))
			if kindOf(err) == closed {
				return false, b.mendClosed(err)
			}
			return false, fmt.Sprintf("In a channel its members set what is posted, and Slack does not tell me who they are (%s). Please ask whoever runs the bot.", errorName(err))
		}
		for _, m := range members {
			if m == r.From.ID {
				return true, ""
			}
		}
		if next == "" {
			break
		}
		p.Cursor = next
	}
	return false, "In a channel its members set what is posted. Join it first, or set it in a direct message with me."
}
