/** A form as a browser without JavaScript posts it: what the page hides in it, and what a person fills in. */
export interface PlainForm {
  type: string
  body: string
}

const BOUNDARY = 'radslag-plain-form'

/** The form on the page that holds a field of this name (any form, when none is named). */
export function plainForm(html: string, filled: Record<string, string> = {}, holding = ''): PlainForm {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((candidate) => candidate.includes('method="POST"') && candidate.includes(holding && `name="${holding}"`))
  if (!form) throw new Error(`There is no form with ${holding || 'anything'} on the page.`)
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ])
  const fields = [...hidden.filter(([name]) => !(String(name) in filled)), ...Object.entries(filled)]
  const parts = fields.map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body: `${parts.join('')}--${BOUNDARY}--\r\n` }
}

const attribute = (input: string, name: string) =>
  (new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
