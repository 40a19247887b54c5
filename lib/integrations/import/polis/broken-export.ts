/** An export that cannot be read: in which file, at which line if there is one, and why. In Swedish, for whoever runs the command. */
export class BrokenExport extends Error {
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    reason: string,
  ) {
    super(`${file}${line === undefined ? '' : `, rad ${line}`}: ${reason}`)
  }
}
