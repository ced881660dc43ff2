package telegram

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// BenchmarkUpdate is an update over loopback HTTP, as Telegram posts it to the webhook: its secret compared, kept in an
// inbox in memory, acknowledged, answered by a document of a usual size, rendered and encoded for sendMessage, which a
// transport without a network takes, and noted as done. Each of the concurrent clients asks again when it has its
// answer. p99-ack is the time to the acknowledgement, p99 to the encoded answer. Cold, every question has a document of
// its own; warm, all have the same, as from a cache of answers. Rates are off.
func BenchmarkUpdate(b *testing.B) {
	for _, warm := range []bool{false, true} {
		for _, n := range []int{1, 32} {
			b.Run(fmt.Sprintf("warm=%v/concurrency=%d", warm, n), func(b *testing.B) { benchmarkUpdate(b, warm, n) })
		}
	}
}

func benchmarkUpdate(b *testing.B, warm bool, concurrency int) {
	bot, answered := benchmarkBot(b, warm, concurrency)
	ctx, stop := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	<-bot.ready
	srv := httptest.NewServer(bot.Handler())
	defer srv.Close()
	requests := make([][]byte, b.N)
	for i := range requests {
		requests[i] = updateRequest(bot.c.Secret, i)
	}
	took, acks := make([]time.Duration, b.N), make([]time.Duration, b.N)
	var clients sync.WaitGroup
	b.ReportAllocs()
	b.ResetTimer()
	for c := range concurrency {
		clients.Go(func() {
			conn, err := net.Dial("tcp", srv.Listener.Addr().String())
			if err != nil {
				b.Error(err)
				return
			}
			defer conn.Close()
			in := bufio.NewReader(conn)
			for i := c; i < b.N && err == nil; i += concurrency {
				start := time.Now()
				if err = exchange(conn, in, requests[i]); err != nil {
					b.Error(err)
					continue
				}
				acks[i] = time.Since(start)
				<-answered[c]
				took[i] = time.Since(start)
			}
		})
	}
	clients.Wait()
	b.StopTimer()
	stop()
	if err := <-ended; err != nil {
		b.Error(err)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
	b.ReportMetric(p99(took), "µs-p99")
	b.ReportMetric(p99(acks), "µs-p99-ack")
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

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
		Token: "1:x", Webhook: "https://bot.example.org", Inbox: newMemoryInbox(), Keys: &memoryKeys{},
		PerChat: time.Nanosecond, PerGroup: 1, Overall: 1e9, Burst: 1 << 30,
		Answer: func(_ context.Context, r commands.Request) *reply.Doc { return document(r.Line) },
	}, roundTrip(func(r *http.Request) (*http.Response, error) {
		if strings.HasSuffix(r.URL.Path, "/sendMessage") {
			var head [32]byte
			n, _ := io.ReadFull(r.Body, head[:])
			id, _, _ := strings.Cut(strings.TrimPrefix(string(head[:n]), "chat_id="), "&")
			chat, _ := strconv.Atoi(id)
			_, _ = io.Copy(io.Discard, r.Body)
			answered[(chat-1)%clients] <- struct{}{}
		}
		return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(`{"ok":true,"result":{"message_id":1}}`))}, nil
	}))
	if err != nil {
		b.Fatal(err)
	}
	bot.self = user{ID: 5, Username: "readout_test_bot"}
	return bot, answered
}

// exchange sends a request and reads its empty acknowledgement, with as little work as can be: the client shares the
// processor with what is measured.
func exchange(w io.Writer, in *bufio.Reader, request []byte) error {
	if _, err := w.Write(request); err != nil {
		return err
	}
	status, err := in.ReadSlice('\n')
	if err != nil || !bytes.Contains(status, []byte(" 200 ")) {
		return fmt.Errorf("%q: %v", status, err)
	}
	for {
		line, err := in.ReadSlice('\n')
		if err != nil || len(line) <= len("\r\n") {
			return err
		}
	}
}

func p99(d []time.Duration) float64 {
	slices.Sort(d)
	return float64(d[len(d)*99/100].Microseconds())
}

// updateRequest is an update as it goes over the wire. Each is from another person, in a chat of their own, whose id
// says which client asks.
func updateRequest(secret string, i int) []byte {
	body := fmt.Sprintf(`{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"Alice","username":"alice","language_code":"en"},`+
		`"chat":{"id":%[3]d,"first_name":"Alice","username":"alice","type":"private"},"date":1485561600,"text":"/omitted sanctions by kremlin",`+
		`"entities":[{"offset":0,"length":8,"type":"bot_command"}]}}`, i+1, i+1, i+1)
	return fmt.Appendf(nil, "POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"+
		"X-Telegram-Bot-Api-Secret-Token: %s\r\nContent-Length: %d\r\n\r\n%s", secret, len(body), body)
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
