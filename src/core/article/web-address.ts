/**
 * A web address taken apart by hand: core has no `URL`, which belongs to the browser.
 *
 * Only what telling articles apart needs. Credentials and fragments are left out on purpose; dot segments
 * are not resolved, because addresses come from a document that has done so.
 */
export interface WebAddress {
  /** Lower case, without a dot at its end and without the two usual ports. */
  readonly host: string;
  /** Percent-encoded in one way; "/" at least. */
  readonly path: string;
  /** "name=value" as written, in order, none empty. */
  readonly parameters: readonly string[];
}

const shape = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@\s]+)([^?#]*)(?:\?([^#]*))?/i;

/** Null for anything but http and https. */
export function readWebAddress(address: string): WebAddress | null {
  const found = shape.exec(address.trim());
  if (!found) return null;
  const host = (found[1] ?? "")
    .toLowerCase()
    .replace(/:(?:80|443)?$/, "")
    .replace(/\.(?=:|$)/, "");
  if (!/[^.:]/.test(host)) return null;
  return {
    host,
    path: encodedAlike(found[2] ?? "") || "/",
    parameters: encodedAlike(found[3] ?? "")
      .split("&")
      .filter((parameter) => parameter !== ""),
  };
}

/** The canonical link may be written relative to the page; only forms that begin with "/" are understood. */
export function resolveAgainst(page: string, link: string): string {
  const trimmed = link.trim();
  const origin = /^(https?:)(\/\/[^/?#]+)/i.exec(page.trim());
  if (!origin || !trimmed.startsWith("/")) return trimmed;
  return trimmed.startsWith("//") ? `${origin[1]}${trimmed}` : `${origin[1]}${origin[2]}${trimmed}`;
}

/** "%7e" and "~", "é" and "%C3%A9", are the same: RFC 3986 6.2.2. */
function encodedAlike(part: string): string {
  return part
    .replace(/%([0-9a-f]{2})/gi, (written, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : written.toUpperCase();
    })
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]|[\s\u0080-\uFFFF"<>\\^`{|}]/g, (character) =>
      /^[\uD800-\uDFFF]$/.test(character) ? "%EF%BF%BD" : encodeURIComponent(character),
    );
}
