/**
 * Copies a text; where the browser does not allow it, selects it for the visitor to copy.
 *
 * @param shown - the element that shows the text
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
