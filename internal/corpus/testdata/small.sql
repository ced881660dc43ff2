-- A small corpus with a few rows of every table. The schema is that of corpus.sql and is put in front by the tests.
-- Rows that the tests change stand on lines of their own.

INSERT INTO meta (key, value) VALUES
  ('title', 'Two leaders'),
  ('since', '2001-01-10'),
  ('until', '2002-02-20');

INSERT INTO periods (id, name, since, until) VALUES
  ('early', 'early years', '2001-01-01', '2001-12-31');

INSERT INTO sides (id, name, country, place) VALUES
  ('kremlin', 'Kremlin', 'russia', 'Moscow'),
  ('white-house', 'White House', 'united-states', 'Washington');

INSERT INTO side_aliases (alias, side) VALUES
  ('moscow', 'kremlin'),
  ('сша', 'united-states');

INSERT INTO people (id, name, role) VALUES
  ('bush', 'George Bush', 'President'),
  ('putin', 'Vladimir Putin', 'President of Russia');

INSERT INTO offices (side, person, since, until) VALUES
  ('kremlin', 'putin', '2000-05-07', '2008-05-06'),
  ('white-house', 'bush', '2001-01-20', '2009-01-19');

INSERT INTO people_aliases (alias, person) VALUES
  ('буш', 'bush');

INSERT INTO topics (slug, parent, name, prose, definition, broad) VALUES
  ('ukraine', NULL, 'Ukraine', 'Ukraine', 'Ukraine', 0),
  ('crimea', 'ukraine', 'Crimea', 'Crimea', 'Crimea', 0),
  ('sanctions', NULL, 'Sanctions', 'sanctions', 'sanctions', 0),
  ('trade', NULL, 'Trade and economy', 'trade and the economy', 'trade', 0),
  ('contacts', NULL, 'Further contacts', 'further contacts', 'contacts', 1);

INSERT INTO topic_aliases (alias, topic, lang) VALUES
  ('restrictive measures', 'sanctions', 'en'),
  ('санкции', 'sanctions', 'ru');

INSERT INTO tone_aliases (alias, word) VALUES
  ('откровенный', 'frank');

INSERT INTO sources (id, outlet, kind, author, title, published, url, seed, note) VALUES
  ('paper', 'The Paper', 'press', 'A. Writer', 'On the phone', '2001-01-11', 'https://paper.example/one', NULL, NULL),
  ('office', 'Kremlin', 'official', NULL, NULL, '2001-01', 'http://office.example/1/', NULL, NULL),
  ('seedling', 'Meduza', 'press', NULL, NULL, '2002', NULL, '002', NULL);

INSERT INTO calls (id, date, until, precision, moscow_date, title, status, kind, one_on_one, confidence, note, source, also) VALUES
  ('2001-01-10', '2001-01-10', NULL, 'day', '2001-01-11', 'First call', 'held', 'phone', 1, 'high', NULL, 'office', 'paper'),
  ('2001-06-16', '2001-06-16', NULL, 'day', NULL, 'Second call', 'held', 'phone', 1, 'high', NULL, 'paper', NULL),
  ('2002-02', '2002-02-01', '2002-02-28', 'month', NULL, 'A call that was denied', 'denied', 'contact', NULL, 'low', NULL, 'seedling', NULL);

INSERT INTO call_people (call, person) VALUES
  ('2001-01-10', 'bush'),
  ('2001-01-10', 'putin');

INSERT INTO readouts (id, call, side, role, form, speaker, seq, published, lang, url, words, words_basis, coverage, coverage_note, confidence, source, also) VALUES
  ('2001-01-10/kremlin', '2001-01-10', 'kremlin', 'main', 'statement', 'Kremlin', 1, '2001-01-11, at night', 'ru', NULL, 90, 'the text', 'full', NULL, 'high', 'office', NULL),
  ('2001-01-10/white-house', '2001-01-10', 'white-house', 'main', 'readout', 'White House', 2, '2001-01-10', 'en', NULL, 40, 'the text', 'assembled', 'from three reports', 'high', 'paper', NULL),
  ('2001-06-16/kremlin', '2001-06-16', 'kremlin', 'main', 'statement', 'Kremlin', NULL, '2001-06', 'en', NULL, NULL, NULL, 'partial', 'two quotations', 'low', 'paper', NULL),
  ('2001-06-16/white-house', '2001-06-16', 'white-house', 'main', 'none', 'The Paper', NULL, NULL, NULL, NULL, NULL, NULL, 'none', NULL, 'low', 'paper', NULL),
  ('2001-06-16/white-house-aide', '2001-06-16', 'white-house', 'added', 'briefing', 'An aide', NULL, NULL, 'en', NULL, NULL, NULL, 'reported', 'one report', 'low', 'paper', NULL);

