package slacktest

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/slackevents"
	"github.com/slack-go/slack/socketmode"
)

// app is a Socket Mode client that acks everything but events that say "no ack", and keeps what it got.
type app struct {
	got    chan socketmode.Event
	client *socketmode.Client
}

func connect(t *testing.T, s *Server, opts ...socketmode.Option) *app {
	t.Helper()
	a := &app{got: make(chan socketmode.Event, 1000), client: socketmode.New(client(s), opts...)}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- a.client.RunContext(ctx) }()
	go func() {
		for {
			select {
			case e := <-a.client.Events:
				a.take(e)
			case <-ctx.Done():
				return
			}
		}
	}()
	t.Cleanup(func() { cancel(); <-ended })
	return a
}

func (a *app) take(e socketmode.Event) {
	if e.Request == nil || e.Request.EnvelopeID == "" {
		if e.Type == socketmode.EventTypeErrorBadMessage || e.Type == socketmode.EventTypeIncomingError {
			a.got <- e
		}
		return
	}
	a.got <- e
	if !strings.Contains(string(e.Request.Payload), "no ack") {
		_ = a.client.Ack(*e.Request)
	}
}

func TestASlashCommandIsAckedAndAnswered(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	id := s.SendSlash(Slash{Command: "/readout", Text: "12.3. & <@U1|bob>", User: Bob})
	if payload := s.WaitAcked(id); payload != nil || s.Acked(id) != 1 {
		t.Errorf("acked %d times with %s", s.Acked(id), payload)
	}
	cmd, ok := (<-a.got).Data.(slack.SlashCommand)
	if !ok || cmd.Command != "/readout" || cmd.Text != "12.3. & <@U1|bob>" || cmd.UserID != Bob || cmd.UserName != "bob" || cmd.ChannelName != "general" || cmd.TriggerID == "" {
		t.Fatalf("%+v", cmd)
	}
	if err := slack.PostWebhookContext(t.Context(), cmd.ResponseURL, &slack.WebhookMessage{Text: "answer"}); err != nil {
		t.Error(err)
	}
	if p := s.WaitPosts(1)[0]; p.User != Bob || p.Channel != General {
		t.Errorf("%+v", p)
	}
}

func TestSlackGoUnderstandsEveryDelivery(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	s.SendEvent(Event{Type: "app_mention", Text: "<@U0READOUT> tone 12.3.", ThreadTS: "1500000000.000100"})
	m, ok := (<-a.got).Data.(slackevents.EventsAPIEvent).InnerEvent.Data.(*slackevents.AppMentionEvent)
	if !ok || m.User != Alice || m.Channel != General || m.ThreadTimeStamp != "1500000000.000100" || m.TimeStamp == "" {
		t.Errorf("mention %+v", m)
	}
	s.SendEvent(Event{Type: "message", Text: "what was omitted?"})
	d, ok := (<-a.got).Data.(slackevents.EventsAPIEvent).InnerEvent.Data.(*slackevents.MessageEvent)
	if !ok || d.ChannelType != "im" || d.Channel != Direct {
		t.Errorf("direct message %+v", d)
	}
	s.SendEvent(Event{Type: "app_home_opened"})
	if h, ok := (<-a.got).Data.(slackevents.EventsAPIEvent).InnerEvent.Data.(*slackevents.AppHomeOpenedEvent); !ok || h.Tab != "home" || h.User != Alice {
		t.Errorf("home %+v", h)
	}
	s.SendAction(Action{ActionID: "ask:0", Value: "tone", Ephemeral: true, Second: "ask:1"})
	c := (<-a.got).Data.(slack.InteractionCallback)
	if c.Type != slack.InteractionTypeBlockActions || len(c.ActionCallback.BlockActions) != 2 || !c.Container.IsEphemeral || c.ResponseURL == "" || c.ActionCallback.BlockActions[0].Value != "tone" {
		t.Errorf("action %+v", c)
	}
	s.SendAction(Action{ActionID: "ask:0", ViewID: "V1"})
	if c = (<-a.got).Data.(slack.InteractionCallback); c.View.ID != "V1" || c.ResponseURL != "" || c.Container.Type != "view" {
		t.Errorf("action at home %+v", c)
	}
	s.SendShortcut(Shortcut{CallbackID: "related", Text: "they said"})
	if c = (<-a.got).Data.(slack.InteractionCallback); c.Type != slack.InteractionTypeMessageAction || c.Message.Text != "they said" || c.CallbackID != "related" || c.MessageTs == "" {
		t.Errorf("shortcut %+v", c)
	}
	s.SendSubmission(Submission{CallbackID: "ask", Values: map[string]map[string]string{"b": {"a": "typed"}}})
	if c = (<-a.got).Data.(slack.InteractionCallback); c.Type != slack.InteractionTypeViewSubmission || c.View.State.Values["b"]["a"].Value != "typed" {
		t.Errorf("submission %+v", c)
	}
}

