// The texts hold no template code, so they are read as Markdown alone: the fastest that Eleventy offers.
module.exports = function (config) {
  config.addPassthroughCopy({ "content/css": "css" });
  config.addCollection("sorted", (all) => all.getFilteredByTag("page").sort((a, b) => (a.data.title < b.data.title ? -1 : 1)));
  return { dir: { input: "content", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
};
