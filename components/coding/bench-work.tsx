'use client' // keyboard, marking by hand, and codes that are shown before they are saved; every part works as a form without it

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { isWholeView, type Passage, passageText, wholeView } from '@/lib/domain/coding'
import type { Hit } from '@/lib/domain/text/codebook-search'
import type { CodebookTheme } from '@/lib/queries/codebook'
import type { FormAction } from '../form/form-state'
import { Button } from '../ui/button'
import type { BenchWords } from './bench-words'
import { CodeList } from './code-list'
import { CodesHere } from './codes-here'
import { Hits } from './hits'
import { MarkedText } from './marked-text'
import { NoteForm, type SaveNote } from './note-form'
import { type SaveCoding, type ShownCoding, useCodings } from './use-codings'
import { useMarking } from './use-marking'
import { useShortcuts } from './use-shortcuts'

type Props = {
  view: { id: string; text: string; language: string; direction: 'ltr' | 'rtl'; codings: ShownCoding[]; note: string }
  themes: CodebookTheme[]
  hits: Hit[]
  me: string
  mayRemoveOthers: boolean
  links: { next?: string; previous?: string; codebook: string }
  actions: { saveCoding: SaveCoding; saveCodes: FormAction; saveNote: SaveNote; saveNoteForm: FormAction }
  words: BenchWords
  /** Made on the server: what is around the working part. */
  slots: {
    bar: ReactNode
    head: ReactNode
    under: ReactNode
    candidates: ReactNode
    outside: ReactNode
    codesHead: ReactNode
    codesFoot: ReactNode
  }
}

