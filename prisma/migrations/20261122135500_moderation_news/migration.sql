-- Shown at once while somebody is there to look, looked at first otherwise.
ALTER TYPE "ModerationMode" ADD VALUE 'STAFFED';
ALTER TABLE "Organisation" ADD COLUMN "staffedHours" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "ModerationCase" ADD COLUMN "escalatedAt" TIMESTAMPTZ(3);
-- INV-26: an appeal is decided by another person than the one who decided first.
ALTER TABLE "ModerationCase" ADD CONSTRAINT "appeal_by_another_person" CHECK ("appealById" IS NULL OR "appealById" IS DISTINCT FROM "decidedById");

-- The language of the page where somebody began to follow; whose following a mail's one-click link ends.
ALTER TABLE identity."Contact" ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'sv';
ALTER TABLE identity."OutgoingMail" ADD COLUMN "followerId" UUID;

CREATE TABLE "NewsItem" (
  "id" UUID NOT NULL,
  "organisationId" UUID NOT NULL,
  "projectId" UUID NOT NULL,
  "title" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "publishedAt" TIMESTAMPTZ(3),
  "correctedAt" TIMESTAMPTZ(3),
  "correction" TEXT NOT NULL DEFAULT '',
  "mailedAt" TIMESTAMPTZ(3),
  CONSTRAINT "NewsItem_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "NewsItem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "correction_says_what" CHECK ("correctedAt" IS NULL OR length(btrim("correction")) >= 5)
);
CREATE INDEX "NewsItem_projectId_publishedAt_idx" ON "NewsItem"("projectId", "publishedAt");

CREATE TABLE "ServiceNotice" (
  "id" UUID NOT NULL,
  "organisationId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "english" TEXT NOT NULL DEFAULT '',
  "fromAt" TIMESTAMPTZ(3) NOT NULL,
  "toAt" TIMESTAMPTZ(3) NOT NULL,
  "byId" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ServiceNotice_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ServiceNotice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "notice_ends_after_it_begins" CHECK ("toAt" >= "fromAt")
);
CREATE INDEX "ServiceNotice_organisationId_toAt_idx" ON "ServiceNotice"("organisationId", "toAt");

-- Whether a page helped: the page and the words, nothing of who said it.
CREATE TABLE "PageFeedback" (
  "id" UUID NOT NULL,
  "organisationId" UUID NOT NULL,
  "path" TEXT NOT NULL,
  "helped" BOOLEAN NOT NULL,
  "words" TEXT NOT NULL DEFAULT '',
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "formToken" TEXT NOT NULL,
  CONSTRAINT "PageFeedback_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PageFeedback_formToken_key" ON "PageFeedback"("formToken");
CREATE INDEX "PageFeedback_organisationId_path_at_idx" ON "PageFeedback"("organisationId", "path", "at");

CREATE TABLE "PageCare" (
  "organisationId" UUID NOT NULL,
  "path" TEXT NOT NULL,
  "ownerId" UUID NOT NULL,
  "reviewOn" DATE NOT NULL,
  "reviewedAt" TIMESTAMPTZ(3),
  CONSTRAINT "PageCare_pkey" PRIMARY KEY ("organisationId", "path")
);
