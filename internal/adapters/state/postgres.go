package state

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// pool is how many connections to PostgreSQL a process has at most.
const pool = 10

// openPostgres opens a database for several replicas. Errors never show the address: it may hold a password.
func openPostgres(where string) (*Store, error) {
	config, err := pgx.ParseConfig(where)
	if err != nil {
		return nil, errors.New("the address of the database is not understood: write postgres://USER:PASSWORD@HOST:PORT/NAME")
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = 5 * time.Second
	}
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "readoutbot"
	}
	// A commit is on the disk when it returns, a replica that froze within a transaction does not hold up the others, and
	// what the database does not answer in time has failed.
	db := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.PgConn().Exec(ctx, "SET idle_in_transaction_session_timeout = 30000").ReadAll()
		if err == nil && config.RuntimeParams["statement_timeout"] == "" {
			_, err = c.PgConn().Exec(ctx, "SET statement_timeout = 10000").ReadAll()
		}
		if err == nil && config.RuntimeParams["synchronous_commit"] == "" {
			_, err = c.PgConn().Exec(ctx, "SET synchronous_commit = on").ReadAll()
		}
		return err
	}))
	db.SetMaxOpenConns(pool)
	db.SetMaxIdleConns(pool)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return &Store{w: db, r: db, dialect: dialectPostgres()}, nil
}
