/**
 * The points, as a journal that only grows. An entry is what a shopper reads as one line; its postings
 * move points in and out of lots. A lot is opened by points that came together and expire together.
 */
export const LEDGER_SCHEMA = [
  `create table if not exists entries (
    id bigint generated always as identity primary key,
    member_id text not null references members,
    at timestamptz not null,
    kind text not null,
    state text not null check (state in ('final', 'pending', 'voided')),
    title text not null,
    text text,
    points int,
    counts_at timestamptz,
    counts_by_itself boolean not null default false,
    source text,
    voucher_id text,
    follows bigint unique references entries
  )`,
  `create index if not exists entries_member on entries (member_id, at, id)`,
  `create index if not exists entries_source on entries (source)`,
  `create table if not exists lots (
    id bigint generated always as identity primary key,
    member_id text not null references members,
    opened_at timestamptz not null,
    expires_at timestamptz,
    spendable boolean not null,
    entry_id bigint not null references entries
  )`,
  `create index if not exists lots_member on lots (member_id)`,
  `create index if not exists lots_entry on lots (entry_id)`,
  `create table if not exists postings (
    id bigint generated always as identity primary key,
    entry_id bigint not null references entries,
    lot_id bigint not null references lots,
    points int not null
  )`,
  `create index if not exists postings_lot on postings (lot_id)`,
  `create index if not exists postings_entry on postings (entry_id)`,
  `create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the points ledger only grows: % on % is refused', tg_op, tg_table_name;
    end
  $$`,
  ...['entries', 'lots', 'postings'].map(
    (table) => `create or replace trigger ${table}_only_grow
      before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];
