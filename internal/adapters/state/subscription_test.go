package state

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestSettingsAndRolesOfAChat(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		ctx := t.Context()
		ok(t, s.Set(ctx, "r", "room", "zone", "Europe/Prague"))
		ok(t, s.Set(ctx, "r", "room", "quiet", "22:00-07:00"))
		ok(t, s.Set(ctx, "r", "room", "zone", "Pacific/Apia"))
		ok(t, s.Set(ctx, "r", "other", "zone", "UTC"))
		same(t, "one", must(s.Setting(ctx, "r", "room", "zone"))(t), "Pacific/Apia")
		same(t, "unset", must(s.Setting(ctx, "r", "room", "window"))(t), "")
		same(t, "all", must(s.Settings(ctx, "r", "room"))(t), map[string]string{"zone": "Pacific/Apia", "quiet": "22:00-07:00"})
		ok(t, s.Set(ctx, "r", "room", "zone", ""))
		same(t, "left", must(s.Settings(ctx, "r", "room"))(t), map[string]string{"quiet": "22:00-07:00"})
		same(t, "none", must(s.Settings(ctx, "r", "nowhere"))(t), map[string]string{})

		for _, p := range []string{"b", "a-b", "B", "aa"} {
			ok(t, s.SetRole(ctx, "r", "room", p, "admin"))
		}
		ok(t, s.SetRole(ctx, "r", "", "b", "owner"))
		ok(t, s.SetRole(ctx, "r", "room", "aa", ""))
		same(t, "role", must(s.Role(ctx, "r", "room", "b"))(t), "admin")
		same(t, "in the realm", must(s.Role(ctx, "r", "", "b"))(t), "owner")
		same(t, "taken away", must(s.Role(ctx, "r", "room", "aa"))(t), "")
		people, roles, err := s.Roles(ctx, "r", "room")
		ok(t, err)
		same(t, "people", people, []string{"B", "a-b", "b"})
		same(t, "roles", roles, []string{"admin", "admin", "admin"})
	})
}

func TestAuditIsReadFromTheNewest(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		for i := range 5 {
			ok(t, s.Note(t.Context(), c.now().Add(time.Duration(i)*time.Second), "r", "room", "U1", fmt.Sprint("line ", i)))
			ok(t, s.Note(t.Context(), c.now(), "r", "other", "U1", "elsewhere"))
		}
		first := must(s.Audit(t.Context(), "r", "room", 0, 2))(t)
		same(t, "newest", []string{first[0].What, first[1].What}, []string{"line 4", "line 3"})
		same(t, "whole", first[0], Noted{ID: first[0].ID, At: c.now().Add(4 * time.Second), Realm: "r", Room: "room", Person: "U1", What: "line 4"})
		rest := must(s.Audit(t.Context(), "r", "room", first[1].ID, 9))(t)
		if len(rest) != 3 || rest[0].What != "line 2" {
			t.Errorf("the rest is %v", rest)
		}
	})
}

// sub is a subscription as a chat would ask for it.
func sub(room, line string) Subscription {
	return Subscription{Realm: "r", Room: room, Thread: "t", Kind: "digest", Line: line, Schedule: "08:30 weekdays", Zone: "Europe/Prague",
		By: "U1", At: time.Date(2026, 11, 22, 8, 0, 0, 0, time.UTC), Cursor: "10"}
}

func add(t *testing.T, s *Store, u Subscription) int64 {
	t.Helper()
	id, _, err := s.AddSubscription(t.Context(), u)
	ok(t, err)
	return id
}

func TestSubscriptionIsKeptAsItWasAsked(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		u := sub("room", strings.Repeat("search санкции ", 300))
		id, fresh, err := s.AddSubscription(ctx, u)
		ok(t, err)
		same(t, "fresh", fresh, true)
		u.ID, u.Enabled = id, true
		got, found, err := s.Subscription(ctx, id)
		ok(t, err)
		same(t, "found", found, true)
		same(t, "kept", got, u)

		again, fresh, err := s.AddSubscription(ctx, func() Subscription { v := u; v.By, v.Cursor = "U2", "99"; return v }())
		ok(t, err)
		same(t, "the same again", fmt.Sprint(again, fresh), fmt.Sprint(id, false))
		got, _, err = s.Subscription(ctx, id)
		ok(t, err)
		same(t, "left as it is", got, u)

		same(t, "disabled", must(s.Disable(ctx, id, "the bot was removed"))(t), true)
		same(t, "told once", must(s.Disable(ctx, id, "again"))(t), false)
		got, _, err = s.Subscription(ctx, id)
		ok(t, err)
		same(t, "reason", got.Reason, "the bot was removed")
		same(t, "enabled", got.Enabled, false)
		same(t, "none is enabled", len(must(s.Enabled(ctx, 0, 9))(t)), 0)

		c.pass(time.Hour)
		again, fresh, err = s.AddSubscription(ctx, func() Subscription { v := u; v.By, v.Cursor, v.At = "U2", "99", c.now(); return v }())
		ok(t, err)
		same(t, "enabled again", fmt.Sprint(again, fresh), fmt.Sprint(id, true))
		u.By, u.Cursor, u.At = "U2", "99", c.now()
		same(t, "as it was asked now", must(s.Subscriptions(ctx, "r", "room"))(t), []Subscription{u})

		same(t, "from elsewhere", must(s.Drop(ctx, "r", "other", id))(t), false)
		same(t, "dropped", must(s.Drop(ctx, "r", "room", id))(t), true)
		same(t, "dropped again", must(s.Drop(ctx, "r", "room", id))(t), false)
		if _, found, err := s.Subscription(ctx, id); found || err != nil {
			t.Errorf("found %v, %v", found, err)
		}
		if next := add(t, s, u); next <= id {
			t.Errorf("the id %d is used twice", next)
		}
	})
}

