package slack

import "readoutbot/internal/commands/reply"

func sourced(b reply.Basis, cites []int, spans ...reply.Span) reply.Line {
	return reply.Line{Spans: spans, Basis: b, Cites: cites}
}

func quoted(words string, cites ...int) reply.Line {
	return sourced(reply.Quoted, cites, reply.Verbatim(words))
}

// sample is a document with every kind of block, span, basis and state: the terminal's sample, with a narrow contrast
// and a second table.
func sample() *reply.Doc {
	hit := reply.Verbatim("the sides spoke in favour of restoring trade ties, and of fighting terrorism")
	hit.Marks = [][2]int{{40, 50}}
	return &reply.Doc{
		Line:       "compare 2017-01-28",
		Understood: []string{"“sanktions” was read as sanctions", "“28 января 2017” was read as 2017-01-28"},
		Outcome:    reply.Answered,
		Title:      "Donald Trump and Vladimir Putin, 28 January 2017: two accounts of one call",
		Blocks: []reply.Block{
			&reply.Para{Line: sourced(reply.Reported, []int{3}, reply.Bold("The White House"), reply.Text(" wrote 104 words, the Kremlin 368."))},
			sampleContrast(),
			&reply.Note{Line: sourced(reply.Guide, nil, reply.Text("“not said” means that the statement as published does not speak of it. It does not mean that it was not discussed on the call."))},
			&reply.Note{Line: sourced(reply.Guide, nil, reply.Text("Read more with "), reply.Type("help compare"), reply.Text("."))},
			&reply.Quote{Words: hit, By: "Kremlin, 28 January 2017", Lang: "en", Cites: []int{1}},
			&reply.List{Head: "How long it took", Items: []reply.Item{
				{Line: sourced(reply.Reported, []int{4}, reply.Text("about 30 minutes (photo caption)"))},
				{Line: sourced(reply.Reported, []int{4}, reply.Text("“hour-long” (text of the same report)")), Under: []reply.Line{
					sourced(reply.Reported, []int{4}, reply.Text("the report contradicts itself; both are kept, and neither is preferred to the other here")),
				}},
			}},
			&reply.List{Head: "To do next", Numbered: true, Items: []reply.Item{
				{Line: sourced(reply.Interpreted, []int{4}, reply.Text("Some observers saw a thaw.")), Under: []reply.Line{
					sourced(reply.Guide, nil, reply.Text("others did not")),
				}},
				{Line: sourced(reply.Read, []int{1}, reply.Text("The statement speaks of Korea, in words that are not held."))},
				{Line: sourced(reply.Guide, nil, reply.To("The Kremlin's page", "http://en.kremlin.ru/events/president/news/53787"))},
			}},
			sampleTable(),
			&reply.Contrast{Head: "In short", Sides: []string{"Kremlin", "White House"}, Rows: []reply.Row{
				{Label: "Iran", Cells: []reply.Cell{{State: reply.Said}, {State: reply.NotSaid}}},
				{Label: "Israel", Cells: []reply.Cell{{State: reply.Said, Lines: []reply.Line{quoted("Israel", 1)}}, {State: reply.NotHeld}}},
			}},
			&reply.Note{Line: sourced(reply.Computed, []int{1, 3}, reply.Text("Counted in the two texts."))},
		},
		Sources: []reply.Source{
			{N: 1, Outlet: "Kremlin", Kind: "official", Title: "Telephone conversation with US President Donald Trump", Published: "2017-01-28", URL: "http://en.kremlin.ru/events/president/news/53787"},
			{N: 2, Outlet: "Кремль", Kind: "official", Published: "2017-11-21", URL: "http://kremlin.ru/events/president/news/56152"},
			{N: 3, Outlet: "White House", Kind: "official", Title: "Readout of the President’s Call with Russian President Vladimir Putin", Published: "2017-01-28", URL: "https://trumpwhitehouse.archives.gov/briefings-statements/readout-presidents-call-russian-president-vladimir-putin/", Note: "archived"},
			{N: 4, Outlet: "The Guardian", Kind: "report", Author: "A Reporter", Published: "2017-01-29"},
		},
		Next: []reply.Ask{
			{Label: "What the White House left out", Line: "omitted 2017-01-28 by white-house"},
			{Label: "The words of the call", Line: "tone 2017-01-28"},
			{Label: "As a file", Line: "export compare 2017-01-28 csv"},
		},
		Files:  []reply.File{{Name: "compare-2017-01-28.csv", Type: "text/csv", Data: make([]byte, 12345)}},
		Corpus: "2026-05-01 (3f2a9c1)",
	}
}

func sampleTable() *reply.Table {
	return &reply.Table{Head: "Calls with a word of tone", Columns: []string{"Date", "Word", "Times", "In whose words"}, Rows: [][]reply.Line{
		{sourced(reply.Quoted, nil, reply.Text("2017-01-28")), quoted("constructive"), sourced(reply.Computed, nil, reply.Text("7")), quoted("The conversation took place in a positive and constructive spirit.", 1)},
		{sourced(reply.Quoted, []int{2}, reply.Text("2017-11-21")), quoted("satisfaction", 2), sourced(reply.Computed, []int{2}, reply.Text("13")), quoted("выразили удовлетворение состоявшимся разговором", 2)},
	}}
}

func sampleContrast() *reply.Contrast {
	return &reply.Contrast{Head: "Topic by topic", Sides: []string{"Kremlin", "White House"}, Rows: []reply.Row{
		{Label: "Terrorism", Cells: []reply.Cell{
			{State: reply.Said, Lines: []reply.Line{
				quoted("The two leaders emphasised that joining efforts in fighting the main threat – international terrorism – is a top priority.", 1),
				quoted("real coordination of actions", 1)}},
			{State: reply.Said, Lines: []reply.Line{quoted("mutual cooperation in defeating ISIS", 3)}},
		}},
		{Label: "Sanctions", Cells: []reply.Cell{
			{State: reply.Denied, Lines: []reply.Line{sourced(reply.Reported, []int{4}, reply.Text("Dmitry Peskov, to reporters"))}},
			{State: reply.NotSaid, Lines: []reply.Line{sourced(reply.Computed, []int{3}, reply.Text("“sanction” was looked for in 104 words"))}},
		}, Under: []reply.Line{sourced(reply.Reported, []int{4}, reply.Text("Officials of both sides said that sanctions were not discussed."))}},
		{Label: "Ukraine", Cells: []reply.Cell{
			{State: reply.Said, Lines: []reply.Line{sourced(reply.Read, []int{1}, reply.Text("among regional questions"))}},
			{State: reply.NotSaid},
		}},
		{Label: "Non-proliferation", Cells: []reply.Cell{{State: reply.NoneIssued}, {State: reply.NotHeld}}},
	}}
}
