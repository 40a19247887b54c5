-- Search that finds 'gatubelysningen' for 'belysning': Swedish full text for whole words, trigrams for what is inside them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX "Contribution_text_search_idx" ON "Contribution" USING gin (to_tsvector('swedish', text));
CREATE INDEX "Contribution_text_trgm_idx" ON "Contribution" USING gin (text gin_trgm_ops);
