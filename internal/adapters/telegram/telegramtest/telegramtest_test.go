package telegramtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// args are the parameters of a call.
type args map[string]string

// reply is how a call was answered.
type reply struct {
	Status      int
	OK          bool
	Code        int `json:"error_code"`
	Description string
	Result      json.RawMessage
	Parameters  parameters
}

// call calls a method as the library does, with a form.
func do(t *testing.T, s *Server, method string, a args) reply {
	t.Helper()
	form := url.Values{}
	for name, v := range a {
		form.Set(name, v)
	}
	r, err := request(t, s.URL()+"/bot"+s.Token()+"/"+method, "application/x-www-form-urlencoded", form.Encode())
	if err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return r
}

// request posts a body and reads the answer. The error is one of transport.
func request(t *testing.T, address, kind, body string) (reply, error) {
	t.Helper()
	q, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	q.Header.Set("Content-Type", kind)
	resp, err := http.DefaultClient.Do(q)
	if err != nil {
		return reply{}, err
	}
	defer resp.Body.Close()
	out := reply{Status: resp.StatusCode}
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return out, err
	}
	if err := json.Unmarshal(data, &out); err != nil {
		out.Description = string(data)
	}
	if out.OK != (out.Status == http.StatusOK) || out.Code != 0 && out.Code != out.Status {
		t.Errorf("status %d with %s", out.Status, data)
	}
	return out, nil
}

// must calls a method that is to succeed and decodes the result.
func must[T any](t *testing.T, s *Server, method string, a args) T {
	t.Helper()
	r := do(t, s, method, a)
	var out T
	if !r.OK {
		t.Fatalf("%s %v: %d %s", method, a, r.Code, r.Description)
	}
	if err := json.Unmarshal(r.Result, &out); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return out
}

// no checks that a call is refused with a code and a description that holds what is said, and whether that is a
// violation.
func no(t *testing.T, s *Server, method string, a args, code int, says string, violation bool) reply {
	t.Helper()
	before := len(s.Violations())
	r := do(t, s, method, a)
	if r.OK || r.Code != code || !strings.Contains(r.Description, says) {
		t.Errorf("%s %v: %d %q, want %d %q", method, a, r.Code, r.Description, code, says)
	}
	if broken := s.Violations()[before:]; (len(broken) > 0) != violation {
		t.Errorf("%s %v: violations %q, want any: %v", method, a, broken, violation)
	}
	return r
}

func id(n int64) string { return fmt.Sprint(n) }

// still is a server whose time stands still, and whose rates are off.
func still(t *testing.T, opts ...Option) *Server {
	t.Helper()
	start := time.Now()
	return New(t, append([]Option{Clock(func() time.Time { return start }), Limits(Rates{})}, opts...)...)
}

// stub stands for the test whose server is under test.
type stub struct {
	testing.TB
	cleanups []func()
	errors   []string
}

func (s *stub) Cleanup(f func())             { s.cleanups = append(s.cleanups, f) }
func (s *stub) Errorf(f string, args ...any) { s.errors = append(s.errors, fmt.Sprintf(f, args...)) }
func (s *stub) Fatalf(f string, args ...any) { s.Errorf(f, args...); panic("fatal") }
func (s *stub) end() {
	for _, f := range s.cleanups {
		f()
	}
}

func TestAViolationThatIsNotReadFailsTheTest(t *testing.T) {
	for _, reads := range []bool{true, false} {
		st := &stub{TB: t}
		s := New(st)
		if r := do(t, s, "sendMessage", args{"chat_id": id(s.Private(Alice())), "text": ""}); r.OK {
			t.Error("sent nothing")
		}
		if reads {
			s.Violations()
		}
		st.end()
		if failed := len(st.errors) > 0; failed == reads {
			t.Errorf("read %v, failed with %q", reads, st.errors)
		}
	}
}

func TestAWaitThatIsInVainFailsTheTestAndSaysForWhat(t *testing.T) {
	waits := map[string]func(*Server, int64){
		"2 messages in private 1001, have 0": func(s *Server, chat int64) { s.WaitMessages(chat, 2) },
		"2 edits of message 9 in private":    func(s *Server, chat int64) { s.WaitEdits(Message{Chat: chat, ID: 9}, 2) },
		"3 calls of getMe, have 0":           func(s *Server, _ int64) { s.WaitCalls("getMe", 3) },
		"an answer to the press 7":           func(s *Server, _ int64) { s.WaitCallback("7") },
		"an answer to the inline query 7":    func(s *Server, _ int64) { s.WaitInline("7") },
		"to be confirmed":                    func(s *Server, chat int64) { s.WaitConfirmed(s.Say(chat, Alice(), "/help")) },
		"a webhook":                          func(s *Server, _ int64) { s.WaitWebhook() },
	}
	for says, wait := range waits {
		t.Run(says, func(t *testing.T) {
			st := &stub{TB: t}
			s := New(st, Patience(time.Millisecond))
			defer st.end()
			defer func() {
				if recover() == nil || len(st.errors) != 1 || !strings.Contains(st.errors[0], says) {
					t.Errorf("errors %q", st.errors)
				}
			}()
			wait(s, s.Private(Alice()))
		})
	}
}

