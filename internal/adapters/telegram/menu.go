package telegram

import (
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands"
)

// Telegram's limits of a menu: commands, and units of a command's description.
const (
	mostCommands    = 100
	mostDescription = 256
)

var menuName = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

// languages are those in which the menu is told, "" for everybody else. That comes last: what is asked for a language
// that has nothing of its own is answered with it.
func languages() []string { return []string{"en", "ru", ""} }

// scopes are where the menu is shown.
func scopes() []string { return []string{"all_private_chats", "all_group_chats"} }

// russian is what the commands do, in Russian.
func russian() map[string]string {
	return map[string]string{
		"readout":   "один разговор: кто что сказал, тема за темой, и что неизвестно",
		"compare":   "оба сообщения рядом или два заявления одной стороны",
		"omitted":   "где тему обошли молчанием или о чём промолчали после разговора",
		"mentioned": "кто назвал тему, когда и какими словами",
		"topic":     "одна тема во времени",
		"tone":      "слова о тоне разговора: как часто, когда и чьи",
		"disputed":  "противоречия по видам и опровергнутые разговоры",
		"brief":     "три предложения с источниками, готовые для вставки",
		"calls":     "разговоры за год или с одним собеседником",
		"news":      "что добавлено недавно и что было в этот день раньше",
		"topics":    "все темы",
		"sides":     "ведомства, которые делают заявления",
		"sources":   "все источники об одном разговоре",
		"search":    "поиск по текстам во всех формах слова",
		"quote":     "есть ли эти слова дословно и где",
		"first":     "первое и последнее употребление выражения",
		"export":    "любой ответ файлом: csv, json или md",
		"digest":    "сводки для этого чата по расписанию",
		"watch":     "оповещение, когда появится то, что нашёл бы запрос",
		"quiet":     "часы, в которые оповещения этого чата ждут",
		"help":      "о чём можно спросить",
		"about":     "что собрано: даты, объём и версия",
	}
}

// description is what people see before they begin.
func description(lang string) string {
	if lang == "ru" {
		return "Сравнивает официальные сообщения о разговорах лидеров: что сказала каждая сторона, о чём умолчала и чем сообщения расходятся. " +
			"У каждой строки есть источник; цитаты дословны, ничего не придумано.\n\nПопробуйте: /readout 2017-01-28"
	}
	return "Compares what governments say after their leaders' calls: what each side said, what it left out, and where the accounts differ. " +
		"Every line has its source; quotations are verbatim, and nothing is made up.\n\nTry: /readout 2017-01-28"
}

// menuLine is a command as Telegram's menu has it.
type menuLine struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

// menu is the command menu in a language. Names that Telegram does not take are left out.
func menu(table []commands.Command, lang string) []menuLine {
	lines := []menuLine{}
	ru := russian()
	for _, c := range table {
		does := c.Short
		if lang == "ru" && ru[c.Name()] != "" {
			does = ru[c.Name()]
		}
		if menuName.MatchString(c.Name()) && does != "" && len(lines) < mostCommands {
			lines = append(lines, menuLine{c.Name(), prefix(capital(does), mostDescription)})
		}
	}
	return lines
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// introduce sets the menu and the description where they are not as they should be. That it cannot be done is no reason
// not to answer.
func (b *Bot) introduce(ctx context.Context) {
	for _, lang := range languages() {
		lines := menu(b.c.Menu, lang)
		for _, scope := range scopes() {
			var now []menuLine
			b.tell(ctx, "MyCommands", tgbotapi.Params{"scope": `{"type":"` + scope + `"}`}, lang, &now,
				func() bool { return slices.Equal(now, lines) }, "commands", lines)
		}
		var now struct {
			Text string `json:"description"`
		}
		b.tell(ctx, "MyDescription", tgbotapi.Params{}, lang, &now,
			func() bool { return now.Text == description(lang) }, "description", description(lang))
	}
}

// tell reads one thing that the bot says of itself into now, and sets it as a parameter if it is not the same.
func (b *Bot) tell(ctx context.Context, what string, p tgbotapi.Params, lang string, now any, same func() bool, name string, value any) {
	p.AddNonEmpty("language_code", lang)
	out, err := b.insist(ctx, "get"+what, p)
	if err == nil && json.Unmarshal(out, now) == nil && same() {
		return
	}
	if text, ok := value.(string); ok {
		p[name] = text
	} else if err := p.AddInterface(name, value); err != nil {
		b.log.Warn("not introduced", "method", "set"+what, "error", err)
		return
	}
	if _, err := b.insist(ctx, "set"+what, p); err != nil && ctx.Err() == nil {
		b.log.Warn("not introduced", "method", "set"+what, "language", lang, "error", b.redact(err.Error()))
	}
}
