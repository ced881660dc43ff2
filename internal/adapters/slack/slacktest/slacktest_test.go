package slacktest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// form calls a method of the Web API as slack-go does and returns the error code, "" for none, and the whole answer.
func form(t *testing.T, s *Server, method string, args map[string]string) (string, map[string]any) {
	t.Helper()
	v := url.Values{"token": {BotToken}}
	for name, a := range args {
		v.Set(name, a)
	}
	return send(t, s, http.MethodPost, s.URL+method, "application/x-www-form-urlencoded", "", v.Encode())
}

// body calls a method with JSON.
func withJSON(t *testing.T, s *Server, method, token string, args map[string]any) (string, map[string]any) {
	t.Helper()
	b, err := json.Marshal(args)
	if err != nil {
		t.Fatal(err)
	}
	return send(t, s, http.MethodPost, s.URL+method, "application/json; charset=utf-8", token, string(b))
}

func send(t *testing.T, s *Server, verb, address, kind, token, body string) (string, map[string]any) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), verb, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "transport: " + err.Error(), nil
	}
	defer resp.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return fmt.Sprint(resp.StatusCode), nil
	}
	answer["status"] = resp.StatusCode
	answer["header"] = resp.Header
	code, _ := answer["error"].(string)
	if answer["ok"] != (code == "") && code != "" {
		t.Errorf("ok is %v with the error %q", answer["ok"], code)
	}
	return code, answer
}

// broke checks that exactly one rule was broken since the last look, and that it says what.
func broke(t *testing.T, s *Server, what string) {
	t.Helper()
	s.mu.Lock()
	read := s.read
	s.mu.Unlock()
	fresh := s.Violations()[read:]
	if len(fresh) != 1 || !strings.Contains(fresh[0], what) {
		t.Errorf("violations %q, want one with %q", fresh, what)
	}
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
		if code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": "C0NOWHERE", "text": "x"}); code != "channel_not_found" {
			t.Errorf("posted: %q", code)
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
	st := &stub{TB: t}
	s := New(st, Patience(time.Millisecond))
	defer st.end()
	defer func() {
		if recover() == nil || len(st.errors) != 1 || !strings.Contains(st.errors[0], "2 posts, have 0") {
			t.Errorf("errors %q", st.errors)
		}
	}()
	s.WaitPosts(2)
}

func TestTokens(t *testing.T) {
	s := New(t)
	for _, c := range []struct{ method, token, want string }{
		{"auth.test", "", "not_authed"},
		{"auth.test", "xoxb-another", "invalid_auth"},
		{"auth.test", "nonsense", "invalid_auth"},
		{"auth.test", AppToken, "not_allowed_token_type"},
		{"apps.connections.open", BotToken, "not_allowed_token_type"},
		{"apps.connections.open", "xapp-another", "invalid_auth"},
		{"no.such.method", BotToken, "unknown_method"},
	} {
		if code, _ := withJSON(t, s, c.method, c.token, map[string]any{}); code != c.want {
			t.Errorf("%s with %q: %q, want %q", c.method, c.token, code, c.want)
		}
		broke(t, s, c.want)
	}
	code, answer := form(t, s, "auth.test", nil)
	if code != "" || answer["user_id"] != BotUser || answer["bot_id"] != BotID {
		t.Errorf("auth.test: %q %v", code, answer)
	}
	if got := answer["header"].(http.Header).Get("x-oauth-scopes"); !strings.Contains(got, "chat:write") {
		t.Errorf("scopes %q", got)
	}
	if code, _ := send(t, s, http.MethodPost, s.URL+"auth.test?token="+BotToken, "", "", ""); code != "not_authed" {
		t.Errorf("token in the query: %q", code)
	}
	broke(t, s, "query")
	if code, _ := withJSON(t, s, "auth.test", "", map[string]any{"token": BotToken}); code != "not_authed" {
		t.Errorf("token in the JSON: %q", code)
	}
	broke(t, s, "JSON")
}

func TestScopes(t *testing.T) {
	s := New(t, Scopes("commands", "chat:write", "channels:read"))
	if code, _ := form(t, s, "conversations.info", map[string]string{"channel": General}); code != "" {
		t.Errorf("conversations.info: %q", code)
	}
	code, answer := form(t, s, "conversations.info", map[string]string{"channel": Direct})
	if code != "missing_scope" || answer["needed"] != "im:read" || answer["provided"] != "commands,chat:write,channels:read" {
		t.Errorf("conversations.info of direct messages: %q %v", code, answer)
	}
	broke(t, s, "im:read")
	if code, _ := form(t, s, "users.info", map[string]string{"user": Alice}); code != "missing_scope" {
		t.Errorf("users.info: %q", code)
	}
	broke(t, s, "users:read")
}

