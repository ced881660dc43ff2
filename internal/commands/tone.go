package commands

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

// tone answers "tone WORD", "tone DATE" and "tone [by SIDE]".
func (s *Set) tone(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	switch {
	case a.Date != nil:
		return s.toneOf(ctx, a)
	case a.Word != "":
		return s.toneWord(ctx, a)
	}
	return s.toneLedger(ctx, a)
}

// toneWord counts a word said of the conversation, with its denominator, and lists where.
func (s *Set) toneWord(ctx context.Context, a Args) (*reply.Doc, error) {
	if a.Imported != [2]int64{} {
		return s.toneLately(ctx, a)
	}
	tones, err := s.corpus.Tones(ctx, a.Word, corpus.Scope{Sides: a.Sides, Hand: true})
	if err != nil {
		return nil, err
	}
	uses, err := s.corpus.ToneUses(ctx, a.Word, a.Sides)
	if err != nil {
		return nil, err
	}
	if len(tones)+len(uses) == 0 {
		if r, ok := s.corpus.FindTone(a.Word); ok && r.Exact && a.Side != "" {
			return nil, &nothing{title: fmt.Sprintf("%s is not known to have said “%s” of a conversation", upper(the(s.corpus.Side(a.Side))), a.Word),
				text: []string{"Where its statements are known in part, the word may stand unseen."},
				next: []reply.Ask{{Label: "By any side", Line: "tone " + a.Word}, {Label: "Its own words", Line: "tone by " + a.Side}}}
		}
		return nil, s.noTone(a.Word)
	}
	p := s.page(ctx, fmt.Sprintf("“%s”, said of the conversation", a.Word))
	if a.After == "" {
		if err := p.counted(a, tones, uses); err != nil {
			return nil, err
		}
		p.toneUses(tones)
	}
	if err := p.toneTexts(s, a, uses); err != nil {
		return nil, err
	}
	p.add(&reply.Note{Line: p.computed(nil, "Counted: written statements, one-on-one calls, and only where the word is said of the conversation itself%s. A statement known in part may hold the word unseen.", howRead(len(uses) > 0))})
	p.ask("All words for the mood", "tone")
	p.ask("Where the word itself stands", "search "+a.Word)
	return p.done()
}

// howRead adds what the program counts beside what people do, where it read texts.
func howRead(texts bool) string {
	if texts {
		return ", or of how its matters were discussed, in texts that the program read"
	}
	return ""
}

// toneUses lists every use of a word that people wrote down: by side and period, and apart what is not counted.
func (p *page) toneUses(tones []corpus.Tone) {
	p.holdTones(tones)
	var oral, other []reply.Item
	groups := map[string][]reply.Item{}
	var order []string
	for _, t := range tones {
		it := p.toneAt(t)
		switch {
		case !t.OfConversation():
			other = append(other, it)
		case !t.Written():
			oral = append(oral, it)
		default:
			head := p.sideName(t.Side) + ", " + period(p.corpus, t)
			if !t.OneOnOne {
				head += " (not one-on-one)"
			}
			if groups[head] == nil {
				order = append(order, head)
			}
			groups[head] = append(groups[head], it)
		}
	}
	for _, h := range order {
		p.list(h, groups[h])
	}
	p.list("Spoken: remarks and briefings, not counted", oral)
	p.list("Said of something else, not counted", other)
}

// toneTexts lists the uses in imported texts, the newest first, a page at a time.
func (p *page) toneTexts(s *Set, a Args, uses []corpus.ToneUse) error {
	if len(uses) == 0 {
		return nil
	}
	behind := corpus.Place{}
	if a.After != "" {
		c, err := p.corpus.Call(p.ctx, a.After)
		if err != nil && !errors.Is(err, corpus.ErrNotFound) {
			return err
		}
		behind = corpus.Place{Date: c.Date, Call: c.ID}
	}
	places, err := p.corpus.ToneCalls(p.ctx, a.Word, corpus.GroupOf(a.Side, a.Sides), corpus.Page{After: behind, N: pageSize + 1, Newest: true})
	if err != nil {
		return err
	}
	if len(places) > pageSize {
		places = places[:pageSize]
		p.ask("More", a.without("after")+" after "+places[pageSize-1].Call)
	}
	var ids []string
	for _, x := range places {
		ids = append(ids, x.Call)
	}
	tones, err := p.corpus.Tones(p.ctx, a.Word, corpus.Scope{Calls: append(ids, ""), Sides: a.Sides})
	if err != nil {
		return err
	}
	slices.Reverse(tones)
	p.holdTones(tones)
	var items []reply.Item
	for _, t := range tones {
		items = append(items, p.toneAt(t))
	}
	p.list("In imported statements, the newest first", items)
	return nil
}

