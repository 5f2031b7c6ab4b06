/** Between core and administration, not for modules. Audit trail: who did what, when, for whom. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
