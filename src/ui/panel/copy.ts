/** Copies a text; where the page may not, selects the node that shows it. Answers whether it was copied. */
export async function copyText(text: string, node?: Node | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (node) getSelection()?.selectAllChildren(node);
    return false;
  }
}
