/** Everything that is looked at to tell an article from another page. Reads only. */
import { type AddressSignals, addressSignals } from "./address.ts";
import { type DeclaredSignals, declaredSignals } from "./declared.ts";
import { type LayoutSignals, layoutSignals } from "./layout.ts";
import { type TextMass, textMass } from "./text-mass.ts";

export interface PageSignals {
  readonly address: AddressSignals;
  readonly declared: DeclaredSignals;
  readonly text: TextMass;
  readonly layout: LayoutSignals;
}

export function signalsOf(document: Document, url: string): PageSignals {
  return {
    address: addressSignals(url),
    declared: declaredSignals(document),
    text: textMass(document),
    layout: layoutSignals(document),
  };
}
