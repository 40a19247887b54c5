import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'

interface Place {
  id: string
  organisationId: string
}

interface AView {
  text?: string
  channel?: Channel
  language?: string
  direction?: string
  visibility?: Visibility
  consentToQuote?: boolean
  isChildVoice?: boolean
  isBlank?: boolean
}

/** A view that has come in, as the insert trigger numbers it. */
export function aView(dialogue: Place, view: AView = {}) {
  const { text = 'Hållplatsen är helt mörk efter elva.', channel = 'IMPORT', visibility = 'PUBLIC', consentToQuote = true, ...rest } = view
  return db.contribution.create({
    data: { dialogueId: dialogue.id, organisationId: dialogue.organisationId, text, channel, visibility, consentToQuote, ...rest },
  })
}

/** Many at once; one statement, numbered by the same trigger. */
export async function manyViews(dialogue: Place, count: number, text = (no: number) => `Synpunkt om lampor och buss, den ${no}:e.`) {
  await db.contribution.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      dialogueId: dialogue.id,
      organisationId: dialogue.organisationId,
      channel: 'IMPORT' as const,
      visibility: 'PUBLIC' as const,
      text: text(index + 1),
    })),
  })
  return db.contribution.findMany({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'asc' }, select: { id: true, seqNo: true } })
}

export async function aTheme(dialogue: Place, name = 'Belysning och mörka stråk') {
  const code = (await db.theme.count({ where: { dialogueId: dialogue.id } })) + 1
  return db.theme.create({
    data: { dialogueId: dialogue.id, key: `tema-${randomUUID()}`, code, name, definition: 'Ljus, skuggor, trasiga lampor.' },
  })
}

export function aCoding(view: { id: string; dialogueId: string }, theme: { id: string }, coder: Actor, startAt = -1, endAt = -1) {
  const coderId = coder.userId ?? randomUUID()
  return db.coding.create({ data: { contributionId: view.id, dialogueId: view.dialogueId, themeId: theme.id, coderId, startAt, endAt } })
}

const texts = {
  intro: '',
  method: 'Två kodare läste alla synpunkter.',
  limits: 'De som svarade har själva valt att göra det.',
  notReached: 'Få under tolv år.',
  children: '',
}

interface AClaim {
  theme: { id: string }
  views: { id: string }[]
  text?: string
  kind?: 'COMMON' | 'MINORITY' | 'CHILD' | 'CONDITION'
  isMachineMade?: boolean
}

/** A version with the texts that it must have, and the claims that are given. */
export async function aSummary(
  dialogue: Place,
  writer: Actor,
  claims: AClaim[] = [],
  state: 'DRAFT' | 'INTERNAL_REVIEW' = 'INTERNAL_REVIEW',
) {
  const version = (await db.perspectiveSummary.count({ where: { dialogueId: dialogue.id } })) + 1
  return db.perspectiveSummary.create({
    data: {
      dialogueId: dialogue.id,
      version,
      state,
      texts,
      changeNote: version > 1 ? 'Fler synpunkter är kodade.' : '',
      writers: { create: [{ userId: writer.userId ?? randomUUID() }] },
      claims: {
        create: claims.map(({ theme, views, ...claim }, index) => ({
          text: 'Många avstår en väg när den är mörk.',
          ...claim,
          themeId: theme.id,
          order: index + 1,
          sources: { create: views.map(({ id }) => ({ contributionId: id })) },
        })),
      },
    },
    include: { claims: true },
  })
}
