// Explains mistakes: a summary with focus, a text at each field, a prefix in the title. All of it follows as they are mended.
// Its texts and rules are data attributes. Without it the browser's own validation serves.
(() => {
  const form = document.querySelector("form[data-validate]");
  if (!form) return;
  const { title } = document;
  const marks = new Map(); // From a control that is wrong to what takes its mark away.
  const create = (name, properties) => Object.assign(document.createElement(name), properties);
  const summary = create("div", { className: "errors", tabIndex: -1 });
  const heading = create("h2", { id: "fel" });
  const list = create("ul");
  summary.append(heading, list);
  summary.setAttribute("role", "group");
  summary.setAttribute("aria-labelledby", heading.id);

  // Firefox tells assistive technology that what is required is invalid, before anyone has typed.
  form.noValidate = true;
  for (const control of form.querySelectorAll("[required]")) {
    control.required = false;
    control.setAttribute("aria-required", "true");
  }

  // What is wrong with a field or group, in words.
  const fault = (field) => {
    const rule = field.dataset;
    if (rule.errorChoose) return field.querySelector(":checked") ? "" : rule.errorChoose;
    const value = field.value.trim();
    if (value) return rule.errorFormat && !new RegExp(`^(?:${rule.pattern})$`, "u").test(value) ? rule.errorFormat : "";
    if (rule.oneOf) return document.getElementById(rule.oneOf).value.trim() ? "" : rule.errorOneOf;
    return rule.errorRequired;
  };

  const faults = () =>
    [...form.querySelectorAll("[data-error-choose], [data-error-required], [data-error-format], [data-one-of]")]
      .map((field) => ({ field, control: field.querySelector("input") || field, text: fault(field) }))
      .filter(({ text }) => text);

  // A link to a field shows its label or legend too.
  const lead = (link, field, control) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      (field.querySelector("legend") || field.labels[0]).scrollIntoView();
      control.focus({ preventScroll: true });
    });

  const mark = ({ field, control, text }) => {
    const note = create("p", { className: "error", id: control.id + "-fel", textContent: text });
    const link = create("a", { href: "#" + control.id, textContent: text });
    const item = create("li");
    const hint = control.getAttribute("aria-describedby");
    (field.querySelector("label") || field).before(note);
    item.append(link);
    list.append(item);
    lead(link, field, control);
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", [note.id, hint].filter(Boolean).join(" "));
    marks.set(control, () => {
      note.remove();
      item.remove();
      control.removeAttribute("aria-invalid");
      if (hint) control.setAttribute("aria-describedby", hint);
      else control.removeAttribute("aria-describedby");
      marks.delete(control);
    });
  };

  const count = () => {
    const { errorTitle, errorOne, errorMany } = form.dataset;
    heading.textContent = marks.size > 1 ? errorMany.replace("{n}", marks.size) : errorOne;
    document.title = (marks.size ? errorTitle : "") + title;
    if (!marks.size) summary.remove();
  };

  form.addEventListener("submit", (event) => {
    marks.forEach((unmark) => unmark());
    faults().forEach(mark);
    count();
    if (!marks.size) return;
    event.preventDefault();
    form.prepend(summary);
    summary.focus();
  });

  // What is mended loses its mark at once, and stays where it is on the screen.
  form.addEventListener("input", ({ target }) => {
    const wrong = faults().map(({ control }) => control);
    const mended = [...marks].filter(([control]) => !wrong.includes(control));
    if (!mended.length) return;
    const { top } = target.getBoundingClientRect();
    mended.forEach(([, unmark]) => unmark());
    count();
    scrollBy(0, target.getBoundingClientRect().top - top);
  });

  // An option such as "I do not know yet" stands alone.
  for (const group of form.querySelectorAll("[data-exclusive]")) {
    group.addEventListener("change", ({ target }) => {
      if (!target.checked) return;
      const alone = target.value === group.dataset.exclusive;
      for (const box of group.querySelectorAll("input")) {
        if (box !== target && (alone || box.value === group.dataset.exclusive)) box.checked = false;
      }
    });
  }
})();
