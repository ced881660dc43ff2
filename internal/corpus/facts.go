package corpus

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

// Readout is one side's statement on one call, in any form. Words is its length in words, 0 where it is not known;
// Seq its place in the order of publication, 0 where it is not known.
type Readout struct {
	ID, Call, Side, Role, Form, Speaker string
	Seq                                 int
	Published, Lang, URL                string
	Held, Told                          string // the day of the talk by the whole text, and its words for it; "" where it tells none
	Words                               int
	WordsBasis, Coverage, CoverageNote  string
	TextSource                          string // of a whole text that was imported for a statement known before, else ""
	Searched                            int    // words of the whole text that the program searched, 0 where it is not held
	Confidence                          string
	Cites                               Cites
}

// Text is the source of the text that was read or searched.
func (r Readout) Text() string {
	if r.TextSource != "" {
		return r.TextSource
	}
	return r.Cites[0]
}

// Main reports that the readout is the side's account, not something said besides.
func (r Readout) Main() bool { return r.Role == "main" }

// Mention says that a readout names a topic; Words are the excerpt that shows it, "" where they are not held.
type Mention struct {
	Readout, Call, Date, Side, Topic, Words, Lang, Note string
	Doubtful                                            bool
	BySearch                                            bool // found by the search of the text alone
	Cites                                               Cites
}

// Passage is an excerpt of a readout, exact.
type Passage struct {
	Readout, Lang, Text string
	Cites               Cites
}

// Silence is a source's report that a side left something out. Detail is narrower than the topic.
type Silence struct {
	Call, Side, Topic, Detail, Note string
	Cites                           Cites
}

// Denial is an official's word that something was not discussed.
type Denial struct {
	Call, Side, Topic, Detail, Who, ToWhom, SaidOn, Words string
	Cites                                                 Cites
}

// Tone is a word for the mood. Only those about the "conversation" count.
type Tone struct {
	Readout, Call, Date, Side, Form, Role, Speaker string
	Word, About, Words, Note                       string
	Held, OneOnOne                                 bool
	People                                         []string // of the call
	Cites                                          Cites
}

// Written reports that a statement was put out in writing: only those are counted.
func (t Tone) Written() bool {
	return t.Role == "main" && (t.Form == "statement" || t.Form == "readout" || t.Form == "post")
}

// OfConversation reports that the word was said of the conversation itself.
func (t Tone) OfConversation() bool { return t.About == "conversation" }

// Point is what a readout says was agreed, is thanked for or claims, in our words.
type Point struct {
	Readout, Side, Kind, Text, Words string
	Cites                            Cites
}

// Claim is a value with its claimant. Minutes is 0 but for durations that can be counted.
type Claim struct {
	Call, Kind, Value string
	Minutes           int
	Who, SaidOn, Note string
	Cites             Cites
}

// Dispute is a contradiction that is kept, with the views that contradict each other.
type Dispute struct {
	ID, Call, Kind, Topic, About string
	Views                        []View
}

// View is one side of a dispute.
type View struct {
	Who, View string
	Cites     Cites
}

// Interpretation is a reading of a text by an outlet or an observer.
type Interpretation struct {
	Call, Topic, Who, Text string
	Cites                  Cites
}

// Remark is a note on a call.
type Remark struct {
	Call, Text string
	Cites      Cites
}

