export default {
  title: 'الأخبار',
  none: 'لا توجد أخبار بعد.',
  corrected: 'صُحّح في {date}: {what}',
  follow: 'الحصول على الأخبار بالبريد الإلكتروني:',
  feed: 'الأخبار كموجز (Atom)',
  newsOf: 'أخبار عن {title}',
} as Record<string, string>
