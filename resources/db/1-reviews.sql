-- Reviews, their texts, decisions and notes.
-- The editor's text is kept as its UTF-16 units: a character set would lose lone surrogates.
CREATE TABLE IF NOT EXISTS review (
  id UUID NOT NULL PRIMARY KEY,
  title VARCHAR NOT NULL,
  pair VARCHAR(128) NOT NULL UNIQUE,
  created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

-- digest: of the text as it stands here, since H2 does not notice bytes that a disk altered.
-- role: original, received (the rewrite as it came in) or rewrite (as it stands).
CREATE TABLE IF NOT EXISTS document (
  review UUID NOT NULL REFERENCES review (id),
  role VARCHAR(16) NOT NULL,
  text BLOB NOT NULL,
  digest VARCHAR(64) NOT NULL,
  source VARCHAR NOT NULL,
  read_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  sha256 VARCHAR NOT NULL,
  charset VARCHAR NOT NULL,
  title VARCHAR,
  byline VARCHAR,
  published VARCHAR,
  PRIMARY KEY (review, role)
);

CREATE TABLE IF NOT EXISTS block (
  review UUID NOT NULL,
  role VARCHAR(16) NOT NULL,
  number INTEGER NOT NULL,
  kind VARCHAR(32) NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  reason VARCHAR NOT NULL,
  PRIMARY KEY (review, role, number),
  FOREIGN KEY (review, role) REFERENCES document (review, role)
);

CREATE TABLE IF NOT EXISTS decision (
  review UUID NOT NULL REFERENCES review (id),
  fingerprint VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  kind VARCHAR(32) NOT NULL,
  reason VARCHAR(32),
  reviewer VARCHAR NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (review, fingerprint)
);

CREATE TABLE IF NOT EXISTS note (
  review UUID NOT NULL REFERENCES review (id),
  id UUID NOT NULL,
  number INTEGER NOT NULL,
  side VARCHAR(16) NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  exact BLOB NOT NULL,
  prefix VARCHAR NOT NULL,
  suffix VARCHAR NOT NULL,
  finding VARCHAR,
  text BLOB NOT NULL,
  reviewer VARCHAR NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (review, id)
);
