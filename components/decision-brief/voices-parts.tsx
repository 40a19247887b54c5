import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Details } from '../ui/details'
import { Part } from '../ui/part'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')
const onPaper = 3

/** 5: perspective against perspective, side by side, neither of them first. */
export function TensionsPart({ view }: { view: DecisionBriefView }) {
  const { tensions } = view.summary.snapshot
  const shown = tensions.slice(0, onPaper)
  const more = tensions.slice(onPaper)
  const list = shown.map(({ a, b }) => [a.sources[0], b.sources[0]].filter(Boolean).join(' och ')).join(', ')
  return (
    <Part id="d5" number={5} title={t('part5')} sources={sourcesOf(5, [shown.length > 0 && t('tensionsSource', { list })])}>
      <Versus tensions={shown} />
      <p className="tiny muted">
        {tensions.length > 0 ? t('tensionsNote', { shown: shown.length, total: tensions.length }) : t('tensionsNone')}
      </p>
      {more.length > 0 && (
        <div className="no-print">
          <Details summary={t('tensionsMore', { n: more.length })}>
            <Versus tensions={more} />
          </Details>
        </div>
      )}
    </Part>
  )
}

function Versus({ tensions }: { tensions: DecisionBriefView['summary']['snapshot']['tensions'] }) {
  return tensions.map(({ no, a, b }) => (
    <div key={no} className="versus">
      <blockquote className="q">{a.text}</blockquote>
      <blockquote className="q">{b.text}</blockquote>
    </div>
  ))
}

/** 6: children, minorities and perspectives that few share. */
export function SeldomHeardPart({ view }: { view: DecisionBriefView }) {
  const { themes, heard, texts, version } = view.summary.snapshot
  const { brief } = view.dialogue
  const claims = themes.flatMap((theme) => theme.claims)
  const children = claims.filter(({ kind }) => kind === 'CHILD').slice(0, 3)
  const minority = claims.filter(({ kind }) => kind === 'MINORITY').slice(0, 3)
  return (
    <Part id="d6" number={6} title={t('part6')} sources={sourcesOf(6, [t('part6Source', { version })])}>
      <p>
        <b>{heard.childVoices === null ? t('childVoicesFew') : t('childVoices', { n: heard.childVoices })}</b>{' '}
        {children.map(({ text }) => text).join(' ')} {texts.children}{' '}
        {brief.minorityConsultation && (
          <>
            <b>{t('consultation')}</b> {brief.minorityConsultation}{' '}
          </>
        )}
        {minority.length > 0 && (
          <>
            <b>{t('minority')}</b> {minority.map(({ text }) => text).join(' ')}
          </>
        )}
      </p>
    </Part>
  )
}
