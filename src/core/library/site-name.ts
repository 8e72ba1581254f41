/** What a site is called where articles are listed by it. */
import { readWebAddress } from "../article/web-address.ts";

/** What the page calls it, else its host without "www."; "" for neither. */
export const siteName = (url: string, site: string | null): string =>
  site?.trim() || (readWebAddress(url)?.host.replace(/^www\./, "") ?? "");
