/** The words of a passage as they were and as they are: marked by line and colour, and said to those who hear them. */
import { Fragment } from "preact";
import type { WordChange } from "../../../core/text/word-diff.ts";
import { t } from "../../parts/messages.ts";

export function Wording({ changes }: { readonly changes: readonly WordChange[] }) {
  return changes.map((change, index) => (
    <Fragment key={index}>
      {index > 0 && " "}
      <Change change={change} />
    </Fragment>
  ));
}

function Change({ change: { kind, text } }: { readonly change: WordChange }) {
  switch (kind) {
    case "kept":
      return text;
    case "removed":
      return (
        <del class="words-removed">
          <span class="only-heard">{t("noteWordsRemoved")} </span>
          {text}
        </del>
      );
    case "added":
      return (
        <ins class="words-added">
          <span class="only-heard">{t("noteWordsAdded")} </span>
          {text}
        </ins>
      );
  }
}
