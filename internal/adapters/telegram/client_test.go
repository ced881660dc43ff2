package telegram

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"readoutbot/internal/commands/reply"
)

// The library's own logger would print what it is given, and addresses with the token: in a process of its own, it
// prints nothing.
func TestTheLibraryIsSilent(t *testing.T) {
	const child = "READOUT_TEST_LIBRARY"
	if os.Getenv(child) != "" {
		api := tgbotapi.BotAPI{Token: "1:x", Debug: true, Client: doer(func(*http.Request) (*http.Response, error) {
			return &http.Response{Body: io.NopCloser(strings.NewReader(`{"ok":true}`))}, nil
		})}
		api.SetAPIEndpoint("http://127.0.0.1/bot%s/%s")
		if _, err := api.MakeRequest("sendMessage", tgbotapi.Params{"text": "a secret"}); err != nil {
			t.Error(err)
		}
		return
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self, "-test.run=^TestTheLibraryIsSilent$")
	cmd.Env = append(os.Environ(), child+"=1")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Run(); err != nil || strings.Contains(stderr.String(), "secret") {
		t.Errorf("%v: %s", err, &stderr)
	}
}

func TestFaultsAreToldApart(t *testing.T) {
	b := testBot(t)
	say := func(code int, message string) error { return &tgbotapi.Error{Code: code, Message: message} }
	for name, c := range map[string]struct {
		err  error
		want fault
	}{
		"nothing":                 {nil, fine},
		"429":                     {&tgbotapi.Error{Code: 429, ResponseParameters: tgbotapi.ResponseParameters{RetryAfter: 3}}, limited},
		"an upload's 429":         {&tgbotapi.Error{ResponseParameters: tgbotapi.ResponseParameters{RetryAfter: 3}}, limited},
		"moved":                   {&tgbotapi.Error{Code: 400, ResponseParameters: tgbotapi.ResponseParameters{MigrateToChatID: -1}}, migrated},
		"401":                     {say(401, "Unauthorized"), revoked},
		"409":                     {say(409, "Conflict"), conflict},
		"403":                     {say(403, "Forbidden: bot was kicked from the supergroup chat"), gone},
		"no chat":                 {say(400, "Bad Request: chat not found"), gone},
		"no topic":                {say(400, "Bad Request: message thread not found"), gone},
		"a closed topic":          {say(400, "Bad Request: TOPIC_CLOSED"), gone},
		"the same":                {say(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"), unchanged},
		"too old":                 {say(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"), late},
		"HTML":                    {say(400, "Bad Request: can't parse entities: Unexpected end tag"), unparsed},
		"no message":              {say(400, "Bad Request: message to edit not found"), missing},
		"something":               {say(400, "Bad Request: MESSAGE_TOO_LONG"), refused},
		"404":                     {say(404, "Not Found"), denied},
		"500":                     {say(500, "Internal Server Error"), unclear},
		"502":                     {say(502, "Bad Gateway"), unsent},
		"a page of 502":           {&notJSON{502}, unsent},
		"a page of 504":           {&notJSON{504}, unclear},
		"a page of 200":           {&notJSON{200}, unclear},
		"a page of 429":           {&notJSON{429}, limited},
		"a page of 413":           {&notJSON{413}, denied},
		"no connection":           {&net.OpError{Op: "dial", Err: errors.New("refused")}, unsent},
		"no name":                 {&net.DNSError{Err: "no such host"}, unsent},
		"a connection that broke": {&net.OpError{Op: "read", Err: errors.New("reset")}, unclear},
		"half a body":             {io.ErrUnexpectedEOF, unclear},
		"still waiting":           {notBegun(io.EOF), unsent},
	} {
		err := c.err
		if err != nil {
			err = b.api.hide("sendMessage", 0, err)
		}
		if got := kindOf(err); got != c.want {
			t.Errorf("%s: %d, not %d", name, got, c.want)
		}
	}
	if d := retryAfter(&tgbotapi.Error{ResponseParameters: tgbotapi.ResponseParameters{RetryAfter: 1 << 40}}); d != 24*time.Hour {
		t.Errorf("waits %v", d)
	}
}

func TestBackingOff(t *testing.T) {
	for tries, want := range map[int]time.Duration{0: time.Second, 1: 2 * time.Second, 4: 16 * time.Second, 5: 30 * time.Second, 1000: 30 * time.Second} {
		if got := backoff(tries); got != want {
			t.Errorf("after %d: %v", tries, got)
		}
	}
}

// A call's parameters arrive whole, those that were encoded before and those that were not.
func TestParametersArriveWhole(t *testing.T) {
	d := begin(t, nil)
	html := "a &amp; b + ü 😀 <b>%</b>"
	_, end, err := d.bot.send(t.Context(), place{chat: d.tg.Private(alice)}, toPerson, newLeaf(html, `{"inline_keyboard":[[{"text":"&=","callback_data":"a b&c=d"}]]}`))
	end()
	if err != nil {
		t.Fatal(err)
	}
	m := d.last(alice.ID, 1)
	if m.Text != "a & b + ü 😀 %" || m.Keyboard[0][0].Label != "&=" || m.Keyboard[0][0].Data != "a b&c=d" {
		t.Errorf("%+v", m)
	}
	end, err = d.bot.upload(t.Context(), place{chat: alice.ID}, toPerson, reply.File{Name: `ü "x".csv`, Data: []byte("1\x00")})
	end()
	if m = d.last(alice.ID, 2); err != nil || string(m.Document.Body) != "1\x00" {
		t.Errorf("%+v, %v", m.Document, err)
	}
}

// A call whose time runs out before there is a connection was certainly not made; one that waits for its reply may have
// been.
func TestWithoutAConnectionNothingIsSent(t *testing.T) {
	never, err := net.Listen("tcp", "127.0.0.1:0") // takes connections, and says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer never.Close()
	slow := &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		<-ctx.Done()
		return nil, context.Cause(ctx)
	}}
	for name, c := range map[string]struct {
		url       string
		transport *http.Transport
		want      fault
	}{
		"dialling":                 {"http://192.0.2.1", slow, unsent},
		"a handshake that is late": {"https://" + never.Addr().String(), &http.Transport{TLSHandshakeTimeout: 20 * time.Millisecond}, unsent},
		"a handshake that is long": {"https://" + never.Addr().String(), &http.Transport{}, unsent},
		"a reply that is late":     {"http://" + never.Addr().String(), &http.Transport{}, unclear},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			config := d.config()
			config.APIURL = c.url
			b, err := unchecked(config, c.transport)
			if err != nil {
				t.Fatal(err)
			}
			defer b.api.http.CloseIdleConnections()
			ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
			defer cancel()
			_, err = b.api.call(ctx, "sendMessage", nil, nil)
			if got := kindOf(err); got != c.want || strings.Contains(err.Error(), config.Token) {
				t.Errorf("%d, not %d: %v", got, c.want, err)
			}
		})
	}
}
