/** Between core and administration, not for modules. What the search of the portal finds besides records of modules. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
