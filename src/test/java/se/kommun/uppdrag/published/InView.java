package se.kommun.uppdrag.published;

import se.kommun.uppdrag.browser.Page;

/** Whether the reader sees an element in the window. */
final class InView {

    private InView() {}

    /** What of the first element that matches is outside the window, in words; empty when all of it is seen. */
    static String hidden(Page page, String selector) {
        return page.call("""
                selector => {
                  const element = document.querySelector(selector);
                  if (!element) return selector + ' matches nothing';
                  const { top, bottom } = element.getBoundingClientRect();
                  return top >= 0 && bottom <= innerHeight ? '' : `${selector} is from ${top} to ${bottom} in a window of ${innerHeight}`;
                }""", selector).asText();
    }
}
