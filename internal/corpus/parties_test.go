package corpus

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParties(t *testing.T) {
	for _, tt := range []struct{ people, want []string }{
		{nil, nil},
		{[]string{"putin"}, []string{"putin"}},
		{[]string{"putin", "macron", "putin"}, []string{"macron", "putin", "macron putin"}},
		{[]string{"putin", "macron", "scholz"}, []string{"macron", "putin", "scholz", "macron putin", "macron scholz", "putin scholz"}},
	} {
		if diff := cmp.Diff(tt.want, parties(tt.people)); diff != "" {
			t.Errorf("parties of %v (-want +got):\n%s", tt.people, diff)
		}
	}
	if couple("putin", "macron") != couple("macron", "putin") {
		t.Error("a couple has an order")
	}
}
