/** Figures of the running portal, for the control port. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
