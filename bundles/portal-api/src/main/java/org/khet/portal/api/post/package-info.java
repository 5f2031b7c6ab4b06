/** Posts and who holds them; functions that an order gives beside the post. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.post;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
