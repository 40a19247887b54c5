import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { locales } from '@/lib/domain/locale'
import { command, done, unchanged } from './command'

const Letter = z.object({ projectId: z.uuid(), locale: z.enum(locales), subject: z.string(), text: z.string() })

/**
 * One letter to each who follows any of the project's dialogues, whatever their number, in one statement; an address that
 * follows two of them gets one. What has been mailed is marked in the same transaction, so that a second run mails nothing.
 */
export const mailNews = command({
  action: 'news.mail',
  input: z.object({ organisationId: z.uuid(), newsIds: z.array(z.uuid()).min(1), letters: z.array(Letter) }),
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId, newsIds, letters }, now }) => {
    const waiting = { id: { in: newsIds }, organisationId, mailedAt: null }
    const { count: marked } = await tx.newsItem.updateMany({ where: waiting, data: { mailedAt: now } })
    if (marked === 0) return unchanged(0)
    const batch = createHash('sha256')
      .update([...newsIds].sort().join())
      .digest('hex')
      .slice(0, 16)
    const [row] = await tx.$queryRaw<{ mails: number }[]>`
      WITH letter AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS l("projectId" uuid, locale text, subject text, text text)),
      reader AS (
        SELECT DISTINCT ON (d."projectId", lower(k.address)) d."projectId", k.id, k.address, k.locale
        FROM identity."Contact" k JOIN "Dialogue" d ON d.id = k."dialogueId"
        WHERE k."organisationId" = ${organisationId}::uuid AND k."isFollower" AND k.kind = 'MAIL' AND k."confirmedAt" IS NOT NULL AND k."endedAt" IS NULL
        ORDER BY d."projectId", lower(k.address), k."createdAt"),
      mail AS (
        INSERT INTO identity."OutgoingMail" (id, "dedupeKey", "organisationId", "to", subject, text, "followerId")
        SELECT gen_random_uuid(), 'news:' || ${batch} || ':' || r.id, ${organisationId}::uuid, r.address, l.subject, l.text, r.id
        FROM reader r JOIN letter l ON l."projectId" = r."projectId" AND l.locale = CASE WHEN r.locale = ANY(${locales}) THEN r.locale ELSE 'sv' END
        ON CONFLICT ("dedupeKey") DO NOTHING RETURNING id)
      SELECT count(*)::int AS mails, record('system', '[]'::jsonb, coalesce(jsonb_agg(
        jsonb_build_object('task', 'mail.send', 'payload', jsonb_build_object('mailId', id), 'key', 'mail:' || id)), '[]'))::text FROM mail`
    const mails = row?.mails ?? 0
    return done(mails, { event: { kind: 'news.mailed', organisationId, data: { items: marked, mails } } })
  },
})
