package slack

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// taken is what became of a delivery before it is acknowledged.
type taken struct {
	asks   []ask  // have their places, and begin after the acknowledgement
	inline string // a refusal that goes with the acknowledgement
	later  bool   // not to be acknowledged: Slack delivers it again
}

// take reserves places. Who is refused is told: with the acknowledgement of a slash command, else by a message.
func (b *Bot) take(asks []ask) taken {
	t := taken{asks: asks[:0]}
	for _, a := range asks {
		err := b.queue.reserve(a)
		switch {
		case err == nil:
			t.asks = append(t.asks, a)
		case errors.Is(err, errTaken):
		case a.via == bySlash:
			t.inline = refusalText(err)
		case errors.Is(err, errClosed) && (a.via == byMention || a.via == byMessage || a.via == byHome):
			t.later = true
		case a.via != byHome:
			select {
			case b.refusals <- refusal{a, err}:
			default:
				b.log.Warn("a refusal was dropped", "via", a.via)
			}
		}
		if err != nil {
			b.log.Info("not taken", "via", a.via, "reason", err)
		}
	}
	return t
}

// begin lets the work on what was taken begin.
func (b *Bot) begin(t taken) {
	for _, a := range t.asks {
		b.queue.push(a)
	}
}

// refusal is a question that is not taken, and why.
type refusal struct {
	ask ask
	why error
}

func refusalText(why error) string {
	switch {
	case errors.Is(why, errImpatient):
		return "You have asked faster than I can answer. Your earlier questions come first; please ask this one again in a minute."
	case errors.Is(why, errClosed):
		return "I am being restarted just now. Please ask again in a minute."
	}
	return "Very many questions are being asked just now. Please ask again in a minute."
}

// inline is a message that goes with an acknowledgement.
func inline(text string) map[string]string {
	return map[string]string{"response_type": "ephemeral", "text": esc(text)}
}

// refuse tells people that their question was not taken, each at most once in ten seconds. What was answered before is
// passed over.
func (b *Bot) refuse(ctx context.Context) {
	told := map[string]time.Time{}
	for {
		select {
		case <-ctx.Done():
			return
		case <-b.queue.empty:
			return
		case r := <-b.refusals:
			now := b.c.Now()
			if now.Sub(told[r.ask.user]) < 10*time.Second || !b.fresh(ctx, r.ask) {
				continue
			}
			if len(told) > 1000 {
				clear(told)
			}
			told[r.ask.user] = now
			if err := b.tellRefusal(ctx, r); err != nil {
				b.report(r.ask, err)
			}
		}
	}
}

// tellRefusal sends one refusal. Others wait for it, so that it has little time.
func (b *Bot) tellRefusal(ctx context.Context, r refusal) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return b.whisper(ctx, r.ask, note(refusalText(r.why)))
}

// work answers questions until there are no more. Sending, which waits for Slack, is left to goroutines of their own:
// no more of them wait than the queue has places.
func (b *Bot) work(ctx context.Context, running *sync.WaitGroup) {
	for {
		a, ok := b.queue.next(ctx)
		if !ok {
			return
		}
		send := b.prepare(ctx, a)
		b.crew.do(ctx, running, func() {
			defer b.queue.done(a)
			defer func() {
				if p := recover(); p != nil {
					b.panicked(a, p)
				}
			}()
			send(ctx)
		})
	}
}

// prepare answers a question, and returns what sends the answer.
func (b *Bot) prepare(ctx context.Context, a ask) (send func(context.Context)) {
	start := time.Now()
	defer func() {
		if p := recover(); p != nil {
			d := b.panicked(a, p)
			send = func(ctx context.Context) { b.sent(a, d, start, b.tell(ctx, a, d, letters(d, options{}))) }
		}
	}()
	if !b.fresh(ctx, a) {
		return func(context.Context) {}
	}
	switch a.via {
	case byHome:
		view := b.home(ctx, a)
		return func(ctx context.Context) { b.sent(a, &reply.Doc{Line: "home"}, start, b.publishHome(ctx, a, view)) }
	case byForm:
		return func(ctx context.Context) { b.sent(a, &reply.Doc{Line: "compare"}, start, b.openForm(ctx, a)) }
	}
	d := b.answer(ctx, a)
	if a.public && (a.direct() || !d.Private) {
		ls := b.rendered.render(d, b.publicOptions(a))
		return func(ctx context.Context) { b.sent(a, d, start, b.publish(ctx, a, d, ls)) }
	}
	ls := b.rendered.render(d, options{Share: !a.direct() && !d.Private && d.Line != ""})
	return func(ctx context.Context) { b.sent(a, d, start, b.tell(ctx, a, d, ls)) }
}

