import type { Cart, CartLine } from '../../../src/domain/cart.js';
import type { Money } from '../../../src/domain/money.js';
import { CURRENCY } from '../program/tiers.js';
import type { Fields } from './fields.js';

function readMoney(parent: Fields, name: string): Money {
  const fields = parent.need(name, parent.inner(name));
  const currency = fields.need('currency', fields.text('currency', 3));
  if (currency !== CURRENCY) fields.fail('currency', `This programme counts in ${CURRENCY}.`);
  return { amountMinor: fields.need('amountMinor', fields.integer('amountMinor')), currency };
}

export const readCartLines = (parent: Fields, name: string): CartLine[] =>
  parent.need(name, parent.list(name)).map((line) => {
    const variantId = line.text('variantId');
    return {
      productId: line.need('productId', line.text('productId')),
      quantity: line.need('quantity', line.integer('quantity', { min: 1 })),
      total: readMoney(line, 'total'),
      ...(variantId && { variantId }),
    };
  });

export function readCart(parent: Fields): Cart {
  const fields = parent.need('cart', parent.inner('cart'));
  return {
    lines: readCartLines(fields, 'lines'),
    total: readMoney(fields, 'total'),
    codes: fields.need('codes', fields.texts('codes')),
  };
}
