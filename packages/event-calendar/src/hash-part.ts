/** The part of an address's hash under one key: of `#a=1&b=2`, `2` under `b`. */
export const readHashPart = (hash: string, key: string): string =>
  partsOf(hash)
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1) ?? '';

/**
 * A hash with another part under one key, and all others as they are; empty text takes the part out.
 *
 * @returns undefined where the hash belongs to the page: where it is a place on it, or a route
 */
export function withHashPart(hash: string, key: string, text: string): string | undefined {
  const others = partsOf(hash).filter((part) => !part.startsWith(`${key}=`));
  if (!others.every((part) => /^[\w-]+=/.test(part))) return undefined;
  return [...others, ...(text ? [`${key}=${text}`] : [])].join('&');
}

const partsOf = (hash: string): readonly string[] => hash.slice(1).split('&').filter(Boolean);
