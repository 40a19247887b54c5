-- What the database itself upholds (◆ in docs/ARCHITECTURE.md), whoever writes to it.

-- ── The application's role: everything goes through it, and some tables it may only add to. ──
DO $$ BEGIN
  CREATE ROLE radslag_app NOLOGIN;
-- An owner that may not create roles finds it made by an administrator (lib/cli/migrate.ts says how).
EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL; END $$;
DO $$ BEGIN
  EXECUTE format('GRANT radslag_app TO %I', current_user);
EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'radslag_app is not granted to %: %', current_user, SQLERRM; END $$;

GRANT USAGE ON SCHEMA public, identity TO radslag_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, identity TO radslag_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, identity TO radslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO radslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO radslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO radslag_app;

REVOKE UPDATE, DELETE ON "AuditEvent", "BriefRevision", "ContributionVersion", "Withdrawal", "TopicScreening",
  "FeedbackReschedule", "ActionUpdate", "CodebookVersion" FROM radslag_app;
REVOKE ALL ON "ChainHead" FROM radslag_app;

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'RG000';
END $$;

-- ── INV-28: the audit is insert only and chained. ──
CREATE FUNCTION audit_payload(chain text, seq int, actor text, kind text, data jsonb, at timestamptz) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN convert_to(chain || E'\n' || seq || E'\n' || actor || E'\n' || kind || E'\n' || (extract(epoch FROM at) * 1000000)::bigint || E'\n' || data::text, 'UTF8');

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE head record;
BEGIN
  INSERT INTO "ChainHead" (chain) VALUES (NEW.chain) ON CONFLICT DO NOTHING;
  SELECT seq + 1 AS seq, hash INTO STRICT head FROM "ChainHead" WHERE chain = NEW.chain FOR UPDATE;
  NEW.seq := head.seq;
  NEW.prev := head.hash;
  NEW.at := clock_timestamp();
  NEW.hash := sha256(head.hash || audit_payload(NEW.chain, NEW.seq, NEW.actor, NEW.kind, NEW.data, NEW.at));
  UPDATE "ChainHead" SET seq = NEW.seq, hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_chain BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION audit_chain();
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse('the audit is append-only');
CREATE TRIGGER audit_is_never_truncated BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse('the audit is append-only');

CREATE FUNCTION audit_broken() RETURNS TABLE (chain text, seq int) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.chain, a.seq FROM (
    SELECT e.*, lag(e.hash, 1, '\x'::bytea) OVER w AS before, lag(e.seq, 1, 0) OVER w AS last
    FROM "AuditEvent" e WINDOW w AS (PARTITION BY e.chain ORDER BY e.seq)
  ) a
  WHERE a.prev <> a.before OR a.seq <> a.last + 1 OR a.hash <> sha256(a.prev || audit_payload(a.chain, a.seq, a.actor, a.kind, a.data, a.at))
  UNION ALL
  SELECT h.chain, h.seq FROM "ChainHead" h
  WHERE h.seq <> coalesce((SELECT max(e.seq) FROM "AuditEvent" e WHERE e.chain = h.chain), 0)
$$;
GRANT EXECUTE ON FUNCTION audit_broken() TO radslag_app;

