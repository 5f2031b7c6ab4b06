/** Between core and administration, not for modules. Demonstration data, loaded and removed by each module itself. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
