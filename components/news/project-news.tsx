import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PublicProject } from '@/lib/queries/project'
import { swedishOn } from '../ui/named'
import { Section } from '../ui/section'
import { Paragraphs } from '../ui/voice'

/** What has happened, the latest first, and how to be told of it. */
export function ProjectNews({ locale, project }: { locale: Locale; project: PublicProject }) {
  const t = translator(locale, 'news')
  const { news, dialogues, slug } = project
  const lang = swedishOn(locale)
  return (
    <Section id="nyheter" title={t('title')}>
      {news.length === 0 && <p>{t('none')}</p>}
      {news.map((item) => (
        <article key={item.id} id={`nyhet-${item.id}`} aria-labelledby={`h-nyhet-${item.id}`} className="flow">
          <h3 id={`h-nyhet-${item.id}`} lang={lang}>
            {item.title}
          </h3>
          {item.publishedAt && <p className="note">{plainDate(locale, item.publishedAt)}</p>}
          <Paragraphs text={item.text} lang={lang} />
          {item.correctedAt && (
            <p className="note">{t('corrected', { date: plainDate(locale, item.correctedAt), what: item.correction })}</p>
          )}
        </article>
      ))}
      {dialogues.length > 0 && (
        <>
          <p>{t('follow')}</p>
          <ul>
            {dialogues.map((dialogue) => (
              <li key={dialogue.slug}>
                <a href={localPath(locale, `/dialoger/${dialogue.slug}/folj`)} lang={lang}>
                  {dialogue.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">
        <a href={localPath(locale, `/projekt/${slug}/flode`)}>{t('feed')}</a>
      </p>
    </Section>
  )
}
