/** Stored files: looked at on the way in, kept under their hash. */
@NullMarked
package org.khet.portal.core.internal.file;

import org.jspecify.annotations.NullMarked;
