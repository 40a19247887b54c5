import { translator } from '@/lib/i18n/translator'
import { SubmitButton } from '../form/submit-button'
import { PageHead } from '../pages/page-head'
import { EmptyState } from '../ui/empty-state'
import { Lines } from '../ui/lines'
import { Section } from '../ui/section'

type Person = { id: string; name: string; as: string }
type Props = { groups: { group: string; people: Person[] }[]; signInAs: (formData: FormData) => Promise<void> }

/** Everyone in the fictional municipality that one can be, by what they do there. */
export function DemoPeople({ groups, signInAs }: Props) {
  const t = translator('sv', 'signIn')
  const roles = translator('sv', 'rights')
  const titleOf = (group: string) => (group === 'ELECTED' || group === 'RESIDENT' ? t(`demoGroup_${group}`) : roles(`role_${group}`))
  return (
    <>
      <PageHead title={t('demoTitle')}>
        <p>{t('demoIntro')}</p>
        <p>
          {t('demoAsResident')} <a href="/">{t('demoAsResidentLink')}</a>
        </p>
      </PageHead>
      {groups.length === 0 && <EmptyState title={t('demoEmpty')} />}
      {groups.map(({ group, people }) => (
        <Section key={group} id={group.toLowerCase()} title={titleOf(group)}>
          <p>{t(`demoTry_${group}`)}</p>
          <Lines lines={people.map((person) => ({ key: person.id, content: <PersonLine person={person} signInAs={signInAs} /> }))} />
        </Section>
      ))}
    </>
  )
}

function PersonLine({ person, signInAs }: { person: Person; signInAs: Props['signInAs'] }) {
  const t = translator('sv', 'signIn')
  return (
    <form action={signInAs} className="demo-person">
      <input type="hidden" name="person" value={person.id} />
      <span>
        <b>{person.name}</b> <span className="muted">{person.as}</span>
      </span>
      <SubmitButton look="quiet" pendingText={t('demoSignIn')}>
        {t('demoSignIn')} <span className="sr">{t('demoSignInAs', { name: person.name })}</span>
      </SubmitButton>
    </form>
  )
}
