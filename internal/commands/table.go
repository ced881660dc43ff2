package commands

// table is the command table. Help, the reference, completion and every room's menu are printed from it.
func (s *Set) table() []Command {
	return append(s.callCommands(), s.corpusCommands()...)
}

// callCommands are about calls: what was said, and what was not.
func (s *Set) callCommands() []Command {
	return []Command{
		{
			Usage: []string{"readout DATE [SIDE]"}, Run: s.readout,
			Short:    "one call: who said what, topic by topic, and what is not known",
			Long:     "Shows the call, the statements in the order of their publication, how long it lasted and who called by whose account, every topic with its state on each side and the words, the mood, what was agreed, how it was read, and what is disputed.",
			Examples: []string{"readout 2017-01-28", "readout latest", "readout 20 March 2018 kremlin"},
		},
		{
			Usage: []string{"compare DATE with DATE [by SIDE]", "compare DATE [TOPIC]"}, Run: s.compare,
			Short:    "both accounts side by side, or one side's statements on two calls",
			Long:     "With one date, sets the accounts of a call side by side, topic by topic. With two, shows what a side kept, added and dropped from one call to the other.",
			Examples: []string{"compare 2025-05-19", "compare 2017-01-28 ukraine", "compare 2019-05-03 with 2020-07-23 by kremlin"},
		},
		{
			Usage: []string{"omitted DATE [by SIDE]", "omitted TOPIC [by SIDE] [since DATE] [until DATE] [imported N-M] [after REF]"}, Run: s.omitted,
			Short:    "where a topic was left out, or what was left out of a call",
			Long:     "Lists the calls in which a side's account is known to leave a topic out, with the evidence for each: whose report says so, or which text was read. Denials stand apart. Where a text is not held, nothing is claimed.",
			Examples: []string{"omitted sanctions", "omitted 2017-01-28 by white-house", "omitted ukraine by white-house since 2017 until 2020"},
		},
		{
			Usage: []string{"mentioned TOPIC [by SIDE] [since DATE] [until DATE] [imported N-M] [after REF]"}, Run: s.mentioned,
			Short:    "who named a topic, when, in which words",
			Long:     "The opposite of omitted: every statement that names the topic or one below it, with the words where they are held.",
			Examples: []string{"mentioned sanctions", "mentioned iran by kremlin since 2025"},
		},
		{
			Usage: []string{"topic TOPIC [imported N-M] [after REF]"}, Run: s.topic,
			Short:    "a topic over time",
			Long:     "First and last mention, the longest known silence, one-sided streaks, and one line for each call.",
			Examples: []string{"topic sanctions", "topic ukraine"},
		},
		{
			Usage: []string{"tone DATE", "tone [by SIDE] [imported N-M] [after N]", "tone WORD [by SIDE] [imported N-M] [after REF]"}, Run: s.tone,
			Short:    "words for the mood: how often, when and by whom",
			Long:     "Counts a word said of the conversation itself, with its denominator and the dates; or shows the words of one call; or the ledger of all words over time, and those that were dropped.",
			Examples: []string{"tone constructive", "tone satisfaction", "tone 2017-01-28", "tone by kremlin"},
		},
		{
			Usage: []string{"disputed [DATE] [after REF]"}, Run: s.disputed,
			Short:    "contradictions by kind, and denied calls",
			Long:     "Claims that contradict each other, both attributed: numbers, who called, what one side alone says was agreed, what one denies. Also the calls that were claimed and denied.",
			Examples: []string{"disputed", "disputed 2017-01-28"},
		},
		{
			Usage: []string{"brief DATE"}, Run: s.brief,
			Short:    "three attributed sentences to paste",
			Long:     "Who spoke and for how long, what both accounts share and what only one has, and what was left out, each with its sources.",
			Examples: []string{"brief 2017-01-28"},
		},
	}
}

// corpusCommands are about the corpus: lists, words, files.
func (s *Set) corpusCommands() []Command {
	return []Command{
		{
			Usage: []string{"calls [DATE] [imported N-M] [after REF]", "calls PERSON [PERSON] [imported N-M] [after REF]"}, Run: s.calls,
			Grammar:  []string{"calls [DATE] [imported N-M] [after REF]", "calls PERSON [PERSON] [since DATE] [until DATE] [imported N-M] [after REF]"},
			Short:    "the calls, of a year, with a person or of two",
			Long:     "Lists calls by date, with the statements held of each; also those that were claimed and denied. Those with a person, or with two, can be narrowed by since and until.",
			Examples: []string{"calls", "calls 2020", "calls king salman", "calls trump putin"},
		},
		{
			Usage: []string{"news [imported N-M] [on DATE] [after N]"}, Run: s.news,
			Short:    "what was imported lately, and what happened on a day in earlier years",
			Long:     "Every statement that was imported or changed, the newest first, each compared with the other side's; with a stretch of the imports' numbers only those. With a day, also the calls of that day in earlier years.",
			Examples: []string{"news on 28 January 2027"},
		},
		{
			Usage: []string{"topics [after REF]"}, Run: s.topics,
			Short:    "the topics",
			Long:     "Every topic with its definition and the number of calls in which it was named.",
			Examples: []string{"topics"},
		},
		{
			Usage: []string{"sides"}, Run: s.sides,
			Short:    "the offices that speak",
			Long:     "Every side with the number and form of its statements.",
			Examples: []string{"sides"},
		},
		{
			Usage: []string{"sources DATE"}, Run: s.sources,
			Short:    "every source of a call",
			Long:     "All sources that the facts of a call rest on, with what each of them shows.",
			Examples: []string{"sources 2017-01-28"},
		},
		{
			Usage: []string{"search WORDS [by SIDE] [since DATE] [until DATE] [imported N-M] [after REF]"}, Run: s.search,
			Short:    "full text, in all word forms",
			Long:     "Finds excerpts of statements and what the corpus says about calls. A “phrase” in quotation marks is matched as it stands; -word leaves out what holds the word.",
			Examples: []string{"search cease-fire", `search "root causes" by kremlin`, "search oil -opec since 2020"},
		},
		{
			Usage: []string{`quote "WORDS" [by SIDE]`}, Run: s.quote,
			Short:    "is it verbatim, and where",
			Long:     "Says whether the words stand in an excerpt of a statement, and where; else what comes nearest, with the words that differ; else that they are not in this corpus, which does not make them false.",
			Examples: []string{`quote "businesslike and constructive"`},
		},
		{
			Usage: []string{"first WORDS [by SIDE]"}, Run: s.first,
			Short:    "first and last use of a phrase",
			Long:     "The earliest and the latest excerpt that holds the words as they stand.",
			Examples: []string{"first root causes"},
		},
		{
			Usage: []string{"export LINE FORMAT"}, Run: s.export,
			Short:    "any answer as a file: csv, json or md",
			Long:     "Answers the command and gives the answer as a file, with every line's basis and sources.",
			Examples: []string{"export omitted sanctions csv", "export compare 2017-01-28 md"},
		},
		{
			Usage: []string{"help [COMMAND]"}, Run: s.help,
			Short:    "what can be asked",
			Long:     "Shows the commands, or one of them with examples.",
			Examples: []string{"help", "help omitted"},
		},
		{
			Usage: []string{"about"}, Run: s.about,
			Short:    "what is in the corpus, its dates and version",
			Long:     "Shows what the corpus covers, how much it holds, and what the states of silence mean.",
			Examples: []string{"about"},
		},
	}
}
