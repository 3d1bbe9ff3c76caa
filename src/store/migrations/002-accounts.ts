import {type Kysely, type Migration, sql} from 'kysely'

/** People who sign in, and tokens of programs. The columns of the first four tables are the sign-in library's. */
export const accounts: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`create table concord.person (
        id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null,
        image text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null,
        role text not null, blocked boolean not null default false, language text
      )`,
      sql`create table concord.person_session (
        id text primary key, "expiresAt" timestamptz not null, token text not null unique,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
        "userId" text not null references concord.person on delete cascade
      )`,
      sql`create index person_session_person on concord.person_session ("userId")`,
      sql`create table concord.person_account (
        id text primary key, "accountId" text not null, "providerId" text not null,
        "userId" text not null references concord.person on delete cascade,
        "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz, scope text, password text,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null
      )`,
      sql`create index person_account_person on concord.person_account ("userId")`,
      sql`create table concord.person_verification (
        id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null, "updatedAt" timestamptz not null
      )`,
      sql`create index person_verification_identifier on concord.person_verification (identifier)`,
      sql`create table concord.access_token (
        id text primary key, hash text not null unique, name text not null, role text not null,
        made_by text not null references concord.person, made_at timestamptz not null default now(),
        expires_at timestamptz not null, revoked_at timestamptz, used_at timestamptz
      )`,
      sql`create table concord.secret (name text primary key, value text not null)`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
