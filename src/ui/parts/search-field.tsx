/** A field to search by, with its sign. */
import { Search } from "lucide";
import { Icon } from "./icon.tsx";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly search: (text: string) => void;
}

export function SearchField({ label, value, search }: SearchFieldProps) {
  return (
    <div class="search-field">
      <Icon node={Search} />
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </div>
  );
}
