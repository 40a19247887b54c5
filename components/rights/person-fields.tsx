import { translator } from '@/lib/i18n/translator'
import { FormText } from '../form/fields'

const t = translator('sv', 'rights')
const optional = translator('sv', 'chrome')('optional')

/** Who: by address, name and title. */
export function PersonFields() {
  return (
    <>
      <FormText id="email" type="email" label={t('email')} hint={t('emailHint')} autoComplete="off" />
      <FormText id="name" label={t('name')} hint={t('nameHint')} autoComplete="off" />
      <FormText id="title" label={t('titleField')} optional={optional} autoComplete="off" />
    </>
  )
}

/** From which day to which. */
export function DayFields() {
  return (
    <>
      <FormText id="from" type="date" label={t('from')} hint={t('fromHint')} short />
      <FormText id="to" type="date" label={t('to')} hint={t('toHint')} optional={optional} short />
    </>
  )
}
