package state

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"strings"
)

//go:embed migrations/*.sql
var migrations embed.FS

// step is a migration: a file whose name begins with its number. The numbers are 1, 2, 3, ...; each statement ends with a
// semicolon at the end of a line.
type step struct {
	name       string
	statements []string
}

// steps reads the embedded migrations as a dialect takes them.
func steps(d dialect) ([]step, error) {
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		return nil, err
	}
	var out []step
	for i, f := range files {
		if !strings.HasPrefix(f.Name(), fmt.Sprintf("%04d_", i+1)) {
			return nil, fmt.Errorf("migration %s is not number %d", f.Name(), i+1)
		}
		text, err := migrations.ReadFile("migrations/" + f.Name())
		if err != nil {
			return nil, err
		}
		s := step{name: strings.TrimSuffix(f.Name(), ".sql")}
		for _, one := range strings.SplitAfter(d.schema.Replace(string(text)), ";\n") {
			if one = strings.TrimSpace(one); one != "" {
				s.statements = append(s.statements, one)
			}
		}
		out = append(out, s)
	}
	return out, nil
}

// migrate brings the state forward, each step in a transaction of its own. Processes that migrate at once take turns.
func (s *Store) migrate(ctx context.Context) error {
	todo, err := steps(s.dialect)
	if err != nil {
		return err
	}
	for done := false; !done; {
		err := s.change(ctx, func(tx *sql.Tx) error {
			n, err := s.version(ctx, tx)
			if done = n >= len(todo); done || err != nil {
				if n > len(todo) {
					err = fmt.Errorf("version %d, this program knows %d: %w", n, len(todo), ErrNewer)
				}
				return err
			}
			for _, text := range todo[n].statements {
				if _, err := exec(ctx, tx, text); err != nil {
					return fmt.Errorf("migration %s: %w", todo[n].name, err)
				}
			}
			_, err = exec(ctx, tx, "INSERT INTO migrations (version, name, at) VALUES ($1, $2, $3)", n+1, todo[n].name, s.now())
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// version is the number of the last migration, after it is this process's turn.
func (s *Store) version(ctx context.Context, tx *sql.Tx) (n int, err error) {
	for _, text := range []string{
		s.dialect.turn,
		s.dialect.schema.Replace("CREATE TABLE IF NOT EXISTS migrations (\n\tversion BIGINT PRIMARY KEY,\n\tname TEXT NOT NULL,\n\tat BIGINT NOT NULL\n);"),
	} {
		if text == "" {
			continue
		}
		if _, err := exec(ctx, tx, text); err != nil {
			return 0, err
		}
	}
	_, err = one(ctx, tx, "SELECT coalesce(max(version), 0) FROM migrations", nil, &n)
	return n, err
}
