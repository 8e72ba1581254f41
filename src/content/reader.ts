/**
 * Reads the page: is it an article, what is its text, what is in it; and again whenever the page changes.
 *
 * Holds the page's side of the truth (the live extraction); knows nothing of notes or of painting.
 */
import type { Analysis } from "../core/analysis.ts";
import type { Article } from "../core/article/article.ts";
import type { ArticleId } from "../core/article/brand.ts";
import type { Detection, PageState } from "../core/article/page-state.ts";
import type { Problem } from "../core/article/result.ts";
import type { Correction } from "../core/corrections/correction.ts";
import type { detect } from "../page/detect/detect.ts";
import { type Extraction, extract } from "../page/extract/extract.ts";
import type { follow } from "../page/follow/follow.ts";
import { inSlices } from "../page/sliced.ts";
import { askBackground } from "../platform/messenger.ts";
import { secondLooks } from "./second-looks.ts";

export interface Reading {
  readonly stage: PageState["stage"];
  readonly detection: Detection;
  readonly extraction: Extraction | null;
  /** As found by the engine, without the reader's corrections. */
  readonly analysis: Analysis | null;
  readonly corrections: readonly Correction[];
  readonly problem: Problem | null;
}

export interface Reader {
  readonly reading: Reading;
  /** The article may be known under another identity now: it is asked for again. */
  identify(): void;
  /** Treats the page as an article whatever it looks like. Resolves when it has been read. */
  force(): Promise<void>;
  correct(correction: Correction): void;
  stop(): void;
}

/** Of content.js, which has them already. */
interface Senses {
  readonly detect: typeof detect;
  readonly follow: typeof follow;
}

/**
 * Resolves when the page has been read for the first time. `seen`: what it was found to be. `heard` is called after each
 * later change of `reading`, with whether the article's text is another one now.
 */
