/** Between core and administration, not for modules. Units of offices: groups, units and sections, as they stand and as they stood. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.structure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
