package commands

import (
	"slices"
	"strings"

	"readoutbot/internal/corpus/analysis"
)

// An intent is what a free question is after, by the phrases that show it: folded, * for any ending. The first intent
// that shows wins.
type intent struct {
	name    string
	phrases []string
}

func intents() []intent {
	return []intent{
		{"omitted", []string{"left out", "leave out", "leaves out", "leaving out", "omit*", "not mention*", "didnt mention*",
			"doesnt mention*", "fail* to mention", "silent", "silence", "missing from", "missing in", "is missing", "skipp*", "absent",
			"not say*", "didnt say", "did not", "didnt", "leave unsaid", "unsaid", "умолч*", "не упомян*", "не упомин*", "опустил*", "опущен*", "не сказ*", "не сообщ*",
			"обош*", "промолч*", "скрыл*", "не говорил*", "не назвал*", "не вошл*"}},
		{"disputed", []string{"contradict*", "disagree*", "disput*", "conflicting", "deny", "denied", "denial*", "denies", "at odds",
			"противореч*", "спорн*", "расходятся", "расхождени*", "опроверг*", "отрица*"}},
		{"compare", []string{"compar*", "difference*", "differ*", "versus", "vs", "side by side", "сравни*", "разниц*", "отлича*", "различ*"}},
		{"sources", []string{"source*", "where do* this come from", "источник*"}},
		{"brief", []string{"summar*", "brief*", "in short", "кратк*", "вкратце", "резюм*"}},
		{"tone", []string{"tone", "mood", "atmosphere", "how often was", "how many times was", "describe* as", "described", "тон", "тональност*", "атмосфер*",
			"настроени*", "назвал*", "называл*"}},
		{"readout", []string{"how long", "duration", "who called", "who phoned", "who initiated", "who was in the room", "who took part",
			"сколько длил*", "как долго", "длил*", "кто звонил", "кто позвонил", "кто инициатор", "кто участвовал"}},
		{"topic", []string{"over time", "history of", "how often", "how many times", "last time", "last mention*", "со временем", "как часто",
			"сколько раз", "последний раз", "впервые", "first mention*", "first time", "come up", "came up"}},
		{"calls", []string{"how many calls", "list calls", "list the calls", "list all calls", "which calls", "all calls", "all the calls", "calls in", "when did they", "calls with", "calls between",
			"сколько звонков", "сколько было звонков", "список звонков", "все звонки", "все разговоры", "когда говорил*", "звонки"}},
		{"mentioned", []string{"mention*", "say* about", "said about", "raise*", "talk* about", "discuss*", "speak about", "spoke about", "bring up", "brought up", "refer* to",
			"упомян*", "упомин*", "сказал*", "говорил*", "обсужд*", "обсуди*", "поднимал*", "поднял*", "шла речь"}},
		{"readout", []string{"agree", "agreed", "agrees", "agreeing", "договорил*", "условил*"}},
	}
}

// shows reports that a single word belongs to an intent.
func shows(w string, in []intent) bool {
	return slices.ContainsFunc(in, func(x intent) bool {
		return slices.ContainsFunc(x.phrases, func(p string) bool { return !strings.Contains(p, " ") && fits(w, p) })
	})
}

// fits compares a word with a pattern word.
func fits(w, p string) bool {
	if stem, ok := strings.CutSuffix(p, "*"); ok {
		return strings.HasPrefix(w, stem)
	}
	return w == p
}

// intent returns what the question is after, "" where nothing shows it.
func (q *asked) intent() string {
	if q.silent != "" {
		return "omitted"
	}
	name, _, _ := q.shown()
	return name
}

// shown returns what the question is after, and the words from one to before another that show it.
func (q *asked) shown() (name string, from, to int) {
	for _, in := range intents() {
		for _, p := range in.phrases {
			want := strings.Fields(p)
			for i := 0; i+len(want) <= len(q.words); i++ {
				all := true
				for k, w := range want {
					all = all && fits(q.words[i+k].Fold, w)
				}
				if all {
					return in.name, i, i + len(want)
				}
			}
		}
	}
	return "", 0, 0
}

// beyond reports that a question asks what no command answers: a negated omission, a negated word for the mood, a
// comparison of lengths.
func (q *asked) beyond(in string) bool {
	text := " " + q.folded(0, len(q.words)) + " "
	has := func(phrases ...string) bool {
		return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(text, " "+p) })
	}
	switch {
	case in == "omitted" && has("not leave", "not omit", "not left", "didnt leave", "didnt omit", "never left", "не опустил", "не умолч"):
		return true
	case has("longer than", "shorter than", "more than", "less than", "longest", "shortest", "дольше", "короче", "самый длин"):
		return true
	}
	return false
}

// speaksOfCalls reports that the question names a call or a conversation.
func (q *asked) speaksOfCalls() bool {
	return slices.ContainsFunc(q.words, func(w analysis.Word) bool {
		return strings.HasPrefix(w.Fold, "call") || strings.HasPrefix(w.Fold, "conversation") || strings.HasPrefix(w.Fold, "разговор") || strings.HasPrefix(w.Fold, "звон")
	})
}

// negated reports that the question says "not".
func (q *asked) negated() bool {
	return slices.ContainsFunc(q.words, func(w analysis.Word) bool {
		return w.Fold == "not" || w.Fold == "не" || w.Fold == "didnt" || w.Fold == "never"
	})
}

// aside are the words of a question that nothing was made of, but for those that carry no matter.
func (q *asked) aside() []string {
	var out []string
	_, from, to := q.shown()
	for i, w := range q.words {
		if q.used[i] || from <= i && i < to || len([]rune(w.Fold)) < 4 || shows(w.Fold, intents()) || analysis.Common(w.Fold) || slices.Contains(strings.Fields(fillers), w.Fold) {
			continue
		}
		out = append(out, q.line[w.From:w.To])
	}
	return out
}

// fillers are words that questions about readouts hold anyway.
const fillers = "call calls called conversation conversations talk talks talked talking speak spoke spoken speaking phone phoned readout readouts " +
	"statement statements account accounts say says said saying tell show give list find know leaders leader president presidents " +
	"trump putin happened happen come came times time often many long last latest first discuss discussed mention mentioned between " +
	"двух двумя разговор разговоре разговоре разговора разговоры звонок звонке звонка звонков звонки позвонил звонил заявления заявление заявлении " +
	"сказал сказали говорил говорили расскажи покажи было были году года годов часто когда какая какие каких который"
