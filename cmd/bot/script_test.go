package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The program runs as itself in the scripts.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"bot": main,
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			b, err := os.ReadFile("../../corpus.sql")
			if err != nil {
				return err
			}
			return os.WriteFile(e.WorkDir+"/corpus.sql", b, 0o644)
		},
	})
}
