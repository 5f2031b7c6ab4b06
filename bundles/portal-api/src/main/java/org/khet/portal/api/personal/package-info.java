/** Personal data: sensitive fields shown for a purpose, the register of processing, requests of data subjects, erasing. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.personal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
