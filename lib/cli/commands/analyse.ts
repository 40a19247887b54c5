import { opinions } from '@/lib/domain/analysis/opinions'
import { BrokenExport } from '@/lib/integrations/import/polis/broken-export'
import { opinionInputOf } from '@/lib/integrations/import/polis/opinion-input'
import { readPolisExport } from '@/lib/integrations/import/polis/read-export'
import { Advice, type CliCommand, flagsOf } from '../cli-command'
import { opinionReport } from '../opinion-report'

export const command: CliCommand = {
  usage: 'analyse polis FOLDER --json [--start-from-published] [--groups 2…5] [--seed NUMBER]',
  summary:
    'Prints every figure of the opinion groups in a Polis export, without a database. The same votes and seed give the same figures.',
  needsInstallation: false,
  async run([format, folder, ...args]) {
    if (format !== 'polis') throw new Advice('Ange formatet: npm run radslag -- analyse polis MAPP --json')
    if (!folder || folder.startsWith('--')) throw new Advice('Ange mappen med exporten från Polis.')
    const { flags, options } = flagsOf(args, ['json', 'start-from-published'], ['groups', 'seed'])
    if (!flags.json) throw new Advice('Lägg till --json: resultatet skrivs som JSON.')
    const seed = whole(options.seed ?? '1', '--seed', -(2 ** 31), 2 ** 31 - 1)
    const groups = options.groups === undefined ? undefined : whole(options.groups, '--groups', 2, 5)
    await print(JSON.stringify(analysed(folder, { seed, groups, fromPublished: flags['start-from-published'] === true })))
  },
}

interface Wanted {
  seed: number
  groups: number | undefined
  fromPublished: boolean
}

function analysed(folder: string, { seed, groups, fromPublished }: Wanted) {
  try {
    const from = readPolisExport(folder, { withPublished: fromPublished })
    if (fromPublished && !from.published) throw new Advice(`${folder}: exporten anger inga grupper att utgå från.`)
    const start = performance.now()
    const { input, columns, published } = opinionInputOf(from)
    const found = opinions(input, { seed, groups, published })
    return opinionReport({ from, columns, opinions: found, seed, milliseconds: Math.round(performance.now() - start) })
  } catch (error) {
    if (error instanceof BrokenExport) throw new Advice(error.message)
    throw error
  }
}

function whole(written: string, option: string, least: number, most: number): number {
  const number = Number(written)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Advice(`${option} ska vara ett heltal från ${least} till ${most}, inte ”${written}”.`)
  return number
}

/** Through a pipe to the last byte: the process ends right after, and takes with it what has not been written. */
const print = (text: string) =>
  new Promise<void>((written, failed) => process.stdout.write(`${text}\n`, (error) => (error ? failed(error) : written())))
