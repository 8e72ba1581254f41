/** Parts of a page that are loaded once it has been drawn, so that it is drawn sooner, and are there when they are wanted. */
import { type ReadonlySignal, signal } from "@preact/signals";

interface Soon<T> {
  /** Null until it is there. */
  readonly part: ReadonlySignal<T | null>;
  load(): Promise<void>;
}

export function soon<T>(load: () => Promise<T>): Soon<T> {
  const part = signal<T | null>(null);
  return {
    part,
    async load() {
      part.value ??= await load();
    },
  };
}
