/** Search over all records that a caller may see. */
@Export
@Version("2.1.0")
@NullMarked
package org.khet.portal.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