-- ── What a command leaves behind, in one round trip: its events and its jobs. ──
CREATE FUNCTION record(actor text, events jsonb, jobs jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE job jsonb;
BEGIN
  INSERT INTO "AuditEvent" (chain, actor, kind, "organisationId", "dialogueId", data)
    SELECT coalesce(e->>'dialogueId', e->>'organisationId', 'installation'), actor, e->>'kind',
           (e->>'organisationId')::uuid, (e->>'dialogueId')::uuid, coalesce(e->'data', '{}')
    FROM jsonb_array_elements(events) e;
  FOR job IN SELECT * FROM jsonb_array_elements(jobs) LOOP
    PERFORM graphile_worker.add_job(
      job->>'task', (job->'payload')::json, job->>'queue', (job->>'runAt')::timestamptz, coalesce((job->>'maxAttempts')::int, 12), job->>'key');
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION record(text, jsonb, jsonb) TO radslag_app;

-- ── INV-01: a dialogue is held only by a decision of an elected body, recorded by one who may. ──
CREATE FUNCTION decision_is_recorded_by_one_who_may() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE day date;
BEGIN
  IF NEW.state IN ('PREPARED', 'ON_AGENDA') THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.state NOT IN ('PREPARED', 'ON_AGENDA', 'POSTPONED') AND OLD."recordedById" = NEW."recordedById" AND OLD."bodyId" = NEW."bodyId" THEN RETURN NEW; END IF;
  IF NEW.state = 'POSTPONED' AND NEW."recordedById" IS NULL THEN RETURN NEW; END IF;
  IF NEW."recordedById" IS NULL OR NEW."recordedAt" IS NULL OR (NEW.state <> 'POSTPONED' AND coalesce(trim(NEW.paragraph), '') = '') THEN
    RAISE EXCEPTION 'a decision needs a recorder, a time and a paragraph' USING ERRCODE = 'RG001';
  END IF;
  day := (NEW."recordedAt" AT TIME ZONE 'Europe/Stockholm')::date;
  IF NOT EXISTS (
    SELECT 1 FROM "ElectedMandate" m WHERE m."userId" = NEW."recordedById" AND m."bodyId" = NEW."bodyId"
      AND m."validFrom" <= day AND (m."validTo" IS NULL OR m."validTo" >= day)
    UNION ALL
    SELECT 1 FROM "RoleAssignment" r WHERE r."userId" = NEW."recordedById" AND r.role = 'COMMITTEE_SECRETARY' AND r."organisationId" = NEW."organisationId"
      AND (r."bodyId" IS NULL OR r."bodyId" = NEW."bodyId") AND r."validFrom" <= day AND (r."validTo" IS NULL OR r."validTo" >= day)
  ) THEN
    RAISE EXCEPTION 'only a member of the body or its secretary records its decisions' USING ERRCODE = 'RG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_recorder BEFORE INSERT OR UPDATE ON "Decision" FOR EACH ROW EXECUTE FUNCTION decision_is_recorded_by_one_who_may();

CREATE FUNCTION dialogue_is_held_by_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('DRAFT', 'AWAITING_DECISION', 'INFORMATION') OR (NEW.state = 'CANCELLED' AND NEW."approvedByDecisionId" IS NULL) THEN RETURN NEW; END IF;
  IF NEW.level = 'INFORM' THEN
    RAISE EXCEPTION 'information is not a dialogue: level INFORM has a page and no form' USING ERRCODE = 'RG003';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "Decision" d WHERE d.id = NEW."approvedByDecisionId" AND d.kind = 'HOLD_DIALOGUE'
      AND d.state IN ('DECIDED', 'MINUTES_APPROVED', 'PUBLISHED', 'SUPERSEDED') AND d."organisationId" = NEW."organisationId"
  ) THEN
    RAISE EXCEPTION 'a dialogue needs a decision to hold it' USING ERRCODE = 'RG001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dialogue_approval BEFORE INSERT OR UPDATE ON "Dialogue" FOR EACH ROW EXECUTE FUNCTION dialogue_is_held_by_decision();

CREATE FUNCTION project_is_mandated_by_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('PROPOSED', 'CANCELLED') OR EXISTS (
    SELECT 1 FROM "Decision" d WHERE d.id = NEW."mandateDecisionId" AND d.kind IN ('HOLD_DIALOGUE', 'INFORM_ONLY')
      AND d.state IN ('DECIDED', 'MINUTES_APPROVED', 'PUBLISHED', 'SUPERSEDED') AND d."organisationId" = NEW."organisationId"
  ) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a project needs a mandate from an elected body' USING ERRCODE = 'RG001';
END $$;
CREATE TRIGGER project_mandate BEFORE INSERT OR UPDATE ON "Project" FOR EACH ROW EXECUTE FUNCTION project_is_mandated_by_decision();

-- ── INV-05: a dialogue closes after it opens. The last minute counts whole. ──
ALTER TABLE "Dialogue" ADD CONSTRAINT dialogue_closes_after_it_opens CHECK ("closesAt" > "opensAt");

