/** What a person chose for their own screen. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.preference;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
