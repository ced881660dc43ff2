package commands

import (
	"os"
	"strings"
	"testing"
)

// checkFile fails when a file does not hold a text that is printed from a table.
func checkFile(t *testing.T, path, want string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), want) {
		t.Errorf("%s is stale: put in what `go run ./cmd/bot docs -table` prints", path)
	}
}
