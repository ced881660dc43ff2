package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// brief answers "brief DATE": three attributed sentences to paste.
func (s *Set) brief(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	return s.onCall(ctx, "brief", a.Date, "", func(v seen) (*reply.Doc, error) {
		c := v.call
		claims, err := s.corpus.Claims(ctx, corpus.Scope{Call: c.ID})
		if err != nil {
			return nil, err
		}
		p := s.page(ctx, "In brief: "+when(c)+", "+c.Title)
		left, err := p.briefLeft(v)
		if err != nil {
			return nil, err
		}
		p.add(&reply.Para{Line: p.briefCall(c, claims)}, &reply.Para{Line: p.briefBoth(v)}, &reply.Para{Line: left})
		p.publishedOn(v)
		if err := p.wasRevised(c, "“readout "+ref(c)+"” shows how"); err != nil {
			return nil, err
		}
		p.ask("The evidence for each", "compare "+ref(c))
		p.ask("The call", "readout "+ref(c))
		return p.done()
	})
}

// briefCall is who spoke when, and for how long by whose account.
func (p *page) briefCall(c corpus.Call, claims []corpus.Claim) reply.Line {
	text := p.briefWho(c) + " on " + when(c)
	var durations []string
	var minutes []int
	cites := slices.Clone(c.Cites[:1])
	for _, cl := range claims {
		if cl.Kind == "duration" && len(durations) < 4 && !slices.Contains(minutes, cl.Minutes) {
			durations = append(durations, cl.Value+" ("+cl.Who+")")
			minutes = append(minutes, cl.Minutes)
			cites = append(cites, cl.Cites[0])
		}
	}
	if len(durations) > 0 {
		text += "; accounts of its length: " + strings.Join(durations, "; ")
	}
	return p.line(reply.Reported, cites, reply.Text(text+"."))
}

// briefWho is who did what: people only where two of them are known.
func (p *page) briefWho(c corpus.Call) string {
	if c.Kind == "statement" {
		return "A statement was issued"
	}
	if len(c.People) < 2 {
		what := map[string]string{"phone": "A phone call", "video": "A video call", "conference": "A conference call", "meeting": "A meeting"}[c.Kind]
		if what == "" {
			what = "A contact"
		}
		if len(c.People) == 1 {
			what += " in which " + p.corpus.Person(c.People[0]).Name + " took part"
		}
		return what + " was held"
	}
	names := make([]string, len(c.People))
	for i, id := range c.People {
		names[i] = p.corpus.Person(id).Name
	}
	how := map[string]string{"phone": "spoke by phone", "video": "spoke by video", "conference": "spoke by phone", "several": "spoke in several conversations", "meeting": "met"}[c.Kind]
	if how == "" {
		how = "were in contact"
	}
	return join(names) + " " + how
}

// briefBoth is what the accounts share and what only one has. What was said besides an account is left aside, and so
// is what readers differ on.
func (p *page) briefBoth(v seen) reply.Line {
	sides := v.sides()
	g := v.groups(sides)
	certain := func(topics []string, side string) []string {
		var names []string
		for _, t := range topics {
			if c, _ := v.cell(t, side); c.State == corpus.Said && !c.Doubtful && !c.Added {
				names = append(names, p.corpus.Topic(t).Prose)
			}
		}
		return names
	}
	var parts []string
	all, _ := v.certain(g.all, sides)
	if both := certain(all, sides[0]); len(both) > 0 {
		by := "By their own accounts"
		if len(sides) == 1 {
			by = "By its own account"
		}
		parts = append(parts, fmt.Sprintf("%s %s spoke of %s", by, p.theSides(sides), join(both)))
	}
	for _, s := range sides {
		if only := certain(g.left, s); len(only) > 0 && len(sides) == 2 {
			parts = append(parts, fmt.Sprintf("%s's account alone speaks of %s", p.theSide(s), join(only)))
			p.silent, p.searched = true, p.searched || !v.call.ByHand
		}
	}
	if len(parts) == 0 {
		parts = append(parts, "What the accounts share is not known")
	}
	return p.computed(v.mainCites(sides), "%s.", upper(strings.Join(parts, "; ")))
}

