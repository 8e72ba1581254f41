/** Pages made for the tests: the kinds that detection has to tell apart. All names and sites are invented. */

const sentence = (beginning: string) =>
  `${beginning} of the harbour council, which met for six hours on Tuesday and heard from engineers, shopkeepers and two former mayors, said that the quay must be rebuilt before the winter storms arrive.`;

const beginnings = [
  "A spokeswoman",
  "The treasurer",
  "The engineer",
  "The opposition",
  "A neighbour",
  "The oldest member",
];

export const paragraphs = (count: number, write = (text: string) => `<p>${text}</p>`): string =>
  Array.from({ length: count }, (_, at) => write(sentence(beginnings[at % beginnings.length] ?? ""))).join("\n");

export const repeated = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join("\n");

const menu = `<header class="site-header"><a href="/">Example</a><nav><ul>${repeated(8, (at) => `<li><a href="/s${at}">Section ${at}</a></li>`)}</ul></nav></header>`;
const footer = `<footer><p>© 2024 Example. All rights reserved.</p><a href="/imprint">Imprint</a></footer>`;

export interface Sample {
  readonly why: string;
  readonly url: string;
  readonly html: string;
}

const sample = (why: string, url: string, body: string, head = "", bodyClass = ""): Sample => ({
  why,
  url,
  html: `<!doctype html><html lang="en"><head><title>${why}</title>${head}</head><body class="${bodyClass}">${menu}${body}${footer}</body></html>`,
});

const headlines = [
  "Council orders the old quay rebuilt",
  "Ferry line adds a night boat",
  "Storm closes the harbour again",
];

export const articles: readonly Sample[] = [
  sample(
    "a short news item of three paragraphs",
    "https://post.example/news/2024/04/03/council-orders-the-old-quay-rebuilt",
    `<main><article class="article"><h1 class="headline">${headlines[0]}</h1><div class="byline">By <a rel="author" href="/a">Ann Example</a>, <time>3 April 2024</time></div>${paragraphs(3)}</article></main>`,
    `<meta property="og:type" content="article">`,
  ),
  sample(
    "an article without any metadata",
    "https://post.example/council-orders-the-old-quay-rebuilt",
    `<div class="content"><h1>${headlines[0]}</h1><p>By Ann Example, 3 April 2024</p>${paragraphs(9)}</div>`,
  ),
  sample(
    "an article in Japanese",
    "https://shinbun.example/article/20240403/council-rebuilds-the-quay",
    `<article class="article"><h1>市議会、古い岸壁の再建を決定</h1><time>2024年4月3日</time>${repeated(8, () => `<p>${"港湾評議会の報道官は火曜日、冬の嵐が来る前に岸壁を再建しなければならないと述べた。六時間に及ぶ会議では、技術者や商店主、二人の元市長が意見を述べた。".repeat(2)}</p>`)}</article>`,
    `<meta property="og:type" content="article">`,
  ),
  sample(
    "a page of 1999: a table, and line breaks for paragraphs",
    "http://paper.example/archive1999/stories/council-orders-old-quay-rebuilt.html",
    `<table><tr><td width="150"><a href="/">Home</a></td><td><h1>${headlines[0]}</h1><font size="2">By Ann Example, 3 April 1999<br><br>${paragraphs(10, (text) => `${text}<br><br>`)}</font></td></tr></table>`,
  ),
  sample(
    "a live blog",
    "https://post.example/news/live/storm-closes-the-harbour-live-updates",
    `<main><article class="liveblog"><h1 class="headline">${headlines[2]}: live updates</h1><div class="byline">Ann Example</div>${repeated(12, (at) => `<section class="entry"><time>1${at % 10}:05</time><h2>Update ${at}</h2>${paragraphs(2)}</section>`)}</article></main>`,
    `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>`,
  ),
  sample(
    "a recipe",
    "https://kitchen.example/recipes/fish-stew-with-fennel-and-saffron",
    `<article class="recipe post"><h1 class="entry-title">Fish stew with fennel</h1><span class="author">Ann Example</span>${paragraphs(5)}<h2>Ingredients</h2><ul>${repeated(9, (at) => `<li>${at + 1} cups of stock</li>`)}</ul><h2>Method</h2><ol>${paragraphs(5, (text) => `<li>${text}</li>`)}</ol></article>`,
    `<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe"}</script>`,
  ),
  sample(
    "a long read in five chapters",
    "https://review.example/magazine/the-men-who-built-the-old-quay",
    `<main><article><h1 class="title">The men who built the old quay</h1><p class="byline">By Ann Example</p>${repeated(5, (at) => `<section><h2>Chapter ${at + 1}</h2>${paragraphs(9)}<figure><img><figcaption>The quay. Photo: A. Example</figcaption></figure></section>`)}</article></main>`,
    `<meta property="og:type" content="article"><meta name="author" content="Ann Example">`,
  ),
  sample(
    "a press release",
    "https://quay.example/news/press-releases/new-night-boat-from-april",
    `<main><article class="press-release"><h1>${headlines[1]}</h1><span class="date">3 April 2024</span>${paragraphs(6)}<p>Contact: press@quay.example</p></article></main>`,
    `<meta property="article:published_time" content="2024-04-03T10:00:00Z">`,
  ),
];

const card = (at: number, text: string) =>
  `<div class="card teaser"><h3><a href="/news/story-number-${at}">${headlines[at % 3]}, part ${at}</a></h3><p><a href="/news/story-number-${at}">${text}</a></p></div>`;

