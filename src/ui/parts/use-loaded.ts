/** A part of a page that is loaded when it is first wanted, so that the page itself is there sooner. */
import { useEffect, useState } from "preact/hooks";

/** Null until it is there; stays once it is. What could not be loaded is tried again when it is wanted again. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, keep] = useState<{ readonly part: T } | null>(null);
  useEffect(() => {
    if (isWanted && loaded === null) {
      load().then(
        (part) => keep({ part }),
        () => undefined,
      );
    }
  }, [isWanted, loaded]);
  return loaded?.part ?? null;
}
