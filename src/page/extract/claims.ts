/** What an element says of itself by its tag, its role or its itemprop: one bit each, so that a box knows all around it. */

export const claims = {
  article: 1 << 0,
  main: 1 << 1,
  aside: 1 << 2,
  footer: 1 << 3,
  header: 1 << 4,
  figure: 1 << 5,
  figcaption: 1 << 6,
  form: 1 << 7,
  listItem: 1 << 8,
  table: 1 << 9,
  section: 1 << 10,
  blockquote: 1 << 11,
  paragraph: 1 << 12,
  heading: 1 << 13,
  code: 1 << 14,
  /** A landmark or widget that is not the page's content: navigation, search, dialog, complementary … */
  machinery: 1 << 15,
  articleBody: 1 << 16,
} as const;

export type Claim = keyof typeof claims;

const byTag: Readonly<Record<string, number>> = {
  ARTICLE: claims.article,
  MAIN: claims.main,
  ASIDE: claims.aside,
  FOOTER: claims.footer | claims.machinery,
  HEADER: claims.header,
  FIGURE: claims.figure,
  FIGCAPTION: claims.figcaption,
  FORM: claims.form | claims.machinery,
  LI: claims.listItem,
  DD: claims.listItem,
  DT: claims.listItem,
  TABLE: claims.table,
  SECTION: claims.section,
  BLOCKQUOTE: claims.blockquote,
  P: claims.paragraph,
  H1: claims.heading,
  H2: claims.heading,
  H3: claims.heading,
  H4: claims.heading,
  H5: claims.heading,
  H6: claims.heading,
  PRE: claims.code,
  NAV: claims.machinery,
  MENU: claims.machinery,
  DIALOG: claims.machinery,
};

const byRole: Readonly<Record<string, number>> = {
  article: claims.article,
  main: claims.main,
  complementary: claims.aside,
  contentinfo: claims.footer | claims.machinery,
  figure: claims.figure,
  heading: claims.heading,
  ...Object.fromEntries(
    ["navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "form"].map((role) => [
      role,
      claims.machinery,
    ]),
  ),
};

/** `role` and `itemprop`: the attributes, null when they are missing. */
export function claimsOf(tag: string, role: string | null, itemprop: string | null): number {
  let bits = byTag[tag] ?? 0;
  if (role !== null) bits |= byRole[role.trim().toLowerCase()] ?? 0;
  if (itemprop?.toLowerCase().includes("articlebody")) bits |= claims.articleBody;
  return bits;
}
