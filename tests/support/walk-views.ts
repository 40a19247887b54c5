import { submitContribution } from '@/lib/commands/contribution'
import { importViews } from '@/lib/commands/contribution-import'
import { recordView } from '@/lib/commands/contribution-record'
import { closeDialogue } from '@/lib/commands/dialogue/close'
import { answerStep } from '@/lib/commands/draft'
import { askFeedback } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { anonymous, authorWith, system } from '@/lib/domain/actor'
import type { ImportFormat } from '@/lib/domain/import-row'
import { importReaders } from '@/lib/integrations/import/readers'
import { newDraftToken } from '@/lib/queries/receipt-code'
import { accepted } from './expect'
import { aFormToken } from './factories/contribution'
import { daysAgo, type Walk } from './walk'

/** What the command line does: the file read, and all its rows taken in at once. */
export async function imported({ organisationId, slug }: Pick<Walk, 'organisationId' | 'slug'>, format: ImportFormat, file: Buffer) {
  const { read, sourceSystem } = importReaders[format]
  const input = { organisationId, slug, sourceSystem, rows: read(file), mayBeQuoted: true }
  return accepted(await importViews(system, input, { now: daysAgo(99) })).rows
}

/** Somebody at home writes, sends and gets a code. */
export async function sentView({ organisationId, slug }: Walk, text: string) {
  const token = newDraftToken()
  const now = daysAgo(90)
  const steps = { 'fraga-1': { answer: text }, citat: { citat: 'yes' }, svar: { wish: 'CODE' }, 'om-dig': {} }
  for (const [step, typed] of Object.entries(steps))
    accepted(await answerStep(anonymous, { token, organisationId, slug, step, typed }, { now }))
  return accepted(await submitContribution(anonymous, { token, organisationId, slug }, { now }))
}

/** Somebody on the telephone says it, and a facilitator writes it down. */
export async function recordedView({ dialogueId, coder, say }: Walk, text: string) {
  const view = { dialogueId, token: aFormToken(), channel: 'PHONE', text, wasInformed: 'on', consentToQuote: 'on' }
  return accepted(await recordView(coder, say(view), { now: daysAgo(89) }))
}

/** Some of those who wrote leave an address for the answer. Answers whose. */
export async function askedForAnswer({ dialogueId }: Walk, addresses: string[]) {
  const views = await db.contribution.findMany({
    where: { dialogueId, channel: 'IMPORT', isBlank: false },
    orderBy: { seqNo: 'asc' },
    take: addresses.length,
    select: { id: true },
  })
  for (const [index, { id }] of views.entries())
    accepted(await askFeedback(authorWith(id), { contributionId: id, address: addresses[index] }, { now: daysAgo(80) }))
  return views.map(({ id }) => id)
}

export const closedByTheClock = async ({ dialogueId }: Walk) =>
  accepted(await closeDialogue(system, { dialogueId, asScheduled: true }, { now: daysAgo(59) }))
