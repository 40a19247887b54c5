-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "identity"."ContactKind" AS ENUM ('MAIL', 'LETTER', 'PHONE');

-- CreateEnum
CREATE TYPE "OrganisationType" AS ENUM ('MUNICIPALITY', 'REGION', 'COUNTY_BOARD', 'ASSOCIATION');

-- CreateEnum
CREATE TYPE "BodyKind" AS ENUM ('COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'STEERING_GROUP');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('STRATEGIST', 'FACILITATOR', 'OFFICIAL', 'REGISTRAR', 'COMMITTEE_SECRETARY', 'ADMIN', 'RESEARCHER', 'NETWORK_COORDINATOR');

-- CreateEnum
CREATE TYPE "MandateKind" AS ENUM ('CHAIR', 'FIRST_VICE_CHAIR', 'SECOND_VICE_CHAIR', 'MEMBER', 'SUBSTITUTE');

-- CreateEnum
CREATE TYPE "TopicOrigin" AS ENUM ('RESIDENT', 'ELECTED', 'OFFICIAL', 'CITIZEN_PROPOSAL', 'OTHER');

-- CreateEnum
CREATE TYPE "TopicState" AS ENUM ('SUBMITTED', 'SCREENING', 'FORWARDED_TO_BODY', 'DECIDED_YES', 'DECIDED_NO', 'DECIDED_INFORM_ONLY', 'REFERRED_BACK', 'REDIRECTED', 'MERGED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ProjectState" AS ENUM ('PROPOSED', 'MANDATED', 'PREPARATION', 'PERSPECTIVE_GATHERING', 'DIALOGUE_COCREATION', 'PROPOSALS_COMMITMENTS', 'DECISION', 'IMPLEMENTATION', 'CAPACITY_LEARNING', 'CLOSED', 'ARCHIVED', 'PAUSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('HOLD_DIALOGUE', 'NOT_HOLD', 'INFORM_ONLY', 'REFER_BACK', 'OUTCOME', 'CANCEL');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('PREPARED', 'ON_AGENDA', 'DECIDED', 'POSTPONED', 'REFERRED_BACK', 'MINUTES_APPROVED', 'PUBLISHED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "DialogueState" AS ENUM ('DRAFT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED', 'OPEN', 'CLOSED', 'ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'SUMMARY_PUBLISHED', 'WITH_DECISION_MAKERS', 'DECIDED', 'FEEDBACK_GIVEN', 'FOLLOW_UP', 'COMPLETED', 'PAUSED', 'CANCELLED', 'INFORMATION');

-- CreateEnum
CREATE TYPE "ParticipationLevel" AS ENUM ('INFORM', 'CONSULT', 'DIALOGUE', 'INFLUENCE', 'CO_DECIDE');

-- CreateEnum
CREATE TYPE "ModerationMode" AS ENUM ('BEFORE', 'AFTER');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('OWN_WORDS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('WEB', 'PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH', 'IMPORT');

-- CreateEnum
CREATE TYPE "ContributionKind" AS ENUM ('EXPERIENCE', 'CONCERN', 'PROPOSAL', 'OPINION', 'QUESTION', 'RESOURCE');

-- CreateEnum
CREATE TYPE "RecordState" AS ENUM ('RECEIVED', 'LOCKED', 'PRESERVED', 'DISPOSED');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('NOT_PUBLIC', 'PENDING', 'PUBLIC', 'HIDDEN_PENDING_REVIEW', 'REMOVED', 'REDACTED');

-- CreateEnum
CREATE TYPE "FeedbackWish" AS ENUM ('NONE', 'CODE', 'MAIL', 'LETTER', 'PHONE');

-- CreateEnum
CREATE TYPE "VersionKind" AS ENUM ('CORRECTION', 'REDACTION', 'TRANSLATION', 'REPLY');

-- CreateEnum
CREATE TYPE "ModerationState" AS ENUM ('OPEN', 'DECIDED', 'APPEALED', 'FINAL');

-- CreateEnum
CREATE TYPE "ModerationOutcome" AS ENUM ('PUBLISH', 'HIDE', 'REMOVE', 'REDACT');

-- CreateEnum
CREATE TYPE "SummaryState" AS ENUM ('DRAFT', 'INTERNAL_REVIEW', 'OUT_FOR_VALIDATION', 'APPROVED', 'PUBLISHED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('COMMON', 'MINORITY', 'CHILD', 'CONDITION');

-- CreateEnum
CREATE TYPE "AnalysisAspect" AS ENUM ('MANDATE', 'COST', 'CHILD', 'EQUALITY', 'SAFETY');

-- CreateEnum
CREATE TYPE "ResponseOutcome" AS ENUM ('ADOPTED', 'PARTLY', 'NOT_ADOPTED', 'ALREADY_IN_PLACE', 'OUTSIDE_MANDATE', 'NEEDS_MORE_WORK');

-- CreateEnum
CREATE TYPE "ResponseState" AS ENUM ('DRAFTED', 'ADOPTED_BY_BODY', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('ANSWER', 'ACTION_UPDATE', 'BRIEF_REVISION', 'PROMISE_MOVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('QUEUED', 'SENT', 'BOUNCED', 'TO_DO_BY_HAND', 'DONE_BY_HAND', 'READ_WITH_CODE');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DELAYED', 'DROPPED');

-- CreateTable
CREATE TABLE "identity"."Person" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."Login" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL
);

-- CreateTable
CREATE TABLE "identity"."Contact" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "dialogueId" UUID,
    "contributionId" UUID,
    "topicId" UUID,
    "kind" "identity"."ContactKind" NOT NULL,
    "name" TEXT,
    "address" TEXT NOT NULL,
    "isFollower" BOOLEAN NOT NULL DEFAULT false,
    "confirmedAt" TIMESTAMPTZ(3),
    "tokenHash" TEXT,
    "tokenExpiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."OutgoingMail" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "organisationId" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "deliveryId" UUID,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sendingAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "placeName" TEXT NOT NULL,
    "type" "OrganisationType" NOT NULL DEFAULT 'MUNICIPALITY',
    "hosts" TEXT[],
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT NOT NULL DEFAULT '',
    "phoneHours" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "visit" TEXT NOT NULL DEFAULT '',
    "noticeBoardUrl" TEXT,
    "brandHue" INTEGER NOT NULL DEFAULT 245,
    "arms" TEXT NOT NULL DEFAULT 'default',
    "codePrefix" TEXT NOT NULL DEFAULT 'SVAR',
    "districts" JSONB NOT NULL DEFAULT '[]',
    "population" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "BodyKind" NOT NULL,
    "seats" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "organisationId" UUID,
    "displayName" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organisationId" UUID NOT NULL,
    "bodyId" UUID,
    "projectId" UUID,
    "dialogueId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ElectedMandate" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "kind" "MandateKind" NOT NULL DEFAULT 'MEMBER',
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "ElectedMandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicProposal" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "origin" "TopicOrigin" NOT NULL DEFAULT 'RESIDENT',
    "proposerId" UUID,
    "proposerNote" TEXT NOT NULL DEFAULT '',
    "state" "TopicState" NOT NULL DEFAULT 'SUBMITTED',
    "bodyId" UUID,
    "mergedIntoId" UUID,
    "redirectedTo" TEXT,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "formToken" TEXT,

    CONSTRAINT "TopicProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicScreening" (
    "id" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "from" "TopicState" NOT NULL,
    "to" "TopicState" NOT NULL,
    "assessment" JSONB NOT NULL DEFAULT '{}',
    "answer" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TopicScreening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "registryNumber" TEXT NOT NULL DEFAULT '',
    "commissioner" TEXT NOT NULL DEFAULT '',
    "state" "ProjectState" NOT NULL DEFAULT 'PROPOSED',
    "stateReason" TEXT,
    "topicId" UUID,
    "mandateDecisionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectPhase" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "timeText" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProjectPhase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "state" "DecisionState" NOT NULL DEFAULT 'PREPARED',
    "topicId" UUID,
    "dialogueId" UUID,
    "title" TEXT NOT NULL,
    "registryNumber" TEXT NOT NULL DEFAULT '',
    "meetingDate" DATE NOT NULL,
    "itemNo" INTEGER,
    "paragraph" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "asks" JSONB NOT NULL DEFAULT '[]',
    "options" JSONB NOT NULL DEFAULT '[]',
    "chosenOption" TEXT,
    "minutesApprovedOn" DATE,
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "supersedesId" UUID,
    "correction" TEXT,
    "formToken" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reservation" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "member" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "registryNumber" TEXT NOT NULL DEFAULT '',
    "state" "DialogueState" NOT NULL DEFAULT 'DRAFT',
    "stateBeforePause" "DialogueState",
    "level" "ParticipationLevel" NOT NULL DEFAULT 'DIALOGUE',
    "approvedByDecisionId" UUID,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "decisionBodyId" UUID,
    "decisionDate" DATE,
    "moderation" "ModerationMode" NOT NULL DEFAULT 'BEFORE',
    "showsViews" BOOLEAN NOT NULL DEFAULT true,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dialogue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DialogueBrief" (
    "dialogueId" UUID NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "revisionNo" INTEGER NOT NULL DEFAULT 0,
    "frozenAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DialogueBrief_pkey" PRIMARY KEY ("dialogueId")
);

-- CreateTable
CREATE TABLE "BriefRevision" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BriefRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL DEFAULT 'OWN_WORDS',
    "label" TEXT NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "prompts" JSONB NOT NULL DEFAULT '[]',
    "options" JSONB NOT NULL DEFAULT '[]',
    "isRequired" BOOLEAN NOT NULL DEFAULT false,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DialogueCounter" (
    "dialogueId" UUID NOT NULL,
    "lastSeqNo" INTEGER NOT NULL DEFAULT 0,
    "web" INTEGER NOT NULL DEFAULT 0,
    "paper" INTEGER NOT NULL DEFAULT 0,
    "phone" INTEGER NOT NULL DEFAULT 0,
    "interview" INTEGER NOT NULL DEFAULT 0,
    "meeting" INTEGER NOT NULL DEFAULT 0,
    "outreach" INTEGER NOT NULL DEFAULT 0,
    "import" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DialogueCounter_pkey" PRIMARY KEY ("dialogueId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "dialogueId" UUID NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "locale" TEXT NOT NULL DEFAULT 'sv',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "seqNo" INTEGER NOT NULL DEFAULT 0,
    "channel" "Channel" NOT NULL,
    "kind" "ContributionKind",
    "text" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '[]',
    "language" TEXT NOT NULL DEFAULT 'sv',
    "direction" TEXT NOT NULL DEFAULT 'ltr',
    "state" "RecordState" NOT NULL DEFAULT 'RECEIVED',
    "visibility" "Visibility" NOT NULL DEFAULT 'PENDING',
    "consentToQuote" BOOLEAN NOT NULL DEFAULT false,
    "wantsFeedback" "FeedbackWish" NOT NULL DEFAULT 'NONE',
    "isChildVoice" BOOLEAN NOT NULL DEFAULT false,
    "isBlank" BOOLEAN NOT NULL DEFAULT false,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,
    "occasion" TEXT,
    "wasInformed" BOOLEAN NOT NULL DEFAULT true,
    "codeHash" TEXT,
    "draftKey" TEXT,
    "sourceSystem" TEXT,
    "sourceId" TEXT,
    "sourceParentId" TEXT,
    "sourceData" JSONB,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionVersion" (
    "id" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "kind" "VersionKind" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "text" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL DEFAULT '',
    "isMachineMade" BOOLEAN NOT NULL DEFAULT false,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContributionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "contributionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "DemographicCount" (
    "dialogueId" UUID NOT NULL,
    "ageBand" TEXT NOT NULL DEFAULT '',
    "gender" TEXT NOT NULL DEFAULT '',
    "district" TEXT NOT NULL DEFAULT '',
    "relation" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DemographicCount_pkey" PRIMARY KEY ("dialogueId","ageBand","gender","district","relation")
);

-- CreateTable
CREATE TABLE "CommandReceipt" (
    "token" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommandReceipt_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "formToken" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "state" "ModerationState" NOT NULL DEFAULT 'OPEN',
    "outcome" "ModerationOutcome",
    "code" TEXT,
    "statement" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "appealText" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "appealOutcome" "ModerationOutcome",
    "appealStatement" TEXT,
    "appealById" UUID,
    "appealDecidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "exampleWords" TEXT[],
    "core" TEXT NOT NULL DEFAULT '',
    "isRetired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CodebookVersion" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CodebookVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coding" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "coderId" UUID NOT NULL,
    "startAt" INTEGER NOT NULL DEFAULT -1,
    "endAt" INTEGER NOT NULL DEFAULT -1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Coding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CodingNote" (
    "contributionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CodingNote_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "OutsideQuestion" (
    "contributionId" UUID NOT NULL,
    "forwardedTo" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutsideQuestion_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "PerspectiveSummary" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "SummaryState" NOT NULL DEFAULT 'DRAFT',
    "texts" JSONB NOT NULL DEFAULT '{}',
    "changeNote" TEXT NOT NULL DEFAULT '',
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "snapshot" JSONB,
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PerspectiveSummary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SummaryWriter" (
    "summaryId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "SummaryWriter_pkey" PRIMARY KEY ("summaryId","userId")
);

-- CreateTable
CREATE TABLE "SummaryClaim" (
    "id" UUID NOT NULL,
    "summaryId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" "ClaimKind" NOT NULL DEFAULT 'COMMON',
    "text" TEXT NOT NULL,
    "isStale" BOOLEAN NOT NULL DEFAULT false,
    "staleReason" TEXT,
    "isMachineMade" BOOLEAN NOT NULL DEFAULT false,
    "approvedById" UUID,
    "originId" UUID,

    CONSTRAINT "SummaryClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimSource" (
    "claimId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,

    CONSTRAINT "ClaimSource_pkey" PRIMARY KEY ("claimId","contributionId")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "summaryId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "isStale" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tension" (
    "id" UUID NOT NULL,
    "summaryId" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "aText" TEXT NOT NULL,
    "bText" TEXT NOT NULL,
    "isStale" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Tension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TensionSource" (
    "tensionId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "contributionId" UUID NOT NULL,

    CONSTRAINT "TensionSource_pkey" PRIMARY KEY ("tensionId","side","contributionId")
);

-- CreateTable
CREATE TABLE "OfficialAnalysis" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "themeId" UUID,
    "aspect" "AnalysisAspect" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfficialAnalysis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BriefQuestion" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedBy" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredBy" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "BriefQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadMark" (
    "decisionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadMark_pkey" PRIMARY KEY ("decisionId","userId")
);

-- CreateTable
CREATE TABLE "ThemeResponse" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "outcome" "ResponseOutcome" NOT NULL,
    "short" TEXT NOT NULL,
    "motivation" TEXT NOT NULL,
    "forwardedTo" TEXT,
    "moreWorkBy" DATE,
    "noActionReason" TEXT,
    "state" "ResponseState" NOT NULL DEFAULT 'DRAFTED',
    "draftedById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThemeResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackPromise" (
    "dialogueId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "firstDueOn" DATE NOT NULL,
    "signedBy" TEXT NOT NULL DEFAULT '',
    "fulfilledAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedbackPromise_pkey" PRIMARY KEY ("dialogueId")
);

-- CreateTable
CREATE TABLE "FeedbackReschedule" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedbackReschedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackMessage" (
    "id" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "kind" "FeedbackKind" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "signedBy" TEXT NOT NULL DEFAULT '',
    "actionId" UUID,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedbackMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "channel" "identity"."ContactKind" NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'QUEUED',
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "dialogueId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "ownerId" UUID,
    "ownerName" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "firstDueOn" DATE NOT NULL,
    "nextUpdateOn" DATE NOT NULL,
    "status" "ActionStatus" NOT NULL DEFAULT 'PLANNED',
    "delayReason" TEXT,
    "evidence" TEXT,
    "dropDecision" TEXT,
    "dropReason" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionUpdate" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "status" "ActionStatus" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ActionUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organisationId" UUID,
    "dialogueId" UUID,
    "data" JSONB NOT NULL,
    "prev" BYTEA NOT NULL DEFAULT '\x',
    "hash" BYTEA NOT NULL DEFAULT '\x',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL DEFAULT '\x',

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("chain")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "identity"."Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Login_provider_providerAccountId_key" ON "identity"."Login"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "identity"."Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "identity"."Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "identity"."VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "identity"."VerificationToken"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_contributionId_key" ON "identity"."Contact"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_topicId_key" ON "identity"."Contact"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_tokenHash_key" ON "identity"."Contact"("tokenHash");

-- CreateIndex
CREATE INDEX "Contact_dialogueId_idx" ON "identity"."Contact"("dialogueId");

-- CreateIndex
CREATE UNIQUE INDEX "OutgoingMail_dedupeKey_key" ON "identity"."OutgoingMail"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutgoingMail_queuedAt_idx" ON "identity"."OutgoingMail"("queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Body_organisationId_slug_key" ON "Body"("organisationId", "slug");

-- CreateIndex
CREATE INDEX "User_organisationId_idx" ON "User"("organisationId");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE INDEX "RoleAssignment_organisationId_role_idx" ON "RoleAssignment"("organisationId", "role");

-- CreateIndex
CREATE INDEX "ElectedMandate_userId_idx" ON "ElectedMandate"("userId");

-- CreateIndex
CREATE INDEX "ElectedMandate_bodyId_idx" ON "ElectedMandate"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "TopicProposal_formToken_key" ON "TopicProposal"("formToken");

-- CreateIndex
CREATE INDEX "TopicProposal_organisationId_state_idx" ON "TopicProposal"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "TopicProposal_organisationId_slug_key" ON "TopicProposal"("organisationId", "slug");

-- CreateIndex
CREATE INDEX "TopicScreening_topicId_idx" ON "TopicScreening"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_organisationId_slug_key" ON "Project"("organisationId", "slug");

-- CreateIndex
CREATE INDEX "ProjectPhase_projectId_idx" ON "ProjectPhase"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_supersedesId_key" ON "Decision"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_formToken_key" ON "Decision"("formToken");

-- CreateIndex
CREATE INDEX "Decision_organisationId_meetingDate_idx" ON "Decision"("organisationId", "meetingDate");

-- CreateIndex
CREATE INDEX "Decision_dialogueId_idx" ON "Decision"("dialogueId");

-- CreateIndex
CREATE INDEX "Decision_topicId_idx" ON "Decision"("topicId");

-- CreateIndex
CREATE INDEX "Reservation_decisionId_idx" ON "Reservation"("decisionId");

-- CreateIndex
CREATE INDEX "Dialogue_organisationId_state_idx" ON "Dialogue"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Dialogue_organisationId_slug_key" ON "Dialogue"("organisationId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "BriefRevision_dialogueId_no_key" ON "BriefRevision"("dialogueId", "no");

-- CreateIndex
CREATE UNIQUE INDEX "Question_dialogueId_order_key" ON "Question"("dialogueId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_tokenHash_key" ON "Draft"("tokenHash");

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_codeHash_key" ON "Contribution"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_draftKey_key" ON "Contribution"("draftKey");

-- CreateIndex
CREATE INDEX "Contribution_dialogueId_visibility_seqNo_idx" ON "Contribution"("dialogueId", "visibility", "seqNo");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_dialogueId_seqNo_key" ON "Contribution"("dialogueId", "seqNo");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_dialogueId_sourceSystem_sourceId_key" ON "Contribution"("dialogueId", "sourceSystem", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "ContributionVersion_contributionId_no_key" ON "ContributionVersion"("contributionId", "no");

-- CreateIndex
CREATE INDEX "CommandReceipt_at_idx" ON "CommandReceipt"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Report_formToken_key" ON "Report"("formToken");

-- CreateIndex
CREATE INDEX "Report_contributionId_idx" ON "Report"("contributionId");

-- CreateIndex
CREATE INDEX "ModerationCase_contributionId_idx" ON "ModerationCase"("contributionId");

-- CreateIndex
CREATE INDEX "ModerationCase_organisationId_state_idx" ON "ModerationCase"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_dialogueId_key_key" ON "Theme"("dialogueId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_dialogueId_code_key" ON "Theme"("dialogueId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CodebookVersion_dialogueId_version_key" ON "CodebookVersion"("dialogueId", "version");

-- CreateIndex
CREATE INDEX "Coding_dialogueId_themeId_idx" ON "Coding"("dialogueId", "themeId");

-- CreateIndex
CREATE UNIQUE INDEX "Coding_contributionId_themeId_coderId_startAt_endAt_key" ON "Coding"("contributionId", "themeId", "coderId", "startAt", "endAt");

-- CreateIndex
CREATE UNIQUE INDEX "PerspectiveSummary_dialogueId_version_key" ON "PerspectiveSummary"("dialogueId", "version");

-- CreateIndex
CREATE INDEX "SummaryClaim_summaryId_idx" ON "SummaryClaim"("summaryId");

-- CreateIndex
CREATE INDEX "ClaimSource_contributionId_idx" ON "ClaimSource"("contributionId");

-- CreateIndex
CREATE INDEX "Quote_summaryId_idx" ON "Quote"("summaryId");

-- CreateIndex
CREATE INDEX "Quote_contributionId_idx" ON "Quote"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "Tension_summaryId_no_key" ON "Tension"("summaryId", "no");

-- CreateIndex
CREATE INDEX "TensionSource_contributionId_idx" ON "TensionSource"("contributionId");

-- CreateIndex
CREATE INDEX "OfficialAnalysis_decisionId_idx" ON "OfficialAnalysis"("decisionId");

-- CreateIndex
CREATE INDEX "BriefQuestion_decisionId_idx" ON "BriefQuestion"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ThemeResponse_decisionId_themeId_key" ON "ThemeResponse"("decisionId", "themeId");

-- CreateIndex
CREATE INDEX "FeedbackReschedule_dialogueId_idx" ON "FeedbackReschedule"("dialogueId");

-- CreateIndex
CREATE INDEX "FeedbackMessage_dialogueId_idx" ON "FeedbackMessage"("dialogueId");

-- CreateIndex
CREATE INDEX "Delivery_contactId_idx" ON "Delivery"("contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_contactId_key" ON "Delivery"("messageId", "contactId");

-- CreateIndex
CREATE INDEX "Action_dialogueId_idx" ON "Action"("dialogueId");

-- CreateIndex
CREATE INDEX "Action_organisationId_status_idx" ON "Action"("organisationId", "status");

-- CreateIndex
CREATE INDEX "ActionUpdate_actionId_idx" ON "ActionUpdate"("actionId");

-- CreateIndex
CREATE INDEX "AuditEvent_dialogueId_id_idx" ON "AuditEvent"("dialogueId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_organisationId_id_idx" ON "AuditEvent"("organisationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_chain_seq_key" ON "AuditEvent"("chain", "seq");

-- AddForeignKey
ALTER TABLE "identity"."Login" ADD CONSTRAINT "Login_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectedMandate" ADD CONSTRAINT "ElectedMandate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectedMandate" ADD CONSTRAINT "ElectedMandate_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicProposal" ADD CONSTRAINT "TopicProposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicProposal" ADD CONSTRAINT "TopicProposal_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "TopicProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicScreening" ADD CONSTRAINT "TopicScreening_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "TopicProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "TopicProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_mandateDecisionId_fkey" FOREIGN KEY ("mandateDecisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPhase" ADD CONSTRAINT "ProjectPhase_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "TopicProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dialogue" ADD CONSTRAINT "Dialogue_approvedByDecisionId_fkey" FOREIGN KEY ("approvedByDecisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DialogueBrief" ADD CONSTRAINT "DialogueBrief_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefRevision" ADD CONSTRAINT "BriefRevision_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DialogueCounter" ADD CONSTRAINT "DialogueCounter_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionVersion" ADD CONSTRAINT "ContributionVersion_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coding" ADD CONSTRAINT "Coding_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coding" ADD CONSTRAINT "Coding_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutsideQuestion" ADD CONSTRAINT "OutsideQuestion_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PerspectiveSummary" ADD CONSTRAINT "PerspectiveSummary_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryWriter" ADD CONSTRAINT "SummaryWriter_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "PerspectiveSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryClaim" ADD CONSTRAINT "SummaryClaim_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "PerspectiveSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SummaryClaim" ADD CONSTRAINT "SummaryClaim_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSource" ADD CONSTRAINT "ClaimSource_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "SummaryClaim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "PerspectiveSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tension" ADD CONSTRAINT "Tension_summaryId_fkey" FOREIGN KEY ("summaryId") REFERENCES "PerspectiveSummary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TensionSource" ADD CONSTRAINT "TensionSource_tensionId_fkey" FOREIGN KEY ("tensionId") REFERENCES "Tension"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnalysis" ADD CONSTRAINT "OfficialAnalysis_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefQuestion" ADD CONSTRAINT "BriefQuestion_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadMark" ADD CONSTRAINT "ReadMark_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeResponse" ADD CONSTRAINT "ThemeResponse_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeResponse" ADD CONSTRAINT "ThemeResponse_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackPromise" ADD CONSTRAINT "FeedbackPromise_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackReschedule" ADD CONSTRAINT "FeedbackReschedule_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "FeedbackPromise"("dialogueId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackMessage" ADD CONSTRAINT "FeedbackMessage_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "FeedbackMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "identity"."Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_dialogueId_fkey" FOREIGN KEY ("dialogueId") REFERENCES "Dialogue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "ThemeResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionUpdate" ADD CONSTRAINT "ActionUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

