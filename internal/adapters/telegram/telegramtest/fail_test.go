package telegramtest

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestFailuresHappenInOrderAndSoManyTimes(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	s.Fail("sendMessage", Failure{Code: 403, Description: "Forbidden: bot was blocked by the user", Times: 2})
	s.Fail("sendMessage", Failure{Code: 500})
	s.Fail("*", Failure{})
	for _, want := range []Refusal{
		{"sendMessage", 403, "Forbidden: bot was blocked by the user"}, {"sendMessage", 403, "Forbidden: bot was blocked by the user"},
		{"sendMessage", 500, "Internal Server Error"}, {"sendMessage", 400, "Bad Request"},
	} {
		if r := do(t, s, "sendMessage", to(chat)); r.Code != want.Code || r.Description != want.Description {
			t.Errorf("%+v, want %+v", r, want)
		}
		if all := s.Refusals(); all[len(all)-1] != want {
			t.Errorf("noted %+v, want %+v", all, want)
		}
	}
	must[wireMessage](t, s, "sendMessage", to(chat))
	s.Fail("getMe", Failure{Times: -1})
	for range 3 {
		no(t, s, "getMe", nil, 400, "Bad Request", false)
	}
	s.Mend("getMe")
	must[wireUser](t, s, "getMe", nil)
}

func TestAFailureWithRetryAfterBlocksTheBot(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	s.Fail("sendMessage", Failure{RetryAfter: 1500 * time.Millisecond})
	if r := no(t, s, "sendMessage", to(chat), 429, "Too Many Requests: retry after 2", false); r.Parameters.RetryAfter != 2 {
		t.Errorf("%+v", r)
	}
	s.Advance(time.Second)
	no(t, s, "sendChatAction", args{"chat_id": id(chat), "action": "typing"}, 429, "retry after 1", true)
	s.Advance(time.Second)
	must[wireMessage](t, s, "sendMessage", to(chat))
}

func TestAFailureWithMigrateTo(t *testing.T) {
	s := still(t)
	s.Fail("sendMessage", Failure{MigrateTo: -100500})
	if r := no(t, s, "sendMessage", to(s.Group("Desk")), 400, "", false); r.Parameters.MigrateTo != -100500 {
		t.Errorf("%+v", r)
	}
}

func TestAGatewaysPage(t *testing.T) {
	s := still(t)
	s.Fail("sendMessage", Failure{HTML: true})
	chat := s.Private(Alice())
	r := do(t, s, "sendMessage", to(chat))
	if r.Status != http.StatusBadGateway || !strings.HasPrefix(r.Description, "<html>") || !strings.Contains(r.Description, "502 Bad Gateway") {
		t.Errorf("%+v", r)
	}
	if len(s.Messages(chat)) != 0 {
		t.Error("sent all the same")
	}
}

func TestConnectionsAreCutBeforeOrAfterTheEffect(t *testing.T) {
	for _, c := range []struct {
		f    Failure
		sent int
	}{{Failure{Cut: true}, 0}, {Failure{Drop: true}, 1}, {Failure{After: true, HTML: true}, 1}, {Failure{After: true, RetryAfter: time.Second}, 1}} {
		s := still(t)
		chat := s.Private(Alice())
		s.Fail("sendMessage", c.f)
		r, err := request(t, s.URL()+"/bot"+s.Token()+"/sendMessage", "application/x-www-form-urlencoded", "chat_id=1001&text=x")
		if cut := c.f.Cut || c.f.Drop; (err != nil) != cut || !cut && r.OK {
			t.Errorf("%+v: %+v %v", c.f, r, err)
		}
		if n := len(s.Messages(chat)); n != c.sent {
			t.Errorf("%+v: %d messages, want %d", c.f, n, c.sent)
		}
	}
}
