package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode"

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
	from, _ := strconv.Atoi(a.After)
	from = max(0, from)
	found, err := s.corpus.Search(ctx, q, a.scope(), from, hitsPerPage)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Search: "+q.String())
	if q.Cut {
		p.Understood = append(p.Understood, "The search was longer than it may be; it was read as: "+q.String())
	}
	all := found.Official + found.About
	if all == 0 {
		return nil, s.notFound(ctx, a, q, found.Newest)
	}
	p.add(&reply.Para{Line: p.computed(nil, "%s%s in officials' own words, %d in what the corpus says about calls.", least(found.Newest),
		count(found.Official, "hit", "hits"), found.About)})
	if found.Newest > 0 {
		p.add(&reply.Note{Line: guide("These words are common: officials' statements were counted and ranked among the newest %d that have the rarest of them. "+
			"With “until DATE” older ones are searched.", found.Newest)})
	}
	var words, about []reply.Item
	for _, h := range found.Hits {
		if h.Official {
			words = append(words, p.hit(h))
		} else {
			about = append(about, p.hit(h))
		}
	}
	p.list("Officials' own words", words)
	p.list("About the calls", about)
	if to := from + len(found.Hits); to < all && to > from {
		p.ask("More", fmt.Sprintf("%s after %d", a.without("after"), to))
	}
	if len(found.Hits) > 0 {
		p.ask("The call of the first hit", "readout "+found.Hits[0].Call)
	}
	s.askTopic(p, a.Words)
	return p.done()
}

