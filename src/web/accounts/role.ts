import {z} from 'zod'

/** What somebody may do. Each may also do all that those before may. */
export const roles = ['reader', 'analyst', 'secretariat', 'administrator'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Whether a role may do what is open from another one on. */
export const isAtLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least)

/** Somebody who is signed in, or a program that acts for the person who made its token. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** The language of the interface that this person chose; null where none was. */
  readonly language: string | null
  /** When this session began, so that grave acts can ask for a fresh one. Null for a token. */
  readonly signedInAt: Date | null
}
