/** One icon of the lucide set, drawn as nodes; hidden from screen readers, so the control beside it needs a name. */
import type { IconNode } from "lucide";
import { h } from "preact";

export function Icon({ node, class: className = "icon" }: { readonly node: IconNode; readonly class?: string }) {
  return (
    <svg
      class={className}
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
