import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/form-state'
import { Honeypot } from '@/components/form/honeypot'
import { SubmitButton } from '@/components/form/submit-button'
import { type Fact, Facts } from '@/components/ui/facts'
import { Notice } from '@/components/ui/notice'
import { LinesOf, Paragraphs } from '@/components/ui/voice'
import type { Step } from '@/lib/domain/journey'
import { answerTo, sayAnswer } from '@/lib/domain/question/answer'
import { photosFrom } from '@/lib/domain/question/photo'
import { dayMonth } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import { backgroundInWords } from './background-in-words'
import type { ContributeProps } from './contribute-view'
import { PreviewMark } from './preview-mark'
import { SentPictures } from './sent-pictures'
import { Where } from './where'

/** A preview has nothing to send with. */
type Props = ContributeProps & ({ begun: string; hinder?: string; action: FormAction } | { begun?: never; hinder?: never; action?: never })

/** Everything once more before it is sent, each answer with its way back. */
export function CheckAnswers({ begun, hinder, action, ...shared }: Props) {
  const { page, locale, translate: t } = shared
  const chrome = translator(locale, 'chrome')
  const last = page.closesAt && dayMonth(locale, page.closesAt)
  return (
    <div className="form-page">
      <PreviewMark {...shared} />
      <Where {...shared} />
      <h1>{t('check')}</h1>
      <p className="lede">{t('checkLead')}</p>
      <Facts facts={page.steps.map((step) => factOf(step, shared))} />
      {!action ? (
        <Notice title={t('previewEnd')}>
          <p>{t('previewEndText')}</p>
        </Notice>
      ) : (
        <ActionForm
          key={hinder}
          action={action}
          initial={hinder ? { values: {}, errors: [{ field: 'form', message: hinder }] } : undefined}
          texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}
        >
          <input type="hidden" name="dialogue" value={page.slug} />
          <input type="hidden" name="begun" value={begun} />
          <Honeypot name="webbplats" label={t('honeypot')} />
          <Notice kind="brand" title={t('whenYouSend')}>
            <p>{t('whenYouSendText', { number: page.registryNumber || '–', date: last ?? '' })}</p>
          </Notice>
          <p className="actions">
            <SubmitButton pendingText={chrome('sending')}>{t('send')}</SubmitButton>
          </p>
          <p className="note">{t('pressOnce')}</p>
        </ActionForm>
      )}
    </div>
  )
}

function factOf(step: Step, { page, locale, to, translate: t }: ContributeProps): Fact {
  const { draft } = page
  const fact = (term: string, value: Fact['value'], said = false): Fact => ({
    term,
    value,
    said,
    change: { href: `${to(step.slug)}?fran=granska`, text: t('change'), what: term },
  })
  switch (step.kind) {
    case 'question': {
      const { question } = step
      const given = answerTo(question, draft.answers[question.id])
      if (!given) return fact(question.label, t('notAnswered'))
      const words = sayAnswer(given, locale)
      if (question.kind === 'OWN_WORDS') return fact(question.label, <Paragraphs text={words} />, true)
      if (question.kind === 'PHOTO')
        return fact(question.label, <SentPictures photos={photosFrom(given.value)} documents={page.documents} t={t} />)
      return fact(question.label, <LinesOf text={words} />)
    }
    case 'citat':
      return fact(t('quote'), t(draft.consentToQuote ? 'quoteYes' : 'quoteNo'))
    case 'svar':
      return fact(t('feedback'), t(`wishChosen_${draft.wantsFeedback ?? 'CODE'}`))
    case 'adress':
      return fact(t(`address_${draft.wantsFeedback ?? 'MAIL'}`), [draft.name, draft.address].filter(Boolean).join(', '))
    case 'om-dig':
      return fact(
        `${t('aboutYou')} ${say(locale, 'chrome.optional')}`,
        <>
          {backgroundInWords(draft.background, page.districts, t)}
          <br />
          <span className="note">{t('keptApart')}</span>
        </>,
      )
  }
}
