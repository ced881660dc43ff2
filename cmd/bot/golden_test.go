package main

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"readoutbot/internal/adapters/terminal"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
	"readoutbot/internal/corpus"
)

var update = flag.Bool("update", false, "write the golden files anew")

// One document in every rendering, side by side. The first file of an archive holds the question.
func TestGolden(t *testing.T) {
	t.Parallel()
	c, err := corpus.Open(t.Context(), mustRead(t, "../../corpus.sql"))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	set := commandsOn(c, env{err: io.Discard})
	room, chat := openNewsroom(t), openChatroom(t)
	files, err := filepath.Glob("testdata/golden/*.golden")
	if err != nil || len(files) < 8 {
		t.Fatalf("%d golden files: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".golden"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			line := strings.TrimSpace(string(a.Comment))
			d := set.Answer(t.Context(), commands.Request{Line: line, At: time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)})
			d.Corpus = "00000000" // the version changes with every edit of the corpus
			got := append(render(t, d), txtar.File{Name: "block kit", Data: room.blockKit(t, line)}, txtar.File{Name: "telegram", Data: chat.html(line)})
			if *update {
				a.Files = got
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(a.Files) != len(got) {
				t.Fatalf("%d renderings, want %d", len(a.Files), len(got))
			}
			for i, f := range got {
				if diff := cmp.Diff(string(a.Files[i].Data), string(f.Data)); diff != "" || a.Files[i].Name != f.Name {
					t.Errorf("%s differs (-want +got); if it is meant: go test ./cmd/bot -run TestGolden -update\n%s", f.Name, diff)
				}
			}
		})
	}
}

// The README's table of commands is printed from the command table.
func TestReadmeHasTheTable(t *testing.T) {
	t.Parallel()
	c, err := corpus.Open(t.Context(), mustRead(t, "../../corpus.sql"))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if !strings.Contains(mustRead(t, "../../README.md"), commandsOn(c, env{err: io.Discard}).ReferenceTable()) {
		t.Error("README.md is stale: put in what `go run ./cmd/bot docs -table` prints")
	}
}

// render prints a document in every way.
func render(t *testing.T, d *reply.Doc) []txtar.File {
	t.Helper()
	text := func(st terminal.Style) []byte {
		var b strings.Builder
		terminal.Text(&b, d, st)
		return []byte(b.String())
	}
	j, err := d.JSON()
	if err != nil {
		t.Fatal(err)
	}
	return []txtar.File{
		{Name: "text, 100 columns", Data: text(terminal.Style{Width: 100})},
		{Name: "text, 60 columns", Data: text(terminal.Style{Width: 60})},
		{Name: "markdown", Data: []byte(d.Markdown())},
		{Name: "json", Data: j},
	}
}

func mustRead(t testing.TB, file string) string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
