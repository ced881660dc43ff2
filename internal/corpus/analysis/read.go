package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// Statement is what is read. Issuer is a side's slug (kremlin, white-house), a country by any name that Country knows, or ""; Title may be empty; Lang "" is found
// out. The spans of all findings are bytes of Text.
type Statement struct{ Title, Text, Lang, Issuer string }

// Span is a stretch of a statement's text, in bytes [From, To).
type Span struct{ From, To int }

// Strength is how much was made of a topic.
type Strength int

// The strengths, from the weakest.
const (
	Mentioned Strength = iota
	Discussed
	CalledFor
	Agreed
	Ordered
)

// String returns the strength in words.
func (s Strength) String() string {
	return [...]string{"mentioned", "discussed", "called for", "agreed", "ordered"}[min(max(s, Mentioned), Ordered)]
}

// Mention is one place where a topic is spoken of. Denied says that the statement says it was not discussed; Unsure, that the
// words stand in a clause with a negation that is no clear denial.
type Mention struct {
	Topic    string
	Span     Span
	Sentence Span
	Strength Strength
	Verb     string // the verb that the strength was read from; "" for Mentioned
	Denied   bool
	Unsure   bool
	Named    bool // the words begin as the topic's slug does
}

// Tone is a word said of the conversation itself: in lower case as the text has it, and the English headword it stands for.
type Tone struct {
	Word, Key string
	Span      Span
	Sentence  Span
}

// Person is somebody whom a statement names. Country is a country's slug.
type Person struct {
	Name, Office, Country string
	Span                  Span
}

// Report is what a statement was found to say.
type Report struct {
	Lang         string
	Words        int
	Kind         string // "call", "video-call", "meeting", "statement"
	Sentences    []Span
	Topics       []Mention // in order of text
	Weak         []Mention // of topics not among Topics: their words stand here, but do not count; one for a topic, in order of text
	Tone         []Tone
	Satisfaction *Span // satisfaction with the conversation
	Initiator    string
	InitiatorAt  Span
	Minutes      int // 0: not said
	DurationAt   Span
	// DurationBound is what is said of the minutes: "" | "about" | "over" | "under". "Nearly" is about.
	DurationBound string
	When          When // what is said of the day of the conversation
	Counterparts  []Person
	Separate      bool   // it tells of several conversations, each with another
	Agreements    []Span // sentences
}

// Topic returns the strongest mention of a topic; of equals one that has its name, then the one whose sentence tells least of other
// topics, then the first. A denial counts only where nothing else is there, one that is unsure only where none is sure.
func (r *Report) Topic(slug string) (Mention, bool) {
	var best Mention
	found := false
	for _, m := range r.Topics {
		if m.Topic != slug {
			continue
		}
		if !found || cmp.Or(m.doubt()-best.doubt(), int(best.Strength)-int(m.Strength), one(best.Named)-one(m.Named), r.others(m)-r.others(best)) < 0 {
			best, found = m, true
		}
	}
	return best, found
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// others counts the mentions in a mention's sentence that stand on other words.
func (r *Report) others(of Mention) (n int) {
	for _, m := range r.Topics {
		if m.Sentence == of.Sentence && (m.Span.To <= of.Span.From || of.Span.To <= m.Span.From) && m.Topic != of.Topic {
			n++
		}
	}
	return n
}

// doubt is 0 for a plain mention, 1 for an unsure one, 2 for a denial.
func (m Mention) doubt() int {
	switch {
	case m.Denied:
		return 2
	case m.Unsure:
		return 1
	}
	return 0
}

// Read reads a statement with the embedded lexicon. It may be called from many goroutines.
func Read(st Statement) Report { return embedded().read(st) }

// read reads a statement.
func (l *lexicon) read(st Statement) Report {
	first, second := l.scratch(), l.scratch()
	title := l.prepare(st.Title, first)
	r := l.prepare(st.Text, second)
	defer func() {
		title.free(first)
		r.free(second)
	}()
	home := cmp.Or(l.countryOf(st.Issuer), homeOf(title, r))
	parties := title.findParties(99)
	if len(parties) == 0 || len(parties) == 1 && parties[0] == home || st.Issuer == "" {
		parties = append(parties, r.findParties(1)...)
	}
	if home != "" {
		parties = append(parties, home)
	}
	r.parties = parties
	r.hits = r.matchRelatives(r.hits)
	slices.SortStableFunc(r.hits, func(a, b hit) int { return cmp.Compare(a.from, b.from) })
	r.sort()
	r.cutFurniture()
	out := Report{Lang: st.Lang, Words: r.words, Kind: r.kind(title), Sentences: r.sentences}
	if out.Lang == "" {
		out.Lang = r.language()
	}
	out.Topics, out.Weak = r.topics()
	out.Tone = r.tone()
	out.Satisfaction = r.satisfaction()
	out.Initiator, out.InitiatorAt = r.initiator(home)
	if out.Initiator == "" {
		out.Initiator, _ = title.initiator(home)
	}
	out.Minutes, out.DurationBound, out.DurationAt = r.duration()
	out.When = r.when(title)
	out.Counterparts = r.counterparts(title, home)
	out.Separate = len(out.Counterparts) > 1 && (title.separate() || r.separate())
	out.Agreements = r.agreements()
	return out
}

// prepare cuts and matches a text.
func (l *lexicon) prepare(s string, in *scratch) *reader {
	m, hits := l.cutInto(s, in).match(in)
	return &reader{matcher: m, hits: hits, end: int32(len(m.tokens))}
}

// sort sets apart the hits that are asked for often.
func (r *reader) sort() {
	for _, h := range r.hits {
		switch h.pattern.section.kind {
		case "verb":
			r.verbs = append(r.verbs, h)
		case "tone":
			r.tones = append(r.tones, h)
		}
	}
}

// cutFurniture notes where the page's own words begin behind the text, or, behind a line of asterisks, the report of another meeting.
func (r *reader) cutFurniture() {
	for _, h := range r.hits {
		if h.pattern.section.kind == "furniture" && int(h.from) > len(r.tokens)/3 {
			r.end = min(r.end, h.from)
		}
	}
	for _, line := range [...]string{"\n* * *", "\n***"} {
		at := strings.Index(r.s, line)
		if at < 0 {
			continue
		}
		next := int32(r.tokenAt(at))
		for _, h := range r.hits {
			if h.pattern.section.kind == "kind" && h.pattern.section.name == "meeting" && h.from >= next && r.tokens[h.from].sentence == r.tokens[next].sentence {
				r.end = min(r.end, next)
			}
		}
	}
}

// language tells English and Russian apart by the letters of the words.
func (r *reader) language() string {
	if 2*r.cyrillic > len(r.tokens) {
		return "ru"
	}
	return "en"
}

// Tried returns the phrases that are looked for to find a topic in a language ("en", "ru"), in reading form.
func Tried(topic, lang string) []string { return slices.Clone(embedded().tried[topic+" "+lang]) }

// Topics returns the slugs of the topics that are looked for, sorted.
func Topics() []string { return slices.Clone(embedded().topics) }

// Own reports that a topic is a country, or has one at its heart, as Ukraine is Ukraine's: its own statements need not name it.
func Own(topic, country string) bool { return slices.Contains(embedded().lands[topic], country) }

// OwnTopics are the topics that are a country's own, in order.
func OwnTopics(country string) []string {
	var out []string
	for topic := range embedded().lands {
		if Own(topic, country) {
			out = append(out, topic)
		}
	}
	slices.Sort(out)
	return out
}