func TestUnackedEventsAreRedeliveredAndCommandsAreNot(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	s.SendEvent(Event{ID: "Ev1", Type: "app_mention", Text: "no ack"})
	s.SendSlash(Slash{Command: "/readout", Text: "no ack"})
	s.WaitAcked(s.SendEvent(Event{ID: "Ev2", Type: "app_mention", Text: "fine"}))
	for range 3 {
		<-a.got
	}
	for n := 1; n <= 3; n++ {
		if again := s.Redeliver(); len(again) != 1 {
			t.Fatalf("redelivery %d: %v", n, again)
		}
		e := <-a.got
		event := e.Data.(slackevents.EventsAPIEvent).Data.(*slackevents.EventsAPICallbackEvent)
		if event.EventID != "Ev1" || e.Request.RetryAttempt != n || e.Request.RetryReason != "timeout" {
			t.Errorf("redelivery %d: %+v", n, e.Request)
		}
	}
	if again := s.Redeliver(); len(again) != 0 {
		t.Errorf("a fourth redelivery: %v", again)
	}
}

func TestADuplicateIsTheSameEnvelopeAgain(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	id := s.SendSlash(Slash{Command: "/readout"})
	first := <-a.got
	s.WaitAcked(id)
	s.Resend(id)
	second := <-a.got
	if first.Request.EnvelopeID != second.Request.EnvelopeID || string(first.Request.Payload) != string(second.Request.Payload) {
		t.Errorf("%+v and %+v", first.Request, second.Request)
	}
	s.wait(func() string { return "two acks" }, func() bool { return s.socket.envelopes[id].acks == 2 })
}

