/** What an office still has to set up before its people can work. */
@NullMarked
package org.khet.portal.admin.internal.setup;

import org.jspecify.annotations.NullMarked;
