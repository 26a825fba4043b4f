import { can, isActive } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { type Money, currencyExponent } from '../../domain/money.js';
import type { Points } from '../../domain/points.js';
import { hasExclusions, purchasePoints } from '../../domain/purchase.js';
import { type EmbedView, type Said, RewardsEmbed } from './embed.js';
import { hintStyles } from './embed.styles.js';
import { GAP, drawing, element, filled, pressed } from './nodes.js';
import { quoted } from './quotes.js';

/**
 * What buying a product earns: `Earn 120 points with this purchase`. The shopper's tier, a campaign that
 * runs and products that do not count are heeded.
 *
 * @tag rewards-earn-hint
 * @attr {string} price - The price in major units, with a point: `49.90`.
 * @attr {string} currency - ISO 4217 code of the price. Default: the programme's.
 * @attr {string} product - The product's id at the store.
 * @attr {string} variant - The variant's id at the store.
 * @csspart embed - What stands in the page.
 * @csspart hint - The sentence.
 * @csspart hint-points - The points in it.
 * @csspart link - The way to join, for a guest.
 */
export class RewardsEarnHint extends RewardsEmbed {
  static override styles = [...RewardsEmbed.styles, hintStyles];

  static override properties = {
    ...RewardsEmbed.properties,
    price: {},
    product: {},
    variant: {},
  };

  declare price: string | number | null;
  declare product: string | null;
  declare variant: string | null;

  protected override readonly needs = ['program'] as const;

  protected override reserve = (): Node[] => [
    drawing('plus'),
    element('span', { part: 'hint', look: 'hint' }, element('b', {}, '\u00a0')),
  ];

  protected override say(view: EmbedView): Said | 'wait' | undefined {
    const { state, t, format } = view;
    const points = this.#points(view);
    if (points === undefined) return 'wait';
    if (!points || !isActive(state)) return undefined;
    const text = format.points(points);
    const invites = !selectMember(state) && can(state, 'join');
    const sentence = invites
      ? t('embed.joinEarn', { join: GAP, points: GAP })
      : t('embed.earn', { points: GAP });
    const figure = () => element('b', { part: 'hint-points' }, text);
    const way = () => pressed({ part: 'link' }, () => this.open('home'), t('embed.join'));
    return {
      key: sentence + text,
      nodes: () => [
        drawing('plus'),
        element(
          'span',
          { part: 'hint', look: 'hint' },
          ...filled(sentence, invites ? [way(), figure()] : [figure()]),
        ),
      ],
    };
  }

  #price({ state }: EmbedView): Money | undefined {
    const major = Number.parseFloat(String(this.price));
    const currency = (this.currency ?? state.program.value?.currency ?? '').toUpperCase();
    if (!Number.isFinite(major) || major < 0 || !currency) return undefined;
    return { amountMinor: Math.round(major * 10 ** currencyExponent(currency)), currency };
  }

  /** `undefined` while it is asked for, 0 where there is nothing to promise. */
  #points(view: EmbedView): Points | undefined {
    const { state, now, client } = view;
    const rules = state.program.value;
    if (!rules) return state.program.status === 'failed' ? 0 : undefined;
    const total = this.#price(view);
    if (!total) return 0;
    const member = selectMember(state);
    const { product, variant } = this;
    if (!product || !hasExclusions(rules, member, now) || !can(state, 'quote'))
      return purchasePoints(rules, member, total, now) ?? 0;
    const line = { productId: product, ...(variant && { variantId: variant }), quantity: 1, total };
    const answer = quoted(client, line);
    if (!(answer instanceof Promise)) return answer ?? 0;
    void answer.then(() => this.requestUpdate());
    return undefined;
  }
}