// Readouts returns the statements, main ones first, in the order of publication where it is known.
func (c *Corpus) Readouts(ctx context.Context, s Scope) (_ []Readout, err error) {
	defer wrap(&err, "Readouts(%+v)", s)
	where, args := s.where("c.id", "", "r.side")
	return all(ctx, c, `SELECT r.id, r.call, r.side, r.role, r.form, r.speaker, coalesce(r.seq, 0), coalesce(r.published, ''),
  coalesce(r.lang, ''), coalesce(r.url, ''), coalesce(r.words, 0), coalesce(r.words_basis, ''), iif(x.cut = 0 AND r.coverage_note IN `+partly+`, 'searched', r.coverage),
  iif(x.cut = 0 AND r.coverage_note IN `+partly+`, '', coalesce(r.coverage_note, '')), r.confidence, iif(r.coverage_note = '`+unread+`' AND coalesce(x.cut, 1) = 1, 0, coalesce(x.words, iif(r.coverage = 'searched' OR r.coverage_note = '`+notWhole+`', r.words, 0), 0)),
  coalesce((SELECT s.id FROM sources s WHERE s.url = x.url AND x.coded = 1), ''), iif(x.told IS NULL, '', x.held), coalesce(x.told, ''), r.source, r.also
FROM calls c CROSS JOIN readouts r ON r.call = c.id LEFT JOIN texts x ON x.readout = r.id`+where+
		` ORDER BY c.date, c.id, r.role = 'added', r.seq IS NULL, r.seq, r.rowid`, args, func(r *sql.Rows, v *Readout) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.ID, &v.Call, &v.Side, &v.Role, &v.Form, &v.Speaker, &v.Seq, &v.Published, &v.Lang, &v.URL, &v.Words,
			&v.WordsBasis, &v.Coverage, &v.CoverageNote, &v.Confidence, &v.Searched, &v.TextSource, &v.Held, &v.Told, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
}

// ReadoutsOf returns the statements on one call. What was read once is kept.
func (c *Corpus) ReadoutsOf(ctx context.Context, call string) ([]Readout, error) {
	now := c.now.Load()
	if kept, ok := now.readouts.load(call); ok {
		return kept, nil
	}
	rs, err := c.Readouts(ctx, Scope{Call: call})
	if err == nil {
		now.readouts.store(call, rs)
	}
	return rs, err
}

// ReadoutsIn returns the statements on some calls, call by call. What was read once is kept.
func (c *Corpus) ReadoutsIn(ctx context.Context, calls []string) (_ []Readout, err error) {
	defer wrap(&err, "ReadoutsIn(%q)", calls)
	now := c.now.Load()
	var unread []string
	for _, id := range calls {
		if _, ok := now.readouts.load(id); !ok {
			unread = append(unread, id)
		}
	}
	read := map[string][]Readout{}
	if len(unread) > 0 {
		rs, err := c.Readouts(ctx, Scope{Calls: unread})
		if err != nil {
			return nil, err
		}
		for _, r := range rs {
			read[r.Call] = append(read[r.Call], r)
		}
		for id, rs := range read {
			now.readouts.store(id, rs)
		}
	}
	var out []Readout
	for _, id := range calls {
		if rs, ok := now.readouts.load(id); ok {
			out = append(out, rs...)
		} else {
			out = append(out, read[id]...)
		}
	}
	return out, nil
}

// Mentions returns who named what, by date, side and the order of topics.
func (c *Corpus) Mentions(ctx context.Context, s Scope) (_ []Mention, err error) {
	defer wrap(&err, "Mentions(%+v)", s)
	if s.byHand() && s.Below {
		all, err := keep(&c.now.Load().hand.mentions, s.Topic, func() ([]Mention, error) { return c.mentions(ctx, Scope{Topic: s.Topic, Below: true, Hand: true}) })
		return slices.DeleteFunc(slices.Clone(all), func(m Mention) bool { return !s.fits(m.Side, m.Date) }), err
	}
	return c.mentions(ctx, s)
}

func (c *Corpus) mentions(ctx context.Context, s Scope) ([]Mention, error) {
	topic := "m.topic"
	if s.Below {
		topic = ""
	}
	where, args := s.where("c.id", topic, "r.side")
	names := c.names()
	if s.Below {
		where += " AND +m.topic IN (?" // a statement names few topics: they are gone through
		args = append(args, s.Topic)
		for _, t := range names.topics {
			if t.Parent == s.Topic {
				where += ", ?"
				args = append(args, t.Slug)
			}
		}
		where += ")"
	}
	out, err := all(ctx, c, `SELECT m.readout, r.call, r.side, m.topic, coalesce(m.words, ''), coalesce(r.lang, ''), coalesce(m.note, ''),
  m.doubtful, m.found = 'search', c.date, m.source, m.also
FROM calls c CROSS JOIN readouts r ON r.call = c.id CROSS JOIN mentions m ON m.readout = r.id`+where+
		` ORDER BY c.date, c.id, r.role = 'added', r.rowid`, args, func(r *sql.Rows, v *Mention) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Readout, &v.Call, &v.Side, &v.Topic, &v.Words, &v.Lang, &v.Note, &v.Doubtful, &v.BySearch, &v.Date, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
	slices.SortStableFunc(out, func(a, b Mention) int {
		return cmp.Or(strings.Compare(a.Date, b.Date), strings.Compare(a.Call, b.Call), names.topicAt[a.Topic]-names.topicAt[b.Topic])
	})
	return out, err
}

// Passages returns the excerpts held, by date.
func (c *Corpus) Passages(ctx context.Context, s Scope) (_ []Passage, err error) {
	defer wrap(&err, "Passages(%+v)", s)
	where, args := s.where("c.id", "", "r.side")
	return all(ctx, c, `SELECT p.readout, p.lang, p.text, p.source, p.also
FROM calls c CROSS JOIN readouts r ON r.call = c.id CROSS JOIN passages p ON p.readout = r.id`+where+` ORDER BY c.date, c.id, p.rowid`, args,
		func(r *sql.Rows, v *Passage) error {
			var source string
			var also sql.NullString
			err := r.Scan(&v.Readout, &v.Lang, &v.Text, &source, &also)
			v.Cites = cites(source, also)
			return err
		})
}

// Silences returns reported silences, by date.
func (c *Corpus) Silences(ctx context.Context, s Scope) (_ []Silence, err error) {
	defer wrap(&err, "Silences(%+v)", s)
	if s.byHand() && s.Since == "" && s.Until == "" && len(s.Sides) == 0 {
		all, err := keep(&c.now.Load().hand.silences, s.Topic, func() ([]Silence, error) { return c.silences(ctx, s) })
		return slices.Clone(all), err
	}
	if s.ofCalls() { // they are few, and nothing that is imported adds to them
		all, err := keep(&c.now.Load().hand.silences, everyTopic, func() ([]Silence, error) { return c.silences(ctx, Scope{}) })
		var out []Silence
		for _, x := range all {
			if (s.Topic == "" || x.Topic == s.Topic) && (len(s.Sides) == 0 || slices.Contains(s.Sides, x.Side)) && s.hasCall(x.Call) {
				out = append(out, x)
			}
		}
		return out, err
	}
	return c.silences(ctx, s)
}

// everyTopic is the key of what is kept of all topics.
const everyTopic = "*"

func (c *Corpus) silences(ctx context.Context, s Scope) (_ []Silence, err error) {
	from := "calls c CROSS JOIN silences s ON s.call = c.id"
	if s.everything() {
		from = "silences s CROSS JOIN calls c ON c.id = s.call"
	}
	where, args := s.where("c.id", "s.topic", "s.side")
	return all(ctx, c, `SELECT s.call, s.side, coalesce(s.topic, ''), coalesce(s.detail, ''), coalesce(s.note, ''), s.source, s.also
FROM `+from+where+` ORDER BY c.date, c.id, s.rowid`, args, func(r *sql.Rows, v *Silence) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Call, &v.Side, &v.Topic, &v.Detail, &v.Note, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
}

// Denials returns what officials said was not discussed, by date.
func (c *Corpus) Denials(ctx context.Context, s Scope) (_ []Denial, err error) {
	defer wrap(&err, "Denials(%+v)", s)
	if s.byHand() && s.Since == "" && s.Until == "" && len(s.Sides) == 0 {
		all, err := keep(&c.now.Load().hand.denials, s.Topic, func() ([]Denial, error) { return c.denials(ctx, s) })
		return slices.Clone(all), err
	}
	return c.denials(ctx, s)
}

func (c *Corpus) denials(ctx context.Context, s Scope) (_ []Denial, err error) {
	where, args := s.where("c.id", "+d.topic", "d.side") // those of a call are few, those of a topic are not
	return all(ctx, c, `SELECT d.call, d.side, coalesce(d.topic, ''), coalesce(d.detail, ''), d.who, coalesce(d.to_whom, ''),
  coalesce(d.said_on, ''), coalesce(d.words, ''), d.source, d.also
FROM calls c CROSS JOIN denials d ON d.call = c.id`+where+` ORDER BY c.date, c.id, d.rowid`, args, func(r *sql.Rows, v *Denial) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Call, &v.Side, &v.Topic, &v.Detail, &v.Who, &v.ToWhom, &v.SaidOn, &v.Words, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
}

// Tones returns words for the mood, by date; with word "" all of them.
func (c *Corpus) Tones(ctx context.Context, word string, s Scope) (_ []Tone, err error) {
	defer wrap(&err, "Tones(%q, %+v)", word, s)
	if s.byHand() {
		all, err := keep(&c.now.Load().hand.tones, "", func() ([]Tone, error) { return c.tones(ctx, "", Scope{Hand: true}) })
		return slices.DeleteFunc(slices.Clone(all), func(t Tone) bool { return word != "" && t.Word != word || !s.fits(t.Side, t.Date) }), err
	}
	return c.tones(ctx, word, s)
}

func (c *Corpus) tones(ctx context.Context, word string, s Scope) ([]Tone, error) {
	where, args := s.where("c.id", "", "r.side")
	if word != "" {
		where += " AND n.word = ?"
		args = append(args, word)
	}
	return all(ctx, c, `SELECT n.readout, r.call, c.date, r.side, r.form, r.role, r.speaker, n.word, n.about, coalesce(n.words, ''),
  coalesce(n.note, ''), c.status = 'held', coalesce(c.one_on_one, 0), coalesce((SELECT group_concat(k.person, ' ') FROM call_people k WHERE k.call = c.id), ''), n.source, n.also
FROM calls c CROSS JOIN readouts r ON r.call = c.id CROSS JOIN tones n ON n.readout = r.id`+where+
		` ORDER BY c.date, c.id, r.role = 'added', r.rowid, n.rowid`, args, func(r *sql.Rows, v *Tone) error {
		var source, people string
		var also sql.NullString
		err := r.Scan(&v.Readout, &v.Call, &v.Date, &v.Side, &v.Form, &v.Role, &v.Speaker, &v.Word, &v.About, &v.Words, &v.Note,
			&v.Held, &v.OneOnOne, &people, &source, &also)
		v.Cites, v.People = cites(source, also), strings.Fields(people)
		return err
	})
}

// Points returns agreements, thanks and claims of statements.
func (c *Corpus) Points(ctx context.Context, s Scope) (_ []Point, err error) {
	defer wrap(&err, "Points(%+v)", s)
	where, args := s.where("c.id", "", "r.side")
	return all(ctx, c, `SELECT p.readout, r.side, p.kind, p.text, coalesce(p.words, ''), p.source, p.also
FROM calls c CROSS JOIN readouts r ON r.call = c.id CROSS JOIN points p ON p.readout = r.id`+where+
		` ORDER BY c.date, c.id, r.role = 'added', r.rowid, p.rowid`, args, func(r *sql.Rows, v *Point) error {
		var source string
		var also sql.NullString
		err := r.Scan(&v.Readout, &v.Side, &v.Kind, &v.Text, &v.Words, &source, &also)
		v.Cites = cites(source, also)
		return err
	})
}
