/** Between core and administration, not for modules. Offices, their units, people and schools: who and where. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.office;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
