/**
 * What the site's two forms ask for and the rules for what is sent: one definition for the page, its script and the receiver.
 * Uses nothing else of the program. Start with {@link se.kommun.uppdrag.form.FormDefinition}.
 */
package se.kommun.uppdrag.form;
