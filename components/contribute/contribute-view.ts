import type { DialogueBrief } from '@/lib/domain/brief'
import type { DraftContent } from '@/lib/domain/draft'
import type { Step } from '@/lib/domain/journey'
import type { Question } from '@/lib/domain/question/question'
import type { ParticipationLevel } from '@/lib/domain/vocabulary'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translator'
import type { MapGround } from '../map/map-view'

/** What the pages of an answer show; the query behind it is contributePage(). */
export interface ContributeView {
  slug: string
  title: string
  titleLanguage: string
  registryNumber: string
  level: ParticipationLevel
  closesAt: Date | null
  showsViews: boolean
  bodyName: string | null
  decisionDate: Date | null
  answerDueOn: Date | null
  planned: DialogueBrief['steps']
  contact?: DialogueBrief['contact']
  isSafetyTopic: boolean
  districts: { key: string; name: string }[]
  /** Which questions about the writer are asked. */
  backgroundAsked: string[]
  questions: Question[]
  steps: Step[]
  /** What a map is drawn on, where a place is asked for and there is one. */
  ground?: MapGround
  /** Those of the files that are documents. */
  documents?: string[]
  draft: DraftContent
  /** Only for who has answered. */
  statementResults?: { id: string; agree: number; disagree: number; pass: number; isHidden: boolean }[]
}

export interface ContributeProps {
  page: ContributeView
  locale: Locale
  /** Where a person answers who writes it down for you. */
  phone: string
  /** The address of another page of the same answer. */
  to: (step: string) => string
  translate: Translator
  /** Somebody of ours tries the questions: the same pages, from which nothing can be sent. */
  preview?: { desk: string; anew: (formData: FormData) => Promise<void> }
}