INSERT INTO passages (readout, lang, text, source, also) VALUES
  ('2001-01-10/kremlin', 'ru', 'Состоялся откровенный разговор о положении на Украине.', 'office', NULL),
  ('2001-01-10/kremlin', 'ru', 'Статус Kрыма не менялся', 'office', NULL),
  ('2001-01-10/white-house', 'en', 'The talk was about America''s trade; it was frank', 'paper', 'office');

INSERT INTO mentions (readout, topic, words, doubtful, note, source, also) VALUES
  ('2001-01-10/kremlin', 'ukraine', 'о положении на Украине', 0, NULL, 'office', NULL),
  ('2001-01-10/kremlin', 'crimea', 'Статус Kрыма', 0, NULL, 'office', NULL),
  ('2001-01-10/white-house', 'trade', 'America''s trade', 0, NULL, 'paper', 'office'),
  ('2001-06-16/white-house-aide', 'ukraine', NULL, 1, 'one reader', 'paper', NULL);

INSERT INTO silences (call, side, topic, detail, note, source, also) VALUES
  ('2001-01-10', 'kremlin', 'sanctions', NULL, NULL, 'paper', NULL),
  ('2001-01-10', 'kremlin', NULL, 'the storm', NULL, 'paper', NULL),
  ('2001-06-16', 'kremlin', 'trade', 'its balance', NULL, 'paper', NULL),
  ('2001-01-10', 'white-house', 'ukraine', NULL, NULL, 'paper', NULL);

INSERT INTO denials (call, side, topic, detail, who, to_whom, said_on, words, source, also) VALUES
  ('2001-01-10', 'white-house', 'sanctions', NULL, 'An official', 'The Paper', '2001-01-11', 'not discussed', 'paper', NULL),
  ('2001-01-10', 'kremlin', 'trade', 'tariffs', 'An aide', NULL, '2001-01', NULL, 'paper', NULL),
  ('2001-01-10', 'kremlin', 'crimea', NULL, 'An aide', NULL, NULL, NULL, 'paper', NULL);

INSERT INTO tones (readout, word, about, words, note, source, also) VALUES
  ('2001-01-10/kremlin', 'frank', 'conversation', 'откровенный разговор', NULL, 'office', NULL),
  ('2001-01-10/white-house', 'frank', 'conversation', 'it was frank', NULL, 'paper', NULL);

INSERT INTO points (readout, kind, text, words, source, also) VALUES
  ('2001-01-10/white-house', 'claim', 'that trade was the subject', 'The talk was about America''s trade', 'paper', NULL);

INSERT INTO claims (call, kind, value, minutes, who, said_on, note, source, also) VALUES
  ('2001-01-10', 'duration', 'half an hour', 30, 'Kremlin', '2001-01-11', NULL, 'paper', NULL),
  ('2001-01-10', 'duration', 'an hour', 60, 'White House', '2001', NULL, 'paper', NULL);

INSERT INTO disputes (id, call, kind, topic, about) VALUES
  ('2001-01-10-duration', '2001-01-10', 'number', NULL, 'how long it lasted'),
  ('2001-01-10-crimea', '2001-01-10', 'negation', 'crimea', 'whether it was spoken of');

INSERT INTO dispute_views (dispute, who, view, source, also) VALUES
  ('2001-01-10-duration', 'Kremlin', 'half an hour', 'paper', NULL),
  ('2001-01-10-duration', 'White House', 'an hour', 'paper', NULL),
  ('2001-01-10-crimea', 'the statement', 'names it', 'office', NULL),
  ('2001-01-10-crimea', 'an aide', 'it was not spoken of', 'paper', NULL);

INSERT INTO readings (call, topic, who, text, source, also) VALUES
  ('2001-01-10', 'ukraine', 'The Paper', 'a change of course', 'paper', NULL);

INSERT INTO notes (call, text, source, also) VALUES
  ('2001-01-10', 'Kremlin text: "Статус Kрыма", with a Latin letter', 'paper', NULL);

INSERT INTO counts (word, side, period, counted, of, note, source) VALUES
  ('frank', 'kremlin', 'early', 1, 2, NULL, 'seedling');
