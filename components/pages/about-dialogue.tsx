import { participationLevels } from '@/lib/domain/vocabulary'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Facts } from '../ui/facts'
import { Section } from '../ui/section'
import { PageHead } from './page-head'

const STEPS = [1, 2, 3, 4, 5, 6, 7]
const PROMISES = [1, 2, 3, 4, 5]

type Props = { locale: Locale; organisation: { name: string } }

/** What a citizen dialogue is, SKR's seven steps, and what the municipality promises in every one. */
export function AboutDialogue({ locale }: Props) {
  const t = translator(locale, 'pages')
  return (
    <>
      <PageHead title={t('aboutTitle')}>
        <p>{t('aboutLead')}</p>
      </PageHead>
      {(['Who', 'When', 'NotVote'] as const).map((key) => (
        <Section key={key} id={key.toLowerCase()} title={t(`about${key}`)}>
          <p>{t(`about${key}Text`)}</p>
        </Section>
      ))}
      <Section id="lovar" title={t('aboutPromises')}>
        <ul>
          {PROMISES.map((no) => (
            <li key={no}>{t(`promise${no}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="trappan" title={t('aboutStair')}>
        <p>{t('aboutStairText')}</p>
        <Facts facts={participationLevels.map((level) => ({ term: t(`level_${level}`), value: t(`level_${level}_means`) }))} />
      </Section>
      <Section id="stegen" title={t('aboutSteps')}>
        <p>{t('aboutStepsText')}</p>
        <ol>
          {STEPS.map((no) => (
            <li key={no}>
              <b>{t(`step${no}`)}.</b> {t(`step${no}Means`)}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="foresla" title={t('aboutPropose')}>
        <p>
          <a href={localPath(locale, '/foresla')}>{t('aboutProposeLink')}</a>
        </p>
      </Section>
    </>
  )
}
