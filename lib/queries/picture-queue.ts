import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import type { Prisma } from '@/lib/generated/prisma/client'
import { picturesOf } from './pictures'

const pageSize = 20

/** Pictures that nobody has looked at yet, oldest first, with the view that each came with. */
export async function pictureQueue(actor: Actor, organisationId: string) {
  const subject = { organisationId }
  const can = { read: may(actor, 'moderation.read', subject), decide: may(actor, 'attachment.decide', subject) }
  if (!can.read.allowed) return { can, waiting: 0, items: [] }
  const where: Prisma.AttachmentWhereInput = {
    organisationId,
    kind: 'PHOTO',
    state: 'PENDING',
    contribution: { visibility: { in: ['PUBLIC', 'PENDING'] }, withdrawal: null, dialogue: { showsViews: true } },
  }
  const [waiting, rows] = await Promise.all([
    db.attachment.count({ where }),
    db.attachment.findMany({
      where,
      orderBy: { createdAt: 'asc' },
      take: pageSize,
      select: {
        id: true,
        contribution: {
          select: {
            id: true,
            seqNo: true,
            text: true,
            language: true,
            direction: true,
            receivedAt: true,
            dialogue: { select: { title: true } },
          },
        },
      },
    }),
  ])
  const pictures = await picturesOf([...new Set(rows.flatMap(({ contribution }) => contribution?.id ?? []))], 'all')
  const items = rows.flatMap(({ id, contribution }) => {
    const picture = contribution && pictures.get(contribution.id)?.find((one) => one.id === id)
    return contribution && picture ? [{ picture, view: contribution }] : []
  })
  return { can, waiting, items }
}
export type PictureQueue = Awaited<ReturnType<typeof pictureQueue>>
