package slack

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands"
)

// ownCommands are the commands with a slash command of their own. Names are shared by all apps of a workspace: the
// others are asked by /readouts.
func ownCommands() []string { return []string{"readout", "omitted", "compare", "tone", "digest"} }

// Manifest returns the app's manifest as JSON, to be pasted at https://api.slack.com/apps, New App, From a manifest.
// The slash commands are those of the table. An address, https://host without a path, makes an app for HTTP; ""
// makes one for Socket Mode.
func Manifest(table []commands.Command, address string) ([]byte, error) {
	address = strings.TrimRight(address, "/")
	if address != "" {
		u, err := url.Parse(address)
		if err != nil || u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
			return nil, fmt.Errorf("%q is not an address at which Slack can reach the bot: it must begin with https:// and name a host", address)
		}
	}
	at := func(path string) string {
		if address == "" {
			return ""
		}
		return address + path
	}
	m := slack.Manifest{
		Metadata: slack.ManifestMetadata{MajorVersion: 2, MinorVersion: 1},
		Display: slack.Display{
			Name:            "Readouts",
			Description:     "What governments said after their leaders’ calls, and what they left out.",
			LongDescription: longDescription,
			BackgroundColor: "#1f2a44",
		},
		Features: slack.Features{
			BotUser:       slack.BotUser{DisplayName: "readoutbot", AlwaysOnline: true},
			Shortcuts:     []slack.Shortcut{shortcut(), compareShortcut()},
			SlashCommands: slashCommands(table, at("/slack/commands")),
		},
		OAuthConfig: slack.OAuthConfig{Scopes: slack.OAuthScopes{Bot: allScopes()}},
		Settings: slack.Settings{
			EventSubscriptions: &slack.EventSubscriptions{
				RequestUrl: at("/slack/events"), BotEvents: []string{"app_home_opened", "app_mention", "message.im"},
			},
			Interactivity: &slack.Interactivity{IsEnabled: true, RequestUrl: at("/slack/interactivity")},
		},
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(explicitly(m, address == ""))
	return out.Bytes(), err
}

// explicitManifest is a manifest with its false switches: slack.Manifest leaves them out, and Slack's own defaults are
// not all false. Where the messages tab is read-only, nobody can ask in direct messages.
type explicitManifest struct {
	slack.Manifest
	Features explicitFeatures `json:"features"`
	Settings explicitSettings `json:"settings"`
}

type explicitFeatures struct {
	AppHome explicitHome `json:"app_home"`
	slack.Features
}

type explicitHome struct {
	Home     bool `json:"home_tab_enabled"`
	Messages bool `json:"messages_tab_enabled"`
	ReadOnly bool `json:"messages_tab_read_only_enabled"`
}

type explicitSettings struct {
	slack.Settings
	OrgDeploy     bool `json:"org_deploy_enabled"`
	SocketMode    bool `json:"socket_mode_enabled"`
	TokenRotation bool `json:"token_rotation_enabled"`
}

func explicitly(m slack.Manifest, socketMode bool) explicitManifest {
	return explicitManifest{m, explicitFeatures{explicitHome{Home: true, Messages: true}, m.Features},
		explicitSettings{Settings: m.Settings, SocketMode: socketMode}}
}

const longDescription = "Readouts answers a newsroom’s questions about the statements that governments publish after their leaders’ calls: " +
	"who said what, topic by topic; what each side left out, with the evidence; both accounts side by side; the words for the mood, counted. " +
	"Every line bears its source, quotations are verbatim, and what cannot be known is said to be so. Nothing is generated: " +
	"answers come from a corpus of documents. Ask by slash command, by mention, or in direct messages."

// shortcut asks what the readouts say about a message. Slack shows at most 24 characters of its name.
func shortcut() slack.Shortcut {
	return slack.Shortcut{Name: "What do readouts say?", CallbackID: relatedCallback, Type: slack.MessageShortcut,
		Description: "What do the readouts say about this? Searches them for the words of the message."}
}

// compareShortcut opens the form for two statements, from anywhere.
func compareShortcut() slack.Shortcut {
	return slack.Shortcut{Name: "Compare two statements", CallbackID: compareCallback, Type: slack.GlobalShortcut,
		Description: "Paste two statements, and see side by side what each says and leaves out."}
}

// allScopes are the scopes that the bot token can use, in order.
func allScopes() []string {
	all := scopes()
	for _, o := range optionalScopes() {
		all = append(all, o.scope)
	}
	slices.Sort(all)
	return all
}

// slashCommands prints the slash commands from the command table.
func slashCommands(table []commands.Command, address string) []slack.ManifestSlashCommand {
	var names []string
	var own []slack.ManifestSlashCommand
	for _, c := range table {
		names = append(names, c.Name())
		if slices.Contains(ownCommands(), c.Name()) {
			own = append(own, slack.ManifestSlashCommand{
				Command: "/" + c.Name(), Description: sentence(c.Short), ShouldEscape: true, Url: address, UsageHint: usageHint(c),
			})
		}
	}
	return append(own, slack.ManifestSlashCommand{
		Command: everyCommand, Description: "Ask in your own words, or type any command", ShouldEscape: true, Url: address,
		UsageHint: cut(strings.Join(names, " | "), 1000),
	})
}

// usageHint is what follows a command's name in its usage lines.
func usageHint(c commands.Command) string {
	hints := make([]string, len(c.Usage))
	for i, u := range c.Usage {
		_, hints[i], _ = strings.Cut(u, " ")
	}
	return cut(strings.Join(hints, " | "), 1000)
}

// sentence begins with a capital letter, and is at most as long as Slack takes.
func sentence(s string) string { return cut(strings.ToUpper(s[:1])+s[1:], 140) }

// cut keeps a text of the table within a length in runes.
func cut(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return strings.TrimSpace(string(r[:most-1])) + "…"
}
