import fs from 'node:fs'
import path from 'node:path'

const root = process.env.RADSLAG_DATA ?? path.resolve('../shared/data')
const file = (name: string) => path.join(root, 'text', name)

export interface Comment {
  id: number
  theme: string
  copyOf: number | null
  text: string
}

/** The 66 Swedish comments on safety, where they are laid out beside the product. */
export function safetyComments(): Comment[] | undefined {
  const name = file('swedish_trygghet/comments.tsv')
  if (!fs.existsSync(name)) return undefined
  const [, ...rows] = fs.readFileSync(name, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [id = '', theme = '', copyOf = '', text = ''] = row.split('\t')
    return { id: Number(id), theme, copyOf: copyOf ? Number(copyOf) : null, text }
  })
}

export interface Answer {
  id: number
  text: string
  labels: string[]
}

/** themefinder's gambling_XS: English answers with the themes that people gave them. */
export function gamblingAnswers(part: 1 | 2): { answers: Answer[]; names: Map<string, string> } | undefined {
  const base = `themefinder/evals/data/gambling_XS`
  const mapping = file(`${base}/outputs/mapping/2025-07-22/question_part_${part}`)
  if (!fs.existsSync(mapping)) return undefined
  const lines = <T>(name: string) =>
    fs
      .readFileSync(name, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T)
  const labels = new Map(
    lines<{ response_id: number; labels: string[] }>(`${mapping}/mapping.jsonl`).map((row) => [row.response_id, row.labels]),
  )
  const responses = lines<{ response_id: number; response: string }>(file(`${base}/inputs/question_part_${part}/responses.jsonl`))
  const themes = JSON.parse(fs.readFileSync(`${mapping}/themes.json`, 'utf8')) as { topic_id: string; topic_label: string }[]
  return {
    answers: responses.map(({ response_id: id, response }) => ({ id, text: response, labels: labels.get(id) ?? [] })),
    names: new Map(themes.map(({ topic_id, topic_label }) => [topic_id, topic_label])),
  }
}

export const whereTheDataIs = 'the data is looked for in ../shared/data or RADSLAG_DATA'
