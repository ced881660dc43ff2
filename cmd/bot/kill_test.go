package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/telegram/telegramtest"
)

// brief keeps the race detector, where there is one, from waiting for a second at the end of each process.
const brief = "GORACE=atexit_sleep_ms=10"

// child starts the program as a process of its own.
func child(t testing.TB, log *logbook, environ []string, args ...string) *exec.Cmd {
	t.Helper()
	return start(t, "bot", log, environ, args...)
}

// start starts the program under one of the names that TestMain knows.
func start(t testing.TB, name string, log *logbook, environ []string, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Args = append([]string{name}, args...)
	cmd.Env = append(slices.Clone(environ), "PATH="+os.Getenv("PATH"), brief)
	cmd.Stderr = log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// long reports that the long versions of the tests with real processes are wanted.
func long() bool { return os.Getenv("READOUTBOT_LONG_TESTS") != "" }

// The process is killed again and again while questions come in: every one is answered, and only those that were on
// their way at a kill may be answered twice, at most one for each worker.
func TestKilledWhileQuestionsFlow(t *testing.T) {
	t.Parallel()
	people, kills := 100, 5
	if long() {
		people, kills = 1000, 40
	}
	const workers = 8
	s := telegramtest.New(t, telegramtest.Limits(telegramtest.Rates{}), telegramtest.Patience(2*time.Minute))
	environ := []string{"TELEGRAM_BOT_TOKEN=" + s.Token(), "TELEGRAM_API_URL=" + s.URL(), "READOUTBOT_DATA=" + t.TempDir()}
	var log logbook
	rooms := make([]int64, people)
	asked := make(chan struct{})
	go func() {
		defer close(asked)
		for i := range rooms {
			u := telegramtest.User{ID: int64(5000 + i), Name: fmt.Sprintf("Person %d", i), Lang: "en"}
			rooms[i] = s.Private(u)
			s.Say(rooms[i], u, fmt.Sprintf("quote marker%d", i))
		}
	}()
	for range kills {
		before := s.Calls("sendMessage")
		cmd := child(t, &log, environ, "serve")
		s.WaitCalls("sendMessage", before+max(1, people/(kills+2)))
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		cmd.Wait()
	}
	cmd := child(t, &log, environ, "serve")
	<-asked
	lost, twice := 0, 0
	for i, room := range rooms {
		s.WaitMessages(room, 1)
		n := 0
		for _, m := range s.Messages(room) {
			if strings.Contains(m.Text, fmt.Sprintf("marker%d", i)) || strings.Contains(m.Text, "corpus") {
				n++
			}
		}
		switch {
		case n == 0:
			lost++
		case n > 1:
			twice += n - 1
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the last process: %v\n%s", err, log.String())
	}
	t.Logf("%d questions, %d kills: %d lost, %d answered twice", people, kills, lost, twice)
	if lost > 0 || twice > kills*workers {
		t.Errorf("%d lost, %d answered twice; at most %d may be", lost, twice, kills*workers)
	}
	if strings.Contains(log.String(), strings.SplitN(s.Token(), ":", 2)[1]) {
		t.Error("the token is in the log")
	}
}
