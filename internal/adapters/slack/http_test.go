package slack

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

func overHTTP(c *Config) { c.AppToken = "" }

func TestSignedRequestsAreAcknowledgedEmptyAndAnswered(t *testing.T) {
	d := open(t, overHTTP)
	for i, r := range []*http.Request{
		d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "about"}),
		d.slack.Request("/slack/events", slacktest.Event{Type: "app_mention", Text: "<@U0READOUT> about"}),
		d.slack.Request("/slack/interactivity", slacktest.Action{ActionID: "ask:0", Value: "about", Ephemeral: true}),
		d.slack.Request("/slack/interactivity", slacktest.Shortcut{CallbackID: "related_readouts", Text: "sanctions"}),
	} {
		w := d.serve(r)
		if w.Code != http.StatusOK || w.Body.Len() != 0 {
			t.Errorf("%s: %d %q", r.URL.Path, w.Code, w.Body)
		}
		d.slack.WaitPosts(i + 1)
	}
}

func TestForgedRequestsAreRefused(t *testing.T) {
	d := open(t, overHTTP)
	slash := func() *http.Request {
		return d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "about"})
	}
	body := []byte("command=%2Freadouts&text=about&user_id=U0ALICE&trigger_id=1")
	at := func(past time.Duration) *http.Request {
		return d.slack.SignedRequest("POST", "/slack/commands", "application/x-www-form-urlencoded", body, time.Now().Add(-past))
	}
	cases := map[string]*http.Request{
		"another secret": slash(), "another body": slash(), "no signature": slash(), "no time": slash(), "no v0=": slash(),
		"six minutes old": at(6 * time.Minute), "six minutes ahead": at(-6 * time.Minute),
	}
	cases["another secret"].Header.Set("X-Slack-Signature", slacktest.Sign("guess", time.Now(), body))
	cases["another body"].Body, cases["another body"].ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	cases["no signature"].Header.Del("X-Slack-Signature")
	cases["no time"].Header.Del("X-Slack-Request-Timestamp")
	sig := cases["no v0="].Header
	sig.Set("X-Slack-Signature", strings.TrimPrefix(sig.Get("X-Slack-Signature"), "v0="))
	for name, r := range cases {
		if w := d.serve(r); w.Code != http.StatusUnauthorized {
			t.Errorf("%s: %d", name, w.Code)
		}
	}
	if w := d.serve(at(4 * time.Minute)); w.Code != http.StatusOK {
		t.Errorf("four minutes old: %d", w.Code)
	}
	d.finish()
	if n := len(d.lines()); n != 1 {
		t.Errorf("%d questions were asked", n)
	}
	if log := d.log.String(); strings.Count(log, "not signed by Slack") != 2 || !strings.Contains(log, "requests=1 ") || !strings.Contains(log, "requests=6\n") {
		t.Errorf("the seven are not told at once and at the end:\n%s", log)
	}
}

func TestReplaysAndRedeliveriesAreAnsweredOnce(t *testing.T) {
	d := open(t, overHTTP)
	body := func(r *http.Request) []byte {
		b, _ := io.ReadAll(r.Body)
		return b
	}
	for _, del := range []slacktest.Delivery{
		slacktest.Slash{Command: "/readouts", Text: "about"},
		slacktest.Event{Type: "message", Text: "about"},
		slacktest.Action{ActionID: "ask:0", Value: "about"},
	} {
		var path string
		switch del.(type) {
		case slacktest.Slash:
			path = "/slack/commands"
		case slacktest.Event:
			path = "/slack/events"
		default:
			path = "/slack/interactivity"
		}
		r := d.slack.Request(path, del)
		raw := body(r)
		for n := range 4 {
			again := r.Clone(t.Context())
			again.Body = io.NopCloser(bytes.NewReader(raw))
			if n > 0 {
				slacktest.Retry(again, n, "http_timeout")
			}
			if w := d.serve(again); w.Code != http.StatusOK {
				t.Errorf("%s, delivery %d: %d", path, n, w.Code)
			}
		}
	}
	d.finish()
	if n := len(d.slack.Posts()); n != 3 {
		t.Errorf("%d answers to 3 questions", n)
	}
}

