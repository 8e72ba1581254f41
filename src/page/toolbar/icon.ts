/** One icon of the lucide set; hidden from screen readers, so the control around it needs a name. */
import type { IconNode } from "lucide";

const svgNamespace = "http://www.w3.org/2000/svg";

export function icon(shapes: IconNode): SVGElement {
  const drawing = svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" });
  drawing.append(...shapes.map(([tag, attributes]) => svg(tag, attributes)));
  return drawing;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS(svgNamespace, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  return made;
}