func TestRulesOfAcks(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	id := s.SendSlash(Slash{Command: "/readout"})
	event := s.SendEvent(Event{Type: "app_mention"})
	s.WaitAcked(id)
	s.WaitAcked(event)
	for _, c := range []struct {
		ack  socketmode.Response
		want string
	}{
		{socketmode.Response{EnvelopeID: "nonsense"}, "never sent"},
		{socketmode.Response{EnvelopeID: id}, "sent 1 times and acked 2"},
		{socketmode.Response{}, "not an ack"},
	} {
		if err := a.client.Send(c.ack); err != nil {
			t.Fatal(err)
		}
		s.waitViolation(t)
		broke(t, s, c.want)
	}
	s.Resend(event)
	s.wait(func() string { return "an ack" }, func() bool { return s.socket.envelopes[event].acks == 2 })
	s.Resend(event)
	<-a.got
	s.wait(func() string { return "an ack" }, func() bool { return s.socket.envelopes[event].acks == 3 })
	s.mu.Lock()
	s.ack([]byte(`{"envelope_id":"` + event + `","payload":{"text":"x"}}`))
	s.ack([]byte(`{"envelope_id":"x","payload":"` + strings.Repeat("x", maxAck) + `"}`))
	s.mu.Unlock()
	got := strings.Join(s.Violations()[3:], "\n")
	for _, want := range []string{"acked 4 times", "accepts none", "is dropped"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
}

// waitViolation waits for a violation that was not read.
func (s *Server) waitViolation(t *testing.T) {
	t.Helper()
	s.wait(func() string { return "a violation" }, func() bool { return len(s.violations) > s.read })
}

func TestALateAckIsWrittenDown(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	id := s.SendEvent(Event{Type: "app_mention", Text: "no ack"})
	e := <-a.got
	s.Advance(3*time.Second + 1)
	_ = a.client.Ack(*e.Request)
	s.WaitAcked(id)
	broke(t, s, "acked after 3")
}

func TestACommandIsAnsweredInTheAck(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	id := s.SendSlash(Slash{Command: "/readout", Text: "no ack"})
	_ = a.client.Ack(*(<-a.got).Request, map[string]any{"text": "working…"})
	if got := s.WaitAcked(id); string(got) != `{"text":"working…"}` {
		t.Errorf("%s", got)
	}
	if p := s.WaitPosts(1)[0]; p.Method != "ack" || !p.Ephemeral || p.Text != "working…" {
		t.Errorf("%+v", p)
	}
}

func TestDisconnects(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	s.WaitConnected(1)
	s.Disconnect()
	lost := s.SendSlash(Slash{Command: "/readout", Text: "in the gap"})
	kept := s.SendEvent(Event{Type: "app_mention", Text: "in the gap"})
	s.WaitConnected(2)
	if lostHere := s.Undelivered(); len(lostHere) > 1 || len(lostHere) == 1 && lostHere[0] != lost {
		t.Errorf("undelivered %v", lostHere)
	}
	s.WaitAcked(kept)
	s.Refresh("warning")
	s.WaitConnected(3)
	s.Drop()
	s.WaitConnected(4)
	s.WaitAcked(s.SendSlash(Slash{Command: "/readout", Text: "after"}))
	for e := range a.got {
		if cmd, ok := e.Data.(slack.SlashCommand); ok && cmd.Text == "after" {
			break
		}
	}
}

func TestWithoutPingsTheAppConnectsAgain(t *testing.T) {
	s := New(t, PingEvery(20*time.Millisecond))
	connect(t, s, socketmode.OptionPingInterval(100*time.Millisecond))
	s.WaitConnected(1)
	s.SilencePings()
	s.WaitConnected(2)
	s.ResumePings()
}

func TestMalformedFrames(t *testing.T) {
	s := New(t)
	a := connect(t, s)
	s.SendRaw([]byte(`{"type":`)) // slack-go ignores it without a word
	for _, frame := range []string{`{"type":}`, `[]`, `{"type":"novelty","envelope_id":"odd"}`} {
		s.SendRaw([]byte(frame))
		if e := <-a.got; e.Type != socketmode.EventTypeErrorBadMessage && e.Type != socketmode.EventTypeIncomingError {
			t.Errorf("%s: %+v", frame, e)
		}
	}
	if err := a.client.Send(socketmode.Response{EnvelopeID: "odd"}); err != nil {
		t.Fatal(err)
	}
	s.WaitAcked("odd")
}

func TestAnAppThatDoesNotReadHoldsNobodyUp(t *testing.T) {
	s := New(t)
	api := client(s)
	_, address, err := api.StartSocketModeContext(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ws := dial(t, address)
	for i := range 2000 {
		s.SendEvent(Event{Type: "app_mention", Text: fmt.Sprint(i, strings.Repeat("x", 4000))})
	}
	var e struct{ Type string }
	if err := ws.ReadJSON(&e); err != nil || e.Type != "hello" {
		t.Errorf("%+v %v", e, err)
	}
	if n := len(s.Unacked()); n != 2000 {
		t.Errorf("%d unacked", n)
	}
}

func TestATicketIsGoodOnce(t *testing.T) {
	s := New(t)
	_, address, err := client(s).StartSocketModeContext(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	dial(t, address)
	if _, err := tryDial(address); err == nil {
		t.Error("connected twice with a ticket")
	}
	broke(t, s, "ticket")
	s.Fail("link", 1, Outage())
	_, address, err = client(s).StartSocketModeContext(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tryDial(address); err == nil {
		t.Error("connected during an outage")
	}
}

func TestTheEleventhConnectionIsTooMany(t *testing.T) {
	s := New(t)
	for i := range 11 {
		_, address, err := client(s).StartSocketModeContext(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		dial(t, address)
		s.WaitConnected(i + 1)
	}
	broke(t, s, "connection 11")
}

func TestRequestsOverHTTPAreSigned(t *testing.T) {
	s := New(t)
	for path, d := range map[string]Delivery{
		"/slack/commands":      Slash{Command: "/readout", Text: "a & b"},
		"/slack/events":        Event{Type: "app_mention", Text: "x"},
		"/slack/interactivity": Action{ActionID: "ask:0"},
	} {
		r := Retry(s.Request(path, d), 1, "http_timeout")
		v, err := slack.NewSecretsVerifier(r.Header, SigningSecret)
		if err != nil {
			t.Fatal(err)
		}
		body := readAll(t, r)
		_, _ = v.Write([]byte(body))
		if err := v.Ensure(); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		if path == "/slack/events" && !json.Valid([]byte(body)) {
			t.Errorf("%s", body)
		}
		if r.Header.Get("X-Slack-Retry-Num") != "1" {
			t.Errorf("%v", r.Header)
		}
	}
	cmd, err := slack.SlashCommandParse(s.Request("/slack/commands", Slash{Command: "/readout", Text: "a & b"}))
	if err != nil || cmd.Text != "a & b" || cmd.ResponseURL == "" {
		t.Errorf("%+v %v", cmd, err)
	}
	ic, err := slack.InteractionCallbackParse(s.Request("/slack/interactivity", Action{ActionID: "ask:0"}))
	if err != nil || ic.ActionCallback.BlockActions[0].ActionID != "ask:0" {
		t.Errorf("%+v %v", ic, err)
	}
}
