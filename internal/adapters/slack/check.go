package slack

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/slack-go/slack"
)

// scopes is what the bot token must allow.
func scopes() []string {
	return []string{
		"app_mentions:read", // to be asked in channels
		"chat:write",        // to answer
		"commands",          // slash commands and the message shortcut
		"files:write",       // exports
		"im:history",        // to be asked in direct messages
	}
}

// optional is a scope without which the bot can do less.
type optional struct{ scope, without string }

// optionalScopes are asked for in the manifest. An app that was installed without them goes on without.
func optionalScopes() []optional {
	return []optional{
		{"chat:write.public", "answers are posted only in channels that the bot is invited to"},
		{"users:read", "days are those of UTC, not of the asker"},
		{"channels:history", "an interrupted delivery in a public channel cannot be settled"},
		{"groups:history", "an interrupted delivery in a private channel cannot be settled"},
		{"channels:read", "digests and watches cannot be set in public channels"},
		{"groups:read", "digests and watches cannot be set in private channels"},
	}
}

// checkSecrets tells by their form whether the secrets are there and each in its place.
func checkSecrets(c Config) error {
	switch {
	case c.Answer == nil:
		return errors.New("slack: Config.Answer is missing")
	case c.BotToken == "":
		return errors.New("SLACK_BOT_TOKEN is not set: copy the Bot User OAuth Token, xoxb-… (" + appsPage + ", OAuth & Permissions)")
	case !strings.HasPrefix(c.BotToken, "xoxb-"):
		return fmt.Errorf("SLACK_BOT_TOKEN begins with %q, not xoxb-: copy the Bot User OAuth Token (%s, OAuth & Permissions)", kind(c.BotToken), appsPage)
	case c.AppToken != "" && !strings.HasPrefix(c.AppToken, "xapp-"):
		return fmt.Errorf("SLACK_APP_TOKEN begins with %q, not xapp-: make an app-level token with connections:write (%s, Basic Information, App-Level Tokens)", kind(c.AppToken), appsPage)
	case c.AppToken == "" && c.SigningSecret == "":
		return errors.New("neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: set the first for Socket Mode (an app-level token with connections:write) or the second for HTTP (the Signing Secret); both are at " + appsPage + ", Basic Information")
	case strings.HasPrefix(c.SigningSecret, "xox"), strings.HasPrefix(c.SigningSecret, "xapp-"):
		return errors.New("SLACK_SIGNING_SECRET holds a token: copy the Signing Secret (" + appsPage + ", Basic Information)")
	}
	return nil
}

// kind is the beginning of a token that tells its kind, and no more of it.
func kind(token string) string {
	if k, _, ok := strings.Cut(token, "-"); ok && len(k) <= 5 {
		return k + "-"
	}
	return "…"
}

// check asks Slack who the bot is and what it may do.
func (b *Bot) check(ctx context.Context) error {
	who, err := b.api.AuthTestContext(ctx)
	switch {
	case err != nil && kindOf(err) == revoked:
		return fmt.Errorf("SLACK_BOT_TOKEN is not accepted by Slack (%s): install the app (%s, Install App) and copy the Bot User OAuth Token", errorName(err), appsPage)
	case err != nil:
		if e, ok := errors.AsType[slack.SlackErrorResponse](err); ok {
			return fmt.Errorf("refused by Slack at the start (auth.test: %s)", e.Err)
		}
		return fmt.Errorf("cannot reach Slack (auth.test): %s", b.redact(err.Error()))
	case who.UserID == "":
		return errors.New("auth.test did not say who the bot is: is something between Slack and the bot?")
	case who.BotID == "":
		return fmt.Errorf("SLACK_BOT_TOKEN is a person's token: copy the Bot User OAuth Token (%s, OAuth & Permissions)", appsPage)
	}
	b.self, b.name = who.UserID, who.User
	granted := strings.FieldsFunc(who.Header.Get("X-Oauth-Scopes"), func(r rune) bool { return r == ',' || r == ' ' })
	var missing []string
	for _, s := range scopes() {
		if !slices.Contains(granted, s) {
			missing = append(missing, s)
		}
	}
	if len(granted) > 0 && len(missing) > 0 {
		return fmt.Errorf("the app lacks %s: add it under Bot Token Scopes and install the app again (%s, OAuth & Permissions)", strings.Join(missing, ", "), appsPage)
	}
	for _, o := range optionalScopes() {
		if len(granted) > 0 && !slices.Contains(granted, o.scope) {
			b.log.Info("the app lacks an optional scope", "scope", o.scope, "so", o.without)
		}
	}
	b.log.Info("checked", "bot", b.name, "workspace", who.Team)
	return nil
}
