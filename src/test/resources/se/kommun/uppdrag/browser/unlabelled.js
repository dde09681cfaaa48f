// Fields without a label that stands before them in the text, or around them.
() => [...document.querySelectorAll("input:not([type=hidden]), textarea, select")]
  .filter((field) => field.checkVisibility())
  .filter((field) => {
    const label = field.labels[0];
    return !label || !(label.contains(field) || label.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  })
  .map((field) => field.outerHTML)
