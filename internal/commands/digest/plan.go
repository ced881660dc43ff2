package digest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// A plan is what a delivery says. It is noted with the claim: whoever resumes the delivery posts the same, whatever was
// imported since.
type plan struct {
	Lines  []string `json:"lines"`            // asked in this order
	Cursor string   `json:"cursor,omitempty"` // up to where the chat is told by it
	Doubt  string   `json:"doubt,omitempty"`  // an earlier one that may not have arrived
	Cut    bool     `json:"cut,omitempty"`    // it is known that it did not arrive whole
	Empty  string   `json:"empty,omitempty"`  // what to do without an answer: emptySkip, or "" for a line
}

func (p plan) note() string {
	b, err := json.Marshal(p)
	if err != nil {
		panic(err) // texts can be marshalled
	}
	return string(b)
}

func planOf(note string) (p plan, err error) {
	if err = json.Unmarshal([]byte(note), &p); err != nil {
		err = fmt.Errorf("the plan of a delivery: %w", err)
	}
	return p, err
}

func number(cursor string) int64 {
	n, err := strconv.ParseInt(cursor, 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// planDigest is what a digest says that is due at a time. What another digest of the chat has told is not new.
func (d *Desk) planDigest(chat []Subscription, u Subscription, at time.Time) (plan, error) {
	if u.Line != "" {
		return plan{Lines: []string{u.Line}}, nil
	}
	zone, err := time.LoadLocation(u.Zone)
	if err != nil {
		return plan{}, fmt.Errorf("the zone of a digest: %w", err)
	}
	told := number(u.Cursor)
	for _, o := range chat {
		if o.Kind == ByTime && o.Line == "" && o.Thread == u.Thread {
			told = max(told, number(o.Cursor))
		}
	}
	newest := d.Set.Newest()
	p := plan{Cursor: strconv.FormatInt(max(told, newest), 10)} // a corpus may be behind
	if newest > told {
		p.Lines = []string{within("news", told+1, newest) + " on " + at.In(zone).Format(time.DateOnly)}
	}
	return p, nil
}

// mostFound is how many lines an alert has before the next stretch of the log is left for the next alert.
const mostFound = 20

// planAlerts is what a chat's alerts say when the log has come to an entry: the lines of its watches that find something,
// each about a stretch of the log, the oldest first. Its cursor is up to where they were asked.
func (d *Desk) planAlerts(ctx context.Context, chat []Subscription, u Subscription, newest int64) plan {
	p := plan{Cursor: u.Cursor, Empty: emptySkip}
	for told := number(u.Cursor); told < newest && len(p.Lines) < mostFound && ctx.Err() == nil; told = number(p.Cursor) {
		to := min(told+d.stretch(), newest)
		for _, w := range chat {
			from := max(told, number(w.Cursor)) + 1
			if w.Kind != Watch || !w.Enabled || w.Thread != u.Thread || from > to {
				continue
			}
			line := within(w.Line, from, to)
			if d.ask(ctx, w, line, nil).Outcome == reply.Answered {
				p.Lines = append(p.Lines, line)
			}
		}
		p.Cursor = strconv.FormatInt(to, 10)
	}
	return p
}

// ask asks a saved line for a chat. The answer is the asker's own.
func (d *Desk) ask(ctx context.Context, u Subscription, line string, zone *time.Location) *reply.Doc {
	doc := *d.Set.Answer(ctx, commands.Request{Line: line, From: commands.Person{Realm: u.Realm, ID: u.By}, At: d.now(), Zone: zone,
		In: commands.Place{Realm: u.Realm, Room: u.Room, Thread: u.Thread}})
	doc.Blocks, doc.Next = slices.Clone(doc.Blocks), slices.Clone(doc.Next)
	doc.Private = false
	return &doc
}

// document is what a plan says, for everybody in the chat.
func (d *Desk) document(ctx context.Context, u Subscription, p plan, zone *time.Location) *reply.Doc {
	var doc *reply.Doc
	switch {
	case len(p.Lines) == 0:
		doc = say("Nothing is new", "Nothing was imported since the last digest here.")
		doc.Outcome, doc.Next = reply.Nothing, []reply.Ask{{Label: "What came last", Line: "news"}}
	case u.Kind == Alerts:
		doc = d.found(ctx, u, p, zone)
	default:
		doc = d.ask(ctx, u, p.Lines[0], zone)
	}
	doc.Private = false
	if p.Doubt != "" {
		one := "digest"
		if u.Kind == Alerts {
			one = "alert"
		}
		first := "The " + one + " of " + p.Doubt + " may not have arrived, or not all of it: a connection broke off, and it was not sent twice."
		if p.Cut {
			first = "The " + one + " of " + p.Doubt + " did not arrive, or not all of it: it was refused, or could not be posted in time."
		}
		doc.Blocks = append([]reply.Block{para(first)}, doc.Blocks...)
	}
	return doc
}

// found is what the lines of an alert find. Those that find nothing any more are left out; with none left the outcome is
// Nothing.
func (d *Desk) found(ctx context.Context, u Subscription, p plan, zone *time.Location) *reply.Doc {
	doc := say("")
	watches, last := map[string]bool{}, ""
	n := 0
	for _, line := range p.Lines {
		a := d.ask(ctx, u, line, zone)
		if a.Outcome == reply.Broken {
			return a
		}
		if a.Outcome != reply.Answered {
			continue
		}
		saved, _, _ := strings.Cut(line, " imported ")
		doc.Blocks = append(doc.Blocks, &reply.Para{Line: guide(reply.Text("Watched: "), reply.Type(saved))})
		doc = join(doc, a)
		watches[saved], last = true, line
		n++
	}
	switch n {
	case 0:
		doc = say("The watches have found nothing")
		doc.Outcome = reply.Nothing
		return doc
	case 1:
		doc.Line = last
	}
	doc.Title = fmt.Sprintf("%d watches have found something", len(watches))
	if len(watches) == 1 {
		doc.Title = "A watch has found something"
	}
	return doc
}
