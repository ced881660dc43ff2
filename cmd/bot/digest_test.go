package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/adapters/state"
	"readoutbot/internal/adapters/telegram/telegramtest"
)

// platform is a fake platform with a process of the bot, and what stands in its chats.
type platform struct {
	realm   string
	environ []string
	room    func(i int) string               // makes a chat
	calls   func() int                       // posts tried until now
	wait    func(n int)                      // until so many posts were tried
	seen    func() map[string]map[string]int // by chat, how often each text stands there
	lines   []string                         // what is posted, in turn
	token   string
}

func telegramPlatform(t *testing.T) *platform {
	s := telegramtest.New(t, telegramtest.Patience(3*time.Minute), telegramtest.Limits(telegramtest.Rates{})) // a killed process forgets what it sent
	var rooms []int64
	return &platform{realm: "telegram", token: s.Token(), environ: []string{"TELEGRAM_BOT_TOKEN=" + s.Token(), "TELEGRAM_API_URL=" + s.URL()},
		room: func(i int) string {
			u := telegramtest.User{ID: int64(5000 + i), Name: fmt.Sprintf("Person %d", i), Lang: "en"}
			rooms = append(rooms, s.Private(u))
			return strconv.FormatInt(u.ID, 10)
		},
		calls: func() int { return s.Calls("sendMessage") },
		wait:  func(n int) { s.WaitCalls("sendMessage", n) },
		seen: func() map[string]map[string]int {
			out := map[string]map[string]int{}
			for _, r := range rooms {
				texts := map[string]int{}
				for _, m := range s.Messages(r) {
					texts[m.Text]++
				}
				out[strconv.FormatInt(r, 10)] = texts
			}
			return out
		}}
}

func slackPlatform(t *testing.T) *platform {
	s := slacktest.New(t, slacktest.Patience(3*time.Minute), slacktest.Clock(time.Now))
	return &platform{realm: "slack", token: slacktest.BotToken,
		environ: []string{"SLACK_BOT_TOKEN=" + slacktest.BotToken, "SLACK_APP_TOKEN=" + slacktest.AppToken, "SLACK_API_URL=" + s.URL},
		room: func(i int) string {
			id := fmt.Sprintf("C0DIGEST%04d", i)
			s.SetChannel(slacktest.Channel{ID: id, Name: fmt.Sprintf("digest-%d", i), Members: []string{slacktest.Alice}, Member: true})
			return id
		},
		calls: func() int { return s.Calls("chat.postMessage") },
		wait:  func(n int) { s.WaitCalls("chat.postMessage", n) },
		seen: func() map[string]map[string]int {
			out := map[string]map[string]int{}
			for _, p := range s.Posts() {
				var m struct {
					Payload struct {
						Delivery string
						Part     int
					} `json:"event_payload"`
				}
				if err := json.Unmarshal(p.Metadata, &m); err != nil {
					t.Errorf("a post without metadata: %v", err)
				}
				if out[p.Channel] == nil {
					out[p.Channel] = map[string]int{}
				}
				out[p.Channel][fmt.Sprint(m.Payload.Delivery, m.Payload.Part)]++
			}
			return out
		}}
}

// subscribe sets up a digest in each of so many chats that was due a minute ago, one of many long.
func (p *platform) subscribe(t *testing.T, s *state.Store, n int) (rooms map[string]int64) {
	t.Helper()
	now := time.Now().UTC()
	rooms = map[string]int64{}
	for i := range n {
		line := p.lines[i%len(p.lines)]
		room := p.room(i)
		id, _, err := s.AddSubscription(t.Context(), state.Subscription{Realm: p.realm, Room: room, Kind: "digest", Line: line,
			Schedule: now.Add(-time.Minute).Format("15:04") + " daily", Zone: "UTC", By: "somebody", At: now.Add(-2 * time.Hour)})
		if err != nil {
			t.Fatal(err)
		}
		rooms[room] = id
	}
	return rooms
}

// settled waits until every subscription's delivery is settled, and returns how many are in each state.
func settled(t *testing.T, s *state.Store, n int, log *logbook) map[string]int {
	t.Helper()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	late := time.After(5 * time.Minute)
	for {
		by, err := s.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		all := 0
		for state, n := range by {
			if state != "claimed" {
				all += n
			}
		}
		if all >= n {
			return by
		}
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%d of %d are settled: %v\n%s", all, n, by, tail(log.String()))
		}
	}
}

func tail(s string) string { return s[max(0, len(s)-4000):] }

