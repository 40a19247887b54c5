-- CreateEnum
CREATE TYPE "public"."StatementState" AS ENUM ('PENDING', 'ACCEPTED', 'REJECTED');

-- CreateTable
CREATE TABLE "public"."Statement" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "translations" JSONB NOT NULL DEFAULT '{}',
    "state" "public"."StatementState" NOT NULL DEFAULT 'PENDING',
    "isMeta" BOOLEAN NOT NULL DEFAULT false,
    "fromParticipant" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sourceSystem" TEXT,
    "sourceId" TEXT,
    "sourceData" JSONB,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public"."StatementVoter" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "contributionId" UUID,
    "sourceSystem" TEXT,
    "sourceId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StatementVoter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public"."StatementVote" (
    "voterId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "value" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StatementVote_pkey" PRIMARY KEY ("voterId","statementId")
);

-- CreateTable
CREATE TABLE "public"."OpinionAnalysis" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "inputHash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "participants" INTEGER NOT NULL,
    "votes" INTEGER NOT NULL,
    "isShown" BOOLEAN NOT NULL,
    "figures" JSONB NOT NULL,
    "positions" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpinionAnalysis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Statement_dialogueId_order_key" ON "public"."Statement"("dialogueId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_dialogueId_id_key" ON "public"."Statement"("dialogueId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_dialogueId_sourceSystem_sourceId_key" ON "public"."Statement"("dialogueId", "sourceSystem", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementVoter_contributionId_key" ON "public"."StatementVoter"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementVoter_dialogueId_id_key" ON "public"."StatementVoter"("dialogueId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StatementVoter_dialogueId_sourceSystem_sourceId_key" ON "public"."StatementVoter"("dialogueId", "sourceSystem", "sourceId");

-- CreateIndex
CREATE INDEX "StatementVote_dialogueId_statementId_idx" ON "public"."StatementVote"("dialogueId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "OpinionAnalysis_dialogueId_inputHash_key" ON "public"."OpinionAnalysis"("dialogueId", "inputHash");

-- CreateIndex
CREATE INDEX "OpinionAnalysis_dialogueId_createdAt_idx" ON "public"."OpinionAnalysis"("dialogueId", "createdAt");

-- AddForeignKey
ALTER TABLE "public"."Statement" ADD CONSTRAINT "Statement_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "public"."Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public"."StatementVoter" ADD CONSTRAINT "StatementVoter_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "public"."Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public"."StatementVoter" ADD CONSTRAINT "StatementVoter_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "public"."Contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public"."StatementVote" ADD CONSTRAINT "StatementVote_dialogueId_voterId_fkey" FOREIGN KEY ("dialogueId", "voterId") REFERENCES "public"."StatementVoter"("dialogueId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public"."StatementVote" ADD CONSTRAINT "StatementVote_dialogueId_statementId_fkey" FOREIGN KEY ("dialogueId", "statementId") REFERENCES "public"."Statement"("dialogueId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public"."OpinionAnalysis" ADD CONSTRAINT "OpinionAnalysis_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "public"."Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── A vote is one of three, and nothing received is taken away. An analysis stands as it was made. ──
ALTER TABLE "StatementVote" ADD CONSTRAINT vote_is_one_of_three CHECK (value IN (-1, 0, 1));
ALTER TABLE "Statement" ADD CONSTRAINT statement_says_something CHECK (length(trim(text)) > 0);
REVOKE UPDATE, DELETE ON "OpinionAnalysis" FROM radslag_app;
CREATE TRIGGER vote_is_never_deleted BEFORE DELETE ON "StatementVote" FOR EACH ROW EXECUTE FUNCTION refuse('only a disposal run disposes of what was received');
CREATE TRIGGER votes_are_never_truncated BEFORE TRUNCATE ON "StatementVote" FOR EACH STATEMENT EXECUTE FUNCTION refuse('only a disposal run disposes of what was received');

-- ── INV-10: people voted on these words. ──
CREATE FUNCTION statement_stands_once_voted_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.text, NEW."dialogueId", NEW."sourceSystem", NEW."sourceId") IS DISTINCT FROM (OLD.text, OLD."dialogueId", OLD."sourceSystem", OLD."sourceId")
    AND EXISTS (SELECT 1 FROM "StatementVote" v WHERE v."dialogueId" = OLD."dialogueId" AND v."statementId" = OLD.id) THEN
    RAISE EXCEPTION 'what people have voted on never changes: add a statement' USING ERRCODE = 'RG010';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER statement_stands_once_voted_on BEFORE UPDATE ON "Statement" FOR EACH ROW EXECUTE FUNCTION statement_stands_once_voted_on();

-- ── INV-03, 05: votes only where something can be influenced; the last minute counts whole. Once a statement, not once a row. ──
CREATE FUNCTION votes_received() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT DISTINCT "dialogueId" FROM received) r JOIN "Dialogue" d ON d.id = r."dialogueId"
    WHERE d.level = 'INFORM' OR d."openedAt" IS NULL
  ) THEN
    RAISE EXCEPTION 'this dialogue takes no views' USING ERRCODE = 'RG003';
  END IF;
  IF EXISTS (
    SELECT 1 FROM (
      SELECT "dialogueId", "voterId", max(at) AS at FROM received GROUP BY 1, 2
    ) r JOIN "Dialogue" d ON d.id = r."dialogueId" JOIN "StatementVoter" v ON v.id = r."voterId"
    LEFT JOIN "Contribution" c ON c.id = v."contributionId"
    WHERE v."sourceSystem" IS NULL AND (c.id IS NULL OR c.channel = 'WEB')
      AND r.at >= date_trunc('minute', d."closesAt") + interval '1 minute'
  ) THEN
    RAISE EXCEPTION 'the dialogue has closed' USING ERRCODE = 'RG005';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER votes_received AFTER INSERT ON "StatementVote" REFERENCING NEW TABLE AS received FOR EACH STATEMENT EXECUTE FUNCTION votes_received();
CREATE TRIGGER votes_changed AFTER UPDATE ON "StatementVote" REFERENCING NEW TABLE AS received FOR EACH STATEMENT EXECUTE FUNCTION votes_received();

-- ── Whoever sent a view in one dialogue votes in that one. ──
CREATE FUNCTION voter_belongs_to_the_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."contributionId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Contribution" c WHERE c.id = NEW."contributionId" AND c."dialogueId" = NEW."dialogueId") THEN
    RAISE EXCEPTION 'a voter belongs to the dialogue of the view' USING ERRCODE = 'RG000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voter_belongs_to_the_dialogue BEFORE INSERT OR UPDATE OF "contributionId" ON "StatementVoter" FOR EACH ROW EXECUTE FUNCTION voter_belongs_to_the_dialogue();
