// `npm run bench`: what a resident costs. Ratios within one run, CPU from the processes' own counters, statements from the database's.
import fs from 'node:fs'
import { disconnect } from '@/lib/db'
import { analysisLines } from './analysis'
import { coldViews } from './cold-view'
import { divisionLine } from './division'
import { openHouse } from './house'
import { type Measured, measure } from './measure'
import { photoFigures } from './photo'
import { pinFigures } from './pins'
import { memoryMb } from './processes'
import { table } from './report'
import { sheetFigures } from './sheet'
import { sortitionLines } from './sortition'
import { submissions } from './submissions'
import { textFigures } from './text'
import { aFullHouse, sizes } from './views'

const quick = process.argv.includes('--quick')
const count = quick ? 200 : 1000
const house = await openHouse()
const lines: string[] = []
const say = (line: string) => {
  console.log(line)
  lines.push(line)
}

try {
  const { dialogues } = await aFullHouse()
  const measured: Measured[] = []
  measured.push(
    await measure(house, {
      name: 'empty page of the framework',
      count,
      warmUp: count,
      expected: 404,
      next: () => ({ path: '/finns-inte' }),
    }),
  )
  for (const size of sizes) {
    const slug = dialogues.get(size)?.slug
    measured.push(
      await measure(house, { name: `dialogue, ${size} views`, count, warmUp: 100, next: () => ({ path: `/dialoger/${slug}` }) }),
    )
    measured.push(
      await measure(house, { name: `list of views, ${size}`, count, warmUp: 100, next: () => ({ path: `/dialoger/${slug}/synpunkter` }) }),
    )
  }
  const small = dialogues.get(100)
  const large = dialogues.get(100_000)
  if (small && large) {
    measured.push(await submissions(house, { dialogue: small, name: 'a submission, 100 views', count, connections: 10 }))
    measured.push(await submissions(house, { dialogue: large, name: 'a submission, 100,000 views', count, connections: 10 }))
    const flood = await submissions(house, { dialogue: small, name: '5,000 at 50 connections', count: quick ? 500 : 5000, connections: 50 })
    measured.push(flood)
    say(table(measured))
    say(`\n5,000 at 50 connections: lost ${flood.lost}, doubled ${flood.doubled}, refused ${flood.refused}, gaps ${flood.gaps}.`)
    say(await coldViews(house, `/dialoger/${small.slug}`))
  }
  for (const line of analysisLines()) say(line)
  say(await photoFigures())
  if (small) say(await pinFigures(small))
  if (small) say(await sheetFigures(small))
  for (const line of await sortitionLines()) say(line)
  say(divisionLine())
  say(textFigures())
  say(`Memory of the web process after load: ${memoryMb(house.web.pid)} MB.`)
  fs.mkdirSync('.data', { recursive: true })
  fs.writeFileSync('.data/bench.md', lines.join('\n'))
} finally {
  await disconnect()
  await house.close()
}
process.exit(0)
