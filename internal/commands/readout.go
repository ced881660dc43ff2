package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

// readout answers "readout DATE [SIDE]".
func (s *Set) readout(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	return s.onCall(ctx, "readout", a.Date, a.Side, func(v seen) (*reply.Doc, error) {
		c := v.call
		p := s.page(ctx, title(c))
		sides := v.sides()
		if a.Side != "" {
			var err error
			if sides, err = p.only(v, a); err != nil {
				return nil, err
			}
		}
		p.who(c)
		p.publishedOn(v)
		if err := p.wasRevised(c, "“Changed texts” below shows how"); err != nil {
			return nil, err
		}
		p.statements(v, sides)
		if err := p.claims(c); err != nil {
			return nil, err
		}
		p.oneText(v)
		p.contrasts(v, sides, v.groups(sides))
		p.list("Narrower than a topic", p.topicless(v, sides))
		if err := p.account(v, sides); err != nil {
			return nil, err
		}
		if err := p.revised(c.ID); err != nil {
			return nil, err
		}
		if err := p.beyond(c); err != nil {
			return nil, err
		}
		p.asks(v)
		return p.done()
	})
}

func title(c corpus.Call) string {
	t := when(c)
	if c.Precision == "day" {
		t = weekdayOf(c.Date) + ", " + t
	}
	if c.MoscowDate != "" && c.ByHand {
		t += " (" + day(c.MoscowDate) + " in Moscow)"
	}
	return t + ": " + c.Title
}

func everyone(sides []string) string {
	if len(sides) == 2 {
		return "both sides"
	}
	return "every side"
}

