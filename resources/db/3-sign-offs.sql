-- What the editor ticked on the checklist, the clearance, and how far each review is.
CREATE TABLE IF NOT EXISTS sign_off (
  review UUID NOT NULL REFERENCES review (id),
  item VARCHAR(64) NOT NULL,
  number INTEGER NOT NULL,
  reviewer VARCHAR NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (review, item)
);

-- sha256: of the rewrite's text as it was cleared; a clearance of another text holds no longer.
CREATE TABLE IF NOT EXISTS clearance (
  review UUID NOT NULL PRIMARY KEY REFERENCES review (id),
  sha256 VARCHAR(64) NOT NULL,
  reviewer VARCHAR NOT NULL,
  at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

-- As the workbench counted last; for the list of reviews only. cleared is 1 or 0.
CREATE TABLE IF NOT EXISTS progress (
  review UUID NOT NULL PRIMARY KEY REFERENCES review (id),
  decided INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  signed INTEGER NOT NULL,
  items INTEGER NOT NULL,
  cleared INTEGER NOT NULL
);
