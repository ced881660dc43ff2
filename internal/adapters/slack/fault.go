package slack

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/slack-go/slack"
)

// fault is what an error of Slack's asks for.
type fault int

const (
	unclear   fault = iota // it may have been posted: not to be sent again
	denied                 // it was not posted, and will not be
	badBlocks              // it may be posted without blocks
	closed                 // the bot cannot write there
	revoked                // the bot cannot write anywhere
)

// kindOf tells errors apart.
func kindOf(err error) fault {
	var e slack.SlackErrorResponse
	if !errors.As(err, &e) {
		if _, limited := errors.AsType[*slack.RateLimitedError](err); limited || errors.Is(err, errSpent) {
			return denied
		}
		if _, ok := errors.AsType[*unsent](err); ok {
			return denied
		}
		return unclear
	}
	switch e.Err {
	case "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "block_mismatch":
		return badBlocks
	case "channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "restricted_action", "no_permission",
		"restricted_action_read_only_channel", "restricted_action_thread_only_channel", "restricted_action_non_threadable_channel",
		"restricted_action_thread_locked", "messages_tab_disabled", "team_access_not_granted", "cannot_reply_to_message":
		return closed
	case "token_revoked", "token_expired", "account_inactive", "invalid_auth", "not_authed", "not_allowed_token_type":
		return revoked
	case "internal_error", "fatal_error": // Slack: some of it may have been carried out
		return unclear
	}
	return denied
}

// errorName is Slack's name of an error, or its text.
func errorName(err error) string {
	if e, ok := errors.AsType[slack.SlackErrorResponse](err); ok {
		return e.Err
	}
	return err.Error()
}

// unsure is a call of which it is not known what became.
type unsure struct {
	call string
	err  error
}

func (u *unsure) Error() string { return u.call + ": " + u.err.Error() }
func (u *unsure) Unwrap() error { return u.err }

// unsent is a message that was not sent at all.
type unsent struct{ err error }

func (u *unsent) Error() string { return "not sent: " + u.err.Error() }
func (u *unsent) Unwrap() error { return u.err }

// errNoReceipt is a post that Slack neither refused nor confirmed.
var errNoReceipt = errors.New("no message was confirmed: it may or may not be posted")

// failure is an error of which the reader was told under a reference.
type failure struct {
	ref string
	err error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

// mendClosed tells the asker what to do about a channel in which the bot cannot write.
func (b *Bot) mendClosed(err error) string {
	switch errorName(err) {
	case "channel_not_found", "not_in_channel":
		return fmt.Sprintf("I cannot post in that channel, because I am not in it. Type `/invite @%s` there, and then ask again.", b.name)
	case "is_archived":
		return "That channel is archived: nothing can be posted there any more."
	case "messages_tab_disabled":
		return "My messages tab is switched off. Whoever runs the bot can switch it on: api.slack.com/apps, App Home, Messages Tab."
	}
	return "This workspace does not let me post in that channel. An admin of the workspace can allow it."
}

// mendAuth says what an operator does about a token that is not accepted.
func mendAuth(err error) error {
	return fmt.Errorf("the bot token is not accepted any more (%s): install the app again (%s, Install App) and set SLACK_BOT_TOKEN to the new token", errorName(err), appsPage)
}

// appsPage is where apps are mended.
const appsPage = "https://api.slack.com/apps → your app"

var secrets = regexp.MustCompile(`xox[a-z](?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|xwfp-[\w-]+|(https?://hooks\.slack(?:-gov)?\.com/)[^\s"]+|((?:ticket|token|app_id|link_)=)[^&\s"]+`)

// redact takes tokens, response_urls and socket tickets out of a text for the log.
func (b *Bot) redact(s string) string {
	s = secrets.ReplaceAllString(s, "${1}${2}[redacted]")
	for _, secret := range []string{b.c.BotToken, b.c.AppToken, b.c.SigningSecret} {
		if secret != "" {
			s = strings.ReplaceAll(s, secret, "[redacted]")
		}
	}
	return s
}
