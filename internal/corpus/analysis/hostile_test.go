//go:build unix

package analysis

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// Whatever a text repeats, four times the text costs about four times the processor's time: what is quadratic costs
// sixteen times. Time in which the processor does something else does not count, and of several tries the cheapest does.
func TestReadIsLinear(t *testing.T) {
	cost := func(s string) time.Duration {
		before := processorTime(t)
		Read(Statement{Text: s})
		return processorTime(t) - before
	}
	for _, piece := range []string{
		"санкции не обсуждались ", "санкции не обсуждались. ", "sanctions were not discussed ", "no mention of sanctions, ",
		"agreed to sanctions. ", "a frank conversation ", "President of Ukraine Viktor Abc, ", "Mr Abc Def ", "two hours and ",
		"Ukraine ", "U.S. ", "President ", "the Presidents of Russia and Ukraine ", "agreed to continue to maintain regular further close ",
		"satisfied with the ", "at the initiative of the ", "meeting in ", "\n", "(", "a.b.", "«", "е́", "x-", "’s", "bilateral and ",
	} {
		Read(Statement{Text: piece})
		short := strings.Repeat(piece, 32<<10/len(piece))
		long := strings.Repeat(short, 4)
		a, b := cost(short), cost(long)
		for try := 1; b > 10*a && b > 150*time.Millisecond; try++ {
			if try == 5 {
				t.Errorf("%q: %v for %d bytes, %v for four times as many", piece, a, len(short), b)
				break
			}
			a, b = min(a, cost(short)), min(b, cost(long))
		}
		t.Logf("%q: %v, %v", piece, a, b)
	}
}

// processorTime is what the process has used of the processor.
func processorTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
