/** How often a page that is no article is looked at again because its content changed, per address. */
export const secondLooks = 8;
