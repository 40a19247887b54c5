/** What residents read about a project. The rest is the workspace's, in Swedish. */
export default {
  title: 'المشروع',
  phases: 'المراحل',
  pausedBecause: 'السبب: {why}',
  publicDialogues: 'الحوارات في المشروع',
  publicNone: 'لم يُنشر أي حوار بعد.',
  decidedBy: 'اتخذت {body} القرار في {date}، {paragraph}.',
} as Record<string, string>
