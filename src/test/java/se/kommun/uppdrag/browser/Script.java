package se.kommun.uppdrag.browser;

/** The JavaScript functions that {@link Page} calls in a page. */
final class Script {

    static final String TEXT = """
            selector => {
              const element = document.querySelector(selector);
              if (!element) throw new Error(`"${selector}" matches nothing on ${location.href}`);
              return element.innerText;
            }""";

    static final String SHOWN = """
            selector => [...document.querySelectorAll(selector)].some(element =>
              element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0)""";

    /** The point to click, scrolled to or as it is, or why a person could not. A link broken over lines is clicked in its first part. */
    static final String POINT = """
            (selector, scroll) => {
              const element = document.querySelector(selector);
              if (!element) return {problem: 'matches nothing'};
              if (scroll) element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
              const box = [...element.getClientRects()].find(rect => rect.width > 0 && rect.height > 0);
              if (!box) return {problem: 'is not shown'};
              const x = box.left + box.width / 2, y = box.top + box.height / 2;
              const hit = document.elementFromPoint(x, y);
              if (!hit) return {problem: 'is outside the window'};
              if (!element.contains(hit) && hit.closest('label')?.control !== element) {
                return {problem: 'is covered by ' + hit.cloneNode(false).outerHTML};
              }
              return {x, y};
            }""";

    static final String MARK = """
            selector => {
              const field = document.querySelector(selector);
              if (!field) throw new Error(`"${selector}" matches nothing on ${location.href}`);
              field.focus();
              if (document.activeElement !== field) throw new Error(`"${selector}" cannot have the focus`);
              field.select();
            }""";

    static final String LAYOUT_SHIFT = """
            new Promise(resolve => {
              let sum = 0;
              const add = list => list.filter(shift => !shift.hadRecentInput).forEach(shift => { sum += shift.value; });
              const observer = new PerformanceObserver(list => add(list.getEntries()));
              observer.observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => setTimeout(() => { add(observer.takeRecords()); resolve(sum); }, 20));
            })""";

    private Script() {
    }
}
