/** What residents read about a project. The rest is the workspace's, in Swedish. */
export default {
  title: 'Mashruuc',
  phases: 'Wejiyada',
  pausedBecause: 'Sabab: {why}',
  publicDialogues: 'Wadahadallada mashruuca',
  publicNone: 'Weli wadahadal lama daabicin.',
  decidedBy: "{body} ayaa go'aan gaaray {date}, {paragraph}.",
} as Record<string, string>
