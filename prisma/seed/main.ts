import { fillAnalysis } from './analysis'
import { fillContacts, fillFollowers } from './contacts'
import { readContent } from './content'
import type { DialogueContent } from './content-types'
import { fillDialogue } from './dialogue'
import { fillDraft } from './draft'
import { fillFeedback } from './feedback'
import { Journal } from './journal'
import { fillOrganisation } from './organisation'
import { fillOutcome } from './outcome'
import { Place } from './place'
import { fillSummary } from './summary'
import { fillProposal } from './topics'
import { fillViews } from './views'

/** Fills an empty database with Strandvik, which does not exist, and with a neighbour that it must never see. */
export async function seedDemo(now = new Date()): Promise<void> {
  const { strandvik, dialogues, proposals, followers, english, halmkulla } = readContent(now)
  const journal = new Journal()
  const here = new Place(strandvik, journal, now)
  await fillOrganisation(here, { hosts: ['localhost', '127.0.0.1'], isDefault: true })
  for (const content of dialogues) {
    const dialogue = await fill(here, content, english[content.key])
    const following = followers.find(({ dialogue: key }) => key === content.key)
    if (following) await fillFollowers(dialogue, following)
  }
  for (const proposal of proposals) await fillProposal(here, proposal, 'Selma Öberg')

  const there = new Place(halmkulla, journal, now)
  await fillOrganisation(there, { hosts: ['halmkulla.localhost'], isDefault: false })
  for (const content of halmkulla.dialogues) await fill(there, content)
  await fillDraft(there, halmkulla.draftProject)
  await journal.write()
}

/** Each part stands on those before it. */
async function fill(place: Place, content: DialogueContent, english?: unknown) {
  const dialogue = await fillDialogue(place, content, english)
  await fillViews(dialogue)
  await fillContacts(dialogue)
  await fillAnalysis(dialogue)
  await fillSummary(dialogue)
  await fillOutcome(dialogue)
  await fillFeedback(dialogue)
  return dialogue
}
