package digest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// digest answers "digest …".
func (d *Desk) digest(ctx context.Context, r commands.Request, a commands.Args) (*reply.Doc, error) {
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
		return v.digests(ctx)
	case "on":
		return v.digestOn(ctx, rest)
	case "now":
		return v.digestNow(ctx, rest)
	case "off", "stop":
		return v.off(ctx, ByTime, rest)
	case "empty":
		return v.digestEmpty(ctx, strings.ToLower(rest))
	case "window":
		return v.digestWindow(ctx, rest)
	case "zone":
		return v.digestZone(ctx, rest)
	}
	if _, _, _, err := ParseSchedule(strings.Fields(a.Rest), time.UTC); err == nil { // "digest 9am"
		return v.digestOn(ctx, a.Rest)
	}
	return nil, commands.Mend("How to ask: digest on TIME [ZONE] [DAYS] [LINE]",
		[]string{"After “digest” comes on, off, now, empty, window or zone, or nothing, to see what is on."}, examples())
}

func examples() []reply.Ask {
	return []reply.Ask{{Label: "What is on here", Line: "digest"}, {Label: "How to set one", Line: "help digest"}}
}

// digestOn sets up a digest.
func (v *visit) digestOn(ctx context.Context, text string) (*reply.Doc, error) {
	fallback, guessed := v.zone()
	s, named, rest, err := ParseSchedule(strings.Fields(text), fallback)
	if err != nil {
		why := "Here " + err.Error() + "."
		if errors.Is(err, errNoTime) {
			why = "Here the time of day is missing: write it behind “on”, as in 08:30 or 9am. It stands before the line, if there is one."
		}
		return nil, commands.Mend("How to ask: digest on TIME [ZONE] [DAYS] [LINE]", []string{why}, examples())
	}
	line := ""
	if len(rest) > 0 {
		if line, err = v.lineOf(ctx, strings.Join(rest, " ")); err != nil {
			return nil, err
		}
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if len(v.of(ByTime)) >= mostDigests {
		return nil, commands.Mend("There are many digests here", []string{fmt.Sprintf("A chat has at most %d. Switch one off first.", mostDigests)}, examples())
	}
	u := Subscription{Realm: v.In.Realm, Room: v.In.Room, Thread: v.In.Thread, Kind: ByTime, Line: line, Schedule: s.When(), Zone: s.Zone.String(),
		By: v.From.ID, At: v.now(), Cursor: strconv.FormatInt(v.Set.Newest(), 10)}
	_, fresh, err := v.Store.AddSubscription(ctx, u)
	if err != nil {
		return nil, err
	}
	title := "The digest is on already"
	if fresh {
		title = "The digest is on"
		if err := v.note(ctx, "digest on %s %s %s", u.Schedule, u.Zone, line); err != nil {
			return nil, err
		}
		if named && v.set[setZone] == "" {
			if err := v.put(ctx, setZone, u.Zone); err != nil {
				return nil, err
			}
		}
	}
	zone := ""
	if !named && guessed {
		zone = "No zone was given and none is known here, so the time is UTC. For another: digest on " + u.Schedule + " Europe/Prague"
	}
	doc := say(title, fmt.Sprintf("Here, %s: %s.", s, name(line)), "The next times: "+s.next(v.now()), zone)
	doc.Next = []reply.Ask{{Label: "Show it now", Line: strings.TrimSpace("digest now " + spec(u))}, {Label: "Switch it off", Line: "digest off " + spec(u)}, {Label: "What is on here", Line: "digest"}}
	return doc, nil
}

// spec names a subscription by what it is: pressing a button twice does not hit the next one in the list.
func spec(u Subscription) string {
	if u.Kind == Watch {
		return u.Line
	}
	return strings.TrimSpace(u.Schedule + " " + u.Zone + " " + u.Line)
}

// find is the subscription that a number or its spec names.
func find(of []Subscription, text string) (Subscription, bool) {
	if n, err := strconv.Atoi(strings.TrimPrefix(text, "#")); err == nil && n >= 1 && n <= len(of) {
		return of[n-1], true
	}
	for _, u := range of {
		if strings.EqualFold(spec(u), text) {
			return u, true
		}
	}
	return Subscription{}, false
}

// what are the words for a kind of subscription.
func what(kind string) (one, many string) {
	if kind == Watch {
		return "watch", "watches"
	}
	return "digest", "digests"
}

// off switches a digest or a watch off: the one that is named, or the only one.
func (v *visit) off(ctx context.Context, kind, text string) (*reply.Doc, error) {
	one, many := what(kind)
	of := v.of(kind)
	text = strings.TrimSpace(text)
	if len(of) == 0 {
		return say("No "+one+" is on here", "There is nothing to switch off."), nil
	}
	gone := of
	if !strings.EqualFold(text, "all") {
		u, ok := find(of, text)
		switch {
		case ok:
			gone = []Subscription{u}
		case text == "" && len(of) == 1:
		default:
			why := "Name it by its number."
			if text != "" {
				why = "There is no such " + one + " here. Name it by its number."
			}
			return nil, commands.Mend("Which "+one+"?", []string{why}, choices(of, one+" off "))
		}
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	var lines []string
	for _, u := range gone {
		was, err := v.Store.Drop(ctx, u.Realm, u.Room, u.ID)
		if err != nil {
			return nil, err
		}
		if was {
			lines = append(lines, "No more: "+spec(u))
			if err := v.note(ctx, "%s off %s", one, spec(u)); err != nil {
				return nil, err
			}
		}
	}
	if len(gone) > 1 {
		one = many
	}
	return say("Off: "+one, lines...), nil
}

func choices(of []Subscription, verb string) []reply.Ask {
	var asks []reply.Ask
	for i, u := range of {
		asks = append(asks, reply.Ask{Label: fmt.Sprintf("%d. %s", i+1, spec(u)), Line: verb + spec(u)})
	}
	return asks
}

// digests shows what is on.
func (v *visit) digests(ctx context.Context) (*reply.Doc, error) {
	of := v.of(ByTime)
	if len(of) == 0 {
		doc := say("No digest is on here", "To get one: digest on 08:30 Europe/Prague weekdays", v.settings())
		doc.Next = []reply.Ask{{Label: "How to set one", Line: "help digest"}, {Label: "What is new", Line: "digest now"}, {Label: "Watches", Line: "watch"}}
		return doc, nil
	}
	doc := say("Digests here")
	list := &reply.List{Numbered: true}
	for _, u := range of {
		it := reply.Item{}
		s, err := scheduleOf(u)
		if err != nil {
			return nil, err
		}
		it.Line = guide(reply.Bold(s.String()), reply.Text(": "+name(u.Line)))
		if u.Enabled {
			it.Under = append(it.Under, guide(reply.Text("Next: "+s.next(v.now()))))
		} else {
			it.Under = append(it.Under, guide(reply.Text("It is off: "+u.Reason+". To switch it on again: "), reply.Type("digest on "+spec(u))))
		}
		last, err := v.Store.Deliveries(ctx, u.ID, 1)
		if err != nil {
			return nil, err
		}
		for _, l := range last {
			it.Under = append(it.Under, guide(reply.Text("Last: "+local(slotTime(l.Slot), s.Zone)+", "+became(l))))
		}
		list.Items = append(list.Items, it)
	}
	doc.Blocks = append(doc.Blocks, list, para(v.settings()))
	doc.Next = append([]reply.Ask{{Label: "Show it now", Line: "digest now"}}, choices(of, "digest off ")...)
	for i := range doc.Next[1:] {
		doc.Next[i+1].Label = fmt.Sprintf("Switch off %d", i+1)
	}
	return doc, nil
}

// became says what became of a delivery.
func became(l Delivery) string {
	text := map[string]string{Claimed: "being posted", Sent: "posted", Unknown: "may not have arrived", Skipped: "not posted", Failed: "could not be posted"}[l.State]
	if l.Note != "" && l.State != Claimed {
		text += " (" + l.Note + ")"
	}
	return text
}

// settings says what the chat has set.
func (v *visit) settings() string {
	zone, _ := v.zone()
	text := fmt.Sprintf("With nothing new, one line is posted. What was missed is posted up to %s late. Times are in %s, if no other zone is given.", hours(windowOf(v.set)), zone)
	if v.set[setEmpty] == emptySkip {
		text = strings.Replace(text, "one line", "nothing", 1)
	}
	if v.set[setQuiet] != "" {
		text += " Alerts wait in quiet hours: " + v.set[setQuiet] + "."
	}
	return text
}

func hours(d time.Duration) string {
	if d < time.Hour {
		return fmt.Sprintf("%d minutes", int(d.Minutes()))
	}
	if d == time.Hour {
		return "1 hour"
	}
	return fmt.Sprintf("%s hours", strconv.FormatFloat(d.Hours(), 'f', -1, 64))
}

// digestNow shows a digest as it would be now. What it shows stays new for the next one.
func (v *visit) digestNow(ctx context.Context, text string) (*reply.Doc, error) {
	of := v.of(ByTime)
	u := Subscription{Realm: v.In.Realm, Room: v.In.Room, Thread: v.In.Thread, Zone: "UTC"}
	if zone, _ := v.zone(); len(of) == 0 {
		u.Zone, u.Line = zone.String(), "news on "+v.now().In(zone).Format(time.DateOnly)
	} else {
		u = of[0]
	}
	if text = strings.TrimSpace(text); text != "" {
		found, ok := find(of, text)
		if !ok {
			return nil, commands.Mend("Which digest?", []string{"There is no such digest here."}, choices(of, "digest now "))
		}
		u = found
	}
	p, err := v.planDigest(v.subs, u, v.now())
	if err != nil {
		return nil, err
	}
	doc := v.document(ctx, u, p, v.Zone)
	doc.Private = false
	return doc, nil
}

// digestEmpty sets what is posted when nothing is new.
func (v *visit) digestEmpty(ctx context.Context, how string) (*reply.Doc, error) {
	value := map[string]string{"say": "", "skip": emptySkip}
	set, ok := value[how]
	if !ok {
		return nil, commands.Mend("How to ask: digest empty say|skip", []string{"With nothing new, a digest says so in one line (say), or is left out (skip)."},
			[]reply.Ask{{Label: "One line", Line: "digest empty say"}, {Label: "Nothing", Line: "digest empty skip"}})
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if err := v.put(ctx, setEmpty, set); err != nil {
		return nil, err
	}
	if how == "skip" {
		return say("With nothing new, nothing is posted here"), nil
	}
	return say("With nothing new, one line is posted here"), nil
}

// The window is how late a digest may be posted.
const (
	window      = 6 * time.Hour
	leastWindow = 15 * time.Minute
	mostWindow  = 48 * time.Hour
)

func windowOf(set map[string]string) time.Duration {
	if w, err := time.ParseDuration(set[setWindow]); err == nil {
		return w
	}
	return window
}

// digestWindow sets how late a digest may be posted.
func (v *visit) digestWindow(ctx context.Context, text string) (*reply.Doc, error) {
	text = strings.ReplaceAll(strings.ToLower(text), " ", "")
	for _, word := range []string{"hours", "hour"} {
		text = strings.Replace(text, word, "h", 1)
	}
	if _, err := strconv.Atoi(text); err == nil {
		text += "h"
	}
	w, err := time.ParseDuration(text)
	if err != nil || w < leastWindow || w > mostWindow {
		return nil, commands.Mend("How to ask: digest window HOURS", []string{"A digest that was missed while the bot was not running is posted if it is not later than that: from 15m to 48h."},
			[]reply.Ask{{Label: "Six hours", Line: "digest window 6h"}})
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if err := v.put(ctx, setWindow, w.String()); err != nil {
		return nil, err
	}
	return say("What was missed is posted up to " + hours(w) + " late"), nil
}

// digestZone sets the chat's zone, for times that come without one.
func (v *visit) digestZone(ctx context.Context, text string) (*reply.Doc, error) {
	zone, ok, err := ParseZone(strings.TrimSpace(text))
	if err != nil || !ok {
		why := "Write it as in Europe/Prague, America/New_York or UTC."
		if err != nil {
			why = "Here " + err.Error() + "."
		}
		return nil, commands.Mend("How to ask: digest zone ZONE", []string{why}, nil)
	}
	if err := v.may(ctx); err != nil {
		return nil, err
	}
	if err := v.put(ctx, setZone, zone.String()); err != nil {
		return nil, err
	}
	return say("Times are in "+zone.String()+" here", "That is for times that come without a zone; digests that are on keep theirs."), nil
}
