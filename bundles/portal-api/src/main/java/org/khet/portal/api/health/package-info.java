/** Whether the parts of the portal work, in words. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
