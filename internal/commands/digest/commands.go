package digest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// Commands are the commands by which digests, watches and quiet hours are set.
func (d *Desk) Commands() []commands.Command {
	return []commands.Command{
		{
			Usage:   []string{"digest", "digest on TIME [ZONE] [DAYS] [LINE]", "digest off [N]", "digest now [N]", "digest empty say|skip", "digest window HOURS", "digest zone ZONE"},
			Grammar: []string{"digest [REST]"}, Effect: true, Run: d.digest,
			Short:    "scheduled posts for this chat",
			Long:     "Posts by a schedule, in this chat, what is new since the last one: statements that were imported or changed, new contradictions, this day in earlier years; or, with a LINE, the answer to that line. TIME is 08:30, 9am or noon; ZONE is a name as in Europe/Prague; DAYS are daily, weekdays, mon,thu or 1st. With nothing new, one line is posted (digest empty say) or nothing (digest empty skip). What was missed while the bot was not running is posted once, if it is not later than the window, 6 hours at first.",
			Examples: []string{"digest", "digest on 08:30 Europe/Prague weekdays", "digest on 09:00 UTC mon topic ukraine", "digest now"},
		},
		{
			Usage:   []string{"watch", "watch LINE", "watch off N"},
			Grammar: []string{"watch [REST]"}, Effect: true, Run: d.watch,
			Short:    "an alert when something comes in that a line would find",
			Long:     "Saves a line of omitted, mentioned, topic, tone, calls or search, or words in quotation marks. When an import adds something that it finds, that is posted in this chat. Without a line, shows what is watched, with numbers for watch off.",
			Examples: []string{"watch", "watch omitted ukraine by white-house", "watch topic sanctions", "watch \"root causes\""},
		},
		{
			Usage:   []string{"quiet", "quiet FROM-TO [ZONE]", "quiet off"},
			Grammar: []string{"quiet [REST]"}, Effect: true, Run: d.quiet,
			Short:    "hours in which alerts of this chat wait",
			Long:     "Alerts that come up in quiet hours wait for their end and arrive as one. Digests have a time of their own and are not held back.",
			Examples: []string{"quiet", "quiet 22:00-07:00", "quiet off"},
		},
	}
}

// Zoned tells which lines are read with the asker's time zone.
func Zoned(line string) bool {
	name, _, _ := strings.Cut(strings.ToLower(strings.TrimPrefix(strings.TrimSpace(line), "/")), " ")
	return name == "digest" || name == "quiet"
}

// A visit is a request to the desk, with what the chat has.
type visit struct {
	*Desk
	commands.Request
	set  map[string]string // what the chat has set
	subs []Subscription    // of the chat and thread, disabled ones too
}

// Keys of settings.
const (
	setZone   = "zone"
	setEmpty  = "empty"  // emptySkip, or "" for a line
	setWindow = "window" // a duration
	setQuiet  = "quiet"  // "22:00-07:00 Europe/Prague"
)

const emptySkip = "skip"

// Most subscriptions of a chat.
const (
	mostDigests = 20
	mostWatches = 50
)

// elsewhere says where digests can be set, where the request comes from no chat.
func (d *Desk) elsewhere(r commands.Request) *reply.Doc {
	if d.Store != nil && d.Rooms[r.In.Realm] != nil && r.In.Room != "" {
		return nil
	}
	doc := say("Digests and watches belong to a chat",
		"The bot posts them in the chat in which they are set: in a channel, a group or a direct message with the bot. There is none here. Whoever runs the bot starts it for the chat rooms with: bot serve")
	doc.Outcome = reply.Answered
	return doc
}

// visit reads what a chat has.
func (d *Desk) visit(ctx context.Context, r commands.Request) (*visit, error) {
	v := &visit{Desk: d, Request: r}
	var err error
	if v.set, err = d.Store.Settings(ctx, r.In.Realm, r.In.Room); err != nil {
		return nil, err
	}
	all, err := d.Store.Subscriptions(ctx, r.In.Realm, r.In.Room)
	if err != nil {
		return nil, err
	}
	v.subs = slices.DeleteFunc(all, func(u Subscription) bool { return u.Thread != r.In.Thread })
	return v, nil
}

