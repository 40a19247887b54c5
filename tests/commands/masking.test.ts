import { describe, expect, it } from 'vitest'
import { exportViews } from '@/lib/commands/contribution-export'
import { appealModeration, decideAppeal, decideModeration } from '@/lib/commands/moderation'
import { readOriginal } from '@/lib/commands/original'
import { correctView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import { outsideForward } from '@/lib/jobs/outside-forward'
import { moderationQueue } from '@/lib/queries/moderation-queue'
import { myAnswer } from '@/lib/queries/my-answer'
import { publishedViews } from '@/lib/queries/published-views'
import { sourcePicker } from '@/lib/queries/summary'
import { workbench } from '@/lib/queries/workbench'
import { workspaceViews } from '@/lib/queries/workspace-views'
import { accepted, messageOf } from '../support/expect'
import { aCoding, aSummary, aTheme } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'
import { runJob } from '../support/jobs'

const secret = 'Lars Berg'
const mask = {
  outcome: 'REDACT',
  code: 'personalData',
  statement: 'Ett namn är maskerat.',
  redactedText: '[namn] stör oss alla på kvällen.',
} as const

async function masked() {
  const dialogue = await aDialogue.open()
  const text = `${secret} stör oss alla på kvällen.`
  const { id: dialogueId, organisationId } = dialogue
  const answers = [{ questionId: 'q', kind: 'OWN_WORDS', label: 'Vad vill du säga?', value: text }]
  const view = await db.contribution.create({
    data: { dialogueId, organisationId, text, answers, channel: 'WEB', visibility: 'PUBLIC', consentToQuote: true },
  })
  const theme = await aTheme(dialogue)
  await aCoding(view, theme, dialogue.strategist, 0, 9)
  await aCoding(view, theme, dialogue.strategist, 10, 14)
  const decided = accepted(await decideModeration(dialogue.strategist, { contributionId: view.id, ...mask }))
  return { dialogue, view, theme, ...decided }
}

describe('a masked view', () => {
  it('says the same masked words on every surface, to those who work with it as well', async () => {
    const { dialogue, view, theme } = await masked()
    const { strategist, id: dialogueId, organisationId, slug } = dialogue
    const summary = await aSummary(dialogue, strategist, [{ theme, views: [view] }])
    const claim = await db.summaryClaim.findFirstOrThrow({ where: { summaryId: summary.id } })
    await db.report.create({ data: { contributionId: view.id, reason: 'insult' } })
    await db.moderationCase.create({ data: { contributionId: view.id, organisationId, trigger: 'REPORT' } })
    const surfaces = {
      export: accepted(await exportViews(strategist, { dialogueId })).views,
      list: await workspaceViews(strategist, dialogueId, {}),
      bench: await workbench(strategist, dialogueId),
      search: await workbench(strategist, dialogueId, { q: 'Berg' }, view.seqNo),
      queue: await moderationQueue(strategist, { organisationId }),
      mine: await myAnswer(view.id),
      published: await publishedViews(organisationId, slug, {}, 'sv'),
      picker: await sourcePicker(strategist, claim.id),
    }
    for (const [surface, shown] of Object.entries(surfaces)) {
      expect(JSON.stringify(shown), surface).toContain('[namn] stör')
      expect(JSON.stringify(shown), surface).not.toContain(secret)
    }
    expect(surfaces.search?.items).toEqual([])
    expect((await sourcePicker(strategist, claim.id, secret))?.views).toHaveLength(1)
  })

  it('leaves the house masked, too', async () => {
    const { dialogue, view } = await masked()
    const unit = `gata-${view.id}@strandvik.example`
    await db.outsideQuestion.create({ data: { contributionId: view.id, forwardedTo: unit, byId: dialogue.strategist.userId ?? '' } })
    await runJob(outsideForward, { contributionId: view.id })
    const mail = await db.outgoingMail.findFirstOrThrow({ where: { to: unit } })
    expect(mail.text).toContain('[namn] stör')
    expect(mail.text).not.toContain(secret)
  })

  it('keeps its themes, on the view as a whole, since passages are counted in the letters that were', async () => {
    const { view, theme } = await masked()
    expect(await db.coding.findMany({ where: { contributionId: view.id } })).toMatchObject([{ themeId: theme.id, startAt: -1, endAt: -1 }])
  })

  it('put better by its author is shown in the new words, and what was masked is not let out', async () => {
    const { dialogue, view } = await masked()
    accepted(await correctView(authorWith(view.id), { contributionId: view.id, text: 'En granne stör oss på kvällen.' }))
    accepted(await decideModeration(dialogue.strategist, { contributionId: view.id, outcome: 'PUBLISH' }))
    const { views } = accepted(await exportViews(dialogue.strategist, { dialogueId: dialogue.id }))
    expect(views).toMatchObject([{ visibility: 'REDACTED', text: 'En granne stör oss på kvällen.' }])
  })
})

describe('what was received', () => {
  it('is read behind a masking only with a reason, which is remembered', async () => {
    const { dialogue, view } = await masked()
    const contributionId = view.id
    expect(messageOf(await readOriginal(dialogue.strategist, { contributionId, reason: 'nyfiken' }))).toBe('policy.needsReason')
    const reason = 'Prövar om maskeringen är rätt.'
    expect(accepted(await readOriginal(dialogue.strategist, { contributionId, reason }))).toMatchObject({
      text: view.text,
      ownWords: [{ words: view.text }],
    })
    expect(await db.auditEvent.findMany({ where: { dialogueId: dialogue.id, kind: 'contribution.originalRead' } })).toMatchObject([
      { data: { contributionId, purpose: reason } },
    ])
    const stranger = (await aDialogue.draft()).strategist
    expect(messageOf(await readOriginal(stranger, { contributionId, reason }))).toMatch(/^policy\./)
  })
})

describe('INV-26', () => {
  it('who decided first neither settles the appeal nor decides the same thing once more', async () => {
    const { dialogue, view, caseId } = await masked()
    const contributionId = view.id
    accepted(await appealModeration(authorWith(contributionId), { contributionId, text: 'Det är ett påhittat namn.' }))
    const official = await anOfficial(dialogue.organisation)
    const verdict = { caseId, outcome: 'PUBLISH', statement: 'Namnet är påhittat. Synpunkten visas.' }
    accepted(await decideAppeal(official, verdict))
    expect(messageOf(await decideModeration(dialogue.strategist, { contributionId, ...mask }))).toBe('moderation.decidedByAnother')
    accepted(await decideModeration(official, { contributionId, ...mask }))
  })

  it('is upheld by the database itself', async () => {
    const { dialogue, caseId } = await masked()
    const byTheSame = db.moderationCase.update({ where: { id: caseId }, data: { appealById: dialogue.strategist.userId } })
    await expect(byTheSame).rejects.toThrow(/appeal_by_another_person/)
  })
})
