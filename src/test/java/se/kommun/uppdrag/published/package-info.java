/**
 * Acceptance tests: the repository's own site, as it is published, in the program's checks, in other checkers and in browsers. They
 * fail when an editor's text breaks a promise to readers. No test elsewhere reads {@code content}; those of the generator have
 * {@link se.kommun.uppdrag.testing.FixtureSite}. Start reading at {@code BuiltSite}.
 */
package se.kommun.uppdrag.published;
