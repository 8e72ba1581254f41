/** What is timed of the peer: milliseconds for the names of all sentences of each text, in order. */
import nlp from "compromise";

globalThis.tidemarkBench_compromise = (texts) =>
  texts.map((sentences) => {
    const began = performance.now();
    for (const sentence of sentences) {
      const read = nlp(sentence);
      for (const view of [read.people(), read.organizations(), read.places()]) view.json({ offset: true });
    }
    return performance.now() - began;
  });
