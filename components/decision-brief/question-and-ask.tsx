import { isAfterTheMeeting } from '@/lib/domain/decision'
import { stepOf } from '@/lib/domain/vocabulary'
import { dayMonth, plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Part } from '../ui/part'

const t = translator('sv', 'elected')

/** 1: what was asked, at which level, within what. */
export function QuestionPart({ view }: { view: DecisionBriefView }) {
  const { brief, approval, frozenAt, level } = view.dialogue
  const sources = [
    approval &&
      t('approvalSource', { body: approval.bodyName, date: plainDate('sv', approval.meetingDate), paragraph: approval.paragraph ?? '' }),
    frozenAt && t('frozenSource', { date: plainDate('sv', frozenAt) }),
  ]
  return (
    <Part id="d1" number={1} title={t('part1')} sources={sourcesOf(1, sources)}>
      <p>
        <b>{brief.question}</b> {t('levelStep', { level: say('sv', `vocabulary.level_${level}`).toLowerCase(), step: stepOf(level) })}{' '}
        {brief.promise} {brief.canInfluence.length > 0 && <b>{t('couldInfluence')}</b>} {sentence(brief.canInfluence)}{' '}
        {brief.cannotInfluence.length > 0 && <b>{t('couldNot')}</b>} {sentence(brief.cannotInfluence.map(({ what }) => what))}
      </p>
    </Part>
  )
}

/** 2: what the body is asked to decide, and what residents have been promised. */
export function AsksPart({ view }: { view: DecisionBriefView }) {
  const { decision, dialogue } = view
  return (
    <Part
      id="d2"
      number={2}
      title={t(isAfterTheMeeting(decision.state) ? 'part2Decided' : 'part2')}
      sources={sourcesOf(2, [t('asksSource')])}
    >
      <ol className="asks">
        {decision.asks.map((ask) => (
          <li key={ask}>{ask}</li>
        ))}
      </ol>
      <p>
        {t('decisionOn', { date: dayMonth('sv', decision.meetingDate) })}{' '}
        {dialogue.answerDueOn && t('answerPromisedPlain', { date: dayMonth('sv', dialogue.answerDueOn) })}
      </p>
    </Part>
  )
}

export function sourcesOf(no: number, texts: (string | null | undefined | false)[]) {
  const text = texts.filter(Boolean).join(' ')
  return text ? { label: t('sourcesOf', { no }), text } : undefined
}

/** A sentence a line: «Ljus på stråken. Öppettider.» */
function sentence(lines: string[]) {
  const trimmed = lines.map((line) => line.trim().replace(/\.$/, ''))
  return trimmed.length > 0 ? `${trimmed.join('. ')}.` : ''
}
