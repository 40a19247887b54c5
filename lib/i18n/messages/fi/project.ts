/** What residents read about a project. The rest is the workspace's, in Swedish. */
export default {
  title: 'Hanke',
  phases: 'Vaiheet',
  pausedBecause: 'Syy: {why}',
  publicDialogues: 'Hankkeen vuoropuhelut',
  publicNone: 'Yhtään vuoropuhelua ei ole vielä julkaistu.',
  decidedBy: '{body} päätti {date}, {paragraph}.',
} as Record<string, string>