// The first delivery may have got lost: a retry header alone is no reason to pass a question over.
func TestARetryThatIsTheFirstToArriveIsAnswered(t *testing.T) {
	d := open(t, overHTTP)
	d.serve(slacktest.Retry(d.slack.Request("/slack/events", slacktest.Event{Type: "message", Text: "about"}), 3, "http_error"))
	d.slack.WaitPosts(1)
}

func TestRequestsThatAreNoQuestions(t *testing.T) {
	d := open(t, overHTTP)
	post := func(path, kind, body string) *httptest.ResponseRecorder {
		return d.serve(d.slack.SignedRequest("POST", path, kind, []byte(body), time.Now()))
	}
	w := post("/slack/events", "application/json", `{"type":"url_verification","challenge":"3eZbrw1a","token":"x"}`)
	if w.Code != 200 || w.Body.String() != "3eZbrw1a" {
		t.Errorf("challenge: %d %q", w.Code, w.Body)
	}
	if w := post("/slack/events", "application/json", `{"type":"app_rate_limited","minute_rate_limited":1518467820}`); w.Code != 200 {
		t.Errorf("a notice that Slack holds events back: %d", w.Code)
	}
	for path, body := range map[string]string{
		"/slack/events": `{"type":`, "/slack/interactivity": "payload=%7B", "/slack/commands": "text=about",
	} {
		if w := post(path, "application/x-www-form-urlencoded", body); w.Code != 400 || w.Header().Get("X-Slack-No-Retry") != "1" {
			t.Errorf("%s malformed: %d, no-retry %q", path, w.Code, w.Header().Get("X-Slack-No-Retry"))
		}
	}
	if w := post("/slack/events", "application/json", strings.Repeat(" ", maxBody+1)); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("too large: %d", w.Code)
	}
	for path, code := range map[string]int{
		"/slack/commands?token=x&ssl_check=1": 200, "/slack/interactivity?ssl_check=1": 200, "/slack/commands": 405, "/slack/events?ssl_check=1": 405,
	} {
		if w := d.serve(httptest.NewRequest("GET", path, nil)); w.Code != code {
			t.Errorf("GET %s: %d", path, w.Code)
		}
	}
	for path, body := range map[string]string{"/slack/commands": "ssl_check=1&token=x", "/slack/interactivity": "token=x&ssl_check=1"} {
		unsigned := d.serve(httptest.NewRequest("POST", path, strings.NewReader(body)))
		if w := post(path, "application/x-www-form-urlencoded", body); w.Code != 200 || unsigned.Code != 200 || w.Body.Len() > 0 {
			t.Errorf("%s, the check of the certificate: %d, unsigned %d", path, w.Code, unsigned.Code)
		}
	}
	if w := post("/slack/commands", "application/x-www-form-urlencoded", "command=%2Freadouts&user_id=U1&text=%zz"); w.Code != 400 {
		t.Errorf("a field that cannot be read: %d", w.Code)
	}
	if w := d.serve(httptest.NewRequest("GET", "/slack/events", nil)); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET: %d", w.Code)
	}
	if w := d.serve(httptest.NewRequest("POST", "/", nil)); w.Code != http.StatusNotFound {
		t.Errorf("another path: %d", w.Code)
	}
}

func TestAResponseURLElsewhereIsNotUsed(t *testing.T) {
	d := open(t, overHTTP)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("we posted elsewhere") }))
	defer elsewhere.Close()
	d.serve(d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "about", ResponseURL: elsewhere.URL}))
	if p := d.slack.WaitPosts(1)[0]; p.Method != "chat.postEphemeral" {
		t.Errorf("answered by %s", p.Method)
	}
	b := &Bot{c: Config{}.withDefaults()}
	for u, ok := range map[string]bool{
		"https://hooks.slack.com/commands/1/2/3": true, "https://hooks.slack-gov.com/x": true,
		"http://hooks.slack.com/x": false, "https://hooks.slack.com.evil.org/x": false, "https://evil.org/hooks.slack.com": false,
		"https://hooks.slack.com@evil.org/": false, "https://x@hooks.slack.com/": false, "file://hooks.slack.com/etc": false, "": false, "::": false,
	} {
		if (b.newHook(u) != nil) != ok {
			t.Errorf("%q: allowed is not %v", u, ok)
		}
	}
}

