import { Named } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { type Step, Steps } from '@/components/ui/steps'
import { mainLine } from '@/lib/domain/dialogue'
import { dateRange, plainDate } from '@/lib/i18n/dates'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

/** Who decides, and when: the dialogue's own dates, with where we are. */
export function Timeline(view: DialogueView) {
  const t = translator(view.locale, 'dialogue')
  return (
    <Section id="nar" title={t('whoDecides')} body="plain">
      <Steps steps={stepsOf(view)} />
    </Section>
  )
}

export function stepsOf(view: DialogueView): Step[] {
  const t = translator(view.locale, 'dialogue')
  const now = whereWeAre(view)
  const found = knots(view)
  const here = Math.max(
    0,
    found.findIndex(({ key }) => key === now),
  )
  return found.map((step, index) => ({
    ...step,
    what: typeof step.what === 'string' ? <Named text={step.what} swedish={view.words.swedish} locale={view.locale} /> : step.what,
    state: index < here ? 'past' : index === here ? 'now' : 'coming',
    here: index === here ? t('here') : undefined,
  }))
}

function knots({ dialogue, locale }: DialogueView): Omit<Step, 'state'>[] {
  const t = translator(locale, 'dialogue')
  const body = dialogue.bodyName ?? ''
  const steps: (Omit<Step, 'state'> | false)[] = [
    dialogue.topicAt !== null && { key: 'topic', when: plainDate(locale, dialogue.topicAt), what: t('step_topic') },
    dialogue.approvedOn !== null && {
      key: 'approved',
      when: plainDate(locale, dialogue.approvedOn),
      what: t('step_approved', { body: dialogue.approvedBody ?? '', paragraph: dialogue.approvedParagraph ?? '' }),
    },
    dialogue.opensAt !== null &&
      dialogue.closesAt !== null && { key: 'open', when: dateRange(locale, dialogue.opensAt, dialogue.closesAt), what: t('step_opens') },
    { key: 'reading', when: t('after'), what: t('step_reading') },
    dialogue.summaryAt !== null && {
      key: 'summary',
      when: plainDate(locale, dialogue.summaryAt),
      what: <a href={localPath(locale, `/dialoger/${dialogue.slug}/sammanstallning`)}>{t('step_summary')}</a>,
    },
    dialogue.decisionDate !== null && {
      key: 'decision',
      when: plainDate(locale, dialogue.answeredOn ?? dialogue.decisionDate),
      what: dialogue.answeredOn
        ? t('step_decided', { body })
        : dialogue.chair
          ? t('step_decisionBy', { body, chair: dialogue.chair })
          : t('step_decision', { body }),
    },
    dialogue.dueOn !== null && {
      key: 'answer',
      when: dialogue.fulfilledAt ? plainDate(locale, dialogue.fulfilledAt) : t('byLatest', { date: plainDate(locale, dialogue.dueOn) }),
      what: t(dialogue.fulfilledAt ? 'step_answered' : 'step_answer'),
    },
    dialogue.brief.followUpOn !== undefined && {
      key: 'followUp',
      when: plainDate(locale, new Date(dialogue.brief.followUpOn)),
      what: t('step_followUp'),
    },
  ]
  return steps.filter((step): step is Omit<Step, 'state'> => step !== false)
}

function whereWeAre({ dialogue }: DialogueView): string {
  const at = mainLine.indexOf(dialogue.state)
  const reached = (state: (typeof mainLine)[number]) => at >= mainLine.indexOf(state)
  if (reached('FEEDBACK_GIVEN')) return dialogue.brief.followUpOn ? 'followUp' : 'answer'
  if (reached('DECIDED')) return 'answer'
  if (reached('WITH_DECISION_MAKERS')) return 'decision'
  if (reached('SUMMARY_PUBLISHED')) return 'summary'
  if (reached('CLOSED') || (dialogue.state === 'OPEN' && !dialogue.isOpen)) return 'reading'
  return reached('OPEN') || dialogue.state === 'PAUSED' ? 'open' : 'approved'
}
