-- Files with a view: pictures, and documents where a dialogue takes them.
CREATE TYPE "AttachmentKind" AS ENUM ('PHOTO', 'DOCUMENT');
CREATE TYPE "AttachmentState" AS ENUM ('PENDING', 'PUBLIC', 'HIDDEN');

CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "draftKey" TEXT,
    "contributionId" UUID,
    "kind" "AttachmentKind" NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "width" INTEGER,
    "height" INTEGER,
    "state" "AttachmentState" NOT NULL DEFAULT 'PENDING',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "storedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Attachment_draftKey_questionId_sourceHash_key" ON "Attachment"("draftKey", "questionId", "sourceHash");
CREATE INDEX "Attachment_contributionId_idx" ON "Attachment"("contributionId");
CREATE INDEX "Attachment_organisationId_state_createdAt_idx" ON "Attachment"("organisationId", "state", "createdAt");
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A file is somebody's own until it is sent, and the record's afterwards: never both.
ALTER TABLE "Attachment" ADD CONSTRAINT "attachment_is_a_drafts_or_a_views" CHECK ("draftKey" IS NULL OR "contributionId" IS NULL);
-- A picture is shown because somebody has looked at it; a document can't be cleaned, and is not shown.
ALTER TABLE "Attachment" ADD CONSTRAINT "attachment_is_shown_by_somebody"
  CHECK (state = 'PENDING' OR ("decidedById" IS NOT NULL AND "decidedAt" IS NOT NULL AND "contributionId" IS NOT NULL));
ALTER TABLE "Attachment" ADD CONSTRAINT "document_is_never_shown" CHECK (kind = 'PHOTO' OR state <> 'PUBLIC');

-- INV-06, INV-10: what has been received with a view neither changes nor disappears.
CREATE FUNCTION attachment_stays_with_its_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."contributionId" IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE' OR NEW."contributionId" IS DISTINCT FROM OLD."contributionId" OR NEW."sourceHash" <> OLD."sourceHash"
    OR NEW.bytes <> OLD.bytes OR NEW.kind <> OLD.kind OR NEW."questionId" <> OLD."questionId" THEN
    RAISE EXCEPTION 'a file that came with a view stays as it is' USING ERRCODE = 'RG000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER attachment_stays_with_its_view BEFORE UPDATE OR DELETE ON "Attachment" FOR EACH ROW EXECUTE FUNCTION attachment_stays_with_its_view();
