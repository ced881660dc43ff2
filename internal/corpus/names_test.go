package corpus

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"
)

func TestFindTopic(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct {
		name, want string // "~" in front of what is not exact; "" for nothing
	}{
		{"sanctions", "sanctions"},
		{"  Sanctions? ", "sanctions"},
		{"the sanctions", "sanctions"},
		{"sanction", "sanctions"},
		{"“sanctions”", "sanctions"},
		{"sanktions", "~sanctions"},
		{"santcions", "~sanctions"},
		{"санкции", "sanctions"},
		{"САНКЦИЙ", "sanctions"},
		{"санкциями", "sanctions"},
		{"Ukrane", "~ukraine"},
		{"Украину", "ukraine"},
		{"украиной", "ukraine"},
		{"украинe", "ukraine"}, // Latin e
		{"Крыму", "crimea"},
		{"Крымом", "crimea"},
		{"Сирии", "syria"},
		{"libia", "~libya"},
		{"ISIS", "islamic-state"},
		{"ИГИЛ", "islamic-state"},
		{"Islamic State", "islamic-state"},
		{"ceasefire", "ceasefire"},
		{"cease fire", "ceasefire"},
		{"cease-fire", "ceasefire"},
		{"cease\u2011fire", "ceasefire"},
		{"перемирия", "ceasefire"},
		{"прекращении огня", "ceasefire"},
		{"NATO", "european-security"},
		{"НАТО", "european-security"},
		{"НАТO", "european-security"}, // Latin O
		{"DPRK", "north-korea"},
		{"D.P.R.K.", "north-korea"},
		{"КНДР", "north-korea"},
		{"north_korea", "north-korea"},
		{"Северной Корее", "north-korea"},
		{"Ближнего Востока", "middle-east"},
		{"Middle\u00a0East", "middle-east"},
		{"leaders’ summit", "meeting"},
		{"ОПЕК", "oil-market"},
		{"covid", "covid-19"},
		{"xyzzy", ""},
		{"", ""},
		{" ?! ", ""},
		{"the", ""},
		{"UN", "united-nations"}, // two letters are never a slip of others
		{"ux", ""},
		{"war", ""},
	} {
		r, ok := c.FindTopic(tt.name)
		got := r.ID
		if ok && !r.Exact {
			got = "~" + got
		}
		if got != tt.want || ok != (tt.want != "") || len(r.Others) > 0 {
			t.Errorf("FindTopic(%q) = %+v, %v; want %q", tt.name, r, ok, tt.want)
		}
	}
}

func TestFindAmbiguous(t *testing.T) {
	l := newLexicon()
	for _, p := range [][2]string{{"iran", "iran"}, {"iraq", "iraq"}, {"talks", "negotiations"}, {"talked", "conversation"},
		{"cease fire", "ceasefire"}, {"iraqi", "iraq"}, {"oil", "oil"}, {"sanction", "sanction"}, {"sanktuon", "sanktuary"}} {
		l.add(p[0], p[1])
	}
	l.add("Iran", "taken") // the first name wins
	for _, tt := range []struct {
		name, id string
		exact    bool
		others   []string
	}{
		{"iran", "iran", true, nil},
		{"irak", "", false, nil}, // nor do four: Iraq is not Iran
		{"iraki", "iraq", false, nil},
		{"eraqi", "", false, nil}, // the first letter is right
		{"sanktion", "sanction", false, []string{"sanktuary"}},
		{"iraqu", "iraq", false, nil}, // two terms of one thing are no choice
		{"talking", "negotiations", true, []string{"conversation"}},
		{"ceasefire", "ceasefire", true, nil},
		{"oin", "", false, nil},  // three letters have no slips
		{"oill", "", false, nil}, // nor do words become them
	} {
		r, ok := l.find(tt.name)
		if r.ID != tt.id || r.Exact != tt.exact || !slices.Equal(r.Others, tt.others) || ok != (tt.id != "") {
			t.Errorf("find(%q) = %+v, %v; want %+v", tt.name, r, ok, tt)
		}
	}
}

