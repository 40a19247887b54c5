import 'server-only'
import type { Adapter, AdapterAccount, AdapterUser } from 'next-auth/adapters'
import { db } from '@/lib/db'

/** Where next-auth keeps persons, their ways in, sessions and mailed keys: the schema "identity", and nothing outside it but a bare id. */
export const identityAdapter: Adapter = {
  // Every way in has proved the address (lib/web/auth-options.ts), so a new person's address is confirmed.
  createUser: ({ name, email, emailVerified }: Omit<AdapterUser, 'id'>) =>
    db.$transaction(async (tx) => {
      const person = await tx.person.create({ data: { name, email: email.toLowerCase(), emailVerified: emailVerified ?? new Date() } })
      // Residents have no public name. Staff and elected get theirs with their first right.
      await tx.user.create({ data: { id: person.id } })
      return person
    }),
  getUser: (id) => db.person.findUnique({ where: { id } }),
  getUserByEmail: (email) => db.person.findUnique({ where: { email: email.toLowerCase() } }),
  getUserByAccount: async ({ provider, providerAccountId }) => {
    const login = await db.login.findUnique({
      where: { provider_providerAccountId: { provider, providerAccountId } },
      select: { user: true },
    })
    return login?.user ?? null
  },
  updateUser: ({ id, emailVerified }) => db.person.update({ where: { id }, data: { emailVerified } }),
  // The provider's own keys are of no use here, so they are not kept.
  linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
    await db.login.create({ data: { userId, type, provider, providerAccountId } })
  },
  createSession: (session) => db.session.create({ data: session }),
  getSessionAndUser: async (sessionToken) => {
    const found = await db.session.findUnique({ where: { sessionToken }, include: { user: true } })
    if (!found) return null
    const { user, ...session } = found
    return { user, session }
  },
  updateSession: ({ sessionToken, expires }) => db.session.update({ where: { sessionToken }, data: { expires } }),
  deleteSession: async (sessionToken) => {
    await db.session.deleteMany({ where: { sessionToken } })
  },
  createVerificationToken: (token) => db.verificationToken.create({ data: token }),
  // One statement takes it away and reads it: of two at the same time, one gets in. The key alone is enough, so no address stands in a link.
  useVerificationToken: async ({ token }) => {
    const [taken] = await db.$queryRaw<{ identifier: string; token: string; expires: Date }[]>`
      DELETE FROM identity."VerificationToken" WHERE token = ${token} RETURNING identifier, token, expires`
    return taken ?? null
  },
}