// roundTrip is a Slack that accepts everything, without a network.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func accept(body string) *http.Response {
	return &http.Response{StatusCode: 200, Status: "200 OK", Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(body))}
}

// The request, secret and signature are those of https://docs.slack.dev/authentication/verifying-requests-from-slack.
// They are of 2018, and so is the clock of this test.
func TestTheRequestOfSlacksDocumentation(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(time.Unix(1531420618, 0)))
		const body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
		var mu sync.Mutex
		var urls, lines []string
		b, err := unchecked(Config{
			BotToken: "xoxb-1", SigningSecret: "8f742231b10e8888abcd99yyyzzz85a5",
			Answer: func(_ context.Context, r commands.Request) *reply.Doc {
				lines = append(lines, r.Line)
				return &reply.Doc{Title: "About"}
			},
		}, roundTrip(func(r *http.Request) (*http.Response, error) {
			mu.Lock()
			defer mu.Unlock()
			urls = append(urls, r.URL.String())
			return accept("ok"), nil
		}))
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- b.Run(ctx) }()
		send := func(signature string) int {
			r := httptest.NewRequest("POST", "/slack/commands", strings.NewReader(body))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			r.Header.Set("X-Slack-Request-Timestamp", "1531420618")
			r.Header.Set("X-Slack-Signature", signature)
			w := httptest.NewRecorder()
			b.Handler().ServeHTTP(w, r)
			return w.Code
		}
		if code := send("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"); code != 200 {
			t.Errorf("the signature is refused: %d", code)
		}
		if code := send("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504"); code != 401 {
			t.Errorf("another signature is accepted: %d", code)
		}
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if len(lines) != 1 || lines[0] != "webhook-collect" || len(urls) != 1 || !strings.HasPrefix(urls[0], "https://hooks.slack.com/commands/T1DC2JH3J/") {
			t.Errorf("asked %q, answered at %q", lines, urls)
		}
	})
}

func TestWhileItStopsEventsAreLeftForLater(t *testing.T) {
	d := open(t, overHTTP)
	d.finish()
	if w := d.serve(d.slack.Request("/slack/events", slacktest.Event{Type: "message", Text: "about"})); w.Code != http.StatusServiceUnavailable || w.Header().Get("X-Slack-No-Retry") != "" {
		t.Errorf("event: %d", w.Code)
	}
	w := d.serve(d.slack.Request("/slack/commands", slacktest.Slash{Command: "/readouts", Text: "about"}))
	if w.Code != 200 || !strings.Contains(w.Body.String(), "restarted") {
		t.Errorf("command: %d %s", w.Code, w.Body)
	}
}

func TestForgedRequestsAreToldOnceAMinute(t *testing.T) {
	var r rarely
	now := time.Unix(1e9, 0)
	for _, c := range []struct {
		after time.Duration
		want  int
	}{{0, 1}, {time.Second, 0}, {50 * time.Second, 0}, {9 * time.Second, 3}, {time.Minute, 1}, {time.Second, 0}} {
		if now = now.Add(c.after); r.count(now) != c.want {
			t.Errorf("not %d at %s", c.want, now)
		}
	}
}

// What is read of a form is what the standard library reads, whatever it is.
func FuzzForm(f *testing.F) {
	f.Add("command=%2Freadouts&text=a+b&text=c&user_id=U1", "text")
	f.Add("a=1&b=%zz&ab=2", "b")
	f.Add("text=0&&=1", "text")
	f.Fuzz(func(t *testing.T, body, name string) {
		want, err := url.ParseQuery(body)
		if err != nil || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_") != "" || name == "" {
			return
		}
		plain := true // names are sent as they are
		for _, pair := range strings.Split(body, "&") {
			key, _, _ := strings.Cut(pair, "=")
			plain = plain && !strings.ContainsAny(key, "%+")
		}
		var got string
		if err := readForm(body, formField{name, &got}); plain && (got != want.Get(name) || err != nil) {
			t.Errorf("%s of %q is %q, %v, want %q", name, body, got, err, want.Get(name))
		}
	})
}
