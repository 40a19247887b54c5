import type { SnapshotClaim } from '@/lib/domain/snapshot'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PublicSource } from '@/lib/queries/summary-published'
import { Details } from '../ui/details'
import { Named, swedishOn } from '../ui/named'
import { Voice } from '../ui/voice'

type Props = { claim: SnapshotClaim; sources: PublicSource[]; locale: Locale }

/** A claim in the municipality's words; the voices that it rests on open beneath it. */
export function ClaimView({ claim, sources, locale }: Props) {
  const t = translator(locale, 'summary')
  const vocabulary = translator(locale, 'vocabulary')
  return (
    <li id={`p-${claim.id}`}>
      <p>
        {claim.kind !== 'COMMON' && <b>{vocabulary(`claimKind_${claim.kind}`)}: </b>}
        <span lang={swedishOn(locale)}>{claim.text}</span>
      </p>
      {claim.isMachineMade && (
        <p className="note">
          {<Named text={t('machineMade', { name: claim.approvedBy ?? '' })} swedish={[claim.approvedBy]} locale={locale} />}
        </p>
      )}
      <Details summary={t('sources', { count: claim.sources.length })}>
        <Sources numbers={claim.sources} sources={sources} locale={locale} />
      </Details>
    </li>
  )
}

/** Pseudonymised: a number and a channel, and the text where it is published. */
export function Sources({ numbers, sources, locale }: { numbers: number[]; sources: PublicSource[]; locale: Locale }) {
  const t = translator(locale, 'summary')
  const vocabulary = translator(locale, 'vocabulary')
  return (
    <div className="voices">
      {sources
        .filter(({ seqNo }) => numbers.includes(seqNo))
        .map(({ seqNo, channel, text, language, direction }) => {
          const caption = t('source', { no: seqNo, channel: vocabulary(`channel_${channel}`) })
          return text === undefined ? (
            <p key={seqNo} className="note">
              {caption}. {t('sourceNotShown')}
            </p>
          ) : (
            <Voice key={seqNo} words={{ text, lang: language, dir: direction }} caption={caption} />
          )
        })}
    </div>
  )
}
