/** JSON that others wrote, of which only parts are expected: what is not there is null or empty, and nothing is inherited. */

export function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** In JSON-LD one value stands for a list of one. */
export const listIn = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
