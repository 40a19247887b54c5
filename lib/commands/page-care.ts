import 'server-only'
import { z } from 'zod'
import { dateOf } from '@/lib/domain/calendar'
import { EditNotice, EditPageCare, GiveFeedback } from '@/lib/domain/page-care'
import { invalid } from '@/lib/domain/result'
import { command, done, unchanged } from './command'

/** Whether a page helped. Nothing says who: no cookie, no address, only the page, yes or no, and words if any were given. */
export const givePageFeedback = command({
  action: 'page.feedback',
  input: GiveFeedback,
  load: async (tx, { organisationId }) =>
    (await tx.organisation.count({ where: { id: organisationId } })) > 0 ? { subject: { organisationId } } : undefined,
  run: async ({ tx, input: { organisationId, path, helped, words, token }, now }) => {
    const known = await tx.pageFeedback.findUnique({ where: { formToken: token } })
    // The words come a moment after the answer, from the page that thanks for it.
    if (known && (known.words !== '' || words === '' || known.path !== path)) return unchanged(known.id)
    const { id } = known
      ? await tx.pageFeedback.update({ where: { id: known.id }, data: { words }, select: { id: true } })
      : await tx.pageFeedback.create({
          data: { organisationId, path, helped: helped === 'ja', words, at: now, formToken: token },
          select: { id: true },
        })
    return done(id, { event: { kind: 'page.answered', organisationId, data: { path, helped: helped === 'ja' } } })
  },
})

/** Who answers for a page and when it is to be read again. Saved anew, it has been read now. */
export const editPageCare = command({
  action: 'page.care',
  input: EditPageCare,
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId, path, ownerId, reviewOn }, now }) => {
    if ((await tx.user.count({ where: { id: ownerId, organisationId } })) === 0) return invalid({ ownerId: ['problem.choose'] })
    const data = { ownerId, reviewOn: dateOf(reviewOn), reviewedAt: now }
    await tx.pageCare.upsert({
      where: { organisationId_path: { organisationId, path } },
      create: { organisationId, path, ...data },
      update: data,
    })
    return done(path, { event: { kind: 'page.cared', organisationId, data: { path, reviewOn } } })
  },
})

export const addNotice = command({
  action: 'notice.edit',
  input: EditNotice,
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input, actor }) => {
    const { id } = await tx.serviceNotice.create({ data: { ...input, byId: z.uuid().parse(actor.userId) }, select: { id: true } })
    return done(id, {
      event: { kind: 'notice.set', organisationId: input.organisationId, data: { noticeId: id, to: input.toAt.toISOString() } },
    })
  },
})

/** It is over earlier than was thought, or never began. */
export const endNotice = command({
  action: 'notice.edit',
  input: z.object({ noticeId: z.uuid() }),
  load: async (tx, { noticeId }) => {
    const notice = await tx.serviceNotice.findUnique({ where: { id: noticeId } })
    return notice ? { notice, subject: { organisationId: notice.organisationId } } : undefined
  },
  run: async ({ tx, notice, now }) => {
    if (notice.toAt <= now) return unchanged(notice.id)
    const isYetToCome = notice.fromAt > now
    await tx.serviceNotice.update({ where: { id: notice.id }, data: { ...(isYetToCome && { fromAt: now }), toAt: now } })
    const data = { noticeId: notice.id, to: now.toISOString() }
    return done(notice.id, { event: { kind: 'notice.set', organisationId: notice.organisationId, data } })
  },
})