func TestFindSide(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct{ name, want, sides string }{
		{"Kremlin", "kremlin", "kremlin"},
		{"the Kremlin", "kremlin", "kremlin"},
		{"kremln", "kremlin", "kremlin"},
		{"Кремлю", "kremlin", "kremlin"},
		{"Кремлём", "kremlin", "kremlin"},
		{"Moscow", "kremlin", "kremlin"},
		{"Russia", "russia", "kremlin"},
		{"WH", "white-house", "white-house"},
		{"white house", "white-house", "white-house"},
		{"White-House", "white-house", "white-house"},
		{"whitehouse", "white-house", "white-house"},
		{"Белому дому", "white-house", "white-house"},
		{"U.S.", "united-states", "white-house trump-transition"},
		{"the US", "united-states", "white-house trump-transition"},
		{"США", "united-states", "white-house trump-transition"},
		{"United States", "united-states", "white-house trump-transition"},
		{"transition", "trump-transition", "trump-transition"},
		{"Beijing", "", ""},
		{"", "", ""},
	} {
		r, ok := c.FindSide(tt.name)
		if r.ID != tt.want || ok != (tt.want != "") {
			t.Errorf("FindSide(%q) = %+v, %v; want %q", tt.name, r, ok, tt.want)
		}
		if got := strings.Join(c.SidesOf(r.ID), " "); got != tt.sides {
			t.Errorf("SidesOf(%q) = %q, want %q", r.ID, got, tt.sides)
		}
	}
	for id, want := range map[string]string{"white-house": "White House", "united-states": "United States", "": ""} {
		if got := c.Side(id).Name; got != want {
			t.Errorf("Side(%q) is called %q, want %q", id, got, want)
		}
	}
}

func TestFindPerson(t *testing.T) {
	c := shipped(t)
	for name, want := range map[string]string{"Trump": "trump", "Donald Trump": "trump", "трампом": "trump", "Путина": "putin", "puttin": "putin",
		"King Salman": "salman", "салман": "salman", "Biden": "biden", "Zelensky": "zelenskyy", "Эрдоганом": "erdogan", "Erdoğan": "erdogan",
		"Си Цзиньпином": "xi", "Mohammad bin Salman": "bin-salman", "nobody": "", "": ""} {
		if r, ok := c.FindPerson(name); r.ID != want || ok != (want != "") {
			t.Errorf("FindPerson(%q) = %+v, want %q", name, r, want)
		}
	}
	if p := c.Person("putin"); p.Name != "Vladimir Putin" {
		t.Errorf("%+v", p)
	}
}

func TestFindTone(t *testing.T) {
	c := shipped(t)
	for name, want := range map[string]string{"constructive": "constructive", "Constuctive": "constructive", "конструктивной": "constructive",
		"satisfaction": "satisfaction", "удовлетворение": "satisfaction", "business-like": "businesslike", "откровенный": "frank", "zzz": ""} {
		if r, ok := c.FindTone(name); r.ID != want || ok != (want != "") {
			t.Errorf("FindTone(%q) = %+v, want %q", name, r, want)
		}
	}
}

// Every name and alias leads to what it names, and none is taken by another.
func TestEveryAliasLeadsHome(t *testing.T) {
	c, n := shipped(t), 0
	for _, q := range []struct {
		text string
		find func(string) (Reading, bool)
	}{
		{"SELECT alias, topic FROM topic_aliases UNION ALL SELECT slug, slug FROM topics UNION ALL SELECT name, slug FROM topics", c.FindTopic},
		{"SELECT alias, side FROM side_aliases UNION ALL SELECT id, id FROM sides UNION ALL SELECT name, id FROM sides UNION ALL SELECT country, country FROM sides", c.FindSide},
		{"SELECT alias, person FROM people_aliases UNION ALL SELECT name, id FROM people", c.FindPerson},
		{"SELECT alias, word FROM tone_aliases UNION ALL SELECT word, word FROM tones", c.FindTone},
	} {
		err := c.each(context.Background(), q.text, nil, func(r *sql.Rows) error {
			var alias, to string
			if err := r.Scan(&alias, &to); err != nil {
				return err
			}
			for _, typed := range []string{alias, strings.ToUpper(alias), "the " + alias} {
				n++
				if got, _ := q.find(typed); got.ID != to || !got.Exact || len(got.Others) > 0 {
					t.Errorf("%q is %+v, want %s", typed, got, to)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if n < 3*1200 {
		t.Errorf("%d names", n)
	}
	if len(c.TopicWords()) < 1000 || len(c.SideWords()) < 40 || len(c.PeopleWords()) < 10 || len(c.ToneWords()) < 90 {
		t.Error("a list of words is short")
	}
}

func TestTopics(t *testing.T) {
	c := shipped(t)
	if got := c.Topic("crimea"); got.Parent != "ukraine" || got.Prose != "Crimea" || !slices.Contains(got.Aliases, "крым") {
		t.Errorf("%+v", got)
	}
	if got := c.Topic("sanctions"); got.Prose != "sanctions" || got.Name != "Sanctions" {
		t.Errorf("%+v", got)
	}
	if got := c.Topic("nothing"); got.Slug != "nothing" || got.Name != "nothing" {
		t.Errorf("%+v", got)
	}
	for i, p := range c.Periods() {
		if i > 0 && c.Periods()[i-1].Until >= p.Since {
			t.Errorf("%s begins before %s ends", p.ID, c.Periods()[i-1].ID)
		}
	}
}
