/** Pages made for the tests, rendered in a frame of their own, so that styles and layout are real. */
const frames: HTMLIFrameElement[] = [];

export function pageOf(body: string, head = ""): Document {
  const frame = document.createElement("iframe");
  frame.width = "800";
  frame.height = "600";
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error("a frame without a document");
  const parsed = new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    "text/html",
  );
  page.replaceChild(page.importNode(parsed.documentElement, true), page.documentElement);
  return page;
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Paragraphs long enough to be taken for prose, each beginning with its own words. */
export function prose(beginning: string): string {
  return `${beginning} of the harbour council, which met for six hours on Tuesday and heard from engineers, shopkeepers and two former mayors, said that the quay must be rebuilt before the winter storms arrive.`;
}

/** A page in the shape that newspapers have; `inside` stands between the second and the third paragraph. */
export function newsPage(inside = "", foot = ""): Document {
  return pageOf(
    `<header class="header"><a href="/">The Harbour Post</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
    <main><article class="article">
      <h1 class="article__title">Council orders the old quay rebuilt</h1>
      <p class="article__standfirst">The decision follows two years of argument about who should pay for the stones</p>
      <div class="article__byline">By <a href="/a">Ann Example</a></div>
      <figure><img alt=""><figcaption>The quay in January. Photo: A. Example</figcaption></figure>
      <div class="article__body">
        <p>${prose("A spokeswoman")}</p>
        <p>${prose("The treasurer")}</p>
        ${inside}
        <p>${prose("The engineer")}</p>
        <p>${prose("The opposition")}</p>
        <p>${prose("A neighbour")}</p>
      </div>
    </article></main>
    <aside class="related"><h3>Related stories</h3><ul><li><a href="/1">A minister resigns after the budget row</a></li>
    <li><a href="/2">Storm closes the harbour for a third day</a></li></ul></aside>${foot}
    <footer class="footer"><p>© 2024 The Harbour Post. All rights reserved.</p></footer>`,
    `<title>Council orders the old quay rebuilt | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">`,
  );
}

export const standfirst = "The decision follows two years of argument about who should pay for the stones";
export const paragraphs = ["A spokeswoman", "The treasurer", "The engineer", "The opposition", "A neighbour"].map(
  prose,
);
