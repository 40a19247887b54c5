import fs from 'node:fs'

const ticksPerSecond = 100

/** CPU seconds that a process has used so far: user and system time from its own counters. */
export function cpuSeconds(pid: number): number {
  const fields = fieldsOf(pid)
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond
}

/** The same for all of a database's processes, those that have ended included: their parent remembers them. */
export function databaseCpuSeconds(postmaster: number): number {
  const fields = fieldsOf(postmaster)
  const ended = (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / ticksPerSecond
  return databasePids(postmaster).reduce((sum, pid) => sum + cpuSeconds(pid), ended)
}

function fieldsOf(pid: number): string[] {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** The database's processes: the postmaster and everything that it has started. */
function databasePids(postmaster: number): number[] {
  const children = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === postmaster)
  return [postmaster, ...children]
}

const parentOf = (pid: number) => Number(fieldsOf(pid)[1] ?? 0)

/** Resident memory in MB. */
export function memoryMb(pid: number): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
