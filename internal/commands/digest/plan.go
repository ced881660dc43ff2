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
	Doubt  string   `json:"doubt,omitempty"`  // an earlier slot that may not have arrived
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
	p := plan{Cursor: strconv.FormatInt(newest, 10)}
	if newest > told {
		p.Lines = []string{within("news", told+1, newest) + " on " + at.In(zone).Format(time.DateOnly)}
	}
	return p, nil
}

// planAlerts is what a chat's alerts say when the log has come to an entry: the lines of its watches that find something.
func (d *Desk) planAlerts(ctx context.Context, chat []Subscription, u Subscription, newest int64) plan {
	p := plan{Cursor: strconv.FormatInt(newest, 10), Empty: emptySkip}
	for _, w := range chat {
		if w.Kind != Watch || !w.Enabled || w.Thread != u.Thread {
			continue
		}
		from := max(number(u.Cursor), number(w.Cursor)) + 1
		if from > newest {
			continue
		}
		line := within(w.Line, from, newest)
		if d.ask(ctx, w, line, nil).Outcome == reply.Answered {
			p.Lines = append(p.Lines, line)
		}
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
		doc = say(fmt.Sprintf("%d watches have found something", len(p.Lines)))
		if len(p.Lines) == 1 {
			doc.Title = "A watch has found something"
		}
		for _, line := range p.Lines {
			found := d.ask(ctx, u, line, zone)
			if found.Outcome == reply.Broken {
				return found
			}
			saved, _, _ := strings.Cut(line, " imported ")
			doc.Blocks = append(doc.Blocks, &reply.Para{Line: guide(reply.Text("Watched: "), reply.Type(saved))})
			doc = join(doc, found)
		}
		if len(p.Lines) == 1 {
			doc.Line = p.Lines[0]
		}
	default:
		doc = d.ask(ctx, u, p.Lines[0], zone)
	}
	doc.Private = false
	if p.Doubt != "" {
		first := "The digest of " + p.Doubt + " may not have arrived, or not all of it: a connection broke off, and it was not sent twice."
		doc.Blocks = append([]reply.Block{para(first)}, doc.Blocks...)
	}
	return doc
}
