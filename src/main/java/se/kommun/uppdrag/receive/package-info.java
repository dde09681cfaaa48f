/**
 * The receiver of the site's forms, for trying and for a municipality that has no e-service: listens on this computer alone, behind
 * a web server. Holds what is sent to the rules in {@code form}, keeps each submission as one file, and sends it as mail if asked to.
 * Start with {@link se.kommun.uppdrag.receive.FormReceiver}; {@code SubmissionHandler} follows one request.
 */
package se.kommun.uppdrag.receive;
