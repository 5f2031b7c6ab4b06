/** Jobs: work that the portal does by itself, by office, once in the cluster. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
