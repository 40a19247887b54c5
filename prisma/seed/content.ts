import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DialogueContent, OrganisationContent, ProposalContent, SummaryContent, TopicContent } from './content-types'
import { resolved } from './dates'
import type { BriefQuestionContent } from './outcome-types'

const folder = 'prisma/seed/strandvik'

export interface Followers {
  dialogue: string
  count: number
  confirmed: number
}

export interface Content {
  strandvik: OrganisationContent
  dialogues: DialogueContent[]
  proposals: ProposalContent[]
  followers: Followers[]
  english: Record<string, unknown>
  halmkulla: OrganisationContent & {
    draftProject: { key: string; title: string; registryNumber: string; level: DialogueContent['level']; brief: unknown }
    dialogues: DialogueContent[]
  }
}

/** What strandvik/*.json says, with dates counted from now. Every dialogue in one shape, the long one too. */
export function readContent(now: Date): Content {
  const json = <T>(name: string) => resolved(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')), now) as T
  const files = readdirSync(path.join(folder, 'dialogues')).sort()
  return {
    strandvik: json<OrganisationContent>('organisation'),
    dialogues: [trygg(json), ...files.map((file) => json<DialogueContent>(`dialogues/${file.slice(0, -'.json'.length)}`))],
    proposals: json<{ topics: ProposalContent[] }>('topics').topics,
    followers: json<{ followers: Followers[] }>('participation').followers,
    english: json<Record<string, unknown>>('en'),
    halmkulla: json<Content['halmkulla']>('halmkulla'),
  }
}

type Parts = Omit<DialogueContent, 'topic' | 'views' | 'themes'> & {
  dialogue: Partial<DialogueContent>
  topicProposal: TopicContent
  questions: BriefQuestionContent[]
  timeline: { actual: [string, string, string][] }
}

/** Trygg i Strandvik is spread over several files. */
function trygg(json: <T>(name: string) => T): DialogueContent {
  const { dialogue, topicProposal, questions: asked, timeline, ...outcome } = json<Parts>('decision')
  const { themes, codebook } = json<Pick<DialogueContent, 'themes' | 'codebook'>>('themes')
  const agenda = json<NonNullable<DialogueContent['decisionBrief']>>('decision-brief')
  const views = readFileSync(path.join(folder, 'views.jsonl'), 'utf8').trim().split('\n')
  return {
    ...outcome,
    ...(dialogue as DialogueContent),
    topic: topicProposal,
    themes,
    codebook: codebook ?? [],
    views: views.map((line) => JSON.parse(line) as DialogueContent['views'][number]),
    summary: { ...json<SummaryContent>('summary'), earlier: json<NonNullable<SummaryContent['earlier']>>('summary-v1') },
    decisionBrief: { ...agenda, questions: asked },
    phases: timeline.actual,
  }
}
