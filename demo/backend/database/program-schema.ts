/** What the store has set up. `definition` holds what the storefront is shown as it is. */
export const PROGRAM_SCHEMA = [
  `create table if not exists program (
    id text primary key,
    definition jsonb not null
  )`,
  `create table if not exists tiers (
    id text primary key,
    position int not null unique,
    name text not null,
    spend_minor int not null,
    points_per_dollar int not null,
    ships_free boolean not null default false,
    perks jsonb not null
  )`,
  `create table if not exists rewards (
    id text primary key,
    position int not null,
    definition jsonb not null,
    code_prefix text not null,
    combinable boolean not null default true,
    category text,
    product_id text,
    made_in_ms int not null default 0,
    stock int,
    times_per_member int
  )`,
  `create table if not exists earnings (
    id text primary key,
    position int not null,
    definition jsonb not null,
    review_days int
  )`,
  `create table if not exists earning_codes (
    earning_id text not null references earnings,
    code text not null,
    uses_left int not null check (uses_left >= 0),
    primary key (earning_id, code)
  )`,
  `create table if not exists campaigns (
    id text primary key,
    title text not null,
    text text not null,
    factor int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null
  )`,
];
