import type { TaskList } from 'graphile-worker'

/** What the worker can do, by the name it is queued under. A task is safe to run twice. */
export const tasks: TaskList = {}

/** When a task runs by the clock: a line each, as in crontab. */
export const schedule = ''