func TestContentTypes(t *testing.T) {
	s := New(t)
	for _, c := range []struct{ verb, method, kind, body, want string }{
		{"POST", "chat.postMessage", "", `x`, "missing_post_type"},
		{"POST", "chat.postMessage", "text/plain", `x`, "invalid_post_type"},
		{"POST", "chat.postMessage", "application/json", `{"channel":`, "invalid_json"},
		{"POST", "chat.postMessage", "application/x-www-form-urlencoded", `a=%zz`, "invalid_form_data"},
		{"GET", "chat.postMessage", "", "", "invalid_post_type"},
		{"PUT", "auth.test", "", "", "invalid_post_type"},
		{"POST", "users.info", "application/json", `{"user":"U0ALICE"}`, "invalid_arguments"},
	} {
		if code, _ := send(t, s, c.verb, s.URL+c.method, c.kind, BotToken, c.body); code != c.want {
			t.Errorf("%s %s as %q: %q, want %q", c.verb, c.method, c.kind, code, c.want)
		}
		broke(t, s, c.want)
	}
	code, answer := send(t, s, "POST", s.URL+"chat.postMessage", "application/json", BotToken, `{"channel":"C0GENERAL","text":"x"}`)
	if code != "" || answer["warning"] != "missing_charset" {
		t.Errorf("JSON without charset: %q %v", code, answer)
	}
	form(t, s, "users.info", map[string]string{"user": Alice, "colour": "red"})
	broke(t, s, `unknown argument "colour"`)
}

func TestFailures(t *testing.T) {
	s := New(t)
	s.Fail("chat.postMessage", 1, RateLimited(7*time.Second))
	s.Fail("chat.postMessage", 1, Code("fatal_error"))
	s.Fail("chat.postMessage", 1, Outage())
	s.Fail("chat.postMessage", 1, Reset())
	s.Fail("chat.postMessage", 1, Failure{})
	s.Fail("chat.postMessage", 1, Lost())
	say := func() (string, map[string]any) {
		return form(t, s, "chat.postMessage", map[string]string{"channel": General, "text": "x"})
	}
	code, answer := say()
	if code != "ratelimited" || answer["status"] != 429 || answer["header"].(http.Header).Get("Retry-After") != "7" {
		t.Errorf("limited: %q %v", code, answer)
	}
	if code, _ := say(); code != "fatal_error" {
		t.Errorf("error: %q", code)
	}
	if code, _ := say(); code != "503" {
		t.Errorf("outage: %q", code)
	}
	if code, _ := say(); !strings.Contains(code, "reset") && !strings.Contains(code, "EOF") {
		t.Errorf("reset: %q", code)
	}
	if code, answer := say(); code != "" || answer["ok"] != false {
		t.Errorf("empty error: %q %v", code, answer)
	}
	if n := len(s.Posts()); n != 0 {
		t.Errorf("%d posts from calls that failed", n)
	}
	if code, _ := say(); !strings.HasPrefix(code, "transport") || len(s.Posts()) != 1 {
		t.Errorf("lost answer: %q, %d posts", code, len(s.Posts()))
	}
	if code, _ := say(); code != "" || s.Calls("chat.postMessage") != 7 {
		t.Errorf("after the failures: %q, %d calls", code, s.Calls("chat.postMessage"))
	}
	s.Fail("*", -1, Code("token_revoked"))
	if code, _ := form(t, s, "auth.test", nil); code != "token_revoked" {
		t.Errorf("revoked: %q", code)
	}
	s.Mend("*")
	if code, _ := form(t, s, "auth.test", nil); code != "" {
		t.Errorf("mended: %q", code)
	}
}

func TestACallIsHeldUntilItIsReleased(t *testing.T) {
	s := New(t)
	release := s.Hold("auth.test")
	done := make(chan string)
	go func() {
		code, _ := form(t, s, "auth.test", nil)
		done <- code
	}()
	s.WaitCalls("auth.test", 1)
	select {
	case <-done:
		t.Error("answered while held")
	default:
	}
	release()
	if code := <-done; code != "" {
		t.Errorf("released: %q", code)
	}
}

func TestPace(t *testing.T) {
	s := New(t, Pace(3))
	say := func(channel string) string {
		code, _ := form(t, s, "chat.postMessage", map[string]string{"channel": channel, "text": "x"})
		return code
	}
	for i := range 3 {
		if code := say(General); code != "" {
			t.Errorf("message %d of the burst: %q", i, code)
		}
	}
	if code := say(General); code != "ratelimited" {
		t.Errorf("after the burst: %q", code)
	}
	broke(t, s, "ratelimited")
	if code := say(Direct); code != "" {
		t.Errorf("another channel: %q", code)
	}
	s.Advance(time.Second)
	if code := say(General); code != "" {
		t.Errorf("a second later: %q", code)
	}
}

// The example of Slack's documentation on verifying requests.
func TestSignatureOfTheDocumentation(t *testing.T) {
	body := "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&" +
		"channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&" +
		"response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&" +
		"trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
	got := Sign(SigningSecret, time.Unix(1531420618, 0), []byte(body))
	if want := "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func tryDial(address string) (*websocket.Conn, error) {
	ws, resp, err := websocket.DefaultDialer.Dial(address, http.Header{"Origin": {"https://api.slack.com"}})
	if resp != nil {
		_ = resp.Body.Close()
	}
	return ws, err
}

func dial(t *testing.T, address string) *websocket.Conn {
	t.Helper()
	ws, err := tryDial(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ws.Close() })
	return ws
}

func readAll(t *testing.T, r *http.Request) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