func TestTheTokenIsChecked(t *testing.T) {
	s := still(t)
	for path, want := range map[string]int{
		"/bot" + s.Token() + "/getMe":               http.StatusOK,
		"/bot1234567:" + strings.Repeat("x", 35):    http.StatusUnauthorized,
		"/botnonsense/getMe":                        http.StatusNotFound,
		"/" + s.Token() + "/getMe":                  http.StatusNotFound,
		"/bot" + s.Token()[:len(s.Token())-1] + "/": http.StatusNotFound,
	} {
		r, err := request(t, s.URL()+path, "", "")
		if err != nil || r.Status != want {
			t.Errorf("%s: %d %v, want %d", path, r.Status, err, want)
		}
	}
	if n := len(s.Refusals()); n != 4 {
		t.Errorf("%d refusals", n)
	}
	for _, r := range s.Refusals() {
		if strings.Contains(fmt.Sprint(r), "Not-A-Secret") {
			t.Errorf("the token stands in %v", r)
		}
	}
}

func TestGetMeSaysWhoTheBotIs(t *testing.T) {
	type me struct {
		ID       int64
		Username string
		Bot      bool `json:"is_bot"`
		ReadAll  bool `json:"can_read_all_group_messages"`
		Inline   bool `json:"supports_inline_queries"`
	}
	for _, s := range []*Server{still(t), still(t, NoPrivacy())} {
		if got := must[me](t, s, "getMe", nil); got != (me{s.Me.ID, "readout_test_bot", true, !s.privacy, true}) {
			t.Errorf("%+v", got)
		}
	}
}

func TestParametersComeAsFormMultipartJSONOrQuery(t *testing.T) {
	s := still(t)
	chat := s.Private(Alice())
	base := s.URL() + "/bot" + s.Token() + "/sendMessage"
	var parts bytes.Buffer
	m := multipart.NewWriter(&parts)
	for name, v := range map[string]string{"chat_id": id(chat), "text": "hello"} {
		if err := m.WriteField(name, v); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	for _, q := range [][3]string{
		{base, "application/x-www-form-urlencoded", "chat_id=1001&text=hello"},
		{base, m.FormDataContentType(), parts.String()},
		{base, "application/json", `{"chat_id":1001,"text":"hello","disable_notification":false}`},
		{base + "?chat_id=1001&text=hello", "", ""},
	} {
		if r, err := request(t, q[0], q[1], q[2]); err != nil || !r.OK {
			t.Errorf("%s: %v %v", q[1], r, err)
		}
	}
	if n := len(s.Messages(chat)); n != 4 {
		t.Errorf("%d messages", n)
	}
	for kind, body := range map[string]string{
		"application/json":                  `{"chat_id":`,
		"text/plain":                        "chat_id=1001",
		"multipart/form-data; boundary=xyz": "nothing",
		"application/x-www-form-urlencoded": "%zz",
	} {
		if r, err := request(t, base, kind, body); err != nil || r.Code != http.StatusBadRequest {
			t.Errorf("%s: %v %v", kind, r, err)
		}
	}
	if n := len(s.Violations()); n != 4 {
		t.Errorf("violations %q", s.Violations())
	}
}

func TestWhatIsUnknownOrMalformedIsRefused(t *testing.T) {
	s := still(t)
	chat := id(s.Private(Alice()))
	no(t, s, "sendTelepathy", nil, http.StatusNotFound, "Not Found", true)
	for says, a := range map[string]args{
		`unknown parameter "txet"`:           {"chat_id": chat, "txet": "x"},
		"strings must be encoded in UTF-8":   {"chat_id": chat, "text": "a\xff"},
		"chat_id is empty":                   {"text": "x"},
		`chat_id must be a number`:           {"chat_id": "@somewhere", "text": "x"},
		"message_thread_id must be a number": {"chat_id": chat, "text": "x", "message_thread_id": "one"},
		"protect_content must be true":       {"chat_id": chat, "text": "x", "protect_content": "yes"},
		"can't parse link_preview_options":   {"chat_id": chat, "text": "x", "link_preview_options": `{"disabled":true}`},
		"can't parse reply_markup":           {"chat_id": chat, "text": "x", "reply_markup": "null"},
		"can't parse reply_parameters":       {"chat_id": chat, "text": "x", "reply_parameters": "{} {}"},
		"reply_parameters without":           {"chat_id": chat, "text": "x", "reply_parameters": "{}"},
		"entities are not known here":        {"chat_id": chat, "text": "x", "entities": `[{"type":"bold","offset":0,"length":1}]`},
		"unsupported parse_mode":             {"chat_id": chat, "text": "x", "parse_mode": "MarkdownV2"},
	} {
		no(t, s, "sendMessage", a, http.StatusBadRequest, says, true)
	}
}

func TestHoldKeepsCallsWaiting(t *testing.T) {
	s := still(t)
	release := s.Hold("getMe")
	answered := make(chan reply, 1)
	go func() { answered <- do(t, s, "getMe", nil) }()
	s.WaitCalls("getMe", 1)
	select {
	case r := <-answered:
		t.Fatalf("answered %v while held", r)
	default:
	}
	release()
	if r := <-answered; !r.OK {
		t.Errorf("%v", r)
	}
	if n := s.Calls("getMe"); n != 1 {
		t.Errorf("%d calls", n)
	}
}
