/** Between core and administration, not for modules. Runtimes that share one database. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.node;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
