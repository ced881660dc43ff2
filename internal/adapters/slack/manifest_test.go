package slack

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands"
)

func table() []commands.Command {
	return []commands.Command{
		{Usage: []string{"readout DATE [SIDE]"}, Short: "one call"},
		{Usage: []string{"compare DATE [TOPIC]", "compare DATE with DATE [by SIDE]"}, Short: "both accounts"},
		{Usage: []string{"omitted DATE [by SIDE]"}, Short: "where a topic was left out"},
		{Usage: []string{"tone DATE", "tone [by SIDE]"}, Short: strings.Repeat("words for the mood ", 20)},
		{Usage: []string{"about"}, Short: "what is in the corpus"},
	}
}

func decode(t *testing.T, raw []byte) slack.Manifest {
	t.Helper()
	var m slack.Manifest
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		t.Fatalf("%v in %s", err, raw)
	}
	return m
}

func manifest(t *testing.T, address string) slack.Manifest {
	t.Helper()
	raw, err := Manifest(table(), address)
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, raw)
}

func TestTheManifestComesFromTheCommandTable(t *testing.T) {
	m := manifest(t, "")
	var got []string
	for _, c := range m.Features.SlashCommands {
		got = append(got, c.Command+" "+c.UsageHint)
		if !c.ShouldEscape || c.Description == "" || c.Url != "" {
			t.Errorf("%+v", c)
		}
	}
	want := []string{"/readout DATE [SIDE]", "/compare DATE [TOPIC] | DATE with DATE [by SIDE]", "/omitted DATE [by SIDE]", "/tone DATE | [by SIDE]",
		"/readouts readout | compare | omitted | tone | about"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if !m.Settings.SocketModeEnabled || !m.Settings.Interactivity.IsEnabled || !m.Features.AppHome.HomeTabEnabled || !m.Features.AppHome.MessagesTabEnabled {
		t.Errorf("settings: %+v", m.Settings)
	}
	if want := []string{"app_mentions:read", "channels:history", "channels:read", "chat:write", "chat:write.public", "commands", "files:write", "groups:history", "groups:read", "im:history", "users:read"}; !slices.Equal(m.OAuthConfig.Scopes.Bot, want) {
		t.Errorf("scopes %q", m.OAuthConfig.Scopes.Bot)
	}
}

func TestTheManifestForHTTPNamesEveryAddress(t *testing.T) {
	raw, err := Manifest(table(), "https://bot.example.org/")
	if err != nil {
		t.Fatal(err)
	}
	for _, off := range []string{"messages_tab_read_only_enabled", "socket_mode_enabled", "token_rotation_enabled", "org_deploy_enabled"} {
		if n := strings.Count(string(raw), `"`+off+`": false`); n != 1 {
			t.Errorf("%s is switched off %d times", off, n)
		}
	}
	m := decode(t, raw)
	if m.Settings.SocketModeEnabled || m.Settings.EventSubscriptions.RequestUrl != "https://bot.example.org/slack/events" ||
		m.Settings.Interactivity.RequestUrl != "https://bot.example.org/slack/interactivity" {
		t.Errorf("%+v", m.Settings)
	}
	for _, c := range m.Features.SlashCommands {
		if c.Url != "https://bot.example.org/slack/commands" {
			t.Errorf("%s at %q", c.Command, c.Url)
		}
	}
	for _, bad := range []string{"bot.example.org", "http://bot.example.org", "https://", "https://a?b", "%"} {
		if _, err := Manifest(table(), bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

// The limits are those of github.com/slackapi/manifest-schema.
func TestTheManifestIsWithinSlacksLimits(t *testing.T) {
	m := manifest(t, "")
	within := func(name, s string, most int) {
		if n := utf8.RuneCountInString(s); n == 0 || n > most {
			t.Errorf("%s has %d characters, at most %d: %q", name, n, most, s)
		}
	}
	within("name", m.Display.Name, 35)
	within("description", m.Display.Description, 140)
	within("long description", m.Display.LongDescription, 4000)
	if len(m.Display.LongDescription) < 174 {
		t.Error("the long description is shorter than Slack takes")
	}
	for _, s := range m.Features.Shortcuts {
		within("shortcut", s.Name, 24)
		within("shortcut's description", s.Description, 150)
	}
	for _, c := range m.Features.SlashCommands {
		within("command", c.Command, 32)
		within("command's description", c.Description, 140)
		within("usage hint", c.UsageHint, 1000)
	}
}
