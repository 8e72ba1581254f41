/**
 * Takes out of webextension-polyfill the descriptions of what is never called (bookmarks, cookies, devtools …): much of
 * the polyfill, read on every page. What is left does the same. Fails when the polyfill changes.
 */
const described = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** `called`: the namespaces of the browser's API that stay. */
export const polyfillOf = (called) => ({
  name: "polyfill-of",
  transform(code, id) {
    if (!/node_modules[\\/]webextension-polyfill[\\/]/.test(id)) return null;
    const all = JSON.parse(described.exec(code)?.[1] ?? "{}");
    const left = Object.fromEntries(Object.entries(all).filter(([name]) => called.includes(name)));
    if (Object.keys(left).length !== called.length) this.error("webextension-polyfill changed: review polyfillOf");
    return { code: code.replace(described, () => `const apiMetadata = ${JSON.stringify(left)};`), map: null };
  },
});
