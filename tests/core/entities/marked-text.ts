/** Mentions marked in a text as [type:words]; [type?:words] is a reading that the tagger is not sure of. */
import type { NamedType } from "../../../src/core/entities/entity.ts";

export function marked(source: string) {
  let text = "";
  const mentions = source.split(/(\[[a-z]+\??:[^\]]+\])/u).flatMap((part) => {
    const [, type, doubt, words] = /^\[([a-z]+)(\??):([^\]]+)\]$/u.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    if (type === undefined) return [];
    const score = doubt === "?" ? 0.6 : 0.9;
    const span = { start, end: text.length };
    return [{ span, type: type as NamedType, form: "name" as const, rule: "test", score }];
  });
  return { text, mentions };
}
