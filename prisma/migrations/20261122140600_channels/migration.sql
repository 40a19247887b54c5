-- Paper with numbers on it, and spreadsheets on their way in.
ALTER TABLE "Contribution" ADD COLUMN "sheetNo" TEXT;
ALTER TABLE "Contribution" ADD COLUMN "sheetReason" TEXT;
CREATE INDEX "Contribution_dialogueId_sheetNo_idx" ON "Contribution"("dialogueId", "sheetNo");

CREATE TABLE "Spreadsheet" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "uploadedById" UUID,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "heads" TEXT[],
    "rows" JSONB NOT NULL DEFAULT '[]',
    "rowCount" INTEGER NOT NULL,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "created" INTEGER,
    "unchanged" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "importedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Spreadsheet_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Spreadsheet_dialogueId_fileHash_key" ON "Spreadsheet"("dialogueId", "fileHash");
CREATE INDEX "Spreadsheet_createdAt_idx" ON "Spreadsheet"("createdAt");
ALTER TABLE "Spreadsheet" ADD CONSTRAINT "Spreadsheet_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What has been taken in is views; a second copy of people's words is not kept beside them.
ALTER TABLE "Spreadsheet" ADD CONSTRAINT "spreadsheet_is_emptied_when_taken_in" CHECK ("importedAt" IS NULL OR rows = '[]'::jsonb);

-- INV-10: the number on the paper is part of what was received.
CREATE FUNCTION sheet_number_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the number on a paper never changes' USING ERRCODE = 'RG010';
END $$;
CREATE TRIGGER sheet_number_is_kept BEFORE UPDATE OF "sheetNo", "sheetReason" ON "Contribution" FOR EACH ROW
  WHEN ((NEW."sheetNo", NEW."sheetReason") IS DISTINCT FROM (OLD."sheetNo", OLD."sheetReason")) EXECUTE FUNCTION sheet_number_is_kept();
