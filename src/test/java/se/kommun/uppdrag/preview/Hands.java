package se.kommun.uppdrag.preview;

import se.kommun.uppdrag.browser.Key;
import se.kommun.uppdrag.browser.Page;

/** What an editor does on the editor's page, and sees there. */
record Hands(Page page) {

    private static final int STOPS = 200;

    Hands open(String url) {
        page.open(url);
        return ready();
    }

    /** Waits for the first view of the page. */
    Hands ready() {
        page.waitUntil("document.querySelector('#frames iframe:not(.waiting)')?.contentDocument?.querySelector('h1')");
        return this;
    }

    /** Presses Tab until what matches has the focus, wherever it stands, also in the preview's panel. */
    Hands tabTo(String selector) {
        for (int i = 0; i < STOPS; i++) {
            page.key(Key.TAB);
            if (page.call("""
                    selector => {
                      const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
                      return focused !== null && focused.matches(selector);
                    }""", selector).asBoolean()) {
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    /** Puts words in the place of all that the focused field holds. */
    Hands rewrite(String words) {
        page.key(Key.CONTROL_A);
        page.type(words);
        return this;
    }

    /** Writes a line at the end of the text, by keyboard. */
    Hands addLine(String words) {
        tabTo("#text");
        page.key(Key.CONTROL_A, Key.RIGHT, Key.ENTER);
        page.type(words);
        page.key(Key.ENTER);
        return this;
    }

    /** Writes after all of the text. */
    Hands addAtTheEnd(String words) {
        page.evaluate("(t => { t.focus(); t.setSelectionRange(t.value.length, t.value.length); })(document.getElementById('text'))");
        page.type(words);
        return this;
    }

    String text() {
        return page.evaluate("document.getElementById('text').value").asText();
    }

    /** What is marked in the text. */
    String marked() {
        return page.evaluate("(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.getElementById('text'))").asText();
    }

    /** Waits until the view of the page shows these words. */
    Hands sees(String words) {
        page.waitUntil("document.querySelector('#frames iframe:not(.waiting)')?.contentDocument?.body?.innerText?.includes('" + words + "')");
        return this;
    }

    /** Waits until the list of problems has, or lacks, an error with these words. */
    Hands seesError(String words) {
        page.waitUntil("[...document.querySelectorAll('#problem-list .error')].some(item => item.innerText.includes('" + words + "'))");
        return this;
    }

    Hands seesNoError() {
        page.waitUntil("document.querySelectorAll('#problem-list .error').length === 0");
        return this;
    }

    /** Waits until the line of state begins so. */
    Hands state(String words) {
        page.waitUntil("document.getElementById('state').textContent.startsWith('" + words + "')");
        return this;
    }

    /** Waits until what is written is kept by the preview. */
    Hands kept() {
        state("Inte sparad. Texten finns kvar");
        page.waitUntil("document.getElementById('sheet').dataset.kept === 'true'");
        return this;
    }

    Hands saves() {
        page.key(Key.CONTROL_S);
        return state("Sparad ");
    }
}
