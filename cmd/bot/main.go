// Command bot answers questions about readouts: the statements that governments publish after their leaders' calls.
//
// It wires flags, the corpus and the surfaces together and turns signals and errors into exit codes. It knows nothing
// of readouts itself.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"readoutbot"
	"readoutbot/internal/corpus"
)

// Exit codes.
const (
	exitAnswered = 0
	exitNoAnswer = 1 // a question that could not be answered; a corpus with problems
	exitUsage    = 2
	exitBroken   = 3
)

// env is what the program is given by the system.
type env struct {
	args   []string
	in     io.Reader
	out    io.Writer
	err    io.Writer
	getenv func(string) string
	lease  time.Duration // how long what a dead process was posting is left alone; 0 is as the desk has it
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, env{os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, 0}))
}

const usage = `readoutbot: what governments said after their leaders' calls, and what they left out

  bot                        a conversation on the corpus, here in the terminal
  bot ask [-format F] LINE   one answer: text, json or markdown
  bot analyse [-format F] FILE...
                             what statements say: text, or json, one object a line
  bot check [FILE]           check a corpus (the embedded one without FILE)
  bot docs [-table]          the command reference as Markdown
  bot compare FILE FILE      two statements side by side: what each says, and what it leaves out
  bot import [-dry-run] FILE...   put statements into the corpus; -undo N takes them back
  bot export FILE            the whole corpus as a text, with what was imported
  bot serve [-http ADDR]     answer in the chat rooms whose secrets are set
  bot manifest [-url URL]    the manifest of the Slack app

  bot, ask, import, export and serve take -corpus FILE to answer from another corpus, -data DIR to keep what was
  imported elsewhere (READOUTBOT_DATA), and -state postgres://… for a state that replicas share (READOUTBOT_STATE).
  ask ends with 0 (an answer), 1 (could not be answered), 2 (wrong usage), 3 (we broke).
`

// errUsage is an error in how the program was called.
type errUsage struct{ error }

// run runs one subcommand and returns the exit code.
func run(ctx context.Context, e env) int {
	name, rest := "chat", e.args
	if len(e.args) > 0 && !strings.HasPrefix(e.args[0], "-") {
		name, rest = e.args[0], e.args[1:]
	}
	if len(e.args) > 0 && (e.args[0] == "-h" || e.args[0] == "-help" || e.args[0] == "--help") {
		name = "help"
	}
	e.args = rest
	commands := map[string]func(context.Context, env) (int, error){"chat": chat, "analyse": analyse, "ask": ask, "check": check, "docs": docs,
		"serve": serve, "manifest": manifest, "import": importFiles, "compare": compare, "export": export,
		"help": func(_ context.Context, e env) (int, error) {
			_, err := io.WriteString(e.out, usage)
			return exitAnswered, err
		}}
	command := commands[name]
	if command == nil {
		fmt.Fprintf(e.err, "bot: %q is no subcommand. To ask a question: bot ask %q\n\n%s", name, strings.Join(append([]string{name}, rest...), " "), usage)
		return exitUsage
	}
	code, err := command(ctx, e)
	var wrong errUsage
	var problems *corpus.CheckError
	var mend setup
	switch {
	case err == nil:
		return code
	case errors.As(err, &wrong):
		fmt.Fprintf(e.err, "bot %s: %v\n\n%s", name, err, usage)
		return exitUsage
	case errors.As(err, &problems):
		fmt.Fprintf(e.err, "bot %s: the corpus has problems; bot check FILE lists them all. The first: %v\n", name, err)
		return exitNoAnswer
	}
	fmt.Fprintf(e.err, "bot %s: %v\n", name, err)
	if errors.As(err, &mend) {
		return exitUsage
	}
	return exitBroken
}

// parse reads a subcommand's flags.
func parse(e env, define func(*flag.FlagSet)) ([]string, error) {
	f := flag.NewFlagSet("bot", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	define(f)
	if err := f.Parse(e.args); err != nil {
		return nil, errUsage{err}
	}
	return f.Args(), nil
}

// open opens the corpus in a file, the embedded one without a name.
func open(ctx context.Context, file string) (*corpus.Corpus, error) {
	text, err := corpusText(file)
	if err != nil {
		return nil, err
	}
	return corpus.Config{Text: text, Checked: file == ""}.Open(ctx) // a test checks the embedded one
}

func corpusText(file string) (string, error) {
	if file == "" {
		return readoutbot.Corpus, nil
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return "", errUsage{err}
	}
	return string(b), nil
}