// least says that a number may be larger.
func least(newest int) string {
	if newest > 0 {
		return "At least "
	}
	return ""
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
		if h.What == "title" {
			spans = append(spans, reply.Text(" (the statement's title)"))
		}
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

// notFound says what was searched, and what else can be tried. Newest is how many statements were looked through
// where they were not all.
func (s *Set) notFound(ctx context.Context, a Args, q corpus.Query, newest int) error {
	excerpts, about, whole := s.corpus.Searched()
	n := &nothing{title: "Nothing found for " + q.String(), text: []string{
		fmt.Sprintf("Searched %s%d excerpts of statements and %d summaries, denials and notes%s, in every form of the words.",
			wholeWords(whole), excerpts, about, s.scopeWords(a)), heldWords(whole),
	}}
	if newest > 0 {
		n.title = "Nothing found so far for " + q.String()
		n.text = append(n.text, fmt.Sprintf("Of the whole statements, only the newest %d that have the rarest of the words were read: with “until DATE” older ones are.", newest))
	}
	if whole > 0 {
		n.text = append(n.text, s.otherTongue(ctx, a)...)
	}
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

// otherTongue says of words in the one language that most texts are in the other, and that a topic goes by its name in both.
func (s *Set) otherTongue(ctx context.Context, a Args) []string {
	english, russian, err := s.corpus.Tongues(ctx)
	if err != nil || english == russian {
		return nil
	}
	most, other := "English", "Russian"
	if russian > english {
		most, other = other, most
	}
	cyrillic := strings.ContainsFunc(a.Words, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
	if cyrillic != (other == "Russian") {
		return nil
	}
	text := fmt.Sprintf("Texts are searched in their own language: these words are looked for in %s, and most of the whole statements held are in %s.", other, most)
	if r, ok := s.corpus.FindTopic(a.Words); ok {
		text += fmt.Sprintf(" A topic is found in both: topic %s.", r.ID)
	}
	return []string{text}
}

// wholeWords counts the statements that are held whole.
func wholeWords(n int) string {
	if n == 0 {
		return ""
	}
	return count(n, "whole statement, ", "whole statements, ")
}

// heldWords says what the corpus cannot know.
func heldWords(whole int) string {
	if whole == 0 {
		return "The corpus holds excerpts, not whole statements: words that are not found may still stand in a text."
	}
	return "Of other statements the corpus holds excerpts: words that are not found may still stand in their texts."
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
	uses, err := s.corpus.Verbatim(ctx, phrase, a.scope(), hitsPerPage)
	if err != nil {
		return nil, err
	}
	p := s.page(ctx, "Is it verbatim?")
	if uses.Total > 0 {
		p.Title = "Verbatim in the corpus"
		p.add(&reply.Para{Line: p.computed(nil, "These words stand in %s. Case, punctuation and hyphens were not compared.", s.textsHeld(uses))})
		for _, h := range uses.Hits {
			p.quoted(h)
		}
		if uses.Total > len(uses.Hits) {
			p.add(&reply.Note{Line: p.computed(nil, "%d more.", uses.Total-len(uses.Hits))})
		}
		p.unread(uses)
		p.ask("First and last use", "first "+phrase)
		return p.done()
	}
	near, err := s.corpus.NearestQuotes(ctx, phrase, 3)
	if err != nil {
		return nil, err
	}
	p.Title = "Not in this corpus as it stands"
	excerpts, _, whole := s.corpus.Searched()
	if whole == 0 {
		p.add(&reply.Para{Line: p.computed(nil, "These words were looked for in %d excerpts. The corpus holds excerpts, not whole statements: that they are not in it does not make the quotation false.", excerpts)})
	} else {
		p.add(&reply.Para{Line: p.computed(nil, "These words were looked for in %s%d excerpts. Of other statements the corpus holds no whole text: that the words are not in it does not make the quotation false.", wholeWords(whole), excerpts)})
	}
	p.unread(uses)
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

// textsHeld says in how many texts a phrase was found.
func (s *Set) textsHeld(u corpus.Uses) string {
	one, many := "excerpt", "excerpts"
	if _, _, whole := s.corpus.Searched(); whole > 0 {
		one, many = "text held", "texts held"
	}
	if u.Unread > 0 {
		return "at least " + count(u.Total, one, many)
	}
	return count(u.Total, one, many)
}

// unread says how many texts a phrase was not looked for in.
func (p *page) unread(u corpus.Uses) {
	if u.Unread > 0 {
		p.add(&reply.Note{Line: guide("The words are common: statements that have them were read from the oldest on and from the newest back; up to %d between were not read.", u.Unread)})
	}
}

// first answers "first WORDS": first and last use of a phrase in the statements held.
func (s *Set) first(ctx context.Context, _ Request, a Args) (*reply.Doc, error) {
	phrase := unquoted(a.Words)
	q := corpus.ParseQuery(phrase)
	if !q.Positive() {
		return nil, &mendable{title: "There are no words to look for", next: []reply.Ask{{Label: "For example", Line: "first root causes"}}}
	}
	uses, err := s.corpus.Verbatim(ctx, phrase, a.scope(), 1)
	if err != nil {
		return nil, err
	}
	if uses.Total == 0 {
		if uses.Unread > 0 {
			return nil, &nothing{title: "Not found so far: “" + phrase + "”", text: []string{fmt.Sprintf(
				"Statements that have these words were read from the oldest on and from the newest back, and none has them as they stand; up to %d between were not read.", uses.Unread)}}
		}
		return nil, s.notFound(ctx, a, q, 0)
	}
	p := s.page(ctx, "First and last use of “"+phrase+"”")
	p.add(&reply.Para{Line: p.computed(nil, "In %s, as these words stand.", s.textsHeld(uses))})
	if uses.First != nil {
		p.list("First", []reply.Item{p.hit(*uses.First)})
	}
	if uses.Last != nil && uses.Total > 1 {
		p.list("Last", []reply.Item{p.hit(*uses.Last)})
	}
	p.unread(uses)
	if _, _, whole := s.corpus.Searched(); whole == 0 {
		p.add(&reply.Note{Line: p.computed(nil, "First and last among the excerpts held: an earlier or later use may stand in a text that is not.")})
	} else {
		p.add(&reply.Note{Line: p.computed(nil, "First and last among the texts and excerpts held: an earlier or later use may stand in a text that is not.")})
	}
	p.ask("All of them", `search "`+phrase+`"`)
	return p.done()
}
