// Package statetest starts a PostgreSQL server for tests, from what is installed on the machine.
//
// It knows where servers are found and how one is run without leaving anything behind. It does not know the state.
package statetest

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
)

// errNone says that no server is installed.
var errNone = errors.New("no PostgreSQL server is installed")

// The server of this test run, started by the first test that asks. It ends with the process, however that ends.
var (
	server    = sync.OnceValues(start)
	databases atomic.Int64
)

// Postgres returns the address of an empty database, which is deleted when the test ends. A test is skipped where no
// server is installed, and fails where one is and does not start.
func Postgres(t testing.TB) string {
	t.Helper()
	root, err := server()
	if errors.Is(err, errNone) {
		t.Skip(err)
	} else if err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
	name := fmt.Sprintf("test%d", databases.Add(1))
	run := func(ctx context.Context, text string) error {
		db, err := sql.Open("pgx", root+"/postgres")
		if err != nil {
			return err
		}
		defer db.Close()
		_, err = db.ExecContext(ctx, text)
		return err
	}
	if err := run(t.Context(), "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := run(context.WithoutCancel(t.Context()), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return root + "/" + name
}

// programs finds initdb and postgres: the newest version where a system keeps several, else in the path.
func programs() (initdb, postgres string, err error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin")
	if err != nil {
		return "", "", err
	}
	version := func(dir string) int {
		n, err := strconv.Atoi(filepath.Base(filepath.Dir(dir)))
		if err != nil {
			return 0
		}
		return n
	}
	slices.SortFunc(found, func(a, b string) int { return version(b) - version(a) })
	for _, dir := range found {
		initdb, postgres = filepath.Join(dir, "initdb"), filepath.Join(dir, "postgres")
		_, err := os.Stat(initdb)
		_, also := os.Stat(postgres)
		if err == nil && also == nil {
			return initdb, postgres, nil
		}
	}
	if initdb, err = exec.LookPath("initdb"); err == nil {
		postgres, err = exec.LookPath("postgres")
	}
	if err != nil {
		return "", "", errNone
	}
	return initdb, postgres, nil
}

// as is the user to run the server as: it refuses to be root. nil is the user of the test.
func as() (*syscall.SysProcAttr, int, error) {
	if os.Getuid() != 0 {
		return nil, os.Getuid(), nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		if u, err = user.Lookup("nobody"); err != nil {
			return nil, 0, err
		}
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	gid, also := strconv.ParseUint(u.Gid, 10, 32)
	if err = errors.Join(err, also); err != nil {
		return nil, 0, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, int(uid), nil
}

// start makes a cluster in a directory of its own and returns the address of its server, without a database.
func start() (string, error) {
	initdb, postgres, err := programs()
	if err != nil {
		return "", err
	}
	attr, uid, err := as()
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "statetest-")
	if err != nil {
		return "", err
	}
	if err := os.Chown(dir, uid, -1); err != nil {
		return "", err
	}
	args := []string{"-D", dir + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N", "--locale=C"}
	// A server whose own order of texts is not that of their bytes finds more.
	out, err := initialise(dir, attr, initdb, append(args, "--locale-provider=icu", "--icu-locale=en-US"))
	if err != nil {
		if err := os.RemoveAll(dir + "/data"); err != nil {
			return "", err
		}
		out, err = initialise(dir, attr, initdb, args)
	}
	if err != nil {
		return "", errors.Join(fmt.Errorf("initdb: %w: %s", err, out), os.RemoveAll(dir))
	}
	for try := 1; ; try++ {
		root, err := serve(dir, attr, postgres)
		if err == nil || try == 3 {
			return root, err
		}
	}
}

func initialise(dir string, attr *syscall.SysProcAttr, initdb string, args []string) (string, error) {
	cmd := exec.Command(initdb, args...)
	cmd.Dir, cmd.SysProcAttr = dir, attr
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// serve runs the server under a shell that stops it, and removes its directory, when this process is gone.
func serve(dir string, attr *syscall.SysProcAttr, postgres string) (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err := errors.Join(err, l.Close()); err != nil {
		return "", err
	}
	cmd := exec.Command("/bin/sh", "-c", `trap "" INT TERM HUP; dir=$1; shift; "$@" & p=$!; cat >/dev/null; kill -INT $p; wait $p; rm -rf "$dir"`, "sh", dir,
		postgres, "-D", dir+"/data", "-k", dir, "-p", port, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
		"-c", "max_connections=300", "-c", "shared_buffers=16MB", "-c", "lc_messages=C", "-c", "logging_collector=off")
	cmd.Dir, cmd.SysProcAttr = dir, attr
	end, err := cmd.StdinPipe() // its end in this process closes with it
	if err != nil {
		return "", err
	}
	log, err := cmd.StderrPipe()
	if err != nil {
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	ready := make(chan error, 1)
	go func() {
		watch(log, ready)
		runtime.KeepAlive(end)
	}()
	select {
	case err = <-ready:
	case <-time.After(time.Minute):
		err = errors.New("the server is not ready after a minute")
	}
	return "postgres://postgres@127.0.0.1:" + port, err
}

// watch reads what the server says to its end, and tells when it is ready or has failed.
func watch(log io.Reader, ready chan<- error) {
	for said := bufio.NewScanner(log); said.Scan(); {
		var err error
		switch line := said.Text(); {
		case strings.Contains(line, "FATAL"):
			err = errors.New(line)
		case !strings.Contains(line, "ready to accept connections"):
			continue
		}
		select {
		case ready <- err:
		default:
		}
	}
}
