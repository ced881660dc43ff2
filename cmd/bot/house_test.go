package main

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// allowed lists what each package may import of this module. A package that is not listed fails the test: add it here
// with as little as it needs.
func allowed() map[string][]string {
	return map[string][]string{
		"readoutbot":                                         {},
		"readoutbot/internal/corpus/analysis":                {},
		"readoutbot/internal/corpus/statement":               {},
		"readoutbot/internal/corpus":                         {"internal/corpus/analysis"},
		"readoutbot/internal/corpus/corpustest":              {},
		"readoutbot/internal/commands/reply":                 {},
		"readoutbot/internal/commands":                       {"internal/commands/reply", "internal/corpus", "internal/corpus/analysis"},
		"readoutbot/internal/commands/digest":                {"internal/commands", "internal/commands/reply"},
		"readoutbot/internal/adapters/adaptertest":           {"internal/commands", "internal/commands/reply"},
		"readoutbot/internal/adapters/slack":                 {"internal/commands", "internal/commands/reply"},
		"readoutbot/internal/adapters/slack/slacktest":       {},
		"readoutbot/internal/adapters/state":                 {"internal/commands/digest"},
		"readoutbot/internal/adapters/state/statetest":       {},
		"readoutbot/internal/adapters/telegram":              {"internal/commands", "internal/commands/reply"},
		"readoutbot/internal/adapters/telegram/telegramtest": {},
		"readoutbot/internal/adapters/terminal":              {"internal/commands", "internal/commands/reply"},
		"readoutbot/cmd/bot": {"", "internal/adapters/slack", "internal/adapters/state", "internal/adapters/telegram", "internal/adapters/terminal", "internal/commands", "internal/commands/digest", "internal/commands/reply",
			"internal/corpus", "internal/corpus/analysis", "internal/corpus/statement"},
	}
}

// bare packages use the standard library only.
func bare() []string {
	return []string{"readoutbot", "readoutbot/internal/commands/reply"}
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "readoutbot/...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var pkgs []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

func TestImportsKeepToTheHouse(t *testing.T) {
	t.Parallel()
	rules := allowed()
	pkgs := packages(t)
	if len(pkgs) != len(rules) {
		t.Errorf("%d packages, %d rules", len(pkgs), len(rules))
	}
	for _, p := range pkgs {
		may, listed := rules[p.ImportPath]
		if !listed {
			t.Errorf("%s is not listed: say what it may import", p.ImportPath)
			continue
		}
		for _, i := range p.Imports {
			if inner, ours := strings.CutPrefix(i, "readoutbot"); ours {
				if !slices.Contains(may, strings.TrimPrefix(inner, "/")) {
					t.Errorf("%s imports %s", p.ImportPath, i)
				}
			} else if slices.Contains(bare(), p.ImportPath) && strings.Contains(strings.Split(i, "/")[0], ".") {
				t.Errorf("%s imports %s: only the standard library is allowed", p.ImportPath, i)
			}
		}
	}
}

// sources calls f with every Go file that is not a test.
func sources(t *testing.T, f func(path, text string)) {
	t.Helper()
	n := 0
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		b, err := os.ReadFile(path)
		if err == nil {
			n++
			f(filepath.ToSlash(strings.TrimPrefix(path, "../../")), string(b))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if n < 10 {
		t.Fatalf("found %d source files: the test looks in the wrong place", n)
	}
}

// No platform's name or markup stands outside its adapter and the wiring.
func TestPlatformsStayInTheirAdapters(t *testing.T) {
	t.Parallel()
	platform := regexp.MustCompile(`(?i)slack|telegram|mrkdwn|block ?kit|parse_mode|callback_data`)
	sources(t, func(path, text string) {
		if strings.HasPrefix(path, "internal/adapters/") || strings.HasPrefix(path, "cmd/bot/") {
			return
		}
		if m := platform.FindString(text); m != "" {
			t.Errorf("%s names %q", path, m)
		}
	})
}

// SQL stands in the corpus only.
func TestSQLStaysInTheCorpus(t *testing.T) {
	t.Parallel()
	statement := regexp.MustCompile(`"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|INDEX|VIEW)) |database/sql`)
	sources(t, func(path, text string) {
		if strings.HasPrefix(path, "internal/corpus/") || strings.HasPrefix(path, "internal/adapters/state/") {
			return
		}
		if m := statement.FindString(text); m != "" {
			t.Errorf("%s holds SQL: %q", path, m)
		}
	})
}

// The module pins what SQLite's driver was made with: another libc breaks it.
func TestLibcIsTheOneThatSQLiteNames(t *testing.T) {
	t.Parallel()
	version := func(dir, module string) string {
		t.Helper()
		cmd := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.GoMod}}", module)
		cmd.Dir = dir
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("go list -m %s: %v", module, err)
		}
		return strings.TrimSpace(string(out))
	}
	_, mod, _ := strings.Cut(version(".", "modernc.org/sqlite"), " ")
	text, err := os.ReadFile(mod)
	if err != nil {
		t.Fatal(err)
	}
	want := regexp.MustCompile(`modernc\.org/libc (v\S+)`).FindStringSubmatch(string(text))
	if want == nil {
		t.Fatalf("%s names no libc", mod)
	}
	if got, _, _ := strings.Cut(version(".", "modernc.org/libc"), " "); got != want[1] {
		t.Errorf("modernc.org/libc %s, but modernc.org/sqlite wants %s", got, want[1])
	}
}