-- ── INV-03, 05, 06, 10: what is received is numbered without gaps, unchanged and kept. ──
CREATE FUNCTION contribution_received() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE dialogue record;
BEGIN
  SELECT d.level, d.state, d."organisationId", d."openedAt", d."closesAt" INTO STRICT dialogue FROM "Dialogue" d WHERE d.id = NEW."dialogueId";
  IF dialogue.level = 'INFORM' OR dialogue."openedAt" IS NULL OR dialogue."organisationId" <> NEW."organisationId" THEN
    RAISE EXCEPTION 'this dialogue takes no views' USING ERRCODE = 'RG003';
  END IF;
  IF NEW.channel = 'WEB' AND NEW."receivedAt" >= date_trunc('minute', dialogue."closesAt") + interval '1 minute' THEN
    RAISE EXCEPTION 'the dialogue has closed' USING ERRCODE = 'RG005';
  END IF;
  UPDATE "DialogueCounter" SET "lastSeqNo" = "lastSeqNo" + 1,
    web = web + (NEW.channel = 'WEB')::int, paper = paper + (NEW.channel = 'PAPER')::int, phone = phone + (NEW.channel = 'PHONE')::int,
    interview = interview + (NEW.channel = 'INTERVIEW')::int, meeting = meeting + (NEW.channel = 'MEETING')::int,
    outreach = outreach + (NEW.channel = 'OUTREACH')::int, "import" = "import" + (NEW.channel = 'IMPORT')::int
    WHERE "dialogueId" = NEW."dialogueId" RETURNING "lastSeqNo" INTO STRICT NEW."seqNo";
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_received BEFORE INSERT ON "Contribution" FOR EACH ROW EXECUTE FUNCTION contribution_received();

CREATE FUNCTION contribution_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.text, NEW.answers, NEW."seqNo", NEW."dialogueId", NEW."organisationId", NEW.channel, NEW."receivedAt", NEW."recordedById", NEW."sourceSystem", NEW."sourceId")
     IS DISTINCT FROM (OLD.text, OLD.answers, OLD."seqNo", OLD."dialogueId", OLD."organisationId", OLD.channel, OLD."receivedAt", OLD."recordedById", OLD."sourceSystem", OLD."sourceId") THEN
    RAISE EXCEPTION 'what was received never changes: add a version' USING ERRCODE = 'RG010';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_is_kept BEFORE UPDATE ON "Contribution" FOR EACH ROW EXECUTE FUNCTION contribution_is_kept();
CREATE TRIGGER contribution_is_never_deleted BEFORE DELETE ON "Contribution" FOR EACH ROW EXECUTE FUNCTION refuse('only a disposal run disposes of what was received');
CREATE TRIGGER contributions_are_never_truncated BEFORE TRUNCATE ON "Contribution" FOR EACH STATEMENT EXECUTE FUNCTION refuse('only a disposal run disposes of what was received');
CREATE TRIGGER contribution_version_is_kept BEFORE UPDATE OR DELETE ON "ContributionVersion" FOR EACH ROW EXECUTE FUNCTION refuse('a version never changes');

CREATE FUNCTION dialogue_gets_its_counter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "DialogueCounter" ("dialogueId") VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER dialogue_gets_its_counter AFTER INSERT ON "Dialogue" FOR EACH ROW EXECUTE FUNCTION dialogue_gets_its_counter();
ALTER TABLE "DialogueCounter" SET (fillfactor = 50);
ALTER TABLE "ChainHead" SET (fillfactor = 50);

