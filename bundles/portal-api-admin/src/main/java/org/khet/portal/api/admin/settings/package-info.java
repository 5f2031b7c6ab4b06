/** Between core and administration, not for modules. Typed, dated settings and code lists of an office. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
