import 'server-only'
import { db, type Tx } from '@/lib/db'

export interface Letter {
  subject: string
  text: string
}

interface Outgoing extends Letter {
  /** What happened and to whom: the same thing is never mailed twice. */
  dedupeKey: string
  organisationId: string | null
  to: string
  deliveryId?: string
  /** Whose following the letter is part of, for its one-click way out. */
  followerId?: string
}

/** Puts a mail among the outgoing, with the job that sends it, in one transaction. Undefined: it was there already. */
export async function queueMail(mail: Outgoing, tx?: Tx): Promise<string | undefined> {
  return tx ? insert(tx, mail) : db.$transaction((own) => insert(own, mail))
}

async function insert(tx: Tx, mail: Outgoing): Promise<string | undefined> {
  const [row] = await tx.outgoingMail.createManyAndReturn({ data: [mail], skipDuplicates: true, select: { id: true } })
  if (!row) return undefined
  const jobs = JSON.stringify([{ task: 'mail.send', payload: { mailId: row.id }, key: `mail:${row.id}` }])
  await tx.$executeRaw`SELECT record('system', '[]'::jsonb, ${jobs}::jsonb)`
  return row.id
}
