type Values = Readonly<Record<`--_${string}`, string | number>>;

/**
 * Private custom properties for the `style` property of an element: `.style=${vars({…})}`. Never for
 * the attribute, which a strict content policy forbids. The property takes text (CSSOM: it forwards
 * to `cssText`), though its type does not say so.
 */
export const vars = (values: Values): CSSStyleDeclaration =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';') as unknown as CSSStyleDeclaration;
