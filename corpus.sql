-- corpus.sql: what governments said after their leaders' calls, and what they left out.
--
-- This file is the corpus. The bot reads it, checks it and answers from it; nothing else holds a fact.
-- It is a subset of SQL: CREATE statements, then INSERT statements whose rows are plain values
-- ('text', numbers, NULL), one fact a row. A quotation mark inside text is doubled: 'America''s'.
-- After a change run:  bot check corpus.sql   (or go run ./cmd/bot check corpus.sql)
-- It names the line of everything that is wrong.
--
-- HOW TO READ A CALL. A call has readouts (each side's statements, in any form). The words of a readout that we
-- hold are its passages: short excerpts, exact. A mention says that a readout names a topic; its "words" must stand
-- in a passage of that readout, letter for letter. Every row names the source that shows it ("source"), and more
-- of them in "also", separated by spaces.
--
-- HOW SILENCE IS KNOWN. The bot never takes a missing mention for an omission by itself. For a call, a side and a topic:
--   said       a mention exists (of the topic or of one below it)
--   denied     a denial without a detail exists: an official of that side said it was not discussed
--   not said   a silence row without a detail exists (a source reports it), or every main readout of the side
--              has coverage 'full' or 'assembled' (the latter is said with a caveat in each answer)
--   none       the side issued nothing (coverage 'none')
--   not held   everything else: we cannot know, and it is never shown as an omission
--   A doubtful mention (readers differ on it) blocks "not said" and never serves as the other side's omission.
--   Where only the wider topic is said, the narrower one is not held: the coding may be coarser than the text.
--   A silence or denial WITH a detail is narrower than its topic ("the lifting of sanctions"): it is printed, and
--   changes no state.
--
-- HOW TO ADD A CALL
--   1. sources: a row for each page you used (outlet, date, address).
--   2. calls: id is the date in Washington (a letter behind it for a second call that day), or a word and a year or month
--      for a contact that was claimed without a day; moscow_date where it differs.
--   3. readouts: one row for each statement; id is 'CALL/SIDE', or 'CALL/SIDE-word' for a further one.
--      role 'main' for what the side published as its account, 'added' for what its people said besides.
--      coverage: how much of it was read: full, assembled (from quotations, believed full), partial, reported
--      (known from reports only), none (the side issued nothing: then speaker and source say who reports that).
--   4. passages, then mentions, tones, points. Leave "words" NULL where they are not held.
--   5. silences, denials, claims, disputes, readings where a source has them.
--   Summaries ("text", "note", "view", "detail") are in our own words; "words" and passages are the statement's own.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Periods in which calls are counted.
CREATE TABLE periods (
  id    TEXT PRIMARY KEY,
  name  TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until >= since)
) STRICT;

-- An office that speaks. country groups offices of one state.
CREATE TABLE sides (
  id      TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*'),
  name    TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  place   TEXT NOT NULL
) STRICT;

-- How people type a side or its country; lower case.
CREATE TABLE side_aliases (
  alias TEXT PRIMARY KEY,
  side  TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE people_aliases (
  alias  TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- prose: the name as it stands inside a sentence.
CREATE TABLE topics (
  slug       TEXT PRIMARY KEY CHECK (slug GLOB '[a-z]*'),
  parent     TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  name       TEXT NOT NULL UNIQUE,
  prose      TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

-- How people type a topic, lower case, lang en or ru. A topic's slug and name need no alias.
CREATE TABLE topic_aliases (
  alias TEXT PRIMARY KEY,
  topic TEXT NOT NULL REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  lang  TEXT NOT NULL CHECK (lang IN ('en', 'ru'))
) STRICT;

-- Other spellings and languages of a tone word.
CREATE TABLE tone_aliases (
  alias TEXT PRIMARY KEY,
  word  TEXT NOT NULL
) STRICT;

-- Where a fact comes from. kind: official (the issuer's own page), press, archive (a copy of an official text), social.
CREATE TABLE sources (
  id        TEXT PRIMARY KEY,
  outlet    TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('official', 'press', 'archive', 'social')),
  author    TEXT,
  title     TEXT,
  published TEXT,
  url       TEXT UNIQUE,
  seed      TEXT UNIQUE,
  note      TEXT,
  CHECK (url IS NOT NULL OR seed IS NOT NULL OR note IS NOT NULL)
) STRICT;

-- A call, or a contact that was claimed and denied. date is Washington's; until closes a range.
CREATE TABLE calls (
  id          TEXT PRIMARY KEY,
  date        TEXT NOT NULL,
  until       TEXT,
  precision   TEXT NOT NULL CHECK (precision IN ('day', 'month', 'range')),
  moscow_date TEXT,
  title       TEXT NOT NULL,
  status      TEXT NOT NULL CHECK (status IN ('held', 'denied', 'unconfirmed')),
  kind        TEXT NOT NULL CHECK (kind IN ('phone', 'conference', 'contact')),
  one_on_one  INTEGER CHECK (one_on_one IN (0, 1)),
  confidence  TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  note        TEXT,
  source      TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also        TEXT,
  CHECK (until >= date),
  CHECK (status <> 'held' OR one_on_one IS NOT NULL)
) STRICT;

CREATE TABLE call_people (
  call   TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (call, person)
) STRICT;

-- One side's statement on one call. seq: place in the order of publication, NULL where it is not known.
-- words: length; words_basis: what was counted. coverage and role: see the head of this file.
CREATE TABLE readouts (
  id            TEXT PRIMARY KEY,
  call          TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  side          TEXT NOT NULL REFERENCES sides (id) DEFERRABLE INITIALLY DEFERRED,
  role          TEXT NOT NULL CHECK (role IN ('main', 'added')),
  form          TEXT NOT NULL CHECK (form IN ('statement', 'readout', 'post', 'remarks', 'briefing', 'none')),
  speaker       TEXT NOT NULL,
  seq           INTEGER,
  published     TEXT,
  lang          TEXT CHECK (lang IN ('en', 'ru')),
  url           TEXT,
  words         INTEGER CHECK (words > 0),
  words_basis   TEXT,
  coverage      TEXT NOT NULL CHECK (coverage IN ('full', 'assembled', 'partial', 'reported', 'none')),
  coverage_note TEXT,
  confidence    TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  source        TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also          TEXT,
  CHECK ((coverage = 'none') = (form = 'none')),
  CHECK (coverage IN ('full', 'none') OR coverage_note IS NOT NULL)
) STRICT;

-- The exact words of a readout that we hold: short excerpts.
CREATE TABLE passages (
  readout TEXT NOT NULL REFERENCES readouts (id) DEFERRABLE INITIALLY DEFERRED,
  lang    TEXT NOT NULL CHECK (lang IN ('en', 'ru')),
  text    TEXT NOT NULL,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (readout, text)
) STRICT;

-- A readout names a topic. words: the excerpt that shows it. doubtful: readers differ on whether it is named.
CREATE TABLE mentions (
  readout  TEXT NOT NULL REFERENCES readouts (id) DEFERRABLE INITIALLY DEFERRED,
  topic    TEXT NOT NULL REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  words    TEXT,
  doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1)),
  note     TEXT,
  source   TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also     TEXT,
  PRIMARY KEY (readout, topic)
) STRICT;

-- A source reports that a side left a topic out. detail: narrower than the topic; topic may then be NULL.
CREATE TABLE silences (
  call   TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  side   TEXT NOT NULL REFERENCES sides (id) DEFERRABLE INITIALLY DEFERRED,
  topic  TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  detail TEXT,
  note   TEXT,
  source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also   TEXT,
  UNIQUE (call, side, topic, detail),
  CHECK (topic IS NOT NULL OR detail IS NOT NULL)
) STRICT;

-- An official said that something was not discussed. side: whose official; who, to_whom: by name.
CREATE TABLE denials (
  call    TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  side    TEXT NOT NULL REFERENCES sides (id) DEFERRABLE INITIALLY DEFERRED,
  topic   TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  detail  TEXT,
  who     TEXT NOT NULL,
  to_whom TEXT,
  said_on TEXT,
  words   TEXT,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (call, side, topic, detail),
  CHECK (topic IS NOT NULL OR detail IS NOT NULL)
) STRICT;

-- A word for the mood. about: 'conversation', or what else it was said of (then it counts nowhere).
-- word: the word looked up, in English, without "very"; words: the excerpt, in a passage of the readout.
CREATE TABLE tones (
  readout TEXT NOT NULL REFERENCES readouts (id) DEFERRABLE INITIALLY DEFERRED,
  word    TEXT NOT NULL,
  about   TEXT NOT NULL,
  words   TEXT,
  note    TEXT,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (readout, word, about)
) STRICT;

-- What a readout says was agreed, is thanked for, or claims; and matters that no topic covers.
CREATE TABLE points (
  readout TEXT NOT NULL REFERENCES readouts (id) DEFERRABLE INITIALLY DEFERRED,
  kind    TEXT NOT NULL CHECK (kind IN ('agreement', 'gratitude', 'claim', 'unclassified')),
  text    TEXT NOT NULL,
  words   TEXT,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (readout, kind, text)
) STRICT;

-- A value that can be disputed, with who gives it. minutes only for durations.
CREATE TABLE claims (
  call    TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  kind    TEXT NOT NULL CHECK (kind IN ('duration', 'initiator', 'participants', 'order', 'contact', 'denial')),
  value   TEXT NOT NULL,
  minutes INTEGER CHECK (minutes > 0),
  who     TEXT NOT NULL,
  said_on TEXT,
  note    TEXT,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (call, kind, value, who),
  CHECK (minutes IS NULL OR kind = 'duration')
) STRICT;

-- A contradiction, kept. Each view is attributed. kind: number (lengths, counts, dates), initiator, agreement (claimed
-- by one side), negation (one says it, another says it was not so), presence (is it in the text?), wording,
-- participants, date, form.
CREATE TABLE disputes (
  id    TEXT PRIMARY KEY,
  call  TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  kind  TEXT NOT NULL CHECK (kind IN ('number', 'initiator', 'agreement', 'negation', 'presence', 'wording',
                                      'participants', 'date', 'form')),
  topic TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL
) STRICT;

CREATE TABLE dispute_views (
  dispute TEXT NOT NULL REFERENCES disputes (id) DEFERRABLE INITIALLY DEFERRED,
  who     TEXT NOT NULL,
  view    TEXT NOT NULL,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also    TEXT,
  UNIQUE (dispute, who, view)
) STRICT;

-- How an outlet or its observers read a text: kept apart from what the text says.
CREATE TABLE readings (
  call   TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  topic  TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED,
  who    TEXT NOT NULL,
  text   TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also   TEXT,
  UNIQUE (call, who, text)
) STRICT;

-- Anything else about a call that a reader should know.
CREATE TABLE notes (
  call   TEXT NOT NULL REFERENCES calls (id) DEFERRABLE INITIALLY DEFERRED,
  text   TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  also   TEXT,
  UNIQUE (call, text)
) STRICT;

-- A count that an outlet published, to be compared with the corpus's own.
CREATE TABLE counts (
  word    TEXT NOT NULL,
  side    TEXT NOT NULL REFERENCES sides (id) DEFERRABLE INITIALLY DEFERRED,
  period  TEXT NOT NULL REFERENCES periods (id) DEFERRABLE INITIALLY DEFERRED,
  counted INTEGER NOT NULL,
  of      INTEGER NOT NULL,
  note    TEXT,
  source  TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (word, side, period)
) STRICT;

CREATE INDEX calls_date ON calls (date);
CREATE INDEX readouts_call ON readouts (call);
CREATE INDEX passages_readout ON passages (readout);
CREATE INDEX mentions_topic ON mentions (topic);
CREATE INDEX silences_topic ON silences (topic);
CREATE INDEX denials_topic ON denials (topic);
CREATE INDEX tones_word ON tones (word);
CREATE INDEX disputes_call ON disputes (call);

-- ---------------------------------------------------------------------------------------------------------------
-- What all calls share
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO meta (key, value) VALUES
  ('title', 'Trump–Putin calls'),
  ('since', '2016-11-14'),
  ('until', '2026-04-29'),
  ('reach', 'It holds calls between Donald Trump and Vladimir Putin; those of other leaders are not in it. Calls after 29 April 2026 were looked for and not found.');

INSERT INTO periods (id, name, since, until) VALUES
  ('transition', 'transition of 2016–17', '2016-11-09', '2017-01-19'),
  ('first-term', 'first term', '2017-01-20', '2021-01-19'),
  ('between', 'between the terms', '2021-01-20', '2025-01-19'),
  ('second-term', 'second term', '2025-01-20', '2029-01-19');

INSERT INTO sides (id, name, country, place) VALUES
  ('kremlin', 'Kremlin', 'russia', 'Moscow'),
  ('white-house', 'White House', 'united-states', 'Washington'),
  ('trump-transition', 'Trump transition team', 'united-states', 'New York');

INSERT INTO side_aliases (alias, side) VALUES
  ('moscow', 'kremlin'),
  ('russia', 'russia'),
  ('russian side', 'russia'),
  ('russians', 'russia'),
  ('putin', 'kremlin'),
  ('peskov', 'kremlin'),
  ('ushakov', 'kremlin'),
  ('кремль', 'kremlin'),
  ('кремля', 'kremlin'),
  ('кремлем', 'kremlin'),
  ('кремлём', 'kremlin'),
  ('кремле', 'kremlin'),
  ('москва', 'kremlin'),
  ('москвы', 'kremlin'),
  ('россия', 'russia'),
  ('россии', 'russia'),
  ('путин', 'kremlin'),
  ('wh', 'white-house'),
  ('whitehouse', 'white-house'),
  ('trump', 'white-house'),
  ('washington', 'white-house'),
  ('белый дом', 'white-house'),
  ('белого дома', 'white-house'),
  ('белым домом', 'white-house'),
  ('белом доме', 'white-house'),
  ('вашингтон', 'white-house'),
  ('трамп', 'white-house'),
  ('us', 'united-states'),
  ('usa', 'united-states'),
  ('u.s.', 'united-states'),
  ('america', 'united-states'),
  ('american side', 'united-states'),
  ('americans', 'united-states'),
  ('united states', 'united-states'),
  ('сша', 'united-states'),
  ('америка', 'united-states'),
  ('transition', 'trump-transition'),
  ('transition team', 'trump-transition'),
  ('trump team', 'trump-transition');

INSERT INTO people (id, name, role) VALUES
  ('trump', 'Donald Trump', 'President of the United States 2017–2021 and from 2025'),
  ('putin', 'Vladimir Putin', 'President of Russia'),
  ('salman', 'King Salman', 'King of Saudi Arabia');

INSERT INTO people_aliases (alias, person) VALUES
  ('donald trump', 'trump'),
  ('трамп', 'trump'),
  ('трампа', 'trump'),
  ('трампом', 'trump'),
  ('vladimir putin', 'putin'),
  ('путин', 'putin'),
  ('путина', 'putin'),
  ('путиным', 'putin'),
  ('king salman', 'salman'),
  ('saudi king', 'salman'),
  ('salman bin abdulaziz', 'salman'),
  ('король салман', 'salman'),
  ('салман', 'salman');

INSERT INTO sources (id, outlet, kind, author, title, published, url, seed, note) VALUES
  ('rferl-closer-look', 'RFE/RL', 'press', 'Steve Gutterman', 'Reading The Readouts: A Closer Look At The Trump-Putin Phone Call', NULL, NULL, '000', NULL),
  ('rferl-agree', 'RFE/RL', 'press', NULL, 'White House, Kremlin Say Trump, Putin Agree To Work Together', NULL, NULL, '001', 'with reporting by Reuters, AP, dpa, AFP, Interfax and TASS'),
  ('meduza-tone', 'Meduza', 'press', NULL, '‘Businesslike and constructive’', NULL, NULL, '002', 'published as Trump was sworn in for the second time, January 2025'),
  ('rferl-two-hour', 'RFE/RL', 'press', 'Todd Prince and Mike Eckel', 'Donald, Vladimir, And A 2-Hour Phone Call: Did Putin Get The Better Of Trump?', NULL, NULL, '003', 'on the call of 19 May 2025'),
  ('bustle-bases', 'Bustle', 'press', NULL, 'What Did Trump & Vladimir Putin Talk About On The Phone? They Covered All The Bases', NULL, NULL, '004', 'on the call of 14 November 2016');

INSERT INTO counts (word, side, period, counted, of, note, source) VALUES
  ('constructive', 'kremlin', 'first-term', 7, 17, 'one-on-one calls on the Kremlin''s website: "six, in addition to that first congratulatory call"', 'meduza-tone'),
  ('satisfaction', 'kremlin', 'first-term', 3, 17, 'satisfaction of both sides with their conversation', 'meduza-tone');

INSERT INTO topics (slug, parent, name, prose, definition) VALUES
  ('bilateral-relations', NULL, 'Bilateral relations', 'bilateral relations', 'how relations between the two countries stand, may improve or may develop'),
  ('congratulations', NULL, 'Congratulations', 'congratulations', 'congratulations, greetings or good wishes, for an election, a birthday or a holiday'),
  ('condolences', NULL, 'Condolences', 'condolences', 'condolences or sympathy after deaths, attacks or disasters'),
  ('thanks', NULL, 'Thanks', 'thanks', 'one leader''s gratitude or appreciation towards another'),
  ('contacts', NULL, 'Further contacts', 'further contacts', 'an agreement or intention to keep in touch, to continue contacts or to let teams follow up'),
  ('meeting', NULL, 'Leaders'' meeting', 'a meeting of the leaders', 'a meeting, visit or summit of the leaders in person, past or possible'),
  ('terrorism', NULL, 'Terrorism', 'terrorism', 'the fight against terrorism, or a terrorist attack'),
  ('islamic-state', 'terrorism', 'Islamic State', 'Islamic State', 'the group by name: Islamic State, ISIS, ISIL or Daesh'),
  ('syria', NULL, 'Syria', 'Syria', 'Syria, its conflict or its settlement'),
  ('libya', NULL, 'Libya', 'Libya', 'Libya'),
  ('iran', NULL, 'Iran', 'Iran', 'Iran by name, its nuclear programme included'),
  ('israel-palestine', NULL, 'Israel and Palestine', 'Israel and Palestine', 'Israel, the Palestinians, Gaza, or the Arab-Israeli or Palestinian-Israeli settlement'),
  ('middle-east', NULL, 'Middle East', 'the Middle East', 'the Middle East as a region, by that name or as the Persian Gulf or Near East'),
  ('afghanistan', NULL, 'Afghanistan', 'Afghanistan', 'Afghanistan or the Taliban'),
  ('north-korea', NULL, 'North Korea', 'North Korea', 'North Korea, the DPRK or the Korean peninsula'),
  ('venezuela', NULL, 'Venezuela', 'Venezuela', 'Venezuela'),
  ('nagorno-karabakh', NULL, 'Nagorno-Karabakh', 'Nagorno-Karabakh', 'Nagorno-Karabakh, or the settlement between Armenia and Azerbaijan'),
  ('belarus', NULL, 'Belarus', 'Belarus', 'Belarus'),
  ('china', NULL, 'China', 'China', 'China by name, except as the other party to the call'),
  ('taiwan', NULL, 'Taiwan', 'Taiwan', 'Taiwan, matters across the Strait'),
  ('ukraine', NULL, 'Ukraine', 'Ukraine', 'Ukraine and its conflict, crisis, war or sovereignty; its name in a counterpart''s title alone does not count'),
  ('crimea', 'ukraine', 'Crimea', 'Crimea', 'Crimea'),
  ('minsk', 'ukraine', 'Minsk agreements', 'the Minsk agreements', 'the Minsk agreements, the Normandy format or the Contact Group'),
  ('donbas', 'ukraine', 'Donbas', 'Donbas', 'Donbas, Donetsk, Luhansk or southeastern Ukraine'),
  ('ceasefire', NULL, 'Ceasefire', 'a ceasefire', 'a ceasefire or truce, hostilities ceasing, strikes halted'),
  ('peace-talks', NULL, 'Peace talks', 'peace talks', 'negotiations to end a war, or talks on a political settlement'),
  ('prisoner-exchange', NULL, 'Prisoner exchange', 'an exchange of prisoners', 'prisoners, hostages or detained people exchanged or released'),
  ('humanitarian-aid', NULL, 'Humanitarian aid', 'humanitarian aid', 'humanitarian aid, corridors and evacuations, the suffering of civilians'),
  ('military-aid', NULL, 'Military aid', 'military aid', 'arms, security assistance or training given to a warring party'),
  ('sanctions', NULL, 'Sanctions', 'sanctions', 'sanctions or other economic measures that restrict'),
  ('trade', NULL, 'Trade and economy', 'trade and the economy', 'economic cooperation, trade or investment between the countries'),
  ('energy', NULL, 'Energy', 'energy', 'cooperation on energy; gas, pipelines, power, nuclear power plants'),
  ('oil-market', 'energy', 'Oil market', 'the oil market', 'the price of oil, OPEC+, cuts in oil production'),
  ('space', NULL, 'Space', 'space', 'cooperation in space'),
  ('strategic-stability', NULL, 'Strategic stability and arms control', 'strategic stability and arms control', 'strategic stability, arms control, the arms race, New START, INF, nuclear arsenals'),
  ('nonproliferation', NULL, 'Non-proliferation', 'non-proliferation', 'keeping nuclear and other weapons of mass destruction from spreading'),
  ('chemical-weapons', NULL, 'Chemical weapons', 'chemical weapons', 'chemical weapons and their use'),
  ('european-security', NULL, 'European security', 'European security', 'NATO, security guarantees, Europe''s security architecture, a troop build-up as a security issue'),
  ('election-interference', NULL, 'Election interference', 'election interference', 'the Mueller inquiry, interference in elections'),
  ('cyber', NULL, 'Cybersecurity', 'cybersecurity', 'cyber attacks, ransomware, the security of information'),
  ('covid-19', NULL, 'COVID-19', 'COVID-19', 'the pandemic of the coronavirus'),
  ('medical-aid', 'covid-19', 'Medical supplies', 'medical supplies', 'ventilators, protective equipment or vaccines, sent or shared'),
  ('climate', NULL, 'Climate', 'climate', 'climate change, the green transition, the environment'),
  ('wildfires', NULL, 'Wildfires and disasters', 'wildfires and disasters', 'wildfires, floods or earthquakes, and help with them'),
  ('food-security', NULL, 'Food and grain', 'food and grain', 'food security, exports of grain, the shipping of grain on the Black Sea'),
  ('human-rights', NULL, 'Human rights', 'human rights', 'human rights, political prisoners, Navalny, freedom of the press'),
  ('intelligence', NULL, 'Intelligence sharing', 'the sharing of intelligence', 'information passed between special services'),
  ('world-war-ii', NULL, 'World War II', 'World War II', 'the Second World War, its allies and anniversaries, Victory Day'),
  ('g7', NULL, 'G7', 'the G7', 'the G7 or G8'),
  ('g20', NULL, 'G20', 'the G20', 'the G20'),
  ('united-nations', NULL, 'United Nations', 'the United Nations', 'the UN, its Security Council or their resolutions'),
  ('osce', NULL, 'OSCE', 'the OSCE', 'the OSCE'),
  ('arctic', NULL, 'Arctic', 'the Arctic', 'the Arctic'),
  ('culture', NULL, 'Culture and people', 'culture and people', 'ties in culture, education or sport, or between people'),
  ('migration', NULL, 'Migration', 'migration', 'migration, refugees, the border'),
  ('drugs', NULL, 'Drugs', 'drugs', 'narcotics and the fight against them'),
  ('bounties', NULL, 'Bounties', 'the alleged bounties', 'the bounties allegedly put on US soldiers'),
  ('help-offered', NULL, 'Offer of help', 'an offer of help', 'one side''s offer to help the other, in a disaster, a pandemic or an inquiry'),
  ('anniversaries', NULL, 'Shared history', 'the shared history', 'anniversaries and history of the relations between the two countries, other than World War II'),
  ('children', NULL, 'Children and families', 'children and families', 'children displaced or separated by war, families reunited'),
  ('domestic-economy', NULL, 'Domestic economy', 'the domestic economy', 'how the economy of one of the two countries performs or reopens'),
  ('technology', NULL, 'Technology', 'technology', 'artificial intelligence or other technology as a matter of its own'),
  ('domestic-politics', NULL, 'Domestic politics', 'domestic politics', 'laws, elections or court cases within one of the two countries'),
  ('fighting', NULL, 'Fighting and attacks', 'fighting and attacks', 'particular attacks or strikes, or how things stand on a battlefield');

INSERT INTO topic_aliases (alias, topic, lang) VALUES
  ('relations', 'bilateral-relations', 'en'),
  ('bilateral ties', 'bilateral-relations', 'en'),
  ('bilateral', 'bilateral-relations', 'en'),
  ('relationship', 'bilateral-relations', 'en'),
  ('bilateral relationship', 'bilateral-relations', 'en'),
  ('us-russia relations', 'bilateral-relations', 'en'),
  ('u.s.-russia relations', 'bilateral-relations', 'en'),
  ('us-russia ties', 'bilateral-relations', 'en'),
  ('us-russian relations', 'bilateral-relations', 'en'),
  ('russia-us relations', 'bilateral-relations', 'en'),
  ('russian-us relations', 'bilateral-relations', 'en'),
  ('russian-american relations', 'bilateral-relations', 'en'),
  ('american-russian relations', 'bilateral-relations', 'en'),
  ('bilateral cooperation', 'bilateral-relations', 'en'),
  ('normalization of relations', 'bilateral-relations', 'en'),
  ('normalisation of relations', 'bilateral-relations', 'en'),
  ('отношения', 'bilateral-relations', 'ru'),
  ('двусторонние отношения', 'bilateral-relations', 'ru'),
  ('российско-американские отношения', 'bilateral-relations', 'ru'),
  ('американо-российские отношения', 'bilateral-relations', 'ru'),
  ('нормализация отношений', 'bilateral-relations', 'ru'),
  ('congrats', 'congratulations', 'en'),
  ('congratulatory', 'congratulations', 'en'),
  ('greetings', 'congratulations', 'en'),
  ('good wishes', 'congratulations', 'en'),
  ('best wishes', 'congratulations', 'en'),
  ('birthday', 'congratulations', 'en'),
  ('birthday wishes', 'congratulations', 'en'),
  ('birthday greetings', 'congratulations', 'en'),
  ('new year greetings', 'congratulations', 'en'),
  ('holiday greetings', 'congratulations', 'en'),
  ('поздравление', 'congratulations', 'ru'),
  ('поздравил', 'congratulations', 'ru'),
  ('день рождения', 'congratulations', 'ru'),
  ('дня рождения', 'congratulations', 'ru'),
  ('днем рождения', 'congratulations', 'ru'),
  ('дне рождения', 'congratulations', 'ru'),
  ('добрые пожелания', 'congratulations', 'ru'),
  ('sympathy', 'condolences', 'en'),
  ('соболезнования', 'condolences', 'ru'),
  ('сочувствие', 'condolences', 'ru'),
  ('gratitude', 'thanks', 'en'),
  ('appreciation', 'thanks', 'en'),
  ('grateful', 'thanks', 'en'),
  ('expression of gratitude', 'thanks', 'en'),
  ('благодарность', 'thanks', 'ru'),
  ('признательность', 'thanks', 'ru'),
  ('поблагодарил', 'thanks', 'ru'),
  ('future contacts', 'contacts', 'en'),
  ('follow-up', 'contacts', 'en'),
  ('follow-up contacts', 'contacts', 'en'),
  ('stay in touch', 'contacts', 'en'),
  ('keep in touch', 'contacts', 'en'),
  ('continued contacts', 'contacts', 'en'),
  ('контакты', 'contacts', 'ru'),
  ('дальнейшие контакты', 'contacts', 'ru'),
  ('продолжение контактов', 'contacts', 'ru'),
  ('оставаться на связи', 'contacts', 'ru'),
  ('оставаться в контакте', 'contacts', 'ru'),
  ('meeting of the leaders', 'meeting', 'en'),
  ('in-person meeting', 'meeting', 'en'),
  ('personal meeting', 'meeting', 'en'),
  ('face-to-face', 'meeting', 'en'),
  ('face-to-face meeting', 'meeting', 'en'),
  ('bilateral meeting', 'meeting', 'en'),
  ('summit', 'meeting', 'en'),
  ('summit meeting', 'meeting', 'en'),
  ('leaders'' summit', 'meeting', 'en'),
  ('trilateral', 'meeting', 'en'),
  ('trilateral meeting', 'meeting', 'en'),
  ('trilateral summit', 'meeting', 'en'),
  ('visit', 'meeting', 'en'),
  ('встреча', 'meeting', 'ru'),
  ('личная встреча', 'meeting', 'ru'),
  ('встреча лидеров', 'meeting', 'ru'),
  ('встреча на высшем уровне', 'meeting', 'ru'),
  ('очная встреча', 'meeting', 'ru'),
  ('саммит', 'meeting', 'ru'),
  ('саммита', 'meeting', 'ru'),
  ('визит', 'meeting', 'ru'),
  ('визита', 'meeting', 'ru'),
  ('terrorist', 'terrorism', 'en'),
  ('terror attack', 'terrorism', 'en'),
  ('terrorist attack', 'terrorism', 'en'),
  ('counterterrorism', 'terrorism', 'en'),
  ('antiterrorism', 'terrorism', 'en'),
  ('anti-terror', 'terrorism', 'en'),
  ('fight against terrorism', 'terrorism', 'en'),
  ('war on terror', 'terrorism', 'en'),
  ('fighting terrorism', 'terrorism', 'en'),
  ('терроризм', 'terrorism', 'ru'),
  ('теракт', 'terrorism', 'ru'),
  ('террор', 'terrorism', 'ru'),
  ('террористы', 'terrorism', 'ru'),
  ('борьба с терроризмом', 'terrorism', 'ru'),
  ('террористическая угроза', 'terrorism', 'ru'),
  ('международный терроризм', 'terrorism', 'ru'),
  ('isis', 'islamic-state', 'en'),
  ('isil', 'islamic-state', 'en'),
  ('daesh', 'islamic-state', 'en'),
  ('is group', 'islamic-state', 'en'),
  ('islamic state group', 'islamic-state', 'en'),
  ('so-called islamic state', 'islamic-state', 'en'),
  ('islamic state of iraq and syria', 'islamic-state', 'en'),
  ('islamic state of iraq and the levant', 'islamic-state', 'en'),
  ('игил', 'islamic-state', 'ru'),
  ('даиш', 'islamic-state', 'ru'),
  ('исламское государство', 'islamic-state', 'ru'),
  ('syrian conflict', 'syria', 'en'),
  ('syria conflict', 'syria', 'en'),
  ('conflict in syria', 'syria', 'en'),
  ('syrian crisis', 'syria', 'en'),
  ('syria crisis', 'syria', 'en'),
  ('crisis in syria', 'syria', 'en'),
  ('syrian war', 'syria', 'en'),
  ('syria war', 'syria', 'en'),
  ('war in syria', 'syria', 'en'),
  ('syrian civil war', 'syria', 'en'),
  ('syrian settlement', 'syria', 'en'),
  ('syria settlement', 'syria', 'en'),
  ('syrian peace process', 'syria', 'en'),
  ('сирия', 'syria', 'ru'),
  ('сирийский конфликт', 'syria', 'ru'),
  ('сирийский кризис', 'syria', 'ru'),
  ('сирийское урегулирование', 'syria', 'ru'),
  ('урегулирование в сирии', 'syria', 'ru'),
  ('война в сирии', 'syria', 'ru'),
  ('libyan conflict', 'libya', 'en'),
  ('libya conflict', 'libya', 'en'),
  ('libyan crisis', 'libya', 'en'),
  ('libyan settlement', 'libya', 'en'),
  ('lybia', 'libya', 'en'),
  ('ливия', 'libya', 'ru'),
  ('ливийский конфликт', 'libya', 'ru'),
  ('ливийский кризис', 'libya', 'ru'),
  ('ливийское урегулирование', 'libya', 'ru'),
  ('iran deal', 'iran', 'en'),
  ('iran nuclear deal', 'iran', 'en'),
  ('iranian nuclear deal', 'iran', 'en'),
  ('nuclear deal', 'iran', 'en'),
  ('jcpoa', 'iran', 'en'),
  ('joint comprehensive plan of action', 'iran', 'en'),
  ('iran nuclear', 'iran', 'en'),
  ('iran nuclear program', 'iran', 'en'),
  ('iran nuclear programme', 'iran', 'en'),
  ('iranian nuclear program', 'iran', 'en'),
  ('iranian nuclear programme', 'iran', 'en'),
  ('iranian nuclear issue', 'iran', 'en'),
  ('iran war', 'iran', 'en'),
  ('war in iran', 'iran', 'en'),
  ('iran talks', 'iran', 'en'),
  ('tehran', 'iran', 'en'),
  ('иран', 'iran', 'ru'),
  ('иране', 'iran', 'ru'),
  ('иранская ядерная программа', 'iran', 'ru'),
  ('ядерная программа ирана', 'iran', 'ru'),
  ('ядерная сделка', 'iran', 'ru'),
  ('иранская сделка', 'iran', 'ru'),
  ('сделка с ираном', 'iran', 'ru'),
  ('свпд', 'iran', 'ru'),
  ('тегеран', 'iran', 'ru'),
  ('тегеране', 'iran', 'ru'),
  ('война в иране', 'iran', 'ru'),
  ('israel/palestine', 'israel-palestine', 'en'),
  ('israel-palestine conflict', 'israel-palestine', 'en'),
  ('israel', 'israel-palestine', 'en'),
  ('israeli', 'israel-palestine', 'en'),
  ('palestine', 'israel-palestine', 'en'),
  ('palestinian', 'israel-palestine', 'en'),
  ('gaza', 'israel-palestine', 'en'),
  ('gaza strip', 'israel-palestine', 'en'),
  ('gaza war', 'israel-palestine', 'en'),
  ('west bank', 'israel-palestine', 'en'),
  ('hamas', 'israel-palestine', 'en'),
  ('israeli-palestinian conflict', 'israel-palestine', 'en'),
  ('israeli-palestinian settlement', 'israel-palestine', 'en'),
  ('palestinian-israeli settlement', 'israel-palestine', 'en'),
  ('arab-israeli conflict', 'israel-palestine', 'en'),
  ('arab-israeli settlement', 'israel-palestine', 'en'),
  ('middle east settlement', 'israel-palestine', 'en'),
  ('middle east peace', 'israel-palestine', 'en'),
  ('middle east peace process', 'israel-palestine', 'en'),
  ('mideast peace', 'israel-palestine', 'en'),
  ('израиль', 'israel-palestine', 'ru'),
  ('палестина', 'israel-palestine', 'ru'),
  ('палестинцы', 'israel-palestine', 'ru'),
  ('сектор газа', 'israel-palestine', 'ru'),
  ('газой', 'israel-palestine', 'ru'),
  ('хамас', 'israel-palestine', 'ru'),
  ('палестино-израильское урегулирование', 'israel-palestine', 'ru'),
  ('палестино-израильский конфликт', 'israel-palestine', 'ru'),
  ('арабо-израильский конфликт', 'israel-palestine', 'ru'),
  ('ближневосточное урегулирование', 'israel-palestine', 'ru'),
  ('mideast', 'middle-east', 'en'),
  ('middle-eastern', 'middle-east', 'en'),
  ('near east', 'middle-east', 'en'),
  ('persian gulf', 'middle-east', 'en'),
  ('middle east region', 'middle-east', 'en'),
  ('ближний восток', 'middle-east', 'ru'),
  ('персидский залив', 'middle-east', 'ru'),
  ('персидского залива', 'middle-east', 'ru'),
  ('ближневосточный регион', 'middle-east', 'ru'),
  ('taliban', 'afghanistan', 'en'),
  ('taleban', 'afghanistan', 'en'),
  ('kabul', 'afghanistan', 'en'),
  ('afghan conflict', 'afghanistan', 'en'),
  ('afghan war', 'afghanistan', 'en'),
  ('afghan settlement', 'afghanistan', 'en'),
  ('afghan peace process', 'afghanistan', 'en'),
  ('war in afghanistan', 'afghanistan', 'en'),
  ('афганистан', 'afghanistan', 'ru'),
  ('афганистане', 'afghanistan', 'ru'),
  ('талибан', 'afghanistan', 'ru'),
  ('талибане', 'afghanistan', 'ru'),
  ('талибы', 'afghanistan', 'ru'),
  ('кабул', 'afghanistan', 'ru'),
  ('афганское урегулирование', 'afghanistan', 'ru'),
  ('dprk', 'north-korea', 'en'),
  ('d.p.r.k.', 'north-korea', 'en'),
  ('korea', 'north-korea', 'en'),
  ('korean peninsula', 'north-korea', 'en'),
  ('korea peninsula', 'north-korea', 'en'),
  ('n korea', 'north-korea', 'en'),
  ('n. korea', 'north-korea', 'en'),
  ('pyongyang', 'north-korea', 'en'),
  ('democratic people''s republic of korea', 'north-korea', 'en'),
  ('korean issue', 'north-korea', 'en'),
  ('korean crisis', 'north-korea', 'en'),
  ('north korean', 'north-korea', 'en'),
  ('north korean nuclear program', 'north-korea', 'en'),
  ('north korean nuclear programme', 'north-korea', 'en'),
  ('кндр', 'north-korea', 'ru'),
  ('северная корея', 'north-korea', 'ru'),
  ('северной кореи', 'north-korea', 'ru'),
  ('корея', 'north-korea', 'ru'),
  ('кореи', 'north-korea', 'ru'),
  ('корейский полуостров', 'north-korea', 'ru'),
  ('корейского полуострова', 'north-korea', 'ru'),
  ('пхеньян', 'north-korea', 'ru'),
  ('пхеньяне', 'north-korea', 'ru'),
  ('корейская проблема', 'north-korea', 'ru'),
  ('северокорейская ядерная программа', 'north-korea', 'ru'),
  ('caracas', 'venezuela', 'en'),
  ('venezuelan crisis', 'venezuela', 'en'),
  ('venezuela crisis', 'venezuela', 'en'),
  ('crisis in venezuela', 'venezuela', 'en'),
  ('venezuelan', 'venezuela', 'en'),
  ('venezuala', 'venezuela', 'en'),
  ('венесуэла', 'venezuela', 'ru'),
  ('венесуела', 'venezuela', 'ru'),
  ('каракас', 'venezuela', 'ru'),
  ('karabakh', 'nagorno-karabakh', 'en'),
  ('nagorny karabakh', 'nagorno-karabakh', 'en'),
  ('nagornyy karabakh', 'nagorno-karabakh', 'en'),
  ('armenia', 'nagorno-karabakh', 'en'),
  ('azerbaijan', 'nagorno-karabakh', 'en'),
  ('armenia-azerbaijan', 'nagorno-karabakh', 'en'),
  ('armenia and azerbaijan', 'nagorno-karabakh', 'en'),
  ('armenian-azerbaijani settlement', 'nagorno-karabakh', 'en'),
  ('armenian-azerbaijani conflict', 'nagorno-karabakh', 'en'),
  ('карабах', 'nagorno-karabakh', 'ru'),
  ('карабаха', 'nagorno-karabakh', 'ru'),
  ('нагорный карабах', 'nagorno-karabakh', 'ru'),
  ('нагорного карабаха', 'nagorno-karabakh', 'ru'),
  ('армения', 'nagorno-karabakh', 'ru'),
  ('азербайджан', 'nagorno-karabakh', 'ru'),
  ('азербайджане', 'nagorno-karabakh', 'ru'),
  ('армения и азербайджан', 'nagorno-karabakh', 'ru'),
  ('армении и азербайджане', 'nagorno-karabakh', 'ru'),
  ('belorussia', 'belarus', 'en'),
  ('byelorussia', 'belarus', 'en'),
  ('byelarus', 'belarus', 'en'),
  ('belarussia', 'belarus', 'en'),
  ('republic of belarus', 'belarus', 'en'),
  ('беларусь', 'belarus', 'ru'),
  ('беларуси', 'belarus', 'ru'),
  ('белоруссия', 'belarus', 'ru'),
  ('prc', 'china', 'en'),
  ('p.r.c.', 'china', 'en'),
  ('people''s republic of china', 'china', 'en'),
  ('mainland china', 'china', 'en'),
  ('beijing', 'china', 'en'),
  ('китай', 'china', 'ru'),
  ('китая', 'china', 'ru'),
  ('кнр', 'china', 'ru'),
  ('пекин', 'china', 'ru'),
  ('taiwan strait', 'taiwan', 'en'),
  ('cross-strait', 'taiwan', 'en'),
  ('taipei', 'taiwan', 'en'),
  ('taiwan issue', 'taiwan', 'en'),
  ('тайвань', 'taiwan', 'ru'),
  ('тайваньский пролив', 'taiwan', 'ru'),
  ('тайваньского пролива', 'taiwan', 'ru'),
  ('тайваньский вопрос', 'taiwan', 'ru'),
  ('ukraine war', 'ukraine', 'en'),
  ('ukraine conflict', 'ukraine', 'en'),
  ('ukraine crisis', 'ukraine', 'en'),
  ('ukrainian crisis', 'ukraine', 'en'),
  ('ukrainian conflict', 'ukraine', 'en'),
  ('ukrainian war', 'ukraine', 'en'),
  ('war in ukraine', 'ukraine', 'en'),
  ('conflict in ukraine', 'ukraine', 'en'),
  ('crisis in ukraine', 'ukraine', 'en'),
  ('situation in ukraine', 'ukraine', 'en'),
  ('russia-ukraine war', 'ukraine', 'en'),
  ('russo-ukrainian war', 'ukraine', 'en'),
  ('ukraine settlement', 'ukraine', 'en'),
  ('ukrainian settlement', 'ukraine', 'en'),
  ('special military operation', 'ukraine', 'en'),
  ('kyiv', 'ukraine', 'en'),
  ('kiev', 'ukraine', 'en'),
  ('украина', 'ukraine', 'ru'),
  ('украинский конфликт', 'ukraine', 'ru'),
  ('украинский кризис', 'ukraine', 'ru'),
  ('украинское урегулирование', 'ukraine', 'ru'),
  ('урегулирование на украине', 'ukraine', 'ru'),
  ('ситуация на украине', 'ukraine', 'ru'),
  ('конфликт на украине', 'ukraine', 'ru'),
  ('война на украине', 'ukraine', 'ru'),
  ('война в украине', 'ukraine', 'ru'),
  ('сво', 'ukraine', 'ru'),
  ('специальная военная операция', 'ukraine', 'ru'),
  ('киев', 'ukraine', 'ru'),
  ('киева', 'ukraine', 'ru'),
  ('crimean', 'crimea', 'en'),
  ('crimean peninsula', 'crimea', 'en'),
  ('crimea annexation', 'crimea', 'en'),
  ('annexation of crimea', 'crimea', 'en'),
  ('recognition of crimea', 'crimea', 'en'),
  ('crimean issue', 'crimea', 'en'),
  ('sevastopol', 'crimea', 'en'),
  ('крым', 'crimea', 'ru'),
  ('крымский вопрос', 'crimea', 'ru'),
  ('аннексия крыма', 'crimea', 'ru'),
  ('признание крыма', 'crimea', 'ru'),
  ('статус крыма', 'crimea', 'ru'),
  ('севастополь', 'crimea', 'ru'),
  ('minsk accords', 'minsk', 'en'),
  ('minsk deal', 'minsk', 'en'),
  ('minsk process', 'minsk', 'en'),
  ('minsk protocol', 'minsk', 'en'),
  ('minsk package', 'minsk', 'en'),
  ('minsk package of measures', 'minsk', 'en'),
  ('minsk ii', 'minsk', 'en'),
  ('minsk 2', 'minsk', 'en'),
  ('normandy format', 'minsk', 'en'),
  ('normandy four', 'minsk', 'en'),
  ('normandy process', 'minsk', 'en'),
  ('contact group', 'minsk', 'en'),
  ('trilateral contact group', 'minsk', 'en'),
  ('минск', 'minsk', 'ru'),
  ('минские соглашения', 'minsk', 'ru'),
  ('минские договоренности', 'minsk', 'ru'),
  ('минский процесс', 'minsk', 'ru'),
  ('нормандский формат', 'minsk', 'ru'),
  ('нормандская четверка', 'minsk', 'ru'),
  ('контактная группа', 'minsk', 'ru'),
  ('donbass', 'donbas', 'en'),
  ('donetsk', 'donbas', 'en'),
  ('luhansk', 'donbas', 'en'),
  ('lugansk', 'donbas', 'en'),
  ('dnr', 'donbas', 'en'),
  ('lnr', 'donbas', 'en'),
  ('eastern ukraine', 'donbas', 'en'),
  ('southeastern ukraine', 'donbas', 'en'),
  ('southeast ukraine', 'donbas', 'en'),
  ('донбасс', 'donbas', 'ru'),
  ('донбас', 'donbas', 'ru'),
  ('донецк', 'donbas', 'ru'),
  ('луганск', 'donbas', 'ru'),
  ('днр', 'donbas', 'ru'),
  ('лнр', 'donbas', 'ru'),
  ('восток украины', 'donbas', 'ru'),
  ('юго-восток украины', 'donbas', 'ru'),
  ('cease-fires', 'ceasefire', 'en'),
  ('truce', 'ceasefire', 'en'),
  ('armistice', 'ceasefire', 'en'),
  ('cessation of hostilities', 'ceasefire', 'en'),
  ('end of hostilities', 'ceasefire', 'en'),
  ('end to hostilities', 'ceasefire', 'en'),
  ('halt of strikes', 'ceasefire', 'en'),
  ('halt to strikes', 'ceasefire', 'en'),
  ('halt in strikes', 'ceasefire', 'en'),
  ('pause in strikes', 'ceasefire', 'en'),
  ('halt to fighting', 'ceasefire', 'en'),
  ('energy ceasefire', 'ceasefire', 'en'),
  ('energy truce', 'ceasefire', 'en'),
  ('easter truce', 'ceasefire', 'en'),
  ('victory day truce', 'ceasefire', 'en'),
  ('temporary ceasefire', 'ceasefire', 'en'),
  ('30-day ceasefire', 'ceasefire', 'en'),
  ('unconditional ceasefire', 'ceasefire', 'en'),
  ('перемирие', 'ceasefire', 'ru'),
  ('прекращение огня', 'ceasefire', 'ru'),
  ('прекращение боевых действий', 'ceasefire', 'ru'),
  ('остановка боевых действий', 'ceasefire', 'ru'),
  ('прекращение ударов', 'ceasefire', 'ru'),
  ('режим тишины', 'ceasefire', 'ru'),
  ('режима тишины', 'ceasefire', 'ru'),
  ('режим прекращения огня', 'ceasefire', 'ru'),
  ('режима прекращения огня', 'ceasefire', 'ru'),
  ('временное перемирие', 'ceasefire', 'ru'),
  ('энергетическое перемирие', 'ceasefire', 'ru'),
  ('пасхальное перемирие', 'ceasefire', 'ru'),
  ('peace', 'peace-talks', 'en'),
  ('peace negotiations', 'peace-talks', 'en'),
  ('peace process', 'peace-talks', 'en'),
  ('peace deal', 'peace-talks', 'en'),
  ('peace plan', 'peace-talks', 'en'),
  ('peace agreement', 'peace-talks', 'en'),
  ('peace settlement', 'peace-talks', 'en'),
  ('political settlement', 'peace-talks', 'en'),
  ('settlement talks', 'peace-talks', 'en'),
  ('settlement process', 'peace-talks', 'en'),
  ('istanbul talks', 'peace-talks', 'en'),
  ('geneva process', 'peace-talks', 'en'),
  ('astana talks', 'peace-talks', 'en'),
  ('astana process', 'peace-talks', 'en'),
  ('direct talks between russia and ukraine', 'peace-talks', 'en'),
  ('direct negotiations', 'peace-talks', 'en'),
  ('мирные переговоры', 'peace-talks', 'ru'),
  ('мирное урегулирование', 'peace-talks', 'ru'),
  ('политическое урегулирование', 'peace-talks', 'ru'),
  ('мирный процесс', 'peace-talks', 'ru'),
  ('мирный план', 'peace-talks', 'ru'),
  ('мирное соглашение', 'peace-talks', 'ru'),
  ('мирный договор', 'peace-talks', 'ru'),
  ('прямые переговоры', 'peace-talks', 'ru'),
  ('стамбульские переговоры', 'peace-talks', 'ru'),
  ('переговоры в стамбуле', 'peace-talks', 'ru'),
  ('prisoner swap', 'prisoner-exchange', 'en'),
  ('exchange of prisoners', 'prisoner-exchange', 'en'),
  ('swap of prisoners', 'prisoner-exchange', 'en'),
  ('swap', 'prisoner-exchange', 'en'),
  ('prisoners', 'prisoner-exchange', 'en'),
  ('pow', 'prisoner-exchange', 'en'),
  ('prisoner of war', 'prisoner-exchange', 'en'),
  ('pow exchange', 'prisoner-exchange', 'en'),
  ('pow swap', 'prisoner-exchange', 'en'),
  ('prisoner release', 'prisoner-exchange', 'en'),
  ('release of prisoners', 'prisoner-exchange', 'en'),
  ('hostages', 'prisoner-exchange', 'en'),
  ('hostage release', 'prisoner-exchange', 'en'),
  ('release of hostages', 'prisoner-exchange', 'en'),
  ('detainees', 'prisoner-exchange', 'en'),
  ('release of detainees', 'prisoner-exchange', 'en'),
  ('обмен пленными', 'prisoner-exchange', 'ru'),
  ('обмене пленными', 'prisoner-exchange', 'ru'),
  ('обмен военнопленными', 'prisoner-exchange', 'ru'),
  ('обмене военнопленными', 'prisoner-exchange', 'ru'),
  ('обмен заключенными', 'prisoner-exchange', 'ru'),
  ('обмене заключенными', 'prisoner-exchange', 'ru'),
  ('обмен удерживаемыми лицами', 'prisoner-exchange', 'ru'),
  ('пленные', 'prisoner-exchange', 'ru'),
  ('военнопленные', 'prisoner-exchange', 'ru'),
  ('заложники', 'prisoner-exchange', 'ru'),
  ('освобождение заложников', 'prisoner-exchange', 'ru'),
  ('освобождение пленных', 'prisoner-exchange', 'ru'),
  ('humanitarian', 'humanitarian-aid', 'en'),
  ('humanitarian assistance', 'humanitarian-aid', 'en'),
  ('humanitarian relief', 'humanitarian-aid', 'en'),
  ('humanitarian help', 'humanitarian-aid', 'en'),
  ('humanitarian support', 'humanitarian-aid', 'en'),
  ('humanitarian corridor', 'humanitarian-aid', 'en'),
  ('humanitarian situation', 'humanitarian-aid', 'en'),
  ('humanitarian crisis', 'humanitarian-aid', 'en'),
  ('evacuation', 'humanitarian-aid', 'en'),
  ('civilians', 'humanitarian-aid', 'en'),
  ('civilian suffering', 'humanitarian-aid', 'en'),
  ('suffering of civilians', 'humanitarian-aid', 'en'),
  ('гуманитарная помощь', 'humanitarian-aid', 'ru'),
  ('гумпомощь', 'humanitarian-aid', 'ru'),
  ('гуманитарка', 'humanitarian-aid', 'ru'),
  ('гуманитарный коридор', 'humanitarian-aid', 'ru'),
  ('гуманитарная ситуация', 'humanitarian-aid', 'ru'),
  ('гуманитарный кризис', 'humanitarian-aid', 'ru'),
  ('эвакуация', 'humanitarian-aid', 'ru'),
  ('мирные жители', 'humanitarian-aid', 'ru'),
  ('мирное население', 'humanitarian-aid', 'ru'),
  ('military assistance', 'military-aid', 'en'),
  ('military support', 'military-aid', 'en'),
  ('security assistance', 'military-aid', 'en'),
  ('lethal aid', 'military-aid', 'en'),
  ('arms deliveries', 'military-aid', 'en'),
  ('arms supplies', 'military-aid', 'en'),
  ('arms shipments', 'military-aid', 'en'),
  ('weapons deliveries', 'military-aid', 'en'),
  ('weapons supplies', 'military-aid', 'en'),
  ('weapons shipments', 'military-aid', 'en'),
  ('arms for ukraine', 'military-aid', 'en'),
  ('arms to ukraine', 'military-aid', 'en'),
  ('weapons for ukraine', 'military-aid', 'en'),
  ('weapons to ukraine', 'military-aid', 'en'),
  ('aid to kyiv', 'military-aid', 'en'),
  ('tomahawk', 'military-aid', 'en'),
  ('tomahawk missiles', 'military-aid', 'en'),
  ('военная помощь', 'military-aid', 'ru'),
  ('поставки оружия', 'military-aid', 'ru'),
  ('поставок оружия', 'military-aid', 'ru'),
  ('поставки вооружений', 'military-aid', 'ru'),
  ('поставок вооружений', 'military-aid', 'ru'),
  ('оружие для украины', 'military-aid', 'ru'),
  ('оружие украине', 'military-aid', 'ru'),
  ('томагавк', 'military-aid', 'ru'),
  ('ракеты томагавк', 'military-aid', 'ru'),
  ('economic sanctions', 'sanctions', 'en'),
  ('sanctions pressure', 'sanctions', 'en'),
  ('sanctions regime', 'sanctions', 'en'),
  ('secondary sanctions', 'sanctions', 'en'),
  ('restrictive measures', 'sanctions', 'en'),
  ('restrictive economic measures', 'sanctions', 'en'),
  ('санкции', 'sanctions', 'ru'),
  ('экономические санкции', 'sanctions', 'ru'),
  ('санкционное давление', 'sanctions', 'ru'),
  ('ограничительные меры', 'sanctions', 'ru'),
  ('рестрикции', 'sanctions', 'ru'),
  ('economy', 'trade', 'en'),
  ('economic cooperation', 'trade', 'en'),
  ('economic ties', 'trade', 'en'),
  ('economic relations', 'trade', 'en'),
  ('economic issues', 'trade', 'en'),
  ('trade ties', 'trade', 'en'),
  ('trade relations', 'trade', 'en'),
  ('trade and investment', 'trade', 'en'),
  ('trade and economic cooperation', 'trade', 'en'),
  ('trade and economic ties', 'trade', 'en'),
  ('trade and economic relations', 'trade', 'en'),
  ('bilateral trade', 'trade', 'en'),
  ('commerce', 'trade', 'en'),
  ('investment', 'trade', 'en'),
  ('business ties', 'trade', 'en'),
  ('торговля', 'trade', 'ru'),
  ('экономика', 'trade', 'ru'),
  ('экономическое сотрудничество', 'trade', 'ru'),
  ('торгово-экономическое сотрудничество', 'trade', 'ru'),
  ('торгово-экономические связи', 'trade', 'ru'),
  ('экономические связи', 'trade', 'ru'),
  ('экономические отношения', 'trade', 'ru'),
  ('инвестиции', 'trade', 'ru'),
  ('товарооборот', 'trade', 'ru'),
  ('торговля и экономика', 'trade', 'ru'),
  ('energy cooperation', 'energy', 'en'),
  ('energy issues', 'energy', 'en'),
  ('energy markets', 'energy', 'en'),
  ('global energy markets', 'energy', 'en'),
  ('energy infrastructure', 'energy', 'en'),
  ('gas', 'energy', 'en'),
  ('natural gas', 'energy', 'en'),
  ('gas pipeline', 'energy', 'en'),
  ('pipeline', 'energy', 'en'),
  ('nord stream', 'energy', 'en'),
  ('nord stream 2', 'energy', 'en'),
  ('nord stream ii', 'energy', 'en'),
  ('electricity', 'energy', 'en'),
  ('power plant', 'energy', 'en'),
  ('nuclear power', 'energy', 'en'),
  ('nuclear energy', 'energy', 'en'),
  ('nuclear power plant', 'energy', 'en'),
  ('nuclear plant', 'energy', 'en'),
  ('npp', 'energy', 'en'),
  ('zaporizhzhia npp', 'energy', 'en'),
  ('zaporizhzhia nuclear power plant', 'energy', 'en'),
  ('zaporizhzhia nuclear plant', 'energy', 'en'),
  ('znpp', 'energy', 'en'),
  ('lng', 'energy', 'en'),
  ('энергетика', 'energy', 'ru'),
  ('энергетическое сотрудничество', 'energy', 'ru'),
  ('энергетическая инфраструктура', 'energy', 'ru'),
  ('энергоинфраструктура', 'energy', 'ru'),
  ('энергорынок', 'energy', 'ru'),
  ('энергорынки', 'energy', 'ru'),
  ('газ', 'energy', 'ru'),
  ('газом', 'energy', 'ru'),
  ('природный газ', 'energy', 'ru'),
  ('газопровод', 'energy', 'ru'),
  ('трубопровод', 'energy', 'ru'),
  ('северный поток', 'energy', 'ru'),
  ('северный поток-2', 'energy', 'ru'),
  ('аэс', 'energy', 'ru'),
  ('атомная станция', 'energy', 'ru'),
  ('запорожская аэс', 'energy', 'ru'),
  ('заэс', 'energy', 'ru'),
  ('атомная энергетика', 'energy', 'ru'),
  ('oil', 'oil-market', 'en'),
  ('global oil market', 'oil-market', 'en'),
  ('world oil market', 'oil-market', 'en'),
  ('oil price', 'oil-market', 'en'),
  ('oil price war', 'oil-market', 'en'),
  ('oil production', 'oil-market', 'en'),
  ('oil production cuts', 'oil-market', 'en'),
  ('oil output', 'oil-market', 'en'),
  ('oil output cuts', 'oil-market', 'en'),
  ('oil cuts', 'oil-market', 'en'),
  ('crude', 'oil-market', 'en'),
  ('crude oil', 'oil-market', 'en'),
  ('opec', 'oil-market', 'en'),
  ('opec+', 'oil-market', 'en'),
  ('opec plus', 'oil-market', 'en'),
  ('opec deal', 'oil-market', 'en'),
  ('opec+ deal', 'oil-market', 'en'),
  ('нефть', 'oil-market', 'ru'),
  ('рынок нефти', 'oil-market', 'ru'),
  ('рынка нефти', 'oil-market', 'ru'),
  ('нефтяной рынок', 'oil-market', 'ru'),
  ('нефтяного рынка', 'oil-market', 'ru'),
  ('мировой рынок нефти', 'oil-market', 'ru'),
  ('мирового рынка нефти', 'oil-market', 'ru'),
  ('цены на нефть', 'oil-market', 'ru'),
  ('добыча нефти', 'oil-market', 'ru'),
  ('сокращение добычи нефти', 'oil-market', 'ru'),
  ('опек', 'oil-market', 'ru'),
  ('опек+', 'oil-market', 'ru'),
  ('опек плюс', 'oil-market', 'ru'),
  ('сделка опек+', 'oil-market', 'ru'),
  ('outer space', 'space', 'en'),
  ('space cooperation', 'space', 'en'),
  ('cooperation in space', 'space', 'en'),
  ('space exploration', 'space', 'en'),
  ('space flight', 'space', 'en'),
  ('international space station', 'space', 'en'),
  ('iss', 'space', 'en'),
  ('crew dragon', 'space', 'en'),
  ('nasa', 'space', 'en'),
  ('roscosmos', 'space', 'en'),
  ('космос', 'space', 'ru'),
  ('мкс', 'space', 'ru'),
  ('международная космическая станция', 'space', 'ru'),
  ('освоение космоса', 'space', 'ru'),
  ('сотрудничество в космосе', 'space', 'ru'),
  ('космическое сотрудничество', 'space', 'ru'),
  ('роскосмос', 'space', 'ru'),
  ('strategic security', 'strategic-stability', 'en'),
  ('arms control', 'strategic-stability', 'en'),
  ('nuclear arms control', 'strategic-stability', 'en'),
  ('arms race', 'strategic-stability', 'en'),
  ('new start', 'strategic-stability', 'en'),
  ('new start treaty', 'strategic-stability', 'en'),
  ('start treaty', 'strategic-stability', 'en'),
  ('inf', 'strategic-stability', 'en'),
  ('inf treaty', 'strategic-stability', 'en'),
  ('nuclear arsenal', 'strategic-stability', 'en'),
  ('nuclear weapons', 'strategic-stability', 'en'),
  ('nuclear arms', 'strategic-stability', 'en'),
  ('nuclear disarmament', 'strategic-stability', 'en'),
  ('disarmament', 'strategic-stability', 'en'),
  ('arms reduction', 'strategic-stability', 'en'),
  ('arms limitation', 'strategic-stability', 'en'),
  ('стратегическая стабильность', 'strategic-stability', 'ru'),
  ('стратегическая безопасность', 'strategic-stability', 'ru'),
  ('контроль над вооружениями', 'strategic-stability', 'ru'),
  ('контроль за вооружениями', 'strategic-stability', 'ru'),
  ('снв', 'strategic-stability', 'ru'),
  ('снв-3', 'strategic-stability', 'ru'),
  ('дснв', 'strategic-stability', 'ru'),
  ('договор о снв', 'strategic-stability', 'ru'),
  ('рсмд', 'strategic-stability', 'ru'),
  ('дрсмд', 'strategic-stability', 'ru'),
  ('договор о рсмд', 'strategic-stability', 'ru'),
  ('гонка вооружений', 'strategic-stability', 'ru'),
  ('разоружение', 'strategic-stability', 'ru'),
  ('ядерное разоружение', 'strategic-stability', 'ru'),
  ('ядерное оружие', 'strategic-stability', 'ru'),
  ('ядерные арсеналы', 'strategic-stability', 'ru'),
  ('nuclear non-proliferation', 'nonproliferation', 'en'),
  ('proliferation', 'nonproliferation', 'en'),
  ('nuclear proliferation', 'nonproliferation', 'en'),
  ('npt', 'nonproliferation', 'en'),
  ('non-proliferation treaty', 'nonproliferation', 'en'),
  ('wmd', 'nonproliferation', 'en'),
  ('wmds', 'nonproliferation', 'en'),
  ('weapons of mass destruction', 'nonproliferation', 'en'),
  ('нераспространение', 'nonproliferation', 'ru'),
  ('ядерное нераспространение', 'nonproliferation', 'ru'),
  ('нераспространение ядерного оружия', 'nonproliferation', 'ru'),
  ('режим нераспространения', 'nonproliferation', 'ru'),
  ('режима нераспространения', 'nonproliferation', 'ru'),
  ('дняо', 'nonproliferation', 'ru'),
  ('омп', 'nonproliferation', 'ru'),
  ('оружие массового уничтожения', 'nonproliferation', 'ru'),
  ('оружие массового поражения', 'nonproliferation', 'ru'),
  ('chemical arms', 'chemical-weapons', 'en'),
  ('chemical attack', 'chemical-weapons', 'en'),
  ('chemical weapons attack', 'chemical-weapons', 'en'),
  ('nerve agent', 'chemical-weapons', 'en'),
  ('nerve gas', 'chemical-weapons', 'en'),
  ('novichok', 'chemical-weapons', 'en'),
  ('sarin', 'chemical-weapons', 'en'),
  ('skripal', 'chemical-weapons', 'en'),
  ('skripal case', 'chemical-weapons', 'en'),
  ('skripal poisoning', 'chemical-weapons', 'en'),
  ('skripal attack', 'chemical-weapons', 'en'),
  ('salisbury', 'chemical-weapons', 'en'),
  ('salisbury poisoning', 'chemical-weapons', 'en'),
  ('opcw', 'chemical-weapons', 'en'),
  ('химическое оружие', 'chemical-weapons', 'ru'),
  ('химоружие', 'chemical-weapons', 'ru'),
  ('химатака', 'chemical-weapons', 'ru'),
  ('химическая атака', 'chemical-weapons', 'ru'),
  ('новичок', 'chemical-weapons', 'ru'),
  ('новичка', 'chemical-weapons', 'ru'),
  ('нервно-паралитическое вещество', 'chemical-weapons', 'ru'),
  ('зарин', 'chemical-weapons', 'ru'),
  ('скрипаль', 'chemical-weapons', 'ru'),
  ('скрипали', 'chemical-weapons', 'ru'),
  ('дело скрипалей', 'chemical-weapons', 'ru'),
  ('отравление скрипалей', 'chemical-weapons', 'ru'),
  ('солсбери', 'chemical-weapons', 'ru'),
  ('озхо', 'chemical-weapons', 'ru'),
  ('nato', 'european-security', 'en'),
  ('n.a.t.o.', 'european-security', 'en'),
  ('nato expansion', 'european-security', 'en'),
  ('nato enlargement', 'european-security', 'en'),
  ('nato membership', 'european-security', 'en'),
  ('ukraine in nato', 'european-security', 'en'),
  ('north atlantic alliance', 'european-security', 'en'),
  ('security guarantee', 'european-security', 'en'),
  ('security guarantees for ukraine', 'european-security', 'en'),
  ('security architecture', 'european-security', 'en'),
  ('european security architecture', 'european-security', 'en'),
  ('security in europe', 'european-security', 'en'),
  ('troop build-up', 'european-security', 'en'),
  ('military build-up', 'european-security', 'en'),
  ('нато', 'european-security', 'ru'),
  ('расширение нато', 'european-security', 'ru'),
  ('членство в нато', 'european-security', 'ru'),
  ('украина в нато', 'european-security', 'ru'),
  ('гарантии безопасности', 'european-security', 'ru'),
  ('европейская безопасность', 'european-security', 'ru'),
  ('безопасность в европе', 'european-security', 'ru'),
  ('архитектура безопасности', 'european-security', 'ru'),
  ('наращивание войск', 'european-security', 'ru'),
  ('interference', 'election-interference', 'en'),
  ('election meddling', 'election-interference', 'en'),
  ('meddling', 'election-interference', 'en'),
  ('meddling in elections', 'election-interference', 'en'),
  ('interference in elections', 'election-interference', 'en'),
  ('election hacking', 'election-interference', 'en'),
  ('hacking', 'election-interference', 'en'),
  ('russian interference', 'election-interference', 'en'),
  ('russian meddling', 'election-interference', 'en'),
  ('2016 election interference', 'election-interference', 'en'),
  ('mueller', 'election-interference', 'en'),
  ('mueller report', 'election-interference', 'en'),
  ('mueller inquiry', 'election-interference', 'en'),
  ('mueller probe', 'election-interference', 'en'),
  ('mueller investigation', 'election-interference', 'en'),
  ('special counsel', 'election-interference', 'en'),
  ('russiagate', 'election-interference', 'en'),
  ('russia hoax', 'election-interference', 'en'),
  ('russian hoax', 'election-interference', 'en'),
  ('russia probe', 'election-interference', 'en'),
  ('russia investigation', 'election-interference', 'en'),
  ('russia inquiry', 'election-interference', 'en'),
  ('collusion', 'election-interference', 'en'),
  ('вмешательство', 'election-interference', 'ru'),
  ('вмешательство в выборы', 'election-interference', 'ru'),
  ('мюллер', 'election-interference', 'ru'),
  ('доклад мюллера', 'election-interference', 'ru'),
  ('отчет мюллера', 'election-interference', 'ru'),
  ('расследование мюллера', 'election-interference', 'ru'),
  ('рашагейт', 'election-interference', 'ru'),
  ('рашагейте', 'election-interference', 'ru'),
  ('cyber attack', 'cyber', 'en'),
  ('cyberattacks', 'cyber', 'en'),
  ('cybercrime', 'cyber', 'en'),
  ('cyberspace', 'cyber', 'en'),
  ('ransomware', 'cyber', 'en'),
  ('ransomware attacks', 'cyber', 'en'),
  ('information security', 'cyber', 'en'),
  ('international information security', 'cyber', 'en'),
  ('кибербезопасность', 'cyber', 'ru'),
  ('кибератака', 'cyber', 'ru'),
  ('хакерские атаки', 'cyber', 'ru'),
  ('киберпреступность', 'cyber', 'ru'),
  ('информационная безопасность', 'cyber', 'ru'),
  ('covid', 'covid-19', 'en'),
  ('corona', 'covid-19', 'en'),
  ('coronavirus', 'covid-19', 'en'),
  ('coronavirus pandemic', 'covid-19', 'en'),
  ('covid pandemic', 'covid-19', 'en'),
  ('pandemic', 'covid-19', 'en'),
  ('sars-cov-2', 'covid-19', 'en'),
  ('ковид', 'covid-19', 'ru'),
  ('ковид-19', 'covid-19', 'ru'),
  ('коронавирус', 'covid-19', 'ru'),
  ('коронавирусная инфекция', 'covid-19', 'ru'),
  ('пандемия', 'covid-19', 'ru'),
  ('пандемия коронавируса', 'covid-19', 'ru'),
  ('medical assistance', 'medical-aid', 'en'),
  ('medical help', 'medical-aid', 'en'),
  ('medical equipment', 'medical-aid', 'en'),
  ('ventilator', 'medical-aid', 'en'),
  ('ppe', 'medical-aid', 'en'),
  ('protective equipment', 'medical-aid', 'en'),
  ('personal protective equipment', 'medical-aid', 'en'),
  ('face masks', 'medical-aid', 'en'),
  ('vaccine', 'medical-aid', 'en'),
  ('sputnik v', 'medical-aid', 'en'),
  ('ивл', 'medical-aid', 'ru'),
  ('аппарат ивл', 'medical-aid', 'ru'),
  ('медицинская помощь', 'medical-aid', 'ru'),
  ('медпомощь', 'medical-aid', 'ru'),
  ('медицинское оборудование', 'medical-aid', 'ru'),
  ('медоборудование', 'medical-aid', 'ru'),
  ('средства защиты', 'medical-aid', 'ru'),
  ('вакцина', 'medical-aid', 'ru'),
  ('climate change', 'climate', 'en'),
  ('climate crisis', 'climate', 'en'),
  ('climate agenda', 'climate', 'en'),
  ('global warming', 'climate', 'en'),
  ('green transition', 'climate', 'en'),
  ('green energy transition', 'climate', 'en'),
  ('environment', 'climate', 'en'),
  ('environmental issues', 'climate', 'en'),
  ('paris agreement', 'climate', 'en'),
  ('paris climate agreement', 'climate', 'en'),
  ('paris accord', 'climate', 'en'),
  ('климат', 'climate', 'ru'),
  ('изменение климата', 'climate', 'ru'),
  ('глобальное потепление', 'climate', 'ru'),
  ('климатическая повестка', 'climate', 'ru'),
  ('зеленый переход', 'climate', 'ru'),
  ('экология', 'climate', 'ru'),
  ('окружающая среда', 'climate', 'ru'),
  ('парижское соглашение', 'climate', 'ru'),
  ('wildfires in siberia', 'wildfires', 'en'),
  ('siberian wildfires', 'wildfires', 'en'),
  ('siberian fires', 'wildfires', 'en'),
  ('forest fire', 'wildfires', 'en'),
  ('fires', 'wildfires', 'en'),
  ('fires in siberia', 'wildfires', 'en'),
  ('flood', 'wildfires', 'en'),
  ('earthquake', 'wildfires', 'en'),
  ('natural disaster', 'wildfires', 'en'),
  ('лесные пожары', 'wildfires', 'ru'),
  ('пожары', 'wildfires', 'ru'),
  ('пожары в сибири', 'wildfires', 'ru'),
  ('наводнение', 'wildfires', 'ru'),
  ('землетрясение', 'wildfires', 'ru'),
  ('стихийные бедствия', 'wildfires', 'ru'),
  ('food', 'food-security', 'en'),
  ('food crisis', 'food-security', 'en'),
  ('grain', 'food-security', 'en'),
  ('grain deal', 'food-security', 'en'),
  ('grain exports', 'food-security', 'en'),
  ('grain initiative', 'food-security', 'en'),
  ('black sea grain', 'food-security', 'en'),
  ('black sea grain deal', 'food-security', 'en'),
  ('black sea grain initiative', 'food-security', 'en'),
  ('black sea initiative', 'food-security', 'en'),
  ('black sea shipping', 'food-security', 'en'),
  ('shipping in the black sea', 'food-security', 'en'),
  ('black sea', 'food-security', 'en'),
  ('wheat', 'food-security', 'en'),
  ('зерно', 'food-security', 'ru'),
  ('зерновая сделка', 'food-security', 'ru'),
  ('экспорт зерна', 'food-security', 'ru'),
  ('продовольственная безопасность', 'food-security', 'ru'),
  ('продовольствие', 'food-security', 'ru'),
  ('черноморская инициатива', 'food-security', 'ru'),
  ('черное море', 'food-security', 'ru'),
  ('судоходство в черном море', 'food-security', 'ru'),
  ('political prisoner', 'human-rights', 'en'),
  ('navalny', 'human-rights', 'en'),
  ('navalnyy', 'human-rights', 'en'),
  ('navalniy', 'human-rights', 'en'),
  ('alexei navalny', 'human-rights', 'en'),
  ('aleksei navalny', 'human-rights', 'en'),
  ('press freedom', 'human-rights', 'en'),
  ('freedom of the press', 'human-rights', 'en'),
  ('media freedom', 'human-rights', 'en'),
  ('freedom of speech', 'human-rights', 'en'),
  ('free speech', 'human-rights', 'en'),
  ('права человека', 'human-rights', 'ru'),
  ('политзаключенные', 'human-rights', 'ru'),
  ('политические заключенные', 'human-rights', 'ru'),
  ('навальный', 'human-rights', 'ru'),
  ('свобода слова', 'human-rights', 'ru'),
  ('свобода прессы', 'human-rights', 'ru'),
  ('intel', 'intelligence', 'en'),
  ('intel sharing', 'intelligence', 'en'),
  ('intelligence exchange', 'intelligence', 'en'),
  ('exchange of intelligence', 'intelligence', 'en'),
  ('intelligence cooperation', 'intelligence', 'en'),
  ('special services', 'intelligence', 'en'),
  ('secret services', 'intelligence', 'en'),
  ('intelligence services', 'intelligence', 'en'),
  ('intelligence agencies', 'intelligence', 'en'),
  ('cia', 'intelligence', 'en'),
  ('cia tip', 'intelligence', 'en'),
  ('разведка', 'intelligence', 'ru'),
  ('разведданные', 'intelligence', 'ru'),
  ('обмен разведданными', 'intelligence', 'ru'),
  ('обмене разведданными', 'intelligence', 'ru'),
  ('разведывательная информация', 'intelligence', 'ru'),
  ('обмен информацией между спецслужбами', 'intelligence', 'ru'),
  ('спецслужбы', 'intelligence', 'ru'),
  ('цру', 'intelligence', 'ru'),
  ('wwii', 'world-war-ii', 'en'),
  ('ww2', 'world-war-ii', 'en'),
  ('w.w. ii', 'world-war-ii', 'en'),
  ('world war 2', 'world-war-ii', 'en'),
  ('world war two', 'world-war-ii', 'en'),
  ('second world war', 'world-war-ii', 'en'),
  ('victory day', 'world-war-ii', 'en'),
  ('v-day', 'world-war-ii', 'en'),
  ('ve day', 'world-war-ii', 'en'),
  ('victory anniversary', 'world-war-ii', 'en'),
  ('anniversary of victory', 'world-war-ii', 'en'),
  ('75th anniversary of victory', 'world-war-ii', 'en'),
  ('80th anniversary of victory', 'world-war-ii', 'en'),
  ('great patriotic war', 'world-war-ii', 'en'),
  ('elbe', 'world-war-ii', 'en'),
  ('elbe day', 'world-war-ii', 'en'),
  ('meeting on the elbe', 'world-war-ii', 'en'),
  ('вторая мировая', 'world-war-ii', 'ru'),
  ('вторая мировая война', 'world-war-ii', 'ru'),
  ('день победы', 'world-war-ii', 'ru'),
  ('дня победы', 'world-war-ii', 'ru'),
  ('дне победы', 'world-war-ii', 'ru'),
  ('дню победы', 'world-war-ii', 'ru'),
  ('днем победы', 'world-war-ii', 'ru'),
  ('годовщина победы', 'world-war-ii', 'ru'),
  ('75-летие победы', 'world-war-ii', 'ru'),
  ('80-летие победы', 'world-war-ii', 'ru'),
  ('великая отечественная', 'world-war-ii', 'ru'),
  ('великая отечественная война', 'world-war-ii', 'ru'),
  ('вов', 'world-war-ii', 'ru'),
  ('встреча на эльбе', 'world-war-ii', 'ru'),
  ('эльба', 'world-war-ii', 'ru'),
  ('g8', 'g7', 'en'),
  ('group of seven', 'g7', 'en'),
  ('group of 7', 'g7', 'en'),
  ('group of eight', 'g7', 'en'),
  ('group of 8', 'g7', 'en'),
  ('g7 summit', 'g7', 'en'),
  ('g8 summit', 'g7', 'en'),
  ('г7', 'g7', 'ru'),
  ('г8', 'g7', 'ru'),
  ('большая семерка', 'g7', 'ru'),
  ('большая восьмерка', 'g7', 'ru'),
  ('группа семи', 'g7', 'ru'),
  ('группа восьми', 'g7', 'ru'),
  ('семерка', 'g7', 'ru'),
  ('восьмерка', 'g7', 'ru'),
  ('group of twenty', 'g20', 'en'),
  ('group of 20', 'g20', 'en'),
  ('g20 summit', 'g20', 'en'),
  ('г20', 'g20', 'ru'),
  ('большая двадцатка', 'g20', 'ru'),
  ('группа двадцати', 'g20', 'ru'),
  ('двадцатка', 'g20', 'ru'),
  ('un', 'united-nations', 'en'),
  ('u.n.', 'united-nations', 'en'),
  ('security council', 'united-nations', 'en'),
  ('un security council', 'united-nations', 'en'),
  ('u.n. security council', 'united-nations', 'en'),
  ('united nations security council', 'united-nations', 'en'),
  ('unsc', 'united-nations', 'en'),
  ('un general assembly', 'united-nations', 'en'),
  ('un resolution', 'united-nations', 'en'),
  ('un vote', 'united-nations', 'en'),
  ('resolution 2254', 'united-nations', 'en'),
  ('оон', 'united-nations', 'ru'),
  ('организация объединенных наций', 'united-nations', 'ru'),
  ('объединенные нации', 'united-nations', 'ru'),
  ('совбез оон', 'united-nations', 'ru'),
  ('сб оон', 'united-nations', 'ru'),
  ('совет безопасности оон', 'united-nations', 'ru'),
  ('генассамблея', 'united-nations', 'ru'),
  ('генассамблеи', 'united-nations', 'ru'),
  ('генассамблея оон', 'united-nations', 'ru'),
  ('резолюция оон', 'united-nations', 'ru'),
  ('голосование в оон', 'united-nations', 'ru'),
  ('o.s.c.e.', 'osce', 'en'),
  ('osce mission', 'osce', 'en'),
  ('osce monitors', 'osce', 'en'),
  ('organization for security and cooperation in europe', 'osce', 'en'),
  ('organisation for security and cooperation in europe', 'osce', 'en'),
  ('обсе', 'osce', 'ru'),
  ('миссия обсе', 'osce', 'ru'),
  ('наблюдатели обсе', 'osce', 'ru'),
  ('организация по безопасности и сотрудничеству в европе', 'osce', 'ru'),
  ('arctic cooperation', 'arctic', 'en'),
  ('cooperation in the arctic', 'arctic', 'en'),
  ('arctic council', 'arctic', 'en'),
  ('northern sea route', 'arctic', 'en'),
  ('арктика', 'arctic', 'ru'),
  ('сотрудничество в арктике', 'arctic', 'ru'),
  ('арктический совет', 'arctic', 'ru'),
  ('северный морской путь', 'arctic', 'ru'),
  ('севморпуть', 'arctic', 'ru'),
  ('cultural ties', 'culture', 'en'),
  ('cultural exchange', 'culture', 'en'),
  ('cultural cooperation', 'culture', 'en'),
  ('people to people', 'culture', 'en'),
  ('people-to-people ties', 'culture', 'en'),
  ('people-to-people contacts', 'culture', 'en'),
  ('education', 'culture', 'en'),
  ('educational exchanges', 'culture', 'en'),
  ('student exchanges', 'culture', 'en'),
  ('sport', 'culture', 'en'),
  ('hockey', 'culture', 'en'),
  ('ice hockey', 'culture', 'en'),
  ('hockey matches', 'culture', 'en'),
  ('hockey games', 'culture', 'en'),
  ('культура', 'culture', 'ru'),
  ('культурные связи', 'culture', 'ru'),
  ('культурный обмен', 'culture', 'ru'),
  ('культурном обмене', 'culture', 'ru'),
  ('культурное сотрудничество', 'culture', 'ru'),
  ('образование', 'culture', 'ru'),
  ('спорт', 'culture', 'ru'),
  ('хоккей', 'culture', 'ru'),
  ('хоккея', 'culture', 'ru'),
  ('хоккейные матчи', 'culture', 'ru'),
  ('контакты между людьми', 'culture', 'ru'),
  ('immigration', 'migration', 'en'),
  ('migrant', 'migration', 'en'),
  ('migrant crisis', 'migration', 'en'),
  ('migration crisis', 'migration', 'en'),
  ('refugee', 'migration', 'en'),
  ('refugee crisis', 'migration', 'en'),
  ('border crisis', 'migration', 'en'),
  ('миграция', 'migration', 'ru'),
  ('миграционный кризис', 'migration', 'ru'),
  ('мигранты', 'migration', 'ru'),
  ('беженцы', 'migration', 'ru'),
  ('narcotics', 'drugs', 'en'),
  ('counternarcotics', 'drugs', 'en'),
  ('drug trafficking', 'drugs', 'en'),
  ('drug trade', 'drugs', 'en'),
  ('drug smuggling', 'drugs', 'en'),
  ('fentanyl', 'drugs', 'en'),
  ('наркотики', 'drugs', 'ru'),
  ('наркотрафик', 'drugs', 'ru'),
  ('наркоторговля', 'drugs', 'ru'),
  ('оборот наркотиков', 'drugs', 'ru'),
  ('борьба с наркотиками', 'drugs', 'ru'),
  ('фентанил', 'drugs', 'ru'),
  ('фентаниле', 'drugs', 'ru'),
  ('russian bounties', 'bounties', 'en'),
  ('afghan bounties', 'bounties', 'en'),
  ('taliban bounties', 'bounties', 'en'),
  ('alleged bounties', 'bounties', 'en'),
  ('alleged russian bounties', 'bounties', 'en'),
  ('bounty allegations', 'bounties', 'en'),
  ('bounty reports', 'bounties', 'en'),
  ('bounties in afghanistan', 'bounties', 'en'),
  ('bounties on us soldiers', 'bounties', 'en'),
  ('bounties on us troops', 'bounties', 'en'),
  ('bounties on american soldiers', 'bounties', 'en'),
  ('bounties on american troops', 'bounties', 'en'),
  ('вознаграждение за убийство', 'bounties', 'ru'),
  ('вознаграждения за убийство американских солдат', 'bounties', 'ru'),
  ('награда за убийство', 'bounties', 'ru'),
  ('вознаграждение талибам', 'bounties', 'ru'),
  ('сговор с талибами', 'bounties', 'ru'),
  ('offer to help', 'help-offered', 'en'),
  ('offered help', 'help-offered', 'en'),
  ('offer of assistance', 'help-offered', 'en'),
  ('offered assistance', 'help-offered', 'en'),
  ('offer to assist', 'help-offered', 'en'),
  ('assistance offered', 'help-offered', 'en'),
  ('offer of support', 'help-offered', 'en'),
  ('предложение помощи', 'help-offered', 'ru'),
  ('предложение о помощи', 'help-offered', 'ru'),
  ('предложение помочь', 'help-offered', 'ru'),
  ('предложил помощь', 'help-offered', 'ru'),
  ('предложил помочь', 'help-offered', 'ru'),
  ('common history', 'anniversaries', 'en'),
  ('history of relations', 'anniversaries', 'en'),
  ('history of the relations', 'anniversaries', 'en'),
  ('history of bilateral relations', 'anniversaries', 'en'),
  ('anniversary of diplomatic relations', 'anniversaries', 'en'),
  ('anniversary of relations', 'anniversaries', 'en'),
  ('anniversary of ties', 'anniversaries', 'en'),
  ('historical anniversaries', 'anniversaries', 'en'),
  ('общая история', 'anniversaries', 'ru'),
  ('совместная история', 'anniversaries', 'ru'),
  ('история отношений', 'anniversaries', 'ru'),
  ('годовщина дипотношений', 'anniversaries', 'ru'),
  ('годовщина дипломатических отношений', 'anniversaries', 'ru'),
  ('юбилей дипотношений', 'anniversaries', 'ru'),
  ('юбилея дипотношений', 'anniversaries', 'ru'),
  ('child', 'children', 'en'),
  ('kids', 'children', 'en'),
  ('families', 'children', 'en'),
  ('family reunification', 'children', 'en'),
  ('reunification of families', 'children', 'en'),
  ('reuniting families', 'children', 'en'),
  ('ukrainian children', 'children', 'en'),
  ('displaced children', 'children', 'en'),
  ('abducted children', 'children', 'en'),
  ('deported children', 'children', 'en'),
  ('missing children', 'children', 'en'),
  ('return of children', 'children', 'en'),
  ('дети', 'children', 'ru'),
  ('детьми', 'children', 'ru'),
  ('воссоединение семей', 'children', 'ru'),
  ('возвращение детей', 'children', 'ru'),
  ('украинские дети', 'children', 'ru'),
  ('похищенные дети', 'children', 'ru'),
  ('депортация детей', 'children', 'ru'),
  ('дети и семьи', 'children', 'ru'),
  ('us economy', 'domestic-economy', 'en'),
  ('u.s. economy', 'domestic-economy', 'en'),
  ('american economy', 'domestic-economy', 'en'),
  ('russian economy', 'domestic-economy', 'en'),
  ('economic performance', 'domestic-economy', 'en'),
  ('economic growth', 'domestic-economy', 'en'),
  ('economic recovery', 'domestic-economy', 'en'),
  ('strong economy', 'domestic-economy', 'en'),
  ('stock market', 'domestic-economy', 'en'),
  ('reopening', 'domestic-economy', 'en'),
  ('economic reopening', 'domestic-economy', 'en'),
  ('reopening of the economy', 'domestic-economy', 'en'),
  ('reopening the economy', 'domestic-economy', 'en'),
  ('reopening economies', 'domestic-economy', 'en'),
  ('внутренняя экономика', 'domestic-economy', 'ru'),
  ('экономика сша', 'domestic-economy', 'ru'),
  ('американская экономика', 'domestic-economy', 'ru'),
  ('экономика россии', 'domestic-economy', 'ru'),
  ('российская экономика', 'domestic-economy', 'ru'),
  ('экономический рост', 'domestic-economy', 'ru'),
  ('восстановление экономики', 'domestic-economy', 'ru'),
  ('открытие экономики', 'domestic-economy', 'ru'),
  ('tech', 'technology', 'en'),
  ('new technologies', 'technology', 'en'),
  ('high tech', 'technology', 'en'),
  ('ai', 'technology', 'en'),
  ('a.i.', 'technology', 'en'),
  ('artificial intelligence', 'technology', 'en'),
  ('технология', 'technology', 'ru'),
  ('новые технологии', 'technology', 'ru'),
  ('высокие технологии', 'technology', 'ru'),
  ('искусственный интеллект', 'technology', 'ru'),
  ('ии', 'technology', 'ru'),
  ('internal politics', 'domestic-politics', 'en'),
  ('domestic policy', 'domestic-politics', 'en'),
  ('domestic political situation', 'domestic-politics', 'en'),
  ('us politics', 'domestic-politics', 'en'),
  ('american politics', 'domestic-politics', 'en'),
  ('russian politics', 'domestic-politics', 'en'),
  ('presidential election', 'domestic-politics', 'en'),
  ('us election', 'domestic-politics', 'en'),
  ('american election', 'domestic-politics', 'en'),
  ('russian election', 'domestic-politics', 'en'),
  ('midterms', 'domestic-politics', 'en'),
  ('midterm elections', 'domestic-politics', 'en'),
  ('re-election', 'domestic-politics', 'en'),
  ('impeachment', 'domestic-politics', 'en'),
  ('court case', 'domestic-politics', 'en'),
  ('legislation', 'domestic-politics', 'en'),
  ('внутренняя политика', 'domestic-politics', 'ru'),
  ('внутриполитическая ситуация', 'domestic-politics', 'ru'),
  ('президентские выборы', 'domestic-politics', 'ru'),
  ('выборы президента', 'domestic-politics', 'ru'),
  ('выборы в сша', 'domestic-politics', 'ru'),
  ('выборы в россии', 'domestic-politics', 'ru'),
  ('переизбрание', 'domestic-politics', 'ru'),
  ('импичмент', 'domestic-politics', 'ru'),
  ('законопроект', 'domestic-politics', 'ru'),
  ('battlefield', 'fighting', 'en'),
  ('battlefield situation', 'fighting', 'en'),
  ('situation on the battlefield', 'fighting', 'en'),
  ('front line', 'fighting', 'en'),
  ('frontlines', 'fighting', 'en'),
  ('hostilities', 'fighting', 'en'),
  ('military operations', 'fighting', 'en'),
  ('drone attack', 'fighting', 'en'),
  ('drone strike', 'fighting', 'en'),
  ('missile strike', 'fighting', 'en'),
  ('missile attack', 'fighting', 'en'),
  ('airstrike', 'fighting', 'en'),
  ('air strikes', 'fighting', 'en'),
  ('shelling', 'fighting', 'en'),
  ('attack on airfields', 'fighting', 'en'),
  ('airfield attack', 'fighting', 'en'),
  ('airfields', 'fighting', 'en'),
  ('operation spiderweb', 'fighting', 'en'),
  ('spiderweb', 'fighting', 'en'),
  ('residence attack', 'fighting', 'en'),
  ('attack on residence', 'fighting', 'en'),
  ('attack on the residence', 'fighting', 'en'),
  ('attack on putin''s residence', 'fighting', 'en'),
  ('kursk', 'fighting', 'en'),
  ('боевые действия', 'fighting', 'ru'),
  ('бои', 'fighting', 'ru'),
  ('поле боя', 'fighting', 'ru'),
  ('линия фронта', 'fighting', 'ru'),
  ('фронт', 'fighting', 'ru'),
  ('обстановка на фронте', 'fighting', 'ru'),
  ('ситуация на фронте', 'fighting', 'ru'),
  ('обстрел', 'fighting', 'ru'),
  ('ракетные удары', 'fighting', 'ru'),
  ('удары беспилотников', 'fighting', 'ru'),
  ('атака беспилотников', 'fighting', 'ru'),
  ('атака дронов', 'fighting', 'ru'),
  ('атака на аэродромы', 'fighting', 'ru'),
  ('удар по аэродромам', 'fighting', 'ru'),
  ('аэродромы', 'fighting', 'ru'),
  ('операция паутина', 'fighting', 'ru'),
  ('атака на резиденцию', 'fighting', 'ru'),
  ('курск', 'fighting', 'ru'),
  ('курская область', 'fighting', 'ru');

INSERT INTO tone_aliases (alias, word) VALUES
  ('very constructive', 'constructive'),
  ('quite constructive', 'constructive'),
  ('rather constructive', 'constructive'),
  ('highly constructive', 'constructive'),
  ('конструктивный', 'constructive'),
  ('в конструктивном ключе', 'constructive'),
  ('весьма конструктивный', 'constructive'),
  ('очень конструктивный', 'constructive'),
  ('деловой', 'businesslike'),
  ('по-деловому', 'businesslike'),
  ('в деловом ключе', 'businesslike'),
  ('very positive', 'positive'),
  ('overall positive', 'positive'),
  ('позитивный', 'positive'),
  ('положительный', 'positive'),
  ('satisfied', 'satisfaction'),
  ('expressed satisfaction', 'satisfaction'),
  ('mutual satisfaction', 'satisfaction'),
  ('удовлетворение', 'satisfaction'),
  ('удовлетворен', 'satisfaction'),
  ('выразил удовлетворение', 'satisfaction'),
  ('взаимное удовлетворение', 'satisfaction'),
  ('very frank', 'frank'),
  ('quite frank', 'frank'),
  ('extremely frank', 'frank'),
  ('откровенный', 'frank'),
  ('предельно откровенный', 'frank'),
  ('весьма откровенный', 'frank'),
  ('достаточно откровенный', 'frank'),
  ('in detail', 'detailed'),
  ('very detailed', 'detailed'),
  ('подробный', 'detailed'),
  ('детальный', 'detailed'),
  ('very meaningful', 'meaningful'),
  ('very substantive', 'substantive'),
  ('highly substantive', 'substantive'),
  ('содержательный', 'substantive'),
  ('весьма содержательный', 'substantive'),
  ('очень содержательный', 'substantive'),
  ('very good', 'good'),
  ('really good', 'good'),
  ('good call', 'good'),
  ('good conversation', 'good'),
  ('хороший', 'good'),
  ('очень хороший', 'good'),
  ('хороший разговор', 'good'),
  ('хорошая беседа', 'good'),
  ('very productive', 'productive'),
  ('highly productive', 'productive'),
  ('extremely productive', 'productive'),
  ('продуктивный', 'productive'),
  ('очень продуктивный', 'productive'),
  ('весьма продуктивный', 'productive'),
  ('very useful', 'useful'),
  ('полезный', 'useful'),
  ('весьма полезный', 'useful'),
  ('очень полезный', 'useful'),
  ('very friendly', 'friendly'),
  ('in a friendly manner', 'friendly'),
  ('дружеский', 'friendly'),
  ('по-дружески', 'friendly'),
  ('в дружеском ключе', 'friendly'),
  ('дружественный', 'friendly'),
  ('дружелюбный', 'friendly'),
  ('замечательный', 'great'),
  ('великолепный', 'great'),
  ('прекрасный', 'great'),
  ('candor', 'candid'),
  ('candour', 'candid'),
  ('very candid', 'candid'),
  ('quite candid', 'candid'),
  ('отличный', 'excellent'),
  ('превосходный', 'excellent'),
  ('very well', 'well'),
  ('went well', 'well'),
  ('went very well', 'well'),
  ('хорошо', 'well'),
  ('очень хорошо', 'well'),
  ('прошел хорошо', 'well'),
  ('прошло хорошо', 'well'),
  ('very open', 'open'),
  ('открытый', 'open'),
  ('trust-based', 'trusting'),
  ('доверительный', 'trusting'),
  ('весьма доверительный', 'trusting'),
  ('very informative', 'informative'),
  ('информативный', 'informative'),
  ('very lengthy', 'lengthy'),
  ('продолжительный', 'lengthy'),
  ('длительный', 'lengthy'),
  ('долгий', 'lengthy'),
  ('very nice', 'nice'),
  ('приятный', 'nice');


-- ---------------------------------------------------------------------------------------------------------------
-- 2016-11-14  First call, with the President-elect
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('freebeacon-20161114', 'Washington Free Beacon', 'press', NULL, 'http://freebeacon.com/national-security/donald-trump-vladimir-putin-speak-over-the-phone/', NULL),
  ('ntv-20161114', 'NTV', 'press', NULL, 'http://ntv.ru/novosti/1702916', NULL),
  ('embassy-20161114', 'Embassy of Russia in the United States', 'official', NULL, 'http://www.russianembassy.org/article/vladimir-putin-sent-a-message-of-congratulations-to-donald-trump-on-his-victory-in-the-us-pr', 'Putin''s telegram of 9 November 2016'),
  ('newsfront-20161114a', 'News Front', 'press', '2016-11-15', 'https://de.news-front.su/2016/11/15/putin-und-trump-haben-die-die-situation-in-der-ukraine-sachlich-nicht-diskutiert', 'in German'),
  ('newsfront-20161114b', 'News Front', 'press', '2016-11-17', 'https://en.news-front.info/2016/11/17/kremlin-says-putin-may-meet-trump-after-his-inauguration/', NULL),
  ('thehill-20161114', 'The Hill', 'press', NULL, 'https://digital-staging.thehill.com/business-a-lobbying/305929-putin-tells-trump-he-wants-dialogue-based-on-non-interference', NULL),
  ('alalam-20161114', 'Al-Alam', 'press', NULL, 'https://en.alalam.ir/news/1885348', NULL),
  ('kuresh-20161114', 'kuresh.info', 'press', NULL, 'https://kuresh.info/tramp-i-putin-vpershe-proveli-telefonni-peregovori.htm', NULL),
  ('newsru-20161114', 'newsru.com', 'press', '2016-11-14', 'https://palm.newsru.com/russia/14nov2016/putintrump.html', NULL),
  ('verelq-20161114', 'VERELQ', 'press', NULL, 'https://verelq.am/ru/world/news/6980', NULL),
  ('breitbart-20161114', 'Breitbart', 'press', '2016-11-14', 'https://www.breitbart.com/big-government/2016/11/14/putin-congratulates-trump-leaders-agree-to-boost-historical-u-s-russia-relationship/', 'reproduces the transition team''s statement in full'),
  ('adn-20161114', 'Anchorage Daily News', 'press', '2016-11-14', 'https://www.adn.com/nation-world/2016/11/14/putin-trump-speak-by-phone-aim-for-constructive-cooperation/', 'a report of The Washington Post');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2016-11-14', '2016-11-14', NULL, 'day', NULL, 'First call, with the President-elect', 'held', 'phone', 1, 'high', 'Trump was President-elect; his side was the transition team', 'bustle-bases', 'breitbart-20161114 adn-20161114');

INSERT INTO call_people (call, person) VALUES
  ('2016-11-14', 'trump'),
  ('2016-11-14', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2016-11-14/kremlin', '2016-11-14', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2016-11-14, evening in Moscow', 'ru', NULL, 173, 'Russian text assembled from quotations', 'assembled', 'assembled from quotations of the Russian text, near-full', 'high', 'verelq-20161114', 'newsru-20161114 ntv-20161114 kuresh-20161114 freebeacon-20161114 thehill-20161114 bustle-bases'),
  ('2016-11-14/kremlin-peskov', '2016-11-14', 'kremlin', 'added', 'remarks', 'Dmitry Peskov', NULL, '2016-11-15', NULL, NULL, NULL, NULL, 'reported', 'known from a report in German', 'high', 'newsfront-20161114a', NULL),
  ('2016-11-14/trump-transition', '2016-11-14', 'trump-transition', 'main', 'statement', 'Trump transition team', 2, '2016-11-14, later than the Kremlin', 'en', NULL, 84, 'full text', 'full', 'as reproduced by Breitbart', 'high', 'breitbart-20161114', 'freebeacon-20161114 bustle-bases');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2016-11-14/kremlin', 'ru', 'поздравил собеседника с победой на президентских выборах', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', 'крайне неудовлетворительного состояния российско-американских отношений', 'verelq-20161114', 'ntv-20161114'),
  ('2016-11-14/kremlin', 'ru', 'путём развития их торгово-экономического компонента', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', '210 лет со дня установления дипломатических отношений', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', 'объединения усилий в борьбе с международным терроризмом и экстремизмом', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', 'вопросы урегулирования кризиса в Сирии', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', 'Условлено продолжить контакты по телефону', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'ru', 'в перспективе предусмотреть личную встречу', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'en', 'number one common enemy--international terrorism and extremism', 'freebeacon-20161114', NULL),
  ('2016-11-14/kremlin', 'en', 'expressed support for active joint efforts to normalize relations and pursue constructive cooperation on the broadest possible range of issues.', 'bustle-bases', NULL),
  ('2016-11-14/kremlin', 'en', 'discussed issues related to solving the crisis in Syria', 'bustle-bases', NULL),
  ('2016-11-14/trump-transition', 'en', 'called to offer his congratulations on winning a historic election', 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'en', 'During the call, the two leaders discussed a range of issues including the threats and challenges facing the United States and Russia, strategic economic issues and the historical US-Russia relationship that dates back over 200 years.', 'bustle-bases', NULL),
  ('2016-11-14/trump-transition', 'en', 'historical U.S.-Russia relationship that dates back over 200 years', 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'en', 'having a strong and enduring relationship with Russia and the people of Russia', 'breitbart-20161114', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2016-11-14/kremlin', 'congratulations', 'поздравил собеседника с победой на президентских выборах', 0, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'bilateral-relations', 'крайне неудовлетворительного состояния российско-американских отношений', 0, NULL, 'verelq-20161114', 'ntv-20161114 bustle-bases'),
  ('2016-11-14/kremlin', 'trade', 'путём развития их торгово-экономического компонента', 0, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'anniversaries', '210 лет со дня установления дипломатических отношений', 1, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'terrorism', 'объединения усилий в борьбе с международным терроризмом и экстремизмом', 0, NULL, 'verelq-20161114', 'freebeacon-20161114 bustle-bases'),
  ('2016-11-14/kremlin', 'syria', 'вопросы урегулирования кризиса в Сирии', 0, NULL, 'verelq-20161114', 'bustle-bases'),
  ('2016-11-14/kremlin', 'meeting', 'в перспективе предусмотреть личную встречу', 0, NULL, 'verelq-20161114', 'bustle-bases'),
  ('2016-11-14/kremlin', 'contacts', 'Условлено продолжить контакты по телефону', 0, NULL, 'verelq-20161114', 'bustle-bases'),
  ('2016-11-14/kremlin', 'domestic-politics', 'с победой на президентских выборах', 1, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/trump-transition', 'congratulations', 'called to offer his congratulations on winning a historic election', 0, NULL, 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'anniversaries', 'historical U.S.-Russia relationship that dates back over 200 years', 1, NULL, 'breitbart-20161114', 'bustle-bases'),
  ('2016-11-14/trump-transition', 'bilateral-relations', 'having a strong and enduring relationship with Russia', 0, NULL, 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'trade', 'strategic economic issues', 0, NULL, 'breitbart-20161114', 'bustle-bases'),
  ('2016-11-14/trump-transition', 'domestic-politics', 'winning a historic election', 1, NULL, 'breitbart-20161114', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2016-11-14', 'kremlin', 'election-interference', NULL, 'in neither statement; only the press brought it up', 'thehill-20161114', 'verelq-20161114'),
  ('2016-11-14', 'trump-transition', 'election-interference', NULL, 'in neither statement; only the press brought it up', 'thehill-20161114', 'breitbart-20161114');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2016-11-14', 'kremlin', 'ukraine', 'Ukraine in substance, as Trump was not yet in office', 'Dmitry Peskov', NULL, '2016-11-15', NULL, 'newsfront-20161114a', NULL),
  ('2016-11-14', 'kremlin', 'crimea', 'the recognition of Crimea', 'Dmitry Peskov', NULL, '2016-11-15', NULL, 'newsfront-20161114a', NULL),
  ('2016-11-14', 'kremlin', 'meeting', 'a concrete date of a meeting', 'Dmitry Peskov', NULL, '2016-11-17', NULL, 'newsfront-20161114b', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2016-11-14/kremlin', 'unsatisfactory', 'the state of relations', 'крайне неудовлетворительного состояния', NULL, 'verelq-20161114', 'ntv-20161114'),
  ('2016-11-14/kremlin', 'constructive', 'future cooperation', 'constructive cooperation', NULL, 'bustle-bases', NULL),
  ('2016-11-14/kremlin', 'pragmatic', 'future cooperation', NULL, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'mutually beneficial', 'future cooperation', NULL, NULL, 'verelq-20161114', NULL),
  ('2016-11-14/kremlin-peskov', 'constructive', 'conversation', NULL, 'said the next day, reported in German; the written statement uses the word of future cooperation only', 'newsfront-20161114a', NULL),
  ('2016-11-14/trump-transition', 'historic', 'Trump''s election', 'a historic election', NULL, 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'strong', 'the future relationship', 'a strong and enduring relationship', NULL, 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'enduring', 'the future relationship', 'a strong and enduring relationship', NULL, 'breitbart-20161114', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2016-11-14/kremlin', 'agreement', 'work actively to make relations normal again', 'active joint efforts to normalize relations', 'bustle-bases', 'verelq-20161114'),
  ('2016-11-14/kremlin', 'agreement', 'keep in touch by phone', 'Условлено продолжить контакты по телефону', 'verelq-20161114', 'bustle-bases'),
  ('2016-11-14/kremlin', 'agreement', 'hold a personal meeting later, prepared by both sides'' representatives', 'в перспективе предусмотреть личную встречу', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'claim', 'Putin is ready for a dialogue of partners: equality, mutual respect, no interference', NULL, 'thehill-20161114', 'verelq-20161114'),
  ('2016-11-14/kremlin', 'claim', '2017 will be 210 years of diplomatic relations', '210 лет со дня установления дипломатических отношений', 'verelq-20161114', NULL),
  ('2016-11-14/kremlin', 'claim', 'both see a need to join forces against terrorism and extremism; Syria was discussed in that context', 'объединения усилий в борьбе с международным терроризмом и экстремизмом', 'verelq-20161114', 'bustle-bases'),
  ('2016-11-14/trump-transition', 'claim', 'Trump looks forward to lasting good relations with Russia and its people', 'a strong and enduring relationship with Russia and the people of Russia', 'breitbart-20161114', NULL),
  ('2016-11-14/trump-transition', 'unclassified', 'threats and challenges facing both countries', 'the threats and challenges facing the United States and Russia', 'bustle-bases', 'breitbart-20161114');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2016-11-14', 'initiator', 'Putin', NULL, 'Trump transition team', '2016-11-14', 'says that Putin called to congratulate', 'breitbart-20161114', NULL),
  ('2016-11-14', 'initiator', 'Putin', NULL, 'Bustle, attributing it to the Kremlin', NULL, NULL, 'bustle-bases', NULL),
  ('2016-11-14', 'initiator', 'Putin', NULL, 'Al-Alam, attributing it to the Kremlin', NULL, 'mixes both statements', 'alalam-20161114', NULL),
  ('2016-11-14', 'initiator', 'by mutual agreement', NULL, 'Kremlin press service, as newsru.com reports', '2016-11-14', NULL, 'newsru-20161114', NULL),
  ('2016-11-14', 'order', 'Kremlin first, the Trump team later the same day', NULL, 'The Washington Post, in the Anchorage Daily News', NULL, NULL, 'adn-20161114', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2016-11-14-initiator', '2016-11-14', 'initiator', NULL, 'who called whom'),
  ('2016-11-14-mirror', '2016-11-14', 'presence', NULL, 'whether the two statements say the same'),
  ('2016-11-14-respect', '2016-11-14', 'wording', NULL, 'whose words "mutual respect and genuine consideration" are'),
  ('2016-11-14-meeting', '2016-11-14', 'wording', 'meeting', 'how soon the leaders are to meet');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2016-11-14-initiator', 'Trump transition team', 'Putin called', 'breitbart-20161114', NULL),
  ('2016-11-14-initiator', 'Kremlin press service, as newsru.com reports', 'by mutual agreement', 'newsru-20161114', NULL),
  ('2016-11-14-initiator', 'Bustle and Al-Alam, attributing it to the Kremlin', 'Putin called', 'bustle-bases', 'alalam-20161114'),
  ('2016-11-14-mirror', 'Bustle', 'the Trump team''s report "mirrored" the Kremlin''s', 'bustle-bases', NULL),
  ('2016-11-14-mirror', 'Kremlin', 'has Syria, terrorism and a personal meeting', 'verelq-20161114', 'ntv-20161114'),
  ('2016-11-14-mirror', 'Trump transition team''s statement', 'has none of these three; congratulations and relations stand in both', 'breitbart-20161114', NULL),
  ('2016-11-14-respect', 'Bustle, citing The Washington Post', 'Putin and Trump expressed them in their exchange after the election', 'bustle-bases', NULL),
  ('2016-11-14-respect', 'Embassy of Russia in the United States', 'they stand in Putin''s telegram of 9 November 2016', 'embassy-20161114', NULL),
  ('2016-11-14-meeting', 'Bustle, on the Kremlin''s account', 'to be arranged as soon as possible', 'bustle-bases', NULL),
  ('2016-11-14-meeting', 'Kremlin', 'to be provided for later on', 'verelq-20161114', NULL);

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2016-11-14', NULL, 'Bustle', 'the two reports say much the same', 'bustle-bases', NULL),
  ('2016-11-14', NULL, 'Bustle', 'so wide a range of issues might take in support for what Russia does abroad, and for some of its policies at home', 'bustle-bases', NULL),
  ('2016-11-14', 'syria', 'Bustle', 'how the crisis in Syria would be solved was left unsaid', 'bustle-bases', NULL),
  ('2016-11-14', 'bilateral-relations', 'Bustle', 'Putin looks willing to be on good terms with the United States, if only on the surface', 'bustle-bases', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2016-11-14', 'Peskov called the talk very constructive the next day; the written statement has the word for future cooperation only', 'newsfront-20161114a', 'bustle-bases');

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-01-28  First call after the inauguration
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('thehill-20170128', 'The Hill', 'press', NULL, 'https://digital-stage.thehill.com/homenews/administration/316696-russia-trump-putin-discuss-coordination-against-isis/amp'),
  ('thehilltalk-20170129', 'The Hill Talk', 'press', '2017-01-29', 'http://thehilltalk.com/2017/01/29/trump-putin-mutual-cooperation/'),
  ('breitbart-20170128', 'Breitbart', 'press', '2017-01-28', 'https://breitbart.com/politics/2017/01/28/trump-holds-first-conversation-putin-oval-office/amp'),
  ('21by-20170128', '21.by, citing Reuters', 'press', '2017-01-28', 'http://news.21.by/world/2017/01/28/1290517.html'),
  ('eir-20170128', 'EIR', 'press', NULL, 'http://www.larouchepub.com/pr/2017/170128_trump_putin_speak.html'),
  ('sputnik-20170129a', 'Sputnik', 'press', '2017-01-29', 'https://sputniknews.com/politics/201701291050117380-trump-putin-phonecall-ties/'),
  ('sputnik-20170129b', 'Sputnik', 'press', '2017-01-29', 'https://sputniknews.com/world/201701291050120505-putin-trump-telephone-conversation-relations/'),
  ('puntocritico-201701', 'El Punto Crítico', 'press', NULL, 'https://elpuntocritico.com/internacionales/4-politica-internacional/142838-festeja-trump-mensaje-congratulatorio-de-putin'),
  ('theweek-20170128', 'The Week', 'press', NULL, 'https://theweek.com/speedreads/676629/trumpputin-call-addressed-national-security-not-american-sanctions'),
  ('newsru-20170128', 'newsru.com', 'press', '2017-01-28', 'https://palm.newsru.com/world/28jan2017/trumpputintalks.html'),
  ('amwal-201701', 'Amwal Al Ghad', 'press', NULL, 'https://en.amwalalghad.com/trump-putin-discuss-is-in-first-call/'),
  ('haaretz-201701', 'Haaretz', 'press', NULL, 'https://www.haaretz.com/us-news/trump-putin-discuss-defeating-isis-in-positive-first-phone-call-1.5491785'),
  ('xinhua-20170129', 'Xinhua', 'press', '2017-01-29', 'http://www.xinhuanet.com//english/2017-01/29/c_136018438.htm'),
  ('vestnik-201701', 'Vestnik Kavkaza', 'press', NULL, 'https://en.vestikavkaza.ru/news/Kremlin-reports-on-first-negotiations-between-President-Putin-and-President-Trump.html'),
  ('cri-20170131', 'CRI Filipino service', 'press', '2017-01-31', 'https://filipino.cri.cn/301/2017/01/31/107s147936.htm'),
  ('joburg365-201701', 'joburg365 (blog)', 'press', NULL, 'https://joburg365.blogspot.com/2017/01/trump-putin-discuss-ukraine-economic.html'),
  ('rusreality-20170128', 'rusreality.com', 'press', '2017-01-28', 'https://rusreality.com/2017/01/28/began-a-telephone-conversation-between-putin-and-trump/'),
  ('nethr-201701', 'Net.hr', 'press', NULL, 'https://net.hr/danas/svijet/trump-i-putin-se-uskoro-sastaju-zele-popraviti-rusko-americki-odnos-i-suradivati-u-siriji-1f0ae92a-b1ce-11eb-8b6f-0242ac140059'),
  ('freenews-20170129', 'freenews-en.tk', 'press', '2017-01-29', 'http://freenews-en.tk/2017/01/29/putin-and-trump-did-not-discuss-the-lifting-of-sanctions/');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-01-28', '2017-01-28', NULL, 'day', NULL, 'First call after the inauguration', 'held', 'phone', 1, 'high', NULL, 'rferl-closer-look', 'rferl-agree');

INSERT INTO call_people (call, person) VALUES
  ('2017-01-28', 'trump'),
  ('2017-01-28', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-01-28/kremlin', '2017-01-28', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2017-01-28, before the White House', 'en', NULL, NULL, 'substantially longer than the White House''s, says RFE/RL', 'partial', 'known from quotations; the full text was not seen', 'high', 'rferl-closer-look', 'rferl-agree meduza-tone newsru-20170128 amwal-201701 haaretz-201701 eir-20170128 xinhua-20170129 vestnik-201701'),
  ('2017-01-28/white-house', '2017-01-28', 'white-house', 'main', 'readout', 'White House', 2, '2017-01-28, a few hours after the Kremlin', 'en', NULL, 76, 'three quoted sentences', 'partial', 'the opening sentence was not seen', 'high', 'sputnik-20170129a', 'theweek-20170128 thehill-20170128 rferl-closer-look rferl-agree');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-01-28/kremlin', 'en', 'restoring mutually beneficial trade and economic ties', 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'en', 'establish partner-like cooperation', 'rferl-closer-look', NULL),
  ('2017-01-28/kremlin', 'en', 'the crisis in Ukraine', 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'en', 'The presidents called for the establishment of real coordination of Russian and American actions with the aim of crushing [IS] and other terrorist organizations in Syria', 'rferl-closer-look', NULL),
  ('2017-01-28/kremlin', 'en', 'both sides showed their readiness for active, joint work to stabilize and develop Russian-American cooperation.', 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'en', 'a mood for restoring and improving', 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'en', 'Donald Trump asked to convey his wishes of happiness and prosperity to the Russian people, saying that the American people have warm feelings towards Russia and its citizens', 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'en', 'was its ally during the two world wars, and now sees the United States as a major partner in fighting international terrorism. The two leaders agreed to maintain regular personal contacts. The conversation took place in a positive and constructive atmosphere.', 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'en', 'for over two centuries Russia has supported the United States', 'meduza-tone', NULL),
  ('2017-01-28/white-house', 'en', 'was a significant start to improving the relationship between the United States and Russia that is in need of repair.', 'rferl-agree', 'sputnik-20170129a'),
  ('2017-01-28/white-house', 'en', 'from mutual cooperation in defeating [IS] to efforts in working together to achieve more peace throughout the world, including Syria.', 'rferl-closer-look', NULL),
  ('2017-01-28/white-house', 'en', 'Both President Trump and President Putin are hopeful that after today''s call the two sides can move quickly to tackle terrorism and other important issues of mutual concern', 'rferl-agree', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-01-28/kremlin', 'congratulations', 'asked to convey his wishes of happiness and prosperity to the Russian people', 0, NULL, 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'bilateral-relations', 'to stabilize and develop Russian-American cooperation', 0, NULL, 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'terrorism', 'crushing [IS] and other terrorist organizations in Syria', 0, NULL, 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'islamic-state', 'crushing [IS] and other terrorist organizations in Syria', 0, NULL, 'rferl-closer-look', NULL),
  ('2017-01-28/kremlin', 'syria', 'real coordination of Russian and American actions with the aim of crushing [IS] and other terrorist organizations in Syria', 0, NULL, 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'middle-east', NULL, 0, NULL, 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'israel-palestine', NULL, 0, NULL, 'thehill-20170128', NULL),
  ('2017-01-28/kremlin', 'strategic-stability', NULL, 0, NULL, 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'nonproliferation', NULL, 0, NULL, 'rferl-closer-look', NULL),
  ('2017-01-28/kremlin', 'iran', NULL, 0, 'its nuclear programme', 'rferl-agree', NULL),
  ('2017-01-28/kremlin', 'north-korea', NULL, 0, 'the Korean peninsula', 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'ukraine', 'the crisis in Ukraine', 0, NULL, 'rferl-agree', 'rferl-closer-look'),
  ('2017-01-28/kremlin', 'trade', 'restoring mutually beneficial trade and economic ties', 0, NULL, 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'anniversaries', 'for over two centuries Russia has supported the United States', 0, NULL, 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'world-war-ii', 'was its ally during the two world wars', 0, NULL, 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'meeting', NULL, 0, 'staffs to propose a time and a place', 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'contacts', 'agreed to maintain regular personal contacts', 0, NULL, 'meduza-tone', NULL),
  ('2017-01-28/white-house', 'bilateral-relations', 'improving the relationship between the United States and Russia', 0, NULL, 'rferl-agree', 'sputnik-20170129a'),
  ('2017-01-28/white-house', 'terrorism', 'the two sides can move quickly to tackle terrorism', 0, NULL, 'rferl-agree', 'rferl-closer-look'),
  ('2017-01-28/white-house', 'islamic-state', 'mutual cooperation in defeating [IS]', 0, NULL, 'rferl-closer-look', NULL),
  ('2017-01-28/white-house', 'syria', 'more peace throughout the world, including Syria', 0, NULL, 'rferl-closer-look', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-01-28', 'kremlin', 'sanctions', NULL, 'neither statement made any reference to sanctions', 'rferl-closer-look', NULL),
  ('2017-01-28', 'white-house', 'sanctions', NULL, 'neither statement made any reference to sanctions', 'rferl-closer-look', NULL),
  ('2017-01-28', 'kremlin', 'election-interference', NULL, 'no reference in either statement', 'rferl-agree', NULL),
  ('2017-01-28', 'white-house', 'election-interference', NULL, 'no reference in either statement', 'rferl-agree', NULL),
  ('2017-01-28', 'white-house', 'ukraine', NULL, 'no mention in the White House statement', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28', 'white-house', 'meeting', NULL, 'no mention of a personal meeting', 'rferl-closer-look', NULL),
  ('2017-01-28', 'white-house', 'middle-east', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', NULL),
  ('2017-01-28', 'white-house', 'north-korea', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28', 'white-house', 'nonproliferation', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28', 'white-house', 'strategic-stability', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', NULL),
  ('2017-01-28', 'white-house', 'iran', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28', 'white-house', 'israel-palestine', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28', 'white-house', 'trade', NULL, 'named no specific issue besides IS, terrorism, Syria and bilateral relations', 'rferl-closer-look', 'thehill-20170128');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2017-01-28', 'kremlin', 'sanctions', NULL, 'Russian officials', NULL, NULL, NULL, 'rferl-closer-look', NULL),
  ('2017-01-28', 'white-house', 'sanctions', NULL, 'US officials', NULL, NULL, NULL, 'rferl-closer-look', NULL),
  ('2017-01-28', 'kremlin', 'sanctions', 'the easing of US sanctions', 'Dmitry Peskov', 'Interfax', NULL, NULL, 'rferl-agree', 'nethr-201701 freenews-20170129');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-01-28/kremlin', 'positive', 'conversation', 'positive and constructive', NULL, 'meduza-tone', 'thehilltalk-20170129'),
  ('2017-01-28/kremlin', 'constructive', 'conversation', 'positive and constructive', 'translations from the Russian have "positive and businesslike"', 'meduza-tone', 'thehilltalk-20170129'),
  ('2017-01-28/kremlin', 'detailed', 'the discussion of the issues', NULL, NULL, 'newsru-20170128', NULL),
  ('2017-01-28/white-house', 'positive', 'conversation', NULL, NULL, 'sputnik-20170129a', NULL),
  ('2017-01-28/white-house', 'significant', 'the start to improving relations', 'a significant start', NULL, 'rferl-agree', 'sputnik-20170129a'),
  ('2017-01-28/white-house', 'hopeful', 'what can follow the call', 'hopeful', NULL, 'rferl-agree', 'rferl-closer-look');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-01-28/kremlin', 'agreement', 'cooperate as partners on the international issues listed', 'establish partner-like cooperation', 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'agreement', 'coordinate Russian and American action against Islamic State and others in Syria', 'real coordination of Russian and American actions', 'rferl-closer-look', NULL),
  ('2017-01-28/kremlin', 'agreement', 'have staffs find a time and a place for a personal meeting', NULL, 'rferl-closer-look', 'rferl-agree'),
  ('2017-01-28/kremlin', 'agreement', 'keep up regular personal contacts', 'agreed to maintain regular personal contacts', 'meduza-tone', NULL),
  ('2017-01-28/kremlin', 'gratitude', 'Trump sent good wishes to the Russian people; Putin said the feeling is mutual', 'his wishes of happiness and prosperity to the Russian people', 'meduza-tone', NULL),
  ('2017-01-28/white-house', 'claim', 'the relationship needs repair', 'in need of repair', 'rferl-agree', 'sputnik-20170129a');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2017-01-28', 'duration', 'about one hour', 60, 'White House', NULL, NULL, 'thehill-20170128', NULL),
  ('2017-01-28', 'duration', 'hour-long (text)', 60, 'RFE/RL', NULL, NULL, 'rferl-agree', 'rferl-closer-look'),
  ('2017-01-28', 'duration', 'about 30 minutes (photo caption)', 30, 'RFE/RL', NULL, 'the text of the same report says an hour', 'rferl-agree', NULL),
  ('2017-01-28', 'duration', 'around 30 minutes, "reportedly"', 30, 'Breitbart', NULL, 'before either statement', 'breitbart-20170128', NULL),
  ('2017-01-28', 'duration', 'about 45 minutes', 45, 'Trump administration officials to Reuters', NULL, NULL, '21by-20170128', NULL),
  ('2017-01-28', 'duration', 'roughly one hour', 60, 'EIR, attributing it to the Kremlin report', NULL, NULL, 'eir-20170128', NULL),
  ('2017-01-28', 'initiator', 'Trump', NULL, 'Sputnik', NULL, 'one of five calls that he placed that day, says The Hill Talk', 'sputnik-20170129b', 'thehilltalk-20170129'),
  ('2017-01-28', 'initiator', 'described as a congratulatory call', NULL, 'Meduza', NULL, NULL, 'meduza-tone', 'puntocritico-201701'),
  ('2017-01-28', 'participants', 'US side: Mike Pence, Michael Flynn, Reince Priebus, Steve Bannon', NULL, 'photo released by Sean Spicer', NULL, NULL, 'rferl-agree', 'breitbart-20170128'),
  ('2017-01-28', 'participants', 'US side: Sean Spicer as well', NULL, 'The Hill', NULL, NULL, 'thehill-20170128', NULL),
  ('2017-01-28', 'participants', 'US side: James Mattis, not Flynn', NULL, 'joburg365, a blog', NULL, 'not confirmed, low confidence', 'joburg365-201701', NULL),
  ('2017-01-28', 'participants', 'Russian side: Putin alone', NULL, 'rusreality.com', NULL, 'one report only', 'rusreality-20170128', NULL),
  ('2017-01-28', 'order', 'Kremlin first, the White House a few hours later', NULL, 'RFE/RL', NULL, NULL, 'rferl-closer-look', 'thehill-20170128');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2017-01-28-duration', '2017-01-28', 'number', NULL, 'how long the call lasted'),
  ('2017-01-28-ukraine', '2017-01-28', 'presence', 'ukraine', 'whether the White House statement mentions Ukraine'),
  ('2017-01-28-tone', '2017-01-28', 'wording', NULL, 'the Kremlin''s word for the mood'),
  ('2017-01-28-participants', '2017-01-28', 'participants', NULL, 'who was in the room with Trump');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2017-01-28-duration', 'RFE/RL, photo caption', 'about 30 minutes', 'rferl-agree', 'breitbart-20170128'),
  ('2017-01-28-duration', 'Trump administration officials to Reuters', 'about 45 minutes', '21by-20170128', NULL),
  ('2017-01-28-duration', 'White House; RFE/RL, text', 'about an hour', 'thehill-20170128', 'rferl-closer-look rferl-agree'),
  ('2017-01-28-ukraine', 'RFE/RL, report of the day', 'a passing mention in the statements of both', 'rferl-agree', 'thehilltalk-20170129'),
  ('2017-01-28-ukraine', 'RFE/RL, closer look', 'no mention in the White House statement; the quoted text has none', 'rferl-closer-look', 'thehill-20170128'),
  ('2017-01-28-tone', 'Kremlin''s English, as quoted', 'positive and constructive', 'meduza-tone', 'thehilltalk-20170129'),
  ('2017-01-28-tone', 'translations from the Russian', 'positive and businesslike', 'xinhua-20170129', 'vestnik-201701'),
  ('2017-01-28-participants', 'photo released by Sean Spicer', 'Flynn was there', 'rferl-agree', 'breitbart-20170128'),
  ('2017-01-28-participants', 'joburg365, a blog', 'Mattis and Spicer, not Flynn', 'joburg365-201701', NULL);

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2017-01-28', 'terrorism', 'RFE/RL', 'the Kremlin went further than the White House: it hinted at concrete cooperation, above all in Syria', 'rferl-closer-look', NULL),
  ('2017-01-28', 'sanctions', 'some observers in Russia and the West', 'took the words on trade and economic ties as a hint that some sanctions will go', 'rferl-closer-look', NULL),
  ('2017-01-28', 'ukraine', 'some observers', 'heard in the partner-like cooperation that Moscow and Washington would settle Ukraine''s fate between them; it may be an overinterpretation', 'rferl-closer-look', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2017-01-28', 'On 30 January Peskov said that both want the conflict in Ukraine settled and the Minsk agreements observed (one source, low confidence)', 'cri-20170131', NULL),
  ('2017-01-28', 'Trump also spoke with Merkel that day, for 45 minutes', 'rferl-agree', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-04-03  Condolences after the St Petersburg metro attack
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-54181', 'Kremlin', 'official', '2017-04-04', 'http://en.kremlin.ru/events/president/news/54181'),
  ('corriere-20170403', 'Corriere della Sera, carrying ANSA', 'press', '2017-04-04', 'http://www.corriere.it/notizie-ultima-ora/Esteri/San-Pietroburgo-Trump-chiama-Putin/04-04-2017/1-A_042240094.shtml'),
  ('reuters-20170403', 'Reuters', 'press', '2017-04-04', 'http://www.reuters.com/article/us-russia-blast-metro-trump-idUSKBN17605E'),
  ('gantnews-20170403', 'GantNews', 'press', '2017-04-03', 'https://gantnews.com/2017/04/03/trump-calls-putin-following-st-petersburg-attack/amp'),
  ('ibtimes-20170403', 'International Business Times', 'press', NULL, 'https://ibtimes.com/trump-calls-putin-condemns-st-petersburg-metro-bomb-blast-says-it-was-terrible-thing-2520105');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-04-03', '2017-04-03', NULL, 'day', '2017-04-04', 'Condolences after the St Petersburg metro attack', 'held', 'phone', 1, 'high', NULL, 'kremlin-54181', 'reuters-20170403 gantnews-20170403');

INSERT INTO call_people (call, person) VALUES
  ('2017-04-03', 'trump'),
  ('2017-04-03', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-04-03/kremlin', '2017-04-03', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2017-04-04 02:15 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/54181', 80, 'full text', 'full', NULL, 'high', 'kremlin-54181', NULL),
  ('2017-04-03/white-house', '2017-04-03', 'white-house', 'main', 'statement', 'White House', 2, '2017-04-03, after the Kremlin', 'en', NULL, 56, 'quoted sentences', 'partial', 'assembled from quotations; the sentence of condolence was not seen', 'high', 'reuters-20170403', 'ibtimes-20170403');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-04-03/kremlin', 'en', 'offered his condolences to the families and friends of the victims', 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'en', 'thanked his American colleague for the expression of solidarity', 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'en', 'terrorism is an evil that must be fought jointly', 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'en', 'agreed to continue their contacts', 'kremlin-54181', NULL),
  ('2017-04-03/white-house', 'en', 'offered the full support of the United States government', 'reuters-20170403', NULL),
  ('2017-04-03/white-house', 'en', 'terrorism must be decisively and quickly defeated', 'reuters-20170403', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-04-03/kremlin', 'condolences', 'offered his condolences to the families and friends of the victims', 0, NULL, 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'terrorism', 'terrorism is an evil that must be fought jointly', 0, NULL, 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'contacts', 'agreed to continue their contacts', 0, NULL, 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'thanks', 'thanked his American colleague for the expression of solidarity', 0, NULL, 'kremlin-54181', NULL),
  ('2017-04-03/white-house', 'condolences', NULL, 0, 'reported; the sentence itself was not seen', 'reuters-20170403', NULL),
  ('2017-04-03/white-house', 'terrorism', 'terrorism must be decisively and quickly defeated', 0, NULL, 'reuters-20170403', NULL),
  ('2017-04-03/white-house', 'help-offered', 'offered the full support of the United States government', 1, NULL, 'reuters-20170403', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-04-03', 'kremlin', 'election-interference', NULL, 'in neither text', 'kremlin-54181', NULL),
  ('2017-04-03', 'kremlin', 'syria', NULL, 'in neither text', 'kremlin-54181', NULL),
  ('2017-04-03', 'kremlin', 'ukraine', NULL, 'in neither text', 'kremlin-54181', NULL),
  ('2017-04-03', 'white-house', 'election-interference', 'election interference, in the sentences that are quoted', 'the sentence of condolence was not seen', 'reuters-20170403', NULL),
  ('2017-04-03', 'white-house', 'syria', 'Syria, in the sentences that are quoted', 'the sentence of condolence was not seen', 'reuters-20170403', NULL),
  ('2017-04-03', 'white-house', 'ukraine', 'Ukraine, in the sentences that are quoted', 'the sentence of condolence was not seen', 'reuters-20170403', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-04-03/white-house', 'full', 'the support offered', 'full support', NULL, 'reuters-20170403', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-04-03/kremlin', 'agreement', 'fight terrorism together', 'terrorism is an evil that must be fought jointly', 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'agreement', 'keep up contacts', 'agreed to continue their contacts', 'kremlin-54181', NULL),
  ('2017-04-03/kremlin', 'gratitude', 'Putin thanked Trump for his solidarity', 'thanked his American colleague for the expression of solidarity', 'kremlin-54181', NULL),
  ('2017-04-03/white-house', 'agreement', 'terrorism has to be defeated, firmly and soon', 'terrorism must be decisively and quickly defeated', 'reuters-20170403', NULL),
  ('2017-04-03/white-house', 'claim', 'the US government will fully support the response and bringing the guilty to justice', 'offered the full support of the United States government', 'reuters-20170403', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2017-04-03', 'initiator', 'Trump', NULL, 'White House statement, as GantNews reports', '2017-04-03', 'CNN and AP accounts have the same', 'gantnews-20170403', NULL),
  ('2017-04-03', 'initiator', 'Trump', NULL, 'ANSA, attributing it to the Kremlin', '2017-04-04', NULL, 'corriere-20170403', NULL),
  ('2017-04-03', 'initiator', 'Trump', NULL, 'International Business Times, headline', NULL, NULL, 'ibtimes-20170403', NULL),
  ('2017-04-03', 'order', 'Kremlin first; at 03:39 Central European time the White House had not yet announced the call', NULL, 'ANSA', '2017-04-04', NULL, 'corriere-20170403', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-05-02  Syria and North Korea, first call after the US strike in Syria
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-54441', 'Kremlin', 'official', '2017-05-02', 'http://en.kremlin.ru/events/president/news/54441'),
  ('whitehouse-20170502', 'White House', 'official', '2017-05-02', 'https://www.whitehouse.gov/the-press-office/2017/05/02/readout-president-donald-j-trumps-call-president-vladimir-putin-russian'),
  ('tpm-20170502', 'Talking Points Memo', 'press', NULL, 'http://talkingpointsmemo.com/livewire/white-house-trump-had-very-good-call-with-putin'),
  ('cooptv-20170502', 'cooptv (blog)', 'archive', '2017-05-03', 'https://cooptv.wordpress.com/2017/05/03/readout-of-president-donald-j-trumps-call-with-president-vladimir-putin-of-the-russian-federation/'),
  ('heavy-20170502', 'Heavy', 'press', NULL, 'https://heavy.com/news/2017/05/trump-putin-phone-call-north-korea-syria-terrorism-white-house-sean-spicer');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-05-02', '2017-05-02', NULL, 'day', NULL, 'Syria and North Korea, first call after the US strike in Syria', 'held', 'phone', 1, 'high', NULL, 'kremlin-54441', 'whitehouse-20170502');

INSERT INTO call_people (call, person) VALUES
  ('2017-05-02', 'trump'),
  ('2017-05-02', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-05-02/kremlin', '2017-05-02', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2017-05-02 21:30 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/54441', 199, 'full text', 'full', NULL, 'high', 'kremlin-54441', 'cooptv-20170502 meduza-tone'),
  ('2017-05-02/white-house', '2017-05-02', 'white-house', 'main', 'readout', 'White House', NULL, '2017-05-02', 'en', 'https://www.whitehouse.gov/the-press-office/2017/05/02/readout-president-donald-j-trumps-call-president-vladimir-putin-russian', 124, 'full text', 'full', NULL, 'high', 'whitehouse-20170502', 'cooptv-20170502 heavy-20170502 tpm-20170502');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-05-02/kremlin', 'en', 'cooperation in the international arena', 'meduza-tone', NULL),
  ('2017-05-02/kremlin', 'en', 'fight international terrorism in the context of the Syrian crisis', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'stabilise the ceasefire and make it durable and manageable', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'launching a real settlement process in Syria', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'The dangerous situation on the Korean Peninsula was thoroughly discussed', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'agreed to continue their telephone contacts', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'arranging a personal meeting during the G20 Summit in Hamburg', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'en', 'The conversation was businesslike and constructive.', 'kremlin-54441', 'meduza-tone'),
  ('2017-05-02/white-house', 'en', 'the suffering in Syria has gone on for far too long', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02/white-house', 'en', 'The conversation was a very good one', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02/white-house', 'en', 'sending a representative to the cease-fire talks in Astana, Kazakhstan', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02/white-house', 'en', 'working together to eradicate terrorism throughout the Middle East', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02/white-house', 'en', 'resolve the very dangerous situation in North Korea', 'whitehouse-20170502', 'cooptv-20170502');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-05-02/kremlin', 'terrorism', 'fight international terrorism in the context of the Syrian crisis', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'syria', 'launching a real settlement process in Syria', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'north-korea', 'The dangerous situation on the Korean Peninsula was thoroughly discussed', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'meeting', 'arranging a personal meeting during the G20 Summit in Hamburg', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'contacts', 'agreed to continue their telephone contacts', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'bilateral-relations', NULL, 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'ceasefire', 'stabilise the ceasefire and make it durable and manageable', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'peace-talks', 'launching a real settlement process in Syria', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'g20', 'during the G20 Summit in Hamburg', 0, NULL, 'kremlin-54441', NULL),
  ('2017-05-02/white-house', 'syria', 'the suffering in Syria has gone on for far too long', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'ceasefire', 'sending a representative to the cease-fire talks in Astana, Kazakhstan', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'peace-talks', 'sending a representative to the cease-fire talks in Astana, Kazakhstan', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'terrorism', 'working together to eradicate terrorism throughout the Middle East', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'north-korea', 'resolve the very dangerous situation in North Korea', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'humanitarian-aid', 'the suffering in Syria has gone on for far too long', 0, NULL, 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'middle-east', 'eradicate terrorism throughout the Middle East', 0, NULL, 'whitehouse-20170502', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-05-02', 'white-house', 'meeting', NULL, 'the Kremlin''s text alone has the meeting at the G20', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02', 'kremlin', 'syria', 'safe or de-escalation zones', 'the White House''s text alone has them', 'kremlin-54441', 'cooptv-20170502'),
  ('2017-05-02', 'kremlin', 'peace-talks', 'a US representative at the talks in Astana', 'the White House''s text alone has it', 'kremlin-54441', 'cooptv-20170502'),
  ('2017-05-02', 'kremlin', 'election-interference', NULL, 'in neither text', 'kremlin-54441', 'tpm-20170502'),
  ('2017-05-02', 'white-house', 'election-interference', NULL, 'in neither text', 'whitehouse-20170502', 'tpm-20170502'),
  ('2017-05-02', 'kremlin', 'ukraine', NULL, 'in neither text', 'kremlin-54441', 'cooptv-20170502'),
  ('2017-05-02', 'white-house', 'ukraine', NULL, 'in neither text', 'whitehouse-20170502', 'cooptv-20170502'),
  ('2017-05-02', 'kremlin', 'sanctions', NULL, 'in neither text', 'kremlin-54441', 'cooptv-20170502'),
  ('2017-05-02', 'white-house', 'sanctions', NULL, 'in neither text', 'whitehouse-20170502', 'cooptv-20170502');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-05-02/kremlin', 'businesslike', 'conversation', 'The conversation was businesslike and constructive.', NULL, 'kremlin-54441', 'meduza-tone'),
  ('2017-05-02/kremlin', 'constructive', 'conversation', 'The conversation was businesslike and constructive.', NULL, 'kremlin-54441', 'meduza-tone'),
  ('2017-05-02/kremlin', 'dangerous', 'the situation on the Korean Peninsula', 'The dangerous situation on the Korean Peninsula', NULL, 'kremlin-54441', NULL),
  ('2017-05-02/white-house', 'good', 'conversation', 'The conversation was a very good one', NULL, 'whitehouse-20170502', 'tpm-20170502'),
  ('2017-05-02/white-house', 'dangerous', 'the situation in North Korea', 'very dangerous situation in North Korea', NULL, 'whitehouse-20170502', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-05-02/kremlin', 'agreement', 'the heads of foreign policy to step up their dialogue on a ceasefire in Syria', 'stabilise the ceasefire and make it durable and manageable', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'agreement', 'the foreign ministers to report progress promptly', NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'agreement', 'look for diplomatic solutions in Korea together', NULL, 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'agreement', 'keep up contacts by phone', 'agreed to continue their telephone contacts', 'kremlin-54441', NULL),
  ('2017-05-02/kremlin', 'agreement', 'both favour a personal meeting at the G20 in Hamburg on 7–8 July', 'arranging a personal meeting during the G20 Summit in Hamburg', 'kremlin-54441', NULL),
  ('2017-05-02/white-house', 'agreement', 'Syria has suffered too long; all parties must do what they can to end the violence', 'the suffering in Syria has gone on for far too long', 'whitehouse-20170502', NULL),
  ('2017-05-02/white-house', 'agreement', 'the US to send a representative to the Astana talks on 3–4 May', 'sending a representative to the cease-fire talks in Astana, Kazakhstan', 'whitehouse-20170502', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2017-05-02', 'One of the seven calls that Meduza counts as called constructive by the Kremlin', 'meduza-tone', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-11-21  Syria after Putin met Assad in Sochi
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-56171', 'Kremlin', 'archive', NULL, NULL, 'copy of the Kremlin''s page 56171; its list of related pages has this call under 21 November 2017, without a page number'),
  ('novinite-20171121', 'Novinite', 'press', NULL, 'http://www.novinite.com/articles/185478/Putin+and+Trump+Discussed+Syria%2C+Iran%2C+the+DPRK+and+Ukraine+on+the+Phone', NULL),
  ('fakty-20171121', 'Fakty', 'press', NULL, 'https://amp.fakty.ua/ru/250874-putin-i-tramp-obsudili-po-telefonu-konflikty-v-sirii-i-ukraine', NULL),
  ('interfax-20171121', 'Interfax', 'press', '2017-11-22', 'https://interfax.ru/world/588432', NULL),
  ('m24-20171121', 'm24.ru, citing Bloomberg', 'press', '2017-11-21', 'https://m24.ru/news/politika/21112017/17309', NULL),
  ('tass-20171121', 'TASS', 'press', '2017-11-21', 'https://tass.com/politics/976763', NULL),
  ('treehouse-20171121', 'The Conservative Treehouse (blog)', 'press', '2017-11-22', 'https://theconservativetreehouse.com/2017/11/22/long-conversation-president-trump-talks-to-russian-president-putin/', 'reproduces the White House readout in full'),
  ('newsmax-20171121', 'Newsmax, carrying AP', 'press', '2017-11-21', 'https://www.newsmax.com/Headline/trump-putin-syria-north-korea/2017/11/21/id/827525', NULL),
  ('trt-20171121', 'TRT World', 'press', NULL, 'https://www.trtworld.com/article/13098050', NULL),
  ('usatoday-20171121', 'USA Today', 'press', '2017-11-21', 'https://www.usatoday.com/story/news/politics/2017/11/21/president-trump-vladimir-putin-hold-phone-call-talk-north-korea-syria-other-security-issues/885181001/', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-11-21', '2017-11-21', NULL, 'day', NULL, 'Syria after Putin met Assad in Sochi', 'held', 'phone', 1, 'high', NULL, 'tass-20171121', 'treehouse-20171121 usatoday-20171121 kremlin-56171');

INSERT INTO call_people (call, person) VALUES
  ('2017-11-21', 'trump'),
  ('2017-11-21', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-11-21/kremlin', '2017-11-21', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2017-11-21', 'en', NULL, 324, 'assembled, partly paraphrase', 'partial', 'assembled from press reports, partly paraphrase', 'medium', 'tass-20171121', 'novinite-20171121 trt-20171121 fakty-20171121 kremlin-56171 meduza-tone'),
  ('2017-11-21/white-house', '2017-11-21', 'white-house', 'main', 'readout', 'White House', NULL, '2017-11-21', 'en', NULL, 167, 'full text', 'full', 'as reproduced by The Conservative Treehouse', 'high', 'treehouse-20171121', 'usatoday-20171121 newsmax-20171121'),
  ('2017-11-21/white-house-trump', '2017-11-21', 'white-house', 'added', 'remarks', 'Donald Trump, to reporters', NULL, '2017-11-21', 'en', NULL, NULL, NULL, 'partial', 'known from quotations', 'high', 'usatoday-20171121', 'newsmax-20171121 interfax-20171121'),
  ('2017-11-21/white-house-agenda', '2017-11-21', 'white-house', 'added', 'remarks', 'White House, to AP', NULL, '2017-11-21', NULL, NULL, NULL, NULL, 'reported', 'AP''s report of what was on the agenda; the words were not seen', 'medium', 'newsmax-20171121', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-11-21/kremlin', 'en', 'facilitate a durable political settlement process in Syria', 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'on the basis of the UN Security Council''s Resolution 2254', 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'the two Presidents endorsed on November 11 at the APEC summit', 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'an encouraging reaction in the Middle East', 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'lack of an alternative to the Minsk Agreement for Ukraine', 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'businesslike and meaningful', 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'en', 'expressed satisfaction', 'meduza-tone', NULL),
  ('2017-11-21/kremlin', 'en', 'joint antiterrorist efforts', 'meduza-tone', NULL),
  ('2017-11-21/white-house', 'en', 'issued at the Asia-Pacific Economic Cooperation Summit on November 11', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'implementing U.N. Security Council Resolution 2254', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'supporting the U.N.-led Geneva Process', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'peacefully resolve the Syrian civil war', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'en', 'end the humanitarian crisis', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'en', 'allow displaced Syrians to return home', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'en', 'free of malign intervention and terrorist safe havens', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'en', 'fighting terrorism together throughout the Middle East and Central Asia', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'cooperate in the fight against ISIS, al-Qaeda, the Taliban', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'how to implement a lasting peace in Ukraine', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'en', 'continue international pressure on North Korea', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'en', 'halt its nuclear weapon and missile programs', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house-trump', 'en', 'great call', 'usatoday-20171121', 'newsmax-20171121'),
  ('2017-11-21/white-house-trump', 'en', 'very strongly about bringing peace to Syria', 'newsmax-20171121', NULL),
  ('2017-11-21/white-house-trump', 'en', 'very strongly about North Korea', 'newsmax-20171121', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-11-21/kremlin', 'syria', 'facilitate a durable political settlement process in Syria', 0, NULL, 'tass-20171121', 'novinite-20171121'),
  ('2017-11-21/kremlin', 'terrorism', 'joint antiterrorist efforts', 0, NULL, 'meduza-tone', 'novinite-20171121'),
  ('2017-11-21/kremlin', 'north-korea', NULL, 0, 'the situation on the peninsula, in Novinite''s rendering', 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'afghanistan', NULL, 0, 'the situation there, in Novinite''s rendering', 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'iran', NULL, 0, 'its nuclear programme, in Novinite''s rendering', 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'ukraine', 'the Minsk Agreement for Ukraine', 0, NULL, 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'minsk', 'lack of an alternative to the Minsk Agreement for Ukraine', 0, NULL, 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'united-nations', 'on the basis of the UN Security Council''s Resolution 2254', 0, NULL, 'tass-20171121', 'novinite-20171121'),
  ('2017-11-21/kremlin', 'peace-talks', 'facilitate a durable political settlement process in Syria', 0, NULL, 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'meeting', 'the two Presidents endorsed on November 11 at the APEC summit', 0, NULL, 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'middle-east', 'an encouraging reaction in the Middle East', 0, NULL, 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'fighting', NULL, 1, 'the military operation in Syria nearing its end, in TASS''s rendering', 'tass-20171121', NULL),
  ('2017-11-21/white-house', 'syria', 'peacefully resolve the Syrian civil war', 0, NULL, 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'terrorism', 'fighting terrorism together throughout the Middle East and Central Asia', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'ukraine', 'how to implement a lasting peace in Ukraine', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'north-korea', 'continue international pressure on North Korea', 0, NULL, 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'united-nations', 'implementing U.N. Security Council Resolution 2254', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'peace-talks', 'supporting the U.N.-led Geneva Process', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'humanitarian-aid', 'end the humanitarian crisis', 0, NULL, 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'migration', 'allow displaced Syrians to return home', 0, NULL, 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house', 'islamic-state', 'cooperate in the fight against ISIS, al-Qaeda, the Taliban', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'afghanistan', 'the fight against ISIS, al-Qaeda, the Taliban', 0, 'the Taliban', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'middle-east', 'fighting terrorism together throughout the Middle East and Central Asia', 0, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'meeting', 'issued at the Asia-Pacific Economic Cooperation Summit on November 11', 1, NULL, 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'nonproliferation', 'halt its nuclear weapon and missile programs', 1, NULL, 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21/white-house-trump', 'syria', 'very strongly about bringing peace to Syria', 0, NULL, 'newsmax-20171121', 'usatoday-20171121 interfax-20171121'),
  ('2017-11-21/white-house-trump', 'north-korea', 'very strongly about North Korea', 0, NULL, 'newsmax-20171121', 'usatoday-20171121 interfax-20171121'),
  ('2017-11-21/white-house-trump', 'ukraine', NULL, 0, NULL, 'interfax-20171121', NULL),
  ('2017-11-21/white-house-agenda', 'iran', NULL, 0, 'named among the matters on the agenda; the written readout has no Iran', 'newsmax-20171121', NULL),
  ('2017-11-21/white-house-agenda', 'syria', NULL, 0, NULL, 'newsmax-20171121', NULL),
  ('2017-11-21/white-house-agenda', 'north-korea', NULL, 0, NULL, 'newsmax-20171121', NULL),
  ('2017-11-21/white-house-agenda', 'ukraine', NULL, 0, NULL, 'newsmax-20171121', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-11-21', 'white-house', 'iran', 'Iran, in the written readout', 'AP says the White House named Iran on the agenda', 'treehouse-20171121', 'newsmax-20171121'),
  ('2017-11-21', 'white-house', 'iran', 'the nuclear deal', 'the Kremlin''s text alone has it', 'treehouse-20171121', 'novinite-20171121'),
  ('2017-11-21', 'white-house', 'syria', 'Putin''s meeting with Assad', 'the Kremlin''s text alone has it', 'treehouse-20171121', NULL),
  ('2017-11-21', 'white-house', 'syria', 'the congress in Sochi', 'the Kremlin''s text alone has it', 'treehouse-20171121', NULL),
  ('2017-11-21', 'kremlin', 'north-korea', 'international pressure on North Korea, in the parts that are held', 'it speaks of diplomatic means', 'novinite-20171121', NULL),
  ('2017-11-21', 'white-house', 'election-interference', NULL, 'the readout, as printed there, does not name it', 'treehouse-20171121', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-11-21/kremlin', 'businesslike', 'conversation', 'businesslike and meaningful', NULL, 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'meaningful', 'conversation', 'businesslike and meaningful', NULL, 'tass-20171121', NULL),
  ('2017-11-21/kremlin', 'satisfaction', 'conversation', 'expressed satisfaction', 'one of the three calls that Meduza counts', 'tass-20171121', 'meduza-tone'),
  ('2017-11-21/white-house-trump', 'great', 'conversation', 'great call', 'the written readout has no word for the mood', 'usatoday-20171121', 'newsmax-20171121'),
  ('2017-11-21/white-house-trump', 'strongly', 'how Syria and North Korea were spoken of', 'very strongly', NULL, 'newsmax-20171121', 'interfax-20171121');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-11-21/kremlin', 'agreement', 'Syria''s sovereignty, independence and territorial integrity matter', NULL, 'tass-20171121', 'novinite-20171121'),
  ('2017-11-21/kremlin', 'agreement', 'the special services to coordinate against terrorism, which Trump backed', NULL, 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'claim', 'Putin told Trump of his meeting with Assad on 20 November and of the summit with Iran and Turkey on 22 November', NULL, 'tass-20171121', 'novinite-20171121'),
  ('2017-11-21/kremlin', 'claim', 'nothing can replace the Minsk agreements', 'lack of an alternative to the Minsk Agreement for Ukraine', 'novinite-20171121', NULL),
  ('2017-11-21/kremlin', 'claim', 'Russia is for full implementation of the nuclear deal with Iran', NULL, 'novinite-20171121', NULL),
  ('2017-11-21/white-house', 'agreement', 'both support their joint statement of 11 November at APEC', 'issued at the Asia-Pacific Economic Cooperation Summit on November 11', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'agreement', 'carry out Resolution 2254 and support the Geneva process', 'implementing U.N. Security Council Resolution 2254', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'agreement', 'look into further cooperation against Islamic State, al-Qaeda and the Taliban', 'cooperate in the fight against ISIS, al-Qaeda, the Taliban', 'treehouse-20171121', NULL),
  ('2017-11-21/white-house', 'claim', 'the pressure on North Korea has to go on', 'continue international pressure on North Korea', 'treehouse-20171121', 'usatoday-20171121');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2017-11-21', 'duration', 'more than one hour', 60, 'White House readout', '2017-11-21', 'a lower bound', 'treehouse-20171121', NULL),
  ('2017-11-21', 'duration', 'almost an hour and a half', 90, 'Donald Trump, to reporters', '2017-11-21', NULL, 'usatoday-20171121', 'interfax-20171121'),
  ('2017-11-21', 'duration', 'about an hour', 60, 'White House official', '2017-11-21', 'Bloomberg, by way of m24.ru, has the same', 'trt-20171121', 'm24-20171121'),
  ('2017-11-21', 'initiator', 'arranged beforehand, no caller named', NULL, 'TASS', NULL, NULL, 'tass-20171121', NULL),
  ('2017-11-21', 'initiator', 'Putin had announced that he would speak with Trump', NULL, 'USA Today', NULL, 'no caller named', 'usatoday-20171121', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2017-11-21-duration', '2017-11-21', 'number', NULL, 'how long the call lasted'),
  ('2017-11-21-korea', '2017-11-21', 'wording', 'north-korea', 'by pressure or by diplomacy'),
  ('2017-11-21-iran', '2017-11-21', 'presence', 'iran', 'whether the White House named Iran');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2017-11-21-duration', 'White House readout', 'more than one hour', 'treehouse-20171121', NULL),
  ('2017-11-21-duration', 'White House official', 'about an hour', 'trt-20171121', 'm24-20171121'),
  ('2017-11-21-duration', 'Donald Trump, to reporters', 'almost an hour and a half', 'usatoday-20171121', 'interfax-20171121'),
  ('2017-11-21-korea', 'White House readout', 'to "continue international pressure"', 'treehouse-20171121', 'usatoday-20171121'),
  ('2017-11-21-korea', 'Kremlin, as Novinite renders it', 'to be "solved by diplomatic means"', 'novinite-20171121', NULL),
  ('2017-11-21-iran', 'AP', 'the White House says Iran was on the agenda', 'newsmax-20171121', NULL),
  ('2017-11-21-iran', 'White House readout', 'has no Iran', 'treehouse-20171121', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2017-11-21', 'One of the three calls that Meduza counts in which both sides expressed satisfaction with their conversation', 'meduza-tone', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-12-14  After Putin's annual press conference
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-56382', 'Kremlin', 'official', '2017-12-15', 'http://en.kremlin.ru/events/president/news/56382', NULL),
  ('canoe-20171214', 'Canoe', 'press', NULL, 'http://canoe.com/news/world/trump-thanks-putin-for-remarks-on-strong-u-s-economy', NULL),
  ('indianexpress-20171214', 'The Indian Express', 'press', NULL, 'http://indianexpress.com/article/world/trump-discusses-north-korea-situation-with-putin-white-house-4983542/', NULL),
  ('metrovaartha-20171214', 'Metro Vaartha', 'press', '2017-12-15', 'http://metrovaartha.com/en/2017/12/15/trump-thanks-putin-for-praising-us-economic-performance/', NULL),
  ('msmdc-20171214', 'msmdcnews.com', 'press', '2017-12-18', 'http://msmdcnews.com/2017/12/18/trump-thanks-putin-for-acknowledging-strong-economic.html', NULL),
  ('facebookjournal-20171214', 'thefacebookjournal.com', 'press', NULL, NULL, 'report on Trump''s words of 15 December 2017, no page address known'),
  ('tasnim-20171214', 'Tasnim', 'press', '2017-12-15', 'https://tasnimnews.com/en/news/2017/12/15/1601705/trump-calls-putin-to-thank-him-for-praise-of-us-economy/amp', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-12-14', '2017-12-14', NULL, 'day', '2017-12-15', 'After Putin''s annual press conference', 'held', 'phone', 1, 'high', NULL, 'kremlin-56382', 'canoe-20171214');

INSERT INTO call_people (call, person) VALUES
  ('2017-12-14', 'trump'),
  ('2017-12-14', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-12-14/kremlin', '2017-12-14', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2017-12-15 01:15 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/56382', 50, 'full text', 'full', NULL, 'high', 'kremlin-56382', NULL),
  ('2017-12-14/white-house', '2017-12-14', 'white-house', 'main', 'readout', 'White House', NULL, '2017-12-14', 'en', NULL, 45, 'assembled from quotations', 'assembled', 'assembled from quotations, believed full', 'high', 'metrovaartha-20171214', 'indianexpress-20171214 canoe-20171214 tasnim-20171214'),
  ('2017-12-14/white-house-trump', '2017-12-14', 'white-house', 'added', 'remarks', 'Donald Trump', NULL, '2017-12-15', 'en', NULL, NULL, NULL, 'partial', 'known from quotations', 'high', 'msmdc-20171214', 'facebookjournal-20171214');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-12-14/kremlin', 'en', 'primarily the Korean nuclear issue', 'kremlin-56382', NULL),
  ('2017-12-14/kremlin', 'en', 'They have agreed to maintain contact', 'kremlin-56382', NULL),
  ('2017-12-14/white-house', 'en', 'President Trump thanked President Putin for acknowledging America’s strong economic performance in his annual press conference', 'metrovaartha-20171214', 'indianexpress-20171214'),
  ('2017-12-14/white-house', 'en', 'resolve the very dangerous situation in North Korea', 'indianexpress-20171214', NULL),
  ('2017-12-14/white-house-trump', 'en', 'great', 'msmdc-20171214', 'facebookjournal-20171214'),
  ('2017-12-14/white-house-trump', 'en', 'primary point was to talk about North Korea', 'msmdc-20171214', 'facebookjournal-20171214');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-12-14/kremlin', 'bilateral-relations', NULL, 0, NULL, 'kremlin-56382', 'canoe-20171214'),
  ('2017-12-14/kremlin', 'north-korea', 'primarily the Korean nuclear issue', 0, NULL, 'kremlin-56382', NULL),
  ('2017-12-14/kremlin', 'contacts', 'They have agreed to maintain contact', 0, NULL, 'kremlin-56382', NULL),
  ('2017-12-14/white-house', 'domestic-economy', 'acknowledging America’s strong economic performance', 1, NULL, 'metrovaartha-20171214', 'canoe-20171214'),
  ('2017-12-14/white-house', 'north-korea', 'resolve the very dangerous situation in North Korea', 0, NULL, 'indianexpress-20171214', 'metrovaartha-20171214'),
  ('2017-12-14/white-house', 'thanks', 'President Trump thanked President Putin for acknowledging', 0, NULL, 'metrovaartha-20171214', 'canoe-20171214'),
  ('2017-12-14/white-house-trump', 'north-korea', 'primary point was to talk about North Korea', 0, NULL, 'msmdc-20171214', 'facebookjournal-20171214');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-12-14', 'kremlin', 'thanks', 'Trump''s thanks for the praise of the US economy', 'the White House''s text alone has it', 'kremlin-56382', 'canoe-20171214'),
  ('2017-12-14', 'kremlin', 'election-interference', 'the Russia investigation', 'in neither text', 'kremlin-56382', 'canoe-20171214'),
  ('2017-12-14', 'white-house', 'election-interference', 'the Russia investigation', 'in neither text', 'canoe-20171214', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-12-14/white-house', 'strong', 'the US economic performance', 'strong economic performance', NULL, 'metrovaartha-20171214', 'indianexpress-20171214 canoe-20171214'),
  ('2017-12-14/white-house', 'dangerous', 'the situation in North Korea', 'very dangerous situation in North Korea', NULL, 'indianexpress-20171214', 'metrovaartha-20171214'),
  ('2017-12-14/white-house-trump', 'great', 'conversation', 'great', 'said the next day', 'msmdc-20171214', 'facebookjournal-20171214');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-12-14/kremlin', 'agreement', 'keep in contact', 'They have agreed to maintain contact', 'kremlin-56382', NULL),
  ('2017-12-14/kremlin', 'unclassified', 'crisis areas', NULL, 'kremlin-56382', NULL),
  ('2017-12-14/white-house', 'gratitude', 'Trump thanked Putin for praise of the US economy', 'President Trump thanked President Putin for acknowledging', 'metrovaartha-20171214', 'canoe-20171214 tasnim-20171214');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2017-12-14', 'initiator', 'Trump', NULL, 'Kremlin', '2017-12-15', 'on the American side''s initiative', 'kremlin-56382', 'canoe-20171214');

INSERT INTO notes (call, text, source, also) VALUES
  ('2017-12-14', 'Trump said the next day that the call was great and mainly about North Korea', 'msmdc-20171214', 'facebookjournal-20171214');

-- ---------------------------------------------------------------------------------------------------------------
-- 2017-12-17  Thanks for the CIA warning on St Petersburg
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('fortruss-20171217', 'Fort Russ', 'press', NULL, 'https://fort-russ.com/2017/12/trump-sent-putin-intelligence-averting/'),
  ('eir-20171217', 'EIR', 'press', NULL, 'https://larouchepub.com/pr/2017/171217_putin_calls_trump.html'),
  ('realnews-20171217', 'realnews.today', 'press', NULL, 'https://realnews.today/world/trump-to-putin-us-was-glad-to-save-many-lives-in-russia-by-helping-foil-major-terrorist-attack'),
  ('russiausa-20171217', 'russiausa.org', 'press', NULL, 'https://russiausa.org/putin-thanks-trump-sharing-intelligence-prevented-bombings-russia/'),
  ('washexaminer-20171217', 'Washington Examiner', 'press', NULL, 'https://www.washingtonexaminer.com/news/923833/vladimir-putin-calls-trump-to-thank-him-for-cia-tip-that-thwarted-bombings-in-russia');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2017-12-17', '2017-12-17', NULL, 'day', NULL, 'Thanks for the CIA warning on St Petersburg', 'held', 'phone', 1, 'high', NULL, 'washexaminer-20171217', 'fortruss-20171217 eir-20171217');

INSERT INTO call_people (call, person) VALUES
  ('2017-12-17', 'trump'),
  ('2017-12-17', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2017-12-17/kremlin', '2017-12-17', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2017-12-17, before the White House', 'en', NULL, 161, 'assembled translation', 'assembled', 'near-full: a translation and official phrases', 'high', 'fortruss-20171217', 'russiausa-20171217 eir-20171217'),
  ('2017-12-17/white-house', '2017-12-17', 'white-house', 'main', 'readout', 'White House', 2, '2017-12-17, after the press secretary had confirmed the call and promised a readout', 'en', NULL, 180, 'assembled from quotations', 'assembled', 'assembled from quotations, near-full', 'high', 'washexaminer-20171217', 'realnews-20171217 eir-20171217');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2017-12-17/kremlin', 'en', 'thanked his American counterpart for the information transmitted', 'fortruss-20171217', NULL),
  ('2017-12-17/kremlin', 'en', 'information transmitted by the Central Intelligence Agency (CIA)', 'fortruss-20171217', NULL),
  ('2017-12-17/kremlin', 'en', 'detain a group of terrorists who were preparing explosions', 'fortruss-20171217', NULL),
  ('2017-12-17/kremlin', 'en', 'The information received from the CIA was enough to locate and detain the criminals', 'russiausa-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'en', 'to thank him for the advanced warning', 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'en', 'a major terror plot in Saint Petersburg, Russia', 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'en', 'pleased to have helped save so many lives', 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'en', 'the importance of intelligence cooperation to defeat terrorists', 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'en', 'an example of the positive things that can occur when our countries work together', 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'en', 'extended his thanks and congratulations to Central Intelligence Agency (CIA) Director', 'washexaminer-20171217', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2017-12-17/kremlin', 'intelligence', 'information transmitted by the Central Intelligence Agency (CIA)', 0, NULL, 'fortruss-20171217', 'russiausa-20171217 eir-20171217'),
  ('2017-12-17/kremlin', 'thanks', 'thanked his American counterpart for the information transmitted', 0, NULL, 'fortruss-20171217', NULL),
  ('2017-12-17/kremlin', 'terrorism', 'detain a group of terrorists who were preparing explosions', 0, NULL, 'fortruss-20171217', NULL),
  ('2017-12-17/white-house', 'intelligence', 'the importance of intelligence cooperation to defeat terrorists', 0, NULL, 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'thanks', 'to thank him for the advanced warning', 0, NULL, 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'terrorism', 'a major terror plot in Saint Petersburg, Russia', 0, NULL, 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'bilateral-relations', 'the positive things that can occur when our countries work together', 0, NULL, 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'congratulations', 'extended his thanks and congratulations to Central Intelligence Agency (CIA) Director', 0, 'to the director of the CIA', 'washexaminer-20171217', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2017-12-17', 'kremlin', 'intelligence', 'Trump''s call to the director of the CIA, Mike Pompeo', 'the White House''s text alone has it', 'fortruss-20171217', 'washexaminer-20171217'),
  ('2017-12-17', 'white-house', 'terrorism', 'the Kazan Cathedral as the target', 'the Kremlin''s text alone has it', 'washexaminer-20171217', 'fortruss-20171217');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2017-12-17/white-house', 'positive', 'what the two countries can do together', 'the positive things that can occur', NULL, 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'pleased', 'having helped to save lives', 'pleased to have helped save so many lives', NULL, 'washexaminer-20171217', 'eir-20171217');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2017-12-17/kremlin', 'agreement', 'Russia''s services will pass on at once what they learn of threats to the US', NULL, 'eir-20171217', 'fortruss-20171217'),
  ('2017-12-17/kremlin', 'gratitude', 'Putin thanked Trump for the CIA''s information', 'thanked his American counterpart for the information transmitted', 'fortruss-20171217', NULL),
  ('2017-12-17/kremlin', 'gratitude', 'Putin asked Trump to thank the CIA''s director and operatives', NULL, 'eir-20171217', 'fortruss-20171217'),
  ('2017-12-17/white-house', 'gratitude', 'Putin thanked Trump, Pompeo and the CIA', 'to thank him for the advanced warning', 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'gratitude', 'Trump appreciated the call', NULL, 'washexaminer-20171217', 'eir-20171217'),
  ('2017-12-17/white-house', 'claim', 'no Russian lives were lost', NULL, 'washexaminer-20171217', NULL),
  ('2017-12-17/white-house', 'claim', 'Trump then called Pompeo', NULL, 'washexaminer-20171217', 'eir-20171217');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2017-12-17', 'initiator', 'Putin', NULL, 'Kremlin press service', '2017-12-17', 'on the Russian side''s initiative', 'fortruss-20171217', NULL),
  ('2017-12-17', 'initiator', 'Putin', NULL, 'White House', '2017-12-17', NULL, 'washexaminer-20171217', NULL),
  ('2017-12-17', 'order', 'Kremlin first, as AP reported; then Sarah Sanders confirmed the call; then the White House readout', NULL, 'Washington Examiner', NULL, NULL, 'washexaminer-20171217', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2018-02-12  Condolences after the Saratov Airlines crash; Middle East
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-56848', 'Kremlin', 'official', '2018-02-12', 'http://en.kremlin.ru/events/president/news/56848', NULL),
  ('kremlin-56849', 'Kremlin', 'official', '2018-02-12', 'http://en.kremlin.ru/events/president/news/56849', 'Putin''s talks with Mahmoud Abbas'),
  ('journal930-20180212', 'journal930.com', 'press', NULL, 'http://journal930.com/2018/02/trump-offers-condolences-to-putin-over-plane-crash/', NULL),
  ('breitbart-20180212', 'Breitbart', 'press', '2018-02-13', 'http://www.breitbart.com/national-security/2018/02/13/trump-talks-israel-palestinians-north-korea-phone-call-putin/', NULL),
  ('yerepouni-20180212', 'Yerepouni News, carrying Sputnik', 'press', NULL, 'http://www.yerepouni-news.com/archives/373125', NULL),
  ('dailycaller-20180212', 'The Daily Caller', 'press', '2018-02-12', 'https://dailycaller.com/2018/02/12/trump-calls-putin-russian-airplane-crash/', NULL),
  ('ethnologia-20180212', 'ethnologia.gr (blog)', 'press', '2018-02-13', 'https://www.ethnologia.gr/2018/02/trump-to-putin-now-is-time-for-israeli.html', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2018-02-12', '2018-02-12', NULL, 'day', NULL, 'Condolences after the Saratov Airlines crash; Middle East', 'held', 'phone', 1, 'high', NULL, 'kremlin-56848', 'dailycaller-20180212 breitbart-20180212');

INSERT INTO call_people (call, person) VALUES
  ('2018-02-12', 'trump'),
  ('2018-02-12', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2018-02-12/kremlin', '2018-02-12', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2018-02-12 20:20 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/56848', 46, 'full text', 'full', NULL, 'high', 'kremlin-56848', NULL),
  ('2018-02-12/white-house', '2018-02-12', 'white-house', 'main', 'readout', 'White House', NULL, '2018-02-12', 'en', NULL, 101, 'assembled from quotations', 'assembled', 'assembled from quotations, believed full', 'high', 'dailycaller-20180212', 'breitbart-20180212 yerepouni-20180212');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2018-02-12/kremlin', 'en', 'Donald Trump expressed his condolences to Vladimir Putin', 'kremlin-56848', NULL),
  ('2018-02-12/kremlin', 'en', 'several aspects of the Middle East settlement process', 'kremlin-56848', NULL),
  ('2018-02-12/white-house', 'en', 'express his condolences regarding the crash of Saratov Airlines', 'dailycaller-20180212', NULL),
  ('2018-02-12/white-house', 'en', 'standing by to assist Russian authorities in their investigation', 'dailycaller-20180212', NULL),
  ('2018-02-12/white-house', 'en', 'meet with Palestinian Authority President Mahmoud Abbas', 'yerepouni-20180212', NULL),
  ('2018-02-12/white-house', 'en', 'now is the time to work toward an enduring peace agreement', 'yerepouni-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'en', 'further steps to ensure the denuclearization of North Korea', 'breitbart-20180212', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2018-02-12/kremlin', 'condolences', 'Donald Trump expressed his condolences to Vladimir Putin', 0, NULL, 'kremlin-56848', NULL),
  ('2018-02-12/kremlin', 'middle-east', 'several aspects of the Middle East settlement process', 0, NULL, 'kremlin-56848', NULL),
  ('2018-02-12/kremlin', 'peace-talks', 'several aspects of the Middle East settlement process', 0, NULL, 'kremlin-56848', NULL),
  ('2018-02-12/kremlin', 'israel-palestine', 'several aspects of the Middle East settlement process', 1, NULL, 'kremlin-56848', NULL),
  ('2018-02-12/white-house', 'condolences', 'express his condolences regarding the crash of Saratov Airlines', 0, NULL, 'dailycaller-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'help-offered', 'standing by to assist Russian authorities in their investigation', 1, NULL, 'dailycaller-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'middle-east', NULL, 0, NULL, 'dailycaller-20180212', NULL),
  ('2018-02-12/white-house', 'israel-palestine', 'meet with Palestinian Authority President Mahmoud Abbas', 0, NULL, 'yerepouni-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'north-korea', 'the denuclearization of North Korea', 0, NULL, 'breitbart-20180212', 'yerepouni-20180212'),
  ('2018-02-12/white-house', 'peace-talks', 'work toward an enduring peace agreement', 0, NULL, 'yerepouni-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'nonproliferation', 'further steps to ensure the denuclearization of North Korea', 1, NULL, 'breitbart-20180212', 'yerepouni-20180212');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2018-02-12', 'kremlin', 'north-korea', NULL, 'only the White House''s account has it', 'journal930-20180212', 'kremlin-56848 breitbart-20180212'),
  ('2018-02-12', 'kremlin', 'help-offered', 'help in the investigation of the crash', 'the White House''s text alone has it', 'kremlin-56848', 'dailycaller-20180212');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2018-02-12/white-house', 'enduring', 'the peace agreement to work for', 'an enduring peace agreement', NULL, 'yerepouni-20180212', 'breitbart-20180212');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2018-02-12/white-house', 'claim', 'the US stands ready to help the investigation', 'standing by to assist Russian authorities in their investigation', 'dailycaller-20180212', NULL),
  ('2018-02-12/white-house', 'claim', 'Trump: the time for a lasting peace agreement is now', 'now is the time to work toward an enduring peace agreement', 'yerepouni-20180212', 'breitbart-20180212'),
  ('2018-02-12/white-house', 'claim', 'more has to be done to rid North Korea of nuclear weapons', 'further steps to ensure the denuclearization of North Korea', 'breitbart-20180212', 'yerepouni-20180212');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2018-02-12', 'initiator', 'Trump', NULL, 'The Daily Caller', NULL, 'Anadolu Agency has the same; the Kremlin text does not say', 'dailycaller-20180212', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2018-02-12-abbas', '2018-02-12', 'date', NULL, 'the day of Putin''s meeting with Abbas');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2018-02-12-abbas', 'ethnologia.gr, a blog', 'Tuesday, 13 February', 'ethnologia-20180212', NULL),
  ('2018-02-12-abbas', 'Kremlin', 'Monday, 12 February', 'kremlin-56849', NULL),
  ('2018-02-12-abbas', 'White House readout', 'Monday, the day of the call', 'yerepouni-20180212', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2018-02-12', 'That evening Putin told Abbas that he had come from a call with Trump, whose good wishes he passed on', 'kremlin-56849', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2018-03-20  Congratulations on re-election
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-57100', 'Kremlin', 'official', '2018-03-20', 'http://en.kremlin.ru/events/president/news/57100', NULL),
  ('whitehouse-20180320', 'White House', 'official', '2018-03-20', 'https://www.whitehouse.gov/briefings-statements/readout-president-donald-j-trumps-call-president-vladimir-putin-russia-3/', NULL),
  ('arkansas-20180320', 'Arkansas Democrat-Gazette', 'press', '2018-03-21', 'http://www.arkansasonline.com/news/2018/mar/21/trump-congratulates-putin-calls-for-arm-1/?f=news-national', NULL),
  ('gazeta-20180320', 'gazeta.a42.ru, citing NBC', 'press', NULL, 'https://gazeta.a42.ru/lenta/news/24482-donald-tramp-sozvonilsya-s-vladimirom-putinym', NULL),
  ('theweek-20180320', 'The Week', 'press', NULL, 'https://theweek.com/speedreads/762095/trump-reportedly-ignored-advisers-telling-not-congratulate-putin-reelection', NULL),
  ('mercury-20180320', 'The Mercury News', 'press', '2018-03-20', 'https://www.mercurynews.com/2018/03/20/kremlin-trump-congratulates-putin-on-re-election/', NULL),
  ('washpost-20180320', 'The Washington Post', 'press', '2018-03-20', 'https://www.washingtonpost.com/world/trump-congratulates-putin-on-his-reelection-kremlin-says/2018/03/20/379effd0-2c57-11e8-8dc9-3b51e028b845_story.html', NULL),
  ('press-20180320', 'Press report', 'press', NULL, NULL, 'press report of April 2018, with Raj Shah and Yury Ushakov on a meeting at the White House; no address known');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2018-03-20', '2018-03-20', NULL, 'day', NULL, 'Congratulations on re-election', 'held', 'phone', 1, 'high', NULL, 'kremlin-57100', 'whitehouse-20180320 mercury-20180320');

INSERT INTO call_people (call, person) VALUES
  ('2018-03-20', 'trump'),
  ('2018-03-20', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2018-03-20/kremlin', '2018-03-20', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2018-03-20 18:25 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/57100', 190, 'full text', 'full', NULL, 'high', 'kremlin-57100', 'meduza-tone'),
  ('2018-03-20/white-house-trump', '2018-03-20', 'white-house', 'added', 'remarks', 'Donald Trump, in the Oval Office', 2, '2018-03-20, after the Kremlin and before the readout', 'en', NULL, NULL, NULL, 'partial', 'known from quotations', 'high', 'washpost-20180320', 'arkansas-20180320'),
  ('2018-03-20/white-house', '2018-03-20', 'white-house', 'main', 'readout', 'White House', 3, '2018-03-20, after the Kremlin', 'en', 'https://www.whitehouse.gov/briefings-statements/readout-president-donald-j-trumps-call-president-vladimir-putin-russia-3/', 85, 'full text, title included', 'full', NULL, 'high', 'whitehouse-20180320', 'washpost-20180320'),
  ('2018-03-20/white-house-sanders', '2018-03-20', 'white-house', 'added', 'remarks', 'Sarah Sanders', NULL, '2018-03-20', 'en', NULL, NULL, NULL, 'partial', 'known from press reports', 'high', 'washpost-20180320', 'arkansas-20180320');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2018-03-20/kremlin', 'en', 'Donald Trump congratulated Vladimir Putin on his victory', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'his victory in the presidential election', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'practical cooperation in various areas', 'meduza-tone', NULL),
  ('2018-03-20/kremlin', 'en', 'efforts to ensure strategic stability and combat international terrorism', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'The exchange on economic cooperation revealed an interest in bolstering it', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'Energy was discussed separately', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'The problem of Syria was discussed', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'the internal crisis in Ukraine', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'limited reduction of tensions around the Korean Peninsula', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'It was agreed to develop further bilateral contacts', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'The possibility of organising a top-level meeting', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'en', 'On the whole, the conversation was constructive and businesslike, with a focus on overcoming the accumulated problems in Russian-American relations', 'meduza-tone', 'kremlin-57100'),
  ('2018-03-20/white-house-trump', 'en', 'very good call', 'arkansas-20180320', 'washpost-20180320'),
  ('2018-03-20/white-house-trump', 'en', 'in the not-too-distant future', 'washpost-20180320', NULL),
  ('2018-03-20/white-house', 'en', 'congratulated President Putin on his March 18 re-election', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'en', 'discussed the state of bilateral relations', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'en', 'resolved to continue dialogue about mutual national security priorities', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'en', 'emphasized the importance of denuclearizing the Korean Peninsula', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'en', 'continue our shared efforts on strategic stability', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house-sanders', 'en', 'there aren''t specific plans', 'washpost-20180320', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2018-03-20/kremlin', 'congratulations', 'Donald Trump congratulated Vladimir Putin on his victory', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'bilateral-relations', 'overcoming the accumulated problems in Russian-American relations', 0, NULL, 'kremlin-57100', 'meduza-tone'),
  ('2018-03-20/kremlin', 'strategic-stability', 'efforts to ensure strategic stability and combat international terrorism', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'terrorism', 'combat international terrorism', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'trade', 'The exchange on economic cooperation revealed an interest in bolstering it', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'energy', 'Energy was discussed separately', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'syria', 'The problem of Syria was discussed', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'ukraine', 'the internal crisis in Ukraine', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'north-korea', 'limited reduction of tensions around the Korean Peninsula', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'meeting', 'The possibility of organising a top-level meeting', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'contacts', 'It was agreed to develop further bilateral contacts', 0, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'domestic-politics', 'his victory in the presidential election', 1, NULL, 'kremlin-57100', NULL),
  ('2018-03-20/white-house-trump', 'ukraine', NULL, 0, 'named orally', 'washpost-20180320', NULL),
  ('2018-03-20/white-house-trump', 'syria', NULL, 0, 'named orally', 'washpost-20180320', NULL),
  ('2018-03-20/white-house-trump', 'meeting', 'in the not-too-distant future', 0, 'named orally', 'washpost-20180320', 'arkansas-20180320'),
  ('2018-03-20/white-house', 'congratulations', 'congratulated President Putin on his March 18 re-election', 0, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'bilateral-relations', 'discussed the state of bilateral relations', 0, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'contacts', 'resolved to continue dialogue about mutual national security priorities', 0, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'north-korea', 'the importance of denuclearizing the Korean Peninsula', 0, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'strategic-stability', 'continue our shared efforts on strategic stability', 0, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'domestic-politics', 'congratulated President Putin on his March 18 re-election', 1, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'nonproliferation', 'importance of denuclearizing the Korean Peninsula', 1, NULL, 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house-sanders', 'meeting', 'there aren''t specific plans', 0, NULL, 'washpost-20180320', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2018-03-20', 'white-house', 'syria', 'Syria, in the written readout', 'Trump named it orally', 'whitehouse-20180320', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'ukraine', 'Ukraine, in the written readout', 'Trump named it orally', 'whitehouse-20180320', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'meeting', 'a meeting of the leaders, in the written readout', 'Trump and Sanders spoke of it orally', 'whitehouse-20180320', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'trade', NULL, 'the Kremlin''s text alone has it', 'whitehouse-20180320', NULL),
  ('2018-03-20', 'white-house', 'energy', NULL, 'the Kremlin''s text alone has it', 'whitehouse-20180320', NULL),
  ('2018-03-20', 'kremlin', 'election-interference', NULL, 'in neither text', 'kremlin-57100', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'election-interference', NULL, 'in neither text', 'whitehouse-20180320', 'washpost-20180320'),
  ('2018-03-20', 'kremlin', 'chemical-weapons', 'the nerve-agent attack on Sergei Skripal', 'in neither text', 'kremlin-57100', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'chemical-weapons', 'the nerve-agent attack on Sergei Skripal', 'in neither text', 'whitehouse-20180320', 'washpost-20180320');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2018-03-20', 'white-house', 'chemical-weapons', 'the nerve-agent attack on Sergei Skripal', 'Sarah Sanders', NULL, '2018-03-20', NULL, 'arkansas-20180320', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'election-interference', NULL, 'Sarah Sanders', NULL, '2018-03-20', NULL, 'arkansas-20180320', 'washpost-20180320'),
  ('2018-03-20', 'white-house', 'sanctions', NULL, 'Sarah Sanders', NULL, '2018-03-20', NULL, 'arkansas-20180320', 'washpost-20180320');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2018-03-20/kremlin', 'constructive', 'conversation', 'the conversation was constructive and businesslike', NULL, 'kremlin-57100', 'meduza-tone'),
  ('2018-03-20/kremlin', 'businesslike', 'conversation', 'the conversation was constructive and businesslike', NULL, 'kremlin-57100', 'meduza-tone'),
  ('2018-03-20/kremlin', 'satisfaction', 'the easing of tension around the Korean Peninsula', NULL, 'not with the conversation: Meduza does not count it among the three', 'kremlin-57100', NULL),
  ('2018-03-20/white-house-trump', 'good', 'conversation', 'very good call', 'the written readout has no word for the mood', 'arkansas-20180320', 'washpost-20180320');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2018-03-20/kremlin', 'agreement', 'coordinate efforts to curb an arms race', NULL, 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'agreement', 'develop contacts, given the change at the State Department', 'It was agreed to develop further bilateral contacts', 'kremlin-57100', NULL),
  ('2018-03-20/kremlin', 'agreement', 'special attention to a possible meeting at the top', 'The possibility of organising a top-level meeting', 'kremlin-57100', NULL),
  ('2018-03-20/white-house', 'agreement', 'go on with the dialogue on national security priorities and challenges', 'resolved to continue dialogue about mutual national security priorities', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'agreement', 'go on working together on strategic stability', 'continue our shared efforts on strategic stability', 'whitehouse-20180320', NULL),
  ('2018-03-20/white-house', 'unclassified', 'national security priorities', 'mutual national security priorities', 'whitehouse-20180320', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2018-03-20', 'duration', 'several minutes', NULL, 'White House official to NBC', NULL, 'weak: known at third hand', 'gazeta-20180320', NULL),
  ('2018-03-20', 'initiator', 'Trump', NULL, 'Kremlin', '2018-03-20', 'on Trump''s initiative', 'kremlin-57100', NULL),
  ('2018-03-20', 'order', 'Kremlin first; then Trump in the Oval Office; then the White House readout', NULL, 'The Washington Post', '2018-03-20', NULL, 'washpost-20180320', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2018-03-20-meeting', '2018-03-20', 'negation', 'meeting', 'whether a meeting is planned'),
  ('2018-03-20-venue', '2018-03-20', 'agreement', 'meeting', 'whether the White House was offered as the venue'),
  ('2018-03-20-congratulations', '2018-03-20', 'wording', 'congratulations', 'congratulations that the briefing papers advised against');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2018-03-20-meeting', 'Kremlin', '"special attention" to a possible meeting', 'kremlin-57100', NULL),
  ('2018-03-20-meeting', 'Donald Trump', 'they will meet "in the not-too-distant future"', 'washpost-20180320', 'arkansas-20180320'),
  ('2018-03-20-meeting', 'Sarah Sanders', '"there aren''t specific plans"', 'washpost-20180320', NULL),
  ('2018-03-20-venue', 'Yury Ushakov, April 2018', 'Trump offered the White House as the venue', 'press-20180320', NULL),
  ('2018-03-20-venue', 'White House (Raj Shah), April 2018', 'several venues were discussed', 'press-20180320', NULL),
  ('2018-03-20-congratulations', 'The Washington Post, citing its sources', 'Trump''s briefing papers said "DO NOT CONGRATULATE"', 'theweek-20180320', 'arkansas-20180320'),
  ('2018-03-20-congratulations', 'Kremlin and White House texts', 'he congratulated Putin', 'kremlin-57100', 'whitehouse-20180320');

INSERT INTO notes (call, text, source, also) VALUES
  ('2018-03-20', 'One of the seven calls that Meduza counts as called constructive by the Kremlin; the satisfaction in the text is about Korea, so that it is not among Meduza''s three', 'meduza-tone', 'kremlin-57100');

-- ---------------------------------------------------------------------------------------------------------------
-- 2019-05-03  The "Russian hoax" call
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-60469', 'Kremlin', 'official', '2019-05-03', 'http://en.kremlin.ru/events/president/news/60469'),
  ('actv7-20190503', 'actv7news.com', 'press', '2019-05-06', 'http://actv7news.com/2019/05/06/trump-and-putin-spoke-by-phone-discussed-mueller-report.html'),
  ('abcnews-20190503', 'ABC News', 'press', '2019-05-03', 'https://abcnews.go.com/Politics/trump-putin-discussed-mueller-report-venezuela-north-korea/story?id=62805032'),
  ('sputnik-20190503', 'Sputnik', 'press', '2019-05-03', 'https://sputnikglobe.com/20190503/trump-putin-nuclear-accord-1074682909.html'),
  ('inquisitr-20190503', 'Inquisitr, citing Bloomberg', 'press', NULL, 'https://www.inquisitr.com/5422525/donald-trump-initiated-the-90-minute-phone-call-with-vladimir-putin-russia-says/'),
  ('politico-20190503', 'Politico', 'press', '2019-05-03', 'https://www.politico.com/story/2019/05/03/trump-putin-phone-call-1300724'),
  ('rferl-20190503', 'RFE/RL', 'press', '2019-05-03', 'https://www.rferl.org/a/trump-putin-discuss-nuclear-venezuela-mueller-report-says-white-house/29919705.html'),
  ('tellerreport-20190503', 'Teller Report', 'press', NULL, 'https://www.tellerreport.com/news/--trump-has-announced-a-huge-potential-for-good-relations-between-russia-and-the-united-states-.Syef_yXooE.html'),
  ('washingtonexaminer-20190503', 'Washington Examiner', 'press', NULL, 'https://www.washingtonexaminer.com/news/221483/trump-has-hourlong-talk-with-putin-about-mueller-report-venezuela-nukes'),
  ('cnbc-20190503', 'CNBC', 'press', '2019-05-04', 'https://www.cnbc.com/2019/05/04/trump-says-he-had-a-very-good-call-with-putin-sees-tremendous-potential.html'),
  ('dailymail-20190503', 'Daily Mail', 'press', NULL, 'https://www.dailymail.co.uk/news/article-6995395/Trump-Putin-call-90-MINUTES-came-initiative-American-says-Russia.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2019-05-03', '2019-05-03', NULL, 'day', NULL, 'The "Russian hoax" call: Venezuela, North Korea, arms control', 'held', 'phone', 1, 'high', NULL, 'kremlin-60469', 'abcnews-20190503 rferl-20190503 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2019-05-03', 'trump'),
  ('2019-05-03', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2019-05-03/kremlin', '2019-05-03', 'kremlin', 'main', 'statement', 'Kremlin', 3, '2019-05-03 19:30 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/60469', 261, 'full text', 'full', NULL, 'high', 'kremlin-60469', 'meduza-tone'),
  ('2019-05-03/white-house', '2019-05-03', 'white-house', 'main', 'post', 'Donald Trump, on Twitter', 2, '2019-05-03, before the Kremlin text', 'en', NULL, 56, 'the tweets of 3 May; 103 with that of the next day', 'full', 'no written White House readout was seen', 'high', 'politico-20190503', 'abcnews-20190503 sputnik-20190503'),
  ('2019-05-03/white-house-sanders', '2019-05-03', 'white-house', 'main', 'remarks', 'Sarah Sanders, to reporters', 1, '2019-05-03, before the Kremlin text', 'en', NULL, NULL, NULL, 'partial', 'oral remarks, known from quotations; no written readout was seen', 'high', 'abcnews-20190503', 'washingtonexaminer-20190503 rferl-20190503 sputnik-20190503'),
  ('2019-05-03/white-house-trump', '2019-05-03', 'white-house', 'added', 'post', 'Donald Trump, on Twitter', 4, '2019-05-04', 'en', NULL, 47, 'the tweet of 4 May', 'full', NULL, 'high', 'cnbc-20190503', 'tellerreport-20190503');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2019-05-03/kremlin', 'en', 'expressed satisfaction with the business-like and constructive nature of the conversation', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'The two heads of state expressed satisfaction with the businesslike and constructive nature of the conversation', 'meduza-tone', NULL),
  ('2019-05-03/kremlin', 'en', 'economic cooperation', 'meduza-tone', NULL),
  ('2019-05-03/kremlin', 'en', 'The current state and prospects of bilateral relations', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'developing mutually beneficial trade and investment relations', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'including on issues of strategic stability', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'achieving long-term normalisation on the Korean Peninsula', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'consistent progress towards denuclearisation', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'good-faith', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'ease the sanctions pressure on North Korea', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'The situation in Ukraine was touched on', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'take real steps to implement the Minsk Agreements', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'exchanging views on the situation around Venezuela', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'en', 'It was agreed to maintain contacts at various levels', 'kremlin-60469', NULL),
  ('2019-05-03/white-house', 'en', 'Had a long and very good conversation with President Putin of Russia.', 'abcnews-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'en', 'getting along with Russia, China, and everyone', 'abcnews-20190503', 'politico-20190503'),
  ('2019-05-03/white-house', 'en', 'We discussed Trade, Venezuela, Ukraine, North Korea', 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'en', 'Nuclear Arms Control', 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'en', 'even the “Russian Hoax.”', 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'en', 'Very productive talk!', 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'en', 'it’s over and there was no collusion', 'rferl-20190503', 'abcnews-20190503 washingtonexaminer-20190503'),
  ('2019-05-03/white-house-sanders', 'en', 'very, very briefly', 'washingtonexaminer-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'en', 'very good discussion', 'abcnews-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'en', 'overall positive', 'sputnik-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'en', 'all options continue to be on the table', 'rferl-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'en', 'the possibility of having conversations with China on that as well', 'sputnik-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'en', 'spoke about North Korea for a good bit of time', 'washingtonexaminer-20190503', NULL),
  ('2019-05-03/white-house-trump', 'en', 'Very good call yesterday with President Putin of Russia.', 'cnbc-20190503', 'tellerreport-20190503'),
  ('2019-05-03/white-house-trump', 'en', 'Tremendous potential for a good/great relationship with Russia', 'cnbc-20190503', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2019-05-03/kremlin', 'bilateral-relations', 'The current state and prospects of bilateral relations', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'trade', 'developing mutually beneficial trade and investment relations', 0, NULL, 'kremlin-60469', 'meduza-tone'),
  ('2019-05-03/kremlin', 'strategic-stability', 'including on issues of strategic stability', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'north-korea', 'achieving long-term normalisation on the Korean Peninsula', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'sanctions', 'ease the sanctions pressure on North Korea', 0, 'sanctions on North Korea', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'nonproliferation', 'consistent progress towards denuclearisation', 1, 'denuclearisation of the Korean Peninsula', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'ukraine', 'The situation in Ukraine was touched on', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'minsk', 'take real steps to implement the Minsk Agreements', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'venezuela', 'exchanging views on the situation around Venezuela', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'contacts', 'It was agreed to maintain contacts at various levels', 0, NULL, 'kremlin-60469', NULL),
  ('2019-05-03/white-house', 'trade', 'We discussed Trade, Venezuela, Ukraine, North Korea', 0, NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'venezuela', 'We discussed Trade, Venezuela, Ukraine, North Korea', 0, NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'ukraine', 'We discussed Trade, Venezuela, Ukraine, North Korea', 0, NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'north-korea', 'We discussed Trade, Venezuela, Ukraine, North Korea', 0, NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'strategic-stability', 'Nuclear Arms Control', 0, NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'election-interference', 'even the “Russian Hoax.”', 0, 'the Mueller inquiry', 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'china', 'getting along with Russia, China, and everyone', 0, NULL, 'abcnews-20190503', 'politico-20190503'),
  ('2019-05-03/white-house-sanders', 'strategic-stability', NULL, 0, 'a nuclear agreement, new and extended', 'sputnik-20190503', 'abcnews-20190503 rferl-20190503'),
  ('2019-05-03/white-house-sanders', 'china', 'the possibility of having conversations with China on that as well', 0, 'as a party to a nuclear agreement', 'sputnik-20190503', 'abcnews-20190503'),
  ('2019-05-03/white-house-sanders', 'election-interference', 'it’s over and there was no collusion', 0, 'the Mueller report', 'rferl-20190503', 'abcnews-20190503 washingtonexaminer-20190503'),
  ('2019-05-03/white-house-sanders', 'venezuela', NULL, 0, 'help for the people of Venezuela; all options on the table', 'rferl-20190503', 'washingtonexaminer-20190503 sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'north-korea', 'spoke about North Korea for a good bit of time', 0, NULL, 'washingtonexaminer-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'ukraine', NULL, 0, NULL, 'sputnik-20190503', 'washingtonexaminer-20190503'),
  ('2019-05-03/white-house-sanders', 'trade', NULL, 0, NULL, 'sputnik-20190503', NULL),
  ('2019-05-03/white-house-trump', 'bilateral-relations', 'Tremendous potential for a good/great relationship with Russia', 0, 'tweeted the next day', 'cnbc-20190503', 'tellerreport-20190503');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2019-05-03', 'kremlin', 'election-interference', NULL, 'the Mueller report, the "Russian hoax": only the US side speaks of it', 'kremlin-60469', 'politico-20190503'),
  ('2019-05-03', 'kremlin', 'china', NULL, 'China''s part in arms control: only the US side speaks of it', 'kremlin-60469', 'abcnews-20190503'),
  ('2019-05-03', 'white-house', 'sanctions', 'the easing of sanctions on North Korea, in Trump''s posts', 'the Kremlin''s text alone has it; Sanders''s remarks are known only in part', 'politico-20190503', 'abcnews-20190503 kremlin-60469'),
  ('2019-05-03', 'white-house', 'minsk', 'the Minsk agreements, in Trump''s posts', 'the Kremlin''s text alone has them; Sanders''s remarks are known only in part', 'politico-20190503', 'abcnews-20190503 kremlin-60469');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2019-05-03', 'white-house', 'election-interference', 'a warning not to meddle in the 2020 election', 'Donald Trump', 'reporters in the Oval Office', '2019-05-03', 'We didn''t discuss that', 'actv7-20190503', 'inquisitr-20190503 dailymail-20190503');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2019-05-03/kremlin', 'businesslike', 'conversation', 'business-like and constructive', 'Meduza''s quotation spells it businesslike', 'kremlin-60469', 'meduza-tone'),
  ('2019-05-03/kremlin', 'constructive', 'conversation', 'business-like and constructive', NULL, 'kremlin-60469', 'meduza-tone'),
  ('2019-05-03/kremlin', 'satisfaction', 'conversation', 'expressed satisfaction with the business-like and constructive nature of the conversation', NULL, 'kremlin-60469', 'meduza-tone'),
  ('2019-05-03/kremlin', 'good-faith', 'North Korea''s keeping of its commitments', 'good-faith', NULL, 'kremlin-60469', NULL),
  ('2019-05-03/white-house', 'good', 'conversation', 'very good conversation', NULL, 'abcnews-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house', 'productive', 'conversation', 'Very productive talk!', NULL, 'politico-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'good', 'conversation', 'very good discussion', NULL, 'abcnews-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'positive', 'conversation', 'overall positive', NULL, 'sputnik-20190503', NULL),
  ('2019-05-03/white-house-trump', 'good', 'conversation', 'Very good call yesterday', 'tweeted the next day', 'cnbc-20190503', 'tellerreport-20190503');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2019-05-03/kremlin', 'agreement', 'more dialogue in various fields, strategic stability among them', 'including on issues of strategic stability', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'agreement', 'keep up contacts at various levels', 'It was agreed to maintain contacts at various levels', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'claim', 'sanctions on North Korea should be eased in return for what it does', 'ease the sanctions pressure on North Korea', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'claim', 'the new leaders in Kyiv should carry out the Minsk agreements', 'take real steps to implement the Minsk Agreements', 'kremlin-60469', NULL),
  ('2019-05-03/kremlin', 'claim', 'only Venezuelans may decide; interference from outside undermines a settlement', NULL, 'kremlin-60469', NULL),
  ('2019-05-03/white-house-sanders', 'claim', 'Trump''s main concern in the call was help for the people of Venezuela', NULL, 'washingtonexaminer-20190503', NULL),
  ('2019-05-03/white-house-sanders', 'claim', 'Trump pressed for North Korea''s denuclearisation', NULL, 'washingtonexaminer-20190503', 'sputnik-20190503'),
  ('2019-05-03/white-house-sanders', 'claim', 'a nuclear accord with Russia and China is possible', 'the possibility of having conversations with China on that as well', 'sputnik-20190503', 'abcnews-20190503 rferl-20190503'),
  ('2019-05-03/white-house-sanders', 'claim', 'the Mueller report was spoken of only in passing', 'very, very briefly', 'washingtonexaminer-20190503', 'rferl-20190503');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2019-05-03', 'duration', 'a little over an hour', 65, 'Sarah Sanders', '2019-05-03', NULL, 'abcnews-20190503', 'washingtonexaminer-20190503'),
  ('2019-05-03', 'duration', 'almost an hour and a half', 90, 'Dmitry Peskov', '2019-05-03', NULL, 'sputnik-20190503', NULL),
  ('2019-05-03', 'duration', '90 minutes', 90, 'Russian embassy in Washington, on Facebook', NULL, NULL, 'inquisitr-20190503', NULL),
  ('2019-05-03', 'duration', '"long"', NULL, 'Donald Trump, on Twitter', '2019-05-03', NULL, 'politico-20190503', NULL),
  ('2019-05-03', 'duration', '"probably more than an hour"', 60, 'Donald Trump, to reporters', '2019-05-03', NULL, 'dailymail-20190503', NULL),
  ('2019-05-03', 'initiator', 'Trump', NULL, 'Kremlin', '2019-05-03', NULL, 'kremlin-60469', NULL),
  ('2019-05-03', 'initiator', 'Trump', NULL, 'Russian embassy in Washington, on Facebook', NULL, NULL, 'inquisitr-20190503', 'dailymail-20190503'),
  ('2019-05-03', 'order', 'Sanders and Trump first; Peskov confirmed the call and promised details; the Kremlin''s text later the same day', NULL, 'Sputnik', NULL, NULL, 'sputnik-20190503', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2019-05-03-duration', '2019-05-03', 'number', NULL, 'how long the call lasted'),
  ('2019-05-03-venezuela', '2019-05-03', 'wording', 'venezuela', 'what each side stresses about Venezuela');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2019-05-03-duration', 'Sarah Sanders', 'a little over an hour', 'abcnews-20190503', 'washingtonexaminer-20190503'),
  ('2019-05-03-duration', 'Dmitry Peskov', 'almost an hour and a half', 'sputnik-20190503', NULL),
  ('2019-05-03-duration', 'Russian embassy in Washington', '90 minutes', 'inquisitr-20190503', 'dailymail-20190503'),
  ('2019-05-03-venezuela', 'Sarah Sanders', 'help for the people; all options stay on the table', 'rferl-20190503', 'washingtonexaminer-20190503 sputnik-20190503'),
  ('2019-05-03-venezuela', 'Kremlin', 'a warning against interference from outside', 'kremlin-60469', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2019-05-03', 'One of the seven calls that Meduza counts as called constructive by the Kremlin, and one of the three with satisfaction with the conversation', 'meduza-tone', 'kremlin-60469');

-- ---------------------------------------------------------------------------------------------------------------
-- 2019-07-31  Siberian wildfires
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('back2thefresh-20190731', 'back2thefresh.me', 'archive', '2019-08-01', 'https://back2thefresh.me/2019/08/01/', 'copy of the Kremlin''s English page'),
  ('thehill-20190731', 'The Hill', 'press', NULL, 'https://digital-release.thehill.com/homenews/administration/455631-trump-offered-putin-us-assistance-fighting-wildfires-in-siberia/amp', NULL),
  ('eir-20190731', 'EIR', 'press', '2019-08-01', 'https://larouchepub.com/pr/2019/190801_trump_calls_putin.html', 'reproduces the Kremlin''s text'),
  ('oksitoys-20190731', 'oksitoys.com', 'press', NULL, 'https://oksitoys.com/politics/39265-trump-called-putin-and-offered-him-help-in-the-fight-against-forest-fires-in-siberia.html', NULL),
  ('axios-20190731', 'Axios', 'press', NULL, 'https://www.axios.com/trump-putin-trade-siberian-wildfires-phone-call-b13853c5-3ece-47d8-aea5-85d218e2770c.html', NULL),
  ('inquisitr-20190731', 'Inquisitr', 'press', '2019-07-31', 'https://www.inquisitr.com/5559300/donald-trump-phone-call-vladimir-putin-kremlin/', NULL),
  ('dailymail-20190731', 'Daily Mail', 'press', '2019-08-01', 'https://www.dailymail.co.uk/news/article-7312037/Trump-said-Putin-appreciated-offer-help-combat-massive-Siberian-forest-fires.html', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2019-07-31', '2019-07-31', NULL, 'day', NULL, 'Siberian wildfires', 'held', 'phone', 1, 'high', NULL, 'eir-20190731', 'thehill-20190731 inquisitr-20190731 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2019-07-31', 'trump'),
  ('2019-07-31', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2019-07-31/kremlin', '2019-07-31', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2019-07-31, evening Moscow time', 'en', NULL, 149, 'full text', 'full', 'read in reproductions of the text', 'high', 'eir-20190731', 'back2thefresh-20190731 meduza-tone'),
  ('2019-07-31/white-house', '2019-07-31', 'white-house', 'main', 'statement', 'Hogan Gidley, White House', 2, '2019-07-31, late evening in Washington, hours after the Kremlin', 'en', NULL, 27, 'assembled from quotations', 'assembled', 'assembled from quotations, believed full', 'high', 'eir-20190731', 'thehill-20190731 axios-20190731');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2019-07-31/kremlin', 'en', 'a sign that it is possible that full-scale bilateral relations will be restored', 'eir-20190731', 'meduza-tone'),
  ('2019-07-31/kremlin', 'en', 'The President of Russia regards the U.S. President’s offer as a sign that it is possible that full-scale bilateral relations will be restored in the future', 'meduza-tone', 'eir-20190731'),
  ('2019-07-31/kremlin', 'en', 'expressed sincere gratitude for the kind attention and the offer of help and assistance', 'meduza-tone', 'eir-20190731 back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'en', 'offered help in putting out wildfires in Siberia', 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'en', 'The US President offered help in putting out wildfires', 'back2thefresh-20190731', NULL),
  ('2019-07-31/kremlin', 'en', 'agreed to continue contacts in the form of telephone conversations', 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'en', 'telephone conversations as well as personal meetings', 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/white-house', 'en', 'expressed concern over the vast wildfires afflicting Siberia', 'thehill-20190731', 'eir-20190731'),
  ('2019-07-31/white-house', 'en', 'The leaders also discussed trade between the two countries', 'eir-20190731', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2019-07-31/kremlin', 'wildfires', 'offered help in putting out wildfires in Siberia', 0, NULL, 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'help-offered', 'The US President offered help in putting out wildfires', 1, NULL, 'back2thefresh-20190731', 'eir-20190731'),
  ('2019-07-31/kremlin', 'bilateral-relations', 'full-scale bilateral relations will be restored in the future', 0, NULL, 'meduza-tone', 'eir-20190731 back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'contacts', 'agreed to continue contacts in the form of telephone conversations', 0, NULL, 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'meeting', 'telephone conversations as well as personal meetings', 0, NULL, 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'thanks', 'expressed sincere gratitude for the kind attention', 0, NULL, 'meduza-tone', 'eir-20190731 back2thefresh-20190731'),
  ('2019-07-31/white-house', 'wildfires', 'expressed concern over the vast wildfires afflicting Siberia', 0, NULL, 'thehill-20190731', 'eir-20190731'),
  ('2019-07-31/white-house', 'trade', 'The leaders also discussed trade between the two countries', 0, NULL, 'eir-20190731', 'thehill-20190731 axios-20190731');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2019-07-31', 'white-house', 'bilateral-relations', 'the restoration of full relations', 'the Kremlin''s text alone has it', 'eir-20190731', NULL);

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2019-07-31', 'white-house', 'election-interference', NULL, 'Donald Trump', 'reporters, as he left the White House', '2019-08-01', NULL, 'dailymail-20190731', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2019-07-31/kremlin', 'sincere', 'Putin''s gratitude for the offer of help', 'sincere gratitude', NULL, 'meduza-tone', 'eir-20190731'),
  ('2019-07-31/white-house', 'concern', 'the wildfires in Siberia', 'expressed concern', NULL, 'thehill-20190731', 'eir-20190731');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2019-07-31/kremlin', 'agreement', 'stay in contact by telephone and in person', 'telephone conversations as well as personal meetings', 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'gratitude', 'Putin thanked Trump for his attention and for the offer of help', 'expressed sincere gratitude for the kind attention and the offer of help and assistance', 'meduza-tone', 'eir-20190731'),
  ('2019-07-31/kremlin', 'claim', 'Putin will take up the offer if it becomes necessary', NULL, 'eir-20190731', 'back2thefresh-20190731'),
  ('2019-07-31/kremlin', 'claim', 'Putin takes the offer as a sign that full relations can return', 'a sign that it is possible that full-scale bilateral relations will be restored', 'eir-20190731', 'meduza-tone');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2019-07-31', 'initiator', 'Trump', NULL, 'Kremlin', '2019-07-31', NULL, 'back2thefresh-20190731', 'eir-20190731'),
  ('2019-07-31', 'order', 'Kremlin first, the White House late the same day', NULL, 'The Hill', NULL, NULL, 'thehill-20190731', NULL),
  ('2019-07-31', 'order', 'Kremlin first, the White House hours after it', NULL, 'Axios', NULL, NULL, 'axios-20190731', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2019-07-31-help', '2019-07-31', 'negation', 'help-offered', 'whether Putin declined the offer of help');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2019-07-31-help', 'Meduza', 'he reportedly declined it as unnecessary', 'meduza-tone', NULL),
  ('2019-07-31-help', 'Kremlin', 'he will accept it if it becomes necessary', 'eir-20190731', 'back2thefresh-20190731 thehill-20190731'),
  ('2019-07-31-help', 'oksitoys.com', 'he refused, and would accept it if needed', 'oksitoys-20190731', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2019-07-31', 'Meduza gives the thanks for the offer as an example of how the Kremlin made a point of Putin''s gratitude', 'meduza-tone', NULL),
  ('2019-07-31', 'It was the first call since Robert Mueller''s testimony', 'thehill-20190731', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2019-12-29  Thanks for information on planned attacks
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-62518', 'Kremlin', 'official', '2019-12-29', 'http://en.kremlin.ru/events/president/news/62518'),
  ('europediplomatic-20191229', 'Europe Diplomatic Magazine', 'press', '2019-12-31', 'https://europediplomatic.com/2019/12/31/putin-thanks-trump-for-counter-terrorism-cooperation/'),
  ('nationalpost-20191229', 'National Post, with Reuters', 'press', NULL, 'https://nationalpost.com/pmn/news-pmn/politics-news-pmn/trump-putin-discussed-russia-attack-arms-control-relations-white-house'),
  ('pavlovic-20191229', 'The Pavlovic Today', 'press', NULL, 'https://thepavlovictoday.com/the-kremlin-has-posted-a-readout-of-a-call-between-vladimir-putin-and-president-trump/'),
  ('chicagotribune-20191229', 'Chicago Tribune', 'press', '2019-12-30', 'https://www.chicagotribune.com/sns-tns-bc-usrussia-20191230-story.html'),
  ('thehill-20191229', 'The Hill', 'press', NULL, 'https://thehill.com/policy/international/russia/476172-putin-thanks-trump-for-tip-helping-thwart-acts-of-terrorism-in');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2019-12-29', '2019-12-29', NULL, 'day', NULL, 'Thanks for information on planned attacks', 'held', 'phone', 1, 'high', NULL, 'kremlin-62518', 'nationalpost-20191229 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2019-12-29', 'trump'),
  ('2019-12-29', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2019-12-29/kremlin', '2019-12-29', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2019-12-29 18:55 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/62518', 62, 'full text', 'full', NULL, 'high', 'kremlin-62518', 'pavlovic-20191229 meduza-tone'),
  ('2019-12-29/white-house', '2019-12-29', 'white-house', 'main', 'statement', 'Hogan Gidley, White House', 2, '2019-12-30', 'en', NULL, 63, 'three sentences as quoted by The Hill', 'partial', 'assembled from quotations, the first paragraph partly from paraphrase', 'high', 'nationalpost-20191229', 'chicagotribune-20191229 europediplomatic-20191229 thehill-20191229'),
  ('2019-12-29/white-house-trump', '2019-12-29', 'white-house', 'main', 'post', 'Donald Trump, on Twitter', NULL, NULL, 'en', NULL, NULL, NULL, 'partial', 'as quoted by an outlet', 'high', 'europediplomatic-20191229', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2019-12-29/kremlin', 'en', 'information sent through special services that has helped thwart terrorist acts in Russia', 'kremlin-62518', 'meduza-tone'),
  ('2019-12-29/kremlin', 'en', 'Vladimir Putin thanked Donald Trump for information', 'kremlin-62518', NULL),
  ('2019-12-29/white-house', 'en', 'information the United States provided that helped foil a potential holiday terrorist attack in Russia', 'nationalpost-20191229', 'thehill-20191229 europediplomatic-20191229'),
  ('2019-12-29/white-house', 'en', 'called President Donald J. Trump to thank him for information', 'thehill-20191229', NULL),
  ('2019-12-29/white-house', 'en', 'the state of relations between the United States and Russia', 'chicagotribune-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house', 'en', 'future efforts to support effective arms control', 'chicagotribune-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house-trump', 'en', 'Great and important coordination!', 'europediplomatic-20191229', NULL),
  ('2019-12-29/white-house-trump', 'en', 'called to thank me and the U.S. for informing them of a planned terrorist attack', 'europediplomatic-20191229', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2019-12-29/kremlin', 'intelligence', 'information sent through special services', 0, NULL, 'kremlin-62518', 'meduza-tone pavlovic-20191229'),
  ('2019-12-29/kremlin', 'thanks', 'Vladimir Putin thanked Donald Trump for information', 0, NULL, 'kremlin-62518', 'meduza-tone pavlovic-20191229'),
  ('2019-12-29/kremlin', 'terrorism', 'helped thwart terrorist acts in Russia', 0, NULL, 'kremlin-62518', 'meduza-tone pavlovic-20191229'),
  ('2019-12-29/white-house', 'intelligence', 'information the United States provided that helped foil', 0, NULL, 'nationalpost-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house', 'thanks', 'called President Donald J. Trump to thank him for information', 0, NULL, 'thehill-20191229', 'nationalpost-20191229'),
  ('2019-12-29/white-house', 'terrorism', 'a potential holiday terrorist attack in Russia', 0, NULL, 'nationalpost-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house', 'bilateral-relations', 'the state of relations between the United States and Russia', 0, NULL, 'chicagotribune-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house', 'strategic-stability', 'future efforts to support effective arms control', 0, NULL, 'chicagotribune-20191229', 'thehill-20191229'),
  ('2019-12-29/white-house-trump', 'thanks', 'called to thank me and the U.S.', 0, NULL, 'europediplomatic-20191229', NULL),
  ('2019-12-29/white-house-trump', 'terrorism', 'a planned terrorist attack', 0, NULL, 'europediplomatic-20191229', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2019-12-29', 'kremlin', 'strategic-stability', NULL, 'the text speaks only of issues of mutual interest', 'kremlin-62518', 'chicagotribune-20191229'),
  ('2019-12-29', 'kremlin', 'bilateral-relations', NULL, 'the text speaks only of issues of mutual interest', 'kremlin-62518', 'chicagotribune-20191229');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2019-12-29/white-house-trump', 'great', 'the coordination against a planned attack', 'Great and important coordination!', NULL, 'europediplomatic-20191229', NULL),
  ('2019-12-29/white-house-trump', 'important', 'the coordination against a planned attack', 'Great and important coordination!', NULL, 'europediplomatic-20191229', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2019-12-29/kremlin', 'agreement', 'go on working together against terrorism', NULL, 'kremlin-62518', 'pavlovic-20191229'),
  ('2019-12-29/kremlin', 'gratitude', 'Putin thanked Trump for information that helped to prevent attacks', 'Vladimir Putin thanked Donald Trump for information', 'kremlin-62518', 'meduza-tone'),
  ('2019-12-29/kremlin', 'unclassified', 'issues of mutual interest', NULL, 'kremlin-62518', 'pavlovic-20191229'),
  ('2019-12-29/white-house', 'agreement', 'go on working together against terrorism', NULL, 'thehill-20191229', 'chicagotribune-20191229'),
  ('2019-12-29/white-house', 'claim', 'the state of relations and future arms control were discussed', 'future efforts to support effective arms control', 'chicagotribune-20191229', 'thehill-20191229');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2019-12-29', 'initiator', 'Putin', NULL, 'Kremlin', '2019-12-29', NULL, 'kremlin-62518', 'pavlovic-20191229'),
  ('2019-12-29', 'initiator', 'Putin', NULL, 'White House', '2019-12-30', NULL, 'nationalpost-20191229', 'chicagotribune-20191229 thehill-20191229'),
  ('2019-12-29', 'order', 'Kremlin on Sunday, the White House on Monday', NULL, 'The Hill', NULL, NULL, 'thehill-20191229', 'pavlovic-20191229');

INSERT INTO notes (call, text, source, also) VALUES
  ('2019-12-29', 'Meduza gives the thanks for the information as an example of how the Kremlin made a point of Putin''s gratitude', 'meduza-tone', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-03-30  Coronavirus and the oil price collapse
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-63086', 'Kremlin', 'official', '2020-03-30', 'http://en.kremlin.ru/events/president/news/63086', NULL),
  ('xinhua-20200330', 'Xinhua', 'press', '2020-03-31', 'http://wxykgl.com/english/2020-03/31/c_138932462.htm', 'copy of the report on another site'),
  ('cgtn-20200330', 'CGTN', 'press', '2020-03-31', 'https://news.cgtn.com/news/2020-03-31/Trump-Putin-discuss-oil-price-plunge-coronavirus-over-phone-PiB1XyacVi/index.html', NULL),
  ('urdupoint-20200330', 'UrduPoint, with Sputnik', 'press', '2020-03-31', 'https://www.urdupoint.com/en/world/trump-putin-discuss-need-to-defeat-covid-19-878900.html', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-03-30', '2020-03-30', NULL, 'day', NULL, 'Coronavirus and the oil price collapse', 'held', 'phone', 1, 'high', NULL, 'kremlin-63086', 'cgtn-20200330 urdupoint-20200330');

INSERT INTO call_people (call, person) VALUES
  ('2020-03-30', 'trump'),
  ('2020-03-30', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-03-30/kremlin', '2020-03-30', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2020-03-30 18:30 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63086', 114, 'full text', 'full', NULL, 'high', 'kremlin-63086', NULL),
  ('2020-03-30/white-house', '2020-03-30', 'white-house', 'main', 'statement', 'Judd Deere, White House', 2, '2020-03-30, after the Kremlin', 'en', NULL, 85, 'assembled from quotations', 'partial', 'assembled from quotations; the sentence on Venezuela is known only in paraphrase', 'high', 'urdupoint-20200330', 'xinhua-20200330 cgtn-20200330');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-03-30/kremlin', 'en', 'serious concern over the scale of the spread of the coronavirus', 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'en', 'the scale of the spread of the coronavirus in the world', 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'en', 'the current state of the global oil market', 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'en', 'agreed to maintain personal contact', 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'en', 'lengthy', 'kremlin-63086', 'cgtn-20200330'),
  ('2020-03-30/white-house', 'en', 'agreed on the importance of stability in global energy markets', 'urdupoint-20200330', 'xinhua-20200330'),
  ('2020-03-30/white-house', 'en', 'efforts to combat the coronavirus pandemic', 'xinhua-20200330', NULL),
  ('2020-03-30/white-house', 'en', 'work closely together through the G20', 'urdupoint-20200330', 'xinhua-20200330 cgtn-20200330'),
  ('2020-03-30/white-house', 'en', 'critical bilateral and global issues', 'urdupoint-20200330', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-03-30/kremlin', 'covid-19', 'the scale of the spread of the coronavirus in the world', 0, NULL, 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'oil-market', 'the current state of the global oil market', 0, NULL, 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'energy', 'the current state of the global oil market', 0, NULL, 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'bilateral-relations', NULL, 0, NULL, 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'contacts', 'agreed to maintain personal contact', 0, NULL, 'kremlin-63086', NULL),
  ('2020-03-30/white-house', 'covid-19', 'efforts to combat the coronavirus pandemic', 0, NULL, 'xinhua-20200330', 'urdupoint-20200330'),
  ('2020-03-30/white-house', 'g20', 'work closely together through the G20', 0, NULL, 'urdupoint-20200330', 'xinhua-20200330 cgtn-20200330'),
  ('2020-03-30/white-house', 'energy', 'the importance of stability in global energy markets', 0, NULL, 'urdupoint-20200330', 'xinhua-20200330'),
  ('2020-03-30/white-house', 'oil-market', NULL, 0, NULL, 'cgtn-20200330', NULL),
  ('2020-03-30/white-house', 'venezuela', NULL, 0, 'known in paraphrase', 'urdupoint-20200330', 'xinhua-20200330'),
  ('2020-03-30/white-house', 'bilateral-relations', 'critical bilateral and global issues', 0, NULL, 'urdupoint-20200330', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2020-03-30', 'kremlin', 'sanctions', NULL, 'neither statement mentions sanctions; Trump had said before the call that Putin would probably ask for their lifting', 'cgtn-20200330', NULL),
  ('2020-03-30', 'white-house', 'sanctions', NULL, 'neither statement mentions sanctions; Trump had said before the call that Putin would probably ask for their lifting', 'cgtn-20200330', NULL),
  ('2020-03-30', 'kremlin', 'venezuela', NULL, 'the White House alone has it', 'kremlin-63086', 'urdupoint-20200330');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-03-30/kremlin', 'lengthy', 'the length of the call', 'lengthy', NULL, 'kremlin-63086', 'cgtn-20200330'),
  ('2020-03-30/kremlin', 'serious', 'concern over the spread of the coronavirus', 'serious concern', NULL, 'kremlin-63086', NULL),
  ('2020-03-30/white-house', 'critical', 'bilateral and global issues', 'critical bilateral and global issues', NULL, 'urdupoint-20200330', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-03-30/kremlin', 'agreement', 'energy ministers will consult on oil', NULL, 'kremlin-63086', NULL),
  ('2020-03-30/kremlin', 'agreement', 'stay in personal contact', 'agreed to maintain personal contact', 'kremlin-63086', NULL),
  ('2020-03-30/white-house', 'agreement', 'work through the G20 against the virus and for the economy', 'work closely together through the G20', 'urdupoint-20200330', 'xinhua-20200330 cgtn-20200330'),
  ('2020-03-30/white-house', 'agreement', 'stable energy markets matter', 'agreed on the importance of stability in global energy markets', 'urdupoint-20200330', 'xinhua-20200330'),
  ('2020-03-30/white-house', 'claim', 'Venezuela needs a transition', NULL, 'urdupoint-20200330', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-03-30', 'duration', '"lengthy"', NULL, 'Kremlin', '2020-03-30', NULL, 'kremlin-63086', 'cgtn-20200330'),
  ('2020-03-30', 'initiator', 'Trump (the US side)', NULL, 'Kremlin', '2020-03-30', NULL, 'kremlin-63086', NULL),
  ('2020-03-30', 'order', 'Kremlin first, at 18:30 Moscow time; the White House quoted from about 23:40 Moscow time', NULL, 'Kremlin and Xinhua, by times of publication', NULL, NULL, 'xinhua-20200330', 'kremlin-63086');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2020-03-30-oil', '2020-03-30', 'agreement', 'oil-market', 'whether the two agreed on oil or only exchanged views');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2020-03-30-oil', 'White House', 'they agreed that stable energy markets matter', 'urdupoint-20200330', 'cgtn-20200330'),
  ('2020-03-30-oil', 'Kremlin', 'they exchanged views; the ministers are to consult', 'kremlin-63086', 'cgtn-20200330');

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-03-30', 'Trump told Fox News before the call that Putin would probably ask for the lifting of US sanctions', 'cgtn-20200330', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-04-09  Conference call with the King of Saudi Arabia
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-63181', 'Kremlin', 'official', '2020-04-10', 'http://en.kremlin.ru/events/president/news/63181'),
  ('apa-20200409', 'APA, citing NBC News', 'press', '2020-04-10', 'https://apa.az/en/america-news/Trump-says-they-had-a-very-good-talk-with-Russia''s-President-Putin-and-Saudi-Arabia''s-King-Salman-317669'),
  ('financialpost-20200409', 'Financial Post', 'press', NULL, 'https://business.financialpost.com/pmn/business-pmn/kremlin-says-putin-trump-saudi-king-seek-to-stabilize-oil-trade'),
  ('straitstimes-20200409', 'The Straits Times, with Reuters', 'press', '2020-04-10', 'https://www.straitstimes.com/world/united-states/trump-holds-conference-call-on-oil-deal-with-russias-putin-saudi-king');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-04-09', '2020-04-09', NULL, 'day', '2020-04-10', 'Conference call with the King of Saudi Arabia on OPEC+', 'held', 'conference', 0, 'high', NULL, 'kremlin-63181', 'straitstimes-20200409 apa-20200409');

INSERT INTO call_people (call, person) VALUES
  ('2020-04-09', 'trump'),
  ('2020-04-09', 'putin'),
  ('2020-04-09', 'salman');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-04-09/kremlin', '2020-04-09', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2020-04-10 01:50 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63181', 84, 'full text', 'full', NULL, 'high', 'kremlin-63181', 'financialpost-20200409'),
  ('2020-04-09/white-house', '2020-04-09', 'white-house', 'main', 'remarks', 'Donald Trump, at the White House briefing', NULL, '2020-04-09', 'en', NULL, NULL, NULL, 'partial', 'oral remarks, known from quotations; no written readout was seen', 'medium', 'apa-20200409', NULL),
  ('2020-04-09/white-house-scavino', '2020-04-09', 'white-house', 'added', 'post', 'Dan Scavino, on Twitter', NULL, '2020-04-09, during the call', 'en', NULL, NULL, NULL, 'reported', 'announced the call; the post is known from a report', 'medium', 'straitstimes-20200409', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-04-09/kremlin', 'en', 'The discussion focused on the oil market situation', 'kremlin-63181', NULL),
  ('2020-04-09/kremlin', 'en', 'the forthcoming videoconference of the G20 energy ministers', 'kremlin-63181', NULL),
  ('2020-04-09/white-house', 'en', 'We had a very good talk; we’ll see what happens', 'apa-20200409', NULL),
  ('2020-04-09/white-house', 'en', 'very productive hour and a half', 'apa-20200409', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-04-09/kremlin', 'oil-market', 'The discussion focused on the oil market situation', 0, NULL, 'kremlin-63181', 'financialpost-20200409'),
  ('2020-04-09/kremlin', 'energy', 'The discussion focused on the oil market situation', 0, NULL, 'kremlin-63181', NULL),
  ('2020-04-09/kremlin', 'g20', 'the forthcoming videoconference of the G20 energy ministers', 0, NULL, 'kremlin-63181', NULL),
  ('2020-04-09/white-house', 'oil-market', NULL, 0, NULL, 'apa-20200409', NULL),
  ('2020-04-09/white-house', 'energy', NULL, 0, NULL, 'apa-20200409', NULL),
  ('2020-04-09/white-house-scavino', 'oil-market', NULL, 0, 'an oil deal', 'straitstimes-20200409', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-04-09/white-house', 'good', 'conversation', 'We had a very good talk', NULL, 'apa-20200409', NULL),
  ('2020-04-09/white-house', 'productive', 'conversation', 'very productive hour and a half', NULL, 'apa-20200409', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-04-09/kremlin', 'agreement', 'act together to steady the world''s oil trade', NULL, 'kremlin-63181', 'financialpost-20200409');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-04-09', 'duration', '"very productive hour and a half"', 90, 'Donald Trump, at the White House briefing', '2020-04-09', NULL, 'apa-20200409', NULL),
  ('2020-04-09', 'participants', 'King Salman bin Abdulaziz Al Saud as the third', NULL, 'Kremlin', '2020-04-10', NULL, 'kremlin-63181', 'straitstimes-20200409');

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-04-09', 'A call of three, so probably not among the 17 one-on-one calls that Meduza counts', 'kremlin-63181', 'meduza-tone');

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-04-10  Oil market and coronavirus, second call in two days
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-63185', 'Kremlin', 'official', '2020-04-10', 'http://en.kremlin.ru/events/president/news/63185'),
  ('thehill-20200410', 'The Hill', 'press', NULL, 'https://thehill.com/homenews/administration/492190-trump-putin-speak-for-second-consecutive-day'),
  ('devdiscourse-20200410', 'Devdiscourse, with Reuters', 'press', '2020-04-10', 'https://www.devdiscourse.com/article/politics/1002714-trump-putin-discuss-coronavirus-global-energy-markets');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-04-10', '2020-04-10', NULL, 'day', NULL, 'Oil market and coronavirus, second call in two days', 'held', 'phone', 1, 'high', NULL, 'kremlin-63185', 'thehill-20200410');

INSERT INTO call_people (call, person) VALUES
  ('2020-04-10', 'trump'),
  ('2020-04-10', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-04-10/kremlin', '2020-04-10', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2020-04-10 17:40 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63185', 114, 'full text', 'full', NULL, 'high', 'kremlin-63185', NULL),
  ('2020-04-10/white-house', '2020-04-10', 'white-house', 'main', 'statement', 'Judd Deere, White House', 2, '2020-04-10, after the Kremlin', 'en', NULL, 43, 'The Hill''s count', 'partial', '31 of 43 words seen; the opening sentence is missing', 'high', 'devdiscourse-20200410', 'thehill-20200410');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-04-10/kremlin', 'en', 'the current developments in the global oil market', 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'en', 'the tentative OPEC+ agreement on reducing production volumes', 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'en', 'also discussed the coronavirus pandemic', 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'en', 'including cooperation in space', 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'en', 'Some topical aspects of bilateral relations were covered', 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'en', 'agreed to continue Russian-American consultations on the issue', 'kremlin-63185', NULL),
  ('2020-04-10/white-house', 'en', 'maintain stability in global energy markets', 'devdiscourse-20200410', NULL),
  ('2020-04-10/white-house', 'en', 'efforts to combat the coronavirus pandemic', 'devdiscourse-20200410', NULL),
  ('2020-04-10/white-house', 'en', 'critical bilateral and global issues', 'devdiscourse-20200410', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-04-10/kremlin', 'oil-market', 'the tentative OPEC+ agreement on reducing production volumes', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'energy', 'the current developments in the global oil market', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'covid-19', 'also discussed the coronavirus pandemic', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'space', 'including cooperation in space', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'bilateral-relations', 'Some topical aspects of bilateral relations were covered', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/kremlin', 'contacts', 'agreed to continue Russian-American consultations on the issue', 0, NULL, 'kremlin-63185', NULL),
  ('2020-04-10/white-house', 'covid-19', 'efforts to combat the coronavirus pandemic', 0, NULL, 'devdiscourse-20200410', 'thehill-20200410'),
  ('2020-04-10/white-house', 'energy', 'maintain stability in global energy markets', 0, NULL, 'devdiscourse-20200410', 'thehill-20200410'),
  ('2020-04-10/white-house', 'oil-market', NULL, 0, NULL, 'thehill-20200410', NULL),
  ('2020-04-10/white-house', 'bilateral-relations', 'critical bilateral and global issues', 0, NULL, 'devdiscourse-20200410', 'thehill-20200410');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2020-04-10', 'white-house', 'space', 'space, in the 31 of its 43 words that were seen', 'the Kremlin''s text has it', 'devdiscourse-20200410', 'thehill-20200410 kremlin-63185'),
  ('2020-04-10', 'white-house', 'oil-market', 'OPEC+ by name, in the 31 of its 43 words that were seen', 'the Kremlin''s text has it', 'devdiscourse-20200410', 'thehill-20200410 kremlin-63185');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-04-10/white-house', 'critical', 'bilateral and global issues', 'critical bilateral and global issues', NULL, 'devdiscourse-20200410', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-04-10/kremlin', 'agreement', 'Russia and the US go on consulting on oil', 'agreed to continue Russian-American consultations on the issue', 'kremlin-63185', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-04-10', 'initiator', 'Trump', NULL, 'Kremlin', '2020-04-10', NULL, 'kremlin-63185', NULL),
  ('2020-04-10', 'order', 'Kremlin first, at 17:40 Moscow time; Reuters had the White House text at 18:17 Moscow time', NULL, 'Kremlin and Devdiscourse, by times of publication', NULL, NULL, 'devdiscourse-20200410', 'kremlin-63185');

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-04-10', 'The second call in two days: the day before they spoke together with King Salman', 'thehill-20200410', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-04-12  OPEC+ deal: three-way call with King Salman, then a separate call
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-63190', 'Kremlin', 'official', '2020-04-12', 'http://en.kremlin.ru/events/president/news/63190'),
  ('globaltimes-20200412', 'Global Times', 'press', NULL, 'http://www.globaltimes.cn/content/1185417.shtml'),
  ('news18-20200412', 'News18, with PTI', 'press', '2020-04-13', 'https://www.news18.com/news/world/trump-thanks-russian-president-saudi-crown-prince-on-oil-deal-2575303.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-04-12', '2020-04-12', NULL, 'day', NULL, 'OPEC+ deal: three-way call with King Salman, then a separate call', 'held', 'phone', 1, 'high', 'counted as one-on-one for the separate talk that followed the three-way call', 'kremlin-63190', 'news18-20200412');

INSERT INTO call_people (call, person) VALUES
  ('2020-04-12', 'trump'),
  ('2020-04-12', 'putin'),
  ('2020-04-12', 'salman');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-04-12/kremlin', '2020-04-12', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2020-04-12 21:50 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63190', 143, 'full text, on both conversations', 'full', NULL, 'high', 'kremlin-63190', 'globaltimes-20200412'),
  ('2020-04-12/white-house', '2020-04-12', 'white-house', 'main', 'post', 'Donald Trump, on Twitter', NULL, '2020-04-12', 'en', NULL, 52, 'the tweet', 'full', NULL, 'medium', 'news18-20200412', NULL),
  ('2020-04-12/white-house-readouts', '2020-04-12', 'white-house', 'main', 'readout', 'White House', NULL, '2020-04-12', 'en', NULL, NULL, NULL, 'reported', 'readouts of separate calls, known from PTI''s paraphrase; the text was not seen', 'medium', 'news18-20200412', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-04-12/kremlin', 'en', 'the developments on the global oil markets', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'en', 'the importance of the OPEC+ deal to reduce production', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'en', 'Current issues of ensuring strategic security', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'en', 'all Christians in America a happy Easter', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'en', 'It was agreed to maintain contacts between the leaders', 'kremlin-63190', NULL),
  ('2020-04-12/white-house', 'en', 'The big Oil Deal with OPEC Plus is done.', 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'en', 'hundreds of thousands of energy jobs in the United States', 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'en', 'I would like to thank and congratulate President Putin of Russia and King Salman of Saudi Arabia.', 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'en', 'Great deal for all!', 'news18-20200412', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-04-12/kremlin', 'oil-market', 'the importance of the OPEC+ deal to reduce production', 0, NULL, 'kremlin-63190', 'globaltimes-20200412'),
  ('2020-04-12/kremlin', 'energy', 'the developments on the global oil markets', 0, NULL, 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'strategic-stability', 'Current issues of ensuring strategic security', 0, 'in the separate talk', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'congratulations', 'all Christians in America a happy Easter', 0, NULL, 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'contacts', 'It was agreed to maintain contacts between the leaders', 0, NULL, 'kremlin-63190', NULL),
  ('2020-04-12/white-house', 'oil-market', 'The big Oil Deal with OPEC Plus is done.', 0, NULL, 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'energy', 'hundreds of thousands of energy jobs in the United States', 0, NULL, 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'thanks', 'I would like to thank and congratulate President Putin of Russia', 0, 'Trump to Putin and King Salman', 'news18-20200412', NULL),
  ('2020-04-12/white-house', 'congratulations', 'I would like to thank and congratulate President Putin of Russia', 0, 'on the oil deal', 'news18-20200412', NULL),
  ('2020-04-12/white-house-readouts', 'oil-market', NULL, 0, NULL, 'news18-20200412', NULL),
  ('2020-04-12/white-house-readouts', 'energy', NULL, 0, NULL, 'news18-20200412', NULL),
  ('2020-04-12/white-house-readouts', 'thanks', NULL, 0, NULL, 'news18-20200412', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-04-12/white-house', 'great', 'the oil deal', 'Great deal for all!', NULL, 'news18-20200412', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-04-12/kremlin', 'agreement', 'the OPEC+ agreement on cuts was confirmed', 'the importance of the OPEC+ deal to reduce production', 'kremlin-63190', 'globaltimes-20200412'),
  ('2020-04-12/kremlin', 'agreement', 'the three leaders stay in contact', 'It was agreed to maintain contacts between the leaders', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'claim', 'strategic security came up in the separate talk', 'Current issues of ensuring strategic security', 'kremlin-63190', NULL),
  ('2020-04-12/kremlin', 'claim', 'Putin sent Easter wishes to Trump and to Christians in America', 'all Christians in America a happy Easter', 'kremlin-63190', NULL),
  ('2020-04-12/white-house', 'gratitude', 'Trump thanked Putin and King Salman', 'I would like to thank and congratulate President Putin of Russia and King Salman of Saudi Arabia.', 'news18-20200412', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-04-12', 'participants', 'King Salman bin Abdulaziz Al Saud in the first, three-way part', NULL, 'Kremlin', '2020-04-12', NULL, 'kremlin-63190', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2020-04-12-participants', '2020-04-12', 'participants', NULL, 'who spoke for Saudi Arabia'),
  ('2020-04-12-form', '2020-04-12', 'form', NULL, 'one call of three or separate calls');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2020-04-12-participants', 'PTI, on the White House readouts', 'Crown Prince Mohammed bin Salman', 'news18-20200412', NULL),
  ('2020-04-12-participants', 'Donald Trump, on Twitter', 'King Salman', 'news18-20200412', NULL),
  ('2020-04-12-participants', 'Kremlin', 'King Salman', 'kremlin-63190', NULL),
  ('2020-04-12-form', 'Kremlin', 'a three-way call, then a separate one between Putin and Trump', 'kremlin-63190', NULL),
  ('2020-04-12-form', 'PTI, on the White House readouts', 'calls with the two leaders, in separate readouts', 'news18-20200412', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-04-12', 'The separate talk, reported by the Kremlin, makes this one of the one-on-one calls of the first term', 'kremlin-63190', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-05-07  75th anniversary of Victory
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-63311', 'Kremlin', 'official', '2020-05-07', 'http://en.kremlin.ru/events/president/news/63311'),
  ('europost-20200507', 'Europost', 'press', NULL, 'https://europost.eu/en/a/view/trump-putin-remember-ve-day-in-phone-call-discuss-arms-control-pandemic-28708'),
  ('freenews-20200507', 'Free News', 'press', NULL, 'https://freenews.live/trump-and-putin-discussed-the-fight-against-coronavirus-and-arms-control/'),
  ('eir-20200507', 'EIR', 'press', '2020-05-08', 'https://larouchepub.com/pr/2020/20200508_ve_day_call.html'),
  ('rt-20200507', 'RT', 'press', NULL, 'https://www.rt.com/newsline/488062-trump-offers-aid-russia/'),
  ('urdupoint-20200507', 'UrduPoint, with Sputnik', 'press', '2020-05-07', 'https://www.urdupoint.com/en/world/trump-spoke-to-putin-to-commemorate-victory-d-914310.html'),
  ('tass-20200507', 'TASS', 'press', '2020-05-07', 'https://tass.com/world/1154171');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-05-07', '2020-05-07', NULL, 'day', NULL, '75th anniversary of Victory', 'held', 'phone', 1, 'high', NULL, 'kremlin-63311', 'eir-20200507 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2020-05-07', 'trump'),
  ('2020-05-07', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-05-07/kremlin', '2020-05-07', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2020-05-07 18:10 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63311', 201, 'full text', 'full', NULL, 'high', 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/white-house', '2020-05-07', 'white-house', 'main', 'statement', 'Judd Deere, White House, on Twitter', 2, '2020-05-07, about three hours after the Kremlin', 'en', NULL, 100, 'assembled from quotations', 'assembled', 'assembled from quotations, near-full', 'high', 'eir-20200507', 'tass-20200507 europost-20200507 urdupoint-20200507 freenews-20200507 rt-20200507');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-05-07/kremlin', 'en', 'They expressed satisfaction with their constructive and meaningful conversation.', 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'exchanged greetings in connection with the 75th anniversary', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'the 75th anniversary of Victory over Nazism', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'including maintaining strategic stability', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'the anti-terrorist struggle', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'Discussing the coronavirus pandemic', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'positive', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'offered to send a consignment of medical equipment to Russia', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'en', 'the situation in the world oil market', 'kremlin-63311', NULL),
  ('2020-05-07/kremlin', 'en', 'the timely adoption of a new OPEC+ agreement', 'kremlin-63311', NULL),
  ('2020-05-07/kremlin', 'en', 'the importance of maintaining a dialogue and contact', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/white-house', 'en', 'effective arms control that includes not only Russia, but also China', 'europost-20200507', 'rt-20200507'),
  ('2020-05-07/white-house', 'en', 'the United States is committed to effective arms control', 'europost-20200507', NULL),
  ('2020-05-07/white-house', 'en', 'the 75th anniversary of Victory in Europe Day', 'eir-20200507', 'europost-20200507 urdupoint-20200507'),
  ('2020-05-07/white-house', 'en', 'progress on defeating the coronavirus pandemic', 'eir-20200507', 'urdupoint-20200507'),
  ('2020-05-07/white-house', 'en', 'ready to provide assistance to any country in need, including Russia', 'eir-20200507', 'tass-20200507'),
  ('2020-05-07/white-house', 'en', 'other bilateral and global issues', 'tass-20200507', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-05-07/kremlin', 'world-war-ii', 'the 75th anniversary of Victory over Nazism', 0, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'congratulations', 'exchanged greetings in connection with the 75th anniversary', 0, NULL, 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'strategic-stability', 'including maintaining strategic stability', 0, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'bilateral-relations', NULL, 1, 'what the two countries can achieve together', 'kremlin-63311', NULL),
  ('2020-05-07/kremlin', 'terrorism', 'the anti-terrorist struggle', 0, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'covid-19', 'Discussing the coronavirus pandemic', 0, NULL, 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'medical-aid', 'offered to send a consignment of medical equipment to Russia', 0, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'help-offered', 'offered to send a consignment of medical equipment to Russia', 1, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'oil-market', 'the timely adoption of a new OPEC+ agreement', 0, NULL, 'kremlin-63311', NULL),
  ('2020-05-07/kremlin', 'energy', 'the situation in the world oil market', 0, NULL, 'kremlin-63311', NULL),
  ('2020-05-07/kremlin', 'contacts', 'the importance of maintaining a dialogue and contact', 0, NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/white-house', 'world-war-ii', 'the 75th anniversary of Victory in Europe Day', 0, NULL, 'eir-20200507', 'europost-20200507 urdupoint-20200507 freenews-20200507'),
  ('2020-05-07/white-house', 'covid-19', 'progress on defeating the coronavirus pandemic', 0, NULL, 'eir-20200507', 'urdupoint-20200507 freenews-20200507'),
  ('2020-05-07/white-house', 'help-offered', 'ready to provide assistance to any country in need, including Russia', 1, NULL, 'eir-20200507', 'urdupoint-20200507 freenews-20200507'),
  ('2020-05-07/white-house', 'strategic-stability', 'the United States is committed to effective arms control', 0, NULL, 'europost-20200507', 'rt-20200507 freenews-20200507'),
  ('2020-05-07/white-house', 'china', 'includes not only Russia, but also China', 0, 'as a party to arms control', 'europost-20200507', 'rt-20200507 freenews-20200507'),
  ('2020-05-07/white-house', 'bilateral-relations', 'other bilateral and global issues', 0, NULL, 'tass-20200507', 'freenews-20200507');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2020-05-07', 'kremlin', 'china', NULL, 'China''s part in arms control: the White House alone has it', 'kremlin-63311', 'europost-20200507');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-05-07/kremlin', 'constructive', 'conversation', 'constructive and meaningful conversation', NULL, 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'meaningful', 'conversation', 'constructive and meaningful conversation', NULL, 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'satisfaction', 'conversation', 'They expressed satisfaction with their constructive and meaningful conversation.', NULL, 'kremlin-63311', 'meduza-tone eir-20200507'),
  ('2020-05-07/kremlin', 'positive', 'cooperation against the pandemic', 'positive', NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/white-house', 'effective', 'arms control', 'effective arms control', NULL, 'europost-20200507', 'rt-20200507');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-05-07/kremlin', 'agreement', 'work together more closely against the pandemic', NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'agreement', 'dialogue matters and should go on', 'the importance of maintaining a dialogue and contact', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'claim', 'Trump offered medical equipment to Russia', 'offered to send a consignment of medical equipment to Russia', 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/kremlin', 'unclassified', 'regional conflicts', NULL, 'kremlin-63311', 'eir-20200507'),
  ('2020-05-07/white-house', 'claim', 'arms control has to take in China as well as Russia', 'effective arms control that includes not only Russia, but also China', 'europost-20200507', 'rt-20200507');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-05-07', 'order', 'Kremlin first, at 18:10 Moscow time; the White House about three hours later', NULL, 'Kremlin and UrduPoint, by times of publication', NULL, NULL, 'urdupoint-20200507', 'kremlin-63311');

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-05-07', 'The Kremlin''s text does not say who called', 'kremlin-63311', NULL),
  ('2020-05-07', 'One of the seven calls that Meduza counts as called constructive by the Kremlin, and one of the three with satisfaction with the conversation', 'meduza-tone', 'kremlin-63311');

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-06-01  G7 idea, ventilators, Crew Dragon
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-63444', 'Kremlin', 'official', '2020-06-01', 'http://en.kremlin.ru/events/president/news/63444'),
  ('washtimes-20200601', 'The Washington Times', 'press', '2020-06-01', 'https://highergroundtimes.com/higher-ground/2020/jun/1/wh-confirms-trump-spoke-putin-g-7-plans-evolve'),
  ('upi-20200601', 'UPI', 'press', '2020-06-01', 'https://www.upi.com/Top_News/US/2020/06/01/Trump-phone-call-with-Putin-covers-Russias-attendance-at-G7/2391591053841/'),
  ('urdupoint-20200601', 'UrduPoint, with Sputnik', 'press', '2020-06-02', 'https://www.urdupoint.com/en/world/trump-putin-discuss-need-for-effective-arms-935410.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-06-01', '2020-06-01', NULL, 'day', NULL, 'G7 idea, ventilators, Crew Dragon', 'held', 'phone', 1, 'high', NULL, 'kremlin-63444', 'washtimes-20200601 upi-20200601 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2020-06-01', 'trump'),
  ('2020-06-01', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-06-01/kremlin', '2020-06-01', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2020-06-01 18:45 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63444', 204, 'full text', 'full', NULL, 'high', 'kremlin-63444', 'meduza-tone'),
  ('2020-06-01/white-house', '2020-06-01', 'white-house', 'main', 'statement', 'Judd Deere, White House', 2, '2020-06-01, after the Kremlin', 'en', NULL, 72, 'assembled from quotations', 'assembled', 'assembled from quotations, believed full; the opening sentence may be missing', 'high', 'washtimes-20200601', 'urdupoint-20200601');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-06-01/kremlin', 'en', 'The conversation was constructive, businesslike and substantive.', 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/kremlin', 'en', 'the coronavirus response measures taken by both countries', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'the supply of US ventilators to Russia', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'expressed appreciation for the supply of US ventilators', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'the supply of U.S. ventilators', 'meduza-tone', NULL),
  ('2020-06-01/kremlin', 'en', 'congratulated Donald Trump on the successful launch', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'mutually beneficial cooperation in the space sector', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'world oil market developments', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'in the context of implementing the OPEC+ agreement', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'his idea of holding a G7 summit', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'a G7 summit with the possible invitation of the leaders', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'enhancing the Russian-American dialogue on strategic stability', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'en', 'agreed to continue contacts at various levels', 'kremlin-63444', NULL),
  ('2020-06-01/white-house', 'en', 'reiterated the need for effective arms control', 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'en', 'efforts to defeat the coronavirus pandemic', 'urdupoint-20200601', NULL),
  ('2020-06-01/white-house', 'en', 'reopen global economies', 'urdupoint-20200601', NULL),
  ('2020-06-01/white-house', 'en', 'provide assistance to other countries in need', 'washtimes-20200601', NULL),
  ('2020-06-01/white-house', 'en', 'the donation of 200 ventilators to the Russian people', 'washtimes-20200601', NULL),
  ('2020-06-01/white-house', 'en', 'discussed progress toward convening the G7', 'urdupoint-20200601', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-06-01/kremlin', 'covid-19', 'the coronavirus response measures taken by both countries', 0, NULL, 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'medical-aid', 'the supply of US ventilators to Russia', 0, NULL, 'kremlin-63444', 'meduza-tone'),
  ('2020-06-01/kremlin', 'thanks', 'expressed appreciation for the supply of US ventilators', 0, NULL, 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/kremlin', 'congratulations', 'congratulated Donald Trump on the successful launch', 0, 'the launch of Crew Dragon', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'space', 'mutually beneficial cooperation in the space sector', 0, NULL, 'kremlin-63444', 'washtimes-20200601'),
  ('2020-06-01/kremlin', 'oil-market', 'in the context of implementing the OPEC+ agreement', 0, NULL, 'kremlin-63444', 'washtimes-20200601'),
  ('2020-06-01/kremlin', 'energy', 'world oil market developments', 0, NULL, 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'g7', 'his idea of holding a G7 summit', 0, NULL, 'kremlin-63444', 'upi-20200601'),
  ('2020-06-01/kremlin', 'meeting', 'a G7 summit with the possible invitation of the leaders', 0, NULL, 'kremlin-63444', 'upi-20200601'),
  ('2020-06-01/kremlin', 'strategic-stability', 'enhancing the Russian-American dialogue on strategic stability', 0, NULL, 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'contacts', 'agreed to continue contacts at various levels', 0, NULL, 'kremlin-63444', NULL),
  ('2020-06-01/white-house', 'covid-19', 'efforts to defeat the coronavirus pandemic', 0, NULL, 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'medical-aid', 'the donation of 200 ventilators to the Russian people', 0, NULL, 'washtimes-20200601', NULL),
  ('2020-06-01/white-house', 'thanks', NULL, 0, NULL, 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'strategic-stability', 'reiterated the need for effective arms control', 0, NULL, 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'g7', 'discussed progress toward convening the G7', 0, NULL, 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'meeting', 'discussed progress toward convening the G7', 1, 'the G7, not a meeting of the two', 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'domestic-economy', 'reopen global economies', 1, NULL, 'urdupoint-20200601', NULL),
  ('2020-06-01/white-house', 'help-offered', 'provide assistance to other countries in need', 1, NULL, 'washtimes-20200601', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2020-06-01', 'kremlin', NULL, 'the unrest after the killing of George Floyd', 'neither statement suggests that it was discussed, says UPI', 'upi-20200601', NULL),
  ('2020-06-01', 'white-house', NULL, 'the unrest after the killing of George Floyd', 'neither statement suggests that it was discussed, says UPI', 'upi-20200601', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-06-01/kremlin', 'constructive', 'conversation', 'constructive, businesslike and substantive', NULL, 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/kremlin', 'businesslike', 'conversation', 'constructive, businesslike and substantive', NULL, 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/kremlin', 'substantive', 'conversation', 'constructive, businesslike and substantive', NULL, 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/white-house', 'effective', 'arms control', 'effective arms control', NULL, 'urdupoint-20200601', 'washtimes-20200601'),
  ('2020-06-01/white-house', 'progress', 'the way to a G7 meeting', 'discussed progress toward convening the G7', NULL, 'urdupoint-20200601', 'washtimes-20200601');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-06-01/kremlin', 'agreement', 'keep up contacts at various levels', 'agreed to continue contacts at various levels', 'kremlin-63444', NULL),
  ('2020-06-01/kremlin', 'gratitude', 'Putin thanked the US for the ventilators', 'expressed appreciation for the supply of US ventilators', 'kremlin-63444', 'meduza-tone washtimes-20200601'),
  ('2020-06-01/kremlin', 'claim', 'Putin congratulated Trump on the launch of Crew Dragon', 'congratulated Donald Trump on the successful launch', 'kremlin-63444', NULL),
  ('2020-06-01/white-house', 'claim', 'the US gave Russia 200 ventilators', 'the donation of 200 ventilators to the Russian people', 'washtimes-20200601', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-06-01', 'initiator', 'Trump', NULL, 'Kremlin', '2020-06-01', NULL, 'kremlin-63444', 'washtimes-20200601'),
  ('2020-06-01', 'order', 'Kremlin first, at 18:45 Moscow time; the White House after its press secretary''s briefing', NULL, 'Kremlin and The Washington Times, by times of publication', NULL, NULL, 'washtimes-20200601', 'kremlin-63444');

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-06-01', 'One of the seven calls that Meduza counts as called constructive by the Kremlin; it also names the thanks for the ventilators', 'meduza-tone', 'kremlin-63444');

-- ---------------------------------------------------------------------------------------------------------------
-- 2020-07-23  Arms control and New START
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-63744', 'Kremlin', 'official', '2020-07-23', 'http://en.kremlin.ru/events/president/news/63744', NULL),
  ('kremlin-63749', 'Kremlin', 'official', '2020-07-24', 'http://en.kremlin.ru/events/president/news/63749', 'on the Security Council meeting of the next day'),
  ('cbs-20200723', 'CBS News', 'press', NULL, 'https://cbsnews.com/news/trump-says-did-not-question-putin-russian-bounties', NULL),
  ('globalpandemic-20200723', 'globalpandemic.net', 'press', NULL, 'https://globalpandemic.net/news/trump-and-putin-speak-about-coronavirus-armscontrol', NULL),
  ('kayhan-20200723', 'Kayhan Life, with Reuters', 'press', NULL, 'https://kayhanlife.com/news/world/trump-russias-putin-discuss-arms-control-iran-coronavirus-statements/', NULL),
  ('canyonnews-20200723', 'Canyon News', 'press', NULL, 'https://www.canyon-news.com/trump-and-putin-talk-covid-19-and-arms-control/125462', NULL),
  ('news18-20200723', 'News18, with Reuters', 'press', '2020-07-23', 'https://www.news18.com/news/world/trump-tells-russias-putin-he-wants-to-avoid-three-way-arms-race-with-china-2730653.html', NULL),
  ('urdupoint-20200723', 'UrduPoint, with Sputnik', 'press', '2020-07-23', 'https://www.urdupoint.com/en/world/trump-told-putin-us-hopes-to-avoid-arms-race-983241.html', NULL),
  ('washtimes-20200723', 'The Washington Times', 'press', '2020-07-23', 'https://www.washingtontimes.com/news/2020/jul/23/donald-trump-vladimir-putin-discuss-arms-control-i/', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2020-07-23', '2020-07-23', NULL, 'day', NULL, 'Arms control and New START', 'held', 'phone', 1, 'high', NULL, 'kremlin-63744', 'washtimes-20200723 meduza-tone');

INSERT INTO call_people (call, person) VALUES
  ('2020-07-23', 'trump'),
  ('2020-07-23', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2020-07-23/kremlin', '2020-07-23', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2020-07-23 19:40 Moscow time', 'en', 'http://en.kremlin.ru/events/president/news/63744', 185, 'full text', 'full', NULL, 'high', 'kremlin-63744', 'meduza-tone'),
  ('2020-07-23/white-house', '2020-07-23', 'white-house', 'main', 'statement', 'Judd Deere, White House', 2, '2020-07-23, about 50 minutes after the Kremlin', 'en', NULL, 70, 'assembled from quotations', 'assembled', 'assembled from quotations, believed full', 'high', 'urdupoint-20200723', 'canyonnews-20200723 kayhan-20200723 washtimes-20200723 news18-20200723 globalpandemic-20200723'),
  ('2020-07-23/white-house-trump', '2020-07-23', 'white-house', 'added', 'remarks', 'Donald Trump, to reporters in North Carolina', 3, '2020-07-27', 'en', NULL, NULL, NULL, 'partial', 'oral remarks, known from quotations', 'high', 'cbs-20200723', NULL),
  ('2020-07-23/white-house-axios', '2020-07-23', 'white-house', 'added', 'remarks', 'Donald Trump, to Axios', 4, '2020-07-28', 'en', NULL, NULL, NULL, 'partial', 'an interview, known from quotations', 'high', 'cbs-20200723', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2020-07-23/kremlin', 'en', 'The conversation was constructive and substantive.', 'kremlin-63744', 'meduza-tone'),
  ('2020-07-23/kremlin', 'en', 'the special responsibility of Russia and the United States for maintaining international peace and security', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'to maintain international peace and security', 'meduza-tone', NULL),
  ('2020-07-23/kremlin', 'en', 'issues of strategic stability and arms control', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'the permanent members of the UN Security Council', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'hold a summit of the permanent members', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'The situation with the Iranian nuclear programme', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'the global nuclear non-proliferation regime', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'the development of Russian-American trade and economic cooperation', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'joint efforts to contain the coronavirus spread', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'exchanged best wishes on the 45th anniversary', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'the 45th anniversary of the joint Soyuz-Apollo space flight', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'en', 'Both sides agreed to continue contacts at various levels', 'kremlin-63744', NULL),
  ('2020-07-23/white-house', 'en', 'avoiding an expensive three-way arms race between China, Russia, and the United States', 'urdupoint-20200723', 'canyonnews-20200723 washtimes-20200723'),
  ('2020-07-23/white-house', 'en', 'hope of avoiding an expensive three-way arms race', 'urdupoint-20200723', 'canyonnews-20200723 washtimes-20200723 kayhan-20200723'),
  ('2020-07-23/white-house', 'en', 'efforts to defeat the coronavirus pandemic', 'canyonnews-20200723', NULL),
  ('2020-07-23/white-house', 'en', 'continuing to reopen global economies', 'canyonnews-20200723', NULL),
  ('2020-07-23/white-house', 'en', 'critical bilateral and global issues', 'canyonnews-20200723', 'washtimes-20200723'),
  ('2020-07-23/white-house-trump', 'en', 'very productive', 'cbs-20200723', NULL),
  ('2020-07-23/white-house-axios', 'en', 'I have never discussed it with him', 'cbs-20200723', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2020-07-23/kremlin', 'strategic-stability', 'issues of strategic stability and arms control', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'united-nations', 'the permanent members of the UN Security Council', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'meeting', 'hold a summit of the permanent members', 1, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'iran', 'The situation with the Iranian nuclear programme', 0, NULL, 'kremlin-63744', 'kayhan-20200723'),
  ('2020-07-23/kremlin', 'nonproliferation', 'the global nuclear non-proliferation regime', 0, NULL, 'kremlin-63744', 'kayhan-20200723'),
  ('2020-07-23/kremlin', 'trade', 'the development of Russian-American trade and economic cooperation', 0, NULL, 'kremlin-63744', 'washtimes-20200723'),
  ('2020-07-23/kremlin', 'bilateral-relations', 'the development of Russian-American trade and economic cooperation', 1, 'economic relations', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'covid-19', 'joint efforts to contain the coronavirus spread', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'congratulations', 'exchanged best wishes on the 45th anniversary', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'space', 'the joint Soyuz-Apollo space flight', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'anniversaries', 'the 45th anniversary of the joint Soyuz-Apollo space flight', 1, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'contacts', 'Both sides agreed to continue contacts at various levels', 0, NULL, 'kremlin-63744', NULL),
  ('2020-07-23/white-house', 'covid-19', 'efforts to defeat the coronavirus pandemic', 0, NULL, 'canyonnews-20200723', 'kayhan-20200723 news18-20200723'),
  ('2020-07-23/white-house', 'domestic-economy', 'continuing to reopen global economies', 1, NULL, 'canyonnews-20200723', 'kayhan-20200723 news18-20200723'),
  ('2020-07-23/white-house', 'strategic-stability', 'hope of avoiding an expensive three-way arms race', 0, NULL, 'urdupoint-20200723', 'canyonnews-20200723 washtimes-20200723'),
  ('2020-07-23/white-house', 'china', 'arms race between China, Russia, and the United States', 0, 'as a party to an arms race', 'urdupoint-20200723', 'canyonnews-20200723 washtimes-20200723'),
  ('2020-07-23/white-house', 'bilateral-relations', 'critical bilateral and global issues', 0, NULL, 'canyonnews-20200723', 'washtimes-20200723'),
  ('2020-07-23/white-house-axios', 'nonproliferation', NULL, 0, 'nuclear proliferation, said five days after the call', 'cbs-20200723', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2020-07-23', 'kremlin', 'bounties', NULL, 'neither statement speaks of the alleged bounties', 'kremlin-63744', 'washtimes-20200723'),
  ('2020-07-23', 'white-house', 'bounties', NULL, 'the statement does not say that they were discussed', 'washtimes-20200723', 'cbs-20200723'),
  ('2020-07-23', 'white-house', 'iran', NULL, 'the White House made no mention of it', 'kayhan-20200723', NULL),
  ('2020-07-23', 'kremlin', 'china', NULL, 'China''s part in an arms race: the White House alone has it', 'kremlin-63744', 'urdupoint-20200723'),
  ('2020-07-23', 'kremlin', 'strategic-stability', 'the coming talks in Vienna', 'the White House alone has them', 'kremlin-63744', 'urdupoint-20200723');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2020-07-23', 'white-house', 'bounties', NULL, 'Donald Trump', 'Axios', '2020-07-28', 'I have never discussed it with him', 'cbs-20200723', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2020-07-23/kremlin', 'constructive', 'conversation', 'constructive and substantive', NULL, 'kremlin-63744', 'meduza-tone'),
  ('2020-07-23/kremlin', 'substantive', 'conversation', 'constructive and substantive', NULL, 'kremlin-63744', 'meduza-tone'),
  ('2020-07-23/white-house', 'expensive', 'a three-way arms race', 'an expensive three-way arms race', NULL, 'urdupoint-20200723', 'canyonnews-20200723'),
  ('2020-07-23/white-house', 'critical', 'bilateral and global issues', 'critical bilateral and global issues', NULL, 'canyonnews-20200723', 'washtimes-20200723'),
  ('2020-07-23/white-house-trump', 'productive', 'conversation', 'very productive', 'said to reporters four days later', 'cbs-20200723', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2020-07-23/kremlin', 'agreement', 'consultations of the two on strategic stability, New START among the subjects', 'issues of strategic stability and arms control', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'agreement', 'keep up contacts at various levels', 'Both sides agreed to continue contacts at various levels', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'claim', 'the initiative of a summit of the Security Council''s permanent members matters greatly', 'hold a summit of the permanent members', 'kremlin-63744', NULL),
  ('2020-07-23/kremlin', 'claim', 'they exchanged good wishes on 45 years of the Soyuz-Apollo flight', 'exchanged best wishes on the 45th anniversary', 'kremlin-63744', NULL),
  ('2020-07-23/white-house', 'claim', 'Trump hopes to avoid an arms race of three and expects progress in Vienna', 'hope of avoiding an expensive three-way arms race', 'urdupoint-20200723', 'washtimes-20200723');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2020-07-23', 'order', 'Kremlin first, at 19:40 Moscow time; Reuters had the White House text at 20:27 Moscow time', NULL, 'Kremlin and News18, by times of publication', NULL, NULL, 'news18-20200723', 'kremlin-63744');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2020-07-23-previous', '2020-07-23', 'date', NULL, 'when the two had last spoken'),
  ('2020-07-23-bounties', '2020-07-23', 'negation', 'bounties', 'what Trump said on whether the alleged bounties came up');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2020-07-23-previous', 'globalpandemic.net', 'in May', 'globalpandemic-20200723', NULL),
  ('2020-07-23-previous', 'Canyon News', 'in early June', 'canyonnews-20200723', NULL),
  ('2020-07-23-bounties', 'Donald Trump, to reporters on 27 July', 'would not say what was discussed', 'cbs-20200723', NULL),
  ('2020-07-23-bounties', 'Donald Trump, to Axios on 28 July', 'never discussed them with Putin', 'cbs-20200723', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2020-07-23', 'The next day Putin briefed the members of Russia''s Security Council on the call', 'kremlin-63749', NULL),
  ('2020-07-23', 'One of the seven calls that Meduza counts as called constructive by the Kremlin', 'meduza-tone', 'kremlin-63744'),
  ('2020-07-23', 'Meduza quotes "to maintain international peace and security"; the Kremlin''s English page reads "for maintaining international peace and security"', 'meduza-tone', 'kremlin-63744');

-- ---------------------------------------------------------------------------------------------------------------
-- 2021–2024  Denied: up to seven calls after leaving office
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('asiaone-20241009', 'AsiaOne, with Reuters', 'press', '2024-10-09', 'https://www.asiaone.com/world/kremlin-denies-report-trump-phone-calls-putin'),
  ('huffpost-202410', 'HuffPost UK', 'press', NULL, 'https://huffingtonpost.co.uk/amp/entry/kremlin-reacts-to-claims-trump-spoke-to-putin-after-2021_uk_67063296e4b00a4f982a1205'),
  ('expressnews-202410', 'The Express News Today', 'press', NULL, 'https://theexpressnewstoday.com/trump-reportedly-spoke-with-putin-at-least-seven-times-since-leaving-white-house');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('denied-2021', '2021-01-01', '2024-12-31', 'range', NULL, 'Woodward''s book: up to seven calls after leaving office', 'denied', 'contact', NULL, 'high', 'confidence is that the claim and the denials were made; only the years are known', 'asiaone-20241009', 'huffpost-202410 expressnews-202410');

INSERT INTO call_people (call, person) VALUES
  ('denied-2021', 'trump'),
  ('denied-2021', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('denied-2021', 'contact', 'perhaps as many as seven calls since 2021, in the words of an unnamed Trump aide', NULL, 'Bob Woodward, in the book "War"', NULL, 'reported in October 2024', 'asiaone-20241009', 'huffpost-202410 expressnews-202410'),
  ('denied-2021', 'contact', 'one of them early in 2024, from Mar-a-Lago, with an aide sent out of the room', NULL, 'Bob Woodward, in the book "War"', NULL, 'by the Washington Post''s summary the book does not say what was discussed', 'asiaone-20241009', NULL),
  ('denied-2021', 'denial', '"No, that''s not true"', NULL, 'Dmitry Peskov, to RBC', '2024-10-09', NULL, 'asiaone-20241009', 'huffpost-202410'),
  ('denied-2021', 'denial', 'called the book''s content made up', NULL, 'Trump campaign', NULL, 'reported by the New York Times', 'asiaone-20241009', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('denied-2021-contact', 'denied-2021', 'negation', NULL, 'whether Trump and Putin spoke by phone between Trump''s two terms');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('denied-2021-contact', 'Bob Woodward, citing an unnamed Trump aide', 'they may have spoken as many as seven times', 'asiaone-20241009', 'huffpost-202410 expressnews-202410'),
  ('denied-2021-contact', 'Dmitry Peskov', 'it is not true', 'asiaone-20241009', 'huffpost-202410'),
  ('denied-2021-contact', 'Trump campaign', 'the book''s content is made up', 'asiaone-20241009', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2024-11-07  Denied: a call two days after the election
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('ukrpravda-20241107', 'Ukrainska Pravda', 'press', '2024-11-11', 'https://www.pravda.com.ua/eng/news/2024/11/11/7483874/'),
  ('kyivindependent-20241107', 'Kyiv Independent', 'press', NULL, 'https://kyivindependent.com/pure-fiction-kremlin-denies-putin-and-trump-spoke-by-phone-after-election-victory'),
  ('moscowtimes-20241107', 'The Moscow Times', 'press', '2024-11-11', 'https://www.themoscowtimes.com/2024/11/11/kremlin-denies-reports-of-putin-trump-phone-call-over-ukraine-a86977'),
  ('sputnik-20241107', 'Sputnik', 'press', '2024-11-11', 'https://sputnikglobe.com/20241111/kremlin-says-putin-trump-held-no-conversation-reports-about-it-false-1120852157.html'),
  ('dailybeast-20241107', 'The Daily Beast', 'press', '2024-11-11', 'https://www.thedailybeast.com/kremlin-insists-donald-trump-and-vladimir-putins-ukraine-war-call-didnt-happen/'),
  ('exbulletin-20241107', 'exbulletin.com', 'press', '2024-11-11', 'https://exbulletin.com/politics/2888409/');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2024-11-07', '2024-11-07', NULL, 'day', NULL, 'Washington Post: a call two days after the election', 'denied', 'contact', NULL, 'high', 'denied by the Kremlin; Trump''s team did not confirm it; confidence is that the claim and the denial were made', 'kyivindependent-20241107', 'meduza-tone moscowtimes-20241107 sputnik-20241107 dailybeast-20241107 ukrpravda-20241107');

INSERT INTO call_people (call, person) VALUES
  ('2024-11-07', 'trump'),
  ('2024-11-07', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2024-11-07', 'contact', 'Trump, in Florida, spoke with Putin by phone, advised him not to escalate in Ukraine and recalled the US forces in Europe', NULL, 'The Washington Post, citing unnamed sources', '2024-11-10', NULL, 'kyivindependent-20241107', 'moscowtimes-20241107 dailybeast-20241107'),
  ('2024-11-07', 'contact', 'Trump was interested in further talks on an early end of the war', NULL, 'The Washington Post, citing unnamed sources', '2024-11-10', NULL, 'moscowtimes-20241107', 'kyivindependent-20241107'),
  ('2024-11-07', 'denial', '"completely untrue", "pure fiction"; there was no conversation', NULL, 'Dmitry Peskov', '2024-11-11', NULL, 'moscowtimes-20241107', 'kyivindependent-20241107 dailybeast-20241107 sputnik-20241107 meduza-tone');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2024-11-07-contact', '2024-11-07', 'negation', NULL, 'whether Trump and Putin spoke by phone on 7 November 2024'),
  ('2024-11-07-kyiv', '2024-11-07', 'negation', NULL, 'whether Kyiv was told of the call beforehand');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2024-11-07-contact', 'The Washington Post, citing unnamed sources', 'they spoke, two days after the election', 'kyivindependent-20241107', 'moscowtimes-20241107 dailybeast-20241107'),
  ('2024-11-07-contact', 'Dmitry Peskov', 'untrue; there was no conversation', 'moscowtimes-20241107', 'kyivindependent-20241107 sputnik-20241107 dailybeast-20241107 meduza-tone'),
  ('2024-11-07-contact', 'Trump''s communications director, Steven Cheung', 'no comment on private calls', 'exbulletin-20241107', NULL),
  ('2024-11-07-kyiv', 'The Washington Post', 'Ukraine was informed beforehand', 'kyivindependent-20241107', NULL),
  ('2024-11-07-kyiv', 'Ukraine''s foreign ministry', 'reports that it was informed in advance are false', 'kyivindependent-20241107', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2024-11-07', 'Ukrainska Pravda prints the date of the alleged call as 7 October, a misprint', 'ukrpravda-20241107', NULL),
  ('2024-11-07', 'On that day Putin congratulated Trump indirectly, in answer to a question at the Valdai club; Peskov later said that this was to be considered official', 'meduza-tone', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-02  Unconfirmed: Trump to the New York Post that he had already spoken with Putin
-- (euromaidan-20250318 stands among the sources of 2025-03-18)
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('vestnik-202502', 'Vestnik Kavkaza', 'press', NULL, 'https://en.vestikavkaza.ru/material/173364'),
  ('ukrpravda-20250209', 'Ukrainska Pravda', 'press', '2025-02-09', 'https://www.pravda.com.ua/eng/news/2025/02/9/7497383/'),
  ('caliber-202502', 'Caliber.Az', 'press', NULL, 'https://caliber.az/en/post/kremlin-remains-tight-lipped-about-trump-putin-phone-talk'),
  ('newspravda-20250310', 'news-pravda.com, citing RIA Novosti', 'press', '2025-03-10', 'https://trump.news-pravda.com/trump/2025/03/10/85727.html'),
  ('espreso-202503', 'Espreso', 'press', NULL, 'https://global.espreso.tv/peskov-says-trump-putin-likely-spoke-more-than-twice');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('claimed-2025-02', '2025-02-01', '2025-02-28', 'month', NULL, 'Trump to the New York Post: already spoke with Putin', 'unconfirmed', 'contact', NULL, 'high', 'the day, if there was one, is not known: the words were published on 8 and 9 February 2025; confidence is that the claim and the answers were made', 'ukrpravda-20250209', 'vestnik-202502 caliber-202502');

INSERT INTO call_people (call, person) VALUES
  ('claimed-2025-02', 'trump'),
  ('claimed-2025-02', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('claimed-2025-02', 'contact', 'he had spoken with Putin by phone; how often he would "better not say"', NULL, 'Donald Trump, to the New York Post', NULL, 'reported on 2025-02-09', 'caliber-202502', 'ukrpravda-20250209 vestnik-202502'),
  ('claimed-2025-02', 'denial', 'could neither confirm nor deny it', NULL, 'Dmitry Peskov', '2025-02-09', 'not a denial: he may not know of every contact, he said', 'ukrpravda-20250209', 'vestnik-202502 caliber-202502'),
  ('claimed-2025-02', 'denial', 'one call only since Trump''s return to office', NULL, 'Dmitry Peskov', '2025-03-10', 'an implicit denial: the one call is that of 12 February', 'newspravda-20250310', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('claimed-2025-02-contact', 'claimed-2025-02', 'negation', NULL, 'whether Trump and Putin had spoken by phone before 12 February 2025');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('claimed-2025-02-contact', 'Donald Trump, to the New York Post', 'they had spoken', 'ukrpravda-20250209', 'caliber-202502 vestnik-202502'),
  ('claimed-2025-02-contact', 'Dmitry Peskov, 9 February', 'he can neither confirm nor deny it', 'ukrpravda-20250209', 'caliber-202502 vestnik-202502'),
  ('claimed-2025-02-contact', 'Dmitry Peskov, 10 March', 'there has been one call in the new term', 'newspravda-20250310', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('claimed-2025-02', 'On 18 March 2025 Trump told Fox News that the process had begun three or four weeks before', 'euromaidan-20250318', NULL),
  ('claimed-2025-02', 'After the call of 18 March Peskov told Pavel Zarubin that the calls known to him are announced and that others cannot be ruled out', 'espreso-202503', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-02-12  First call of the second term
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-76259', 'Kremlin', 'official', '2025-02-12', 'http://kremlin.ru/events/president/news/76259'),
  ('baikalnews-20250212', 'baikal-news.ru', 'press', '2025-02-13', 'https://baikal-news.ru/society/2025/02/13/88653.html'),
  ('newsfront-20250212', 'News Front, citing RBC', 'press', '2025-02-14', 'https://en.news-front.su/2025/02/14/putin-and-trump-did-not-discuss-lifting-sanctions-peskov'),
  ('wikipedia-20250212', 'Wikipedia', 'press', NULL, 'https://en.wikipedia.org/wiki/February_2025_Putin%E2%80%93Trump_phone_call'),
  ('jang-20250212', 'Jang', 'press', NULL, 'https://jang.com.pk/en/31562-donald-trump-announces-to-begin-talk-to-end-war-after-putin-call-news'),
  ('novyny-20250212', 'Novyny.LIVE', 'press', NULL, 'https://news.novyny.live/en/tramp-pidtverdiv-rozmovu-z-putinim-shcho-obgovorili-233216.html'),
  ('newspravda-20250212', 'news-pravda.com', 'press', '2025-02-13', 'https://trump.news-pravda.com/world/2025/02/13/56947.html'),
  ('dailykos-20250212', 'Daily Kos', 'press', '2025-02-12', 'https://www.dailykos.com/story/2025/2/12/2303294/'),
  ('libertatea-202502', 'Libertatea', 'press', NULL, 'https://www.libertatea.ro/stiri/dezvaluiri-de-la-kremlin-despre-cine-a-stat-langa-vladimir-putin-cand-a-vorbit-la-telefon-cu-donald-trump-pe-12-februarie-5198520'),
  ('moscowtimes-20250212', 'The Moscow Times', 'press', '2025-02-12', 'https://www.themoscowtimes.com/2025/02/12/putin-tells-trump-peaceful-negotiations-on-ukraine-war-possible-in-leaders-first-call-a87976'),
  ('ukrpravda-20250212', 'Ukrainska Pravda, citing TASS and RIA Novosti', 'press', '2025-02-13', 'https://www.pravda.com.ua/eng/news/2025/02/13/7498102/'),
  ('tass-20250212', 'TASS', 'press', '2025-02-13', 'https://tass.com/politics/1912719');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-02-12', '2025-02-12', NULL, 'day', NULL, 'First call of the second term', 'held', 'phone', 1, 'high', NULL, 'kremlin-76259', 'moscowtimes-20250212 wikipedia-20250212');

INSERT INTO call_people (call, person) VALUES
  ('2025-02-12', 'trump'),
  ('2025-02-12', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-02-12/white-house', '2025-02-12', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', 1, '2025-02-12, first', 'en', NULL, 244, 'assembled text of the post', 'assembled', 'assembled from quotations, near-full', 'high', 'jang-20250212', 'novyny-20250212 dailykos-20250212 moscowtimes-20250212'),
  ('2025-02-12/kremlin', '2025-02-12', 'kremlin', 'main', 'statement', 'Kremlin', 2, '2025-02-12 20:00 Moscow time', 'ru', 'http://kremlin.ru/events/president/news/76259', 165, 'full Russian text', 'full', NULL, 'high', 'kremlin-76259', 'baikalnews-20250212 moscowtimes-20250212'),
  ('2025-02-12/kremlin-peskov', '2025-02-12', 'kremlin', 'added', 'briefing', 'Dmitry Peskov', NULL, '2025-02-13', NULL, NULL, NULL, NULL, 'reported', 'reports of his briefing the next day only', 'high', 'ukrpravda-20250212', 'tass-20250212 newsfront-20250212'),
  ('2025-02-12/kremlin-peskov-tv', '2025-02-12', 'kremlin', 'added', 'remarks', 'Dmitry Peskov', NULL, NULL, NULL, NULL, NULL, NULL, 'reported', 'a television interview with Pavel Zarubin some days later, known from a Romanian report', 'high', 'libertatea-202502', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-02-12/kremlin', 'ru', 'наступило время, чтобы наши страны работали вместе', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'вопросы, связанные с обменом граждан России и США', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'Обсуждалась также тема урегулирования на Украине', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'высказался за скорейшую остановку боевых действий', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'может быть достигнуто путём мирных переговоров', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'были затронуты темы ближневосточного урегулирования', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'иранская ядерная программа', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'двусторонние российско-американские отношения в сфере экономики', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'пригласил Президента США посетить Москву', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ru', 'договорились о продолжении личных контактов', 'kremlin-76259', NULL),
  ('2025-02-12/white-house', 'en', 'I just had a lengthy and highly productive phone call with President Vladimir Putin', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'We discussed Ukraine, the Middle East, Energy', 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'Energy, Artificial Intelligence, the power of the Dollar', 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'We both reflected on the Great History of our Nations', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'we want to stop the millions of deaths taking place in the War with Russia/Ukraine', 'dailykos-20250212', 'novyny-20250212'),
  ('2025-02-12/white-house', 'en', 'we fought so successfully together in World War II', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'great benefit that we will someday have in working together', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'including visiting each other’s Nations', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'agreed to have our respective teams start negotiations immediately', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'I want to thank President Putin for his time', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'for the release, yesterday, of Marc Fogel', 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'en', 'very strongly', 'jang-20250212', 'dailykos-20250212');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-02-12/kremlin', 'prisoner-exchange', 'вопросы, связанные с обменом граждан России и США', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'ukraine', 'Обсуждалась также тема урегулирования на Украине', 0, NULL, 'kremlin-76259', 'moscowtimes-20250212'),
  ('2025-02-12/kremlin', 'ceasefire', 'высказался за скорейшую остановку боевых действий', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'peace-talks', 'может быть достигнуто путём мирных переговоров', 0, NULL, 'kremlin-76259', 'moscowtimes-20250212'),
  ('2025-02-12/kremlin', 'middle-east', 'были затронуты темы ближневосточного урегулирования', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'israel-palestine', 'темы ближневосточного урегулирования', 1, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'iran', 'иранская ядерная программа', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'bilateral-relations', 'двусторонние российско-американские отношения в сфере экономики', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'trade', 'двусторонние российско-американские отношения в сфере экономики', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'meeting', 'пригласил Президента США посетить Москву', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'contacts', 'договорились о продолжении личных контактов', 0, NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin-peskov', 'energy', NULL, 0, 'named by Peskov the next day; not in the written statement', 'ukrpravda-20250212', NULL),
  ('2025-02-12/white-house', 'ukraine', 'We discussed Ukraine, the Middle East, Energy', 0, NULL, 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'ceasefire', 'we want to stop the millions of deaths taking place in the War', 1, 'an end of the deaths in the war; no ceasefire is named', 'dailykos-20250212', 'novyny-20250212'),
  ('2025-02-12/white-house', 'middle-east', 'We discussed Ukraine, the Middle East, Energy', 0, NULL, 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'energy', 'We discussed Ukraine, the Middle East, Energy', 0, NULL, 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'technology', 'Energy, Artificial Intelligence, the power of the Dollar', 1, NULL, 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'domestic-economy', 'the power of the Dollar', 0, NULL, 'jang-20250212', 'novyny-20250212 dailykos-20250212'),
  ('2025-02-12/white-house', 'world-war-ii', 'we fought so successfully together in World War II', 0, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'anniversaries', 'We both reflected on the Great History of our Nations', 1, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'bilateral-relations', 'great benefit that we will someday have in working together', 0, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'meeting', 'including visiting each other’s Nations', 0, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'peace-talks', 'have our respective teams start negotiations immediately', 0, NULL, 'jang-20250212', 'moscowtimes-20250212'),
  ('2025-02-12/white-house', 'contacts', 'agreed to have our respective teams start negotiations immediately', 0, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'thanks', 'I want to thank President Putin for his time', 0, NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'prisoner-exchange', 'for the release, yesterday, of Marc Fogel', 0, NULL, 'jang-20250212', 'dailykos-20250212');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-02-12', 'white-house', 'ukraine', 'the root causes of the conflict', 'the Kremlin''s text alone has it', 'jang-20250212', 'kremlin-76259'),
  ('2025-02-12', 'kremlin', 'technology', NULL, 'Trump''s post alone has artificial intelligence', 'kremlin-76259', 'jang-20250212'),
  ('2025-02-12', 'kremlin', 'domestic-economy', 'the power of the dollar', 'Trump''s post alone has it', 'kremlin-76259', 'jang-20250212'),
  ('2025-02-12', 'kremlin', 'energy', 'energy in the written statement', 'Trump''s post has it; Peskov named it the next day', 'kremlin-76259', 'jang-20250212 ukrpravda-20250212'),
  ('2025-02-12', 'kremlin', 'peace-talks', 'Ukraine or Europe taking part in the talks', 'raised in the press', 'kremlin-76259', 'moscowtimes-20250212'),
  ('2025-02-12', 'white-house', 'peace-talks', 'Ukraine or Europe taking part in the talks', 'raised in the press; the post says that Zelensky will be told of the call', 'novyny-20250212', 'jang-20250212 moscowtimes-20250212');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2025-02-12', 'kremlin', 'sanctions', 'the lifting of sanctions', 'Dmitry Peskov', 'reporters', '2025-02-13', NULL, 'newsfront-20250212', 'tass-20250212 ukrpravda-20250212'),
  ('2025-02-12', 'kremlin', 'ukraine', 'the status of the Ukrainian territories that Russia has annexed', 'Dmitry Peskov', 'reporters', '2025-02-13', NULL, 'ukrpravda-20250212', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-02-12/kremlin-peskov-tv', 'constructive', 'conversation', NULL, 'of its tone on both sides; translated from Romanian', 'libertatea-202502', NULL),
  ('2025-02-12/kremlin-peskov-tv', 'friendly', 'conversation', NULL, 'of its tone on both sides; translated from Romanian', 'libertatea-202502', NULL),
  ('2025-02-12/white-house', 'productive', 'conversation', 'highly productive', NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'lengthy', 'the length of the call', 'lengthy', NULL, 'jang-20250212', 'dailykos-20250212'),
  ('2025-02-12/white-house', 'strongly', 'their shared belief in common sense', 'very strongly', NULL, 'jang-20250212', 'newspravda-20250212');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-02-12/kremlin', 'agreement', 'go on with personal contacts and arrange meetings in person', 'договорились о продолжении личных контактов', 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'agreement', 'a lasting settlement can be reached by peace talks', 'может быть достигнуто путём мирных переговоров', 'kremlin-76259', 'moscowtimes-20250212'),
  ('2025-02-12/kremlin', 'claim', 'the US side assured that it will keep all that was agreed on the exchange of citizens', NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'claim', 'the root causes of the conflict must be removed', NULL, 'kremlin-76259', NULL),
  ('2025-02-12/kremlin', 'claim', 'Putin supported Trump''s thesis that it is time for the two countries to work together', 'наступило время, чтобы наши страны работали вместе', 'kremlin-76259', 'libertatea-202502'),
  ('2025-02-12/kremlin', 'claim', 'Putin invited Trump to Moscow', 'пригласил Президента США посетить Москву', 'kremlin-76259', NULL),
  ('2025-02-12/white-house', 'agreement', 'work together closely and visit each other''s countries', 'including visiting each other’s Nations', 'jang-20250212', 'newspravda-20250212'),
  ('2025-02-12/white-house', 'agreement', 'teams to begin negotiations at once', 'agreed to have our respective teams start negotiations immediately', 'jang-20250212', 'newspravda-20250212'),
  ('2025-02-12/white-house', 'gratitude', 'Trump thanked Putin for his time and for the release of Marc Fogel', 'I want to thank President Putin for his time', 'jang-20250212', 'newspravda-20250212');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-02-12', 'duration', 'an hour and a half', 90, 'Dmitry Peskov', '2025-02-12', NULL, 'newspravda-20250212', NULL),
  ('2025-02-12', 'duration', 'almost one and a half hours', 90, 'Kremlin', '2025-02-12', NULL, 'moscowtimes-20250212', NULL),
  ('2025-02-12', 'duration', '"lengthy"', NULL, 'Donald Trump', '2025-02-12', NULL, 'jang-20250212', NULL),
  ('2025-02-12', 'participants', 'Russian side: Putin speaks on the phone alone as a rule, and calls in advisers where he needs them', NULL, 'Dmitry Peskov, to Pavel Zarubin', NULL, 'asked who had been beside Putin', 'libertatea-202502', NULL),
  ('2025-02-12', 'order', 'Trump first, Peskov a little later', NULL, 'news-pravda.com', NULL, NULL, 'newspravda-20250212', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-02-12-fogel', '2025-02-12', 'wording', 'prisoner-exchange', 'the name of the released American');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-02-12-fogel', 'Donald Trump', 'Marc Fogel', 'jang-20250212', NULL),
  ('2025-02-12-fogel', 'some outlets, translating back from Russian', 'Mark Vogel, a misspelling', 'newspravda-20250212', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2025-02-12', 'Before it Trump had told the New York Post (published on 8 and 9 February 2025) that he had already spoken with Putin: see 2025-02', 'ukrpravda-20250209', NULL),
  ('2025-02-12', 'Peskov did not say on 13 February who had called whom', 'ukrpravda-20250212', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-03-13  Denied: "very good and productive discussions" with Putin
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('newspravda-20250313', 'news-pravda.com', 'press', '2025-03-14', 'https://news-pravda.com/world/2025/03/14/1143957.html'),
  ('interfaxua-20250313', 'Interfax-Ukraine, citing Reuters', 'press', '2025-03-14', 'https://en.interfax.com.ua/news/general/1055775.html'),
  ('wion-20250313', 'WION', 'press', '2025-03-14', 'https://www.wionews.com/world/us-president-donald-trump-confirms-call-with-russian-president-putin-says-he-pleaded-with-russian-prez-to-spare-lives-8853917');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-03-13', '2025-03-13', NULL, 'day', NULL, '"Very good and productive discussions" with Putin', 'denied', 'contact', NULL, 'high', 'not a call of the two: the White House said that the envoy Steve Witkoff had spoken with Putin; confidence is that the claim and the denial were made', 'newspravda-20250313', 'interfaxua-20250313 wion-20250313');

INSERT INTO call_people (call, person) VALUES
  ('2025-03-13', 'trump'),
  ('2025-03-13', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-03-13', 'contact', '"we" had very good and productive discussions with Putin the day before', NULL, 'Donald Trump, on Truth Social', '2025-03-14', 'read by many as a call of his own', 'wion-20250313', 'newspravda-20250313 interfaxua-20250313'),
  ('2025-03-13', 'denial', 'it was the envoy Steve Witkoff who spoke with Putin, not Trump', NULL, 'White House press secretary', '2025-03-14', NULL, 'newspravda-20250313', 'interfaxua-20250313 wion-20250313');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-03-13-contact', '2025-03-13', 'negation', NULL, 'whether Trump himself spoke with Putin on 13 March 2025');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-03-13-contact', 'Donald Trump, on Truth Social', '"we" had discussions with Putin; he had strongly asked him to spare the encircled troops', 'wion-20250313', 'interfaxua-20250313'),
  ('2025-03-13-contact', 'White House press secretary', 'Witkoff spoke with Putin, not Trump', 'newspravda-20250313', 'interfaxua-20250313 wion-20250313');

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-03-18  Energy-infrastructure ceasefire
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url, note) VALUES
  ('kremlin-76477', 'Kremlin', 'official', '2025-03-18', 'http://kremlin.ru/events/president/news/76477', NULL),
  ('pressec-20250318', 'White House (Karoline Leavitt on X)', 'official', '2025-03-18', 'https://x.com/PressSec', 'the account; the address of the post itself is not known'),
  ('deepstate-20250318', 'Deep State Tribunal', 'press', NULL, 'https://deepstatetribunal.com/trump-pushes-for-peace-as-putin-agrees-to-temporary-ceasefire-on-infrastructure-attacks/', NULL),
  ('euromaidan-20250318', 'Euromaidan Press', 'press', '2025-03-19', 'https://euromaidanpress.com/2025/03/19/trump-denies-discussing-ukraine-aid-cut-during-call-with-putin', NULL),
  ('kyivindependent-20250318', 'Kyiv Independent', 'press', NULL, 'https://kyivindependent.com/putin-didnt-mention-military-aid-in-phone-call-trump-says', NULL),
  ('newspravda-20250318a', 'news-pravda.com, Lithuanian edition', 'press', '2025-03-18', 'https://lithuania.news-pravda.com/en/world/2025/03/18/8302.html', NULL),
  ('novayagazeta-20250318', 'Novaya Gazeta Europe', 'press', '2025-03-18', 'https://novayagazeta.eu/articles/2025/03/18/putin-and-trump-speak-at-length-as-us-push-for-entente-with-russia-continues-en-news', NULL),
  ('pjmedia-20250318', 'PJ Media', 'press', '2025-03-18', 'https://pjmedia.com/catherinesalgado/2025/03/18/trump-declares-putin-phone-call-a-yuge-success-n4938039', NULL),
  ('pnp-20250318', 'Parlamentskaya Gazeta', 'press', NULL, 'https://pnp.ru/in-world/v-belom-dome-soobshhili-chto-razgovor-putina-i-trampa-dlitsya-bolshe-15-chasa.html', NULL),
  ('surattimes-20250318', 'Surat Times', 'press', '2025-03-19', 'https://surattimes.com/leaders-spoke-broadly-about-what-white-house-said-on-trump-putin-call', NULL),
  ('thinkaboutit-20250318', 'Think About It, carrying RT', 'press', NULL, 'https://thinkaboutit.online/trump-putin-agree-on-energy-and-infrastructure', NULL),
  ('townhall-20250318', 'Townhall', 'press', '2025-03-18', 'https://townhall.com/tipsheet/katiepavlich/2025/03/18/read-it-the-phone-cal-between-trump-and-putin-n2654008', NULL),
  ('newspravda-20250318b', 'news-pravda.com', 'press', '2025-03-18', 'https://trump.news-pravda.com/world/2025/03/18/93166.html', NULL),
  ('worldisrael-20250318', 'World Israel News', 'press', NULL, 'https://worldisraelnews.com/in-productive-call-putin-agrees-with-trump-that-iran-should-never-be-able-to-destroy-israel/', NULL),
  ('foxnews-20250318', 'Fox News', 'press', NULL, 'https://www.foxnews.com/media/president-trump-dishes-great-phone-call-russias-vladimir-putin', NULL),
  ('ukrpravda-20250318', 'Ukrainska Pravda', 'press', '2025-03-19', 'https://www.pravda.com.ua/eng/news/2025/03/19/7503536/', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-03-18', '2025-03-18', NULL, 'day', NULL, 'Energy-infrastructure ceasefire', 'held', 'phone', 1, 'high', NULL, 'kremlin-76477', 'surattimes-20250318 novayagazeta-20250318');

INSERT INTO call_people (call, person) VALUES
  ('2025-03-18', 'trump'),
  ('2025-03-18', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-03-18/kremlin', '2025-03-18', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2025-03-18 20:15 Moscow time', 'ru', 'http://kremlin.ru/events/president/news/76477', 513, 'full Russian text', 'full', NULL, 'high', 'kremlin-76477', NULL),
  ('2025-03-18/white-house', '2025-03-18', 'white-house', 'main', 'readout', 'Karoline Leavitt, White House, on X', NULL, '2025-03-18', 'en', 'https://x.com/PressSec', 227, 'full text', 'full', NULL, 'high', 'surattimes-20250318', 'townhall-20250318 pressec-20250318'),
  ('2025-03-18/white-house-trump', '2025-03-18', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', NULL, '2025-03-18', 'en', NULL, NULL, NULL, 'full', 'the post as PJ Media quotes it', 'high', 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump-fox', '2025-03-18', 'white-house', 'added', 'remarks', 'Donald Trump, to Fox News', NULL, '2025-03-18, in the evening', 'en', NULL, NULL, NULL, 'partial', 'quotations from the interview with Laura Ingraham on Fox News', 'high', 'kyivindependent-20250318', 'ukrpravda-20250318 foxnews-20250318 euromaidan-20250318');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-03-18/kremlin', 'ru', 'подробный и откровенный обмен мнениями', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'обмен мнениями по ситуации вокруг Украины', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'Владимир Путин выразил признательность Дональду Трампу', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'о введении 30-дневного перемирия', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'варварские преступления террористического характера', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'полное прекращение иностранной военной помощи', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'предоставления разведывательной информации Киеву', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'взаимовыгодного сотрудничества в экономике и энергетике', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'обмен пленными – 175 на 175 человек', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'продолжить усилия по достижению украинского урегулирования в двустороннем режиме', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'ситуацию на Ближнем Востоке и в регионе Красного моря', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'в вопросах ядерного нераспространения', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'солидарное голосование в ООН', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'обоюдная заинтересованность в нормализации двусторонних отношений', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'организовать хоккейные матчи в США и России', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'Президенты договорились оставаться в контакте', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ru', 'окружённым в Курской области украинским военнослужащим', 'kremlin-76477', NULL),
  ('2025-03-18/white-house', 'en', 'Today, President Trump and President Putin spoke about the need for peace and a ceasefire in the Ukraine war. Both leaders agreed this conflict needs to end with a lasting peace. They also stressed the need for improved bilateral relations between the United States and Russia.', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'en', 'The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace. These negotiations will begin immediately in the Middle East.', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'en', 'The leaders spoke broadly about the Middle East as a region of potential cooperation to prevent future conflicts. They further discussed the need to stop proliferation of strategic weapons and will engage with others to ensure the broadest possible application. The two leaders shared the view that Iran should never be in a position to destroy Israel.', 'surattimes-20250318', 'townhall-20250318 worldisrael-20250318'),
  ('2025-03-18/white-house', 'en', 'The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house-trump', 'en', 'a very good and productive one', 'pjmedia-20250318', NULL),
  ('2025-03-18/white-house-trump', 'en', 'an immediate Ceasefire on all Energy and Infrastructure', 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'en', 'this very horrible War between Russia and Ukraine', 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'en', 'Many elements of a Contract for Peace were discussed', 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump-fox', 'en', 'I think we had a great call. It lasted almost two hours.', 'ukrpravda-20250318', 'foxnews-20250318'),
  ('2025-03-18/white-house-trump-fox', 'en', 'We talked about a lot of things, but aid was never discussed.', 'kyivindependent-20250318', 'euromaidan-20250318'),
  ('2025-03-18/white-house-trump-fox', 'en', 'With Russia we don''t have that much trade, and they''d like to, and we''d like to also', 'kyivindependent-20250318', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-03-18/kremlin', 'ukraine', 'обмен мнениями по ситуации вокруг Украины', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'thanks', 'Владимир Путин выразил признательность Дональду Трампу', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'ceasefire', 'о введении 30-дневного перемирия', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'terrorism', 'варварские преступления террористического характера', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'military-aid', 'полное прекращение иностранной военной помощи', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'intelligence', 'предоставления разведывательной информации Киеву', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'energy', 'взаимовыгодного сотрудничества в экономике и энергетике', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'trade', 'взаимовыгодного сотрудничества в экономике и энергетике', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'food-security', NULL, 0, 'safety of shipping in the Black Sea', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'prisoner-exchange', 'обмен пленными – 175 на 175 человек', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'peace-talks', 'продолжить усилия по достижению украинского урегулирования в двустороннем режиме', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'middle-east', 'ситуацию на Ближнем Востоке и в регионе Красного моря', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'nonproliferation', 'в вопросах ядерного нераспространения', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'united-nations', 'солидарное голосование в ООН', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'bilateral-relations', 'обоюдная заинтересованность в нормализации двусторонних отношений', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'culture', 'организовать хоккейные матчи в США и России', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'contacts', 'Президенты договорились оставаться в контакте', 0, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'fighting', 'окружённым в Курской области украинским военнослужащим', 1, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/white-house', 'ukraine', 'a ceasefire in the Ukraine war', 0, NULL, 'surattimes-20250318', 'townhall-20250318 pressec-20250318'),
  ('2025-03-18/white-house', 'ceasefire', 'an energy and infrastructure ceasefire', 0, NULL, 'surattimes-20250318', 'townhall-20250318 pressec-20250318'),
  ('2025-03-18/white-house', 'energy', 'an energy and infrastructure ceasefire', 0, NULL, 'surattimes-20250318', 'townhall-20250318 pressec-20250318'),
  ('2025-03-18/white-house', 'food-security', 'a maritime ceasefire in the Black Sea', 0, 'shipping in the Black Sea', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'peace-talks', 'These negotiations will begin immediately in the Middle East', 0, NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'contacts', 'These negotiations will begin immediately in the Middle East', 1, 'talks of the teams', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'middle-east', 'The leaders spoke broadly about the Middle East', 0, NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'nonproliferation', 'the need to stop proliferation of strategic weapons', 0, NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'iran', 'Iran should never be in a position to destroy Israel', 0, NULL, 'surattimes-20250318', 'worldisrael-20250318 townhall-20250318'),
  ('2025-03-18/white-house', 'israel-palestine', 'Iran should never be in a position to destroy Israel', 0, NULL, 'surattimes-20250318', 'worldisrael-20250318 townhall-20250318'),
  ('2025-03-18/white-house', 'bilateral-relations', 'the need for improved bilateral relations', 0, NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'trade', 'This includes enormous economic deals and geopolitical stability', 0, NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house-trump', 'ukraine', 'this very horrible War between Russia and Ukraine', 0, NULL, 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'ceasefire', 'an immediate Ceasefire on all Energy and Infrastructure', 0, NULL, 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'energy', 'an immediate Ceasefire on all Energy and Infrastructure', 0, NULL, 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'peace-talks', 'Many elements of a Contract for Peace were discussed', 0, NULL, 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump-fox', 'trade', 'With Russia we don''t have that much trade', 0, NULL, 'kyivindependent-20250318', 'ukrpravda-20250318');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-03-18', 'white-house', 'ukraine', 'a halt of mobilisation in Ukraine', 'the Kremlin''s text alone has it', 'surattimes-20250318', 'kremlin-76477'),
  ('2025-03-18', 'white-house', 'fighting', 'the Ukrainian troops encircled in the Kursk region, in the White House readout', 'the Kremlin''s text alone has it', 'surattimes-20250318', 'kremlin-76477'),
  ('2025-03-18', 'kremlin', 'iran', NULL, 'the White House text alone has it', 'kremlin-76477', 'surattimes-20250318'),
  ('2025-03-18', 'kremlin', 'israel-palestine', NULL, 'the White House text alone has it', 'kremlin-76477', 'surattimes-20250318');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2025-03-18', 'white-house', 'military-aid', NULL, 'Donald Trump', 'Fox News (Laura Ingraham)', '2025-03-18', 'We talked about a lot of things, but aid was never discussed.', 'kyivindependent-20250318', 'ukrpravda-20250318 euromaidan-20250318');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-03-18/kremlin', 'detailed', 'conversation', 'подробный', 'said of the exchange of views', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'frank', 'conversation', 'откровенный', 'said of the exchange of views', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'constructive', 'Putin''s reaction to the Black Sea proposal', NULL, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'positive', 'Putin''s reaction to a halt of strikes on energy facilities', NULL, NULL, 'kremlin-76477', NULL),
  ('2025-03-18/white-house', 'lasting', 'the peace to be reached', 'a lasting peace', NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'huge', 'what better relations can bring', 'huge upside', NULL, 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house-trump', 'good', 'conversation', 'a very good and productive one', NULL, 'pjmedia-20250318', NULL),
  ('2025-03-18/white-house-trump', 'productive', 'conversation', 'a very good and productive one', NULL, 'pjmedia-20250318', NULL),
  ('2025-03-18/white-house-trump-fox', 'great', 'conversation', 'we had a great call', NULL, 'ukrpravda-20250318', 'kyivindependent-20250318 foxnews-20250318');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-03-18/kremlin', 'agreement', 'a mutual halt of strikes on energy infrastructure for 30 days; Putin gave the order', NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'agreement', 'begin talks on shipping in the Black Sea', NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'agreement', 'exchange 175 for 175 prisoners on 19 March; Russia hands over 23 badly wounded besides', 'обмен пленными – 175 на 175 человек', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'agreement', 'form Russian and American groups of experts', NULL, 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'agreement', 'stay in contact', 'Президенты договорились оставаться в контакте', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'gratitude', 'Putin was grateful that Trump wishes to help to end the fighting', 'Владимир Путин выразил признательность Дональду Трампу', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'claim', 'key condition: a complete halt of foreign military aid and of intelligence for Kyiv', 'полное прекращение иностранной военной помощи', 'kremlin-76477', NULL),
  ('2025-03-18/kremlin', 'claim', 'Trump supported hockey matches of NHL and KHL players', NULL, 'kremlin-76477', NULL),
  ('2025-03-18/white-house', 'agreement', 'peace begins with an energy and infrastructure ceasefire, and technical talks on a ceasefire in the Black Sea', 'the movement to peace will begin with an energy and infrastructure ceasefire', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'agreement', 'these talks begin at once, in the Middle East', 'These negotiations will begin immediately in the Middle East', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18/white-house', 'agreement', 'Iran should never be able to destroy Israel', 'Iran should never be in a position to destroy Israel', 'surattimes-20250318', 'worldisrael-20250318'),
  ('2025-03-18/white-house-trump', 'agreement', 'an immediate ceasefire on all energy and infrastructure', 'an immediate Ceasefire on all Energy and Infrastructure', 'pjmedia-20250318', 'worldisrael-20250318');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-03-18', 'duration', 'almost two and a half hours', 150, 'White House press service, as reported by news-pravda.com', NULL, NULL, 'newspravda-20250318b', NULL),
  ('2025-03-18', 'duration', '2.5 hours', 150, 'RT', NULL, NULL, 'thinkaboutit-20250318', NULL),
  ('2025-03-18', 'duration', '"almost two hours"', 115, 'Donald Trump, on Fox News', '2025-03-18', NULL, 'ukrpravda-20250318', 'foxnews-20250318'),
  ('2025-03-18', 'duration', 'nearly two hours', 115, 'Townhall', NULL, NULL, 'townhall-20250318', NULL),
  ('2025-03-18', 'duration', 'nearly two hours', 115, 'Kyiv Independent', NULL, NULL, 'kyivindependent-20250318', 'euromaidan-20250318'),
  ('2025-03-18', 'duration', 'about two hours', 120, 'news-pravda.com, Lithuanian edition', NULL, NULL, 'newspravda-20250318a', NULL),
  ('2025-03-18', 'duration', 'over an hour and a half', 95, 'White House official to NBC', NULL, NULL, 'novayagazeta-20250318', 'ukrpravda-20250318 pnp-20250318'),
  ('2025-03-18', 'duration', '90 minutes', 90, 'World Israel News', NULL, 'the same article gives 10:00 to 12:52', 'worldisrael-20250318', NULL),
  ('2025-03-18', 'duration', 'from 10:00 to 12:52 in Washington', NULL, 'Dan Scavino, as cited by World Israel News', NULL, 'the same article says 90 minutes', 'worldisrael-20250318', NULL),
  ('2025-03-18', 'duration', 'an hour and a half', 90, 'Deep State Tribunal', NULL, NULL, 'deepstate-20250318', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-03-18-duration', '2025-03-18', 'number', NULL, 'how long the call lasted'),
  ('2025-03-18-scope', '2025-03-18', 'wording', 'energy', 'what the partial ceasefire covers'),
  ('2025-03-18-aid', '2025-03-18', 'negation', 'military-aid', 'whether military aid to Ukraine was discussed');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-03-18-duration', 'World Israel News; Deep State Tribunal', '90 minutes', 'worldisrael-20250318', 'deepstate-20250318'),
  ('2025-03-18-duration', 'White House official to NBC', 'over an hour and a half', 'novayagazeta-20250318', 'ukrpravda-20250318 pnp-20250318'),
  ('2025-03-18-duration', 'Donald Trump, on Fox News', 'almost two hours', 'ukrpravda-20250318', 'foxnews-20250318'),
  ('2025-03-18-duration', 'Townhall; Kyiv Independent', 'nearly two hours', 'townhall-20250318', 'kyivindependent-20250318'),
  ('2025-03-18-duration', 'news-pravda.com, Lithuanian edition', 'about two hours', 'newspravda-20250318a', NULL),
  ('2025-03-18-duration', 'White House press service, as reported by news-pravda.com; RT', 'two and a half hours or almost', 'newspravda-20250318b', 'thinkaboutit-20250318'),
  ('2025-03-18-duration', 'Dan Scavino, as cited by World Israel News', 'from 10:00 to 12:52', 'worldisrael-20250318', NULL),
  ('2025-03-18-scope', 'Kremlin', 'energy infrastructure facilities', 'kremlin-76477', NULL),
  ('2025-03-18-scope', 'White House', '"energy and infrastructure"', 'surattimes-20250318', 'townhall-20250318'),
  ('2025-03-18-scope', 'Donald Trump, in his post', '"all Energy and Infrastructure"', 'pjmedia-20250318', 'worldisrael-20250318'),
  ('2025-03-18-aid', 'Kremlin', 'a halt of foreign military aid and intelligence was named as the key condition', 'kremlin-76477', 'kyivindependent-20250318'),
  ('2025-03-18-aid', 'Donald Trump, on Fox News', 'aid was not discussed at all', 'kyivindependent-20250318', 'ukrpravda-20250318 euromaidan-20250318');

INSERT INTO notes (call, text, source, also) VALUES
  ('2025-03-18', 'Neither text says that a full ceasefire of 30 days was agreed', 'kremlin-76477', 'surattimes-20250318');

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-05-19  The two-hour call after Istanbul
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('interfaxua-20250519', 'Interfax-Ukraine', 'press', NULL, 'https://en.interfax.com.ua/news/general/1073070.html'),
  ('pravdaru-20250519', 'Pravda.Ru', 'press', '2025-05-19', 'https://english.pravda.ru/news/world/162331-putin-trump-call/'),
  ('newspravda-20250519a', 'news-pravda.com, citing RIA Novosti', 'press', '2025-05-19', 'https://eu.news-pravda.com/world/2025/05/19/56609.html'),
  ('newspravda-20250519b', 'news-pravda.com, citing Reuters', 'press', '2025-05-19', 'https://news-pravda.com/usa/2025/05/19/1344472.html'),
  ('newspravda-20250519c', 'news-pravda.com', 'press', '2025-05-19', 'https://news-pravda.com/world/2025/05/19/1345606.html'),
  ('swedenherald-20250519', 'Sweden Herald', 'press', NULL, 'https://swedenherald.com/article/trump-considers-withdrawing-from-ukraine-peace-talks'),
  ('newspravda-20250519d', 'news-pravda.com, citing TASS', 'press', '2025-05-20', 'https://trump.news-pravda.com/trump/2025/05/20/139984.html'),
  ('newspravda-20250519e', 'news-pravda.com, with RIA Novosti', 'press', '2025-05-19', 'https://trump.news-pravda.com/world/2025/05/19/139117.html'),
  ('newspravda-20250519f', 'news-pravda.com', 'press', '2025-05-19', 'https://trump.news-pravda.com/world/2025/05/19/139229.html'),
  ('united24-20250519', 'United24 Media', 'press', NULL, 'https://united24media.com/latest-news/inside-the-putin-trump-call-no-ceasefire-timeline-but-talks-on-ukraine-sanctions-and-9-for-9-prisoner-deal-8502'),
  ('livemint-20250519', 'Mint', 'press', NULL, 'https://www.livemint.com/news/us-news/donald-trump-after-vladimir-putin-call-says-russia-ukraine-ceasefire-talks-to-start-immediately-11747678242953.html'),
  ('ukrpravda-20250519a', 'Ukrainska Pravda', 'press', '2025-05-19', 'https://www.pravda.com.ua/eng/news/2025/05/19/7513018/'),
  ('ukrpravda-20250519b', 'Ukrainska Pravda, with European Pravda', 'press', '2025-05-19', 'https://www.pravda.com.ua/eng/news/2025/05/19/7513028/'),
  ('hindustantimes-20250519', 'Hindustan Times, with AFP', 'press', '2025-05-20', 'https://www.hindustantimes.com/world-news/vladimir-putin-donald-trump-discuss-potential-new-us-russia-prisoner-swap-101747679302066.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-05-19', '2025-05-19', NULL, 'day', NULL, 'The two-hour call after Istanbul', 'held', 'phone', 1, 'high', NULL, 'rferl-two-hour', 'pravdaru-20250519 livemint-20250519');

INSERT INTO call_people (call, person) VALUES
  ('2025-05-19', 'trump'),
  ('2025-05-19', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-05-19/kremlin', '2025-05-19', 'kremlin', 'main', 'remarks', 'Vladimir Putin, to reporters in Sochi', 1, '2025-05-19, before Trump', 'en', NULL, 312, 'near-full translation of Putin''s remarks', 'assembled', 'near-full translation of the remarks', 'high', 'pravdaru-20250519', 'newspravda-20250519f newspravda-20250519e rferl-two-hour'),
  ('2025-05-19/white-house', '2025-05-19', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', 2, '2025-05-19, after Putin', 'en', NULL, 223, 'assembled text of the post', 'assembled', 'assembled from quotations, believed full', 'high', 'livemint-20250519', 'interfaxua-20250519 ukrpravda-20250519b rferl-two-hour'),
  ('2025-05-19/kremlin-ushakov', '2025-05-19', 'kremlin', 'main', 'briefing', 'Yury Ushakov', NULL, '2025-05-19, in the evening; more on 2025-05-20', 'en', NULL, NULL, NULL, 'partial', 'quotations and summaries of his briefing, in translation', 'high', 'united24-20250519', 'newspravda-20250519a newspravda-20250519c newspravda-20250519d rferl-two-hour');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-05-19/kremlin', 'en', 'both substantive and quite candid', 'newspravda-20250519f', NULL),
  ('2025-05-19/kremlin', 'en', 'I would like to note that it was very substantive and quite frank, and overall, in my view, very useful in this regard.', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'I thanked the President of the United States for America''s support in resuming direct negotiations between Russia and Ukraine', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'Russia supports a peaceful resolution to the Ukrainian crisis', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'Russia will propose and is ready to work with the Ukrainian side on a memorandum concerning a potential future peace treaty.', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'including a possible temporary ceasefire, should appropriate agreements be reached', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'the conversation was very constructive, and I regard it highly', 'pravdaru-20250519', NULL),
  ('2025-05-19/kremlin', 'en', 'Russia’s position is clear', 'rferl-two-hour', NULL),
  ('2025-05-19/kremlin', 'en', 'The main thing for us is to eliminate the root causes of this crisis', 'livemint-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'en', 'No, this was not discussed, although Trump naturally emphasizes his interest in reaching some kind of agreement as soon as possible', 'united24-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'en', 'Trump sees Russia as one of the most important partners for America in the trade and economic field', 'united24-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'en', 'according to a 9-for-9 formula', 'united24-20250519', NULL),
  ('2025-05-19/white-house', 'en', 'I believe it went very well', 'livemint-20250519', NULL),
  ('2025-05-19/white-house', 'en', 'Russia and Ukraine will immediately start negotiations toward a Ceasefire and, more importantly, an END to the War.', 'livemint-20250519', 'ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'en', 'The conditions for that will be negotiated between the two parties, as it can only be, because they know details of a negotiation that nobody else would be aware of.', 'rferl-two-hour', 'ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'en', 'The tone and spirit of the conversation were excellent.', 'livemint-20250519', 'interfaxua-20250519'),
  ('2025-05-19/white-house', 'en', 'largescale TRADE with the United States', 'livemint-20250519', 'interfaxua-20250519'),
  ('2025-05-19/white-house', 'en', 'There is a tremendous opportunity for Russia to create massive amounts of jobs and wealth.', 'rferl-two-hour', 'ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'en', 'potential is UNLIMITED', 'ukrpravda-20250519b', 'livemint-20250519'),
  ('2025-05-19/white-house', 'en', 'The Vatican, as represented by the Pope, has stated that it would be very interested in hosting the negotiations. Let the process begin!', 'ukrpravda-20250519b', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-05-19/kremlin', 'thanks', 'I thanked the President of the United States', 0, NULL, 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin', 'ukraine', 'Russia supports a peaceful resolution to the Ukrainian crisis', 0, NULL, 'pravdaru-20250519', 'rferl-two-hour'),
  ('2025-05-19/kremlin', 'peace-talks', 'resuming direct negotiations between Russia and Ukraine', 0, NULL, 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin', 'ceasefire', 'a possible temporary ceasefire', 0, NULL, 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin-ushakov', 'ukraine', NULL, 0, NULL, 'united24-20250519', 'newspravda-20250519a'),
  ('2025-05-19/kremlin-ushakov', 'prisoner-exchange', 'according to a 9-for-9 formula', 0, NULL, 'united24-20250519', 'newspravda-20250519a hindustantimes-20250519'),
  ('2025-05-19/kremlin-ushakov', 'bilateral-relations', NULL, 0, 'both for further normalisation', 'newspravda-20250519a', 'united24-20250519 hindustantimes-20250519'),
  ('2025-05-19/kremlin-ushakov', 'trade', 'one of the most important partners for America in the trade and economic field', 0, NULL, 'united24-20250519', 'newspravda-20250519a'),
  ('2025-05-19/kremlin-ushakov', 'sanctions', NULL, 0, 'the bill on new sanctions in the US Senate', 'united24-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'domestic-politics', NULL, 0, 'the bill on new sanctions in the US Senate', 'united24-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'meeting', NULL, 0, 'not ruled out; no place or date yet', 'newspravda-20250519a', 'united24-20250519'),
  ('2025-05-19/kremlin-ushakov', 'congratulations', NULL, 0, 'on the birth of Trump''s eleventh grandchild', 'newspravda-20250519a', NULL),
  ('2025-05-19/kremlin-ushakov', 'world-war-ii', NULL, 0, 'said on 20 May', 'newspravda-20250519d', NULL),
  ('2025-05-19/kremlin-ushakov', 'fighting', NULL, 0, 'Ukrainian drones and missiles before Victory Day; said on 20 May', 'newspravda-20250519d', NULL),
  ('2025-05-19/kremlin-ushakov', 'contacts', NULL, 0, NULL, 'newspravda-20250519a', 'united24-20250519'),
  ('2025-05-19/kremlin-ushakov', 'iran', NULL, 0, NULL, 'hindustantimes-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'terrorism', NULL, 0, 'threats of attacks in Moscow before Victory Day; said on 20 May', 'newspravda-20250519d', NULL),
  ('2025-05-19/white-house', 'ukraine', 'Russia and Ukraine will immediately start negotiations', 0, NULL, 'livemint-20250519', 'interfaxua-20250519 rferl-two-hour'),
  ('2025-05-19/white-house', 'ceasefire', 'immediately start negotiations toward a Ceasefire', 0, NULL, 'livemint-20250519', 'interfaxua-20250519 rferl-two-hour'),
  ('2025-05-19/white-house', 'peace-talks', 'immediately start negotiations toward a Ceasefire', 0, NULL, 'livemint-20250519', 'interfaxua-20250519 rferl-two-hour'),
  ('2025-05-19/white-house', 'trade', 'largescale TRADE with the United States', 0, NULL, 'livemint-20250519', 'interfaxua-20250519 rferl-two-hour');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-05-19', 'white-house', 'ceasefire', 'a demand for an immediate unconditional ceasefire', 'demanded before the call, absent from the post', 'rferl-two-hour', 'ukrpravda-20250519b'),
  ('2025-05-19', 'white-house', 'sanctions', 'sanctions pressure on Moscow', 'Trump had threatened sanctions as recently as 8 May; absent from the post', 'ukrpravda-20250519b', 'rferl-two-hour'),
  ('2025-05-19', 'white-house', 'ukraine', 'the root causes of the crisis', 'the Russian side alone has it', 'interfaxua-20250519', 'pravdaru-20250519'),
  ('2025-05-19', 'white-house', 'peace-talks', 'the memorandum on a future peace treaty', 'the Russian side alone has it', 'interfaxua-20250519', 'pravdaru-20250519'),
  ('2025-05-19', 'white-house', 'prisoner-exchange', 'an exchange of nine for nine', 'Ushakov''s account alone has it', 'livemint-20250519', 'united24-20250519'),
  ('2025-05-19', 'kremlin', 'peace-talks', 'the Vatican as a venue, in Putin''s remarks', 'Trump''s post has it; Ushakov''s briefing is not held in full', 'pravdaru-20250519', 'interfaxua-20250519');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2025-05-19', 'kremlin', 'ceasefire', 'the time frame of a ceasefire', 'Yury Ushakov', 'reporters', '2025-05-19', 'No, this was not discussed', 'united24-20250519', 'newspravda-20250519a swedenherald-20250519'),
  ('2025-05-19', 'kremlin', 'meeting', 'the time and place of a meeting of Putin and Trump', 'Yury Ushakov', 'reporters', '2025-05-19', NULL, 'ukrpravda-20250519a', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-05-19/kremlin', 'constructive', 'conversation', 'very constructive', NULL, 'pravdaru-20250519', 'rferl-two-hour'),
  ('2025-05-19/kremlin', 'frank', 'conversation', 'quite frank', '"quite candid" in the Kremlin''s English', 'pravdaru-20250519', 'rferl-two-hour newspravda-20250519e newspravda-20250519f'),
  ('2025-05-19/kremlin', 'substantive', 'conversation', 'very substantive', '"very informative" in translations of RIA Novosti', 'pravdaru-20250519', 'newspravda-20250519e newspravda-20250519f'),
  ('2025-05-19/kremlin', 'useful', 'conversation', 'very useful', '"productive" in the Kremlin''s English', 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin-ushakov', 'frank', 'conversation', NULL, NULL, 'newspravda-20250519a', NULL),
  ('2025-05-19/kremlin-ushakov', 'constructive', 'conversation', NULL, NULL, 'newspravda-20250519a', NULL),
  ('2025-05-19/kremlin-ushakov', 'respectful', 'conversation', NULL, 'mutually respectful', 'newspravda-20250519a', NULL),
  ('2025-05-19/white-house', 'well', 'conversation', 'it went very well', NULL, 'livemint-20250519', 'ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'excellent', 'conversation', 'The tone and spirit of the conversation were excellent.', 'said of its tone and spirit', 'livemint-20250519', 'interfaxua-20250519 ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'tremendous', 'the opportunity for Russia', 'tremendous opportunity for Russia', NULL, 'rferl-two-hour', 'ukrpravda-20250519b'),
  ('2025-05-19/white-house', 'unlimited', 'Russia''s potential', 'potential is UNLIMITED', NULL, 'ukrpravda-20250519b', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-05-19/kremlin', 'agreement', 'Russia is to propose, and to work out with Ukraine, a memorandum on a future peace treaty', 'Russia will propose and is ready to work with the Ukrainian side on a memorandum concerning a potential future peace treaty.', 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin', 'gratitude', 'Putin thanked Trump for supporting the return to direct talks of Russia and Ukraine', 'I thanked the President of the United States for America''s support in resuming direct negotiations between Russia and Ukraine', 'pravdaru-20250519', 'newspravda-20250519e'),
  ('2025-05-19/kremlin', 'claim', 'what matters most is to remove the root causes of the crisis', 'The main thing for us is to eliminate the root causes of this crisis', 'livemint-20250519', 'rferl-two-hour'),
  ('2025-05-19/kremlin-ushakov', 'agreement', 'an exchange of nine for nine is planned', 'according to a 9-for-9 formula', 'united24-20250519', 'newspravda-20250519a'),
  ('2025-05-19/kremlin-ushakov', 'agreement', 'go on with the dialogue', NULL, 'newspravda-20250519a', 'united24-20250519'),
  ('2025-05-19/kremlin-ushakov', 'claim', 'Trump told of the sanctions bill in the Senate and kept his distance from it', NULL, 'united24-20250519', NULL),
  ('2025-05-19/kremlin-ushakov', 'claim', 'the two addressed each other by first names', NULL, 'rferl-two-hour', NULL),
  ('2025-05-19/white-house', 'agreement', 'Russia and Ukraine begin negotiations at once toward a ceasefire and an end of the war', 'Russia and Ukraine will immediately start negotiations toward a Ceasefire', 'livemint-20250519', 'ukrpravda-20250519b rferl-two-hour'),
  ('2025-05-19/white-house', 'unclassified', 'Ukraine, the European Commission, France, Italy, Germany and Finland were informed of the call', NULL, 'ukrpravda-20250519b', 'livemint-20250519');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-05-19', 'duration', 'more than two hours', 120, 'Vladimir Putin', '2025-05-19', NULL, 'pravdaru-20250519', 'newspravda-20250519f'),
  ('2025-05-19', 'duration', '2 hours 5 minutes', 125, 'Yury Ushakov', '2025-05-19', NULL, 'newspravda-20250519a', 'newspravda-20250519c'),
  ('2025-05-19', 'duration', '"two hour call"', 120, 'Donald Trump', '2025-05-19', NULL, 'livemint-20250519', 'interfaxua-20250519'),
  ('2025-05-19', 'duration', 'two-hour-plus', 120, 'RFE/RL', NULL, NULL, 'rferl-two-hour', NULL),
  ('2025-05-19', 'initiator', 'Trump', NULL, 'White House officials, cited by Reuters', NULL, 'Trump had announced the call on 17 May', 'newspravda-20250519b', 'ukrpravda-20250519a'),
  ('2025-05-19', 'participants', 'Russian side: Putin, from the Sirius centre in Sochi', NULL, 'Pavel Zarubin', NULL, NULL, 'newspravda-20250519e', NULL),
  ('2025-05-19', 'order', 'Putin first, to reporters, before Trump commented', NULL, 'RFE/RL', NULL, 'details from Ushakov the same evening and on 20 May', 'rferl-two-hour', 'newspravda-20250519d');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-05-19-duration', '2025-05-19', 'number', NULL, 'how long the call lasted'),
  ('2025-05-19-tone', '2025-05-19', 'wording', NULL, 'Putin''s words for the mood, in English'),
  ('2025-05-19-ceasefire', '2025-05-19', 'negation', 'ceasefire', 'whether a ceasefire is to be negotiated at once');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-05-19-duration', 'Donald Trump', 'two hours', 'livemint-20250519', 'interfaxua-20250519'),
  ('2025-05-19-duration', 'Vladimir Putin; RFE/RL', 'more than two hours', 'pravdaru-20250519', 'rferl-two-hour'),
  ('2025-05-19-duration', 'Yury Ushakov', '2 hours 5 minutes', 'newspravda-20250519a', 'newspravda-20250519c'),
  ('2025-05-19-tone', 'Kremlin''s English, as quoted', '"substantive and quite candid", productive', 'newspravda-20250519f', NULL),
  ('2025-05-19-tone', 'translations from RIA Novosti', 'very informative, very frank, very useful', 'newspravda-20250519e', NULL),
  ('2025-05-19-tone', 'RFE/RL', '"constructive" and "frank"', 'rferl-two-hour', NULL),
  ('2025-05-19-ceasefire', 'Donald Trump', 'Russia and Ukraine "will immediately start negotiations toward a Ceasefire"', 'livemint-20250519', 'ukrpravda-20250519b'),
  ('2025-05-19-ceasefire', 'Yury Ushakov', 'no time frame of a ceasefire was discussed', 'united24-20250519', 'newspravda-20250519a');

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2025-05-19', 'ceasefire', 'RFE/RL', 'for Trump a surprising shift in substance and tone: he no longer asked Putin for an immediate ceasefire, and the White House drew back from its efforts to stop the fighting', 'rferl-two-hour', NULL),
  ('2025-05-19', NULL, 'RFE/RL', 'Putin got what he was after', 'rferl-two-hour', NULL),
  ('2025-05-19', 'peace-talks', 'John Hardie, Foundation for Defense of Democracies', 'Trump in effect blessed Putin''s plan for talks on a framework document; Putin is still stringing him along', 'rferl-two-hour', NULL),
  ('2025-05-19', 'ukraine', 'Ivan Preobrazhensky, commentator, to Current Time', 'Putin means to go on with the war and will bargain with Trump on anything but Ukraine; Trump is glad to step back and say that he did what he could', 'rferl-two-hour', NULL),
  ('2025-05-19', 'ukraine', 'RFE/RL', 'root causes is a term that questions Ukraine''s right to exist and the order after the Cold War', 'rferl-two-hour', NULL),
  ('2025-05-19', 'ukraine', 'Stephan Kieninger, American-German Institute', 'Russia''s position shows no sign of a shift', 'rferl-two-hour', NULL),
  ('2025-05-19', 'sanctions', 'Stephan Kieninger, American-German Institute', 'Trump''s statement has no hint of pressure on Russia: he does not want to confront Putin', 'rferl-two-hour', NULL),
  ('2025-05-19', 'sanctions', 'Stephan Kieninger, American-German Institute', 'the Europeans must react, and it is unclear how far they would go with new sanctions without Washington', 'rferl-two-hour', NULL),
  ('2025-05-19', 'trade', 'RFE/RL', 'the offer to Moscow in the post fits Trump''s way of making foreign policy as a deal', 'rferl-two-hour', NULL),
  ('2025-05-19', 'trade', 'Aleksandra Filippenko, expert in Lithuania, to Current Time', 'Trump truly takes business for a means to settle any crisis, wars included', 'rferl-two-hour', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2025-05-19', 'It was their third conversation since January 2025', 'rferl-two-hour', NULL),
  ('2025-05-19', 'RFE/RL''s quotation of Putin on root causes prints "for use" in place of "for us"', 'rferl-two-hour', 'livemint-20250519'),
  ('2025-05-19', 'Zelensky had his own talk with Trump before the call; he seemed to back the proposal, but asked Washington to stay engaged', 'rferl-two-hour', NULL),
  ('2025-05-19', 'On the eve Trump spoke with the leaders of Britain, Germany, France and Italy, who backed a ceasefire and warned of more sanctions', 'rferl-two-hour', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-06-04  After the drone attack on airfields
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('dailyevents-20250604', 'dailyevents.news', 'press', NULL, 'https://dailyevents.news/news-from-russia-in-english-language/putin-and-trump-discussed-negotiations-between-russia-and-ukraine'),
  ('newspravda-20250604a', 'news-pravda.com', 'press', '2025-06-04', 'https://news-pravda.com/usa/2025/06/04/1396484.html'),
  ('tass-20250604', 'TASS', 'press', NULL, 'https://tass.com/politics/1968849'),
  ('newspravda-20250604b', 'news-pravda.com', 'press', '2025-06-04', 'https://trump.news-pravda.com/world/2025/06/04/148437.html'),
  ('unn-20250604', 'UNN', 'press', '2025-06-04', 'https://unn.ua/en/news/attack-on-russian-airfields-negotiations-in-istanbul-and-more-russia-revealed-all-the-details-of-the-conversation-between-trump-and-putin'),
  ('sentinel-20250604', 'Independent Sentinel', 'press', NULL, 'https://www.independentsentinel.com/putin-will-respond-to-the-attacks-on-his-airfield/'),
  ('newser-20250604', 'Newser', 'press', NULL, 'https://www.newser.com/story/369743/trump-i-just-ended-a-75-minute-call-with-putin.html'),
  ('sputnik-20250604a', 'Sputnik', 'press', '2025-06-04', 'https://sputnikglobe.com/20250604/putin-trump-phone-call-lasted-70-minutes---kremlin-aide-1122193046.html'),
  ('sputnik-20250604b', 'Sputnik', 'press', '2025-06-05', 'https://sputnikglobe.com/20250605/kremlin-confirms-putin-told-trump-that-russia-will-respond-to-ukraines-attacks-on-airfields-1122195665.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-06-04', '2025-06-04', NULL, 'day', NULL, 'After the drone attack on airfields', 'held', 'phone', 1, 'high', NULL, 'sentinel-20250604', 'newspravda-20250604a tass-20250604');

INSERT INTO call_people (call, person) VALUES
  ('2025-06-04', 'trump'),
  ('2025-06-04', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-06-04/white-house', '2025-06-04', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', 1, '2025-06-04, first', 'en', NULL, 182, 'full text', 'full', 'the post was deleted and posted again', 'high', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/kremlin', '2025-06-04', 'kremlin', 'main', 'briefing', 'Yury Ushakov', 2, '2025-06-04, after Trump''s post, which a question quotes', 'en', NULL, 169, 'summary text only', 'partial', 'summaries and quotations of his briefing, in translation', 'medium', 'newspravda-20250604b', 'newspravda-20250604a unn-20250604 dailyevents-20250604 tass-20250604 sputnik-20250604a'),
  ('2025-06-04/kremlin-peskov', '2025-06-04', 'kremlin', 'added', 'remarks', 'Dmitry Peskov', 3, '2025-06-05', 'en', NULL, NULL, NULL, 'reported', 'one report of his answer the next day', 'high', 'sputnik-20250604b', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-06-04/white-house', 'en', 'the attack on Russia’s docked airplanes, by Ukraine', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'en', 'It was a good conversation, but not a conversation that will lead to immediate Peace.', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'en', 'President Putin did say, and very strongly, that he will have to respond to the recent attack on the airfields', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'en', 'We also discussed Iran', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'en', 'Iran cannot have a nuclear weapon', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/kremlin', 'en', 'Vladimir Putin spoke in detail about the results of the second round of direct Russian-Ukrainian talks in Istanbul.', 'newspravda-20250604a', NULL),
  ('2025-06-04/kremlin', 'en', 'Donald Trump reiterated that the Americans had not been informed about this in advance.', 'newspravda-20250604a', NULL),
  ('2025-06-04/kremlin', 'en', 'the leaders agreed to continue further contacts on the Ukrainian issue, including at the highest level', 'newspravda-20250604a', NULL),
  ('2025-06-04/kremlin', 'en', 'targeted attacks on civilian targets and civilians on the direct instructions of the Kiev regime', 'newspravda-20250604a', NULL),
  ('2025-06-04/kremlin-peskov', 'en', 'Yes, indeed', 'sputnik-20250604b', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-06-04/kremlin', 'ukraine', 'contacts on the Ukrainian issue', 0, NULL, 'newspravda-20250604a', 'unn-20250604 dailyevents-20250604 tass-20250604'),
  ('2025-06-04/kremlin', 'peace-talks', 'the second round of direct Russian-Ukrainian talks in Istanbul', 0, NULL, 'newspravda-20250604a', 'unn-20250604 dailyevents-20250604 tass-20250604'),
  ('2025-06-04/kremlin', 'fighting', 'targeted attacks on civilian targets and civilians', 0, 'the attack on the airfields as well, he said when asked', 'newspravda-20250604a', 'newspravda-20250604b unn-20250604'),
  ('2025-06-04/kremlin', 'iran', NULL, 0, 'its nuclear programme', 'dailyevents-20250604', 'unn-20250604'),
  ('2025-06-04/kremlin', 'middle-east', NULL, 0, NULL, 'sputnik-20250604a', 'tass-20250604'),
  ('2025-06-04/kremlin', 'bilateral-relations', NULL, 0, 'prospects of renewed cooperation', 'dailyevents-20250604', NULL),
  ('2025-06-04/kremlin', 'contacts', 'the leaders agreed to continue further contacts', 0, NULL, 'newspravda-20250604a', 'dailyevents-20250604 sputnik-20250604a'),
  ('2025-06-04/kremlin-peskov', 'fighting', NULL, 0, 'a Russian response to the attack on the airfields', 'sputnik-20250604b', NULL),
  ('2025-06-04/white-house', 'ukraine', 'the attack on Russia’s docked airplanes, by Ukraine', 0, NULL, 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'fighting', 'the attack on Russia’s docked airplanes, by Ukraine', 1, NULL, 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'iran', 'We also discussed Iran', 0, NULL, 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'nonproliferation', 'Iran cannot have a nuclear weapon', 1, NULL, 'sentinel-20250604', 'newser-20250604');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-06-04', 'kremlin', 'fighting', 'Putin''s word that he will respond, in Ushakov''s briefing', 'asked about it, Ushakov spoke of something else; Peskov confirmed it the next day', 'newspravda-20250604b', 'sputnik-20250604b'),
  ('2025-06-04', 'white-house', 'fighting', 'that Washington had not been told of the attack beforehand', 'Ushakov''s account alone has it', 'sentinel-20250604', 'newspravda-20250604b'),
  ('2025-06-04', 'white-house', 'peace-talks', 'the talks in Istanbul', 'Ushakov''s account alone has them', 'sentinel-20250604', 'tass-20250604');

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2025-06-04', 'kremlin', 'peace-talks', 'the texts of the draft memoranda', 'Yury Ushakov', 'reporters', '2025-06-04', NULL, 'unn-20250604', NULL),
  ('2025-06-04', 'kremlin', 'prisoner-exchange', 'an exchange of prisoners between Russia and the United States', 'Yury Ushakov', 'reporters', '2025-06-04', NULL, 'dailyevents-20250604', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-06-04/kremlin', 'positive', 'conversation', NULL, 'both presidents called it so, says Ushakov', 'sputnik-20250604a', NULL),
  ('2025-06-04/kremlin', 'productive', 'conversation', NULL, 'both presidents called it so, says Ushakov', 'sputnik-20250604a', NULL),
  ('2025-06-04/kremlin', 'useful', 'the talks in Istanbul', NULL, NULL, 'dailyevents-20250604', NULL),
  ('2025-06-04/kremlin', 'terrorist', 'Kyiv''s acts', NULL, NULL, 'newspravda-20250604b', 'dailyevents-20250604'),
  ('2025-06-04/white-house', 'good', 'conversation', 'a good conversation', 'not one that will lead to immediate peace, he adds', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'strongly', 'Putin''s word that he will have to respond', 'very strongly', NULL, 'sentinel-20250604', 'newser-20250604');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-06-04/kremlin', 'agreement', 'go on with contacts on Ukraine, at the highest level too', 'the leaders agreed to continue further contacts on the Ukrainian issue, including at the highest level', 'newspravda-20250604a', 'dailyevents-20250604'),
  ('2025-06-04/kremlin', 'claim', 'Trump said that Washington had no warning of the attack', 'Donald Trump reiterated that the Americans had not been informed about this in advance.', 'newspravda-20250604a', 'newspravda-20250604b unn-20250604'),
  ('2025-06-04/kremlin', 'claim', 'a meeting of Putin and Zelensky has never been a practical question', NULL, 'newspravda-20250604a', 'unn-20250604 dailyevents-20250604'),
  ('2025-06-04/kremlin', 'claim', 'prospects of renewed cooperation were discussed', NULL, 'dailyevents-20250604', NULL),
  ('2025-06-04/kremlin-peskov', 'claim', 'Putin did tell Trump that Russia will respond to the attacks on its airfields', 'Yes, indeed', 'sputnik-20250604b', NULL),
  ('2025-06-04/white-house', 'claim', 'Putin said that he will have to respond to the attack on the airfields', 'he will have to respond to the recent attack on the airfields', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04/white-house', 'claim', 'Putin may take part in the talks with Iran', NULL, 'sentinel-20250604', 'newser-20250604');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-06-04', 'duration', 'one hour and 15 minutes', 75, 'Donald Trump', '2025-06-04', NULL, 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04', 'duration', '1 hour 10 minutes', 70, 'Yury Ushakov', '2025-06-04', NULL, 'newspravda-20250604a', 'unn-20250604 sputnik-20250604a'),
  ('2025-06-04', 'initiator', 'agreed beforehand by officials of both; neither side named', NULL, 'Yury Ushakov', '2025-06-04', 'asked whether the call was on Moscow''s initiative', 'newspravda-20250604b', 'sputnik-20250604a'),
  ('2025-06-04', 'order', 'Trump first, then Ushakov', NULL, 'Yury Ushakov''s briefing, where a question quotes the post', NULL, NULL, 'newspravda-20250604b', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-06-04-duration', '2025-06-04', 'number', NULL, 'how long the call lasted'),
  ('2025-06-04-response', '2025-06-04', 'presence', 'fighting', 'whether Putin''s word that he will respond stands in the Kremlin''s account');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-06-04-duration', 'Donald Trump', '1 hour 15 minutes', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04-duration', 'Yury Ushakov', '1 hour 10 minutes; the clocks differ, he joked', 'newspravda-20250604b', 'newspravda-20250604a unn-20250604'),
  ('2025-06-04-response', 'Donald Trump', 'Putin said so, very strongly', 'sentinel-20250604', 'newser-20250604'),
  ('2025-06-04-response', 'Yury Ushakov, 4 June', 'asked whether there was such a warning, he neither confirmed nor denied it', 'newspravda-20250604b', NULL),
  ('2025-06-04-response', 'Dmitry Peskov, 5 June', 'Putin did say so', 'sputnik-20250604b', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2025-06-04', 'The call began at 17:00 Moscow time, says Ushakov', 'newspravda-20250604b', NULL),
  ('2025-06-04', 'Trump''s post was deleted and posted again; the White House keeps the text', 'sentinel-20250604', 'newser-20250604');

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-06-14  Trump's birthday; Israel–Iran war
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('newspravda-20250614', 'news-pravda.com', 'press', '2025-06-14', 'https://news-pravda.com/usa/2025/06/14/1429658.html'),
  ('sputnik-20250614', 'Sputnik', 'press', '2025-06-14', 'https://sputnikglobe.com/20250614/putin-holds-phone-conversation-with-trump-1122252645.html'),
  ('cbsnews-20250614', 'CBS News', 'press', NULL, 'https://www.cbsnews.com/news/trump-putin-call-ukraine-middle-east-tension/'),
  ('oann-20250614', 'One America News', 'press', NULL, 'https://www.oann.com/newsroom/putin-offers-to-mediate-iran-israel-conflict-in-hour-long-call-with-trump-tass-reports/'),
  ('ukrpravda-20250614', 'Ukrainska Pravda, citing RIA Novosti and TASS', 'press', '2025-06-14', 'https://www.pravda.com.ua/eng/news/2025/06/14/7517151/'),
  ('menafn-20250614', 'MENAFN', 'press', '2025-06-15', 'https://menafn.com/1109675952/Trump-declares-Putin-wished-him-happy-birthday');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-06-14', '2025-06-14', NULL, 'day', NULL, 'Trump''s birthday; Israel–Iran war', 'held', 'phone', 1, 'high', NULL, 'newspravda-20250614', 'oann-20250614 cbsnews-20250614 ukrpravda-20250614');

INSERT INTO call_people (call, person) VALUES
  ('2025-06-14', 'trump'),
  ('2025-06-14', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-06-14/kremlin', '2025-06-14', 'kremlin', 'main', 'remarks', 'Yury Ushakov', 1, '2025-06-14, first', 'en', NULL, 342, 'two pieces of the translated text', 'partial', 'two pieces of the translated comment', 'high', 'newspravda-20250614', 'ukrpravda-20250614 sputnik-20250614'),
  ('2025-06-14/white-house', '2025-06-14', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', 2, '2025-06-14, after Ushakov', 'en', NULL, 90, 'full text', 'full', NULL, 'high', 'oann-20250614', 'cbsnews-20250614');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-06-14/kremlin', 'en', 'informative, frank and, most importantly, very useful', 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'the dangerous escalation of the situation in the Middle East was at the center of the exchange of views', 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'Vladimir Putin, condemning Israel''s military operation against Iran, expressed serious concern about the possible escalation of the conflict', 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'the readiness of the Russian side to carry out possible mediation efforts', 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'a prisoner exchange has been underway in recent days, including seriously wounded service members and those aged between 18 and 25', 'ukrpravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'The Russian side expressed its readiness to continue negotiations with the Ukrainians, as agreed, after 22 June.', 'ukrpravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'his interest in the swiftest possible end to the Russo-Ukrainian conflict', 'ukrpravda-20250614', NULL),
  ('2025-06-14/kremlin', 'en', 'brotherhood of the two countries as allies during the Second World War and expressed satisfaction with current relations', 'ukrpravda-20250614', NULL),
  ('2025-06-14/white-house', 'en', 'President Putin called this morning', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'to very nicely wish me a Happy Birthday', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'talk about Iran, a country he knows very well', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'Much less time was spent talking about Russia/Ukraine', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'that will be for next week', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'He is doing the planned prisoner swaps', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'en', 'this war in Israel-Iran should end, to which I explained, his war should also end', 'oann-20250614', 'cbsnews-20250614');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-06-14/kremlin', 'iran', 'Israel''s military operation against Iran', 0, NULL, 'newspravda-20250614', 'sputnik-20250614 ukrpravda-20250614'),
  ('2025-06-14/kremlin', 'israel-palestine', 'Israel''s military operation against Iran', 0, NULL, 'newspravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/kremlin', 'middle-east', 'the situation in the Middle East', 0, 'by that name; the matter is the war of Israel and Iran', 'newspravda-20250614', 'sputnik-20250614 ukrpravda-20250614'),
  ('2025-06-14/kremlin', 'peace-talks', 'to continue negotiations with the Ukrainians', 0, NULL, 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/kremlin', 'ukraine', 'the Russo-Ukrainian conflict', 0, NULL, 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/kremlin', 'prisoner-exchange', 'a prisoner exchange has been underway in recent days', 0, NULL, 'ukrpravda-20250614', NULL),
  ('2025-06-14/kremlin', 'congratulations', NULL, 0, 'on Trump''s birthday and Flag Day', 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/kremlin', 'world-war-ii', 'allies during the Second World War', 0, NULL, 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/kremlin', 'bilateral-relations', 'expressed satisfaction with current relations', 0, NULL, 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/white-house', 'congratulations', 'to very nicely wish me a Happy Birthday', 0, NULL, 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'iran', 'talk about Iran, a country he knows very well', 0, NULL, 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'israel-palestine', 'this war in Israel-Iran should end', 0, NULL, 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'ukraine', 'Much less time was spent talking about Russia/Ukraine', 0, NULL, 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'prisoner-exchange', 'He is doing the planned prisoner swaps', 0, NULL, 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'contacts', 'that will be for next week', 1, NULL, 'oann-20250614', 'cbsnews-20250614');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-06-14', 'white-house', 'israel-palestine', 'Putin''s condemnation of Israel''s strikes', 'the Russian side alone has it', 'oann-20250614', 'newspravda-20250614'),
  ('2025-06-14', 'kremlin', 'ukraine', 'Trump''s words that Putin''s war should end as well, in the parts of Ushakov''s comment that are held', 'Trump''s post has them', 'newspravda-20250614', 'oann-20250614');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-06-14/kremlin', 'informative', 'conversation', 'informative', '"meaningful" in other translations', 'newspravda-20250614', 'menafn-20250614'),
  ('2025-06-14/kremlin', 'frank', 'conversation', 'frank', NULL, 'newspravda-20250614', 'menafn-20250614'),
  ('2025-06-14/kremlin', 'useful', 'conversation', 'most importantly, very useful', NULL, 'newspravda-20250614', 'menafn-20250614 sputnik-20250614'),
  ('2025-06-14/kremlin', 'concern', 'a possible escalation of the war of Israel and Iran', 'serious concern', NULL, 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'satisfaction', 'the relations of the two, which allow a businesslike dialogue', 'expressed satisfaction with current relations', 'not with the conversation', 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/white-house', 'nicely', 'Putin''s birthday wish', 'very nicely', NULL, 'oann-20250614', 'cbsnews-20250614');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-06-14/kremlin', 'claim', 'Putin condemned Israel''s operation against Iran', 'condemning Israel''s military operation against Iran', 'newspravda-20250614', NULL),
  ('2025-06-14/kremlin', 'claim', 'Russia is ready to mediate', 'the readiness of the Russian side to carry out possible mediation efforts', 'newspravda-20250614', 'oann-20250614'),
  ('2025-06-14/kremlin', 'claim', 'Russia is ready to go on with the talks with Ukraine after 22 June', 'The Russian side expressed its readiness to continue negotiations with the Ukrainians, as agreed, after 22 June.', 'ukrpravda-20250614', 'sputnik-20250614'),
  ('2025-06-14/white-house', 'claim', 'Putin too feels that the war of Israel and Iran should end; Trump told him that his own should end as well', 'this war in Israel-Iran should end, to which I explained, his war should also end', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14/white-house', 'claim', 'far less time went to Russia and Ukraine', 'Much less time was spent talking about Russia/Ukraine', 'oann-20250614', 'cbsnews-20250614');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-06-14', 'duration', '50 minutes ("about an hour, 50 minutes to be exact")', 50, 'Yury Ushakov', '2025-06-14', NULL, 'newspravda-20250614', 'sputnik-20250614'),
  ('2025-06-14', 'duration', 'approximately 1 hour', 60, 'Donald Trump', '2025-06-14', NULL, 'oann-20250614', NULL),
  ('2025-06-14', 'initiator', 'Putin', NULL, 'Donald Trump', '2025-06-14', '"President Putin called this morning"', 'oann-20250614', 'cbsnews-20250614'),
  ('2025-06-14', 'order', 'Ushakov first, Trump later the same day', NULL, 'Ukrainska Pravda', NULL, 'the White House had not yet reported when Ushakov had spoken', 'ukrpravda-20250614', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-06-14-duration', '2025-06-14', 'number', NULL, 'how long the call lasted'),
  ('2025-06-14-tone', '2025-06-14', 'wording', NULL, 'Ushakov''s first word for the mood, in English');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-06-14-duration', 'Yury Ushakov', '50 minutes', 'newspravda-20250614', 'sputnik-20250614'),
  ('2025-06-14-duration', 'Donald Trump', 'about an hour', 'oann-20250614', NULL),
  ('2025-06-14-tone', 'news-pravda.com', 'informative', 'newspravda-20250614', NULL),
  ('2025-06-14-tone', 'MENAFN', 'meaningful', 'menafn-20250614', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-07-03  No progress, says Trump
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('xinhua-20250703', 'Xinhua, on People''s Daily Online', 'press', '2025-07-04', 'http://en.people.cn/n3/2025/0704/c90000-20336108.html'),
  ('kyivindependent-20250703', 'Kyiv Independent', 'press', '2025-07-03', 'https://kyivindependent.com/i-didnt-make-any-progress-at-all-trump-says-following-call-with-putin-06-2025/'),
  ('newspravda-20250703', 'news-pravda.com', 'press', '2025-07-03', 'https://news-pravda.com/russia/2025/07/03/1488901.html'),
  ('nv-20250703', 'NV', 'press', '2025-07-03', 'https://nv.ua/world/geopolitics/trivala-ponad-godinu-rozmova-mizh-trampom-i-putinim-zavershilas-50527082.html'),
  ('tass-20250703a', 'TASS', 'press', NULL, 'https://tass.com/politics/1985185'),
  ('tass-20250703b', 'TASS', 'press', '2025-07-03', 'https://tass.com/politics/1985203'),
  ('citynews-20250703', 'AP, on CityNews Toronto', 'press', '2025-07-03', 'https://toronto.citynews.ca/2025/07/03/putin-and-trump-discuss-iran-and-ukraine-in-phone-call-kremlin-official-says/'),
  ('newsx-20250703', 'NewsX', 'press', '2025-07-04', 'https://www.newsx.com/world/donald-trump-says-he-made-no-progress-with-vladimir-putin-on-ukraine-in-call-12985/'),
  ('pravdaua-20250703a', 'Ukrainska Pravda', 'press', '2025-07-03', 'https://www.pravda.com.ua/eng/news/2025/07/3/7520070/'),
  ('pravdaua-20250703b', 'Ukrainska Pravda', 'press', '2025-07-04', 'https://www.pravda.com.ua/eng/news/2025/07/4/7520175/'),
  ('moscowtimes-20250703', 'The Moscow Times, copy on The Indian Subcontinent', 'press', NULL, 'https://www.theindiansubcontinent.com/489293'),
  ('intellinews-20250703', 'bne IntelliNews', 'press', '2025-07-04', 'https://www.intellinews.com/no-progress-on-ukraine-in-trump-s-call-with-putin-389432/'),
  ('newsweek-20250703', 'Newsweek, copy on DNYUZ', 'press', '2025-07-06', 'https://dnyuz.com/2025/07/06/vladimir-putin-details-how-russia-helped-us-achieve-independence'),
  ('eir-20250703', 'EIR', 'press', NULL, 'https://eir.news/2025/07/news/putin-and-trump-discuss-middle-east-ukraine-and-russias-history-in-the-american-revolution/');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-07-03', '2025-07-03', NULL, 'day', NULL, 'No progress, says Trump', 'held', 'phone', 1, 'high', NULL, 'kyivindependent-20250703', 'tass-20250703b pravdaua-20250703b');

INSERT INTO call_people (call, person) VALUES
  ('2025-07-03', 'trump'),
  ('2025-07-03', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-07-03/kremlin', '2025-07-03', 'kremlin', 'main', 'briefing', 'Yury Ushakov', 1, '2025-07-03, before Trump spoke', 'en', NULL, 242, 'opening part of the translated comment', 'partial', 'the translated comment is cut; the rest is known from reports', 'high', 'newspravda-20250703', 'tass-20250703b tass-20250703a citynews-20250703 moscowtimes-20250703 xinhua-20250703'),
  ('2025-07-03/white-house', '2025-07-03', 'white-house', 'main', 'remarks', 'Donald Trump, to reporters', 2, '2025-07-03, later the same day', 'en', NULL, 43, 'oral remarks', 'partial', 'oral remarks only, as quoted', 'high', 'kyivindependent-20250703', 'xinhua-20250703'),
  ('2025-07-03/white-house-written', '2025-07-03', 'white-house', 'added', 'none', 'White House', NULL, NULL, NULL, NULL, NULL, NULL, 'none', 'no written readout was issued', 'high', 'kyivindependent-20250703', NULL),
  ('2025-07-03/white-house-trump', '2025-07-03', 'white-house', 'added', 'remarks', 'Donald Trump, to reporters after a rally in Iowa', 3, '2025-07-03, after the first remarks', 'en', NULL, NULL, NULL, 'partial', 'one quotation seen', 'high', 'newsweek-20250703', 'intellinews-20250703');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-07-03/kremlin', 'en', 'Russia will not back down from these goals', 'citynews-20250703', NULL),
  ('2025-07-03/kremlin', 'en', 'frank and constructive', 'citynews-20250703', NULL),
  ('2025-07-03/kremlin', 'en', 'It was candid, business-minded, and concrete.', 'eir-20250703', NULL),
  ('2025-07-03/kremlin', 'en', 'our countries are linked not only by their alliance in the First and Second World Wars, but also by deeper historical roots', 'newspravda-20250703', NULL),
  ('2025-07-03/kremlin', 'en', 'exclusively by political and diplomatic means', 'citynews-20250703', NULL),
  ('2025-07-03/kremlin', 'en', 'Russia played a significant role in the founding of the American state', 'pravdaua-20250703a', NULL),
  ('2025-07-03/kremlin', 'en', 'Of course, the issue of Ukraine was discussed. Trump again raised the matter of ending the hostilities as soon as possible. Putin said that we are continuing to seek a political and negotiated resolution to the conflict', 'pravdaua-20250703a', NULL),
  ('2025-07-03/white-house', 'en', 'I didn’t make any progress with him today at all', 'kyivindependent-20250703', 'xinhua-20250703'),
  ('2025-07-03/white-house', 'en', 'We had a call. It was a pretty long call. We talked about a lot of things, including Iran, and we also talked about, as you know, the war with Ukraine', 'xinhua-20250703', 'kyivindependent-20250703'),
  ('2025-07-03/white-house', 'en', 'I''m not happy about that', 'xinhua-20250703', NULL),
  ('2025-07-03/white-house-trump', 'en', 'I''m very disappointed with the conversation I had today with President Putin', 'newsweek-20250703', 'intellinews-20250703');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-07-03/kremlin', 'domestic-politics', NULL, 0, 'Trump told of his tax and spending bill', 'newspravda-20250703', 'tass-20250703b'),
  ('2025-07-03/kremlin', 'congratulations', NULL, 0, 'on US Independence Day', 'newspravda-20250703', 'pravdaua-20250703a'),
  ('2025-07-03/kremlin', 'anniversaries', 'Russia played a significant role in the founding of the American state', 0, NULL, 'pravdaua-20250703a', 'newspravda-20250703'),
  ('2025-07-03/kremlin', 'world-war-ii', 'their alliance in the First and Second World Wars', 0, NULL, 'newspravda-20250703', 'eir-20250703'),
  ('2025-07-03/kremlin', 'culture', NULL, 0, 'an exchange of films', 'newspravda-20250703', 'tass-20250703b'),
  ('2025-07-03/kremlin', 'iran', NULL, 0, NULL, 'citynews-20250703', 'newspravda-20250703 tass-20250703b'),
  ('2025-07-03/kremlin', 'middle-east', NULL, 0, NULL, 'citynews-20250703', 'tass-20250703b'),
  ('2025-07-03/kremlin', 'syria', NULL, 0, NULL, 'tass-20250703b', 'pravdaua-20250703a'),
  ('2025-07-03/kremlin', 'ukraine', 'the issue of Ukraine was discussed', 0, NULL, 'pravdaua-20250703a', 'citynews-20250703 tass-20250703b'),
  ('2025-07-03/kremlin', 'peace-talks', 'we are continuing to seek a political and negotiated resolution to the conflict', 0, NULL, 'pravdaua-20250703a', 'citynews-20250703 tass-20250703b'),
  ('2025-07-03/kremlin', 'trade', NULL, 0, 'economic projects', 'xinhua-20250703', NULL),
  ('2025-07-03/kremlin', 'energy', NULL, 0, NULL, 'xinhua-20250703', NULL),
  ('2025-07-03/kremlin', 'space', NULL, 0, NULL, 'xinhua-20250703', NULL),
  ('2025-07-03/kremlin', 'contacts', NULL, 0, NULL, 'citynews-20250703', 'tass-20250703b'),
  ('2025-07-03/white-house', 'ukraine', 'the war with Ukraine', 0, NULL, 'xinhua-20250703', 'kyivindependent-20250703'),
  ('2025-07-03/white-house', 'iran', 'including Iran', 0, NULL, 'xinhua-20250703', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-07-03', 'white-house', 'military-aid', 'whether the pause of US arms deliveries came up', 'asked, Trump did not say whether he had raised it', 'newsx-20250703', NULL);

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2025-07-03', 'kremlin', 'military-aid', 'the pause of US arms deliveries to Ukraine', 'Yury Ushakov', 'reporters', '2025-07-03', 'not touched upon', 'tass-20250703b', 'citynews-20250703 moscowtimes-20250703'),
  ('2025-07-03', 'kremlin', 'meeting', NULL, 'Yury Ushakov', 'reporters', '2025-07-03', NULL, 'tass-20250703a', 'nv-20250703'),
  ('2025-07-03', 'kremlin', 'peace-talks', 'dates of a third round in Istanbul', 'Yury Ushakov', 'reporters', '2025-07-03', NULL, 'tass-20250703b', 'nv-20250703'),
  ('2025-07-03', 'kremlin', 'peace-talks', 'the content of a third round in Istanbul', 'Yury Ushakov', 'reporters', '2025-07-03', 'the contents of a possible third round was not discussed', 'tass-20250703b', 'xinhua-20250703 moscowtimes-20250703');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-07-03/kremlin', 'frank', 'conversation', 'frank and constructive', 'NewsX also has "frank", EIR "candid"', 'citynews-20250703', 'newsx-20250703 eir-20250703 newsweek-20250703'),
  ('2025-07-03/kremlin', 'constructive', 'conversation', 'frank and constructive', 'AP alone; other translations have "concrete", "specific" or "substantive"', 'citynews-20250703', NULL),
  ('2025-07-03/kremlin', 'businesslike', 'conversation', 'business-minded', 'TASS has "businesslike"', 'eir-20250703', 'tass-20250703b moscowtimes-20250703 newsweek-20250703'),
  ('2025-07-03/kremlin', 'specific', 'conversation', 'concrete', 'TASS has "specific"', 'eir-20250703', 'tass-20250703b newsweek-20250703'),
  ('2025-07-03/kremlin', 'substantive', 'conversation', NULL, 'NewsX alone; others have "specific" or "concrete"', 'newsx-20250703', NULL),
  ('2025-07-03/kremlin', 'same wavelength', 'the two presidents', NULL, 'EIR has "on the same page"', 'moscowtimes-20250703', NULL),
  ('2025-07-03/white-house', 'not happy', 'the war in Ukraine', 'I''m not happy about that', 'Xinhua sets it beside the lack of progress', 'xinhua-20250703', 'kyivindependent-20250703'),
  ('2025-07-03/white-house-trump', 'disappointed', 'conversation', 'very disappointed with the conversation', NULL, 'intellinews-20250703', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-07-03/kremlin', 'agreement', 'foreign ministries, defence ministries and aides keep in touch on Iran', NULL, 'citynews-20250703', 'moscowtimes-20250703'),
  ('2025-07-03/kremlin', 'agreement', 'both are interested in joint projects in energy and space', NULL, 'xinhua-20250703', NULL),
  ('2025-07-03/kremlin', 'claim', 'Russia does not give up its aim of removing the root causes', 'Russia will not back down from these goals', 'citynews-20250703', 'xinhua-20250703'),
  ('2025-07-03/kremlin', 'claim', 'Russia is ready to go on with the talks with Kyiv', NULL, 'citynews-20250703', 'tass-20250703b'),
  ('2025-07-03/white-house', 'claim', 'Trump made no progress with Putin on Ukraine', 'I didn’t make any progress with him today at all', 'kyivindependent-20250703', 'xinhua-20250703');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-07-03', 'duration', 'almost an hour', 57, 'Yury Ushakov', '2025-07-03', NULL, 'tass-20250703b', 'newspravda-20250703'),
  ('2025-07-03', 'duration', 'more than an hour, attributed to Ushakov', 61, 'NV, citing Interfax', '2025-07-03', NULL, 'nv-20250703', NULL),
  ('2025-07-03', 'duration', '"pretty long"', NULL, 'Donald Trump', '2025-07-03', NULL, 'kyivindependent-20250703', 'xinhua-20250703'),
  ('2025-07-03', 'order', 'Ushakov first, Trump to reporters later the same day', NULL, 'Kyiv Independent', NULL, 'no White House readout', 'kyivindependent-20250703', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-07-03-tone', '2025-07-03', 'wording', NULL, 'how the call went'),
  ('2025-07-03-words', '2025-07-03', 'wording', NULL, 'Ushakov''s words for the mood, in translation'),
  ('2025-07-03-duration', '2025-07-03', 'number', NULL, 'how long the call lasted, by Ushakov''s word'),
  ('2025-07-03-meeting', '2025-07-03', 'negation', 'meeting', 'whether a personal meeting was spoken of');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-07-03-tone', 'Yury Ushakov', 'businesslike and specific, or frank and constructive; on the same wavelength', 'tass-20250703b', 'citynews-20250703 moscowtimes-20250703'),
  ('2025-07-03-tone', 'Donald Trump', 'no progress; not happy', 'kyivindependent-20250703', 'xinhua-20250703'),
  ('2025-07-03-words', 'AP', 'frank and constructive', 'citynews-20250703', NULL),
  ('2025-07-03-words', 'TASS', 'businesslike and specific', 'tass-20250703b', NULL),
  ('2025-07-03-words', 'NewsX', 'frank and substantive', 'newsx-20250703', NULL),
  ('2025-07-03-words', 'EIR', 'candid, business-minded, and concrete', 'eir-20250703', NULL),
  ('2025-07-03-duration', 'TASS', 'almost an hour', 'tass-20250703b', 'newspravda-20250703'),
  ('2025-07-03-duration', 'NV, citing Interfax', 'more than an hour', 'nv-20250703', NULL),
  ('2025-07-03-meeting', 'Yury Ushakov, by TASS', 'not discussed; the idea is in the air', 'tass-20250703a', 'nv-20250703'),
  ('2025-07-03-meeting', 'Ukrainska Pravda, citing RBC', 'mentioned, but the idea still floats in the air', 'pravdaua-20250703a', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-08-18  During the White House meeting with Zelensky and Europeans
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('almayadeen-20250818', 'Al Mayadeen', 'press', NULL, 'https://english.almayadeen.net/news/politics/trump-says-working-to-arrange-meeting-between-putin-and-zele'),
  ('haqqin-20250818', 'haqqin.az', 'press', NULL, 'https://haqqin.az/news/357642'),
  ('menafn-20250818a', 'MENAFN', 'press', '2025-08-19', 'https://menafn.com/1109946579/Trump-Putin-back-continuation-of-their-direct-dialogue'),
  ('menafn-20250818b', 'MENAFN', 'press', '2025-08-19', 'https://menafn.com/1109945532/Trump-Holds-Phone-Call-with-Putin'),
  ('rtvi-20250818', 'RTVI', 'press', '2025-08-19', 'https://rtvi.com/news/kreml-raskryl-o-chem-pogovorili-putin-i-tramp-posle-sammita-v-vashingtone/'),
  ('newspravda-20250818a', 'news-pravda.com', 'press', '2025-08-18', 'https://trump.news-pravda.com/world/2025/08/18/203721.html'),
  ('newspravda-20250818b', 'news-pravda.com', 'press', '2025-08-19', 'https://trump.news-pravda.com/world/2025/08/19/204546.html'),
  ('vestnik-20250818', 'Vestnik Kavkaza', 'press', NULL, 'https://vestikavkaza.ru/news/stali-izvestny-podrobnosti-zvonka-trampa-putinu.html'),
  ('indiatoday-20250818', 'India Today', 'press', '2025-08-19', 'https://www.indiatoday.in/world/story/trump-says-arrangements-underway-for-zelenskyy-putin-meeting-after-white-house-peace-talks-2773181-2025-08-19'),
  ('interfax-20250818', 'Interfax', 'press', NULL, 'https://www.interfax.ru/russia/1042836'),
  ('pravdaua-20250818', 'Ukrainska Pravda', 'press', '2025-08-19', 'https://www.pravda.com.ua/eng/news/2025/08/19/7526814/'),
  ('tvc-20250818', 'TV Centre', 'press', '2025-08-19', 'https://www.tvc.ru/news/323659'),
  ('mailru-20250818', 'URA.RU, on Mail.ru News', 'press', '2025-08-19', 'https://news.mail.ru/politics/67499825/');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-08-18', '2025-08-18', NULL, 'day', '2025-08-19', 'During the White House meeting with Zelensky and Europeans', 'held', 'phone', 1, 'high', 'about half past midnight in Moscow', 'indiatoday-20250818', 'interfax-20250818 vestnik-20250818 pravdaua-20250818');

INSERT INTO call_people (call, person) VALUES
  ('2025-08-18', 'trump'),
  ('2025-08-18', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-08-18/kremlin', '2025-08-18', 'kremlin', 'main', 'statement', 'Yury Ushakov', NULL, '2025-08-19, half an hour after the call', 'ru', NULL, 143, 'assembled Russian text', 'assembled', 'assembled from quotations, near-full', 'high', 'interfax-20250818', 'rtvi-20250818 tvc-20250818 newspravda-20250818a menafn-20250818a'),
  ('2025-08-18/white-house', '2025-08-18', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', NULL, '2025-08-18', 'en', NULL, 146, 'assembled; the post covers the whole day', 'assembled', 'assembled from quotations, near-full', 'high', 'indiatoday-20250818', 'almayadeen-20250818 menafn-20250818b'),
  ('2025-08-18/white-house-trump', '2025-08-18', 'white-house', 'added', 'remarks', 'Donald Trump, to Fox News', NULL, NULL, 'en', NULL, NULL, NULL, 'partial', 'one quotation seen', 'medium', 'newspravda-20250818b', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-08-18/kremlin', 'ru', 'беседа была откровенной и весьма конструктивной', 'tvc-20250818', NULL),
  ('2025-08-18/kremlin', 'ru', 'Беседа носила откровенный и весьма конструктивный характер', 'mailru-20250818', NULL),
  ('2025-08-18/kremlin', 'ru', 'Наш президент тепло поблагодарил американского коллегу за гостеприимство', 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18/kremlin', 'ru', 'хорошую организацию встречи в верхах на Аляске', 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18/kremlin', 'ru', 'в направлении мирного урегулирования украинского кризиса', 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18/kremlin', 'ru', 'продолжения прямых переговоров между делегациями РФ и Украины', 'interfax-20250818', NULL),
  ('2025-08-18/kremlin', 'ru', 'следовало бы изучить возможность повышения уровня представителей украинской и российской сторон', 'rtvi-20250818', NULL),
  ('2025-08-18/kremlin', 'en', 'Vladimir Putin and Donald Trump agreed to maintain close contact with each other on the Ukrainian issue and other pressing topics on the international and bilateral agenda', 'menafn-20250818a', NULL),
  ('2025-08-18/white-house', 'en', 'I called President Putin, and began the arrangements for a meeting', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'en', 'we discussed Security Guarantees for Ukraine', 'menafn-20250818b', NULL),
  ('2025-08-18/white-house', 'en', 'Everyone is very happy about the possibility of PEACE for Russia/Ukraine', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'en', 'we will have a Trilat, which would be the two Presidents', 'indiatoday-20250818', NULL),
  ('2025-08-18/white-house', 'en', 'a very good, early step', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house-trump', 'en', 'we had a very good call', 'newspravda-20250818b', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-08-18/kremlin', 'ukraine', 'в направлении мирного урегулирования украинского кризиса', 0, NULL, 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18/kremlin', 'meeting', 'хорошую организацию встречи в верхах на Аляске', 0, 'the meeting in Alaska', 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18/kremlin', 'peace-talks', 'продолжения прямых переговоров между делегациями РФ и Украины', 0, NULL, 'interfax-20250818', 'rtvi-20250818 tvc-20250818'),
  ('2025-08-18/kremlin', 'contacts', 'agreed to maintain close contact with each other', 0, NULL, 'menafn-20250818a', NULL),
  ('2025-08-18/kremlin', 'thanks', 'Наш президент тепло поблагодарил американского коллегу за гостеприимство', 0, NULL, 'interfax-20250818', 'rtvi-20250818 tvc-20250818'),
  ('2025-08-18/white-house', 'ukraine', 'we discussed Security Guarantees for Ukraine', 0, NULL, 'menafn-20250818b', 'indiatoday-20250818'),
  ('2025-08-18/white-house', 'european-security', 'we discussed Security Guarantees for Ukraine', 1, 'said of the talks at the White House that day; the post covers the whole day', 'menafn-20250818b', 'indiatoday-20250818'),
  ('2025-08-18/white-house', 'peace-talks', 'the possibility of PEACE for Russia/Ukraine', 0, NULL, 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'meeting', 'we will have a Trilat, which would be the two Presidents', 0, NULL, 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'contacts', NULL, 1, 'the post says that Vance, Rubio and Witkoff work on the arrangements with Moscow and Kyiv', 'indiatoday-20250818', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-08-18', 'kremlin', 'meeting', 'a meeting of Putin and Zelensky', 'Ushakov speaks of raising the level of the delegations; Trump''s post has the meeting', 'tvc-20250818', 'indiatoday-20250818'),
  ('2025-08-18', 'kremlin', 'meeting', 'a summit of three', 'Trump''s post alone has it', 'tvc-20250818', 'indiatoday-20250818');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-08-18/kremlin', 'constructive', 'conversation', 'весьма конструктивный', 'English versions have "very" or "rather" constructive', 'mailru-20250818', 'tvc-20250818 menafn-20250818a'),
  ('2025-08-18/kremlin', 'frank', 'conversation', 'откровенный', NULL, 'mailru-20250818', 'tvc-20250818 menafn-20250818a'),
  ('2025-08-18/white-house', 'good', 'the step towards ending the war', 'a very good, early step', NULL, 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'happy', 'the possibility of peace', 'Everyone is very happy about the possibility of PEACE for Russia/Ukraine', NULL, 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house-trump', 'good', 'conversation', 'a very good call', NULL, 'newspravda-20250818b', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-08-18/kremlin', 'agreement', 'both support going on with direct talks', 'продолжения прямых переговоров между делегациями РФ и Украины', 'interfax-20250818', 'rtvi-20250818 tvc-20250818'),
  ('2025-08-18/kremlin', 'agreement', 'look into raising the level of the negotiators', 'следовало бы изучить возможность повышения уровня представителей украинской и российской сторон', 'rtvi-20250818', NULL),
  ('2025-08-18/kremlin', 'agreement', 'stay in close contact', 'agreed to maintain close contact with each other', 'menafn-20250818a', NULL),
  ('2025-08-18/kremlin', 'gratitude', 'Putin warmly thanked Trump for the hospitality in Alaska', 'тепло поблагодарил американского коллегу за гостеприимство', 'interfax-20250818', 'rtvi-20250818 tvc-20250818'),
  ('2025-08-18/kremlin', 'unclassified', 'Trump told Putin of his talks with Zelensky and the Europeans', NULL, 'tvc-20250818', 'rtvi-20250818'),
  ('2025-08-18/white-house', 'agreement', 'preparations have begun for a meeting of Putin and Zelensky, then one of three', 'began the arrangements for a meeting', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18/white-house', 'unclassified', 'the post also reports on the talks at the White House', NULL, 'indiatoday-20250818', 'almayadeen-20250818');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-08-18', 'duration', 'about 40 minutes', 40, 'Yury Ushakov', '2025-08-19', NULL, 'interfax-20250818', 'tvc-20250818'),
  ('2025-08-18', 'initiator', 'Trump (the American side)', NULL, 'Yury Ushakov', '2025-08-19', NULL, 'interfax-20250818', 'rtvi-20250818'),
  ('2025-08-18', 'initiator', 'Trump', NULL, 'Donald Trump', '2025-08-18', '"I called President Putin"', 'indiatoday-20250818', NULL),
  ('2025-08-18', 'participants', 'US side: Marco Rubio, JD Vance, an interpreter', NULL, 'haqqin.az, describing a photo', NULL, 'on speakerphone according to CNN, as haqqin.az reports', 'haqqin-20250818', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-08-18-meeting', '2025-08-18', 'agreement', 'meeting', 'whether a meeting of Putin and Zelensky is being prepared'),
  ('2025-08-18-moment', '2025-08-18', 'date', NULL, 'whether the call came during the White House talks or after them'),
  ('2025-08-18-date', '2025-08-18', 'date', NULL, 'the date of the call');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-08-18-meeting', 'Donald Trump', 'preparations for it have begun', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18-meeting', 'Moscow, as AFP reports', 'no such meeting is planned', 'thesun-20250825', NULL),
  ('2025-08-18-moment', 'Donald Trump', 'after the meetings', 'indiatoday-20250818', 'almayadeen-20250818'),
  ('2025-08-18-moment', 'Yury Ushakov', 'the talks had just ended', 'pravdaua-20250818', NULL),
  ('2025-08-18-moment', 'press, as Ukrainska Pravda reports', 'Trump interrupted the meeting with the Europeans', 'pravdaua-20250818', 'haqqin-20250818'),
  ('2025-08-18-date', 'Donald Trump''s post, by Washington time', '18 August', 'indiatoday-20250818', NULL),
  ('2025-08-18-date', 'RIA Novosti', 'the night of 18–19 August', 'ria-20251016', NULL),
  ('2025-08-18-date', 'URA.RU', '19 August', 'ura-20250825', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-08-25  Another talk after 18 August (claimed)
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('moscowtimes-20250825', 'The Moscow Times', 'press', '2025-08-26', 'https://www.themoscowtimes.com/2025/08/26/trump-says-he-spoke-to-putin-again-after-white-house-summit-a90348'),
  ('tass-20250825', 'TASS', 'press', '2025-08-25', 'https://tass.com/world/2007251'),
  ('thesun-20250825', 'AFP, on The Sun (Malaysia)', 'press', NULL, 'https://thesun.my/world-news/trump-confirms-putin-talks-after-ukraine-and-european-meetings-GE14762532'),
  ('ura-20250825', 'URA.RU', 'press', '2025-09-24', 'https://ura.news/news/1053000706'),
  ('gazeta-20250825', 'Gazeta.Ru', 'press', '2025-09-05', 'https://www.gazeta.ru/politics/news/2025/09/05/26658632.shtml');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-08-25', '2025-08-25', NULL, 'day', NULL, 'Another talk after 18 August', 'unconfirmed', 'contact', NULL, 'high', 'the date is that of Trump''s words; the confidence is that claim and count were made', 'moscowtimes-20250825', 'tass-20250825 thesun-20250825');

INSERT INTO call_people (call, person) VALUES
  ('2025-08-25', 'trump'),
  ('2025-08-25', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-08-25', 'contact', 'he has spoken with Putin since 18 August', NULL, 'Donald Trump, to reporters', '2025-08-25', '"Yes, I have"; when and how often he did not say', 'thesun-20250825', 'tass-20250825 moscowtimes-20250825'),
  ('2025-08-25', 'denial', 'the call of 19 August (Moscow date) is given as the previous one', NULL, 'URA.RU, reporting Dmitry Peskov', '2025-09-24', 'does not speak of Trump''s claim', 'ura-20250825', 'gazeta-20250825'),
  ('2025-08-25', 'denial', 'the call of 16 October is counted as the eighth of the year, which leaves no place for this one', NULL, 'RIA Novosti, reporting Yury Ushakov', '2025-10-16', 'does not speak of Trump''s claim', 'ria-20251016', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-08-25-contact', '2025-08-25', 'negation', NULL, 'whether the two spoke again between 18 and 25 August');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-08-25-contact', 'Donald Trump', 'yes, he has spoken with Putin since', 'thesun-20250825', 'tass-20250825 moscowtimes-20250825'),
  ('2025-08-25-contact', 'URA.RU, reporting Dmitry Peskov', 'the previous call is that of 19 August', 'ura-20250825', NULL),
  ('2025-08-25-contact', 'RIA Novosti, reporting Yury Ushakov', 'not in the count: the next call, of 16 October, is the eighth', 'ria-20251016', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-10-16  Budapest idea, Tomahawks
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('truthsocial-20251016', 'Truth Social', 'social', '2025-10-16', 'https://truthsocial.com/@realDonaldTrump/115384956858741387'),
  ('realist-20251016', 'Realist English', 'press', NULL, 'https://english.realtribune.ru/kremlin-aide-ushakov-putin-and-trump-had-trust-based-discussion-focused-on-ending-the-ukrainian-crisis'),
  ('rt-20251016', 'RT, copy', 'press', '2025-10-17', 'https://ghgalkhalt.xyz/news/626573-putin-trump-call-recap'),
  ('life-20251016', 'Life.ru', 'press', NULL, 'https://life.ru/p/1799937'),
  ('rediff-20251016', 'Rediff', 'press', '2025-10-16', 'https://m.rediff.com/news/commentary/2025/oct/16/trump-putin-agree-to-fresh-talks-on-ukraine-peace/acb3eca45b4876f29e77a5a87b3b9e34'),
  ('rambler-20251016', 'RIA Novosti, on Rambler', 'press', NULL, 'https://news.rambler.ru/politics/55474303-razgovor-putina-i-trampa-sostoyalsya-po-initsiative-rossii/'),
  ('ria-20251016', 'RIA Novosti', 'press', '2025-10-16', 'https://ria.ru/20251016/ushakov-2048722589.html'),
  ('ria-20251017', 'RIA Novosti', 'press', '2025-10-17', 'https://ria.ru/20251017/putin-2048859169.html'),
  ('strana-20251016', 'Strana.news', 'press', '2025-10-16', 'https://strana.news/news/493252-v-kremle-otsenili-rezultaty-telefonnoho-razhovora-putina-i-trampa.html'),
  ('tass-20251016', 'TASS', 'press', NULL, 'https://tass.com/politics/2031385'),
  ('thesun-20251016', 'Reuters, on The Sun (Malaysia)', 'press', '2025-10-17', 'https://thesun.my/world-news/kremlin-confirms-rubio-and-lavrov-to-prepare-putin-trump-summit-GE15112949'),
  ('newspravda-20251016a', 'news-pravda.com', 'press', '2025-10-16', 'https://trump.news-pravda.com/world/2025/10/16/237235.html'),
  ('newspravda-20251016b', 'TASS, on news-pravda.com', 'press', '2025-10-16', 'https://trump.news-pravda.com/world/2025/10/16/237462.html'),
  ('livemint-20251016', 'Mint', 'press', '2025-10-16', 'https://www.livemint.com/news/us-news/trump-says-call-with-putin-productive-claims-gaza-peace-success-could-help-end-ukraine-war-budapest-meeting-planned-11760635244956.html'),
  ('lokmat-20251016', 'Lokmat Times', 'press', '2025-10-17', 'https://www.lokmattimes.com/international/it-was-a-very-productive-one-trump-on-call-with-putin-eyes-end-to-russia-ukraine-war/'),
  ('rbc-20251016a', 'RBC', 'press', '2025-10-16', 'https://www.rbc.ru/politics/16/10/2025/68f133089a79474e3d856888'),
  ('rbc-20251016b', 'RBC', 'press', NULL, 'https://www.rbc.ru/rbcfreenews/68f172c09a79474cac561720'),
  ('tesaa-20251016', 'Tesaa World', 'press', NULL, 'https://www.tesaaworld.com/en/news/trump-and-putin-agree-on-a-series-of-high-level-meetings-to-discuss-ending-the-war-in-ukraine'),
  ('vedomosti-20251016', 'Vedomosti', 'press', '2025-10-16', 'https://www.vedomosti.ru/politics/news/2025/10/16/1147578-ssha-nuzhni-tomahawk'),
  ('mailru-20251016', 'Mail.ru News', 'press', '2025-10-17', 'https://news.mail.ru/society/68342192/'),
  ('oan-20251016', 'One America News', 'press', '2025-10-16', 'https://www.oann.com/newsroom/trump-discloses-very-productive-phone-call-with-putin-ahead-of-zelensky-wh-visit/');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-10-16', '2025-10-16', NULL, 'day', NULL, 'Budapest idea, Tomahawks', 'held', 'phone', 1, 'high', NULL, 'ria-20251016', 'lokmat-20251016');

INSERT INTO call_people (call, person) VALUES
  ('2025-10-16', 'trump'),
  ('2025-10-16', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-10-16/white-house', '2025-10-16', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', 1, '2025-10-16, before the Kremlin', 'en', 'https://truthsocial.com/@realDonaldTrump/115384956858741387', 232, 'assembled', 'assembled', 'assembled from quotations, near-full', 'high', 'truthsocial-20251016', 'lokmat-20251016 livemint-20251016 rediff-20251016'),
  ('2025-10-16/kremlin', '2025-10-16', 'kremlin', 'main', 'briefing', 'Yury Ushakov', 2, '2025-10-16, evening in Moscow, after Trump''s post', 'ru', NULL, 265, 'translated summary', 'partial', 'known from summaries and quotations', 'high', 'ria-20251016', 'rbc-20251016a newspravda-20251016a newspravda-20251016b thesun-20251016 strana-20251016'),
  ('2025-10-16/white-house-trump', '2025-10-16', 'white-house', 'added', 'remarks', 'Donald Trump, to reporters', NULL, '2025-10-16, after the post', 'en', NULL, NULL, NULL, 'reported', 'known from reports in Russian', 'medium', 'vedomosti-20251016', 'mailru-20251016');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-10-16/kremlin', 'ru', 'она носила весьма содержательный характер и при этом была предельно откровенной беседой и доверительной', 'ria-20251016', 'rbc-20251016a'),
  ('2025-10-16/kremlin', 'ru', 'личные усилия супруги президента США Мелании Трамп по воссоединению российских и украинских детей с семьями', 'rbc-20251016b', NULL),
  ('2025-10-16/kremlin', 'en', 'Tomahawk missiles will not change the situation on the battlefield, but will cause significant damage to relations between our countries, not to mention the prospects for a peaceful resolution', 'thesun-20251016', NULL),
  ('2025-10-16/white-house', 'en', 'I believe great progress was made with today’s telephone conversation.', 'rediff-20251016', NULL),
  ('2025-10-16/white-house', 'en', 'I have just concluded my telephone conversation with President Vladimir Putin, of Russia, and it was a very productive one.', 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'en', 'President Putin congratulated me and the United States on the Great Accomplishment of Peace in the Middle East', 'lokmat-20251016', 'livemint-20251016 rediff-20251016'),
  ('2025-10-16/white-house', 'en', 'our negotiation in attaining an end to the War with Russia/Ukraine', 'lokmat-20251016', 'livemint-20251016 rediff-20251016'),
  ('2025-10-16/white-house', 'en', 'President Putin thanked the First Lady, Melania, for her involvement with children', 'lokmat-20251016', 'livemint-20251016 rediff-20251016'),
  ('2025-10-16/white-house', 'en', 'talking about Trade between Russia and the United States', 'lokmat-20251016', NULL),
  ('2025-10-16/white-house', 'en', 'there will be a meeting of our High Level Advisors', 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'en', 'President Putin and I will then meet in an agreed upon location, Budapest, Hungary', 'lokmat-20251016', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-10-16/kremlin', 'congratulations', NULL, 0, 'on the success in Gaza', 'rt-20251016', 'newspravda-20251016b'),
  ('2025-10-16/kremlin', 'israel-palestine', NULL, 0, 'Gaza', 'rt-20251016', 'newspravda-20251016b'),
  ('2025-10-16/kremlin', 'ukraine', NULL, 0, NULL, 'newspravda-20251016b', 'rt-20251016'),
  ('2025-10-16/kremlin', 'fighting', 'the situation on the battlefield', 0, 'Russian troops hold the strategic initiative', 'thesun-20251016', 'rt-20251016 newspravda-20251016b strana-20251016'),
  ('2025-10-16/kremlin', 'military-aid', 'Tomahawk missiles will not change the situation on the battlefield', 0, 'Tomahawk missiles for Ukraine', 'thesun-20251016', 'strana-20251016'),
  ('2025-10-16/kremlin', 'trade', NULL, 0, 'prospects after the end of the conflict', 'thesun-20251016', NULL),
  ('2025-10-16/kremlin', 'meeting', NULL, 0, 'Budapest', 'newspravda-20251016b', 'thesun-20251016 strana-20251016'),
  ('2025-10-16/kremlin', 'children', 'по воссоединению российских и украинских детей с семьями', 0, NULL, 'rbc-20251016b', NULL),
  ('2025-10-16/kremlin', 'bilateral-relations', 'significant damage to relations between our countries', 0, NULL, 'thesun-20251016', 'strana-20251016'),
  ('2025-10-16/kremlin', 'contacts', NULL, 0, NULL, 'newspravda-20251016b', 'thesun-20251016'),
  ('2025-10-16/white-house', 'israel-palestine', NULL, 0, NULL, 'lokmat-20251016', NULL),
  ('2025-10-16/white-house', 'ukraine', 'attaining an end to the War with Russia/Ukraine', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'trade', 'talking about Trade between Russia and the United States', 0, NULL, 'lokmat-20251016', NULL),
  ('2025-10-16/white-house', 'children', 'for her involvement with children', 1, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'contacts', 'there will be a meeting of our High Level Advisors', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'meeting', 'President Putin and I will then meet', 0, 'Budapest', 'lokmat-20251016', NULL),
  ('2025-10-16/white-house', 'peace-talks', 'our negotiation in attaining an end to the War', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'congratulations', 'President Putin congratulated me and the United States', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'middle-east', 'the Great Accomplishment of Peace in the Middle East', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'thanks', 'President Putin thanked the First Lady, Melania', 0, NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house-trump', 'military-aid', NULL, 0, 'Tomahawks were spoken of a little; Putin did not like the idea', 'vedomosti-20251016', 'mailru-20251016');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-10-16', 'white-house', 'military-aid', 'Tomahawk missiles, in the post', 'the Kremlin''s account has them, and Trump''s oral remarks', 'lokmat-20251016', 'thesun-20251016 vedomosti-20251016'),
  ('2025-10-16', 'white-house', 'fighting', 'the situation at the front, in the post', 'the Kremlin''s account alone has it', 'lokmat-20251016', 'newspravda-20251016a');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-10-16/kremlin', 'substantive', 'conversation', 'весьма содержательный', NULL, 'ria-20251016', 'rbc-20251016a'),
  ('2025-10-16/kremlin', 'frank', 'conversation', 'предельно откровенной', 'TASS in English has "open", and elsewhere "extremely frank"', 'ria-20251016', 'rbc-20251016a newspravda-20251016b'),
  ('2025-10-16/kremlin', 'trusting', 'conversation', 'доверительной', 'TASS in English has "constructive" instead', 'ria-20251016', 'rbc-20251016a realist-20251016'),
  ('2025-10-16/white-house', 'productive', 'conversation', 'it was a very productive one', NULL, 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'great progress', 'what the call achieved', 'great progress was made', NULL, 'rediff-20251016', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-10-16/kremlin', 'agreement', 'prepare a summit without delay, possibly in Budapest', NULL, 'newspravda-20251016b', 'strana-20251016'),
  ('2025-10-16/kremlin', 'agreement', 'begin with a telephone call of Lavrov and Rubio', NULL, 'newspravda-20251016b', 'thesun-20251016'),
  ('2025-10-16/kremlin', 'claim', 'Russian forces hold the strategic initiative', NULL, 'thesun-20251016', 'newspravda-20251016b strana-20251016'),
  ('2025-10-16/kremlin', 'claim', 'Tomahawks would change nothing at the front but harm relations', 'Tomahawk missiles will not change the situation on the battlefield, but will cause significant damage to relations between our countries', 'thesun-20251016', 'strana-20251016'),
  ('2025-10-16/kremlin', 'claim', 'Trump said that an end of the conflict opens enormous prospects', NULL, 'thesun-20251016', NULL),
  ('2025-10-16/white-house', 'agreement', 'high-level advisers meet next week, Rubio leading for the US', 'there will be a meeting of our High Level Advisors', 'lokmat-20251016', 'livemint-20251016'),
  ('2025-10-16/white-house', 'agreement', 'then Trump and Putin meet in Budapest', 'President Putin and I will then meet in an agreed upon location, Budapest, Hungary', 'lokmat-20251016', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-10-16', 'duration', 'almost two and a half hours', 148, 'Yury Ushakov', '2025-10-16', NULL, 'rbc-20251016a', 'tass-20251016'),
  ('2025-10-16', 'duration', 'more than two hours', 121, 'Life.ru; Tesaa World', NULL, NULL, 'life-20251016', 'tesaa-20251016'),
  ('2025-10-16', 'duration', 'two hours', 120, 'Rambler, citing RIA Novosti', NULL, NULL, 'rambler-20251016', NULL),
  ('2025-10-16', 'initiator', 'Russia', NULL, 'Yury Ushakov', '2025-10-16', NULL, 'rambler-20251016', 'thesun-20251016'),
  ('2025-10-16', 'initiator', 'Russia, to congratulate Trump after his trip to the Middle East', NULL, 'Dmitry Peskov', '2025-10-17', NULL, 'ria-20251017', NULL),
  ('2025-10-16', 'order', 'Trump first, Ushakov later', NULL, 'RT', NULL, NULL, 'rt-20251016', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-10-16-weekday', '2025-10-16', 'date', NULL, 'the day of the week'),
  ('2025-10-16-tone', '2025-10-16', 'wording', NULL, 'Ushakov''s words for the mood'),
  ('2025-10-16-duration', '2025-10-16', 'number', NULL, 'how long the call lasted');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-10-16-weekday', 'Realist English', 'Wednesday', 'realist-20251016', NULL),
  ('2025-10-16-weekday', 'RT; the calendar', 'Thursday', 'rt-20251016', NULL),
  ('2025-10-16-tone', 'RIA Novosti and RBC, in Russian', 'substantive, extremely frank and trusting', 'ria-20251016', 'rbc-20251016a'),
  ('2025-10-16-tone', 'TASS, in English (summary)', 'substantive, open, and constructive', 'newspravda-20251016b', NULL),
  ('2025-10-16-tone', 'TASS, in English (news item)', 'meaningful and extremely frank', 'tass-20251016', NULL),
  ('2025-10-16-duration', 'Yury Ushakov', 'almost two and a half hours', 'rbc-20251016a', 'tass-20251016'),
  ('2025-10-16-duration', 'Life.ru; Tesaa World', 'more than two hours', 'life-20251016', 'tesaa-20251016'),
  ('2025-10-16-duration', 'Rambler, citing RIA Novosti', 'two hours', 'rambler-20251016', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2025-10-16', 'Trump also posted while the call was still going on', 'oan-20251016', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-12-15  "Yes": a recent talk (claimed, denied)
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('rg-20251215', 'Rossiyskaya Gazeta', 'press', '2025-12-16', 'https://rg.ru/2025/12/16/peskov-nazval-datu-nedavnego-razgovora-putina-i-trampa.html'),
  ('mailru-20251215', 'Mail.ru News', 'press', NULL, 'https://news.mail.ru/politics/69109123/'),
  ('rbcua-20251215', 'RBC-Ukraine', 'press', NULL, 'https://www.rbc.ua/rus/news/tramp-podtverdil-zvonok-putinu-ochen-horoshiy-1765837817.html/amp');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-12-15', '2025-12-15', NULL, 'day', NULL, '"Yes", spoke recently', 'denied', 'contact', NULL, 'high', 'the date is that of Trump''s words; the confidence is that claim and denial were made', 'rg-20251215', 'mailru-20251215 rbcua-20251215');

INSERT INTO call_people (call, person) VALUES
  ('2025-12-15', 'trump'),
  ('2025-12-15', 'putin');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-12-15', 'contact', 'asked about direct contact with Putin of late, he said yes', NULL, 'Donald Trump, to reporters', '2025-12-15', 'no details', 'rbcua-20251215', 'rg-20251215 mailru-20251215'),
  ('2025-12-15', 'denial', 'see the date of the Kremlin''s last report of a call (16 October); no talk after that', NULL, 'Dmitry Peskov', '2025-12-16', NULL, 'rg-20251215', 'mailru-20251215');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-12-15-contact', '2025-12-15', 'negation', NULL, 'whether the two spoke between 16 October and 15 December');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-12-15-contact', 'Donald Trump', 'yes, he spoke with Putin recently', 'rbcua-20251215', 'rg-20251215'),
  ('2025-12-15-contact', 'Dmitry Peskov', 'the last call was that of 16 October', 'rg-20251215', 'mailru-20251215');

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-12-28  Before the Mar-a-Lago meeting with Zelensky
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kremlin-78872', 'Kremlin', 'official', '2025-12-28', 'http://en.kremlin.ru/events/administration/78872'),
  ('sputnik-20251228', 'Sputnik', 'press', '2025-12-28', 'https://sputnikglobe.com/20251228/putintrump-call-ahead-of-zelensky-meeting-lasted-1-hour-15-minutes-1123379501.html'),
  ('rbc-20251228', 'RBC', 'press', NULL, 'https://www.rbc.ru/rbcfreenews/69516f6e9a7947a14b99435c'),
  ('vedomosti-20251228', 'Vedomosti', 'press', '2025-12-28', 'https://www.vedomosti.ru/politics/articles/2025/12/28/1167030-ushakov-rasskazal-podrobnosti'),
  ('wion-20251228', 'WION', 'press', '2025-12-28', 'https://www.wionews.com/world/trump-speaks-with-putin-by-phone-before-meeting-zelensky-to-call-again-after-talks-1766946324768'),
  ('rbcua-20251228', 'RBC-Ukraine', 'press', NULL, 'https://newsukraine.rbc.ua/news/i-understand-him-trump-explains-why-putin-1766969112.html'),
  ('euromaidan-20251228', 'Euromaidan Press', 'press', '2025-12-29', 'https://euromaidanpress.com/2025/12/29/trump-zelenskyy-mar-a-lago-putin-ceasefire-russia-hoax');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-12-28', '2025-12-28', NULL, 'day', NULL, 'Before the Mar-a-Lago meeting with Zelensky', 'held', 'phone', 1, 'high', NULL, 'kremlin-78872', 'wion-20251228');

INSERT INTO call_people (call, person) VALUES
  ('2025-12-28', 'trump'),
  ('2025-12-28', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-12-28/kremlin', '2025-12-28', 'kremlin', 'main', 'remarks', 'Yury Ushakov', NULL, '2025-12-28, evening in Moscow', 'en', 'http://en.kremlin.ru/events/administration/78872', 294, 'the part of the official English text that was read', 'partial', 'only the beginning of the official English text was read', 'high', 'kremlin-78872', 'sputnik-20251228 vedomosti-20251228'),
  ('2025-12-28/white-house', '2025-12-28', 'white-house', 'main', 'post', 'Donald Trump, on Truth Social', NULL, '2025-12-28', 'en', NULL, 43, 'near-full text', 'assembled', 'near-full, as quoted in the press', 'high', 'wion-20251228', NULL),
  ('2025-12-28/white-house-trump', '2025-12-28', 'white-house', 'added', 'remarks', 'Donald Trump, at the press conference with Zelensky', NULL, '2025-12-28, after the post', 'en', NULL, NULL, NULL, 'partial', 'a few quotations seen; most of the remarks are about the talks with Zelensky', 'medium', 'rbcua-20251228', 'euromaidan-20251228');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-12-28/kremlin', 'en', 'similarly friendly, good-natured and business-like', 'kremlin-78872', NULL),
  ('2025-12-28/white-house', 'en', 'a good and very productive telephone call with President Putin', 'wion-20251228', NULL),
  ('2025-12-28/white-house', 'en', 'prior to my meeting, at 1:00 P.M. today, with President Zelenskyy of Ukraine', 'wion-20251228', NULL),
  ('2025-12-28/white-house-trump', 'en', 'No, not a ceasefire.', 'rbcua-20251228', NULL),
  ('2025-12-28/white-house-trump', 'en', 'President Putin was very generous in his feeling toward Ukraine succeeding. Including supplying energy, electricity, and other things at very low prices', 'euromaidan-20251228', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-12-28/kremlin', 'congratulations', NULL, 0, 'Christmas and New Year', 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/kremlin', 'ukraine', NULL, 0, NULL, 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/kremlin', 'peace-talks', NULL, 0, NULL, 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/kremlin', 'ceasefire', NULL, 0, 'a temporary ceasefire', 'kremlin-78872', 'sputnik-20251228 wion-20251228'),
  ('2025-12-28/kremlin', 'donbas', NULL, 0, NULL, 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/kremlin', 'contacts', NULL, 0, NULL, 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/kremlin', 'trade', NULL, 0, NULL, 'kremlin-78872', 'sputnik-20251228'),
  ('2025-12-28/white-house', 'ukraine', 'President Zelenskyy of Ukraine', 1, 'in his title alone', 'wion-20251228', NULL),
  ('2025-12-28/white-house', 'peace-talks', NULL, 0, NULL, 'wion-20251228', NULL),
  ('2025-12-28/white-house', 'meeting', 'prior to my meeting', 0, 'Trump''s meeting with Zelensky', 'wion-20251228', NULL),
  ('2025-12-28/white-house-trump', 'ceasefire', 'not a ceasefire', 0, 'asked about it: Putin does not want one, and Trump understands him', 'rbcua-20251228', 'euromaidan-20251228'),
  ('2025-12-28/white-house-trump', 'energy', 'supplying energy, electricity, and other things at very low prices', 0, 'for Ukraine', 'euromaidan-20251228', NULL),
  ('2025-12-28/white-house-trump', 'donbas', NULL, 1, 'spoken of as unresolved, after the talks with Zelensky; not said to be a subject of the call', 'rbcua-20251228', NULL),
  ('2025-12-28/white-house-trump', 'contacts', NULL, 1, 'a US working group that is to deal with Russia; not said to be a subject of the call', 'rbcua-20251228', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-12-28', 'white-house', 'ceasefire', 'a ceasefire, in the post', 'Trump spoke of it to reporters later that day', 'wion-20251228', 'kremlin-78872'),
  ('2025-12-28', 'white-house', 'donbas', 'Donbas, in the post', 'the Kremlin''s account alone has it', 'wion-20251228', 'kremlin-78872'),
  ('2025-12-28', 'white-house', 'peace-talks', 'the two working groups, in the post', 'the Kremlin''s account alone has them', 'wion-20251228', 'kremlin-78872'),
  ('2025-12-28', 'white-house', 'trade', 'economic cooperation, in the post', 'the Kremlin''s account alone has it', 'wion-20251228', 'kremlin-78872');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-12-28/kremlin', 'friendly', 'conversation', 'friendly, good-natured and business-like', NULL, 'kremlin-78872', 'wion-20251228'),
  ('2025-12-28/kremlin', 'good-natured', 'conversation', 'friendly, good-natured and business-like', 'Sputnik has "constructive", WION "benevolent"', 'kremlin-78872', 'sputnik-20251228 wion-20251228'),
  ('2025-12-28/kremlin', 'businesslike', 'conversation', 'friendly, good-natured and business-like', NULL, 'kremlin-78872', 'wion-20251228'),
  ('2025-12-28/white-house', 'good', 'conversation', 'a good and very productive telephone call', NULL, 'wion-20251228', NULL),
  ('2025-12-28/white-house', 'productive', 'conversation', 'a good and very productive telephone call', NULL, 'wion-20251228', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-12-28/kremlin', 'agreement', 'two working groups, on security and on the economy', NULL, 'kremlin-78872', 'wion-20251228 vedomosti-20251228'),
  ('2025-12-28/kremlin', 'agreement', 'speak again once Trump has met Zelensky', NULL, 'kremlin-78872', 'sputnik-20251228 wion-20251228'),
  ('2025-12-28/kremlin', 'agreement', 'broadly of one mind that a temporary ceasefire only draws the conflict out', NULL, 'kremlin-78872', 'sputnik-20251228 wion-20251228');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2025-12-28', 'duration', '1 hour 15 minutes', 75, 'Yury Ushakov', '2025-12-28', NULL, 'kremlin-78872', 'rbc-20251228 sputnik-20251228'),
  ('2025-12-28', 'duration', 'two and a half hours', 150, 'Donald Trump, as Euromaidan Press reports', '2025-12-28', 'one report', 'euromaidan-20251228', NULL),
  ('2025-12-28', 'initiator', 'Trump', NULL, 'Yury Ushakov', '2025-12-28', NULL, 'kremlin-78872', 'wion-20251228');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-12-28-duration', '2025-12-28', 'number', NULL, 'how long the call lasted');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-12-28-duration', 'Yury Ushakov', '1 hour 15 minutes', 'kremlin-78872', 'rbc-20251228 sputnik-20251228'),
  ('2025-12-28-duration', 'Donald Trump, as Euromaidan Press reports', 'two and a half hours', 'euromaidan-20251228', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2025-12-29  After the Mar-a-Lago meeting; alleged attack on a residence
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('eir-20251229', 'EIR', 'press', NULL, 'https://eir.news/2025/12/news/presidents-putin-and-trump-hold-another-productive-conversation'),
  ('interaffairs-20251229', 'International Affairs, citing Axios', 'press', '2025-12-29', 'https://en.interaffairs.ru/article/view-from-washington-ukrainian-drone-attack-on-putins-residence-had-changed-things'),
  ('kyivindependent-20251229a', 'Kyiv Independent', 'press', NULL, 'https://kyivindependent.com/trump-putin-hold-phone-call-following-zelenskys-visit-to-florida'),
  ('kyivindependent-20251229b', 'Kyiv Independent', 'press', NULL, 'https://kyivindependent.com/trump-very-angry-about-alleged-ukrainian-attack-on-putin-residence'),
  ('nashaniva-20251229', 'Nasha Niva', 'press', NULL, 'https://nashaniva.com/en/384620'),
  ('riamo-20251229', 'RIAMO', 'press', NULL, 'https://riamo.ru/news/politika/putin-provel-17-kontaktov-s-amerikanskimi-predstaviteljami-v-2025-godu/'),
  ('tass-20251229', 'TASS', 'press', NULL, 'https://tass.com/politics/2066705'),
  ('wenews-20251229', 'WE News', 'press', NULL, 'https://wenewsenglish.com/trump-holds-positive-call-with-putin-on-ukraine-peace-talks-white-house'),
  ('anews-20251229', 'A News', 'press', '2025-12-29', 'https://www.anews.com.tr/world/2025/12/29/ukrainian-strike-on-presidential-residence-will-not-go-unanswered-putin-tells-trump'),
  ('vedomosti-20260225', 'Vedomosti', 'press', '2026-02-25', 'https://www.vedomosti.ru/politics/news/2026/02/25/1179071-razgovor-ne-planiruetsya'),
  ('straitstimes-20251229', 'Reuters, in The Straits Times', 'press', '2025-12-30', 'https://www.straitstimes.com/asia/trump-says-of-alleged-ukraine-attack-on-putini-was-very-angry-about-it'),
  ('liga-20251229', 'LIGA.net', 'press', '2025-12-29', 'https://news.liga.net/en/politics/news/this-is-not-good-trump-reacts-to-the-attack-on-putins-residence');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2025-12-29', '2025-12-29', NULL, 'day', NULL, 'After the Mar-a-Lago meeting; alleged attack on a residence', 'held', 'phone', 1, 'high', NULL, 'kyivindependent-20251229a', 'wenews-20251229 tass-20251229');

INSERT INTO call_people (call, person) VALUES
  ('2025-12-29', 'trump'),
  ('2025-12-29', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2025-12-29/kremlin', '2025-12-29', 'kremlin', 'main', 'remarks', 'Yury Ushakov', NULL, '2025-12-29', 'en', NULL, NULL, NULL, 'partial', 'known from quotations; the full text was not seen', 'medium', 'anews-20251229', 'interaffairs-20251229 eir-20251229 nashaniva-20251229 kyivindependent-20251229a'),
  ('2025-12-29/white-house', '2025-12-29', 'white-house', 'main', 'post', 'Karoline Leavitt, White House, on X', NULL, '2025-12-29', 'en', NULL, 12, 'full text', 'full', NULL, 'high', 'wenews-20251229', 'kyivindependent-20251229a'),
  ('2025-12-29/white-house-trump', '2025-12-29', 'white-house', 'main', 'remarks', 'Donald Trump, to reporters', NULL, '2025-12-29, later than the post', 'en', NULL, NULL, NULL, 'partial', 'oral remarks, as quoted', 'high', 'eir-20251229', 'kyivindependent-20251229a kyivindependent-20251229b straitstimes-20251229 liga-20251229');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2025-12-29/kremlin', 'en', 'will not go unanswered', 'anews-20251229', 'interaffairs-20251229'),
  ('2025-12-29/kremlin', 'en', 'such reckless terrorist actions will not go unanswered', 'interaffairs-20251229', NULL),
  ('2025-12-29/kremlin', 'en', 'both presidents, in a very friendly manner, agreed to maintain dialogue onwards.', 'eir-20251229', NULL),
  ('2025-12-29/kremlin', 'en', 'Russia''s position will be revised on a number of agreements reached in the previous stage and emerging solutions', 'anews-20251229', NULL),
  ('2025-12-29/white-house', 'en', 'President Trump has concluded a positive call with President Putin concerning Ukraine', 'wenews-20251229', NULL),
  ('2025-12-29/white-house-trump', 'en', 'very good talk', 'eir-20251229', 'kyivindependent-20251229b straitstimes-20251229'),
  ('2025-12-29/white-house-trump', 'en', 'very productive', 'eir-20251229', NULL),
  ('2025-12-29/white-house-trump', 'en', 'I learned about it from President Putin today. I was very angry about it.', 'kyivindependent-20251229b', 'straitstimes-20251229'),
  ('2025-12-29/white-house-trump', 'en', 'We have a few very thorny issues', 'straitstimes-20251229', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2025-12-29/kremlin', 'ukraine', NULL, 0, NULL, 'anews-20251229', 'eir-20251229'),
  ('2025-12-29/kremlin', 'fighting', 'such reckless terrorist actions will not go unanswered', 0, 'the alleged drone attack on the residence in the Novgorod region', 'interaffairs-20251229', 'anews-20251229 nashaniva-20251229'),
  ('2025-12-29/kremlin', 'peace-talks', 'Russia''s position will be revised on a number of agreements reached', 0, NULL, 'anews-20251229', 'eir-20251229 kyivindependent-20251229a'),
  ('2025-12-29/kremlin', 'military-aid', NULL, 0, 'Tomahawks that were not given', 'nashaniva-20251229', NULL),
  ('2025-12-29/kremlin', 'contacts', 'agreed to maintain dialogue onwards', 0, NULL, 'eir-20251229', 'anews-20251229'),
  ('2025-12-29/kremlin', 'ceasefire', NULL, 0, 'a temporary ceasefire, which Kyiv was told not to ask for', 'eir-20251229', NULL),
  ('2025-12-29/white-house', 'ukraine', 'with President Putin concerning Ukraine', 0, NULL, 'wenews-20251229', NULL),
  ('2025-12-29/white-house-trump', 'fighting', 'I learned about it from President Putin today', 0, 'the alleged attack on Putin''s residence', 'kyivindependent-20251229b', 'kyivindependent-20251229a straitstimes-20251229 liga-20251229'),
  ('2025-12-29/white-house-trump', 'peace-talks', 'We have a few very thorny issues', 1, 'said of the talks to end the war, beside the call', 'straitstimes-20251229', NULL),
  ('2025-12-29/white-house-trump', 'military-aid', NULL, 1, 'that he had stopped the Tomahawks; not said to be a subject of the call', 'liga-20251229', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2025-12-29', 'white-house', 'fighting', 'the alleged attack on the residence, in the written line', 'Trump told reporters that he had heard of it from Putin', 'wenews-20251229', 'kyivindependent-20251229a'),
  ('2025-12-29', 'white-house', 'peace-talks', 'the review of Russia''s position, in the written line', 'the Kremlin''s account has it', 'wenews-20251229', 'kyivindependent-20251229a');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2025-12-29/kremlin', 'friendly', 'the manner of agreeing to keep up the dialogue', 'in a very friendly manner', NULL, 'eir-20251229', NULL),
  ('2025-12-29/white-house', 'positive', 'conversation', 'a positive call', NULL, 'wenews-20251229', 'kyivindependent-20251229a'),
  ('2025-12-29/white-house-trump', 'good', 'conversation', 'very good talk', NULL, 'eir-20251229', 'kyivindependent-20251229b straitstimes-20251229'),
  ('2025-12-29/white-house-trump', 'productive', 'conversation', 'very productive', NULL, 'eir-20251229', NULL),
  ('2025-12-29/white-house-trump', 'angry', 'the alleged attack on the residence', 'I was very angry about it', NULL, 'kyivindependent-20251229b', 'straitstimes-20251229');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2025-12-29/kremlin', 'agreement', 'keep up the dialogue', 'agreed to maintain dialogue onwards', 'eir-20251229', 'anews-20251229'),
  ('2025-12-29/kremlin', 'claim', 'Putin told Trump of an alleged drone attack on the Novgorod residence, which will be answered', 'will not go unanswered', 'anews-20251229', 'interaffairs-20251229'),
  ('2025-12-29/kremlin', 'claim', 'Russia will review its position on a number of agreements', 'Russia''s position will be revised on a number of agreements', 'anews-20251229', 'kyivindependent-20251229a nashaniva-20251229'),
  ('2025-12-29/kremlin', 'claim', 'Trump was shocked and outraged, and glad that no Tomahawks had been given', NULL, 'nashaniva-20251229', 'anews-20251229 kyivindependent-20251229a'),
  ('2025-12-29/kremlin', 'unclassified', 'Trump and his advisers told Putin of the talks with Zelensky', NULL, 'eir-20251229', 'anews-20251229 wenews-20251229');

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2025-12-29-reaction', '2025-12-29', 'wording', 'fighting', 'how Trump took the news of the alleged attack'),
  ('2025-12-29-attack', '2025-12-29', 'negation', 'fighting', 'whether Putin''s residence was attacked'),
  ('2025-12-29-last', '2025-12-29', 'date', NULL, 'which was the last call of 2025');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2025-12-29-reaction', 'Yury Ushakov', 'shocked and outraged', 'anews-20251229', 'nashaniva-20251229 kyivindependent-20251229a'),
  ('2025-12-29-reaction', 'Donald Trump', 'very angry', 'kyivindependent-20251229b', 'straitstimes-20251229'),
  ('2025-12-29-attack', 'Vladimir Putin, as Yury Ushakov reports', 'Ukraine attacked it with drones', 'anews-20251229', 'interaffairs-20251229'),
  ('2025-12-29-attack', 'Donald Trump, asked again', 'perhaps it did not take place', 'kyivindependent-20251229a', 'liga-20251229'),
  ('2025-12-29-attack', 'Volodymyr Zelensky', 'a lie', 'kyivindependent-20251229a', 'wenews-20251229 anews-20251229'),
  ('2025-12-29-last', 'Vedomosti, in February 2026', '28 December', 'vedomosti-20260225', NULL),
  ('2025-12-29-last', 'Yury Ushakov, on 29 December', 'ten calls in the year, which includes this one', 'riamo-20251229', 'eir-20251229');

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2025-12-29', 'peace-talks', 'Axios, quoted by International Affairs', 'a further sign that the Kremlin is not inclined to take the deal which the US and Ukraine work on', 'interaffairs-20251229', NULL),
  ('2025-12-29', NULL, 'EIR', 'both sides were satisfied with the call', 'eir-20251229', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2026-03-09  First call of 2026: war around Iran
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('kyivindependent-20260309', 'Kyiv Independent', 'press', '2026-03-09', 'https://kyivindependent.com/putin-trump-discuss-iran-war-ukraine/'),
  ('lenta-20260309', 'Lenta.ru', 'press', '2026-03-09', 'https://lenta.ru/news/2026/03/09/putin-provel-telefonnyy-razgovor-s-trampom-o-chem-govorili-prezidenty/'),
  ('sputnik-20260309', 'Sputnik', 'press', '2026-03-09', 'https://sputnikglobe.com/20260309/putin-trump-hold-1-hour-phone-talk-to-discuss-current-global-issues---kremlin-aide-1123798733.html'),
  ('tass-20260309', 'TASS', 'press', NULL, 'https://tass.com/politics/2098891'),
  ('vestnik-20260309', 'Vestnik Kavkaza', 'press', NULL, 'https://vestikavkaza.ru/news/tramp-pozvonil-putinu-prezidenty-obsudili-iran-i-ukrainu.html'),
  ('dlf-20260309', 'Deutschlandfunk', 'press', '2026-03-09', 'https://www.deutschlandfunk.de/trump-und-putin-sprechen-ueber-kriege-in-iran-und-der-ukraine-100.html'),
  ('financialexpress-20260309', 'Financial Express', 'press', NULL, 'https://www.financialexpress.com/world-news/inside-trumps-1hour-phone-call-with-putin-impact-on-oil-prices-iran-ceasefire-talks-key-points/4167693/'),
  ('newsmax-20260309', 'Newsmax', 'press', '2026-03-09', 'https://www.newsmax.com/newsmax-tv/donald-trump-vladimir-putin-russia/2026/03/09/id/1248898/'),
  ('zambianobserver-20260309a', 'Zambian Observer', 'press', '2026-03-09', 'https://zambianobserver.com/trump-calls-putin-to-discuss-ending-wars-in-iran-and-ukraine/'),
  ('zambianobserver-20260309b', 'Zambian Observer', 'press', '2026-03-10', 'https://zambianobserver.com/trump-speaks-with-putin-very-good-call-russia-wants-to-help-end-middle-east-conflict/'),
  ('meduza-20260309', 'Meduza', 'press', '2026-03-09', 'https://meduza.io/news/2026/03/09/tramp-pozvonil-putinu-oni-obsudili-voynu-na-blizhnem-vostoke-i-ukrainu'),
  ('rambler-20260309', 'Rambler', 'press', '2026-03-09', 'https://news.rambler.ru/politics/56153287-putin-i-tramp-obsudili-situatsiyu-v-venesuele/'),
  ('straitstimes-20260309', 'Reuters, in The Straits Times', 'press', '2026-03-10', 'https://www.straitstimes.com/world/trump-says-he-discussed-ukraine-and-iran-conflicts-with-putin');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2026-03-09', '2026-03-09', NULL, 'day', NULL, 'First call of 2026: war around Iran', 'held', 'phone', 1, 'high', NULL, 'tass-20260309', 'kyivindependent-20260309');

INSERT INTO call_people (call, person) VALUES
  ('2026-03-09', 'trump'),
  ('2026-03-09', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2026-03-09/kremlin', '2026-03-09', 'kremlin', 'main', 'remarks', 'Yury Ushakov', 1, '2026-03-09, evening in Moscow, before Trump spoke', 'en', NULL, NULL, NULL, 'partial', 'known from quotations; the full text was not seen', 'high', 'tass-20260309', 'sputnik-20260309 kyivindependent-20260309 lenta-20260309 dlf-20260309 vestnik-20260309'),
  ('2026-03-09/white-house', '2026-03-09', 'white-house', 'main', 'remarks', 'Donald Trump, at a news conference in Doral', 2, '2026-03-09, later the same day', 'en', NULL, 110, 'oral remarks', 'partial', 'oral remarks, as quoted; no written readout seen', 'high', 'newsmax-20260309', 'financialexpress-20260309 zambianobserver-20260309a straitstimes-20260309');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2026-03-09/kremlin', 'en', 'businesslike, open and constructive', 'tass-20260309', NULL),
  ('2026-03-09/kremlin', 'ru', 'Разговор носил деловой, откровенный и конструктивный характер', 'meduza-20260309', NULL),
  ('2026-03-09/kremlin', 'ru', 'Президенты затронули также вопрос о Венесуэле, прежде всего в ракурсе положения дел на мировом рынке нефти', 'rambler-20260309', NULL),
  ('2026-03-09/kremlin', 'en', 'Donald Trump phoned Vladimir Vladimirovich Putin to discuss a number of extremely important topics', 'tass-20260309', NULL),
  ('2026-03-09/kremlin', 'en', 'The US president noted that, as was previously agreed, their contacts should be regular', 'tass-20260309', NULL),
  ('2026-03-09/kremlin', 'en', 'the conversation was quite meaningful', 'tass-20260309', NULL),
  ('2026-03-09/kremlin', 'en', 'expressed several thoughts aimed at a quick political and diplomatic end to the Iranian conflict', 'kyivindependent-20260309', NULL),
  ('2026-03-09/kremlin', 'en', 'advancing quite successfully', 'kyivindependent-20260309', NULL),
  ('2026-03-09/white-house', 'en', 'You could be more helpful by getting the Ukraine-Russia war over with', 'newsmax-20260309', 'financialexpress-20260309 straitstimes-20260309'),
  ('2026-03-09/white-house', 'en', 'had a very good call with President Putin', 'kyivindependent-20260309', 'zambianobserver-20260309b'),
  ('2026-03-09/white-house', 'en', 'it was a positive call on that subject', 'newsmax-20260309', 'straitstimes-20260309 zambianobserver-20260309b'),
  ('2026-03-09/white-house', 'en', 'it was a very good conversation, very frank, very direct', 'zambianobserver-20260309b', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2026-03-09/kremlin', 'iran', 'a quick political and diplomatic end to the Iranian conflict', 0, NULL, 'kyivindependent-20260309', 'sputnik-20260309 dlf-20260309'),
  ('2026-03-09/kremlin', 'ukraine', NULL, 0, NULL, 'sputnik-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/kremlin', 'peace-talks', NULL, 0, NULL, 'sputnik-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/kremlin', 'fighting', 'advancing quite successfully', 0, NULL, 'kyivindependent-20260309', NULL),
  ('2026-03-09/kremlin', 'venezuela', 'Президенты затронули также вопрос о Венесуэле', 0, NULL, 'rambler-20260309', 'kyivindependent-20260309 dlf-20260309'),
  ('2026-03-09/kremlin', 'oil-market', 'положения дел на мировом рынке нефти', 0, NULL, 'rambler-20260309', 'dlf-20260309 kyivindependent-20260309'),
  ('2026-03-09/kremlin', 'energy', 'положения дел на мировом рынке нефти', 0, 'the world oil market', 'rambler-20260309', 'dlf-20260309 kyivindependent-20260309'),
  ('2026-03-09/kremlin', 'ceasefire', NULL, 0, 'Trump''s interest in an early ceasefire in Ukraine', 'meduza-20260309', NULL),
  ('2026-03-09/kremlin', 'contacts', 'their contacts should be regular', 0, NULL, 'tass-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/white-house', 'ukraine', 'getting the Ukraine-Russia war over with', 0, NULL, 'newsmax-20260309', 'straitstimes-20260309'),
  ('2026-03-09/white-house', 'middle-east', NULL, 0, NULL, 'newsmax-20260309', 'straitstimes-20260309'),
  ('2026-03-09/white-house', 'iran', NULL, 0, NULL, 'financialexpress-20260309', 'straitstimes-20260309');

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2026-03-09', 'white-house', 'venezuela', 'Venezuela as a subject of the call, in the remarks that are quoted', 'the Kremlin''s account has it', 'newsmax-20260309', 'kyivindependent-20260309'),
  ('2026-03-09', 'white-house', 'oil-market', 'the oil market as a subject of the call, in the remarks that are quoted', 'the Kremlin''s account has it', 'newsmax-20260309', 'kyivindependent-20260309');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2026-03-09/kremlin', 'businesslike', 'conversation', 'businesslike, open and constructive', NULL, 'tass-20260309', 'sputnik-20260309 zambianobserver-20260309a'),
  ('2026-03-09/kremlin', 'frank', 'conversation', 'деловой, откровенный и конструктивный', 'TASS translates "open", others "frank"', 'meduza-20260309', 'tass-20260309 zambianobserver-20260309a'),
  ('2026-03-09/kremlin', 'constructive', 'conversation', 'businesslike, open and constructive', NULL, 'tass-20260309', 'sputnik-20260309 zambianobserver-20260309a'),
  ('2026-03-09/kremlin', 'meaningful', 'conversation', 'the conversation was quite meaningful', 'Kyiv Independent has "very substantial"', 'tass-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/white-house', 'good', 'conversation', 'a very good call', NULL, 'kyivindependent-20260309', 'straitstimes-20260309 newsmax-20260309'),
  ('2026-03-09/white-house', 'frank', 'conversation', 'very frank, very direct', 'one report', 'zambianobserver-20260309b', NULL),
  ('2026-03-09/white-house', 'direct', 'conversation', 'very frank, very direct', 'one report', 'zambianobserver-20260309b', NULL),
  ('2026-03-09/white-house', 'positive', 'the part on Ukraine', 'a positive call on that subject', NULL, 'newsmax-20260309', 'straitstimes-20260309');

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2026-03-09/kremlin', 'agreement', 'regular contacts', 'their contacts should be regular', 'tass-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/kremlin', 'claim', 'Putin set out thoughts on a quick political settlement around Iran', 'expressed several thoughts aimed at a quick political and diplomatic end to the Iranian conflict', 'kyivindependent-20260309', 'dlf-20260309'),
  ('2026-03-09/kremlin', 'claim', 'Putin praised the US mediation on Ukraine', NULL, 'meduza-20260309', NULL),
  ('2026-03-09/kremlin', 'claim', 'Venezuela came up in connection with the oil market', 'прежде всего в ракурсе положения дел на мировом рынке нефти', 'rambler-20260309', 'kyivindependent-20260309'),
  ('2026-03-09/white-house', 'claim', 'Trump told Putin that ending the war in Ukraine would help more', 'You could be more helpful by getting the Ukraine-Russia war over with', 'newsmax-20260309', 'straitstimes-20260309');

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2026-03-09', 'duration', 'about one hour', 60, 'Yury Ushakov', '2026-03-09', NULL, 'tass-20260309', 'sputnik-20260309'),
  ('2026-03-09', 'initiator', 'Trump', NULL, 'Yury Ushakov', '2026-03-09', NULL, 'tass-20260309', 'sputnik-20260309'),
  ('2026-03-09', 'participants', 'both sides: "a lot of people on the line from our side, from his side"', NULL, 'Donald Trump', '2026-03-09', 'no names', 'newsmax-20260309', NULL),
  ('2026-03-09', 'order', 'Ushakov first, Trump at a news conference later the same day', NULL, 'Kyiv Independent', NULL, NULL, 'kyivindependent-20260309', NULL);

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2026-03-09', 'fighting', 'Kyiv Independent', 'against the Kremlin''s words, Russia has not advanced significantly', 'kyivindependent-20260309', NULL);

-- ---------------------------------------------------------------------------------------------------------------
-- 2026-04-29  Victory Day truce
-- ---------------------------------------------------------------------------------------------------------------

INSERT INTO sources (id, outlet, kind, published, url) VALUES
  ('hum-20260429', 'HUM News, copy', 'press', '2026-04-30', 'https://longform.social/post/did:plc:jpckpkvpjawehyqenhblotzo/3mkour73nc2q2/source'),
  ('lowdown-20260429', 'lowdown.today', 'press', NULL, 'https://lowdown.today/t/iran-conflict-2026/75/putin-asks-trump-for-parade-day-truce/'),
  ('newspravda-20260429a', 'news-pravda.com', 'press', '2026-04-29', 'https://news-pravda.com/world/2026/04/29/2273016.html'),
  ('newspravda-20260429b', 'news-pravda.com, mirror', 'press', '2026-04-29', 'https://pravda-7pd.pages.dev/world/2026/04/29/2273130.html');

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2026-04-29', '2026-04-29', NULL, 'day', NULL, 'Victory Day truce', 'held', 'phone', 1, 'medium', NULL, 'lowdown-20260429', 'newspravda-20260429a newspravda-20260429b hum-20260429');

INSERT INTO call_people (call, person) VALUES
  ('2026-04-29', 'trump'),
  ('2026-04-29', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2026-04-29/kremlin', '2026-04-29', 'kremlin', 'main', 'remarks', 'Yury Ushakov', NULL, '2026-04-29', 'en', NULL, 229, 'translated bullet points', 'partial', 'known from translated summaries, cut', 'medium', 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/white-house', '2026-04-29', 'white-house', 'main', 'remarks', 'Donald Trump, to reporters', NULL, '2026-04-29 or 30', 'en', NULL, NULL, NULL, 'reported', 'known from reports; no written readout seen', 'medium', 'lowdown-20260429', 'hum-20260429');

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2026-04-29/white-house', 'en', 'a little bit of a ceasefire', 'lowdown-20260429', NULL),
  ('2026-04-29/white-house', 'en', 'very good', 'hum-20260429', NULL);

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2026-04-29/kremlin', 'ukraine', NULL, 0, NULL, 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/kremlin', 'ceasefire', NULL, 0, 'a truce for Victory Day', 'newspravda-20260429b', 'newspravda-20260429a lowdown-20260429'),
  ('2026-04-29/kremlin', 'world-war-ii', NULL, 0, 'Victory Day', 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/kremlin', 'fighting', NULL, 0, NULL, 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/kremlin', 'prisoner-exchange', NULL, 0, NULL, 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'iran', NULL, 0, NULL, 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/kremlin', 'middle-east', NULL, 0, NULL, 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'domestic-politics', NULL, 0, 'the attempt on Trump''s life', 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/kremlin', 'congratulations', NULL, 0, 'Melania Trump''s birthday', 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'children', NULL, 0, 'children brought back to their families', 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'trade', NULL, 0, NULL, 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'energy', NULL, 0, NULL, 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'contacts', NULL, 0, NULL, 'newspravda-20260429b', NULL),
  ('2026-04-29/white-house', 'ukraine', NULL, 0, NULL, 'lowdown-20260429', 'hum-20260429'),
  ('2026-04-29/white-house', 'ceasefire', 'a little bit of a ceasefire', 0, NULL, 'lowdown-20260429', 'hum-20260429');

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2026-04-29/kremlin', 'frank', 'conversation', NULL, 'as translated', 'newspravda-20260429b', NULL),
  ('2026-04-29/kremlin', 'businesslike', 'conversation', NULL, 'as translated', 'newspravda-20260429b', NULL),
  ('2026-04-29/white-house', 'good', 'conversation', 'very good', NULL, 'hum-20260429', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2026-04-29/kremlin', 'agreement', 'Putin is ready to declare a truce for Victory Day, and Trump supports it', NULL, 'newspravda-20260429b', 'newspravda-20260429a lowdown-20260429'),
  ('2026-04-29/kremlin', 'claim', 'Trump holds that a deal on Ukraine is close', NULL, 'newspravda-20260429a', 'newspravda-20260429b'),
  ('2026-04-29/kremlin', 'claim', 'a ground operation against Iran would be inadmissible and dangerous', NULL, 'newspravda-20260429b', 'newspravda-20260429a'),
  ('2026-04-29/white-house', 'claim', 'Putin may announce a short truce', 'a little bit of a ceasefire', 'lowdown-20260429', 'hum-20260429'),
  ('2026-04-29/white-house', 'claim', 'a wider settlement on Ukraine may come rather soon', NULL, 'hum-20260429', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2026-04-29', 'duration', 'more than an hour and a half', 91, 'Yury Ushakov', '2026-04-29', NULL, 'newspravda-20260429a', 'newspravda-20260429b'),
  ('2026-04-29', 'duration', '90 minutes', 90, 'lowdown.today', NULL, NULL, 'lowdown-20260429', NULL),
  ('2026-04-29', 'duration', 'more than 90 minutes', 91, 'HUM News', NULL, 'the headline has 90 minutes', 'hum-20260429', NULL),
  ('2026-04-29', 'initiator', 'Putin', NULL, 'lowdown.today', NULL, 'no official account of it seen', 'lowdown-20260429', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2026-04-29-duration', '2026-04-29', 'number', NULL, 'how long the call lasted');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2026-04-29-duration', 'Yury Ushakov', 'more than an hour and a half', 'newspravda-20260429a', 'newspravda-20260429b'),
  ('2026-04-29-duration', 'lowdown.today', '90 minutes', 'lowdown-20260429', NULL);

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2026-04-29', 'ceasefire', 'lowdown.today', 'Putin offers a truce on an anniversary by way of the White House instead of talking with Kyiv', 'lowdown-20260429', NULL);
