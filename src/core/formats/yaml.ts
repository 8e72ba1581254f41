/** The little YAML that front matter needs: one key a line, texts always in quotes, dates and counts without. */

export type YamlValue = string | number | null | readonly string[];

/** Keys with null or an empty list are left out. */
export function frontMatter(entries: readonly (readonly [key: string, value: YamlValue])[]): string {
  const lines = entries.flatMap(([key, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    if (typeof value === "number") return [`${key}: ${value}`];
    if (typeof value === "string") return [`${key}: ${scalar(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return `---\n${lines.join("\n")}\n---\n`;
}

/** Dates stay bare, so that Obsidian knows them as dates. */
export const scalar = (value: string): string =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/.test(value) ? value : quoted(value);

/** YAML 1.2's double quotes are JSON's; what a reader might stumble over is escaped as well. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
