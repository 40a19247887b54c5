import 'server-only'
import { db } from '@/lib/db'

export interface DemoMail {
  id: string
  to: string
  subject: string
  text: string
  queuedAt: Date
}

/** Mail that a demo would have sent, the latest first. Only lib/web/demo.ts may ask (INV-30). */
export async function demoMail(): Promise<DemoMail[]> {
  return db.outgoingMail.findMany({
    select: { id: true, to: true, subject: true, text: true, queuedAt: true },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}
