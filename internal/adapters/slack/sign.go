package slack

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// signatureLife is how far a request's time may be from ours, as Slack says.
const signatureLife = 5 * time.Minute

// Why a request is not Slack's.
var (
	errUnsigned = errors.New("no signature")
	errStale    = errors.New("signed at another time")
	errForged   = errors.New("another signature")
)

// signer checks signatures: "v0=" and the HMAC-SHA256 of "v0:seconds:body" in hexadecimal.
// See https://docs.slack.dev/authentication/verifying-requests-from-slack.
type signer struct{ keyed sync.Pool } // of hash.Hash, that hold the secret

func newSigner(secret string) *signer {
	s := &signer{}
	if secret != "" { // without one nothing is signed
		s.keyed.New = func() any { return hmac.New(sha256.New, []byte(secret)) }
	}
	return s
}

// verify tells why a request is not one that Slack signed within the last five minutes; nil if it is.
func (s *signer) verify(h http.Header, body []byte, now time.Time) error {
	stamp, signature := h.Get("X-Slack-Request-Timestamp"), h.Get("X-Slack-Signature")
	if stamp == "" || signature == "" || s.keyed.New == nil {
		return errUnsigned
	}
	seconds, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil || now.Sub(time.Unix(seconds, 0)).Abs() > signatureLife {
		return errStale
	}
	m, _ := s.keyed.Get().(hash.Hash)
	defer s.keyed.Put(m)
	m.Reset()
	room := append(make([]byte, 0, 128), "v0:"...)
	m.Write(append(append(room, stamp...), ':'))
	m.Write(body)
	var sum [sha256.Size]byte
	want := hex.AppendEncode(append(room[:0], "v0="...), m.Sum(sum[:0]))
	if !hmac.Equal(want, []byte(signature)) {
		return errForged
	}
	return nil
}
