package store

import (
	"context"
	"database/sql"
	"fmt"
)

// applicationID stands in the file's header and says that the file is ours: "vsti".
const applicationID = 0x76737469

// steps lead from one schema to the next: after steps[i] the schema is i+1. A
// step that has been released never changes.
var steps = []string{schema1, schema2, schema3, schema4, schema5, schema6}

// schema1 keeps apart what is filtered and marked (article: a few dozen bytes a
// row), what a list shows (entry) and what only the reader needs (body), so that
// counting touches little and a mark writes little.
const schema1 = `
CREATE TABLE meta (
	name  TEXT PRIMARY KEY,
	value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
	id      INTEGER PRIMARY KEY,
	slug    TEXT NOT NULL UNIQUE,
	name    TEXT NOT NULL,
	home    TEXT NOT NULL,
	country TEXT NOT NULL
) STRICT;

CREATE TABLE feed (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	place     INTEGER NOT NULL,
	url       TEXT NOT NULL UNIQUE,
	source    INTEGER NOT NULL REFERENCES source(id),
	title     TEXT NOT NULL,
	lang      TEXT NOT NULL,
	folder    TEXT NOT NULL,
	topics    INTEGER NOT NULL,            -- in order, see packTopics
	zone      TEXT NOT NULL,
	interval  INTEGER NOT NULL,            -- nanoseconds
	fulltext  TEXT NOT NULL,
	enabled   INTEGER NOT NULL,
	note      TEXT NOT NULL,
	status    TEXT NOT NULL DEFAULT '',
	fault     TEXT NOT NULL DEFAULT '',
	problem   TEXT NOT NULL DEFAULT '',
	etag      BLOB NOT NULL DEFAULT x'',   -- byte for byte
	modified  BLOB NOT NULL DEFAULT x'',   -- byte for byte
	body_hash BLOB NOT NULL DEFAULT x'',
	validated INTEGER NOT NULL DEFAULT 0,  -- times: microseconds of Unix time, 0 is none
	checked   INTEGER NOT NULL DEFAULT 0,
	next      INTEGER NOT NULL DEFAULT 0,
	failures  INTEGER NOT NULL DEFAULT 0,
	newest    INTEGER NOT NULL DEFAULT 0,
	silence   INTEGER NOT NULL DEFAULT 0,
	rhythm    TEXT NOT NULL DEFAULT '{}',  -- JSON
	moved     TEXT NOT NULL DEFAULT '{}',  -- JSON
	filled    INTEGER NOT NULL DEFAULT 0   -- 1 once a poll has brought articles
) STRICT;

CREATE TABLE article (
	id      INTEGER PRIMARY KEY,           -- seconds << 20 | counter
	topics  INTEGER NOT NULL,              -- 1 << topic, added up
	read    INTEGER NOT NULL,
	starred INTEGER NOT NULL DEFAULT 0,
	changed INTEGER NOT NULL DEFAULT 0,
	lang    TEXT NOT NULL,
	source  INTEGER NOT NULL,
	feed    INTEGER NOT NULL,              -- 0: came by its address, or its feed is gone
	state   INTEGER NOT NULL,              -- of the text, see textStates
	wanted  INTEGER NOT NULL,              -- 1: the page was not asked yet
	claims  INTEGER NOT NULL DEFAULT 0,
	figures INTEGER NOT NULL DEFAULT 0,
	marked  INTEGER NOT NULL DEFAULT 0     -- when the reader marked it last, microseconds
) STRICT;
CREATE INDEX article_unread  ON article(read) WHERE read = 0;
CREATE INDEX article_starred ON article(starred) WHERE starred = 1;
CREATE INDEX article_changed ON article(changed) WHERE changed = 1;
CREATE INDEX article_wanted  ON article(feed) WHERE wanted = 1;

CREATE TABLE entry (
	article    INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
	title      TEXT NOT NULL,
	teaser     TEXT NOT NULL,
	url        TEXT NOT NULL,
	key        TEXT NOT NULL,
	guid       TEXT,                       -- NULL if it is the key
	published  INTEGER NOT NULL,           -- times: seconds of Unix time, 0 is none
	updated    INTEGER NOT NULL,
	seen       INTEGER NOT NULL,
	topics     INTEGER NOT NULL,           -- in order, see packTopics
	image      TEXT NOT NULL,
	authors    TEXT NOT NULL,              -- lists: apart by U+001F
	categories TEXT NOT NULL,
	speakers   TEXT NOT NULL DEFAULT '',
	enclosures TEXT NOT NULL,              -- JSON
	fault      TEXT NOT NULL DEFAULT '',
	status     INTEGER NOT NULL DEFAULT 0,
	fetched    INTEGER NOT NULL DEFAULT 0,
	digest     BLOB NOT NULL               -- of the text as the feed gave it last
) STRICT;

CREATE TABLE body (                     -- blobs: JSON, compressed, empty if there is none
	article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
	blocks  BLOB NOT NULL DEFAULT x'',
	html    BLOB NOT NULL DEFAULT x'',
	offered BLOB NOT NULL DEFAULT x'',
	summary BLOB NOT NULL DEFAULT x'',
	version INTEGER NOT NULL DEFAULT 0     -- of the summary
) STRICT;

CREATE TABLE revision (                 -- what an article was before it changed
	id      INTEGER PRIMARY KEY,
	article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	time    INTEGER NOT NULL,              -- when it was replaced, seconds
	title   TEXT NOT NULL,
	teaser  TEXT NOT NULL,
	blocks  BLOB NOT NULL
) STRICT;
CREATE INDEX revision_article ON revision(article);

CREATE TABLE name (                     -- all that an article was ever known by
	hash    BLOB NOT NULL,                 -- of its key or of its canonical link
	source  INTEGER NOT NULL,
	article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (hash, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_article ON name(article);

CREATE TABLE person (                   -- authors and speakers
	id    INTEGER PRIMARY KEY,
	words TEXT NOT NULL UNIQUE             -- folded, " like these "
) STRICT;
CREATE TABLE saying (
	person  INTEGER NOT NULL REFERENCES person(id),
	kind    INTEGER NOT NULL,              -- 0 wrote it, 1 is quoted in it
	article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
	PRIMARY KEY (person, kind, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX saying_article ON saying(article, kind);

CREATE TABLE tally (                    -- articles that are alike in all that is counted
	topics  INTEGER NOT NULL,
	feed    INTEGER NOT NULL,
	source  INTEGER NOT NULL,
	lang    TEXT NOT NULL,
	read    INTEGER NOT NULL,
	starred INTEGER NOT NULL,
	changed INTEGER NOT NULL,
	n       INTEGER NOT NULL,
	PRIMARY KEY (topics, feed, source, lang, read, starred, changed)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER article_in AFTER INSERT ON article BEGIN
	INSERT INTO tally VALUES (new.topics, new.feed, new.source, new.lang, new.read, new.starred, new.changed, 1)
		ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER article_out AFTER DELETE ON article BEGIN
	UPDATE tally SET n = n - 1 WHERE topics = old.topics AND feed = old.feed AND source = old.source
		AND lang = old.lang AND read = old.read AND starred = old.starred AND changed = old.changed;
	DELETE FROM pending WHERE article = old.id;
	DELETE FROM search WHERE rowid = old.id;
END;
CREATE TRIGGER article_kind AFTER UPDATE OF topics, feed, source, lang, read, starred, changed ON article BEGIN
	UPDATE tally SET n = n - 1 WHERE topics = old.topics AND feed = old.feed AND source = old.source
		AND lang = old.lang AND read = old.read AND starred = old.starred AND changed = old.changed;
	INSERT INTO tally VALUES (new.topics, new.feed, new.source, new.lang, new.read, new.starred, new.changed, 1)
		ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- The words are folded before they come here, so the plainest tokenizer serves:
-- it splits at blanks and leaves every letter beyond ASCII alone.
CREATE VIRTUAL TABLE search USING fts5(title, body,
	content='', contentless_delete=1, tokenize='ascii', prefix='3');
CREATE TABLE pending (                  -- what search does not hold yet
	article INTEGER PRIMARY KEY,
	title   TEXT NOT NULL,                 -- " folded words like these "
	body    TEXT NOT NULL
) STRICT;
`

