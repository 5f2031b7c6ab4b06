/** Between core and administration, not for modules. Transactions, units of work and pages of lists. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
