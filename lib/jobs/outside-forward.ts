import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { textInUse } from '@/lib/domain/view-text'
import { translator } from '@/lib/i18n/translator'
import { latestMask } from '@/lib/queries/view-text'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ contributionId: z.uuid() })

/** A view outside the question goes to the unit that it concerns, or to the organisation's own address to be passed on. */
export const outsideForward: Task = async (payload) => {
  const { contributionId } = Payload.parse(payload)
  const view = await db.contribution.findUnique({
    where: { id: contributionId },
    select: {
      id: true,
      seqNo: true,
      text: true,
      visibility: true,
      versions: latestMask,
      outside: true,
      organisationId: true,
      dialogue: { select: { title: true, registryNumber: true, organisation: { select: { name: true, hosts: true, email: true } } } },
    },
  })
  const unit = view?.outside?.forwardedTo
  // Forwarded by mail it has left the house: only what may be read goes.
  const words = view && textInUse({ ...view, masked: view.versions[0]?.text })
  if (!view || !unit || !words) return
  const { dialogue } = view
  const to = /\S+@\S+\.\S+/.exec(unit)?.[0] ?? dialogue.organisation.email
  if (!to) return
  const t = translator('sv', 'mail')
  const facts = { unit, no: view.seqNo, title: dialogue.title, registryNumber: dialogue.registryNumber, reason: view.outside?.reason ?? '' }
  const link = linkTo(dialogue.organisation, 'sv', '/')
  const text = letterText([t('outsideIntro', facts), words, t('outsideNext', { link }), dialogue.organisation.name])
  const dedupeKey = `outside:${contributionId}:${unit}`.slice(0, 300)
  await queueMail({ dedupeKey, organisationId: view.organisationId, to, subject: t('outsideSubject', facts), text })
}
