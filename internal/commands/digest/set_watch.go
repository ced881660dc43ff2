package digest

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// lately is how many of the newest imports a new watch is tried on.
const lately = 500

// watch answers "watch …".
func (d *Desk) watch(ctx context.Context, r commands.Request, a commands.Args) (*reply.Doc, error) {
	if doc := d.elsewhere(r); doc != nil {
		return doc, nil
	}
	v, err := d.visit(ctx, r)
	if err != nil {
		return nil, err
	}
	verb, rest, _ := strings.Cut(a.Rest, " ")
	switch strings.ToLower(verb) {
	case "":
		return v.watches()
	case "off", "stop":
		return v.off(ctx, Watch, rest)
	}
	return v.watchOn(ctx, a.Rest)
}

// watchOn saves a line that is awaited.
func (v *visit) watchOn(ctx context.Context, line string) (*reply.Doc, error) {
	if strings.HasPrefix(line, "\"") || strings.HasPrefix(line, "“") || strings.HasPrefix(line, "«") {
		line = "search " + line // words in quotation marks are awaited in the texts
	}
	line, err := v.lineOf(ctx, line)
	if err != nil {
		return nil, err
	}
	if err := v.watchable(ctx, line); err != nil {
		return nil, err
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if len(v.of(Watch)) >= mostWatches {
		return nil, commands.Mend("There are many watches here", []string{fmt.Sprintf("A chat has at most %d. Switch one off first.", mostWatches)},
			[]reply.Ask{{Label: "The watches", Line: "watch"}})
	}
	newest := v.Set.Newest()
	u := Subscription{Realm: v.In.Realm, Room: v.In.Room, Thread: v.In.Thread, Kind: Watch, Line: line, By: v.From.ID, At: v.now(), Cursor: strconv.FormatInt(newest, 10)}
	_, fresh, err := v.Store.AddSubscription(ctx, u)
	if err != nil {
		return nil, err
	}
	told := u
	told.Kind, told.Line = Alerts, ""
	if _, _, err := v.Store.AddSubscription(ctx, told); err != nil { // first the watch: alone it is mended by the next one
		return nil, err
	}
	title := "This is watched already"
	if fresh {
		title = "Watched here"
		if err := v.note(ctx, "watch %s", line); err != nil {
			return nil, err
		}
	}
	doc := say(title, "When an import adds something that “"+line+"” finds, it is posted here.")
	doc.Next = []reply.Ask{{Label: "All that it finds", Line: line}, {Label: "Switch it off", Line: "watch off " + line}, {Label: "All watches here", Line: "watch"}}
	if newest == 0 {
		doc.Blocks = append(doc.Blocks, para("Nothing was imported until now, so it has found nothing lately."))
		return doc, nil
	}
	from := max(1, newest-lately+1)
	found := v.ask(ctx, u, within(line, from, newest), v.Zone)
	if found.Outcome != reply.Answered {
		doc.Blocks = append(doc.Blocks, para(fmt.Sprintf("In the newest %s it finds nothing.", imports(newest-from+1))))
		return doc, nil
	}
	doc.Blocks = append(doc.Blocks, para(fmt.Sprintf("In the newest %s it finds this:", imports(newest-from+1))))
	return join(doc, found), nil
}

func imports(n int64) string {
	if n == 1 {
		return "import"
	}
	return fmt.Sprintf("%d imports", n)
}

// within is a line about a stretch of the log.
func within(line string, from, to int64) string {
	return fmt.Sprintf("%s imported %d-%d", line, from, to)
}

// watchable refuses a line that cannot be asked about a stretch of the log.
func (v *visit) watchable(ctx context.Context, line string) error {
	c, _ := v.command(line)
	var can []string
	for _, c := range v.Set.Commands() {
		if takesStretch(c) && c.Name() != "news" {
			can = append(can, c.Name())
		}
	}
	title := "That line cannot be watched"
	if !slices.Contains(can, c.Name()) {
		last := len(can) - 1
		if last < 1 {
			return commands.Mend(title, []string{"Nothing can be watched here."}, nil)
		}
		return commands.Mend(title, []string{"It was read as “" + line + "”. What can be watched are lines of " + strings.Join(can[:last], ", ") + " and " + can[last] + "."},
			[]reply.Ask{{Label: "For example", Line: "watch topic sanctions"}, {Label: "What is new, every day", Line: "digest on 08:30"}})
	}
	r := v.Request
	r.Line = within(line, 1, 1)
	if again, err := v.Set.Canonical(ctx, r); err != nil || strings.Count(again, "imported") != 1 || strings.Contains(line, " after ") {
		return commands.Mend(title, []string{"A watch says itself which imports it is about. Leave out “imported” and “after”."}, nil)
	}
	return nil
}

func takesStretch(c commands.Command) bool {
	return slices.ContainsFunc(c.Usage, func(u string) bool { return strings.Contains(u, "imported") })
}

// watches shows what is watched.
func (v *visit) watches() (*reply.Doc, error) {
	of := v.of(Watch)
	if len(of) == 0 {
		doc := say("Nothing is watched here", "To be told when an import adds something: watch omitted ukraine by white-house, watch topic sanctions, or watch and words in quotation marks.")
		doc.Next = []reply.Ask{{Label: "How to watch", Line: "help watch"}, {Label: "Digests", Line: "digest"}}
		return doc, nil
	}
	doc := say("Watched here")
	list := &reply.List{Numbered: true}
	for _, u := range of {
		it := reply.Item{Line: guide(reply.Type(u.Line))}
		if !u.Enabled {
			it.Under = append(it.Under, guide(reply.Text("It is off: "+u.Reason+". To switch it on again: "), reply.Type("watch "+u.Line)))
		}
		list.Items = append(list.Items, it)
	}
	doc.Blocks = append(doc.Blocks, list)
	if q := v.set[setQuiet]; q != "" {
		doc.Blocks = append(doc.Blocks, para("Alerts wait in quiet hours: "+q+"."))
	}
	doc.Next = choices(of, "watch off ")
	for i := range doc.Next {
		doc.Next[i].Label = fmt.Sprintf("Switch off %d", i+1)
	}
	return doc, nil
}

// Quiet are hours in which alerts wait, in minutes of the local day. They may go over midnight.
type Quiet struct {
	From, To int
	Zone     *time.Location
}

// ParseQuiet reads quiet hours: "22:00-07:00 Europe/Prague". named tells that the zone was given.
func ParseQuiet(text string, fallback *time.Location) (q Quiet, named bool, err error) {
	q.Zone = fallback
	text = strings.NewReplacer("–", "-", "—", "-", " - ", "-", "- ", "-", " -", "-", " to ", "-").Replace(strings.TrimSpace(text))
	i := strings.IndexByte(text, '-')
	if i < 0 {
		return q, false, errNoTime
	}
	clock := func(words []string) (minutes, n int, err error) {
		if len(words) == 0 {
			return 0, 0, errNoTime
		}
		n, hour, minute, ok, err := clockTime(words)
		if err == nil && !ok {
			err = errNoTime
		}
		return 60*hour + minute, n, err
	}
	before, after := strings.Fields(text[:i]), strings.Fields(text[i+1:])
	from, n, err := clock(before)
	if err != nil || n != len(before) {
		return q, false, errNoTime
	}
	to, n, err := clock(after)
	if err != nil {
		return q, false, err
	}
	if q.From, q.To = from, to; from == to {
		return q, false, errNoTime
	}
	switch rest := after[n:]; len(rest) {
	case 0:
		return q, false, nil
	case 1:
		zone, ok, err := ParseZone(rest[0])
		if err == nil && !ok {
			err = fmt.Errorf("“%s” is no zone that I know: write one as in Europe/Prague", rest[0])
		}
		if err == nil {
			q.Zone = zone
		}
		return q, true, err
	}
	return q, false, fmt.Errorf("“%s” is more than quiet hours take", strings.Join(after[n+1:], " "))
}

// String is the quiet hours as ParseQuiet reads them.
func (q Quiet) String() string {
	return fmt.Sprintf("%02d:%02d-%02d:%02d %s", q.From/60, q.From%60, q.To/60, q.To%60, q.Zone)
}

// In tells that a time is in the quiet hours.
func (q Quiet) In(t time.Time) bool {
	t = t.In(q.Zone)
	m := 60*t.Hour() + t.Minute()
	if q.From < q.To {
		return q.From <= m && m < q.To
	}
	return q.From <= m || m < q.To
}

// quiet answers "quiet …".
func (d *Desk) quiet(ctx context.Context, r commands.Request, a commands.Args) (*reply.Doc, error) {
	if doc := d.elsewhere(r); doc != nil {
		return doc, nil
	}
	v, err := d.visit(ctx, r)
	if err != nil {
		return nil, err
	}
	text := strings.TrimSpace(a.Rest)
	switch strings.ToLower(text) {
	case "":
		if v.set[setQuiet] == "" {
			doc := say("No quiet hours are set here", "To have alerts wait at night: quiet 22:00-07:00")
			doc.Next = []reply.Ask{{Label: "The watches", Line: "watch"}}
			return doc, nil
		}
		doc := say("Quiet hours here", v.set[setQuiet]+". Alerts wait for their end and arrive as one; digests have a time of their own.")
		doc.Next = []reply.Ask{{Label: "No quiet hours", Line: "quiet off"}}
		return doc, nil
	case "off":
		if err := v.may(ctx); err != nil {
			return nil, err
		}
		if err := v.put(ctx, setQuiet, ""); err != nil {
			return nil, err
		}
		return say("No quiet hours any more", "Alerts are posted when they come up."), nil
	}
	zone, guessed := v.zone()
	q, named, err := ParseQuiet(text, zone)
	if err != nil {
		why := "Write from when to when, as in 22:00-07:00."
		if err != errNoTime {
			why = "Here " + err.Error() + "."
		}
		return nil, commands.Mend("How to ask: quiet FROM-TO [ZONE]", []string{why}, []reply.Ask{{Label: "For example", Line: "quiet 22:00-07:00"}})
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if err := v.put(ctx, setQuiet, q.String()); err != nil {
		return nil, err
	}
	doc := say("Quiet hours are set: "+q.String(), "Alerts wait for their end and arrive as one; digests have a time of their own.")
	if guessed && !named {
		doc.Blocks = append(doc.Blocks, para("No zone was given and none is known here, so the times are UTC."))
	}
	doc.Next = []reply.Ask{{Label: "No quiet hours", Line: "quiet off"}}
	return doc, nil
}
