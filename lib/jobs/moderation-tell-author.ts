import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { say, translator } from '@/lib/i18n/translator'
import { linkTo, localeOfWriter } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ caseId: z.uuid() })

/** The author learns what was decided, by which rule, and how to have it tried again. Without an address, the code's page says it. */
export const moderationTellAuthor: Task = async (payload) => {
  const { caseId } = Payload.parse(payload)
  const found = await db.moderationCase.findUnique({
    where: { id: caseId },
    select: {
      state: true,
      outcome: true,
      code: true,
      statement: true,
      appealOutcome: true,
      appealStatement: true,
      contribution: {
        select: {
          id: true,
          seqNo: true,
          language: true,
          organisationId: true,
          dialogue: { select: { title: true, organisation: { select: { name: true, hosts: true } } } },
        },
      },
    },
  })
  if (!found || found.state === 'OPEN') return
  const { contribution: view, state } = found
  const contact = await db.contact.findUnique({ where: { contributionId: view.id } })
  if (!contact || contact.endedAt || contact.kind !== 'MAIL') return
  const locale = localeOfWriter(view.language)
  const t = translator(locale, 'mail')
  const isFinal = state === 'FINAL'
  const outcome = (isFinal ? found.appealOutcome : found.outcome) ?? 'PUBLISH'
  const statement = (isFinal ? found.appealStatement : found.statement) ?? ''
  const { title, organisation } = view.dialogue
  const link = linkTo(organisation, locale, '/min-synpunkt')
  const told = t(`moderation${outcome}`, { no: view.seqNo, title })
  const text = letterText([
    t('hello'),
    told,
    outcome !== 'PUBLISH' && found.code !== null && t('moderationRule', { rule: say(locale, `contribute.code_${found.code}`) }),
    statement,
    isFinal ? t('moderationFinal') : t('moderationAppeal', { link }),
    organisation.name,
  ])
  const about = { dedupeKey: `moderation:${caseId}:${state}`, organisationId: view.organisationId, to: contact.address }
  await queueMail({ ...about, subject: t('moderationSubject', { title }), text })
}
