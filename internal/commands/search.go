package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/analysis"
)

const hitsPerPage = 10

// search answers "search WORDS ...".
func (s *Set) search(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	q := corpus.ParseQuery(a.Words)
	if !q.Positive() {
		return nil, &mendable{title: "There is no word to look for", text: []string{
			"A search needs a word or a “phrase”; a word with - in front is left out of what is found.",
		}, next: []reply.Ask{{Label: "For example", Line: `search cease-fire`}, {Label: "For example", Line: `search "root causes" by kremlin`}}}
	}
	hits, err := s.corpus.Search(ctx, q, a.scope())
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Search: "+q.String())
	if q.Cut {
		p.Understood = append(p.Understood, "The search was longer than it may be; it was read as: "+q.String())
	}
	if len(hits) == 0 {
		return nil, s.notFound(a, q)
	}
	official := 0
	for _, h := range hits {
		if h.Official {
			official++
		}
	}
	p.add(&reply.Para{Line: p.computed(nil, "%s in officials' own words, %d in what the corpus says about calls.", count(official, "hit", "hits"), len(hits)-official)})
	from, _ := strconv.Atoi(a.After)
	from = max(0, min(from, len(hits)))
	to := min(len(hits), from+hitsPerPage)
	var words, about []reply.Item
	for _, h := range hits[from:to] {
		if h.Official {
			words = append(words, p.hit(h))
		} else {
			about = append(about, p.hit(h))
		}
	}
	p.list("Officials' own words", words)
	p.list("About the calls", about)
	if to < len(hits) {
		p.ask("More", fmt.Sprintf("%s after %d", a.without("after"), to))
	}
	if to > from {
		p.ask("The call of the first hit", "readout "+hits[from].Call)
	}
	s.askTopic(p, a.Words)
	return p.done()
}

// hit is one text with the matched words marked.
func (p *page) hit(h corpus.Hit) reply.Item {
	head := h.Date
	if h.Side != "" {
		head += " — " + voiceOf(p.sideName(h.Side), h)
	} else if h.Speaker != "" {
		head += " — " + h.Speaker
	}
	spans := []reply.Span{reply.Bold(head), reply.Text(": ")}
	marks := make([][2]int, len(h.Marks))
	for i, m := range h.Marks {
		marks[i] = [2]int{m.From, m.To}
	}
	if h.Official {
		spans = append(spans, reply.Span{Kind: reply.Words, Text: h.Text, Marks: marks})
		return item(p.line(reply.Quoted, h.Cites, spans...))
	}
	spans = append(spans, reply.Span{Kind: reply.Plain, Text: h.Text, Marks: marks}, reply.Text(" ("+what(h.What)+")"))
	return item(p.line(reply.Reported, h.Cites, spans...))
}

func voiceOf(side string, h corpus.Hit) string {
	if h.Speaker == "" {
		return side
	}
	if h.Form == "" {
		return h.Speaker
	}
	return voice(side, corpus.Readout{Speaker: h.Speaker, Form: h.Form})
}

// what names the kind of a text of ours.
func what(kind string) string {
	names := map[string]string{"gratitude": "thanks", "title": "the call's title", "silence": "left out", "dispute": "disputed",
		"reading": "an interpretation", "contact": "a claimed call", "unclassified": "under no topic"}
	if n := names[kind]; n != "" {
		return n
	}
	return kind
}

// notFound says what was searched, and what else can be tried.
func (s *Set) notFound(a Args, q corpus.Query) error {
	counts := s.corpus.Counts()
	n := &nothing{title: "Nothing found for " + q.String(), text: []string{
		fmt.Sprintf("Searched %d excerpts of statements and %d summaries, denials and notes%s, in every form of the words.",
			counts["passages"], counts["points"]+counts["denials"]+counts["readings"]+counts["notes"]+counts["dispute_views"], s.scopeWords(a)),
		"The corpus holds excerpts, not whole statements: words that are not found may still stand in a text.",
	}}
	if a.Side != "" || a.Since != nil || a.Until != nil {
		n.next = append(n.next, reply.Ask{Label: "The same, everywhere", Line: "search " + q.String()})
	}
	if r, ok := s.corpus.FindTopic(a.Words); ok {
		n.next = append(n.next, reply.Ask{Label: "The topic " + s.corpus.Topic(r.ID).Name, Line: "topic " + r.ID})
	}
	if len(q.Terms) > 1 {
		for _, t := range q.Terms {
			if !t.Not {
				n.next = append(n.next, reply.Ask{Label: "Only this word", Line: "search " + strings.ToLower(t.Text)})
			}
		}
	}
	return n
}

