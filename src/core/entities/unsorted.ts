/**
 * Names of which nobody could say what kind of thing they are: those of a text in a language that is not read.
 *
 * Their type is only a place holder; whoever lists entities by type keeps them apart, until the reader gives one
 * its type (that mention's rule is then "reader").
 */
import type { Entity, NamedType } from "./entity.ts";

export const unsortedRule = "any/repeated-name";
export const unsortedType = "group" as const satisfies NamedType;

export const isUnsorted = ({ mentions }: Entity): boolean => mentions[0]?.rule === unsortedRule;
