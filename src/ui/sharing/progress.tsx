/** How far something long is: seen as a bar, and heard when it has begun. */
import { useId } from "preact/hooks";

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

export function Progress({ label, done, all }: ProgressProps) {
  const words = useId();
  return (
    <div class="sharing-progress">
      <p id={words}>{label}</p>
      <progress aria-labelledby={words} value={Math.min(done, all)} max={all} />
    </div>
  );
}
