package corpustest

import (
	"os"
	"path/filepath"
	"testing"
)

// Shared returns where a file of ../shared/data is, beside the module. Without that folder the test is skipped; a file that it lacks
// fails the test.
func Shared(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for !exists(filepath.Join(dir, "go.mod")) {
		if dir == filepath.Dir(dir) {
			t.Fatal("the module's folder is not found")
		}
		dir = filepath.Dir(dir)
	}
	data := filepath.Join(filepath.Dir(dir), "shared", "data")
	if !exists(data) {
		t.Skip("no ../shared/data")
	}
	file := filepath.Join(data, name)
	if !exists(file) {
		t.Fatal(file, "is missing")
	}
	return file
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