// stop ends a process of the bot as an operator does.
func stop(t *testing.T, cmd *exec.Cmd, log *logbook) {
	t.Helper()
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the last process: %v\n%s", err, tail(log.String()))
	}
}

// count compares what the state says with what stands in the chats.
func (p *platform) count(t *testing.T, s *state.Store, rooms map[string]int64) (lost, twice int) {
	t.Helper()
	seen := p.seen()
	for room, id := range rooms {
		ds, err := s.Deliveries(t.Context(), id, 10)
		if err != nil || len(ds) != 1 {
			t.Fatalf("subscription %d has %d deliveries, error %v", id, len(ds), err)
		}
		out := 0
		for _, n := range seen[room] {
			out += n
			twice += n - 1
		}
		if ds[0].State == state.Sent && out < ds[0].Part || ds[0].State != state.Sent && ds[0].State != state.Unknown {
			lost++
		}
	}
	return lost, twice
}

// The process is killed again and again while digests go out. None is lost, and none is posted twice. In Slack what was
// in flight is read back; in Telegram it cannot be, and is settled as unknown: at most one for each message on the wire.
func TestKilledWhileDigestsGoOut(t *testing.T) {
	t.Parallel()
	chats, kills := 60, 6
	if long() {
		chats, kills = 1000, 100
	}
	const wires = 8
	for _, p := range []*platform{telegramPlatform(t), slackPlatform(t)} {
		t.Run(p.realm, func(t *testing.T) {
			dir := t.TempDir()
			s, err := state.Open(t.Context(), dir)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			p.lines = append([]string{"readout 2017-01-28"}, slices.Repeat([]string{"brief 2017-01-28"}, 24)...) // a long one now and then
			rooms := p.subscribe(t, s, chats)
			environ := append(p.environ, "READOUTBOT_DATA="+dir)
			var log logbook
			start := time.Now()
			killed := 0
			for range kills {
				before := p.calls()
				cmd := child(t, &log, environ, "serve")
				p.wait(before + 1 + rand.IntN(max(1, chats/kills/2)))
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
				cmd.Wait()
				killed++
			}
			cmd := child(t, &log, environ, "serve")
			by := settled(t, s, chats, &log)
			stop(t, cmd, &log)
			lost, twice := p.count(t, s, rooms)
			t.Logf("%d chats, %d kills, %s: %d sent, %d unknown, %d lost, %d posted twice", chats, killed, time.Since(start).Round(time.Second), by[state.Sent], by[state.Unknown], lost, twice)
			unknown := killed * wires
			if p.realm == "slack" {
				unknown = 0
			}
			if lost > 0 || twice > 0 || by[state.Sent]+by[state.Unknown] != chats || by[state.Unknown] > unknown {
				t.Errorf("%v; %d lost, %d posted twice\n%s", by, lost, twice, tail(log.String()))
			}
			if strings.Contains(log.String(), p.token) || strings.Contains(log.String(), "2017-01-28\"") {
				t.Error("a token or a line is in the log")
			}
		})
	}
}

