// Helps with mistakes in the form: a summary that gets focus, a text at each field, a prefix in the page's title.
// All texts are data attributes of the page. Without this script the browser's own validation serves.
(() => {
  const form = document.querySelector("form[data-validate]");
  if (!form) return;
  form.noValidate = true;
  const pageTitle = document.title;
  const texts = form.dataset;

  const blank = (control) => !control.value.trim();

  // The message for a text field, or nothing.
  const textFault = (control) => {
    const { errorRequired, errorFormat, errorOneOf, oneOf } = control.dataset;
    if (errorRequired && blank(control)) return errorRequired;
    if (errorOneOf && blank(control) && blank(form.elements[oneOf])) return errorOneOf;
    if (errorFormat && !blank(control) && !/^\S+@\S+\.\S+$/.test(control.value.trim())) return errorFormat;
  };

  const groupFault = (group) =>
    group.querySelector(":checked") ? undefined : group.dataset.errorChoose;

  // In the order of the page: what to mark, where the text goes, what it says.
  const faults = () =>
    [...form.querySelectorAll("fieldset[data-error-choose], [data-error-required], [data-error-one-of], [data-error-format]")]
      .map((element) => {
        const group = element.matches("fieldset");
        const control = group ? element.querySelector("input") : element;
        const before = group ? element.querySelector(".choice") : element;
        return { control, before, text: group ? groupFault(element) : textFault(element) };
      })
      .filter((fault) => fault.text);

  const errorId = (control) => control.id + "-fel";

  const describe = (control, change) => {
    const ids = new Set((control.getAttribute("aria-describedby") || "").split(" ").filter(Boolean));
    change(ids);
    if (ids.size) control.setAttribute("aria-describedby", [...ids].join(" "));
    else control.removeAttribute("aria-describedby");
  };

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const mark = ({ control, before, text }) => {
    before.before(element("p", { className: "error", id: errorId(control), textContent: text }));
    control.setAttribute("aria-invalid", "true");
    describe(control, (ids) => ids.add(errorId(control)));
  };

  const unmark = (control) => {
    document.getElementById(errorId(control)).remove();
    control.removeAttribute("aria-invalid");
    describe(control, (ids) => ids.delete(errorId(control)));
  };

  const marked = () => [...form.querySelectorAll("[aria-invalid]")];

  const summarise = (found) => {
    const summary = element("div", { className: "errors", tabIndex: -1 });
    const heading = found.length === 1 ? texts.errorOne : texts.errorMany.replace("{n}", found.length);
    const list = element("ul");
    for (const { control, text } of found) {
      const item = element("li");
      item.append(element("a", { href: "#" + control.id, textContent: text }));
      list.append(item);
    }
    summary.append(element("h2", { textContent: heading }), list);
    form.prepend(summary);
    summary.focus();
  };

  form.addEventListener("submit", (event) => {
    form.querySelector(".errors")?.remove();
    marked().forEach(unmark);
    const found = faults();
    document.title = (found.length ? texts.errorTitle : "") + pageTitle;
    if (!found.length) return;
    event.preventDefault();
    found.forEach(mark);
    summarise(found);
  });

  // A mended field loses its mark at once; new marks come only with the next try.
  form.addEventListener("input", () => {
    const wrong = new Set(faults().map((fault) => fault.control));
    marked().filter((control) => !wrong.has(control)).forEach(unmark);
  });
})();
