/** Between core and administration, not for modules. Jobs: work that the portal does by itself, by office, once in the cluster. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