// toneLately lists the uses of a word on the calls that a stretch of imports touched.
func (s *Set) toneLately(ctx context.Context, a Args) (*reply.Doc, error) {
	tones, err := s.corpus.Tones(ctx, a.Word, a.scope())
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, fmt.Sprintf("“%s”, said of the conversation%s", a.Word, s.scopeWords(a)))
	if len(tones) == 0 {
		p.Outcome = reply.Nothing
		p.add(&reply.Para{Line: guide("No statement on the calls of that stretch is known to say it.")})
	}
	p.toneUses(tones[:min(len(tones), 4*pageSize)])
	p.tellStretch(a)
	p.ask("The word at all times", strings.TrimSuffix(a.without("imported"), " "))
	return p.done()
}

// toneAt is one use of a word.
func (p *page) toneAt(t corpus.Tone) reply.Item {
	spans := []reply.Span{reply.Bold(day(t.Date)), reply.Text(" — " + p.toneBy(t))}
	basis := reply.Reported
	if !t.OfConversation() {
		spans = append(spans, reply.Text(", of "+t.About))
	}
	if t.Words != "" {
		basis = reply.Quoted
		spans = append(append(spans, reply.Text(": ")), p.excerpt(t.Readout, t.Words)...)
	}
	if t.Note != "" {
		spans = append(spans, reply.Text(" ("+t.Note+")"))
	}
	return item(p.line(basis, t.Cites, spans...))
}

// period names the stretch of time that a use is counted in.
func period(c *corpus.Corpus, t corpus.Tone) string {
	for _, x := range c.Periods() {
		if x.Has(t.Date, t.People) {
			return x.Name
		}
	}
	return "other times"
}

// age names the stretch of time that a date lies in, whoever spoke.
func (s *Set) age(date string) string {
	for _, x := range s.corpus.Periods() {
		if x.Since <= date && date <= x.Until {
			return x.Name
		}
	}
	return "other times"
}

// mostDates is how many dates a count names.
const mostDates = 40

// counted gives the count of each side and period with its denominator, beside the counts that outlets published; then
// that of all imported statements.
func (p *page) counted(a Args, tones []corpus.Tone, uses []corpus.ToneUse) error {
	published, err := p.corpus.PublishedCounts(p.ctx, a.Word)
	if err != nil {
		return err
	}
	var items []reply.Item
	for _, period := range p.corpus.Periods() {
		some, err := p.countedIn(period, a, tones, uses, published)
		if err != nil {
			return err
		}
		items = append(items, some...)
	}
	if len(items) == 0 {
		items = append(items, item(p.computed(nil, "In no written statement on a one-on-one call.")))
	}
	p.list("How often", items)
	items = nil
	for _, u := range uses[:min(len(uses), pageSize)] {
		of, err := p.corpus.Spoken(p.ctx, u.Side)
		if err != nil {
			return err
		}
		items = append(items, item(p.computed(nil, "%s: on %d of the %d calls and meetings of which an imported statement of its is held.", p.sideName(u.Side), u.Calls, of)))
	}
	p.list("In imported statements", items)
	return nil
}