// fresh tells that a question was not delivered before. A store that fails or is slow does not keep it from its answer.
func (b *Bot) fresh(ctx context.Context, a ask) bool {
	if _, quick := b.c.Seen.(*memory); !quick {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Second)
		defer cancel()
	}
	fresh, err := b.c.Seen.First(ctx, a.id)
	if err != nil {
		b.log.Warn("deliveries cannot be remembered: one may be answered twice", "error", b.redact(err.Error()))
		return true
	}
	if !fresh {
		b.log.Debug("delivered again", "via", a.via)
	}
	return fresh
}

// publicOptions say how an answer looks that everybody reads.
func (b *Bot) publicOptions(a ask) options {
	switch a.via {
	case byShare:
		return options{SharedBy: a.user}
	case byButton:
		if !a.direct() {
			return options{Asked: a.user}
		}
	}
	return options{}
}

// answer asks for the document. An empty line asks for help.
func (b *Bot) answer(ctx context.Context, a ask) *reply.Doc {
	switch a.via {
	case byShortcut:
		return b.related(ctx, a)
	case byTexts:
		return b.compare(ctx, a)
	}
	return b.ask(ctx, a, a.line)
}

func (b *Bot) ask(ctx context.Context, a ask, line string) *reply.Doc {
	if line == "" {
		line = "help"
	}
	d := b.c.Answer(ctx, commands.Request{
		Line: line, At: a.at, From: commands.Person{Realm: realm, ID: a.user, Name: a.name},
		In:   commands.Place{Realm: realm, Room: a.channel, Thread: a.thread, Private: !a.public || a.direct()},
		Zone: b.zone(ctx, a.user, line),
	})
	if d == nil {
		panic("no document for a question")
	}
	return d
}

// realm is where the ids of people and channels mean something.
const realm = "slack"

// panicked logs a panic with a reference, and says so to the reader.
func (b *Bot) panicked(a ask, p any) *reply.Doc {
	ref := reference()
	b.log.Error("broke", "reference", ref, "via", a.via, "error", b.redact(fmt.Sprintf("panic: %v\n%s", p, debug.Stack())))
	return guide(reply.Broken, "Something went wrong here",
		"This is our fault, not yours. It has been noted under "+ref+"; please pass that on to whoever runs the bot.")
}

// guide is a document of the room's own, for the asker only.
func guide(o reply.Outcome, title string, text ...string) *reply.Doc {
	d := &reply.Doc{Outcome: o, Title: title, Private: true}
	for _, t := range text {
		d.Blocks = append(d.Blocks, &reply.Para{Line: reply.Line{Spans: []reply.Span{reply.Text(t)}, Basis: reply.Guide}})
	}
	return d
}

// sent logs one line for an answered question: the command, never the text.
func (b *Bot) sent(a ask, d *reply.Doc, start time.Time, err error) {
	if err != nil {
		b.report(a, err)
		return
	}
	name, _, _ := strings.Cut(d.Line, " ")
	b.log.LogAttrs(context.Background(), slog.LevelInfo, "answered", slog.String("via", string(a.via)), slog.String("command", name),
		slog.String("outcome", string(d.Outcome)), slog.Duration("took", time.Since(start).Round(time.Microsecond)))
}

// report logs that an answer could not be sent, under the reference that the error bears, if it bears one.
func (b *Bot) report(a ask, err error) {
	if errors.Is(err, context.Canceled) {
		sent, of := 0, 1
		if u, ok := errors.AsType[*unfinished](err); ok {
			sent, of = u.sent, u.of
		}
		b.log.Warn("not answered: the bot stopped", "via", a.via, "sent", sent, "of", of)
		return
	}
	ref := reference()
	if f, ok := errors.AsType[*failure](err); ok {
		ref = f.ref
	}
	b.log.Error("not answered", "reference", ref, "via", a.via, "error", b.redact(err.Error()))
	if kindOf(err) == revoked {
		b.fail(mendAuth(err))
	}
}

// reference is a short random word under which something is found in the log.
func reference() string { return strings.ToLower(rand.Text()[:8]) }
