import 'server-only'
import type { Tx } from '@/lib/db'
import { wholeView } from '@/lib/domain/coding'
import { conflict } from '@/lib/domain/result'
import { AskForSuggestions, DecideCandidate, StoreSuggestions } from '@/lib/domain/theme-candidate'
import { lockView, personId, usableThemes } from './coding-view'
import { command, done, unchanged } from './command'
import { job } from './job'

/** The dialogue's row is the lock: two rounds of suggestions come one after the other. */
async function lockDialogue(tx: Tx, { dialogueId }: { dialogueId: string }) {
  const [place] = await tx.$queryRaw<{ organisationId: string; projectId: string; dialogueId: string }[]>`
    SELECT "organisationId", "projectId", id AS "dialogueId" FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR NO KEY UPDATE`
  return place && { place, subject: place }
}

/** Asks for a round of suggestions; they are worked out after commit, from what people have coded by then. */
export const askForSuggestions = command({
  action: 'coding.code',
  input: AskForSuggestions,
  load: lockDialogue,
  run: async ({ place: { organisationId, dialogueId } }) =>
    done(dialogueId, {
      event: { kind: 'suggestions.asked', organisationId, dialogueId, data: {} },
      later: [job('themes.suggest', { dialogueId }, { key: `themes.suggest ${dialogueId}` })],
    }),
})

/** A new round takes the place of what nobody has judged; what somebody has judged is not asked again. */
export const storeSuggestions = command({
  action: 'suggestion.make',
  input: StoreSuggestions,
  load: lockDialogue,
  run: async ({ tx, now, input: { dialogueId, method, version, suggestions }, place: { organisationId } }) => {
    const rows = JSON.stringify(suggestions)
    // One that is suggested again is the same row: whoever has it before them can still answer it.
    await tx.$executeRaw`
      DELETE FROM "ThemeCandidate" old WHERE old."dialogueId" = ${dialogueId}::uuid AND old.state = 'CANDIDATE' AND NOT EXISTS (
        SELECT 1 FROM jsonb_to_recordset(${rows}::jsonb) AS new("contributionId" uuid, "themeId" uuid)
        WHERE (old."contributionId", old."themeId", old.method, old.version) = (new."contributionId", new."themeId", ${method}, ${version}))`
    const count = await tx.$executeRaw`
      INSERT INTO "ThemeCandidate" (id, "dialogueId", "contributionId", "themeId", method, version, rank, score, "madeAt")
      SELECT gen_random_uuid(), ${dialogueId}::uuid, new."contributionId", new."themeId", ${method}, ${version}, new.rank, new.score, ${now}
      FROM jsonb_to_recordset(${rows}::jsonb) AS new("contributionId" uuid, "themeId" uuid, rank int, score float8)
      ON CONFLICT ("contributionId", "themeId", method, version) DO UPDATE SET rank = EXCLUDED.rank, score = EXCLUDED.score
        WHERE "ThemeCandidate".state = 'CANDIDATE'`
    return done(count, { event: { kind: 'suggestions.made', organisationId, dialogueId, data: { count, method, version } } })
  },
})

/** A named person makes a coding of a suggestion, or says that it was wrong. Only then is it anything but a suggestion. */
export const decideCandidate = command({
  action: 'coding.code',
  input: DecideCandidate,
  load: async (tx, { candidateId }) => {
    const candidate = await tx.themeCandidate.findUnique({ where: { id: candidateId } })
    const locked = candidate && (await lockView(tx, candidate.contributionId))
    return candidate && locked ? { ...locked, candidate } : undefined
  },
  run: async ({ tx, actor, now, input: { candidateId, decision }, view: { organisationId, dialogueId }, candidate }) => {
    const { contributionId, themeId, method, version } = candidate
    const mine = { state: decision, decidedById: personId(actor), decidedAt: now }
    const { count } = await tx.themeCandidate.updateMany({ where: { id: candidateId, state: 'CANDIDATE' }, data: mine })
    if (count === 0) return candidate.state === decision ? unchanged(contributionId) : conflict('coding.candidateDecided')
    const judged = {
      kind: 'suggestion.judged',
      organisationId,
      dialogueId,
      data: { contributionId, themeId, decision, method, version },
    } as const
    if (decision === 'REFUSED') return done(contributionId, { event: judged })
    if (!(await usableThemes(tx, dialogueId, [themeId]))) return conflict('coding.themeGone')
    const coding = { dialogueId, contributionId, themeId, coderId: personId(actor), ...wholeView }
    const { count: added } = await tx.coding.createMany({ data: [coding], skipDuplicates: true })
    return done(contributionId, {
      event: [judged, { kind: 'view.coded', organisationId, dialogueId, data: { contributionId, added, removed: 0 } }],
    })
  },
})
