package corpus

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"

	"readoutbot/internal/corpus/analysis"
)

// build says what a database is built from and how far the log is applied.
type build struct {
	Schema  string
	Applied int64  // the log's number
	Digest  string // of the log up to there
	Counts  map[string]int

	lists map[listKey]int64 // the numbers of those that were asked for, as long as one import goes on
}

func readBuild(ctx context.Context, q interface {
	QueryRowContext(context.Context, string, ...any) *sql.Row
}) (b build, err error) {
	var counts string
	err = q.QueryRowContext(ctx, "SELECT schema, applied, digest, counts FROM build").Scan(&b.Schema, &b.Applied, &b.Digest, &counts)
	if err == nil {
		err = json.Unmarshal([]byte(counts), &b.Counts)
	}
	return b, err
}

func (b build) write(ctx context.Context, q interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
}) error {
	counts, err := json.Marshal(b.Counts)
	if err != nil {
		return err
	}
	_, err = q.ExecContext(ctx, "INSERT OR REPLACE INTO build (one, schema, applied, digest, counts) VALUES (1, ?, ?, ?, ?)",
		b.Schema, b.Applied, b.Digest, string(counts))
	return err
}

// version is what answers bear; bare is that of the corpus text.
func (b build) version(bare string) string {
	if b.Applied == 0 {
		return bare
	}
	sum := digest(b.Schema, b.Digest) // the same statements, read another way, are another corpus
	return hex.EncodeToString(sum[:4])
}

// schemaOf names what a database is built by: the program's way of building, and the corpus text.
func schemaOf(text string) string {
	sum := digest(importSchema, derivedSchema, indexSchema, readingVersion, analysis.Version(), "\x00", text)
	return hex.EncodeToString(sum[:])
}

// bareVersion is the version of a corpus text into which nothing is imported.
func bareVersion(text string) string {
	sum := digest(text)
	return hex.EncodeToString(sum[:4])
}

// digest hashes texts as if they were one, and makes no copy of them.
func digest(texts ...string) (sum [sha256.Size]byte) {
	h := sha256.New()
	part := make([]byte, 8192)
	for _, t := range texts {
		for len(t) > 0 {
			n := copy(part, t)
			h.Write(part[:n])
			t = t[n:]
		}
	}
	h.Sum(sum[:0])
	return sum
}
