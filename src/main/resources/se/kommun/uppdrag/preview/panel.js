// The preview's panel: what is wrong, what is left to do, the way to the editor, and a fresh page after every build.
// Exists only in the preview.
(() => {
  const { build } = document.currentScript.dataset;
  const host = document.createElement("uppdrag-panel");
  const root = host.attachShadow({ mode: "open" });
  const OPEN = "uppdrag-panel-open";
  const create = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // What is shown with the page's own facts, and the groups of the rest, each by the ids of its rules.
  const TOLD = /^(to-confirm|page-review-due)$/;
  const GROUPS = [
    ["Stavning", /^spelling/],
    ["Länkar", /^(lank|links?-|address|alias)/],
    ["Språk", /^(easy|sentence|abbr|language|text-uppercase|lattlast|sprak)/],
    ["Tillgänglighet och innehåll", /./],
  ];
  const groupOf = ({ rule = "" }) => GROUPS.find(([, ids]) => ids.test(rule))?.[0] ?? GROUPS.at(-1)[0];

  const item = (problem) => {
    const place = problem.edit ? create("a", { href: problem.edit, textContent: problem.name }) : create("code", { textContent: problem.place });
    return create("li", { className: problem.severity },
      create("strong", { textContent: problem.word + ":" }), " ", place, create("p", { textContent: [problem.message, problem.fix, problem.law].filter(Boolean).join(" ") }));
  };

  const section = (title, problems) => problems.length
    ? [create("h2", { textContent: `${title} (${problems.length})` }), create("ul", {}, ...problems.map(item))] : [];

  const fact = (name, value) => value == null || value === "" ? [] : [create("dt", { textContent: name }), create("dd", { textContent: value })];

  const facts = (page) => {
    const list = create("dl", {}, ...fact("Granskas senast", page.reviewBy && page.reviewBy + (page.overdue ? ", försenad" : "")),
      ...fact("Ansvarig", page.owner), ...fact("LIX", page.lix ? `${page.lix} (under 40 är lätt att läsa)` : ""));
    const open = page.toConfirm ?? [];
    return [create("h2", { textContent: "Sidan" }), list, ...(open.length ? [create("h2", { textContent: `Att bekräfta (${open.length})` }),
      create("ul", {}, ...open.map((textContent) => create("li", { textContent })))] : [])];
  };

  const belongs = (page) => {
    const address = location.pathname.slice(1) || "index.html";
    const source = page?.file ?? "content/" + address.replace(/\.html$/, ".md");
    return (problem) => problem.page === address || problem.place.startsWith(source + ":") || problem.place === source;
  };

  const words = (published, errors, own, open) => published
    ? `Förhandsvisning. Inga fel på sidan${own.length ? `, ${own.length} att se över` : ""}${open ? `, ${open} att bekräfta` : ""}.`
    : `Webbplatsen är stoppad: ${errors.length} fel. Du ser den senaste versionen som var rätt.`;

  // Whoever stands in the panel with the keyboard still does when it is made anew: at the same link, or else at its head.
  const keepFocus = ({ localName, href }) => {
    const same = [...root.querySelectorAll(localName)].find((each) => each.href === href);
    (same ?? root.querySelector("summary")).focus({ preventScroll: true });
  };

  const show = ({ published, problems, page }) => {
    const errors = problems.filter(({ severity }) => severity === "error");
    const own = problems.filter((problem) => problem.severity !== "error" && !TOLD.test(problem.rule)).filter(belongs(page));
    const summary = create("summary", { textContent: words(published, errors, own, page?.toConfirm?.length) });
    const details = create("details", { open: errors.length > 0 || sessionStorage.getItem(OPEN) === "true" }, summary, ...section("Fel", errors),
      ...GROUPS.flatMap(([title]) => section(title, own.filter((problem) => groupOf(problem) === title))), ...(page ? facts(page) : []));
    details.addEventListener("toggle", () => { if (!errors.length) sessionStorage.setItem(OPEN, details.open); });
    const links = create("p", { className: "links" });
    if (page?.edit) links.append(create("a", { className: "edit", href: page.edit, textContent: "Redigera sidan" }));
    links.append(create("a", { href: "/redigera/", textContent: "Alla sidor" }));
    const held = root.activeElement;
    root.replaceChildren(create("link", { rel: "stylesheet", href: "/_preview/panel.css" }),
      create("section", { ariaLabel: "Förhandsvisning" }, links, details));
    if (held) keepFocus(held);
  };

  // Answers may come in another order than they were asked for: an older one than what is shown is dropped.
  let asked = 0;
  let shown = 0;
  const ask = async () => {
    const number = ++asked;
    const answer = await fetch("/_preview/status.json?page=" + encodeURIComponent(location.pathname.slice(1)), { cache: "no-store" });
    const status = await answer.json();
    if (number < shown) return null;
    shown = number;
    return status;
  };
  const refresh = async () => {
    const status = await ask().catch(() => null); // a preview that was ended: the stream tells when it is back
    if (status) show(status);
  };

  document.body.append(host);
  const stream = new EventSource("/_preview/events?" + build);
  // This page is what it was; something else has changed. The stream begins with one of the two.
  stream.addEventListener("checked", refresh);
  stream.addEventListener("built", () => location.reload());
})();
