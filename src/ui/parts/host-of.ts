/** The site of an address as readers name it: "example.org"; "" for what is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
