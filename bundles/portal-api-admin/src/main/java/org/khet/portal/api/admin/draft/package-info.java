/** Between core and administration, not for modules. What people typed and did not save yet. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.draft;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
