/** The tags of a note: comma or Enter adds one, Backspace in the empty field takes the last one away. */
import { X } from "lucide";
import { useId, useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";

interface TagsProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

export function Tags({ tags, onChange }: TagsProps) {
  if (tags.length === 0) return null;
  return (
    <ul class="chips tags">
      {tags.map((tag) => (
        <li key={tag} class="chip tag">
          <span dir="auto">{tag}</span>
          <button
            type="button"
            class="tag-remove"
            aria-label={t("noteTagRemove", tag)}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <Icon node={X} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface TagFieldProps extends TagsProps {
  /** Used elsewhere on this article, to complete from. */
  readonly known: readonly string[];
}

export function TagField({ tags, known, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState("");
  const list = useId();

  const add = (text: string) => {
    const added = text
      .split(",")
      .map((tag) => tag.trim().replace(/^#/, ""))
      .filter((tag) => tag !== "" && !tags.includes(tag));
    setTyped("");
    if (added.length > 0) onChange([...tags, ...new Set(added)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <>
      <input
        class="tag-field"
        list={list}
        aria-label={t("noteTagAdd")}
        placeholder={t("noteTagAdd")}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (text.includes(",")) add(text);
          else setTyped(text);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </>
  );
}
