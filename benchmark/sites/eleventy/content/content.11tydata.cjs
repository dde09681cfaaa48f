module.exports = { layout: "page.njk", tags: "page", permalink: ({ page }) => page.fileSlug + ".html" };
