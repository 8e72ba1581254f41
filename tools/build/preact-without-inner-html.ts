/**
 * Takes the one raw-HTML assignment out of Preact.
 *
 * Tidemark never passes dangerouslySetInnerHTML, so nothing is lost; raw HTML becomes impossible by
 * construction, and addons-linter stays at 0 warnings (UNSAFE_VAR_ASSIGNMENT). Fails when Preact changes.
 */
import type { Plugin } from "vite";

export function preactWithoutInnerHTML(): Plugin {
  return {
    name: "tidemark:preact-without-innerhtml",
    apply: "build",
    transform(code, id) {
      if (!/node_modules[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      const out = code.replace(/\b([\w$]+)\.innerHTML\s*=\s*([\w$]+)\.__html\b/g, "void 0");
      if (out === code || /\.innerHTML\s*=[^=]/.test(out)) this.error("preact changed: review preactWithoutInnerHTML");
      return { code: out, map: null };
    },
  };
}
