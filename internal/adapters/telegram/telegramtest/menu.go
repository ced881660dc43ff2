package telegramtest

import (
	"fmt"
	"regexp"
	"slices"
)

const (
	maxCommands    = 100
	maxDescription = 512 // units of the bot's description
	maxShort       = 120 // of the short one
	maxLine        = 256 // of a command's
)

// BotCommand is a line of the command menu.
type BotCommand struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

type menus struct {
	commands map[string][]BotCommand // by scope and language
	long     map[string]string       // by language
	short    map[string]string
}

func newMenus() menus {
	return menus{commands: map[string][]BotCommand{}, long: map[string]string{}, short: map[string]string{}}
}

var (
	commandShaped  = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)
	languageShaped = regexp.MustCompile(`^([a-z]{2})?$`)
)

// menu is the key of the menu that a call is about.
func (s *Server) menu(c *call) string {
	scope := struct {
		Type string `json:"type"`
		Chat int64  `json:"chat_id"`
		User int64  `json:"user_id"`
	}{Type: "default"}
	c.object("scope", &scope)
	plain := []string{"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
	ofChat := []string{"chat", "chat_administrators", "chat_member"}
	switch {
	case !slices.Contains(plain, scope.Type) && !slices.Contains(ofChat, scope.Type):
		c.bad("can't parse BotCommandScope: unsupported type %q", scope.Type)
	case slices.Contains(ofChat, scope.Type) && s.world.chats[scope.Chat] == nil:
		c.bad("chat not found")
	}
	if slices.Contains(ofChat, scope.Type) {
		scope.Type += fmt.Sprint(" ", scope.Chat)
	}
	return scope.Type + "/" + s.language(c)
}

func (s *Server) language(c *call) string {
	lang := c.arg("language_code")
	if !languageShaped.MatchString(lang) {
		c.bad("invalid language code specified")
	}
	return lang
}

func (s *Server) setCommands(c *call) {
	key := s.menu(c)
	var commands []BotCommand
	if !c.object("commands", &commands) {
		c.bad("commands is empty")
	}
	if len(commands) > maxCommands {
		c.bad("BOT_COMMANDS_TOO_MUCH")
	}
	seen := map[string]bool{}
	for _, l := range commands {
		switch {
		case !commandShaped.MatchString(l.Command):
			c.bad("BOT_COMMAND_INVALID")
		case l.Description == "" || units(l.Description) > maxLine:
			c.bad("BOT_COMMAND_DESCRIPTION_INVALID")
		case seen[l.Command]:
			c.bad("BOT_COMMAND_DUPLICATE")
		}
		seen[l.Command] = true
	}
	if c.no == nil {
		s.menus.commands[key] = commands
		c.result = true
	}
}

func (s *Server) deleteCommands(c *call) {
	if key := s.menu(c); c.no == nil {
		delete(s.menus.commands, key)
		c.result = true
	}
}

func (s *Server) getCommands(c *call) {
	if key := s.menu(c); c.no == nil {
		c.result = append([]BotCommand{}, s.menus.commands[key]...)
	}
}

func (s *Server) setDescription(c *call) { s.describe(c, s.menus.long, "description", maxDescription) }
func (s *Server) setShortDescription(c *call) {
	s.describe(c, s.menus.short, "short_description", maxShort)
}
func (s *Server) getDescription(c *call) { s.described(c, s.menus.long, "description") }
func (s *Server) getShortDescription(c *call) {
	s.described(c, s.menus.short, "short_description")
}

func (s *Server) describe(c *call, in map[string]string, name string, limit int) {
	lang, text := s.language(c), c.arg(name)
	if units(text) > limit {
		c.bad("%s is too long", name)
	}
	if c.no == nil {
		in[lang] = text
		c.result = true
	}
}

func (s *Server) described(c *call, in map[string]string, name string) {
	lang := s.language(c)
	text, ok := in[lang]
	if !ok {
		text = in[""]
	}
	c.result = map[string]string{name: text}
}

// Commands is the menu of a scope ("default", "all_private_chats", …) and a language, "" for all others; nil when none
// is set. The scope of a chat is its type, a space and the chat's id.
func (s *Server) Commands(scope, lang string) []BotCommand {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.menus.commands[scope+"/"+lang])
}

// Description is what people see of the bot before they start it, and in its profile, in a language.
func (s *Server) Description(lang string) (long, short string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.menus.long[lang], s.menus.short[lang]
}
