/** Rounds in which data systems are filled: their days, who is told of them, and how they stand. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.round;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
