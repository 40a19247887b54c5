import { randomUUID } from 'node:crypto'
import { answerStep } from '@/lib/commands/draft'
import { db } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import type { Channel, FeedbackWish, Visibility } from '@/lib/domain/vocabulary'
import { newDraftToken } from '@/lib/queries/receipt-code'

interface DialogueRef {
  id: string
  organisationId: string
  slug: string
}

interface MadeView {
  text?: string
  visibility?: Visibility
  channel?: Channel
  consentToQuote?: boolean
  wantsFeedback?: FeedbackWish
  language?: string
  receivedAt?: Date
  recordedById?: string
}

function aView({ id, organisationId }: DialogueRef, made: MadeView = {}) {
  const { text = 'Det är mörkt vid hållplatsen efter elva på kvällen.', channel = 'WEB', ...rest } = made
  return db.contribution.create({ data: { organisationId, dialogueId: id, channel, text, answers: [], consentToQuote: true, ...rest } })
}

/** A received view, by what has become of it. */
export const aContribution = {
  waiting: (dialogue: DialogueRef, made?: MadeView) => aView(dialogue, { ...made, visibility: 'PENDING' }),
  published: (dialogue: DialogueRef, made?: MadeView) => aView(dialogue, { ...made, visibility: 'PUBLIC' }),
  notShown: (dialogue: DialogueRef, made?: MadeView) => aView(dialogue, { consentToQuote: false, ...made, visibility: 'NOT_PUBLIC' }),
  hidden: (dialogue: DialogueRef, made?: MadeView) => aView(dialogue, { ...made, visibility: 'HIDDEN_PENDING_REVIEW' }),
  withdrawn: async (dialogue: DialogueRef, made?: MadeView) => {
    const view = await aView(dialogue, { ...made, visibility: 'NOT_PUBLIC' })
    await db.withdrawal.create({ data: { contributionId: view.id } })
    return view
  },
}

interface MadeDraft {
  text?: string
  consent?: 'yes' | 'no'
  wish?: FeedbackWish
  address?: string
  background?: Record<string, string>
}

/** A private draft with everything answered, made the way a person makes it. Answers its token. */
export async function aFinishedDraft({ organisationId, slug }: DialogueRef, made: MadeDraft = {}): Promise<string> {
  const { text = 'Hållplatsen Varvsvägen är helt mörk efter elva.', consent = 'yes', wish = 'CODE', address, background = {} } = made
  const token = newDraftToken()
  const steps: [string, Record<string, string>][] = [
    ['fraga-1', { answer: text }],
    ['citat', { citat: consent }],
    ['svar', { wish }],
    ...(address ? [['adress', { address }] as [string, Record<string, string>]] : []),
    ['om-dig', background],
  ]
  for (const [step, typed] of steps) {
    const result = await answerStep(anonymous, { token, organisationId, slug, step, typed })
    if (!result.ok) throw new Error(`the factory's own answer to ${step} was refused: ${JSON.stringify(result.problem)}`)
  }
  return token
}

export const aFormToken = () => randomUUID()