// briefLeft is what a source remarks on as missing, or an official denied; else the words for the mood.
func (p *page) briefLeft(v seen) (reply.Line, error) {
	for _, t := range v.groups(v.sides()).none {
		if l, ok := p.briefSilence(v, t); ok {
			return l, nil
		}
	}
	if len(v.denials) > 0 {
		d := v.denials[0]
		what := d.Detail
		if what == "" {
			what = p.corpus.Topic(d.Topic).Prose
		}
		return p.line(reply.Reported, d.Cites, reply.Text(fmt.Sprintf("One thing was not discussed, said %s: %s.", d.Who, what))), nil
	}
	tones, err := p.corpus.Tones(p.ctx, "", corpus.Scope{Call: v.call.ID})
	if err != nil {
		return reply.Line{}, err
	}
	return p.briefMood(v, tones), nil
}

// briefMood quotes what is said of the mood, each sentence once.
func (p *page) briefMood(v seen, tones []corpus.Tone) reply.Line {
	var spans []reply.Span
	var cites corpus.Cites
	var quoted []corpus.Tone
	for _, t := range tones {
		if !t.OfConversation() || t.Words == "" || len(quoted) == 3 ||
			slices.ContainsFunc(quoted, func(q corpus.Tone) bool { return q.Readout == t.Readout && q.Words == t.Words }) {
			continue
		}
		if len(quoted) > 0 {
			spans = append(spans, reply.Text("; "))
		}
		spans = append(append(spans, reply.Text(p.toneBy(t)+": ")), p.excerpt(t.Readout, t.Words)...)
		cites = append(cites, t.Cites[0])
		quoted = append(quoted, t)
	}
	if len(quoted) == 0 {
		return p.computed(v.call.Cites[:1], "No word for the mood of the conversation is held.")
	}
	spans = append([]reply.Span{reply.Text("On the mood of the conversation, ")}, spans...)
	if last := spans[len(spans)-1].Text; !strings.HasSuffix(last, ".") && !strings.HasSuffix(last, "…") {
		spans = append(spans, reply.Text("."))
	}
	return p.line(reply.Quoted, cites, spans...)
}

// briefSilence is a sentence on a topic that a source remarks on as missing.
func (p *page) briefSilence(v seen, topic string) (reply.Line, bool) {
	sides := v.sides()
	var silent []string
	var cites corpus.Cites
	for _, s := range sides {
		if c, ok := v.cell(topic, s); ok && c.Left() {
			silent = append(silent, s)
		}
	}
	by := ""
	for _, x := range v.silences {
		if x.Topic == topic && x.Detail == "" {
			cites = append(cites, x.Cites[0])
			if src, err := p.corpus.Source(p.ctx, x.Cites[0]); err == nil && by == "" && !ownText(src) {
				by = ", " + src.Outlet + " reports"
			}
		}
	}
	if len(silent) == 0 || len(cites) == 0 {
		return reply.Line{}, false
	}
	p.silent = true
	name := p.corpus.Topic(topic).Prose
	text := fmt.Sprintf("%s's account leaves out %s", upper(p.theSides(silent)), name)
	if len(silent) == len(sides) && len(sides) == 2 {
		text = "Neither account mentions " + name
	}
	var deniers []string
	for _, d := range v.denials {
		if d.Topic == topic && d.Detail == "" {
			deniers = append(deniers, d.Who)
			cites = append(cites, d.Cites[0])
		}
	}
	text += by
	if len(deniers) > 0 {
		text += "; according to " + join(deniers) + " it was not discussed"
	}
	return p.line(reply.Reported, cites, reply.Text(text+".")), true
}
