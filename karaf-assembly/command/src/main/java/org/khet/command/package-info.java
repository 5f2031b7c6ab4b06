/**
 * The work behind {@code ./portal}: builds, starts, stops and tests the portal, and talks to a running one.
 *
 * <p>JDK only, and no annotation outside this file: a fresh clone compiles it before anything is downloaded.
 */
@NullMarked
package org.khet.command;

import org.jspecify.annotations.NullMarked;
