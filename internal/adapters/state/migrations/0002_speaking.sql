-- What a chat has set.
CREATE TABLE settings (
	realm TEXT NOT NULL,
	room TEXT NOT NULL,
	key TEXT COLLATE "C" NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (realm, room, key)
);

-- Who may do more in a room.
CREATE TABLE roles (
	realm TEXT NOT NULL,
	room TEXT NOT NULL,
	person TEXT COLLATE "C" NOT NULL,
	role TEXT NOT NULL,
	PRIMARY KEY (realm, room, person)
);

-- Who changed what. Rows are only added.
CREATE TABLE audit (
	id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	at BIGINT NOT NULL,
	realm TEXT NOT NULL,
	room TEXT NOT NULL,
	person TEXT NOT NULL,
	what TEXT NOT NULL
);
CREATE INDEX audit_room ON audit (realm, room, id);

-- Lines to be answered by schedule or when they match. The column same is a hash of what makes two of a room equal.
CREATE TABLE subscriptions (
	id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	realm TEXT NOT NULL,
	room TEXT NOT NULL,
	thread TEXT NOT NULL,
	kind TEXT NOT NULL,
	line TEXT NOT NULL,
	schedule TEXT NOT NULL,
	zone TEXT NOT NULL,
	person TEXT NOT NULL,
	at BIGINT NOT NULL,
	enabled BIGINT NOT NULL,
	reason TEXT NOT NULL,
	position TEXT NOT NULL,
	same TEXT NOT NULL,
	UNIQUE (realm, room, same)
);

-- One row for each time that a subscription was due.
CREATE TABLE deliveries (
	subscription BIGINT NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
	slot TEXT COLLATE "C" NOT NULL,
	state TEXT NOT NULL,
	owner TEXT NOT NULL,
	lease BIGINT NOT NULL,
	attempt BIGINT NOT NULL,
	part BIGINT NOT NULL,
	sending BIGINT NOT NULL,
	refs TEXT NOT NULL,
	note TEXT NOT NULL,
	at BIGINT NOT NULL,
	settled BIGINT NOT NULL,
	PRIMARY KEY (subscription, slot)
);
CREATE INDEX deliveries_claimed ON deliveries (lease) WHERE state = 'claimed';
CREATE INDEX deliveries_settled ON deliveries (settled) WHERE state <> 'claimed';
