/** Sensitive fields, and who saw them in clear. */
@NullMarked
package org.khet.portal.core.internal.personal;

import org.jspecify.annotations.NullMarked;
