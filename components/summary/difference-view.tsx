import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { SummaryDifference, Words } from '@/lib/queries/summary-diff'
import { Section } from '../ui/section'
import { Paragraphs } from '../ui/voice'

/** What changed from one published version to the next: word by word, said in words as well as marked. */
export function DifferenceView({ difference, locale }: { difference: SummaryDifference; locale: Locale }) {
  const t = translator(locale, 'summary')
  const { dialogue, version, earlier, themes, received, changeNote } = difference
  return (
    <>
      <header className="dialogue-head">
        <div className="in-margin-col" />
        <div>
          <p className="kicker">{dialogue.title}</p>
          <h1>{t('differenceTitle', { version, earlier })}</h1>
          <Paragraphs text={changeNote} />
          <p>{t('receivedThen', { version, earlier, ...received })}</p>
          {themes.length === 0 && <p>{t('noDifference')}</p>}
        </div>
      </header>
      {themes.map(({ key, name, claims }) => (
        <Section key={key} id={`tema-${key}`} title={name}>
          <ul className="lines">
            {claims.map(({ id, kind, words, sourcesAdded, sourcesRemoved }) => (
              <li key={id}>
                <p>
                  <b>{t(`change_${kind}`)}:</b> <Marked words={words} />
                </p>
                {sourcesAdded.length > 0 && <p className="note">{t('sourcesAdded', { numbers: sourcesAdded.join(', ') })}</p>}
                {sourcesRemoved.length > 0 && <p className="note">{t('sourcesRemoved', { numbers: sourcesRemoved.join(', ') })}</p>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p>
        <a href={localPath(locale, `/dialoger/${dialogue.slug}/sammanstallning/version/${version}`)}>{t('backToSummary')}</a>
      </p>
    </>
  )
}

function Marked({ words }: { words: Words[] }) {
  return words
    .map((part, index) => ({ ...part, key: `${index} ${part.kind}` }))
    .map(({ key, kind, text }) =>
      kind === 'added' ? <ins key={key}>{text}</ins> : kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>,
    )
}