// Many chats are due at the same minute. None of their digests is refused for the rate, each is posted once, and questions
// are answered meanwhile as if there were none. That the rate is reached, the tests of the pace and of the desk show on a
// clock of their own.
func TestDigestsLeaveAtTheRateWhileQuestionsAreAnswered(t *testing.T) {
	t.Parallel()
	chats, rates := 150, telegramtest.Telegram()
	if long() {
		chats = 10_000
	} else {
		rates.Overall *= 2 // among other tests, messages may be held up for a second and arrive together
	}
	const rate = 25 // a second, as the bot keeps to; Telegram takes 30
	s := telegramtest.New(t, telegramtest.Patience(10*time.Minute), telegramtest.Limits(rates))
	p := &platform{realm: "telegram", room: func(i int) string {
		return strconv.FormatInt(s.Private(telegramtest.User{ID: int64(5000 + i), Name: fmt.Sprintf("Person %d", i), Lang: "en"}), 10)
	}}
	dir := t.TempDir()
	st, err := state.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	p.lines = []string{"brief 2017-01-28"}
	rooms := p.subscribe(t, st, chats)
	var log logbook
	cmd := child(t, &log, []string{"TELEGRAM_BOT_TOKEN=" + s.Token(), "TELEGRAM_API_URL=" + s.URL(), "READOUTBOT_DATA=" + dir}, "serve")
	s.WaitCalls("sendMessage", 1)
	start := time.Now()
	alice := s.Private(telegramtest.Alice())
	overtaken, questions := 0, 0 // by how many digests a question was overtaken, at most
	for s.Calls("sendMessage") < chats {
		questions++
		before := s.Calls("sendMessage")
		s.Say(alice, telegramtest.Alice(), "sides")
		s.WaitMessages(alice, questions)
		overtaken = max(overtaken, s.Calls("sendMessage")-before-1)
		s.WaitCalls("sendMessage", min(s.Calls("sendMessage")+rate+5, chats)) // a while
	}
	by := settled(t, st, chats, &log)
	took := time.Since(start)
	stop(t, cmd, &log)
	limit := time.Duration(chats+questions) * time.Second / rate
	t.Logf("%d chats and %d questions in %s, %.3f of what the rate allows; at most %d digests overtook a question; %d refusals", chats, questions, took.Round(time.Millisecond), took.Seconds()/limit.Seconds(), overtaken, len(s.Refusals()))
	if by[state.Sent] != chats || len(s.Refusals()) > 0 {
		t.Errorf("%v; refused: %v\n%s", by, s.Refusals(), tail(log.String()))
	}
	if overtaken > 3*rate { // who waits for the digests is overtaken by all that are left
		t.Errorf("%d digests overtook a question", overtaken)
	}
	for room := range rooms {
		id, err := strconv.ParseInt(room, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(s.Messages(id)); n != 1 {
			t.Errorf("%d messages in %s", n, room)
		}
	}
}

// A watch is set in a chat, another process imports something that it finds, and the chat is told.
func TestAWatchTellsOfAnImport(t *testing.T) {
	t.Parallel()
	s := telegramtest.New(t, telegramtest.Patience(time.Minute))
	dir := t.TempDir()
	environ := []string{"TELEGRAM_BOT_TOKEN=" + s.Token(), "TELEGRAM_API_URL=" + s.URL(), "READOUTBOT_DATA=" + dir}
	var log logbook
	cmd := child(t, &log, environ, "serve")
	group := s.Supergroup("Desk")
	s.Admin(group, telegramtest.Alice())
	for i, c := range []struct {
		who       telegramtest.User
		say, want string
	}{
		{telegramtest.Boris(), "/watch topic sanctions", "You cannot set that here"},
		{telegramtest.Alice(), "/watch topic sanctions", "Watched here"},
		{telegramtest.Alice(), "/digest on 08:30 Europe/Prague weekdays", "The digest is on"},
		{telegramtest.Boris(), "/digest", "weekdays at 08:30 (Europe/Prague)"},
	} {
		s.Say(group, c.who, c.say)
		if got := s.WaitMessages(group, i+1)[i].Text; !strings.Contains(got, c.want) {
			t.Fatalf("%s says %s and is answered %q", c.who.Name, c.say, got)
		}
	}
	statement, err := json.Marshal(map[string]string{"side": "kremlin", "url": "http://en.kremlin.ru/events/president/news/99999", "title": "Telephone conversation with US President Donald Trump",
		"published": "2026-05-20T18:00:00+03:00", "lang": "en", "text": "Vladimir Putin had a telephone conversation with President of the United States of America Donald Trump. The two leaders discussed sanctions and the settlement in Ukraine. They agreed to stay in touch."})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "statements.jsonl")
	if err := os.WriteFile(file, statement, 0o600); err != nil {
		t.Fatal(err)
	}
	importing := child(t, &log, environ[2:], "import", file)
	if err := importing.Wait(); err != nil {
		t.Fatalf("import: %v\n%s", err, log.String())
	}
	start := time.Now()
	got := s.WaitMessages(group, 5)[4].Text
	if !strings.Contains(got, "A watch has found something") || !strings.Contains(got, "discussed sanctions") {
		t.Errorf("told: %q", got)
	}
	t.Logf("told %s after the import", time.Since(start).Round(100*time.Millisecond))
	stop(t, cmd, &log)
	if strings.Contains(log.String(), "topic sanctions") {
		t.Error("a saved line is in the log")
	}
}

// A closed thread or topic is told from a closed room.
func TestAThreadIsNotTheRoom(t *testing.T) {
	t.Parallel()
	for why, want := range map[string]bool{"restricted_action_thread_locked": true, "cannot_reply_to_message": true, "Bad Request: TOPIC_CLOSED": true, "Bad Request: message thread not found": true,
		"restricted_action_thread_only_channel": false, "is_archived": false, "Forbidden: bot was kicked from the supergroup chat": false, "Bad Request: chat not found": false} {
		if got := ofThread(why); got != want {
			t.Errorf("%q is about a thread: %v", why, got)
		}
	}
}
