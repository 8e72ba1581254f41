/** An entity's mentions by how they are written, and the pieces that a choice of them comes to. */
import type { Piece } from "../../../core/entities/correction.ts";
import type { Entity, Mention } from "../../../core/entities/entity.ts";
import { cleanSurface } from "../../../core/entities/surface.ts";

export interface WrittenForm {
  readonly form: string;
  /** In text order, never empty. */
  readonly mentions: readonly Mention[];
}

/** Names before descriptions and pronouns, longer before shorter: the first that is chosen names what is parted off. */
export function writtenForms(text: string, { mentions }: Entity): readonly WrittenForm[] {
  const byForm = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const form = cleanSurface(text.slice(mention.span.start, mention.span.end));
    const same = byForm.get(form);
    if (same) same.push(mention);
    else byForm.set(form, [mention]);
  }
  const isName = ({ mentions: of }: WrittenForm): number => Number(of.some(({ form }) => form === "name"));
  return [...byForm]
    .map(([form, of]) => ({ form, mentions: of }))
    .sort((a, b) => isName(b) - isName(a) || b.form.length - a.form.length);
}

/** A form of which all mentions are chosen is one piece, else each chosen mention is. Null: nothing, or all there is. */
export function piecesOf(
  forms: readonly WrittenForm[],
  chosen: ReadonlySet<Mention>,
): readonly [Piece, ...Piece[]] | null {
  const all = forms.flatMap(({ mentions }) => mentions);
  if (all.every((mention) => chosen.has(mention))) return null;
  const [first, ...others] = forms.flatMap(({ form, mentions }): readonly Piece[] => {
    const picked = mentions.filter((mention) => chosen.has(mention));
    return picked.length === mentions.length
      ? [{ form, span: null }]
      : picked.map(({ span: { start, end } }) => ({ form, span: { start, end } }));
  });
  return first ? [first, ...others] : null;
}
