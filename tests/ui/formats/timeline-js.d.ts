/** What the tests use of TimelineJS, which has no types of its own. */
declare module "@knight-lab/timelinejs/src/js/core/ConfigFactory.js" {
  import type { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
  export function makeConfig(address: string, callback: (config: TimelineConfig) => void): Promise<void>;
}

declare module "@knight-lab/timelinejs/src/js/core/TimelineConfig.js" {
  interface SlideDate {
    getDisplayDate(): string;
  }
  interface Slide {
    readonly unique_id: string;
    readonly start_date: SlideDate;
    readonly end_date?: SlideDate;
    readonly display_date?: string;
    readonly group?: string;
    readonly text: { readonly headline: string; readonly text: string };
  }
  export interface TimelineConfig {
    readonly title: Slide | "";
    readonly events: readonly Slide[];
    validate(): void;
    isValid(): boolean;
    getErrors(): readonly unknown[];
  }
}

declare module "@knight-lab/timelinejs/src/js/timeline/Timeline.js" {
  import type { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
  export class Timeline {
    constructor(element: HTMLElement, config: TimelineConfig, options: object);
  }
}
