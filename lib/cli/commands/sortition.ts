import fs from 'node:fs'
import { auditOf, instanceOf, SortitionAudit } from '@/lib/domain/sortition/audit'
import { obstaclesTo } from '@/lib/domain/sortition/checks'
import type { Instance } from '@/lib/domain/sortition/instance'
import { type Fault, inOrder } from '@/lib/domain/sortition/reading'
import { smallestRelaxation } from '@/lib/domain/sortition/relaxation'
import { replacementFor } from '@/lib/domain/sortition/replacement'
import { type Selection, type SelectionMethod, selectionMethods } from '@/lib/domain/sortition/select'
import { auditChecks, verifyAudit } from '@/lib/domain/sortition/verify'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { runSelection } from '@/lib/integrations/sortition/run-selection'
import { Cancelled } from '@/lib/integrations/thread/run-in-thread'
import { Advice, type CliCommand, flagsOf } from '../cli-command'
import { contentOf, readInput } from '../sortition-input'
import { sortitionReport, sortitionSummary } from '../sortition-report'
import { checkSentences, faultSentence, obstacleSentence, relaxationSentence } from '../sortition-words'

const FLAGS = ['json', 'leave-out-unknown'] as const
const OPTIONS = ['pool', 'quotas', 'panel', 'method', 'seed', 'household', 'id', 'audit', 'verify', 'replace', 'leaving'] as const
type Given = Partial<Record<(typeof OPTIONS)[number], string>>
/** What no panel can satisfy is told apart from a file that cannot be read. */
const IMPOSSIBLE = 2

export const command: CliCommand = {
  usage: `sortition --pool FILE --quotas FILE --panel SEATS --seed TEXT [--method ${selectionMethods.join('|')}] [--household COLUMN] [--id COLUMN] [--leave-out-unknown] [--audit FILE] [--json]
  sortition --replace AUDIT --leaving ID,ID --seed TEXT [--audit FILE] [--json]
  sortition --verify AUDIT [--json]`,
  summary: 'Draws a panel so that everybody in the pool has as fair a chance as the quotas allow; tries a published draw anew.',
  needsInstallation: false,
  async run(args) {
    const { flags, options } = flagsOf(args, [...FLAGS], [...OPTIONS])
    const asJson = flags.json === true
    if (options.verify) return verify(options.verify, asJson)
    const seed = options.seed?.trim()
    if (!seed) throw new Advice('Missing: --seed, the text that was agreed on before the draw.')
    const { instance, method, leftOut } = options.replace
      ? replacing(options.replace, options.leaving)
      : await poolAndQuotas(options, flags['leave-out-unknown'] === true, asJson)
    const selection = await selected(inOrder(instance), method)
    if (!selection) return explain(instance, asJson)
    const audit = await auditOf(inOrder(instance), selection, seed)
    const report = sortitionReport(instance, audit, leftOut)
    if (options.audit) fs.writeFileSync(options.audit, `${JSON.stringify(audit, null, 1)}\n`)
    await print(asJson ? JSON.stringify(report) : sortitionSummary(report))
  },
}

type Order = { instance: Instance; method: SelectionMethod; leftOut: Fault[] }

async function poolAndQuotas({ pool, quotas, panel, method = 'leximin', household, id }: Given, mayLeaveOut: boolean, asJson: boolean) {
  const missing = Object.entries({ pool, quotas, panel }).flatMap(([name, value]) => (value ? [] : [`--${name}`]))
  if (!pool || !quotas || !panel) throw new Advice(`Missing: ${missing.join(', ')}. See: npm run radslag -- help`)
  const panelSize = Number(panel)
  if (!Number.isInteger(panelSize) || panelSize < 1) throw new Advice(`--panel is a number of seats, not "${panel}".`)
  const chosen = selectionMethods.find((one) => one === method)
  if (!chosen) throw new Advice(`--method is ${selectionMethods.join(', ')}, not "${method}".`)
  const columns = { ...(id ? { id } : {}), ...(household ? { household } : {}) }
  const input = readInput({ pool, quotas, panelSize, columns, mayLeaveOut })
  if (input.ok) return { instance: input.instance, method: chosen, leftOut: input.leftOut } satisfies Order
  const faults = input.faults.map((fault) => ({ ...fault, text: faultSentence(fault) }))
  if (asJson) await print(JSON.stringify({ error: 'invalid-input', faults }))
  throw new Advice(faults.map(({ text }) => text).join('\n'))
}

function replacing(file: string, leaving: string | undefined): Order {
  const audit = auditIn(file)
  const ids = new Set((leaving ?? '').split(',').map((id) => id.trim()))
  const absent = [...ids].filter((id) => !audit.drawn.includes(id))
  if (absent.length > 0) throw new Advice(`--leaving names people who were drawn, divided by commas. Not drawn: ${absent.join(', ')}`)
  const panel = audit.people.flatMap(({ id }, index) => (audit.drawn.includes(id) ? [index] : []))
  return { instance: replacementFor(instanceOf(audit), panel, ids).instance, method: audit.method, leftOut: [] }
}

async function selected(instance: Instance, method: SelectionMethod): Promise<Selection | null> {
  const stop = new AbortController()
  const cancel = () => stop.abort()
  process.once('SIGINT', cancel)
  const show = process.stderr.isTTY ? (panels: number) => process.stderr.write(`\r${panels} panels … `) : () => {}
  try {
    return await runSelection({ instance, method }, { signal: stop.signal, onProgress: ({ panels }) => show(panels) })
  } catch (error) {
    if (error instanceof Cancelled) throw new Advice('Cancelled. Nothing was drawn.').endingWith(130)
    throw error
  } finally {
    process.off('SIGINT', cancel)
  }
}

async function explain(instance: Instance, asJson: boolean): Promise<never> {
  const solver = await highsSolver()
  const obstacles = obstaclesTo(solver, instance).map((obstacle) => ({ ...obstacle, text: obstacleSentence(obstacle) }))
  const relaxation = smallestRelaxation(solver, instance)
  const told = { ...relaxation, text: relaxationSentence(relaxation) }
  if (asJson) await print(JSON.stringify({ error: 'infeasible', obstacles, relaxation: told }))
  throw new Advice(['No panel keeps these quotas.', ...obstacles.map(({ text }) => text), told.text].join('\n')).endingWith(IMPOSSIBLE)
}

async function verify(file: string, asJson: boolean) {
  const audit = auditIn(file)
  const instance = instanceOf(audit)
  const verdict = await verifyAudit(audit, await highsSolver(), await selected(instance, audit.method))
  const isRight = auditChecks.every((check) => verdict[check])
  const lines = auditChecks.map((check) => `${verdict[check] ? 'Right' : 'WRONG'}: ${checkSentences[check]}`)
  await print(asJson ? JSON.stringify({ verified: isRight, checks: verdict, drawn: audit.drawn }) : lines.join('\n'))
  if (!isRight) throw new Advice('The audit file does not hold.')
}

function auditIn(file: string): SortitionAudit {
  const content = contentOf(file).toString('utf8')
  try {
    return SortitionAudit.parse(JSON.parse(content))
  } catch {
    throw new Advice(`${file} is no audit file of a sortition.`)
  }
}

/** Through a pipe to the last byte: the process ends right after, and takes with it what has not been written. */
const print = (text: string) =>
  new Promise<void>((written, failed) => process.stdout.write(`${text}\n`, (error) => (error ? failed(error) : written())))