func TestEnabledAreReadInPages(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, _ := open(t, where)
		var want, got []int64
		for i := range 25 {
			id := add(t, s, sub(fmt.Sprint("room", i%3), fmt.Sprint("calls ", i)))
			if i%4 == 0 {
				must(s.Disable(t.Context(), id, "off"))(t)
			} else {
				want = append(want, id)
			}
		}
		for after := int64(0); ; {
			page := must(s.Enabled(t.Context(), after, 7))(t)
			if len(page) == 0 {
				break
			}
			for _, u := range page {
				got = append(got, u.ID)
			}
			after = page[len(page)-1].ID
		}
		same(t, "ids", got, want)
	})
}

// A chat's id changes everywhere: in every table that has a room, also in one that is added later.
func TestMovedFollowsAChat(t *testing.T) {
	both(t, func(t *testing.T, where string) {
		s, c := open(t, where)
		ctx := t.Context()
		ok(t, s.Set(ctx, "r", "-1", "zone", "UTC"))
		ok(t, s.Set(ctx, "r", "-1", "quiet", "22:00-07:00"))
		ok(t, s.Set(ctx, "r", "-100", "zone", "Europe/Prague"))
		ok(t, s.Set(ctx, "another", "-1", "zone", "UTC"))
		ok(t, s.SetRole(ctx, "r", "-1", "U1", "admin"))
		ok(t, s.SetRole(ctx, "r", "-1", "U2", "admin"))
		ok(t, s.SetRole(ctx, "r", "-100", "U2", "owner"))
		ok(t, s.Note(ctx, c.now(), "r", "-1", "U1", "digest on"))
		id := add(t, s, sub("-1", "calls"))
		add(t, s, sub("-1", "topics"))
		double := add(t, s, sub("-100", "topics"))
		won, _, err := s.Claim(ctx, "one", id, "2026-11-22", "", time.Minute)
		ok(t, err)
		same(t, "won", won, true)

		for range 2 { // the second finds nothing to do
			ok(t, s.Moved(ctx, "r", "-1", "-100"))
			ok(t, s.Moved(ctx, "r", "-100", "-100"))
			same(t, "settings", must(s.Settings(ctx, "r", "-100"))(t), map[string]string{"zone": "Europe/Prague", "quiet": "22:00-07:00"})
			same(t, "roles", must(s.Role(ctx, "r", "-100", "U1"))(t)+" "+must(s.Role(ctx, "r", "-100", "U2"))(t), "admin owner")
			subs := must(s.Subscriptions(ctx, "r", "-100"))(t)
			if len(subs) != 2 || subs[0].ID != id || subs[1].ID != double || subs[0].Last != "2026-11-22" {
				t.Errorf("the subscriptions are %v", subs)
			}
			audit := must(s.Audit(ctx, "r", "-100", 0, 9))(t)
			if len(audit) != 2 || audit[1].What != "digest on" || audit[0].What != "the chat's id was -1" {
				t.Errorf("the audit is %v", audit)
			}
		}
		same(t, "in another realm", must(s.Setting(ctx, "another", "-1", "zone"))(t), "UTC")
		if s.Moved(ctx, "r", "", "-100") == nil {
			t.Error("a chat without an id is moved")
		}

		query := "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'room'"
		if s.dialect.name == "PostgreSQL" {
			query = "SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'room'"
		}
		tables := names(t, s, query)
		if len(tables) < 4 {
			t.Fatalf("tables with a room: %v", tables)
		}
		for _, table := range tables {
			var n int
			must(one(ctx, s.r, "SELECT count(*) FROM "+table+" WHERE realm = 'r' AND room = '-1'", nil, &n))(t)
			if n > 0 {
				t.Errorf("%s still has %d rows of the old id", table, n)
			}
			must(one(ctx, s.r, "SELECT count(*) FROM "+table+" WHERE realm = 'r' AND room = '-100'", nil, &n))(t)
			if n == 0 {
				t.Errorf("%s has no rows of the new id: the test does not try it", table)
			}
		}
	})
}

// names are the first columns of a query's rows.
func names(t *testing.T, s *Store, query string) (out []string) {
	t.Helper()
	rows, err := s.r.QueryContext(context.Background(), query)
	ok(t, err)
	defer rows.Close()
	for rows.Next() {
		var name string
		ok(t, rows.Scan(&name))
		out = append(out, name)
	}
	ok(t, rows.Err())
	return out
}
