package org.khet.portal.core.internal.node;

import java.time.Instant;

/**
 * A sign that a node is there.
 *
 * @param name  which
 * @param facts what it says of itself
 * @param seen  when, by its own clock
 * @param beat  grows with each sign
 */
record NodeHeartbeat(String name, NodeFacts facts, Instant seen, long beat) {}
