import type { Organisation } from '@/components/chrome/chrome-view'
import { Lines } from '@/components/ui/lines'
import { LinkButton } from '@/components/ui/link-button'
import { Named } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

type Props = { view: DialogueView; organisation: Organisation; questions: number }

/** Every way of taking part, none before the other. */
export function TakePart({ view, organisation, questions }: Props) {
  const { dialogue, words, locale } = view
  const t = translator(locale, 'dialogue')
  const ways = dialogue.brief.ways.filter(({ channel }) => channel !== 'WEB')
  const phone = {
    key: 'PHONE',
    title: t('way_PHONE'),
    text: t('phoneDefault', { phone: organisation.phone, hours: organisation.phoneHours }),
  }
  const others = ways.map(({ channel, title, text }) => ({ key: `${channel} ${title}`, title: title || t(`way_${channel}`), text }))
  const shown = ways.some(({ channel }) => channel === 'PHONE') ? others : [...others, phone]
  return (
    <Section id="delta" title={t('takePart')} body="plain">
      <p className="lead">{t('allWaysEqual')}</p>
      <Lines
        className="ways"
        lines={[
          {
            key: 'WEB',
            content: (
              <>
                <h3 className="h4">{t('onTheWeb')}</h3>
                <div>
                  <p>{t('onTheWebText', { questions })}</p>
                  <p>
                    <LinkButton href={localPath(locale, `/dialoger/${dialogue.slug}/bidra/start`)}>{t('sayWhatYouThink')}</LinkButton>
                  </p>
                </div>
              </>
            ),
          },
          ...shown.map(({ key, title, text }) => ({
            key,
            content: (
              <>
                <h3 className="h4">
                  <Named text={title} swedish={words.swedish} locale={locale} />
                </h3>
                <div>
                  <p>
                    <Named text={text} swedish={words.swedish} locale={locale} />
                  </p>
                </div>
              </>
            ),
          })),
        ]}
      />
    </Section>
  )
}
