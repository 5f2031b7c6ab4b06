/** Records on the agendas of meetings, and the resolutions that come back to them. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
