import http from 'node:http'

export interface Request {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number
  bytes: number
  location: string
  cookies: string[]
  milliseconds: number
}

/** One request over a kept connection, as a browser that takes brotli would send it. */
export function send(agent: http.Agent, port: number, { path, method = 'GET', headers = {}, body }: Request): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const request = http.request(
      { agent, host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, 'accept-encoding': 'br', ...headers } },
      (response) => {
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            bytes,
            location: String(response.headers.location ?? ''),
            cookies: response.headers['set-cookie'] ?? [],
            milliseconds: performance.now() - began,
          }),
        )
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** Sends `count` requests over `connections` connections, each sending its next when its last was answered. */
export async function load(port: number, connections: number, count: number, next: (index: number) => Request): Promise<Answer[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const answers: Answer[] = []
  let sent = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (sent < count) {
        const index = sent++
        answers.push(await send(agent, port, next(index)))
      }
    }),
  )
  agent.destroy()
  return answers
}

export function percentile(answers: Answer[], share: number): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
