/** Lists as spreadsheets: typed columns over rows that are read while they are written. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
