package corpus

import (
	"readoutbot/internal/corpus/analysis"
)

// findings writes what was found in a text.
func (w *writer) findings(l *logged, readout, call, source string) error {
	if err := w.mentions(l, readout, call, source); err != nil {
		return err
	}
	st, side := l.st.Text, w.sides[l.st.Side].Name
	for _, t := range l.report.Tone {
		word := t.Key
		if word == "" {
			word = t.Word
		}
		w.tone(readout, call, word, Excerpt(st, t.Sentence, t.Span), source)
	}
	if s := l.report.Satisfaction; s != nil {
		w.tone(readout, call, "satisfaction", Excerpt(st, sentenceAt(l.report, *s), *s), source)
	}
	for _, a := range l.report.Agreements {
		w.later(orIgnore+"points (readout, kind, text, words, source)", readout, "agreement", st[a.From:a.To], st[a.From:a.To], source)
		w.counts["points"]++
	}
	if r := l.report; r.Minutes > 0 {
		w.later(orIgnore+"claims (call, kind, value, minutes, who, source)", call, "duration", st[r.DurationAt.From:r.DurationAt.To], r.Minutes, side, source)
	}
	if r := l.report; r.Initiator != "" {
		w.later(orIgnore+"claims (call, kind, value, minutes, who, source)", call, "initiator", w.named(r.Initiator), nil, side, source)
	}
	return nil
}

// tone writes that a text has a word for the conversation.
func (w *writer) tone(readout, call, word, words, source string) {
	w.later(orIgnore+"tones (readout, word, about, words, source)", readout, word, "conversation", words, source)
	if own := w.lone[call]; own != nil {
		own.tones = append(own.tones, word)
	}
}

// named is a side's or a country's slug as a name.
func (w *writer) named(slug string) string {
	if s, ok := w.sides[slug]; ok {
		return s.Name
	}
	return countryName(slug)
}

// mentions writes which topics a text names, beside what people found in it. A topic that only the search of the text
// finds where people read it too is doubtful: the two differ.
func (w *writer) mentions(l *logged, readout, call, source string) error {
	done := map[string]bool{}
	own := w.lone[call]
	coded := w.hand.readouts[readout]
	for _, first := range l.report.Topics {
		if done[first.Topic] || !w.topics[first.Topic] {
			continue
		}
		done[first.Topic] = true
		m, _ := l.report.Topic(first.Topic)
		words := Excerpt(l.st.Text, m.Sentence, m.Span)
		if m.Denied {
			w.later(orIgnore+"denials (call, side, topic, who, said_on, words, source)", call, l.st.Side, m.Topic, w.sides[l.st.Side].Name, l.st.date(), words, source)
			w.counts["denials"]++
			if own != nil {
				own.denied = append(own.denied, m.Topic)
			}
			continue
		}
		doubt := any(nil)
		if m.Unsure {
			doubt = "it stands in a negation: whether it was discussed, the program cannot tell"
		}
		if err := w.mention(l, readout, source, m, doubt, own, coded); err != nil {
			return err
		}
	}
	for _, m := range l.report.Weak {
		if done[m.Topic] || !w.topics[m.Topic] {
			continue
		}
		done[m.Topic] = true
		err := w.mention(l, readout, source, m, "the words stand in it, of a party of the talk, in a title or in passing: whether as a topic, the program cannot tell", own, coded)
		if err != nil {
			return err
		}
	}
	return nil
}

// mention writes that a text names a topic. With a doubt, the program cannot tell, and says why: that is no omission, and
// nothing that another side could have left out.
func (w *writer) mention(l *logged, readout, source string, m analysis.Mention, doubt any, own *loneCall, coded bool) error {
	words := Excerpt(l.st.Text, m.Sentence, m.Span)
	if own != nil && doubt == nil {
		own.named = append(own.named, m.Topic)
	} else if own != nil {
		own.doubted = append(own.doubted, m.Topic)
	}
	w.counts["mentions"]++
	if !coded {
		w.later("mentions (readout, topic, words, doubtful, strength, found, note, source)", readout, m.Topic, words, doubt != nil, m.Strength.String(), "search", doubt, source)
		return nil
	}
	if doubt == nil {
		doubt = "found by a search of the text; readers of the statement did not record it"
	}
	return w.exec(`INSERT INTO mentions (readout, topic, words, doubtful, strength, found, note, source) VALUES (?, ?, ?, 1, ?, 'search', ?, ?)
ON CONFLICT (readout, topic) DO UPDATE SET found = 'both', strength = excluded.strength`,
		readout, m.Topic, words, m.Strength.String(), doubt, source)
}

// sentenceAt is the sentence that a span stands in.
func sentenceAt(r analysis.Report, at analysis.Span) analysis.Span {
	for _, s := range r.Sentences {
		if s.From <= at.From && at.To <= s.To {
			return s
		}
	}
	return at
}
