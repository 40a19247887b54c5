import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Pictures, type ShownPicture } from '../attachments/pictures'

type Props = { pictures: readonly ShownPicture[]; locale: Locale; lang?: string; dir?: 'ltr' | 'rtl' }

/** What came with the words of a view. */
export function ViewPictures({ pictures, locale, lang, dir }: Props) {
  const t = translator(locale, 'contribute')
  const texts = { without: t('photoWithout'), document: (no: number) => t('documentNo', { no }) }
  return <Pictures pictures={pictures} texts={texts} lang={lang} dir={dir} />
}
