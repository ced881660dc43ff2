package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

var (
	wholeToken = regexp.MustCompile(`^\d+:[\w-]+$`)
	goodSecret = regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`)
)

// Path is where Telegram posts updates, behind a Webhook that has no path of its own.
const Path = "/telegram"

// checkConfig tells whether all is there and in its form, and completes the webhook's address.
func checkConfig(c *Config) error {
	switch {
	case c.Answer == nil:
		return errors.New("telegram: Config.Answer is missing")
	case c.Inbox == nil:
		return errors.New("telegram: Config.Inbox is missing: without it, a stop loses questions")
	case c.Keys == nil:
		return errors.New("telegram: Config.Keys is missing: without it, long buttons cannot be kept")
	case c.Token == "":
		return mendToken("is not set")
	case !wholeToken.MatchString(c.Token):
		return mendToken("is no token (a number, a colon, letters)")
	case !goodSecret.MatchString(c.Secret):
		return errors.New("the webhook's secret may have 1 to 256 letters, digits, _ and - only")
	}
	if _, err := url.Parse(c.APIURL); err != nil {
		return errors.New("the address of the Bot API server is no address")
	}
	if c.Webhook == "" {
		return nil
	}
	u, err := url.Parse(c.Webhook)
	if err != nil || u.Host == "" {
		return fmt.Errorf("the webhook %q is no address, as in https://bot.example.org", c.Webhook)
	}
	if strings.HasPrefix(c.APIURL, "https://api.telegram.org") { // a Bot API server of one's own takes more
		if u.Scheme != "https" || !slices.Contains([]string{"", "443", "80", "88", "8443"}, u.Port()) {
			return fmt.Errorf("the webhook %q cannot be reached by Telegram: it has to be https, on port 443, 80, 88 or 8443", c.Webhook)
		}
	}
	if u.Path == "" || u.Path == "/" {
		u.Path = Path
	}
	c.Webhook = u.String()
	return nil
}

// check asks Telegram who the bot is. Only a pause that Telegram asks for is waited for.
func (b *Bot) check(ctx context.Context) error {
	var out json.RawMessage
	var err error
	for {
		if err = b.pace.open(ctx); err != nil {
			return err
		}
		if out, err = b.api.call(ctx, "getMe", nil, nil); kindOf(err) != limited {
			break
		}
		b.limit(err)
	}
	if e, ok := errors.AsType[*tgbotapi.Error](err); ok {
		if e.Code == 401 || e.Code == 404 {
			return mendToken("is not accepted by Telegram (" + e.Message + ")")
		}
		return fmt.Errorf("refused by Telegram at the start (getMe): %s", e.Message)
	}
	if err != nil {
		return fmt.Errorf("cannot reach Telegram (%w)", err)
	}
	var me struct {
		user
		Inline bool `json:"supports_inline_queries"`
		All    bool `json:"can_read_all_group_messages"`
	}
	if err := json.Unmarshal(out, &me); err != nil || me.ID == 0 || me.Username == "" {
		return errors.New("getMe did not say who the bot is: is something between Telegram and the bot?")
	}
	b.self = me.user
	b.log.Info("checked", "bot", me.Username, "inline", me.Inline, "reads-all-in-groups", me.All, "webhook", b.c.Webhook != "")
	return nil
}
