package telegramtest

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
)

// hook is what setWebhook set.
type hook struct {
	url, secret string
	most        int // connections at once
	open        int // posts under way
	behind      string
	again       time.Duration
	failed      string // why the last post failed
	failedAt    time.Time
}

func newHook() hook { return hook{again: 20 * time.Millisecond} }

// newHookClient makes the client that posts updates: like Telegram's it follows no redirect. It takes any certificate,
// since a test's is its own.
func newHookClient() *http.Client {
	return &http.Client{
		Timeout:       10 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport:     &http.Transport{MaxIdleConnsPerHost: 100, TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
}

var secretShaped = regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`)

func (s *Server) setWebhook(c *call) {
	address := c.arg("url")
	if address == "" {
		s.deleteWebhook(c)
		return
	}
	u, err := url.Parse(address)
	port := ""
	if err == nil {
		port = u.Port()
	}
	secret, most := c.arg("secret_token"), c.number("max_connections", 40)
	switch {
	case err != nil || u.Host == "":
		c.bad("bad webhook: invalid webhook URL specified")
	case u.Scheme != "https":
		c.bad("bad webhook: An HTTPS URL must be provided for webhook")
	case port != "" && !slices.Contains([]string{"443", "80", "88", "8443"}, port):
		c.bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
	case secret != "" && !secretShaped.MatchString(secret):
		c.bad("secret token contains unallowed characters")
	case most < 1 || most > 100:
		c.bad("max_connections must be from 1 to 100, not %d", most)
	}
	s.allow(c)
	drop := c.flag("drop_pending_updates")
	if c.no != nil {
		return
	}
	s.endPoll("terminated by setWebhook request")
	s.hook.url, s.hook.secret, s.hook.most = address, secret, int(most)
	s.drop(drop)
	c.result = true
	s.pump()
}

func (s *Server) deleteWebhook(c *call) {
	drop := c.flag("drop_pending_updates")
	if c.no != nil {
		return
	}
	s.hook.url, s.hook.secret = "", ""
	s.drop(drop)
	c.result = true
}

func (s *Server) drop(all bool) {
	if all {
		s.updates.queue = nil
	}
}

func (s *Server) webhookInfo(c *call) {
	info := map[string]any{"url": s.hook.url, "has_custom_certificate": false, "pending_update_count": len(s.updates.queue)}
	if s.hook.url != "" {
		info["max_connections"] = s.hook.most
	}
	if s.hook.failed != "" {
		info["last_error_message"], info["last_error_date"] = s.hook.failed, s.hook.failedAt.Unix()
	}
	if s.updates.allowed != nil {
		info["allowed_updates"] = s.updates.allowed
	}
	c.result = info
}

// Webhook is what setWebhook set: nothing while updates are polled.
func (s *Server) Webhook() (address, secret string, allowed []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hook.url, s.hook.secret, slices.Clone(s.updates.allowed)
}

// WaitWebhook blocks until a webhook is set.
func (s *Server) WaitWebhook() {
	s.t.Helper()
	s.wait(func() string { return "a webhook" }, func() bool { return s.hook.url != "" })
}

// Behind makes updates go to a local server instead of the webhook's, under the same path, as through a proxy.
func (s *Server) Behind(local string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook.behind = strings.TrimSuffix(local, "/")
	s.pump()
}

// pump posts the updates that are due to the webhook, as many at once as it takes.
func (s *Server) pump() {
	if s.hook.url == "" {
		return
	}
	now := time.Now()
	for _, u := range s.updates.queue {
		if s.hook.open >= s.hook.most {
			return
		}
		if u.busy || now.Before(u.next) || s.closed() {
			continue
		}
		u.busy = true
		u.given++
		s.hook.open++
		s.loops.Add(1)
		go s.deliver(u, s.target(), s.hook.secret)
	}
}

func (s *Server) closed() bool {
	select {
	case <-s.done:
		return true
	default:
		return false
	}
}

// target is where updates are posted to.
func (s *Server) target() string {
	if s.hook.behind == "" {
		return s.hook.url
	}
	u, err := url.Parse(s.hook.url)
	if err != nil {
		return s.hook.url
	}
	return s.hook.behind + u.RequestURI()
}

// deliver posts an update, and has it posted again later if that fails.
func (s *Server) deliver(u *update, to, secret string) {
	defer s.loops.Done()
	status, err := s.post(u, to, secret)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook.open--
	u.busy = false
	if err == nil && status/100 == 2 {
		u.done = true
		if i := slices.Index(s.updates.queue, u); i >= 0 {
			s.updates.queue = slices.Delete(s.updates.queue, i, i+1)
		}
	} else {
		s.hook.failed, s.hook.failedAt = fmt.Sprintf("Wrong response from the webhook: %d %s", status, http.StatusText(status)), s.now()
		if err != nil {
			s.hook.failed = "Connection refused"
		}
		u.next = time.Now().Add(s.hook.again)
		s.loops.Add(1)
		go s.later(s.hook.again)
	}
	s.wake()
	s.pump()
}

// later pumps again after a while.
func (s *Server) later(d time.Duration) {
	defer s.loops.Done()
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-s.done:
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pump()
}

func (s *Server) post(u *update, to, secret string) (int, error) {
	r, err := http.NewRequestWithContext(s.life, http.MethodPost, to, bytes.NewReader(u.body))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", "application/json")
	if secret != "" {
		r.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	}
	resp, err := s.client.Do(r)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err != nil {
		return 0, err
	}
	var answer struct {
		Method string `json:"method"`
	}
	if json.Unmarshal(body, &answer) == nil && answer.Method != "" {
		s.mu.Lock()
		s.broke("the webhook answers with the method %q, whose result nobody learns", answer.Method)
		s.mu.Unlock()
	}
	return resp.StatusCode, nil
}

// Redeliver posts an update to the webhook once more, though it may be confirmed, and returns the HTTP status, 0 when
// nobody answered.
func (s *Server) Redeliver(update int64) int {
	s.t.Helper()
	u := s.findUpdate(update)
	s.mu.Lock()
	if s.hook.url == "" {
		s.mu.Unlock()
		s.t.Fatalf("telegramtest: there is no webhook")
	}
	u.given++
	to, secret := s.target(), s.hook.secret
	s.mu.Unlock()
	status, err := s.post(u, to, secret)
	if err != nil {
		return 0
	}
	return status
}
