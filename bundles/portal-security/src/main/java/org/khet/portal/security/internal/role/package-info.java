/** Roles and what they give. */
@NullMarked
package org.khet.portal.security.internal.role;

import org.jspecify.annotations.NullMarked;
