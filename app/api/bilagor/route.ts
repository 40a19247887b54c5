import { savePhotoStep } from '@/lib/web/photo-step'

/** The page of a question that is answered with pictures: a plain form, which a server action's limit would be too small for. */
export const POST = (request: Request): Promise<Response> => savePhotoStep(request)
