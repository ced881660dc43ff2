package slack

import (
	"context"
	"sync"
	"time"
)

// What is kept of people's time zones.
const (
	mostZones = 2048
	zoneLife  = 6 * time.Hour
	noZone    = 5 * time.Minute // before an unknown one is looked up again
	zoneWait  = 2 * time.Second
)

// zones keeps people's time zones for a while.
type zones struct {
	mu    sync.Mutex
	known map[string]zone
}

type zone struct {
	at    *time.Location // nil is not known
	until time.Time
}

// zone is the asker's time zone if the line is asked with it, else nil: also where it is not to be had. It is looked up
// after the acknowledgement.
func (b *Bot) zone(ctx context.Context, user, line string) *time.Location {
	if b.c.Zoned == nil || user == "" || !b.c.Zoned(line) {
		return nil
	}
	now := b.c.Now()
	b.zones.mu.Lock()
	z, ok := b.zones.known[user]
	b.zones.mu.Unlock()
	if ok && now.Before(z.until) {
		return z.at
	}
	z = b.lookUp(ctx, user, now)
	b.zones.mu.Lock()
	defer b.zones.mu.Unlock()
	if b.zones.known == nil || len(b.zones.known) >= mostZones {
		b.zones.known = map[string]zone{}
	}
	b.zones.known[user] = z
	return z.at
}

func (b *Bot) lookUp(ctx context.Context, user string, now time.Time) zone {
	ctx, cancel := context.WithTimeout(ctx, zoneWait)
	defer cancel()
	u, err := b.api.GetUserInfoContext(ctx, user)
	if err == nil && u.TZ == "" {
		return zone{until: now.Add(zoneLife)}
	}
	if err == nil {
		var at *time.Location
		if at, err = time.LoadLocation(u.TZ); err == nil {
			return zone{at, now.Add(zoneLife)}
		}
	}
	b.log.Debug("a time zone is not known", "error", b.redact(err.Error()))
	return zone{until: now.Add(noZone)}
}
