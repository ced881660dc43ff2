-- Updates that wait for an answer. A body that is NULL is answered; its id stays for de-duplication.
CREATE TABLE inbox (
	realm TEXT NOT NULL,
	id BIGINT NOT NULL,
	kept BIGINT NOT NULL,
	body BYTEA,
	PRIMARY KEY (realm, id)
);
CREATE INDEX inbox_waiting ON inbox (realm, id) WHERE body IS NOT NULL;
CREATE INDEX inbox_kept ON inbox (kept);

-- Payloads of buttons behind short keys.
CREATE TABLE keys (
	realm TEXT NOT NULL,
	key TEXT NOT NULL,
	payload BYTEA NOT NULL,
	kept BIGINT NOT NULL,
	PRIMARY KEY (realm, key)
);
CREATE INDEX keys_kept ON keys (kept);

-- Ids of deliveries that were seen, as hashes.
CREATE TABLE seen (
	realm TEXT NOT NULL,
	id TEXT NOT NULL,
	at BIGINT NOT NULL,
	PRIMARY KEY (realm, id)
);
CREATE INDEX seen_at ON seen (at);

-- What was imported, numbered from 1 without a gap. The chain of an entry hashes it and the chain before it.
CREATE TABLE log (
	n BIGINT PRIMARY KEY,
	at BIGINT NOT NULL,
	kind TEXT NOT NULL,
	body BYTEA NOT NULL,
	chain TEXT NOT NULL
);

-- How far the log goes, apart from its rows.
CREATE TABLE marks (
	name TEXT PRIMARY KEY,
	n BIGINT NOT NULL,
	digest TEXT NOT NULL
);
INSERT INTO marks (name, n, digest) VALUES ('log', 0, '');
