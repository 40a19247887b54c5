import { retentionDays } from '@/lib/domain/retention'
import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { OwnAccount } from '@/lib/queries/account'
import type { FormAction } from '../form/form-state'
import { PageHead } from '../pages/page-head'
import { Facts } from '../ui/facts'
import { type Line, Lines } from '../ui/lines'
import { LinkButton } from '../ui/link-button'
import { swedishOn } from '../ui/named'
import { Section } from '../ui/section'
import { AccountForms } from './account-forms'

type Props = { account: OwnAccount; locale: Locale; saved?: string; actions: { rename: FormAction; askAddress: FormAction } }

/** What we know about whoever is signed in, where it is put right, and the way out. */
export function AccountPage({ account, locale, saved, actions }: Props) {
  const t = translator(locale, 'account')
  const ways = account.logins.map(({ provider }) => t('byProvider', { provider }))
  const confirmed = account.emailVerified && t('emailSince', { date: plainDate(locale, account.emailVerified) })
  return (
    <>
      <PageHead title={t('title')}>
        <p className="lede">{t('lede')}</p>
        {saved && <p role="status">{saved}</p>}
      </PageHead>
      <Section id="uppgifter" title={t('about')}>
        <Facts
          facts={[
            { term: t('name'), value: account.name || t('noName') },
            {
              term: t('email'),
              value: (
                <>
                  {account.email}
                  {confirmed && <span className="note"> {confirmed}</span>}
                </>
              ),
            },
            { term: t('wayIn'), value: [t('byMail'), ...ways].join(', ') },
          ]}
        />
        <AccountForms account={account} locale={locale} actions={actions} />
      </Section>
      <Tasks account={account} locale={locale} />
      <Section id="amnen" title={t('topics')}>
        <ListOr
          none={t('noTopics')}
          lines={account.topics.map(({ id, title, state, submittedAt }) => ({
            key: id,
            content: (
              <>
                <a href={`${localPath(locale, '/foresla/mina')}#amne-${id}`}>{title}</a>{' '}
                <span className="note">
                  {plainDate(locale, submittedAt)}. {say(locale, `vocabulary.topicState_${state}`)}.
                </span>
              </>
            ),
          }))}
        />
      </Section>
      <Section id="foljer" title={t('follows')}>
        {account.follows.length > 0 && <p>{t('followsHow')}</p>}
        <ListOr
          none={t('noFollows')}
          lines={account.follows.map(({ slug, title }) => ({
            key: slug,
            content: (
              <a href={localPath(locale, `/dialoger/${slug}`)} lang={swedishOn(locale)}>
                {title}
              </a>
            ),
          }))}
        />
      </Section>
      <Section id="synpunkter" title={t('views')}>
        <p>{t('viewsText')}</p>
        <p>{t('viewsAddress', { count: account.viewsWithAddress })}</p>
        <p>
          <a href={localPath(locale, '/min-synpunkt')}>{t('viewsLink')}</a>
        </p>
      </Section>
      <Section id="mejl" title={t('mails')}>
        <p>{t('mailsText', { count: account.mails, days: retentionDays.sentMail })}</p>
      </Section>
      <Section id="logg" title={t('log')}>
        <p>{t('logText', { count: account.events })}</p>
      </Section>
      <Section id="fil" title={t('get')}>
        <p>{t('getText')}</p>
        <p className="actions">
          <LinkButton look="quiet" href={localPath(locale, '/konto/uppgifter')} download>
            {t('get')}
          </LinkButton>
        </p>
      </Section>
      <Section id="ta-bort" title={t('remove')}>
        <p>{t('removeText')}</p>
        <p>
          <a href={localPath(locale, '/konto/ta-bort')}>{t('remove')}</a>
        </p>
      </Section>
    </>
  )
}

/** Roles and mandates, with their first and last day. */
function Tasks({ account, locale }: { account: OwnAccount; locale: Locale }) {
  const t = translator(locale, 'account')
  const days = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) =>
    validTo
      ? t('fromTo', { date: plainDate(locale, validFrom), end: plainDate(locale, validTo) })
      : t('from', { date: plainDate(locale, validFrom) })
  const held = [
    ...(account.public?.roles ?? []).map((one) => ({ what: say('sv', `vocabulary.role_${one.role}`), when: days(one) })),
    ...(account.public?.mandates ?? []).map((one) => ({ what: `${one.body.name} (${one.party})`, when: days(one) })),
  ]
  return (
    <Section id="uppdrag" title={t('tasks')}>
      <ListOr
        none={t('noTasks')}
        lines={held.map(({ what, when }) => ({
          key: `${what} ${when}`,
          content: (
            <>
              <span lang={swedishOn(locale)}>{what}</span> <span className="note">{when}</span>
            </>
          ),
        }))}
      />
    </Section>
  )
}

const ListOr = ({ none, lines }: { none: string; lines: Line[] }) => (lines.length === 0 ? <p>{none}</p> : <Lines lines={lines} />)
