/** Sign-in, roles and permissions of the portal: one package per topic. */
@NullMarked
package org.khet.portal.security.internal;

import org.jspecify.annotations.NullMarked;
