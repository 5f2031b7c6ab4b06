/** What somebody may read of other modules for some days, e.g. an auditor. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.reading;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
