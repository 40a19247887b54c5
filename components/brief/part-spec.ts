import type { DialogueBrief } from '@/lib/domain/brief'
import type { BriefPart } from '@/lib/domain/brief-part'
import { dayInStockholm, dayOf } from '@/lib/domain/calendar'
import { moderationModes, participationLevels } from '@/lib/domain/vocabulary'
import { clock } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import type { FieldSpec } from './field-spec'
import { translationSpecs } from './translation-spec'

export type { FieldSpec } from './field-spec'

const t = translator('sv', 'brief')
const words = translator('sv', 'vocabulary')

const lines = (texts: readonly string[]) => texts.join('\n')
const line = (id: string, label: string, value = ''): FieldSpec => ({ kind: 'line', id, label: t(label), value })
const area = (id: string, label: string, value = '', hint?: string): FieldSpec => ({
  kind: 'area',
  id,
  label: t(label),
  value,
  hint: hint && t(hint),
})
const list = (id: string, label: string, value: readonly string[]): FieldSpec => area(id, label, lines(value), 'hint_lines')
const date = (id: string, label: string, value = '', hint?: string): FieldSpec => ({
  kind: 'date',
  id,
  label: t(label),
  value,
  hint: hint && t(hint),
})
const tick = (id: string, label: string, value: boolean): FieldSpec => ({ kind: 'tick', id, label: t(label), value })
const yesNo = (id: string, label: string, value?: boolean): FieldSpec => ({
  kind: 'radios',
  id,
  label: t(label),
  value: value === undefined ? '' : value ? 'yes' : 'no',
  options: ['yes', 'no'].map((option) => ({ value: option, label: t(option) })),
})
const numbered = (label: string, no: number) => t(label, { no })
/** What is there, and room for two more: rows work without JavaScript. */
const rows = <T>(written: readonly T[]): (T | undefined)[] => [...written, undefined, undefined]

const screening = (done: DialogueBrief['dataProtection'], required: string): FieldSpec[] => [
  yesNo('isRequired', required, done.isRequired),
  tick('isDone', 'field_isDone', done.isDone),
  line('by', 'field_by', done.by),
  date('on', 'field_on', done.on),
  area('note', 'field_note', done.note),
]

