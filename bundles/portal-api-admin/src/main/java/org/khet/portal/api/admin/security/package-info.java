/** Between core and administration, not for modules. Who calls, what they may do, and how they sign in. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
