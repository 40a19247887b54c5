-- AlterEnum
ALTER TYPE "public"."QuestionKind" ADD VALUE 'SCALE';
ALTER TYPE "public"."QuestionKind" ADD VALUE 'RANKING';
ALTER TYPE "public"."QuestionKind" ADD VALUE 'PLACE';
ALTER TYPE "public"."QuestionKind" ADD VALUE 'PHOTO';
ALTER TYPE "public"."QuestionKind" ADD VALUE 'STATEMENTS';

-- AlterTable
ALTER TABLE "public"."Question" ADD COLUMN "condition" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "public"."Dialogue" ADD COLUMN "backgroundAsked" TEXT[] DEFAULT ARRAY['ageBand', 'gender', 'district', 'relation']::TEXT[];

-- CreateTable
CREATE TABLE "public"."QuestionTemplate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "savedById" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "QuestionTemplate_organisationId_name_key" ON "public"."QuestionTemplate"("organisationId", "name");

-- AddForeignKey
ALTER TABLE "public"."QuestionTemplate" ADD CONSTRAINT "QuestionTemplate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "public"."Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
