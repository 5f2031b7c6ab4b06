/** Complaints that one module takes in and another looks into. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.complaint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
