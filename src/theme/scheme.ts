/** How light a computed colour is, 0 to 1; `undefined` for one that is hardly there, or in an odd notation. */
const brightness = (color: string): number | undefined => {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/(?<![\w.])[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5) return undefined;
  // `rgb()`, `color()`, and `oklab()` or `oklch()`, which begin with the lightness.
  const mean = (a * 299 + b * 587 + c * 114) / 1_000;
  return { r: mean / 255, c: mean, o: a }[color[0]!];
};

/** Whether the page behind an element is light or dark: its nearest painted background, else light. */
export function pageScheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const found = brightness(getComputedStyle(at).backgroundColor);
    if (found !== undefined) return found < 0.45 ? 'dark' : 'light';
  }
  return 'light';
}