// countedIn counts in one period.
func (p *page) countedIn(period corpus.Period, a Args, tones []corpus.Tone, uses []corpus.ToneUse, published []corpus.PublishedCount) ([]reply.Item, error) {
	calls, err := p.corpus.Calls(p.ctx, corpus.CallFilter{Since: period.Since, Until: period.Until, Held: true, Hand: true})
	if err != nil {
		return nil, err
	}
	calls = slices.DeleteFunc(calls, func(c corpus.Call) bool { return !c.OneOnOne || !period.Has(c.Date, c.People) })
	texts, err := p.corpus.OneOnOne(p.ctx, period.People, period.Since, period.Until)
	if err != nil {
		return nil, err
	}
	of := len(calls) + texts
	speak := p.corpus.SidesIn(period)
	var items []reply.Item
	for _, side := range p.corpus.Sides() {
		if len(a.Sides) > 0 && !slices.Contains(a.Sides, side.ID) {
			continue
		}
		var dates []string
		var cites corpus.Cites
		for _, t := range tones {
			if t.Side == side.ID && t.OfConversation() && t.Written() && t.OneOnOne && period.Has(t.Date, t.People) && !slices.Contains(dates, t.Date) {
				dates = append(dates, t.Date)
				cites = append(cites, t.Cites[0])
			}
		}
		n := len(dates)
		if slices.Contains(speak, side.ID) && slices.ContainsFunc(uses, func(u corpus.ToneUse) bool { return u.Side == side.ID }) {
			more, places, err := p.corpus.Used(p.ctx, a.Word, side.ID, period.People, period.Since, period.Until, mostDates)
			if err != nil {
				return nil, err
			}
			n += more
			for _, x := range places {
				dates = append(dates, x.Date)
			}
			slices.Sort(dates)
		}
		i := slices.IndexFunc(published, func(x corpus.PublishedCount) bool { return x.Side == side.ID && x.Period == period.ID })
		if n == 0 && i < 0 {
			continue
		}
		if n > mostDates {
			dates = append(dates[:mostDates], fmt.Sprintf("and %d more", n-mostDates))
		}
		l := p.computed(cites, "%s, %s: in %d of %s (%s).", side.Name, period.Name, n, count(of, "one-on-one call", "one-on-one calls"), strings.Join(dates, ", "))
		var under []reply.Line
		if i >= 0 {
			under = append(under, p.published(published[i], n, of))
		}
		items = append(items, item(l, under...))
	}
	return items, nil
}

// published sets an outlet's count beside the corpus's.
func (p *page) published(x corpus.PublishedCount, n, of int) reply.Line {
	outlet := x.Cites[0]
	if src, err := p.corpus.Source(p.ctx, x.Cites[0]); err == nil {
		outlet = src.Outlet
	}
	verdict := "the corpus agrees"
	if x.Counted != n || x.Of != of {
		verdict = fmt.Sprintf("the corpus has %d of %d", n, of)
	}
	text := fmt.Sprintf("%s counted %d of %d; %s", outlet, x.Counted, x.Of, verdict)
	if x.Note != "" {
		text += " (" + x.Note + ")"
	}
	return p.line(reply.Reported, x.Cites, reply.Text(text))
}

func (s *Set) noTone(word string) error {
	n := &nothing{title: fmt.Sprintf("“%s” is no word for a mood in this corpus", word),
		text: []string{"It was looked for among the words that statements use of a conversation."}}
	type near struct {
		word string
		at   int
	}
	var words []near
	for _, w := range s.corpus.ToneWords() {
		r, ok := s.corpus.FindTone(w)
		if d := analysis.Distance(word, w, 3); ok && d <= 3 && len(w) > 4 && !slices.ContainsFunc(words, func(n near) bool { return n.word == r.ID }) {
			words = append(words, near{r.ID, d})
		}
	}
	slices.SortStableFunc(words, func(a, b near) int { return cmp.Compare(a.at, b.at) })
	for _, w := range words[:min(3, len(words))] {
		n.next = append(n.next, reply.Ask{Label: "Did you mean “" + w.word + "”?", Line: "tone " + w.word})
	}
	n.next = append(n.next, reply.Ask{Label: "All words for the mood", Line: "tone"})
	if q := corpus.ParseQuery(word); q.Positive() {
		n.next = append(n.next, reply.Ask{Label: "Search the texts", Line: "search " + q.String()})
	}
	return n
}

// toneOf shows the words of one call.
func (s *Set) toneOf(ctx context.Context, a Args) (*reply.Doc, error) {
	c, err := s.choose(ctx, "tone", a.Date, "")
	if err != nil {
		return nil, err
	}
	if !c.Held() {
		return s.denied(ctx, c)
	}
	tones, err := s.corpus.Tones(ctx, "", corpus.Scope{Call: c.ID})
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Words for the mood on "+when(c)+": "+c.Title)
	talk := p.moods(tones, true)
	if len(talk) == 0 {
		p.add(&reply.Para{Line: p.computed(c.Cites, "No word said of the conversation itself is held.")})
	}
	p.list("Of the conversation", talk)
	p.list("Of something else", p.moods(tones, false))
	for _, t := range tones {
		if t.OfConversation() {
			p.ask("“"+t.Word+"” over time", "tone "+t.Word)
		}
	}
	p.Next = slices.CompactFunc(p.Next, func(a, b reply.Ask) bool { return a.Line == b.Line })
	p.ask("The call", "readout "+ref(c))
	return p.done()
}
