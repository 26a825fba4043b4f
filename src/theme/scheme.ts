/** Alpha and mean of the channels of a computed colour; `undefined` for one in another notation. */
const brightness = (color: string): number | undefined => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return (red * 299 + green * 587 + blue * 114) / 255_000;
};

/** Whether the page behind an element is light or dark: its nearest painted background, else light. */
export function pageScheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const found = brightness(getComputedStyle(at).backgroundColor);
    if (found !== undefined) return found < 0.45 ? 'dark' : 'light';
  }
  return 'light';
}
