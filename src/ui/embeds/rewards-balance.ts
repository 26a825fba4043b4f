import { selectAvailable } from '../../client/selectors/shopper.js';
import { type EmbedView, type Said, RewardsEmbed } from './embed.js';
import { chipStyles } from './embed.styles.js';
import { drawing, element, pressed } from './nodes.js';

/**
 * The shopper's points, as a chip that opens the panel. A guest reads the programme's name.
 *
 * @tag rewards-balance
 * @csspart embed - What stands in the page.
 * @csspart chip - The chip.
 */
export class RewardsBalance extends RewardsEmbed {
  static override styles = [...RewardsEmbed.styles, chipStyles];

  protected override reserve = (): Node[] => [
    element('span', { part: 'chip', look: 'chip' }, drawing('gift'), '0'),
  ];

  protected override say({ state, format, t }: EmbedView): Said {
    const points = selectAvailable(state);
    const text =
      points === undefined ? (state.summary?.name ?? t('nav.label')) : format.points(points);
    return {
      key: text,
      nodes: () => [
        pressed(
          { part: 'chip', look: 'chip' },
          () => this.open('home'),
          drawing('gift'),
          element('span', { look: 'num' }, text),
        ),
      ],
    };
  }
}
