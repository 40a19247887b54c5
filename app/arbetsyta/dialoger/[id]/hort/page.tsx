import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HeardBoardView } from '@/components/representation/heard-board'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { heardBoard } from '@/lib/queries/heard-board'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../kodning/bench-query'
import { savePopulation } from './actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'representation')('title') }

export default async function Page({ params }: Props) {
  const { id } = await params
  const board = isUuid(id) ? await heardBoard(await currentActor(), id) : undefined
  if (!board) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(board.dialogue, board.can.read)}>
      <HeardBoardView board={board} save={savePopulation} />
    </WorkspaceFrame>
  )
}
