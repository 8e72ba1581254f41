/** What runs in each page of the training data: every passage with its signals, as extraction reads them. */
import { metadataOf } from "../../../src/page/extract/metadata/metadata.ts";
import { readPassages } from "../../../src/page/extract/passages.ts";
import { Scene } from "../../../src/page/extract/scene.ts";
import { signalNames, signalsOf } from "../../../src/page/extract/signals.ts";

export interface PagePassages {
  readonly signals: readonly string[];
  readonly passages: readonly { readonly text: string; readonly values: readonly number[] }[];
}

function read(url: string): PagePassages {
  const described = document.querySelector("meta[name=description], meta[property='og:description']");
  const description = described?.getAttribute("content") ?? "";
  const scene = new Scene(readPassages(document.body), metadataOf(document, url).title, description);
  return {
    signals: signalNames,
    passages: scene.passages.map((passage) => ({ text: passage.text, values: signalsOf(passage, scene) })),
  };
}

Object.assign(globalThis, { tidemarkRead: read });
