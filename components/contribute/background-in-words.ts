import type { Background } from '@/lib/domain/draft'
import type { Translator } from '@/lib/i18n/translator'

/** «30–44 år. Kvinna. Bor i Strandvik.» */
export function backgroundInWords(given: Background | undefined, districts: { key: string; name: string }[], t: Translator): string {
  const place = districts.find(({ key }) => key === given?.district)?.name ?? (given?.district === 'elsewhere' ? t('elsewhere') : '')
  const parts = [
    given?.ageBand && t('ageBand', { band: given.ageBand.replace('-', '–') }),
    given?.gender && t(`gender_${given.gender}`),
    place,
    given?.relation && t(`relation_${given.relation}`),
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join('. ')}.` : t('ratherNot')
}
