/** The rules, in order: the first that has an opinion of a passage decides. The voted ones are asked after the plain ones. */
import { body } from "./rules/body.ts";
import { captions } from "./rules/captions.ts";
import { comments } from "./rules/comments.ts";
import { copies } from "./rules/copies.ts";
import { headline } from "./rules/headline.ts";
import { adLabels } from "./rules/labels.ts";
import { machinery } from "./rules/machinery.ts";
import { standfirst } from "./rules/standfirst.ts";
import { tail } from "./rules/tail.ts";
import { lists, tables } from "./rules/wholes.ts";
import type { PassageRule, VotedRule } from "./verdict.ts";

export const plainRules: readonly PassageRule[] = [tail, machinery, adLabels, headline, captions, comments, copies];
export const votedRules: readonly VotedRule[] = [tables, lists, standfirst, body];