// schema2 adds what other readers and missed polls leave.
const schema2 = `
ALTER TABLE feed ADD COLUMN user TEXT NOT NULL DEFAULT ''; -- for its server; the secret is kept elsewhere

CREATE TABLE gap (                      -- times of which articles may be missing
	feed    INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
	began   INTEGER NOT NULL,              -- times: seconds
	ended   INTEGER NOT NULL,
	noticed INTEGER NOT NULL,
	PRIMARY KEY (feed, began)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting (                  -- marks for articles that are not here yet
	hash    BLOB PRIMARY KEY,              -- of the link, or of the feed's address and the guid
	read    INTEGER NOT NULL,
	starred INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`

// schema3 adds what the reader did, so that it can be taken back.
const schema3 = `
CREATE TABLE act (
	id     INTEGER PRIMARY KEY,            -- in the order they were done
	time   INTEGER NOT NULL,               -- microseconds
	kind   TEXT NOT NULL,
	n      INTEGER NOT NULL,               -- articles
	undone INTEGER NOT NULL DEFAULT 0,     -- those that are stand at the end
	moves  BLOB NOT NULL                   -- which articles went from what to what, see packMoves
) STRICT;
`

// schema4 finds what came since a visit.
const schema4 = `CREATE INDEX entry_seen ON entry(seen);`

