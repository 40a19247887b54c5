import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string[]
  raw: string
  messageId: string
}

/** A real mail server on a port of its own: keeps what it takes, and refuses some addresses as a municipality's would. */
export async function anSmtpServer() {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      if (address.startsWith('okand')) return callback(withCode(550, `5.1.1 <${address}> User unknown`))
      if (address.startsWith('full')) return callback(withCode(452, '4.2.2 Mailbox full, try later'))
      return callback()
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const messageId = /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? ''
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, messageId })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise<void>((resolve) => server.close(resolve)) }
}

const withCode = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
