import type { Page } from '../../../src/domain/page.js';
import type { Voucher } from '../../../src/domain/voucher.js';
import type { Work } from '../database/database.js';
import { newCode, newId, plainCode } from '../ids.js';
import { type PageRequest, pageOf } from '../paging.js';
import { VOUCHER_SELECT, type VoucherRow, asVoucher } from './voucher.js';

/** A member's vouchers, newest first. */
export async function readVouchers(
  { sql, now }: Work,
  memberId: string,
  { limit, after }: PageRequest,
): Promise<Page<Voucher>> {
  const rows = await sql.query<VoucherRow>(
    `${VOUCHER_SELECT} where v.member_id = $1
       and ($2::timestamptz is null or (v.issued_at, v.nr) < ($2, $3::bigint))
     order by v.issued_at desc, v.nr desc limit $4`,
    [memberId, after?.at ?? null, after?.nr ?? null, limit + 1],
  );
  return pageOf(rows, limit, (row) => asVoucher(row, now));
}

export async function countReady({ sql, now }: Work, memberId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int from vouchers v left join redemptions r on r.id = v.redemption_id
     where v.member_id = $1 and v.cancelled_at is null and v.used_at is null
       and (v.expires_at is null or v.expires_at > $2) and (r.ready_at is null or r.ready_at <= $2)`,
    [memberId, now],
  );
  return row!.count;
}

export async function findVoucher(
  { sql }: Work,
  by: 'id' | 'redemption_id' | 'code',
  value: string,
): Promise<VoucherRow | undefined> {
  const [row] = await sql.query<VoucherRow>(`${VOUCHER_SELECT} where v.${by} = $1`, [value]);
  return row;
}

/** The voucher behind a code, held so that nobody else uses it meanwhile. */
export async function lockVoucherByCode(
  { sql }: Work,
  code: string,
): Promise<VoucherRow | undefined> {
  const [row] = await sql.query<VoucherRow>(`${VOUCHER_SELECT} where v.code = $1 for update of v`, [
    plainCode(code),
  ]);
  return row;
}

export type NewVoucher = Pick<VoucherRow, 'kind' | 'title'> &
  Partial<Omit<VoucherRow, 'kind' | 'title' | 'id' | 'nr'>> & {
    readonly id?: string;
    readonly codePrefix: string;
  };

/** Issues a voucher and answers its id. */
export async function issueVoucher({ sql, now }: Work, voucher: NewVoucher): Promise<string> {
  const id = voucher.id ?? newId('v');
  await sql.query(
    `insert into vouchers (id, member_id, email, redemption_id, reward_id, kind, title, code,
       amount_minor, percent, min_spend_minor, category, product_id, combinable, conditions,
       issued_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      voucher.memberId ?? null,
      voucher.email ?? null,
      voucher.redemptionId ?? null,
      voucher.rewardId ?? null,
      voucher.kind,
      voucher.title,
      newCode(voucher.codePrefix),
      voucher.amountMinor ?? null,
      voucher.percent ?? null,
      voucher.minSpendMinor ?? null,
      voucher.category ?? null,
      voucher.productId ?? null,
      voucher.combinable ?? true,
      voucher.conditions ?? null,
      now,
      voucher.expiresAt ?? null,
    ],
  );
  return id;
}
