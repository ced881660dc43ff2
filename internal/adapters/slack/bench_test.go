package slack

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// BenchmarkSlash is a signed slash command over loopback HTTP: verified, acknowledged, answered by a document of a
// usual size, rendered and encoded for the response_url, where a transport without a network takes it. Each of the
// concurrent clients asks again when it has its answer. p99-ack is the time to the acknowledgement, p99 to the encoded
// answer. Cold, every question has a document of its own; warm, all have the same, as from a cache of answers.
//
// The clients share the process. What they cost, with net/http, is what "constant" costs: a handler that reads the
// request and does nothing. cpu/s is how many requests one core's second does, whatever else runs on the machine.
func BenchmarkSlash(b *testing.B) {
	for _, n := range []int{1, 32} {
		for _, kind := range []string{"cold", "warm"} {
			b.Run(fmt.Sprintf("%s/concurrency=%d", kind, n), func(b *testing.B) {
				bot, answered := benchmarkBot(b, kind == "warm", n)
				ctx, stop := context.WithCancel(b.Context())
				ended := make(chan error, 1)
				go func() { ended <- bot.Run(ctx) }()
				benchmarkRequests(b, bot.Handler(), n, func(client int) { <-answered[client] })
				stop()
				<-ended
			})
		}
		b.Run(fmt.Sprintf("constant/concurrency=%d", n), func(b *testing.B) {
			benchmarkRequests(b, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				_, _ = io.Copy(io.Discard, r.Body)
				w.Header().Set("Content-Length", "0")
			}), n, func(int) {})
		})
	}
}

// benchmarkRequests sends requests made before, over connections that stay open.
func benchmarkRequests(b *testing.B, h http.Handler, concurrency int, answered func(client int)) {
	srv := httptest.NewServer(h)
	defer srv.Close()
	requests := make([][]byte, b.N)
	for i := range requests {
		requests[i] = slashRequest(i, i%concurrency)
	}
	took, acks := make([]time.Duration, b.N), make([]time.Duration, b.N)
	var clients sync.WaitGroup
	b.ReportAllocs()
	b.ResetTimer()
	cpu := processorTime()
	for c := range concurrency {
		clients.Go(func() {
			conn, err := net.Dial("tcp", srv.Listener.Addr().String())
			if err != nil {
				b.Error(err)
				return
			}
			defer conn.Close()
			room := make([]byte, 4096)
			for i := c; i < b.N && err == nil; i += concurrency {
				start := time.Now()
				if err = exchange(conn, room, requests[i]); err != nil {
					b.Error(err)
					continue
				}
				acks[i] = time.Since(start)
				answered(c)
				took[i] = time.Since(start)
			}
		})
	}
	clients.Wait()
	cpu = processorTime() - cpu
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
	b.ReportMetric(float64(b.N)/cpu.Seconds(), "cpu/s")
	b.ReportMetric(p99(took), "µs-p99")
	b.ReportMetric(p99(acks), "µs-p99-ack")
}

// benchmarkBot is a bot whose answers are told to the client that asked.
func benchmarkBot(b *testing.B, warm bool, clients int) (*Bot, []chan struct{}) {
	answered := make([]chan struct{}, clients)
	for i := range answered {
		answered[i] = make(chan struct{}, 1)
	}
	document := usual
	if warm {
		d := usual("omitted sanctions by kremlin")
		document = func(string) *reply.Doc { return d }
	}
	bot, err := unchecked(Config{
		BotToken: "xoxb-1", SigningSecret: slacktest.SigningSecret, Log: slog.New(slog.DiscardHandler),
		Answer: func(_ context.Context, r commands.Request) *reply.Doc { return document(r.Line) },
	}, roundTrip(func(r *http.Request) (*http.Response, error) {
		client, _ := strconv.Atoi(r.URL.Path[len("/commands/"):])
		_, _ = io.Copy(io.Discard, r.Body)
		answered[client] <- struct{}{}
		return accept("ok"), nil
	}))
	if err != nil {
		b.Fatal(err)
	}
	return bot, answered
}

// exchange sends a request and reads its empty acknowledgement, with as little work as can be: the client shares the
// processor with what is measured.
func exchange(conn net.Conn, room, request []byte) error {
	if _, err := conn.Write(request); err != nil {
		return err
	}
	for n := 0; ; {
		more, err := conn.Read(room[n:])
		if n += more; bytes.HasSuffix(room[:n], []byte("\r\n\r\n")) {
			if !bytes.HasPrefix(room, []byte("HTTP/1.1 200 ")) {
				return fmt.Errorf("%q", room[:n])
			}
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func p99(d []time.Duration) float64 {
	slices.Sort(d)
	return float64(d[len(d)*99/100].Microseconds())
}

// slashRequest is a signed request as it goes over the wire. Each is from another person.
func slashRequest(i, client int) []byte {
	body := url.Values{
		"command": {"/omitted"}, "text": {"sanctions by kremlin"}, "user_id": {fmt.Sprintf("U%d", i)}, "user_name": {"alice"},
		"channel_id": {"C1"}, "team_id": {"T1"}, "trigger_id": {fmt.Sprintf("1.2.%d", i)},
		"response_url": {fmt.Sprintf("https://hooks.slack.com/commands/%d", client)},
	}.Encode()
	now := time.Now()
	return fmt.Appendf(nil, "POST /slack/commands HTTP/1.1\r\nHost: bot\r\nContent-Type: application/x-www-form-urlencoded\r\n"+
		"X-Slack-Request-Timestamp: %d\r\nX-Slack-Signature: %s\r\nContent-Length: %d\r\n\r\n%s",
		now.Unix(), slacktest.Sign(slacktest.SigningSecret, now, []byte(body)), len(body), body)
}

// usual is a document as most answers are: a count, a dozen sourced lines, follow-ups.
func usual(line string) *reply.Doc {
	list := &reply.List{Head: "Where it was left out"}
	d := &reply.Doc{Line: line, Outcome: reply.Answered, Title: "Left out: sanctions", Corpus: "93bed705",
		Next: []reply.Ask{{Label: "More", Line: line + " after 12"}, {Label: "As a file", Line: "export " + line + " csv"}}}
	for i := range 12 {
		list.Items = append(list.Items, reply.Item{Line: reply.Line{Basis: reply.Quoted, Cites: []int{i + 1}, Spans: []reply.Span{
			reply.Bold("28 January 2017"), reply.Text(": the Kremlin’s statement does not mention it; the White House’s says "),
			reply.Verbatim("the positive call was a significant start to improving the relationship"),
		}}})
		d.Sources = append(d.Sources, reply.Source{N: i + 1, Outlet: "White House", Kind: "official", Published: "2017-01-28", URL: "https://example.org/readout"})
	}
	d.Blocks = []reply.Block{&reply.Para{Line: reply.Line{Basis: reply.Computed, Spans: []reply.Span{reply.Text("12 of 31 calls.")}}}, list}
	return d
}
