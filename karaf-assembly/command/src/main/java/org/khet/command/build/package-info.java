/** What builds of the sources stand on: Maven and other programs, temporary folders, fingerprints, counts of tests. */
@NullMarked
package org.khet.command.build;

import org.jspecify.annotations.NullMarked;
