/** Who there is: the store's customers, those of them who joined, and the answers they were given. */
export const PEOPLE_SCHEMA = [
  `create table if not exists shoppers (
    id text primary key,
    name text not null,
    email text not null,
    about text not null default '',
    position int,
    blocked boolean not null default false,
    created_at timestamptz not null
  )`,
  `create unique index if not exists shoppers_email on shoppers (lower(email))`,
  `create table if not exists members (
    id text primary key,
    shopper_id text not null references shoppers,
    card_number text not null unique,
    referral_code text not null unique,
    joined_at timestamptz not null,
    left_at timestamptz,
    birth_day int,
    birth_month int,
    birth_year int,
    next_birthday timestamptz,
    preferences jsonb not null default '{}'
  )`,
  `create unique index if not exists members_present on members (shopper_id) where left_at is null`,
  `create table if not exists idempotency (
    scope text not null,
    key text not null,
    request_hash text not null,
    status int,
    body jsonb,
    created_at timestamptz not null,
    primary key (scope, key)
  )`,
  `create index if not exists idempotency_age on idempotency (created_at)`,
];
