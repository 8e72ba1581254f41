/**
 * The words in class, id, itemprop and data-component with which page authors name their boxes, by what they hint at.
 *
 * `author*` stands for every word that begins so, `read-more` for the two words in a row or in one.
 */
export const hintWords = {
  body: `article-body story-body post-body entry-content article-content article-text post-content story-content body-text
    main-text news-text text-content article-main paragraph text rich-text rte wysiwyg prose`,
  article: "article story post entry hentry news blog content main page",
  lead: `lead lede standfirst dek deck intro summary teaser-text abstract excerpt subtitle subhead* sub-title sub-head chapo
    chapeau sapo vorspann bajada entradilla sottotitolo occhiello description desc ingress preamble manchet* anriss sommario
    ondertitel underrubrik`,
  related: `relat* recommend* recirc* more most popular trending latest read-more read-next read-also also suggest* similar
    further next prev previous upnext up-next promo* teaser* topics mehr-zum lire-aussi outbrain taboola zergnet must-read
    verwandt* associes relacionad* correlat* gerelateerd* powiazane`,
  share: `share sharing social* follow* facebook twitter whatsapp telegram print email toolbar tool tools action actions button
    buttons bookmark save sns sharedaddy addtoany utility`,
  signup: `newsletter* subscri* signup sign-up paywall pay-wall regwall premium register registration login cta offer donat*
    membership piano abo optin opt-in form campaign support`,
  comment:
    "comment comments disqus respond reply replies discussion kommentar* comentario comentarios reaction reactions",
  ad: "ad ads advert* sponsor* banner commercial dfp gpt anzeige publicite werbung promoted affiliate native",
  nav: `nav* menu breadcrumb* sidebar side footer foot header masthead modal popup overlay cookie cookies consent gdpr skip
    pagination pager toc rail aside drawer dropdown topbar search`,
  meta: `byline* by-line author* bio date* time* meta* tag tags tag-list categor* published pub-date posted info writer
    contributor label labels section-name kicker eyebrow reading-time keyword keywords topic topics`,
  caption: `caption* credit credits wp-caption figcaption legende legend bildunterschrift copyright cutline didascalia pie-foto
    source photographer`,
  media: `image img photo* pic picture gallery figure media video* player audio podcast slideshow carousel slider swiper embed
    infographic thumb* lightbox`,
  box: `widget box card cards list item items infobox factbox info-box fact-box aside module panel block grid tile callout
    highlight highlights key-points bullets pullquote pull-quote quote insert inset correction disclaimer editors-note
    footnote footnotes reference references note notes`,
  recipe:
    "ingredient* zutaten instructions directions preparation zubereitung ingredienti ricetta recette receta rezept",
} as const;
