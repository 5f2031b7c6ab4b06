/** Between core and administration, not for modules. People of offices and of their schools, and what they hand over. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.person;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