// schema5 remembers where the reader left an article.
const schema5 = `
CREATE TABLE place (
	article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
	block   INTEGER NOT NULL,              -- from 1
	line    INTEGER NOT NULL,              -- of the block, from 0
	time    INTEGER NOT NULL               -- seconds
) STRICT;
`

// schema6 tells what a removed feed left from what came by its address.
const schema6 = `
CREATE TABLE kept (                     -- starred when their feed was removed
	article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE
) STRICT;
`

// migrate brings the database to the newest schema, one step and one
// transaction at a time, so that a killed migration goes on where it was.
// It returns a *NewerError, and has written nothing, if the file is newer.
func migrate(ctx context.Context, db *sql.DB, path string, steps []string) error {
	have, err := schemaOf(ctx, db, path)
	if err != nil {
		return err
	}
	if have > len(steps) {
		return &NewerError{Path: path, Have: have, Know: len(steps)}
	}
	for have < len(steps) {
		if have, err = step(ctx, db, steps); err != nil {
			return fmt.Errorf("bring %s to schema %d: %w", path, len(steps), err)
		}
	}
	return nil
}

// schemaOf returns the schema of the file: 0 if it is empty.
func schemaOf(ctx context.Context, db *sql.DB, path string) (int, error) {
	var have, app, tables int
	// In one statement, so that all three are of one moment: another process may
	// be making the store.
	err := db.QueryRowContext(ctx, `SELECT (SELECT user_version FROM pragma_user_version),
		(SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)`).Scan(&have, &app, &tables)
	switch {
	case err != nil:
		return 0, problem(err)
	case app == applicationID, tables == 0 && have == 0:
		return have, nil
	}
	return 0, fmt.Errorf("%w: %s belongs to another program", ErrDamaged, path)
}

// step does the next step and returns the schema it led to. Another process may
// have been faster: the version is read again inside the transaction.
func step(ctx context.Context, db *sql.DB, steps []string) (int, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, problem(err)
	}
	defer tx.Rollback()
	var have int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil || have >= len(steps) {
		return have, problem(err)
	}
	if _, err := tx.ExecContext(ctx, steps[have]); err != nil {
		return 0, problem(err)
	}
	pragmas := fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d", have+1, applicationID)
	if _, err := tx.ExecContext(ctx, pragmas); err != nil {
		return 0, problem(err)
	}
	return have + 1, problem(tx.Commit())
}
