import 'server-only'
import { photoFaults } from './photo-upload'

const known: readonly string[] = [...photoFaults, 'photoNeeded', 'descriptionTooLong']

/** What the address says was wrong with the last picture, if it is a word of ours. */
export const pictureFault = (asked: string | string[] | undefined) => known.find((fault) => fault === asked)
