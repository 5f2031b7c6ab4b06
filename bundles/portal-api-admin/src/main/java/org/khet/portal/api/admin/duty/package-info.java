/** Between core and administration, not for modules. Duties of units and who does them. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.duty;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
