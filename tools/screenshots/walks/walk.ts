/** What a walk is given. */
import type { Driver } from "../../driver/driver.ts";
import type { SampleSite } from "../../site/serve.ts";
import type { Look, Take } from "../look.ts";

export interface Stop {
  readonly driver: Driver;
  readonly site: SampleSite;
  readonly look: Look;
  readonly take: Take;
}

export type Walk = (stop: Stop) => Promise<void>;
