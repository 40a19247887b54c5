-- How long addresses are kept in an organisation, as its records schedule says; without a row the product's own days hold.
CREATE TABLE "RetentionRule" (
  "organisationId" UUID NOT NULL,
  "contactDays" INTEGER NOT NULL,
  "decision" TEXT NOT NULL,
  "setById" UUID NOT NULL,
  "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "RetentionRule_pkey" PRIMARY KEY ("organisationId"),
  CONSTRAINT "RetentionRule_contactDays_check" CHECK ("contactDays" BETWEEN 180 AND 365),
  CONSTRAINT "RetentionRule_decision_check" CHECK (length(btrim("decision")) >= 5),
  CONSTRAINT "RetentionRule_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The proof of a disposal: what, how many, by which rule, and a sum of the ids that were disposed of. Insert only.
CREATE TABLE "DisposalRun" (
  "id" UUID NOT NULL,
  "organisationId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "rule" TEXT NOT NULL,
  "days" INTEGER NOT NULL,
  "count" INTEGER NOT NULL,
  "decision" TEXT NOT NULL,
  "idsHash" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  CONSTRAINT "DisposalRun_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "DisposalRun_count_check" CHECK ("count" > 0),
  CONSTRAINT "DisposalRun_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "DisposalRun_organisationId_at_idx" ON "DisposalRun"("organisationId", "at");
REVOKE UPDATE, DELETE ON "DisposalRun" FROM radslag_app;
