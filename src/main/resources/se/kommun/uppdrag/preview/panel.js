// The preview's panel: what is wrong, and a fresh page after every build. Exists only in the preview.
(() => {
  const { build } = document.currentScript.dataset;
  const host = document.createElement("uppdrag-panel");
  const root = host.attachShadow({ mode: "open" });
  const here = () => location.pathname.slice(1) || "index.html";
  const create = (name, properties) => Object.assign(document.createElement(name), properties);

  const item = (problem) => {
    const li = create("li", { className: problem.severity });
    li.append(create("strong", { textContent: problem.word }), " ", create("code", { textContent: problem.place }),
      create("p", { textContent: problem.message + " " + problem.fix }));
    return li;
  };

  const section = (title, problems) => {
    if (!problems.length) return [];
    const list = create("ul");
    list.append(...problems.map(item));
    return [create("h2", { textContent: title }), list];
  };

  const show = ({ published, problems }) => {
    const errors = problems.filter(({ severity }) => severity === "error");
    const source = "content/" + here().replace(/\.html$/, ".md");
    const own = problems.filter(({ severity, page, place }) => severity !== "error" && (page === here() || place.startsWith(source)));
    const details = create("details", { open: errors.length > 0 });
    const summary = create("summary", { textContent: published
      ? `Förhandsvisning. Inga fel, ${own.length} att se över på sidan.`
      : `${errors.length} fel. Du ser den senaste versionen som var rätt.` });
    details.append(summary, ...section("Fel", errors), ...section("Att se över på sidan", own));
    const panel = create("section", { ariaLabel: "Förhandsvisning" });
    panel.append(details);
    root.replaceChildren(create("link", { rel: "stylesheet", href: "/_preview/panel.css" }), panel);
  };

  const ask = () => fetch("/_preview/status.json").then((answer) => answer.json());

  document.body.append(host);
  ask().then(show);
  const stream = new EventSource("/_preview/events?" + build);
  // Something else has changed: this page is what it was.
  stream.addEventListener("checked", () => ask().then(show));
  stream.addEventListener("built", () => location.reload());
})();
