/** The guides for platforms, and the snippets in them: a fenced block is called by what follows its language. */

export const GUIDES = [
  'any-page',
  'bigcommerce',
  'magento',
  'prestashop',
  'shopify',
  'single-page-app',
  'squarespace',
  'wix',
  'woocommerce',
] as const;

export interface Guide {
  readonly text: string;
  /** The block of that name: `html paste`, `js cart`, `ts server`. */
  block(name: string): string;
  readonly blocks: ReadonlyMap<string, string>;
}

/** What stands between three backticks, by its language and its name. */
export const blocksOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^```(\w+ \w+)\n(.*?)^```$/gms)].map(([, name, body]) => [name!, body!]),
  );

export async function guide(name: string): Promise<Guide> {
  const text = await (await fetch(`/demo/docs/platforms/${name}.md`)).text();
  const blocks = blocksOf(text);
  const block = (wanted: string): string => {
    const found = blocks.get(wanted);
    if (found === undefined) throw new Error(`The guide ${name} has no block "${wanted}"`);
    return found;
  };
  return { text, blocks, block };
}

/** The page's part of a file of PHP: what it prints as it stands. */
export const printed = (php: string): string => {
  const [, html = ''] = /\?>(.*?)<\?php/s.exec(php) ?? [];
  return html;
};
