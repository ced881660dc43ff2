package analysis

import (
	"strings"
	"testing"
	"time"
)

// Whatever a text repeats, four times the text costs about four times the time.
func TestReadIsLinear(t *testing.T) {
	took := func(s string) time.Duration {
		best := time.Hour
		for range 3 {
			started := time.Now()
			Read(Statement{Text: s})
			best = min(best, time.Since(started))
		}
		return best
	}
	for _, piece := range []string{
		"санкции не обсуждались ", "санкции не обсуждались. ", "sanctions were not discussed ", "no mention of sanctions, ",
		"agreed to sanctions. ", "a frank conversation ", "President of Ukraine Viktor Abc, ", "Mr Abc Def ", "two hours and ",
		"Ukraine ", "U.S. ", "President ", "the Presidents of Russia and Ukraine ", "agreed to continue to maintain regular further close ",
		"satisfied with the ", "at the initiative of the ", "meeting in ", "\n", "(", "a.b.", "«", "е́", "x-", "’s", "bilateral and ",
	} {
		Read(Statement{Text: piece})
		short := strings.Repeat(piece, 32<<10/len(piece))
		a, b := took(short), took(strings.Repeat(short, 4))
		t.Logf("%q: %v, %v", piece, a, b)
		if b > 10*a && b > 150*time.Millisecond {
			t.Errorf("%q: %v for %d bytes, %v for four times as many", piece, a, len(short), b)
		}
	}
}
