import 'server-only'
import type { Tx } from '@/lib/db'
import { AddTheme, EditTheme, MergeTheme, RetireTheme, themeKey } from '@/lib/domain/codebook'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict } from '@/lib/domain/result'
import { personId } from './coding-view'
import { command, done } from './command'

/** The dialogue's row is the lock: two who change the code book at once get two versions, one after the other. */
async function lockCodebook(tx: Tx, dialogueId: string) {
  const [place] = await tx.$queryRaw<{ organisationId: string; projectId: string; dialogueId: string }[]>`
    SELECT "organisationId", "projectId", id AS "dialogueId" FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR NO KEY UPDATE`
  return place && { place, subject: place }
}

async function lockTheme(tx: Tx, themeId: string) {
  const theme = await tx.theme.findUnique({ where: { id: themeId } })
  const locked = theme && (await lockCodebook(tx, theme.dialogueId))
  return theme && locked ? { ...locked, theme } : undefined
}

/** Every change of the code book is a version with its note and its author. */
async function newVersion(tx: Tx, place: { organisationId: string; dialogueId: string }, change: string, byId: string, themeId?: string) {
  const { dialogueId, organisationId } = place
  const last = await tx.codebookVersion.aggregate({ where: { dialogueId }, _max: { version: true } })
  const version = (last._max.version ?? 0) + 1
  await tx.codebookVersion.create({ data: { dialogueId, version, change, byId } })
  return { kind: 'codebook.changed', organisationId, dialogueId, data: { version, themeId } } satisfies DomainEvent
}

export const addTheme = command({
  action: 'codebook.edit',
  input: AddTheme,
  load: (tx, { dialogueId }) => lockCodebook(tx, dialogueId),
  run: async ({ tx, actor, input: { dialogueId, change, ...theme }, place }) => {
    const themes = await tx.theme.findMany({ where: { dialogueId }, select: { key: true, code: true } })
    const key = freeKey(themeKey(theme.name), new Set(themes.map((other) => other.key)))
    const code = Math.max(0, ...themes.map((other) => other.code)) + 1
    const { id } = await tx.theme.create({ data: { dialogueId, key, code, ...theme } })
    return done(id, { event: await newVersion(tx, place, change || `+ ${theme.name}`, personId(actor), id) })
  },
})

export const editTheme = command({
  action: 'codebook.edit',
  input: EditTheme,
  load: (tx, { themeId }) => lockTheme(tx, themeId),
  run: async ({ tx, actor, input: { themeId, change, ...theme }, place }) => {
    await tx.theme.update({ where: { id: themeId }, data: theme })
    return done(themeId, { event: await newVersion(tx, place, change, personId(actor), themeId) })
  },
})

/** Every coding of the one theme becomes a coding of the other; nobody's work is lost, and the old one is retired. */
export const mergeTheme = command({
  action: 'codebook.edit',
  input: MergeTheme,
  load: (tx, { themeId }) => lockTheme(tx, themeId),
  run: async ({ tx, actor, input: { themeId, intoId, change }, place, theme }) => {
    const into = await tx.theme.findFirst({ where: { id: intoId, dialogueId: theme.dialogueId, isRetired: false } })
    if (!into || intoId === themeId) return conflict('coding.mergeIntoAnother')
    await tx.$executeRaw`
      INSERT INTO "Coding" (id, "dialogueId", "contributionId", "themeId", "coderId", "startAt", "endAt", at)
      SELECT gen_random_uuid(), "dialogueId", "contributionId", ${intoId}::uuid, "coderId", "startAt", "endAt", at FROM "Coding" WHERE "themeId" = ${themeId}::uuid
      ON CONFLICT DO NOTHING`
    await tx.coding.deleteMany({ where: { themeId } })
    const unpublished = { themeId, summary: { state: { notIn: ['PUBLISHED' as const, 'SUPERSEDED' as const] } } }
    await tx.summaryClaim.updateMany({ where: unpublished, data: { themeId: intoId, isStale: true, staleReason: 'RECODED' } })
    await tx.quote.updateMany({ where: unpublished, data: { themeId: intoId } })
    await tx.theme.update({ where: { id: themeId }, data: { isRetired: true } })
    return done(intoId, { event: await newVersion(tx, place, change, personId(actor), themeId) })
  },
})

/** Out of use for new codes. What was coded with it, and said of it, stands; a theme in use is merged instead. */
export const retireTheme = command({
  action: 'codebook.edit',
  input: RetireTheme,
  load: (tx, { themeId }) => lockTheme(tx, themeId),
  run: async ({ tx, actor, input: { themeId, change }, place }) => {
    if ((await tx.coding.count({ where: { themeId } })) > 0) return conflict('coding.themeInUse')
    await tx.theme.update({ where: { id: themeId }, data: { isRetired: true } })
    return done(themeId, { event: await newVersion(tx, place, change, personId(actor), themeId) })
  },
})

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  for (let no = 1; ; no += 1) {
    const key = no === 1 ? wanted : `${wanted}-${no}`
    if (!taken.has(key)) return key
  }
}
