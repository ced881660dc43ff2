package corpustest

// leaders are those spoken to, the most frequent in front. The names of most are made up: tests must not seem to state facts.
func leaders() []leader {
	out := []leader{
		{"President", "Turkey", "Recep Tayyip Erdogan", "turkish-presidency", "Turkish"},
		{"President", "France", "Emmanuel Macron", "elysee", "French"},
		{"Federal Chancellor", "Germany", "Angela Merkel", "german-chancellery", "German"},
		{"President", "Kazakhstan", "Nursultan Nazarbayev", "", "Kazakhstani"},
		{"Prime Minister", "Israel", "Benjamin Netanyahu", "israel-pmo", "Israeli"},
		{"President", "Ukraine", "Petro Poroshenko", "ukraine-president", "Ukrainian"},
		{"President", "Belarus", "Alexander Lukashenko", "", "Belarusian"},
		{"Prime Minister", "India", "Narendra Modi", "", "Indian"},
		{"Prime Minister", "Japan", "Shinzo Abe", "", "Japanese"},
		{"President", "Iran", "Hassan Rouhani", "", "Iranian"},
	}
	titles := []string{"President", "Prime Minister", "King"}
	countries := []string{"Egypt", "Finland", "Italy", "Armenia", "Azerbaijan", "Uzbekistan", "Brazil", "Mexico", "Canada", "Poland",
		"Hungary", "Serbia", "Jordan", "Qatar", "Vietnam", "Mongolia", "Algeria", "Tunisia", "Cuba", "Argentina", "Norway", "Sweden", "Austria",
		"Greece", "Cyprus", "Bulgaria", "Croatia", "Slovenia", "Spain", "Portugal", "Ireland", "Iceland", "Estonia", "Latvia", "Lithuania",
		"Indonesia", "Malaysia", "Thailand", "Nigeria", "Kenya", "Ghana", "Senegal", "Peru", "Chile", "Colombia", "Bolivia", "Ecuador", "Paraguay", "Uruguay", "Malta"}
	for i, c := range countries {
		name := word(500+31*i) + "ov"
		first := word(900 + 17*i)
		out = append(out, leader{titles[i%len(titles)], c, upper(first) + " " + upper(name), "", c + "n"})
	}
	return out
}

func upper(s string) string { return string(s[0]-'a'+'A') + s[1:] }

// matters are what is spoken of, in words by which topics are found, the most frequent in front.
func matters() []string {
	return []string{
		"trade and economic cooperation", "the situation in Syria", "the settlement of the conflict in Ukraine", "the fight against terrorism",
		"the development of bilateral relations", "energy cooperation", "the Iranian nuclear programme", "sanctions", "strategic stability",
		"the Middle East settlement", "the forthcoming summit meeting", "Afghanistan", "the Korean Peninsula", "climate change", "the humanitarian aid to civilians",
		"the crisis in Libya", "the oil market and OPEC", "the G20 agenda", "the fight against the coronavirus pandemic", "cultural cooperation and student exchanges",
		"NATO", "military assistance to Ukraine", "non-proliferation", "the Minsk agreements", "food security and grain exports", "China",
		"the ceasefire", "migration and refugees", "Nagorno-Karabakh", "the exchange of prisoners", "space exploration", "Venezuela", "cyber security",
		"the United Nations Security Council", "condolences over the victims of the earthquake", "Crimea", "the drug trafficking threat", "human rights", "chemical weapons",
		"Islamic State", "artificial intelligence", "the Arctic", "the deliveries of vaccines", "the OSCE mission", "Taiwan", "election interference", "Belarusian opposition", "wildfires",
	}
}
