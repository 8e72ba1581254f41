/** Names for events that last: made of the words that date one and tell it, so that a correction finds it again on the next visit. */
import type { EventId } from "../article/brand.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/** In the same order; of events told in the same words the later ones are numbered. */
export function withIds(text: string, events: readonly Omit<TimelineEvent, "id">[]): readonly TimelineEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const words = wordsOf(`${text.slice(event.timex.start, event.timex.end)} ${event.label}`);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    // Equal for the same words of the same text: the only place where a string earns this brand.
    return { ...event, id: (count > 1 ? `${words} #${count}` : words) as EventId };
  });
}

/** In lower case, without marks and double spaces, which differ between two editions of a page. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
