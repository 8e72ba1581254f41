/**
 * Makes a part of the content script: a file that leaves one function on the global object and does nothing else. What
 * content.js has already is handed to that function (src/content/parts.ts), so it is not bundled again.
 */
const lent = "\0lent-browser";

export const contentPart = (name) => ({
  name: "content-part",
  enforce: "pre",
  resolveId: (source) => (source === "webextension-polyfill" ? lent : null),
  load: (id) => (id === lent ? "export default lent.browser;" : null),
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      // In brackets, by which V8 knows that it will be called and so does not read it twice. The file's last value is
      // sent to the background: a function cannot be.
      chunk.code = `(globalThis.tidemarkParts??={}).${name}=(function(lent){${chunk.code}\nreturn part});0;\n`;
    }
  },
});
