package state

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"errors"
	"time"
)

// keysFor is how long a payload is kept after it was last asked to be kept.
const keysFor = 400 * 24 * time.Hour

// Keys keeps payloads of buttons behind short keys.
type Keys struct {
	s     *Store
	realm string
}

// Keys returns the payloads of a realm.
func (s *Store) Keys(realm string) *Keys { return &Keys{s, realm} }

// keyOf is the key of a payload, longer at each size. The shortest, size 0, has 16 characters, the longest 40.
func keyOf(payload string, size int) string {
	sum := sha256.Sum256([]byte(payload))
	return base64.RawURLEncoding.EncodeToString(sum[:12+6*size])
}

// Keep keeps a payload and returns its key: at most 40 bytes of [A-Za-z0-9_-], the same for the same payload, never
// one that stands for another. A payload is kept for 400 days after the last time.
func (k *Keys) Keep(ctx context.Context, payload string) (key string, err error) {
	defer wrap(&err, "keep a button")
	now := k.s.now()
	if held, err := k.find(ctx, keyOf(payload, 0)); err != nil {
		return "", err
	} else if held.payload != nil && string(held.payload) == payload && now-held.kept < 24*time.Hour.Milliseconds() {
		return keyOf(payload, 0), nil
	}
	err = k.s.change(ctx, func(tx *sql.Tx) error {
		for size := range 4 {
			key = keyOf(payload, size)
			// The row is changed when it is the same payload's, and only then.
			n, err := exec(ctx, tx, `INSERT INTO keys (realm, key, payload, kept) VALUES ($1, $2, $3, $4)
				ON CONFLICT (realm, key) DO UPDATE SET kept = excluded.kept WHERE keys.payload = excluded.payload`, k.realm, key, []byte(payload), now)
			if err != nil || n > 0 {
				return err
			}
		}
		return errors.New("no key is free")
	})
	if err != nil {
		return "", err
	}
	return key, nil
}

// held is a payload and when it was last asked to be kept.
type held struct {
	payload []byte
	kept    int64
}

func (k *Keys) find(ctx context.Context, key string) (h held, err error) {
	_, err = one(ctx, k.s.r, "SELECT payload, kept FROM keys WHERE realm = $1 AND key = $2", []any{k.realm, key}, &h.payload, &h.kept)
	return h, err
}

// Find returns the payload of a key, "" when it is unknown.
func (k *Keys) Find(ctx context.Context, key string) (payload string, err error) {
	defer wrap(&err, "find a button")
	h, err := k.find(ctx, key)
	return string(h.payload), err
}
