/** The worker of the library page: an engine over the two databases, and nothing else. */
import { fail, ok, type Result } from "../../core/article/result.ts";
import { connectTo } from "../database/connection.ts";
import { migrations } from "../database/migrations.ts";
import { engine } from "./engine.ts";
import { indexStore } from "./index-store.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

const page = globalThis as unknown as DedicatedWorkerGlobalScope;
const tell = (message: FromWorker): void => page.postMessage(message);

/** Asked, and neither answered nor given up. */
const open = new Set<number>();
let prepared: (left: Result<number>) => void = () => undefined;

const library = engine({
  library: connectTo("tidemark", migrations),
  index: indexStore("tidemark-search"),
  prepare: () =>
    new Promise((resolve) => {
      prepared = resolve;
      tell({ kind: "prepare" });
    }),
  tellStatus: (status) => tell({ kind: "status", status }),
  tellChanged: () => tell({ kind: "changed" }),
});

async function answer(message: Extract<ToWorker, { readonly kind: "ask" }>): Promise<Result<unknown>> {
  open.add(message.id);
  // Word of what was given up at once has arrived by then.
  await new Promise((resolve) => setTimeout(resolve));
  if (!open.delete(message.id)) return fail({ code: "cancelled", detail: message.question });
  return library.answer(message.question, message.ask as never);
}

page.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "ask":
      void answer(data).then((answer) => tell({ kind: "answer", id: data.id, answer }));
      break;
    case "cancel":
      open.delete(data.id);
      break;
    case "look":
      void library.look();
      break;
    case "rules":
      library.rule(data.rules);
      break;
    case "rebuild":
      void library.rebuild().then(() => tell({ kind: "answer", id: data.id, answer: ok(null) }));
      break;
    case "prepared":
      prepared(data.left);
      break;
  }
});
void library.look();
