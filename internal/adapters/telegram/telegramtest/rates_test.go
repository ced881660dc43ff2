package telegramtest

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// paceOf is a server whose time stands still, with Telegram's rates.
func paceOf(t *testing.T) *Server {
	t.Helper()
	return still(t, Limits(Telegram()))
}

func to(chat int64) args { return args{"chat_id": id(chat), "text": "x"} }

// flooded checks that a message is refused with 429 and retry_after, as a violation that says what.
func flooded(t *testing.T, s *Server, chat int64, after int, says string) {
	t.Helper()
	r := no(t, s, "sendMessage", to(chat), http.StatusTooManyRequests, fmt.Sprint("Too Many Requests: retry after ", after), true)
	if r.Parameters.RetryAfter != after {
		t.Errorf("retry_after %d, want %d", r.Parameters.RetryAfter, after)
	}
	if v := s.Violations(); !strings.Contains(v[len(v)-1], says) {
		t.Errorf("violations %q, want %q", v, says)
	}
}

func TestOneMessageASecondToAChat(t *testing.T) {
	s := paceOf(t)
	chat, other := s.Private(Alice()), s.Private(Boris())
	must[wireMessage](t, s, "sendMessage", to(chat))
	must[wireMessage](t, s, "sendMessage", to(other))
	s.Advance(920 * time.Millisecond) // within the slack
	must[wireMessage](t, s, "sendMessage", to(chat))
	s.Advance(920 * time.Millisecond) // what was early once is not early again
	flooded(t, s, chat, 1, "more than one message in 1s to private 1001")
}

func TestTheWholeBotWaitsAfterA429(t *testing.T) {
	s := paceOf(t)
	chat, other := s.Private(Alice()), s.Private(Boris())
	must[wireMessage](t, s, "sendMessage", to(chat))
	flooded(t, s, chat, 1, "more than one message")
	no(t, s, "sendMessage", to(other), 429, "retry after 1", false) // it was on its way
	s.Advance(onTheWay + time.Millisecond)
	no(t, s, "sendMessage", to(other), 429, "retry after 1", true)
	no(t, s, "answerCallbackQuery", args{"callback_query_id": "1"}, 429, "retry after 1", true)
	poll(t, s, nil) // updates come all the same
	s.Advance(time.Second)
	must[wireMessage](t, s, "sendMessage", to(other))
	must[wireMessage](t, s, "sendMessage", to(chat))
}

func TestTwentyMessagesAMinuteToAGroup(t *testing.T) {
	s := paceOf(t)
	group, person := s.Group("Desk"), s.Private(Alice())
	for range 20 {
		must[wireMessage](t, s, "sendMessage", to(group))
		must[wireMessage](t, s, "sendMessage", to(person))
		s.Advance(time.Second)
	}
	must[wireMessage](t, s, "sendMessage", to(person)) // nobody's but a group's limit
	flooded(t, s, group, 40, "more than 20 messages a minute to group")
	s.Advance(40 * time.Second)
	must[wireMessage](t, s, "sendMessage", to(group))
	s.Advance(900 * time.Millisecond)
	must[wireMessage](t, s, "sendMessage", to(group))
}

func TestThirtyMessagesASecondInAll(t *testing.T) {
	s := paceOf(t)
	var chats []int64
	for i := range 31 {
		chats = append(chats, s.Private(User{ID: int64(5000 + i), Name: "Reader"}))
	}
	for _, c := range chats[:30] {
		must[wireMessage](t, s, "sendMessage", to(c))
	}
	flooded(t, s, chats[30], 1, "more than 30 messages a second")
	s.Advance(time.Second)
	must[wireMessage](t, s, "sendMessage", to(chats[30]))
}

func TestEditsCountAndRefusalsDoNot(t *testing.T) {
	s := paceOf(t)
	chat := s.Private(Alice())
	m := must[wireMessage](t, s, "sendMessage", to(chat))
	edit := to(chat)
	edit["message_id"] = id(int64(m.ID))
	no(t, s, "editMessageText", edit, 400, "not modified", false)
	edit["text"] = "y"
	no(t, s, "editMessageText", edit, 429, "retry after 1", true)
	s.Advance(time.Second)
	no(t, s, "sendMessage", args{"chat_id": id(chat)}, 400, "empty", true)
	must[wireMessage](t, s, "editMessageText", edit)
}

func TestRatesCanBeOff(t *testing.T) {
	s := still(t)
	chat := s.Group("Desk")
	for range 100 {
		must[wireMessage](t, s, "sendMessage", to(chat))
	}
}

func TestRatesByTheRealClock(t *testing.T) {
	s := New(t, Limits(Rates{PerChat: time.Hour}))
	chat := s.Private(Alice())
	must[wireMessage](t, s, "sendMessage", to(chat))
	no(t, s, "sendMessage", to(chat), 429, "retry after 3600", true)
}
