/** The answer of anything that the outside world can spoil: files, storage, closed tabs. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What went wrong, in a form that survives messaging. `code` names a sentence in `_locales` ("problem_<code>"). */
export interface Problem {
  readonly code: string;
  /** For the curious and for reports; never shown alone. */
  readonly detail: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
