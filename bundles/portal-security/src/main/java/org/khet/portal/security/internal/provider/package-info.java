/** Outside identity providers (OpenID Connect): configuration, the way there and back, who is connected. */
@NullMarked
package org.khet.portal.security.internal.provider;

import org.jspecify.annotations.NullMarked;
