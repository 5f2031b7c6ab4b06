/** What happened: recorded with the business data, delivered after the commit. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
