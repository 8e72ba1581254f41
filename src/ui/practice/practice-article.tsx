/**
 * The article to practise on, from the sample site's invented newspaper: short, and dense with people, places, dates and
 * quotations. In English in every language of ours, because what reads names and dates knows English best.
 */
export function PracticeArticle() {
  return (
    <article lang="en" dir="ltr">
      <header class="article-head">
        <p class="article-site">The Ellery Courier</p>
        <h1>The paper that the sea could not stop prints again</h1>
        <p class="article-byline">
          By <span class="author">Hanna Birk</span>, <time dateTime="2024-05-17">17 May 2024</time>
        </p>
      </header>
      <p>
        The Ellery Courier, the only newspaper of Port Ellery, is back on paper. The first copies left the harbour on
        Friday, 19 months after a flood drowned its presses. “We never stopped reporting, we only stopped printing,”
        said Nora Whitfield, who has edited the paper since 2017.
      </p>
      <p>
        A storm broke the sea wall on 14 October 2022. Within two hours the water stood 2.3 metres deep in the cellar of
        its house in Saltmarket. Three presses were under it, and with them an archive of 150 years. “You could hear the
        lead type moving about down there,” Whitfield told the Norwegian broadcaster NRK in November 2022.
      </p>
      <p>
        Duncan Aske, a ship’s chandler, had founded the paper in April 1871 to print the tides and the price of herring.
        In 1931 it was the first to report that the River Ellery had left its bed. Margaret Lowrie led the paper from
        1948 until 1979 and refused, she once said, “every lunch that the harbour company paid for.”
      </p>
      <p>
        After the flood the newsroom moved into a school in Eastgate, and the archive went to Bergen. There the
        University of Bergen dried 40,000 pages in freezers built for fish. “Paper wants to live,” said Professor Liv
        Haugen, who led the rescue and returned the last volumes in February 2024.
      </p>
      <p>
        The new press cost £1.4 million. The National Lottery Heritage Fund promised 60% of the sum in March 2023;
        readers in 31 countries gave the rest. Jens Petersen, an engineer who came from Hamburg in January to set it up,
        expects to print 9,000 copies each week. “It is a simple machine,” Petersen said. “That is why it will outlive
        me.”
      </p>
      <p>
        Not everyone is content. Callum Reith, the Mayor of Port Ellery, called the house in Saltmarket “a second
        invitation to the sea” and wants the paper to move uphill. The City Assembly votes on a higher sea wall on 12
        June 2024. Whitfield says that the paper will report on it from the third floor, where the newsroom is now: “We
        have learned to read the tide.”
      </p>
    </article>
  );
}
