package terminal

import (
	"errors"
	"io"
	"time"
)

// errStopped is what an input gives after its done is closed.
var errStopped = errors.New("input stopped")

// input is a reader that gives up when done is closed. It reads ahead of nobody: src is read only when Read is called.
type input struct {
	src  io.Reader
	done <-chan struct{}
	want chan struct{}
	got  chan chunk
	busy bool   // a read of src is under way
	rest []byte // read, and not yet handed on
}

type chunk struct {
	data []byte
	err  error
}

func newInput(src io.Reader, done <-chan struct{}) *input {
	in := &input{src: src, done: done, want: make(chan struct{}), got: make(chan chunk, 1)}
	go in.pump()
	return in
}

// pump reads src once for each want, and ends when want is closed.
func (in *input) pump() {
	defer close(in.got)
	buf := make([]byte, 4096)
	for range in.want {
		n, err := in.src.Read(buf)
		in.got <- chunk{append([]byte(nil), buf[:n]...), err}
	}
}

func (in *input) Read(p []byte) (int, error) {
	if len(in.rest) == 0 {
		select {
		case <-in.done:
			return 0, errStopped
		default:
		}
		if !in.busy {
			in.want <- struct{}{}
			in.busy = true
		}
		select {
		case <-in.done:
			return 0, errStopped
		case c := <-in.got:
			in.busy = false
			if len(c.data) == 0 {
				return 0, c.err
			}
			in.rest = c.data // an error comes again at the next read
		}
	}
	n := copy(p, in.rest)
	in.rest = in.rest[n:]
	return n, nil
}

// grace is how long a read that is broken off may take to notice. A file in blocking mode takes a deadline, and does
// not keep it.
const grace = 100 * time.Millisecond

// close ends the pump. A read that is under way is broken off where src keeps deadlines; elsewhere it is left waiting.
func (in *input) close() {
	close(in.want)
	d, ok := in.src.(interface{ SetReadDeadline(time.Time) error })
	if !in.busy || !ok || d.SetReadDeadline(time.Unix(1, 0)) != nil {
		return
	}
	select {
	case <-in.got:
	case <-time.After(grace):
	}
	_ = d.SetReadDeadline(time.Time{})
}

// clearing turns Ctrl-C into "go to the end, delete to the start", which clears the line that is edited.
type clearing struct{ src io.Reader }

func (c clearing) Read(p []byte) (int, error) {
	if len(p) < 2 {
		return 0, errors.New("the terminal sent a key that never ends")
	}
	n, err := c.src.Read(p[:len(p)/2])
	out := make([]byte, 0, len(p))
	for _, b := range p[:n] {
		if b == ctrlC {
			out = append(out, ctrlE, ctrlU)
		} else {
			out = append(out, b)
		}
	}
	return copy(p, out), err
}

const (
	ctrlC = 0x03
	ctrlE = 0x05
	ctrlU = 0x15
)
