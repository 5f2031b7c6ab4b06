/**
 * Lets Karaf 4.4, which was written for the security manager, run on JDK 24 and newer, where it is gone.
 *
 * <p>To be removed with Karaf 4.5. Runs as a Java agent and stands on the boot class path: no dependency.
 */
@NullMarked
package org.khet.jdk;

import org.jspecify.annotations.NullMarked;
