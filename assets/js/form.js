// Explains mistakes: a summary with focus, a text at each field, a prefix in the title.
// Its texts are data attributes. Without it the browser's own validation serves.
(() => {
  const form = document.querySelector("form[data-validate]");
  if (!form) return;
  form.noValidate = true;
  const title = document.title;

  const create = (name, properties) => Object.assign(document.createElement(name), properties);
  const blank = (control) => !control.value.trim();
  const marked = () => form.querySelectorAll("[aria-invalid]");

  // What is wrong with a field or group, in words.
  const fault = (field) => {
    const text = field.dataset;
    if (text.errorChoose) return field.querySelector(":checked") ? "" : text.errorChoose;
    if (!blank(field)) return text.errorFormat && !/^\S+@\S+\.\S+$/.test(field.value.trim()) ? text.errorFormat : "";
    if (text.oneOf) return blank(form.elements[text.oneOf]) ? text.errorOneOf : "";
    return text.errorRequired;
  };

  const faults = () =>
    [...form.querySelectorAll("[data-error-choose], [data-error-required], [data-one-of]")]
      .map((field) => ({ field, control: field.querySelector("input") || field, text: fault(field) }))
      .filter(({ text }) => text);

  const mark = ({ field, control, text }) => {
    const id = control.id + "-fel";
    (field.querySelector("label") || field).before(create("p", { className: "error", id, textContent: text }));
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", id + " " + (control.getAttribute("aria-describedby") || ""));
  };

  const unmark = (control) => {
    document.getElementById(control.id + "-fel").remove();
    control.removeAttribute("aria-invalid");
    control.setAttribute("aria-describedby", control.getAttribute("aria-describedby").split(" ")[1]);
  };

  const summarise = (found) => {
    const { errorOne, errorMany } = form.dataset;
    const textContent = found.length > 1 ? errorMany.replace("{n}", found.length) : errorOne;
    const list = create("ul");
    for (const { control, text } of found) {
      const link = create("a", { href: "#" + control.id, textContent: text });
      list.appendChild(create("li")).append(link);
    }
    const summary = create("div", { className: "errors", tabIndex: -1 });
    summary.append(create("h2", { textContent }), list);
    form.prepend(summary);
    summary.focus();
  };

  form.addEventListener("submit", (event) => {
    form.querySelector(".errors")?.remove();
    marked().forEach(unmark);
    const found = faults();
    document.title = (found.length ? form.dataset.errorTitle : "") + title;
    if (!found.length) return;
    event.preventDefault();
    found.forEach(mark);
    summarise(found);
  });

  // What is mended loses its mark at once.
  form.addEventListener("input", () => {
    const wrong = faults().map(({ control }) => control);
    marked().forEach((control) => wrong.includes(control) || unmark(control));
  });
})();
