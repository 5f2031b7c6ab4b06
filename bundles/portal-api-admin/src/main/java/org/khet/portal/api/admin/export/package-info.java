/** Between core and administration, not for modules. Lists as files: typed columns over rows that are read while they are written; and the one way by which lists go out. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
