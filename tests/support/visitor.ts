import http from 'node:http'
import { plainForm } from './plain-form'

export interface Seen {
  status: number
  /** Where the redirects ended. */
  path: string
  title: string
  html: string
}

/** Somebody who reads pages over HTTP, with the cookies that they have been given, at one municipality's address. */
export class Visitor {
  private cookies = new Map<string, string>()
  constructor(
    private base: string,
    private host = 'localhost',
  ) {}

  /** As whoever a demo lets one be. */
  async signInAs(name: string): Promise<this> {
    const { html } = await this.get('/demo')
    const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((candidate) => candidate.includes(`<b>${name}</b>`))
    if (!form) throw new Error(`${name} is not among the demo's people`)
    await this.send('POST', '/demo', plainForm(form))
    return this
  }

  /** Has a cookie that another browser was given. */
  carries(name: string, value: string) {
    this.cookies.set(name, value)
  }

  /** The same person at another municipality's address. */
  at(host: string): this {
    this.host = host
    return this
  }

  async get(path: string): Promise<Seen> {
    let at = path
    for (let steps = 0; steps < 6; steps += 1) {
      const answer = await this.send('GET', at)
      if (!answer.location) return { status: answer.status, path: at, title: heading(answer.html), html: answer.html }
      const next = new URL(answer.location, this.base)
      at = next.pathname + next.search
    }
    throw new Error(`${path} redirects for ever`)
  }

  /** Posts a form of a page, and tells the answer without following it. */
  async post(path: string, form: { type: string; body: string }) {
    return this.send('POST', path, form)
  }

  private send(method: string, path: string, form?: { type: string; body: string }) {
    const { hostname, port } = new URL(this.base)
    const headers = {
      host: `${this.host}:${port}`,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form && {
        origin: `http://${this.host}:${port}`,
        'content-type': form.type,
        'content-length': String(Buffer.byteLength(form.body)),
      }),
    }
    return new Promise<{ status: number; location?: string; html: string }>((resolve, reject) => {
      const request = http.request({ hostname, port, path, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          for (const cookie of response.headers['set-cookie'] ?? []) this.keep(cookie)
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, html: Buffer.concat(parts).toString('utf8') })
        })
      })
      request.on('error', reject)
      request.end(form?.body)
    })
  }

  private keep(cookie: string) {
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
    this.cookies.set(name, value)
  }
}

const heading = (html: string) =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, '')
    .trim()
