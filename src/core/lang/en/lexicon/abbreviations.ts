/** What English knows about full stops. */
import type { StopKnowledge } from "../../../text/sentences.ts";
import { wordsOf } from "./table.ts";

/** Verbs by which someone is quoted. */
export const speechVerbs = wordsOf(`
said, says, say, told, tells, asked, asks, added, adds, wrote, writes, tweeted, noted, notes, stated, states, replied, insisted, insists, argued, argues, explained, explains, claimed, claims, warned, warns, announced, recalled, recalls,
remarked, quipped, joked, declared, concluded, continued, commented, observed, admitted, acknowledged, responded, answered, shouted, exclaimed, reported, suggested, suggests, believes, believed, thinks, stressed, emphasized, emphasised, testified, posted, reiterated, vowed, urged, confirmed, denied, alleged, boasted, complained, lamented, mused
`);

export const englishStops: StopKnowledge = {
  titles: wordsOf(
    `mr, mrs, ms, mx, dr, prof, rev, fr, hon, gen, lt, col, maj, capt, cmdr, sgt, cpl, pvt, adm, brig, sen, rep, gov, amb, pres, supt, insp, messrs, mme, mlle, st, ste, mt, ft, vs, v, cf, viz, op, ed, eds, trans, approx, ca, fig, figs, eq, e.g, i.e, esp`,
  ),
  abbreviations:
    wordsOf(`inc, corp, co, ltd, llc, plc, bros, jr, sr, etc, et al, al, a.m, p.m, u.s, u.k, u.n, e.u, d.c, b.c, a.d, ph.d, m.d, b.a, m.a, no, dept, est, ave, blvd, rd, sq, min, max, hr, hrs, sec, tel, ext, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec,
ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo, ont, que`),
  beforeNumber: wordsOf(
    `no, nos, art, arts, p, pp, vol, vols, ch, sec, para, paras, nr, num, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, fy`,
  ),
  speechVerbs,
  starters: wordsOf(`
the, a, an, this, that, these, those, he, she, it, we, they, you, i, his, her, its, our, their, my, there, here, in, on, at, by, for, from, with, after, before, during, since, while, when, where, as, if, although, though, because, but, and, or, so, yet, however, meanwhile,
moreover, furthermore, also, then, now, still, many, some, most, all, both, each, every, no, not, one, two, three, several, what, who, why, how, according, despite, under, over, between, among, to, earlier, later, last, next, today, yesterday, additionally, instead, nevertheless, once, until, unless, others, another, about, it's, he's, she's, that's, there's, they're, we're, i'm, it’s, he’s, she’s, that’s, there’s, they’re, we’re, i’m
`),
};