export async function startReader(
  { detect, follow }: Senses,
  seen: Detection,
  heard: (textChanged: boolean) => void,
): Promise<Reader> {
  let isForced = false;
  let looksLeft = secondLooks;
  /** What these articles are known as, where that is not what the page says; the answers so far. */
  const knownAs = new Map<ArticleId, ArticleId>();
  /** What the page itself says that the article is. */
  let claimed: ArticleId | null = null;
  /** Counts the looks: of those under way only the latest is gone on with. */
  let looks = 0;
  let isStopped = false;
  let reading = unread(seen);

  /** Null when a later look has begun, or when nobody wants to know any more. */
  async function look(isFirst = false): Promise<Reading | null> {
    const url = location.href;
    const own = ++looks;
    const isWanted = () => own === looks && !isStopped;
    const detection = isFirst ? seen : await inSlices(detect(document, url), isWanted);
    if (detection === null) return null;
    const extracted = detection.isArticle || isForced ? await inSlices(extract(document, url), isWanted) : null;
    if (!isWanted()) return null;
    claimed = extracted?.article.id ?? null;
    const extraction = extracted && known(extracted);
    return {
      stage: extraction ? "analysing" : "not-article",
      detection,
      extraction,
      analysis: extraction && emptyAnalysis(extraction.article),
      corrections: [],
      problem: null,
    };
  }

  function known(extraction: Extraction): Extraction {
    const id = knownAs.get(extraction.article.id);
    return id === undefined ? extraction : { ...extraction, article: { ...extraction.article, id } };
  }

  async function identify(article: Article): Promise<void> {
    const { url, title } = article;
    const id = claimed ?? article.id;
    const answer = await askBackground("article/identify", { id, url, title });
    if (!answer.ok || reading.extraction?.article !== article) return;
    knownAs.set(id, answer.value);
    if (answer.value === article.id) return;
    const named = { ...article, id: answer.value };
    reading = {
      ...reading,
      extraction: { ...reading.extraction, article: named },
      analysis: reading.analysis && { ...reading.analysis, article: named },
      corrections: [],
    };
    heard(true);
    if (reading.stage === "ready") void recallCorrections(named);
  }

  async function analyse(article: Article): Promise<void> {
    // First, and so are its notes asked for: while the background reads the text it answers nobody.
    await identify(article);
    if (!isHere(article)) return;
    const answer = await askBackground("article/analyse", { article });
    const here = reading.extraction?.article;
    if (!here || !isHere(article)) return;
    reading = answer.ok
      ? { ...reading, stage: "ready", analysis: { ...answer.value, article: here }, problem: null }
      : { ...reading, stage: "failed", problem: answer.error };
    heard(false);
    void recallCorrections(here);
  }

  /** It may have got another identity meanwhile, and the page other nodes. */
  const isHere = ({ url, text }: Article): boolean => {
    const here = reading.extraction?.article;
    return here?.url === url && here.text === text;
  };

  /** Corrections are kept with a stored article, and hold on the next visit. */
  async function recallCorrections(article: Article): Promise<void> {
    if (reading.corrections.length > 0) return;
    const stored = await askBackground("article/get", { id: article.id });
    if (!stored.ok || !stored.value || reading.extraction?.article.id !== article.id) return;
    const { analysis } = stored.value;
    // A note that was made while the article was still being read has kept no names with it.
    const isOutdated =
      analysis.article.text !== article.text || analysis.engineVersion !== reading.analysis?.engineVersion;
    reading = { ...reading, corrections: stored.value.corrections };
    if (reading.corrections.length > 0) heard(false);
    if (isOutdated) keepUpToDate();
  }

  function keepUpToDate(): void {
    const { analysis, corrections, stage } = reading;
    if (analysis && stage === "ready") void askBackground("article/update", { analysis, corrections });
  }

  async function lookAgain(why: "content" | "address"): Promise<void> {
    if (why === "address") {
      isForced = false;
      looksLeft = secondLooks;
    }
    if (reading.stage === "not-article" && why === "content" && looksLeft-- <= 0) return;
    const next = await look();
    if (!next) return;
    const before = reading;
    if (before.stage === "not-article" && next.stage === "not-article") {
      reading = next;
      if (why === "address") heard(true);
      return;
    }
    const isSameText =
      before.extraction !== null &&
      before.extraction.article.id === next.extraction?.article.id &&
      before.extraction.article.text === next.extraction.article.text;
    if (isSameText && next.extraction) {
      // The nodes may be new ones: the map is taken over, the analysis stands.
      reading = {
        ...before,
        detection: next.detection,
        extraction: { ...next.extraction, article: before.extraction.article },
      };
      heard(false);
      return;
    }
    const isSameArticle = before.extraction?.article.id === next.extraction?.article.id;
    reading = isSameArticle ? { ...next, corrections: before.corrections } : next;
    heard(true);
    if (reading.extraction) void analyse(reading.extraction.article);
  }

  // What changes while the page is read for the first time is looked at after that.
  const first = look(true);
  const stopFollowing = follow(document, (why) => void first.then(() => lookAgain(why)));
  reading = (await first) ?? reading;
  if (reading.extraction) void analyse(reading.extraction.article);

  return {
    get reading() {
      return reading;
    },
    async force() {
      if (reading.extraction && reading.stage !== "failed") return;
      isForced = true;
      const next = await look();
      if (!next) return;
      reading = next;
      heard(true);
      if (reading.extraction) void analyse(reading.extraction.article);
    },
    identify() {
      if (reading.extraction) void identify(reading.extraction.article);
    },
    correct(correction) {
      reading = { ...reading, corrections: [...reading.corrections, correction] };
      keepUpToDate();
      heard(false);
    },
    stop() {
      isStopped = true;
      stopFollowing();
    },
  };
}

const unread = (detection: Detection): Reading => ({
  stage: "not-article",
  detection,
  extraction: null,
  analysis: null,
  corrections: [],
  problem: null,
});

function emptyAnalysis(article: Article): Analysis {
  return { article, engineVersion: "", sentences: [], entities: [], timexes: [], timeline: [], statements: [] };
}
