package telegram

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"readoutbot/internal/adapters/telegram/telegramtest"
	"readoutbot/internal/commands"
	"readoutbot/internal/corpus"
)

// shipped are the commands of the shipped corpus.
func shipped(t *testing.T) *commands.Set {
	t.Helper()
	text, err := os.ReadFile("../../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	c, err := corpus.Open(t.Context(), string(text))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return commands.New(c, nil)
}

func TestTheMenuIsInEveryScopeAndLanguage(t *testing.T) {
	d := begin(t, func(c *Config) { c.Menu = shipped(t).Commands() })
	d.tg.WaitCalls("setMyDescription", 3) // at the start
	d.bot.introduce(t.Context())
	d.bot.introduce(t.Context())
	if n := d.tg.Calls("setMyCommands") + d.tg.Calls("setMyDescription"); n > 10 { // the first may still have been on its way
		t.Errorf("set %d times: what is as it should be is set again", n)
	}
	for _, scope := range []string{"all_private_chats", "all_group_chats"} {
		for _, lang := range []string{"", "en", "ru"} {
			got := d.tg.Commands(scope, lang)
			if len(got) != len(d.bot.c.Menu) || got[0].Command != "readout" {
				t.Fatalf("%s %q: %d commands", scope, lang, len(got))
			}
			for i, c := range got {
				if c.Command != d.bot.c.Menu[i].Name() || cyrillic(c.Description) != (lang == "ru") {
					t.Errorf("%s %q: %+v", scope, lang, c)
				}
			}
		}
	}
	for _, lang := range []string{"", "en", "ru"} {
		long, _ := d.tg.Description(lang)
		if !strings.Contains(long, "/readout 2017-01-28") || cyrillic(long) != (lang == "ru") || units(long) > 512 {
			t.Errorf("%q: %q", lang, long)
		}
	}
}

func cyrillic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
}

// Every command has its Russian text, and no other has.
func TestTheRussianMenuIsComplete(t *testing.T) {
	ru := russian()
	table := shipped(t).Commands()
	for _, c := range table {
		if ru[c.Name()] == "" {
			t.Errorf("%s has no Russian text", c.Name())
		}
		delete(ru, c.Name())
	}
	for _, name := range []string{"digest", "watch", "quiet"} { // stand where digests are set up
		delete(ru, name)
	}
	for name := range ru {
		t.Errorf("there is no command %s", name)
	}
	latin := regexp.MustCompile(`[A-Za-z]`)
	for name, does := range russian() {
		if units(does) > mostDescription || latin.MatchString(strings.NewReplacer("csv", "", "json", "", "md", "").Replace(does)) {
			t.Errorf("%s: %q", name, does)
		}
	}
}

func TestAMenuThatTelegramWouldRefuse(t *testing.T) {
	table := []commands.Command{{Usage: []string{"two-words"}, Short: "x"}, {Usage: []string{"empty"}}, {Usage: []string{"long"}, Short: strings.Repeat("😀", 200)}}
	for range 200 {
		table = append(table, commands.Command{Usage: []string{"many"}, Short: "x"})
	}
	got := menu(table, "")
	if len(got) != mostCommands || got[0].Command != "long" || units(got[0].Description) > mostDescription {
		t.Errorf("%d: %+v", len(got), got[0])
	}
}

func TestAMenuThatIsRefusedIsNoReasonNotToAnswer(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.tg.Fail("setMyCommands", telegramtest.Failure{Description: "Bad Request: BOT_COMMAND_INVALID", Times: -1})
	d.tg.Fail("setMyDescription", telegramtest.Failure{RetryAfter: 1})
	d.run(nil)
	d.tg.Say(alice.ID, alice, "/about")
	d.last(alice.ID, 1)
}
