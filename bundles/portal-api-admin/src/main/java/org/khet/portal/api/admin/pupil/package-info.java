/** Between core and administration, not for modules. Pupils of schools: by school year, and by grade as of a day. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.pupil;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
