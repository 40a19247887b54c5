import { FormCheckboxes, FormRadios, FormSelect, FormTextarea } from '@/components/form/fields'
import { Details } from '@/components/ui/details'
import type { Question } from '@/lib/domain/question'
import { languageName, ownName, writtenLanguages } from '@/lib/i18n/languages'
import { say } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'

type Props = ContributeProps & { question: Question; over: string }

/** A question of the dialogue: in one's own words, or a choice. */
export function QuestionStep({ question, over, page, locale, translate: t }: Props) {
  const given = page.draft.answers[question.id]
  const optional = question.isRequired ? undefined : say(locale, 'chrome.optional')
  const shared = { id: 'answer', label: question.label, over, optional, asHeading: true }
  if (question.kind === 'SINGLE_CHOICE')
    return <FormRadios {...shared} hint={question.hint} options={question.options} defaultValue={typeof given === 'string' ? given : ''} />
  if (question.kind === 'MULTIPLE_CHOICE')
    return (
      <FormCheckboxes
        {...shared}
        hint={question.hint || t('chooseSeveral')}
        options={question.options}
        defaultValue={Array.isArray(given) ? given : []}
      />
    )
  return (
    <>
      <FormTextarea {...shared} hint={question.hint || t('ownWordsHint')} ownWords defaultValue={typeof given === 'string' ? given : ''} />
      {question.prompts.length > 0 && (
        <Details summary={t('dontKnow')}>
          <div className="flow small prompts">
            <p>{t('promptsLead')}</p>
            <ul>
              {question.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </div>
        </Details>
      )}
      <Details summary={t('otherLanguage')}>
        <FormSelect
          id="language"
          label={t('whichLanguage')}
          options={writtenLanguages.map((value) => ({ value, label: labelOf(locale, value) }))}
          defaultValue={page.draft.language ?? locale}
        />
      </Details>
    </>
  )
}

function labelOf(locale: 'sv' | 'en', code: string) {
  const [here, there] = [languageName(locale, code), code === 'und' ? '' : ownName(code)]
  return there && there.toLowerCase() !== here.toLowerCase() ? `${there} (${here})` : here
}
