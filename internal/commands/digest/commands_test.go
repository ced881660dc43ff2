package digest_test

import (
	"bufio"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/state"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/digest"
	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
	"readoutbot/internal/corpus/corpustest"
)

var update = flag.Bool("update", false, "write what is answered into the conversations")

// door is a platform that nothing is posted to: bob may set nothing in groups.
type door struct{ digest.Room }

func (door) May(_ context.Context, r commands.Request) (bool, string) {
	return r.From.ID != "bob" || r.In.Room == "bob", "Only admins may."
}

// office is a desk on the shipped corpus, with the commands in one table.
type office struct {
	store  *state.Store
	corpus *corpus.Corpus
	set    *commands.Set
	desk   *digest.Desk
}

func openOffice(t *testing.T) *office {
	t.Helper()
	text, err := os.ReadFile("../../../corpus.sql")
	if err != nil {
		t.Fatal(err)
	}
	store, err := state.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	c, err := corpus.Config{Text: string(text), Log: store.Log()}.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	now := time.Date(2026, 11, 22, 7, 0, 0, 0, time.UTC)
	desk := &digest.Desk{Store: store, Rooms: map[string]digest.Room{"hall": door{}}, Owner: "test", Now: func() time.Time { return now }}
	set := commands.New(c, nil, desk.Commands()...)
	desk.Set = set
	return &office{store, c, set, desk}
}

// say answers a line of a person in a room, as a text: the title, the lines, and what can be asked next.
func (o *office) say(t *testing.T, who, room, line string) string {
	t.Helper()
	d := o.set.Answer(t.Context(), commands.Request{Line: line, At: o.desk.Now(), From: commands.Person{Realm: "hall", ID: who},
		In: commands.Place{Realm: "hall", Room: room}})
	var b strings.Builder
	b.WriteString(d.Title)
	if d.Outcome != reply.Answered {
		b.WriteString(" (" + string(d.Outcome) + ")")
	}
	if !d.Private {
		b.WriteString(" (for everybody)")
	}
	b.WriteString("\n")
	n := 0
	d.Lines(func(l reply.Line, _ reply.State) {
		if n++; n <= 12 {
			b.WriteString("  " + l.Text() + "\n")
		}
	})
	for _, a := range d.Next {
		b.WriteString("  [" + a.Label + ": " + a.Line + "]\n")
	}
	return b.String()
}

// Conversations are text files: a line "ann in desk > digest" asks, and what stands below it is answered.
func TestConversations(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no conversations: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			o := openOffice(t)
			f, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			var want, got strings.Builder
			for s := bufio.NewScanner(f); s.Scan(); {
				want.WriteString(s.Text() + "\n")
				who, rest, asks := strings.Cut(s.Text(), " in ")
				room, line, asked := strings.Cut(rest, " > ")
				if strings.HasPrefix(s.Text(), " ") || !asks || !asked {
					if strings.HasPrefix(s.Text(), "#") || s.Text() == "" {
						got.WriteString(s.Text() + "\n")
					}
					continue
				}
				got.WriteString(s.Text() + "\n" + o.say(t, who, room, line))
			}
			if *update {
				if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if want.String() != got.String() {
				t.Errorf("got\n%s\nwant\n%s", got.String(), want.String())
			}
		})
	}
}

// What is found in imports is shown with its sources, whether a watch is set or has found something.
func TestWatchesOnRealImports(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var some []corpus.Statement
	for _, s := range corpustest.Make(60, 1) {
		some = append(some, corpus.Statement(s))
	}
	if _, err := o.corpus.Import(t.Context(), o.desk.Now(), some[:30], false); err != nil {
		t.Fatal(err)
	}
	ask := func(line string) *reply.Doc {
		t.Helper()
		d := o.set.Answer(t.Context(), commands.Request{Line: line, At: o.desk.Now(), From: commands.Person{Realm: "hall", ID: "ann"}, In: commands.Place{Realm: "hall", Room: "desk"}})
		if d.Outcome != reply.Answered {
			t.Fatalf("%s: %s %s", line, d.Outcome, d.Title)
		}
		cited(t, line, d)
		return d
	}
	for _, line := range []string{"watch topic sanctions", "watch mentioned ukraine", "watch search sanctions", "watch calls", "watch omitted syria", "watch tone by kremlin"} {
		ask(line)
	}
	if d := ask("watch calls"); len(d.Sources) == 0 {
		t.Error("what a watch finds lately has no sources")
	}
	ask("digest on 09:00 UTC")
	if got := o.say(t, "ann", "desk", "digest now"); !strings.HasPrefix(got, "Nothing is new (nothing) (for everybody)") {
		t.Errorf("the digest is %q", got)
	}
	if _, err := o.corpus.Import(t.Context(), o.desk.Now(), some[30:], false); err != nil {
		t.Fatal(err)
	}
	if d := ask("digest now"); !strings.Contains(d.Title, "31") || d.Private || len(d.Sources) == 0 {
		t.Errorf("the digest is %q, private %v, %d sources", d.Line, d.Private, len(d.Sources))
	}
	room := &hall{came: make(chan struct{}, 9)}
	o.desk.Rooms["hall"], o.desk.Calm = room, time.Nanosecond
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- o.desk.Run(ctx) }()
	<-room.came
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	all := room.all()
	if len(all) != 1 || !strings.Contains(all[0].text, "Watched: calls") || !strings.Contains(all[0].text, "Watched: mentioned ukraine") {
		t.Errorf("%+v", all)
	}
	cited(t, "alert", all[0].doc)
}

// cited checks that every number of a source that a document cites is there, once.
func cited(t *testing.T, line string, d *reply.Doc) {
	t.Helper()
	for i, s := range d.Sources {
		if s.N != i+1 {
			t.Errorf("%s: source %d has the number %d", line, i+1, s.N)
		}
	}
	d.Lines(func(l reply.Line, _ reply.State) {
		for _, n := range l.Cites {
			if n < 1 || n > len(d.Sources) {
				t.Errorf("%s: %q cites %d of %d", line, l.Text(), n, len(d.Sources))
			}
		}
		if len(l.Cites) == 0 && l.Basis != reply.Guide && l.Basis != reply.Computed {
			t.Errorf("%s: %q has no source", line, l.Text())
		}
	})
}
