import { FormSelect, FormTextarea } from '@/components/form/fields'
import { Details } from '@/components/ui/details'
import { languageName, ownName, writtenLanguages } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locale'
import type { FieldsProps } from './fields-props'

/** In one's own words, in any language, with something to begin from. */
export function OwnWordsFields({ question, given, locale, t, name, head, language }: FieldsProps) {
  return (
    <>
      <FormTextarea
        {...head}
        id={name('answer')}
        hint={question.hint || (language ? t('ownWordsHint') : undefined)}
        ownWords
        rows={language ? undefined : 4}
        defaultValue={typeof given === 'string' ? given : ''}
      />
      {language && question.prompts.length > 0 && (
        <Details summary={t('dontKnow')}>
          <div className="flow small prompts">
            <p>{t('promptsLead')}</p>
            <ul lang={question.language}>
              {question.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </div>
        </Details>
      )}
      {language && (
        <Details summary={t('otherLanguage')}>
          <FormSelect
            id={name('language')}
            label={t('whichLanguage')}
            options={writtenLanguages.map((value) => ({ value, label: labelOf(locale, value) }))}
            defaultValue={language}
          />
        </Details>
      )}
    </>
  )
}

function labelOf(locale: Locale, code: string) {
  const [here, there] = [languageName(locale, code), code === 'und' ? '' : ownName(code)]
  return there && there.toLowerCase() !== here.toLowerCase() ? `${there} (${here})` : here
}
