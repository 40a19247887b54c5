import { translator } from '@/lib/i18n/translator'
import { SubmitButton } from '../form/submit-button'
import { PageHead } from '../pages/page-head'
import { Details } from '../ui/details'
import { EmptyState } from '../ui/empty-state'
import { Lines } from '../ui/lines'
import { Section } from '../ui/section'

type Person = { id: string; name: string; as: string }
type Props = { groups: { group: string; people: Person[] }[]; signInAs: (formData: FormData) => Promise<void> }

// Enough to choose from; the others are a click away.
const SUGGESTED = 3

/** Everyone in the fictional municipality that one can be, by what they do there. */
export function DemoPeople({ groups, signInAs }: Props) {
  const t = translator('sv', 'signIn')
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
        <Section key={group} id={group.toLowerCase()} title={t(`demoGroup_${group}`)}>
          <p>{t(`demoTry_${group}`)}</p>
          <PersonLines people={people.slice(0, SUGGESTED)} signInAs={signInAs} />
          {people.length > SUGGESTED && (
            <Details summary={t('demoMore', { count: people.length - SUGGESTED })}>
              <PersonLines people={people.slice(SUGGESTED)} signInAs={signInAs} />
            </Details>
          )}
        </Section>
      ))}
    </>
  )
}

function PersonLines({ people, signInAs }: { people: Person[]; signInAs: Props['signInAs'] }) {
  return <Lines lines={people.map((person) => ({ key: person.id, content: <PersonLine person={person} signInAs={signInAs} /> }))} />
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
