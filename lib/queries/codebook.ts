import 'server-only'
import { db, type Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import type { Tally } from '@/lib/domain/theme-candidate'
import { viewsByTheme } from './summary-snapshot'
import { candidateTallies } from './theme-candidates'

/** The themes in the code book's own order, which is never by count (INV-16), each with the views it has been seen in. */
export async function codebookOf(client: Tx, dialogueId: string) {
  const [themes, counts, version] = await Promise.all([
    client.theme.findMany({ where: { dialogueId }, orderBy: { code: 'asc' } }),
    viewsByTheme(client, dialogueId),
    client.codebookVersion.aggregate({ where: { dialogueId }, _max: { version: true } }),
  ])
  return {
    version: version._max.version ?? 0,
    themes: themes.map(({ id, code, name, definition, exampleWords, core, isRetired }) => ({
      id,
      code,
      name,
      definition,
      exampleWords,
      core,
      isRetired,
      views: counts.get(id) ?? 0,
    })),
  }
}
export type CodebookTheme = Awaited<ReturnType<typeof codebookOf>>['themes'][number]
export type CodebookPage = NonNullable<Awaited<ReturnType<typeof codebookPage>>>

/** The code book with what was changed in it, when, why and by whom. */
export async function codebookPage(actor: Actor, dialogueId: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: { id: true, title: true, registryNumber: true, organisationId: true, projectId: true },
  })
  if (!dialogue) return undefined
  const subject = { organisationId: dialogue.organisationId, projectId: dialogue.projectId, dialogueId }
  const can = { read: may(actor, 'coding.code', subject), edit: may(actor, 'codebook.edit', subject) }
  const head = { dialogue: { id: dialogue.id, title: dialogue.title, registryNumber: dialogue.registryNumber }, can }
  if (!can.read.allowed) return { ...head, version: 0, themes: [], changes: [], tallies: new Map<string, Tally>() }
  const [codebook, tallies, changes] = await Promise.all([
    codebookOf(db, dialogueId),
    candidateTallies(dialogueId),
    db.codebookVersion.findMany({ where: { dialogueId }, orderBy: { version: 'desc' } }),
  ])
  const people = await db.user.findMany({
    where: { id: { in: changes.flatMap(({ byId }) => byId ?? []) } },
    select: { id: true, displayName: true },
  })
  const nameOf = new Map(people.map(({ id, displayName }) => [id, displayName]))
  return {
    ...head,
    ...codebook,
    tallies,
    changes: changes.map(({ version, change, at, byId }) => ({ version, change, at, by: nameOf.get(byId ?? '') ?? '' })),
  }
}

/** Which dialogue a theme belongs to, for the way back after it was changed. */
export async function codebookOfTheme(themeId: string): Promise<string | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(themeId)) return undefined
  return (await db.theme.findUnique({ where: { id: themeId }, select: { dialogueId: true } }))?.dialogueId
}
