/** Draws a block into the page itself, where Storybook’s styles for text in MDX leave it alone. */
export function lightRoot<Block extends HTMLElement>(block: Block): Block {
  block.classList.add('sb-unstyled');
  return block;
}
