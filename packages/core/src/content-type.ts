/** What a Content-Type header says. */
export interface ContentType {
  /** Lower case, without parameters: `text/calendar`. */
  readonly mediaType?: string;
  readonly charset?: string;
}

/** Reads a Content-Type header (RFC 9110 §8.3); what is missing or malformed is left out. */
export function parseContentType(value: string | null): ContentType {
  const mediaType = /^\s*([^\s;]+\/[^\s;]+)/.exec(value ?? '')?.[1]?.toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(value ?? '')?.[1];
  return { ...(mediaType && { mediaType }), ...(charset && { charset }) };
}
