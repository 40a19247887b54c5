import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { Refusal } from '@/components/chrome/refusal'
import { WorkspaceHead } from '@/components/chrome/workspace-head'
import { BenchKeys, BenchProgress, OutsideForm, UnderView, ViewHead } from '@/components/coding/bench-frame'
import { BenchList } from '@/components/coding/bench-list'
import { benchWords } from '@/components/coding/bench-words'
import { BenchWork } from '@/components/coding/bench-work'
import { AskForCandidates, Candidates } from '@/components/coding/candidates'
import { LanguageForm } from '@/components/coding/language-form'
import { EmptyState } from '@/components/ui/empty-state'
import { translator } from '@/lib/i18n/translator'
import { workbench } from '@/lib/queries/workbench'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import * as actions from './actions'
import { addressOf, type BenchQuery, filterFrom, isUuid } from './bench-query'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<BenchQuery> }

const t = translator('sv', 'coding')

const find = cache(async (id: string, query: BenchQuery) => {
  const { filter, seqNo } = filterFrom(query)
  return isUuid(id) ? workbench(await currentActor(), id, filter, seqNo) : undefined
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const bench = await find((await params).id, await searchParams)
  return { title: bench?.view ? t('titleOf', { no: bench.view.seqNo, dialogue: bench.dialogue.title }) : t('title') }
}

export default async function CodingPage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const bench = await find(id, query)
  if (!bench) redirect(await nothingHere())
  const chrome = await dialogueChrome(bench.dialogue, bench.can.code)
  const head = <WorkspaceHead home={chrome.home} nav={chrome.nav} who={chrome.who} />
  if (chrome.refusal)
    return (
      <>
        {head}
        <Main frame="workspace">
          <Refusal {...chrome.refusal} />
        </Main>
      </>
    )
  const { view, codebook, progress, items, place, pages, me, hits, suggested } = bench
  const codebookHref = `/arbetsyta/dialoger/${id}/kodbok`
  if (!view || !progress || !place || !pages || !me)
    return (
      <>
        {head}
        <Main frame="workspace">
          <h1>{t('title')}</h1>
          <EmptyState title={t('noViews')} action={<a href={codebookHref}>{t('openCodebook')}</a>} />
        </Main>
      </>
    )
  const hrefOf = (change: Record<string, string | number | undefined>) => addressOf(id, query, change)
  const links = {
    codebook: `${codebookHref}#nytt`,
    next: place.next === null ? undefined : hrefOf({ n: place.next }),
    previous: place.previous === null ? undefined : hrefOf({ n: place.previous }),
  }
  return (
    <div className="bench-page">
      {head}
      <Main frame="bench">
        <h1 className="sr">{t('title')}</h1>
        <BenchWork
          key={`${view.id} ${view.candidates.length} ${view.language}`}
          view={{ ...view, direction: view.direction === 'rtl' ? 'rtl' : 'ltr' }}
          themes={codebook.themes}
          hits={hits}
          me={me}
          mayRemoveOthers={bench.can.editCodebook.allowed}
          links={links}
          actions={{
            saveCoding: actions.saveCoding,
            saveCodes: actions.saveCodes,
            saveNote: actions.saveNote,
            saveNoteForm: actions.saveNoteForm,
          }}
          words={benchWords()}
          slots={{
            bar: <BenchProgress progress={progress} version={codebook.version} />,
            head: <ViewHead view={view} next={links.next} previous={links.previous} />,
            under: <UnderView view={view} />,
            candidates: <Candidates view={view} themes={codebook.themes} decide={actions.decideOnCandidate} />,
            outside: (
              <>
                <OutsideForm view={view} place={actions.placeViewOutside} takeBack={actions.takeViewBackIn} />
                <LanguageForm view={view} save={actions.saveLanguage} />
              </>
            ),
            codesHead: (
              <div className="pane-head">
                <h2 id="b-codes">
                  <a href={codebookHref}>{t('codebook')}</a>
                </h2>
                <p className="muted tiny">{codebook.themes.length > 0 ? t('codebookOrder') : t('noThemes')}</p>
              </div>
            ),
            codesFoot: suggested && <AskForCandidates dialogueId={id} suggested={suggested} ask={actions.askForCandidates} />,
          }}
        />
        <BenchList
          items={items}
          at={view.seqNo}
          filter={filterFrom(query).filter}
          themes={codebook.themes}
          languages={progress.languages}
          pages={pages}
          hrefOf={hrefOf}
        />
        <BenchKeys />
      </Main>
    </div>
  )
}