func (s *Set) askTopic(p *page, words string) {
	if r, ok := s.corpus.FindTopic(words); ok && r.Exact {
		p.ask("The topic "+s.corpus.Topic(r.ID).Name+", also where the word is not used", "topic "+r.ID)
	}
}

// unquoted takes quotation marks off a phrase.
func unquoted(s string) string { return strings.Trim(s, " \"“”„«»") }

// quote answers `quote "WORDS"`: is it verbatim in the corpus, and where.
func (s *Set) quote(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	phrase := unquoted(a.Words)
	if len(analysis.Words(phrase)) == 0 {
		return nil, &mendable{title: "There are no words to look for", text: []string{"Paste the quotation behind the command."},
			next: []reply.Ask{{Label: "For example", Line: `quote "businesslike and constructive"`}}}
	}
	hits, err := s.corpus.Verbatim(ctx, phrase, a.scope())
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Is it verbatim?")
	if len(hits) > 0 {
		p.Title = "Verbatim in the corpus"
		p.add(&reply.Para{Line: p.computed(nil, "These words stand in %s. Case, punctuation and hyphens were not compared.", count(len(hits), "excerpt", "excerpts"))})
		for _, h := range hits[:min(len(hits), hitsPerPage)] {
			p.quoted(h)
		}
		if len(hits) > hitsPerPage {
			p.add(&reply.Note{Line: p.computed(nil, "%d more.", len(hits)-hitsPerPage)})
		}
		p.ask("First and last use", "first "+phrase)
		return p.done()
	}
	near, err := s.corpus.NearestQuotes(ctx, phrase, 3)
	if err != nil {
		return nil, err
	}
	p.Title = "Not in this corpus as it stands"
	counts := s.corpus.Counts()
	p.add(&reply.Para{Line: p.computed(nil, "These words were looked for in %d excerpts. The corpus holds excerpts, not whole statements: that they are not in it does not make the quotation false.", counts["passages"])})
	if len(near) == 0 {
		p.Title = "Not in this corpus"
		p.add(&reply.Para{Line: guide("Nothing held comes close to it.")})
	}
	for _, n := range near {
		p.quoted(n.Hit)
		var parts []string
		if len(n.Missing) > 0 {
			parts = append(parts, "not there: "+strings.Join(n.Missing, ", "))
		}
		if len(n.Other) > 0 {
			parts = append(parts, "there instead: "+strings.Join(n.Other, ", "))
		}
		p.add(&reply.Note{Line: p.computed(n.Cites, "Close, with a difference: %s.", strings.Join(parts, "; "))})
	}
	if q := corpus.ParseQuery(phrase); q.Positive() {
		p.ask("Search for the words", "search "+q.String())
	}
	return p.done()
}

// quoted adds a passage with its speaker.
func (p *page) quoted(h corpus.Hit) {
	marks := make([][2]int, len(h.Marks))
	for i, m := range h.Marks {
		marks[i] = [2]int{m.From, m.To}
	}
	p.add(&reply.Quote{Words: reply.Span{Kind: reply.Words, Text: h.Text, Marks: marks},
		By: voiceOf(p.sideName(h.Side), h) + ", on the call of " + day(h.Date), Lang: h.Lang, Cites: p.cite(h.Cites)})
}

// first answers "first WORDS": first and last use of a phrase in the statements held.
func (s *Set) first(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	phrase := unquoted(a.Words)
	hits, err := s.corpus.Verbatim(ctx, phrase, a.scope())
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "First and last use of “"+phrase+"”")
	if len(hits) == 0 {
		q := corpus.ParseQuery(phrase)
		if !q.Positive() {
			return nil, &mendable{title: "There are no words to look for", next: []reply.Ask{{Label: "For example", Line: "first root causes"}}}
		}
		return nil, s.notFound(a, q)
	}
	p.add(&reply.Para{Line: p.computed(nil, "In %s, as these words stand.", count(len(hits), "excerpt", "excerpts"))})
	p.list("First", []reply.Item{p.hit(hits[0])})
	if len(hits) > 1 {
		p.list("Last", []reply.Item{p.hit(hits[len(hits)-1])})
	}
	p.add(&reply.Note{Line: p.computed(nil, "First and last among the excerpts held: an earlier or later use may stand in a text that is not.")})
	p.ask("All of them", `search "`+phrase+`"`)
	return p.done()
}
