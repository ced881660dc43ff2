package slacktest

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// Sign is Slack's signature of a body sent at a time: "v0=" and the HMAC-SHA256 of "v0:seconds:body" in hexadecimal.
func Sign(secret string, at time.Time, body []byte) string {
	mac := hmac.New(sha256.New, []byte(secret))
	fmt.Fprintf(mac, "v0:%d:", at.Unix())
	mac.Write(body)
	return "v0=" + hex.EncodeToString(mac.Sum(nil))
}

// SignedRequest is a request as Slack sends it to an app over HTTP, signed with SigningSecret. Path is a path for
// ServeHTTP or a whole URL for a client.
func (s *Server) SignedRequest(method, path, contentType string, body []byte, at time.Time) *http.Request {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), method, path, bytes.NewReader(body))
	if err != nil {
		s.t.Fatalf("slacktest: %v", err)
	}
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("X-Slack-Request-Timestamp", strconv.FormatInt(at.Unix(), 10))
	r.Header.Set("X-Slack-Signature", Sign(SigningSecret, at, body))
	r.Header.Set("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
	return r
}

// Request is a delivery over HTTP, signed now by the real clock.
func (s *Server) Request(path string, d Delivery) *http.Request {
	s.t.Helper()
	s.mu.Lock()
	b := d.body(s)
	s.mu.Unlock()
	kind, data := b.http()
	return s.SignedRequest(http.MethodPost, path, kind, data, time.Now())
}

// Retry marks a request as Slack's n-th redelivery of an event.
func Retry(r *http.Request, n int, reason string) *http.Request {
	r.Header.Set("X-Slack-Retry-Num", strconv.Itoa(n))
	r.Header.Set("X-Slack-Retry-Reason", reason)
	return r
}
