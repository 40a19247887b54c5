import fs from 'node:fs'
import { importStatements } from '@/lib/commands/statement-import'
import type { StatementImportReport, TakenAs } from '@/lib/commands/statement-import-shape'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { csv } from '@/lib/domain/csv'
import { say } from '@/lib/i18n/translator'
import { BrokenExport } from '@/lib/integrations/import/polis/broken-export'
import type { PolisExport } from '@/lib/integrations/import/polis/export'
import { readPolisExport } from '@/lib/integrations/import/polis/read-export'
import { statementsToImport } from '@/lib/integrations/import/polis/statements-to-import'
import { Advice, optionsOf } from './cli-command'

/** `import polis FOLDER`: statements, voters without names, and votes. All of it or nothing; a second run changes nothing. */
export async function importPolis(folder: string | undefined, args: string[]): Promise<void> {
  if (!folder || folder.startsWith('--')) throw new Advice('Ange mappen med exporten från Polis.')
  const options = optionsOf(args, ['dialogue'], ['organisation', 'report', 'conversation'])
  const from = read(folder)
  console.log(`${from.statements.length} påståenden och ${from.votes.value.length} röster lästa ur ${folder}. De tas in …`)
  const organisationId = await organisationOf(options.organisation)
  const sourceSystem = options.conversation ? `polis:${options.conversation}` : 'polis'
  const result = await importStatements(system, { organisationId, slug: options.dialogue, sourceSystem, ...statementsToImport(from) })
  if (!result.ok) {
    const { problem } = result
    if (problem.kind === 'invalid') throw new Advice(`Inget ändrades. Inte som väntat: ${Object.keys(problem.fields).join(', ')}`)
    throw new Advice(
      `Inget ändrades. ${problem.kind === 'missing' ? `Dialogen ${options.dialogue} finns inte.` : say('sv', problem.message, problem.params)}`,
    )
  }
  console.log(summaryOf(result.value))
  if (!options.report) return
  fs.writeFileSync(options.report, reportOf(result.value, from))
  console.log(`En rad för varje påstående och röst finns i ${options.report}.`)
}

function read(folder: string): PolisExport {
  try {
    return readPolisExport(folder)
  } catch (error) {
    if (error instanceof BrokenExport) throw new Advice(`Inget ändrades. ${error.message}.`)
    throw error
  }
}

async function organisationOf(slug: string | undefined): Promise<string> {
  const found = await db.organisation.findFirst({ where: slug ? { slug } : { isDefault: true }, select: { id: true } })
  if (!found) throw new Advice(slug ? `Organisationen ${slug} finns inte.` : 'Ange organisationen med --organisation.')
  return found.id
}

export function summaryOf({ statements, votes }: StatementImportReport): string {
  const count = (list: readonly TakenAs[], as: TakenAs) => list.filter((one) => one === as).length
  const kinds = statements.map(({ as }) => as)
  return [
    `${count(kinds, 'created')} påståenden togs in, ${count(kinds, 'unchanged')} fanns redan.`,
    `${count(votes, 'created')} röster togs in, ${count(votes, 'changed')} ändrades, ${count(votes, 'unchanged')} fanns redan, ${count(votes, 'repeated')} ersattes av en senare.`,
    ...(votes.includes('without-text')
      ? [`${count(votes, 'without-text')} röster gäller påståenden som saknar text och togs inte in.`]
      : []),
  ].join('\n')
}

const words: Record<TakenAs, string> = {
  created: 'togs in',
  changed: 'ändrades',
  unchanged: 'fanns redan',
  repeated: 'ersattes av en senare',
  'without-text': 'påståendet saknar text',
}

export function reportOf({ statements, votes }: StatementImportReport, from: PolisExport): string {
  const told = statements.map(({ sourceId, as }) => ['påstående', sourceId, '', words[as]])
  const silent = from.statements.filter(({ text }) => !text).map(({ id }) => ['påstående', String(id), '', words['without-text']])
  const cast = votes.map((as, i) => [
    'röst',
    String(from.statements[from.votes.column[i] ?? -1]?.id ?? ''),
    String(from.participants[from.votes.row[i] ?? -1] ?? ''),
    words[as],
  ])
  return csv(['vad', 'påstående', 'deltagare', 'resultat'], [...told, ...silent, ...cast])
}
