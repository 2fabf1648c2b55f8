-- Further sources of a review, and the language of a text where its source says it.
-- role of a further source: source-1, source-2 and so on, in the order in which they are looked at.
ALTER TABLE document ADD COLUMN IF NOT EXISTS language VARCHAR;
