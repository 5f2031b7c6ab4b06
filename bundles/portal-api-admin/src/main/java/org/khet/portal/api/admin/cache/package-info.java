/** Between core and administration, not for modules. Answers kept for seconds. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.cache;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
