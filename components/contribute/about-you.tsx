import { FormRadios, FormSelect, FormText } from '@/components/form/fields'
import { ageBands, genders, relations } from '@/lib/domain/vocabulary'
import { say } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'

/** So that we see who we have not heard. Every answer may be left out; none is kept with the view. */
export function AboutYou({ page, over, locale, translate: t }: ContributeProps & { over: string }) {
  const given = page.draft.background
  const asks = (question: string) => page.backgroundAsked.includes(question)
  const rather = { value: 'none', label: t('ratherNot') }
  return (
    <>
      <p className="muted">{over}</p>
      <h1>
        {t('aboutYou')} <span className="optional">{say(locale, 'chrome.optional')}</span>
      </h1>
      <p className="hint">{t('aboutYouHint')}</p>
      {asks('ageBand') && (
        <FormRadios
          id="ageBand"
          label={t('age')}
          options={[...ageBands.map((value) => ({ value, label: t('ageBand', { band: value.replace('-', '–') }) })), rather]}
          defaultValue={given?.ageBand}
        />
      )}
      {asks('gender') && (
        <>
          <FormRadios
            id="gender"
            label={t('gender')}
            options={[...genders.map((value) => ({ value, label: t(`gender_${value}`) })), rather]}
            defaultValue={given?.gender}
          />
          <FormText id="genderWords" label={t('genderWords')} hint={t('genderWordsHint')} short />
        </>
      )}
      {asks('district') && page.districts.length > 0 && (
        <FormSelect
          id="district"
          label={t('district')}
          options={[
            { value: '', label: t('ratherNot') },
            ...page.districts.map(({ key, name }) => ({ value: key, label: name })),
            { value: 'elsewhere', label: t('elsewhere') },
          ]}
          defaultValue={given?.district}
        />
      )}
      {asks('relation') && (
        <FormRadios
          id="relation"
          label={t('relation')}
          options={[...relations.map((value) => ({ value, label: t(`relation_${value}`) })), rather]}
          defaultValue={given?.relation}
        />
      )}
    </>
  )
}