-- ── INV-14, 26: a published summary rests on sources, was approved by someone who did not write it, and stands. ──
CREATE FUNCTION summary_may_be_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state IN ('PUBLISHED', 'SUPERSEDED') THEN
    IF NEW.state NOT IN ('PUBLISHED', 'SUPERSEDED') OR (NEW.texts, NEW.snapshot, NEW.hash, NEW.version, NEW."publishedAt") IS DISTINCT FROM (OLD.texts, OLD.snapshot, OLD.hash, OLD.version, OLD."publishedAt") THEN
      RAISE EXCEPTION 'a published summary stands: make a new version' USING ERRCODE = 'RG014';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state <> 'PUBLISHED' THEN RETURN NEW; END IF;
  IF NEW."approvedById" IS NULL OR EXISTS (SELECT 1 FROM "SummaryWriter" w WHERE w."summaryId" = NEW.id AND w."userId" = NEW."approvedById") THEN
    RAISE EXCEPTION 'who wrote a summary does not approve it alone' USING ERRCODE = 'RG026';
  END IF;
  IF NEW.snapshot IS NULL OR NEW.hash IS NULL THEN
    RAISE EXCEPTION 'a published summary carries its snapshot' USING ERRCODE = 'RG014';
  END IF;
  IF EXISTS (SELECT 1 FROM "SummaryClaim" c WHERE c."summaryId" = NEW.id AND NOT EXISTS (SELECT 1 FROM "ClaimSource" s WHERE s."claimId" = c.id)) THEN
    RAISE EXCEPTION 'a claim without sources is not published' USING ERRCODE = 'RG014';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER summary_publication BEFORE INSERT OR UPDATE ON "PerspectiveSummary" FOR EACH ROW EXECUTE FUNCTION summary_may_be_published();

-- ── INV-20: no outcome is published while a theme waits for its answer. ──
ALTER TABLE "ThemeResponse"
  ADD CONSTRAINT response_is_motivated CHECK (length(trim(motivation)) > 0 AND length(trim(short)) > 0),
  ADD CONSTRAINT response_names_its_addressee CHECK (outcome <> 'OUTSIDE_MANDATE' OR length(trim(coalesce("forwardedTo", ''))) > 0),
  ADD CONSTRAINT response_says_when CHECK (outcome <> 'NEEDS_MORE_WORK' OR "moreWorkBy" IS NOT NULL);

CREATE FUNCTION decision_answers_every_theme() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE missing text;
BEGIN
  IF NEW.kind <> 'OUTCOME' OR NEW.state <> 'PUBLISHED' THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM "PerspectiveSummary" s WHERE s."dialogueId" = NEW."dialogueId" AND s.state = 'PUBLISHED') THEN
    RAISE EXCEPTION 'there is no published summary to answer' USING ERRCODE = 'RG020';
  END IF;
  SELECT string_agg(DISTINCT t.name, ', ') INTO missing
    FROM "PerspectiveSummary" s JOIN "SummaryClaim" c ON c."summaryId" = s.id JOIN "Theme" t ON t.id = c."themeId"
    WHERE s."dialogueId" = NEW."dialogueId" AND s.state = 'PUBLISHED'
      AND NOT EXISTS (SELECT 1 FROM "ThemeResponse" r WHERE r."decisionId" = NEW.id AND r."themeId" = t.id);
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'themes without an answer: %', missing USING ERRCODE = 'RG020';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_completeness BEFORE INSERT OR UPDATE ON "Decision" FOR EACH ROW EXECUTE FUNCTION decision_answers_every_theme();

-- ── INV-22: a promised date moves only with a public reason. ──
ALTER TABLE "FeedbackReschedule" ADD CONSTRAINT reschedule_says_why CHECK (length(trim(reason)) > 0);
CREATE FUNCTION promise_moves_with_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."firstDueOn" <> OLD."firstDueOn" OR (NEW."dueOn" <> OLD."dueOn" AND NOT EXISTS (
    SELECT 1 FROM "FeedbackReschedule" r WHERE r."dialogueId" = NEW."dialogueId" AND r."fromDate" = OLD."dueOn" AND r."toDate" = NEW."dueOn"
  )) THEN
    RAISE EXCEPTION 'a promised date moves only with a public reason' USING ERRCODE = 'RG022';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promise_moves BEFORE UPDATE ON "FeedbackPromise" FOR EACH ROW EXECUTE FUNCTION promise_moves_with_reason();

-- ── INV-25: done needs evidence, dropped needs a decision, late needs a reason. ──
ALTER TABLE "Action"
  ADD CONSTRAINT done_needs_evidence CHECK (status <> 'DONE' OR length(trim(coalesce(evidence, ''))) > 0),
  ADD CONSTRAINT dropped_needs_decision CHECK (status <> 'DROPPED' OR (length(trim(coalesce("dropDecision", ''))) > 0 AND length(trim(coalesce("dropReason", ''))) > 0)),
  ADD CONSTRAINT delayed_needs_reason CHECK (status <> 'DELAYED' OR length(trim(coalesce("delayReason", ''))) > 0);