/** The questions of each part's page, with what is written already. */
export function fieldsOf(part: BriefPart, { brief, dialogue, bodies }: TaskListView): FieldSpec[] {
  switch (part) {
    case 'purpose':
      return [
        area('purpose', 'field_purpose', brief.purpose),
        area('intendedUse', 'field_intendedUse', brief.intendedUse),
        { kind: 'line', id: 'question', label: t('field_question'), hint: t('hint_question'), value: brief.question },
        list('knownFacts', 'field_knownFacts', brief.knownFacts),
      ]
    case 'canInfluence':
      return [
        yesNo('isInfluenceable', 'field_isInfluenceable', brief.isInfluenceable),
        list('canInfluence', 'field_canInfluence', brief.canInfluence),
      ]
    case 'limits':
      return [
        ...rows(brief.cannotInfluence).flatMap((limit, index): FieldSpec[] => [
          { kind: 'line', id: `limit-${index + 1}-what`, label: numbered('field_limit', index + 1), value: limit?.what ?? '' },
          area(`limit-${index + 1}-why`, 'field_limitWhy', limit?.why),
        ]),
        tick('hasNoLimits', 'field_hasNoLimits', brief.hasNoLimits),
      ]
    case 'level': {
      const options = participationLevels.map((level) => ({
        value: level,
        label: words(`level_${level}`),
        hint: words(`levelPromise_${level}`),
      }))
      return [
        { kind: 'radios', id: 'level', label: t('field_level'), value: dialogue.level, options },
        area('promise', 'field_promise', brief.promise, 'hint_promise'),
      ]
    }
    case 'decision': {
      const options = [{ value: '', label: t('none') }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]
      return [
        { kind: 'select', id: 'decisionBodyId', label: t('field_decisionBodyId'), value: dialogue.decisionBodyId ?? '', options },
        date('decisionDate', 'field_decisionDate', dialogue.decisionDate ? dayOf(dialogue.decisionDate) : ''),
        date('feedbackOn', 'field_feedbackOn', dialogue.feedbackOn ? dayOf(dialogue.feedbackOn) : '', 'hint_feedbackOn'),
        line('signedBy', 'field_signedBy', brief.signedBy),
        date('followUpOn', 'field_followUpOn', brief.followUpOn),
      ]
    }
    case 'groups':
      return [
        ...rows(brief.groups).flatMap((group, index): FieldSpec[] => [
          { kind: 'line', id: `group-${index + 1}-group`, label: numbered('field_group', index + 1), value: group?.group ?? '' },
          area(`group-${index + 1}-reach`, 'field_groupReach', group?.reach),
          tick(`group-${index + 1}-isUnderheard`, 'field_groupUnderheard', group?.isUnderheard ?? false),
        ]),
        list('represents', 'field_represents', brief.represents),
      ]
    case 'methods': {
      const options = (['WEB', 'PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH'] as const).map((value) => ({
        value,
        label: words(`channel_${value}`),
      }))
      return [
        list('methods', 'field_methods', brief.methods),
        ...rows(brief.ways).flatMap((way, index): FieldSpec[] => [
          {
            kind: 'line',
            id: `way-${index + 1}-title`,
            label: numbered('field_wayTitle', index + 1),
            hint: t('hint_wayTitle'),
            value: way?.title ?? '',
          },
          area(`way-${index + 1}-text`, 'field_wayText', way?.text),
          { kind: 'select', id: `way-${index + 1}-channel`, label: t('field_wayChannel'), value: way?.channel ?? 'PHONE', options },
        ]),
        area('languages', 'field_languages', lines(brief.languages), 'hint_languages'),
        area('accessibility', 'field_accessibility', brief.accessibility),
        line('staffing', 'field_staffing', brief.staffing),
        { kind: 'number', id: 'budgetSek', label: t('field_budgetSek'), value: brief.budgetSek?.toString() ?? '' },
      ]
    }
    case 'contact':
      return [
        line('name', 'field_name', brief.contact?.name),
        line('title', 'field_title', brief.contact?.title),
        { kind: 'line', id: 'phone', label: t('field_phone'), hint: t('hint_phoneOrEmail'), value: brief.contact?.phone ?? '' },
        { kind: 'email', id: 'email', label: t('field_email'), value: brief.contact?.email ?? '' },
      ]
    case 'timeline':
      return [
        line('phaseText', 'field_phaseText', brief.phaseText),
        ...rows(brief.steps).flatMap((step, index): FieldSpec[] => [
          { kind: 'line', id: `step-${index + 1}-when`, label: numbered('field_stepWhen', index + 1), value: step?.when ?? '' },
          area(`step-${index + 1}-what`, 'field_stepWhat', step?.what),
          date(`step-${index + 1}-on`, 'field_stepOn', step?.on),
        ]),
      ]
    case 'translations':
      return translationSpecs(brief.translations)
    case 'dataProtection':
      return [area('privacy', 'field_privacy', brief.privacy), ...screening(brief.dataProtection, 'field_dpiaRequired')]
    case 'children':
      return [
        tick('includesChildren', 'field_includesChildren', brief.includesChildren),
        ...screening(brief.childAssessment, 'field_childRequired'),
      ]
    case 'minorities':
      return [
        list('minorities', 'field_minorities', brief.minorities),
        area('minorityConsultation', 'field_minorityConsultation', brief.minorityConsultation),
      ]
    case 'risks': {
      const options = (['low', 'medium', 'high'] as const).map((value) => ({ value, label: t(`risk_${value}`) }))
      return [
        ...rows(brief.risks).flatMap((risk, index): FieldSpec[] => [
          { kind: 'line', id: `risk-${index + 1}-risk`, label: numbered('field_risk', index + 1), value: risk?.risk ?? '' },
          { kind: 'select', id: `risk-${index + 1}-level`, label: t('field_riskLevel'), value: risk?.level ?? 'medium', options },
          area(`risk-${index + 1}-measure`, 'field_riskMeasure', risk?.measure),
        ]),
        tick('isSafetyTopic', 'field_isSafetyTopic', brief.isSafetyTopic),
      ]
    }
    case 'records':
      return [area('recordsRule', 'field_recordsRule', brief.recordsRule)]
    case 'accessibility':
      return [
        tick('plainDone', 'field_plainDone', brief.plainLanguage.isDone),
        line('plainBy', 'field_plainBy', brief.plainLanguage.by),
        tick('checkDone', 'field_checkDone', brief.accessibilityCheck.isDone),
        line('checkBy', 'field_checkBy', brief.accessibilityCheck.by),
        date('checkOn', 'field_checkOn', brief.accessibilityCheck.on),
        area('checkNote', 'field_checkNote', brief.accessibilityCheck.note),
      ]
    case 'dates': {
      const options = moderationModes.map((value) => ({ value, label: words(`moderation_${value}`) }))
      const time = (at: Date | null, otherwise: string) => (at ? clock('en', at) : otherwise)
      return [
        date('opensOn', 'field_opensOn', dialogue.opensAt ? dayInStockholm(dialogue.opensAt) : ''),
        { kind: 'time', id: 'opensTime', label: t('field_opensTime'), value: time(dialogue.opensAt, '08:00') },
        date('closesOn', 'field_closesOn', dialogue.closesAt ? dayInStockholm(dialogue.closesAt) : ''),
        { kind: 'time', id: 'closesTime', label: t('field_closesTime'), value: time(dialogue.closesAt, '23:59') },
        { kind: 'radios', id: 'moderation', label: t('field_moderation'), value: dialogue.moderation, options },
        tick('showsViews', 'field_showsViews', dialogue.showsViews),
      ]
    }
    case 'afterwards':
      return [
        area('documented', 'field_documented', brief.documented),
        area('weighed', 'field_weighed', brief.weighed),
        area('answered', 'field_answered', brief.answered),
        list('evaluation', 'field_evaluation', brief.evaluation),
      ]
  }
}
