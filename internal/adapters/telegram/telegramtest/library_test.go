package telegramtest

import (
	"errors"
	"fmt"
	"net/http"
	"testing"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// The library that bots are written with finds nothing strange in the fake.
func TestTheLibraryTalksToIt(t *testing.T) {
	s := still(t)
	bot, err := tgbotapi.NewBotAPIWithClient(s.Token(), s.URL()+"/bot%s/%s", http.DefaultClient)
	if err != nil {
		t.Fatal(err)
	}
	if bot.Self.UserName != s.Me.Username || !bot.Self.SupportsInlineQueries {
		t.Errorf("%+v", bot.Self)
	}
	chat := s.Private(Alice())
	s.Say(chat, Alice(), "/readout 2017")
	got, err := bot.GetUpdates(tgbotapi.UpdateConfig{AllowedUpdates: []string{"message"}}) // without, the library sends null
	if err != nil || len(got) != 1 || got[0].Message.Command() != "readout" || got[0].Message.From.UserName != "alice" {
		t.Fatalf("%+v %v", got, err)
	}
	m := tgbotapi.NewMessage(chat, "<b>x</b>")
	m.ParseMode = tgbotapi.ModeHTML
	m.ReplyMarkup = tgbotapi.NewInlineKeyboardMarkup(tgbotapi.NewInlineKeyboardRow(tgbotapi.NewInlineKeyboardButtonData("More", "a more")))
	if sent, err := bot.Send(m); err != nil || sent.Text != "x" || sent.Chat.ID != chat {
		t.Errorf("%+v %v", sent, err)
	}
	file := tgbotapi.NewDocument(chat, tgbotapi.FileBytes{Name: "a.csv", Bytes: []byte("x")})
	if sent, err := bot.Send(file); err != nil || sent.Document.FileName != "a.csv" {
		t.Errorf("%+v %v", sent, err)
	}
	s.Migrate(s.Group("Desk"))
	var refused *tgbotapi.Error
	if _, err := bot.Send(tgbotapi.NewMessage(-4001, "x")); !errors.As(err, &refused) || refused.Code != 400 || refused.MigrateToChatID == 0 {
		t.Errorf("%v", err)
	}
	s.Fail("getMe", Failure{RetryAfter: 1})
	if _, err := bot.GetMe(); !errors.As(err, &refused) || refused.RetryAfter != 1 {
		t.Errorf("%v", err)
	}
	if bad, err := tgbotapi.NewBotAPIWithClient("1:"+fmt.Sprintf("%035d", 0), s.URL()+"/bot%s/%s", http.DefaultClient); err == nil {
		t.Errorf("%v with a bad token", bad)
	}
}
