/** Business outcomes that are not faults: refused input, someone saved first, record gone. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.outcome;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
