import { z } from 'zod'

export const NewsText = z.object({
  title: z.string().trim().min(3, 'news.titleNeeded').max(200, 'problem.tooLong'),
  text: z.string().trim().min(10, 'news.textNeeded').max(10_000, 'problem.tooLong'),
})

export const WriteNews = NewsText.extend({
  projectId: z.uuid(),
  newsId: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .transform((id) => id || undefined),
  /** What was wrong: asked for when it has been published. */
  correction: z.string().trim().max(1000, 'problem.tooLong').default(''),
  publish: z.string().optional(),
})
