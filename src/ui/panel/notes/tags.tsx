/** The tags of a note, each with the button that takes it away. */
import { X } from "lucide";
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