export const others: readonly Sample[] = [
  sample(
    "the home page of a newspaper, with long teasers",
    "https://post.example/",
    `<h1>The Example Post</h1><main>${repeated(30, (at) => `<section class="card teaser"><h2><a href="/news/story-number-${at}">${headlines[at % 3]}</a></h2>${paragraphs(1)}</section>`)}</main>`,
    `<meta property="og:type" content="website">`,
    "home",
  ),
  sample(
    "the results of a search",
    "https://post.example/search?q=quay",
    `<h1>Results for quay</h1><form class="search-form"><input name="q"><select name="sort"></select></form><div class="search-results">${repeated(20, (at) => card(at, `… the quay was rebuilt ${at} years ago, and the harbour council said that it …`))}</div><div class="pagination"><a href="?page=2">2</a></div>`,
    "",
    "search search-results",
  ),
  sample(
    "a tag page with twenty excerpts",
    "https://post.example/tag/harbour",
    `<h1>Harbour</h1><main class="archive">${repeated(20, (at) => `<article class="post"><h2><a href="/2024/${at}">${headlines[at % 3]}</a></h2><p class="excerpt">The quay was rebuilt ${at} years ago, and the harbour council said on Tuesday that it…</p><a href="/2024/${at}">Continue</a></article>`)}<div class="pagination"><a href="/page/2">2</a></div></main>`,
    `<meta property="og:type" content="website">`,
    "archive tag",
  ),
  sample(
    "a video page with hardly any text",
    "https://tube.example/watch?v=a1b2c3",
    `<h1>Old quay from above</h1><video></video><button class="btn">Share</button><p>Filmed on Sunday.</p>${repeated(20, (at) => `<a class="related" href="/watch?v=${at}">Another video ${at}</a>`)}`,
    `<meta property="og:type" content="video.other">`,
  ),
  sample(
    "a product with a long description",
    "https://shop.example/products/oak-bench",
    `<main class="product"><h1 class="product-title">Oak bench</h1><div class="product-price">€ 249.00</div><form action="/cart"><input name="quantity"><select name="variant"></select><button class="add-to-cart btn">In den Warenkorb</button></form><div class="rating stars">4.5</div><div class="product-description">${paragraphs(6)}</div>${repeated(8, (at) => `<div class="product-card"><a href="/products/${at}">Bench ${at}</a><span class="price">€ ${at}9.00</span></div>`)}</main>`,
    `<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>`,
    "template-product",
  ),
  sample(
    "a login page",
    "https://app.example/login",
    `<h1>Sign in</h1><form class="login-form"><label>E-mail</label><input name="email"><label>Password</label><input type="password"><button class="btn">Sign in</button></form>`,
  ),
  sample(
    "a forum thread with long posts",
    "https://forum.example/threads/rebuilding-the-old-quay.4711/",
    `<h1>Rebuilding the old quay</h1>${repeated(10, (at) => `<div class="message"><div class="message-user"><a class="username" href="/members/${at}">member${at}</a><span class="avatar">m</span></div><div class="message-body"><time>Apr ${at + 1}, 2024</time>${paragraphs(2)}<blockquote>Quote</blockquote></div><a class="reply">Reply</a></div>`)}`,
    `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>`,
  ),
  sample(
    "a page of documentation",
    "https://docs.example/en/stable/reference/anchors.html",
    `<main><h1>Anchors</h1>${repeated(8, (at) => `<h2>anchor${at}()</h2>${paragraphs(1)}<pre><code class="highlight">const a = anchor${at}();</code></pre><p>Use <code>anchor</code> with <code>null</code>.</p>`)}</main>`,
    `<meta name="generator" content="Docusaurus v3">`,
  ),
  sample(
    "a checkout",
    "https://shop.example/checkout",
    `<h1>Checkout</h1><form>${repeated(14, (at) => `<label>Field ${at}</label><input name="f${at}">`)}<select></select><button class="btn">Pay</button></form><div class="cart">${repeated(3, (at) => `<span class="price">$ ${at}9.00</span>`)}</div>`,
  ),
  sample(
    "the dashboard of an application",
    "https://app.example/dashboard",
    `<h1>Overview</h1><div class="tabs">${repeated(6, (at) => `<button class="tab btn">Tab ${at}</button>`)}</div>${repeated(20, (at) => `<div class="card"><span class="label">Value ${at}</span><b>${at}%</b></div>`)}<table>${repeated(30, (at) => `<tr><td>${at}</td><td>ready</td></tr>`)}</table>`,
  ),
  sample(
    "a company's page about a service",
    "https://plumbing.example/services/drain-cleaning",
    `<section class="hero"><h1>Drain cleaning</h1><a class="btn btn-primary" href="/contact">Get a quote</a></section>${repeated(5, (at) => `<section class="feature"><h2>Why us ${at}</h2>${paragraphs(1)}<a class="btn">Learn more</a></section>`)}<div class="testimonial">Great!</div><div class="accordion faq">${repeated(5, (at) => `<button class="accordion-item">Question ${at}</button>`)}</div><form>${repeated(6, (at) => `<label>${at}</label><input>`)}</form>`,
    `<meta property="og:type" content="website">`,
  ),
  sample("an empty page", "https://post.example/news/nothing-here-yet", ""),
];
