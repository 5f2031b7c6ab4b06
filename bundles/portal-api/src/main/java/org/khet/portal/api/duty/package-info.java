/** Powers of offices and duties of their units and people, in words. */
@Export
@Version("1.3.0")
@NullMarked
package org.khet.portal.api.duty;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
