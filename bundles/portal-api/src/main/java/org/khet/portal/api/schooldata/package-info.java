/** Data that schools hand in by rounds: certified counts, who still owes, how far it is. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.schooldata;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
