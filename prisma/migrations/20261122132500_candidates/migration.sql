-- What a machine suggests is kept apart from what a person has confirmed; and the people whom a dialogue wants to hear.
CREATE TYPE "CandidateState" AS ENUM ('CANDIDATE', 'ACCEPTED', 'REFUSED');

CREATE TABLE "ThemeCandidate" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "state" "CandidateState" NOT NULL DEFAULT 'CANDIDATE',
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ThemeCandidate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ThemeCandidate_contributionId_themeId_method_version_key" ON "ThemeCandidate"("contributionId", "themeId", "method", "version");
CREATE INDEX "ThemeCandidate_dialogueId_state_idx" ON "ThemeCandidate"("dialogueId", "state");
ALTER TABLE "ThemeCandidate" ADD CONSTRAINT "ThemeCandidate_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ThemeCandidate" ADD CONSTRAINT "ThemeCandidate_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A decision has a person and a time; a candidate has neither.
ALTER TABLE "ThemeCandidate" ADD CONSTRAINT "candidate_is_decided_by_somebody"
  CHECK ((state = 'CANDIDATE') = ("decidedById" IS NULL) AND ("decidedById" IS NULL) = ("decidedAt" IS NULL));

-- What somebody has decided stands: the next round of suggestions neither changes nor deletes it.
CREATE FUNCTION candidate_decision_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'CANDIDATE' THEN
    RAISE EXCEPTION 'a decided suggestion stands' USING ERRCODE = 'RG000';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER candidate_decision_stands BEFORE UPDATE OR DELETE ON "ThemeCandidate" FOR EACH ROW EXECUTE FUNCTION candidate_decision_stands();

CREATE TABLE "AlikeRun" (
    "dialogueId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "views" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AlikeRun_pkey" PRIMARY KEY ("dialogueId")
);

CREATE TABLE "ReferencePopulation" (
    "dialogueId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "table" TEXT NOT NULL DEFAULT '',
    "referenceDate" DATE NOT NULL,
    "licence" TEXT NOT NULL DEFAULT '',
    "rows" JSONB NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferencePopulation_pkey" PRIMARY KEY ("dialogueId")
);
