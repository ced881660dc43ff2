package state

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Set sets what a chat has chosen: a zone, quiet hours, a window, what an empty digest posts. An empty value unsets it.
func (s *Store) Set(ctx context.Context, realm, room, key, value string) (err error) {
	defer wrap(&err, "set %s", key)
	return s.change(ctx, func(tx *sql.Tx) error {
		text, args := "DELETE FROM settings WHERE realm = $1 AND room = $2 AND key = $3", []any{realm, room, key}
		if value != "" {
			text = `INSERT INTO settings (realm, room, key, value) VALUES ($1, $2, $3, $4)
				ON CONFLICT (realm, room, key) DO UPDATE SET value = excluded.value`
			args = append(args, value)
		}
		_, err := exec(ctx, tx, text, args...)
		return err
	})
}

// Setting is what a chat has set, "" when it has not.
func (s *Store) Setting(ctx context.Context, realm, room, key string) (value string, err error) {
	defer wrap(&err, "read the setting %s", key)
	_, err = one(ctx, s.r, "SELECT value FROM settings WHERE realm = $1 AND room = $2 AND key = $3", []any{realm, room, key}, &value)
	return value, err
}

// Settings are all that a chat has set, by key.
func (s *Store) Settings(ctx context.Context, realm, room string) (set map[string]string, err error) {
	defer wrap(&err, "read the settings")
	pairs, err := all(ctx, s.r, "SELECT key, value FROM settings WHERE realm = $1 AND room = $2", []any{realm, room},
		func(r *sql.Rows, p *[2]string) error { return r.Scan(&p[0], &p[1]) })
	set = map[string]string{}
	for _, p := range pairs {
		set[p[0]] = p[1]
	}
	return set, err
}

// SetRole gives a person a role in a room; the room "" is the whole realm. An empty role takes it away.
func (s *Store) SetRole(ctx context.Context, realm, room, person, role string) (err error) {
	defer wrap(&err, "set a role")
	return s.change(ctx, func(tx *sql.Tx) error {
		text, args := "DELETE FROM roles WHERE realm = $1 AND room = $2 AND person = $3", []any{realm, room, person}
		if role != "" {
			text = `INSERT INTO roles (realm, room, person, role) VALUES ($1, $2, $3, $4)
				ON CONFLICT (realm, room, person) DO UPDATE SET role = excluded.role`
			args = append(args, role)
		}
		_, err := exec(ctx, tx, text, args...)
		return err
	})
}

// Role is a person's role in a room, "" when there is none. A role in the whole realm is asked for with the room "".
func (s *Store) Role(ctx context.Context, realm, room, person string) (role string, err error) {
	defer wrap(&err, "read a role")
	_, err = one(ctx, s.r, "SELECT role FROM roles WHERE realm = $1 AND room = $2 AND person = $3", []any{realm, room, person}, &role)
	return role, err
}

// Roles are the persons of a room who have a role, in order of their ids.
func (s *Store) Roles(ctx context.Context, realm, room string) (people, roles []string, err error) {
	defer wrap(&err, "read the roles")
	pairs, err := all(ctx, s.r, "SELECT person, role FROM roles WHERE realm = $1 AND room = $2 ORDER BY person", []any{realm, room},
		func(r *sql.Rows, p *[2]string) error { return r.Scan(&p[0], &p[1]) })
	for _, p := range pairs {
		people, roles = append(people, p[0]), append(roles, p[1])
	}
	return people, roles, err
}

// Noted is a line of the audit: who changed what, where and when.
type Noted struct {
	ID                        int64
	At                        time.Time
	Realm, Room, Person, What string
}

// Note adds a line to the audit. Lines are never changed or deleted; only the room of one follows a chat whose id
// changes.
func (s *Store) Note(ctx context.Context, at time.Time, realm, room, person, what string) (err error) {
	defer wrap(&err, "note in the audit")
	return s.change(ctx, func(tx *sql.Tx) error { return note(ctx, tx, at.UnixMilli(), realm, room, person, what) })
}

func note(ctx context.Context, tx *sql.Tx, at int64, realm, room, person, what string) error {
	_, err := exec(ctx, tx, "INSERT INTO audit (at, realm, room, person, what) VALUES ($1, $2, $3, $4, $5)", at, realm, room, person, what)
	return err
}

// Audit returns lines of a room with ids below before, newest first, at most limit. A before of 0 begins with the newest.
func (s *Store) Audit(ctx context.Context, realm, room string, before int64, limit int) (lines []Noted, err error) {
	defer wrap(&err, "read the audit")
	if limit <= 0 {
		return nil, nil
	}
	return all(ctx, s.r, `SELECT id, at, realm, room, person, what FROM audit
		WHERE realm = $1 AND room = $2 AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4`, []any{realm, room, before, limit},
		func(r *sql.Rows, n *Noted) error {
			var at int64
			err := r.Scan(&n.ID, &at, &n.Realm, &n.Room, &n.Person, &n.What)
			n.At = moment(at)
			return err
		})
}

// Moved follows a chat whose id changes: everything of it goes to the new id, in one transaction, and the audit says
// so. What the new id has already stays. A move that was made is not made again.
func (s *Store) Moved(ctx context.Context, realm, from, to string) (err error) {
	defer wrap(&err, "move a chat")
	if from == to {
		return nil
	}
	if from == "" || to == "" {
		return errors.New("a chat has no id")
	}
	return s.change(ctx, func(tx *sql.Tx) error {
		var rows int64
		for _, text := range []string{
			"DELETE FROM settings WHERE realm = $1 AND room = $2 AND key IN (SELECT key FROM settings WHERE realm = $1 AND room = $3)",
			"DELETE FROM roles WHERE realm = $1 AND room = $2 AND person IN (SELECT person FROM roles WHERE realm = $1 AND room = $3)",
			"DELETE FROM subscriptions WHERE realm = $1 AND room = $2 AND same IN (SELECT same FROM subscriptions WHERE realm = $1 AND room = $3)",
			"UPDATE settings SET room = $3 WHERE realm = $1 AND room = $2",
			"UPDATE roles SET room = $3 WHERE realm = $1 AND room = $2",
			"UPDATE subscriptions SET room = $3 WHERE realm = $1 AND room = $2",
			"UPDATE audit SET room = $3 WHERE realm = $1 AND room = $2",
		} {
			n, err := exec(ctx, tx, text, realm, from, to)
			if err != nil {
				return err
			}
			rows += n
		}
		if rows == 0 {
			return nil
		}
		return note(ctx, tx, s.now(), realm, to, "", "the chat's id was "+from)
	})
}
