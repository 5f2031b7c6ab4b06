/** Fiscal years and their turn, school years, working days and the office's clock. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
