package terminal

import (
	"os"
	"strconv"

	"golang.org/x/term"
)

// StyleFor is the style that suits a file now: as wide as the terminal, else as COLUMNS says, else 100, and at most
// 120. There is colour only on a terminal, where NO_COLOR is unset or empty and TERM is not "dumb". See
// https://no-color.org.
func StyleFor(f *os.File, env func(string) string) Style {
	st := Style{Width: defaultWidth}
	if n, err := strconv.Atoi(env("COLUMNS")); err == nil && n > 0 {
		st.Width = n
	}
	onFd(f, func(fd int) {
		if !term.IsTerminal(fd) {
			return
		}
		st.Color = env("NO_COLOR") == "" && env("TERM") != "dumb"
		if w, _, err := term.GetSize(fd); err == nil && w > 0 {
			st.Width = w
		}
	})
	st.Width = min(st.Width, mostWidth)
	return st.sane()
}

// onFd calls f with the file's descriptor, and leaves the file's mode as it is, which Fd might not. It does nothing
// for a file that is nil or closed.
func onFd(f *os.File, do func(fd int)) {
	c, err := f.SyscallConn()
	if err != nil {
		return
	}
	_ = c.Control(func(fd uintptr) { do(int(fd)) })
}

// terminalOf returns the file that v is, if it is a terminal.
func terminalOf(v any) (*os.File, bool) {
	f, ok := v.(*os.File)
	is := false
	if ok {
		onFd(f, func(fd int) { is = term.IsTerminal(fd) })
	}
	return f, is
}
