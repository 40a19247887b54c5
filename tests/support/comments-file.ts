import { payloads } from './payloads'

const said = [
  'Bussen till skolan går för sällan på kvällen.',
  'Det är mörkt vid hållplatsen och ingen lampa lyser.',
  'Bygg fler bostäder som unga har råd med.',
  'Parken behöver bänkar där man kan sitta i skuggan.',
  'Bättre gatubelysning längs stråket till bussen.',
  'Låt barnen vara med och bestämma om skolgården.',
  'Det är bra att ni frågar oss.',
  'Jag är rädd när jag går hem genom parken.',
  'Hyran är för hög för oss som är ensamma.',
  'Skolan borde vara öppen på kvällarna.',
]

/** The Decidim format in small: what people say, replies before their parents, blanks, and every kind of attack. */
export function aCommentsFile(): Buffer {
  const bodies = [...said, '.', '…', ' ', '.', ...payloads.map(({ text }) => text)]
  const rows = bodies.map((body, index) => {
    const id = String(index + 1)
    const isReply = index % 7 === 3
    const parent = isReply ? [String(index + 2), 'Decidim::Comments::Comment'] : ['905', 'Decidim::Meetings::Meeting']
    return [id, `2026-03-0${(index % 9) + 1} 10:00:00 UTC`, body, 'sv', ...parent, 'okänd kolumn'].map(quoted).join(';')
  })
  return Buffer.from(`\ufeff${['id;created_at;body;locale;commentable_id;commentable_type;extra', ...rows].join('\n')}\n`)
}

export const commentsInFile = said.length + 4 + payloads.length

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
