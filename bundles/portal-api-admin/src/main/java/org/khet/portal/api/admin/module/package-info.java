/** Between core and administration, not for modules. The module contract: what a module contributes to the portal. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
