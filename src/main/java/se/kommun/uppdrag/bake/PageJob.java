package se.kommun.uppdrag.bake;

import se.kommun.uppdrag.content.Page;

/**
 * One page that is to be baked.
 *
 * @param address path in the published folder; no other job has it
 * @param page the source
 * @param chosen the role that the form has ticked; null for the page itself
 */
public record PageJob(String address, Page page, Page chosen) {}
