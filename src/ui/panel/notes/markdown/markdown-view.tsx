/**
 * A note's body drawn as Markdown: each kind of token as elements of ours. HTML stays text, only web addresses become
 * links, and pictures are links to themselves, so nothing is fetched. Loaded when a note first needs it.
 */
import type { ComponentChildren, CSSProperties } from "preact";
import { useMemo } from "preact/hooks";
import { t } from "../../../parts/messages.ts";
import { type MarkedToken, markdownTokens, type Token } from "./markdown-tokens.ts";
import { webAddress } from "./web-link.ts";

/** Levels of lists, quotes and emphasis inside each other; what is deeper stays as it was typed. */
const deepest = 16;

export function MarkdownView({ text }: { readonly text: string }) {
  const tokens = useMemo(() => markdownTokens(text), [text]);
  if (tokens === null) return <p class="markdown-plain">{text}</p>;
  return <>{drawAll(tokens, { depth: 0, isInLink: false })}</>;
}

interface Place {
  readonly depth: number;
  readonly isInLink: boolean;
}

type Of<Type extends MarkedToken["type"]> = Extract<MarkedToken, { type: Type }>;

const drawings: {
  readonly [Type in MarkedToken["type"]]: (token: Of<Type>, place: Place, key: number) => ComponentChildren;
} = {
  space: () => null,
  paragraph: ({ tokens }, place, key) => <p key={key}>{inside(tokens, place)}</p>,
  heading({ depth, tokens }, place, key) {
    // The groups of notes are the second level.
    const Heading = `h${Math.min(6, depth + 2)}` as "h3" | "h4" | "h5" | "h6";
    return <Heading key={key}>{inside(tokens, place)}</Heading>;
  },
  blockquote: ({ tokens }, place, key) => <blockquote key={key}>{inside(tokens, place)}</blockquote>,
  list({ ordered, start, items }, place, key) {
    const rows = items.map((item, index) => drawings.list_item(item, place, index));
    return ordered ? (
      <ol key={key} start={Number(start)}>
        {rows}
      </ol>
    ) : (
      <ul key={key}>{rows}</ul>
    );
  },
  list_item: ({ task, tokens }, place, key) => (
    <li key={key} class={task ? "markdown-task" : undefined}>
      {inside(tokens, place)}
    </li>
  ),
  checkbox: ({ checked }, _, key) => (
    <input
      key={key}
      type="checkbox"
      disabled
      checked={checked}
      aria-label={t(checked ? "noteTaskDone" : "noteTaskOpen")}
    />
  ),
  // What stands beside the fence is shown too: a reader's words do not vanish for being taken for a language.
  code: ({ text, lang }, _, key) => (
    <pre key={key} dir="ltr">
      {lang && <small>{lang}</small>}
      <code>{text}</code>
    </pre>
  ),
  hr: (_, __, key) => <hr key={key} />,
  table: ({ header, rows, align }, place, key) => (
    <table key={key}>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col" style={textAlign(align[index])}>
              {inside(cell.tokens, place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, index) => (
              <td key={index} style={textAlign(align[index])}>
                {inside(cell.tokens, place)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  text: ({ text, tokens }, place) => (tokens ? inside(tokens, place) : text),
  escape: ({ text }) => text,
  br: (_, __, key) => <br key={key} />,
  strong: ({ tokens }, place, key) => <strong key={key}>{inside(tokens, place)}</strong>,
  em: ({ tokens }, place, key) => <em key={key}>{inside(tokens, place)}</em>,
  del: ({ tokens }, place, key) => <del key={key}>{inside(tokens, place)}</del>,
  codespan: ({ text }, _, key) => <code key={key}>{text}</code>,
  link({ href, raw, tokens }, place, key) {
    const address = webAddress(href);
    if (address === null) return raw;
    if (place.isInLink) return inside(tokens, place);
    return (
      <WebLink key={key} address={address}>
        {inside(tokens, { ...place, isInLink: true })}
      </WebLink>
    );
  },
  image({ href, raw, text }, { isInLink }, key) {
    const address = webAddress(href);
    if (address === null || isInLink) return raw;
    return (
      <WebLink key={key} address={address}>
        {text || address}
      </WebLink>
    );
  },
  html: ({ raw }) => raw,
  // Where the words of a link lead: seen, because the reader typed it.
  def: ({ raw }, _, key) => <p key={key}>{raw.trim()}</p>,
};

/** Its address is told beside the pointer, because the words may say another one. */
function WebLink({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  return (
    <a href={address} title={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function inside(tokens: readonly Token[], place: Place): ComponentChildren {
  const next = { ...place, depth: place.depth + 1 };
  return next.depth > deepest ? tokens.map(({ raw }) => raw).join("") : drawAll(tokens, next);
}

const drawAll = (tokens: readonly Token[], place: Place): ComponentChildren =>
  tokens.map((token, index) => {
    const draw = Object.hasOwn(drawings, token.type) ? drawings[token.type as MarkedToken["type"]] : null;
    return draw
      ? (draw as (token: Token, place: Place, key: number) => ComponentChildren)(token, place, index)
      : token.raw;
  });

const textAlign = (align: "center" | "left" | "right" | null | undefined): CSSProperties | undefined =>
  align ? { textAlign: align } : undefined;
