package slack

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"readoutbot/internal/adapters/slack/slacktest"
	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// BenchmarkSlash is a signed slash command over loopback HTTP: verified, acknowledged, answered by a document of a
// usual size, rendered and encoded for the response_url, where a transport without a network takes it. p99-ack is the
// time to the acknowledgement, p99 to the encoded answer.
func BenchmarkSlash(b *testing.B) {
	for _, n := range []int{1, 32} {
		b.Run(fmt.Sprintf("concurrency=%d", n), func(b *testing.B) { benchmarkSlash(b, n) })
	}
}

func benchmarkSlash(b *testing.B, concurrency int) {
	started := make([]atomic.Int64, b.N)
	took := make([]time.Duration, b.N)
	var left sync.WaitGroup
	left.Add(b.N)
	bot, err := unchecked(Config{
		BotToken: "xoxb-1", SigningSecret: slacktest.SigningSecret, Queue: 1 << 20, Log: slog.New(slog.DiscardHandler),
		Answer: func(_ context.Context, r commands.Request) *reply.Doc { return usual(r.Line) },
	}, roundTrip(func(r *http.Request) (*http.Response, error) {
		var i int
		_, _ = fmt.Sscanf(r.URL.Path, "/commands/%d", &i)
		_, _ = io.Copy(io.Discard, r.Body)
		took[i] = time.Since(time.Unix(0, started[i].Load()))
		left.Done()
		return accept("ok"), nil
	}))
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	srv := httptest.NewServer(bot.Handler())
	defer srv.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: concurrency}}
	acks := make([]time.Duration, b.N)
	var next atomic.Int64
	var senders sync.WaitGroup
	b.ResetTimer()
	for range concurrency {
		senders.Go(func() {
			for i := next.Add(1) - 1; i < int64(b.N); i = next.Add(1) - 1 {
				r := slashRequest(srv.URL, int(i))
				start := time.Now()
				started[i].Store(start.UnixNano())
				res, err := client.Do(r)
				if err != nil || res.StatusCode != 200 {
					b.Errorf("%v %v", res, err)
					left.Done()
					continue
				}
				_, _ = io.Copy(io.Discard, res.Body)
				_ = res.Body.Close()
				acks[i] = time.Since(start)
			}
		})
	}
	senders.Wait()
	left.Wait()
	b.StopTimer()
	stop()
	<-ended
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
	b.ReportMetric(p99(took), "µs-p99")
	b.ReportMetric(p99(acks), "µs-p99-ack")
}

func p99(d []time.Duration) float64 {
	slices.Sort(d)
	return float64(d[len(d)*99/100].Microseconds())
}

func slashRequest(base string, i int) *http.Request {
	body := url.Values{
		"command": {"/omitted"}, "text": {"sanctions by kremlin"}, "user_id": {fmt.Sprintf("U%d", i)}, "user_name": {"alice"},
		"channel_id": {"C1"}, "team_id": {"T1"}, "trigger_id": {fmt.Sprintf("1.2.%d", i)},
		"response_url": {fmt.Sprintf("https://hooks.slack.com/commands/%d", i)},
	}.Encode()
	r, _ := http.NewRequest("POST", base+"/slack/commands", strings.NewReader(body))
	now := time.Now()
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("X-Slack-Request-Timestamp", fmt.Sprint(now.Unix()))
	r.Header.Set("X-Slack-Signature", slacktest.Sign(slacktest.SigningSecret, now, []byte(body)))
	return r
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
