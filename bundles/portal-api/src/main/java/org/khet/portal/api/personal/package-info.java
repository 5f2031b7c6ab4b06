/** Sensitive fields of people: masked, shown for a purpose, each showing on record. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.personal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
