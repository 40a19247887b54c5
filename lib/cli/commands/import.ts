import fs from 'node:fs'
import { type ImportReport, importViews } from '@/lib/commands/contribution-import'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { type ImportFormat, importFormats } from '@/lib/domain/import-row'
import { say } from '@/lib/i18n/translator'
import { BrokenImport, type ImportReader } from '@/lib/integrations/import/port'
import { importReaders } from '@/lib/integrations/import/readers'
import { Advice, type CliCommand, optionsOf } from '../cli-command'
import { importPolis } from '../import-polis'

export const command: CliCommand = {
  usage: `import ${importFormats.join('|')}|polis FILE --dialogue SLUG [--organisation SLUG] [--report FILE] [--quotable yes]`,
  summary: 'Takes in views from another system: all of the file or nothing. A second run changes nothing.',
  async run([format, file, ...args]) {
    if (format === 'polis') return importPolis(file, args)
    if (!isFormat(format)) throw new Advice(`Name the format: ${[...importFormats, 'polis'].join(' or ')}`)
    if (!file || file.startsWith('--')) throw new Advice('Name the file to read.')
    const options = optionsOf(args, ['dialogue'], ['organisation', 'report', 'quotable'])
    const reader = importReaders[format]
    const rows = rowsOf(reader, contentOf(file))
    console.log(`${rows.length} rows read from ${file}. Taking them in …`)
    const organisationId = await organisationOf(options.organisation)
    const mayBeQuoted = options.quotable === 'yes'
    const input = { organisationId, slug: options.dialogue, sourceSystem: reader.sourceSystem, rows, mayBeQuoted }
    const progress = setInterval(() => process.stdout.write('.'), 1000)
    const result = await importViews(system, input).finally(() => clearInterval(progress))
    if (!result.ok) {
      if (result.problem.kind === 'invalid')
        throw new Advice(`Nothing was changed. Not as expected: ${Object.keys(result.problem.fields).join(', ')}`)
      const reason = result.problem.kind === 'missing' ? `There is no dialogue ${options.dialogue}.` : say('en', result.problem.message)
      throw new Advice(`Nothing was changed. ${reason}`)
    }
    console.log(summaryOf(result.value))
    if (options.report) fs.writeFileSync(options.report, reportOf(result.value))
    if (options.report) console.log(`A line for each row is in ${options.report}.`)
  },
}

const isFormat = (name: string | undefined): name is ImportFormat => importFormats.some((format) => format === name)

function rowsOf(reader: ImportReader, content: Buffer) {
  try {
    return reader.read(content)
  } catch (error) {
    if (error instanceof BrokenImport) throw new Advice(`Nothing was changed. ${error.message}.`)
    throw error
  }
}

function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch {
    throw new Advice(`${file} cannot be read.`)
  }
}

async function organisationOf(slug: string | undefined): Promise<string> {
  const where = slug ? { slug } : { isDefault: true }
  const found = await db.organisation.findFirst({ where, select: { id: true } })
  if (!found) throw new Advice(slug ? `There is no organisation ${slug}.` : 'Name the organisation with --organisation.')
  return found.id
}

export function summaryOf({ rows }: ImportReport): string {
  const count = (as: string) => rows.filter((row) => row.as === as).length
  const orphans = rows.filter(({ parentMissing }) => parentMissing).length
  return [
    `${count('created') + count('blank')} views taken in, ${count('blank')} of them flagged as blank.`,
    `${count('unchanged')} were here already, ${count('repeated')} stood twice in the file.`,
    ...(orphans > 0 ? [`${orphans} are replies to something that is not in the file.`] : []),
  ].join('\n')
}

export const reportOf = ({ rows }: ImportReport) =>
  [
    'line;source id;result;parent missing',
    ...rows.map((row) => [row.line, cell(row.sourceId), row.as, row.parentMissing ? 'yes' : ''].join(';')),
  ].join('\n')

// Somebody will open this in a spreadsheet: an id is never a formula, nor a new column.
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`
