import { plainDate } from '@/lib/i18n/dates'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PaperFormView } from '@/lib/queries/paper-form'
import { PaperQuestion } from './paper-question'

type Props = {
  form: PaperFormView
  language: string
  isLarge: boolean
  /** The number on this copy; none: it is not numbered. */
  sheetNo?: number
  web: { address: string; size: number; path: string }
}

/** One copy: what is asked and why, room to answer, and where it goes. The frame is in Swedish where it has no words of its own. */
export function PaperForm({ form, language, isLarge, sheetNo, web }: Props) {
  const locale: Locale = language === 'en' ? 'en' : 'sv'
  const t = translator(locale, 'paper')
  const { organisation, canInfluence, cannotInfluence, questions, closesAt, contact } = form
  return (
    <article className={isLarge ? 'paper-form large' : 'paper-form'} lang={language} dir={directionOf(language)}>
      <header>
        <div>
          <p className="note">{t('from_who', { organisation: organisation.name })}</p>
          <h2>{form.title}</h2>
          {form.question && <p className="paper-lead">{form.question}</p>}
          {closesAt && (
            <p>
              <b>{t('deadline', { day: plainDate(locale, closesAt) })}</b>
            </p>
          )}
          {sheetNo !== undefined && <p className="paper-no">{t('sheetNo', { no: sheetNo })}</p>}
        </div>
        <div className="paper-web">
          <svg viewBox={`0 0 ${web.size} ${web.size}`} aria-hidden="true" shapeRendering="crispEdges">
            <rect width={web.size} height={web.size} fill="#fff" />
            <path d={web.path} fill="#000" />
          </svg>
          <p>
            {t('onTheWeb', { address: web.address })} {t('onTheWebCode', { code: form.code })}
          </p>
        </div>
      </header>
      {form.purpose && (
        <section>
          <h3>{t('purpose')}</h3>
          <p>{form.purpose}</p>
        </section>
      )}
      <Influence title={t('canInfluence')} lines={canInfluence} />
      <Influence title={t('cannotInfluence')} lines={cannotInfluence} />
      <p className="paper-record">{t('record')}</p>
      <ol className="paper-questions">
        {questions.map((question, index) => (
          <PaperQuestion key={question.id} question={question} no={index + 1} questions={questions} t={t} />
        ))}
      </ol>
      <section className="paper-question">
        <h3>{t('consentTitle')}</h3>
        <ul className="paper-boxes">
          <li>
            <span className="paper-box" /> {t('consent')}
          </li>
        </ul>
      </section>
      <footer>
        <p>
          <b>{t('answerTo')}</b> {[organisation.name, organisation.visit].filter(Boolean).join(', ')}
        </p>
        {contact && <p>{t('questionsTo', { contact })}</p>}
        <p>
          {t('weighs')} {t('thanks')}
        </p>
      </footer>
    </article>
  )
}

const Influence = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length > 0 && (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
