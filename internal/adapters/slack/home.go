package slack

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"readoutbot/internal/commands/reply"
)

// Slack's limits of a home.
const (
	homeBlocks = 100
	latest     = 5
)

// home is what stands in the app's home: what the bot can do, the latest calls, and examples to press. It is made
// from the same answers that anybody gets; what a person asked before is not kept.
func (b *Bot) home(ctx context.Context, a ask) []slack.Block {
	help := b.ask(ctx, a, "help")
	out := []slack.Block{
		homeHeader("Ask the readouts"),
		homeText(fmt.Sprintf("What governments said after their leaders’ calls, and what they left out; every line with its source. "+
			"Ask me in a direct message, mention *@%s* in a channel or a thread, or type a slash command: `%s` and any question. "+
			"To ask what is said about a message, choose _%s_ from its menu.", esc(b.name), everyCommand, esc(shortcut().Name))),
	}
	out = append(out, homeButtons("examples", help.Next)...)
	if calls := b.latestCalls(ctx, a); calls != nil {
		out = append(out, homeHeader("Latest calls"))
		out = append(out, homeLines(calls, len(help.Next))...)
	}
	rest := *help // an answer may be shared: it is not changed
	rest.Next, rest.Line, rest.Corpus = nil, "", ""
	for _, m := range render(&rest, options{Plain: true}) {
		for _, b := range m.Blocks {
			out = append(out, b)
		}
	}
	return out[:min(len(out), homeBlocks)]
}

// latestCalls are the last rows of the list of calls, the latest first.
func (b *Bot) latestCalls(ctx context.Context, a ask) []reply.Ask {
	line := "calls"
	for range 20 {
		d := b.ask(ctx, a, line)
		more := slices.IndexFunc(d.Next, func(n reply.Ask) bool { return strings.HasPrefix(n.Line, "calls after ") })
		if more < 0 || d.Next[more].Line == line {
			return lastRows(d)
		}
		line = d.Next[more].Line
	}
	return nil
}

func lastRows(d *reply.Doc) []reply.Ask {
	var rows [][]reply.Line
	for _, block := range d.Blocks {
		if t, ok := block.(*reply.Table); ok && len(t.Columns) > 1 {
			rows = t.Rows
			break
		}
	}
	var out []reply.Ask
	for _, r := range slices.Backward(rows[max(0, len(rows)-latest):]) {
		date := r[0].Text()
		out = append(out, reply.Ask{Label: date + " — " + r[1].Text(), Line: "readout " + date})
	}
	return out
}

// homeLines is a line with a button for each ask. The buttons count from a number: their names are unique in a view.
func homeLines(asks []reply.Ask, from int) []slack.Block {
	var out []slack.Block
	for i, a := range asks {
		date, _, _ := strings.Cut(a.Label, " — ")
		s := slack.NewSectionBlock(slack.NewTextBlockObject(slack.PlainTextType, cut(a.Label, 2000), false, false), nil,
			slack.NewAccessory(homeButton(from+i, reply.Ask{Label: date, Line: a.Line})))
		s.BlockID = fmt.Sprintf("latest-%d", i)
		out = append(out, s)
	}
	return out
}

// homeButtons is a row of buttons.
func homeButtons(name string, asks []reply.Ask) []slack.Block {
	var row []slack.BlockElement
	for i, a := range asks {
		if a.Label != "" && a.Line != "" && len(a.Line) <= 2000 && len(row) < 25 {
			row = append(row, homeButton(i, a))
		}
	}
	if row == nil {
		return nil
	}
	return []slack.Block{slack.NewActionBlock(name, row...)}
}

func homeButton(i int, a reply.Ask) *slack.ButtonBlockElement {
	return slack.NewButtonBlockElement(askName(i), a.Line,
		slack.NewTextBlockObject(slack.PlainTextType, cut(a.Label, 75), false, false))
}

func homeHeader(s string) slack.Block {
	return slack.NewHeaderBlock(slack.NewTextBlockObject(slack.PlainTextType, s, false, false))
}

func homeText(s string) slack.Block {
	return slack.NewSectionBlock(slack.NewTextBlockObject(slack.MarkdownType, s, false, false), nil, nil)
}

func (b *Bot) publishHome(ctx context.Context, a ask, blocks []slack.Block) error {
	_, err := b.api.PublishViewContext(ctx, slack.PublishViewContextRequest{UserID: a.user, View: slack.HomeTabViewRequest{
		Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: blocks},
	}})
	return err
}

// related searches for the words of a message. Every word of a search must be found: words that nothing holds are let
// go, and then, as long as none of the texts holds all, the shortest, for the long ones tell more.
func (b *Bot) related(ctx context.Context, a ask) *reply.Doc {
	words := telling(a.line)
	if len(words) == 0 {
		return guide(reply.Mend, "There is nothing to search for in that message",
			"It holds no word that tells what it is about. Ask me in your own words: type "+everyCommand+" and a question.")
	}
	search := func(words []string) *reply.Doc { return b.ask(ctx, a, "search "+strings.Join(words, " ")) }
	all := search(words)
	if all.Outcome != reply.Nothing {
		return all
	}
	if len(words) > 1 {
		words = slices.DeleteFunc(words, func(w string) bool { return search([]string{w}).Outcome == reply.Nothing })
	}
	for ; len(words) > 1; words = withoutShortest(words) {
		if d := search(words); d.Outcome != reply.Nothing {
			return d
		}
	}
	if len(words) == 1 {
		return search(words)
	}
	return all
}

// withoutShortest takes out the shortest word, the last of them if there are several.
func withoutShortest(words []string) []string {
	at := 0
	for i, w := range words {
		if utf8.RuneCountInString(w) <= utf8.RuneCountInString(words[at]) {
			at = i
		}
	}
	return slices.Delete(words, at, at+1)
}

// telling are the words of a text that may tell what it is about: at most eight, the longest, in their order.
func telling(text string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if utf8.RuneCountInString(w) >= 4 && len(w) <= 40 && !slices.Contains(words, w) && !slices.Contains(dullWords(), w) {
			words = append(words, w)
		}
	}
	for len(words) > 8 {
		words = withoutShortest(words)
	}
	return words
}

// dullWords tell nothing, or mean something in a command.
func dullWords() []string {
	return strings.Fields("about after again also been before being both came come could does down during each even ever every first from " +
		"have here into just last like made make many more most much must only other over said same says shall should since some " +
		"still such tell than that their them then there these they this those until very want were what when where which while " +
		"whom whose will with within would your yesterday today tomorrow http https please think know если чтобы когда после " +
		"этого этот было были быть есть тоже также только можно сказал сказала")
}
