/** Permissions, settings and answers of the portal. */
@NullMarked
package org.khet.processes.internal.setting;

import org.jspecify.annotations.NullMarked;
