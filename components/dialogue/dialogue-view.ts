import type { Locale } from '@/lib/i18n/locale'
import type { DialoguePage } from '@/lib/queries/dialogue-page'

/** The dialogue's own words in the reader's language; what is not translated stands in Swedish. */
export interface DialogueWords {
  title: string
  question: string
  intendedUse: string
  promise: string
  purpose: string
  canInfluence: string[]
  cannotInfluence: { what: string; why: string }[]
  privacy: string
  decides?: string
  /** What stands in Swedish whatever the page's language, to be marked as such. */
  swedish: string[]
}

export interface DialogueView {
  dialogue: DialoguePage
  words: DialogueWords
  locale: Locale
}

export function wordsIn(locale: Locale, dialogue: DialoguePage): DialogueWords {
  const { brief } = dialogue
  const own = brief.translations[locale]
  return {
    title: own?.title ?? dialogue.title,
    question: own?.question ?? brief.question,
    intendedUse: locale === 'sv' ? brief.intendedUse : (own?.purpose ?? brief.intendedUse),
    promise: own?.promise ?? brief.promise,
    purpose: own?.purpose ?? brief.purpose,
    canInfluence: own?.canInfluence ?? brief.canInfluence,
    cannotInfluence: own?.cannotInfluence ?? brief.cannotInfluence,
    privacy: own?.privacy ?? brief.privacy,
    decides: own?.decides,
    swedish: swedishIn(dialogue),
  }
}

function swedishIn({ title, bodyName, approvedBody, chair, brief }: DialoguePage): string[] {
  const limits = brief.cannotInfluence.flatMap(({ what, why }) => [what, why])
  const can = brief.canInfluence.flatMap((item) => [item, item.charAt(0).toLocaleLowerCase('sv') + item.slice(1)])
  const groups = brief.groups.flatMap(({ group, reach }) => [group, reach])
  const ways = brief.ways.flatMap((way) => [way.title, way.text])
  const own = [title, brief.question, brief.purpose, brief.intendedUse, brief.promise, brief.privacy]
  const all = [...own, ...can, ...limits, ...groups, ...ways, ...brief.knownFacts, bodyName, approvedBody, chair, brief.contact?.title]
  return all.filter((text): text is string => Boolean(text))
}
