/** Modules that are there now, and what an address leads to. */
@NullMarked
package org.khet.portal.shell.internal.module;

import org.jspecify.annotations.NullMarked;
