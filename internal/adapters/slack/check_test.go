package slack

import (
	"log/slog"
	"strings"
	"testing"

	"readoutbot/internal/adapters/slack/slacktest"
)

func TestWhatIsWrongAtTheStartIsSaidInOneLine(t *testing.T) {
	good := func(s *slacktest.Server) Config {
		return Config{BotToken: slacktest.BotToken, AppToken: slacktest.AppToken, APIURL: s.URL, Answer: (&desk{}).answer}
	}
	cases := []struct {
		name   string
		change func(*Config)
		fails  slacktest.Failure
		scopes []string
		want   []string
	}{
		{name: "no bot token", change: func(c *Config) { c.BotToken = "" }, want: []string{"SLACK_BOT_TOKEN is not set", "OAuth & Permissions"}},
		{name: "a user token", change: func(c *Config) { c.BotToken = "xoxp-1-secret" }, want: []string{"SLACK_BOT_TOKEN", `"xoxp-"`, "OAuth & Permissions"}},
		{name: "tokens exchanged", change: func(c *Config) { c.BotToken, c.AppToken = c.AppToken, c.BotToken }, want: []string{"SLACK_BOT_TOKEN", `"xapp-"`}},
		{name: "a bot token for the app token", change: func(c *Config) { c.AppToken = c.BotToken }, want: []string{"SLACK_APP_TOKEN", `"xoxb-"`, "connections:write"}},
		{name: "no transport", change: func(c *Config) { c.AppToken = "" }, want: []string{"SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "Basic Information"}},
		{name: "a token for the signing secret", change: func(c *Config) { c.SigningSecret = "xoxb-1" }, want: []string{"SLACK_SIGNING_SECRET"}},
		{name: "invalid_auth", fails: slacktest.Code("invalid_auth"), want: []string{"SLACK_BOT_TOKEN", "invalid_auth", "Install App"}},
		{name: "token_revoked", fails: slacktest.Code("token_revoked"), want: []string{"SLACK_BOT_TOKEN", "token_revoked"}},
		{name: "another code", fails: slacktest.Code("team_disabled"), want: []string{"auth.test: team_disabled"}},
		{name: "a page for people", fails: slacktest.Outage(), want: []string{"cannot reach Slack", "503"}},
		{name: "no error code", fails: slacktest.Failure{Status: 200}, want: []string{"did not say who the bot is"}},
		{name: "no scope for files", scopes: []string{"app_mentions:read", "chat:write", "commands", "im:history"}, want: []string{"files:write", "Bot Token Scopes", "install the app again"}},
		{name: "two scopes missing", scopes: []string{"app_mentions:read", "chat:write", "files:write"}, want: []string{"commands, im:history"}},
	}
	for _, c := range cases {
		granted := c.scopes
		if granted == nil {
			granted = scopes()
		}
		s := slacktest.New(t, slacktest.Scopes(granted...))
		if c.fails != (slacktest.Failure{}) {
			s.Fail("auth.test", 9, c.fails)
		}
		conf := good(s)
		if c.change != nil {
			c.change(&conf)
		}
		_, err := New(t.Context(), conf)
		if err == nil || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "slacktest-") {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, w := range c.want {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("%s: %q does not say %q", c.name, err, w)
			}
		}
		s.Violations()
	}
	var log logbook
	s := slacktest.New(t, slacktest.Scopes(scopes()...))
	conf := good(s)
	conf.Log = slog.New(slog.NewTextHandler(&log, nil))
	if _, err := New(t.Context(), conf); err != nil || strings.Count(log.String(), "optional scope") != 6 || !strings.Contains(log.String(), "scope=users:read") {
		t.Errorf("without the optional scopes: %v, logged\n%s", err, &log)
	}
	s = slacktest.New(t)
	if b, err := New(t.Context(), good(s)); err != nil || b.self != slacktest.BotUser || b.name != "readout" {
		t.Errorf("what is right is refused: %v", err)
	}
}
