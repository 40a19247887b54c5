import { Named, swedishOn } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

export function FactsKnown({ dialogue, words, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  if (dialogue.brief.knownFacts.length === 0 && !words.purpose) return null
  return (
    <Section id="fakta" title={t('facts')}>
      {words.purpose && (
        <p>
          <Named text={words.purpose} swedish={words.swedish} locale={locale} />
        </p>
      )}
      {dialogue.brief.knownFacts.length > 0 && (
        <ul lang={swedishOn(locale)}>
          {dialogue.brief.knownFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
