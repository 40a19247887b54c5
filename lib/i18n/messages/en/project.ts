/** What residents read about a project. The rest is the workspace's, in Swedish. */
export default {
  title: 'Project',
  phases: 'Phases',
  pausedBecause: 'Reason: {why}',
  publicDialogues: 'Dialogues in the project',
  publicNone: 'No dialogue has been published yet.',
  decidedBy: '{body} decided on {date}, {paragraph}.',
} as Record<string, string>
