/** The office's own directory (LDAP): its configuration, asking it, whether it answers. */
@NullMarked
package org.khet.portal.security.internal.directory;

import org.jspecify.annotations.NullMarked;
