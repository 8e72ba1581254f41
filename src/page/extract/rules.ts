/** The rules, in order: the first that has an opinion of a passage decides. */
import { body } from "./rules/body.ts";
import { captions } from "./rules/captions.ts";
import { comments } from "./rules/comments.ts";
import { headline } from "./rules/headline.ts";
import { machinery } from "./rules/machinery.ts";
import { standfirst } from "./rules/standfirst.ts";
import { tables } from "./rules/tables.ts";
import type { PassageRule } from "./verdict.ts";

export const rules: readonly PassageRule[] = [machinery, headline, tables, captions, comments, standfirst, body];
