import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import { briefFrom } from '@/lib/domain/brief'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { firstUnanswered, stepsOf } from '@/lib/domain/journey'
import type { Locale } from '@/lib/domain/locale'
import { may } from '@/lib/domain/policy'
import { questionFrom } from '@/lib/domain/question/question'
import { type JourneyKey, type JourneyRow, journeyAt, journeySubject } from './journey'
import { groundOf } from './map-ground'
import { draftHash, receiptCodeOf } from './receipt-code'
import { statementResults } from './statement-results'

const Districts = z.array(z.object({ key: z.string(), name: z.string() })).catch([])

interface Around {
  brief: unknown
  decisionDate: Date | null
  bodyName: string | null
  dueOn: Date | null
  districts: unknown
  codePrefix: string
}

/** What somebody meets while they answer, with what they have answered so far. The token is theirs alone. */
export async function contributePage(
  organisationId: string,
  slug: string,
  draftToken: string | undefined,
  locale: Locale,
  now = new Date(),
) {
  const found = await contributeAt({ organisationId, slug, draftHash: draftToken ? draftHash(draftToken) : '' }, locale, now)
  if (!found || !isPublicDialogue(found.journey)) return undefined
  const { journey, codePrefix, page } = found
  const mayCompare = journey.sent !== null && page.questions.some(({ kind }) => kind === 'STATEMENTS')
  const asksWhere = journey.sent === null && page.questions.some(({ kind }) => kind === 'PLACE')
  const takesPdf = journey.sent === null && page.questions.some(({ settings }) => settings.takesPdf)
  return {
    ...page,
    statementResults: mayCompare ? await statementResults(journey.id) : undefined,
    ground: asksWhere ? await groundOf(organisationId) : undefined,
    documents: takesPdf && draftToken ? await documentsOf(draftHash(draftToken)) : [],
    receipt: journey.sent && draftToken ? { ...journey.sent, code: receiptCodeOf(draftToken), prefix: codePrefix } : undefined,
    can: { submit: may(anonymous, 'contribution.submit', journeySubject({ ...journey, sent: null }, now)) },
  }
}
export type ContributePage = NonNullable<Awaited<ReturnType<typeof contributePage>>>

/** Which of the files of a draft are documents: they are shown as links. */
async function documentsOf(draftKey: string) {
  const files = await db.attachment.findMany({ where: { draftKey, kind: 'DOCUMENT' }, select: { id: true } })
  return files.map(({ id }) => id)
}

/** The pages of an answer with the draft that is kept under this key, whoever may see them. */
export async function contributeAt(key: JourneyKey, locale: Locale, now: Date) {
  const [journey, around] = await Promise.all([journeyAt(db, key, now), readAround(key.organisationId, key.slug)])
  if (!journey || !around) return undefined
  const brief = briefFrom(around.brief)
  const own = brief.translations[locale] ?? {}
  const questions = journey.questions.map((row) => questionFrom(row, locale))
  const steps = stepsOf(questions, journey.draft, journey.backgroundAsked)
  const page = {
    ...dialogueOf(journey),
    title: own.title ?? journey.title,
    titleLanguage: own.title ? locale : 'sv',
    bodyName: around.bodyName,
    decisionDate: around.decisionDate,
    answerDueOn: around.dueOn,
    planned: brief.steps,
    contact: brief.contact,
    isSafetyTopic: brief.isSafetyTopic,
    languages: brief.languages,
    districts: Districts.parse(around.districts),
    backgroundAsked: journey.backgroundAsked,
    questions,
    steps,
    unanswered: firstUnanswered(steps, journey.draft),
    draft: journey.draft,
    draftedAt: journey.draftId ? journey.draftedAt : null,
  }
  return { journey, codePrefix: around.codePrefix, page }
}

const dialogueOf = ({ slug, registryNumber, level, closesAt, opensAt, state, showsViews }: JourneyRow) => ({
  slug,
  registryNumber,
  level,
  closesAt,
  opensAt,
  state,
  showsViews,
})

async function readAround(organisationId: string, slug: string) {
  const [around] = await db.$queryRaw<Around[]>`
    SELECT b.content AS brief, d."decisionDate", body.name AS "bodyName", p."dueOn", o.districts, o."codePrefix"
    FROM "Dialogue" d JOIN "Organisation" o ON o.id = d."organisationId"
    LEFT JOIN "DialogueBrief" b ON b."dialogueId" = d.id
    LEFT JOIN "Body" body ON body.id = d."decisionBodyId"
    LEFT JOIN "FeedbackPromise" p ON p."dialogueId" = d.id
    WHERE d."organisationId" = ${organisationId}::uuid AND d.slug = ${slug}`
  return around
}
