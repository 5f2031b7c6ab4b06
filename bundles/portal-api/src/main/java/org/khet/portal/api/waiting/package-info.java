/** What waits for a person. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.waiting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
