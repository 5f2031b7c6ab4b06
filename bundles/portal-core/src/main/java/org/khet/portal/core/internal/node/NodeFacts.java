package org.khet.portal.core.internal.node;

import java.time.Instant;
import java.util.Map;

/**
 * What a node says of itself.
 *
 * @param address where people reach it
 * @param version version of the portal
 * @param started when it started
 * @param modules versions of its modules by id
 */
record NodeFacts(String address, String version, Instant started, Map<String, String> modules) {}
