import type { Money } from './format.js';

/** What the shop sells. */
export interface Product {
  readonly id: string;
  readonly collection: CollectionId;
  /** What the loyalty programme should know it as, where that is not its collection. */
  readonly category?: 'gift-card' | 'subscription';
  readonly name: string;
  readonly note: string;
  readonly priceMinor: number;
  readonly image: string;
  readonly imageText: string;
  readonly description: string;
  readonly details: readonly string[];
}

export const currency = 'USD';

export const collections = {
  blankets: { name: 'Blankets', lede: 'Woven on four looms, washed once, finished by hand.' },
  knitwear: {
    name: 'Knitwear',
    lede: 'Small warm things, knitted from what the blankets leave over.',
  },
  home: { name: 'Home', lede: 'The rest of a quiet room.' },
} as const;

export type CollectionId = keyof typeof collections;

export function isCollection(id: string): id is CollectionId {
  return Object.hasOwn(collections, id);
}

export const products: readonly Product[] = [
  {
    id: 'canvas-tote',
    collection: 'home',
    name: 'Canvas tote',
    note: 'Undyed, two long handles',
    priceMinor: 3800,
    image: '/images/tote.svg',
    imageText: 'A cream canvas tote with the mark of the mill',
    description:
      'Heavy canvas that softens with every wash. It carries a blanket home, then the shopping for years after.',
    details: ['Unbleached cotton, 14 oz', '42 × 38 × 14 cm', 'Machine wash at 30°'],
  },
  {
    id: 'moss-scarf',
    collection: 'knitwear',
    name: 'Moss scarf',
    note: 'Lambswool, hand-tied fringe',
    priceMinor: 8500,
    image: '/images/scarf.svg',
    imageText: 'A moss-green scarf hanging on a wooden rail',
    description:
      'The green of the north side of a stone wall. Soft from the first day, because it is washed before it leaves us.',
    details: ['Lambswool from two farms', '190 × 32 cm', 'Hand wash, dry flat'],
  },
  {
    id: 'harbour-throw',
    collection: 'blankets',
    name: 'Harbour throw',
    note: 'One piece, no seam',
    priceMinor: 14000,
    image: '/images/throw.svg',
    imageText: 'Two folded throws, cream on clay',
    description:
      'The throw we are known for: light enough for June, warm enough for a night on deck. Woven in one piece, with no seam to give.',
    details: ['Undyed and clay-dyed wool', '130 × 180 cm', 'Mended free of charge for ten years'],
  },
  {
    id: 'fell-blanket',
    collection: 'blankets',
    name: 'Fell blanket',
    note: 'For a double bed',
    priceMinor: 26000,
    image: '/images/blanket.svg',
    imageText: 'A cream blanket with green and clay bands over a rail',
    description:
      'A heavy bed blanket in undyed cream, with three bands that say which loom it came from. Two weeks on the loom, one in the river wash.',
    details: ['Undyed wool from four farms', '220 × 240 cm', 'Mended free of charge for ten years'],
  },
  {
    id: 'tide-cushion',
    collection: 'home',
    name: 'Tide cushion',
    note: 'Filled with wool, not foam',
    priceMinor: 6400,
    image: '/images/cushion.svg',
    imageText: 'A green woven cushion with four pale stripes',
    description:
      'A cover woven like the blankets, closed with three horn buttons, and filled with the short wool that cannot be spun.',
    details: ['Wool cover and filling', '50 × 50 cm', 'Cover: hand wash'],
  },
  {
    id: 'watch-cap',
    collection: 'knitwear',
    name: 'Watch cap',
    note: 'Ribbed, in oat',
    priceMinor: 4200,
    image: '/images/cap.svg',
    imageText: 'A ribbed knitted cap in oat',
    description:
      'A plain ribbed cap that stays on in wind. One size, deep cuff, no label that scratches.',
    details: ['Lambswool', 'One size', 'Hand wash, dry flat'],
  },
  {
    id: 'stoneware-mug',
    collection: 'home',
    name: 'Stoneware mug',
    note: 'Thrown by a neighbour',
    priceMinor: 2800,
    image: '/images/mug.svg',
    imageText: 'A clay-coloured mug of coffee',
    description:
      'Made two doors down, in clay that matches the harbour throw. The handle takes three fingers and a glove.',
    details: ['Stoneware, 350 ml', 'Dishwasher safe', 'Each one a little different'],
  },
  {
    id: 'bed-socks',
    collection: 'knitwear',
    name: 'Bed socks',
    note: 'Clay heel and toe',
    priceMinor: 2600,
    image: '/images/socks.svg',
    imageText: 'A pair of cream socks with clay toes',
    description: 'Thick, loose and honest about it. For cold floors and long Sundays.',
    details: ['Wool with a little nylon', 'Sizes 36 to 45', 'Machine wash, wool programme'],
  },
  {
    id: 'picnic-roll',
    collection: 'blankets',
    name: 'Picnic roll',
    note: 'With leather straps',
    priceMinor: 16500,
    image: '/images/roll.svg',
    imageText: 'A clay blanket rolled up in two leather straps',
    description:
      'A dense, damp-proof weave that rolls up and buckles. It has seen more beaches than most dogs.',
    details: ['Wool on a waxed cotton back', '150 × 200 cm', 'Straps from one saddler'],
  },
  {
    id: 'cot-blanket',
    collection: 'blankets',
    name: 'Cot blanket',
    note: 'Lichen, ready to give',
    priceMinor: 7200,
    image: '/images/cot.svg',
    imageText: 'A folded pale green blanket tied with a ribbon',
    description:
      'Small, soft and washed twice. It comes folded in a paper sleeve, with room for a name on the hem.',
    details: ['Superfine lambswool', '75 × 100 cm', 'Hand wash, dry flat'],
  },
  {
    id: 'wool-care',
    collection: 'home',
    category: 'subscription',
    name: 'Wool care',
    note: 'A bottle every season',
    priceMinor: 1800,
    image: '/images/wash.svg',
    imageText: 'A brown bottle of wool wash',
    description:
      'A gentle wash without rinse, sent four times a year. Stop whenever you like; the blankets will keep.',
    details: ['500 ml, sixteen washes', 'Lanolin and lavender', 'Delivered each season'],
  },
  {
    id: 'gift-card',
    collection: 'home',
    category: 'gift-card',
    name: 'Gift card',
    note: 'For somebody particular',
    priceMinor: 5000,
    image: '/images/gift-card.svg',
    imageText: 'A green gift card with the mark of the mill',
    description: 'Printed on the card left over from our swing tags. It does not expire.',
    details: ['Worth $50', 'Posted or by e-mail', 'Earns no points itself'],
  },
];

const byId = new Map(products.map((product) => [product.id, product]));

export function findProduct(id: string): Product | undefined {
  return byId.get(id);
}

export function priceOf({ priceMinor }: Product, quantity = 1): Money {
  return { amountMinor: priceMinor * quantity, currency };
}