/** One view and the code book beside it. */
export function BenchWork({ view, themes, hits, me, mayRemoveOthers, links, actions, words, slots }: Props) {
  const router = useRouter()
  const { codings, unsaved, apply, undo, retry, settled } = useCodings(view.codings, actions.saveCoding, words.offline)
  const { words: textRef, picked, release, nextSentence } = useMarking(view.text, view.language)
  const [said, setSaid] = useState('')
  const [note, setNote] = useState({ text: view.note, was: view.note })
  const usable = themes.filter((theme) => !theme.isRetired)
  const nameOf = (id: string) => themes.find((theme) => theme.id === id)?.name ?? ''
  const isMine = (themeId: string, passage: Passage) =>
    codings.some(
      (other) => other.coderId === me && other.themeId === themeId && other.startAt === passage.startAt && other.endAt === passage.endAt,
    )

  function choose(themeId: string, passage: Passage = picked ?? wholeView) {
    const add = !isMine(themeId, passage)
    apply({ add, contributionId: view.id, themeId, coderId: me, startAt: passage.startAt, endAt: passage.endAt })
    setSaid(inWords(add, themeId, passage))
    release()
  }

  function inWords(add: boolean, themeId: string, passage: Passage) {
    const where = isWholeView(passage) ? words.whole : `”${passageText(view.text, passage)}”`
    return (add ? words.coded : words.uncoded).replace('{theme}', nameOf(themeId)).replace('{passage}', where)
  }

  async function isSaved() {
    if (note.text === note.was) return settled()
    const isKept = await actions.saveNote({ contributionId: view.id, ...note }).then(
      (kept) => kept !== null,
      () => false,
    )
    if (!isKept) setSaid(words.offline)
    return isKept && settled()
  }

  /** Leaves only when everything is saved: what is not stays in sight. */
  async function go(href: string | undefined) {
    if (href && (await isSaved())) router.push(href)
  }

  /** After the last view there is no next one: how far all have come is read anew. */
  async function finish() {
    if (links.next) return go(links.next)
    if (await isSaved()) router.refresh()
  }

  const shortcuts = useShortcuts({
    j: () => void go(links.next),
    k: () => void go(links.previous),
    enter: () => void finish(),
    m: nextSentence,
    escape: release,
    z: () => {
      const last = undo()
      setSaid(last ? words.undone.replace('{what}', inWords(last.add, last.themeId, last)) : words.nothingToUndo)
    },
    n: () => void go(links.codebook),
    u: () => openAndFocus('utanfor'),
    '/': () => document.getElementById('q')?.focus(),
    '?': () => openAndFocus('alla-kommandon'),
    ...Object.fromEntries(usable.filter(({ code }) => code <= 9).map(({ code, id }) => [String(code), () => choose(id)])),
  })

  const marks = [
    ...codings
      .filter(({ startAt }) => startAt >= 0)
      .map((coding) => ({ ...coding, code: themes.find(({ id }) => id === coding.themeId)?.code ?? 0 })),
    ...(picked ? [picked] : []),
    ...hits.map(({ startAt, endAt }) => ({ startAt, endAt, isHit: true })),
  ]
  return (
    <>
      <div className="bench-bar">
        {slots.bar}
        <p className="bench-keys">
          <label>
            <input type="checkbox" checked={shortcuts.isOn} onChange={(event) => shortcuts.turn(event.target.checked)} /> {words.shortcuts}
          </label>
        </p>
      </div>
      <section className="pane pane-view" aria-labelledby="b-view">
        {slots.head}
        <MarkedText text={view.text} lang={view.language} dir={view.direction} marks={marks} ref={textRef} />
        {slots.under}
        {slots.candidates}
        <Hits text={view.text} hits={hits} themes={themes} words={words} isCoded={isMine} onCode={choose} />
        <p className="ask">
          {picked ? (
            <>
              <b>{words.chooseCode}</b> {words.chooseHow.replace('{keys}', '1–9').replace('{escape}', 'Esc')}{' '}
            </>
          ) : (
            <>{words.wholeHint} </>
          )}
          <Button look="quiet" onClick={nextSentence}>
            {words.keySentence} <kbd>M</kbd>
          </Button>{' '}
          {picked && (
            <Button look="quiet" onClick={release}>
              {words.keyRelease} <kbd>Esc</kbd>
            </Button>
          )}
        </p>
        <p className="sr" role="status">
          {said}
        </p>
        {unsaved.length > 0 && (
          <div className="error-summary" role="alert">
            {unsaved.map(({ change, why }) => (
              <p key={`${change.add} ${change.themeId} ${change.startAt} ${change.endAt}`}>
                {words.notSaved.replace('{what}', inWords(change.add, change.themeId, change)).replace('{why}', why)}
              </p>
            ))}
            <Button look="quiet" onClick={retry}>
              {words.retry}
            </Button>
          </div>
        )}
        <CodesHere
          text={view.text}
          codings={codings}
          themes={themes}
          me={me}
          mayRemoveOthers={mayRemoveOthers}
          words={words}
          onRemove={(coding) => {
            apply({ add: false, contributionId: view.id, ...coding })
            setSaid(inWords(false, coding.themeId, coding))
          }}
        />
        <NoteForm
          contributionId={view.id}
          note={note}
          onChange={(text) => setNote({ ...note, text })}
          onSaved={(text) => setNote({ text, was: text })}
          save={actions.saveNote}
          saveForm={actions.saveNoteForm}
          words={words}
        />
        {slots.outside}
        <p className="actions view-actions">
          {links.next ? (
            <a
              className="button"
              href={links.next}
              aria-keyshortcuts="Enter"
              onClick={(event) => {
                event.preventDefault()
                void go(links.next)
              }}
            >
              {words.doneNext} <kbd>Enter</kbd>
            </a>
          ) : (
            <span className="muted">{words.lastOne}</span>
          )}{' '}
          <Button look="quiet" aria-keyshortcuts="U" onClick={() => openAndFocus('utanfor')}>
            {words.outside} <kbd>U</kbd>
          </Button>
        </p>
      </section>
      <section className="pane pane-codes" aria-labelledby="b-codes">
        {slots.codesHead}
        <CodeList
          contributionId={view.id}
          themes={usable}
          was={view.codings.filter((coding) => coding.coderId === me && isWholeView(coding)).map(({ themeId }) => themeId)}
          checked={usable.filter(({ id }) => isMine(id, wholeView)).map(({ id }) => id)}
          used={codings.map(({ themeId }) => themeId)}
          saveAll={actions.saveCodes}
          onChoose={(themeId) => choose(themeId)}
          words={words}
        />
        <p className="ws-pad">
          <a href={links.codebook}>{words.newCode}</a> <kbd>N</kbd>
        </p>
        {slots.codesFoot}
      </section>
    </>
  )
}

function openAndFocus(id: string) {
  const details = document.getElementById(id)
  if (details instanceof HTMLDetailsElement) details.open = true
  const first = details?.querySelector<HTMLElement>('input:not([type="hidden"])') ?? details?.querySelector('summary')
  first?.focus()
}