// only returns the sides asked for, or says which sides there are.
func (p *page) only(v seen, a Args) ([]string, error) {
	var out []string
	for _, s := range v.sides() {
		if slices.Contains(a.Sides, s) {
			out = append(out, s)
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	n := &nothing{title: fmt.Sprintf("%s has no statement on %s in this corpus", p.sideName(a.Side), when(v.call))}
	n.text = []string{"Statements are held of " + p.sideNames(v.sides()) + "."}
	for _, s := range v.sides() {
		n.next = append(n.next, reply.Ask{Label: p.sideName(s), Line: "readout " + ref(v.call) + " " + s})
	}
	return nil, n
}

// who says who spoke, and how.
func (p *page) who(c corpus.Call) {
	names := make([]string, len(c.People))
	for i, id := range c.People {
		names[i] = p.corpus.Person(id).Name
	}
	how := map[string]string{"phone": "by phone", "video": "by video", "conference": "in a conference call", "several": "in several conversations, of which one statement tells", "meeting": "in a meeting", "contact": "contact",
		"statement": "by a statement that says neither call nor meeting"}[c.Kind]
	one := ""
	if c.OneOnOne && c.ByHand { // a statement that names two says nothing of others
		one = ", one-on-one"
		if len(c.People) > 2 {
			one = ", in part one-on-one"
		}
	}
	if len(names) == 0 {
		names = []string{"Who else took part is not known"}
	}
	text := join(names) + ", " + how + one + "."
	if c.Confidence != "high" {
		text += " Confidence in what is held: " + c.Confidence + "."
	}
	if c.Note != "" {
		text += " " + upper(c.Note) + "."
	}
	p.add(&reply.Para{Line: p.line(reply.Reported, c.Cites, reply.Text(text))})
}

// statements lists what was published, in the order of publication where it is known.
func (p *page) statements(v seen, sides []string) {
	var items []reply.Item
	for _, r := range v.readouts {
		if !slices.Contains(sides, r.Side) {
			continue
		}
		var parts []string
		if r.Seq > 0 {
			parts = append(parts, ordinal(r.Seq))
		}
		if r.Published != "" {
			parts = append(parts, r.Published)
		}
		if r.Form != "none" {
			parts = append(parts, length(r))
		}
		if how := read(r); r.Form != "none" && !strings.Contains(r.CoverageNote, how) {
			parts = append(parts, how)
		}
		if r.CoverageNote != "" {
			parts = append(parts, r.CoverageNote)
		}
		name := upper(voice(p.sideName(r.Side), r))
		if !r.Main() {
			name += " (besides the account)"
		}
		l := p.line(reply.Reported, r.Cites, reply.Bold(name), reply.Text(": "+strings.Join(parts, "; ")))
		var under []reply.Line
		if b := r.WordsBasis; b != "" && b != "full text" && !strings.Contains(r.CoverageNote, b) && r.Form != "none" {
			under = append(under, p.line(reply.Reported, r.Cites[:1], reply.Text("length: "+b)))
		}
		if r.URL != "" {
			under = append(under, p.line(reply.Reported, r.Cites[:1], reply.To("the statement's own page", r.URL)))
		}
		items = append(items, item(l, under...))
	}
	p.list("Statements", items)
}

func ordinal(n int) string {
	if n < 5 {
		return []string{"first", "second", "third", "fourth"}[n-1]
	}
	return fmt.Sprintf("number %d", n)
}

// claims lists who gives which duration, caller, participants and order; of kinds, only these.
func (p *page) claims(c corpus.Call, kinds ...string) error {
	claims, err := p.corpus.Claims(p.ctx, corpus.Scope{Call: c.ID})
	if err != nil {
		return err
	}
	for _, k := range []struct{ kind, head string }{
		{"order", "Order of publication"}, {"duration", "How long"}, {"initiator", "Who called"}, {"participants", "Who was there"},
		{"contact", "What is claimed"}, {"denial", "What is said against it"},
	} {
		if len(kinds) > 0 && !slices.Contains(kinds, k.kind) {
			continue
		}
		var items []reply.Item
		for _, cl := range claims {
			if cl.Kind == k.kind {
				items = append(items, item(p.claim(cl)))
			}
		}
		p.list(k.head, items)
	}
	return nil
}

func (p *page) claim(c corpus.Claim) reply.Line {
	text := " — " + c.Who
	if c.SaidOn != "" {
		text += ", " + day(c.SaidOn)
	}
	if c.Note != "" {
		text += " (" + c.Note + ")"
	}
	return p.line(reply.Reported, c.Cites, reply.Bold(c.Value), reply.Text(text))
}

func (p *page) topics(v seen, head string, sides, topics []string) {
	if len(topics) > 0 {
		p.add(p.contrast(v, head, sides, topics))
	}
}

// account adds what the sides say of the mood, and what they say was agreed.
func (p *page) account(v seen, sides []string) error {
	scope := corpus.Scope{Call: v.call.ID, Sides: sides}
	tones, err := p.corpus.Tones(p.ctx, "", scope)
	if err != nil {
		return err
	}
	p.list("Tone of the conversation", p.moods(tones, true))
	points, err := p.corpus.Points(p.ctx, scope)
	if err != nil {
		return err
	}
	for _, k := range []struct{ kind, head string }{
		{"agreement", "Agreed, by whose account"}, {"gratitude", "Thanks and good wishes"}, {"claim", "Also said"},
		{"unclassified", "Said, under no topic"},
	} {
		var items []reply.Item
		for _, x := range points {
			if x.Kind == k.kind {
				items = append(items, item(p.point(v.readout(x.Readout), x)))
			}
		}
		p.list(k.head, items)
	}
	return nil
}

func (p *page) point(r corpus.Readout, x corpus.Point) reply.Line {
	by := ""
	if r.Speaker != p.sideName(x.Side) {
		by = " (" + voice("", r) + ")"
	}
	name := reply.Bold(p.sideName(x.Side))
	switch x.Words {
	case "":
		return p.line(reply.Reported, x.Cites, name, reply.Text(": "+x.Text+by))
	case x.Text: // the words say themselves what they say
		spans := append([]reply.Span{name, reply.Text(by + ": ")}, p.excerpt(x.Readout, x.Words)...)
		return p.line(reply.Quoted, x.Cites, spans...)
	}
	spans := append([]reply.Span{name, reply.Text(": " + x.Text + by), reply.Text(" — ")}, p.excerpt(x.Readout, x.Words)...)
	return p.line(reply.Quoted, x.Cites, spans...)
}

// moods are tone words, those of one excerpt on one line. With talk only those of the conversation, else the others.
func (p *page) moods(tones []corpus.Tone, talk bool) []reply.Item {
	var items []reply.Item
	var last corpus.Tone
	for _, t := range tones {
		if t.OfConversation() != talk {
			continue
		}
		if n := len(items); n > 0 && t.Words != "" && t.Words == last.Words && t.Readout == last.Readout && t.About == last.About {
			spans := items[n-1].Line.Spans
			spans[0].Text += ", " + t.Word
			last = t
			continue
		}
		spans := []reply.Span{reply.Bold(t.Word), reply.Text(" — " + p.toneBy(t))}
		if !talk {
			spans[1].Text += ", of " + t.About
		}
		basis := reply.Reported
		if t.Words != "" {
			basis = reply.Quoted
			spans = append(append(spans, reply.Text(": ")), p.excerpt(t.Readout, t.Words)...)
		}
		if t.Note != "" {
			spans = append(spans, reply.Text(" ("+t.Note+")"))
		}
		items = append(items, item(p.line(basis, t.Cites, spans...)))
		last = t
	}
	return items
}

// toneBy says whose word it is, and in what form.
func (p *page) toneBy(t corpus.Tone) string {
	return voice(p.sideName(t.Side), corpus.Readout{Speaker: t.Speaker, Form: t.Form})
}

// beyond adds what stands outside the texts: readings, contradictions, notes.
func (p *page) beyond(c corpus.Call) error {
	scope := corpus.Scope{Call: c.ID}
	readings, err := p.corpus.Readings(p.ctx, scope)
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, g := range readings {
		items = append(items, item(p.line(reply.Interpreted, g.Cites, reply.Bold(g.Who), reply.Text(" "+colon(g.Text)))))
	}
	p.list("How it was read", items)
	disputes, err := p.corpus.Disputes(p.ctx, scope)
	if err != nil {
		return err
	}
	items = nil
	for _, d := range disputes {
		items = append(items, p.dispute(d, "", true))
	}
	p.list("Disputed", items)
	remarks, err := p.corpus.Remarks(p.ctx, scope)
	if err != nil {
		return err
	}
	items = nil
	for _, n := range remarks {
		items = append(items, item(p.line(reply.Reported, n.Cites, reply.Text(n.Text))))
	}
	p.list("Notes", items)
	return nil
}

// colon joins an interpretation to its holder's name.
func colon(text string) string { return "— " + text }

// dispute is one contradiction: what about, of which kind unless a heading says so, and each view with who holds it.
func (p *page) dispute(d corpus.Dispute, prefix string, kind bool) reply.Item {
	var under []reply.Line
	var cites corpus.Cites
	for _, w := range d.Views {
		under = append(under, p.line(reply.Reported, w.Cites, reply.Bold(w.Who), reply.Text(": "+w.View)))
		cites = append(cites, w.Cites[0])
	}
	text := upper(prefix + d.About)
	if kind {
		text += " (" + kindName(d.Kind) + ")"
	}
	return item(p.line(reply.Computed, cites, reply.Text(text)), under...)
}

func kindName(kind string) string {
	names := map[string]string{"presence": "is it in the text?", "agreement": "claimed by one side"}
	if n := names[kind]; n != "" {
		return n
	}
	return kind
}

// asks offers what can be asked next of a call.
func (p *page) asks(v seen) {
	r := ref(v.call)
	p.ask("Both accounts side by side", "compare "+r)
	for _, s := range v.sides() {
		p.ask("What "+p.theSide(s)+" left out", "omitted "+r+" by "+s)
	}
	p.ask("Three sentences to paste", "brief "+r)
	p.ask("All its sources", "sources "+r)
	before, after, err := p.corpus.Nearest(p.ctx, v.call.Date)
	if err != nil && p.err == nil {
		p.err = err
	}
	if before != nil {
		p.ask("The call before: "+when(*before), "readout "+ref(*before))
	}
	if after != nil {
		p.ask("The call after: "+when(*after), "readout "+ref(*after))
	}
}

// denied shows a contact that was claimed and denied.
func (s *Set) denied(ctx context.Context, c corpus.Call) (*reply.Doc, error) {
	p := s.page(ctx, title(c))
	status := "Claimed and denied: no statement was issued by either side."
	if c.Status == "unconfirmed" {
		status = "Claimed, not confirmed: no statement was issued by either side."
	}
	p.add(&reply.Para{Line: p.line(reply.Reported, c.Cites, reply.Bold(status))})
	if err := p.claims(c); err != nil {
		return nil, err
	}
	if err := p.beyond(c); err != nil {
		return nil, err
	}
	p.ask("All denied calls", "disputed")
	p.ask("All its sources", "sources "+ref(c))
	return p.done()
}