// of are the subscriptions of a kind, as they are numbered.
func (v *visit) of(kind string) []Subscription {
	return slices.DeleteFunc(slices.Clone(v.subs), func(u Subscription) bool { return u.Kind != kind })
}

// may returns an error for the reader when they may not set anything here.
func (v *visit) may(ctx context.Context) error {
	ok, why := v.Rooms[v.In.Realm].May(ctx, v.Request)
	if ok {
		return nil
	}
	return commands.Mend("You cannot set that here", []string{why}, nil)
}

func (v *visit) note(ctx context.Context, format string, args ...any) error {
	return v.Store.Note(ctx, v.now(), v.In.Realm, v.In.Room, v.From.ID, fmt.Sprintf(format, args...))
}

// put sets what the chat chooses, and notes it.
func (v *visit) put(ctx context.Context, key, value string) error {
	if err := v.Store.Set(ctx, v.In.Realm, v.In.Room, key, value); err != nil {
		return err
	}
	if value == "" {
		value = "as at first"
	}
	return v.note(ctx, "set %s: %s", key, value)
}

// zone is the zone where none is given: the chat's, else the asker's, else UTC. guessed tells that it is the last.
func (v *visit) zone() (zone *time.Location, guessed bool) {
	if z, ok, err := ParseZone(v.set[setZone]); ok && err == nil {
		return z, false
	}
	if v.Zone != nil {
		return v.Zone, false
	}
	return time.UTC, true
}

// say is a document of guidance, for the asker only.
func say(title string, lines ...string) *reply.Doc {
	doc := &reply.Doc{Outcome: reply.Answered, Title: title, Private: true}
	for _, l := range lines {
		if l != "" {
			doc.Blocks = append(doc.Blocks, para(l))
		}
	}
	return doc
}

func para(text string) *reply.Para { return &reply.Para{Line: guide(reply.Text(text))} }

func guide(spans ...reply.Span) reply.Line { return reply.Line{Spans: spans, Basis: reply.Guide} }

// local is a time as it is shown: "Mon 23 Nov 2026 08:30".
func local(t time.Time, zone *time.Location) string { return t.In(zone).Format("Mon 2 Jan 2006 15:04") }

// next are the next three times of a schedule.
func (s Schedule) next(now time.Time) string {
	var times []string
	for t, n := s.Next(now), 0; n < 3 && !t.IsZero(); t, n = s.Next(t), n+1 {
		times = append(times, local(t, s.Zone))
	}
	return strings.Join(times, " · ")
}

// scheduleOf is the schedule of a subscription.
func scheduleOf(u Subscription) (Schedule, error) {
	zone, err := time.LoadLocation(u.Zone)
	if err != nil {
		return Schedule{}, fmt.Errorf("the zone of a digest: %w", err)
	}
	s, _, rest, err := ParseSchedule(strings.Fields(u.Schedule), zone)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("%q is no schedule", u.Schedule)
	}
	return s, err
}

// name says what a digest posts.
func name(line string) string {
	if line == "" {
		return "what is new"
	}
	return "“" + line + "”"
}

// lineOf understands a line that is to be saved: a slip is told now, and not when it is due.
func (v *visit) lineOf(ctx context.Context, line string) (string, error) {
	r := v.Request
	r.Line = line
	line, err := v.Set.Canonical(ctx, r)
	if err != nil {
		return "", err
	}
	if c, ok := v.command(line); ok && c.Effect {
		return "", commands.Mend("That line cannot be saved", []string{"“" + c.Name() + "” sets something, or shows what is set. A saved line asks a question."},
			[]reply.Ask{{Label: "For example", Line: "digest on 08:30 topic ukraine"}})
	}
	return line, nil
}

// command is the command of a canonical line.
func (d *Desk) command(line string) (commands.Command, bool) {
	first, _, _ := strings.Cut(line, " ")
	all := d.Set.Commands()
	i := slices.IndexFunc(all, func(c commands.Command) bool { return c.Name() == first })
	if i < 0 {
		return commands.Command{}, false
	}
	return all[i], true
}
