import { summaryStates } from '@/lib/domain/summary'
import { say, translator } from '@/lib/i18n/translator'
import type { SummaryDesk, SummaryPage } from '@/lib/queries/summary'
import type { FormAction } from '../form/form-state'
import { Blocked } from '../ui/blocked'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { States } from '../ui/states'
import { type DeskActions, DeskTensions, DeskThemes } from './desk-themes'
import { HeardView } from './heard-view'
import { OneButton } from './one-button'

const t = translator('sv', 'summary')

type Actions = DeskActions & Record<'startSummary' | 'moveSummary' | 'approveSummary' | 'publishSummary', FormAction>
type Props = { page: SummaryPage; actions: Actions }

/** Where the summary is written: what stops it first, then what it says, then who was heard. */
export function DeskView({ page, actions }: Props) {
  const { dialogue, desk, can } = page
  const root = `/arbetsyta/dialoger/${dialogue.id}`
  const write = `${root}/sammanstallning/skriv`
  const isStanding = desk !== undefined && ['PUBLISHED', 'SUPERSEDED'].includes(desk.state)
  return (
    <>
      <h1>{t('deskTitle', { dialogue: dialogue.title })}</h1>
      {!desk && <p>{t('noneYet')}</p>}
      {desk && <State desk={desk} />}
      {can.write.allowed && (!desk || isStanding) && (
        <>
          {desk && <p>{t('startLead')}</p>}
          <OneButton
            look="main"
            action={actions.startSummary}
            fields={{ dialogueId: dialogue.id }}
            text={t(desk ? 'startNext' : 'start')}
          />
        </>
      )}
      {isStanding && (
        <p className="actions">
          <a href={`/dialoger/${dialogue.slug}/sammanstallning`}>{t('seePublished')}</a>
        </p>
      )}
      {desk && (
        <>
          {!isStanding && <Blocks desk={desk} root={root} />}
          <Steps desk={desk} actions={actions} />
          <DeskThemes desk={desk} write={write} actions={actions} />
          <DeskTensions desk={desk} write={write} actions={actions} />
          <Texts desk={desk} write={write} />
          <section aria-labelledby="h-horda">
            <h2 id="h-horda">{t('heard')}</h2>
            <HeardView heard={desk.heard} districts={page.districts} locale="sv" />
          </section>
        </>
      )}
    </>
  )
}

function State({ desk }: { desk: SummaryDesk }) {
  return (
    <>
      <States
        label={t('states')}
        states={summaryStates.map((key) => ({ key, name: t(`state_${key}`) }))}
        current={desk.state}
        currentNote={t('stateHere')}
      />
      <p className="muted">{t('writers', { names: desk.writers.join(', ') })}</p>
    </>
  )
}

function Blocks({ desk, root }: { desk: SummaryDesk; root: string }) {
  if (desk.blocks.length === 0)
    return (
      <Notice kind="brand">
        <p>{t('nothingBlocks')}</p>
      </Notice>
    )
  const hrefOf = (at: string) => (at === 'kodning' ? `${root}/kodning?lage=UNCODED` : `#${at}`)
  return (
    <Blocked
      id="hinder"
      title={t('blocked')}
      items={desk.blocks.map(({ key, params, at }) => ({ key: `${key} ${at}`, href: hrefOf(at), what: say('sv', key, params) }))}
    />
  )
}

/** The steps that may be taken; the one that may not says why. */
function Steps({ desk, actions }: { desk: SummaryDesk; actions: Actions }) {
  const fields = { summaryId: desk.id }
  return (
    <div className="actions">
      {desk.moves.map((to) => (
        <OneButton key={to} action={actions.moveSummary} fields={{ ...fields, to }} text={t(`move_${to}`)} />
      ))}
      {['INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'].includes(desk.state) &&
        (desk.can.approve.allowed ? (
          <OneButton look="main" action={actions.approveSummary} fields={fields} text={t('approve')} />
        ) : (
          <p className="muted">{say('sv', desk.can.approve.because)}</p>
        ))}
      {desk.state === 'APPROVED' && desk.can.publish.allowed && (
        <div>
          <p>{t('publishLead')}</p>
          <OneButton look="main" action={actions.publishSummary} fields={fields} text={t('publish', { version: desk.version })} />
        </div>
      )}
    </div>
  )
}

function Texts({ desk, write }: { desk: SummaryDesk; write: string }) {
  const { intro, method, limits, notReached, children } = desk.texts
  const facts = [
    { term: t('intro'), value: intro },
    { term: t('method'), value: method },
    { term: t('limits'), value: limits },
    { term: t('notReached'), value: notReached },
    { term: t('childrenText'), value: children },
    { term: t('changeNote'), value: desk.changeNote },
  ]
  return (
    <section id="texter" aria-labelledby="h-texter">
      <h2 id="h-texter">{t('texts')}</h2>
      <Facts tight facts={facts.map(({ term, value }) => ({ term, value: value || '–' }))} />
      {desk.can.write.allowed && (
        <p>
          <a href={`${write}?del=texter`}>
            {t('edit')}
            <span className="sr"> {t('texts')}</span>
          </a>
        </p>
      )}
    </section>
  )
}
