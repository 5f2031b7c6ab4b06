/** Demonstration data, loaded and removed by each module itself. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
